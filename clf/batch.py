"""Many pages through one verb: in their order, several at a time, each failure kept to its page.

A page is read, classified and written out in one place, so that little has to go from process to process.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import closing
from dataclasses import dataclass, field
from functools import lru_cache, partial
from itertools import tee
from typing import TYPE_CHECKING, Any

from clf.errors import ClfError, WorkerError
from clf.inputs import Input, reason_of

if TYPE_CHECKING:
    from clf.model import Model
    from clf.warc import Tally


@dataclass(frozen=True, slots=True)
class Task:
    """What to do with each page: a verb of ``clf.verbs``, its options, and the model's path if not the packaged one."""

    verb: str
    options: dict[str, Any] = field(default_factory=dict)
    model: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a page: its text, or the reason why there is none; ``details`` is a traceback."""

    item: Input
    text: str = ""
    warnings: tuple[str, ...] = ()
    error: str | None = None
    details: str = ""


@dataclass(slots=True)
class Count:
    """How many pages have been done, how many failed, and how many were left out as done before."""

    n_done: int = 0
    n_failed: int = 0
    n_skipped: int = 0

    def __str__(self) -> str:
        n_read = self.n_done + self.n_failed + self.n_skipped
        pages = "1 page" if n_read == 1 else f"{n_read} pages"
        return f"{pages}: {self.n_done} done, {self.n_failed} failed, {self.n_skipped} skipped"

    def of_records(self, tally: Tally) -> str:
        """The same where archives were read: of records, with the reasons why some were passed over."""
        return f"{tally.n_read} records read: {self.n_done} done, {self.n_failed} failed, {tally}"


@lru_cache(maxsize=1)
def model_at(path: str | None) -> Model:
    """The model of a path, or the packaged one; read once a process."""
    from clf.model import default_model, load_model  # noqa: PLC0415

    return load_model(path) if path else default_model()


def _prepare(model: str | None) -> None:
    """Load all that a first page would have to wait for."""
    from clf import verbs  # noqa: F401, PLC0415

    model_at(model)


def process(item: Input, task: Task) -> Outcome:
    """Read, classify and write out one page; whatever goes wrong with it is told in the outcome."""
    from clf.pipeline import classify  # noqa: PLC0415
    from clf.verbs import VERBS  # noqa: PLC0415

    try:
        raw = item.read()
        page = classify(raw.data, raw.url, content_type=raw.content_type, model=model_at(task.model))
        return Outcome(item, VERBS[task.verb](page, item.source, **task.options), page.warnings)
    except (ClfError, OSError) as error:
        return Outcome(item, error=reason_of(error))
    except Exception as error:  # noqa: BLE001 - a mistake of ours on one page must not cost the others
        import traceback  # noqa: PLC0415

        return Outcome(item, error=reason_of(error), details=traceback.format_exc())


def process_all(
    items: Iterable[Input], task: Task, jobs: int = 1, timeout: float | None = None
) -> Generator[Outcome, None, None]:
    """Outcomes in the order of ``items``, each as soon as it and those before it are there.

    Parameters
    ----------
    jobs : int
        Processes; 1 works in this one, unless there is a time limit. Close the iterator to end the others early.
    timeout : float, optional
        Seconds from the reading of a page to its outcome; then its process is killed.
    """
    if jobs == 1 and timeout is None:
        return (process(item, task) for item in items)
    return _process_elsewhere(items, task, jobs, timeout)


def _process_elsewhere(
    items: Iterable[Input], task: Task, jobs: int, timeout: float | None
) -> Generator[Outcome, None, None]:
    from clf.workers import run  # noqa: PLC0415 - brings multiprocessing

    given, kept = tee(items)
    setup = partial(_prepare, task.model)
    with closing(run(partial(process, task=task), given, jobs, setup=setup, timeout=timeout)) as outcomes:
        for outcome, item in zip(
            outcomes, kept, strict=False
        ):  # an item is looked up once its outcome is there
            yield Outcome(item, error=str(outcome)) if isinstance(outcome, WorkerError) else outcome
