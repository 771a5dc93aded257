"""Many pages through one verb: in their order, several at a time, each failure kept to its page."""

from __future__ import annotations

import signal
import threading
from collections import deque
from collections.abc import Collection, Generator, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from clf.errors import ClfError
from clf.inputs import Input, reason_of

if TYPE_CHECKING:
    from clf.model import Model

IN_FLIGHT = 4
"""Pages handed out for each worker, done or not: keeps all busy past a slow page, and memory bounded."""
# Each worker computes on one core; the libraries that numpy may use read these when they are loaded.
_ONE_THREAD = dict.fromkeys(
    (
        "OMP_NUM_THREADS",
        "OPENBLAS_NUM_THREADS",
        "MKL_NUM_THREADS",
        "BLIS_NUM_THREADS",
        "VECLIB_MAXIMUM_THREADS",
    ),
    "1",
)
_DEAD = "the process that read this page died, perhaps for want of memory"


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


@lru_cache(maxsize=1)
def model_at(path: str | None) -> Model:
    """The model of a path, or the packaged one; read once a process."""
    from clf.model import default_model, load_model  # noqa: PLC0415

    return load_model(path) if path else default_model()


def process(item: Input, task: Task) -> Outcome:
    """Read, classify and write out one page; whatever goes wrong with it is told in the outcome."""
    from clf.pipeline import classify  # noqa: PLC0415
    from clf.verbs import VERBS  # noqa: PLC0415

    try:
        raw = item.read()
        page = classify(raw.data, raw.url, content_type=raw.content_type, model=model_at(task.model))
        return Outcome(item, VERBS[task.verb](page, item.name, **task.options), page.warnings)
    except (ClfError, OSError) as error:
        return Outcome(item, error=reason_of(error))
    except Exception as error:  # noqa: BLE001 - a mistake of ours on one page must not cost the others
        import traceback  # noqa: PLC0415

        return Outcome(item, error=reason_of(error), details=traceback.format_exc())


def process_all(items: Iterable[Input], task: Task, jobs: int = 1) -> Generator[Outcome, None, None]:
    """Outcomes in the order of ``items``, each as soon as it and those before it are there.

    Parameters
    ----------
    jobs : int
        Processes; 1 works in this one. Close the iterator to end the others early.
    """
    if jobs == 1:
        return (process(item, task) for item in items)
    return _in_parallel(items, task, jobs)


def _in_parallel(items: Iterable[Input], task: Task, jobs: int) -> Generator[Outcome, None, None]:
    """Hand out pages to ``jobs`` processes; after the death of one, go on with new ones."""
    rest = deque(items)
    while rest:
        yield from _until_death(rest, rest, task, jobs)
        # If any are left, one of those in flight killed its process. A single process takes them in turn: it dies of
        # the first that it does not return.
        suspects = list(islice(rest, jobs * IN_FLIGHT))
        n_before = len(rest)
        yield from _until_death(suspects, rest, task, 1)
        if n_before - len(rest) < len(suspects):
            yield Outcome(rest.popleft(), error=_DEAD)


def _until_death(
    items: Collection[Input], rest: deque[Input], task: Task, jobs: int
) -> Generator[Outcome, None, None]:
    """Outcomes of ``items``, the head of ``rest``, until a process dies; what is done is taken from ``rest``."""
    with closing(_run_pool(tuple(items), task, jobs)) as outcomes:
        for outcome in outcomes:
            rest.popleft()
            yield outcome


def _run_pool(items: Iterable[Input], task: Task, jobs: int) -> Generator[Outcome, None, None]:
    """Outcomes in order; ends early where a process died."""
    from joblib.externals.loky import BrokenProcessPool, ProcessPoolExecutor  # noqa: PLC0415

    pool = ProcessPoolExecutor(jobs, initializer=model_at, initargs=(task.model,), env=_ONE_THREAD)
    pending: deque[Any] = deque()
    is_done = False
    try:
        for item in items:
            with _uninterrupted():
                pending.append(pool.submit(process, item, task))
            if len(pending) >= jobs * IN_FLIGHT:
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()
        is_done = True
    except BrokenProcessPool:
        return
    finally:
        with _uninterrupted():
            if not is_done:  # loky's own kill_workers trips over calls that are still queued
                for worker in list(pool._processes.values()):
                    worker.terminate()
            pool.shutdown(wait=True)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Ignore Ctrl-C for a moment; processes started meanwhile ignore it for good and are left to their parent."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    handler = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, handler)
