"""Generated widgets of vendors, markups and languages that training has not seen.

    python -m training.heldout [--epochs N] [--json FILE]

One network is trained without the sites of a fold, without any page in ``LANGUAGES``, and with widgets of none of
``VENDORS``, ``MARKUPS`` and ``LANGUAGES``. Then widgets are put into the pages left out: of what was seen, as a
yardstick, and of what was not. Counted are items, by their headline:

- *found*: paid items labelled ``sponsored``, in widgets that hold paid items only, and in mixed ones;
- *kept apart*: the site's own items in mixed widgets not labelled ``sponsored``;
- *own, mistaken*: items labelled ``sponsored`` in widgets of a vendor that hold the site's own items only.

Hosts of ad networks are known to the features by a list (``clf.links``), vendors left out here among them, as they
would be on a real page; and a widget of no vendor may name one in its "by" line.
"""

from __future__ import annotations

import json
import logging
import random
import sys
import time
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from joblib import Parallel, delayed
from lxml import etree

import clf
from clf.blocks import BlockTable, block_table
from clf.errors import ClfError
from clf.learn.align import align_labels
from clf.learn.corpus import LabelledPage
from clf.learn.fit import CrossFit, Settings
from clf.links import host_of
from clf.model import Model
from clf.parse import parse_bytes
from training import widgets
from training.augment import text_owners
from training.corpus import add_corpus_option, check_corpus
from training.measures import interval, mean, resampled
from training.train import labelled_pages, samples_of
from training.wordings import nearest

log = logging.getLogger(__name__)

VENDORS = (
    *("outbrain", "revcontent", "yahoo", "plista", "zergnet", "popin"),
    *("adyoulike", "contentad", "strossle", "smi2"),
)
MARKUPS = ("table", "figure", "split")
LANGUAGES = ("es", "fr", "it", "pl", "ja")
FOLD = 0
KINDS = ("paid", "mixed", "own")
N_WIDGETS = 2
"""In each copy of a page; a copy holds widgets of one kind."""
JSON = Path(__file__).resolve().parent.parent / "runs" / "heldout.json"


@dataclass(frozen=True, slots=True)
class Condition:
    """Which widgets are put into which pages."""

    name: str
    new_vendor: bool | None = None
    """Whether vendors are unseen ones; None where widgets are of no vendor."""
    new_markup: bool = False
    new_language: bool = False


