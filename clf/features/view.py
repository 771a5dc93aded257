"""Facts that several feature families share, computed once a page: containers, headings, grids, the main content.

All arrays here have one row per *text* block. Containers are *effective*: an element that holds just the blocks
its only child holds says nothing new, so wrappers are skipped, however deep a site nests them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clf.blocks import TEXT, BlockTable
from clf.lookup import run_starts, stretches
from clf.tags import CODE, HEADINGS, TAGS, among

FloatArray = NDArray[np.floating[Any]]
IntArray = NDArray[np.integer[Any]]
BoolArray = NDArray[np.bool_]
AnyArray = NDArray[Any]

N_LEVELS = 5
"""Effective containers looked at above each block."""
CHAIN = 32
"""Raw ancestors looked at above each block; what lies above those is page furniture common to all."""
GRID_SIZE = 3
"""Like siblings that make a grid: two may be chance."""
HEAD_CHARS = 120
TAIL_CHARS = 40
"""Characters of an excerpt, from a text's beginning and end; a text of no more than both is its own."""
PARAGRAPH_CHARS = 80
"""Unlinked characters from which a block reads as a paragraph (Readability.js counts from 25, jusText from 70)."""
# Tenths of a paragraph's characters that count for the first of its containers, the second, the third.
_SHARES = np.array([10, 6, 3])

_IS_HEADING = among((*HEADINGS, "legend", "dt", "th", "caption", "summary"))
_A = CODE["a"]


@dataclass(frozen=True, slots=True)
class PageView:
    """Derived columns; ``rows`` maps each text block to its row of the table."""

    table: BlockTable
    rows: IntArray
    texts: list[str]
    n_chars: IntArray
    n_link_chars: IntArray
    start: IntArray
    stop: IntArray
    owner: IntArray
    owner_tag: IntArray
    path: IntArray  # number of the owner's path: blocks of one number stand in the same place
    container: IntArray
    chain: IntArray  # (n, CHAIN) element rows from the container upward, the root repeated at the end
    first_block: IntArray  # by element: index of its first text block
    n_below: IntArray  # by element: number of text blocks
    levels: IntArray  # (n, N_LEVELS) element rows of the effective containers
    grids: tuple[IntArray, IntArray]  # the item (element row) of the nearest and the next grid; -1 where none
    n_like: IntArray  # by element: siblings of the same name that hold blocks
    like_index: IntArray  # by element: index among those
    heading: IntArray  # index of the nearest heading block before, -1 where none
    is_heading: BoolArray
    is_paragraph: BoolArray
    link_first: (
        IntArray  # first link of the block (index into table.links), or the one around it; -1 where none
    )
    n_links: IntArray
    is_link_around: BoolArray
    main: int  # element row of the smallest container of most of the running text

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def long(self) -> IntArray:
        """Blocks whose text is longer than an excerpt."""
        return (self.n_chars > HEAD_CHARS + TAIL_CHARS).nonzero()[0]


def page_view(table: BlockTable) -> PageView:
    """Derive the shared facts of one page."""
    elements, tags = table.elements, table.elements.tag
    rows = (table.kind == TEXT).nonzero()[0].astype(np.int32)
    owner, container, start, stop, place, n_chars, n_link_chars = (
        column.take(rows)
        for column in (
            table.owner,
            table.container,
            table.start,
            table.stop,
            table.place,
            table.n_chars,
            table.n_link_chars,
        )
    )
    first_block = place.searchsorted(elements.opened).astype(np.int32)
    n_below = (place.searchsorted(elements.closed) - first_block).astype(np.int32)
    parent = np.maximum(elements.parent, 0)

    chain = _chain(container, parent)
    levels = _effective_levels(container, parent, n_below)
    n_like, like_index = _like_siblings(parent, tags, n_below)
    grids = _grids(container, parent, n_like)
    owner_tag = tags.take(owner)
    is_heading = _is_heading(owner_tag, chain, tags)
    is_paragraph = (n_chars - n_link_chars) >= PARAGRAPH_CHARS

    link_first, n_links, is_around = _links(table.links, start, stop, _link_around(chain, tags))
    n_link_chars = np.where(is_around, n_chars, n_link_chars)

    return PageView(
        table=table,
        rows=rows,
        texts=[table.texts[row] for row in rows.tolist()],
        n_chars=n_chars,
        n_link_chars=n_link_chars,
        start=start,
        stop=stop,
        owner=owner,
        owner_tag=owner_tag,
        path=np.unique(elements.path.take(owner), return_inverse=True)[1].astype(np.int32),
        container=container,
        chain=chain,
        first_block=first_block,
        n_below=n_below,
        levels=levels,
        grids=grids,
        n_like=n_like,
        like_index=like_index,
        heading=_heading_before(is_heading),
        is_heading=is_heading,
        is_paragraph=is_paragraph,
        link_first=link_first,
        n_links=n_links,
        is_link_around=is_around,
        main=_main_container(levels, n_chars - n_link_chars, is_paragraph, len(elements)),
    )


