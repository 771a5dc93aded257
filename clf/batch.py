"""Many pages through one verb: in their order, several at a time, each failure kept to its page."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable
from contextlib import closing
from dataclasses import dataclass, field
from functools import lru_cache
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
    queue = deque(items)
    while queue:
        done = 0
        with closing(_run_pool(queue, task, jobs)) as outcomes:
            for outcome in outcomes:
                done += 1
                yield outcome
        for _ in range(done):
            queue.popleft()
        # The pool broke: one of those in flight did it. Alone, each shows whether it was the one.
        for item in [queue.popleft() for _ in range(min(len(queue), jobs * IN_FLIGHT))]:
            with closing(_run_pool([item], task, 1)) as outcomes:
                yield next(outcomes, Outcome(item, error=_DEAD))


def _run_pool(items: Iterable[Input], task: Task, jobs: int) -> Generator[Outcome, None, None]:
    """Outcomes in order; ends early where a process died."""
    from joblib.externals.loky import BrokenProcessPool, ProcessPoolExecutor  # noqa: PLC0415

    pool = ProcessPoolExecutor(jobs, initializer=_start_worker, initargs=(task.model,), env=_ONE_THREAD)
    pending: deque[Any] = deque()
    try:
        for item in items:
            pending.append(pool.submit(process, item, task))
            if len(pending) >= jobs * IN_FLIGHT:
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()
    except BrokenProcessPool:
        return
    finally:
        pool.shutdown(wait=True, kill_workers=True)


def _start_worker(model: str | None) -> None:
    """Load the model before the first page; leave Ctrl-C to the parent, which ends its workers itself."""
    import signal  # noqa: PLC0415

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    model_at(model)
