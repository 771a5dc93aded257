"""Training and evaluation on folders of labelled pages; needs scikit-learn, which classifying does not.

pages + labels -> ``corpus`` -> ``align`` -> ``samples`` -> ``fit`` (a ``network`` for each fold of ``split``) ->
``calibrate`` -> ``clf.model.save_model``; ``scores`` says how good it is.
"""

from __future__ import annotations

import platform
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import sklearn
from lxml import etree

import clf
from clf.blocks import TEXT
from clf.errors import CorpusError
from clf.learn.align import align_labels
from clf.learn.calibrate import calibration_error, fit_temperature
from clf.learn.corpus import LabelledPage, digest, read_pages
from clf.learn.fit import CrossFit, Settings
from clf.learn.samples import Sample, plain_samples
from clf.learn.scores import Judged, figures, report
from clf.model import Model, load_model, save_model, softmax
from clf.pipeline import classify

MIN_SITES = 5
"""Fewer sites than folds leave nothing to learn from in some fold."""


def train_folder(
    folder: Path, *, output: Path, pages: Path | None = None, seed: int = 0, jobs: int = 1
) -> dict[str, float]:
    """Train a model on a folder of labelled pages, write it to ``output``, return its cross-validated figures.

    Raises
    ------
    CorpusError
        When the folder is not in the documented layout, or holds too few sites to hold any out.
    """
    labelled = read_pages(folder, pages)
    fitted = CrossFit(check_sites(plain_samples(labelled)), Settings(seed=seed, jobs=jobs))
    model, judged = finish(fitted, labelled)
    save_model(model, output)
    return figures(judged)


def evaluate_folder(
    folder: Path,
    *,
    pages: Path | None = None,
    model: Path | None = None,
    folds: int | None = None,
    seed: int = 0,
    jobs: int = 1,
) -> str:
    """Figures as Markdown: of a model on these pages or, given ``folds``, of models trained on other sites' pages."""
    labelled = read_pages(folder, pages)
    if folds is None:
        return report(judge_model(labelled, load_model(model) if model else None))
    samples = check_sites(plain_samples(labelled), folds)
    fitted = CrossFit(samples, Settings(seed=seed, jobs=jobs, n_folds=folds))
    validated = cross_validate(fitted)
    return (
        report(validated.judged) + f"\nExpected calibration error of the shown label: {validated.error:.4f}\n"
    )


def check_sites(samples: list[Sample], n_folds: int = MIN_SITES) -> list[Sample]:
    """The samples themselves; CorpusError where they come from fewer sites than folds."""
    n_sites = len({s.site for s in samples})
    if n_sites < n_folds:
        raise CorpusError(f"pages of {n_sites} sites are too few for {n_folds} folds of unseen sites")
    return samples


def judge_model(pages: Sequence[LabelledPage], model: Model | None) -> list[Judged]:
    """Label pages with a model and align their gold with the blocks."""
    judged = []
    for page in pages:
        result = classify(page.html, page.url or None, model=model)
        rows = result.table.kind == TEXT
        texts = [text for text, is_text in zip(result.table.texts, rows, strict=True) if is_text]
        gold = align_labels(texts, page.leaves)
        judged.append(
            Judged(page.name, page.site, page.lang, gold, result.codes[rows], result.table.n_chars[rows])
        )
    return judged


class CrossValidated(NamedTuple):
    """Out-of-fold judgements of plain pages, and the calibration that goes with them.

    ``error`` is the calibration error on them, ``temperature`` the one fitted on all of them, ``fold_temperatures``
    those that were fitted without the pages of each fold.
    """

    judged: list[Judged]
    error: float
    temperature: float
    fold_temperatures: list[float]


def cross_validate(fitted: CrossFit, names: Collection[str] | None = None) -> CrossValidated:
    """Judge the plain pages by networks that have not seen their sites.

    Given ``names``, only those pages are judged, and calibrated on; all are trained on.

    The temperature of each fold is fitted on the other folds, so the error is honest.
    """
    plain = [
        i for i, s in enumerate(fitted.samples) if s.variant == "page" and (names is None or s.name in names)
    ]
    logits = fitted.out_of_fold(plain)
    codes = [fitted.samples[i].codes for i in plain]
    folds = fitted.fold_of[plain]
    judged, shown, temperatures = [], [], []
    for fold in range(fitted.settings.n_folds):
        others = [k for k, f in enumerate(folds) if f != fold]
        temperature = fit_temperature(
            np.vstack([logits[k] for k in others]), np.concatenate([codes[k] for k in others])
        )
        temperatures.append(temperature)
        for k in np.flatnonzero(folds == fold).tolist():
            s = fitted.samples[plain[k]]
            P = softmax(logits[k] / np.float32(temperature))
            shown.append((P, s.codes))
            judged.append(
                Judged(s.name, s.site, s.lang, s.codes, P.argmax(axis=1).astype(np.int8), s.n_chars)
            )
    error = calibration_error(np.vstack([P for P, _ in shown]), np.concatenate([c for _, c in shown]))
    overall = fit_temperature(np.vstack(logits), np.concatenate(codes))
    return CrossValidated(judged, error, overall, temperatures)


def finish(fitted: CrossFit, pages: Sequence[LabelledPage]) -> tuple[Model, list[Judged]]:
    """The final model with its calibration and description, and the out-of-fold judgements that back it."""
    validated = cross_validate(fitted)
    model = fitted.model(validated.temperature)
    model.metadata.update(describe(pages, figures(validated.judged), validated.error, fitted.settings))
    return model, validated.judged


def describe(
    pages: Sequence[LabelledPage], scores: dict[str, float], error: float, settings: Settings
) -> dict[str, Any]:
    """What a model file says of itself."""
    return {
        "clf": clf.__version__,
        "corpus": digest(pages),
        "n_pages": len(pages),
        "n_sites": len({page.site for page in pages}),
        "seed": settings.seed,
        "figures": {name: round(value, 4) for name, value in scores.items()},
        "calibration_error": round(error, 4),
        "versions": {
            "python": platform.python_version(),
            "numpy": np.__version__,
            "scikit-learn": sklearn.__version__,
            "lxml": ".".join(map(str, etree.LXML_VERSION[:3])),
        },
    }
