"""What the page says of itself: likeness to its titles, and schema.org markup as evidence."""

from __future__ import annotations

import json
import re
from typing import Any

import numpy as np

from clf.blocks import PageFacts
from clf.features.view import FloatArray, PageView
from clf.features.words import words_of

NAMES = (
    "markup.title_share",
    "markup.share_of_title",
    "markup.is_title",
    "markup.headline_share",
    "markup.after_title",
    "markup.blocks_after_title",
    "markup.in_description",
    "markup.in_body",
    "markup.has_body",
    "markup.is_author",
    "markup.has_author",
    "markup.has_title",
    "markup.url_share",
)
MAX_TITLE_WORDS = 40
# Possessive: a string of escapes without end would else take a hundred bytes of memory for each.
_LD_STRING = r'"%s"\s*:\s*"((?:[^"\\]|\\.)*+)"'
_HEADLINE = re.compile(_LD_STRING % "headline")
_BODY = re.compile(_LD_STRING % "articleBody")
_AUTHOR = re.compile(r'"author"\s*:\s*[\[{]?\s*(.{0,600})', re.S)
_NAME = re.compile(_LD_STRING % "name")
# Title parts after these are the site's name, not the headline.
_SITE_SEPARATOR = re.compile(r"\s[|–—·•»]\s|\s-\s")
PREFIX = 40
"""Characters of a paragraph looked for in ``articleBody``."""


def _unescape(text: str) -> str:
    try:
        value: Any = json.loads(f'"{text}"', strict=False)
    except ValueError:
        return text
    return str(value)


def _squash(text: str) -> str:
    """Letters and digits only, lower case: comparable whatever the white space, quotes or tags between."""
    return "".join(words_of(text))


def declared(facts: PageFacts) -> tuple[str, str, set[str]]:
    """(headline, article body squashed, author names) from the page's JSON-LD, each empty where absent."""
    headline, body = "", ""
    authors: set[str] = set()
    for block in facts.json_ld:
        if not headline and (match := _HEADLINE.search(block)):
            headline = _unescape(match[1])
        if not body and (match := _BODY.search(block)):
            body = _squash(re.sub(r"<[^>]*>", " ", _unescape(match[1])))
        for match in _AUTHOR.finditer(block):
            authors.update(_squash(_unescape(name)) for name in _NAME.findall(match[1])[:4])
    return headline, body, {author for author in authors if len(author) > 4}


def columns(view: PageView) -> list[FloatArray]:
    """Columns of shape (n_blocks,) in the order of ``NAMES``."""
    facts = view.table.facts
    n = len(view)
    headline, body, authors = declared(facts)
    titles = [set(words_of(_SITE_SEPARATOR.split(title)[0])) for title in (*facts.titles, headline) if title]
    titles = [title for title in titles if title]
    url_words = set(words_of(facts.url.rpartition("//")[2].partition("/")[2]))
    url_words = {word for word in url_words if len(word) > 3}
    description = set(words_of(facts.description))
    is_short = view.n_chars <= 300
    share, of_title, headline_share, in_url, in_description = (np.zeros(n, np.float32) for _ in range(5))
    in_body, is_author = np.zeros(n, np.float32), np.zeros(n, np.float32)
    headline_words = set(words_of(headline))
    for i, text in enumerate(view.texts):
        if is_short[i] or description:
            words = words_of(text[:300])
            bag = set(words)
            if not bag:
                continue
            if is_short[i] and len(words) <= MAX_TITLE_WORDS:
                for title in titles:
                    common = len(bag & title)
                    if common / len(bag) * common / len(title) > share[i] * of_title[i]:
                        share[i], of_title[i] = common / len(bag), common / len(title)
                headline_share[i] = len(bag & headline_words) / max(len(bag | headline_words), 1)
                in_url[i] = len(bag & url_words) / max(len(url_words), 1)
                squashed = "".join(words)
                is_author[i] = any(author in squashed for author in authors) / (1 + len(squashed) / 60)
            if description:
                in_description[i] = len(bag & description) / max(len(bag | description), 1)
        if body and view.n_chars[i] >= PREFIX:
            in_body[i] = _squash(text[:PREFIX]) in body
    is_title = (share > 0.85) & (of_title > 0.7)
    hits = np.flatnonzero(is_title)
    # The headline is the likeness in the largest heading; failing that, the first.
    ranked = sorted(hits.tolist(), key=lambda i: (not view.is_heading[i], i))
    index = np.arange(n)
    after = np.sign(index - ranked[0]) * np.log1p(np.abs(index - ranked[0])) if ranked else np.zeros(n)
    ones = np.ones(n, np.float32)
    return [
        share,
        of_title,
        is_title.astype(np.float32),
        headline_share,
        (after > 0).astype(np.float32),
        after.astype(np.float32),
        in_description,
        in_body,
        ones * bool(body),
        is_author,
        ones * bool(authors),
        ones * bool(ranked),
        in_url,
    ]
