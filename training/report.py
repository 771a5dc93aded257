"""The evaluation report, report.md with pictures, from the out-of-fold predictions of the last training run.

    python -m training.report [--predictions FOLDER] [--output FOLDER]

Needs the extra ``plots``. The learning curve is read from runs/learning.json, where ``python -m training.learning`` has
made it: it takes several trainings.
"""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from sklearn.calibration import calibration_curve
from sklearn.metrics import average_precision_score, precision_recall_curve

from clf.errors import ClfError, CorpusError
from clf.features.view import FloatArray
from clf.labels import CODE, GROUPS, LABELS
from clf.learn.align import UNKNOWN
from clf.learn.calibrate import binned_error, calibration_error
from clf.learn.scores import Judged, confusion, figures, label_scores, language, languages, report
from training.learning import JSON as LEARNING
from training.predictions import FOLDER, Predicted, read_predictions

if TYPE_CHECKING:
    from matplotlib.figure import Figure

OUTPUT = FOLDER.parent / "report"
WORST_SITES = 20
THRESHOLDS = (0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)


# Tables -----------------------------------------------------------------------------------------------------


def calibration_table(P: FloatArray, gold: NDArray[np.int8]) -> str:
    """For the shown label and for each label's own probability: expected calibration error, mean, frequency."""
    lines = ["| probability of | expected calibration error | mean | frequency |", "|---|---|---|---|"]
    shown, is_right = P.max(axis=1), P.argmax(axis=1) == gold
    error = calibration_error(P, gold)
    lines.append(f"| the shown label | {error:.4f} | {shown.mean():.4f} | {is_right.mean():.4f} |")
    for code, label in enumerate(LABELS):
        p, is_gold = P[:, code], gold == code
        lines.append(f"| {label} | {binned_error(p, is_gold):.4f} | {p.mean():.4f} | {is_gold.mean():.4f} |")
    return "\n".join(lines) + "\n"


def site_table(pages: Sequence[Judged]) -> str:
    """The sites with the most blocks of a wrong group."""
    rows = []
    for site, part in by_site(pages).items():
        f, n = figures(part), sum(int((page.gold != UNKNOWN).sum()) for page in part)
        rows.append((round((1 - f["group accuracy"]) * n), n, f, site))
    lines = ["| site | blocks | of a wrong group | group accuracy | accuracy |", "|---|---|---|---|---|"]
    for n_wrong, n, f, site in sorted(rows, key=lambda row: (-row[0], row[3]))[:WORST_SITES]:
        lines.append(f"| {site} | {n} | {n_wrong} | {f['group accuracy']:.3f} | {f['accuracy']:.3f} |")
    return "\n".join(lines) + "\n"


def by_site(pages: Sequence[Judged]) -> dict[str, list[Judged]]:
    """Pages of each site."""
    found: dict[str, list[Judged]] = {}
    for page in pages:
        found.setdefault(page.site, []).append(page)
    return found


def dial(
    P: FloatArray, gold: NDArray[np.int8], n_chars: NDArray[np.int32], labels: Collection[str]
) -> list[tuple[float, ...]]:
    """(threshold, precision, recall by block, precision, recall by character) of choosing the blocks whose
    probabilities of ``labels`` sum to at least the threshold; at 0 stands what the most probable label chooses.
    """
    codes = [CODE[label] for label in labels]
    p, is_gold = P[:, codes].sum(axis=1), np.isin(gold, codes)
    choices = [(0.0, np.isin(P.argmax(axis=1), codes)), *((t, p >= t) for t in THRESHOLDS)]
    rows = []
    for threshold, is_chosen in choices:
        row = [threshold]
        for weight in (np.ones(len(gold)), n_chars):
            both = float(weight[is_chosen & is_gold].sum())
            row += [both / max(weight[which].sum(), 1) for which in (is_chosen, is_gold)]
        rows.append(tuple(row))
    return rows


def dial_table(rows: Sequence[tuple[float, ...]]) -> str:
    """The dial in Markdown."""
    lines = [
        "| threshold | precision, blocks | recall, blocks | precision, characters | recall, characters |",
        "|---|---|---|---|---|",
    ]
    for threshold, *values in rows:
        cells = " | ".join(f"{value:.4f}" for value in values)
        lines.append(f"| {threshold or 'most probable label'} | {cells} |")
    return "\n".join(lines) + "\n"


# Pictures ---------------------------------------------------------------------------------------------------


