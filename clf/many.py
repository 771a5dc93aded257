"""Many pages as a library takes them: sources in, classified pages out, in order, each failure in its place.

Trees cannot go from process to process. So a page that another process classified has its columns from there, and
parses its source again if its tree is ever asked for.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import closing
from functools import partial
from itertools import tee
from typing import TYPE_CHECKING, Any, NamedTuple

from clf.errors import ClfError, WorkerError
from clf.inputs import reason_of

if TYPE_CHECKING:
    import numpy as np
    from lxml import etree
    from numpy.typing import NDArray

    from clf.blocks import BlockTable
    from clf.model import Model
    from clf.parse import Limits, Source
    from clf.pipeline import Page


class _Given(NamedTuple):
    """A page as handed in: its place among all, its source (or why there is none), its address if that is known."""

    number: int
    source: Source
    url: str | None

    def named(self, error: ClfError) -> ClfError:
        """The error, its sentence now saying which page it is about."""
        # Not made anew: some errors are made of other things than their sentence.
        error.args = (f"page {self.number}{f' ({self.url})' if self.url else ''}: {error}",)
        return error


class _Labelled(NamedTuple):
    """What another process finds out about a page: what makes a ``Page``, but for its tree and its model."""

    table: BlockTable
    probabilities: NDArray[np.float32]
    codes: NDArray[np.int8]
    model_probabilities: NDArray[np.floating[Any]]
    url: str | None
    warnings: tuple[str, ...]


def classify_many(
    pages: Iterable[Source | tuple[Source, str | None]],
    *,
    n_jobs: int = 1,
    timeout: float | None = None,
    model: Model | None = None,
    limits: Limits | None = None,
) -> Generator[Page | ClfError, None, None]:
    """Label every block of many pages: a generator, in the order of ``pages``.

    Parameters
    ----------
    pages : iterable
        Sources as ``classify`` takes them, or pairs of a source and the page's URL. Read as they are needed: the number
        of pages in memory is bounded, however many there are.
    n_jobs : int
        Processes, as joblib counts them: -1 is one a core. 1 works in this process, unless there is a time limit.
        Other processes take bytes, str and files, no trees. As with all of ``multiprocessing``, a script has to call
        this below ``if __name__ == "__main__":``.
    timeout : float, optional
        Seconds for one page; then its process is killed and another takes its place.
    model : Model, optional
        From ``load_model``; the packaged one by default. Each process gets it once.
    limits : Limits, optional
        Ceilings on bytes and elements.

    Yields
    ------
    Page or ClfError
        The error in the place of the page that failed, its message saying which: ``ParseError`` where there is nothing
        to parse, ``TimeLimitError``, ``WorkerError`` where the page took its process with it. The others are done.

    Raises
    ------
    ValueError
        When ``n_jobs`` is 0 or ``timeout`` not above 0.
    TypeError
        When ``model`` is no model.
    WorkerError
        When no process can be started.

    Examples
    --------
    >>> [len(page) for page in classify_many([b"<h1>One</h1>", (b"<p>Two</p><p>Three</p>", "https://paper.example/2")])]
    [1, 2]
    """
    from clf.parse import Limits  # noqa: PLC0415 - brings lxml
    from clf.pipeline import checked  # noqa: PLC0415

    checked(model)
    if timeout is not None and not timeout > 0:
        raise ValueError(f"timeout is {timeout}: give seconds above 0")
    if n_jobs < 1:
        from joblib import effective_n_jobs  # noqa: PLC0415

        n_jobs = effective_n_jobs(n_jobs)  # raises ValueError for 0
    given = (_Given(number, *_pair(page)) for number, page in enumerate(pages))
    limits = limits or Limits()
    if n_jobs == 1 and timeout is None:
        return (_page(page, model, limits) for page in given)
    return _classify_elsewhere(given, n_jobs, timeout, model, limits)


def _pair(page: Source | tuple[Source, str | None]) -> tuple[Source, str | None]:
    return page if isinstance(page, tuple) else (page, None)


def _page(given: _Given, model: Model | None, limits: Limits) -> Page | ClfError:
    """A page or, whatever goes wrong with it, an error that another process can send back."""
    from clf.pipeline import classify  # noqa: PLC0415

    if isinstance(given.source, ClfError):
        return given.named(given.source)
    try:
        return classify(given.source, given.url, model=model, limits=limits)
    except ClfError as error:
        return given.named(error)
    except Exception as error:  # noqa: BLE001 - one page must not cost the others
        return given.named(ClfError(str(error) if isinstance(error, TypeError) else reason_of(error)))


def _labelled(given: _Given, model: Model | None, limits: Limits) -> _Labelled | ClfError:
    page = _page(given, model, limits)
    if isinstance(page, ClfError):
        return page
    return _Labelled(
        page.table, page.probabilities, page.codes, page.model_probabilities, page.url, page.warnings
    )


def _classify_elsewhere(
    pages: Iterable[_Given], n_jobs: int, timeout: float | None, model: Model | None, limits: Limits
) -> Generator[Page | ClfError, None, None]:
    from clf.model import default_model  # noqa: PLC0415
    from clf.pipeline import Page  # noqa: PLC0415
    from clf.workers import run  # noqa: PLC0415 - brings multiprocessing

    given, kept = tee(map(_portable, pages))
    label = partial(_labelled, model=model, limits=limits)
    model_here = model or default_model()
    with closing(run(label, given, n_jobs, setup=partial(_prepare, model), timeout=timeout)) as results:
        for result, page in zip(results, kept, strict=False):  # a page is looked up once its result is there
            if isinstance(result, WorkerError):
                yield page.named(result)
            elif isinstance(result, ClfError):
                yield result
            else:
                yield Page(partial(_tree, page, limits), model=model_here, **result._asdict())


def _prepare(model: Model | None) -> None:
    """Load all that a first page would have to wait for."""
    from clf.model import default_model  # noqa: PLC0415
    from clf.pipeline import classify  # noqa: F401, PLC0415

    model or default_model()


def _portable(page: _Given) -> _Given:
    """The page with its bytes or text, which can go to another process; with an error where there are none."""
    source = page.source
    try:
        if isinstance(source, bytearray | memoryview):
            source = bytes(source)
        elif callable(read := getattr(source, "read", None)):
            source = read()
        elif not isinstance(source, bytes | str):
            source = ClfError(
                f"{type(source).__name__} cannot go to another process: pass bytes or str, or n_jobs=1"
            )
    except Exception as error:  # noqa: BLE001 - whatever a file of theirs raises must not cost the others
        is_told = isinstance(error, OSError) and error.strerror
        source = ClfError(
            reason_of(error) if is_told else f"cannot be read: {str(error) or type(error).__name__}"
        )
    return page._replace(source=source)


def _tree(page: _Given, limits: Limits) -> etree._Element:
    from clf.parse import parse  # noqa: PLC0415 - brings lxml

    return parse(page.source, url=page.url, limits=limits).root
