"""Look-ups of many keys at once in plain arrays."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

IntArray = NDArray[np.integer[Any]]
SPACE = 4
"""Slots for each key: the more, the fewer keys share one."""


class HashTable:
    """Distinct 64-bit hashes by number, and how often each stood among the ``keys``, ``first`` at which place.

    The first bits of a hash give the slot where its search begins: a few comparisons instead of a binary search.

    Parameters
    ----------
    keys : uint64 array of shape (n,)
        Ascending, spread evenly over all 64 bits.
    """

    def __init__(self, keys: NDArray[np.uint64]) -> None:
        self.first, self.count = stretches(keys)
        self.keys = keys.take(self.first)
        n_bits = max(int(SPACE * len(self.keys)).bit_length(), 4)
        self.shift = np.uint64(64 - n_bits)
        per_slot = np.bincount((self.keys >> self.shift).view(np.int64), minlength=2**n_bits)
        self.start = (per_slot.cumsum() - per_slot).astype(np.min_scalar_type(len(self.keys)))
        self.depth = int(per_slot.max())

    def find(self, hashes: NDArray[np.uint64]) -> NDArray[np.int64]:
        """Number of each hash, -1 where it is not among them."""
        found, last = np.full(len(hashes), -1, np.int64), len(self.keys) - 1
        # Shifted by at least a bit, no hash is negative; as signed numbers they need no conversion to index.
        place = self.start.take((hashes >> self.shift).view(np.int64)).astype(np.int64)
        for _ in range(self.depth):
            np.copyto(found, place, where=self.keys.take(place, mode="clip") == hashes)
            np.minimum(place + 1, last, out=place)
        return found


def run_starts(values: NDArray[Any]) -> NDArray[np.intp]:
    """Where the runs of equal values begin.

    >>> run_starts(np.array([3, 3, 1]))
    array([0, 2])
    """
    is_first = np.ones(len(values), np.bool_)
    np.not_equal(values[1:], values[:-1], out=is_first[1:])
    return is_first.nonzero()[0]


def stretches(values: NDArray[Any]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Where the runs of equal values begin, and how long each is.

    >>> stretches(np.array([3, 3, 1]))
    (array([0, 2]), array([2, 1]))
    """
    starts = run_starts(values)
    return starts, np.append(starts, len(values))[1:] - starts


def sum_runs(values: NDArray[np.floating[Any]], starts: IntArray) -> NDArray[np.floating[Any]]:
    """Sums of rows over the runs that begin at ``starts``: shape (n_runs, n_columns).

    NumPy adds up every column of every run by itself; as complex numbers, two columns go at once.
    """
    is_paired = values.dtype == np.float32 and values.shape[1] % 2 == 0
    sums = np.add.reduceat(values.view(np.complex64) if is_paired else values, starts)
    return sums.view(values.dtype)


def ranges(start: IntArray, count: IntArray) -> tuple[IntArray, IntArray]:
    """(``start[i] .. start[i] + count[i] - 1`` for each ``i`` in a row, the ``i`` of each).

    >>> ranges(np.array([5, 0]), np.array([2, 1]))
    (array([5, 6, 0]), array([0, 0, 1]))
    """
    which = np.arange(len(start)).repeat(count)
    offset = start - (np.cumsum(count) - count)
    places: IntArray = offset.take(which) + np.arange(len(which))
    return places, which
