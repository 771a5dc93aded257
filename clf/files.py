"""Files that are there whole or, whatever goes wrong, as they were before."""

from __future__ import annotations

import os
from pathlib import Path


def is_special(path: Path) -> bool:
    """Whether something other than a file is there, such as a pipe or a device, that nothing can be put in place of."""
    return path.exists() and not path.is_file()


def draft_of(path: Path) -> Path:
    """Where a file grows before it takes its place: beside it, under a name that no other writer has."""
    return path.with_name(f".clf-{os.urandom(6).hex()}.tmp")


def write_whole(path: Path, data: bytes) -> None:
    """Write a file through a draft beside it; a device or pipe is written to as it is, a link is followed.

    Raises
    ------
    OSError
        Which names ``path``, never the draft.
    """
    try:
        if is_special(path):
            path.write_bytes(data)
            return
        place = Path(os.path.realpath(path))
        draft = draft_of(place)
        try:
            draft.write_bytes(data)
            os.replace(draft, place)
        except BaseException:
            draft.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise named(error, path) from error


def named(error: OSError, path: Path) -> OSError:
    """The same trouble, with a file that the user knows."""
    return type(error)(error.errno, error.strerror, str(path)) if error.errno is not None else error
