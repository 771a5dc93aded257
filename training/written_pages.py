"""Pages written for training, in ``training/pages``: sites, languages and boxes that the corpus has few of.

    python -m training.written_pages [FILE ...]      # count the labels, and name blocks that have none

Every text block has the label that its nearest ancestor names in ``GOLD_ATTRIBUTE``, by the rubric in RUBRIC.md. The
attribute is taken away before anything reads the page. They train; nothing is ever measured on them.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from clf.blocks import TEXT, block_table
from clf.errors import ClfError, CorpusError
from clf.labels import CODE, LABELS
from clf.learn.corpus import LabelledPage
from clf.parse import parse_bytes
from training.widget_markup import GOLD_ATTRIBUTE, gold_label

FOLDER = Path(__file__).with_name("pages")


def read_written_pages(folder: Path = FOLDER) -> list[LabelledPage]:
    """All pages of the folder, each a site of its own.

    Raises
    ------
    CorpusError
        When a block has no label or one that is none; says which.
    """
    return [read_written_page(path) for path in sorted(folder.glob("*.html"))]


def read_written_page(path: Path) -> LabelledPage:
    """One page with its leaves; its address is what its canonical link says."""
    root = parse_bytes(path.read_bytes()).root
    url = next(iter(root.xpath("//link[@rel='canonical']/@href")), "")
    leaves = tuple(_leaves(root))
    for text, label in leaves:
        if label not in CODE:
            raise CorpusError(f"{path.name}: {text[:60]!r} has the label {label or 'none'}")
    etree.strip_attributes(root, GOLD_ATTRIBUTE)
    stripped = etree.tostring(root, method="html", encoding="utf-8", doctype="<!DOCTYPE html>")
    lang = (root.get("lang") or "").lower()[:2]
    return LabelledPage(path.stem, stripped, leaves, str(url), path.stem, lang)


def _leaves(root: etree._Element) -> Iterator[tuple[str, str]]:
    """(text, label) of the text blocks, in document order."""
    table, elements = block_table(root), list(root.iter())
    for owner, kind, text in zip(table.owner.tolist(), table.kind.tolist(), table.texts, strict=True):
        if kind == TEXT:
            yield text, gold_label(elements[owner])


def main() -> int:
    """Command line."""
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, help="pages (default: all of training/pages)")
    status = 0
    for path in parser.parse_args().files or sorted(FOLDER.glob("*.html")):
        try:
            counts = Counter(label for _, label in read_written_page(path).leaves)
        except ClfError as error:
            print(error, file=sys.stderr)
            status = 1
            continue
        print(f"{path.name}: {counts.total()} blocks;", *(f"{label} {counts[label]}" for label in LABELS))
    return status


if __name__ == "__main__":
    sys.exit(main())
