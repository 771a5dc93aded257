"""Where the corpus is, and what its gold files say of its pages."""

from __future__ import annotations

import gzip
import json
import os
from argparse import ArgumentParser
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clf.errors import CorpusError
from clf.links import host_of, registered_domain

ENVIRONMENT = "CLF_CORPUS"
BESIDE = Path(__file__).resolve().parents[2] / "shared" / "corpus"


@dataclass(frozen=True, slots=True)
class PageRecord:
    """Where a page is from, and its language (two letters) where the set says so."""

    name: str
    url: str
    site: str
    lang: str


def gold_records(corpus: Path, name: str) -> list[dict[str, Any]]:
    """What a set (``wcxb``, ``fundus``, ...) knows of its pages, as it stands in its gold file."""
    with gzip.open(corpus / "gold" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def page_records(corpus: Path) -> dict[str, PageRecord]:
    """The record of every page of every set, by name."""
    found = {}
    for path in sorted((corpus / "gold").glob("*.jsonl.gz")):
        for record in gold_records(corpus, path.name.partition(".")[0]):
            url, site, lang = (record.get(key) or "" for key in ("url", "site", "lang"))
            found[record["page"]] = PageRecord(record["page"], url, site, lang[:2])
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
