"""Pages written for training, in ``training/pages``: sites, languages and boxes that the corpus has few of.

    python -m training.written_pages [FILE ...]      # count the labels, and name blocks that have none
    python -m training.written_pages --judge         # what the packaged model makes of the pages that it has not seen

Every text block has the label that its nearest ancestor names in ``GOLD_ATTRIBUTE``, by the rubric in RUBRIC.md. The
attribute is taken away before anything reads the page. Those in ``training/pages`` train, and nothing is ever measured
on them; those in ``training/pages_unseen`` never train. Both were written in one way, so a model that learned from the
first finds the second easier than pages of the web: they tell languages and models apart, not how good either is.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from lxml import etree

from clf.blocks import TEXT, block_table
from clf.errors import ClfError, CorpusError
from clf.labels import CODE, LABELS
from clf.learn import judge_model
from clf.learn.corpus import LabelledPage
from clf.learn.scores import Judged, figures, report
from clf.model import Model, load_model
from clf.parse import parse_bytes
from training.widget_markup import GOLD_ATTRIBUTE, gold_label

FOLDER = Path(__file__).with_name("pages")
UNSEEN = Path(__file__).with_name("pages_unseen")


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


def without_names(page: LabelledPage) -> LabelledPage:
    """The page without class and id."""
    root = parse_bytes(page.html).root
    etree.strip_attributes(root, "class", "id")
    return replace(
        page, html=etree.tostring(root, method="html", encoding="utf-8", doctype="<!DOCTYPE html>")
    )


def judge(pages: Sequence[LabelledPage], model: Model | None = None) -> str:
    """Figures on some pages as Markdown, by language at the end."""
    judged = judge_model(pages, model)
    by_language: dict[str, list[Judged]] = {}
    for page in judged:
        by_language.setdefault(page.lang, []).append(page)
    lines = ["", "| language | pages | accuracy | group accuracy |", "|---|---|---|---|"]
    for lang, part in sorted(by_language.items()):
        found = figures(part)
        lines.append(f"| {lang} | {len(part)} | {found['accuracy']:.3f} | {found['group accuracy']:.3f} |")
    return report(judged) + "\n".join(lines) + "\n"


def print_judged(files: Sequence[Path], model_file: Path | None) -> None:
    """Figures on the pages as they are, and without class and id."""
    model = load_model(model_file) if model_file else None
    pages = [read_written_page(path) for path in files]
    print(judge(pages, model))
    print("# Without class and id\n")
    print(judge(list(map(without_names, pages)), model))


def print_counts(path: Path) -> None:
    """How many blocks of a page have each label."""
    counts = Counter(label for _, label in read_written_page(path).leaves)
    print(f"{path.name}: {counts.total()} blocks;", *(f"{label} {counts[label]}" for label in LABELS))


def main() -> int:
    """Command line."""
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, help="pages (default: all of the folder in question)")
    parser.add_argument("--judge", action="store_true", help="judge a model on pages instead of counting")
    parser.add_argument("--model", type=Path, help="another model file than the packaged one")
    options = parser.parse_args()
    files = options.files or sorted((UNSEEN if options.judge else FOLDER).glob("*.html"))
    if options.judge:
        tasks = [partial(print_judged, files, options.model)]
    else:
        tasks = [partial(print_counts, path) for path in files]
    status = 0
    for task in tasks:
        try:
            task()
        except (ClfError, OSError) as error:
            print(error, file=sys.stderr)
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
