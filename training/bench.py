"""Milliseconds per page by stage, as multiples of lxml's bare parse of the same bytes, in one run, stages alternating.

    python -m training.bench [--pages N] [--corpus FOLDER]

Without a corpus the fixture pages serve.
"""

from __future__ import annotations

import platform
import sys
import time
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import TypeVar

import numpy as np
from lxml import etree

from clf import decide, output
from clf.blocks import block_table
from clf.features import page_features
from clf.labels import CODE, GROUPS
from clf.learn.corpus import read_pages
from clf.model import default_model
from clf.parse import parse_bytes
from training.corpus import add_corpus_option

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "pages"
STAGES = ("bare parse", "parse", "blocks", "features", "model", "decide", "text")
ROUNDS = 3
T = TypeVar("T")


def page_bytes(corpus: Path, n: int) -> list[bytes]:
    """Up to ``n`` pages of the corpus, evenly spread; the fixture pages where there is no corpus."""
    if (corpus / "blocks").is_dir():
        pages = [page.html for page in read_pages(corpus / "blocks", corpus / "pages")]
    else:
        pages = [path.read_bytes() for path in sorted(FIXTURES.glob("*/source.html"))]
    return pages[:: max(len(pages) // n, 1)][:n]


def time_page(html: bytes) -> list[float]:
    """Seconds of each of ``STAGES`` for one page."""
    model = default_model()
    editorial = [CODE[label] for label in GROUPS["editorial"]]
    laps: list[float] = []

    def lap(stage: Callable[[], T]) -> T:
        start = time.perf_counter()
        result = stage()
        laps.append(time.perf_counter() - start)
        return result

    lap(lambda: etree.fromstring(html, etree.HTMLParser(huge_tree=True, encoding="utf-8")))
    document = lap(lambda: parse_bytes(html))
    table = lap(lambda: block_table(document.root))
    features = lap(lambda: page_features(table))
    P = lap(lambda: model.predict_proba(features))
    _, codes = lap(lambda: decide.decide(table, P))
    lap(lambda: output.text(table, np.isin(codes, editorial)))
    return laps


def run(pages: Sequence[bytes]) -> str:
    """The table: for each stage the best of ``ROUNDS`` a page; mean, median, 95th percentile and share of a parse."""
    seconds = np.array([np.min([time_page(html) for _ in range(ROUNDS)], axis=0) for html in pages])
    whole = seconds[:, 1:].sum(axis=1, keepdims=True)
    rows = np.hstack([seconds, whole]) * 1000
    parse = rows[:, 0].mean()
    size = sum(map(len, pages)) / 1e6
    lines = [
        f"{len(pages)} pages, {size:.1f} MB, best of {ROUNDS}; {platform.processor() or platform.machine()}, "
        f"Python {platform.python_version()}, lxml {version('lxml')}, numpy {np.__version__}",
        "",
        "| stage | mean ms | p50 | p95 | worst | x bare parse |",
        "|---|---|---|---|---|---|",
    ]
    for name, column in zip((*STAGES, "whole"), rows.T, strict=True):
        p50, p95 = np.quantile(column, [0.5, 0.95])
        mean = column.mean()
        lines.append(
            f"| {name} | {mean:.2f} | {p50:.2f} | {p95:.2f} | {column.max():.1f} | {mean / parse:.2f} |"
        )
    total = float(whole.sum())
    lines += ["", f"{len(pages) / total:.0f} pages/s, {size / total:.1f} MB/s on one thread"]
    return "\n".join(lines)


def main() -> int:
    """Command line."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    add_corpus_option(parser)
    parser.add_argument("--pages", type=int, default=100)
    options = parser.parse_args()
    print(run(page_bytes(options.corpus, options.pages)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
