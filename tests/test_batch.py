from __future__ import annotations

import json
import os
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from clf.batch import IN_FLIGHT, Task, model_at, process, process_all
from clf.errors import ClfError
from clf.inputs import BytesInput, Input, Raw, find_inputs
from tests.helpers import PAGES

TEXT = Task("clean", {"format": "text"})


def page(number: int) -> Input:
    return BytesInput(f"page {number}", f"page-{number}", None, b"<h1>Page %d</h1><p>Its text.</p>" % number)


@dataclass(frozen=True, slots=True)
class DyingInput(Input):
    """Takes its process with it, as the system does with one that wants too much memory."""

    def read(self) -> Raw:
        os._exit(1)


@dataclass(frozen=True, slots=True)
class SurprisingInput(Input):
    """Fails in a way that nobody thought of."""

    def read(self) -> Raw:
        raise LookupError("what now")


@dataclass(frozen=True, slots=True)
class CountedInput(Input):
    """Leaves a file behind when it is read."""

    folder: str = ""

    def read(self) -> Raw:
        (Path(self.folder) / self.place).touch()
        return Raw(b"<p>Text.</p>")


def test_failure_is_an_outcome() -> None:
    outcome = process(BytesInput("x", "x", None, b""), TEXT)
    assert (outcome.error, outcome.text) == ("the page is empty", "")


def test_surprise_is_an_outcome_with_its_traceback() -> None:
    outcome = process(SurprisingInput("x", "x"), TEXT)
    assert outcome.error == "LookupError: what now - this is a mistake in clf, please report it"
    assert "LookupError" in outcome.details


def test_parallel_outcomes_are_those_of_one_process_in_the_same_order() -> None:
    items = [*find_inputs([str(PAGES)]), *find_inputs(["missing.html"]), page(1)]
    alone = list(process_all(items, Task("classify"), 1))
    with closing(process_all(items, Task("classify"), 2)) as outcomes:
        parallel = list(outcomes)
    assert [outcome.item for outcome in parallel] == items
    for one, other in zip(alone, parallel, strict=True):
        assert (one.error, one.warnings) == (other.error, other.warnings)
        for line, other_line in zip(one.text.splitlines(), other.text.splitlines(), strict=True):
            record = json.loads(line)
            # Sums of several threads of BLAS differ in their last bits from those of one.
            assert json.loads(other_line) == {
                **record,
                "probability": pytest.approx(record["probability"], abs=2e-4),
            }


def test_death_of_a_worker_costs_its_page_alone() -> None:
    items = [page(1), page(2), DyingInput("dying", "dying"), *map(page, range(3, 3 + 2 * IN_FLIGHT))]
    with closing(process_all(items, TEXT, 2)) as outcomes:
        done = list(outcomes)
    assert [outcome.item for outcome in done] == items
    assert [outcome.item.name for outcome in done if outcome.error] == ["dying"]
    assert "died" in str(done[2].error)


def test_pages_in_flight_are_bounded(tmp_path: Path) -> None:
    items = [CountedInput(str(i), str(i), None, str(tmp_path)) for i in range(60)]
    with closing(process_all(items, TEXT, 2)) as outcomes:
        next(outcomes)
    assert len(list(tmp_path.iterdir())) <= 2 * IN_FLIGHT


def test_broken_model_is_the_callers_error(tmp_path: Path) -> None:
    (tmp_path / "model.npz").write_bytes(b"no model")
    assert process(page(1), Task("clean", model=str(tmp_path / "model.npz"))).error
    with pytest.raises(ClfError, match="is not a model"):
        model_at(str(tmp_path / "model.npz"))
