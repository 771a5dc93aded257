"""``classify``, ``clean`` and ``Page``: what DESIGN promises whoever uses the library."""

from __future__ import annotations

import io
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import clf
from clf.blocks import KINDS, TEXT
from clf.labels import GROUP_OF, LABELS, expand
from clf.xpaths import xpaths
from tests.helpers import PAGES, ROOT, SLUGS, serialised, url_of

SLUG = "meridien-2016"
SOURCE = (PAGES / SLUG / "source.html").read_bytes()
URL = url_of(SLUG)
NO_BLOCK = b"<html><head><title>t</title><script>x</script></head></html>"


def outcome(page: clf.Page) -> list[tuple[str, str, float]]:
    return [(block.text, block.label, round(block.probability, 5)) for block in page]


@pytest.fixture(scope="module")
def page() -> clf.Page:
    return clf.classify(SOURCE, URL)


class TestPublicNames:
    def test_all_names_exist(self) -> None:
        assert all(hasattr(clf, name) for name in clf.__all__)
        assert clf.__version__

    def test_the_package_does_not_import_training(self) -> None:
        code = "import clf.cli, clf.learn, sys; sys.exit(any(m.split('.')[0] == 'training' for m in sys.modules))"
        subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)

    def test_classifying_imports_neither_scikit_learn_nor_joblib(self) -> None:
        code = (
            "import clf, sys; page = clf.classify('<p>x</p>'); page.text(); page.markdown(); page.html();"
            "sys.exit(bool({'sklearn', 'joblib', 'scipy', 'rapidfuzz'} & set(sys.modules)))"
        )
        subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


class TestBlocks:
    @pytest.mark.parametrize("slug", SLUGS)
    def test_every_block_has_a_label_and_probabilities_that_sum_to_one(self, slug: str) -> None:
        page = clf.classify((PAGES / slug / "source.html").read_bytes(), url_of(slug))
        for block in page:
            assert block.label in LABELS
            assert block.group == GROUP_OF[block.label]
            assert block.kind in KINDS
            assert list(block.probabilities) == list(LABELS)
            assert sum(block.probabilities.values()) == pytest.approx(1, abs=1e-4)
            assert block.probability == pytest.approx(block.probabilities[block.label])
            assert min(block.probabilities.values()) >= 0
        assert page.probabilities.shape == (len(page), len(LABELS))
        assert np.isfinite(page.probabilities).all()

    def test_blocks_come_in_document_order(self, page: clf.Page) -> None:
        order = {element: row for row, element in enumerate(page.root.iter())}
        starts = [page.table.start[block.index] for block in page]
        assert starts == sorted(starts)
        containers = [order[block.element] for block in page if block.kind != "text"]
        assert containers == sorted(containers)

    def test_the_element_holds_the_text(self, page: clf.Page) -> None:
        for block in page:
            whole = "".join("".join(block.element.itertext()).split())
            assert "".join(block.text.split()) in whole or block.text.replace(" ", "")[:5] in whole

    def test_the_xpath_leads_to_the_element(self, page: clf.Page) -> None:
        for block in page:
            found = page.root.getroottree().xpath(block.xpath)
            assert isinstance(found, list)
            assert found == [block.element]

    def test_the_xpath_of_a_name_with_a_colon_leads_to_the_element(self) -> None:
        page = clf.classify(b"<p><o:p>One</o:p></p><x:y>2</x:y><div><x:y>3</x:y></div><x:y:z>4</x:y:z>")
        tree = page.root.getroottree()
        assert [tree.xpath(block.xpath) for block in page] == [[block.element] for block in page]
        assert xpaths(page) == [block.xpath for block in page]

    def test_the_element_is_of_the_callers_tree(self) -> None:
        root = etree.fromstring(SOURCE, etree.HTMLParser(encoding="utf-8"))
        page = clf.classify(root, URL)
        assert page.root is root
        assert all(block.element.getroottree().getroot() is root for block in page)

    def test_a_page_is_a_sequence(self, page: clf.Page) -> None:
        blocks = list(page)
        assert len(page) == len(blocks) > 20
        assert page[0].text == blocks[0].text
        assert page[-1].index == len(page) - 1
        with pytest.raises(IndexError, match=f"{len(page)} blocks"):
            page[len(page)]
        assert "blocks" in repr(page)
        assert blocks[0].label in repr(blocks[0])

    def test_a_page_without_content_is_a_result(self) -> None:
        page = clf.classify(NO_BLOCK)
        assert len(page) == 0
        assert list(page) == []
        assert page.text() == page.markdown() == ""
        assert "<html>" in page.html()
        assert page.probabilities.shape == (0, len(LABELS))

    @pytest.mark.parametrize(
        "html", ["<p>x</p>", "<img src=x>", "<iframe src=x></iframe><ins></ins>", "x", "<p>…</p>"]
    )
    def test_the_smallest_pages_are_labelled(self, html: str) -> None:
        assert all(block.label in LABELS for block in clf.classify(html))


