"""Words of many strings at once, each as a 64-bit hash: what would be a Python loop over words is array arithmetic.

A word is a run of letters or of digits; in scripts without spaces every character is one, so that pairs and phrases
of words are pairs and phrases of characters there. Digits hash alike: a number is known by its length.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain, pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clf.characters import DIGIT, LOWER, UPPER, WIDE, Characters, tables

IntArray = NDArray[np.integer[Any]]
BoolArray = NDArray[np.bool_]
Hashes = NDArray[np.uint64]

_SPREAD = np.uint64(0x9E3779B97F4A7C15)  # 2**64 over the golden ratio (Knuth, TAOCP 6.4)
_CHAIN = np.uint64(0xD6E8FEB86659FD93)
_PLACE = 0xA0761D6478BD642F
USUAL_CHARS = 1 << 16
"""Characters of a page's strings for which the powers of ``_PLACE`` are kept."""


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
    def of(cls, strings: Sequence[str]) -> Words:
        """Cut strings into words."""
        return cls.of_groups(strings)[0]

    @classmethod
    def of_groups(cls, *groups: Sequence[str], names: Sequence[str] = ()) -> list[Words]:
        """Cut groups of strings into words; last come ``names``, where an ``innerCapital`` begins one, and a ``#``.

        All at once: what a small group costs is hardly more than the calls into NumPy.
        """
        strings = list(chain(*groups, names))
        bounds = [0, *accumulate(map(len, (*groups, names)))]
        characters = Characters.of(strings)
        codes, classes = characters.codes, characters.classes
        is_digit, is_wide, is_inside = classes == DIGIT, classes == WIDE, classes <= DIGIT
        of_names = slice(int((characters.length[: bounds[-2]] + 1).sum()), None)
        is_inside[of_names] |= codes[of_names] == ord("#")
        begins = is_inside.copy()
        begins[1:] &= ~is_inside[:-1] | (is_digit[1:] != is_digit[:-1]) | is_wide[1:] | is_wide[:-1]
        if names:
            begins[of_names] |= _inner_begins(codes[of_names], classes[of_names], is_inside[of_names])
        ends = is_inside.copy()
        ends[:-1] &= ~is_inside[1:] | begins[1:]
        begin, end = begins.nonzero()[0], ends.nonzero()[0] + 1
        first = np.append(begin.searchsorted(characters.begin), len(begin))
        words = cls(
            characters=characters,
            string=np.arange(len(strings), dtype=np.int32).repeat(first[1:] - first[:-1]),
            begin=begin,
            end=end,
            hash=_hashes(codes, begin, end),
            is_number=is_digit.take(begin),
            first=first,
        )
        return [words._part(start, stop) for start, stop in pairwise(bounds)]

    def _part(self, start: int, stop: int) -> Words:
        """The words of strings ``start .. stop - 1`` alone."""
        part = slice(int(self.first[start]), int(self.first[stop]))
        characters, offset = self.characters.part(start, stop)
        return Words(
            characters=characters,
            string=self.string[part] - start,
            begin=self.begin[part] - offset,
            end=self.end[part] - offset,
            hash=self.hash[part],
            is_number=self.is_number[part],
            first=self.first[start : stop + 1] - part.start,
        )

    def __len__(self) -> int:
        return len(self.string)

    @property
    def n(self) -> IntArray:
        """Words of each string."""
        counts: IntArray = self.first[1:] - self.first[:-1]
        return counts

    def gram(self, size: int) -> tuple[Hashes, BoolArray]:
        """(hash of each word with the ``size - 1`` after it, whether they stand in one string)."""
        n = len(self) - size + 1
        if n <= 0:
            return np.zeros(0, np.uint64), np.zeros(0, np.bool_)
        found = self.hash[:n]
        for offset in range(1, size):
            found = found * _CHAIN + self.hash[offset : n + offset]
        return found, self.string[:n] == self.string[size - 1 :]

    def grams_at(self, at: IntArray, longest: IntArray) -> tuple[IntArray, Hashes]:
        """(word that it begins with, ``gram``), for all that begin at some words: those of one word, then of two ...

        None has more than ``longest`` words, or reaches into the next string.
        """
        longest = np.minimum(longest, self.first.take(self.string.take(at) + 1) - at)
        begins, grams = [at], [self.hash.take(at)]
        for size in range(1, int(longest.max(initial=1))):
            longer = (longest > size).nonzero()[0]
            longest, at = longest.take(longer), at.take(longer)
            begins.append(at)
            grams.append(grams[-1].take(longer) * _CHAIN + self.hash.take(at + size))
        return np.concatenate(begins), np.concatenate(grams)

    def whole(self, max_size: int) -> Hashes:
        """Hash of all words of each string, the ``gram`` of as many; 0 where there are none or more than that."""
        n = self.n
        found = np.zeros(len(n), np.uint64)
        rest = ((n > 0) & (n <= max_size)).nonzero()[0]
        for offset in range(max_size):
            found[rest] = found.take(rest) * _CHAIN + self.hash.take(self.first.take(rest) + offset)
            rest = rest[n.take(rest) > offset + 1]
        return found

    def spelled(self, word: int, size: int = 1) -> str:
        """A word, or several, as text."""
        codes = tables().lower[self.characters.codes]
        return " ".join(
            "".join(map(chr, codes[self.begin[i] : self.end[i]])) for i in range(word, word + size)
        )


def _inner_begins(codes: NDArray[np.uint16], classes: NDArray[np.uint8], is_inside: BoolArray) -> BoolArray:
    """Where words begin within what looks like one: ``innerCapital``, ``HTMLParser``, ``#name``."""
    is_upper, is_lower = classes == UPPER, classes == LOWER
    begins = np.zeros(len(codes), np.bool_)
    begins[1:] = (is_upper[1:] & is_lower[:-1]) | (is_inside[1:] & (codes[:-1] == ord("#")))
    begins[1:-1] |= is_upper[1:-1] & is_upper[:-2] & is_lower[2:]
    return begins


def _hashes(codes: NDArray[np.uint16], begin: IntArray, end: IntArray) -> Hashes:
    """Of each word: the sum of its letters, each times a power of its place in the word.

    Sums over all characters, each times a power of its place among all, give it by a difference and a division.
    """
    powers, inverse = _powers(USUAL_CHARS) if len(codes) <= USUAL_CHARS else _powers.__wrapped__(len(codes))
    total = np.zeros(len(codes) + 1, np.uint64)
    np.cumsum(tables().letter.take(codes) * powers[: len(codes)], out=total[1:])
    return mixed((total.take(end) - total.take(begin)) * inverse.take(begin))


@lru_cache(maxsize=1)
def _powers(n: int) -> tuple[Hashes, Hashes]:
    """Powers of ``_PLACE`` from the first on, and of its inverse from the zeroth on; both wrap around."""
    powers, inverse = (np.full(n, factor, np.uint64) for factor in (_PLACE, pow(_PLACE, -1, 1 << 64)))
    inverse[:1] = 1
    return powers.cumprod(), inverse.cumprod()
