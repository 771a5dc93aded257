"""Word F1 of an extracted text against a gold one: multisets of lower-case words, order aside."""

from __future__ import annotations

import re
from collections import Counter

_WORD = re.compile(r"\w+")


def word_f1(found: str, gold: str) -> float:
    """F1 of words, counted with repetition; 1 where both are empty.

    >>> round(word_f1("a b c", "b c d d"), 3)
    0.571
    """
    a, b = Counter(_WORD.findall(found.lower())), Counter(_WORD.findall(gold.lower()))
    if not a and not b:
        return 1.0
    return 2 * (a & b).total() / max(a.total() + b.total(), 1)
