"""Fitting: word scores, first opinion, second opinion, each stage on what the one before it says of unseen sites.

A stage must not be trained on outputs that its predecessor gives for pages it was itself fitted on: they are too good
to be true. So every stage is cross-fitted over folds of sites. ``CrossFit`` keeps one model for every set of folds
left out and fits it on demand; the empty set gives the final model, single folds its honest evaluation.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from joblib import Parallel, delayed
from numpy.typing import NDArray
from scipy import sparse
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier

from clf.features import context as context_features
from clf.features.view import FloatArray
from clf.features.words import CHANNELS
from clf.labels import LABELS
from clf.learn.align import UNKNOWN
from clf.learn.samples import Sample, TokenNumbers
from clf.learn.split import site_folds
from clf.model import Channel, Model, Network, softmax, standardise

log = logging.getLogger(__name__)

IntArray = NDArray[np.integer[Any]]
Folds = frozenset[int]


@dataclass(frozen=True, slots=True)
class Settings:
    """What is tuned.

    ``n_tokens`` caps each channel's vocabulary; ``min_sites`` is how many sites must use a token. Without ``strict``
    a stage's training input may come from a predecessor that has seen the labels of the fold under evaluation (never
    of the page itself): a third of the fits, good enough to compare settings, not to report.
    """

    n_folds: int = 5
    seed: int = 0
    min_sites: int = 3
    n_tokens: tuple[tuple[str, int], ...] = (
        ("text", 24000),
        ("heading", 8000),
        ("lead", 8000),
        ("near", 5000),
        ("far", 4000),
        ("url", 6000),
    )
    C: float = 1.0
    lexical_iterations: int = 20
    first_hidden: int = 128
    second_hidden: int = 128
    alpha: float = 1.5
    batch_size: int = 512
    epochs: int = 4
    last_epochs: int = 2
    learning_rate: float = 2e-3
    strict: bool = True
    jobs: int = 2


@dataclass(frozen=True, slots=True)
class TokenWeights:
    """A channel fitted on numbered tokens: ``row_of`` maps a number to a row of ``channel.weights``, or -1."""

    row_of: IntArray
    weights: FloatArray
    bias: FloatArray

    def scores(self, flat: IntArray, sizes: IntArray) -> FloatArray:
        """Scores of a page's blocks, as ``clf.model.Channel`` gives them."""
        rows = self.row_of[np.minimum(flat, len(self.row_of) - 1)]
        known = (rows >= 0) & (flat < len(self.row_of))
        block = np.repeat(np.arange(len(sizes)), sizes)[known]
        known_sizes = np.bincount(block, minlength=len(sizes))
        return Channel({}, self.weights, self.bias).score_rows(rows[known].astype(np.int64), known_sizes)


