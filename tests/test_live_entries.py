"""Articles of training pages turned into live blogs (training/live_entries.py)."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from lxml import etree, html

from training.live_entries import as_live_blog
from training.widget_markup import GOLD_ATTRIBUTE

PAGE = f"""<html><body><nav><a href="/">Home</a></nav><main><h1>Storm</h1>
{"".join(f"<p>Paragraph {i} tells what the storm did in town number {i}.</p>" for i in range(12))}
<ul><li>Imprint</li></ul></main></body></html>"""


def page(n_paragraphs: int = 12) -> tuple[etree._Element, dict[etree._Element, str]]:
    root = html.document_fromstring(PAGE)
    paragraphs = list(root.iter("p"))
    for paragraph in paragraphs[n_paragraphs:]:
        paragraph.drop_tree()
    return root, dict.fromkeys(paragraphs[:n_paragraphs], "body")


@pytest.mark.parametrize("seed", range(8))
def test_paragraphs_keep_their_texts_and_their_order(seed: int) -> None:
    root, labelled = page()
    before = [(element, element.text) for element in labelled]
    assert as_live_blog(root, random.Random(seed), labelled, "en")
    moved = [element for element in root.iter("p") if element in labelled]
    assert [(element, element.text) for element in moved] == before
    assert len({element.getparent() for element in moved}) > 4


@pytest.mark.parametrize("lang", ["de", "ja", "xx"])
def test_what_is_added_is_labelled_by_the_rubric(lang: str) -> None:
    labels: Counter[str] = Counter()
    for seed in range(12):
        root, labelled = page()
        as_live_blog(root, random.Random(seed), labelled, lang)
        added = [element for element in root.iter(etree.Element) if element.get(GOLD_ATTRIBUTE)]
        assert all((element.text or "").strip() for element in added)
        labels.update(element.get(GOLD_ATTRIBUTE, "") for element in added)
    assert set(labels) == {"byline", "body", "social"}


def test_a_short_article_is_left_alone() -> None:
    root, labelled = page(4)
    before = etree.tostring(root)
    assert not as_live_blog(root, random.Random(0), labelled, "en")
    assert etree.tostring(root) == before


def test_times_run_backwards() -> None:
    root, labelled = page()
    assert as_live_blog(root, random.Random(3), labelled, "en")
    times = [
        element.text or ""
        for element in root.iter(etree.Element)
        if element.get(GOLD_ATTRIBUTE) == "byline" and any(c.isdigit() for c in element.text or "")
    ]
    assert times == sorted(times, reverse=True)
    assert len(times) > 4
