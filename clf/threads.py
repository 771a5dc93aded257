"""Threads of the libraries that numpy computes with: one a process.

The matrices of a page are too small to gain from more. On a busy machine threads that wait for each other cost far
more than they save: with two cores that other programs kept busy, a page took six times as long.
"""

from __future__ import annotations

import os

ONE_THREAD = dict.fromkeys(
    (
        "OMP_NUM_THREADS",
        "OPENBLAS_NUM_THREADS",
        "MKL_NUM_THREADS",
        "BLIS_NUM_THREADS",
        "VECLIB_MAXIMUM_THREADS",
    ),
    "1",
)
"""Environment variables that these libraries read when they are loaded."""


def use_one_thread() -> None:
    """Have this process compute in one thread, unless the user has said otherwise; to be called before numpy loads."""
    for name, number in ONE_THREAD.items():
        os.environ.setdefault(name, number)
