"""What spoke for and against a block's label, by occlusion.

Each piece of evidence - a feature, a token, what a neighbour tells - is replaced by what is usual over the training
pages or left out; its weight is what the label's log-odds lose by that (Zeiler and Fergus, Visualizing and
Understanding Convolutional Networks, ECCV 2014, for the idea). Weights of pieces that say the same thing share its
effect, so they need not add up.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clf.blocks import KINDS, TEXT, BlockTable
from clf.decide import are_ads
from clf.features import FEATURE_NAMES, page_features
from clf.features.context import SOURCES
from clf.features.tokens import CHANNELS, Mentions
from clf.features.view import FloatArray
from clf.labels import LABELS
from clf.model import Channel, Model

MIN_WEIGHT = 0.01
"""Evidence that moves the log-odds less is left out."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One piece of evidence: ``weight`` in log-odds of the label, positive where it spoke for it."""

    feature: str
    value: float
    weight: float

    def __str__(self) -> str:
        return f"{self.weight:+.2f}  {self.feature} = {self.value:.3g}"


@dataclass(frozen=True, slots=True)
class Explanation:
    """A block's label, its probability and the evidence, the strongest first."""

    label: str
    probability: float
    reasons: list[Reason]

    def __str__(self) -> str:
        return "\n".join(
            [f"{self.label} {self.probability:.2f}", *(f"  {reason}" for reason in self.reasons)]
        )


class Explainer:
    """Explains the blocks of one page; what they share is computed once."""

    def __init__(
        self, table: BlockTable, model: Model, probabilities: FloatArray, codes: NDArray[np.int8]
    ) -> None:
        self.table, self.model, self.probabilities, self.codes = table, model, probabilities, codes
        features = page_features(table)
        self.mentions = features.mentions
        self.X = model.inputs(features.dense, model.token_sums(features, slice(0, len(features.view))))
        self.hidden = model.alone(self.X)
        self.exchange = model.exchange(self.hidden, features)
        self.dense = features.dense
        self.row_of = {int(row): i for i, row in enumerate(features.view.rows)}

    def explain(self, index: int) -> Explanation:
        """Evidence for the label of block ``index``."""
        code = int(self.codes[index])
        label, probability = LABELS[code], float(self.probabilities[index, code])
        if self.table.kind[index] != TEXT:
            kind = KINDS[self.table.kind[index]]
            is_ad = bool(are_ads(self.table, np.array([index])))
            why = "what this {} is called or loads" if is_ad else "the text that stands with this {}"
            return Explanation(label, probability, [Reason(why.format(kind), probability, 1.0)])
        row = self.row_of[index]
        names, values, heard, sums = self._occluded(row)
        odds = _log_odds(self.model.probabilities(heard, self.model.said(sums))[:, code])
        weights = odds[0] - odds[1:]
        names.append("site profile")
        values.append(probability)
        weights = np.append(weights, _log_odds(self.probabilities[index, code]) - odds[0])
        reasons = [
            Reason(name, value, float(weight))
            for name, value, weight in zip(names, values, weights, strict=True)
            if abs(weight) >= MIN_WEIGHT
        ]
        return Explanation(label, probability, sorted(reasons, key=lambda reason: -abs(reason.weight)))

    def _occluded(self, row: int) -> tuple[list[str], list[float], FloatArray, FloatArray]:
        """Names and values of the pieces, and what the last layers see: of all of them, then without each.

        That is what is heard, as ``Model.probabilities`` takes it, and the token sums.
        """
        x = self.X[row]
        n_dense = len(FEATURE_NAMES)
        without = np.repeat(x[None, :], n_dense, axis=0)
        np.fill_diagonal(without, 0)  # the mean of a standardised feature
        inputs, names, values = [x[None, :], without], list(FEATURE_NAMES), self.dense[row].tolist()
        start = n_dense
        for name in CHANNELS:
            channel = self.model.channels[name]
            width = channel.vectors.shape[1]
            tokens, counts, rests = _known_tokens(channel, self.mentions[name], row)
            without = np.repeat(x[None, :], len(tokens), axis=0)
            without[:, start : start + width] = rests
            inputs.append(without)
            names += [f"{name}: {token}" for token in tokens]
            values += counts
            start += width
        known = np.vstack(inputs)
        hidden = self.model.alone(known)
        n_hidden = hidden.shape[1]
        heard = self.model.heard(self.hidden, self.exchange, slice(row, row + 1))
        messages = heard[0, n_hidden:].reshape(len(SOURCES), -1)
        silenced = np.repeat(messages[None], len(SOURCES), axis=0)
        silenced[np.arange(len(SOURCES)), np.arange(len(SOURCES))] = 0
        names += [f"around: {source}" for source in SOURCES]
        values += np.linalg.norm(messages, axis=1).tolist()
        alone = np.hstack([hidden, np.repeat(messages.reshape(1, -1), len(hidden), axis=0)])
        around = np.hstack([np.repeat(hidden[:1], len(SOURCES), axis=0), silenced.reshape(len(SOURCES), -1)])
        sums = np.vstack([known, np.repeat(known[:1], len(SOURCES), axis=0)])[:, n_dense:]
        return names, values, np.vstack([alone, around]), sums


def _known_tokens(
    channel: Channel, mentions: Mentions, row: int
) -> tuple[list[str], list[float], FloatArray]:
    """(a block's tokens that the model knows, how often it has each, the sum of its vectors without each)."""
    tokens, block = mentions.tokens()
    tokens = tokens[block == row]
    rows = channel.table.find(mentions.bags.hash[tokens])
    tokens, rows = tokens[rows >= 0], rows[rows >= 0]
    distinct, first, counts = np.unique(rows, return_index=True, return_counts=True)
    vectors = channel.vectors[distinct]
    rests = (counts @ vectors)[None] - counts[:, None] * vectors
    rests /= np.sqrt(np.maximum(counts.sum() - counts, 1))[:, None]
    return (
        [mentions.bags.spelled(token) for token in tokens[first].tolist()],
        counts.astype(float).tolist(),
        rests,
    )


def _log_odds(p: FloatArray) -> FloatArray:
    p = np.clip(p, 1e-6, 1 - 1e-6)
    odds: FloatArray = np.log(p / (1 - p))
    return odds
