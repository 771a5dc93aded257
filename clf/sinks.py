"""Where results go: standard output, a file, or a folder of the inputs' shape; Parquet and WARC files are those of
``clf.tables`` and ``clf.warc_sink``.
"""

from __future__ import annotations

import os
import sys
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO, Self

from clf.files import draft_of, is_special, named, write_whole
from clf.inputs import FileInput, Input
from clf.warc import WarcFile


class Sink(ABC):
    """Takes the result of each page in turn; to be used in a ``with`` statement."""

    @abstractmethod
    def write(self, item: Input, text: str) -> None:
        """Write one page's result; OSError where that fails."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: object, traceback: object) -> None:  # noqa: B027 - most have nothing to do
        """Finish, or undo what is half done where ``kind`` is the class of an exception."""


class StdoutSink(Sink):
    """Standard output; ``heading`` gives the line before each page's result where several pages share it."""

    def __init__(self, heading: Callable[[str], str] | None = None) -> None:
        self.heading = heading
        self.is_first = True

    def write(self, item: Input, text: str) -> None:
        """Write one page's result and flush it."""
        if self.heading:
            text = f"{'' if self.is_first else chr(10)}{self.heading(item.name)}\n{text}"
        self.is_first = False
        sys.stdout.write(text)
        sys.stdout.flush()


class FileSink(Sink):
    """One file for all pages, which is there whole at the end or, whatever goes wrong, as it was before.

    It grows as a draft beside its place, or in the place itself where that is a device or pipe; without any result
    there is none. ``heading`` is as for ``StdoutSink``.
    """

    def __init__(self, path: Path, heading: Callable[[str], str] | None = None) -> None:
        self.heading = heading
        self.is_draft = not is_special(path)
        # The path of an open pipe leads nowhere once its links are followed.
        self.path = Path(os.path.realpath(path)) if self.is_draft else path
        self.draft = draft_of(self.path) if self.is_draft else path
        self.file: BinaryIO | None = None
        self.is_first = True

    def write(self, item: Input, text: str) -> None:
        """Add one page's result."""
        if self.file is None:
            self.file = self._open()
            self.begin(self.file)
        self.add(self.file, item, text)
        self.is_first = False

    def _open(self) -> BinaryIO:
        try:
            return open(self.draft, "wb")
        except OSError as error:
            raise named(error, self.path) from error

    def begin(self, file: BinaryIO) -> None:
        """Write what comes before the first page."""

    def add(self, file: BinaryIO, item: Input, text: str) -> None:
        """Write one page's result."""
        if self.heading:
            text = f"{'' if self.is_first else chr(10)}{self.heading(item.name)}\n{text}"
        file.write(_encoded(text))

    def end(self) -> None:
        """Write what comes after the last page."""

    def __exit__(self, kind: object, error: object, traceback: object) -> None:
        """Put the draft in its place, or remove it after an exception."""
        if self.file is None:
            return
        try:
            with self.file:
                if kind is None:
                    self.end()
            if kind is None and self.is_draft:
                os.replace(self.draft, self.path)
        finally:
            if self.is_draft:
                self.draft.unlink(missing_ok=True)


class FolderSink(Sink):
    """One file a page below a folder, in the shape of the folders that the pages came from."""

    def __init__(self, folder: Path, suffix: str) -> None:
        self.folder = folder
        self.suffix = suffix

    def path(self, item: Input) -> Path:
        """Where the result of a page goes."""
        return self.folder / f"{item.place}{self.suffix}"

    def has(self, item: Input) -> bool:
        """Whether a page's result is there from an earlier run; what is there is whole."""
        return self.path(item).is_file()

    def write(self, item: Input, text: str) -> None:
        """Write a page's file, whole or not at all."""
        path = self.path(item)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, _encoded(text))


def overwritten_input(paths: Iterable[Path], inputs: Iterable[Input]) -> Path | None:
    """The first of ``paths`` that is one of the inputs' own files."""
    files = {
        identity
        for item in inputs
        if isinstance(item, FileInput | WarcFile) and (identity := _identity(item.name))
    }
    return next((path for path in paths if _identity(path) in files), None) if files else None


def _identity(path: str | Path) -> tuple[int, int] | None:
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")


def writable(text: str) -> str:
    """A name that UTF-8 can hold: bytes of a file name that are none are escaped."""
    return _encoded(text).decode("utf-8")
