"""Pages of any size for measuring: text-heavy, tag-heavy, link-heavy and deeply nested ones, the same for one seed.

Their words, names and addresses hardly repeat, so that nothing that remembers them looks better than it is.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import chain

DEPTH = 200
"""Elements within each other on a deeply nested page; libxml2 stops at 2,048, browsers write 512 at most."""
_CONSONANTS, _VOWELS = "bcdfghklmnprstvwz", "aeiou"
_FEW, _SENTENCE, _PARAGRAPH = 3, 18, 90  # words


def page(kind: str, n_bytes: int, seed: int = 0) -> bytes:
    """A page of a kind of ``KINDS`` and of at least ``n_bytes``, by less than one unit of what it repeats.

    >>> page("text", 500).startswith(b"<!DOCTYPE html>"), 500 <= len(page("links", 500)) < 1000
    (True, True)
    """
    draw = random.Random(f"{kind} {seed}")
    parts = ["<!DOCTYPE html><html><head><title>", _words(draw, _FEW), "</title></head><body><main>"]
    size = sum(map(len, parts))
    while size < n_bytes:
        unit = KINDS[kind](draw)
        parts.append(unit)
        size += len(unit)
    return "".join([*parts, "</main></body></html>"]).encode()


def _words(draw: random.Random, n: int) -> str:
    return " ".join(
        "".join(chain.from_iterable((draw.choice(_CONSONANTS), draw.choice(_VOWELS)) for _ in range(length)))
        for length in draw.choices((1, 2, 3, 4), k=n)
    )


def _name(draw: random.Random) -> str:
    return _words(draw, 2).replace(" ", "-")


def _text(draw: random.Random) -> str:
    """A long paragraph, now and then under a heading."""
    heading = f"<h2>{_words(draw, _FEW)}</h2>" if draw.random() < 0.2 else ""
    return f"{heading}<p>{_words(draw, _PARAGRAPH)}.</p>\n"


def _tags(draw: random.Random) -> str:
    """A card of elements with names and hardly any text."""
    cells = "".join(
        f'<span class="{_name(draw)}"><i></i><b>{_words(draw, 1)}</b></span>'
        for _ in range(draw.randint(2, 6))
    )
    return f'<div class="{_name(draw)} {_name(draw)}" id="{_name(draw)}">{cells}<img src="/{_name(draw)}.jpg"></div>\n'


def _links(draw: random.Random) -> str:
    """A list item whose text is a link, to the same site or another."""
    host = f"https://{_name(draw)}.example" if draw.random() < 0.3 else ""
    address = f"{host}/{_name(draw)}/{_name(draw)}?id={draw.randrange(10**6)}"
    return f'<li class="{_name(draw)}"><a href="{address}">{_words(draw, _SENTENCE // 3)}</a></li>\n'


def _nested(draw: random.Random) -> str:
    """``DEPTH`` elements within each other, each with some words of its own."""
    opening = "".join(f'<div class="{_name(draw)}">{_words(draw, _FEW)}' for _ in range(DEPTH))
    return f"{opening}<p>{_words(draw, _SENTENCE)}</p>{'</div>' * DEPTH}\n"


KINDS: dict[str, Callable[[random.Random], str]] = {
    "text": _text,
    "tags": _tags,
    "links": _links,
    "nested": _nested,
}
"""What each kind of page repeats."""
