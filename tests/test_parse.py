"""HTML in any form -> lxml tree."""

from __future__ import annotations

import io
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from lxml import etree

import clf
from clf.blocks import block_table
from clf.errors import ParseError
from clf.features import page_features
from clf.parse import Document, Limits, choose_encoding, parse, parse_bytes
from tests.helpers import HOSTILE, PAGES, serialised, texts_of

RUSSIAN = "Правительство утвердило бюджет на следующий год, сообщили в пресс-службе министерства"
JAPANESE = "政府は来年度の予算案を閣議決定したと発表しました。詳しい内容は来週の会見で説明する予定です。"
CHINESE = "政府通过了明年的预算方案，具体内容将在下周的新闻发布会上说明，请继续关注我们的报道。"
FRENCH = "Le préfet a été reçu à l'Élysée où il s'est déclaré très préoccupé par la sécheresse"


def html_of(text: str, head: str = "") -> str:
    return f"<html><head>{head}<title>t</title></head><body><p>{text}</p></body></html>"


def text_of(document: Document) -> str:
    return " ".join(document.root.xpath("string(//p)").split())


class TestEncoding:
    @pytest.mark.parametrize(
        ("encoding", "text"),
        [
            ("utf-8", RUSSIAN),
            ("windows-1251", RUSSIAN),
            ("koi8-r", RUSSIAN),
            ("shift_jis", JAPANESE),
            ("euc-jp", JAPANESE),
            ("iso-2022-jp", JAPANESE),
            ("gb18030", CHINESE),
            ("big5", "政府通過了明年的預算方案"),
            ("iso-8859-15", FRENCH),
        ],
    )
    @pytest.mark.parametrize("where", ["header", "meta", "http-equiv", "xml"])
    def test_a_declared_encoding_is_used(self, encoding: str, text: str, where: str) -> None:
        head = {
            "meta": f"<meta charset='{encoding}'>",
            "http-equiv": f'<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={encoding}">',
        }.get(where, "")
        page = html_of(text, head)
        if where == "xml":
            page = f'<?xml version="1.0" encoding="{encoding}"?>\n{page}'
        content_type = f"text/html; charset={encoding}" if where == "header" else None
        document = parse_bytes(page.encode(encoding), content_type=content_type)
        assert text_of(document) == text
        assert not document.warnings

    @pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
    def test_a_byte_order_mark_comes_first(self, encoding: str) -> None:
        marked = html_of(RUSSIAN, "<meta charset=iso-8859-1>")
        if encoding.endswith(("le", "be")):
            marked = f"\ufeff{marked}"
        document = parse_bytes(marked.encode(encoding), content_type="text/html; charset=koi8-r")
        assert text_of(document) == RUSSIAN
        assert not document.warnings

    def test_the_header_comes_before_meta(self) -> None:
        data = html_of(RUSSIAN, "<meta charset=koi8-r>").encode("windows-1251")
        assert text_of(parse(data, content_type="text/html; charset=windows-1251")) == RUSSIAN

    def test_a_header_without_charset_leaves_it_to_meta(self) -> None:
        data = html_of(RUSSIAN, "<meta charset=koi8-r>").encode("koi8-r")
        assert text_of(parse(data, content_type="text/html")) == RUSSIAN

    def test_a_meta_behind_long_scripts_is_found(self) -> None:
        script = f"<script>{'var x = 1;' * 2000}</script>"
        data = html_of(RUSSIAN, f"{script}<meta charset=windows-1251>").encode("windows-1251")
        assert choose_encoding(data) == ("cp1251", None)
        assert text_of(parse(data)) == RUSSIAN

    def test_charset_in_the_text_is_no_declaration(self) -> None:
        data = html_of(f"{'x ' * 4000} write &lt;meta charset=koi8-r&gt; or charset=koi8-r é").encode()
        assert choose_encoding(data) == ("utf-8", None)

    @pytest.mark.parametrize("lie", ["iso-8859-1", "windows-1251", "shift_jis", "us-ascii"])
    def test_utf8_bytes_are_utf8_whatever_the_page_says(self, lie: str) -> None:
        document = parse_bytes(html_of(FRENCH, f"<meta charset={lie}>").encode())
        assert text_of(document) == FRENCH
        assert any("UTF-8" in warning for warning in document.warnings)

    def test_a_page_that_claims_utf8_and_is_not_is_guessed(self) -> None:
        document = parse_bytes(html_of(f"{FRENCH}. {FRENCH}.", "<meta charset=utf-8>").encode("cp1252"))
        assert text_of(document).startswith(FRENCH)
        assert any("declares utf-8" in warning for warning in document.warnings)

    def test_a_stray_byte_does_not_disprove_a_declaration(self) -> None:
        data = html_of(RUSSIAN * 5, "<meta charset=utf-8>").encode() + b"<p>\xff</p>"
        document = parse_bytes(data)
        assert document.encoding == "utf-8"
        assert text_of(document).startswith(RUSSIAN)

    @pytest.mark.parametrize(
        ("encoding", "text"),
        [("windows-1251", RUSSIAN), ("shift_jis", JAPANESE), ("gb18030", CHINESE), ("utf-8", JAPANESE)],
    )
    def test_an_undeclared_encoding_is_guessed_from_the_text(self, encoding: str, text: str) -> None:
        markup = '<div class="wrap"><a href="/x">x</a></div>' * 400
        assert text in texts_of(html_of(f"{text}{markup}<p>{text}").encode(encoding))

    @pytest.mark.parametrize("name", ["bogus-9", "x-user-defined", "utf-8-bom", ""])
    def test_an_unknown_encoding_is_no_error(self, name: str) -> None:
        document = parse_bytes(html_of(FRENCH, f"<meta charset='{name}'>").encode())
        assert text_of(document) == FRENCH

    def test_utf16_without_a_mark_is_read_by_its_header(self) -> None:
        data = html_of(FRENCH).encode("utf-16-le")
        assert text_of(parse(data, content_type="text/html; charset=utf-16le")) == FRENCH

    def test_an_ascii_page_that_claims_utf16_in_meta_is_read(self) -> None:
        assert text_of(parse(html_of("plain", "<meta charset=utf-16>").encode())) == "plain"

    @pytest.mark.parametrize("path", sorted(HOSTILE.glob("*")), ids=lambda path: path.name)
    def test_hostile_files_parse_or_are_refused(self, path: Path) -> None:
        try:
            document = parse(path.read_bytes())
        except ParseError as error:
            assert str(error)
        else:
            assert "\0" not in "".join(block_table(document.root).texts)


