"""The gate: the packaged model and code against what was reached before (baseline.json); exit 1 where it is worse.

    python -m training.gate                    # compare
    python -m training.gate --pin              # and take what is reached now as the new baseline, if nothing is worse
    python -m training.gate --lower "reason"   # ... even where something is; the reason is kept in the baseline
    python -m training.gate --wrong            # list every wrong leaf of the fixture pages

Three things are compared, since each catches what the others do not:

- *Fixture pages*: each has a floor of its own, ``SLACK`` below what was reached, which the tests hold it to as well.
- *What the model file says of itself*: its figures on unseen sites, measured out of fold when it was trained; their
  floors are ``OUT_OF_FOLD_SLACK`` below what was reached.
- *A fixed sample of the corpus*, where there is one: the baseline keeps what was counted on each page. A figure is
  worse when its change, on sites drawn again and again with replacement, is negative in 97.5 % of the draws: more than
  the choice of sites explains. Smaller changes pass, and show in the table and in the diff of a pinned baseline; and
  one in forty models that are neither better nor worse fails on a given figure.

The packaged model was trained on the annotated pages of the sample and has seen sites of the others. The sample tells
whether the way from bytes to labels and texts got worse, not how good the model is on pages that it has not seen.
"""

from __future__ import annotations

import json
import math
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

import clf
from clf.errors import ClfError, CorpusError
from clf.labels import CODE
from clf.learn import judge_model
from clf.learn.corpus import PageStore, read_pages
from clf.model import default_model
from training.annotations import read_annotations
from training.corpus import add_corpus_option, gold_records, page_records, site_of
from training.fixtures import Verdict, judge_all
from training.measures import TEXT_SETS, Rows, TextSet, block_figures, block_row, interval, resampled

BASELINE = Path(__file__).with_name("baseline.json")
SLACK = 0.02
"""A floor is pinned this far below what is reached: one leaf of a small page may fall either way with a new numpy."""
N_DIGITS = 4
"""After the point, in the counts of a baseline."""
OUT_OF_FOLD = "out of fold"
OUT_OF_FOLD_SLACK = 0.01
"""About half of the 95 % interval that these figures have with sites resampled (REPORT.md)."""
SAMPLED = {"blocks": 75, "wcxb": 60, "fundus": 40, "trafilatura": 80}
"""About as many pages of each set as a minute allows, beside the fixture pages."""
WATCHED = ("macro F1", "group accuracy", "body by characters", "sponsored F1", "related F1")
"""The figures on annotated blocks that must not fall; labels with fewer blocks swing too widely on so few pages."""

ON_UNSEEN = ("macro F1", "group accuracy", "body by characters", "sponsored")
"""The figures in the model file that have floors."""

Floors = dict[str, float]
Counts = dict[str, list[float]]
"""What was counted on each page, by its name."""


# Floors: the fixture pages, and what the model says of itself ------------------------------------------------


def floor_below(value: float, slack: float = SLACK) -> float:
    """The floor for a figure: ``slack`` below it, rounded down to two places.

    >>> floor_below(0.958), floor_below(1.0), floor_below(0.0)
    (0.93, 0.98, 0.0)
    """
    return max(math.floor((value - slack) * 100 + 1e-9) / 100, 0.0)


def new_floors(
    reached: Mapping[str, float], floors: Mapping[str, float], *, may_fall: bool, slack: float = SLACK
) -> Floors:
    """The floors from now on: never below the old ones, except those that are missed where floors may fall.

    >>> new_floors({"accuracy": 0.958}, {"accuracy": 0.95}, may_fall=True)
    {'accuracy': 0.95}
    >>> new_floors({"accuracy": 0.958}, {"accuracy": 0.96}, may_fall=True)
    {'accuracy': 0.93}
    """
    found = {}
    for name, value in reached.items():
        floor, below = floors.get(name, 0.0), floor_below(value, slack)
        found[name] = below if may_fall and value < floor else max(below, floor)
    return found


def missed(what: str, reached: Mapping[str, float], floors: Mapping[str, float]) -> list[str]:
    """A sentence for each figure that is below its floor."""
    return [
        f"{what}: {name} {value:.3f} is below its floor {floors[name]:.2f}"
        for name, value in reached.items()
        if value < floors.get(name, 0.0)
    ]


def shown(reached: Mapping[str, float], floors: Mapping[str, float]) -> str:
    """Figures with their floors in brackets."""
    return "  ".join(f"{name} {value:.3f} ({floors.get(name, 0):.2f})" for name, value in reached.items())


