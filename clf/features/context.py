"""What stands before, after, around and over a block: means over the blocks that it belongs together with.

The network passes a short message from every block to those around it; ``Surroundings`` says which blocks those are -
neighbours in document order, containers, the heading, the first block of the list, the grid item, the same place of
every item - and ``gather`` takes the means. After stacked sequential learning (Cohen and Carvalho, IJCAI 2005), with
the page's containers beside the sequence, and learned messages in the place of first labels (as graph networks pass
them: Gilmer et al., Neural Message Passing, ICML 2017).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clf.features.view import N_LEVELS, FloatArray, PageView
from clf.lookup import run_starts, sum_runs

OFFSETS = (-3, -2, -1, 1, 2, 3)
SPANS = (*(f"level{level}" for level in range(N_LEVELS)), "item", "heading", "lead")
SOURCES = (*SPANS, *(f"next{offset:+d}" for offset in OFFSETS), "same_place", "page")
"""What a block hears from, in this order."""

IntArray = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Who stands around each of ``n`` blocks, of one page or of several in a row.

    Attributes
    ----------
    first, count : int32 arrays of shape (n, len(SPANS))
        Runs of blocks: containers, grid item, heading, lead.
    place : int32 array of shape (n,)
        Number of the block's element path; blocks of one number stand in the same place of different items.
    page : int32 array of shape (n,)
        Number of the block's page.
    """

    first: IntArray
    count: IntArray
    place: IntArray
    page: IntArray

    def __len__(self) -> int:
        return len(self.place)


def surroundings(view: PageView) -> Surroundings:
    """The surroundings of a page's text blocks."""
    n = len(view)
    index = np.arange(n)
    item = np.where(view.grids[0] >= 0, view.grids[0], view.container)
    rows = np.column_stack([view.levels, item])
    lead = view.first_block[view.levels[:, 1]]
    has_heading = view.heading >= 0
    first = np.column_stack([view.first_block[rows], np.maximum(view.heading, 0), lead])
    count = np.column_stack([view.n_below[rows], has_heading, lead != index])
    return Surroundings(
        first.astype(np.int32), count.astype(np.int32), view.path.astype(np.int32), np.zeros(n, np.int32)
    )


class Exchange:
    """Messages of shape (n, k) given by every block, ready to be heard by any of them.

    What all blocks hear is sixteen times as large as what they say: on a huge page it is asked for part by part.
    """

    def __init__(self, around: Surroundings, messages: FloatArray) -> None:
        self.around, self.messages = around, messages
        n, k = messages.shape
        self.total = np.zeros((n + 1, k), messages.dtype)
        np.cumsum(messages, axis=0, out=self.total[1:])
        self.groups = []
        for group in (around.place, around.page):
            self.groups.append((group, group_sums(messages, group), np.bincount(group, minlength=1)))

    def heard(self, start: int, stop: int, room: int = 0) -> FloatArray:
        """What blocks ``start .. stop - 1`` hear, their own messages left out of means.

        Returns
        -------
        heard : array of shape (n_rows, room + len(SOURCES) * k)
            The first ``room`` columns are the caller's to fill.
        """
        around, messages, rows = self.around, self.messages, slice(start, stop)
        n, k = stop - start, messages.shape[1]
        result = np.zeros((n, room + len(SOURCES) * k), messages.dtype)
        heard = result[:, room:].reshape(n, len(SOURCES), k)  # a view
        own = messages[rows]
        first = around.first[rows]
        inside, size = is_inside(around, start, stop)
        sums = self.total.take(first + around.count[rows], axis=0)
        sums -= self.total.take(first, axis=0)
        sums -= inside.astype(messages.dtype)[:, :, None] * own[:, None, :]
        np.divide(sums, size[:, :, None], out=heard[:, : len(SPANS)])
        for source, offset in enumerate(OFFSETS, start=len(SPANS)):
            here, there = neighbours(around, offset, start, stop)
            heard[here - start, source] = messages.take(there, axis=0)
        for source, (group, sums, sizes) in enumerate(self.groups, start=len(SPANS) + len(OFFSETS)):
            others = np.maximum(sizes.take(group[rows]) - 1, 1).astype(messages.dtype)
            heard[:, source] = (sums.take(group[rows], axis=0) - own) / others[:, None]
        return result


def group_sums(values: FloatArray, group: IntArray) -> FloatArray:
    """Sums of rows by the number of their group: shape (n_groups, k)."""
    sums = np.zeros((int(group.max(initial=-1)) + 1, values.shape[1]), values.dtype)
    order = group.argsort(kind="stable")
    firsts = run_starts(group.take(order))
    if len(firsts):
        sums[group[order[firsts]]] = sum_runs(values.take(order, axis=0), firsts)
    return sums


def gather(around: Surroundings, messages: FloatArray) -> FloatArray:
    """What each block hears: shape (n, len(SOURCES) * k) from messages of shape (n, k)."""
    return Exchange(around, messages).heard(0, len(around))


def is_inside(around: Surroundings, start: int, stop: int) -> tuple[NDArray[np.bool_], FloatArray]:
    """(whether each block stands in its own span, blocks of the span besides itself), both (n_rows, len(SPANS))."""
    index = np.arange(start, stop)[:, None]
    first, count = around.first[start:stop], around.count[start:stop]
    inside = (index >= first) & (index < first + count)
    return inside, np.maximum(count - inside, 1).astype(np.float32)


def neighbours(
    around: Surroundings, offset: int, start: int, stop: int
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """(blocks of a stretch that have a neighbour so far away on the same page, that neighbour)."""
    here = np.arange(max(start, -offset), min(stop, len(around) - offset))
    there = here + offset
    same = around.page[here] == around.page[there]
    return here[same], there[same]


def stacked(parts: list[Surroundings]) -> Surroundings:
    """Several pages in a row."""
    sizes = np.array([len(part) for part in parts])
    offsets = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    n_places = np.concatenate([[0], np.cumsum([part.place.max(initial=-1) + 1 for part in parts])[:-1]])
    return Surroundings(
        np.concatenate([p.first + o for p, o in zip(parts, offsets, strict=True)]).astype(np.int32),
        np.concatenate([p.count for p in parts]).astype(np.int32),
        np.concatenate([p.place + o for p, o in zip(parts, n_places, strict=True)]).astype(np.int32),
        np.repeat(np.arange(len(parts)), sizes).astype(np.int32),
    )
