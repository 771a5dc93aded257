"""What it does to trafilatura's text when clf drops ads, or ads and clutter, before trafilatura extracts.

    python -m training.prune [--corpus FOLDER] [--predictions FOLDER] [--jobs N]

Sets, measures and trafilatura's settings are those of ``training.compare``. What clf says of a page is read from the
out-of-fold predictions of the last training run, so that no page is pruned by a model that has seen its site. Needs
trafilatura (``pip install 'clf[recipes]'``).
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from joblib import Parallel, delayed

from clf.errors import ClfError, CorpusError
from clf.learn.corpus import PageStore
from clf.pipeline import Page
from training.compare import Compared, Found, extract, figures
from training.corpus import add_corpus_option, check_corpus, gold_records
from training.measures import TEXT_SETS, TextSet
from training.predictions import FOLDER, Predicted, read_predictions

CHUNK = 20
"""Pages a task."""


def _extract(html: bytes | str) -> str | None:
    return extract("trafilatura", "", html if isinstance(html, bytes) else html.encode())


WAYS: dict[str, Callable[[bytes, Page, TextSet], str | None]] = {
    "trafilatura": lambda html, page, pages: _extract(html),
    "without ads, then trafilatura": lambda html, page, pages: _extract(page.html(drop={"ad"})),
    "without ads and clutter, then trafilatura": lambda html, page, pages: _extract(page.html()),
    "clf": lambda html, page, pages: page.text(pages.keep),
}
"""From a page's bytes and labels to its text; the first is what the others are compared with."""


def texts(
    store: PageStore, pages: TextSet, records: Sequence[Mapping[str, Any]], ours: Sequence[Predicted]
) -> list[list[str | None]]:
    """For each page, what each of ``WAYS`` finds on it."""
    found = []
    for record, predicted in zip(records, ours, strict=True):
        html = store.read(record["page"])
        page = predicted.page(html, record.get("url") or "")
        found.append([way(html, page, pages) for way in WAYS.values()])
    return found


def compare(corpus: Path, pages: TextSet, predicted: Mapping[str, Predicted], jobs: int) -> Compared:
    """Extract from a set of pages in each of ``WAYS`` and count what is found."""
    records = gold_records(corpus, pages.name)
    ours = [predicted[record["page"]] for record in records]
    store = PageStore([corpus / "pages" / f"{pages.name}.zip"])
    parts = Parallel(n_jobs=jobs)(
        delayed(texts)(store, pages, records[start : start + CHUNK], ours[start : start + CHUNK])
        for start in range(0, len(records), CHUNK)
    )
    by_way = zip(*(page for part in parts for page in part), strict=True)
    found = [
        Found(
            way,
            np.array([pages.row(text or "", record) for text, record in zip(of_way, records, strict=True)]),
            of_way.count(None),
        )
        for way, of_way in zip(WAYS, by_way, strict=True)
    ]
    return Compared(pages, [page.site for page in ours], [page.lang for page in ours], found)


def table(compared: Compared) -> list[str]:
    """Rows in Markdown."""
    heading = f"{compared.pages.name}, {compared.pages.figure}, {len(compared.sites)} pages"
    alone = next(iter(WAYS))
    lines = []
    for way, row in figures(compared).items():
        low, high = row["behind_interval"]
        gain = ["", ""] if way == alone else [f"{-row['behind']:+.3f}", f"{-high:+.3f} to {-low:+.3f}"]
        lines.append("| " + " | ".join([heading, way, f"{row['figure']:.3f}", *gain]) + " |")
    return lines


def run(options: Namespace) -> None:
    """Print the table."""
    try:
        import_module("trafilatura")  # which may be there without what it needs
    except ImportError as error:
        raise CorpusError(f"trafilatura does not load ({error}): pip install 'clf[recipes]'") from error
    corpus = check_corpus(options.corpus)
    predicted, _ = read_predictions(options.predictions)
    print("| pages | text from | figure | gain | 95 % interval |\n|---|---|---|---|---|")
    for pages in TEXT_SETS:
        print("\n".join(table(compare(corpus, pages, predicted, options.jobs))), flush=True)


def main() -> int:
    """Command line."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    add_corpus_option(parser)
    parser.add_argument(
        "--predictions", type=Path, default=FOLDER, help="what training predicted out of fold"
    )
    parser.add_argument("--jobs", type=int, default=1)
    try:
        run(parser.parse_args())
    except ClfError as error:
        print(f"prune: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