class TestSources:
    def test_every_kind_of_input_gives_the_same_labels(self, tmp_path: Path) -> None:
        expected = outcome(clf.classify(SOURCE, URL))
        parsel = pytest.importorskip("parsel")
        path = tmp_path / "page.html"
        path.write_bytes(SOURCE)
        tree = etree.parse(io.BytesIO(SOURCE), etree.HTMLParser(encoding="utf-8", huge_tree=True))
        selector = parsel.Selector(text=SOURCE.decode())
        response = SimpleNamespace(selector=selector, url=URL)
        sources: list[Any] = [
            bytearray(SOURCE), SOURCE.decode(), io.BytesIO(SOURCE), io.StringIO(SOURCE.decode()),
            tree, tree.getroot(), selector, response,
        ]  # fmt: skip
        for source in sources:
            assert outcome(clf.classify(source, URL)) == expected, type(source)
        assert outcome(clf.classify(response)) == expected
        with path.open("rb") as file:
            assert outcome(clf.classify(file, URL)) == expected

    @pytest.mark.parametrize("slug", SLUGS)
    def test_the_callers_tree_stays_as_it_is(self, slug: str) -> None:
        root = etree.fromstring(
            (PAGES / slug / "source.html").read_bytes(), etree.HTMLParser(encoding="utf-8")
        )
        nodes, before = list(root.iter()), serialised(root)
        page = clf.classify(root, url_of(slug))
        page.text()
        page.markdown()
        page.html()
        page.html(keep={"body"})
        assert serialised(root) == before
        assert list(root.iter()) == nodes

    def test_a_tree_is_not_parsed_again(self, monkeypatch: pytest.MonkeyPatch) -> None:
        root = etree.fromstring(SOURCE, etree.HTMLParser(encoding="utf-8"))
        monkeypatch.setattr("clf.parse.parse_bytes", None)
        monkeypatch.setattr("clf.parse._parse_utf8", None)
        assert len(clf.classify(root, URL)) > 20

    def test_a_part_of_a_page_can_be_classified(self) -> None:
        root = etree.fromstring(SOURCE, etree.HTMLParser(encoding="utf-8"))
        body = next(root.iter("body"))
        part = max(body, key=lambda child: len("".join(child.itertext(etree.Element))))
        before = serialised(root)
        page = clf.classify(part, URL)
        assert page.root is part
        assert len(page) > 20
        assert not page.html().startswith("<!DOCTYPE")
        assert serialised(root) == before

    def test_limits_and_their_warnings_arrive(self) -> None:
        page = clf.classify(SOURCE, URL, limits=clf.Limits(max_nodes=50))
        assert any("50 elements" in warning for warning in page.warnings)
        assert any(
            "cut at 5000" in w for w in clf.classify(SOURCE, limits=clf.Limits(max_bytes=5000)).warnings
        )

    def test_the_content_type_is_used(self) -> None:
        data = "<p>Правительство</p>".encode("koi8-r")
        assert clf.classify(data, content_type="text/html; charset=koi8-r")[0].text == "Правительство"

    @pytest.mark.parametrize("nothing", [b"", "  ", b"\0"])
    def test_nothing_is_a_parse_error(self, nothing: bytes | str) -> None:
        with pytest.raises(clf.ParseError):
            clf.classify(nothing)

    def test_what_is_no_page_is_a_type_error(self) -> None:
        with pytest.raises(TypeError, match="int"):
            clf.classify(5)


