"""README.md and docs/: examples run and show what they print, commands are spelled right, nothing is left out.

A ``python`` block is run, and may hold a session (``>>>``); all blocks of a page share their names. A ``text`` block
right behind one is what it prints. A ``console`` block is run line by line (``$``), with what each prints. Of ``sh``
blocks, which may need the network or take hours, only the arguments of ``clf`` are checked.
"""

from __future__ import annotations

import doctest
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from itertools import groupby
from pathlib import Path

import pytest
from sybil import Document, Example, Sybil
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser

import clf
from clf.arguments import parser
from clf.cli import main
from clf.labels import DEFINITIONS
from tests.helpers import PAGES, ROOT

DOCS = ROOT / "docs"
RUN_ELSEWHERE = {"clusters.md", "recipes.md", "scrapy.md", "site-profiles.md", "spark.md", "warc.md"}
"""Pages with a test of their own, since their examples want a server, a crawl or a cluster."""
TEXTS = [ROOT / "README.md", *sorted(DOCS.glob("*.md"))]
RUN = [path for path in TEXTS if path.name not in RUN_ELSEWHERE]
OPTIONS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE

TOLERANCE = 0.05
"""By which printed decimals may differ: the next training moves probabilities a little."""
_DECIMAL = re.compile(r"\b\d+\.\d+\b")
_PROMPT = re.compile(r"^\$ (.+)\n((?:(?!\$ ).*\n?)*)", re.M)
_SHELL_BLOCK = re.compile(r"^```(sh|console)\n(.+?)^```$", re.M | re.S)


def run_console(example: Example) -> None:
    """Run each command as a shell does, and compare what it prints with what the page says."""
    for command, shown in _PROMPT.findall(example.parsed):
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", command],
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, f"{command}: {done.stderr}"
        assert doctest.OutputChecker().check_output(shown, done.stdout, OPTIONS), f"{command}: {done.stdout}"


EXAMPLES = Sybil(
    parsers=[
        PythonCodeBlockParser(doctest_optionflags=OPTIONS),
        CodeBlockParser("console", run_console),
        CodeBlockParser("text", lambda example: None),
    ]
)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that examples run in: ``page.html``, ``saved-pages/``, and ``clf`` as a command."""
    shutil.copy(PAGES / "en-outbrain-us" / "source.html", tmp_path / "page.html")
    (tmp_path / "saved-pages").mkdir()
    for slug in ("en-plain", "de-paywall"):
        shutil.copy(PAGES / slug / "source.html", tmp_path / "saved-pages" / f"{slug}.html")
    (tmp_path / "fixtures").symlink_to(ROOT / "fixtures")
    (tmp_path / "bin").mkdir()
    command = tmp_path / "bin" / "clf"
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m clf "$@"\n', "utf-8")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{command.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("path", RUN, ids=lambda path: path.name)
def test_examples_run(path: Path, desk: Path) -> None:
    document = EXAMPLES.parse(path)
    document.namespace["__name__"] = "__main__"  # an example is a script
    before: Example | None = None
    printed = ""
    for example in document.examples():
        if is_output_of(before, example, document):
            assert_alike(printed, example.parsed)
            continue
        with redirect_stdout(StringIO()) as out:
            try:
                example.evaluate()
            except ModuleNotFoundError as error:
                if (error.name or "").startswith("clf"):
                    raise
                pytest.skip(f"needs {error.name}")
        before, printed = example, out.getvalue()


def is_output_of(before: Example | None, example: Example, document: Document) -> bool:
    """Whether ``example`` is a ``text`` block with nothing between it and the one before."""
    if before is None or not document.text[example.start :].startswith("```text"):
        return False
    return not document.text[before.end : example.start].strip("`\n ")


def assert_alike(printed: str, shown: str) -> None:
    assert _DECIMAL.sub("0.0", printed) == _DECIMAL.sub("0.0", shown)
    assert [*map(float, _DECIMAL.findall(printed))] == pytest.approx(
        [*map(float, _DECIMAL.findall(shown))], abs=TOLERANCE
    )


def test_pages_left_out_are_run_by_other_tests() -> None:
    others = "".join(
        path.read_text("utf-8") for path in ROOT.glob("tests/test_*.py") if path != Path(__file__)
    )
    there = {path.name for path in TEXTS} & RUN_ELSEWHERE
    assert {name for name in there if f'"{name}"' not in others} == set()


def commands_in(language: str, block: str) -> list[str]:
    """Lines of a block that a shell would read."""
    if language == "console":
        return [command for command, _ in _PROMPT.findall(block)]
    return block.replace("\\\n", " ").splitlines()


def commands_of(path: Path) -> Iterator[list[str]]:
    """Arguments of every ``clf`` that a page tells to call."""
    for language, block in _SHELL_BLOCK.findall(path.read_text("utf-8")):
        for line in commands_in(language, block):
            lexer = shlex.shlex(line, posix=True, punctuation_chars=True)
            lexer.whitespace_split = True
            for is_separator, words in groupby(lexer, key=lambda word: not set(word) - set("();<>|&")):
                name, *arguments = words
                if not is_separator and Path(name).name == "clf":
                    yield arguments


@pytest.mark.parametrize(
    "arguments", [pytest.param(one, id=" ".join(one)) for path in TEXTS for one in commands_of(path)]
)
def test_command_is_spelled_right(arguments: list[str]) -> None:
    parser().parse_args(arguments)


@pytest.fixture
def helps(capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """What ``clf VERB --help`` prints, for every verb."""

    def help_of(*verb: str) -> str:
        with pytest.raises(SystemExit):
            main([*verb, "--help"])
        return capsys.readouterr().out

    return {verb: help_of(verb) for verb in re.findall(r"^    (\w+) ", help_of(), re.M)}


def test_every_verb_is_told_of(helps: dict[str, str]) -> None:
    assert len(helps) >= 6
    readme = (ROOT / "README.md").read_text("utf-8")
    assert [verb for verb in helps if f"`clf {verb} " not in readme] == []


def test_help_has_no_marks_that_the_site_would_take_for_markup(helps: dict[str, str]) -> None:
    assert [verb for verb, text in helps.items() if set("*`") & set(text)] == []


@pytest.mark.parametrize("path", [ROOT / "README.md", DOCS / "labels.md"], ids=lambda path: path.name)
def test_every_label_is_defined_as_the_code_does(path: Path) -> None:
    text = path.read_text("utf-8")
    rows = [f"| `{label}` | {definition} |" for label, definition in DEFINITIONS.items()]
    assert [row for row in rows if row not in text] == []


def test_every_public_name_is_in_the_api() -> None:
    named = set(re.findall(r"^\.\. \w+:: clf\.(\w+)", (DOCS / "api.md").read_text("utf-8"), re.M))
    assert set(clf.__all__) - named == set()