class CrossFit:
    """Stages by the folds of sites they have not seen.

    Parameters
    ----------
    samples : sequence of Sample
        Pages and altered copies; copies share their page's site, so they share its fold.
    """

    def __init__(self, samples: Sequence[Sample], settings: Settings = Settings()) -> None:
        self.samples = list(samples)
        self.settings = settings
        plain = [s.site for s in samples if s.variant == "page"]
        self.folds = site_folds(plain, settings.n_folds, settings.seed)
        self.fold_of = np.array([self.folds[s.site] for s in self.samples])
        self.lexical = lru_cache(maxsize=None)(self._fit_lexical)
        self.first = lru_cache(maxsize=None)(self._fit_first)
        self.second = lru_cache(maxsize=None)(self._fit_second)
        self.base = lru_cache(maxsize=None)(self._base)

    # What each stage is given -------------------------------------------------------------------------------

    def _base(self, index: int, left_out: Folds) -> FloatArray:
        """Dense features and lexical scores of one sample by word weights fitted without ``left_out``."""
        sample = self.samples[index]
        lexical = self.lexical(left_out)
        scores = [lexical[name].scores(*sample.bags[name]) for name in CHANNELS]
        return np.hstack([sample.dense, *scores])

    def training_base(self, index: int, left_out: Folds) -> FloatArray:
        """The same, by weights that have not seen the sample's own fold either."""
        return self.base(index, self._inner(index, left_out))

    def _inner(self, index: int, left_out: Folds) -> Folds:
        """Folds that a stage must not have seen to serve as input for training on this sample."""
        own = frozenset([self.fold_of[index]])
        return own | frozenset(sorted(left_out)[:1]) if self.settings.strict else own

    def second_input(self, base: FloatArray, index: int, left_out: Folds) -> FloatArray:
        """Base features with the neighbours' first opinions."""
        opinion = softmax(self.first(left_out).logits(base))
        return np.hstack([base, context_features.columns(self.samples[index].view, opinion)])

    # Stages -------------------------------------------------------------------------------------------------

    def _fit_lexical(self, left_out: Folds) -> dict[str, TokenWeights]:
        chosen = self._training(left_out)
        limits = dict(self.settings.n_tokens)
        fitted = Parallel(n_jobs=self.settings.jobs, backend="threading")(
            delayed(fit_channel)(chosen, name, limits[name], self.settings) for name in CHANNELS
        )
        return dict(zip(CHANNELS, fitted, strict=True))

    def _fit_first(self, left_out: Folds) -> Network:
        chosen = self._indices(left_out)
        X = np.vstack([self.training_base(i, left_out) for i in chosen])
        return self._network(X, chosen, self.settings.first_hidden)

    def _fit_second(self, left_out: Folds) -> Network:
        chosen = self._indices(left_out)
        X = np.vstack(
            [self.second_input(self.training_base(i, left_out), i, self._inner(i, left_out)) for i in chosen]
        )
        return self._network(X, chosen, self.settings.second_hidden)

    def _network(self, X: FloatArray, chosen: list[int], n_hidden: int) -> Network:
        y = np.concatenate([self.samples[i].codes for i in chosen])
        weights = np.concatenate([self.samples[i].weights for i in chosen])
        return fit_network(X, y, weights, n_hidden, self.settings)

    # Results ------------------------------------------------------------------------------------------------

    def out_of_fold(self, index: int) -> FloatArray:
        """Logits of one sample by stages that have not seen its site, the mean of both opinions as in ``Model``."""
        unseen = frozenset([self.fold_of[index]])
        base = self._base(index, unseen)
        first = self.first(unseen).logits(base)
        return (first + self.second(unseen).logits(self.second_input(base, index, unseen))) / 2

    def model(self, numbers: TokenNumbers, temperature: float, left_out: Folds = frozenset()) -> Model:
        """The model fitted on everything but the folds left out."""
        channels = {}
        for name, fitted in self.lexical(left_out).items():
            kept = {row: token for token, i in numbers.ids[name].items() if (row := _row(fitted, i)) >= 0}
            channels[name] = Channel(
                {kept[row]: row for row in range(len(fitted.weights))}, fitted.weights, fitted.bias
            )
        return Model(channels, self.first(left_out), self.second(left_out), temperature)

    def _indices(self, left_out: Folds) -> list[int]:
        return [i for i, fold in enumerate(self.fold_of) if fold not in left_out]

    def _training(self, left_out: Folds) -> list[Sample]:
        return [self.samples[i] for i in self._indices(left_out)]


def _row(fitted: TokenWeights, number: int) -> int:
    return int(fitted.row_of[number]) if number < len(fitted.row_of) else -1


