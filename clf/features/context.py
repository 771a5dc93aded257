"""A first opinion on every block, seen from its neighbours: what stands before, after, around and over it.

The second stage of a stacked sequential model (Cohen and Carvalho, Stacked Sequential Learning, IJCAI 2005), with the
page's containers and grids beside the sequence.
"""

from __future__ import annotations

import numpy as np

from clf.features.view import FloatArray, PageView, sum_below
from clf.labels import LABELS

OFFSETS = (-3, -2, -1, 1, 2, 3)
_SOURCES = (
    *(f"next{offset:+d}" for offset in OFFSETS),
    "level0",
    "level1",
    "level2",
    "level3",
    "level4",
    "heading",
    "lead",
    "item",
    "position_in_items",
    "near_before",
    "near_after",
    "page",
)
NAMES = tuple(f"context.{source}_{label}" for source in _SOURCES for label in LABELS)
DECAY = 0.75
"""Weight that a block's opinion keeps per block of distance, in the running means before and after."""


def columns(view: PageView, opinion: FloatArray) -> FloatArray:
    """Matrix of shape (n_blocks, len(NAMES)) from first probabilities of shape (n_blocks, 12)."""
    n, k = opinion.shape
    padded = np.zeros((n + 6, k), np.float32)
    padded[3 : 3 + n] = opinion
    parts = [padded[3 + offset : 3 + offset + n] for offset in OFFSETS]
    for level in range(view.levels.shape[1]):
        parts.append(_mean_of_others(view, opinion, view.levels[:, level]))
    parts.append(np.where((view.heading >= 0)[:, None], opinion[np.maximum(view.heading, 0)], 0))
    lead = view.first_block[view.levels[:, 1]]
    parts.append(np.where((lead != np.arange(n))[:, None], opinion[np.minimum(lead, max(n - 1, 0))], 0))
    item = np.where(view.grids[0] >= 0, view.grids[0], view.container)
    parts.append(_mean_of_others(view, opinion, item))
    parts.append(_same_place(view, opinion))
    parts.append(_running_mean(opinion))
    parts.append(_running_mean(opinion[::-1])[::-1])
    parts.append(np.broadcast_to(opinion.mean(axis=0) if n else np.zeros(k), (n, k)))
    return np.concatenate(parts, axis=1).astype(np.float32)


def _mean_of_others(view: PageView, opinion: FloatArray, rows: np.ndarray) -> FloatArray:
    first, count = view.first_block[rows], view.n_below[rows]
    total = sum_below(opinion, first, count)
    index = np.arange(len(view))
    inside = (index >= first) & (index < first + count)
    others = total - np.where(inside[:, None], opinion, 0)
    mean: FloatArray = (others / np.maximum(count - inside, 1)[:, None]).astype(np.float32)
    return mean


def _same_place(view: PageView, opinion: FloatArray) -> FloatArray:
    """Mean over the blocks of the same element path: the same part of each item of a list."""
    path = view.table.elements.path[view.table.owner[view.rows]]
    _, inverse, counts = np.unique(path, return_inverse=True, return_counts=True)
    total = np.zeros((len(counts), opinion.shape[1]), np.float32)
    np.add.at(total, inverse, opinion)
    mean: FloatArray = (total[inverse] - opinion) / np.maximum(counts[inverse] - 1, 1)[:, None]
    return mean


def _running_mean(opinion: FloatArray) -> FloatArray:
    """Exponentially decaying mean of the opinions before each block."""
    n = len(opinion)
    result = np.zeros_like(opinion)
    state = np.zeros(opinion.shape[1], np.float32)
    for i in range(n):
        result[i] = state
        state = DECAY * state + (1 - DECAY) * opinion[i]
    return result
