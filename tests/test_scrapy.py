"""The Scrapy integration: real crawls of the fixture pages, and each component by itself."""

from __future__ import annotations

import http.server
import json
import logging
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("scrapy", reason="needs the extra scrapy")

from lxml import etree
from scrapy import Field, Item, Request
from scrapy.exceptions import NotConfigured
from scrapy.http import HtmlResponse, JsonResponse, Response, TextResponse
from scrapy.settings import Settings
from scrapy.utils.test import get_crawler

import clf
from clf.integrations import scrapy as integration
from clf.integrations.scrapy import PAGE_KEY, Addon, LazyPage, PageMiddleware, PagePipeline, classify
from clf.labels import GROUPS
from tests.helpers import HOSTILE, PAGES, ROOT, SLUGS, serving, url_of

SLUG = "fr-outbrain-mixte"
SOURCE = (PAGES / SLUG / "source.html").read_bytes()
URL = url_of(SLUG)
PNG = b"\x89PNG\r\n\x1a\n\0\0\0"
BAD = {
    "image": "the response is image/png, not an HTML page",
    "lying": "this is a PNG picture, not an HTML page",
    "json": "the response is application/json, not an HTML page",
    "empty": "the page is empty",
}


class Handler(http.server.BaseHTTPRequestHandler):
    """Serves the fixtures: as they are, behind redirects, under wrong headers; and what is no page."""

    def do_GET(self) -> None:
        kind, _, name = self.path.strip("/").partition("/")
        match kind:
            case "page":
                self.send((PAGES / name / "source.html").read_bytes())
            case "hostile":
                self.send((HOSTILE / name).read_bytes(), "text/html")
            case "moved":
                self.send(b"", status=301, location=f"/twice/{name}")
            case "twice":
                self.send(b"", status=302, location=f"/page/{name}")
            case "latin":
                self.send((PAGES / name / "source.html").read_bytes(), "text/html; charset=iso-8859-1")
            case "klingon":
                self.send((PAGES / name / "source.html").read_bytes(), "text/html; charset=klingon")
            case "image":
                self.send(PNG, "image/png")
            case "lying":
                self.send(PNG, "text/html")
            case "json":
                self.send(b'{"title": "no page"}', "application/json")
            case "empty":
                self.send(b"")
            case _:
                self.send(b"<h1>Internal server error</h1><p>Please try again later.</p>", status=500)

    def send(
        self,
        body: bytes,
        content_type: str = "text/html; charset=utf-8",
        status: int = 200,
        location: str = "",
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        if location:
            self.send_header("Location", location)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """Address of a server on this machine."""
    with serving(Handler) as address:
        yield address


@dataclass(frozen=True)
class Crawl:
    """What came of one: items by the path that they were found at, statistics, number of parses, log."""

    items: dict[str, dict[str, Any]]
    stats: dict[str, Any]
    n_parses: int
    log: str


def run_crawl(module: str, *arguments: str) -> dict[str, Any]:
    """What a crawl in a process of its own printed, with its log."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={"no_proxy": "127.0.0.1", "PATH": ""},
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found | {"log": done.stderr}


def crawl(way: str, site: str) -> Crawl:
    hostile = [path.name for path in sorted(HOSTILE.iterdir())]
    paths = [
        *(f"page/{slug}" for slug in SLUGS if slug != "en-plain"),
        *(f"hostile/{name}" for name in hostile),
        *("moved/en-plain", f"latin/{SLUG}", f"klingon/{SLUG}", "broken", *BAD),
    ]
    found = run_crawl("tests.crawl", way, "", *(f"{site}/{path}" for path in paths))
    items = {item["url"].removeprefix(f"{site}/"): item for item in found["items"]}
    assert len(items) == len(paths)
    return Crawl(items, found["stats"], found["n_parses"], found["log"])


@pytest.fixture(scope="module")
def in_callbacks(site: str) -> Crawl:
    return crawl("callback", site)


@pytest.fixture(scope="module")
def in_items(site: str) -> Crawl:
    return crawl("item", site)


class TestCrawlWithPagesInCallbacks:
    def test_pages_are_labelled_as_without_scrapy(self, in_callbacks: Crawl, site: str) -> None:
        page = clf.classify(SOURCE, f"{site}/page/{SLUG}")
        found = in_callbacks.items[f"page/{SLUG}"]
        assert found["text"] == page.text()
        assert len(found["labels"]) == len(page)

    def test_each_page_is_parsed_once(self, in_callbacks: Crawl) -> None:
        pages = [item for item in in_callbacks.items.values() if item["clf_error"] is None]
        assert all(item["is_shared"] for item in pages)
        assert in_callbacks.n_parses == sum(item["is_html"] for item in in_callbacks.items.values())

    def test_a_redirect_leads_to_the_page(self, in_callbacks: Crawl) -> None:
        assert "typewriter" in in_callbacks.items["page/en-plain"]["text"]

    def test_a_charset_that_does_not_exist_is_passed_over(self, in_callbacks: Crawl, site: str) -> None:
        path = f"klingon/{SLUG}"
        assert in_callbacks.items[path]["text"] == clf.classify(SOURCE, f"{site}/{path}").text()

    def test_a_wrong_charset_costs_letters_not_the_page(self, in_callbacks: Crawl) -> None:
        found = in_callbacks.items[f"latin/{SLUG}"]
        assert found["clf_error"] is None
        assert len(found["labels"]) == len(in_callbacks.items[f"page/{SLUG}"]["labels"])

    def test_an_error_page_that_the_spider_wants_is_a_page(self, in_callbacks: Crawl) -> None:
        found = in_callbacks.items["broken"]
        assert (found["status"], found["clf_error"]) == (500, None)
        assert found["labels"]

    @pytest.mark.parametrize("path", BAD)
    def test_what_is_no_page_has_its_reason(self, in_callbacks: Crawl, path: str) -> None:
        found = in_callbacks.items[path]
        assert found["clf_error"] == BAD[path]
        assert "labels" not in found
        assert f"/{path}: {BAD[path]}" in in_callbacks.log

    def test_the_crawl_ends_by_itself(self, in_callbacks: Crawl) -> None:
        assert in_callbacks.stats["finish_reason"] == "finished"
        assert "spider_exceptions" not in str(in_callbacks.stats)
        assert "Traceback" not in in_callbacks.log


class TestCrawlWithItems:
    def test_fields_are_filled(self, in_items: Crawl, site: str) -> None:
        found = in_items.items[f"page/{SLUG}"]
        assert found["text"] == clf.classify(SOURCE, f"{site}/page/{SLUG}").text()
        assert {block["label"] for block in found["blocks"]} > {"sponsored", "body", "related"}
        assert "clf_error" not in found

    @pytest.mark.parametrize("path", ["image", "lying", "empty"])
    def test_a_failed_item_passes_on_with_its_error(self, in_items: Crawl, path: str) -> None:
        assert in_items.items[path]["clf_error"]
        assert "text" not in in_items.items[path]


@pytest.mark.parametrize("way", ["in_callbacks", "in_items"])
def test_the_statistics_add_up(way: str, request: pytest.FixtureRequest) -> None:
    run: Crawl = request.getfixturevalue(way)
    errors = [item for item in run.items.values() if item.get("clf_error")]
    assert run.stats["clf/failures"] == len(errors) > 0
    assert run.stats["clf/pages"] == len(run.items) - len(errors)
    assert all(run.stats[f"clf/blocks/{group}"] > 0 for group in GROUPS)
    assert run.stats["clf/milliseconds"] > 0
    assert run.stats["item_scraped_count"] == len(run.items)


def response_of(body: bytes = SOURCE, **meta: Any) -> HtmlResponse:
    return HtmlResponse(URL, body=body, request=Request(URL, meta=meta), encoding="utf-8")


class TestClassify:
    def test_a_page_is_parsed_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        parses: list[bytes] = []
        parse = etree.fromstring

        def counted(text: bytes, *args: Any, **options: Any) -> Any:
            parses.append(text)
            return parse(text, *args, **options)

        monkeypatch.setattr(etree, "fromstring", counted)
        response = response_of()
        response.css("title")
        page = classify(response)
        assert response.xpath("//p")
        assert page.root is response.selector.root
        assert page.url == URL
        assert len(parses) == 1

    @pytest.mark.parametrize(
        ("response", "reason"),
        [
            (Response(URL, body=PNG), "the response is Response, not an HTML page"),
            (JsonResponse(URL, body=b"[]"), "the response is JsonResponse, not an HTML page"),
            (HtmlResponse(URL, body=b" \n"), "the page is empty"),
            (HtmlResponse(URL, body=b"%PDF-1.7"), "this is a PDF document, not an HTML page"),
            (TextResponse(URL, body=b"[1, 2]"), "the response is TextResponse, not an HTML page"),
        ],
    )
    def test_what_is_no_page_is_refused(self, response: Response, reason: str) -> None:
        with pytest.raises(clf.ClfError, match=reason):
            classify(response)


class TestMiddleware:
    def test_nothing_is_classified_before_it_is_asked_for(self) -> None:
        crawler = get_crawler(settings_dict={"CLF_CB_KWARG": "page"})
        response = response_of()
        PageMiddleware.from_crawler(crawler).process_spider_input(response)
        page = response.meta[PAGE_KEY]
        assert response.cb_kwargs["page"] is page
        assert crawler.stats.get_value("clf/pages") is None
        assert len(page) == len(list(page)) > 100
        assert page[0].text
        assert page.text()
        assert crawler.stats.get_value("clf/pages") == 1

    def test_a_page_stays_with_its_response(self) -> None:
        middleware = PageMiddleware.from_crawler(get_crawler(settings_dict={"CLF_CB_KWARG": "page"}))
        response = response_of(depth=2)
        middleware.process_spider_input(response)
        following = Request(f"{URL}2", meta=response.meta, cb_kwargs=response.cb_kwargs)
        (passed,) = middleware.process_spider_output(response, [following])
        assert (passed.meta, passed.cb_kwargs) == ({"depth": 2}, {})
        assert isinstance(response.meta[PAGE_KEY], LazyPage)

    def test_a_failed_page_raises_its_reason(self) -> None:
        response = response_of(b"%PDF-1.7")
        PageMiddleware.from_crawler(get_crawler()).process_spider_input(response)
        page = response.meta[PAGE_KEY]
        assert page.error == "this is a PDF document, not an HTML page"
        for use in (len, list, lambda page: page[0], lambda page: page.text()):
            with pytest.raises(clf.ClfError, match="PDF"):
                use(page)

    def test_a_mistake_of_ours_is_counted_and_told(
        self, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        monkeypatch.setattr(clf.pipeline, "classify", lambda *_, **__: 1 / 0)
        crawler, response = get_crawler(), response_of()
        PageMiddleware.from_crawler(crawler).process_spider_input(response)
        with caplog.at_level(logging.ERROR):
            assert "please report it" in response.meta[PAGE_KEY].error
        assert crawler.stats.get_value("clf/failures") == 1
        assert URL in caplog.text
        assert "ZeroDivisionError" in caplog.text


class Story(Item):
    url = Field()
    html = Field()
    text = Field()


@dataclass(frozen=True)
class Frozen:
    html: str
    text: str = ""
    clf_error: str = ""


@dataclass
class Bare:
    html: str
    clf_error: str | None = None


class TestPipeline:
    def made(self, **settings: Any) -> PagePipeline:
        return PagePipeline.from_crawler(get_crawler(settings_dict=settings))

    def test_every_output(self) -> None:
        pipeline = self.made(
            CLF_FIELDS={name: name for name in integration.OUTPUTS}, CLF_KEEP=["title", "ad"]
        )
        html = SOURCE.decode()
        item = pipeline.process_item({"html": html, "url": URL})
        page = clf.classify(html, URL)
        assert item["text"] == page.text({"title", "ad"})
        assert item["markdown"] == page.markdown({"title", "ad"})
        assert item["html"] == page.html(keep={"title", "ad"})
        assert [block["text"] for block in item["blocks"]] == [block.text for block in page if block.text]

    def test_an_item_without_html_passes_as_it_is(self) -> None:
        assert self.made().process_item({"url": URL}) == {"url": URL}

    def test_a_scrapy_item_is_filled(self) -> None:
        item = self.made().process_item(Story(html=SOURCE, url=URL))
        assert item["text"] == clf.classify(SOURCE, URL).text()

    @pytest.mark.parametrize("html", ["", b"", 7, ["<p>a</p>"]])
    def test_bad_html_is_told_in_the_item(self, html: Any) -> None:
        item = self.made().process_item({"html": html})
        assert item["clf_error"]
        assert "mistake" not in item["clf_error"]

    def test_a_frozen_item_passes_unlabelled(self, caplog: pytest.LogCaptureFixture) -> None:
        item = Frozen("<p>A story about a typewriter.</p>")
        assert self.made().process_item(item) == Frozen("<p>A story about a typewriter.</p>")
        assert "items of class Frozen are frozen" in caplog.text

    def test_an_item_class_without_the_field_passes_with_the_error(self) -> None:
        item = self.made().process_item(Bare("<p>A story about a typewriter.</p>"))
        assert item.clf_error == "items of class Bare have no field 'text'"

    def test_an_item_class_without_the_error_field_passes(self, caplog: pytest.LogCaptureFixture) -> None:
        item = self.made().process_item(Story(html="", url=URL))
        assert dict(item) == {"html": "", "url": URL}
        assert "have no field 'clf_error'" in caplog.text


def paragraph_elsewhere(page: clf.Page) -> clf.SiteProfile:
    """A profile of pages that hold the page's longest paragraph in their footers."""
    paragraph = max((block.text for block in page if block.label == "body"), key=len)
    profile = clf.SiteProfile()
    for story in ("The bridge is closed.", "The fair is open.", "The river is low."):
        footer = f"<footer><p>© The Paper</p><p>{paragraph}</p><p>All rights reserved</p></footer>"
        profile.add(clf.classify(f"<h1>{story}</h1><p>{story * 30}</p>{footer}"))
    return profile


class TestSiteProfiles:
    @pytest.mark.parametrize("way", ["callback", "item"])
    def test_pages_are_labelled_with_the_profile_of_their_site(
        self, way: str, site: str, tmp_path: Path
    ) -> None:
        known, other = f"{site.replace('127.0.0.1', 'localhost')}/page/{SLUG}", f"{site}/page/{SLUG}"
        alone = clf.classify(SOURCE, known)
        profile = paragraph_elsewhere(alone)
        profile.save(tmp_path / "localhost.profile")
        informed = clf.classify(SOURCE, known, site=profile)
        found = run_crawl("tests.crawl", way, str(tmp_path), known, other)
        texts = {item["url"]: item["text"] for item in found["items"]}
        assert texts == {known: informed.text(), other: alone.text()}
        assert informed.text() != alone.text()

    def test_a_damaged_profile_fails_the_pages_of_its_site_alone(self, tmp_path: Path) -> None:
        (tmp_path / "damaged.example.profile").write_bytes(b"PK\3\4")
        pipeline = PagePipeline.from_crawler(get_crawler(settings_dict={"CLF_SITE_PROFILES": tmp_path}))
        urls = ("https://www.damaged.example/story", "https://sound.example/story", None)
        damaged, *others = (pipeline.process_item({"html": SOURCE, "url": url}) for url in urls)
        assert "damaged.example.profile is not a site profile" in damaged["clf_error"]
        assert all("clf_error" not in item and item["text"] for item in others)


class TestPageInput:
    """scrapy-poet's, by a crawl of its own."""

    def test_page_objects_share_one_parse(self, site: str) -> None:
        pytest.importorskip("scrapy_poet", reason="needs the extra scrapy-poet")
        paths = [f"page/{SLUG}", "moved/en-plain", "lying", "empty"]
        found = run_crawl("tests.crawl_poet", *(f"{site}/{path}" for path in paths))
        items = {item["url"].removeprefix(f"{site}/"): item for item in found["items"]}
        assert items[f"page/{SLUG}"]["text"] == clf.classify(SOURCE, f"{site}/page/{SLUG}").text()
        assert items["page/en-plain"]["n_headings"] == 1
        assert {path: items[path]["error"] for path in ("lying", "empty")} == {
            "lying": BAD["lying"],
            "empty": BAD["empty"],
        }
        assert found["n_parses"] == len(paths)

    @pytest.mark.parametrize(
        ("media_type", "error"),
        [
            ("application/rss+xml", "the response is application/rss+xml, not an HTML page"),
            ("Text/CSS; charset=utf-8", "the response is text/css, not an HTML page"),
            ("application/xhtml+xml", None),
            ("text/plain", None),
        ],
    )
    def test_a_feed_is_no_page(self, media_type: str, error: str | None) -> None:
        pytest.importorskip("web_poet", reason="needs the extra scrapy-poet")
        from web_poet import HttpResponse

        from clf.integrations.scrapy_poet import LabelledPage

        response = HttpResponse(URL, b"<p>A line</p>", headers={"Content-Type": media_type})
        assert LabelledPage(response).error == error


class TestSettings:
    @pytest.mark.parametrize("component", [PageMiddleware, PagePipeline])
    def test_off_means_not_configured(self, component: Any) -> None:
        with pytest.raises(NotConfigured, match="CLF_ENABLED"):
            component.from_crawler(get_crawler(settings_dict={"CLF_ENABLED": False}))

    @pytest.mark.parametrize("component", [PageMiddleware, PagePipeline])
    def test_a_path_of_profiles_that_is_no_folder_is_not_configured(self, component: Any) -> None:
        with pytest.raises(NotConfigured, match=r"CLF_SITE_PROFILES names no folder: .*README\.md"):
            component.from_crawler(get_crawler(settings_dict={"CLF_SITE_PROFILES": ROOT / "README.md"}))

    def test_a_pipeline_without_fields_is_not_configured(self) -> None:
        with pytest.raises(NotConfigured, match="CLF_FIELDS"):
            PagePipeline.from_crawler(get_crawler(settings_dict={"CLF_FIELDS": {}}))

    @pytest.mark.parametrize(
        ("settings", "error"),
        [
            ({"CLF_FIELDS": {"text": "texts"}}, ValueError),
            ({"CLF_KEEP": ["editorials"]}, ValueError),
            ({"CLF_MODEL": str(ROOT / "README.md")}, clf.ModelFormatError),
        ],
    )
    def test_a_wrong_setting_stops_the_crawl_before_it_begins(
        self, settings: dict[str, Any], error: type[Exception]
    ) -> None:
        with pytest.raises(error):
            PagePipeline.from_crawler(get_crawler(settings_dict=settings))

    def test_the_add_on_leaves_the_projects_order_alone(self) -> None:
        settings = Settings({"ITEM_PIPELINES": {"clf.integrations.scrapy.PagePipeline": 7}})
        Addon().update_settings(settings)
        assert settings.getdict("ITEM_PIPELINES") == {"clf.integrations.scrapy.PagePipeline": 7}
        assert settings.getdict("SPIDER_MIDDLEWARES") == {PageMiddleware: integration.MIDDLEWARE_ORDER}


def test_the_examples_of_the_docs_run() -> None:
    text = (ROOT / "docs" / "scrapy.md").read_text("utf-8")
    response = response_of()
    PageMiddleware.from_crawler(get_crawler()).process_spider_input(response)
    page = clf.classify(SOURCE, URL)
    found = []
    for example in re.findall(r"^```python\n(.+?)^```$", text, re.M | re.S):
        names: dict[str, Any] = {}
        exec(example, names)
        found += names.get("parse", lambda *_: ())(None, response)
        assert names.get("ADDONS", {}).keys() <= {"clf.integrations.scrapy.Addon"}
    assert [item.get("text") for item in found] == [page.text(), page.text(), None]
    assert found[0]["ads"] > 3
