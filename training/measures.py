"""What is counted on a page, and the figures made of the counts, with intervals from resampling sites.

A page gives a row of numbers; a figure is a function of the sum of rows. So a resample of sites is one matrix product,
and two tools on the same pages are compared on the same resamples.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clf.labels import CODE, GROUP_OF, GROUPS, LABELS
from clf.learn.align import UNKNOWN
from clf.learn.scores import Judged

Rows = NDArray[np.float64]
"""Counts of shape (..., n_counts)."""

N_RESAMPLES = 1000
SHINGLE = 4
"""Words in a shingle, as in Zyte's article-extraction-benchmark."""
_WORD = re.compile(r"\w+")
_GROUP_CODE = np.array([list(GROUPS).index(GROUP_OF[label]) for label in LABELS])
_N = len(LABELS)


# Rows -------------------------------------------------------------------------------------------------------


def word_f1(found: str, gold: str) -> float:
    """F1 of words, lower case, counted with repetition, order aside; 1 where both are empty.

    >>> round(word_f1("a b c", "b c d d"), 3)
    0.571
    """
    a, b = Counter(_WORD.findall(found.lower())), Counter(_WORD.findall(gold.lower()))
    if not a and not b:
        return 1.0
    return 2 * (a & b).total() / max(a.total() + b.total(), 1)


def word_row(found: str, gold: Mapping[str, Any]) -> list[float]:
    """[word F1 against the record's text, 1]."""
    return [word_f1(found, gold["text"]), 1]


def shingle_row(found: str, gold: Mapping[str, Any]) -> list[float]:
    """[precision, whether it counts, recall, whether it counts] of shingles, as ``evaluate.py`` there does it:
    a page on which nothing is found has no precision, one without a text no recall.

    >>> shingle_row("a b c d x", {"text": "a b c d e"})
    [0.5, 1, 0.5, 1]
    >>> shingle_row("", {"text": "a b c d e"})
    [0.0, 0, 0.0, 1]
    """
    a, b = _shingles(found), _shingles(gold["text"])
    both, n_found, n_gold = (a & b).total(), a.total(), b.total()
    return [both / max(n_found, 1), int(n_found > 0), both / max(n_gold, 1), int(n_gold > 0)]


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    if not words:
        return Counter()
    return Counter(tuple(words[i : i + SHINGLE]) for i in range(max(len(words) - SHINGLE + 1, 1)))


def snippet_row(found: str, gold: Mapping[str, Any]) -> list[float]:
    """[true positives, false positives, false negatives]: snippets that must, and must not, be in the text, white
    space collapsed, as trafilatura's evaluation counts them.

    >>> snippet_row("Some  text. Read on", {"with": ["Some text", "More"], "without": ["Read on", "Share"]})
    [1, 1, 1]
    """
    text = " ".join(found.split())
    kept = sum(" ".join(snippet.split()) in text for snippet in gold["with"])
    wrong = sum(" ".join(snippet.split()) in text for snippet in gold["without"])
    return [kept, wrong, len(gold["with"]) - kept]


def block_row(page: Judged) -> list[float]:
    """Of each label hits, guesses and gold blocks; blocks of the right group, blocks; the same of body characters:
    hits, guesses, gold.
    """
    known = page.gold != UNKNOWN
    gold, guess, n_chars = page.gold[known], page.guess[known], page.n_chars[known]
    labels = [np.bincount(codes, minlength=_N) for codes in (gold[gold == guess], guess, gold)]
    n_right = (_GROUP_CODE[gold] == _GROUP_CODE[guess]).sum()
    is_gold, is_guess = gold == CODE["body"], guess == CODE["body"]
    characters = [n_chars[which].sum() for which in (is_gold & is_guess, is_guess, is_gold)]
    return [float(n) for n in (*np.concatenate(labels), n_right, len(gold), *characters)]


# Figures ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TextSet:
    """A set of pages whose gold is about the text: which labels of clf's make it, how a page is counted, and the
    figure of it all.
    """

    name: str
    figure: str
    keep: tuple[str, ...]
    row: Callable[[str, Mapping[str, Any]], list[float]]
    of: Callable[[Rows], Rows]


def mean(sums: Rows) -> Rows:
    """Sum over number."""
    ratio: Rows = sums[..., 0] / np.maximum(sums[..., 1], 1)
    return ratio


def shingle_f1(sums: Rows) -> Rows:
    """Harmonic mean of mean precision and mean recall."""
    precision = sums[..., 0] / np.maximum(sums[..., 1], 1)
    recall = sums[..., 2] / np.maximum(sums[..., 3], 1)
    f1: Rows = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
    return f1


def snippet_f1(sums: Rows) -> Rows:
    """F1 over all snippets of all pages."""
    hits, wrong, missed = np.moveaxis(sums, -1, 0)
    f1: Rows = 2 * hits / np.maximum(2 * hits + wrong + missed, 1)
    return f1


def _label_f1(sums: Rows) -> Rows:
    hits, guesses, gold = (sums[..., i * _N : (i + 1) * _N] for i in range(3))
    f1: Rows = 2 * hits / np.maximum(guesses + gold, 1)
    return f1


def _macro_f1(sums: Rows) -> Rows:
    is_present = sums[..., 2 * _N : 3 * _N] > 0
    macro: Rows = (_label_f1(sums) * is_present).sum(axis=-1) / np.maximum(is_present.sum(axis=-1), 1)
    return macro


def block_figures(sums: Rows) -> dict[str, Rows]:
    """Figures by name, of the sums of ``block_row``."""
    labels = _label_f1(sums)
    return {
        "macro F1": _macro_f1(sums),
        "group accuracy": mean(sums[..., 3 * _N : 3 * _N + 2]),
        "body by characters": 2 * sums[..., -3] / np.maximum(sums[..., -2] + sums[..., -1], 1),
        **{f"{label} F1": labels[..., code] for label, code in CODE.items()},
    }


TEXT_SETS = (
    TextSet("wcxb", "word F1", ("body",), word_row, mean),
    TextSet("fundus", "shingle F1", ("body",), shingle_row, shingle_f1),
    TextSet("trafilatura", "snippet F1", ("title", "body"), snippet_row, snippet_f1),
)
"""The labels are those that agree best with each set's text where people or a language model gave them: trafilatura's
snippets that must not survive are bylines, dates and captions too, fundus has neither titles nor captions, and wcxb has
some of both, but most pages without.
"""


# Resampling -------------------------------------------------------------------------------------------------


def resampled(rows: Rows, sites: Sequence[str], *, seed: int = 0) -> Rows:
    """Sums of rows over sites drawn with replacement: shape (``N_RESAMPLES``, n_counts).

    The same sites and seed give the same draws, so that two results on the same pages can be compared draw by draw.
    """
    names, index = np.unique(np.asarray(sites), return_inverse=True)
    by_site = np.zeros((len(names), rows.shape[1]))
    np.add.at(by_site, index, rows)
    times = np.random.default_rng(seed).multinomial(
        len(names), np.full(len(names), 1 / len(names)), N_RESAMPLES
    )
    sums: Rows = times @ by_site
    return sums


def interval(values: Collection[float] | Rows) -> tuple[float, float]:
    """The middle 95 % of resampled figures."""
    low, high = np.quantile(np.asarray(values), [0.025, 0.975])
    return float(low), float(high)
