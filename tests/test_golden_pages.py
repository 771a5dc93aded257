"""The fixture pages as a whole: how many of their leaves get the right label, held to a floor for each page.

The comparison does not depend on segmentation (see ``training.fixtures``). Floors rise by ``make gate ARGS=--pin``.
"""

from __future__ import annotations

import json

import numpy as np
import pytest

import clf
from clf.labels import LABELS
from tests.helpers import PAGES, SLUGS, url_of
from training.fixtures import Verdict, judge
from training.gate import read_baseline

FLOORS = read_baseline()["fixtures"]


@pytest.fixture(scope="module")
def verdicts() -> dict[str, Verdict]:
    return {slug: judge(PAGES / slug) for slug in SLUGS}


@pytest.mark.parametrize("slug", SLUGS)
def test_no_page_falls_below_its_floor(slug: str, verdicts: dict[str, Verdict]) -> None:
    assert slug in FLOORS, f"{slug} has no floor: run make gate ARGS=--pin"
    verdict = verdicts[slug]
    why = json.loads((PAGES / slug / "origin.json").read_text("utf-8"))["why"]
    wrong = "\n".join(f"  {gold} -> {guess}: {text[:70]}" for text, gold, guess in verdict.wrong)
    for name, floor in FLOORS[slug].items():
        reached = getattr(verdict, name)
        assert reached >= floor, f"{name} {reached:.3f} < {floor} on {slug} ({why})\n{wrong}"


@pytest.mark.parametrize("slug", SLUGS)
def test_no_leaf_is_missing(slug: str, verdicts: dict[str, Verdict]) -> None:
    assert not [text for text, _, guess in verdicts[slug].rows if guess == "missing"]


def test_floors_are_of_pages_that_exist() -> None:
    assert set(FLOORS) == set(SLUGS)


def test_every_label_is_given_somewhere() -> None:
    given: set[int] = set()
    for slug in SLUGS:
        page = clf.classify((PAGES / slug / "source.html").read_bytes(), url_of(slug))
        given.update(np.unique(page.codes).tolist())
    assert given == set(range(len(LABELS)))
