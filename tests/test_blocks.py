"""lxml tree -> ``BlockTable``."""

from __future__ import annotations

import json

import numpy as np
import pytest
from lxml import etree

from clf.blocks import EMBED, IFRAME, IMAGE, INS, KINDS, SLOT, TEXT, VIDEO, BlockTable, block_table
from clf.tags import BLOCK_TAGS, CODE
from tests.helpers import PAGES, SLUGS, serialised, table_of, texts_of, tree


def rebuilt(root: etree._Element, table: BlockTable) -> list[str]:
    """The texts again, from the segments that say where they stand."""
    nodes = list(root.iter())
    parts: list[list[str]] = [[] for _ in range(len(table))]
    for row, is_tail, block in zip(
        table.segment_row.tolist(), table.segment_is_tail.tolist(), table.segment_block.tolist(), strict=True
    ):
        node = nodes[row]
        part = " " if node.tag == "br" and not is_tail else node.tail if is_tail else node.text
        assert part is not None
        parts[block].append(part)
    return [" ".join("".join(part).split()) for part in parts]


def kinds_of(html: str) -> list[str]:
    table = table_of(html)
    return [KINDS[kind] for kind in table.kind]


def owners_of(html: str) -> list[str]:
    """Tag of each block's owner."""
    root = tree(html)
    table = block_table(root)
    nodes = list(root.iter())
    return [str(nodes[row].tag) for row in table.owner]


class TestTextBlocks:
    @pytest.mark.parametrize(
        ("html", "texts"),
        [
            ("<p>one <b>two</b> <i>th<u>re</u>e</i></p>", ["one two three"]),
            ("<p>a</p><p>b</p>", ["a", "b"]),
            ("<div>before<p>inside</p>after</div>", ["before", "inside", "after"]),
            ("<div>a<div>b<div>c</div>d</div>e</div>", ["a", "b", "c", "d", "e"]),
            ("<p>line<br>break<br/>s</p>", ["line break s"]),
            ("<p><br><br></p><p>x<br></p>", ["x"]),
            ("<p>a<span> </span>b</p>", ["a b"]),
            ("<p>a<span></span>b</p>", ["ab"]),
            ("<p>  spread \n\t out\u00a0 text </p>", ["spread out text"]),
            ("<p>fish<!-- not this --> and<?pi nor this ?> chips</p>", ["fish and chips"]),
            ("<ul><li>one<li>two<ul><li>three</ul>four</ul>", ["one", "two", "three", "four"]),
            ("<table><tr><td>a<td>b<tr><th>c</table>", ["a", "b", "c"]),
            ("<dl><dt>term<dd>meaning</dl>", ["term", "meaning"]),
            ("<p>see <button>Share</button> below</p>", ["see", "Share", "below"]),
            ("<p>see <my-widget>inside</my-widget> below</p>", ["see", "inside", "below"]),
            ("<a href=/x><div>card</div><div>text</div></a>", ["card", "text"]),
            ("<span>a<p>b</p>c</span>d", ["a", "b", "cd"]),
            ("<h1>Head<small>kicker</small></h1>", ["Headkicker"]),
            ("loose text", ["loose text"]),
            ("<p>\u200b</p>", ["\u200b"]),
        ],
    )
    def test_a_block_is_a_run_of_inline_content_in_one_element(self, html: str, texts: list[str]) -> None:
        assert texts_of(html) == texts

    @pytest.mark.parametrize(
        "silent",
        [
            "<script>var x = '<p>no</p>';</script>",
            "<style>p {}</style>",
            "<template><p>no</p></template>",
            "<noscript><p>no</p></noscript>",
            "<textarea>no</textarea>",
            "<select><option>no</select>",
            "<svg><text>no</text></svg>",
            "<math><mi>no</mi></math>",
            "<video><p>no</p></video>",
            "<object><p>no</p></object>",
            "<iframe>no</iframe>",
        ],
    )
    def test_what_is_no_text_of_the_page_is_skipped_but_its_tail_is_not(self, silent: str) -> None:
        assert texts_of(f"<p>before {silent} after</p>") in (["before after"], ["before", "after"])

    def test_the_head_has_no_block(self) -> None:
        assert texts_of("<head><title>T</title><meta name=x content=y></head><body><p>b") == ["b"]

    def test_a_run_that_ends_in_a_nested_block_is_closed_before_it(self) -> None:
        table = table_of("<div>one <a href=/x>two</a><p>three</p> four</div>")
        assert table.texts == ["one two", "three", "four"]
        assert (table.start[1:] >= table.stop[:-1]).all()

    @pytest.mark.parametrize(
        "tag", sorted(BLOCK_TAGS - {"html", "body", "tr", "td", "th", "tbody", "thead", "tfoot"})
    )
    def test_every_block_level_element_ends_a_run(self, tag: str) -> None:
        root = etree.fromstring("<html><body/></html>")
        body = root[0]
        body.text = "before"
        inner = etree.SubElement(body, tag)
        inner.text, inner.tail = "inside", "after"
        assert block_table(root).texts == ["before", "inside", "after"]

    def test_the_tail_of_the_root_is_no_part_of_it(self) -> None:
        section = tree("<div><section>in</section>out</div>").xpath("//section")
        assert isinstance(section, list)
        assert isinstance(section[0], etree._Element)
        assert block_table(section[0]).texts == ["in"]

    def test_a_page_without_content_has_no_block(self) -> None:
        table = table_of("<script>x</script>")
        assert len(table) == 0
        assert table.segment_row.shape == table.links.shape == (0,)