def draw_confusion(pages: Sequence[Judged]) -> Figure:
    """Shares of each gold label by predicted label, with counts."""
    table = confusion(pages)
    shares = table / np.maximum(table.sum(axis=1, keepdims=True), 1)
    figure = _figure(9, 8)
    axes = figure.subplots()
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(LABELS)), LABELS, rotation=45, ha="right")
    axes.set_yticks(range(len(LABELS)), LABELS)
    axes.set(xlabel="predicted", ylabel="gold", title="Blocks by label; colour: share of the gold label")
    for (i, j), n in np.ndenumerate(table):
        axes.text(
            j,
            i,
            str(n),
            ha="center",
            va="center",
            fontsize=7,
            color="white" if shares[i, j] > 0.5 else "black",
        )
    return figure


def draw_precision_recall(P: FloatArray, gold: NDArray[np.int8]) -> Figure:
    """A curve for each label; the dot is what the most probable label gives."""
    figure = _figure(12, 9)
    guess = P.argmax(axis=1)
    for axes, (code, label) in zip(
        figure.subplots(3, 4, sharex=True, sharey=True).flat, enumerate(LABELS), strict=True
    ):
        is_gold, is_guess = gold == code, guess == code
        precision, recall, _ = precision_recall_curve(is_gold, P[:, code])
        axes.plot(recall, precision)
        both = (is_gold & is_guess).sum()
        axes.plot(both / max(is_gold.sum(), 1), both / max(is_guess.sum(), 1), "o")
        area = average_precision_score(is_gold, P[:, code])
        axes.set(title=f"{label}: average precision {area:.3f}", xlim=(0, 1), ylim=(0, 1.02))
    figure.supxlabel("recall")
    figure.supylabel("precision")
    return figure


def draw_calibration(P: FloatArray, gold: NDArray[np.int8]) -> Figure:
    """How often a label is right, over its probability in ten bins."""
    figure = _figure(12, 9)
    for axes, (code, label) in zip(
        figure.subplots(3, 4, sharex=True, sharey=True).flat, enumerate(LABELS), strict=True
    ):
        share, p = calibration_curve(gold == code, P[:, code], n_bins=10)
        axes.plot([0, 1], [0, 1], ":", color="grey")
        axes.plot(p, share, "o-")
        axes.set(title=label, xlim=(0, 1), ylim=(0, 1))
    figure.supxlabel("probability")
    figure.supylabel("share of blocks that carry the label")
    return figure


def draw_languages(pages: Sequence[Judged]) -> Figure:
    """F1 of every label by language."""
    names = languages(pages)
    table = np.array([label_scores(confusion(_in(pages, lang)))[:, 2] for lang in names])
    figure = _figure(10, 4)
    axes = figure.subplots()
    axes.imshow(table, cmap="RdYlGn", vmin=0.4, vmax=1)
    axes.set_xticks(range(len(LABELS)), LABELS, rotation=45, ha="right")
    axes.set_yticks(range(len(names)), [f"{lang} ({len(_in(pages, lang))} pages)" for lang in names])
    axes.set_title("F1 by language")
    for (i, j), value in np.ndenumerate(table):
        axes.text(j, i, f"{value:.2f}", ha="center", va="center", fontsize=7)
    return figure


def _in(pages: Sequence[Judged], lang: str) -> list[Judged]:
    return [page for page in pages if language(page) == lang]


def draw_sites(pages: Sequence[Judged]) -> Figure:
    """How many sites reach how much."""
    found = [figures(part) for part in by_site(pages).values()]
    figure = _figure(9, 4)
    for axes, name in zip(figure.subplots(1, 2, sharey=True), ("macro F1", "group accuracy"), strict=True):
        axes.hist([f[name] for f in found], bins=np.linspace(0, 1, 41))
        axes.set(xlabel=name, ylabel="sites", title=f"{name} of {len(found)} sites")
    return figure


def draw_dial(curves: Mapping[str, Sequence[tuple[float, ...]]]) -> Figure:
    """Precision over recall by characters, with the thresholds written at the points."""
    figure = _figure(11, 5)
    for axes, (name, rows) in zip(figure.subplots(1, len(curves)), curves.items(), strict=True):
        (_, _, _, precision, recall), *points = rows
        axes.plot([row[4] for row in points], [row[3] for row in points], "o-")
        axes.plot(recall, precision, "s", label="most probable label")
        for row in points:
            axes.annotate(
                f"{row[0]:g}", (row[4], row[3]), textcoords="offset points", xytext=(4, 4), fontsize=8
            )
        axes.set(title=name, xlabel="recall, by characters", ylabel="precision, by characters")
        axes.legend()
    return figure