class TestContent:
    def test_nul_bytes_are_left_out(self) -> None:
        assert texts_of(b"<p>he\0llo</p>\0<p>wor\0ld</p>") == ["hello", "world"]
        assert texts_of("<p>he\0llo</p>") == ["hello"]

    @pytest.mark.parametrize("nothing", [b"", b"  \n\t", b"\0\0", "", "   ", b"\xef\xbb\xbf", "\ufeff"])
    def test_an_empty_page_is_refused(self, nothing: bytes | str) -> None:
        with pytest.raises(ParseError, match="empty"):
            parse(nothing)

    def test_binary_data_raises_nothing_but_a_parse_error(self) -> None:
        for data in (
            bytes(range(256)) * 40,
            b"\x89PNG\r\n\x1a\n" + b"\0\xff" * 999,
            b"PK\x03\x04",
            b"<\xff\xfe<>",
        ):
            try:
                block_table(parse(data).root)
            except ParseError as error:
                assert "page" in str(error) or "HTML" in str(error)

    def test_plain_text_is_a_page_of_one_block(self) -> None:
        assert texts_of(b"Just words.") == ["Just words."]

    def test_lone_surrogates_do_not_fail(self) -> None:
        assert texts_of("<p>a\ud800b</p>") == ["a?b"]

    def test_comments_and_instructions_are_kept_in_the_tree(self) -> None:
        document = parse("<body><!-- note --><?php x ?><p>text</p></body>")
        assert [str(node.tag) for node in document.root.iter() if not isinstance(node.tag, str)]

    def test_depth_within_the_ceiling_is_kept(self) -> None:
        document = parse("<div>" * 1500 + "deep")
        assert not document.warnings
        assert block_table(document.root).texts == ["deep"]

    def test_a_hundred_thousand_nested_elements_are_cut_with_a_warning(self) -> None:
        document = parse(b"<p>before</p>" + b"<div>" * 100_000 + b"deep")
        assert any("nest deeper" in warning for warning in document.warnings)
        assert block_table(document.root).texts[0] == "before"


