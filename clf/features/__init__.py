"""``BlockTable`` -> feature matrix: the families below, in this column order."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from clf.blocks import BlockTable
from clf.features import links, markup, structure, text
from clf.features.view import FloatArray, PageView, page_view
from clf.links import Address

FEATURE_NAMES: tuple[str, ...] = (*text.NAMES, *links.NAMES, *structure.NAMES, *markup.NAMES)
"""Columns of ``PageFeatures.dense``; stored in the model file and compared on load."""


@dataclass(frozen=True, slots=True)
class PageFeatures:
    """Features of a page's text blocks: ``dense`` float32 (n_text_blocks, n_features), and what words are read from."""

    view: PageView
    dense: FloatArray
    addresses: list[Address]


def page_features(table: BlockTable) -> PageFeatures:
    """Compute every family for the text blocks of a page."""
    view = page_view(table)
    found, site = links.addresses(view)
    if not len(view):
        return PageFeatures(view, np.zeros((0, len(FEATURE_NAMES)), np.float32), found)
    columns = [
        *text.columns(view),
        *links.columns(view, found, site),
        *structure.columns(view),
        *markup.columns(view),
    ]
    return PageFeatures(view, np.stack(columns, axis=1).astype(np.float32), found)
