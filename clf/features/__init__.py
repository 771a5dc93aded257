"""``BlockTable`` -> what the model sees of a page's text blocks: dense features by family, and tokens by channel."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from clf.blocks import BlockTable
from clf.features import links, markup, structure, text
from clf.features.shapes import shapes
from clf.features.tokens import Mentions, excerpt, page_mentions
from clf.features.view import FloatArray, PageView, page_view
from clf.words import Words

FEATURE_NAMES: tuple[str, ...] = (*text.NAMES, *links.NAMES, *structure.NAMES, *markup.NAMES)
"""Columns of ``PageFeatures.dense``; stored in the model file and compared on load."""


@dataclass(frozen=True, slots=True)
class PageFeatures:
    """Features of a page's text blocks: ``dense`` float32 (n_text_blocks, n_features), and tokens by channel."""

    view: PageView
    dense: FloatArray
    mentions: dict[str, Mentions]


def page_features(table: BlockTable) -> PageFeatures:
    """Compute every family for the text blocks of a page."""
    view = page_view(table)
    words = Words.of([excerpt(string) for string in view.texts])
    shaped = shapes(words)
    addresses = links.page_addresses(table)
    dense = np.zeros((len(FEATURE_NAMES), len(view)), np.float32)
    if len(view):
        row = 0
        for columns in (
            *text.columns(view, words.characters, shaped),
            *links.columns(view, addresses, words),
            *structure.columns(view),
            *markup.columns(view, words),
        ):
            n = len(columns) if columns.ndim == 2 else 1
            dense[row : row + n] = columns
            row += n
    return PageFeatures(view, dense.T, page_mentions(view, words, shaped, addresses))
