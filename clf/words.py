"""Words of many strings at once, each as a 64-bit hash: what would be a Python loop over words is array arithmetic.

A word is a run of letters or of digits; in scripts without spaces every character is one, so that pairs and phrases
of words are pairs and phrases of characters there. Digits hash alike: a number is known by its length.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clf.characters import (
    DIGIT,
    LOWER,
    OTHER_LETTER,
    UPPER,
    WIDE,
    Characters,
    tables,
)

IntArray = NDArray[np.integer[Any]]
BoolArray = NDArray[np.bool_]
Hashes = NDArray[np.uint64]

_SPREAD = np.uint64(0x9E3779B97F4A7C15)  # 2**64 over the golden ratio (Knuth, TAOCP 6.4)
_CHAIN = np.uint64(0xD6E8FEB86659FD93)
MAX_PLACE = 64
"""Characters of a word after this one are told from each other, not their order."""
with np.errstate(over="ignore"):
    _PLACES = np.cumprod(np.full(MAX_PLACE, 0xA0761D6478BD642F, np.uint64))


def mixed(values: Hashes) -> Hashes:
    """A bijection that makes every bit depend on every other (the finaliser of MurmurHash3, shortened)."""
    values = (values ^ (values >> np.uint64(32))) * _SPREAD
    return values ^ (values >> np.uint64(29))


@dataclass(frozen=True, slots=True)
class Words:
    """The words of ``n`` strings in a row.

    Attributes
    ----------
    characters : Characters
        Of the strings.
    string : int32 array of shape (n_words,)
        The string that a word stands in.
    begin, end : int arrays of shape (n_words,)
        Its first character and the one after its last.
    hash : uint64 array of shape (n_words,)
        Of its lower-case letters.
    is_number : bool array of shape (n_words,)
    first : int array of shape (n + 1,)
        The first word of each string; of the last, where it ends.
    """

    characters: Characters
    string: IntArray
    begin: IntArray
    end: IntArray
    hash: Hashes
    is_number: BoolArray
    first: IntArray

    @classmethod
    def of(cls, strings: Sequence[str], *, is_camel: bool = False) -> Words:
        """Cut strings into words; with ``is_camel`` an ``innerCapital`` begins one, and so does a ``#``."""
        characters = Characters.of(strings)
        codes, classes = characters.codes, characters.classes
        is_digit = classes == DIGIT
        is_upper, is_lower = classes == UPPER, classes == LOWER
        is_inside = is_digit | is_upper | is_lower | (classes == WIDE) | (classes == OTHER_LETTER)
        if is_camel:
            is_inside |= codes == ord("#")
        begins = is_inside.copy()
        begins[1:] &= (
            ~is_inside[:-1] | (is_digit[1:] != is_digit[:-1]) | (classes[1:] == WIDE) | (classes[:-1] == WIDE)
        )
        if is_camel:
            begins[1:] |= is_upper[1:] & is_lower[:-1]
            begins[1:-1] |= is_upper[1:-1] & is_upper[:-2] & is_lower[2:]
            begins[1:] |= is_inside[1:] & (codes[:-1] == ord("#"))
        begin = np.flatnonzero(begins)
        ends = is_inside.copy()
        ends[:-1] &= ~is_inside[1:] | begins[1:]
        string = characters.string[begin]
        return cls(
            characters=characters,
            string=string,
            begin=begin,
            end=np.flatnonzero(ends) + 1,
            hash=_hashes(codes, is_digit, is_inside, begins),
            is_number=is_digit[begin],
            first=np.searchsorted(string, np.arange(len(strings) + 1)),
        )

    def __len__(self) -> int:
        return len(self.string)

    @property
    def n(self) -> IntArray:
        """Words of each string."""
        return np.diff(self.first)

    def gram(self, size: int) -> tuple[Hashes, BoolArray]:
        """(hash of each word with the ``size - 1`` after it, whether they stand in one string)."""
        n = len(self) - size + 1
        if n <= 0:
            return np.zeros(0, np.uint64), np.zeros(0, np.bool_)
        found = self.hash[:n]
        for offset in range(1, size):
            found = found * _CHAIN + self.hash[offset : n + offset]
        return found, self.string[:n] == self.string[size - 1 :]

    def gram_at(self, at: IntArray, size: int) -> Hashes:
        """The ``gram`` that begins at each of some words; 0 where the string ends before."""
        last = np.minimum(at + size - 1, len(self) - 1)
        found = self.hash[at]
        for offset in range(1, size):
            found = found * _CHAIN + self.hash[np.minimum(at + offset, len(self) - 1)]
        found[(last < at + size - 1) | (self.string[last] != self.string[at])] = 0
        return found

    def whole(self, max_size: int) -> Hashes:
        """Hash of all words of each string, the ``gram`` of as many; 0 where there are none or more than that."""
        n = self.n
        found = np.zeros(len(n), np.uint64)
        for offset in range(max_size):
            longer = np.flatnonzero((n > offset) & (n <= max_size))
            found[longer] = found[longer] * _CHAIN + self.hash[self.first[longer] + offset]
        return found

    def spelled(self, word: int, size: int = 1) -> str:
        """A word, or several, as text."""
        codes = tables().lower[self.characters.codes]
        return " ".join(
            "".join(map(chr, codes[self.begin[i] : self.end[i]])) for i in range(word, word + size)
        )


def _hashes(
    codes: NDArray[np.uint16], is_digit: BoolArray, is_inside: BoolArray, begins: BoolArray
) -> Hashes:
    """Of each word: the sum of its letters, each times a factor of its place."""
    inside = np.flatnonzero(is_inside)
    first = np.flatnonzero(begins[inside])
    if not len(first):
        return np.zeros(0, np.uint64)
    letters = np.where(is_digit[inside], np.uint16(ord("0")), tables().lower[codes[inside]])
    place = np.arange(len(inside)) - np.repeat(first, np.diff(np.append(first, len(inside))))
    values = letters.astype(np.uint64) * _PLACES[np.minimum(place, MAX_PLACE - 1)]
    return mixed(np.add.reduceat(values, first))
