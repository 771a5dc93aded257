"""Relative addresses -> absolute ones, by the rules of HTML attributes."""

from __future__ import annotations

import re
from urllib.parse import urljoin

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
# The URL standard drops these wherever they stand; lxml keeps them.
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")


def absolute(base: str, link: str) -> str:
    """Address that a link leads to; unchanged where it has a scheme, stays on the page, or cannot be joined.

    >>> absolute("https://a.example/b/c", "../d.html"), absolute("https://a.example/b", "//cdn.example/x.js")
    ('https://a.example/d.html', 'https://cdn.example/x.js')
    >>> absolute("https://a.example/b", "#note"), absolute("https://a.example/b", "mailto:x@a.example")
    ('#note', 'mailto:x@a.example')
    """
    bare = _CONTROL.sub("", link).strip()
    if not base or not bare or bare[0] == "#" or _SCHEME.match(bare):
        return link
    try:
        return urljoin(base, bare)
    except ValueError:
        return link


def absolute_srcset(base: str, srcset: str) -> str:
    """The candidates of a ``srcset`` with absolute addresses; commas inside an address stay part of it.

    >>> absolute_srcset("https://a.example/b/", "s.jpg 1x, w_2,h_3/l.jpg 2x")
    'https://a.example/b/s.jpg 1x, https://a.example/b/w_2,h_3/l.jpg 2x'

    References
    ----------
    HTML standard, "Parsing a srcset attribute" (there: commas inside parentheses of a descriptor, which no
    browser uses, do not end a candidate).
    """
    candidates: list[list[str]] = []
    wants_address = True
    for token in srcset.split():
        rest = token
        if not wants_address:
            descriptor, comma, rest = token.partition(",")
            candidates[-1].append(descriptor)
            wants_address = bool(comma)
        address = rest.strip(",") if wants_address else ""
        if address:
            candidates.append([absolute(base, address)])
            wants_address = rest.endswith(",")
    return ", ".join(" ".join(filter(None, candidate)) for candidate in candidates)
