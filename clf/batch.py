"""Many pages through one verb: in their order, several at a time, each failure kept to its page.

The processes are the standard library's, each with a pipe of its own and one page at a time. So the page that takes
its process with it is known, a process can be killed at any moment without harm to the others (joblib's loky and
``concurrent.futures`` share one pipe for all results: a process that is killed while it writes blocks the reader for
good), and there are no threads that an interrupt could find in the wrong place.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import lru_cache
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Any

from clf.errors import ClfError
from clf.inputs import Input, reason_of

if TYPE_CHECKING:
    from clf.model import Model

IN_FLIGHT = 4
"""Pages handed out for each process and not yet passed on: keeps all busy past a slow page, and memory bounded."""
# Each process computes on one core; the libraries that numpy may use read these when they are loaded.
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
        return Outcome(item, VERBS[task.verb](page, item.source, **task.options), page.warnings)
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
    """Hand out pages to ``jobs`` processes and put what comes back into order."""
    workers = [_Worker(task) for _ in range(jobs)]
    waiting = enumerate(items)
    done: dict[int, Outcome] = {}
    n_given = n_passed = 0
    try:
        while True:
            for worker in workers:
                if (
                    worker.page is None
                    and n_given < n_passed + jobs * IN_FLIGHT
                    and (page := next(waiting, None))
                ):
                    worker.give(*page)
                    n_given += 1
            if n_passed in done:
                yield done.pop(n_passed)
                n_passed += 1
                continue
            if n_passed == n_given:
                return
            busy = [worker for worker in workers if worker.page is not None]
            ready = wait([worker.pipe for worker in busy])
            done.update(worker.take() for worker in busy if worker.pipe in ready)
    finally:
        with _uninterrupted():
            for worker in workers:
                worker.stop()


class _Worker:
    """A process that makes outcomes of pages, one at a time; where it dies, another takes its place."""

    def __init__(self, task: Task) -> None:
        self.task = task
        self.page: tuple[int, Input] | None = None
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, other_end = context.Pipe()
        self.process = context.Process(target=_serve, args=(other_end, self.task), daemon=True)
        with _uninterrupted(), _environment(_ONE_THREAD):
            self.process.start()
        other_end.close()  # the process has the only one now: its death closes the pipe

    def give(self, number: int, item: Input) -> None:
        """Hand out a page."""
        self.page = number, item
        with suppress(OSError):  # it is dead, which ``take`` will find
            self.pipe.send(item)

    def take(self) -> tuple[int, Outcome]:
        """Number and outcome of the page handed out, once there is something in the pipe."""
        assert self.page is not None
        number, item = self.page
        self.page = None
        try:
            outcome: Outcome = self.pipe.recv()
        except (EOFError, OSError):
            self.stop()
            self._start()
            return number, Outcome(item, error=_DEAD)
        return number, outcome

    def stop(self) -> None:
        """End the process at once."""
        self.pipe.close()
        self.process.kill()
        self.process.join()


def _serve(pipe: Connection[Any, Any], task: Task) -> None:
    """What a worker does: outcomes for pages until nobody sends any."""
    model_at(task.model)
    try:
        while True:
            pipe.send(process(pipe.recv(), task))
    except (EOFError, OSError):  # the parent has ended
        return


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Put Ctrl-C off for a moment; processes started meanwhile never hear of it and are left to their parent.

    They inherit the signal mask of this thread. The handler is for the other threads, such as those of BLAS, to any
    of which the system may deliver the signal instead.
    """
    if not hasattr(signal, "pthread_sigmask") or threading.current_thread() is not threading.main_thread():
        yield
        return
    resource_tracker.ensure_running()  # starting a process starts it, too, which would lift the mask
    caught: list[int] = []
    handler = signal.signal(signal.SIGINT, lambda number, _frame: caught.append(number))
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        signal.signal(signal.SIGINT, handler)
    if caught:
        signal.raise_signal(signal.SIGINT)


@contextmanager
def _environment(changes: dict[str, str]) -> Iterator[None]:
    """Processes started meanwhile have these variables, unless the user set them."""
    added = {name: value for name, value in changes.items() if name not in os.environ}
    os.environ.update(added)
    try:
        yield
    finally:
        for name in added:
            del os.environ[name]
