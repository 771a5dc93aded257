"""Shallow text features: length, density, characters, shapes of dates, prices and sentences.

After Kohlschuetter et al., Boilerplate Detection using Shallow Text Features, WSDM 2010, with characters instead
of tokens where a script has no spaces.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from clf.features.view import FloatArray, PageView

UPPER, LOWER, DIGIT, PUNCT, SPACE, WIDE, OTHER_LETTER, N_CLASSES = range(8)

SHAPES: dict[str, re.Pattern[str]] = {
    "date": re.compile(
        r"\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b|\b(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}\b"
        r"|\d{4}\s?[年년]|\d\s?[月월]|\b\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:de\s+)?[^\W\d_]{3,10}\.?\s+(?:de\s+)?(?:19|20)\d\d\b"
        r"|\b[^\W\d_]{3,10}\.?\s+\d{1,2},?\s+(?:19|20)\d\d\b"
    ),
    "time": re.compile(r"\b[012]?\d[:.h]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b", re.I),
    "price": re.compile(
        r"(?:[$€£¥₹₽₩]|\b(?:usd|eur|gbp|chf|rs\.?|kr\.?|zł|kč|r\$))\s?\d|\d\s?(?:[$€£¥₹₽₩円元원]|(?:usd|eur|gbp|chf|kr|zł|kč|тг|руб)\b)",
        re.I,
    ),
    "percent": re.compile(r"\d\s?%|%\s?\d"),
    "year": re.compile(r"\b(?:19|20)\d\d\b"),
    "domain": re.compile(
        r"\b[\w-]{2,}\.(?:com|net|org|de|fr|co|io|it|es|nl|info|tv|jp|uk|ru|br|shop|eu)\b", re.I
    ),
    "mail": re.compile(r"[\w.]@[\w-]"),
    "handle": re.compile(r"(?:^|\s)[@#]\w"),
    "clock": re.compile(r"^\W*(?:\d{1,2}:)?\d{1,2}:\d\d\W*$"),
    "count": re.compile(r"^\W*\d[\d.,]*\s?[kKmM]?\W*$"),
}
# What a text must hold for a shape to be possible: one cheap look saves the patterns that cannot match.
_NEEDS_DIGIT = ("date", "time", "price", "percent", "year", "clock", "count")
_DIGIT = re.compile(r"\d")
_MARKS: dict[str, tuple[str, ...]] = {"domain": (".",), "mail": ("@",), "handle": ("@", "#")}
_OPENINGS = "\"'“”„«»‹›‘’「『("
_ENDS = ".!?。！？…؟।"

NAMES = (
    "text.log_chars",
    "text.log_words",
    "text.word_chars",
    "text.upper",
    "text.digits",
    "text.punctuation",
    "text.wide",
    "text.other_script",
    "text.is_short",
    "text.is_word",
    "text.is_paragraph",
    "text.is_long",
    "text.sentences",
    "text.ends_sentence",
    "text.ends_colon",
    "text.ends_question",
    "text.ends_ellipsis",
    "text.starts_lower",
    "text.starts_upper",
    "text.starts_digit",
    "text.starts_quote",
    "text.starts_mark",
    "text.has_bar",
    "text.has_bullet",
    "text.has_arrow",
    "text.has_copyright",
    "text.commas",
    "text.all_upper",
    "text.repeats",
    "text.density",
    *(f"text.shape_{name}" for name in SHAPES),
)


def columns(view: PageView) -> list[FloatArray]:
    """Columns of shape (n_blocks,) in the order of ``NAMES``."""
    texts, n_chars = view.texts, np.maximum(view.n_chars, 1).astype(np.float32)
    classes = class_counts(texts)
    words = count_words(classes, len(texts))
    letters = np.maximum(classes[:, [UPPER, LOWER]].sum(axis=1), 1)
    seen: dict[str, int] = {}
    for text in texts:
        seen[text] = seen.get(text, 0) + 1

    def flag(values: list[bool]) -> FloatArray:
        return np.array(values, np.float32)

    firsts = [text[0] for text in texts]
    lasts = [text[-1] for text in texts]
    plain = (view.n_chars - view.n_link_chars).astype(np.float32)
    head = [text[:200] for text in texts]
    return [
        np.log1p(n_chars),
        np.log1p(words),
        np.minimum(n_chars / np.maximum(words, 1), 20),
        classes[:, UPPER] / letters,
        classes[:, DIGIT] / n_chars,
        classes[:, PUNCT] / n_chars,
        classes[:, WIDE] / n_chars,
        classes[:, OTHER_LETTER] / n_chars,
        (n_chars < 25).astype(np.float32),
        (words <= 1).astype(np.float32),
        (plain >= 80).astype(np.float32),
        (plain >= 250).astype(np.float32),
        np.log1p(np.array([sum(map(text.count, (". ", "? ", "! ", "。"))) for text in texts], np.float32)),
        flag([last in _ENDS for last in lasts]),
        flag([last in ":：" for last in lasts]),
        flag([last in "?？؟" for last in lasts]),
        flag([last == "…" or text.endswith("...") for last, text in zip(lasts, texts, strict=True)]),
        flag([first.islower() for first in firsts]),
        flag([first.isupper() for first in firsts]),
        flag([first.isdigit() for first in firsts]),
        flag([first in _OPENINGS for first in firsts]),
        flag([not first.isalnum() for first in firsts]),
        flag(["|" in text for text in head]),
        flag(["•" in text or "·" in text for text in head]),
        flag([last in ">»›→▶" or text[0] in "<«‹←" for last, text in zip(lasts, texts, strict=True)]),
        flag(["©" in text or "(c)" in text[:40] for text in texts]),
        np.log1p(np.array([text.count(",") + text.count("、") for text in texts], np.float32)),
        ((classes[:, UPPER] > 1) & (classes[:, LOWER] == 0)).astype(np.float32),
        np.log1p(np.array([seen[text] - 1 for text in texts], np.float32)),
        words / np.maximum(n_chars / 80, 1),
        *_shape_columns(head),
    ]


def _shape_columns(texts: list[str]) -> list[FloatArray]:
    found = np.zeros((len(SHAPES), len(texts)), np.float32)
    row_of = {name: row for row, name in enumerate(SHAPES)}
    for i, text in enumerate(texts):
        for name in shapes_in(text):
            found[row_of[name], i] = 1
    return list(found)


@lru_cache(maxsize=4096)
def shapes_in(text: str) -> tuple[str, ...]:
    """Names of the ``SHAPES`` that a text holds; kept a while, for features and tokens ask for the same texts.

    >>> shapes_in("Updated 3 May 2021, 14:30"), shapes_in("no shape at all")
    (('date', 'time', 'year'), ())
    """
    possible = [name for name, marks in _MARKS.items() if any(mark in text for mark in marks)]
    if _DIGIT.search(text):
        possible = [*_NEEDS_DIGIT, *possible]
    return tuple(name for name in possible if SHAPES[name].search(text)) if possible else ()


def class_counts(texts: list[str]) -> FloatArray:
    """Characters of each class (upper, lower, digit, ...) in each text: shape (n_texts, ``N_CLASSES``)."""
    codes = np.frombuffer("".join(texts).encode("utf-32-le", "replace"), np.uint32)
    classes = _class_of()[np.minimum(codes, 0xFFFF)]
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    block = np.repeat(np.arange(len(texts)), lengths)
    counts = np.bincount(block * N_CLASSES + classes, minlength=len(texts) * N_CLASSES)
    return counts.reshape(len(texts), N_CLASSES).astype(np.float32)


def count_words(classes: FloatArray, n: int) -> FloatArray:
    """Words by spaces; two characters make a word in scripts without spaces."""
    return (classes[:, SPACE] + classes[:, WIDE] / 2 + (classes[:, WIDE] == 0) if n else np.zeros(0)).astype(
        np.float32
    )


@cache
def _class_of() -> NDArray[np.uint8]:
    """Class of every character of the basic plane."""
    table = np.full(0x10000, PUNCT, np.uint8)
    for code in range(0x10000):
        if 0x2E80 <= code < 0xE000 or 0xF900 <= code < 0xFB00 or 0x0E00 <= code < 0x0F00:
            table[code] = OTHER_LETTER if 0xAC00 <= code < 0xD7B0 else WIDE
            continue
        category = unicodedata.category(chr(code))
        if category == "Lu":
            table[code] = UPPER
        elif category == "Ll":
            table[code] = LOWER
        elif category[0] in "LM":
            table[code] = OTHER_LETTER
        elif category[0] == "N":
            table[code] = DIGIT
        elif category[0] in "ZC":
            table[code] = SPACE
    return table
