"""Many pages in several processes: how much faster than in one, and whether memory stays what it is.

    python -m training.bench_jobs [--pages N] [--jobs 1 2] [--memory N] [--corpus FOLDER]

The pages are those of ``training.bench``, over and over, each read from a file and written to one, as ``clf clean
--output-dir`` does, in one thread a process. Needs as many idle cores as there are jobs; where they are busy, only the
CPU seconds say something.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Sequence
from contextlib import closing
from itertools import cycle, islice
from pathlib import Path
from typing import NamedTuple

from threadpoolctl import threadpool_limits

from clf.batch import Task, process_all
from clf.inputs import FileInput
from clf.sinks import FolderSink
from training.bench import machine, memory, page_bytes
from training.corpus import add_corpus_option

CLEAN = Task("clean", {"format": "text"})
N_SAMPLES = 10
"""Looks at the memory of all processes in the course of a run."""


class Run(NamedTuple):
    """Seconds by the clock, seconds of all processors, bytes that all processes held at ``N_SAMPLES`` times."""

    seconds: float
    cpu: float
    held: list[float]


def run(folder: Path, n: int, jobs: int) -> Run:
    """Do ``n`` pages; writes below the folder."""
    paths = sorted(folder.glob("*.html"))
    items = [
        FileInput(str(path), f"out/{number % 1000}") for number, path in enumerate(islice(cycle(paths), n))
    ]
    sink = FolderSink(folder, ".txt")
    held = []
    start, start_cpu = time.perf_counter(), cpu_seconds()
    with closing(process_all(items, CLEAN, jobs)) as outcomes:
        for number, outcome in enumerate(outcomes, 1):
            assert outcome.error is None, outcome
            sink.write(outcome.item, outcome.text)
            if number % max(n // N_SAMPLES, 1) == 0:
                held.append(memory_of_all())
    return Run(time.perf_counter() - start, cpu_seconds() - start_cpu, held)


def cpu_seconds() -> float:
    """Seconds that this process and its ended children had a processor."""
    return sum(os.times()[:4])


def memory_of_all() -> float:
    """Bytes that this process and its children hold."""
    children = [process.pid for process in multiprocessing.active_children() if process.pid is not None]
    return memory("VmRSS") + sum(memory("VmRSS", pid) for pid in children)


def report(pages: Sequence[bytes], n: int, jobs: Sequence[int], n_memory: int) -> None:
    """Print both measurements."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number, html in enumerate(pages):
            (folder / f"{number}.html").write_bytes(html)
        print(
            f"\n## {n} pages\n\n| jobs | seconds | pages/s | times faster | CPU seconds |\n|---|---|---|---|---|"
        )
        base = None
        for n_jobs in jobs:
            seconds, cpu, _ = run(folder, n, n_jobs)
            base = base or seconds
            figures = f"{seconds:.1f} | {n / seconds:.0f} | {base / seconds:.2f} | {cpu:.1f}"
            print(f"| {n_jobs} | {figures} |", flush=True)
        if n_memory:
            held = run(folder, n_memory, jobs[-1]).held
            print(f"\n## Memory of all processes over {n_memory} pages, {jobs[-1]} jobs\n")
            print("MB after each tenth:", *(f"{size / 1e6:.0f}" for size in held))


def main() -> int:
    """Command line."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--pages", type=int, default=2000, metavar="N", help="pages to time (default: 2000)")
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2], metavar="N")
    parser.add_argument("--memory", type=int, default=20_000, metavar="N", help="pages to hold memory over")
    add_corpus_option(parser)
    options = parser.parse_args()
    print(machine(), flush=True)
    with threadpool_limits(1):
        report(page_bytes(options.corpus, 200), options.pages, options.jobs, options.memory)
    return 0


if __name__ == "__main__":
    sys.exit(main())
