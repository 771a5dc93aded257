"""The estimator: its gradients are those of its loss, it learns, and the same seed gives the same weights."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from sklearn.base import clone

from clf.features.context import gather
from clf.features.tokens import CHANNELS, FREE, KNOWN, SPOKEN, speech
from clf.features.view import FloatArray
from clf.labels import LABELS
from clf.learn.corpus import LabelledPage
from clf.learn.network import Batch, PageNetwork, Weights, forward, gradients, spread
from clf.learn.samples import Sample, TokenNumbers, plain_samples
from tests.labelled import labelled_page

SLUGS = ("en-plain", "de-paywall", "es-mgid")
SMALL: dict[str, Any] = {"n_vector": 4, "n_hidden": 32, "n_message": 6, "n_combined": 24}


@pytest.fixture(scope="module")
def numbered() -> tuple[list[Sample], TokenNumbers]:
    plain = plain_samples(map(labelled_page, SLUGS))
    numbers = TokenNumbers(plain)
    return [numbers.numbered(sample) for sample in plain], numbers


@pytest.fixture(scope="module")
def samples(numbered: tuple[list[Sample], TokenNumbers]) -> list[Sample]:
    return numbered[0]


@pytest.fixture(scope="module")
def network(numbered: tuple[list[Sample], TokenNumbers]) -> PageNetwork:
    hashes = numbered[1].hashes
    vocabulary = {channel: np.arange(len(known), dtype=np.int32) for channel, known in hashes.items()}
    return PageNetwork(vocabulary, n_epochs=100, n_pages=2, memory=0.9, dropout=0.1, **SMALL)


def loss(weights: Weights, batch: Batch, target: FloatArray, shares: FloatArray) -> float:
    values = forward(weights, batch)
    total = 0.0
    for name, share in (("logits", 1.0), ("first", 0.3)):
        logits = values[name]
        log_p = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
        total -= share * float((shares * target * log_p).sum())
    return total


def test_blocks_that_are_like_others_of_their_list_weigh_less(samples: list[Sample]) -> None:
    for sample in samples:
        kinds = list(zip(sample.around.place.tolist(), sample.codes.tolist(), strict=True))
        known = [(kinds.count(kind), w) for kind, w in zip(kinds, sample.weights.tolist(), strict=True) if w]
        assert len({n for n, _ in known}) > 2
        assert all(w == pytest.approx(n**-0.5) for n, w in known)


def test_spread_is_the_adjoint_of_gather(samples: list[Sample]) -> None:
    rng = np.random.default_rng(0)
    for sample in samples:
        messages = rng.normal(size=(len(sample.around), 5)).astype(np.float32)
        heard = gather(sample.around, messages)
        back = rng.normal(size=heard.shape).astype(np.float32)
        assert np.vdot(heard, back) == pytest.approx(np.vdot(messages, spread(sample.around, back)), rel=1e-3)


def test_gradients_are_those_of_the_loss(samples: list[Sample], network: PageNetwork) -> None:
    rng = np.random.default_rng(1)
    fitted = clone(network).set_params(n_epochs=1).fit([[s] for s in samples])
    weights = {name: w.astype(np.float64) for name, w in fitted.weights_.items()}
    batch = fitted.batch(samples[:1])
    n = len(batch.X)
    target = np.eye(len(LABELS))[rng.integers(0, len(LABELS), n)]
    shares = np.full((n, 1), 1 / n)
    found = gradients(weights, batch, target, shares, 0.3)
    for name, w in weights.items():
        place = np.unravel_index(int(np.abs(found[name]).argmax()), w.shape)
        step, before = 1e-5, w[place]
        w[place] = before + step
        above = loss(weights, batch, target, shares)
        w[place] = before - step
        below = loss(weights, batch, target, shares)
        w[place] = before
        assert found[name][place] == pytest.approx((above - below) / (2 * step), rel=1e-3, abs=1e-6), name


def test_it_learns_the_pages_it_sees(samples: list[Sample], network: PageNetwork) -> None:
    fitted = clone(network).fit([[s] for s in samples])
    right = [np.mean(p == s.codes) for p, s in zip(fitted.predict(samples), samples, strict=True)]
    assert min(right) > 0.85
    for P in fitted.predict_proba(samples):
        assert P.sum(axis=1) == pytest.approx(1, abs=1e-5)


def test_the_same_seed_gives_the_same_weights(samples: list[Sample], network: PageNetwork) -> None:
    one, two = (clone(network).set_params(n_epochs=2).fit([[s] for s in samples]) for _ in range(2))
    assert all(np.array_equal(one.weights_[name], two.weights_[name]) for name in one.weights_)


def test_pages_do_not_depend_on_those_predicted_with_them(
    samples: list[Sample], network: PageNetwork
) -> None:
    fitted = clone(network).set_params(n_epochs=2).fit([[s] for s in samples])
    together = fitted.predict_proba(samples)
    for sample, P in zip(samples, together, strict=True):
        assert np.allclose(fitted.predict_proba([sample])[0], P, atol=1e-4)


@pytest.mark.parametrize("unknown", [0.0, 1.0])
def test_a_page_in_a_foreign_language_keeps_what_is_said_in_none(
    numbered: tuple[list[Sample], TokenNumbers], network: PageNetwork, unknown: float
) -> None:
    samples, numbers = numbered
    said = {channel: speech(numbers.hashes[channel]) for channel in CHANNELS}
    other = {"dropout": 0.0, "token_dropout": 0.0, "feature_dropout": 0.0, "name_dropout": 0.0}
    foreign = clone(network).set_params(speech=said, n_epochs=1, foreign=1.0, unknown=unknown, **other)
    fitted = foreign.fit([[s] for s in samples])
    for channel, tokens in zip(CHANNELS, fitted.batch(samples, np.random.default_rng(0)).tokens, strict=True):
        kept = set(said[channel][tokens.indices].tolist())
        if channel in ("near", "far"):
            assert SPOKEN in kept
        else:
            assert kept == ({FREE} if unknown else {FREE, KNOWN}), channel
        every = fitted.batch(samples).tokens[CHANNELS.index(channel)]
        assert set(said[channel][every.indices].tolist()) >= {SPOKEN, *kept}


def test_hashes_are_not_taken_for_numbers(samples: list[Sample], network: PageNetwork) -> None:
    fitted = clone(network).set_params(n_epochs=1).fit([[s] for s in samples])
    page = LabelledPage("x", b"<html><body><p>One paragraph.</p></body></html>", ())
    with pytest.raises(ValueError, match="hashes of tokens"):
        fitted.predict(plain_samples([page]))
