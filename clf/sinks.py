"""Where results go: standard output, a file, or a folder of the inputs' shape."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from clf.inputs import FileInput, Input


class Sink(Protocol):
    """Takes the result of each page in turn."""

    def write(self, item: Input, text: str) -> None:
        """Write one page's result, at once; OSError where that fails."""


class StdoutSink:
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


class FileSink:
    """One file for the one page there is."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, item: Input, text: str) -> None:
        """Write the file, whole or not at all."""
        write_whole(self.path, text)


class FolderSink:
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
        write_whole(path, text)


def overwritten_input(paths: Iterable[Path], inputs: Iterable[Input]) -> Path | None:
    """The first of ``paths`` that is one of the inputs' own files."""
    files = {
        identity for item in inputs if isinstance(item, FileInput) and (identity := _identity(item.name))
    }
    return next((path for path in paths if _identity(path) in files), None) if files else None


def _identity(path: str | Path) -> tuple[int, int] | None:
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def write_whole(path: Path, text: str) -> None:
    """Write a file as UTF-8 so that it is there whole or, whatever goes wrong, as it was before.

    A device or pipe is written to as it is; a link is followed.
    """
    data = text.encode("utf-8", "backslashreplace")
    if path.exists() and not path.is_file():
        path.write_bytes(data)
        return
    path = Path(os.path.realpath(path))
    draft = path.with_name(f".clf-{os.getpid()}.tmp")
    try:
        draft.write_bytes(data)
        os.replace(draft, path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
