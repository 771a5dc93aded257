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
from clf.threads import use_one_thread

if TYPE_CHECKING:
    from clf.batch import Count, Outcome
    from clf.inputs import Input
    from clf.sinks import Sink
    from clf.warc import Tally

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
    if sys.stdout is None:
        _say("standard output is closed")
        return FAILED
    try:
        _speak_utf8()
        use_one_thread()
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
    from clf.warc import Tally, WarcFile, pages  # noqa: PLC0415

    _check(options, parser)
    model_at(options.model)  # a broken model file is told once, not for each page
    seconds = options.timeout or URL_SECONDS
    items = find_inputs(options.inputs, url=options.url, timeout=seconds, skip=options.output_dir)
    n_pages = None if any(isinstance(item, WarcFile) for item in items) else len(items)
    sink = _sink(options, items, n_pages, parser)
    tally = Tally()
    waiting = _unfinished(pages(items, tally), sink, options, tally)
    if n_pages is not None:
        waiting = iter(list(waiting))  # so that what is left out is known from the beginning
    count = Count(n_skipped=tally.skipped.total())
    task = Task(options.verb, {name: getattr(options, name) for name in options.task_options}, options.model)
    started = time.perf_counter()
    jobs = options.jobs or _n_cores()
    with closing(process_all(waiting, task, jobs, options.timeout)) as outcomes, sink:
        _write_all(outcomes, sink, options, count, n_pages)
    if options.verbose or n_pages != 1 and not options.quiet:
        said = str(count) if n_pages is not None else count.of_records(tally)
        _say(f"{said}, {time.perf_counter() - started:.1f} s" if options.verbose else said)
    return FAILED if count.n_failed else FINE


def _unfinished(items: Iterator[Input], sink: Sink, options: Namespace, tally: Tally) -> Iterator[Input]:
    """The inputs without those that ``--resume`` finds the results of."""
    from clf.sinks import FolderSink  # noqa: PLC0415

    for item in items:
        if options.resume and isinstance(sink, FolderSink) and sink.has(item):
            tally.skipped["done before"] += 1
        else:
            yield item


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


def _sink(options: Namespace, items: Sequence[Input], n_pages: int | None, parser: ArgumentParser) -> Sink:
    """Where results go; a usage error where that would destroy an input or mix what cannot be mixed."""
    from clf.sinks import FolderSink, StdoutSink, overwritten_input  # noqa: PLC0415

    output: Path | None = getattr(options, "output", None)
    paths: Iterable[Path] = [output] if output else []
    sink: Sink
    if options.output_dir is not None:
        sink = folder = FolderSink(options.output_dir, SUFFIXES[options.format])
        paths = map(folder.path, items)
    elif output is not None and str(output) != "-":
        sink = _file_sink(output, options, n_pages, parser)
    else:
        _check_apart(options, n_pages, parser)
        sink = StdoutSink(_heading(options, n_pages))
    if (path := overwritten_input(paths, items)) is not None:
        parser.error(f"{path} is an input and would be overwritten: choose another place for the output")
    return sink


def _file_sink(path: Path, options: Namespace, n_pages: int | None, parser: ArgumentParser) -> Sink:
    """One file, of the kind that its name says."""
    name = path.name.lower()
    if name.endswith(".parquet"):
        if options.format not in ("json", "jsonl"):
            parser.error(f"a Parquet file is a table: give --format json, not {options.format}")
        from clf.tables import BLOCKS, PAGES, ParquetSink  # noqa: PLC0415 - needs an extra

        return ParquetSink(path, BLOCKS if options.format == "jsonl" else PAGES)
    if name.endswith((".warc", ".warc.gz")):
        from clf.warc_sink import WarcSink  # noqa: PLC0415 - needs an extra

        return WarcSink(path, options.format)
    from clf.sinks import FileSink  # noqa: PLC0415

    _check_apart(options, n_pages, parser)
    return FileSink(path, _heading(options, n_pages))


def _check_apart(options: Namespace, n_pages: int | None, parser: ArgumentParser) -> None:
    """End with a usage error where several pages would stand in one HTML document."""
    if n_pages != 1 and options.format == "html":
        number = "the" if n_pages is None else n_pages
        parser.error(f"{number} pages would run together in one HTML document: give --output-dir")


def _heading(options: Namespace, n_pages: int | None) -> Callable[[str], str] | None:
    return None if n_pages == 1 else HEADINGS.get(options.format)


def _n_cores() -> int:
    from joblib import cpu_count  # noqa: PLC0415

    return int(cpu_count())


def _write_all(
    outcomes: Iterator[Outcome], sink: Sink, options: Namespace, count: Count, n_pages: int | None
) -> None:
    """Write results as they come, and a line for each failure; ``count`` is kept up to date."""
    with _progress(options, count, n_pages) as (advance, say):
        for outcome in outcomes:
            name = outcome.item.name
            error = outcome.error or _write(outcome, sink)
            if error:
                count.n_failed += 1
                # The sentence of an address that cannot be fetched names it already.
                say(error if f" {name}: " in error else f"{name}: {error}")
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
    """Write one result; returns what went wrong with its file. Trouble with what all pages share ends everything."""
    from clf.sinks import FolderSink  # noqa: PLC0415

    try:
        sink.write(outcome.item, outcome.text)
    except OSError as error:
        if not isinstance(sink, FolderSink):
            raise
        return f"its result cannot be written: {_sentence(error)}"
    return None


@contextmanager
def _progress(
    options: Namespace, count: Count, n_pages: int | None
) -> Iterator[tuple[Callable[[], object], Callable[[str], object]]]:
    """(one page on, say a line): with a bar where a terminal shows messages, and not the data as well."""
    is_mixed = sys.stdout.isatty() and options.output_dir is None
    if options.no_progress or options.quiet or n_pages == 1 or is_mixed or not sys.stderr.isatty():
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

    if not (folder := options.output.absolute().parent).is_dir():
        parser.error(f"--output {options.output} cannot be written: there is no folder {folder}")
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
