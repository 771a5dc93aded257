"""Cross-fitting: one network for every fold of sites left out, and the final one that leaves out none.

What is measured is always said by a network, and with a vocabulary, that has seen no page of the site in question.

Labels are learned together with what other networks, the teachers, say of the pages - never of pages of sites that a
teacher has seen, where it would repeat what it was told. So a label that nobody would give elsewhere weighs less, and
likely confusions are learned as such (Hinton et al., Distilling the Knowledge in a Neural Network, 2015, with the
cross-fitting of Chernozhukov et al., 2018).
"""

from __future__ import annotations

import logging
import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from joblib import Parallel, delayed
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from clf.features.tokens import CHANNELS, speech
from clf.features.view import FloatArray
from clf.learn.network import PageNetwork
from clf.learn.samples import Sample, TokenNumbers
from clf.learn.split import site_folds
from clf.lookup import HashTable
from clf.model import LAYERS, Channel, Layer, Model

log = logging.getLogger(__name__)

IntArray = NDArray[np.integer[Any]]
ALL = -1
"""The fold that no site is in: leaving it out leaves out nothing."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What is tuned besides the network: ``n_tokens`` caps each channel's vocabulary to the tokens of most sites,
    ``min_sites`` is how many sites must use a token, ``taught`` whether teachers are asked: it takes three times
    as long.
    """

    n_folds: int = 5
    seed: int = 0
    min_sites: int = 3
    n_tokens: tuple[tuple[str, int], ...] = (
        ("text", 28000),
        ("heading", 8000),
        ("lead", 8000),
        ("near", 6000),
        ("far", 5000),
        ("url", 7000),
    )
    n_epochs: int = 11
    taught: bool = False
    jobs: int = 2