def draw_learning(record: dict[str, Any]) -> Figure:
    """Figures over the number of labelled pages."""
    figure = _figure(9, 5)
    axes = figure.subplots()
    sizes = [point["n_pages"] for point in record["points"]]
    for name in record["points"][0]["figures"]:
        value, low, high = np.array([point["figures"][name] for point in record["points"]]).T
        axes.errorbar(sizes, value, (value - low, high - value), marker="o", capsize=3, label=name)
    axes.set(
        xscale="log",
        xlabel="labelled pages trained on",
        title=f"{record['n_judged']} pages of other sites judged",
    )
    axes.set_xticks(sizes, [str(size) for size in sizes])
    axes.minorticks_off()
    axes.legend()
    return figure


def _figure(width: float, height: float) -> Figure:
    from matplotlib.figure import Figure  # noqa: PLC0415 - an extra

    return Figure((width, height), layout="constrained")


# The report -------------------------------------------------------------------------------------------------


def write_report(pages: Sequence[Predicted], about: dict[str, Any], folder: Path) -> None:
    """Write report.md and its pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    judged = [page.judged for page in pages]
    P = np.vstack([page.probabilities[page.gold != UNKNOWN] for page in pages])
    gold = np.concatenate([page.gold[page.gold != UNKNOWN] for page in pages])
    n_chars = np.concatenate([page.n_chars[page.gold != UNKNOWN] for page in judged])
    dials = {
        "keep editorial": dial(P, gold, n_chars, GROUPS["editorial"]),
        "drop ads": dial(P, gold, n_chars, GROUPS["ad"]),
    }
    pictures = {
        "confusion": draw_confusion(judged),
        "precision-recall": draw_precision_recall(P, gold),
        "calibration": draw_calibration(P, gold),
        "languages": draw_languages(judged),
        "sites": draw_sites(judged),
        "dial": draw_dial(dials),
    }
    learning = json.loads(LEARNING.read_text("utf-8")) if LEARNING.is_file() else None
    if learning:
        pictures["learning"] = draw_learning(learning)
    for name, figure in pictures.items():
        figure.savefig(folder / f"{name}.png", dpi=110)
    parts = [
        "# Evaluation\n",
        f"Out of fold, split by site; {about['n_pages']} labelled pages, {about['n_epochs']} epochs.\n",
        report(judged),
        "## Confusion\n\n![confusion matrix](confusion.png)\n",
        "## Precision and recall\n\n![precision over recall for each label](precision-recall.png)\n",
        "## Calibration\n",
        calibration_table(P, gold),
        "![how often each label is right, over its probability](calibration.png)\n",
        "## Languages\n\n![F1 by language](languages.png)\n",
        "## Sites\n\n![figures by site](sites.png)\n",
        f"The {WORST_SITES} sites with the most blocks of a wrong group:\n",
        site_table(judged),
        "## From precision to recall\n",
        "`clean` and `Page.text` go by the most probable label. These curves say what a threshold on the summed",
        "probability of what is kept, or dropped, gives instead.\n",
        *(f"### {name}\n\n{dial_table(rows)}" for name, rows in dials.items()),
        "![precision over recall](dial.png)\n",
        *(_learning_part(learning) if learning else ()),
    ]
    (folder / "report.md").write_text("\n".join(parts), "utf-8")


def _learning_part(record: dict[str, Any]) -> list[str]:
    names = list(record["points"][0]["figures"])
    lines = ["| pages | " + " | ".join(names) + " |", "|---" * (len(names) + 1) + "|"]
    for point in record["points"]:
        cells = " | ".join("{:.3f} ({:.3f} - {:.3f})".format(*point["figures"][name]) for name in names)
        lines.append(f"| {point['n_pages']} | {cells} |")
    return [
        "## Learning curve\n",
        f"Coarse: {record['n_epochs']} epochs over the largest set, as many steps over the others; in brackets 95 %,",
        f"sites resampled. {record['n_judged']} hand-labelled pages of sites left out are judged.\n",
        "\n".join(lines) + "\n",
        "![figures over the number of labelled pages](learning.png)\n",
    ]


def run(options: Namespace) -> None:
    """Read, write, say where."""
    predicted, about = read_predictions(options.predictions)
    pages = [page for page in predicted.values() if (page.gold != UNKNOWN).any()]
    try:
        write_report(pages, about, options.output)
    except ModuleNotFoundError as error:
        raise CorpusError(f"{error.name} is missing: pip install 'clf[plots]'") from error
    print(options.output / "report.md")


def main() -> int:
    """Command line."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument(
        "--predictions", type=Path, default=FOLDER, help="what training predicted out of fold"
    )
    parser.add_argument("--output", type=Path, default=OUTPUT, help="folder for report.md and its pictures")
    try:
        run(parser.parse_args())
    except ClfError as error:
        print(f"report: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
