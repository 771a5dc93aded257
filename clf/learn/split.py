"""Splits grouped by site: pages of one site never stand on both sides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

import numpy as np


def site_folds(sites: Sequence[str], n_folds: int, seed: int, last: Collection[str] = ()) -> dict[str, int]:
    """Fold of every site, pages spread evenly: sites in random order, the largest first, each to the smallest fold.

    Those in ``last`` come after all others, which stay where they are however many of them there are.

    >>> sorted(site_folds(["a", "a", "b", "c"], 2, seed=0).values())
    [0, 1, 1]
    """
    counts = Counter(sites)
    sizes = [0] * n_folds
    folds = {}
    for names in (sorted(counts.keys() - last), sorted(counts.keys() & last)):
        order = np.random.default_rng(seed).permutation(len(names))
        for name in sorted((names[i] for i in order), key=lambda name: -counts[name]):
            folds[name] = sizes.index(min(sizes))
            sizes[folds[name]] += counts[name]
    return folds
