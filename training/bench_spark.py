"""How the Spark job scales: ``python -m training.bench_spark`` runs it on local[1] and local[2] by turns.

Archives of pages of the corpus (of the fixtures where there is none), one a partition. Wall time tells how partitions
share the cores, on a machine with nothing else to do; the load is printed beside it. CPU time of the workers tells how
many pages a core does in a second, and ``at once`` how many tasks were under way on average: seconds of all tasks over
wall time.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from training.bench import page_bytes
from training.bench_warc import ROOT, member
from training.corpus import add_corpus_option


def write_archives(folder: Path, pages: list[bytes], n_archives: int, n_pages: int) -> None:
    for archive in range(n_archives):
        records = [
            member(archive * n_pages + i, "text/html", pages[(archive * n_pages + i) % len(pages)])
            for i in range(n_pages)
        ]
        (folder / f"{archive:03d}.warc.gz").write_bytes(b"".join(records))


def measure(folder: Path, output: Path, n_cores: int) -> None:
    """Runs the job once and prints a row of figures: without Spark's start, which does not grow with the work."""
    code = (
        "import sys, time; from pyspark.sql import SparkSession; from clf.integrations import spark_job; "
        f"s = SparkSession.builder.master('local[{n_cores}]').config('spark.ui.enabled', 'false').getOrCreate(); "
        f"s.sparkContext.parallelize(range({n_cores}), {n_cores}).map(lambda i: time.sleep(1)).count(); "
        "t = time.perf_counter(); spark_job.main(sys.argv[1:]); print('wall', time.perf_counter() - t)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder), "--output", str(output)],
        cwd=ROOT,
        env={**os.environ, "PYSPARK_PYTHON": sys.executable},
        capture_output=True,
        text=True,
        check=True,
    )
    lines = done.stdout.splitlines()
    reports = [json.loads(line) for line in lines if line.startswith("{")]
    wall = next(float(line.split()[1]) for line in lines if line.startswith("wall "))
    n_pages = sum(report["done"] for report in reports)
    cpu = sum(report["cpu_seconds"] for report in reports)
    at_once = sum(report["seconds"] for report in reports) / wall
    print(
        f"local[{n_cores}]: {len(reports)} partitions, {n_pages} pages, {wall:.1f} s wall, "
        f"{n_pages / wall:.1f} pages/s, {at_once:.2f} tasks at once; "
        f"{cpu:.1f} s of CPU, {n_pages / cpu:.1f} pages per core-second; "
        f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--archives", type=int, default=8, help="partitions (default: 8)")
    parser.add_argument("--pages", type=int, default=120, help="pages of each (default: 120)")
    parser.add_argument("--rounds", type=int, default=2, help="times that both are run (default: 2)")
    add_corpus_option(parser)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "crawl"
        folder.mkdir()
        pages = page_bytes(options.corpus, options.archives * options.pages)
        print(f"{len(pages)} pages of {sum(map(len, pages)) / len(pages) / 1024:.0f} KiB on average")
        write_archives(folder, pages, options.archives, options.pages)
        for turn in range(options.rounds):
            for n_cores in (1, 2):
                measure(folder, Path(name) / f"out-{turn}-{n_cores}", n_cores)


if __name__ == "__main__":
    main()
