"""The estimator: a network over the blocks of whole pages, in numpy and scipy, with scikit-learn's interface.

scikit-learn's own networks see one row at a time; here blocks of a page pass messages to each other, so ``fit`` takes
pages - a sequence of ``Sample`` - as sklearn-crfsuite's estimators take sentences. Its tests are therefore those of
``tests/test_network.py`` (gradients against finite differences among them), not ``check_estimator``, which feeds rows.

    x = [standardised dense features, summed token vectors of each channel]
    h = relu(x W1 + b1)             a block by itself
    m = tanh(h Wm + bm)             what it tells the others
    z = relu([h, gather(m)] W2 + b2)
    logits = z W3 + b3 + summed token vectors Wd + bd

Trained by Adam with decoupled weight decay (Loshchilov and Hutter, 2019), dropout of units and of tokens, smoothed
labels, a share of the loss on a first opinion from ``h`` alone, and the running mean of the weights as the result
(Polyak and Juditsky, 1992).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.base import BaseEstimator, ClassifierMixin

from clf.features import context
from clf.features.context import OFFSETS, SOURCES, SPANS, Surroundings, gather
from clf.features.tokens import CHANNELS, FREE, KNOWN, SPOKEN
from clf.features.view import FloatArray
from clf.labels import LABELS
from clf.learn.align import UNKNOWN
from clf.learn.samples import Sample
from clf.model import softmax, standardise

IntArray = NDArray[np.integer[Any]]
Weights = dict[str, FloatArray]

BETA1, BETA2, EPSILON = 0.9, 0.98, 1e-8
WARM_UP = 50
MAX_NORM = 5.0
"""Gradients longer than this are shortened to it."""
EVALUATED = 40
"""Pages evaluated at a time."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Some pages in a row: dense features, a sparse matrix of token counts for each channel, who stands around whom."""

    X: FloatArray
    tokens: list[sparse.csr_array]
    around: Surroundings


