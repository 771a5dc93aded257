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
        self.keys, self.first, self.count = np.unique(keys, return_index=True, return_counts=True)
        n_bits = max(int(SPACE * len(self.keys)).bit_length(), 4)
        self.shift = np.uint64(64 - n_bits)
        slots = (self.keys >> self.shift).astype(np.int64)
        self.start = np.searchsorted(slots, np.arange(2**n_bits)).astype(np.int32)
        self.depth = int(np.bincount(slots).max(initial=0)) if len(slots) else 0

    def find(self, hashes: NDArray[np.uint64]) -> NDArray[np.int32]:
        """Number of each hash, -1 where it is not among them."""
        start = self.start[hashes >> self.shift]
        found = np.full(len(hashes), -1, np.int32)
        for offset in range(self.depth):
            place = np.minimum(start + offset, len(self.keys) - 1)
            np.copyto(found, place, where=self.keys[place] == hashes)
        return found


def ranges(start: IntArray, count: IntArray) -> tuple[IntArray, IntArray]:
    """(``start[i] .. start[i] + count[i] - 1`` for each ``i`` in a row, the ``i`` of each).

    >>> ranges(np.array([5, 0]), np.array([2, 1]))
    (array([5, 6, 0]), array([0, 0, 1]))
    """
    which = np.repeat(np.arange(len(start)), count)
    before = np.cumsum(count) - count
    return start[which] + np.arange(len(which)) - before[which], which
