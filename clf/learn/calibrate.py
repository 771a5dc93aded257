"""Calibration: one temperature on the logits, fitted on sites left out (Guo et al., On Calibration of Modern Neural
Networks, ICML 2017), and the expected calibration error that says how well it fits.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar

from clf.features.view import FloatArray
from clf.learn.align import UNKNOWN
from clf.model import softmax

N_BINS = 15


def fit_temperature(logits: FloatArray, codes: NDArray[np.int8]) -> float:
    """Temperature in [0.25, 8] with the least log loss on labelled blocks; 1 where there are none."""
    known = codes != UNKNOWN
    if not known.any():
        return 1.0
    logits, codes = logits[known], codes[known]
    rows = np.arange(len(codes))

    def loss(temperature: float) -> float:
        P = softmax(logits / np.float32(temperature))
        return float(-np.log(np.maximum(P[rows, codes], 1e-9)).mean())

    return float(minimize_scalar(loss, bounds=(0.25, 8), method="bounded").x)


def calibration_error(P: FloatArray, codes: NDArray[np.int8]) -> float:
    """Expected calibration error of the shown label: mean |confidence - accuracy| over equal-width bins."""
    known = codes != UNKNOWN
    P, codes = P[known], codes[known]
    return binned_error(P.max(axis=1), P.argmax(axis=1) == codes)


def binned_error(p: FloatArray, is_true: NDArray[np.bool_]) -> float:
    """Expected calibration error of one probability, in ``N_BINS`` bins of equal width."""
    bins = np.minimum((p * N_BINS).astype(int), N_BINS - 1)
    gap = np.bincount(bins, p, N_BINS) - np.bincount(bins, is_true, N_BINS)
    return float(np.abs(gap).sum() / max(len(p), 1))
