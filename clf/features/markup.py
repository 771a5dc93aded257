"""What the page says of itself: likeness to its titles, and schema.org markup as evidence."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clf.blocks import PageFacts
from clf.features.view import AnyArray, FloatArray, PageView
from clf.words import Words

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
LOGS = ("markup.blocks_after_title",)
"""Columns that are counts here, and logarithms of one more to the model; what is below zero stays there."""
MAX_TITLE_WORDS = 40
# Possessive: a string of escapes without end would else take a hundred bytes of memory for each.
_WORD = re.compile(r"[^\W_]+")
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
    return "".join(_WORD.findall(text.lower()))


def declared(facts: PageFacts) -> tuple[str, str, list[str]]:
    """(headline, article body squashed, author names) from the page's JSON-LD, each empty where absent."""
    headline, body = "", ""
    authors: dict[str, None] = {}
    for block in facts.json_ld:
        if not headline and (match := _HEADLINE.search(block)):
            headline = _unescape(match[1])
        if not body and (match := _BODY.search(block)):
            body = _squash(re.sub(r"<[^>]*>", " ", _unescape(match[1])))
        for match in _AUTHOR.finditer(block):
            authors.update(dict.fromkeys(_unescape(name) for name in _NAME.findall(match[1])[:4]))
    return headline, body, [author for author in authors if len(author) > 4]


@dataclass(frozen=True, slots=True)
class Stated:
    """What a page states of itself.

    ``strings`` holds ``n_titles`` titles, the headline, the description, the address's path, and the authors' names;
    ``body`` is the article's text, squashed.
    """

    strings: list[str]
    n_titles: int
    body: str

    @classmethod
    def of(cls, facts: PageFacts) -> Stated:
        """Read a page's head and JSON-LD."""
        headline, body, authors = declared(facts)
        titles = [_SITE_SEPARATOR.split(title)[0] for title in (*facts.titles, headline) if title]
        path = facts.url.rpartition("//")[2].partition("/")[2]
        return cls([*titles, headline, facts.description, path, *authors], len(titles), body)


def columns(view: PageView, words: Words, stated: Stated, stated_words: Words) -> list[AnyArray]:
    """Columns of shape (n_blocks,) in the order of ``NAMES``.

    ``words`` are those of the blocks' excerpts, ``stated_words`` those of the strings that the page states.
    """
    n, n_titles, body = len(view), stated.n_titles, stated.body
    likeness = Likeness.of(words, stated_words)
    can_be_title = (view.n_chars <= 300) & (words.n <= MAX_TITLE_WORDS)
    share, of_title = likeness.best(n_titles, can_be_title)
    headline_share = likeness.jaccard(n_titles) * can_be_title
    in_description = likeness.jaccard(n_titles + 1)
    in_url = likeness.of_stated[:, n_titles + 2] * can_be_title
    of_authors = likeness.of_stated[:, n_titles + 3 :]
    names_author = (of_authors == 1).any(axis=1) & can_be_title
    in_body = np.zeros(n, np.bool_)
    if body:
        for i in (view.n_chars >= PREFIX).nonzero()[0].tolist():
            in_body[i] = _squash(view.texts[i][:PREFIX]) in body
    is_title = (share > 0.85) & (of_title > 0.7)
    # The headline is the likeness in the largest heading; failing that, the first.
    ranked = sorted(is_title.nonzero()[0].tolist(), key=lambda i: (not view.is_heading[i], i))
    after = np.arange(n) - ranked[0] if ranked else np.zeros(n)
    return [
        share,
        of_title,
        is_title,
        headline_share,
        after > 0,
        after,
        in_description,
        in_body,
        np.full(n, body != ""),
        names_author / (1 + view.n_chars / 60),
        np.full(n, of_authors.shape[1] > 0),
        np.full(n, len(ranked) > 0),
        in_url,
    ]


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much texts and strings that the page states of itself have in common.

    ``of_text`` and ``of_stated``, both of shape (n_texts, n_stated), are the shares of a text's words that a string
    states, and of a string's words that a text holds; ``n_words`` and ``n_stated`` count the words of each.
    """

    of_text: FloatArray
    of_stated: FloatArray
    n_words: FloatArray
    n_stated: FloatArray

    @classmethod
    def of(cls, words: Words, stated: Words) -> Likeness:
        """Compare the texts of ``words`` with the strings of ``stated``."""
        vocabulary, number = np.unique(stated.hash, return_inverse=True)
        n, m = len(words.n), len(vocabulary)
        states = np.zeros((m, len(stated.n)), np.float32)
        states[number, stated.string] = 1
        place = vocabulary.searchsorted(words.hash)
        hits = (np.append(vocabulary, np.uint64(0)).take(place) == words.hash).nonzero()[0]
        keys = words.string.take(hits) * m + place.take(hits)
        counts = np.bincount(keys, minlength=n * m).reshape(n, m).astype(np.float32)
        n_words, n_stated = words.n.astype(np.float32), states.sum(axis=0)
        return cls(
            of_text=counts @ states / np.maximum(n_words, 1)[:, None],
            of_stated=(counts > 0).astype(np.float32) @ states / np.maximum(n_stated, 1),
            n_words=n_words,
            n_stated=n_stated,
        )

    def best(self, n: int, is_allowed: NDArray[np.bool_]) -> tuple[FloatArray, FloatArray]:
        """Both shares, for the one of the first ``n`` strings where their product is largest."""
        if not n:
            return np.zeros(len(self.n_words), np.float32), np.zeros(len(self.n_words), np.float32)
        row = np.arange(len(self.n_words))
        best = (self.of_text[:, :n] * self.of_stated[:, :n]).argmax(axis=1)
        return self.of_text[row, best] * is_allowed, self.of_stated[row, best] * is_allowed

    def jaccard(self, string: int) -> FloatArray:
        """Words in common with one of the strings over the words of both."""
        common = self.of_stated[:, string] * self.n_stated[string]
        found: FloatArray = common / np.maximum(self.n_words + self.n_stated[string] - common, 1)
        return found
