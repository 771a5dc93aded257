"""What it does to trafilatura when clf drops ads, or ads and clutter, before trafilatura extracts.

    python -m training.prune [--corpus FOLDER] [--jobs N]

Prints, for each set of the corpus, precision, recall and F1 of trafilatura's text alone and after pruning, and of clf's
own. Only pages of sites without any labelled page are used: the packaged model has seen none of them. Needs trafilatura
(``pip install 'clf[recipes]'``).
"""

from __future__ import annotations

import gzip
import json
import logging
import re
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from joblib import Parallel, delayed

import clf
from clf.errors import ClfError
from clf.learn.corpus import PageStore
from clf.pipeline import Page
from training.annotations import FILE
from training.corpus import add_corpus_option, check_corpus, page_records, site_of

_WORD = re.compile(r"\w+")
Row = tuple[float, float, float]
"""What is counted on a page: right, found, wanted."""


def words(found: str, gold: dict[str, Any]) -> Row:
    """Words, lower case, counted with repetition, order aside.

    >>> words("A b b", {"text": "b b c d"})
    (2, 3, 4)
    """
    a, b = (Counter(_WORD.findall(text.lower())) for text in (found, gold["text"]))
    return (a & b).total(), a.total(), b.total()


def snippets(found: str, gold: dict[str, Any]) -> Row:
    """Snippets that must, and must not, be in the text.

    >>> snippets("Some  text. Read on", {"with": ["Some text", "More"], "without": ["Read on", "Share"]})
    (1, 2, 2)
    """
    text = " ".join(found.split())
    right, wrong = (
        sum(" ".join(snippet.split()) in text for snippet in gold[name]) for name in ("with", "without")
    )
    return right, right + wrong, len(gold["with"])


def mean_by_page(rows: list[Row]) -> tuple[float, float, float]:
    """Means of the pages' precision, recall and F1; a page on which nothing is found has precision 0."""
    right, found, wanted = np.array(rows, float).T
    figures = right / np.maximum(found, 1), right / np.maximum(wanted, 1), 2 * right / (found + wanted)
    p, r, f1 = (float(figure.mean()) for figure in figures)
    return p, r, f1


def of_sums(rows: list[Row]) -> tuple[float, float, float]:
    """Precision, recall and F1 over all pages together, as trafilatura's own evaluation has it."""
    right, found, wanted = (float(total) for total in np.sum(rows, axis=0))
    return right / max(found, 1), right / max(wanted, 1), 2 * right / max(found + wanted, 1)


SETS: dict[str, tuple[tuple[str, ...], Callable[..., Row], Callable[..., tuple[float, float, float]]]] = {
    "wcxb": (("title", "body", "caption"), words, mean_by_page),
    "trafilatura": (("editorial",), snippets, of_sums),
}
"""Labels that make the text of a set's convention, what is counted, and the figures made of it."""


def _extract(html: bytes | str) -> str:
    import trafilatura  # noqa: PLC0415 - not among what development needs

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    return trafilatura.extract(html, include_comments=False) or ""


WAYS: dict[str, Callable[[bytes, Page, tuple[str, ...]], str]] = {
    "trafilatura": lambda html, page, keep: _extract(html),
    "without ads, then trafilatura": lambda html, page, keep: _extract(page.html(drop={"ad"})),
    "without ads and clutter, then trafilatura": lambda html, page, keep: _extract(page.html()),
    "clf": lambda html, page, keep: page.text(keep),
}


def unseen_pages(corpus: Path, name: str) -> Iterator[dict[str, Any]]:
    """Gold records of the set's pages whose site has no labelled page."""
    labelled = {path.stem for path in (corpus / "blocks").glob("*.json")}
    labelled |= {json.loads(line)["page"] for line in FILE.read_text("utf-8").splitlines()}
    records = page_records(corpus)
    seen = {site_of(r.url, r.site) for r in records.values() if r.name in labelled}
    with gzip.open(corpus / "gold" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for gold in map(json.loads, lines):
            if site_of(gold.get("url") or "", gold.get("site") or "") not in seen and _is_gold(gold):
                yield gold


def _is_gold(gold: dict[str, Any]) -> bool:
    return bool(gold.get("text") or gold.get("with"))


def count(corpus: Path, name: str, golds: list[dict[str, Any]]) -> list[list[Row]]:
    """For each page, what each of ``WAYS`` gets."""
    keep, row, _ = SETS[name]
    store = PageStore([corpus / "pages" / f"{name}.zip"])
    counted = []
    for gold in golds:
        html = store.read(gold["page"])
        page = clf.classify(html, gold.get("url") or None)
        counted.append([row(way(html, page, keep), gold) for way in WAYS.values()])
    return counted


def run(corpus: Path, jobs: int) -> str:
    """The table, in Markdown."""
    lines = ["| set | text from | precision | recall | F1 |", "|---|---|---|---|---|"]
    for name, (_, _, figures) in SETS.items():
        golds = list(unseen_pages(corpus, name))
        parts = Parallel(n_jobs=jobs)(
            delayed(count)(corpus, name, golds[start : start + 20]) for start in range(0, len(golds), 20)
        )
        rows = [page for part in parts for page in part]
        for i, way in enumerate(WAYS):
            shown = " | ".join(f"{value:.3f}" for value in figures([page[i] for page in rows]))
            lines.append(f"| {name}, {len(rows)} pages | {way} | {shown} |")
    return "\n".join(lines)


def main() -> int:
    """Command line."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    add_corpus_option(parser)
    parser.add_argument("--jobs", type=int, default=1)
    options = parser.parse_args()
    try:
        print(run(check_corpus(options.corpus), options.jobs))
    except ClfError as error:
        print(f"prune: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
