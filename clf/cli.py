"""The command line: arguments in, text out.

Pages go the way ``inputs`` -> ``batch`` (which runs a verb of ``verbs`` on each) -> ``sinks``; what is here counts
failures and turns them into messages and an exit code. Everything that needs lxml, numpy or a model is imported when
a verb runs.
"""

from __future__ import annotations

import io
import os
import sys
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from clf.arguments import parser as argument_parser
from clf.errors import ClfError

if TYPE_CHECKING:
    from clf.batch import Count, Outcome
    from clf.inputs import Input
    from clf.sinks import Sink

FINE, FAILED, INTERRUPTED, BROKEN_PIPE = 0, 1, 130, 141
"""Exit codes beside argparse's 2; the last two are what a shell reports of a tool that a signal ended."""

SUFFIXES = {"html": ".html", "text": ".txt", "markdown": ".md", "json": ".json", "jsonl": ".jsonl"}
HEADINGS: dict[str, Callable[[str], str]] = {
    "text": "==> {} <==".format,
    "markdown": lambda name: f"<!-- {name.replace('--', '-&#45;')} -->\n",
}
"""What stands before each page where standard output holds several; JSON says it in every line."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code, except for wrong usage, where argparse raises SystemExit(2)."""
    try:
        _speak_utf8()
        parser = argument_parser()
        options = parser.parse_args(argv)
        code = _RUNS.get(options.verb, _run)(options, parser)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        _abandon_stdout()
        return BROKEN_PIPE
    except KeyboardInterrupt:
        _abandon_stdout()
        return INTERRUPTED
    except (ClfError, OSError, ModuleNotFoundError) as error:
        _say(_sentence(error))
        _abandon_stdout()
        return FAILED


def _speak_utf8() -> None:
    """Standard output is UTF-8 with plain line feeds whatever the locale; what has no UTF-8 form is escaped."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _abandon_stdout() -> None:
    """Keep the interpreter from complaining at its end about a pipe that nobody reads or a disk that is full."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(message: str) -> None:
    print(f"clf: {message}", file=sys.stderr, flush=True)


def _sentence(error: BaseException) -> str:
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename or 'writing failed'}: {error.strerror[0].lower()}{error.strerror[1:]}"
    return str(error)


def _run(options: Namespace, parser: ArgumentParser) -> int:
    """Run a verb over pages."""
    from clf.batch import Count, Task, model_at, process_all  # noqa: PLC0415
    from clf.inputs import URL_SECONDS, find_inputs  # noqa: PLC0415
    from clf.sinks import FolderSink  # noqa: PLC0415

    _check(options, parser)
    model_at(options.model)  # a broken model file is told once, not for each page
    seconds = options.timeout or URL_SECONDS
    items = find_inputs(options.inputs, url=options.url, timeout=seconds, skip=options.output_dir)
    sink = _sink(options, items, parser)
    waiting = items
    if options.resume and isinstance(sink, FolderSink):
        waiting = [item for item in items if not sink.has(item)]
    count = Count(n_skipped=len(items) - len(waiting))
    task = Task(options.verb, {name: getattr(options, name) for name in options.task_options}, options.model)
    started = time.perf_counter()
    with closing(process_all(waiting, task, options.jobs or _n_cores(), options.timeout)) as outcomes:
        _write_all(outcomes, sink, options, count, len(items))
    if options.verbose or len(items) > 1 and not options.quiet:
        _say(f"{count}, {time.perf_counter() - started:.1f} s" if options.verbose else str(count))
    return FAILED if count.n_failed else FINE


def _check(options: Namespace, parser: ArgumentParser) -> None:
    """End with a usage error where options do not go together."""
    if options.url is not None:
        if "://" not in options.url:
            parser.error(f"--url {options.url!r} is no absolute address: begin it with https://")
        if len(options.inputs) > 1 or "://" in options.inputs[0] or os.path.isdir(options.inputs[0]):
            parser.error("--url is the address of one page: give it with one file or with -")
    if options.output_dir is not None and options.output_dir.exists() and not options.output_dir.is_dir():
        parser.error(f"--output-dir {options.output_dir} is not a folder")
    if options.output_dir is not None and getattr(options, "output", None) is not None:
        parser.error("give --output or --output-dir, not both")
    if options.resume and options.output_dir is None:
        parser.error("--resume looks for results in --output-dir: give one")