def sum_below(values: AnyArray, first: IntArray, count: IntArray) -> FloatArray:
    """Sums of ``values`` (..., n_blocks) over runs of blocks, by cumulative sums: shape (..., n_runs)."""
    total = np.zeros((*values.shape[:-1], values.shape[-1] + 1), np.float64)
    np.cumsum(values, axis=-1, out=total[..., 1:])
    sums = total.take(first + count, axis=-1)
    sums -= total.take(first, axis=-1)
    return sums.astype(np.float32)


def _chain(container: IntArray, parent: IntArray) -> IntArray:
    """The ``CHAIN`` ancestors from each container upward, by doubling: the parents of the first half's ends follow."""
    chain = container[:, None]
    while chain.shape[1] < CHAIN:
        chain = np.concatenate((chain, parent.take(chain)), axis=1)
        parent = parent.take(parent)
    return chain


def _effective_levels(container: IntArray, parent: IntArray, n_below: IntArray) -> IntArray:
    """Element rows of the nearest ancestors that hold more blocks, ``N_LEVELS`` of them."""
    wider = parent.take(_nearest(parent, n_below.take(parent) > n_below))
    levels = np.empty((len(container), N_LEVELS), np.int32)
    current = np.where(n_below.take(container) > 1, container, wider.take(container))
    for level in range(N_LEVELS):
        levels[:, level] = current
        current = wider.take(current)
    return levels


def _nearest(parent: IntArray, is_stop: BoolArray) -> IntArray:
    """For each row the nearest on the way up (itself included) where ``is_stop``; the root where none is.

    Pointer jumping: the number of rounds is the logarithm of the depth.
    """
    via = np.where(is_stop, np.arange(len(parent), dtype=np.int32), parent)
    while True:
        further = via.take(via)
        if (further == via).all():
            return via
        via = further


def _like_siblings(parent: IntArray, tags: NDArray[np.int16], n_below: IntArray) -> tuple[IntArray, IntArray]:
    n_like = np.zeros(len(parent), np.int32)
    like_index = np.zeros(len(parent), np.int32)
    filled = (n_below > 0).nonzero()[0]
    key = parent.take(filled).astype(np.int64) * len(TAGS) + tags.take(filled)
    order = key.argsort(kind="stable")
    firsts, sizes = stretches(key.take(order))
    siblings = filled.take(order)
    n_like[siblings] = sizes.repeat(sizes)
    like_index[siblings] = np.arange(len(order)) - firsts.repeat(sizes)
    return n_like, like_index


def _grids(container: IntArray, parent: IntArray, n_like: IntArray) -> tuple[IntArray, IntArray]:
    """Rows of the grid items that hold each block: the nearest, and the one above that."""
    is_item = n_like >= GRID_SIZE
    item = _nearest(parent, is_item)
    inner = item.take(container)
    inner = np.where(is_item.take(inner), inner, -1)
    outer = item.take(parent.take(np.maximum(inner, 0)))
    return inner, np.where((inner >= 0) & is_item.take(outer), outer, -1)


def _is_heading(owner_tag: IntArray, chain: IntArray, tags: IntArray) -> BoolArray:
    near = tags.take(chain[:, :3])
    is_heading: BoolArray = _IS_HEADING.take(owner_tag) | _IS_HEADING.take(near).any(axis=1)
    return is_heading


def _heading_before(is_heading: BoolArray) -> IntArray:
    """Index of the nearest heading before each block, -1 where none."""
    before = np.full(len(is_heading), -1, np.int32)
    before[1:] = np.where(is_heading, np.arange(len(is_heading)), -1)[:-1]
    return np.maximum.accumulate(before)


def _link_around(chain: IntArray, tags: IntArray) -> IntArray:
    """Row of the nearest link among the ancestors, -1 where none."""
    block, column = (tags.take(chain) == _A).nonzero()
    nearest = run_starts(block)
    around = np.full(len(chain), -1, np.int32)
    around[block[nearest]] = chain[block[nearest], column[nearest]]
    return around


def _links(
    links: IntArray, start: IntArray, stop: IntArray, around: IntArray
) -> tuple[IntArray, IntArray, BoolArray]:
    """(first link of each block, or the one around it, -1 where none; links inside; whether it is one around)."""
    first = links.searchsorted(start).astype(np.int32)
    n_links = links.searchsorted(stop).astype(np.int32) - first
    # An ``a`` without a target is no link.
    place = links.searchsorted(np.maximum(around, 0)).astype(np.int32)
    is_around = (n_links == 0) & (around >= 0) & (np.append(links, -1).take(place) == around)
    return np.where(n_links > 0, first, np.where(is_around, place, -1)), n_links, is_around


def _main_container(levels: IntArray, n_plain: IntArray, is_paragraph: BoolArray, n_elements: int) -> int:
    """Row of the container with most running text: its own paragraphs count full, a wider container's less.

    After Readability's scoring of parents and grandparents, with effective containers in their place.
    """
    weight = np.where(is_paragraph, n_plain, 0) * _SHARES[:, None]
    score = np.bincount(levels[:, : len(_SHARES)].T.ravel(), weight.ravel(), n_elements)
    return int(score.argmax())
