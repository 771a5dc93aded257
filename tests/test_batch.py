from __future__ import annotations

import itertools
import json
import multiprocessing
import os
import re
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from clf.batch import Task, model_at, process, process_all
from clf.errors import ClfError
from clf.inputs import BytesInput, Input, Raw, find_inputs
from clf.workers import IN_FLIGHT
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
class KillingInput(Input):
    """Ends its process by a signal, as a fault in a library's C code does."""

    signal: int = 0

    def read(self) -> Raw:
        os.kill(os.getpid(), self.signal)
        time.sleep(60)
        raise AssertionError("still alive")


@dataclass(frozen=True, slots=True)
class HangingInput(Input):
    """Never comes back; no exception could reach it in the regular expression where it is."""

    def read(self) -> Raw:
        re.match("(a*)*$", "a" * 64 + "b")
        raise AssertionError("came back")


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


@dataclass(frozen=True, slots=True)
class SpyingInput(Input):
    """Tells what its process is like."""

    folder: str = ""

    def read(self) -> Raw:
        spy = {name: name in sys.modules for name in ("sklearn", "joblib")}
        spied = {**spy, "threads": os.environ["OMP_NUM_THREADS"], "process": os.getpid()}
        (Path(self.folder) / self.place).write_text(json.dumps(spied))
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


@pytest.mark.parametrize("name", ["SIGKILL", "SIGSEGV"])
def test_signal_costs_its_page_alone_and_is_named(name: str) -> None:
    killing = KillingInput("killing", "killing", None, signal.Signals[name])
    items = [page(1), killing, *map(page, range(2, 8)), killing]
    with closing(process_all(items, TEXT, 2)) as outcomes:
        done = list(outcomes)
    assert [outcome.item for outcome in done] == items
    assert [i for i, outcome in enumerate(done) if outcome.error] == [1, 8]
    assert all(f"died ({name}" in str(done[i].error) for i in (1, 8))


@pytest.mark.parametrize("jobs", [1, 2])
def test_page_over_its_time_is_killed_and_costs_itself_alone(jobs: int) -> None:
    items = [page(1), HangingInput("hanging", "hanging"), *map(page, range(2, 8))]
    started = time.monotonic()
    with closing(process_all(items, TEXT, jobs, timeout=1)) as outcomes:
        done = list(outcomes)
        children = multiprocessing.active_children()
    assert [outcome.item for outcome in done] == items
    assert [(outcome.item.name, outcome.error) for outcome in done if outcome.error] == [
        ("hanging", "not done within 1 s, and stopped")
    ]
    assert time.monotonic() - started < 30
    assert len(children) <= jobs  # the killed one is gone


def test_pages_are_read_as_they_are_needed() -> None:
    read = []

    def pages() -> Iterator[Input]:
        for number in itertools.count():
            read.append(number)
            yield page(number)

    with closing(process_all(pages(), TEXT, 2)) as outcomes:
        names = [outcome.item.name for outcome in itertools.islice(outcomes, 20)]
    assert names == [f"page {number}" for number in range(20)]
    assert len(read) <= 20 + 2 * IN_FLIGHT


def test_workers_compute_in_one_thread_without_scikit_learn(tmp_path: Path) -> None:
    items = [SpyingInput(str(i), str(i), None, str(tmp_path)) for i in range(4)]
    with closing(process_all(items, TEXT, 2)) as outcomes:
        assert not [outcome.error for outcome in outcomes if outcome.error]
    seen = [json.loads(path.read_text()) for path in tmp_path.iterdir()]
    assert {spy["threads"] for spy in seen} == {"1"}
    assert len({spy["process"] for spy in seen} - {os.getpid()}) in (1, 2)
    assert not any(spy["sklearn"] or spy["joblib"] for spy in seen)


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
