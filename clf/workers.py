"""A function over many items in processes of their own: order kept, memory bounded, trouble kept to its item.

The processes are the standard library's, each with a pipe of its own and one item at a time. So the item that takes
its process with it is known, and a process can be killed at any moment without harm to the others. joblib's loky,
``concurrent.futures`` and pebble share one pipe for all results: when a process dies, loky and ``concurrent.futures``
give up all pages in flight, and one that is killed while it writes can block the reader for good. There are no
threads that an interrupt could find in the wrong place.
"""

from __future__ import annotations

import math
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any, Generic, TypeVar

from clf.errors import TimeLimitError, WorkerError
from clf.threads import ONE_THREAD

IN_FLIGHT = 4
"""Items handed out for each process and not yet passed on: keeps all busy past a slow item, and memory bounded."""
_READY = "ready"
"""What a process says once it can take items: before that, no time limit runs."""
MAX_STARTS = 3
A_DAY = 24 * 60 * 60.0

T = TypeVar("T")
R = TypeVar("R")


def run(
    function: Callable[[T], R],
    items: Iterable[T],
    n_jobs: int,
    *,
    setup: Callable[[], object],
    timeout: float | None = None,
) -> Generator[R | WorkerError, None, None]:
    """Results of ``function`` in the order of ``items``, each as soon as it and those before it are there.

    Parameters
    ----------
    function, setup : callable
        Sent to each process, which calls ``setup`` once; what ``function`` returns is sent back.
    items : iterable
        Read as processes become free, never more than ``n_jobs * IN_FLIGHT`` ahead of what was passed on.
    n_jobs : int
        Processes at most; one is started when there is an item for it.
    timeout : float, optional
        Seconds for one item, from when its process has it and is ready; then the process is killed.

    Yields
    ------
    result
        A ``WorkerError`` in the place of an item whose process died or was killed. Close the generator to end the
        processes early.

    Raises
    ------
    WorkerError
        When no process can be started, or one dies before it is ready, ``MAX_STARTS`` times in a row: no item is to
        blame for that.
    Exception
        What ``items`` raises, once the results of all items before are passed on.
    """
    queue = enumerate(items)
    workers: list[_Worker[T, R]] = [_Worker(function, setup, timeout) for _ in range(n_jobs)]
    done: dict[int, R | WorkerError] = {}
    n_given = n_passed = 0
    broken: Exception | None = None
    try:
        while True:
            for worker in workers:
                if worker.is_idle and broken is None and n_given < n_passed + n_jobs * IN_FLIGHT:
                    try:
                        given = list(islice(queue, 1))
                    except Exception as error:  # noqa: BLE001 - raised when all before it have been passed on
                        broken, given = error, []
                    for number, item in given:
                        worker.give(number, item)
                        n_given += 1
            if n_passed == n_given:
                if broken is not None:
                    raise broken
                return
            if n_passed in done:
                yield done.pop(n_passed)
                n_passed += 1
            else:
                busy = [worker for worker in workers if not worker.is_idle]
                for number, result in _results(busy):
                    done[number] = result
    finally:
        with _uninterrupted():
            for worker in workers:
                worker.stop()


def _results(busy: Sequence[_Worker[T, R]]) -> Iterator[tuple[int, R | WorkerError]]:
    """Wait until a worker has something to say or its time is up; number and result of each that is done."""
    seconds = min(worker.deadline for worker in busy) - time.monotonic()
    # Systems take no longer waits than some weeks.
    ready = wait([worker.pipe for worker in busy], min(max(seconds, 0), A_DAY))
    for worker in busy:
        if worker.pipe in ready:
            yield from worker.take()
        elif time.monotonic() >= worker.deadline:
            yield worker.give_up()


class _Worker(Generic[T, R]):
    """A process that works on one item at a time; where it dies, another takes its place when there is an item."""

    def __init__(
        self, function: Callable[[T], R], setup: Callable[[], object], timeout: float | None
    ) -> None:
        self.work = function, setup
        self.timeout = math.inf if timeout is None else timeout
        self.process: SpawnProcess | None = None
        self.n_starts = 0
        self.is_idle = True

    def give(self, number: int, item: T) -> None:
        """Hand out an item: at once, or as soon as the process has begun, so that all begin at the same time."""
        self.number, self.item = number, item
        self.is_idle = False
        if self.process is None:
            self._start()
        else:
            self._send()

    def take(self) -> Iterator[tuple[int, R | WorkerError]]:
        """What there is in the pipe: number and result of the item, or nothing where the process has just begun."""
        try:
            said = self.pipe.recv()
        except (EOFError, OSError):
            yield from self._bury()
            return
        if said == _READY:
            self.n_starts = 0
            self._send()
        else:
            self.is_idle = True
            yield self.number, said[0]

    def _bury(self) -> Iterator[tuple[int, R | WorkerError]]:
        """Number and error of the item whose process died; one that had not begun with it is replaced."""
        assert self.process is not None
        self.process.join(1)
        how = _death(self.process.exitcode)
        self.stop()
        if self.n_starts == 0:
            self.is_idle = True
            yield self.number, WorkerError(f"the process that read this page died ({how})")
        elif self.n_starts < MAX_STARTS:
            self._start()
        else:
            raise WorkerError(f"no process can be started to read pages: it dies at once ({how})")

    def give_up(self) -> tuple[int, WorkerError]:
        """Kill the process; number and error of its item."""
        self.stop()
        self.is_idle = True
        return self.number, TimeLimitError(f"not done within {self.timeout:g} s, and stopped")

    def stop(self) -> None:
        """End the process at once, if there is one."""
        if self.process is not None:
            self.pipe.close()
            self.process.kill()
            self.process.join()
            self.process = None

    def _send(self) -> None:
        self.deadline = time.monotonic() + self.timeout
        with suppress(OSError):  # it is dead, which ``take`` will find
            self.pipe.send(self.item)

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.n_starts += 1
        self.deadline = math.inf
        try:
            self.pipe, other_end = context.Pipe()
            process = context.Process(target=_serve, args=(other_end, *self.work), daemon=True)
            with _uninterrupted(), _environment(ONE_THREAD):
                process.start()
        except (OSError, AssertionError) as error:  # the latter in a process that may have none of its own
            reason = getattr(error, "strerror", None) or str(error)
            raise WorkerError(f"no process can be started to read pages: {reason.lower()}") from error
        self.process = process
        other_end.close()  # the process has the only one now: its death closes the pipe


def _serve(
    pipe: Connection[Any, Any], function: Callable[[Any], object], setup: Callable[[], object]
) -> None:
    """What a process does: results for items until nobody sends any."""
    setup()
    try:
        pipe.send(_READY)
        while True:
            pipe.send((function(pipe.recv()),))
    except (EOFError, OSError):  # the parent has ended
        return


def _death(exit_code: int | None) -> str:
    """How a process ended.

    >>> _death(-11), _death(1)
    ('SIGSEGV', 'exit code 1')
    """
    if exit_code is None or exit_code >= 0:
        return f"exit code {exit_code}"
    name = signal.Signals(-exit_code).name
    return f"{name}, perhaps for want of memory" if name == "SIGKILL" else name


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
