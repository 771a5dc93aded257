"""clf beside other extractors: the same pages, the same measures, one command.

    make compare                                             # in an environment that holds the peers
    python -m training.compare [--pages N] [--predictions FOLDER] [--json FILE]

What clf finds is read from the out-of-fold predictions of the last training run, so that no page is judged by a model
that has seen its site; the peers run here. A peer that raises has found nothing. Intervals are 95 %, sites resampled;
"behind clf" is the difference on the same resamples. Under each table stands what the annotated labels give by the same
measure: a set's text follows conventions of its own, so even they do not reach 1.
"""

from __future__ import annotations

import hashlib
import json
import logging
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import numpy as np
from joblib import Memory, Parallel, delayed
from tqdm import tqdm

import clf
from clf.errors import ClfError, CorpusError
from clf.learn.align import align_labels
from clf.learn.corpus import LabelledPage, PageStore
from training import peers
from training.corpus import add_corpus_option, check_corpus, gold_records
from training.measures import TEXT_SETS, Rows, TextSet, interval, resampled
from training.peers import PEERS
from training.predictions import FOLDER, Predicted, read_predictions
from training.train import labelled_pages

RUNS = Path(__file__).resolve().parent.parent / "runs"
LANGUAGES = ("en", "de", "fr", "es")


@dataclass(frozen=True, slots=True)
class Found:
    """What one tool found on the pages of a set, counted: ``rows`` of shape (n_pages, n_counts)."""

    tool: str
    rows: Rows
    n_failed: int


@dataclass(frozen=True, slots=True)
class Compared:
    """One set of pages, and all tools on it; clf comes first."""

    pages: TextSet
    sites: list[str]
    langs: list[str]
    found: list[Found]


def extract(tool: str, made_by: str, html: bytes) -> str | None:
    """What a peer finds on a page, None where it raises; ``made_by`` tells results of versions apart in the cache."""
    logging.disable(logging.CRITICAL)  # some log what they raise, or every page without a text
    try:
        return PEERS[tool][1](html)
    except Exception:  # noqa: BLE001 - whatever it is, the peer has found nothing, and that is counted
        return None


def releases() -> dict[str, str]:
    """Version of each peer; CorpusError with what to do where one is missing."""
    try:
        return {tool: version(distribution) for tool, (distribution, _) in PEERS.items()}
    except PackageNotFoundError as error:
        raise CorpusError(
            f"{error.name} is not installed: run make compare, which installs the peers"
        ) from error


def compare(
    corpus: Path, pages: TextSet, predicted: Mapping[str, Predicted], n_pages: int | None, jobs: int
) -> Compared:
    """Run the peers over a set of pages and count what each finds."""
    records = gold_records(corpus, pages.name)[:n_pages]
    ours = [predicted[record["page"]] for record in records]
    own = Found("clf", _rows(pages, [page.text(pages.keep) for page in ours], records), 0)
    store = PageStore([corpus / "pages" / f"{pages.name}.zip"])
    htmls = [store.read(record["page"]) for record in records]
    cached = Memory(RUNS / "cache", verbose=0).cache(extract)
    settings = hashlib.sha256(Path(peers.__file__).read_bytes()).hexdigest()[:16]
    tasks = [(tool, f"{release} {settings}", html) for tool, release in releases().items() for html in htmls]
    run = Parallel(n_jobs=jobs, return_as="generator")(delayed(cached)(*task) for task in tasks)
    texts = list(tqdm(run, pages.name, len(tasks), disable=None))
    found = [own]
    for i, tool in enumerate(PEERS):
        part = texts[i * len(records) : (i + 1) * len(records)]
        found.append(Found(tool, _rows(pages, [text or "" for text in part], records), part.count(None)))
    return Compared(pages, [page.site for page in ours], [page.lang for page in ours], found)


@dataclass(frozen=True, slots=True)
class Ceiling:
    """Figures on the ``n_pages`` of a set that are annotated: of the annotated labels, and of those that clf gives."""

    n_pages: int
    labels: float
    clf: float


def ceiling(
    corpus: Path,
    pages: TextSet,
    predicted: Mapping[str, Predicted],
    labelled: Mapping[str, LabelledPage],
    n_pages: int | None,
    jobs: int,
) -> Ceiling:
    """What a set's measure says of the annotated labels: what a classifier that agrees with all of them would get."""
    records = [record for record in gold_records(corpus, pages.name)[:n_pages] if record["page"] in labelled]
    ours = [predicted[record["page"]] for record in records]
    codes = Parallel(n_jobs=jobs)(
        delayed(align_labels)(page.texts, labelled[page.name].leaves) for page in ours
    )
    gold = [replace(page, codes=known) for page, known in zip(ours, codes, strict=True)]
    best, own = (
        float(pages.of(_rows(pages, [page.text(pages.keep) for page in some], records).sum(axis=0)))
        for some in (gold, ours)
    )
    return Ceiling(len(records), best, own)


