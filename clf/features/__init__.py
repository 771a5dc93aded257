"""``BlockTable`` -> what the model sees of a page's text blocks: dense features by family, and tokens by channel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from clf.blocks import BlockTable
from clf.features import cohesion, links, markup, structure, text
from clf.features.shapes import shapes
from clf.features.tokens import Mentions, excerpts, page_mentions, page_names
from clf.features.view import AnyArray, FloatArray, PageView, page_view
from clf.links import Addresses
from clf.words import Words

FEATURE_NAMES: tuple[str, ...] = (*text.NAMES, *links.NAMES, *structure.NAMES, *markup.NAMES, *cohesion.NAMES)
"""Columns of ``PageFeatures.dense``; stored in the model file and compared on load."""
_LOGS = [FEATURE_NAMES.index(name) for name in (*text.LOGS, *links.LOGS, *structure.LOGS, *markup.LOGS)]


@dataclass(frozen=True, slots=True)
class PageFeatures:
    """Features of a page's text blocks: ``dense`` float32 (n_text_blocks, n_features), and tokens by channel."""

    view: PageView
    dense: FloatArray
    mentions: dict[str, Mentions]


def page_features(table: BlockTable) -> PageFeatures:
    """Compute every family for the text blocks of a page."""
    view = page_view(table)
    targets, stated = links.page_targets(table), markup.Stated.of(table.facts)
    words, paths, domains, stated_words, named = Words.of_groups(
        excerpts(view), *targets.strings, stated.strings, names=page_names(table)
    )
    shaped = shapes(words)
    addresses = Addresses.of(targets, paths, domains)
    dense = np.zeros((len(FEATURE_NAMES), len(view)), np.float32)
    if len(view):
        # Family by family: on a huge page their columns would take much memory together.
        flat = dense.reshape(-1)
        end = _fill(flat, 0, text.columns(view, words.characters, shaped))
        end = _fill(flat, end, links.columns(view, addresses, words))
        end = _fill(flat, end, structure.columns(view))
        end = _fill(flat, end, markup.columns(view, words, stated, stated_words))
        _fill(flat, end, cohesion.columns(view, words))
        counts = dense.take(_LOGS, axis=0)
        # Not log1p: processors take several plain logarithms at once, of that one after the other.
        dense[_LOGS] = np.copysign(np.log(np.abs(counts) + 1), counts)
    return PageFeatures(view, dense.T, page_mentions(view, words, shaped, addresses, named))


def _fill(flat: FloatArray, start: int, columns: Sequence[AnyArray]) -> int:
    """Write columns one behind the other from ``start`` on; returns where they end. Changes ``flat``."""
    parts = [column.reshape(-1) for column in columns]
    end = start + sum(map(len, parts))
    np.concatenate(parts, out=flat[start:end], casting="unsafe")
    return end
