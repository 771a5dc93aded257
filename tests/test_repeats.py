"""Pages that hold their article twice (clf/repeats.py)."""

from __future__ import annotations

import numpy as np

import clf
from clf.repeats import repeated, told_once

LONG = [
    f"Paragraph {i} of a story that is told at some length, as paragraphs of stories mostly are."
    for i in "abc"
]


def test_long_texts_are_told_once() -> None:
    assert repeated([LONG[0], "x", LONG[1], LONG[0]]).tolist() == [False, False, False, True]


def test_short_texts_may_come_again() -> None:
    assert not repeated(["Oh, oh", LONG[0], "Oh, oh", LONG[1], "Oh, oh"]).any()


def test_a_whole_copy_goes_with_its_short_texts() -> None:
    article = ["Kicker", LONG[0], "Subhead", LONG[1], "End"]
    assert repeated([*article, *article, *article]).tolist() == [False] * 5 + [True] * 10


def test_what_differs_between_the_copies_stays() -> None:
    first, second = ["For phones", LONG[0], LONG[1]], ["For desks", LONG[0], LONG[1], "More"]
    assert repeated([*first, *second]).tolist() == [False, False, False, False, True, True, False]


def test_nothing_is_said_twice_of_nothing() -> None:
    assert repeated([]).tolist() == []
    assert repeated([""]).tolist() == [False]


def test_a_page_with_its_article_twice_gives_its_text_once() -> None:
    story = "".join(f"<p>{text}</p><img src='/{i}.jpg' width='600'>" for i, text in enumerate(LONG))
    page = clf.classify(
        f"<html><body><h1>Title of the story</h1><div>{story}</div><div>{story}</div></body></html>"
    )
    twice = [block.text for block in page].count(LONG[0])
    assert twice == 2
    assert all(page.text(["body", "title", "related"]).count(text) <= 1 for text in LONG)
    assert all(page.markdown(["body", "title", "related"]).count(text) <= 1 for text in LONG)
    once = told_once(page.table, np.ones(len(page), np.bool_))
    assert once.sum() == len(page) - 6, "three paragraphs and their pictures are gone"
