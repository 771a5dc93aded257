"""The recipes of docs/clusters.md, run as they stand."""

from __future__ import annotations

import re
from typing import Any

import pytest

import clf
from tests.helpers import PAGES, ROOT, SLUGS, url_of

_RECIPE = re.compile(r"^## (\w+)$|^```python\n(.+?)^```$", re.M | re.S)
SOURCES = [(url_of(slug), (PAGES / slug / "source.html").read_bytes()) for slug in SLUGS]


def recipes() -> dict[str, str]:
    """The Python examples by the heading that they stand under."""
    found, heading = {}, ""
    for match in _RECIPE.finditer((ROOT / "docs" / "clusters.md").read_text("utf-8")):
        heading = match[1] or heading
        if match[2]:
            found[heading] = match[2]
    return found


@pytest.mark.slow
@pytest.mark.parametrize(("scheduler", "package"), [("Dask", "distributed"), ("Ray", "ray")])
def test_every_page_comes_back_in_its_place(
    scheduler: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip(package, reason=f"needs {package}")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    found = recipes()
    pages = [*SOURCES, ("https://paper.example/empty", b""), SOURCES[0]]
    names: dict[str, Any] = {"pages": pages, "__name__": "recipe"}
    exec(found[""], names)
    # Batches small enough that both workers get some.
    exec(found[scheduler].replace("200", "5"), names)
    records = names["records"]
    assert [record["url"] for record in records] == [url for url, _ in pages]
    assert [record["text"] for record in records[:2]] == [
        clf.classify(html, url).text() for url, html in SOURCES[:2]
    ]
    assert [record["error"] for record in records if record["error"]] == ["the page is empty"]
    assert records[-1] == records[0]
