"""How well the packaged model labels the fixture pages, and the floors that the tests hold it to.

    python -m training.floors                      # show accuracy and floor of every page
    python -m training.floors --pin                # raise floors to what is reached now
    python -m training.floors --lower "reason"     # also lower those that are missed; say why in the changelog

The pages were written for tests. None may be trained on, and none gets a rule of its own.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import clf
from clf.labels import CODE, GROUP_OF, LABELS
from clf.learn.align import UNKNOWN, align_labels

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
FLOORS = FIXTURES / "floors.json"
SLACK = 0.02
"""A floor is pinned this far below what is reached: one leaf of a small page may fall either way with a new numpy."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One page: a row (text, gold label, label given or ``missing``) for every gold leaf with a word."""

    rows: tuple[tuple[str, str, str], ...]

    @property
    def accuracy(self) -> float:
        """Share of leaves with the right label."""
        return sum(gold == guess for _, gold, guess in self.rows) / max(len(self.rows), 1)

    @property
    def group_accuracy(self) -> float:
        """Share of leaves with a label of the right group."""
        return sum(GROUP_OF[gold] == GROUP_OF.get(guess) for _, gold, guess in self.rows) / max(
            len(self.rows), 1
        )

    @property
    def wrong(self) -> list[tuple[str, str, str]]:
        """The rows with a wrong label."""
        return [row for row in self.rows if row[1] != row[2]]


def judge(folder: Path, model: clf.Model | None = None) -> Verdict:
    """Label one fixture page and compare leaf by leaf, whatever the segmentation: a leaf takes its tokens' label."""
    record = json.loads((folder / "expected.json").read_text("utf-8"))
    page = clf.classify((folder / "source.html").read_bytes(), record["url"], model=model)
    blocks = [(block.text, block.label) for block in page if block.kind == "text"]
    texts = [leaf["text"] for leaf in record["leaves"]]
    codes = align_labels(texts, blocks)
    return Verdict(
        tuple(
            (text, leaf["label"], "missing" if code == UNKNOWN else LABELS[code])
            for text, leaf, code in zip(texts, record["leaves"], codes.tolist(), strict=True)
            if any(character.isalnum() for character in text)
        )
    )


def read_floors() -> dict[str, dict[str, float]]:
    """Slug -> floors; empty where none are pinned."""
    floors: dict[str, dict[str, float]] = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    return floors


def floor_below(value: float) -> float:
    """The floor for a figure: ``SLACK`` below it, rounded down to two places.

    >>> floor_below(0.958), floor_below(1.0), floor_below(0.0)
    (0.93, 0.98, 0.0)
    """
    return max(math.floor((value - SLACK) * 100 + 1e-9) / 100, 0.0)


def new_floor(reached: float, floor: float, *, may_fall: bool) -> float:
    """The floor from now on: never below the old one, unless that is missed and floors may fall.

    >>> new_floor(0.958, 0.95, may_fall=True), new_floor(0.958, 0.96, may_fall=True)
    (0.95, 0.93)
    """
    is_missed = reached < floor
    return floor_below(reached) if is_missed and may_fall else max(floor_below(reached), floor)


def main() -> int:
    parser = argparse.ArgumentParser(description="Accuracy on the fixture pages, and their floors.")
    parser.add_argument("--pin", action="store_true", help="raise the floors to what is reached")
    parser.add_argument("--lower", metavar="REASON", help="also lower the floors that are missed")
    parser.add_argument("--wrong", action="store_true", help="list every wrong leaf")
    parser.add_argument("--model", type=Path, help="model file (default: the packaged one)")
    args = parser.parse_args()
    model = clf.load_model(args.model) if args.model else None
    floors = read_floors()
    verdicts = {folder.name: judge(folder, model) for folder in sorted((FIXTURES / "pages").iterdir())}
    is_low = False
    for slug, verdict in verdicts.items():
        reached = {"accuracy": verdict.accuracy, "group_accuracy": verdict.group_accuracy}
        floor = floors.get(slug, {})
        low = any(value < floor.get(name, 0.0) for name, value in reached.items())
        is_low |= low
        figures = "  ".join(
            f"{name} {value:.3f} ({floor.get(name, 0):.2f})" for name, value in reached.items()
        )
        print(f"{slug:24} {len(verdict.rows):4} leaves  {figures}{'  BELOW' if low else ''}")
        if args.wrong:
            for text, gold, guess in verdict.wrong:
                print(f"    {gold:>11} -> {guess:11} {text[:80]!r}")
        floors[slug] = {
            name: new_floor(value, floor.get(name, 0.0), may_fall=args.lower is not None)
            for name, value in reached.items()
        }
    _print_total(list(verdicts.values()))
    if args.pin or args.lower is not None:
        kept = {slug: floors[slug] for slug in sorted(verdicts)}
        FLOORS.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")
    return int(is_low and args.lower is None)


def _print_total(verdicts: list[Verdict]) -> None:
    rows = [row for verdict in verdicts for row in verdict.rows]
    total = Verdict(tuple(rows))
    confused = Counter((gold, guess) for _, gold, guess in total.wrong)
    print(
        f"{'all':24} {len(rows):4} leaves  accuracy {total.accuracy:.3f}  group_accuracy {total.group_accuracy:.3f}"
    )
    for (gold, guess), n in sorted(confused.items(), key=lambda item: (-item[1], CODE[item[0][0]]))[:8]:
        print(f"    {n:4} {gold} -> {guess}")


if __name__ == "__main__":
    sys.exit(main())
