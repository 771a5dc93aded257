"""A second article appended to training pages (training/second_article.py)."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from lxml import etree, html

from training.second_article import append_article
from training.widget_markup import GOLD_ATTRIBUTE

PAGE = """<html><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<main><article><header><h1>Harbour bridge <em>closed</em></h1><p class="by">By Ann Lee</p></header>
<p>One two three.</p><p>Four <a href="/x">five six</a> seven.</p><p>Eight nine.</p>
<div class="share"><span>Share this</span></div></article></main>
<footer><p>Imprint</p><p>Contact</p><p>Terms</p><p>Privacy</p><p>Jobs</p></footer>
</body></html>"""
LABELS = {"h1": "title", "p": "body", "span": "social"}
DONOR = [("Rain expected", "title"), *((f"w{i} x{i} y{i}", "body") for i in range(4)), ("Share", "social")]


def articles(root: etree._Element) -> list[etree._Element]:
    return list(root.iter("article"))


def page() -> tuple[etree._Element, dict[etree._Element, str]]:
    root = html.document_fromstring(PAGE)
    labelled = {e: label for tag, label in LABELS.items() for e in articles(root)[0].iter(tag)}
    labelled[next(articles(root)[0].iter("p"))] = "byline"
    return root, labelled


def appended(seed: int) -> tuple[etree._Element, etree._Element]:
    root, labelled = page()
    assert append_article(root, random.Random(seed), labelled, DONOR)
    return root, articles(root)[1]


@pytest.mark.parametrize("seed", range(5))
def test_the_first_article_stays_as_it_was(seed: int) -> None:
    root, _ = appended(seed)
    first, untouched = articles(root)[0], articles(page()[0])[0]
    assert etree.tostring(first).strip() == etree.tostring(untouched).strip()
    assert len(articles(root)) == 2


def test_the_second_has_the_same_markup_and_other_words() -> None:
    root, second = appended(0)
    first = articles(root)[0]
    assert [e.tag for e in second.iter()] == [e.tag for e in first.iter()]
    assert [e.get("class") for e in second.iter()] == [e.get("class") for e in first.iter()]
    assert second.xpath("string(.//h1)").strip() == "Rain expected"
    assert [" ".join(p.xpath("string()").split()) for p in second.findall("p")] == [
        "w0 x0 y0",
        "w1 x1 y1 w2",
        "x2 y2",
    ]


def test_the_second_is_related_but_for_what_is_no_article() -> None:
    _, second = appended(0)
    labels = Counter(e.get(GOLD_ATTRIBUTE) for e in second.iter() if e.get(GOLD_ATTRIBUTE))
    assert labels == {"related": 5, "social": 1}


def test_a_page_without_an_article_gets_none() -> None:
    root, labelled = page()
    before = etree.tostring(root)
    teasers = {e: label for e, label in labelled.items() if label != "body"}
    assert not append_article(root, random.Random(0), teasers, DONOR)
    assert not append_article(root, random.Random(0), labelled, DONOR[:2])
    assert etree.tostring(root) == before