class TestOwner:
    @pytest.mark.parametrize(
        ("html", "owner"),
        [
            ("<div><p>one</p></div>", "p"),
            ("<p><a href=/x>one</a></p>", "a"),
            ("<p><a href=/x>one</a> two</p>", "p"),
            ("<p><a href=/x>one</a> <a href=/y>two</a></p>", "p"),
            ("<p><span><a href=/x>one</a> <b>two</b></span></p>", "span"),
            ("<p><b>one</b>two</p>", "p"),
            ("<p>  <b>one</b>  </p>", "b"),
            ("<p><span><em>one</em></span><br></p>", "em"),
            ("<div>one<p></p></div>", "div"),
            ("<li><h3><a><span>one</span></a></h3></li>", "span"),
        ],
    )
    def test_the_owner_is_the_smallest_element_that_holds_the_whole_block(
        self, html: str, owner: str
    ) -> None:
        assert owners_of(html) == [owner]

    def test_the_owner_of_a_tail_holds_it(self) -> None:
        assert owners_of("<div><p>one</p>two <b>three</b></div>") == ["p", "div"]

    @pytest.mark.parametrize("slug", SLUGS)
    def test_owners_hold_the_text_and_lie_in_their_container(self, slug: str) -> None:
        root = tree((PAGES / slug / "source.html").read_bytes())
        table = block_table(root)
        nodes = list(root.iter())
        elements = table.elements
        for owner, container, kind, text in zip(
            table.owner, table.container, table.kind, table.texts, strict=True
        ):
            if kind == TEXT:
                held = "".join(
                    " " if node.tag == "br" else node.text or "" for node in nodes[owner].iter("br")
                )
                whole = "".join(nodes[owner].itertext()) + held
                assert set(text.split()[0]) <= set(whole)
                assert (
                    container <= owner < elements.end[container] or owner <= container < elements.end[owner]
                )

    def test_the_xpath_of_an_owner_is_what_the_fixtures_give(self) -> None:
        root = tree((PAGES / "en-plain" / "source.html").read_bytes())
        leaves = json.loads((PAGES / "en-plain" / "expected.json").read_text("utf-8"))["leaves"]
        table = block_table(root)
        nodes = list(root.iter())
        paths = {root.getroottree().getpath(nodes[row]) for row in table.owner.tolist()}
        assert sum(leaf["xpath"] in paths for leaf in leaves) > 0.8 * len(leaves)


class TestLinks:
    @pytest.mark.parametrize(
        ("html", "counts"),
        [
            ("<p>text</p>", [0]),
            ("<p><a href=/x>text</a></p>", [4]),
            ("<p>see <a href=/x>here</a> now</p>", [4]),
            ("<p><a href=/x>see <b>here</b> or</a> there</p>", [8]),
            ("<a href=/x><p>text</p><p>more</p></a>", [4, 4]),
            ("<p>a <a>no target</a></p>", [9]),
        ],
    )
    def test_linked_characters_are_counted(self, html: str, counts: list[int]) -> None:
        table = table_of(html)
        got = table.n_link_chars.tolist()
        assert all(abs(a - b) <= 1 for a, b in zip(got, counts, strict=True)), got

    def test_never_more_linked_characters_than_characters(self) -> None:
        table = table_of("<p><a href=/x>  a   </a>  <a href=/y>  b  </a></p>")
        assert (table.n_link_chars <= table.n_chars).all()

    def test_links_are_listed_with_target_and_rel(self) -> None:
        table = table_of(
            "<p><a href=/x rel='sponsored nofollow'>a</a> <a name=y>b</a> <a href='?z'>c</a></p>"
        )
        assert table.hrefs == ["/x", "?z"]
        assert table.rels == ["sponsored nofollow", ""]
        assert len(table.links) == 2


