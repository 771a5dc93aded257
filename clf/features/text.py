"""Shallow text features: length, density, characters, shapes of dates, prices and sentences.

After Kohlschuetter et al., Boilerplate Detection using Shallow Text Features, WSDM 2010, with characters instead
of tokens where a script has no spaces. Shares of characters are those of a text's excerpt.
"""

from __future__ import annotations

from collections import Counter

import numpy as np
from numpy.typing import NDArray

from clf.characters import BIT, DIGIT, LOWER, N_CLASSES, OTHER_LETTER, PUNCT, UPPER, WIDE, Characters
from clf.features.shapes import SHAPES
from clf.features.view import FloatArray, PageView

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


def columns(view: PageView, characters: Characters, shaped: NDArray[np.bool_]) -> list[FloatArray]:
    """Columns of shape (n_blocks,) in the order of ``NAMES``; ``characters`` and ``shaped`` are of the excerpts."""
    texts, n_chars = view.texts, np.maximum(view.n_chars, 1).astype(np.float32)
    counts = class_counts(characters)
    shares = counts / np.maximum(characters.length, 1)[:, None]
    words = _count_words(texts, shares[:, WIDE] * n_chars)
    letters = np.maximum(counts[:, UPPER] + counts[:, LOWER], 1)
    repeats = Counter(texts)
    marks = characters.marks
    held = np.bitwise_or.reduceat(marks, characters.begin) if len(view) else marks
    at_first, at_last = characters.begin, characters.begin + np.maximum(characters.length - 1, 0)
    first, last = characters.classes[at_first], marks[at_last]
    plain = (view.n_chars - view.n_link_chars).astype(np.float32)

    def has(found: NDArray[np.uint32], name: str) -> FloatArray:
        flags: FloatArray = (found & BIT[name] != 0).astype(np.float32)
        return flags

    return [
        np.log1p(n_chars),
        np.log1p(words),
        np.minimum(n_chars / np.maximum(words, 1), 20),
        counts[:, UPPER] / letters,
        shares[:, DIGIT],
        shares[:, PUNCT],
        shares[:, WIDE],
        shares[:, OTHER_LETTER],
        (n_chars < 25).astype(np.float32),
        (words <= 1).astype(np.float32),
        (plain >= 80).astype(np.float32),
        (plain >= 250).astype(np.float32),
        np.log1p(np.array([sum(map(text.count, (". ", "? ", "! ", "。"))) for text in texts], np.float32)),
        has(last, "end"),
        has(last, "colon"),
        has(last, "question"),
        np.maximum(has(last, "ellipsis"), np.array([text.endswith("...") for text in texts], np.float32)),
        (first == LOWER).astype(np.float32),
        (first == UPPER).astype(np.float32),
        (first == DIGIT).astype(np.float32),
        has(marks[at_first], "opening"),
        (first > DIGIT).astype(np.float32),
        has(held, "bar"),
        has(held, "bullet"),
        np.maximum(has(last, "arrow"), has(marks[at_first], "back")),
        has(held, "copyright"),
        np.log1p(np.array([text.count(",") + text.count("、") for text in texts], np.float32)),
        ((counts[:, UPPER] > 1) & (counts[:, LOWER] == 0)).astype(np.float32),
        np.log1p(np.array([repeats[text] - 1 for text in texts], np.float32)),
        words / np.maximum(n_chars / 80, 1),
        *shaped.T.astype(np.float32),
    ]


def class_counts(characters: Characters) -> FloatArray:
    """Characters of each class (upper, lower, digit, ...) in each string: shape (n, ``N_CLASSES``)."""
    n = len(characters.begin)
    keys = characters.string * N_CLASSES + characters.classes
    counts: FloatArray = np.bincount(keys, minlength=n * N_CLASSES).reshape(n, N_CLASSES).astype(np.float32)
    return counts


def _count_words(texts: list[str], n_wide: FloatArray) -> FloatArray:
    """Words by spaces; two characters make a word in scripts without spaces."""
    spaces = np.array([text.count(" ") for text in texts], np.float32)
    return spaces + np.where(n_wide > 0, n_wide / 2, 1).astype(np.float32)
