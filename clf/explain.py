"""What spoke for and against a block's label, by occlusion.

Each piece of evidence - a feature, a token, the view of a neighbour - is replaced by what is usual over the training
pages; its weight is what the label's log-odds lose by that (Zeiler and Fergus, Visualizing and Understanding
Convolutional Networks, ECCV 2014, for the idea). Weights of pieces that say the same thing share its effect, so they
need not add up.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clf.blocks import KINDS, TEXT, BlockTable
from clf.features import FEATURE_NAMES, page_features
from clf.features.view import FloatArray
from clf.features.words import CHANNELS, channel_tokens
from clf.labels import LABELS
from clf.model import Model, input_names, softmax

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
        self.bags = channel_tokens(features.view, features.addresses)
        base = model.base(features)
        _, self.X = model.logits(base, features.view)
        self.n_base = base.shape[1]
        self.row_of = {int(row): i for i, row in enumerate(features.view.rows)}

    def explain(self, index: int) -> Explanation:
        """Evidence for the label of block ``index``."""
        code = int(self.codes[index])
        label, probability = LABELS[code], float(self.probabilities[index, code])
        if self.table.kind[index] != TEXT:
            kind = KINDS[self.table.kind[index]]
            return Explanation(
                label, probability, [Reason(f"the text that stands with this {kind}", probability, 1.0)]
            )
        row = self.row_of[index]
        names, values, X = self._occluded(row)
        logits = (self.model.first.logits(X[:, : self.n_base]) + self.model.second.logits(X)) / 2
        odds = _log_odds(softmax(logits / self.model.temperature)[:, code])
        weights = odds[0] - odds[1:]
        reasons = [
            Reason(name, value, float(weight))
            for name, value, weight in zip(names, values, weights, strict=True)
            if abs(weight) >= MIN_WEIGHT
        ]
        return Explanation(label, probability, sorted(reasons, key=lambda reason: -abs(reason.weight)))

    def _occluded(self, row: int) -> tuple[list[str], list[float], FloatArray]:
        """Names and values of the pieces, and the block's features: whole, then without each piece."""
        x, usual = self.X[row], self.model.second.mean
        rows, names, values = [x], [], []
        all_names = input_names()
        for column in range(len(FEATURE_NAMES)):
            without = x.copy()
            without[column] = usual[column]
            rows.append(without)
            names.append(all_names[column])
            values.append(float(x[column]))
        n_labels = len(LABELS)
        for k, channel in enumerate(CHANNELS):
            start = len(FEATURE_NAMES) + k * n_labels
            bag = self.bags[channel][row]
            known = [token for token in dict.fromkeys(bag) if token in self.model.channels[channel].rows]
            for token in known:
                without = x.copy()
                rest = [other for other in bag if other != token]
                without[start : start + n_labels] = self.model.channels[channel].scores([rest])[0]
                rows.append(without)
                names.append(f"{channel}: {token}")
                values.append(float(bag.count(token)))
        first_context = len(FEATURE_NAMES) + len(CHANNELS) * n_labels
        for start in range(first_context, len(x), n_labels):
            without = x.copy()
            without[start : start + n_labels] = usual[start : start + n_labels]
            rows.append(without)
            seen = x[start : start + n_labels]
            names.append(f"{all_names[start].rpartition('_')[0]}: {LABELS[int(seen.argmax())]}")
            values.append(float(seen.max()))
        return names, values, np.array(rows, np.float32)


def _log_odds(p: FloatArray) -> FloatArray:
    p = np.clip(p, 1e-6, 1 - 1e-6)
    odds: FloatArray = np.log(p / (1 - p))
    return odds
