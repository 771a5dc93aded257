"""Where the corpus is, and the sets in it whose pages have a text but no block labels."""

from __future__ import annotations

import gzip
import json
import os
from argparse import ArgumentParser
from dataclasses import dataclass
from pathlib import Path

from clf.errors import CorpusError
from clf.learn.corpus import PageStore
from clf.links import host_of, registered_domain

ENVIRONMENT = "CLF_CORPUS"
BESIDE = Path(__file__).resolve().parents[2] / "shared" / "corpus"


@dataclass(frozen=True, slots=True)
class TextPage:
    """A page and the text that its set counts as content."""

    name: str
    html: bytes
    url: str
    site: str
    text: str


@dataclass(frozen=True, slots=True)
class PageRecord:
    """What a set's gold file says of a page besides its text."""

    name: str
    url: str
    site: str


def page_records(corpus: Path) -> dict[str, PageRecord]:
    """The record of every page of every set, by name."""
    found = {}
    for path in sorted((corpus / "gold").glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for record in map(json.loads, lines):
                name = record["page"]
                found[name] = PageRecord(name, record.get("url") or "", record.get("site") or "")
    return found


def site_of(url: str, declared: str) -> str:
    """The registered domain by which pages are grouped; ``declared`` stands for it where no address is known.

    >>> site_of("https://www.paper.example/a", ""), site_of("", "news.paper.example"), site_of("", "ars-1")
    ('paper.example', 'paper.example', 'ars-1')
    """
    return registered_domain(host_of(url)) or (registered_domain(declared) if "." in declared else declared)


def add_corpus_option(parser: ArgumentParser) -> None:
    """``--corpus``, with the environment variable as default."""
    parser.add_argument(
        "--corpus",
        type=Path,
        default=Path(os.environ.get(ENVIRONMENT, BESIDE)),
        help=f"folder with blocks/, pages/ and gold/ (default: ${ENVIRONMENT} or ../shared/corpus)",
    )


def check_corpus(folder: Path) -> Path:
    """The folder itself; CorpusError with what to do where it is missing."""
    if not (folder / "blocks").is_dir():
        raise CorpusError(f"no corpus at {folder}: give --corpus FOLDER or set {ENVIRONMENT}")
    return folder


def text_pages(corpus: Path, name: str) -> list[TextPage]:
    """Pages of a set (``wcxb``, ``fundus``) whose gold record has a whole text."""
    store = PageStore([corpus / "pages" / f"{name}.zip"])
    pages = []
    with gzip.open(corpus / "gold" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            if text := record.get("text"):
                html = store.read(record["page"])
                pages.append(
                    TextPage(record["page"], html, record.get("url") or "", record.get("site") or "", text)
                )
    return pages
