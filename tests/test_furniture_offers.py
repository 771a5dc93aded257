"""Menus of services, promotional boxes, classifieds and headlines: labelled throughout, in every language."""

from __future__ import annotations

import random
from urllib.parse import urlsplit

import pytest
from lxml import etree

from training.furniture_base import Box
from training.furniture_offer_words import WORDS
from training.furniture_offers import MAKERS
from training.widgets import GOLD_ATTRIBUTE

HOST = "www.paper.example"
LABELS = {
    "services": {"sponsored", "promo"},
    "menu": {"navigation", "sponsored", "promo", "legal", "social"},
    "subscription": {"promo", "legal"},
    "newsletter": {"promo", "legal"},
    "supplements": {"sponsored", "related"},
    "market": {"sponsored"},
    "odds": {"sponsored", "legal"},
    "notices": {"sponsored"},
    "hub": {"sponsored"},
    "headlines": {"related"},
}


def made(kind: str, lang: str, seed: int) -> etree._Element:
    return MAKERS[kind][1](Box(random.Random(f"{kind}/{lang}/{seed}"), lang, HOST, WORDS))


def owners(root: etree._Element) -> list[etree._Element]:
    return [
        element
        for element in root.iter(etree.Element)
        if (element.text or "").strip() or any((child.tail or "").strip() for child in element)
    ]


@pytest.mark.parametrize("kind", MAKERS)
@pytest.mark.parametrize("lang", WORDS.languages)
def test_every_text_is_labelled_in_every_language(kind: str, lang: str) -> None:
    for seed in range(6):
        texts = owners(made(kind, lang, seed))
        assert texts
        assert {element.get(GOLD_ATTRIBUTE) for element in texts} <= LABELS.get(kind, {"promo"})


def test_every_language_has_every_section() -> None:
    sections = set(WORDS.words("en"))
    for lang in WORDS.languages:
        assert set(WORDS.words(lang)) == sections, lang


@pytest.mark.parametrize("kind", MAKERS)
def test_the_same_seed_gives_the_same_piece_and_others_differ(kind: str) -> None:
    pieces = [etree.tostring(made(kind, "de", seed)) for seed in (*range(40), *range(40))]
    assert pieces[:40] == pieces[40:]
    assert len(set(pieces)) > 30


@pytest.mark.parametrize("kind", ["services", "menu", "market", "headlines"])
def test_links_are_not_nested_and_own_ones_stay_on_the_site(kind: str) -> None:
    for seed in range(60):
        for link in made(kind, "en", seed).iter("a"):
            assert next(link.iterancestors("a"), None) is None
            label = next(element.get(GOLD_ATTRIBUTE) for element in link.iter())  # a link or the span in it
            if label in ("promo", "navigation", "related"):
                assert (urlsplit(link.get("href", "")).hostname or HOST).endswith("paper.example")


def test_headlines_bear_no_names() -> None:
    for seed in range(30):
        assert not any(element.get("class") for element in made("headlines", "fr", seed).iter())


def test_one_line_holds_entries_of_one_label() -> None:
    for seed in range(200):
        for paragraph in made("menu", "en", seed).iter("p"):
            assert len({element.get(GOLD_ATTRIBUTE) for element in owners(paragraph)}) <= 1
