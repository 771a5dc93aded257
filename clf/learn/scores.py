"""Figures: precision, recall and F1 per label and group, macro F1, body by characters, with intervals over sites."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clf.labels import CODE, GROUP_OF, GROUPS, LABELS
from clf.learn.align import UNKNOWN

_GROUP_CODE = np.array([list(GROUPS).index(GROUP_OF[label]) for label in LABELS])


@dataclass(frozen=True, slots=True)
class Judged:
    """One page's blocks: gold and predicted codes, characters of each; ``UNKNOWN`` gold is left out."""

    name: str
    site: str
    lang: str
    gold: NDArray[np.int8]
    guess: NDArray[np.int8]
    n_chars: NDArray[np.integer[Any]]


def confusion(pages: Sequence[Judged]) -> NDArray[np.int64]:
    """Counts of shape (12, 12): gold label by predicted label."""
    table = np.zeros((len(LABELS), len(LABELS)), np.int64)
    for page in pages:
        known = page.gold != UNKNOWN
        np.add.at(table, (page.gold[known], page.guess[known]), 1)
    return table


def label_scores(table: NDArray[np.int64]) -> NDArray[np.float64]:
    """Precision, recall, F1 and support of every label: shape (12, 4), positive class the label, unit the block."""
    hits = np.diag(table).astype(float)
    n_guessed, n_gold = table.sum(axis=0), table.sum(axis=1)
    precision = hits / np.maximum(n_guessed, 1)
    recall = hits / np.maximum(n_gold, 1)
    f1 = 2 * hits / np.maximum(n_guessed + n_gold, 1)
    return np.stack([precision, recall, f1, n_gold], axis=1)


def figures(pages: Sequence[Judged]) -> dict[str, float]:
    """The headline figures by name: macro F1, F1 per label, accuracies, body by characters."""
    table = confusion(pages)
    scores = label_scores(table)
    present = scores[:, 3] > 0
    total = max(int(table.sum()), 1)
    same_group = _GROUP_CODE[:, None] == _GROUP_CODE[None, :]
    found = {
        "macro F1": float(scores[present, 2].mean()) if present.any() else 0.0,
        "accuracy": float(np.diag(table).sum() / total),
        "group accuracy": float(table[same_group].sum() / total),
        "body by characters": _body_by_characters(pages),
    }
    found |= {label: float(scores[code, 2]) for label, code in CODE.items()}
    return found


def _body_by_characters(pages: Sequence[Judged]) -> float:
    both = gold = guess = 0
    for page in pages:
        known = page.gold != UNKNOWN
        is_gold, is_guess = (page.gold == CODE["body"]) & known, (page.guess == CODE["body"]) & known
        both += int(page.n_chars[is_gold & is_guess].sum())
        gold += int(page.n_chars[is_gold].sum())
        guess += int(page.n_chars[is_guess].sum())
    return 2 * both / max(gold + guess, 1)


def intervals(
    pages: Sequence[Judged], *, n_resamples: int = 200, seed: int = 0
) -> dict[str, tuple[float, float]]:
    """95 % intervals of ``figures`` by resampling sites with replacement."""
    by_site: dict[str, list[Judged]] = {}
    for page in pages:
        by_site.setdefault(page.site, []).append(page)
    sites = sorted(by_site)
    rng = np.random.default_rng(seed)
    drawn = []
    for _ in range(n_resamples):
        chosen = rng.integers(0, len(sites), len(sites))
        drawn.append(figures([page for i in chosen for page in by_site[sites[i]]]))
    return {
        name: (
            float(np.quantile([d[name] for d in drawn], 0.025)),
            float(np.quantile([d[name] for d in drawn], 0.975)),
        )
        for name in drawn[0]
    }


def report(pages: Sequence[Judged], *, n_resamples: int = 200) -> str:
    """Tables in Markdown: headline figures with intervals, labels, languages, the confusion matrix."""
    point, interval = figures(pages), intervals(pages, n_resamples=n_resamples)
    table = confusion(pages)
    scores = label_scores(table)
    lines = [
        f"{len(pages)} pages of {len({page.site for page in pages})} sites, {int(table.sum())} blocks; "
        "intervals: 95 %, sites resampled.",
        "",
        "| figure | value | interval |",
        "|---|---|---|",
    ]
    for name in ("macro F1", "accuracy", "group accuracy", "body by characters"):
        low, high = interval[name]
        lines.append(f"| {name} | {point[name]:.4f} | {low:.3f} - {high:.3f} |")
    lines += ["", "| label | precision | recall | F1 | interval | blocks |", "|---|---|---|---|---|---|"]
    for label, (precision, recall, f1, support) in zip(LABELS, scores, strict=True):
        low, high = interval[label]
        lines.append(
            f"| {label} | {precision:.3f} | {recall:.3f} | {f1:.3f} | {low:.2f} - {high:.2f} | {int(support)} |"
        )
    lines += [
        "",
        "| language | pages | macro F1 | group accuracy | body by characters |",
        "|---|---|---|---|---|",
    ]
    for lang in languages(pages):
        part = [page for page in pages if language(page) == lang]
        f = figures(part)
        shown = " | ".join(f"{f[name]:.3f}" for name in ("macro F1", "group accuracy", "body by characters"))
        lines.append(f"| {lang} | {len(part)} | {shown} |")
    lines += [
        "",
        "Rows: gold; columns: predicted.",
        "",
        "| | " + " | ".join(label[:5] for label in LABELS) + " |",
    ]
    lines.append("|---" * (len(LABELS) + 1) + "|")
    for label, row in zip(LABELS, table, strict=True):
        lines.append(f"| {label} | " + " | ".join(map(str, row)) + " |")
    return "\n".join(lines) + "\n"


_REPORTED = ("en", "de", "fr", "es")


def language(page: Judged) -> str:
    """The language that a page counts under."""
    return page.lang if page.lang in _REPORTED else "other" if page.lang else "unknown"


def languages(pages: Sequence[Judged]) -> list[str]:
    """Those that occur, in the order of tables."""
    present = {language(page) for page in pages}
    return [lang for lang in (*_REPORTED, "other", "unknown") if lang in present]
