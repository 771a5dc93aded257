"""Splits grouped by site: pages of one site never stand on both sides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np


def site_folds(sites: Sequence[str], n_folds: int, seed: int) -> dict[str, int]:
    """Fold of every site, pages spread evenly: sites in random order, the largest first, each to the smallest fold.

    >>> sorted(site_folds(["a", "a", "b", "c"], 2, seed=0).values())
    [0, 1, 1]
    """
    counts = Counter(sites)
    names = sorted(counts)
    order = np.random.default_rng(seed).permutation(len(names))
    ranked = sorted((names[i] for i in order), key=lambda name: -counts[name])
    sizes = [0] * n_folds
    folds = {}
    for name in ranked:
        fold = sizes.index(min(sizes))
        folds[name] = fold
        sizes[fold] += counts[name]
    return folds