class TestLimits:
    def test_bytes_beyond_the_ceiling_are_cut_with_a_warning(self) -> None:
        document = parse(b"<p>one</p><p>two</p>", limits=Limits(max_bytes=10))
        assert document.warnings == ("page of 20 bytes cut at 10",)
        assert block_table(document.root).texts == ["one"]

    def test_characters_beyond_the_ceiling_are_cut_with_a_warning(self) -> None:
        document = parse("<p>été</p><p>two</p>", limits=Limits(max_bytes=10))
        assert document.warnings == ("page of 20 characters cut at 10",)

    def test_a_page_at_the_ceiling_is_not_cut(self) -> None:
        assert not parse(b"<p>one</p>", limits=Limits(max_bytes=10)).warnings

    def test_a_cut_inside_a_character_does_no_harm(self) -> None:
        data = html_of(JAPANESE, "<meta charset=utf-8>").encode()
        for size in range(len(data) - 40, len(data)):
            assert parse(data, limits=Limits(max_bytes=size)).encoding == "utf-8"


class TestSources:
    @pytest.mark.parametrize("wrap", [bytes, bytearray, memoryview, io.BytesIO])
    def test_bytes_in_any_form(self, wrap: type) -> None:
        assert text_of(parse(wrap(html_of(RUSSIAN).encode()))) == RUSSIAN

    def test_text_and_text_files_need_no_encoding(self) -> None:
        page = html_of(RUSSIAN, "<meta charset=koi8-r>")
        assert text_of(parse(page)) == text_of(parse(io.StringIO(page))) == RUSSIAN

    def test_an_open_file(self, tmp_path: Path) -> None:
        path = tmp_path / "page.html"
        path.write_bytes(html_of(RUSSIAN).encode())
        with path.open("rb") as file:
            assert text_of(parse(file, url="https://a.example/")) == RUSSIAN

    def test_an_element_is_used_as_it_is(self) -> None:
        root = etree.fromstring(html_of(FRENCH), etree.HTMLParser())
        before = serialised(root)
        document = parse(root)
        page_features(block_table(document.root))
        assert document.root is root
        assert serialised(root) == before

    def test_a_part_of_a_page_is_used_as_it_is(self) -> None:
        root = etree.fromstring("<div><section><p>in</p></section>tail</div>", etree.HTMLParser())
        part = root.xpath("//section")[0]
        assert isinstance(part, etree._Element)
        document = parse(part)
        assert document.root is part
        assert block_table(part).texts == ["in"]

    def test_an_element_tree_gives_its_root(self) -> None:
        page = etree.parse(io.BytesIO(html_of(FRENCH).encode()), etree.HTMLParser(encoding="utf-8"))
        assert parse(page).root is page.getroot()

    def test_a_tree_knows_its_address(self) -> None:
        parser = etree.HTMLParser()
        root = etree.fromstring("<p>x</p>", parser, base_url="https://news.example/a")
        assert parse(root).url == "https://news.example/a"
        assert parse(root, url="https://news.example/b").url == "https://news.example/b"

    def test_a_selector_gives_its_root(self) -> None:
        parsel = pytest.importorskip("parsel")
        selector = parsel.Selector(text=html_of(FRENCH), base_url="https://news.example/a")
        document = parse(selector)
        assert document.root is selector.root
        assert document.url == "https://news.example/a"
        paragraph = selector.css("p")[0]
        assert parse(paragraph).root is paragraph.root

    def test_a_response_gives_its_selector_and_url(self) -> None:
        root = etree.fromstring(html_of(FRENCH), etree.HTMLParser())
        response = SimpleNamespace(selector=SimpleNamespace(root=root), url="https://news.example/a")
        document = parse(response)
        assert document.root is root
        assert document.url == "https://news.example/a"

    @pytest.mark.parametrize("other", [None, 5, ["<p>"], {"html": ""}, object()])
    def test_anything_else_is_refused_by_name(self, other: object) -> None:
        with pytest.raises(TypeError, match=type(other).__name__):
            parse(other)

    def test_a_comment_is_refused(self) -> None:
        with pytest.raises(ParseError, match="comment"):
            parse(etree.Comment("x"))

    def test_a_tree_without_root_is_refused(self) -> None:
        with pytest.raises(ParseError, match="no root"):
            parse(etree.ElementTree())  # type: ignore[call-overload]


