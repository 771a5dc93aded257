"""A crawl to be watched from outside, since a process can run Twisted's reactor once: what was scraped, as JSON.

python -m tests.crawl WAY PROFILES URL...

WAY is callback (the middleware's pages) or item (HTML for the pipeline), PROFILES a folder of site profiles or empty.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

from lxml import etree
from scrapy import Request, Spider, signals
from scrapy.crawler import CrawlerProcess
from scrapy.http import HtmlResponse, Response

PARSES: list[int] = []


class NewsSpider(Spider):
    """Asks for every address, whatever it answers."""

    name = "news"
    custom_settings = {"HTTPERROR_ALLOW_ALL": True}  # noqa: RUF012 - as Scrapy declares it
    way = "callback"
    addresses: tuple[str, ...] = ()

    async def start(self) -> Any:
        for address in self.addresses:
            yield Request(address, callback=getattr(self, f"parse_{self.way}"))

    def parse_callback(self, response: Response, page: Any) -> Iterator[dict[str, Any]]:
        is_html = isinstance(response, HtmlResponse)
        n_headings = len(response.css("h1")) if is_html else 0
        item = {"url": response.url, "status": response.status, "is_html": is_html, "n_headings": n_headings}
        if page.error is None:
            item |= {"labels": [block.label for block in page], "text": page.text()}
            item["is_shared"] = isinstance(response, HtmlResponse) and page.root is response.selector.root
        yield item | {"clf_error": page.error}

    def parse_item(self, response: Response) -> Iterator[dict[str, Any]]:
        yield {"url": response.url, "status": response.status, "html": response.body}


def count_parses() -> None:
    """Let every parse by lxml, whoever asks for it, leave an entry in ``PARSES``."""
    parse = etree.fromstring

    def counted(text: Any, parser: Any = None, **options: Any) -> Any:
        PARSES.append(len(text))
        return parse(text, parser, **options)

    etree.fromstring = counted


def run(spider: type[Spider], settings: dict[str, Any], **arguments: Any) -> None:
    """Crawl and print one JSON object: items, stats, number of parses."""
    count_parses()
    quiet = {"LOG_LEVEL": "INFO", "RETRY_ENABLED": False, "TELNETCONSOLE_ENABLED": False}
    process = CrawlerProcess(quiet | settings)
    crawler = process.create_crawler(spider)
    items: list[dict[str, Any]] = []

    def keep(item: dict[str, Any]) -> None:  # Scrapy asks it for the names of its arguments
        items.append(item)

    crawler.signals.connect(keep, signal=signals.item_scraped)
    process.crawl(crawler, **arguments)
    process.start()
    for item in items:
        item.pop("html", None)
    assert crawler.stats is not None
    found = {"items": items, "stats": crawler.stats.get_stats(), "n_parses": len(PARSES)}
    json.dump(found, sys.stdout, default=str)


def main(way: str, profiles: str, addresses: list[str]) -> None:
    """Crawl with the add-on alone."""
    settings = {
        "ADDONS": {"clf.integrations.scrapy.Addon": 500},
        "CLF_SITE_PROFILES": profiles,
        "CLF_CB_KWARG": "page" if way == "callback" else "",
        "CLF_FIELDS": {"text": "text", "blocks": "blocks"},
    }
    run(NewsSpider, settings, way=way, addresses=tuple(addresses))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