def _sink(options: Namespace, items: Sequence[Input], parser: ArgumentParser) -> Sink:
    """Where results go; a usage error where that would destroy an input or mix what cannot be mixed."""
    from clf.sinks import FileSink, FolderSink, StdoutSink, overwritten_input  # noqa: PLC0415

    output: Path | None = getattr(options, "output", None)
    paths: Iterable[Path] = [output] if output else []
    sink: Sink
    if options.output_dir is not None:
        sink = folder = FolderSink(options.output_dir, SUFFIXES[options.format])
        paths = map(folder.path, items)
    elif len(items) > 1 and options.format == "html":
        parser.error(f"{len(items)} pages would run together in one HTML document: give --output-dir")
    elif output is not None and str(output) != "-":
        sink = FileSink(output)
    else:
        sink = StdoutSink(HEADINGS.get(options.format) if len(items) > 1 else None)
    if (path := overwritten_input(paths, items)) is not None:
        parser.error(f"{path} is an input and would be overwritten: choose another place for the output")
    return sink


def _n_cores() -> int:
    from joblib import cpu_count  # noqa: PLC0415

    return int(cpu_count())


def _write_all(
    outcomes: Iterator[Outcome], sink: Sink, options: Namespace, count: Count, n_pages: int
) -> None:
    """Write results as they come, and a line for each failure; ``count`` is kept up to date."""
    with _progress(options, count, n_pages) as (advance, say):
        for outcome in outcomes:
            name = outcome.item.name
            error = outcome.error or _write(outcome, sink)
            if error:
                count.n_failed += 1
                say(error if name in error else f"{name}: {error}")
                if options.verbose and outcome.details:
                    say(outcome.details.rstrip())
            else:
                count.n_done += 1
                for warning in () if options.quiet else outcome.warnings:
                    say(f"{name}: warning: {warning}")
                if options.verbose:
                    say(f"{name}: done")
            advance()
            if error and options.strict:
                break


def _write(outcome: Outcome, sink: Sink) -> str | None:
    """Write one result; returns what went wrong with its file. Trouble with standard output ends everything."""
    from clf.sinks import StdoutSink  # noqa: PLC0415

    try:
        sink.write(outcome.item, outcome.text)
    except OSError as error:
        if isinstance(sink, StdoutSink):
            raise
        return f"its result cannot be written: {_sentence(error)}"
    return None


@contextmanager
def _progress(
    options: Namespace, count: Count, n_pages: int
) -> Iterator[tuple[Callable[[], object], Callable[[str], object]]]:
    """(one page on, say a line): with a bar where a terminal shows messages, and not the data as well."""
    is_mixed = sys.stdout.isatty() and options.output_dir is None
    if options.no_progress or options.quiet or n_pages < 2 or is_mixed or not sys.stderr.isatty():
        yield (lambda: None), _say
        return
    from tqdm import tqdm  # noqa: PLC0415

    with tqdm(total=n_pages, initial=count.n_skipped, unit="page", file=sys.stderr) as bar:

        def advance() -> None:
            bar.set_postfix(failed=count.n_failed, refresh=False)
            bar.update()

        yield advance, lambda message: bar.write(f"clf: {message}", file=sys.stderr)


def _train(options: Namespace, parser: ArgumentParser) -> int:
    from clf.learn import train_folder  # noqa: PLC0415

    train = partial(train_folder, pages=options.pages, seed=options.seed, jobs=options.jobs or _n_cores())
    figures = train(options.folder, output=options.output)
    _say(f"wrote {options.output}")
    print("".join(f"{name}\t{value:.4f}\n" for name, value in figures.items()), end="")
    return FINE


def _evaluate(options: Namespace, parser: ArgumentParser) -> int:
    from clf.learn import evaluate_folder  # noqa: PLC0415

    if options.folds is not None and options.model is not None:
        parser.error("--folds trains models of its own: give it or --model, not both")
    jobs = options.jobs or _n_cores()
    report = evaluate_folder(
        options.folder,
        pages=options.pages,
        model=options.model,
        folds=options.folds,
        seed=options.seed,
        jobs=jobs,
    )
    print(report.rstrip("\n"))
    return FINE


_RUNS: dict[str, Callable[[Namespace, ArgumentParser], int]] = {"train": _train, "evaluate": _evaluate}
