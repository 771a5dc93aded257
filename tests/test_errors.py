"""Errors go from process to process as they are, and files that many write hold what each wrote."""

from __future__ import annotations

import pickle
import threading
from pathlib import Path

import pytest

import clf
from clf.errors import FetchError, SourceTypeError, TimeLimitError
from clf.files import write_whole

ERRORS = [
    clf.ClfError("a sentence"),
    clf.ModelFormatError("m.npz", "it lacks a header"),
    clf.ProfileFormatError("p", "it is damaged"),
    FetchError("https://x.example/", "its host is not known"),
    SourceTypeError(5),
    TimeLimitError("not done"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_a_pickled_error_says_the_same(error: clf.ClfError) -> None:
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy)) == (type(error), str(error))


def test_writers_of_one_folder_do_not_meet(tmp_path: Path) -> None:
    wrong: list[str] = []

    def write(name: str) -> None:
        for number in range(150):
            data = f"{name} {number} " * 200
            write_whole(tmp_path / name, data.encode())
            if (tmp_path / name).read_text() != data:
                wrong.append(name)

    writers = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert not wrong
    assert sorted(path.name for path in tmp_path.iterdir()) == list("abcd")
