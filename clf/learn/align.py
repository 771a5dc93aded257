"""Gold leaves -> a label for every block, whatever the segmentation of either.

Both are token sequences of the same page; their longest common subsequence pairs the tokens, and a block takes the
label that most of its paired tokens carry.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from clf.labels import CODE

UNKNOWN = -1
_TOKEN = re.compile(r"\w+|[^\w\s]")


def tokens(text: str) -> list[str]:
    """What texts are compared by: words, numbers and single marks, lower case."""
    return _TOKEN.findall(text.lower())


def align_labels(texts: Sequence[str], leaves: Sequence[tuple[str, str]]) -> NDArray[np.int8]:
    """Label codes of shape (n_blocks,), ``UNKNOWN`` where no token of a block is in any leaf.

    >>> align_labels(["Read also", "Ads by X", "no"], [("Read also", "related"), ("Ads", "sponsored")]).tolist()
    [5, 4, -1]
    """
    from rapidfuzz.distance import LCSseq  # noqa: PLC0415 - needed to train, not to classify

    vocabulary: dict[str, int] = {}

    def numbered(rows: Sequence[str]) -> tuple[list[int], list[int]]:
        ids: list[int] = []
        owners: list[int] = []
        for row, text in enumerate(rows):
            for word in tokens(text):
                ids.append(vocabulary.setdefault(word, len(vocabulary)))
                owners.append(row)
        return ids, owners

    block_ids, block_of = numbered(texts)
    leaf_ids, leaf_of = numbered([text for text, _ in leaves])
    votes: dict[int, Counter[str]] = {}
    for op in LCSseq.opcodes(block_ids, leaf_ids):
        if op.tag == "equal":
            for i, j in zip(range(op.src_start, op.src_end), range(op.dest_start, op.dest_end), strict=True):
                votes.setdefault(block_of[i], Counter())[leaves[leaf_of[j]][1]] += 1
    codes = np.full(len(texts), UNKNOWN, np.int8)
    for row, counter in votes.items():
        codes[row] = CODE[counter.most_common(1)[0][0]]
    return codes
