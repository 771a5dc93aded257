"""Train the packaged model, measure it on sites it has not seen, write model, model card and report.

    python -m training.train [--corpus FOLDER]   # model, card and report
    python -m training.train --evaluate          # figures only

Both also write what the out-of-fold models say of every page of the corpus (``training.predictions``), for
``training.compare`` and ``training.report``. The same corpus and seed give the same model file.
"""

from __future__ import annotations

import logging
import random
import sys
import time
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from joblib import Parallel, delayed

import clf
from clf.blocks import block_table
from clf.errors import ClfError
from clf.features import page_features
from clf.learn import cross_validate, describe
from clf.learn.corpus import LabelledPage, read_pages
from clf.learn.fit import ALL, CrossFit, Settings
from clf.learn.samples import Sample, plain_samples
from clf.learn.scores import Judged, figures, report
from clf.learn.split import site_folds
from clf.model import PACKAGED, load_model, save_model, softmax
from clf.parse import parse_bytes
from training.annotations import read_annotations
from training.augment import alter
from training.card import model_card
from training.corpus import add_corpus_option, check_corpus, gold_records, site_of
from training.measures import TEXT_SETS, TextSet
from training.predictions import FOLDER, Predicted, predict_corpus, write_predictions
from training.second_article import Leaves
from training.written_pages import read_written_pages

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


def labelled_pages(corpus: Path) -> tuple[dict[str, LabelledPage], list[LabelledPage]]:
    """(pages labelled by hand, by name; these and the annotated ones), grouped by the site of their address."""
    gold = {page.name: page for page in map(_by_site, read_pages(corpus / "blocks", corpus / "pages"))}
    annotated = map(_by_site, read_annotations(corpus))
    return gold, [*gold.values(), *(page for page in annotated if page.name not in gold)]


def _by_site(page: LabelledPage) -> LabelledPage:
    return replace(page, site=site_of(page.url, page.site))


def samples_of(
    pages: Sequence[LabelledPage],
    seed: int,
    judged: Collection[str],
    jobs: int,
    exclude: Sequence[str] = (),
    last: Collection[str] = (),
) -> list[Sample]:
    """The pages, their altered copies for training, and copies without class and id for measuring (weight 0).

    Only the pages in ``judged`` get the latter; ``exclude`` is as for ``alter``, ``last`` as for
    ``site_folds``. Made in ``jobs`` processes, the same whatever their number.
    """
    donors = [page.leaves for page in _donors(pages, seed, last)]
    parts = Parallel(n_jobs=jobs)(
        delayed(_samples_of)(pages[start : start + PART], donors[start : start + PART], seed, judged, exclude)
        for start in range(0, len(pages), PART)
    )
    return [sample for part in parts for sample in part]


def _donors(pages: Sequence[LabelledPage], seed: int, last: Collection[str]) -> list[LabelledPage]:
    """For each page one whose words its copies may take: of its language, and of its fold, so that nothing leaks."""
    folds = site_folds([page.site for page in pages], Settings().n_folds, seed, last)
    pools: dict[tuple[int, str], list[LabelledPage]] = {}
    for page in pages:
        pools.setdefault((folds[page.site], page.lang), []).append(page)
    rng = random.Random(seed)
    return [rng.choice(pools[folds[page.site], page.lang]) for page in pages]


def _samples_of(
    pages: Sequence[LabelledPage],
    donors: Sequence[Leaves],
    seed: int,
    judged: Collection[str],
    exclude: Sequence[str],
) -> list[Sample]:
    samples = plain_samples(pages)
    for page, donor in zip(pages, donors, strict=True):
        variants = dict.fromkeys(ALTERED, ALTERED_WEIGHT) | ({"stripped": 0.0} if page.name in judged else {})
        samples += [
            alter(page, variant=variant, seed=seed, weight=weight, donor=donor, exclude=exclude)
            for variant, weight in variants.items()
        ]
    return samples


def judge_variant(fitted: CrossFit, variant: str, names: Collection[str]) -> list[Judged]:
    """Out-of-fold judgements of one kind of altered copy."""
    indices = [i for i, s in enumerate(fitted.samples) if s.variant == variant and s.name in names]
    return [
        Judged(s.name, s.site, s.lang, s.codes, logits.argmax(axis=1).astype(np.int8), s.n_chars)
        for s, logits in zip((fitted.samples[i] for i in indices), fitted.out_of_fold(indices), strict=True)
    ]


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


def text_line(corpus: Path, pages: TextSet, predicted: Mapping[str, Predicted]) -> str:
    """The figure of a set of pages with a gold text, as a line of a list."""
    rows = [
        pages.row(predicted[record["page"]].text(pages.keep), record)
        for record in gold_records(corpus, pages.name)
    ]
    figure = pages.of(np.sum(rows, axis=0))
    return f"- {pages.name}, {pages.figure} of {', '.join(pages.keep)}, {len(rows)} pages: {figure:.4f}\n"


def run(options: Namespace) -> None:
    """Everything in order; prints the report."""
    started = time.monotonic()
    corpus = check_corpus(options.corpus)
    gold, pages = labelled_pages(corpus)
    written = read_written_pages()
    pages += written
    # So the folds of the corpus, and what is measured on them, do not depend on how many pages were written.
    last = {page.site for page in written}
    samples = samples_of(pages, options.seed, gold, options.jobs, last=last)
    log.info("%d samples of %d pages after %.0f s", len(samples), len(pages), time.monotonic() - started)
    settings = Settings(seed=options.seed, jobs=options.jobs, n_epochs=options.epochs, taught=True)
    fitted = CrossFit(samples, settings, twice=gold, last=last)
    fitted.fit([*range(settings.n_folds), *([] if options.evaluate else [ALL])])
    validated = cross_validate(fitted, gold)
    log.info("cross-validated after %.0f s", time.monotonic() - started)
    models = [fitted.model(t, fold) for fold, t in enumerate(validated.fold_temperatures)]
    trained = {page.name: page.site for page in pages}
    predicted = predict_corpus(corpus, models, fitted.folds, trained, gold, options.jobs)
    about = describe(pages, figures(validated.judged), validated.error, replace(settings, jobs=1))
    about |= {"n_gold": len(gold), "n_written": len(written)}
    write_predictions(predicted, options.predictions, about | {"n_epochs": settings.n_epochs})
    log.info("predicted %d pages after %.0f s", len(predicted), time.monotonic() - started)
    parts = [
        "# Evaluation, out of fold, split by site\n",
        report(validated.judged),
        f"\nExpected calibration error of the shown label's probability: {validated.error:.4f}\n",
        "\n## The same pages without class and id\n",
        report(judge_variant(fitted, "stripped", gold)),
        "\n## The same pages with generated widgets inserted\n",
        report(judge_variant(fitted, "widgets", gold)),
        "\n## Texts, each page by a model that has not seen its site\n\n",
        *(text_line(corpus, each, {page.name: page for page in predicted}) for each in TEXT_SETS),
    ]
    print("".join(parts))
    if options.evaluate:
        return
    model = fitted.model(validated.temperature)
    model.metadata.update(about)
    save_model(model, MODEL)
    log.info(
        "largest difference of the file's probabilities: %.4f",
        check_parity(MODEL, fitted, list(gold.values())[::15]),
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
        "--predictions",
        type=Path,
        default=FOLDER,
        help="folder for what is predicted out of fold (default: runs/predictions)",
    )
    parser.add_argument("--epochs", type=int, default=Settings().n_epochs, help="fewer are for trials only")
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
