"""Shallow text features: length, density, characters, shapes of dates, prices and sentences.

After Kohlschuetter et al., Boilerplate Detection using Shallow Text Features, WSDM 2010, with characters instead
of tokens where a script has no spaces. Shares of characters are those of a text's excerpt; words, sentences and
commas are counted in the whole text.
"""

from __future__ import annotations

from collections import Counter

import numpy as np
from numpy.typing import NDArray

from clf.characters import BIT, DIGIT, LOWER, N_CLASSES, OTHER_LETTER, PUNCT, UPPER, WIDE, Characters
from clf.features.shapes import SHAPES
from clf.features.view import AnyArray, IntArray, PageView

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


LOGS = ("text.log_chars", "text.log_words", "text.sentences", "text.commas", "text.repeats")
"""Columns that are counts here, and logarithms of one more to the model."""
_SPACE = ord(" ")


def columns(view: PageView, characters: Characters, shaped: NDArray[np.bool_]) -> list[AnyArray]:
    """Columns of shape (n_blocks,), or several as (n_columns, n_blocks), in the order of ``NAMES``.

    ``characters`` and ``shaped`` are of the excerpts.
    """
    string = characters.string
    counts = class_counts(characters, string)
    lengths = np.maximum(characters.length, 1)
    upper, lower = counts[UPPER], counts[LOWER]
    spaces, sentences, commas = _marks_inside(view, characters, string)
    n_wide = counts[WIDE] / lengths * view.n_chars
    # Two characters make a word in scripts without spaces.
    words = (spaces + np.where(n_wide > 0, n_wide / 2, 1)).astype(np.float32)
    repeats = Counter(view.texts)
    plain = view.n_chars - view.n_link_chars
    marks = characters.marks
    at_first, at_last = characters.begin, characters.begin + lengths - 1
    first, opening, last = characters.classes.take(at_first), marks.take(at_first), marks.take(at_last)
    held = np.bitwise_or.reduceat(marks, characters.begin)
    ends_dots = characters.among(at_last - np.arange(3)[:, None], "point").all(axis=0)
    return [
        view.n_chars,
        words,
        np.minimum(view.n_chars / np.maximum(words, 1), 20),
        upper / np.maximum(upper + lower, 1),
        counts[[DIGIT, PUNCT, WIDE, OTHER_LETTER]] / lengths,
        view.n_chars < 25,
        words <= 1,
        plain >= 80,
        plain >= 250,
        sentences,
        last & BIT["end"] != 0,
        last & BIT["colon"] != 0,
        last & BIT["question"] != 0,
        (last & BIT["ellipsis"] != 0) | ends_dots,
        first == LOWER,
        first == UPPER,
        first == DIGIT,
        opening & BIT["opening"] != 0,
        first > DIGIT,
        held & BIT["bar"] != 0,
        held & BIT["bullet"] != 0,
        (last & BIT["arrow"] != 0) | (opening & BIT["back"] != 0),
        held & BIT["copyright"] != 0,
        commas,
        (upper > 1) & (lower == 0),
        np.fromiter(map(repeats.__getitem__, view.texts), np.int32, len(view)) - 1,
        words / np.maximum(view.n_chars / 80, 1),
        shaped.T,
    ]


def class_counts(characters: Characters, string: IntArray) -> IntArray:
    """Characters of each class (upper, lower, digit, ...) in each string: shape (``N_CLASSES``, n).

    ``string`` says which one each character belongs to.
    """
    n = len(characters.begin)
    keys = np.multiply(characters.classes, n, dtype=np.int64) + string
    counts: IntArray = np.bincount(keys, minlength=n * N_CLASSES).reshape(N_CLASSES, n)
    return counts


def _marks_inside(view: PageView, characters: Characters, string: IntArray) -> IntArray:
    """(spaces, sentence ends, commas) of each text: shape (3, n_blocks); the excerpts of long ones leave some out."""
    codes, marks = characters.codes, characters.marks
    stops = (marks & BIT["stop"]).nonzero()[0]
    # A line feed stands behind the last character.
    stops = stops[codes.take(stops + 1) == _SPACE]
    full_stops, commas = ((marks & BIT[name]).nonzero()[0] for name in ("full stop", "comma"))
    found = ((codes == _SPACE).nonzero()[0], np.concatenate((stops, full_stops)), commas)
    counts = np.stack([np.bincount(string.take(places), minlength=len(view)) for places in found])
    long = view.long
    counts[:, long] = np.array([_marks_of(view.texts[i]) for i in long.tolist()], np.int64).reshape(-1, 3).T
    return counts


def _marks_of(text: str) -> tuple[int, int, int]:
    """(spaces, sentence ends, commas) of one text."""
    return text.count(" "), sum(map(text.count, (". ", "? ", "! ", "。"))), text.count(",") + text.count("、")