def fit_channel(samples: Sequence[Sample], name: str, n_tokens: int, settings: Settings) -> TokenWeights:
    """Multinomial logistic regression on one channel's bags of tokens, scaled as ``Channel.scores`` scales them."""
    n_ids = 1 + max((int(s.bags[name][0].max(initial=0)) for s in samples), default=0)
    row_of = _vocabulary(samples, name, n_ids, n_tokens, settings.min_sites)
    flats, blocks, ys, ws, offset = [], [], [], [], 0
    for s in samples:
        flat, sizes = s.bags[name]
        rows = row_of[flat]
        block = np.repeat(np.arange(len(sizes)), sizes)
        flats.append(rows[rows >= 0])
        blocks.append(block[rows >= 0] + offset)
        offset += len(sizes)
        ys.append(s.codes)
        ws.append(s.weights)
    rows, block = np.concatenate(flats), np.concatenate(blocks)
    y, w = np.concatenate(ys), np.concatenate(ws)
    n_known = np.bincount(block, minlength=offset)
    values = (1 / np.sqrt(np.maximum(n_known, 1)))[block].astype(np.float32)
    X = sparse.csr_matrix((values, (block, rows)), shape=(offset, max(int(row_of.max()) + 1, 1)))
    used = (y != UNKNOWN) & (w > 0) & (n_known > 0)
    weights = np.zeros((X.shape[1], len(LABELS)), np.float32)
    bias = np.zeros(len(LABELS), np.float32)
    if used.any() and len(np.unique(y[used])) > 1:
        estimator = LogisticRegression(C=settings.C, max_iter=settings.lexical_iterations, tol=1e-3)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)  # stopped early on purpose
            estimator.fit(X[used], y[used], sample_weight=w[used])
        weights[:, estimator.classes_] = estimator.coef_.T
        bias[estimator.classes_] = estimator.intercept_
    return TokenWeights(row_of, weights, bias)


def _vocabulary(samples: Sequence[Sample], name: str, n_ids: int, n_tokens: int, min_sites: int) -> IntArray:
    """Rows for the tokens that most sites use: site counts say what carries over."""
    by_site: dict[str, list[NDArray[Any]]] = {}
    for s in samples:
        by_site.setdefault(s.site, []).append(np.unique(s.bags[name][0]))
    n_sites = np.zeros(n_ids, np.int32)
    for ids in by_site.values():
        n_sites[np.unique(np.concatenate(ids))] += 1
    order = np.argsort(-n_sites, kind="stable")[:n_tokens]
    kept = np.sort(order[n_sites[order] >= min_sites])
    row_of = np.full(n_ids, -1, np.int32)
    row_of[kept] = np.arange(len(kept))
    return row_of


def fit_network(
    X: FloatArray, y: NDArray[np.int8], weights: FloatArray, n_hidden: int, settings: Settings
) -> Network:
    """scikit-learn's MLPClassifier on standardised features, with a last phase at a fifth of the learning rate."""
    used = (y != UNKNOWN) & (weights > 0)
    X, y, weights = X[used], y[used], weights[used]
    mean = X.mean(axis=0)
    scale = X.std(axis=0)
    scale = np.where(scale > 1e-4, scale, 1).astype(np.float32)
    X = standardise(X, mean, scale)
    estimator = MLPClassifier(
        hidden_layer_sizes=(n_hidden,),
        alpha=settings.alpha,
        batch_size=min(settings.batch_size, len(X)),
        learning_rate_init=settings.learning_rate,
        max_iter=settings.epochs,
        random_state=settings.seed,
        warm_start=True,
        tol=0,
        n_iter_no_change=10_000,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # a fixed number of epochs, on purpose
        estimator.fit(X, y, sample_weight=weights)
        estimator.set_params(learning_rate_init=settings.learning_rate / 5, max_iter=settings.last_epochs)
        estimator.fit(X, y, sample_weight=weights)
    return as_network(estimator, mean.astype(np.float32), scale)


def as_network(estimator: MLPClassifier, mean: FloatArray, scale: FloatArray) -> Network:
    """The estimator as plain arrays; labels it has not seen get a logit far below all others."""
    weights = [w.astype(np.float32) for w in estimator.coefs_]
    biases = [b.astype(np.float32) for b in estimator.intercepts_]
    last = np.zeros((weights[-1].shape[0], len(LABELS)), np.float32)
    bias = np.full(len(LABELS), -30, np.float32)
    last[:, estimator.classes_] = weights[-1]
    bias[estimator.classes_] = biases[-1]
    return Network(mean, scale, (*weights[:-1], last), (*biases[:-1], bias))
