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
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from joblib import Parallel, delayed

import clf
from clf.blocks import block_table
from clf.errors import ClfError
from clf.features import page_features
from clf.labels import LABELS
from clf.learn import cross_validate, describe
from clf.learn.corpus import LabelledPage, read_pages
from clf.learn.fit import ALL, CrossFit, Settings
from clf.learn.samples import Sample, plain_samples
from clf.learn.scores import Judged, figures, report
from clf.model import PACKAGED, Model, load_model, save_model, softmax
from clf.parse import parse_bytes
from training.annotations import read_annotations
from training.augment import alter
from training.card import model_card
from training.corpus import TextPage, add_corpus_option, check_corpus, site_of, text_pages
from training.words import word_f1

log = logging.getLogger(__name__)

HERE = Path(__file__).resolve().parent
MODEL = Path(clf.__file__).parent / PACKAGED
CARD = MODEL.with_name("MODEL_CARD.md")
REPORT = HERE / "REPORT.md"
ALTERED = ("widgets", "bare")
ALTERED_WEIGHT = 0.5
PART = 25
"""Pages made into samples at a time."""
PARITY = 0.02
"""Most that a probability may change by writing the model with 8- and 16-bit weights."""


def samples_of(pages: Sequence[LabelledPage], seed: int, judged: Collection[str], jobs: int) -> list[Sample]:
    """The pages, their altered copies for training, and copies without class and id for measuring (weight 0).

    Only the pages in ``judged`` get the latter. Made in ``jobs`` processes, the same whatever their number.
    """
    parts = Parallel(n_jobs=jobs)(
        delayed(_samples_of)(pages[start : start + PART], seed, judged)
        for start in range(0, len(pages), PART)
    )
    return [sample for part in parts for sample in part]


def _samples_of(pages: Sequence[LabelledPage], seed: int, judged: Collection[str]) -> list[Sample]:
    samples = plain_samples(pages)
    for page in pages:
        variants = dict.fromkeys(ALTERED, ALTERED_WEIGHT) | ({"stripped": 0.0} if page.name in judged else {})
        samples += [
            alter(page, variant=variant, seed=seed, weight=weight) for variant, weight in variants.items()
        ]
    return samples


def judge_variant(fitted: CrossFit, variant: str, names: Collection[str]) -> list[Judged]:
    """Out-of-fold judgements of one kind of altered copy."""
    indices = [i for i, s in enumerate(fitted.samples) if s.variant == variant and s.name in names]
    return [
        Judged(s.name, s.site, s.lang, s.codes, logits.argmax(axis=1).astype(np.int8), s.n_chars)
        for s, logits in zip((fitted.samples[i] for i in indices), fitted.out_of_fold(indices), strict=True)
    ]


def text_scores(fitted: CrossFit, pages: Sequence[TextPage], jobs: int) -> list[float]:
    """Word F1 of title, body and caption on pages with a gold text, each by a model that has not seen its site."""
    n_folds = fitted.settings.n_folds
    models = [fitted.model(1.0, fold) for fold in range(n_folds)]
    groups: list[list[TextPage]] = [[] for _ in models]
    for page in pages:
        groups[fitted.folds.get(site_of(page.url, page.site), 0)].append(page)
    scores = Parallel(n_jobs=jobs)(
        delayed(_text_scores)(model, group[part::jobs])
        for model, group in zip(models, groups, strict=True)
        for part in range(jobs)
    )
    return [score for part in scores for score in part]


def _text_scores(model: Model, pages: Sequence[TextPage]) -> list[float]:
    keep = ("title", "body", "caption")
    return [word_f1(clf.classify(p.html, p.url or None, model=model).text(keep), p.text) for p in pages]


def check_parity(path: Path, fitted: CrossFit, pages: Sequence[LabelledPage]) -> float:
    """Largest difference between the probabilities of the estimator and of the model file; ClfError if large."""
    read = load_model(path)
    estimator, worst = fitted.network(ALL), 0.0
    for page in pages:
        table = block_table(parse_bytes(page.html, url=page.url).root, url=page.url)
        P = read.predict_proba(page_features(table))
        sample = fitted.numbers.numbered(plain_samples([page])[0])
        (logits,) = estimator.decision_function([sample])
        worst = max(worst, float(np.abs(P - softmax(logits / np.float32(read.temperature))).max(initial=0)))
    if worst > PARITY:
        raise ClfError(f"the model file gives probabilities that differ by {worst:.3f} from the estimator's")
    return worst


def write_predictions(judged: Sequence[Judged], samples: Sequence[Sample], folder: Path) -> None:
    """``NAME.jsonl`` with text and label of every block, out of fold, as judge.py reads them."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = {s.name: s.texts for s in samples if s.variant == "page"}
    for page in judged:
        rows = zip(texts[page.name], page.guess, strict=True)
        lines = (json.dumps({"text": text, "label": LABELS[code]}, ensure_ascii=False) for text, code in rows)
        (folder / f"{page.name}.jsonl").write_text("\n".join(lines) + "\n", "utf-8")


def run(options: Namespace) -> None:
    """Everything in order; prints the report."""
    started = time.monotonic()
    corpus = check_corpus(options.corpus)
    gold = [
        replace(page, site=site_of(page.url, page.site))
        for page in read_pages(corpus / "blocks", corpus / "pages")
    ]
    names = {page.name for page in gold}
    pages = gold + [page for page in read_annotations(corpus) if page.name not in names]
    samples = samples_of(pages, options.seed, names, options.jobs)
    log.info("%d samples of %d pages after %.0f s", len(samples), len(pages), time.monotonic() - started)
    settings = Settings(seed=options.seed, jobs=options.jobs)
    fitted = CrossFit(samples, settings)
    fitted.fit([*range(settings.n_folds), *([] if options.evaluate else [ALL])])
    judged, error, temperature = cross_validate(fitted, names)
    log.info("cross-validated after %.0f s", time.monotonic() - started)
    parts = [
        "# Evaluation, out of fold, split by site\n",
        report(judged),
        f"\nExpected calibration error of the shown label's probability: {error:.4f}\n",
        "\n## The same pages without class and id\n",
        report(judge_variant(fitted, "stripped", names)),
        "\n## The same pages with generated widgets inserted\n",
        report(judge_variant(fitted, "widgets", names)),
    ]
    if options.predictions:
        write_predictions(judged, samples, options.predictions)
    if (corpus / "gold" / "wcxb.jsonl.gz").is_file():
        scores = text_scores(fitted, text_pages(corpus, "wcxb"), options.jobs)
        parts.append(
            f"\n## wcxb\n\nWord F1 of title, body and caption, mean of {len(scores)} pages: {np.mean(scores):.4f}\n"
        )
    print("".join(parts))
    if options.evaluate:
        return
    model = fitted.model(temperature)
    model.metadata.update(describe(pages, figures(judged), error, replace(settings, jobs=1)))
    model.metadata["n_gold"] = len(gold)
    save_model(model, MODEL)
    log.info(
        "largest difference of the file's probabilities: %.4f",
        check_parity(MODEL, fitted, gold[::15]),
    )
    REPORT.write_text("".join(parts), "utf-8")
    CARD.write_text(model_card(model.metadata, parts), "utf-8")
    log.info("wrote %s (%d bytes) after %.0f s", MODEL.name, MODEL.stat().st_size, time.monotonic() - started)


def main() -> int:
    """Command line."""
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    add_corpus_option(parser)
    parser.add_argument("--evaluate", action="store_true", help="measure only, write no model")
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
