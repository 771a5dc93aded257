"""Inserted furniture: labelled everywhere, decided by the seed, spoken in every language, harmless to the page."""

from __future__ import annotations

import random
import re

import pytest
from lxml import etree, html

from clf.blocks import block_table
from tests.test_widgets import HOST, LABELS, InsertionChecks, owners, render
from training import furniture_offer_words, furniture_utility, widget_words
from training.furniture import KINDS, LANGUAGES, insert_furniture, make_furniture
from training.furniture_words import WORDS
from training.widgets import GOLD_ATTRIBUTE

LEGAL = frozenset(("legal",))
ALLOWED = {
    **dict.fromkeys(furniture_utility.MAKERS, frozenset(("interface",))),
    "comments": {"comments", "social", "sponsored"},
    "pay-or-accept": {"legal", "promo"},
    "tools": {"interface", "social"},
    "poll": {"promo"},
    "reactions": {"social"},
    "page plugin": {"social"},
    "feedback": {"promo"},
    **dict.fromkeys(("cookie-bar", "consent-dialog", "preferences", "long-preferences"), LEGAL),
}


class TestMakeFurniture:
    @pytest.mark.parametrize("kind", KINDS)
    def test_every_kind_in_every_language_is_labelled_as_it_should_be(self, kind: str) -> None:
        for lang in LANGUAGES:
            for seed in range(3):
                root = make_furniture(random.Random(f"{seed}{lang}"), lang=lang, host=HOST, kind=kind)
                labels = {element.get(GOLD_ATTRIBUTE) for element in owners(root)}
                assert labels
                assert labels <= ALLOWED.get(kind, LABELS)
                assert "{" not in "".join(root.itertext())

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_every_language_has_its_own_words_for_everything(self, lang: str) -> None:
        assert WORDS.words(lang).keys() == WORDS.words("en").keys()

    def test_all_wordings_are_there_in_the_same_languages(self) -> None:
        assert len(LANGUAGES) >= 38
        assert furniture_offer_words.WORDS.languages == LANGUAGES
        assert set(LANGUAGES) <= set(widget_words.LANGUAGES)

    def test_same_seed_gives_the_same_piece(self) -> None:
        for seed in range(60):
            one, two = (make_furniture(random.Random(seed), lang="fr", host=HOST) for _ in range(2))
            assert render(one) == render(two)

    def test_seeds_give_different_pieces(self) -> None:
        made = {render(make_furniture(random.Random(seed), lang="en", host=HOST)) for seed in range(200)}
        assert len(made) > 190

    def test_serialised_piece_parses_to_the_same_text(self) -> None:
        for seed in range(200):
            root = make_furniture(random.Random(seed), lang="de", host=HOST)
            again = etree.fromstring(f"<body>{render(root)}</body>", etree.HTMLParser())
            assert "".join(again.itertext()).split() == "".join(root.itertext()).split()

    def test_no_block_mixes_labels(self) -> None:
        for seed in range(300):
            body = etree.fromstring("<html><body></body></html>")[0]
            body.append(make_furniture(random.Random(seed), lang="en", host=HOST))
            table, elements = block_table(body.getroottree().getroot()), list(body.getroottree().iter())
            found: dict[int, set[str | None]] = {}
            for row, is_tail, block in zip(
                table.segment_row.tolist(),
                table.segment_is_tail.tolist(),
                table.segment_block.tolist(),
                strict=True,
            ):
                owner = elements[row].getparent() if is_tail else elements[row]
                found.setdefault(block, set()).add(owner.get(GOLD_ATTRIBUTE) if owner is not None else None)
            assert all(len(labels - {None}) == 1 for labels in found.values())  # None: white space

    def test_sizes_reach_from_one_line_to_hundreds_of_blocks(self) -> None:
        kinds = ("cookie-bar", "long-preferences")
        small, large = (
            [len(list(owners(make_furniture(random.Random(seed), lang="it", host=HOST, kind=kind))))
             for seed in range(40)] for kind in kinds
        )  # fmt: skip
        assert min(small) <= 2
        assert max(large) > 150


class TestInsertFurniture(InsertionChecks):
    insert = staticmethod(insert_furniture)

    def test_counters_stand_beside_captions(self) -> None:
        source = (
            "<html><body><figure><img src='a.jpg'/><figcaption>A boat</figcaption></figure></body></html>"
        )
        found = 0
        for seed in range(300):
            root = etree.fromstring(source, etree.HTMLParser())
            figure, caption = next(root.iter("figure")), next(root.iter("figcaption"))
            insert_furniture(
                root, random.Random(seed), lang="en", host=HOST, labelled={caption: "caption"}, n=1
            )
            found += len(figure) > 2
        assert found > 3

    def test_page_without_labels_still_takes_furniture(self) -> None:
        root = etree.fromstring("<html><body><div><p>Text</p></div></body></html>", etree.HTMLParser())
        assert insert_furniture(root, random.Random(1), lang="", host="", labelled={}, n=3) == 3
        assert root.findtext(".//p") == "Text"


def test_a_gallery_is_numbered_from_one() -> None:
    captions = "".join(f"<figure><img><figcaption>Boat {c}</figcaption></figure>" for c in "abcd")
    shown = set()
    for seed in range(60):
        root = html.document_fromstring(f"<html><body><main>{captions}</main></body></html>")
        labelled: dict[etree._Element, str] = dict.fromkeys(root.iter("figcaption"), "caption")
        insert_furniture(root, random.Random(seed), lang="en", host=HOST, labelled=labelled, n=6)
        texts = [" ".join(map(str, figure.itertext())) for figure in root.iter("figure")]
        shown.add(tuple(re.findall(r"\d+", text)[:1] == [str(i)] for i, text in enumerate(texts, start=1)))
    assert (True, True, True, True) in shown
