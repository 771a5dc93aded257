"""Shapes of dates, times, prices, counts, addresses in text, told from its words and what stands between them."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clf.characters import tables
from clf.lookup import HashTable
from clf.words import Words

SHAPES = ("date", "time", "price", "percent", "year", "domain", "mail", "handle", "clock", "count")

_CURRENCIES = "usd eur gbp chf rs kr kč zł тг руб r"
_SUFFIXES = "com net org de fr co io it es nl info tv jp uk ru br shop eu"
IntArray = NDArray[np.integer[Any]]
BoolArray = NDArray[np.bool_]


@lru_cache(maxsize=1)
def _word_sets() -> dict[str, HashTable]:
    sets = {"currency": _CURRENCIES, "suffix": _SUFFIXES, "noon": "am pm", "hour": "h", "scale": "k m"}
    return {name: HashTable(np.sort(Words.of(words.split()).hash)) for name, words in sets.items()}


MAX_COUNT = 4
"""Words of a text that is nothing but a count or a clock."""


def shapes(words: Words) -> BoolArray:
    """Shape (n_strings, len(SHAPES)): which strings hold which shapes."""
    found = np.zeros((len(words.first) - 1, len(SHAPES)), np.bool_)
    if len(words):
        for name, hits in {**_of_numbers(words), **_of_words(words)}.items():
            found[words.string[hits], SHAPES.index(name)] = True
        for name, strings in _of_wholes(words).items():
            found[strings, SHAPES.index(name)] = True
    return found


class _Near:
    """What stands near some words of a text: ``offset`` counts words from each, 0 itself."""

    def __init__(self, words: Words, at: IntArray) -> None:
        self.words, self.at, self.characters = words, at, words.characters
        self._known: dict[int, tuple[IntArray, BoolArray]] = {}

    def _there(self, offset: int) -> tuple[IntArray, BoolArray]:
        """(the words there, whether they stand in the same text)."""
        if offset not in self._known:
            wanted = self.at + offset
            there = np.minimum(np.maximum(wanted, 0), len(self.words) - 1)
            string = self.words.string
            self._known[offset] = there, (there == wanted) & (string[there] == string[self.at])
        return self._known[offset]

    def length(self, offset: int) -> IntArray:
        """Characters of the word there, 0 where the text ends before."""
        there, exists = self._there(offset)
        return (self.words.end[there] - self.words.begin[there]) * exists

    def is_number(self, offset: int, longest: int) -> BoolArray:
        """Whether a number of up to so many digits stands there."""
        there, exists = self._there(offset)
        found: BoolArray = exists & self.words.is_number[there] & (self.length(offset) <= longest)
        return found

    def is_among(self, offset: int, known: HashTable) -> BoolArray:
        """Whether one of the known words stands there, with no more than a space between."""
        there, exists = self._there(offset)
        first, second = (self.at, there) if offset > 0 else (there, self.at)
        is_close = self.words.begin[second] - self.words.end[first] <= 1
        found: BoolArray = exists & is_close & (known.find(self.words.hash[there]) >= 0)
        return found

    def is_joined(self, offset: int, marks: str) -> BoolArray:
        """Whether just one character, one of these, stands between the word there and the next."""
        (first, _), (second, exists) = self._there(offset), self._there(offset + 1)
        is_close = self.words.begin[second] - self.words.end[first] == 1
        found: BoolArray = exists & is_close & self.characters.among(self.words.end[first], marks)
        return found

    def is_beside(self, marks: str) -> BoolArray:
        """Whether one of these characters stands right before or after the word, or after a space."""
        before, after = self.words.begin[self.at] - 1, self.words.end[self.at]
        codes = self.characters.codes
        before = before - (codes[before] == ord(" "))
        after = after + (codes[after] == ord(" "))
        # Before the first character stands, by its index of -1, the last line feed.
        return self.characters.among(after, marks) | self.characters.among(before, marks)

    def value(self) -> IntArray:
        """The number that the word's first four digits make."""
        begin, n = self.words.begin[self.at], self.length(0)
        digits, last = tables().digit[self.characters.codes], len(self.characters.codes) - 1
        value = np.zeros(len(self.at), np.int64)
        for place in range(4):
            value = np.where(place < n, value * 10 + digits[np.minimum(begin + place, last)], value)
        return value


def _of_numbers(words: Words) -> dict[str, IntArray]:
    """For each shape that has a number in it, the numbers where it is seen."""
    sets, at = _word_sets(), np.flatnonzero(words.is_number)
    near = _Near(words, at)
    length, value = near.length(0), near.value()
    is_short, is_year = length <= 2, (length == 4) & (value >= 1900) & (value < 2100)
    # 3.5.21, 2021-05-03: three numbers, the year first or last.
    is_date = near.is_joined(0, "date joint") & near.is_joined(1, "date joint") & near.is_number(1, 2)
    is_date &= np.where(is_year, near.is_number(2, 2), is_short & near.is_number(2, 4))
    # 3 May 2021, May 3, 2021, 3 de mayo de 2021: a year soon after a day.
    for back in (-1, -2, -3, -4):
        is_date |= is_year & near.is_number(back, 2)
    is_date |= words.characters.among(words.end[at], "date unit")
    is_time = near.is_joined(0, "time joint") & near.is_number(1, 2) & (near.length(1) == 2)
    is_time |= near.is_among(1, sets["noon"]) | (near.is_among(1, sets["hour"]) & near.is_number(2, 2))
    is_price = (
        near.is_beside("currency") | near.is_among(1, sets["currency"]) | near.is_among(-1, sets["currency"])
    )
    return {
        "date": at[is_date],
        "time": at[is_short & is_time],
        "price": at[is_price],
        "percent": at[near.is_beside("percent")],
        "year": at[is_year],
    }


def _of_words(words: Words) -> dict[str, IntArray]:
    """For each shape of an address, the words where it is seen."""
    characters = words.characters
    # Before the first character stands, by its index of -1, the last line feed.
    before = words.begin - 1
    ends = np.flatnonzero(characters.among(before, "point"))
    near = _Near(words, ends)
    is_suffix = near.is_joined(-1, "point") & (near.length(-1) > 1)
    is_suffix &= _word_sets()["suffix"].find(words.hash[ends]) >= 0
    marked = np.flatnonzero(characters.among(before, "sign"))
    is_free = characters.among(before[marked] - 1, "blank")
    return {
        "domain": ends[is_suffix],
        "mail": marked[~is_free & characters.among(before[marked], "at")],
        "handle": marked[is_free],
    }


def _of_wholes(words: Words) -> dict[str, IntArray]:
    """For each shape of a whole text, the texts that are just that."""
    n = words.n
    texts = np.flatnonzero((n > 0) & (n <= MAX_COUNT))
    first, last = words.first[texts], words.first[texts + 1] - 1
    near, final = _Near(words, first), _Near(words, last)
    is_scaled = _word_sets()["scale"].find(words.hash[last]) >= 0
    n_numbers = np.add.reduceat(words.is_number.astype(np.int32), words.first[:-1][n > 0])[
        np.cumsum(n > 0)[texts] - 1
    ]
    is_clock = (n_numbers == n[texts]) & (n[texts] > 1) & near.is_joined(0, "colon") & (final.length(0) == 2)
    is_grouped = (n[texts] == 1) | near.is_joined(0, "count joint") | is_scaled
    is_count = (n_numbers > 0) & (n_numbers + is_scaled == n[texts]) & is_grouped
    return {"clock": texts[is_clock], "count": texts[is_count & ~is_clock]}