def check_fixtures(verdicts: Mapping[str, Verdict], floors: Mapping[str, Mapping[str, float]]) -> list[str]:
    """Print a line a page; return what is below its floor."""
    low = []
    for slug, verdict in verdicts.items():
        figures, floor = reached(verdict), floors.get(slug, {})
        low += missed(slug, figures, floor)
        print(f"{slug:24} {len(verdict.rows):4} leaves  {shown(figures, floor)}")
    total = Verdict(tuple(row for verdict in verdicts.values() for row in verdict.rows))
    print(
        f"{'all':24} {len(total.rows):4} leaves  ",
        "  ".join(f"{k} {v:.3f}" for k, v in reached(total).items()),
    )
    confused = Counter((gold, guess) for _, gold, guess in total.wrong)
    for (gold, guess), n in sorted(confused.items(), key=lambda item: (-item[1], CODE[item[0][0]]))[:8]:
        print(f"    {n:4} {gold} -> {guess}")
    return low


def reached(verdict: Verdict) -> dict[str, float]:
    """What has a floor."""
    return {"accuracy": verdict.accuracy, "group_accuracy": verdict.group_accuracy}


def check_own_figures(model: clf.Model, floors: Mapping[str, float]) -> list[str]:
    """Print the figures in the model file; return what is below its floor."""
    figures = own_figures(model)
    print(f"\n{'the model, out of fold':24}  {shown(figures, floors)}")
    return missed(OUT_OF_FOLD, figures, floors)


def own_figures(model: clf.Model) -> dict[str, float]:
    """What training measured on unseen sites and wrote into the model file."""
    return {name: value for name, value in model.metadata.get("figures", {}).items() if name in ON_UNSEEN}


def print_wrong(verdicts: Mapping[str, Verdict]) -> None:
    """Every leaf with a wrong label, by page."""
    for slug, verdict in verdicts.items():
        for text, gold, guess in verdict.wrong:
            print(f"{slug:24} {gold:>11} -> {guess:11} {text[:80]!r}")


# The sample of the corpus -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Change:
    """A figure on the sample: before, now, and the 95 % interval of the change with sites resampled."""

    figure: str
    n_pages: int
    before: float
    now: float
    low: float
    high: float

    @property
    def is_worse(self) -> bool:
        """Whether the drop is more than the choice of sites explains."""
        return self.high < 0


