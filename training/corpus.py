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