class PageNetwork(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """Labels of blocks from their features, tokens and surroundings.

    Parameters
    ----------
    vocabulary : dict of str to int array
        For each channel the row of its vectors for every token number, -1 for a token that is left out.
    speech : dict of str to int8 array
        For each channel what every token number takes of a language, as ``features.tokens.speech`` says.
    n_vector, n_hidden, n_message, n_combined : int
        Width of token vectors, of ``h``, ``m`` and ``z``.
    n_epochs : int
        Times that every page is seen, in one of its variants.
    n_pages : int
        Pages of a batch.
    min_steps : int
        Batches at least: few pages are seen more often than ``n_epochs`` says.
    learning_rate : float
        At its height; it rises over the first batches and falls linearly to nothing.
    decay : float
        Weight decay of the matrices, per step and learning rate.
    dropout, token_dropout, feature_dropout, name_dropout : float
        Share of hidden units, of tokens and of dense features left out at random, and of pages that lose all naming
        attributes.
    foreign, unknown : float
        Share of pages whose words are left out, as if their language had never been met, and of these those that lose
        the lexicon's categories as well.
    smoothing : float
        Probability spread over the labels that are not the gold one.
    trust : float
        Share of what a sample's teacher says in what is to be learned, beside its label.
    first_share : float
        Weight of the first opinion's loss.
    memory : float
        Of the running mean of the weights, per step.
    random_state : int
        Seed; the same seed and pages give the same weights.
    """

    def __init__(
        self,
        vocabulary: Mapping[str, IntArray] | None = None,
        speech: Mapping[str, NDArray[np.int8]] | None = None,
        *,
        n_vector: int = 24,
        n_hidden: int = 192,
        n_message: int = 48,
        n_combined: int = 192,
        n_epochs: int = 16,
        n_pages: int = 10,
        min_steps: int = 120,
        learning_rate: float = 3e-3,
        decay: float = 0.1,
        dropout: float = 0.3,
        token_dropout: float = 0.4,
        feature_dropout: float = 0.05,
        name_dropout: float = 0.1,
        foreign: float = 0.3,
        unknown: float = 0.15,
        smoothing: float = 0.02,
        trust: float = 0.3,
        first_share: float = 0.3,
        memory: float = 0.995,
        random_state: int = 0,
    ) -> None:
        self.vocabulary = vocabulary
        self.speech = speech
        self.n_vector = n_vector
        self.n_hidden = n_hidden
        self.n_message = n_message
        self.n_combined = n_combined
        self.n_epochs = n_epochs
        self.n_pages = n_pages
        self.min_steps = min_steps
        self.learning_rate = learning_rate
        self.decay = decay
        self.dropout = dropout
        self.token_dropout = token_dropout
        self.feature_dropout = feature_dropout
        self.name_dropout = name_dropout
        self.foreign = foreign
        self.unknown = unknown
        self.smoothing = smoothing
        self.trust = trust
        self.first_share = first_share
        self.memory = memory
        self.random_state = random_state

    # Fitting ------------------------------------------------------------------------------------------------

    def fit(self, pages: Sequence[Sequence[Sample]], y: None = None) -> PageNetwork:
        """Fit on pages, each given as its variants, which carry their own labels and weights.

        Every epoch sees each page once, in a variant drawn at random.
        """
        rng = np.random.default_rng(self.random_state)
        pages = [kept for page in pages if (kept := [s for s in page if (s.weights > 0).any()])]
        self.classes_ = np.arange(len(LABELS))
        self.mean_, self.scale_ = _moments([s.dense for page in pages for s in page])
        weights = self._initial(pages[0][0].dense.shape[1], rng)
        steps = Adam(weights, self.learning_rate, self.decay)
        average = {name: w.copy() for name, w in weights.items()}
        per_epoch = -(-len(pages) // self.n_pages)
        n_steps = max(per_epoch * self.n_epochs, self.min_steps)
        for step in range(n_steps):
            if step % per_epoch == 0:
                order = rng.permutation(len(pages))
            chosen = order[step % per_epoch * self.n_pages :][: self.n_pages]
            drawn = [_drawn(pages[i], rng) for i in chosen.tolist()]
            gradients = self._gradients(weights, drawn, rng)
            steps.update(weights, gradients, min((step + 1) / WARM_UP, 1) * max(1 - step / n_steps, 0.02))
            memory = min(self.memory, (step + 1) / (step + 10))
            for name, w in weights.items():
                average[name] += np.float32(1 - memory) * (w - average[name])
        self.weights_ = average
        return self

    def _initial(self, n_dense: int, rng: np.random.Generator) -> Weights:
        n_heard = self.n_hidden + self.n_message * len(SOURCES)
        n_sums = self.n_vector * len(CHANNELS)
        shapes = {
            "alone": (n_dense + n_sums, self.n_hidden),
            "first": (self.n_hidden, len(LABELS)),
            "message": (self.n_hidden, self.n_message),
            "together": (n_heard, self.n_combined),
            "output": (self.n_combined, len(LABELS)),
            "direct": (n_sums, len(LABELS)),
        }
        weights: Weights = {}
        for channel, rows in self.rows.items():
            size = (int(rows.max(initial=-1)) + 1, self.n_vector)
            weights[f"vectors.{channel}"] = rng.normal(0, 0.05, size).astype(np.float32)
        for name, shape in shapes.items():
            bound = 1 / np.sqrt(shape[0])
            weights[f"weight.{name}"] = rng.uniform(-bound, bound, shape).astype(np.float32)
            weights[f"bias.{name}"] = np.zeros(shape[1], np.float32)
        return weights

    @property
    def rows(self) -> Mapping[str, IntArray]:
        """The vocabulary, checked."""
        if self.vocabulary is None:
            raise ValueError("a PageNetwork needs the vocabulary of its token channels")
        return self.vocabulary

    def _gradients(self, weights: Weights, samples: Sequence[Sample], rng: np.random.Generator) -> Weights:
        batch = self.batch(samples, rng)
        masks = [_mask(rng, (len(batch.X), n), self.dropout) for n in (self.n_hidden, self.n_combined)]
        batch.X[...] *= _mask(rng, (1, batch.X.shape[1]), self.feature_dropout) > 0
        codes = np.concatenate([s.codes for s in samples])
        shares = np.concatenate([s.weights for s in samples])
        shares = np.where(codes == UNKNOWN, 0, shares)
        shares = (shares / max(float(shares.sum()), 1e-6)).astype(np.float32)[:, None]
        target = np.concatenate([self._target(s) for s in samples])
        return gradients(weights, batch, target, shares, self.first_share, masks)

    def _target(self, sample: Sample) -> FloatArray:
        """The probabilities to learn: the smoothed label and, in part, what the teacher says."""
        n, n_labels = len(sample.codes), len(LABELS)
        target = np.full((n, n_labels), self.smoothing / n_labels, np.float32)
        target[np.arange(n), np.maximum(sample.codes, 0)] += 1 - self.smoothing
        if sample.taught is not None:
            target += np.float32(self.trust) * (sample.taught - target)
        return target

    def batch(self, samples: Sequence[Sample], rng: np.random.Generator | None = None) -> Batch:
        """Pages in a row; with a random generator some tokens are left out."""
        X = standardise(np.concatenate([s.dense for s in samples]), self.mean_, self.scale_)
        around = context.stacked([s.around for s in samples])
        spoken = self._spoken(len(samples), rng)
        tokens = []
        for channel in CHANNELS:
            flat = np.concatenate([s.bags[channel][0] for s in samples])
            sizes = np.concatenate([s.bags[channel][1] for s in samples])
            if flat.dtype == np.uint64:
                raise ValueError(
                    "these samples hold hashes of tokens; TokenNumbers.numbered gives their numbers"
                )
            rows = self.rows[channel]
            chosen = np.where(flat < len(rows), rows[np.minimum(flat, len(rows) - 1)], -1)
            block = np.repeat(np.arange(len(sizes)), sizes)
            kept = chosen >= 0
            if rng is not None:
                kept &= rng.random(len(chosen)) >= self.token_dropout
                if channel in ("near", "far"):
                    kept &= (rng.random(len(samples)) >= self.name_dropout)[around.page[block]]
                elif self.speech is not None:
                    kept &= self.speech[channel].take(flat, mode="clip") <= spoken[around.page[block]]
            tokens.append(bag_matrix(chosen[kept], block[kept], len(sizes), int(rows.max(initial=-1)) + 1))
        return Batch(X.astype(np.float32), tokens, around)

    def _spoken(self, n: int, rng: np.random.Generator | None) -> NDArray[np.int8]:
        """How much of a language each of ``n`` pages keeps."""
        if rng is None:
            return np.full(n, SPOKEN, np.int8)
        is_foreign, is_unknown = rng.random((2, n)) < np.array([[self.foreign], [self.unknown]])
        return np.where(is_foreign, np.where(is_unknown, FREE, KNOWN), SPOKEN).astype(np.int8)

    # Predicting ---------------------------------------------------------------------------------------------

    def decision_function(self, samples: Sequence[Sample]) -> list[FloatArray]:
        """Logits of shape (n_blocks, 12) for each page."""
        found: list[FloatArray] = []
        for start in range(0, len(samples), EVALUATED):
            some = samples[start : start + EVALUATED]
            logits = forward(self.weights_, self.batch(some))["logits"]
            ends = np.cumsum([len(s.codes) for s in some])
            found += np.split(logits, ends[:-1])
        return found

    def predict_proba(self, samples: Sequence[Sample]) -> list[FloatArray]:
        """Probabilities of shape (n_blocks, 12) for each page, not calibrated."""
        return [softmax(logits) for logits in self.decision_function(samples)]

    def predict(self, samples: Sequence[Sample]) -> list[NDArray[np.int8]]:
        """Label codes for each page."""
        return [logits.argmax(axis=1).astype(np.int8) for logits in self.decision_function(samples)]


class Adam:
    """Adam with decoupled weight decay on the matrices; updates weights in place."""

    def __init__(self, weights: Weights, learning_rate: float, decay: float) -> None:
        self.learning_rate, self.decay, self.step = learning_rate, decay, 0
        self.first = {name: np.zeros_like(w) for name, w in weights.items()}
        self.second = {name: np.zeros_like(w) for name, w in weights.items()}

    def update(self, weights: Weights, gradients: Weights, rate: float) -> None:
        """One step at ``rate`` times the learning rate; changes ``weights``."""
        self.step += 1
        norm = float(np.sqrt(sum(float(np.vdot(g, g)) for g in gradients.values())))
        shorten = np.float32(min(1.0, MAX_NORM / max(norm, 1e-9)))
        rate *= self.learning_rate
        size = np.float32(rate * np.sqrt(1 - BETA2**self.step) / (1 - BETA1**self.step))
        for name, w in weights.items():
            g, first, second = gradients[name], self.first[name], self.second[name]
            g *= shorten
            first += np.float32(1 - BETA1) * (g - first)
            second += np.float32(1 - BETA2) * (g * g - second)
            kept = 1 - rate * self.decay * (not name.startswith("bias"))
            w[...] = np.float32(kept) * w - size * first / (np.sqrt(second) + np.float32(EPSILON))


def forward(weights: Weights, batch: Batch, masks: Sequence[FloatArray] = ()) -> Weights:
    """The layers' values by name; ``masks`` multiply the hidden ones."""
    sums = [
        matrix @ weights[f"vectors.{channel}"] for channel, matrix in zip(CHANNELS, batch.tokens, strict=True)
    ]
    x = np.hstack([batch.X, *sums])
    h = np.maximum(x @ weights["weight.alone"] + weights["bias.alone"], 0)
    if masks:
        h *= masks[0]
    m = np.tanh(h @ weights["weight.message"] + weights["bias.message"])
    u = np.hstack([h, gather(batch.around, m)])
    z = np.maximum(u @ weights["weight.together"] + weights["bias.together"], 0)
    if masks:
        z *= masks[1]
    first = h @ weights["weight.first"] + weights["bias.first"]
    said = x[:, batch.X.shape[1] :] @ weights["weight.direct"] + weights["bias.direct"]
    logits = z @ weights["weight.output"] + weights["bias.output"] + said
    return {"x": x, "h": h, "m": m, "u": u, "z": z, "first": first, "logits": logits}


def gradients(
    weights: Weights,
    batch: Batch,
    target: FloatArray,
    shares: FloatArray,
    first_share: float,
    masks: Sequence[FloatArray] = (),
) -> Weights:
    """Of the cross entropy between ``target`` and the prediction, blocks weighted by ``shares`` (n, 1)."""
    v = forward(weights, batch, masks)
    found: Weights = {}

    def back(name: str, inputs: FloatArray, g: FloatArray) -> FloatArray:
        """Gradient of a layer's weights, noted, and of its inputs."""
        found[f"weight.{name}"] = inputs.T @ g
        found[f"bias.{name}"] = g.sum(axis=0)
        return g @ weights[f"weight.{name}"].T

    d_logits = (softmax(v["logits"]) - target) * shares
    d_first = (softmax(v["first"]) - target) * shares * np.float32(first_share)
    d_z = back("output", v["z"], d_logits) * (v["z"] > 0)
    if masks:
        d_z *= masks[1]
    d_u = back("together", v["u"], d_z)
    n_hidden = v["h"].shape[1]
    d_m = spread(batch.around, d_u[:, n_hidden:]) * (1 - v["m"] ** 2)
    d_h = d_u[:, :n_hidden] + back("message", v["h"], d_m) + back("first", v["h"], d_first)
    d_h *= v["h"] > 0
    if masks:
        d_h *= masks[0]
    d_x = back("alone", v["x"], d_h)
    start = batch.X.shape[1]
    d_x[:, start:] += back("direct", v["x"][:, start:], d_logits)
    for channel, matrix in zip(CHANNELS, batch.tokens, strict=True):
        width = weights[f"vectors.{channel}"].shape[1]
        found[f"vectors.{channel}"] = np.asarray(matrix.T @ d_x[:, start : start + width])
        start += width
    return found


def spread(around: Surroundings, heard: FloatArray) -> FloatArray:
    """The adjoint of ``context.gather``: gradients of what was heard -> gradients of the messages."""
    n = len(around)
    k = heard.shape[1] // len(SOURCES)
    heard = heard.reshape(n, len(SOURCES), k)
    n_spans = len(SPANS)
    inside, size = context.is_inside(around, 0, n)
    g = heard[:, :n_spans] / size[:, :, None]
    result: FloatArray = -(inside[:, :, None] * g).sum(axis=1)
    # A span's gradient goes to all its blocks: up at its first, down behind its last, summed along the page.
    flat = g.reshape(n * n_spans, k)
    first = around.first.reshape(-1)
    last = first + around.count.reshape(-1)
    columns = np.arange(n * n_spans)
    shape = (n + 1, n * n_spans)
    ones = np.ones(n * n_spans, np.float32)
    edges = sparse.csr_array((ones, (first, columns)), shape) - sparse.csr_array(
        (ones, (last, columns)), shape
    )
    result += np.cumsum(np.asarray(edges @ flat), axis=0)[:n]
    for source, offset in enumerate(OFFSETS, start=n_spans):
        here, there = context.neighbours(around, offset, 0, n)
        result[there] += heard[here, source]
    for source, group in ((-2, around.place), (-1, around.page)):
        sizes = np.maximum(np.bincount(group)[group][:, None] - 1, 1)
        g = heard[:, source] / sizes
        result += context.group_sums(g, group)[group] - g
    return result.astype(heard.dtype)


def bag_matrix(rows: IntArray, block: IntArray, n_blocks: int, n_rows: int) -> sparse.csr_array:
    """Matrix of shape (n_blocks, n_rows): each token counts 1 over the root of the number of its block's tokens."""
    sizes = np.bincount(block, minlength=n_blocks)
    values = (1 / np.sqrt(np.maximum(sizes, 1))).astype(np.float32)[block]
    ends = np.concatenate([[0], np.cumsum(sizes)])
    return sparse.csr_array((values, rows, ends), (n_blocks, n_rows))


def _moments(parts: Sequence[FloatArray]) -> tuple[FloatArray, FloatArray]:
    """(mean, standard deviation) of the columns; 1 where a column hardly varies."""
    n = sum(map(len, parts))
    mean = sum(part.sum(axis=0, dtype=np.float64) for part in parts) / n
    square = sum((part.astype(np.float64) ** 2).sum(axis=0) for part in parts) / n
    scale = np.sqrt(np.maximum(square - mean**2, 0))
    return mean.astype(np.float32), np.where(scale > 1e-4, scale, 1).astype(np.float32)


def _drawn(variants: Sequence[Sample], rng: np.random.Generator) -> Sample:
    """One variant of a page, by their weights."""
    shares = np.array([float(s.weights.max()) for s in variants])
    return variants[int(rng.choice(len(variants), p=shares / shares.sum()))]


def _mask(rng: np.random.Generator, shape: tuple[int, int], share: float) -> FloatArray:
    """Zero for the share left out, and for the rest what keeps the mean."""
    kept: FloatArray = (rng.random(shape, np.float32) >= share) / np.float32(1 - share)
    return kept.astype(np.float32)
