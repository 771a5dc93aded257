"""Counts of pages and the figures made of them, against values worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from clf.labels import CODE
from clf.learn.align import UNKNOWN
from clf.learn.scores import Judged, figures
from training.measures import (
    TEXT_SETS,
    block_figures,
    block_row,
    interval,
    resampled,
    shingle_f1,
    shingle_row,
    snippet_f1,
    snippet_row,
    word_f1,
)


def judged(seed: int) -> Judged:
    rng = np.random.default_rng(seed)
    gold = rng.integers(UNKNOWN, 12, 80).astype(np.int8)
    guess = np.where(rng.random(80) < 0.7, np.maximum(gold, 0), rng.integers(0, 12, 80)).astype(np.int8)
    return Judged(f"p{seed}", f"s{seed}", "en", gold, guess, rng.integers(1, 300, 80))


def test_figures_from_sums_are_those_of_the_pages() -> None:
    pages = [judged(seed) for seed in range(5)]
    ours = block_figures(np.sum([block_row(page) for page in pages], axis=0))
    theirs = figures(pages)
    for name in ("macro F1", "group accuracy", "body by characters"):
        assert float(ours[name]) == pytest.approx(theirs[name])
    for label in CODE:
        assert float(ours[f"{label} F1"]) == pytest.approx(theirs[label])


def test_word_f1_ignores_order_and_case() -> None:
    assert word_f1("The cat, the hat", "the HAT the cat") == 1
    assert word_f1("", "") == 1
    assert word_f1("", "x") == 0


def test_shingle_f1_is_of_mean_precision_and_mean_recall() -> None:
    gold = {"text": "one two three four five"}
    whole, nothing = shingle_row("one two three four five", gold), shingle_row("", gold)
    assert whole == [1, 1, 1, 1]
    # The page without a text counts in the recall only: precision 1, recall 1/2.
    assert float(shingle_f1(np.sum([whole, nothing], axis=0))) == pytest.approx(2 / 3)
    assert shingle_row("two words", {"text": "two words"}) == [1, 1, 1, 1]


def test_snippets_count_over_all_pages() -> None:
    gold = {"with": ["a  story", "its end"], "without": ["Share this"]}
    rows = [snippet_row("A headline\na story\n\nits end", gold), snippet_row("Share this", gold)]
    assert rows == [[2, 0, 0], [0, 1, 2]]
    assert float(snippet_f1(np.sum(rows, axis=0))) == pytest.approx(4 / 7)


def test_resamples_take_whole_sites_and_repeat() -> None:
    rows, sites = np.array([[1.0], [10.0], [100.0]]), ["a", "a", "b"]
    sums = resampled(rows, sites)
    assert set(sums[:, 0].tolist()) == {22, 111, 200}
    assert (sums == resampled(rows, sites)).all()
    low, high = interval(sums[:, 0])
    assert (low, high) == (22, 200)


def test_sets_of_texts_name_labels_that_exist() -> None:
    assert {label for each in TEXT_SETS for label in each.keep} <= set(CODE)