class TestThings:
    @pytest.mark.parametrize(
        ("html", "kind"),
        [
            ("<img src=a.jpg>", IMAGE),
            ("<iframe src=//ads.example></iframe>", IFRAME),
            ("<ins class=adsbygoogle></ins>", INS),
            ("<embed src=x>", EMBED),
            ("<object data=x></object>", EMBED),
            ("<video src=x></video>", VIDEO),
            ("<audio src=x></audio>", VIDEO),
            ("<div id=ad-top></div>", SLOT),
            ("<div><div><div id=deep></div></div></div>", SLOT),
        ],
    )
    def test_things_without_text_are_blocks(self, html: str, kind: int) -> None:
        table = table_of(f"<p>text</p>{html}")
        assert table.kind.tolist() == [TEXT, kind]
        assert table.texts[1] == ""
        assert table.n_chars[1] == 0

    def test_a_filled_ins_is_no_slot(self) -> None:
        assert kinds_of("<p>x</p><ins><iframe src=x></iframe></ins><p>was <ins>now</ins></p>") == [
            "text", "iframe", "text",
        ]  # fmt: skip

    def test_only_the_topmost_empty_container_is_a_slot(self) -> None:
        assert kinds_of("<div><p>x</p><div class=a><div class=b></div><div></div></div></div>") == [
            "text",
            "slot",
        ]

    def test_what_a_thing_loads_is_kept(self) -> None:
        table = table_of(
            "<p>x<img src=a.jpg><img data-src=lazy.jpg><iframe src=//b></iframe><object data=c></object>"
        )
        assert list(table.sources.values()) == ["a.jpg", "lazy.jpg", "//b", "c"]

    def test_a_picture_in_a_run_does_not_break_it(self) -> None:
        table = table_of("<p>one <img src=a.jpg> two</p>")
        assert table.texts == ["one two", ""]


class TestOrder:
    @pytest.mark.parametrize("slug", SLUGS)
    def test_rows_are_in_document_order(self, slug: str) -> None:
        table = table_of((PAGES / slug / "source.html").read_bytes())
        assert (np.diff(table.start) >= 0).all()
        assert (table.start <= table.stop).all()
        assert (np.diff(table.segment_block) >= 0).all()

    def test_pictures_and_texts_alternate_as_on_the_page(self) -> None:
        html = "<img src=1><p>a</p><img src=2><p>b</p><img src=3>"
        assert kinds_of(f"<div>{html}</div>") == ["image", "text", "image", "text", "image"]


class TestSegments:
    @pytest.mark.parametrize("slug", SLUGS)
    def test_segments_rebuild_the_text_exactly(self, slug: str) -> None:
        root = tree((PAGES / slug / "source.html").read_bytes())
        table = block_table(root)
        assert rebuilt(root, table) == table.texts

    @pytest.mark.parametrize(
        "html",
        [
            "<p>a<br>b<!-- c --> d <i>e</i></p>tail<div>f</div>",
            "<div>one <img src=x> two <div>three</div> four <span>five<p>six</p>seven</span> eight</div>",
            "<span>a<p>b</p>c</span>d",
        ],
    )
    def test_segments_of_mixed_content(self, html: str) -> None:
        root = tree(html)
        table = block_table(root)
        assert rebuilt(root, table) == table.texts

    @pytest.mark.parametrize("slug", SLUGS)
    def test_no_word_of_the_body_is_lost(self, slug: str) -> None:
        root = tree((PAGES / slug / "source.html").read_bytes())
        etree.strip_elements(
            root, "head", "script", "style", "noscript", "svg", "template", "select", with_tail=False
        )
        whole = "".join("".join(root.itertext(etree.Element)).split())
        etree.strip_elements(root, "textarea", "iframe", "video", "audio", "object", with_tail=False)
        less = "".join("".join(root.itertext(etree.Element)).split())
        found = "".join("".join(table_of((PAGES / slug / "source.html").read_bytes()).texts).split())
        assert len(less) <= len(found) <= len(whole)


