"""What holds for any page."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from lxml import etree

from clf.blocks import TEXT, BlockTable, block_table
from clf.errors import ParseError
from clf.features import FEATURE_NAMES, page_features
from clf.parse import parse
from tests.helpers import bags_of, serialised, tree
from tests.test_blocks import rebuilt

PIECES = [
    "<p>", "</p>", "<div class=x>", "</div>", "<a href=/y>", "</a>", "<b>", "<br>", "<li>", "<ul>", "</ul>", "<td>",
    "<table>", "<script>", "</script>", "<style>", "<!--", "-->", "<![CDATA[", "<?xml", "<img src=", "<iframe>",
    "<ins>", "</html>", "<body>", "<svg>", "<select>", "<title>", "<base href=//x>", "<base href=//[x>",
    "<meta charset=utf-16>", "&nbsp;", "&#0;", "&#x110000;", "\x00", "<x-y>", "<noscript>", "</noscript>", '"', "'",
    ">", "<", "é", "日本", "word ", " ", "\n",
]  # fmt: skip
SOUP = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=40).map("".join)

WORDS = st.lists(
    st.sampled_from("News ad sign up 5 € © the council 2024 広告 Lire aussi".split()), max_size=8
)
NAMES = st.sampled_from("class id style href rel role hidden aria-hidden itemprop data-type src".split())
VALUES = st.sampled_from(
    ["ad-slot", "nav", "true", "display:none", "/story", "https://trc.taboola.com/x", "sponsored", "", "a b"]
)
ATTRIBUTES = st.dictionaries(NAMES, VALUES, max_size=4)
TAGS = st.sampled_from(
    "div p a span b ul li h2 img br section aside nav table tr td ins iframe figure x-card button".split()
)
URLS = st.sampled_from([None, "", "https://www.paper.example/a/b", "http://[::1", "x y"])
TEXTS = WORDS.map(" ".join)
NODES: st.SearchStrategy[Any] = st.recursive(
    st.tuples(TAGS, ATTRIBUTES, TEXTS, TEXTS, st.just([])),
    lambda children: st.tuples(TAGS, ATTRIBUTES, TEXTS, TEXTS, st.lists(children, max_size=4)),
    max_leaves=25,
)
Node = tuple[str, dict[str, str], str, str, "list[Node]"]


def grown(nodes: list[Node], *, reverse: bool = False, comments: bool = False) -> etree._Element:
    """A tree of the drawn nodes; with attributes in reverse order, or a comment before every element."""
    root = etree.Element("html")
    pending = [(etree.SubElement(root, "body"), nodes)]
    while pending:
        parent, children = pending.pop()
        for tag, attributes, text, tail, below in children:
            if comments:
                parent.append(etree.Comment(" note "))
            element = etree.SubElement(parent, tag)
            for name in sorted(attributes, reverse=reverse):
                element.set(name, attributes[name])
            element.text, element.tail = text, tail
            pending.append((element, below))
    return root


def check(root: etree._Element, table: BlockTable) -> None:
    """What every table keeps to."""
    n, n_elements = len(table), len(table.elements)
    columns = ("owner", "container", "start", "stop", "kind", "texts", "n_chars", "n_link_chars")
    assert {len(getattr(table, name)) for name in columns} == {n}
    for field in dataclasses.fields(table.elements):
        if field.name != "names":
            assert len(getattr(table.elements, field.name)) == n_elements
    assert len(table.links) == len(table.hrefs) == len(table.rels)
    assert len(table.segment_row) == len(table.segment_is_tail) == len(table.segment_block)
    assert all(bool(text) == (kind == TEXT) for text, kind in zip(table.texts, table.kind, strict=True))
    assert (table.n_chars == [len(text) for text in table.texts]).all()
    assert ((table.n_link_chars >= 0) & (table.n_link_chars <= table.n_chars)).all()
    assert (np.diff(table.start) >= 0).all()
    assert ((table.owner >= 0) & (table.owner < n_elements)).all()
    assert (table.elements.end > np.arange(n_elements)).all()
    assert (table.elements.parent < np.arange(n_elements)).all()
    assert rebuilt(root, table) == table.texts


class TestAnyPage:
    @given(st.binary(max_size=400) | SOUP.map(lambda text: text.encode("utf-8", "replace")))
    def test_any_bytes_parse_or_raise_parse_error(self, data: bytes) -> None:
        try:
            document = parse(data)
        except ParseError as error:
            assert str(error)
            return
        table = block_table(document.root)
        check(document.root, table)
        assert np.isfinite(page_features(table).dense).all()

    @given(SOUP)
    def test_any_text_parses_as_its_utf8_bytes_do(self, text: str) -> None:
        text = text.encode("utf-8", "replace").decode()
        try:
            table = block_table(parse(text).root)
        except ParseError:
            return
        data = text.removeprefix("\ufeff").encode()
        assert block_table(parse(data, content_type="text/html; charset=utf-8").root).texts == table.texts

    @given(st.lists(NODES, max_size=6), URLS)
    def test_any_tree_gives_a_sound_table_and_finite_features(
        self, nodes: list[Node], url: str | None
    ) -> None:
        root = grown(nodes)
        before = serialised(root)
        table = block_table(root, url=url)
        features = page_features(table)
        assert serialised(root) == before
        check(root, table)
        assert features.dense.shape == (int((table.kind == TEXT).sum()), len(FEATURE_NAMES))
        assert np.isfinite(features.dense).all()
        bags = bags_of(features)
        assert all(len(bag) == len(features.view) for bag in bags.values())

    @given(st.lists(NODES, max_size=6), st.integers(1, 30))
    def test_any_cut_gives_a_sound_table(self, nodes: list[Node], max_nodes: int) -> None:
        root = grown(nodes)
        check(root, block_table(root, max_nodes=max_nodes))


class TestWhatChangesNothing:
    @given(st.lists(NODES, min_size=1, max_size=6))
    def test_the_order_of_attributes(self, nodes: list[Node]) -> None:
        one, two = (page_features(block_table(grown(nodes, reverse=reverse))) for reverse in (False, True))
        assert np.array_equal(one.dense, two.dense)
        bags, others = (bags_of(each) for each in (one, two))
        assert {name: [sorted(bag) for bag in bags[name]] for name in bags} == {
            name: [sorted(bag) for bag in others[name]] for name in others
        }

    @settings(phases=[Phase.generate])
    @given(st.lists(NODES, min_size=1, max_size=6))
    def test_comments(self, nodes: list[Node]) -> None:
        roots = [grown(nodes, comments=comments) for comments in (False, True)]
        plain, noted = (page_features(block_table(root)) for root in roots)
        assert noted.view.texts == plain.view.texts
        assert np.allclose(noted.dense, plain.dense, atol=1e-6)

    @given(SOUP)
    def test_being_written_and_parsed_again(self, text: str) -> None:
        """Blocks of a tree and of its own serialisation hold the same words."""
        try:
            root = tree(text)
        except ParseError:
            return
        again = parse(etree.tostring(root, method="html", encoding="unicode")).root
        assert "".join(block_table(again).texts).split() == "".join(block_table(root).texts).split()
