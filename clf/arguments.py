"""What may be said on the command line: verbs, their options, and what is wrong usage at first sight."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeAlias

from clf.labels import expand

if TYPE_CHECKING:
    Verbs: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

MAX_SECONDS = 24 * 60 * 60
_INPUT_HELP = (
    "a file, a folder (its .html, .htm and .xhtml files, also .gz, and .warc and .warc.gz), a WARC, "
    "- for standard input, or an http(s) URL"
)
_EXIT_HELP = "Exit codes: 0 all fine; 1 a page failed, the others are done; 2 wrong usage."
_CLEAN_HELP = f"""\
Several pages on standard output: JSON is one object a line; before each page text has a line "==> NAME <==" and
Markdown a comment "<!-- NAME -->"; HTML needs --output-dir. {_EXIT_HELP}"""
_OUTPUT_HELP = (
    "write everything to one file instead of standard output: a table where its name ends in .parquet{parquet}, "
    "conversion records where it ends in .warc or .warc.gz"
)
_FOLDER_HELP = (
    'FOLDER holds NAME.json: {"page", "url", "site", "lang", "leaves": [{"xpath", "text", "label"}]}.'
)


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from clf import __version__  # noqa: PLC0415

        print(f"clf {__version__}")
        parser.exit()


def parser() -> argparse.ArgumentParser:
    """The parser of the command line; wrong usage ends in SystemExit(2)."""
    top = argparse.ArgumentParser(
        "clf",
        description="Label every block of a news page - editorial, ad or clutter - and clean the page.",
        epilog=_EXIT_HELP,
    )
    top.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    verbs = top.add_subparsers(title="verbs", dest="verb", metavar="VERB", required=True)
    _add_classify(verbs)
    _add_clean(verbs)
    _add_inspect(verbs)
    _add_explain(verbs)
    _add_train(verbs)
    _add_evaluate(verbs)
    return top


def _add_classify(verbs: Verbs) -> None:
    verb = _page_verb(verbs, "classify", "label every block: JSON Lines, one block a line")
    verb.add_argument("inputs", nargs="+", metavar="INPUT", help=_INPUT_HELP)
    _add_output(verb, _OUTPUT_HELP.format(parquet=""))
    verb.set_defaults(task_options=(), format="jsonl")


def _add_clean(verbs: Verbs) -> None:
    verb = _page_verb(verbs, "clean", "write pages without ads and clutter", epilog=_CLEAN_HELP)
    verb.add_argument("inputs", nargs="+", metavar="INPUT", help=_INPUT_HELP)
    which = verb.add_mutually_exclusive_group()
    which.add_argument(
        "--drop",
        action="extend",
        type=_labels,
        metavar="NAMES",
        help="labels or groups to leave out, comma separated or given again (default: ad,clutter)",
    )
    which.add_argument(
        "--keep", action="extend", type=_labels, metavar="NAMES", help="the only labels or groups to write"
    )
    _add_output(verb, _OUTPUT_HELP.format(parquet=" (with --format json)"))
    _add_format(verb, ("html", "text", "markdown", "json"), "what to write")
    verb.set_defaults(task_options=("keep", "drop", "format"))


def _add_inspect(verbs: Verbs) -> None:
    verb = _page_verb(verbs, "inspect", "write a report that shows a page with its blocks coloured by label")
    verb.add_argument(
        "inputs", nargs=1, metavar="INPUT", help=f"{_INPUT_HELP}; several pages need --output-dir"
    )
    _add_output(verb, "write the report there instead of standard output")
    verb.set_defaults(task_options=(), format="html")


def _add_explain(verbs: Verbs) -> None:
    verb = _page_verb(verbs, "explain", "show the evidence for each label")
    verb.add_argument("inputs", nargs=1, metavar="INPUT", help=_INPUT_HELP)
    verb.add_argument(
        "--block", type=int, metavar="N", help="only the block of this index, as classify counts them"
    )
    verb.add_argument(
        "--label",
        dest="labels",
        action="extend",
        type=_labels,
        metavar="NAMES",
        help="only blocks with these labels or groups",
    )
    _add_format(verb, ("text", "json"), "text, or JSON Lines with every reason")
    verb.set_defaults(task_options=("format", "block", "labels"))


def _add_train(verbs: Verbs) -> None:
    verb = verbs.add_parser(
        "train", help="train a model on a folder of labelled pages", description=_FOLDER_HELP
    )
    verb.add_argument("folder", type=Path, metavar="FOLDER")
    verb.add_argument("--output", type=Path, required=True, metavar="MODEL", help="model file to write")
    _add_learning_options(verb)


def _add_evaluate(verbs: Verbs) -> None:
    verb = verbs.add_parser(
        "evaluate", help="say how good a model is on labelled pages", description=_FOLDER_HELP
    )
    verb.add_argument("folder", type=Path, metavar="FOLDER")
    verb.add_argument("--model", type=Path, metavar="MODEL", help="model file (default: the packaged one)")
    verb.add_argument(
        "--folds",
        type=_at_least(2),
        metavar="N",
        help="instead train N models, each judged on sites it did not see",
    )
    _add_learning_options(verb)


def _add_learning_options(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--pages",
        type=Path,
        metavar="PLACE",
        help="folder or zip file with NAME.html (default: beside NAME.json)",
    )
    verb.add_argument(
        "--seed", type=_at_least(0), default=0, metavar="N", help="seed of all that is drawn (default: 0)"
    )
    _add_jobs(verb)


def _page_verb(verbs: Verbs, name: str, summary: str, epilog: str = _EXIT_HELP) -> argparse.ArgumentParser:
    verb = verbs.add_parser(
        name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.", epilog=epilog
    )
    verb.add_argument("--url", metavar="URL", help="address of the page, for one file or standard input")
    verb.add_argument("--model", metavar="FILE", help="model file (default: the packaged one)")
    verb.add_argument(
        "--output-dir",
        type=Path,
        metavar="DIR",
        help="write a file for each page there, in the shape of the input folders",
    )
    verb.add_argument(
        "--resume",
        action="store_true",
        help="leave out pages whose result is in --output-dir: of a run that ended early, all that it finished",
    )
    verb.add_argument(
        "--timeout",
        type=_seconds,
        metavar="SECONDS",
        help="seconds for one page; what takes longer is stopped and fails (default: none; 30 for a URL to answer)",
    )
    verb.add_argument("--strict", action="store_true", help="stop at the first page that fails")
    verb.add_argument(
        "--no-progress", action="store_true", help="no progress bar (there is one on a terminal only)"
    )
    verb.add_argument(
        "-q", "--quiet", action="store_true", help="no progress bar and no warnings, errors only"
    )
    verb.add_argument(
        "-v", "--verbose", action="store_true", help="say which pages are done, and how long it took"
    )
    _add_jobs(verb)
    return verb


def _add_jobs(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "-j",
        "--jobs",
        type=_at_least(0),
        default=1,
        metavar="N",
        help="processes (default: 1; 0: one a core)",
    )


def _add_output(verb: argparse.ArgumentParser, summary: str) -> None:
    verb.add_argument("--output", type=Path, metavar="FILE", help=summary)


def _add_format(verb: argparse.ArgumentParser, formats: Sequence[str], summary: str) -> None:
    verb.add_argument(
        "--format", choices=formats, default=formats[0], help=f"{summary} (default: {formats[0]})"
    )


def _labels(argument: str) -> list[str]:
    names = [name.strip() for name in argument.split(",") if name.strip()]
    if not names:
        raise argparse.ArgumentTypeError("no label or group given")
    try:
        expand(names)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return names


def _at_least(least: int) -> Callable[[str], int]:
    def number(argument: str) -> int:
        if not argument.strip().isdecimal() or int(argument) < least:
            raise argparse.ArgumentTypeError(f"{argument!r} is not a whole number of at least {least}")
        return int(argument)

    return number


def _seconds(argument: str) -> float:
    try:
        seconds = float(argument)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= MAX_SECONDS:
        raise argparse.ArgumentTypeError(
            f"{argument!r} is not a number of seconds above 0 and up to {MAX_SECONDS}, a day"
        )
    return seconds
