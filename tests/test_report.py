from __future__ import annotations

import base64
import hashlib
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import etree
from lxml import html as lxml_html

import clf
from clf import report
from clf.labels import LABELS
from clf.layout import inert_css, layout
from clf.report import COLOURS, MAX_REASONS, inspect
from tests.helpers import HOSTILE, PAGES, serialised, url_of

SLUG = "ar-taboola"
BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

NASTY = """<!DOCTYPE html>
<html lang="en"><head><title>A </title></title><script>alert(1)</script> {{csp}} title</title>
<meta http-equiv="refresh" content="0;url=https://evil.example/"><base href="https://evil.example/">
<link rel="stylesheet" href="https://evil.example/a.css"><style>@import "https://evil.example/b.css";
body{background:url(https://evil.example/c.png)} p{background:u\\72l("//evil.example/d.png");position:fixed}</style>
</head><body onload="alert(2)" background="https://evil.example/e.png">
<h1>Said &lt;/script>&lt;script>alert(3)&lt;/script></h1>
<p onclick="alert(4)" style="background:URL( //evil.example/f.png )">
Text &lt;!-- {{data}} &amp;lt; \u2028 <b>b</b>\x01</p>
<a href="javascript:alert(5)" ping="https://evil.example/g">Link</a>
<img src="https://evil.example/h.png" onerror="alert(6)"
srcset="https://evil.example/i.png 2x" alt="A &quot;picture&quot;">
<iframe src="https://evil.example/j" srcdoc="<script>1</script>"></iframe>
<form action="https://evil.example/k" name="querySelectorAll"><input type="image" src="https://evil.example/l.png">
<button formaction="https://evil.example/m">Send</button></form>
<svg><script>alert(7)</script><a xlink:href="https://evil.example/n">S</a></svg>
<math><mtext><img src=x onerror=alert(8)></mtext></math><object data="https://evil.example/o">O</object>
<video src="https://evil.example/p" poster="https://evil.example/q"></video>
<noscript><img src="https://evil.example/r"></noscript><x-teaser onclick="alert(9)">Custom</x-teaser>
<template><script>alert(10)</script></template><p data-b="0" data-l="title">Feigned mark</p></body></html>"""


def report_of(source: bytes | str, url: str | None = None) -> tuple[clf.Page, str]:
    page = clf.classify(source, url)
    return page, inspect(page, "page.html")


def data_of(written: str) -> list[dict[str, object]]:
    """What the report's script works on."""
    (script,) = lxml_html.fromstring(written).xpath("//script[@type='application/json']")
    blocks: list[dict[str, object]] = json.loads(script.text)["blocks"]
    return blocks


def frame_of(written: str) -> str:
    (frame,) = lxml_html.fromstring(written).xpath("//iframe")
    return str(frame.get("srcdoc"))


@pytest.fixture(scope="module")
def fixture_report() -> tuple[clf.Page, str]:
    return report_of((PAGES / SLUG / "source.html").read_bytes(), url_of(SLUG))


@pytest.fixture(scope="module")
def nasty_report() -> tuple[clf.Page, str]:
    return report_of(NASTY, "https://a.example/?a=1&b=<script>")


