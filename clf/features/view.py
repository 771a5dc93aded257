"""Facts that several feature families share, computed once a page: containers, headings, grids, the main content.

All arrays here have one row per *text* block. Containers are *effective*: an element that holds just the blocks
its only child holds says nothing new, so wrappers are skipped, however deep a site nests them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clf.blocks import IMAGE, TEXT, BlockTable
from clf.tags import CODE, HEADINGS, TAGS, among

FloatArray = NDArray[np.floating[Any]]
IntArray = NDArray[np.integer[Any]]
BoolArray = NDArray[np.bool_]

N_LEVELS = 5
"""Effective containers looked at above each block."""
CHAIN = 32
"""Raw ancestors looked at above each block; what lies above those is page furniture common to all."""
GRID_SIZE = 3
"""Like siblings that make a grid: two may be chance."""
PARAGRAPH_CHARS = 80
"""Unlinked characters from which a block reads as a paragraph (Readability.js counts from 25, jusText from 70)."""

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


def page_view(table: BlockTable) -> PageView:
    """Derive the shared facts of one page."""
    elements = table.elements
    rows = np.flatnonzero(table.kind == TEXT).astype(np.int32)
    container, start = table.container[rows], table.start[rows]
    tags = elements.tag
    n_chars, n_link_chars = table.n_chars[rows], table.n_link_chars[rows]
    place = table.place[rows]
    first_block = np.searchsorted(place, elements.opened).astype(np.int32)
    n_below = (np.searchsorted(place, elements.closed) - first_block).astype(np.int32)
    parent = np.maximum(elements.parent, 0)

    chain = _chain(container, parent)
    levels = _effective_levels(container, parent, n_below)
    n_like, like_index = _like_siblings(parent, tags, n_below)
    grids = _grids(container, parent, n_like)
    owner_tag = tags[table.owner[rows]].astype(np.int32)
    is_heading = _is_heading(owner_tag, tags[container], chain, tags)
    index = np.arange(len(rows), dtype=np.int32)
    heading = np.maximum.accumulate(np.where(is_heading, index, -1)) if len(rows) else index
    heading = np.where(
        is_heading & (heading == index), np.concatenate(([-1], heading[:-1])) if len(rows) else index, heading
    )
    is_paragraph = (n_chars - n_link_chars) >= PARAGRAPH_CHARS

    link_lo = np.searchsorted(table.links, start).astype(np.int32)
    link_hi = np.searchsorted(table.links, table.stop[rows]).astype(np.int32)
    n_links = link_hi - link_lo
    around = _link_around(chain, tags)
    around_index = np.searchsorted(table.links, np.maximum(around, 0)).astype(np.int32)
    has_around = (n_links == 0) & (around >= 0) & (around_index < len(table.links))
    if len(table.links):
        has_around &= table.links[np.minimum(around_index, len(table.links) - 1)] == around
    link_first = np.where(n_links > 0, link_lo, np.where(has_around, around_index, -1)).astype(np.int32)
    n_link_chars = np.where(has_around, n_chars, n_link_chars).astype(np.int32)

    return PageView(
        table=table,
        rows=rows,
        texts=[table.texts[row] for row in rows.tolist()],
        n_chars=n_chars,
        n_link_chars=n_link_chars,
        owner_tag=owner_tag,
        path=np.unique(elements.path[table.owner[rows]], return_inverse=True)[1].astype(np.int32),
        container=container,
        chain=chain,
        first_block=first_block,
        n_below=n_below,
        levels=levels,
        grids=grids,
        n_like=n_like,
        like_index=like_index,
        heading=heading.astype(np.int32),
        is_heading=is_heading,
        is_paragraph=is_paragraph,
        link_first=link_first,
        n_links=n_links,
        is_link_around=has_around,
        main=_main_container(levels, n_chars - n_link_chars, is_paragraph, len(elements)),
    )


def sum_below(values: FloatArray, first: IntArray, count: IntArray) -> FloatArray:
    """Sums of ``values`` (n_blocks, ...) over runs of blocks, by cumulative sums."""
    total = np.zeros((len(values) + 1, *values.shape[1:]), np.float64)
    np.cumsum(values, axis=0, out=total[1:])
    sums: FloatArray = (total[first + count] - total[first]).astype(np.float32)
    return sums


def count_images(table: BlockTable) -> IntArray:
    """Pictures below each element."""
    starts = table.start[table.kind == IMAGE]
    return (
        np.searchsorted(starts, table.elements.end) - np.searchsorted(starts, np.arange(len(table.elements)))
    ).astype(np.int32)


def _chain(container: IntArray, parent: IntArray) -> IntArray:
    """The ``CHAIN`` ancestors from each container upward, by doubling: the parents of the first half's ends follow."""
    chain = container[:, None]
    while chain.shape[1] < CHAIN:
        chain = np.hstack([chain, parent[chain]])
        parent = parent[parent]
    return chain