class TestOutput:
    @pytest.mark.parametrize(
        "keep", [{"editorial"}, {"title", "body"}, {"ad"}, ["clutter", "legal"], set(LABELS), set()]
    )
    def test_text_holds_the_kept_blocks_and_no_others(self, page: clf.Page, keep: Any) -> None:
        labels = expand(keep)
        assert page.text(keep) == "\n\n".join(b.text for b in page if b.text and b.label in labels)

    def test_text_is_editorial_by_default(self, page: clf.Page) -> None:
        assert page.text() == page.text({"editorial"}) != page.text(set(LABELS))

    def test_markdown_holds_the_words_of_the_kept_blocks(self, page: clf.Page) -> None:
        markdown = page.markdown({"body"})
        bodies = [block for block in page if block.label == "body" and block.text]
        found = [block for block in bodies if block.text.split()[0].strip("\"'«“*_") in markdown]
        assert len(found) > 0.9 * len(bodies)

    def test_html_drops_what_it_is_told_to(self, page: clf.Page) -> None:
        ads = [block.text for block in page if block.group == "ad" and len(block.text) > 25]
        bodies = [block.text for block in page if block.label == "body" and len(block.text) > 25]
        left = clf.classify(page.html(drop={"ad"}), URL)
        texts = {block.text for block in left}
        assert ads
        assert not texts & set(ads)
        assert set(bodies) <= texts

    def test_html_keeps_the_editorial_by_default(self, page: clf.Page) -> None:
        assert page.html() == page.html(keep={"editorial"}) == page.html(drop={"ad", "clutter"})

    def test_nothing_dropped_leaves_the_text_as_it_is(self, page: clf.Page) -> None:
        assert [b.text for b in clf.classify(page.html(drop=()), URL) if b.text] == [
            b.text for b in page if b.text
        ]

    def test_links_are_made_absolute_where_the_address_is_known(self) -> None:
        html = "<p>Some text with a <a href='/story'>link</a> in it.</p>"
        assert 'href="https://a.example/story"' in clf.classify(html, "https://a.example/x").html(keep=LABELS)
        assert 'href="/story"' in clf.classify(html).html(keep=LABELS)

    def test_keep_and_drop_together_are_an_error(self, page: clf.Page) -> None:
        with pytest.raises(ValueError, match="not both"):
            page.html(keep={"body"}, drop={"ad"})

    @pytest.mark.parametrize("call", ["text", "markdown", "html", "drop", "clean"])
    def test_an_unknown_label_is_an_error_that_names_the_choices(self, page: clf.Page, call: str) -> None:
        calls = {
            "text": lambda: page.text({"adverts"}),
            "markdown": lambda: page.markdown({"adverts"}),
            "html": lambda: page.html(keep={"adverts"}),
            "drop": lambda: page.html(drop={"adverts"}),
            "clean": lambda: clf.clean("<p>x", drop={"adverts"}),
        }
        with pytest.raises(ValueError, match=r"'adverts'.*sponsored"):
            calls[call]()

    def test_clean_is_classify_and_html(self, page: clf.Page) -> None:
        assert clf.clean(SOURCE, drop={"ad"}, url=URL) == page.html(drop={"ad"})
        assert clf.clean(SOURCE, url=URL) == page.html()

    @pytest.mark.parametrize("slug", SLUGS)
    def test_cleaning_adds_no_text_and_keeps_what_is_kept(self, slug: str) -> None:
        page = clf.classify((PAGES / slug / "source.html").read_bytes(), url_of(slug))
        before = [block.text for block in page if block.text]
        kept = [block.text for block in page if block.text and block.group == "editorial"]
        after = " ".join(block.text for block in clf.classify(page.html()) if block.text).split()
        assert " ".join(kept).split() == after
        assert set(after) <= set(" ".join(before).split())

    @given(st.lists(st.sampled_from(["<p>Read also</p>", "<div>Ads by X<ins></ins></div>", "text ", "<b>bold</b>",
                                     "<ul><li>a<li><a href=/x>b</a></ul>", "<table><tr><td>c<td>d</table>", "<br>",
                                     "<h1>Head</h1>", "<iframe src=//x></iframe>", "<!-- n -->"]), max_size=14),
           st.sets(st.sampled_from(LABELS)))  # fmt: skip
    def test_any_page_cleaned_holds_just_the_words_that_are_kept(
        self, pieces: list[str], keep: set[str]
    ) -> None:
        page = clf.classify(f"<body>{''.join(pieces)}</body>")
        kept = " ".join(block.text for block in page if block.text and block.label in keep).split()
        cleaned = clf.classify(page.html(keep=keep))
        assert " ".join(block.text for block in cleaned if block.text).split() == kept


class TestIndependence:
    def test_results_do_not_depend_on_what_came_before(self) -> None:
        expected = outcome(clf.classify(SOURCE, URL))
        for slug in SLUGS[:5]:
            clf.classify((PAGES / slug / "source.html").read_bytes())
        assert outcome(clf.classify(SOURCE, URL)) == expected

    def test_threads_share_a_model(self) -> None:
        sources = [((PAGES / slug / "source.html").read_bytes(), url_of(slug)) for slug in SLUGS]
        expected = [outcome(clf.classify(*source)) for source in sources]
        with ThreadPoolExecutor(4) as pool:
            for _ in range(2):
                assert list(pool.map(lambda source: outcome(clf.classify(*source)), sources)) == expected

    def test_a_model_can_be_sent_to_another_process(self) -> None:
        model = clf.load_model(ROOT / "clf" / "data" / "model.npz")
        again = pickle.loads(pickle.dumps(model))
        assert outcome(clf.classify(SOURCE, URL, model=again)) == outcome(
            clf.classify(SOURCE, URL, model=model)
        )

    def test_the_packaged_model_is_the_default(self, page: clf.Page) -> None:
        model = clf.load_model(ROOT / "clf" / "data" / "model.npz")
        assert outcome(clf.classify(SOURCE, URL, model=model)) == outcome(page)

    def test_text_blocks_do_not_depend_on_class_names_alone(self, page: clf.Page) -> None:
        """Without class and id most blocks keep their group."""
        root = etree.fromstring(SOURCE, etree.HTMLParser(encoding="utf-8"))
        for element in root.iter(etree.Element):
            for name in ("class", "id"):
                element.attrib.pop(name, "")
        bare = clf.classify(root, URL)
        pairs = [
            (a.group, b.group) for a, b in zip(page, bare, strict=True) if page.table.kind[a.index] == TEXT
        ]
        assert sum(a == b for a, b in pairs) > 0.8 * len(pairs)


class TestExplain:
    def test_every_block_with_text_has_reasons(self, page: clf.Page) -> None:
        block = next(block for block in page if block.label == "body")
        explanation = page.explain(block)
        assert explanation.reasons
        assert page.explain(block.index).reasons == explanation.reasons