CONDITIONS = (
    Condition("vendors seen in training", new_vendor=False),
    Condition("unseen vendors", new_vendor=True),
    Condition("no vendor, markups seen in training"),
    Condition("no vendor, unseen markups", new_markup=True),
    Condition("unseen languages, vendors seen", new_vendor=False, new_language=True),
    Condition("unseen languages and vendors", new_vendor=True, new_language=True),
)


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a widget: where it stood, whether it was paid for, and the label that its headline got."""

    condition: str
    kind: str
    site: str
    is_paid: bool
    label: str


def items_of(
    page: LabelledPage, owners: Mapping[int, str], condition: Condition, kind: str, model: Model
) -> list[Item]:
    """Put widgets of one kind into a page with known ``owners_of`` its text, classify it, look at the items."""
    rng = random.Random(f"{condition.name}/{kind}/{page.name}")
    root = parse_bytes(page.html, url=page.url).root
    etree.strip_attributes(root, widgets.GOLD_ATTRIBUTE, widgets.HEADLINE_ATTRIBUTE)
    elements = list(root.iter())
    labelled = {elements[row]: label for row, label in owners.items()}
    languages = [name for name in widgets.LANGUAGES if (name in LANGUAGES) == condition.new_language]
    vendors = [name for name in widgets.VENDORS if (name in VENDORS) == condition.new_vendor]
    widgets.insert_widgets(
        root,
        rng,
        lang=nearest(page.lang, languages) or rng.choice(languages),
        host=host_of(page.url) or f"www.{page.site}",
        labelled=labelled,
        n=N_WIDGETS,
        exclude=[name for name in widgets.MARKUPS if (name in MARKUPS) != condition.new_markup],
        kind=kind,
        vendor="" if condition.new_vendor is None else rng.choice(vendors),
    )
    result = clf.classify(root, page.url or None, model=model)
    return [
        Item(condition.name, kind, page.site, gold == "sponsored", result[block].label)
        for gold, block in _headlines(result.table, list(root.iter()))
    ]


def owners_of(page: LabelledPage) -> dict[int, str]:
    """Label of each element that owns text, by its place in document order."""
    root = parse_bytes(page.html, url=page.url).root
    table = block_table(root, url=page.url)
    elements = list(root.iter())
    row_of = {element: row for row, element in enumerate(elements)}
    codes = align_labels([text for text in table.texts if text], page.leaves)
    return {row_of[element]: label for element, label in text_owners(table, elements, codes).items()}


def _headlines(table: BlockTable, elements: Sequence[etree._Element]) -> Iterable[tuple[str, int]]:
    """Gold label and block of every marked headline."""
    segments = zip(
        table.segment_row.tolist(), table.segment_is_tail.tolist(), table.segment_block.tolist(), strict=True
    )
    for row, is_tail, block in segments:
        element = elements[row]
        if not is_tail and element.get(widgets.HEADLINE_ATTRIBUTE) is not None:
            yield element.get(widgets.GOLD_ATTRIBUTE, ""), block


def _judge(pages: Sequence[LabelledPage], model: Model) -> list[Item]:
    return [
        item
        for page in pages
        for owners in (owners_of(page),)
        for condition in CONDITIONS
        if condition.new_language == (page.lang in LANGUAGES)
        for kind in KINDS
        for item in items_of(page, owners, condition, kind, model)
    ]


def fit(pages: Sequence[LabelledPage], options: Namespace) -> tuple[Model, list[LabelledPage]]:
    """(the model that has seen none of what is held out, the pages it has not seen)."""
    trained_on = [page for page in pages if page.lang not in LANGUAGES]
    exclude = (*VENDORS, *MARKUPS, *LANGUAGES)
    samples = samples_of(trained_on, 0, (), options.jobs, exclude)
    fitted = CrossFit(samples, Settings(n_epochs=options.epochs, jobs=options.jobs))
    seen = {site for site, fold in fitted.folds.items() if fold != FOLD}
    return fitted.model(1.0, FOLD), [page for page in pages if page.site not in seen]


def share(items: Sequence[Item], wanted: bool) -> dict[str, float | int]:
    """Share of items whose being labelled ``sponsored`` is as ``wanted``, with its interval and their number."""
    rows = np.array([[(item.label == "sponsored") == wanted, 1] for item in items], np.float64)
    low, high = interval(mean(resampled(rows, [item.site for item in items])))
    return {"share": float(mean(rows.sum(axis=0))), "low": low, "high": high, "n_items": len(items)}


def figures(items: Sequence[Item]) -> dict[str, dict[str, float | int]]:
    """The figures of one condition."""
    by_kind = {kind: [item for item in items if item.kind == kind] for kind in KINDS}
    own = [item for item in by_kind["mixed"] if not item.is_paid]
    return {
        "paid, found": share(by_kind["paid"], True),
        "paid in mixed, found": share([item for item in by_kind["mixed"] if item.is_paid], True),
        "own in mixed, kept apart": share(own, False),
        "own in mixed, labelled related": {
            "share": float(np.mean([item.label == "related" for item in own])),
            "n_items": len(own),
        },
        "own, mistaken": share(by_kind["own"], True),
    }


def table(found: dict[str, dict[str, dict[str, float | int]]]) -> str:
    """The figures in Markdown, a condition a line."""
    heads = list(next(iter(found.values())))
    lines = ["| widgets | " + " | ".join(heads) + " |", "|---" * (len(heads) + 1) + "|"]
    for condition, row in found.items():
        lines.append(f"| {condition} | " + " | ".join(map(_cell, row.values())) + " |")
    return "\n".join(lines)


def _cell(figure: dict[str, float | int]) -> str:
    ends = f" ({figure['low']:.3f} - {figure['high']:.3f})" if "low" in figure else ""
    return f"{figure['share']:.3f}{ends}, n={figure['n_items']}"


def run(options: Namespace) -> None:
    """Train, judge, print."""
    started = time.monotonic()
    _, pages = labelled_pages(check_corpus(options.corpus))
    model, unseen = fit(pages, options)
    log.info("trained after %.0f s; %d pages left out", time.monotonic() - started, len(unseen))
    parts = Parallel(n_jobs=options.jobs)(
        delayed(_judge)(unseen[part :: 4 * options.jobs], model) for part in range(4 * options.jobs)
    )
    items = [item for part in parts for item in part]
    found = {c.name: figures([item for item in items if item.condition == c.name]) for c in CONDITIONS}
    print("# Generated widgets that training has not seen\n")
    print(
        f"One network, {options.epochs} epochs; {len(unseen)} pages left out. Shares of items, by their headline;"
    )
    print("95 % intervals, sites resampled.\n")
    print(table(found))
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(
        json.dumps({"n_epochs": options.epochs, "figures": found}, indent=1) + "\n", "utf-8"
    )


def main() -> int:
    """Command line."""
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    add_corpus_option(parser)
    parser.add_argument("--epochs", type=int, default=Settings().n_epochs, help="fewer are for trials only")
    parser.add_argument("--json", type=Path, default=JSON, help="the same figures as JSON")
    parser.add_argument("--jobs", type=int, default=2)
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    try:
        run(parser.parse_args())
    except ClfError as error:
        print(f"heldout: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
