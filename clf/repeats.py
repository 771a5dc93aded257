"""What a page says twice: some hold their article once for narrow screens and once for wide ones.

Both copies are labelled for what they are; text and Markdown tell it once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clf.blocks import TEXT, BlockTable

MIN_CHARS = 80
"""A shorter text is told again - a refrain, a cell of a table - unless all around it is."""

Flags = NDArray[np.bool_]
IntArray = NDArray[np.integer[Any]]


def told_once(table: BlockTable, chosen: Flags) -> Flags:
    """The chosen blocks of a page without those that repeat others, and without pictures between such."""
    rows = (chosen & (table.kind == TEXT)).nonzero()[0]
    again = repeated([table.texts[row] for row in rows.tolist()])
    if not again.any():
        return chosen
    # A picture goes when the text before it and the one behind it go.
    around = np.concatenate([again[:1], again, again[-1:]])
    place = rows.searchsorted(np.arange(len(table)))
    is_between: Flags = around.take(place) & around.take(place + 1)
    kept = chosen & ~is_between
    kept[rows] = ~again
    return kept


def repeated(texts: Sequence[str]) -> Flags:
    """Which texts have stood before: long ones, and whatever is the same beside both.

    >>> long = "This paragraph is long enough not to have been written twice on one page by any accident."
    >>> repeated(["Part one", long, "More", "Part one", long, "Else", "More"]).tolist()
    [False, False, False, True, True, False, False]
    """
    first: dict[str, int] = {}
    twin = [first.setdefault(text, i) for i, text in enumerate(texts)]
    twin = [j if j < i and len(texts[i]) >= MIN_CHARS else -1 for i, j in enumerate(twin)]
    if max(twin, default=-1) >= 0:
        _spread(texts, twin, 1)
        _spread(texts, twin, -1)
    return np.array(twin, np.int64) >= 0


def _spread(texts: Sequence[str], twin: list[int], step: int) -> None:
    """Follow each repeat and what it repeats in step, as long as both go on alike."""
    n = len(texts)
    for i in range(n)[::step]:
        beside = i - step
        if twin[i] >= 0 or not 0 <= beside < n or twin[beside] < 0:
            continue
        j = twin[beside] + step
        if 0 <= j < i and twin[j] < 0 and texts[j] == texts[i]:
            twin[i] = j