class TestOtherTrees:
    """What other libraries make of a page."""

    SOURCE = (PAGES / "fr-outbrain-mixte" / "source.html").read_bytes()

    def outcome(self, source: Any) -> list[tuple[str, str]]:
        return [(block.text, block.label) for block in clf.classify(source) if block.text]

    def test_a_soup_is_labelled_as_its_source_and_stays_as_it_was(self) -> None:
        bs4 = pytest.importorskip("bs4", reason="needs beautifulsoup4")
        soup = bs4.BeautifulSoup(self.SOURCE, "lxml")
        before = str(soup)
        assert self.outcome(soup) == self.outcome(self.SOURCE)
        assert str(soup) == before

    def test_a_part_of_a_soup_is_taken(self) -> None:
        bs4 = pytest.importorskip("bs4", reason="needs beautifulsoup4")
        soup = bs4.BeautifulSoup("<p>no</p><article><p>A &lt;b&gt; story</article>", "lxml")
        assert [text for text, _ in self.outcome(soup.article)] == ["A <b> story"]

    @pytest.mark.parametrize("with_namespace", [False, True])
    def test_html5lib_trees_are_labelled_as_lxmls(self, with_namespace: bool) -> None:
        html5lib = pytest.importorskip("html5lib", reason="needs html5lib")
        tree = html5lib.parse(self.SOURCE, treebuilder="lxml", namespaceHTMLElements=with_namespace)
        before = etree.tostring(tree)
        document = parse(tree)
        assert (document.root is tree.getroot()) != with_namespace
        assert len(document.warnings) == with_namespace
        assert self.outcome(tree) == self.outcome(self.SOURCE)
        assert etree.tostring(tree) == before


@pytest.mark.parametrize("ceilings", [{"max_nodes": 0}, {"max_bytes": 0}])
def test_ceilings_that_leave_no_page_are_refused(ceilings: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="give ceilings of at least 1"):
        Limits(**ceilings)


def test_what_stands_behind_the_page_is_part_of_its_body() -> None:
    html = b"<html><body><h1>Title</h1></body></html>Behind<div class=ad><p>Paid</p></div><!-- end --><p>The rest</p>"
    root = parse_bytes(html).root
    assert [other.tag for other in root.itersiblings() if isinstance(other.tag, str)] == []
    page = clf.classify(root)
    assert [block.text for block in page] == ["Title", "Behind", "Paid", "The rest"]
    assert "Paid" not in clf.classify(html).html(keep={"title"})


def test_an_embed_holds_nothing() -> None:
    html = b"<div><p>One</p><embed src=a.swf>two<b>three</b>four<p>Five</p></div>six"
    root = parse_bytes(html).root
    (embed,) = root.iter("embed")
    assert (len(embed), embed.text, embed.tail) == (0, None, "two")
    assert "".join(root.itertext()) == "OnetwothreefourFivesix"
    assert [child.tag for child in root[0][0]] == ["p", "embed", "b", "p"]