def _effective_levels(container: IntArray, parent: IntArray, n_below: IntArray) -> IntArray:
    """Element rows of the nearest ancestors that hold more blocks, ``N_LEVELS`` of them."""
    wider = _jump(parent, n_below[parent] > n_below)
    levels = np.empty((len(container), N_LEVELS), np.int32)
    current = np.where(n_below[container] > 1, container, wider[container])
    for level in range(N_LEVELS):
        levels[:, level] = current
        current = wider[current]
    return levels


def _jump(parent: IntArray, is_stop: BoolArray) -> IntArray:
    """For each row the parent of the nearest row on the way up (itself included) where ``is_stop``.

    Pointer jumping: the number of rounds is the logarithm of the depth.
    """
    via = np.where(is_stop | (parent == np.arange(len(parent))), np.arange(len(parent)), parent)
    while True:
        further = via[via]
        if np.array_equal(further, via):
            break
        via = further
    result: IntArray = parent[via].astype(np.int32)
    return result


def _like_siblings(parent: IntArray, tags: NDArray[np.int16], n_below: IntArray) -> tuple[IntArray, IntArray]:
    n_like = np.zeros(len(parent), np.int32)
    like_index = np.zeros(len(parent), np.int32)
    filled = np.flatnonzero(n_below > 0)
    if len(filled):
        key = parent[filled].astype(np.int64) * len(TAGS) + tags[filled]
        order = np.argsort(key, kind="stable")
        ordered = key[order]
        is_first = np.concatenate(([True], ordered[1:] != ordered[:-1]))
        firsts = np.flatnonzero(is_first)
        group = np.cumsum(is_first) - 1
        sizes = np.diff(np.append(firsts, len(ordered)))
        n_like[filled[order]] = sizes[group]
        like_index[filled[order]] = np.arange(len(ordered)) - firsts[group]
    return n_like, like_index


def _grids(container: IntArray, parent: IntArray, n_like: IntArray) -> tuple[IntArray, IntArray]:
    """Rows of the grid items that hold each block: the nearest, and the one above that."""
    rows = np.arange(len(parent), dtype=np.int32)
    via = np.where(n_like >= GRID_SIZE, rows, parent)
    while True:
        further = via[via]
        if np.array_equal(further, via):
            break
        via = further
    is_item = n_like >= GRID_SIZE
    inner = via[container]
    inner = np.where(is_item[inner], inner, -1).astype(np.int32)
    outer = via[parent[np.maximum(inner, 0)]]
    outer = np.where((inner >= 0) & is_item[outer], outer, -1).astype(np.int32)
    return inner, outer


def _is_heading(
    owner_tag: IntArray, container_tag: NDArray[np.int16], chain: IntArray, tags: NDArray[np.int16]
) -> BoolArray:
    near = tags[chain[:, :3]] if len(chain) else np.zeros((0, 3), np.int16)
    is_heading: BoolArray = _IS_HEADING[owner_tag] | _IS_HEADING[near].any(axis=1)
    return is_heading


def _link_around(chain: IntArray, tags: NDArray[np.int16]) -> IntArray:
    """Row of the nearest link among the ancestors, -1 where none."""
    is_link = tags[chain] == _A
    nearest = is_link.argmax(axis=1) if len(chain) else np.zeros(0, np.int64)
    found = is_link.any(axis=1)
    result: IntArray = np.where(found, chain[np.arange(len(chain)), nearest], -1).astype(np.int32)
    return result


def _main_container(levels: IntArray, n_plain: IntArray, is_paragraph: BoolArray, n_elements: int) -> int:
    """Row of the container with most running text: its own paragraphs count full, a wider container's half.

    After Readability's scoring of parents and grandparents, with effective containers in their place.
    """
    score = np.zeros(n_elements, np.float64)
    weight = np.where(is_paragraph, n_plain, 0)
    for level, share in ((0, 1.0), (1, 0.6), (2, 0.3)):
        np.add.at(score, levels[:, level], weight * share)
    return int(score.argmax()) if len(levels) else 0
