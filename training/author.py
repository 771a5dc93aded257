"""Write a fixture page: annotated HTML in, one folder of ``fixtures/pages`` out.

The annotated page is plain HTML in which elements carry ``data-label="related"``; a leaf takes the label of
its nearest annotated ancestor (or of the inline element that opens it). The attribute is removed from what is
written, so the page that the tests read holds no trace of its labels.

    python -m training.author ANNOTATED.html --slug NAME --url URL --lang LANG --why "why the page is here"

Writes ``source.html`` (the page), ``expected.json`` (its leaves with their labels, in the layout of the corpus)
and ``origin.json`` (why it is there). Leaves are found here without any code of ``clf``: what the tests compare
with must not come from what they test.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

LABELS = frozenset(
    "title body byline caption sponsored related navigation social comments promo legal interface".split()
)
BLOCK = frozenset(
    "address article aside blockquote body button canvas caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search "
    "section summary table tbody td tfoot th thead tr ul".split()
)
SILENT = frozenset(
    "script style template noscript iframe select option video audio object svg math head title textarea embed "
    "datalist".split()
)


def annotated_leaves(root: etree._Element) -> Iterator[tuple[etree._Element, str, str | None]]:
    """Yield (owner, text, label) of every leaf below ``root``; label is None where nothing is annotated."""
    texts: list[str] = []
    owners: list[etree._Element] = []

    def leaf() -> Iterator[tuple[etree._Element, str, str | None]]:
        text = " ".join("".join(texts).split())
        if text:
            owner = next(o for o, t in zip(owners, texts, strict=True) if t.strip())
            labelled = next((e for e in (owner, *owner.iterancestors()) if "data-label" in e.attrib), None)
            yield owner, text, None if labelled is None else labelled.get("data-label")
        texts.clear()
        owners.clear()

    silent = 0
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        is_element = isinstance(element.tag, str)
        if event == "start":
            silent += element.tag in SILENT
            if silent:
                continue
            if element.tag in BLOCK:
                yield from leaf()
            texts.append((" " if element.tag == "br" else "") + (element.text or ""))
            owners.append(element)
            continue
        if is_element:
            if element.tag in BLOCK and not silent:
                yield from leaf()
            silent -= element.tag in SILENT
        above = element.getparent()
        if not silent and element is not root and above is not None:
            texts.append(element.tail or "")
            owners.append(above)
    yield from leaf()


def author(source: bytes, *, url: str, lang: str) -> tuple[bytes, dict[str, object]]:
    """Return the page without its annotation and its expected labels.

    Raises
    ------
    ValueError
        When a leaf has no label or one that is none of the twelve.
    """
    root = etree.fromstring(source, etree.HTMLParser(encoding="utf-8", huge_tree=True))
    tree = root.getroottree()
    leaves = []
    body = root.find("body")
    for owner, text, label in annotated_leaves(root if body is None else body):
        if label not in LABELS:
            raise ValueError(f"leaf {text[:60]!r} in {tree.getpath(owner)} has label {label!r}")
        leaves.append({"xpath": tree.getpath(owner), "text": text, "label": label})
    for element in root.iter(etree.Element):
        element.attrib.pop("data-label", None)
    page = etree.tostring(tree, encoding="utf-8", method="html", doctype="<!DOCTYPE html>")
    return page, {"url": url, "lang": lang, "leaves": leaves}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("annotated", type=Path)
    parser.add_argument("--slug", required=True)
    parser.add_argument("--url", required=True)
    parser.add_argument("--lang", required=True)
    parser.add_argument("--why", required=True)
    parser.add_argument("--pages", type=Path, default=Path("fixtures/pages"))
    args = parser.parse_args()
    try:
        page, expected = author(args.annotated.read_bytes(), url=args.url, lang=args.lang)
    except (OSError, ValueError) as error:
        print(f"author: {error}", file=sys.stderr)
        return 1
    folder = args.pages / args.slug
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "source.html").write_bytes(page)
    (folder / "expected.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n")
    (folder / "origin.json").write_text(json.dumps({"why": args.why}, ensure_ascii=False, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
