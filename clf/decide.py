"""Probabilities -> labels, for every block of the page: the one place where ties, thresholds and things are settled.

Text blocks take their most probable label. Things without text - pictures, frames, slots - have no gold and no
opinion of their own: they take the view of the text that stands with them, in the smallest container that holds any,
unless what they load or are called says that they are an ad.
"""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

from clf.blocks import IFRAME, INS, SLOT, TEXT, BlockTable
from clf.features.view import FloatArray
from clf.labels import CODE, LABELS
from clf.links import AD, owner_of

_AD_NAME = re.compile(
    r"(?:^|[^a-z])(?:ads?|adv|advert\w*|adsense|adsbygoogle|dfp|gpt|publicite|pub|werbung|anzeige|anuncio|banner|sponsor\w*|"
    r"taboola|outbrain|mgid|revcontent|ligatus|plista|dianomi|zergnet|leaderboard|mpu|skyscraper|billboard)(?=[^a-z]|$)",
    re.I,
)
# A thing that names itself an ad is one with this probability; the rest stays with its surroundings.
AD_WEIGHT = 0.9


def decide(table: BlockTable, text_probabilities: FloatArray) -> tuple[FloatArray, NDArray[np.int8]]:
    """Labels for all blocks.

    Parameters
    ----------
    table : BlockTable
        One page.
    text_probabilities : float32 array of shape (n_text_blocks, 12)
        Of the text blocks, in document order.

    Returns
    -------
    probabilities : float32 array of shape (n_blocks, 12)
    codes : int8 array of shape (n_blocks,)
        Positions in ``clf.labels.LABELS``.
    """
    probabilities = np.zeros((len(table), len(LABELS)), np.float32)
    is_text = table.kind == TEXT
    texts, things = is_text.nonzero()[0], (~is_text).nonzero()[0]
    probabilities[texts] = text_probabilities
    if len(things):
        probabilities[things] = _thing_probabilities(table, things, texts, text_probabilities)
    return probabilities, probabilities.argmax(axis=1).astype(np.int8)


def _thing_probabilities(
    table: BlockTable, things: NDArray[np.intp], texts: NDArray[np.intp], text_probabilities: FloatArray
) -> FloatArray:
    around = _mean_around(table, things, texts, text_probabilities)
    ads = are_ads(table, things)
    around[ads] *= 1 - AD_WEIGHT
    around[ads, CODE["sponsored"]] += AD_WEIGHT
    return around


def _mean_around(
    table: BlockTable, things: NDArray[np.intp], texts: NDArray[np.intp], text_probabilities: FloatArray
) -> FloatArray:
    """Mean over the text blocks of the smallest ancestor that holds any; ``interface`` where the page has none."""
    result = np.zeros((len(things), len(LABELS)), np.float32)
    if not len(texts):
        result[:, CODE["interface"]] = 1
        return result
    elements, place = table.elements, table.place.take(texts)
    first = place.searchsorted(elements.opened)
    count = place.searchsorted(elements.closed) - first
    rows = table.owner.take(things)
    while len(empty := (count.take(rows) == 0).nonzero()[0]):
        rows[empty] = np.maximum(elements.parent.take(rows.take(empty)), 0)
    total = np.zeros((len(texts) + 1, len(LABELS)), np.float64)
    np.cumsum(text_probabilities, axis=0, out=total[1:])
    first, count = first.take(rows), count.take(rows)
    result[:] = (total.take(first + count, axis=0) - total.take(first, axis=0)) / count[:, None]
    return result


def are_ads(table: BlockTable, things: NDArray[np.intp]) -> list[int]:
    """Which of the things load from an ad network, or are a frame or slot named as an ad."""
    elements, sources = table.elements, table.sources
    owner, kind = table.owner.take(things), table.kind.take(things)
    can_be_named = (kind == IFRAME) | (kind == INS) | (kind == SLOT)
    # The first name is empty. Slots come in rows: each name is looked at once.
    name = np.where(can_be_named, elements.name.take(owner), 0).tolist()
    is_ad = {number: bool(_AD_NAME.search(elements.names[number])) for number in set(name)}
    return [
        i
        for i, (row, number) in enumerate(zip(owner.tolist(), name, strict=True))
        if is_ad[number] or (row in sources and _loads_ad(sources[row]))
    ]


def _loads_ad(source: str) -> bool:
    # What is not fetched from a host has no "//" at its beginning, and no owner to look for.
    return "//" in source[:8] and owner_of(source) == AD
