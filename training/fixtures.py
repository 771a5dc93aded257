"""How well a model labels the fixture pages, leaf by leaf.

The pages were written for tests. None may be trained on, and none gets a rule of its own.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import clf
from clf.labels import GROUP_OF, LABELS
from clf.learn.align import UNKNOWN, align_labels

PAGES = Path(__file__).resolve().parent.parent / "fixtures" / "pages"


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


def judge_all(model: clf.Model | None = None) -> dict[str, Verdict]:
    """Every fixture page by its slug."""
    return {folder.name: judge(folder, model) for folder in sorted(PAGES.iterdir())}


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
