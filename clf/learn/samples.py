"""Labelled pages -> what the estimators are fitted on: dense features, tokens, labels, weights."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clf.blocks import block_table
from clf.features import PageFeatures, page_features
from clf.features.context import Surroundings, surroundings
from clf.features.tokens import CHANNELS
from clf.features.view import FloatArray
from clf.learn.align import UNKNOWN, align_labels
from clf.learn.corpus import LabelledPage
from clf.parse import parse_bytes

IntArray = NDArray[np.int32]

EVENNESS = 0.5
"""From 0, where each block of a list weighs as much as one that stands alone, to 1, where the whole list does."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One page, or an altered copy of it, ready to train on.

    ``bags`` gives for each channel the tokens of all blocks in a row - hashes, or their numbers - and how many each
    block has; ``codes`` is ``UNKNOWN`` where no label is known. ``taught`` is what a teacher says of each block's
    labels, float16 (n_blocks, 12), where there is one.
    """

    name: str
    site: str
    lang: str
    variant: str
    texts: list[str]
    n_chars: IntArray
    around: Surroundings
    dense: FloatArray
    bags: dict[str, tuple[NDArray[Any], IntArray]]
    codes: NDArray[np.int8]
    weights: FloatArray
    taught: FloatArray | None = None


def sample(
    features: PageFeatures,
    codes: NDArray[np.int8],
    page: LabelledPage,
    *,
    variant: str = "page",
    weight: float = 1.0,
) -> Sample:
    """Pack one page's features and labels; unlabelled blocks weigh nothing, one that nothing is like ``weight``."""
    around = surroundings(features.view)
    weights = np.where(codes == UNKNOWN, 0, weight * evened(around.place, codes))
    return Sample(
        page.name,
        page.site,
        page.lang,
        variant,
        features.view.texts,
        features.view.n_chars.astype(np.int32),
        around,
        features.dense,
        _bags(features),
        codes,
        weights.astype(np.float32),
    )


def evened(place: IntArray, codes: NDArray[np.int8]) -> FloatArray:
    """How much each block weighs among those that are like it, of its label and in the same place of other items.

    Two hundred entries of a menu tell little more than one, so they weigh less than as many by themselves would: by
    their effective number (Cui et al., Class-Balanced Loss Based on Effective Number of Samples, CVPR 2019).

    >>> evened(np.array([1, 1, 1, 1, 2]), np.array([6, 6, 6, 6, 6], np.int8)).tolist()
    [0.5, 0.5, 0.5, 0.5, 1.0]
    """
    _, kind, number = np.unique(np.stack((place, codes)), axis=1, return_inverse=True, return_counts=True)
    shares: FloatArray = number.take(kind.ravel()) ** -EVENNESS
    return shares


def _bags(features: PageFeatures) -> dict[str, tuple[NDArray[Any], IntArray]]:
    found = {}
    for channel, mentions in features.mentions.items():
        tokens, block = mentions.tokens()
        sizes = np.bincount(block, minlength=len(features.view)).astype(np.int32)
        found[channel] = (mentions.bags.hash[tokens], sizes)
    return found


class TokenNumbers:
    """Numbers the tokens of each channel, so that training can index by them; ``hashes`` gives them back."""

    def __init__(self, samples: Sequence[Sample]) -> None:
        self.hashes = {
            channel: np.unique(np.concatenate([np.unique(s.bags[channel][0]) for s in samples]))
            for channel in CHANNELS
        }

    def numbered(self, sample: Sample) -> Sample:
        """The sample with numbers in the place of hashes; one more than there are for a token never met."""
        bags = {}
        for channel, (flat, sizes) in sample.bags.items():
            hashes = self.hashes[channel]
            places = np.searchsorted(hashes, flat)
            is_met = hashes[np.minimum(places, len(hashes) - 1)] == flat
            bags[channel] = (np.where(is_met, places, len(hashes)).astype(np.int32), sizes)
        return replace(sample, bags=bags)


def plain_samples(pages: Iterable[LabelledPage]) -> list[Sample]:
    """One sample a page, as it is."""
    samples = []
    for page in pages:
        document = parse_bytes(page.html, url=page.url)
        features = page_features(block_table(document.root, url=page.url))
        codes = align_labels(features.view.texts, page.leaves)
        samples.append(sample(features, codes, page))
    return samples