def sample_names(corpus: Path) -> dict[str, list[str]]:
    """Pages of each set, evenly spread over their names; of texts, where there are enough, none that was trained on."""
    blocks = sorted(path.stem for path in (corpus / "blocks").glob("*.json"))
    trained = {*blocks, *(page.name for page in read_annotations(corpus))}
    names = {"blocks": blocks}
    for text_set in TEXT_SETS:
        found = [record["page"] for record in gold_records(corpus, text_set.name)]
        unseen = [name for name in found if name not in trained]
        names[text_set.name] = unseen if len(unseen) >= SAMPLED[text_set.name] else found
    return {kind: found[:: -(-len(found) // SAMPLED[kind])] for kind, found in names.items()}


def count_sample(corpus: Path, names: Mapping[str, list[str]], model: clf.Model) -> dict[str, Counts]:
    """What is counted on each page of the sample now."""
    wanted = set(names["blocks"])
    pages = [page for page in read_pages(corpus / "blocks", corpus / "pages") if page.name in wanted]
    counted = {"blocks": {page.name: block_row(page) for page in judge_model(pages, model)}}
    for text_set in TEXT_SETS:
        counted[text_set.name] = _count_texts(corpus, text_set, set(names[text_set.name]), model)
    absent = [name for kind, rows in counted.items() for name in names[kind] if name not in rows]
    if absent:
        raise CorpusError(f"{corpus} lacks pages of the baseline's sample: {', '.join(absent[:5])}")
    # Rounded as the baseline is, or else a change of nothing might be a drop.
    return {
        kind: {name: [round(n, N_DIGITS) for n in row] for name, row in rows.items()}
        for kind, rows in counted.items()
    }


def _count_texts(corpus: Path, text_set: TextSet, names: set[str], model: clf.Model) -> Counts:
    store = PageStore([corpus / "pages" / f"{text_set.name}.zip"])
    rows = {}
    for record in gold_records(corpus, text_set.name):
        if (name := record["page"]) in names:
            page = clf.classify(store.read(name), record.get("url") or None, model=model)
            rows[name] = text_set.row(page.text(text_set.keep), record)
    return rows


def changes(
    before: Mapping[str, Counts], now: Mapping[str, Counts], sites: Mapping[str, str]
) -> list[Change]:
    """How each watched figure changed."""
    found = []
    for kind, rows in now.items():
        names = [name for name in rows if name in before[kind]]
        old, new = (np.array([counts[name] for name in names]) for counts in (before[kind], rows))
        drawn = [_figures(kind, resampled(part, [sites[name] for name in names])) for part in (old, new)]
        whole = [_figures(kind, part.sum(axis=0)) for part in (old, new)]
        for figure in whole[0]:
            low, high = interval(drawn[1][figure] - drawn[0][figure])
            was, is_now = (float(part[figure]) for part in whole)
            found.append(Change(figure, len(names), was, is_now, low, high))
    return found


def _figures(kind: str, sums: Rows) -> dict[str, Rows]:
    if kind == "blocks":
        return {name: value for name, value in block_figures(sums).items() if name in WATCHED}
    text_set = next(s for s in TEXT_SETS if s.name == kind)
    return {f"{kind}, {text_set.figure}": text_set.of(sums)}


def check_sample(found: list[Change]) -> list[str]:
    """Print a line a figure; return what is worse."""
    print(f"\n{'sample of the corpus':24} pages  before     now  change, 95 % interval")
    for change in found:
        shown = f"{change.now - change.before:+.4f}, {change.low:+.4f} to {change.high:+.4f}"
        print(f"{change.figure:24} {change.n_pages:5}  {change.before:.4f}  {change.now:.4f}  {shown}")
    print(
        "The packaged model was trained on pages or sites of this sample: a change counts, the level does not."
    )
    return [f"{c.figure} fell from {c.before:.4f} to {c.now:.4f}" for c in found if c.is_worse]


# The baseline -----------------------------------------------------------------------------------------------


def read_baseline(path: Path = BASELINE) -> dict[str, Any]:
    """The baseline; empty where none is pinned."""
    baseline: dict[str, Any] = {"fixtures": {}, OUT_OF_FOLD: {}, "sample": {}, "corpus": {}, "lowered": []}
    if path.exists():
        baseline |= json.loads(path.read_text("utf-8"))
    baseline["corpus"] = {
        kind: {name: [float(n) for n in row.split()] for name, row in counts.items()}
        for kind, counts in baseline["corpus"].items()
    }
    return baseline


def write_baseline(baseline: Mapping[str, Any], path: Path = BASELINE) -> None:
    """A page a line, so that a diff can be read."""
    packed = {
        kind: {
            name: " ".join(f"{n:.{N_DIGITS}f}".rstrip("0").rstrip(".") for n in row)
            for name, row in counts.items()
        }
        for kind, counts in baseline["corpus"].items()
    }
    text = json.dumps({**baseline, "corpus": packed}, indent=1, ensure_ascii=False)
    path.write_text(text + "\n", "utf-8")


def run(options: Namespace) -> list[str]:
    """Compare, print, pin if asked to; return what is worse."""
    model = clf.load_model(options.model) if options.model else default_model()
    baseline = read_baseline(options.baseline)
    verdicts = judge_all(model)
    worse = check_fixtures(verdicts, baseline["fixtures"])
    if options.wrong:
        print_wrong(verdicts)
    worse += check_own_figures(model, baseline[OUT_OF_FOLD])
    counted: dict[str, Counts] = {}
    if (options.corpus / "blocks").is_dir():
        names = {kind: list(rows) for kind, rows in baseline["corpus"].items()} or sample_names(
            options.corpus
        )
        counted = count_sample(options.corpus, names, model)
        sites = {name: site_of(r.url, r.site) for name, r in page_records(options.corpus).items()}
        found = changes(baseline["corpus"] or counted, counted, sites)
        worse += check_sample(found)
        baseline["sample"] = {change.figure: round(change.now, 4) for change in found}
    else:
        print(f"\nno corpus at {options.corpus}: its sample was not compared")
    may_fall = options.lower is not None
    if not (may_fall or options.pin and not worse):
        return worse
    baseline["fixtures"] = {
        slug: new_floors(reached(verdict), baseline["fixtures"].get(slug, {}), may_fall=may_fall)
        for slug, verdict in verdicts.items()
    }
    baseline[OUT_OF_FOLD] = new_floors(
        own_figures(model), baseline[OUT_OF_FOLD], may_fall=may_fall, slack=OUT_OF_FOLD_SLACK
    )
    baseline["corpus"] |= counted
    baseline["lowered"] += [f"{options.lower}: {each}" for each in worse]
    write_baseline(baseline, options.baseline)
    return []


def main() -> int:
    """Command line."""
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    add_corpus_option(parser)
    parser.add_argument("--pin", action="store_true", help="raise the baseline to what is reached")
    parser.add_argument(
        "--lower", metavar="REASON", help="take what is reached as the baseline even where it is worse"
    )
    parser.add_argument("--wrong", action="store_true", help="list every wrong leaf of the fixture pages")
    parser.add_argument("--model", type=Path, help="model file (default: the packaged one)")
    parser.add_argument("--baseline", type=Path, default=BASELINE, help="file to compare with and to pin to")
    try:
        worse = run(parser.parse_args())
    except ClfError as error:
        print(f"gate: {error}", file=sys.stderr)
        return 1
    for each in worse:
        print(f"worse: {each}", file=sys.stderr)
    return int(bool(worse))


if __name__ == "__main__":
    sys.exit(main())
