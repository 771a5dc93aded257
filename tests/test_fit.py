"""Cross-fitting: what teachers say of a page comes from networks that have seen neither it nor what is left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from clf.labels import LABELS
from clf.learn.fit import ALL, CrossFit, Settings
from clf.learn.samples import Sample, plain_samples
from tests.labelled import labelled_page

SETTINGS = Settings(n_folds=3, min_sites=1, n_epochs=1, taught=True)
SLUGS = ("en-plain", "de-paywall", "es-mgid", "en-home-page", "en-advertorial", "fr-revcontent-tailwind")


@pytest.fixture(scope="module")
def samples() -> list[Sample]:
    return plain_samples(map(labelled_page, SLUGS))


@pytest.fixture(scope="module")
def fitted(samples: list[Sample]) -> CrossFit:
    return CrossFit(samples, SETTINGS)


def with_other_labels(samples: Sequence[Sample], which: Sequence[int]) -> list[Sample]:
    return [
        replace(s, codes=((s.codes + 1) % len(LABELS)).astype(np.int8)) if i in which else s
        for i, s in enumerate(samples)
    ]


def test_every_page_of_the_other_folds_is_taught(fitted: CrossFit) -> None:
    taught = fitted.teach([0, ALL])
    assert sorted(taught[0]) == np.flatnonzero(fitted.fold_of != 0).tolist()
    assert sorted(taught[ALL]) == list(range(len(SLUGS)))
    for i, P in taught[ALL].items():
        assert P.shape == (len(fitted.samples[i].codes), len(LABELS))
        assert P.sum(axis=1, dtype=np.float64) == pytest.approx(1, abs=0.01)


def test_teachers_have_seen_neither_the_fold_left_out_nor_the_page(
    samples: list[Sample], fitted: CrossFit
) -> None:
    before = fitted.teach([0])[0]
    for fold in range(SETTINGS.n_folds):
        which = np.flatnonzero(fitted.fold_of == fold).tolist()
        after = CrossFit(with_other_labels(samples, which), SETTINGS).teach([0])[0]
        same = {i for i in before if np.array_equal(before[i], after[i])}
        # Fold 0 is left out: nothing follows its labels. What is said of another fold follows the third one's.
        assert same == (set(before) if fold == 0 else set(which)), fold


def test_what_is_learned_follows_the_teachers(samples: list[Sample], fitted: CrossFit) -> None:
    alone = CrossFit(samples, replace(SETTINGS, taught=False))
    weights, untaught = fitted.network(0).weights_, alone.network(0).weights_
    assert any(not np.allclose(weights[name], untaught[name]) for name in weights)
    again = CrossFit(samples, SETTINGS).network(0).weights_
    assert all(np.array_equal(weights[name], again[name]) for name in weights)
