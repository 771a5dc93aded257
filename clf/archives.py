"""Archives of arrays, as models and site profiles are kept in (NumPy's ``.npz``); reading one executes nothing."""

from __future__ import annotations

import io
from collections.abc import Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from clf.files import write_whole

File = str | Path | IO[bytes]


def write_arrays(file: File, arrays: Mapping[str, NDArray[Any]]) -> None:
    """Write an archive, whole or not at all, under the very name; the same arrays, the same bytes."""
    data = io.BytesIO()
    np.savez_compressed(data, **arrays)  # type: ignore[arg-type]
    if isinstance(file, str | Path):
        write_whole(Path(file), data.getvalue())
    else:
        file.write(data.getvalue())


def read_arrays(file: File) -> dict[str, NDArray[Any]]:
    """The arrays of an archive by name.

    Raises
    ------
    ValueError
        A reason, where it cannot be read, is none, or is damaged.
    FileNotFoundError
        When there is no such file.
    """
    try:
        # np.load would leave a damaged file open that it has opened itself.
        with (
            open(file, "rb") if isinstance(file, str | Path) else nullcontext(file) as opened,
            np.load(opened, allow_pickle=False) as archive,
        ):
            return {name: archive[name] for name in archive.files}
    except FileNotFoundError:
        raise
    except OSError as error:
        raise ValueError((error.strerror or "it is damaged").lower()) from error
    except Exception as error:
        # By where the damage is, zipfile, zlib, numpy or the tokenizer that it reads headers with raise something; and
        # numpy's own sentence advises to unpickle what nobody knows.
        raise ValueError("it is no archive of arrays, or a damaged one") from error
