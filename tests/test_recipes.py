"""The recipes of docs/recipes.md, run as they stand."""

from __future__ import annotations

import http.server
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest

import clf
from tests.helpers import PAGES, ROOT, serving, url_of

SLUG = "fr-outbrain-mixte"
SOURCE = (PAGES / SLUG / "source.html").read_bytes()
PARAGRAPHS = [text for text in clf.classify(SOURCE).text({"body"}).split("\n\n") if len(text) > 120]
AD = "Les cuisines équipées 2024"
_RECIPE = re.compile(r"^## (.+?)$|^```python\n(.+?)^```$", re.M | re.S)
_IMPORT = re.compile(r"^(?:import|from) (\w+)", re.M)


def recipes(path: Path) -> Iterator[Any]:
    """Every Python example with the heading that it stands under."""
    heading, number = "", 0
    for match in _RECIPE.finditer(path.read_text("utf-8")):
        if match[1]:
            heading, number = match[1], 0
        else:
            number += 1
            yield pytest.param(match[2], id=f"{heading} {number}")


class Handler(http.server.BaseHTTPRequestHandler):
    """Serves one story, after a redirect."""

    body: ClassVar[bytes] = SOURCE

    def do_GET(self) -> None:
        is_there = self.path == "/story/"
        self.send_response(200 if is_there else 301)
        self.send_header("Location", "/story/")
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(self.body) if is_there else 0))
        self.end_headers()
        if is_there:
            self.wfile.write(self.body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """Address of a server on this machine."""
    with serving(Handler) as address:
        yield address


@pytest.mark.parametrize("recipe", [*recipes(ROOT / "docs" / "recipes.md")])
def test_recipe(
    recipe: str, site: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    for name in _IMPORT.findall(recipe):
        pytest.importorskip(name, reason=f"needs {name}")
    names: dict[str, Any] = {"html": SOURCE.decode(), "url": url_of(SLUG), "__name__": "recipe"}
    served = recipe.replace("https://news.example", site)
    exec(compile(served, "recipe", "exec"), names)
    if "page" in names:
        # Whose a link is depends on the page's address, and labels on that.
        url = url_of(SLUG) if served == recipe else f"{site}/story/"
        assert names["page"].text() == clf.classify(SOURCE, url).text()
    if "print" in recipe:
        shown = capsys.readouterr().out
        kept = [paragraph[:80] in shown for paragraph in PARAGRAPHS]
        assert sum(kept) >= 0.8 * len(kept) > 0
        assert AD not in shown