class TestInspect:
    def test_lists_every_block_with_its_label(self, fixture_report: tuple[clf.Page, str]) -> None:
        page, written = fixture_report
        items = lxml_html.fromstring(written).xpath("//ol[@id='blocks']/li")
        assert [item.get("data-l") for item in items] == [block.label for block in page]
        shown = [" ".join(item[-1].text_content().split()) for item in items]
        assert shown == [block.text or block.kind for block in page]

    def test_data_tells_of_every_block(self, fixture_report: tuple[clf.Page, str]) -> None:
        page, written = fixture_report
        for block, record in zip(page, data_of(written), strict=True):
            assert (record["label"], record["group"], record["kind"]) == (
                block.label,
                block.group,
                block.kind,
            )
            assert record["xpath"] == block.xpath
            assert record["p"] == pytest.approx(block.probability, abs=1e-4)
            top = record["top"]
            assert isinstance(top, list)
            assert [p for _, p in top] == sorted((p for _, p in top), reverse=True)

    def test_evidence_is_that_of_explain(self, fixture_report: tuple[clf.Page, str]) -> None:
        page, written = fixture_report
        index = next(block.index for block in page if block.label == "sponsored" and block.text)
        reasons = page.explain(index).reasons
        record = data_of(written)[index]
        for key, sign in (("for", 1), ("against", -1)):
            weights = sorted((abs(r.weight) for r in reasons if r.weight * sign > 0), reverse=True)[
                :MAX_REASONS
            ]
            shown = record[key]
            assert isinstance(shown, list)
            assert [abs(weight) for _, weight in shown] == pytest.approx(weights, abs=1e-3)

    def test_counts_blocks_of_each_label(self, fixture_report: tuple[clf.Page, str]) -> None:
        page, written = fixture_report
        tree = lxml_html.fromstring(written)
        for label in LABELS:
            (box,) = tree.xpath(f"//input[@data-label='{label}']")
            assert int(box.getparent().xpath("span[@class='n']")[0].text) == sum(
                b.label == label for b in page
            )

    def test_same_page_same_report(self, fixture_report: tuple[clf.Page, str]) -> None:
        page, written = fixture_report
        assert inspect(page, "page.html") == written

    def test_page_without_blocks(self) -> None:
        _, written = report_of("<!DOCTYPE html><html><head><title>Bare</title></head><body></body></html>")
        assert data_of(written) == []
        assert "<title>Bare – clf inspect</title>" in written

    @pytest.mark.parametrize(
        "path", [p for p in sorted(HOSTILE.glob("*.html")) if p.name != "empty.html"], ids=str
    )
    def test_hostile_pages(self, path: Path) -> None:
        page, written = report_of(path.read_bytes())
        assert len(data_of(written)) == len(page)

    def test_long_pages_are_cut_and_say_so(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(report, "MAX_BLOCKS", 3)
        monkeypatch.setattr(report, "MAX_EXPLAINED", 2)
        _, written = report_of(
            "<div>" + "".join(f"<p>Paragraph {i} <b>b</b></p>tail" for i in range(9)) + "</div>"
        )
        assert "the page has 18 blocks; the report shows the first 3" in written
        assert "the evidence is worked out for the first 2 blocks only" in written
        assert [bool(record["for"] or record["against"]) for record in data_of(written)] == [
            True,
            True,
            False,
        ]
        assert set(re.findall(r'data-b="(\d+)"', frame_of(written))) == {"0", "1", "2"}
        assert "Paragraph 2" not in frame_of(written)


class TestSafety:
    def test_policy_allows_the_one_script_and_no_loading(self, nasty_report: tuple[clf.Page, str]) -> None:
        tree = lxml_html.fromstring(nasty_report[1])
        (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        scripts = tree.xpath("//script[not(@type)]")
        assert len(scripts) == 1
        digest = base64.b64encode(hashlib.sha256(scripts[0].text.encode()).digest()).decode()
        assert policy.split("; ") == [
            "default-src 'none'",
            "style-src 'unsafe-inline'",
            f"script-src 'sha256-{digest}'",
            "base-uri 'none'",
            "form-action 'none'",
        ]

    def test_report_refers_to_nothing_outside(self, nasty_report: tuple[clf.Page, str]) -> None:
        tree = lxml_html.fromstring(nasty_report[1])
        assert tree.xpath("//*[@src or @background or @action or @ping]") == []
        assert [element.tag for element in tree.xpath("//link | //base | //object | //embed | //img")] == []
        assert tree.xpath("//@href") == ["https://a.example/?a=1&b=<script>"]
        (frame,) = tree.xpath("//iframe")
        assert frame.get("sandbox") == "allow-same-origin"

    def test_no_attribute_is_a_handler(self, nasty_report: tuple[clf.Page, str]) -> None:
        for written in (nasty_report[1], frame_of(nasty_report[1])):
            assert [
                key for e in lxml_html.fromstring(written).iter("*") for key in e.attrib if key[:2] == "on"
            ] == []

    def test_frame_holds_nothing_that_runs_loads_or_leads_away(
        self, nasty_report: tuple[clf.Page, str]
    ) -> None:
        frame = frame_of(nasty_report[1])
        assert "evil.example" not in frame
        assert "javascript:" not in frame
        tags = {e.tag for e in lxml_html.fromstring(frame).iter("*")}
        assert not tags & set(
            "script link base iframe object embed svg math img video form-x template noscript".split()
        )
        metas = lxml_html.fromstring(frame).xpath("//meta/@content")
        assert metas == ["default-src 'none'; style-src 'unsafe-inline'"]

    def test_text_of_the_page_stays_text(self, nasty_report: tuple[clf.Page, str]) -> None:
        page, written = nasty_report
        title = "Said </script><script>alert(3)</script>"
        assert title in [block.text for block in page]
        assert title in [
            e.text_content() for e in lxml_html.fromstring(written).xpath("//ol[@id='blocks']/li/p")
        ]
        assert "Text <!-- {{data}} &lt;" in lxml_html.fromstring(written).xpath("string(//ol[@id='blocks'])")

    def test_data_cannot_end_its_element(self, nasty_report: tuple[clf.Page, str]) -> None:
        page, written = nasty_report
        raw = re.findall(r'<script type="application/json" id="data">(.*?)</script>', written, re.S)[0]
        assert not set(raw) & set("<>&\u2028\u2029")
        assert len(data_of(written)) == len(page)

    def test_marks_of_the_page_itself_are_taken_off(self, nasty_report: tuple[clf.Page, str]) -> None:
        page, written = nasty_report
        marks = lxml_html.fromstring(frame_of(written)).xpath("//*[@data-b]")
        feigned = next(block for block in page if block.text == "Feigned mark")
        (element,) = [e for e in marks if e.text_content() == "Feigned mark"]
        assert (element.get("data-b"), element.get("data-l")) == (str(feigned.index), feigned.label)

    @pytest.mark.parametrize(
        "url", ["javascript:alert(1)", "data:text/html,<script>", 'x" onmouseover="alert(1)']
    )
    def test_only_web_addresses_become_links(self, url: str) -> None:
        _, written = report_of("<p>Text.</p>", url)
        assert lxml_html.fromstring(written).xpath("//header//a") == []
        assert lxml_html.fromstring(written).xpath("string(//p[@class='meta']/span[1])") == url


class TestLayout:
    @pytest.mark.parametrize("slug", [SLUG, "en-old-table", "fr-outbrain-mixte"])
    def test_shows_the_text_of_every_block_where_it_marks_it(self, slug: str) -> None:
        page = clf.classify((PAGES / slug / "source.html").read_bytes())
        marked: dict[int, str] = {}
        for element in lxml_html.fromstring(layout(page, len(page))).xpath("//*[@data-b]"):
            own = etree.tostring(element, method="text", encoding="unicode", with_tail=False)
            marked[int(element.get("data-b"))] = marked.get(int(element.get("data-b")), "") + own
        for block in page:
            if block.text:
                assert "".join(block.text.split()) in "".join(marked[block.index].split())

    def test_runs_that_share_an_element_are_told_apart(self) -> None:
        page = clf.classify("<div>one <i>two</i><p>three</p>four <b>five</b></div>")
        marks = re.findall(r'<(\w[\w-]*) data-b="(\d)"', layout(page, 9))
        assert [block.text for block in page] == ["one two", "three", "four five"]
        assert marks == [("clf-run", "0"), ("clf-run", "0"), ("p", "1"), ("clf-run", "2"), ("clf-run", "2")]

    def test_page_stays_as_it_was(self) -> None:
        page = clf.classify(NASTY)
        before = serialised(page.root)
        layout(page, len(page))
        assert serialised(page.root) == before

    def test_pictures_keep_their_size_within_bounds(self) -> None:
        written = layout(
            clf.classify('<p>Text</p><img width="300px" height="99999999" alt="A <b>"><img width="5000">'), 9
        )
        assert ">image: A &lt;b&gt;</clf-thing>" in written
        assert re.findall(r'style="([^"]*)"', written) == ["width:300px", "width:600px"]

    @pytest.mark.parametrize(
        ("css", "inert"),
        [
            ("a{color:red}", "a{color:red}"),
            ("a{background:url('x.png') no-repeat}", "a{background:none no-repeat}"),
            ("a{background:u/**/rl(x)}", "a{background:none}"),
            ("a{background:u<rl(x)}", "a{background:none}"),
            ("a{background:\\75\\72\\6c (x)}", "a{background:none}"),
            ("a{background:image-set('x' 1x)}", "a{background:none}"),
            ("@im\\port 'x';b{}", "b{}"),
            ("a{content:'</style><script>'}", "a{content:'/style>script>'}"),
            ("a{position: fixed}", "a{position:static}"),
            ("a{}/* never ended url(x)", "a{}"),
            ("a{background:url(x", "a{background:none"),
        ],
    )
    def test_style_sheets_fetch_nothing(self, css: str, inert: str) -> None:
        assert inert_css(css) == inert


def test_colours_are_all_different() -> None:
    assert list(COLOURS) == list(LABELS)
    assert len(set(COLOURS.values())) == len(LABELS)


@pytest.mark.slow
@pytest.mark.skipif(BROWSER is None, reason="needs Chromium")
@pytest.mark.parametrize(
    "source", [NASTY.encode(), (PAGES / SLUG / "source.html").read_bytes()], ids=["nasty", SLUG]
)
def test_runs_in_a_browser(source: bytes, tmp_path: Path) -> None:
    page, written = report_of(source)
    (tmp_path / "report.html").write_text(written, "utf-8")
    switches = (
        "headless no-sandbox disable-gpu disable-background-networking disable-component-update disable-sync"
    )
    command = [
        str(BROWSER),
        *(f"--{switch}" for switch in switches.split()),
        f"--user-data-dir={tmp_path}/profile",
    ]
    command += ["--enable-logging=stderr", "--dump-dom", (tmp_path / "report.html").as_uri()]
    done = subprocess.run(command, capture_output=True, check=True, timeout=60)
    tree = lxml_html.fromstring(done.stdout.decode("utf-8"))
    assert tree.xpath("string(//*[@id='count'])") == f"{len(page)} of {len(page)} blocks"
    assert len(tree.xpath("//*[@id='map']/i")) == len(page)
    assert b"CONSOLE" not in done.stderr  # neither errors nor refused loads
