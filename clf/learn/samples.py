"""Labelled pages -> what the estimators are fitted on: dense features, tokens as numbers, labels, weights."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from clf.blocks import block_table
from clf.features import PageFeatures, page_features
from clf.features.context import Surroundings, surroundings
from clf.features.view import FloatArray
from clf.features.words import CHANNELS, channel_tokens
from clf.learn.align import UNKNOWN, align_labels
from clf.learn.corpus import LabelledPage
from clf.parse import parse_bytes

IntArray = NDArray[np.int32]


class TokenNumbers:
    """Numbers tokens of each channel as they are met, so that bags of tokens are small arrays."""

    def __init__(self) -> None:
        self.ids: dict[str, dict[str, int]] = {channel: {} for channel in CHANNELS}

    def bags(self, features: PageFeatures) -> dict[str, tuple[IntArray, IntArray]]:
        """For each channel (token numbers of all blocks in a row, tokens of each block)."""
        found = {}
        for channel, bags in channel_tokens(features.view, features.addresses).items():
            ids = self.ids[channel]
            flat = [ids.setdefault(token, len(ids)) for bag in bags for token in bag]
            found[channel] = (np.array(flat, np.int32), np.array([len(bag) for bag in bags], np.int32))
        return found

    def renumbered(self, samples: Iterable[Sample], theirs: TokenNumbers) -> list[Sample]:
        """Samples numbered by ``theirs``, numbered by these."""
        new_of = {}
        for channel, ids in theirs.ids.items():
            mine = self.ids[channel]
            # Tokens were numbered as they were met, so their order is the order of their numbers.
            new_of[channel] = np.array([mine.setdefault(token, len(mine)) for token in ids], np.int32)
        return [
            replace(
                s, bags={c: (new_of[c][flat] if len(flat) else flat, n) for c, (flat, n) in s.bags.items()}
            )
            for s in samples
        ]


@dataclass(frozen=True, slots=True)
class Sample:
    """One page, or an altered copy of it, ready to train on; ``codes`` is ``UNKNOWN`` where no label is known."""

    name: str
    site: str
    lang: str
    variant: str
    texts: list[str]
    n_chars: IntArray
    around: Surroundings
    dense: FloatArray
    bags: dict[str, tuple[IntArray, IntArray]]
    codes: NDArray[np.int8]
    weights: FloatArray


def sample(
    features: PageFeatures,
    codes: NDArray[np.int8],
    numbers: TokenNumbers,
    page: LabelledPage,
    *,
    variant: str = "page",
    weight: float = 1.0,
) -> Sample:
    """Pack one page's features and labels; unlabelled blocks weigh nothing."""
    weights = np.where(codes == UNKNOWN, 0, weight).astype(np.float32)
    return Sample(
        page.name,
        page.site,
        page.lang,
        variant,
        features.view.texts,
        features.view.n_chars.astype(np.int32),
        surroundings(features.view),
        features.dense,
        numbers.bags(features),
        codes,
        weights,
    )


def plain_samples(pages: Iterable[LabelledPage], numbers: TokenNumbers) -> list[Sample]:
    """One sample a page, as it is."""
    samples = []
    for page in pages:
        document = parse_bytes(page.html, url=page.url)
        features = page_features(block_table(document.root, url=page.url))
        codes = align_labels(features.view.texts, page.leaves)
        samples.append(sample(features, codes, numbers, page))
    return samples
