"""Train the packaged model, measure it on sites it has not seen, write model, model card and report.

    python -m training.train [--corpus FOLDER] [--predictions FOLDER]   # model, card and report
    python -m training.train --evaluate                                 # report only

The same corpus and seed give the same model file.
"""

from __future__ import annotations

import json
import logging
import sys
import time
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from joblib import Parallel, delayed

import clf
from clf.errors import ClfError
from clf.labels import LABELS
from clf.learn import cross_validate, describe
from clf.learn.corpus import LabelledPage, read_pages
from clf.learn.fit import CrossFit, Settings
from clf.learn.samples import Sample, TokenNumbers, plain_samples
from clf.learn.scores import Judged, figures, report
from clf.model import PACKAGED, Model, load_model, save_model, softmax
from training.augment import alter
from training.card import model_card
from training.corpus import TextPage, add_corpus_option, check_corpus, text_pages
from training.words import word_f1

log = logging.getLogger(__name__)

HERE = Path(__file__).resolve().parent
MODEL = Path(clf.__file__).parent / PACKAGED
CARD = MODEL.with_name("MODEL_CARD.md")
REPORT = HERE / "REPORT.md"
ALTERED = ("widgets", "bare")
ALTERED_WEIGHT = 0.5
PARITY = 0.02
"""Most that a probability may change by writing the model with 8- and 16-bit weights."""


def samples_of(pages: Sequence[LabelledPage], numbers: TokenNumbers, seed: int) -> list[Sample]:
    """The pages, their altered copies for training, and copies without class and id for measuring (weight 0)."""
    samples = plain_samples(pages, numbers)
    for variant in ALTERED:
        samples += [alter(page, numbers, variant=variant, seed=seed, weight=ALTERED_WEIGHT) for page in pages]
    return samples + [alter(page, numbers, variant="stripped", seed=seed, weight=0) for page in pages]


def judge_variant(fitted: CrossFit, variant: str) -> list[Judged]:
    """Out-of-fold judgements of one kind of altered copy."""
    judged = []
    for index, sample in enumerate(fitted.samples):
        if sample.variant == variant:
            guess = fitted.out_of_fold(index).argmax(axis=1).astype(np.int8)
            judged.append(
                Judged(sample.name, sample.site, sample.lang, sample.codes, guess, sample.view.n_chars)
            )
    return judged


def text_scores(fitted: CrossFit, numbers: TokenNumbers, pages: Sequence[TextPage], jobs: int) -> list[float]:
    """Word F1 of title, body and caption on pages with a gold text, each by a model that has not seen its site."""
    n_folds = fitted.settings.n_folds
    models = [fitted.model(numbers, 1.0, frozenset([fold])) for fold in range(n_folds)]
    groups: list[list[TextPage]] = [[] for _ in models]
    for page in pages:
        groups[fitted.folds.get(page.site, 0)].append(page)
    scores = Parallel(n_jobs=jobs)(
        delayed(_text_scores)(model, group[part::jobs])
        for model, group in zip(models, groups, strict=True)
        for part in range(jobs)
    )
    return [score for part in scores for score in part]


def _text_scores(model: Model, pages: Sequence[TextPage]) -> list[float]:
    keep = ("title", "body", "caption")
    return [word_f1(clf.classify(p.html, p.url or None, model=model).text(keep), p.text) for p in pages]


def check_parity(model: Model, path: Path, fitted: CrossFit) -> float:
    """Largest difference between the probabilities of the model and of its file, over some pages; ClfError if large."""
    read = load_model(path)
    worst = 0.0
    for index in range(0, len(fitted.samples), max(len(fitted.samples) // 20, 1)):
        base, view = fitted.base(index, frozenset()), fitted.samples[index].view
        P, Q = (softmax(m.logits(base, view)[0] / np.float32(m.temperature)) for m in (model, read))
        worst = max(worst, float(np.abs(P - Q).max(initial=0)))
    if worst > PARITY:
        raise ClfError(f"the model file gives probabilities that differ by {worst:.3f} from the estimator's")
    return worst


def write_predictions(judged: Sequence[Judged], samples: Sequence[Sample], folder: Path) -> None:
    """``NAME.jsonl`` with text and label of every block, out of fold, as judge.py reads them."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = {s.name: s.view.texts for s in samples if s.variant == "page"}
    for page in judged:
        rows = zip(texts[page.name], page.guess, strict=True)
        lines = (json.dumps({"text": text, "label": LABELS[code]}, ensure_ascii=False) for text, code in rows)
        (folder / f"{page.name}.jsonl").write_text("\n".join(lines) + "\n", "utf-8")


def run(options: Namespace) -> None:
    """Everything in order; prints the report."""
    started = time.monotonic()
    corpus = check_corpus(options.corpus)
    pages = read_pages(corpus / "blocks", corpus / "pages")
    numbers = TokenNumbers()
    samples = samples_of(pages, numbers, options.seed)
    log.info("%d samples of %d pages after %.0f s", len(samples), len(pages), time.monotonic() - started)
    settings = Settings(seed=options.seed, jobs=options.jobs, strict=not options.fast)
    fitted = CrossFit(samples, settings)
    judged, error, temperature = cross_validate(fitted)
    log.info("cross-validated after %.0f s", time.monotonic() - started)
    parts = [
        "# Evaluation, out of fold, split by site\n",
        report(judged),
        f"\nExpected calibration error of the shown label's probability: {error:.4f}\n",
        "\n## The same pages without class and id\n",
        report(judge_variant(fitted, "stripped")),
        "\n## The same pages with generated widgets inserted\n",
        report(judge_variant(fitted, "widgets")),
    ]
    if options.predictions:
        write_predictions(judged, samples, options.predictions)
    if (corpus / "gold" / "wcxb.jsonl.gz").is_file():
        scores = text_scores(fitted, numbers, text_pages(corpus, "wcxb"), options.jobs)
        parts.append(
            f"\n## wcxb\n\nWord F1 of title, body and caption, mean of {len(scores)} pages: {np.mean(scores):.4f}\n"
        )
    print("".join(parts))
    if options.evaluate:
        return
    model = fitted.model(numbers, temperature)
    model.metadata.update(describe(pages, figures(judged), error, replace(settings, jobs=1)))
    save_model(model, MODEL)
    log.info("largest difference of the file's probabilities: %.4f", check_parity(model, MODEL, fitted))
    REPORT.write_text("".join(parts), "utf-8")
    CARD.write_text(model_card(model.metadata, parts), "utf-8")
    log.info("wrote %s (%d bytes) after %.0f s", MODEL.name, MODEL.stat().st_size, time.monotonic() - started)


def main() -> int:
    """Command line."""
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    add_corpus_option(parser)
    parser.add_argument("--evaluate", action="store_true", help="measure only, write no model")
    parser.add_argument(
        "--fast", action="store_true", help="a third of the fits; to compare settings, not to report"
    )
    parser.add_argument(
        "--predictions", type=Path, help="write out-of-fold labels here, as judge.py reads them"
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=2)
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    try:
        run(parser.parse_args())
    except ClfError as error:
        print(f"train: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
