"""Characters of many strings at once: their class, lower case and digit value, from tables of the basic plane."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

UPPER, LOWER, WIDE, OTHER_LETTER, DIGIT, PUNCT, SPACE, N_CLASSES = range(8)
"""Class of a character; ``WIDE`` are those of scripts that write no spaces between words.

Letters come first and digits next: one comparison tells either from the rest.
"""
PLANE = 0x10000
MARKS = {
    "end": ".!?。！？…؟।",
    "stop": ".?!",
    "full stop": "。",
    "comma": ",、",
    "colon": ":：",
    "question": "?？؟",
    "ellipsis": "…",
    "opening": "\"'“”„«»‹›‘’「『(",
    "bar": "|",
    "bullet": "•·",
    "arrow": ">»›→▶",
    "back": "<«‹←",
    "copyright": "©",
    "currency": "$€£¥₹₽₩円元원",
    "percent": "%",
    "date joint": "./-",
    "time joint": ":.h",
    "count joint": ".,",
    "date unit": "年月년월",
    "blank": " \n",
    "slash": "/",
    "slash or end": "/\n",
    "folder end": "/.\n",
    "slug joint": "-_",
    "at": "@",
    "sign": "@#",
    "point": ".",
}
"""Characters that tell something, by what they tell: each set is one bit of ``Tables.marks``."""
BIT = {name: np.uint32(1 << i) for i, name in enumerate(MARKS)}
IntArray = NDArray[np.integer[Any]]


@dataclass(frozen=True, slots=True)
class Tables:
    """By character of the basic plane: class, lower case, value as a digit; what lies beyond reads as U+FFFF.

    ``letter`` is the lower case with one digit for all.
    """

    classes: NDArray[np.uint8]
    lower: NDArray[np.uint16]
    letter: NDArray[np.uint16]
    digit: NDArray[np.uint8]
    marks: NDArray[np.uint32]


@lru_cache(maxsize=1)
def tables() -> Tables:
    """The tables, made once a process."""
    classes = np.full(PLANE, PUNCT, np.uint8)
    for first, end in _VARIED:
        classes[first:end] = [_class_of(chr(code)) for code in range(first, end)]
    for first, end in _WIDE:
        classes[first:end] = WIDE
    classes[_HANGUL[0] : _HANGUL[1]] = OTHER_LETTER
    lower = np.arange(PLANE, dtype=np.uint16)
    for code in np.flatnonzero(classes == UPPER).tolist():
        lower[code] = ord(chr(code).lower()[0])
    letter = np.where(classes == DIGIT, np.uint16(ord("0")), lower)
    digit = np.zeros(PLANE, np.uint8)
    for code in np.flatnonzero(classes == DIGIT).tolist():
        digit[code] = unicodedata.digit(chr(code), 0)
    marks = np.zeros(PLANE, np.uint32)
    for name, characters in MARKS.items():
        marks[list(map(ord, characters))] |= BIT[name]
    return Tables(classes, lower, letter, digit, marks)


_OF_CATEGORY = {
    "Lu": UPPER,
    "Ll": LOWER,
    "L": OTHER_LETTER,
    "M": OTHER_LETTER,
    "N": DIGIT,
    "Z": SPACE,
    "C": SPACE,
}
# Thai and Lao; Chinese and Japanese. Korean writes spaces; what is left varies from character to character.
_WIDE = ((0x0E00, 0x0F00), (0x2E80, 0x3000), (0x3040, 0xAC00), (0xF900, 0xFB00))
_HANGUL = (0xAC00, 0xD7B0)
_VARIED = ((0, 0x0E00), (0x0F00, 0x2E80), (0x3000, 0x3040), (0xFB00, PLANE))


def _class_of(char: str) -> int:
    category = unicodedata.category(char)
    return _OF_CATEGORY.get(category, _OF_CATEGORY.get(category[0], PUNCT))


@dataclass(frozen=True, slots=True)
class Characters:
    """The characters of ``n`` strings in a row, one line feed after each.

    Attributes
    ----------
    codes : uint16 array of shape (n_chars,)
    classes : uint8 array of shape (n_chars,)
    marks : uint32 array of shape (n_chars,)
        The sets of ``MARKS`` that each belongs to, one bit a set.
    begin : int array of shape (n,)
        Where each string begins.
    length : int array of shape (n,)
        Characters of each string.
    """

    codes: NDArray[np.uint16]
    classes: NDArray[np.uint8]
    marks: NDArray[np.uint32]
    begin: IntArray
    length: IntArray

    @classmethod
    def of(cls, strings: Sequence[str]) -> Characters:
        """Look up every character of the strings."""
        joined = "\n".join((*strings, ""))
        points = np.frombuffer(joined.encode("utf-32-le", "replace"), np.uint32)
        codes = np.minimum(points, PLANE - 1).astype(np.uint16)
        length = np.fromiter(map(len, strings), np.int64, len(strings))
        begin = (length + 1).cumsum() - (length + 1)
        known = tables()
        return cls(codes, known.classes.take(codes), known.marks.take(codes), begin, length)

    def part(self, start: int, stop: int) -> tuple[Characters, int]:
        """(the characters of strings ``start .. stop - 1`` alone, the place of the first of them)."""
        length = self.length[start:stop]
        first = int(self.begin[start]) if len(length) else 0
        places = slice(first, first + int(length.sum()) + len(length))
        codes, classes, marks = self.codes[places], self.classes[places], self.marks[places]
        return Characters(codes, classes, marks, self.begin[start:stop] - first, length), first

    def among(self, places: IntArray, name: str) -> NDArray[np.bool_]:
        """Whether the characters at some places are of a set of ``MARKS``."""
        found: NDArray[np.bool_] = (self.marks.take(places) & BIT[name]) != 0
        return found

    @property
    def string(self) -> IntArray:
        """The string that each character belongs to."""
        return np.arange(len(self.begin), dtype=np.int32).repeat(self.length + 1)