class CrossFit:
    """Networks by the fold of sites they have not seen; each is fitted when first asked for.

    Parameters
    ----------
    samples : sequence of Sample
        Pages and altered copies; copies share their page's site, so they share its fold.
    twice : collection of str
        Names of pages that every epoch sees twice: those whose labels are surer than others'.
    last : collection of str
        Sites that are dealt out to the folds after the others, as for ``site_folds``.
    """

    def __init__(
        self,
        samples: Sequence[Sample],
        settings: Settings = Settings(),
        twice: Collection[str] = (),
        last: Collection[str] = (),
    ) -> None:
        self.numbers = TokenNumbers(samples)
        self.samples = [self.numbers.numbered(s) for s in samples]
        self.speech = {channel: speech(self.numbers.hashes[channel]) for channel in CHANNELS}
        self.settings = settings
        self.twice = frozenset(twice)
        plain = [s.site for s in samples if s.variant == "page"]
        self.folds = site_folds(plain, settings.n_folds, settings.seed, last)
        self.fold_of = np.array([self.folds[s.site] for s in self.samples])
        self._networks: dict[int, PageNetwork] = {}

    def fit(self, folds: Iterable[int]) -> None:
        """Fit the networks that leave out each of ``folds``, several at a time."""
        wanted = [fold for fold in folds if fold not in self._networks]
        taught = self.teach(wanted) if self.settings.taught else {}
        fitted = self._fit_all([((fold,), taught.get(fold, {})) for fold in wanted])
        self._networks.update(zip(wanted, fitted, strict=True))

    def teach(self, folds: Iterable[int]) -> dict[int, dict[int, FloatArray]]:
        """By the fold left out, what a network that has seen neither fold says of the others' samples.

        Copies that weigh nothing, which are for measuring, are left out.

        Returns
        -------
        dict of int to dict of int to float16 array of shape (n_blocks, 12)
            Probabilities by the fold left out and the sample's index.
        """
        taught: dict[int, dict[int, FloatArray]] = {fold: {} for fold in folds}
        pairs = sorted(
            {(min(a, b), max(a, b)) for a in taught for b in range(self.settings.n_folds) if a != b}
        )
        for pair, teacher in zip(pairs, self._fit_all([(pair, {}) for pair in pairs]), strict=True):
            for left_out, fold in (pair, pair[::-1]):
                if left_out in taught:
                    own = [
                        i
                        for i in np.flatnonzero(self.fold_of == fold).tolist()
                        if self.samples[i].weights.any()
                    ]
                    said = teacher.predict_proba([self.samples[i] for i in own])
                    taught[left_out] |= {i: P.astype(np.float16) for i, P in zip(own, said, strict=True)}
        return taught

    def _fit_all(
        self, tasks: Sequence[tuple[tuple[int, ...], Mapping[int, FloatArray]]]
    ) -> list[PageNetwork]:
        # Once for all: a limit set and lifted in each thread would outlast the last of them.
        with threadpool_limits(1):
            run = Parallel(n_jobs=self.settings.jobs, backend="threading")
            return list(run(delayed(self._fit)(*task) for task in tasks))

    def network(self, left_out: int) -> PageNetwork:
        """The network that has not seen the sites of a fold; with ``ALL`` it has seen every one."""
        self.fit([left_out])
        return self._networks[left_out]

    def _fit(self, left_out: Collection[int], taught: Mapping[int, FloatArray]) -> PageNetwork:
        started = time.monotonic()
        seen = [
            replace(s, taught=taught.get(i))
            for i, (s, fold) in enumerate(zip(self.samples, self.fold_of, strict=True))
            if fold not in left_out
        ]
        pages: dict[str, list[Sample]] = {}
        for s in seen:
            pages.setdefault(s.name, []).append(s)
        limits = dict(self.settings.n_tokens)
        vocabulary = {
            channel: _vocabulary(
                seen, channel, len(self.numbers.hashes[channel]), limits[channel], self.settings.min_sites
            )
            for channel in CHANNELS
        }
        network = PageNetwork(
            vocabulary, self.speech, n_epochs=self.settings.n_epochs, random_state=self.settings.seed
        )
        network.fit([*pages.values(), *(pages[name] for name in pages if name in self.twice)])
        log.info("fitted on %d pages in %.0f s", len(pages), time.monotonic() - started)
        return network

    def out_of_fold(self, indices: Sequence[int]) -> list[FloatArray]:
        """Logits of samples by networks that have not seen their sites."""
        self.fit(sorted({int(self.fold_of[i]) for i in indices}))
        found: dict[int, FloatArray] = {}
        for fold, network in self._networks.items():
            own = [i for i in indices if self.fold_of[i] == fold]
            found.update(zip(own, network.decision_function([self.samples[i] for i in own]), strict=True))
        return [found[i] for i in indices]

    def model(self, temperature: float, left_out: int = ALL) -> Model:
        """A fitted network as plain data."""
        return as_model(self.network(left_out), self.numbers, temperature)


def as_model(network: PageNetwork, numbers: TokenNumbers, temperature: float) -> Model:
    """The estimator's weights with the tokens they belong to."""
    weights = network.weights_
    channels = {
        # Numbers ascend with hashes, and rows with numbers.
        name: Channel(HashTable(numbers.hashes[name][network.rows[name] >= 0]), weights[f"vectors.{name}"])
        for name in CHANNELS
    }
    layers = {name: Layer(weights[f"weight.{name}"], weights[f"bias.{name}"]) for name in LAYERS}
    return Model(channels, network.mean_, network.scale_, layers, temperature)


def _vocabulary(
    samples: Sequence[Sample], channel: str, n_ids: int, n_tokens: int, min_sites: int
) -> IntArray:
    """Rows for the tokens that most sites use, -1 for the others: site counts say what carries over."""
    by_site: dict[str, list[NDArray[Any]]] = {}
    for s in samples:
        by_site.setdefault(s.site, []).append(np.unique(s.bags[channel][0]))
    n_sites = np.zeros(n_ids, np.int32)
    for ids in by_site.values():
        n_sites[np.unique(np.concatenate(ids))] += 1
    order = np.argsort(-n_sites, kind="stable")[:n_tokens]
    kept = np.sort(order[n_sites[order] >= min_sites])
    row_of = np.full(n_ids, -1, np.int32)
    row_of[kept] = np.arange(len(kept))
    return row_of