class TestElements:
    def test_rows_below_an_element_follow_it(self) -> None:
        root = tree("<div><p>a<b>b</b></p><!-- c --><p>d</p></div>")
        elements = block_table(root).elements
        nodes = list(root.iter())
        assert len(elements) == len(nodes)
        for row, node in enumerate(nodes):
            assert elements.end[row] - row == len(list(node.iter()))
            parent = node.getparent()
            assert elements.parent[row] == (-1 if parent is None else nodes.index(parent))
            assert elements.depth[row] == len(list(node.iterancestors()))

    @pytest.mark.parametrize(
        "attribute",
        ["hidden", "style='display:none'", "style='x:y; VISIBILITY : hidden'", "aria-hidden=true"],
    )
    def test_what_is_below_a_hidden_element_is_hidden(self, attribute: str) -> None:
        table = table_of(
            f"<p>seen</p><div {attribute}><section><p>not <b>seen</b></p></section></div><p>seen</p>"
        )
        assert table.elements.hidden[table.owner].tolist() == [False, True, False]

    @pytest.mark.parametrize(
        "attribute", ["aria-hidden=false", "style='display:block'", "style=''", "class=hidden"]
    )
    def test_other_attributes_hide_nothing(self, attribute: str) -> None:
        assert not table_of(f"<div {attribute}><p>seen</p></div>").elements.hidden[2:].any()

    def test_same_path_same_hash(self) -> None:
        table = table_of(
            "<ul><li><a href=x>1</a></li><li><a href=y>2</a></li><li><b>3</b></li></ul><p><a>4</a></p>"
        )
        one, two, three, four = table.elements.path[table.owner].tolist()
        assert one == two
        assert len({one, three, four}) == 3

    def test_names_are_kept_once(self) -> None:
        elements = table_of("<p class=a>1</p><p class=a>2</p><p id=a>3</p><p>4</p>").elements
        assert [elements.names[i].strip() for i in elements.name[-4:]] == ["a", "a", "#a", ""]

    def test_unknown_and_custom_elements_have_codes(self) -> None:
        elements = table_of("<blink>a</blink><x-ad>b</x-ad>").elements
        assert elements.tag[-2:].tolist() == [CODE[""], CODE["-"]]


class TestFacts:
    def test_the_head_is_read(self) -> None:
        facts = table_of(
            """<html lang=FR-fr><head><title> The
            title </title><meta property=og:title content="OG title"><meta name=description content=" What it says ">
            <script type="application/ld+json">{"headline": "x"}</script><script>no</script></head><body><p>b""",
            url="https://a.example/b",
        ).facts
        assert facts.titles == ("OG title", "The title")
        assert facts.description == "What it says"
        assert facts.lang == "fr-fr"
        assert facts.json_ld == ('{"headline": "x"}',)
        assert facts.url == "https://a.example/b"

    def test_base_and_og_url_stand_in_for_the_address(self) -> None:
        assert table_of("<base href=/c/><p>x", url="https://a.example/b").facts.url == "https://a.example/c/"
        assert (
            table_of("<meta property=og:url content=https://a.example/d><p>x").facts.url
            == "https://a.example/d"
        )

    def test_a_bare_page_says_nothing(self) -> None:
        facts = table_of("<p>x").facts
        assert (facts.url, facts.lang, facts.titles, facts.description, facts.json_ld) == ("", "", (), "", ())


class TestCeilings:
    def test_a_page_beyond_the_ceiling_is_cut_with_a_warning(self) -> None:
        table = table_of("<p>a</p>" * 50, max_nodes=12)
        assert len(table.elements) == 12
        assert table.texts == ["a"] * 10
        assert "more than 12 elements" in table.warnings[0]

    def test_a_page_at_the_ceiling_is_whole(self) -> None:
        assert not table_of("<p>a</p>" * 10, max_nodes=12).warnings

    def test_no_cut_breaks_the_table(self) -> None:
        html = "<div>a<ul><li>b <a href=x>c</a><img src=y></li><li>d</li></ul>e<ins></ins></div><p>f<br>g</p>"
        root = tree(html)
        for max_nodes in range(1, 14):
            table = block_table(root, max_nodes=max_nodes)
            n = len(table.elements)
            assert n <= max_nodes
            assert (table.elements.end <= n).all()
            assert (table.elements.end > np.arange(n)).all()
            assert rebuilt(root, table) == table.texts

    def test_a_tree_of_any_depth_is_walked_without_recursion(self) -> None:
        root = etree.Element("html")
        element = etree.SubElement(root, "body")
        for _ in range(20_000):
            element = etree.SubElement(element, "div")
            element.text = "x"
        table = block_table(root)
        assert len(table) == 20_000
        assert table.elements.depth[-1] == 20_001

    def test_the_tree_is_not_changed(self) -> None:
        root = tree((PAGES / "meridien-2016" / "source.html").read_bytes())
        before = serialised(root)
        block_table(root, url="https://a.example/")
        assert serialised(root) == before
