"""Scrapy: classified pages in callbacks and items, without a second parse and without a crawl that dies of a page.

Three ways in, from the least to the most that is done for you:

- ``classify(response)`` in a callback: a ``clf.Page`` on the tree of ``response.selector``, or ``clf.ParseError``;
- ``PageMiddleware``: each response carries a ``LazyPage`` in ``response.meta["clf_page"]``;
- ``PagePipeline``: items that hold HTML get their text and blocks, or the reason why not in a field of its own.

``Addon`` sets up the last two: ``ADDONS = {"clf.integrations.scrapy.Addon": 500}``. Settings are in ``SETTINGS``.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Collection, Iterator
from functools import cached_property, lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from itemadapter import ItemAdapter
from scrapy.exceptions import NotConfigured
from scrapy.http import TextResponse
from scrapy.spidermiddlewares.base import BaseSpiderMiddleware

from clf import pipeline
from clf.batch import model_at
from clf.errors import ClfError, ParseError
from clf.inputs import check_html, reason_of
from clf.labels import GROUPS, expand
from clf.links import host_of, registered_domain
from clf.model import Model
from clf.pipeline import Block, Page
from clf.site import SiteProfile

if TYPE_CHECKING:
    from typing import Self

    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Response
    from scrapy.settings import BaseSettings

log = logging.getLogger(__name__)

PAGE_KEY = "clf_page"
"""Key of ``response.meta`` under which the middleware puts the page."""
MIDDLEWARE_ORDER = 900
"""Close to the spider: what other middlewares turn away is never looked at."""
PIPELINE_ORDER = 100
"""Before the pipelines that check, store or drop items, which then see the new fields."""
MAX_PROFILES = 256
"""Sites whose profiles stay in memory, those used last: one of 64 usual pages takes some 2 MB when in use."""
UNKNOWN = "page of unknown address"

SETTINGS: dict[str, Any] = {
    "CLF_ENABLED": True,
    "CLF_MODEL": "",
    "CLF_SITE_PROFILES": "",
    "CLF_CB_KWARG": "",
    "CLF_KEEP": ["editorial"],
    "CLF_HTML_FIELD": "html",
    "CLF_URL_FIELD": "url",
    "CLF_FIELDS": {"text": "text"},
    "CLF_ERROR_FIELD": "clf_error",
}
"""Every setting with its default; see docs/scrapy.md."""


def classify(response: Response, *, model: Model | None = None, site: SiteProfile | None = None) -> Page:
    """Label every block of a response, on the tree that its selectors use.

    Parameters
    ----------
    response : scrapy.http.Response
        ``response.selector`` is made where it is not there yet, and serves ``response.css`` and the like afterwards.
    model : Model, optional
        From ``clf.load_model``; the packaged one by default.
    site : SiteProfile, optional
        What recurs on the pages of the response's site.

    Raises
    ------
    ParseError
        When the response is empty or is not HTML.
    """
    if not isinstance(response, TextResponse) or response.body and response.selector.type != "html":
        raise ParseError(f"the response is {_content_type(response)}, not an HTML page")
    if not response.body.strip():
        raise ParseError("the page is empty")
    check_html(response.body)
    return pipeline.classify(response, model=model, site=site)


def _content_type(response: Response) -> str:
    header: bytes = response.headers.get("Content-Type") or b""
    return header.partition(b";")[0].decode("latin-1").strip() or type(response).__name__


class LazyPage:
    """The page of a response, classified when first asked for; used like the ``clf.Page`` that it stands for.

    Whoever asks a page that failed for anything but ``error`` gets that error raised as ``ClfError``.
    """

    def __init__(self, make: Callable[[], tuple[Page | None, str | None]]) -> None:
        self._make = make

    @cached_property
    def _outcome(self) -> tuple[Page | None, str | None]:
        return self._make()

    @property
    def error(self) -> str | None:
        """Why there is no page; None where there is one."""
        return self._outcome[1]

    @property
    def page(self) -> Page:
        """The page itself."""
        page, error = self._outcome
        if page is None:
            raise ClfError(error)
        return page

    def __iter__(self) -> Iterator[Block]:
        return iter(self.page)

    def __len__(self) -> int:
        return len(self.page)

    def __getitem__(self, index: int) -> Block:
        return self.page[index]

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):  # those of copy and pickle would classify, or look for themselves forever
            raise AttributeError(name)
        return getattr(self.page, name)


class _Classifier:
    """What the components share: classifying under the settings' model, with failures told, not raised."""

    def __init__(self, crawler: Crawler) -> None:
        if not _setting(crawler, "CLF_ENABLED", crawler.settings.getbool):
            raise NotConfigured("CLF_ENABLED is off")
        assert crawler.stats is not None  # set before any component is made
        self.stats = crawler.stats
        self.model = model_at(crawler.settings.get("CLF_MODEL") or None)
        self.profiles: str | Path = _setting(crawler, "CLF_SITE_PROFILES", crawler.settings.get)
        if self.profiles and not Path(self.profiles).is_dir():
            raise NotConfigured(f"CLF_SITE_PROFILES names no folder: {self.profiles}")

    def __call__(self, url: str | None, make: Callable[..., Page]) -> tuple[Page | None, str | None]:
        """(page, None), or (None, reason) of a page that could not be classified; counted either way.

        ``make`` gets the model and the site's profile as ``clf.classify`` does, by name.
        """
        start = time.perf_counter()
        try:
            page = make(model=self.model, site=self._profile(url))
        except Exception as error:  # noqa: BLE001 - a crawl never dies of a page
            self.fail(url, error)
            return None, reason_of(error)
        self.stats.inc_value("clf/milliseconds", round((time.perf_counter() - start) * 1000))
        self.stats.inc_value("clf/pages")
        for group in GROUPS:
            self.stats.inc_value(f"clf/blocks/{group}", sum(block.group == group for block in page))
        return page, None

    def _profile(self, url: str | None) -> SiteProfile | None:
        domain = registered_domain(host_of(url or ""))
        if not self.profiles or not domain:
            return None
        return _profile_at(Path(self.profiles) / f"{domain}.profile")

    def fail(self, url: str | None, error: Exception) -> None:
        """Count and log a failure; with its traceback where it is a mistake of ours."""
        self.stats.inc_value("clf/failures")
        unexpected = None if isinstance(error, ClfError | OSError) else error
        log.error("%s: %s", url or UNKNOWN, reason_of(error), exc_info=unexpected)


