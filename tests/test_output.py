"""Cleaned HTML and text: what goes, what stays, and that nothing else changes."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from numpy.typing import NDArray

from clf import output
from clf.blocks import EMBED, IFRAME, IMAGE, INS, TEXT, BlockTable, block_table
from clf.markdown import markdown
from clf.parse import parse_bytes
from clf.urls import absolute, absolute_srcset

URL = "https://news.example/a/page.html"
N_MANY = 40_000


def _page(html: str, *, max_nodes: int = 1_000_000) -> tuple[etree._Element, BlockTable]:
    root = parse_bytes(html.encode()).root
    return root, block_table(root, url=URL, max_nodes=max_nodes)


def _with(table: BlockTable, pattern: str, *kinds: int) -> NDArray[np.bool_]:
    """Text blocks that hold the pattern, and all things of the kinds named."""
    return np.array(
        [
            bool(re.search(pattern, text)) if kind == TEXT else kind in kinds
            for text, kind in zip(table.texts, table.kind.tolist(), strict=True)
        ],
        np.bool_,
    )


def _clean(html: str, pattern: str, *kinds: int, url: str | None = None) -> str:
    """Body of a page without the text blocks that hold the pattern."""
    root, table = _page(f"<!DOCTYPE html><html><head></head><body>{html}</body></html>")
    written = output.html(root, table, _with(table, pattern, *kinds), url=url)
    return written.partition("<body>")[2].rpartition("</body>")[0]


def _texts(html: str) -> list[str]:
    table = _page(html)[1]
    return [text for text, kind in zip(table.texts, table.kind, strict=True) if kind == TEXT]


class TestText:
    def test_chosen_blocks_are_paragraphs_in_document_order(self) -> None:
        _, table = _page("<h1>Title</h1><p>One <b>two</b></p><p>AD</p><img src=x><p>three</p>")
        assert output.text(table, ~_with(table, "AD")) == "Title\n\nOne two\n\nthree"

    def test_nothing_chosen_is_empty(self) -> None:
        _, table = _page("<p>One</p>")
        assert output.text(table, np.zeros(len(table), np.bool_)) == ""

    def test_wrong_number_of_flags_is_refused(self) -> None:
        root, table = _page("<p>One</p><p>two</p>")
        flags = np.zeros(1, np.bool_)
        with pytest.raises(ValueError, match=r"shorter|longer"):
            output.text(table, flags)
        with pytest.raises(ValueError, match="1 flags for a page of 2 blocks"):
            output.html(root, table, flags)
        with pytest.raises(ValueError, match="1 flags for a page of 2 blocks"):
            markdown(root, table, flags)


class TestRemoval:
    @pytest.mark.parametrize(
        ("html", "expected"),
        [
            ("<p>one</p><p>AD</p><p>two</p>", "<p>one</p><p>two</p>"),
            ("<div><div><p>AD <a href=x>AD</a></p></div></div><p>one</p>", "<p>one</p>"),
            ("<ul><li>AD</li><li>AD</li></ul><p>one</p>", "<p>one</p>"),
            ("<ul><li>AD</li><li>one</li></ul>", "<ul><li>one</li></ul>"),
            ("<section><h2>one</h2><div><p>AD</p></div></section>", "<section><h2>one</h2></section>"),
        ],
    )
    def test_emptied_containers_go_from_the_top(self, html: str, expected: str) -> None:
        assert _clean(html, "AD") == expected

    @pytest.mark.parametrize(
        ("html", "expected"),
        [
            ("<div><p>AD</p>one</div>", "<div>one</div>"),
            ("<div>one <b>two</b><p>AD</p></div>", "<div>one <b>two</b></div>"),
            ("<div>AD <b>AD</b> AD<p>one</p></div>", "<div><p>one</p></div>"),
            ("<div><p>one</p>AD <i>AD</i> AD</div>", "<div><p>one</p></div>"),
            ("<div><p>one</p><!-- c -->AD</div>", "<div><p>one</p><!-- c --></div>"),
            ("<a href=x>AD<div>one</div>AD</a>", '<a href="x"><div>one</div></a>'),
            ("<div>one <span>\n<p>AD</p>\n</span></div>", "<div>one </div>"),
            ("<div>AD<br>AD<br><p>one</p></div>", "<div><p>one</p></div>"),
        ],
    )
    def test_text_goes_segment_by_segment(self, html: str, expected: str) -> None:
        assert _clean(html, "AD") == expected

    def test_what_was_apart_stays_apart(self) -> None:
        assert _clean("<div>one<div>AD</div>two</div>", "AD") == "<div>one<br>two</div>"
        assert (
            _clean("<div>one<span><p>AD</p></span><b>two</b></div>", "AD") == "<div>one<br><b>two</b></div>"
        )
        assert _clean("<div>one<p>AD</p>AD<p>AD</p>two</div>", "AD") == "<div>one<br>two</div>"

    def test_no_line_break_where_a_wall_stays(self) -> None:
        assert _clean("<div>one<p>AD</p><hr>two</div>", "AD") == "<div>one<hr>two</div>"
        assert _clean("<div>one<p>AD</p><p>two</p></div>", "AD") == "<div>one<p>two</p></div>"

    def test_things_without_text(self) -> None:
        html = (
            "<p>one <img src=a>two</p><iframe src=b></iframe><figure><picture><img src=c></picture></figure>"
        )
        assert _clean(html, "AD", IMAGE, IFRAME) == "<p>one two</p>"
        assert _clean(html, "AD", IFRAME).count("<img") == 2

    def test_what_a_dropped_thing_hides_goes_with_it(self) -> None:
        html = "<object data=x.swf><img src=i><p>fallback</p></object><p>one</p>"
        assert _clean(html, "AD", EMBED) == "<p>one</p>"

    def test_ins_that_marks_an_insertion_is_text(self) -> None:
        html = "<p>one <ins>two</ins></p><ins><p>AD</p></ins><p>three</p>"
        assert _texts(f"<body>{_clean(html, 'AD', INS)}</body>") == ["one two", "three"]

    def test_what_holds_no_block_goes_with_its_container(self) -> None:
        widget = "<form><label>AD</label><input name=q><select><option>x</select><svg></svg></form>"
        assert _clean(f"<p>one</p><div>{widget}</div>", "AD") == "<p>one</p>"

    def test_what_holds_no_block_stays_in_what_stays(self) -> None:
        assert _clean("<p>one <svg></svg></p><hr><p>AD</p>", "AD") == "<p>one <svg></svg></p><hr>"

    def test_cells_keep_their_column(self) -> None:
        html = (
            "<table><tr><th>AD <input></th><td>one</td></tr>"
            "<tr><td>two</td><td>AD</td></tr><tr><td>AD</td></tr></table>"
        )
        assert _clean(html, "AD") == ("<table><tr><th></th><td>one</td></tr><tr><td>two</td></tr></table>")

    def test_everything_dropped_leaves_the_skeleton(self) -> None:
        root, table = _page(
            "<html><head><title>T</title></head><body><p>AD</p><input><p>AD</p></body></html>"
        )
        written = output.html(root, table, np.ones(len(table), np.bool_))
        assert written.endswith(
            '<html><head><meta charset="utf-8"><title>T</title></head><body></body></html>'
        )

    def test_a_head_outlives_its_tracker(self) -> None:
        root, table = _page(
            "<head><link rel=stylesheet href=s><noscript><img src=t></noscript></head><p>one</p>"
        )
        written = output.html(root, table, _with(table, "AD", IMAGE))
        assert "stylesheet" in written
        assert "<img" not in written

    def test_nothing_dropped_changes_nothing_but_the_charset(self) -> None:
        html = "<!DOCTYPE html>\n<html><head><title>T</title></head><body><p>a<script>1 < 2</script></p></body></html>"
        root, table = _page(html)
        written = output.html(root, table, np.zeros(len(table), np.bool_))
        assert written == html.replace("<head>", '<head><meta charset="utf-8">')


class TestLoaders:
    def test_scripts_go_when_something_is_dropped(self) -> None:
        html = "<p>one</p><script>load()</script><link rel=prefetch href=x><noscript>no</noscript><p>AD</p>"
        assert _clean(html, "AD") == "<p>one</p>"
        assert "load()" in _clean(html, "NOTHING")

    def test_text_around_a_script_stays(self) -> None:
        assert _clean("<p>one <script>x</script>two</p><p>AD</p>", "AD") == "<p>one two</p>"

    def test_data_and_head_scripts_stay(self) -> None:
        root, table = _page(
            "<head><script>head()</script></head><body><p>one</p><p>AD</p>"
            '<script type="application/ld+json">{}</script><script type="math/tex">x^2</script></body>'
        )
        written = output.html(root, table, _with(table, "AD"))
        assert re.findall(r">([^<]+)</script>", written) == ["head()", "{}", "x^2"]

    def test_a_kept_picture_keeps_its_noscript(self) -> None:
        html = "<p>one</p><noscript><img src=a></noscript><p>AD</p>"
        assert "<noscript><img" in _clean(html, "AD")


class TestTree:
    def test_the_callers_tree_is_unchanged(self) -> None:
        root, table = _page(
            "<body><p>one</p><p>AD</p>tail<a href=x>y</a><ul><li></ul><iframe>z</iframe></body>"
        )
        before = etree.tostring(root.getroottree())
        output.html(root, table, np.ones(len(table), np.bool_), url=URL)
        output.html(root, table, np.zeros(len(table), np.bool_), url=URL)
        markdown(root, table, np.ones(len(table), np.bool_), url=URL)
        assert etree.tostring(root.getroottree()) == before

    def test_an_element_inside_a_tree_stands_alone(self) -> None:
        root, _ = _page("<body><p>before</p><div><p>AD</p><p>one</p></div>tail</body>")
        part = root.find(".//div")
        assert part is not None
        table = block_table(part)
        assert output.html(part, table, _with(table, "AD")) == "<div><p>one</p></div>"
        assert output.html(part, table, np.ones(len(table), np.bool_)) == "<div></div>"
        assert part.tail == "tail"

    def test_what_a_ceiling_cut_off_stays(self) -> None:
        root, table = _page(
            "<body><div><p>AD</p><p>AD <b>x</b></p><p>rest</p></div><p>end</p></body>", max_nodes=5
        )
        written = output.html(root, table, np.ones(len(table), np.bool_))
        assert written.endswith("<div><p><b>x</b></p><p>rest</p></div><p>end</p></body></html>")
        assert output.text(table, np.ones(len(table), np.bool_)) == "AD\n\nAD"

    def test_comments_around_the_root_keep_their_order(self) -> None:
        root, table = _page(
            "<!DOCTYPE html><!-- a --><!-- b --><html><body><p>x</p></body></html><!-- c --><!-- d -->"
        )
        written = output.html(root, table, np.zeros(len(table), np.bool_))
        assert re.findall("<!-- (.)", written) == ["a", "b", "c", "d"]

    def test_an_empty_item_does_not_swallow_what_follows(self) -> None:
        assert _clean("<ul><li></li><b>one</b></ul>", "AD") == "<ul><li></li><b>one</b></ul>"

    def test_raw_text_is_not_escaped_again_and_again(self) -> None:
        once = _clean("<iframe src=x>&lt;p&gt;</iframe><p>one</p>", "AD")
        assert once == '<iframe src="x"></iframe><p>one</p>'


class TestDocument:
    def test_doctype_is_kept(self) -> None:
        strict = '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">'
        for doctype in ("<!DOCTYPE html>", strict):
            root, table = _page(f"{doctype}<html><body><p>x</p></body></html>")
            assert output.html(root, table, np.zeros(len(table), np.bool_)).startswith(f"{doctype}\n<html>")

    def test_a_page_without_doctype_gets_one(self) -> None:
        root = etree.fromstring("<html><body><p>x</p></body></html>", etree.HTMLParser(default_doctype=False))
        table = block_table(root)
        assert output.html(root, table, np.zeros(len(table), np.bool_)).startswith("<!DOCTYPE html>\n<html>")

    @pytest.mark.parametrize(
        "meta",
        [
            '<meta charset="iso-8859-1">',
            '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
            "",
        ],
    )
    def test_written_as_utf8_it_declares_utf8(self, meta: str) -> None:
        source = f"<html><head>{meta}<title>é</title></head><body><p>é €</p></body></html>"
        root = parse_bytes(
            source.encode("latin-1", "xmlcharrefreplace"), content_type="text/html; charset=latin-1"
        ).root
        table = block_table(root)
        written = output.html(root, table, np.zeros(len(table), np.bool_))
        assert "iso-8859" not in written
        assert written.count("utf-8") == 1
        document = parse_bytes(written.encode())
        assert document.encoding == "utf-8"
        assert block_table(document.root).texts == ["é €"]


class TestLinks:
    def test_links_become_absolute(self) -> None:
        html = (
            '<p>one <a href="../b">l</a><img src="i.jpg" srcset="s.jpg 1x, /w_1,h_2/l.jpg 2x"></p>'
            '<form action="?q"></form><blockquote cite="//c.example/q">q</blockquote><video poster="p.jpg"></video>'
        )
        written = _clean(html, "AD", url=URL)
        assert re.findall(r'(\w+)="([^"]+)"', written) == [
            ("href", "https://news.example/b"),
            ("src", "https://news.example/a/i.jpg"),
            ("srcset", "https://news.example/a/s.jpg 1x, https://news.example/w_1,h_2/l.jpg 2x"),
            ("action", "https://news.example/a/page.html?q"),
            ("cite", "https://c.example/q"),
            ("poster", "https://news.example/a/p.jpg"),
        ]

    def test_base_counts(self) -> None:
        root, table = _page('<head><base href="/base/"></head><body><p><a href="x">y</a></p></body>')
        written = output.html(root, table, np.zeros(len(table), np.bool_), url=URL)
        assert re.findall('href="([^"]+)', written) == [
            "https://news.example/base/",
            "https://news.example/base/x",
        ]

    @pytest.mark.parametrize(
        "link", ["#x", "javascript:f()", "mailto:a@b.example", "data:x,y", "https://o.example/", ""]
    )
    def test_links_that_are_not_relative_stay(self, link: str) -> None:
        assert absolute(URL, link) == link

    def test_unknown_address_leaves_links(self) -> None:
        assert _clean("<p><a href='x'>y</a></p>", "AD") == '<p><a href="x">y</a></p>'

    def test_links_that_cannot_be_joined_stay(self) -> None:
        assert absolute(URL, "//[x") == "//[x"

    def test_line_ends_in_links_do_not_count(self) -> None:
        assert absolute(URL, " x\n/y ") == "https://news.example/a/x/y"

    @pytest.mark.parametrize(
        ("srcset", "expected"),
        [
            ("a.jpg", "https://news.example/a/a.jpg"),
            ("a.jpg, b.jpg 2x", "https://news.example/a/a.jpg, https://news.example/a/b.jpg 2x"),
            ("a.jpg 1x,b.jpg 2x", "https://news.example/a/a.jpg 1x, https://news.example/a/b.jpg 2x"),
            ("data:image/gif;base64,R0 1x", "data:image/gif;base64,R0 1x"),
            (" ,, ", ""),
        ],
    )
    def test_srcset(self, srcset: str, expected: str) -> None:
        assert absolute_srcset(URL, srcset) == expected


_WORDS = st.text("ab<&*_ \n", min_size=1, max_size=6)
_LEAVES = st.one_of(
    _WORDS.map(lambda word: word.replace("&", "&amp;").replace("<", "&lt;")),
    st.sampled_from(["<br>", "<img src=i>", "<!-- c -->", "<iframe src=f></iframe>", "<script>s</script>"]),
)


def _wrapped(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    tags = st.sampled_from(["div", "span", "b", "section", "h2", "blockquote", "x-y", "article", "ins"])
    return st.tuples(tags, st.lists(inner, max_size=4)).map(
        lambda pair: f"<{pair[0]}>{''.join(pair[1])}</{pair[0]}>"
    )


class TestProperties:
    @given(body=st.recursive(_LEAVES, _wrapped, max_leaves=25), seed=st.integers(0, 2**20))
    def test_the_words_that_stay_are_those_of_the_kept_blocks(self, body: str, seed: int) -> None:
        root, table = _page(f"<html><body><div>{body}</div></body></html>")
        dropped = np.random.default_rng(seed).random(len(table)) < 0.5
        kept = output.text(table, ~dropped).split()
        written = output.html(root, table, dropped)
        assert " ".join(_texts(written)).split() == kept
        n_images = np.count_nonzero((table.kind == IMAGE) & ~dropped)
        assert written.count("<img") == n_images

    @given(body=st.recursive(_LEAVES, _wrapped, max_leaves=25))
    def test_cleaning_what_is_clean_changes_nothing(self, body: str) -> None:
        root, table = _page(f"<html><body><div>{body}</div></body></html>")
        once = output.html(root, table, np.zeros(len(table), np.bool_), url=URL)
        root, table = _page(once)
        assert output.html(root, table, np.zeros(len(table), np.bool_), url=URL) == once


@pytest.mark.parametrize(
    "body",
    [
        "<p>one</p>tail" * N_MANY,
        "one <b>two</b> <img src=i> " * N_MANY,
        "<div>" * 1000 + "<p>one</p>tail" * N_MANY,
        "<div>" * 2040 + "one",
        "<table><tr>" + "<td>one" * N_MANY,
        "<p>one</p><script>s</script>" * (N_MANY // 2),
    ],
    ids=["siblings", "inline", "deep siblings", "deep", "cells", "scripts"],
)
@pytest.mark.parametrize("choose", [np.ones, lambda n, _: np.arange(n) % 2 == 0], ids=["all", "every other"])
def test_large_pages_are_cleaned_in_seconds(
    body: str, choose: Callable[[int, type[np.bool_]], NDArray[np.bool_]]
) -> None:
    root, table = _page(f"<html><body>{body}</body></html>")
    start = time.perf_counter()
    output.html(root, table, choose(len(table), np.bool_), url=URL)
    # Measured: below 1 s on one core.
    assert time.perf_counter() - start < 10
