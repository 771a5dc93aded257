"""Paths and small builders that the tests share."""

from __future__ import annotations

import http.server
import json
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from lxml import etree

from clf.blocks import TEXT, BlockTable, block_table
from clf.features import PageFeatures, page_features
from clf.parse import parse

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "fixtures"
PAGES = FIXTURES / "pages"
HOSTILE = FIXTURES / "hostile"
CORPUS = Path(os.environ.get("CLF_CORPUS") or ROOT.parent / "shared" / "corpus")
"""The labelled pages that train and measure; they are no part of the project."""

SLUGS = sorted(path.parent.name for path in PAGES.glob("*/source.html"))

needs_corpus = pytest.mark.skipif(
    not (CORPUS / "blocks").is_dir(),
    reason="needs the labelled pages: set CLF_CORPUS or put them in ../shared/corpus",
)


def url_of(slug: str) -> str:
    """Address of a fixture page."""
    return str(json.loads((PAGES / slug / "expected.json").read_text("utf-8"))["url"])


def tree(html: str | bytes) -> etree._Element:
    """The root of a page, parsed as clf does."""
    return parse(html).root


def table_of(html: str | bytes, *, url: str | None = None, max_nodes: int = 1_000_000) -> BlockTable:
    return block_table(tree(html), url=url, max_nodes=max_nodes)


def texts_of(html: str | bytes) -> list[str]:
    """Texts of a page's text blocks."""
    table = table_of(html)
    return [text for text, kind in zip(table.texts, table.kind, strict=True) if kind == TEXT]


def features_of(html: str | bytes, *, url: str | None = None) -> PageFeatures:
    return page_features(table_of(html, url=url))


def bags_of(features: PageFeatures) -> dict[str, list[list[str]]]:
    """For each channel the tokens of every block, spelled."""
    found = {}
    for channel, mentions in features.mentions.items():
        bags: list[list[str]] = [[] for _ in range(len(features.view))]
        for token, block in zip(*(part.tolist() for part in mentions.tokens()), strict=True):
            bags[block].append(mentions.bags.spelled(token))
        found[channel] = bags
    return found


def serialised(root: etree._Element) -> bytes:
    return etree.tostring(root.getroottree())


@contextmanager
def serving(handler: type[http.server.BaseHTTPRequestHandler]) -> Iterator[str]:
    """Address of a server on this machine that answers as ``handler`` does."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    server.block_on_close = False
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