def _rows(pages: TextSet, texts: Sequence[str], records: Sequence[Mapping[str, Any]]) -> Rows:
    return np.array(
        [pages.row(text, record) for text, record in zip(texts, records, strict=True)], np.float64
    )


def figures(compared: Compared) -> dict[str, dict[str, Any]]:
    """For each tool its figure, how far it is behind clf, both with intervals, by language, and pages it failed on."""
    of, langs = compared.pages.of, np.array(compared.langs)
    own = of(resampled(compared.found[0].rows, compared.sites))
    shown = {}
    for found in compared.found:
        value = float(of(found.rows.sum(axis=0)))
        draws = of(resampled(found.rows, compared.sites))
        shown[found.tool] = {
            "figure": value,
            "interval": interval(draws),
            "behind": float(of(compared.found[0].rows.sum(axis=0))) - value,
            "behind_interval": interval(own - draws),
            "by_language": {
                lang: float(of(found.rows[_in(langs, lang)].sum(axis=0)))
                for lang in (*LANGUAGES, "other")
                if _in(langs, lang).any()
            },
            "n_failed": found.n_failed,
        }
    return shown


def _in(langs: np.ndarray[Any, np.dtype[np.str_]], lang: str) -> np.ndarray[Any, np.dtype[np.bool_]]:
    return ~np.isin(langs, LANGUAGES) if lang == "other" else langs == lang


def table(compared: Compared, shown: Mapping[str, Mapping[str, Any]], limit: Ceiling) -> str:
    """Figures of one set in Markdown."""
    langs = list(shown["clf"]["by_language"])
    counts = [int(_in(np.array(compared.langs), lang).sum()) for lang in langs]
    heads = [f"{lang} ({n})" for lang, n in zip(langs, counts, strict=True)]
    pages = compared.pages
    lines = [
        f"## {pages.name}: {pages.figure} of {', '.join(pages.keep)}",
        "",
        f"{len(compared.sites)} pages of {len(set(compared.sites))} sites; by language in the last columns.",
        "",
        "| tool | "
        + " | ".join([pages.figure, "interval", "behind clf", "interval", "failed", *heads])
        + " |",
        "|---" * (6 + len(heads)) + "|",
    ]
    for tool, row in shown.items():
        own = tool == "clf"
        cells = [
            f"{row['figure']:.4f}",
            _range(row["interval"]),
            "" if own else f"{row['behind']:.4f}",
            "" if own else _range(row["behind_interval"]),
            str(row["n_failed"]),
            *(f"{value:.3f}" for value in row["by_language"].values()),
        ]
        lines.append(f"| {tool} | " + " | ".join(cells) + " |")
    lines += [
        "",
        f"On the {limit.n_pages} pages whose blocks are annotated, the annotated labels give {limit.labels:.4f} and "
        f"clf {limit.clf:.4f}.",
    ]
    return "\n".join(lines) + "\n"


def _range(ends: tuple[float, float]) -> str:
    return f"{ends[0]:.3f} - {ends[1]:.3f}"


def run(options: Namespace) -> None:
    """Print the tables, write the JSON file."""
    corpus = check_corpus(options.corpus)
    predicted, about = read_predictions(options.predictions)
    compared = [compare(corpus, pages, predicted, options.pages, options.jobs) for pages in TEXT_SETS]
    shown = {each.pages.name: figures(each) for each in compared}
    _, annotated = labelled_pages(corpus)
    labelled = {page.name: page for page in annotated}
    limits = {
        each.name: ceiling(corpus, each, predicted, labelled, options.pages, options.jobs)
        for each in TEXT_SETS
    }
    tools = {"clf": clf.__version__} | releases()
    print("# clf beside other extractors\n")
    print(
        f"clf out of fold, trained on {about['n_pages']} pages for {about['n_epochs']} epochs. Versions: ",
        end="",
    )
    print(", ".join(f"{tool} {release}" for tool, release in tools.items()) + ".\n")
    print("\n".join(table(each, shown[each.pages.name], limits[each.pages.name]) for each in compared))
    ceilings = {name: asdict(limit) for name, limit in limits.items()}
    record = {"versions": tools, "training": about, "figures": shown, "ceilings": ceilings}
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps(record, indent=1) + "\n", "utf-8")


def main() -> int:
    """Command line."""
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    add_corpus_option(parser)
    parser.add_argument(
        "--predictions", type=Path, default=FOLDER, help="what training predicted out of fold"
    )
    parser.add_argument("--pages", type=int, help="only the first N pages of each set")
    parser.add_argument("--json", type=Path, default=RUNS / "compare.json", help="the same figures as JSON")
    parser.add_argument("--jobs", type=int, default=2)
    try:
        run(parser.parse_args())
    except ClfError as error:
        print(f"compare: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
