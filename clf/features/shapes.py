"""Shapes of dates, times, prices, counts, addresses in text, told from its words and what stands between them."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clf.characters import BIT, tables
from clf.lookup import HashTable
from clf.words import Words

SHAPES = ("date", "time", "price", "percent", "year", "domain", "mail", "handle", "clock", "count")

_CURRENCIES = "usd eur gbp chf rs kr kč zł тг руб r"
_SUFFIXES = "com net org de fr co io it es nl info tv jp uk ru br shop eu"
IntArray = NDArray[np.integer[Any]]
BoolArray = NDArray[np.bool_]


CURRENCY, SUFFIX, NOON, HOUR, SCALE = range(5)
_TELLING = (_CURRENCIES, _SUFFIXES, "am pm", "h", "k m")


@lru_cache(maxsize=1)
def _telling_words() -> tuple[HashTable, IntArray]:
    """(words that tell something beside a number or a point, what each of them tells; -1 at the end)."""
    hashes = Words.of(" ".join(_TELLING).split()).hash
    tells = np.repeat(np.arange(len(_TELLING)), [len(words.split()) for words in _TELLING])
    order = hashes.argsort()
    return HashTable(hashes[order]), np.append(tells[order], -1)


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
    """What stands near some words of a text.

    Rows are offsets from ``-before`` to ``after``, counted in words, 0 those words themselves; ``exists`` says which
    stand in the same text. Where one does not, its ``length`` is 0.
    """

    def __init__(self, words: Words, at: IntArray, before: int = 0, after: int = 0) -> None:
        self.before, self.characters = before, words.characters
        wanted = at + np.arange(-before, after + 1)[:, None]
        there = np.minimum(np.maximum(wanted, 0), len(words) - 1)
        self.exists = (there == wanted) & (words.string.take(there) == words.string.take(at))
        self.begin, self.end = words.begin.take(there), words.end.take(there)
        self.lengths = (self.end - self.begin) * self.exists
        self.are_numbers = words.is_number.take(there) & self.exists
        self.hash = words.hash.take(there)

    def tells(self, offset: int) -> IntArray:
        """What the word there tells, -1 for nothing."""
        table, tells = _telling_words()
        told: IntArray = tells.take(table.find(self.hash[self.before + offset]))
        return told

    def length(self, offset: int) -> IntArray:
        """Characters of the word there, 0 where the text ends before."""
        length: IntArray = self.lengths[self.before + offset]
        return length

    def is_number(self, offset: int, longest: int) -> BoolArray:
        """Whether a number of up to so many digits stands there."""
        found: BoolArray = self.are_numbers[self.before + offset] & (self.length(offset) <= longest)
        return found

    def tells_beside(self, offset: int) -> IntArray:
        """What the word right before or after tells, with no more than a space between; -1 for nothing."""
        there, first = self.before + offset, self.before + min(offset, 0)
        is_close = self.exists[there] & (self.begin[first + 1] - self.end[first] <= 1)
        return np.where(is_close, self.tells(offset), -1)

    def is_joined(self, offset: int, marks: str) -> BoolArray:
        """Whether just one character, one of these, stands between the word there and the next."""
        there = self.before + offset
        end = self.end[there]
        is_close = self.exists[there + 1] & (self.begin[there + 1] - end == 1)
        found: BoolArray = is_close & self.characters.among(end, marks)
        return found

    def is_beside(self, marks: str) -> BoolArray:
        """Whether one of these characters stands right before or after the word, or after a space."""
        before, after = self.begin[self.before] - 1, self.end[self.before]
        codes = self.characters.codes
        before = before - (codes.take(before) == ord(" "))
        after = after + (codes.take(after) == ord(" "))
        # Before the first character stands, by its index of -1, the last line feed.
        return self.characters.among(after, marks) | self.characters.among(before, marks)

    def value(self) -> IntArray:
        """The number that the word's first four digits make."""
        begin, n = self.begin[self.before], self.length(0)
        digits, last = tables().digit, len(self.characters.codes) - 1
        value = np.zeros(len(begin), np.int64)
        for place in range(4):
            digit = digits.take(self.characters.codes.take(np.minimum(begin + place, last)))
            value = np.where(place < n, value * 10 + digit, value)
        return value


def _of_numbers(words: Words) -> dict[str, IntArray]:
    """For each shape that has a number in it, the numbers where it is seen."""
    at = words.is_number.nonzero()[0]
    near = _Near(words, at, before=4, after=2)
    length, value = near.length(0), near.value()
    is_short, is_year = length <= 2, (length == 4) & (value >= 1900) & (value < 2100)
    # 3.5.21, 2021-05-03: three numbers, the year first or last.
    is_date = near.is_joined(0, "date joint") & near.is_joined(1, "date joint") & near.is_number(1, 2)
    is_date &= np.where(is_year, near.is_number(2, 2), is_short & near.is_number(2, 4))
    # 3 May 2021, May 3, 2021, 3 de mayo de 2021: a year soon after a day.
    is_date |= is_year & (near.are_numbers[:4] & (near.lengths[:4] <= 2)).any(axis=0)
    is_date |= words.characters.among(words.end.take(at), "date unit")
    is_time = near.is_joined(0, "time joint") & near.is_number(1, 2) & (near.length(1) == 2)
    before, after = near.tells_beside(-1), near.tells_beside(1)
    is_time |= (after == NOON) | ((after == HOUR) & near.is_number(2, 2))
    is_price = near.is_beside("currency") | (after == CURRENCY) | (before == CURRENCY)
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
    marks = characters.marks.take(before)
    ends = (marks & BIT["point"]).nonzero()[0]
    near = _Near(words, ends, before=1)
    is_suffix = near.is_joined(-1, "point") & (near.length(-1) > 1) & (near.tells(0) == SUFFIX)
    marked = (marks & BIT["sign"]).nonzero()[0]
    is_free = characters.among(before.take(marked) - 1, "blank")
    return {
        "domain": ends[is_suffix],
        "mail": marked[~is_free & (marks.take(marked) & BIT["at"] != 0)],
        "handle": marked[is_free],
    }


def _of_wholes(words: Words) -> dict[str, IntArray]:
    """For each shape of a whole text, the texts that are just that."""
    n = words.n
    texts = ((n > 0) & (n <= MAX_COUNT)).nonzero()[0]
    n = n.take(texts)
    first = words.first.take(texts)
    near, final = _Near(words, first, after=1), _Near(words, first + n - 1)
    is_scaled = final.tells(0) == SCALE
    n_numbers = np.bincount(words.string[words.is_number], minlength=len(words.first)).take(texts)
    is_clock = (n_numbers == n) & (n > 1) & near.is_joined(0, "colon") & (final.length(0) == 2)
    is_grouped = (n == 1) | near.is_joined(0, "count joint") | is_scaled
    is_count = (n_numbers > 0) & (n_numbers + is_scaled == n) & is_grouped
    return {"clock": texts[is_clock], "count": texts[is_count & ~is_clock]}