@lru_cache(MAX_PROFILES)
def _profile_at(path: Path) -> SiteProfile | None:
    return SiteProfile.load(path) if path.is_file() else None


def _setting(crawler: Crawler, name: str, get: Callable[..., Any]) -> Any:
    return get(name, SETTINGS[name])


class PageMiddleware(BaseSpiderMiddleware):
    """Spider middleware: ``response.meta["clf_page"]`` is the response's page, classified when first used.

    With ``CLF_CB_KWARG = "page"`` callbacks get it as their keyword argument ``page``, too.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self.classifier = _Classifier(crawler)
        self.cb_kwarg = _setting(crawler, "CLF_CB_KWARG", crawler.settings.get)

    def process_spider_input(self, response: Response) -> None:
        """Attach the page."""
        page = LazyPage(lambda: self.classifier(response.url, partial(classify, response)))
        response.meta[PAGE_KEY] = page
        if self.cb_kwarg:
            response.cb_kwargs[self.cb_kwarg] = page

    def get_processed_request(self, request: Request, response: Response | None) -> Request:
        """Take the page out of what ``Request(..., meta=response.meta)`` copied: it could not be queued on disk."""
        request.meta.pop(PAGE_KEY, None)
        if isinstance(request.cb_kwargs.get(self.cb_kwarg), LazyPage):
            del request.cb_kwargs[self.cb_kwarg]
        return request


def _blocks(page: Page, keep: Collection[str]) -> list[dict[str, Any]]:
    return [
        {"text": b.text, "label": b.label, "group": b.group, "probability": round(b.probability, 4)}
        for b in page
        if b.text
    ]


OUTPUTS: dict[str, Callable[[Page, Collection[str]], Any]] = {
    "text": lambda page, keep: page.text(keep),
    "markdown": lambda page, keep: page.markdown(keep),
    "html": lambda page, keep: page.html(keep=keep),
    "blocks": _blocks,
}
"""What ``CLF_FIELDS`` can ask for; ``blocks`` are all blocks with text, whatever is kept."""


class PagePipeline:
    """Item pipeline: fills fields from the HTML that an item holds.

    An item without HTML passes as it is. Where its HTML cannot be classified, or its class has not the fields, the
    fields stay as they are, and ``CLF_ERROR_FIELD`` says why where the item can take it.
    """

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        self.classifier = _Classifier(crawler)
        self.fields: dict[str, str] = _setting(crawler, "CLF_FIELDS", settings.getdict)
        if not self.fields:
            raise NotConfigured("CLF_FIELDS names no field to fill")
        if unknown := sorted(set(self.fields.values()) - OUTPUTS.keys()):
            raise ValueError(f"CLF_FIELDS asks for {', '.join(unknown)}: choose from {', '.join(OUTPUTS)}")
        self.keep = expand(_setting(crawler, "CLF_KEEP", settings.getlist))
        self.html_field, self.url_field, self.error_field = (
            _setting(crawler, f"CLF_{name}_FIELD", settings.get) for name in ("HTML", "URL", "ERROR")
        )

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """As Scrapy makes it."""
        return cls(crawler)

    def process_item(self, item: Any) -> Any:
        """The same item, with its fields filled."""
        adapter = ItemAdapter(item)
        html, url = adapter.get(self.html_field), adapter.get(self.url_field)
        if html is None:
            return item
        url = url if isinstance(url, str) else None

        def fill(model: Model, site: SiteProfile | None) -> Page:
            source = check_html(html) if isinstance(html, bytes) else html
            page = pipeline.classify(source, url, model=model, site=site)
            values = {field: OUTPUTS[kind](page, self.keep) for field, kind in self.fields.items()}
            for field, value in values.items():
                _set(adapter, field, value)
            return page

        _, error = self.classifier(url, fill)
        if error is not None:
            try:
                _set(adapter, self.error_field, error)
            except ClfError as no_field:
                log.warning("%s: %s", url or UNKNOWN, no_field)
        return item


def _set(adapter: ItemAdapter, field: str, value: Any) -> None:
    """Fill a field; ClfError where the item's class has none of that name, or lets none be filled."""
    kind = type(adapter.item).__name__
    try:
        adapter[field] = value
    except KeyError as error:
        raise ClfError(f"items of class {kind} have no field {field!r}") from error
    except AttributeError as error:  # dataclasses' and attrs' FrozenInstanceError
        raise ClfError(f"items of class {kind} are frozen: field {field!r} cannot be filled") from error


class Addon:
    """Scrapy add-on: middleware and pipeline at their usual places, unless the project put them elsewhere."""

    def update_settings(self, settings: BaseSettings) -> None:
        """Add what the project has not set itself."""
        settings.setdefault_in_component_priority_dict("SPIDER_MIDDLEWARES", PageMiddleware, MIDDLEWARE_ORDER)
        settings.setdefault_in_component_priority_dict("ITEM_PIPELINES", PagePipeline, PIPELINE_ORDER)
