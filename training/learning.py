"""The learning curve: figures on sites left out, over the number of labelled pages trained on.

    python -m training.learning [--epochs N] [--json FILE]

Coarse on purpose, since every point is a training: ``LEFT_OUT`` folds of sites are judged and never trained on, the
rest are taken by ``SHARES`` of the sites, the smaller sets within the larger ones. All points get the same number of
steps, so that a small set is not also a short training: ``--epochs`` counts for the largest. With fewer epochs than a
real training has, the curve says how it goes on rising, not how high it gets.
"""

from __future__ import annotations

import json
import logging
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

import numpy as np
from joblib import Parallel, delayed

from clf.errors import ClfError
from clf.learn.fit import ALL, CrossFit, Settings
from clf.learn.samples import Sample
from clf.learn.scores import Judged, figures, intervals
from clf.learn.split import site_folds
from training.corpus import add_corpus_option, check_corpus
from training.train import labelled_pages, samples_of

SHARES = (0.125, 0.25, 0.5, 1.0)
LEFT_OUT = (0, 1)
SHOWN = ("macro F1", "group accuracy", "body by characters", "sponsored")
JSON = Path(__file__).resolve().parent.parent / "runs" / "learning.json"


def point(seen: list[Sample], judged: list[Sample], settings: Settings) -> dict[str, Any]:
    """Train on ``seen``; the figures on ``judged`` with their intervals."""
    fitted = CrossFit(seen, settings)
    guesses = fitted.network(ALL).predict([fitted.numbers.numbered(s) for s in judged])
    pages = [
        Judged(s.name, s.site, s.lang, s.codes, guess, s.n_chars)
        for s, guess in zip(judged, guesses, strict=True)
    ]
    reached, ends = figures(pages), intervals(pages)
    return {
        "n_pages": len({s.name for s in seen}),
        "figures": {name: [reached[name], *ends[name]] for name in SHOWN},
    }


def run(options: Namespace) -> None:
    """Train on every share, write the file."""
    gold, pages = labelled_pages(check_corpus(options.corpus))
    samples = samples_of(pages, 0, (), options.jobs)
    folds = site_folds([page.site for page in pages], Settings().n_folds, 0)
    judged = [s for s in samples if s.variant == "page" and s.name in gold and folds[s.site] in LEFT_OUT]
    sites = np.random.default_rng(0).permutation(
        sorted(s for s, fold in folds.items() if fold not in LEFT_OUT)
    )
    tasks = []
    for share in SHARES:
        chosen = set(sites[: round(share * len(sites))].tolist())
        settings = Settings(n_epochs=round(options.epochs / share), jobs=1)
        tasks.append(delayed(point)([s for s in samples if s.site in chosen], judged, settings))
    points = Parallel(n_jobs=options.jobs, backend="threading")(tasks)
    record = {"n_epochs": options.epochs, "n_judged": len(judged), "points": points}
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps(record, indent=1) + "\n", "utf-8")


def main() -> int:
    """Command line."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    add_corpus_option(parser)
    parser.add_argument("--epochs", type=int, default=6, help="over the largest set of pages")
    parser.add_argument("--json", type=Path, default=JSON, help="file to write, which training.report reads")
    parser.add_argument("--jobs", type=int, default=2)
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    try:
        run(parser.parse_args())
    except ClfError as error:
        print(f"learning: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
