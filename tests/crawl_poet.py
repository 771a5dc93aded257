"""As ``tests.crawl``, with page objects: python -m tests.crawl_poet URL..."""

import sys
from typing import Any

import attrs
from scrapy import Request, Spider
from scrapy_poet.api import DummyResponse
from web_poet import WebPage, field

from clf.integrations.scrapy_poet import LabelledPage
from tests.crawl import run


@attrs.define
class StoryPage(WebPage[dict[str, Any]]):
    """A story, read with selectors and by its labels."""

    labelled: LabelledPage

    @field
    def n_headings(self) -> int:
        return len(self.response.css("h1"))

    @field
    def text(self) -> str | None:
        return None if self.labelled.error else self.labelled.page.text()

    @field
    def error(self) -> str | None:
        return self.labelled.error


class StorySpider(Spider):
    """Yields what the page object says of every address."""

    name = "stories"
    addresses: tuple[str, ...] = ()

    async def start(self) -> Any:
        for address in self.addresses:
            yield Request(address)

    async def parse(  # type: ignore[override]  # scrapy-poet gives callbacks what they ask for
        self, response: DummyResponse, page: StoryPage
    ) -> Any:
        yield {"url": response.url, **await page.to_item()}


if __name__ == "__main__":
    run(StorySpider, {"ADDONS": {"scrapy_poet.Addon": 300}}, addresses=tuple(sys.argv[1:]))
