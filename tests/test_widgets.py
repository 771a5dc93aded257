"""Inserted widgets: labelled everywhere, decided by the seed, and harmless to the page around them."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest
from lxml import etree

from training.widget_words import WORDS
from training.widgets import GOLD_ATTRIBUTE, KINDS, LANGUAGES, VENDORS, insert_widgets, make_widget

LABELS = frozenset(
    "title body byline caption sponsored related navigation social comments promo legal interface".split()
)
HOST = "www.example.org"
TEASERS = tuple(f"Council votes on plan number {i} for the harbour" for i in range(20))
PAGE = """<html><body><header><nav><ul><li><a href="/a">World</a></li></ul></nav></header>
<main><article><h1>A headline</h1>{paragraphs}</article>
<section class="more"><h3>Read also</h3><ul>{teasers}</ul></section></main>
<aside>{cards}</aside><footer><p>All rights reserved</p></footer></body></html>"""


def owners(root: etree._Element) -> Iterator[etree._Element]:
    for element in root.iter(etree.Element):
        if (element.text or "").strip() or any((child.tail or "").strip() for child in element):
            yield element


def render(element: etree._Element) -> str:
    return str(etree.tostring(element, encoding="unicode", method="html"))


def page() -> tuple[etree._Element, dict[etree._Element, str]]:
    source = PAGE.format(
        paragraphs="".join(f"<p>Paragraph {i} with <b>bold</b> text and more.</p>" for i in range(12)),
        teasers="".join(f'<li><a href="/t{i}"><span>{t}</span></a></li>' for i, t in enumerate(TEASERS[:6])),
        cards="".join(
            f'<div class="c"><h4><a href="/c{i}">{t}</a></h4></div>' for i, t in enumerate(TEASERS[6:11])
        ),
    )
    root = etree.fromstring(source, etree.HTMLParser())
    labels = {}
    for element in owners(root):
        names = {element.tag, *(up.tag for up in element.iterancestors())}
        labels[element] = next(
            label
            for tag, label in (
                ("h1", "title"),
                ("article", "body"),
                ("nav", "navigation"),
                ("footer", "legal"),
                ("body", "related"),
            )
            if tag in names
        )
    return root, labels


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_language_has_no_section_that_nothing_says(lang: str) -> None:
    own = WORDS.words(lang)
    named = {
        name for wordings in own.values() for text in wordings for name in re.findall(r"\{(\w+)\}", text)
    }
    assert set(own) <= set(WORDS.words("en")) | named


class TestMakeWidget:
    @pytest.mark.parametrize("lang", LANGUAGES)
    @pytest.mark.parametrize("vendor", VENDORS)
    def test_every_vendor_in_every_language_yields_labelled_text(self, vendor: str, lang: str) -> None:
        root = make_widget(random.Random(vendor + lang), lang=lang, host=HOST, vendor=vendor)
        labels = [element.get(GOLD_ATTRIBUTE) for element in owners(root)]
        assert "sponsored" in labels
        assert set(labels) <= LABELS

    @pytest.mark.parametrize("kind", KINDS)
    def test_every_kind_is_labelled_and_free_of_template_marks(self, kind: str) -> None:
        for seed in range(30):
            root = make_widget(random.Random(seed), lang="de", host=HOST, teasers=TEASERS, kind=kind)
            assert list(owners(root))
            assert all(element.get(GOLD_ATTRIBUTE) in LABELS for element in owners(root))
            for element in root.iter():
                assert element.tag != "x"
                assert not {"t", "h", "n", "p"} & set(element.attrib)
                assert not any("{" in value for value in element.attrib.values())

    def test_same_seed_gives_the_same_widget(self) -> None:
        for seed in range(60):
            one, two = (
                make_widget(random.Random(seed), lang="fr", host=HOST, teasers=TEASERS) for _ in range(2)
            )
            assert render(one) == render(two)

    def test_seeds_give_different_widgets(self) -> None:
        assert len({render(make_widget(random.Random(s), lang="en", host=HOST)) for s in range(200)}) == 200

    def test_own_items_link_to_the_own_site_and_paid_ones_do_not(self) -> None:
        n_own = n_paid = 0
        for seed in range(150):
            root = make_widget(random.Random(seed), lang="en", host=HOST, teasers=TEASERS, kind="mixed")
            for link in root.iter("a"):
                labels = {e.get(GOLD_ATTRIBUTE) for e in owners(link)}
                netloc = urlsplit(link.get("href", "")).netloc
                if labels == {"related"}:
                    n_own += 1
                    assert netloc in ("", HOST)
                elif labels == {"sponsored"}:
                    n_paid += 1
                    assert netloc != HOST
        assert n_own > 100 < n_paid

    def test_own_widgets_in_vendor_markup_hold_no_paid_item(self) -> None:
        for vendor in VENDORS:
            rng = random.Random(vendor)
            root = make_widget(rng, lang="es", host=HOST, teasers=TEASERS, kind="own", vendor=vendor)
            paid = [e for e in owners(root) if e.get(GOLD_ATTRIBUTE) == "sponsored"]
            assert len(paid) <= 2  # the network's own "by ..." line
            assert all(urlsplit(a.get("href", "")).netloc in ("", HOST) for e in owners(root)
                       if e.get(GOLD_ATTRIBUTE) == "related" for a in e.iterancestors("a"))  # fmt: skip

    def test_excluded_kinds_vendors_and_markups_are_held_out(self) -> None:
        held = {*VENDORS} - {"mgid"} | {*KINDS} - {"paid"} | {"hashed", "none", "tailwind"}
        seen = "".join(
            render(make_widget(random.Random(s), lang="en", host=HOST, exclude=held)) for s in range(80)
        )
        assert "mctitle" in seen
        assert "videoCube" not in seen
        assert "ob-dynamic-rec" not in seen

    def test_links_are_never_nested(self) -> None:
        for seed in range(400):
            root = make_widget(random.Random(seed), lang="it", host=HOST, teasers=TEASERS)
            assert not any(next(a.iterancestors("a"), None) is not None for a in root.iter("a"))

    def test_serialised_widget_parses_to_the_same_text(self) -> None:
        for seed in range(200):
            root = make_widget(random.Random(seed), lang="ja", host=HOST)
            again = etree.fromstring(f"<body>{render(root)}</body>", etree.HTMLParser())
            assert "".join(again.itertext()).split() == "".join(root.itertext()).split()


class InsertionChecks:
    """What holds for all that is inserted into a page."""

    insert: Callable[..., int]

    def test_original_text_stays_intact_and_in_order(self) -> None:
        for seed in range(60):
            root, labels = page()
            before = [(element, element.text, element.tail, element.getparent()) for element in root.iter()]
            whole = {p: "".join(p.itertext()) for p in root.iter("p")}
            assert self.insert(root, random.Random(seed), lang="en", host=HOST, labelled=labels, n=5) == 5
            after = {element: i for i, element in enumerate(root.iter())}
            places = [after[element] for element, *_ in before]
            assert places == sorted(places)
            for element, text, tail, parent in before:
                assert (element.text, element.getparent()) == (text, parent)
                assert (element.tail or "").strip() == (tail or "").strip()
            assert all("".join(p.itertext()) == text for p, text in whole.items())

    @pytest.mark.parametrize("lang", ["de", "ru"])
    def test_everything_new_is_labelled(self, lang: str) -> None:
        for seed in range(40):
            root, labels = page()
            self.insert(root, random.Random(seed), lang=lang, host=HOST, labelled=labels, n=4)
            assert all(e.get(GOLD_ATTRIBUTE) in LABELS for e in owners(root) if e not in labels)
            assert not any(e.get(GOLD_ATTRIBUTE) for e in labels)

    def test_same_seed_gives_the_same_page(self) -> None:
        pages = []
        for _ in range(2):
            root, labels = page()
            self.insert(root, random.Random(7), lang="sv", host=HOST, labelled=labels, n=6)
            pages.append(render(root))
        assert pages[0] == pages[1]


class TestInsertWidgets(InsertionChecks):
    insert = staticmethod(insert_widgets)

    def test_paid_items_are_cloned_into_own_lists(self) -> None:
        found = 0
        for seed in range(60):
            root, labels = page()
            insert_widgets(root, random.Random(seed), lang="en", host=HOST, labelled=labels, n=2)
            for item in root.iterfind(".//section[@class='more']/ul/li"):
                paid = [e for e in owners(item) if e.get(GOLD_ATTRIBUTE) == "sponsored"]
                found += bool(paid) and item.find("a/span") is not None
        assert found > 5

    def test_page_without_labels_still_takes_widgets(self) -> None:
        root = etree.fromstring("<html><body><div><p>Text</p></div></body></html>", etree.HTMLParser())
        assert insert_widgets(root, random.Random(1), lang="", host="", labelled={}, n=3) == 3
        assert root.findtext(".//p") == "Text"
