"""How much of a block's wording the rest of the page shares: an article keeps to its subject, a list changes it.

Words count by their inverse document frequency among the page's blocks (Sparck Jones, A statistical interpretation of
term specificity, 1972), so that what every block says weighs little in any language. After the lexical cohesion that
Hearst, TextTiling, 1997, tells passages apart by.
"""

from __future__ import annotations

import numpy as np

from clf.features.view import AnyArray, PageView
from clf.lookup import run_starts, stretches
from clf.words import Words

NAMES = ("cohesion.main", "cohesion.page", "cohesion.near")
MIN_LETTERS = 5
"""Of a word that is looked at: most shorter ones are grammar."""
NEAR = 3
"""Blocks before and after that count as near."""


def columns(view: PageView, words: Words) -> list[AnyArray]:
    """Columns of shape (n_blocks,) in the order of ``NAMES``; ``words`` are those of the blocks' excerpts.

    The shares of a block's distinct words that paragraphs of the main content, any block, and a block nearby hold.
    """
    n = len(view)
    # By word, and of each word by block: as words stand block by block, a stable sort keeps these together.
    told = ((words.end - words.begin >= MIN_LETTERS) & ~words.is_number).nonzero()[0]
    told = told[words.hash.take(told).argsort(kind="stable")]
    word, block = words.hash.take(told), words.string.take(told)
    is_new = np.zeros(len(told), np.bool_)
    is_new[run_starts(word)] = is_new[run_starts(block)] = True
    kept = is_new.nonzero()[0]
    word, block = word.take(kept), block.take(kept)
    first, held = stretches(word)
    main_first, main_n = int(view.first_block[view.main]), int(view.n_below[view.main])
    is_main = view.is_paragraph.copy()
    is_main[:main_first] = is_main[main_first + main_n :] = False
    tells = is_main.take(block).astype(np.int32)
    in_main = (np.add.reduceat(tells, first) if len(first) else held).repeat(held) - tells
    is_near = np.zeros(len(block), np.bool_)
    same = (word[1:] == word[:-1]) & (block[1:] - block[:-1] <= NEAR)
    is_near[1:] |= same
    is_near[:-1] |= same
    n_blocks = held.repeat(held)
    weight = np.log((n + 1) / n_blocks)
    total = np.maximum(np.bincount(block, weight, n), 1e-6)
    return [np.bincount(block, weight * which, n) / total for which in (in_main > 0, n_blocks > 1, is_near)]
