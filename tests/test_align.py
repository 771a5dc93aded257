"""Gold leaves -> labels for blocks, whatever the segmentation."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clf.labels import CODE, LABELS
from clf.learn.align import UNKNOWN, align_labels
from tests.helpers import PAGES, SLUGS, texts_of

Leaf = tuple[str, str]


def labels(texts: list[str], leaves: list[Leaf]) -> list[str | None]:
    return [None if code == UNKNOWN else LABELS[code] for code in align_labels(texts, leaves)]


class TestAlignLabels:
    @pytest.mark.parametrize(
        ("texts", "leaves", "expected"),
        [
            (["a b", "c"], [("a b", "body"), ("c", "legal")], ["body", "legal"]),
            (["a b c"], [("a", "body"), ("b c", "promo")], ["promo"]),
            (["a", "b"], [("a b", "body")], ["body", "body"]),
            (["x", "a"], [("a", "body")], [None, "body"]),
            (["a"], [("a", "body"), ("b", "legal")], ["body"]),
            (["More", "a", "More"], [("More", "related"), ("a", "body"), ("More", "promo")],
             ["related", "body", "promo"]),
            (["HELLO, World!"], [("hello , world !", "title")], ["title"]),
            (["…", "»"], [("…", "interface"), ("»", "navigation")], ["interface", "navigation"]),
            (["速報です"], [("速報です", "body")], ["body"]),
            ([], [("a", "body")], []),
            (["a"], [], [None]),
            ([""], [("a", "body")], [None]),
        ],
    )  # fmt: skip
    def test_a_block_takes_the_label_of_most_of_its_tokens(
        self, texts: list[str], leaves: list[Leaf], expected: list[str | None]
    ) -> None:
        assert labels(texts, leaves) == expected

    @pytest.mark.parametrize("slug", SLUGS)
    def test_nearly_every_block_of_a_fixture_finds_its_leaf(self, slug: str) -> None:
        record = json.loads((PAGES / slug / "expected.json").read_text("utf-8"))
        leaves = [(leaf["text"], leaf["label"]) for leaf in record["leaves"]]
        texts = texts_of((PAGES / slug / "source.html").read_bytes())
        codes = align_labels(texts, leaves)
        assert (codes == UNKNOWN).mean() < 0.05

    @given(st.lists(st.tuples(st.text(min_size=1, max_size=8), st.sampled_from(LABELS)), max_size=12))
    def test_the_same_segmentation_gives_the_labels_back(self, leaves: list[Leaf]) -> None:
        marked = [(f"{text} leaf{i}", label) for i, (text, label) in enumerate(leaves)]
        codes = align_labels([text for text, _ in marked], marked)
        assert codes.tolist() == [CODE[label] for _, label in marked]

    @given(st.lists(st.text(max_size=12), max_size=10), st.lists(st.text(max_size=12), max_size=10))
    def test_any_text_gives_a_code_for_every_block(self, texts: list[str], golds: list[str]) -> None:
        codes = align_labels(texts, [(gold, "body") for gold in golds])
        assert codes.shape == (len(texts),)
        assert set(codes.tolist()) <= {UNKNOWN, CODE["body"]}
