"""Fixture pages and the tool that writes them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree

from clf.labels import LABELS
from tests.helpers import HOSTILE, PAGES, ROOT, SLUGS, texts_of
from training import author
from training.author import annotated_leaves

REQUIRED = ("fr", "en", "de", "es", "it", "ja", "ar")
"""Languages that issue 2 asks for."""


def leaves_of(html: str) -> list[tuple[str, str | None]]:
    root = etree.fromstring(html, etree.HTMLParser())
    return [(text, label) for _, text, label in annotated_leaves(root)]


def page_and_record(html: str) -> tuple[str, dict[str, object]]:
    page, record = author.author(html.encode(), url="https://a.example/x", lang="en")
    return page.decode(), record


class TestAnnotatedLeaves:
    @pytest.mark.parametrize(
        ("html", "leaves"),
        [
            ("<body data-label=body><p>a <b>b</b></p><p>c</p>", [("a b", "body"), ("c", "body")]),
            ("<body data-label=body><p>a</p><div data-label=sponsored><p>b</p></div><p>c</p>",
             [("a", "body"), ("b", "sponsored"), ("c", "body")]),
            ("<div data-label=related>x<p data-label=promo>y</p>z</div>",
             [("x", "related"), ("y", "promo"), ("z", "related")]),
            ("<p><span data-label=byline>by</span> me</p>", [("by me", "byline")]),
            ("<p>free</p>", [("free", None)]),
            ("<p data-label=body>a<br>b<!-- c --><script>d</script></p>", [("a b", "body")]),
        ],
    )  # fmt: skip
    def test_a_leaf_takes_the_nearest_label(self, html: str, leaves: list[tuple[str, str | None]]) -> None:
        assert leaves_of(html) == leaves


class TestAuthor:
    def test_the_page_holds_no_trace_of_its_labels(self) -> None:
        page, record = page_and_record("<body data-label=body><h1 data-label=title>T</h1><p>text</p>")
        assert "data-label" not in page
        assert page.startswith("<!DOCTYPE html>")
        assert record["leaves"] == [
            {"xpath": "/html/body/h1", "text": "T", "label": "title"},
            {"xpath": "/html/body/p", "text": "text", "label": "body"},
        ]

    def test_an_unlabelled_leaf_is_an_error_that_names_it(self) -> None:
        with pytest.raises(ValueError, match=r"'forgotten'.*/html/body/p"):
            page_and_record("<p>forgotten</p>")

    def test_an_unknown_label_is_an_error(self) -> None:
        with pytest.raises(ValueError, match="'advert'"):
            page_and_record("<p data-label=advert>x</p>")

    def test_it_knows_the_labels_of_the_package(self) -> None:
        assert set(LABELS) == author.LABELS

    def test_it_writes_one_folder(self, tmp_path: Path) -> None:
        source = tmp_path / "annotated.html"
        source.write_text("<title>t</title><body data-label=body><p>text", "utf-8")
        options = ["--slug", "s", "--url", "https://a.example", "--lang", "en", "--why", "because"]
        command = [sys.executable, "-m", "training.author", str(source), *options, "--pages", str(tmp_path)]
        subprocess.run(command, check=True, cwd=ROOT)
        assert sorted(path.name for path in (tmp_path / "s").iterdir()) == [
            "expected.json", "origin.json", "source.html",
        ]  # fmt: skip
        assert json.loads((tmp_path / "s" / "origin.json").read_text("utf-8")) == {"why": "because"}

    def test_a_missing_file_is_one_line_and_exit_1(self, tmp_path: Path) -> None:
        options = ["--slug", "s", "--url", "u", "--lang", "en", "--why", "w", "--pages", str(tmp_path)]
        command = [sys.executable, "-m", "training.author", str(tmp_path / "none.html"), *options]
        done = subprocess.run(command, check=False, cwd=ROOT, capture_output=True, text=True)
        assert done.returncode == 1
        assert len(done.stderr.splitlines()) == 1
        assert not (tmp_path / "s").exists()


class TestFixtures:
    def test_there_are_pages_in_every_language_asked_for(self) -> None:
        langs = {
            json.loads((PAGES / slug / "expected.json").read_text("utf-8"))["lang"][:2] for slug in SLUGS
        }
        assert len(SLUGS) >= 14
        assert set(REQUIRED) <= langs

    @pytest.mark.parametrize("slug", SLUGS)
    def test_every_page_is_complete(self, slug: str) -> None:
        record = json.loads((PAGES / slug / "expected.json").read_text("utf-8"))
        assert record["url"].startswith(("https://", "http://"))
        assert record["leaves"]
        assert all(
            set(leaf) == {"xpath", "text", "label"} and leaf["text"].strip() for leaf in record["leaves"]
        )
        assert len(json.loads((PAGES / slug / "origin.json").read_text("utf-8"))["why"]) > 20
        assert b"data-label" not in (PAGES / slug / "source.html").read_bytes()

    @pytest.mark.parametrize("slug", SLUGS)
    def test_blocks_and_leaves_hold_the_same_text(self, slug: str) -> None:
        """Two independent readings of one page: the author's and the package's."""
        leaves = json.loads((PAGES / slug / "expected.json").read_text("utf-8"))["leaves"]
        blocks = texts_of((PAGES / slug / "source.html").read_bytes())
        assert "".join("".join(leaf["text"] for leaf in leaves).split()) == "".join("".join(blocks).split())

    def test_hostile_files_are_there(self) -> None:
        assert len(list(HOSTILE.iterdir())) >= 10
