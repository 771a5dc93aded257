"""Out-of-fold predictions for every page of the corpus: made by one training run, read by every later command.

    FOLDER/NAME.jsonl   a text block a line, in document order: text, label, probabilities, and gold where known;
                        the corpus's own judge reads them as they are
    FOLDER/pages.json   how the models were trained, and each page's site, language and fold

Every page is classified as a user's would be (``clf.classify``), by a model that has seen no page of its site.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from joblib import Parallel, delayed
from lxml import etree
from numpy.typing import NDArray

import clf
from clf.blocks import TEXT, BlockTable, block_table
from clf.decide import decide
from clf.errors import CorpusError
from clf.features.view import FloatArray
from clf.labels import CODE, LABELS, expand
from clf.learn.align import UNKNOWN, align_labels
from clf.learn.corpus import LabelledPage, PageStore
from clf.learn.scores import Judged
from clf.model import Model, default_model
from clf.parse import parse_bytes
from clf.pipeline import Page
from clf.repeats import repeated
from training.corpus import PageRecord, page_records, site_of

FOLDER = Path(__file__).resolve().parent.parent / "runs" / "predictions"
_PAGES = "pages.json"


@dataclass(frozen=True, slots=True)
class Predicted:
    """One page's text blocks: probabilities of shape (n_blocks, 12), label given, gold or ``UNKNOWN``."""

    name: str
    site: str
    lang: str
    fold: int
    texts: list[str]
    probabilities: FloatArray
    codes: NDArray[np.int8]
    gold: NDArray[np.int8]

    @property
    def judged(self) -> Judged:
        """The page as ``clf.learn.scores`` takes it."""
        n_chars = np.array([len(text) for text in self.texts], np.int32)
        return Judged(self.name, self.site, self.lang, self.gold, self.codes, n_chars)

    def text(self, keep: Collection[str]) -> str:
        """As ``clf.Page.text``."""
        kept = np.isin(self.codes, [CODE[label] for label in expand(keep)])
        texts = [text for text, is_kept in zip(self.texts, kept.tolist(), strict=True) if is_kept]
        return "\n\n".join(
            text for text, again in zip(texts, repeated(texts).tolist(), strict=True) if not again
        )

    def page(self, html: bytes, url: str = "") -> Page:
        """The page as a user would have it who classified it with the model that has not seen its site.

        Raises
        ------
        CorpusError
            When ``html`` has other blocks than those that were predicted.
        """
        root = parse_bytes(html, url=url).root
        table = block_table(root, url=url)
        if self.texts != [table.texts[row] for row in np.flatnonzero(table.kind == TEXT)]:
            raise CorpusError(f"the predictions for {self.name} are those of other blocks: make them again")
        return page_of(root, table, self.probabilities, url=url)


def page_of(
    root: etree._Element,
    table: BlockTable,
    said: FloatArray,
    *,
    url: str | None = None,
    site: clf.SiteProfile | None = None,
) -> Page:
    """A page of what a model has said of its text blocks, as ``clf.classify`` makes it."""
    P, codes = decide(table, said if site is None else site.adjust(table, said))
    return Page(root, table, P, codes, model=default_model(), model_probabilities=said, url=url or None)


def predict_corpus(
    corpus: Path,
    models: Sequence[Model],
    folds: Mapping[str, int],
    trained: Mapping[str, str],
    gold: Mapping[str, LabelledPage],
    jobs: int,
) -> list[Predicted]:
    """Classify every page of the corpus.

    Parameters
    ----------
    models : sequence of Model
        ``models[k]`` has seen no site of fold ``k``.
    folds : mapping of str to int
        Fold of each site that was trained on; any model may judge another site.
    trained : mapping of str to str
        Site of each page that was trained on, by the page's name.
    gold : mapping of str to LabelledPage
        The pages that are judged block by block.
    """
    records = list(page_records(corpus).values())
    parts = Parallel(n_jobs=jobs)(
        delayed(_predict)(corpus, records[part :: 4 * jobs], models, folds, trained, gold)
        for part in range(4 * jobs)
    )
    return sorted((page for part in parts for page in part), key=lambda page: page.name)


def _predict(
    corpus: Path,
    records: Sequence[PageRecord],
    models: Sequence[Model],
    folds: Mapping[str, int],
    trained: Mapping[str, str],
    gold: Mapping[str, LabelledPage],
) -> list[Predicted]:
    store = PageStore([corpus / "pages"])
    found = []
    for record in records:
        known = gold.get(record.name)
        url = known.url if known else record.url
        root = parse_bytes(store.read(record.name), url=url).root
        facts = block_table(root, url=url).facts
        site = trained.get(record.name) or site_of(url or facts.url, record.site)
        fold = folds.get(site, 0)
        page = clf.classify(root, url or None, model=models[fold])
        is_text = page.table.kind == TEXT
        texts = [text for text, kept in zip(page.table.texts, is_text, strict=True) if kept]
        codes = align_labels(texts, known.leaves) if known else np.full(len(texts), UNKNOWN, np.int8)
        lang = known.lang if known else record.lang or facts.lang[:2]
        P = page.probabilities[is_text]
        found.append(Predicted(record.name, site, lang, fold, texts, P, page.codes[is_text], codes))
    return found


def write_predictions(pages: Sequence[Predicted], folder: Path, about: Mapping[str, Any]) -> None:
    """Write the folder; ``about`` says how the models were trained."""
    folder.mkdir(parents=True, exist_ok=True)
    for page in pages:
        rows = zip(
            page.texts, page.codes.tolist(), page.probabilities.tolist(), page.gold.tolist(), strict=True
        )
        lines = [
            json.dumps(
                {"text": text, "label": LABELS[code], "probabilities": [round(p, 5) for p in P]}
                | ({"gold": LABELS[gold]} if gold != UNKNOWN else {}),
                ensure_ascii=False,
            )
            for text, code, P, gold in rows
        ]
        (folder / f"{page.name}.jsonl").write_text("".join(f"{line}\n" for line in lines), "utf-8")
    index = {page.name: {"site": page.site, "lang": page.lang, "fold": page.fold} for page in pages}
    (folder / _PAGES).write_text(json.dumps({"about": dict(about), "pages": index}, indent=0), "utf-8")


def read_predictions(folder: Path) -> tuple[dict[str, Predicted], dict[str, Any]]:
    """(pages by name, how the models were trained); CorpusError with what to do where there are none."""
    path = folder / _PAGES
    if not path.is_file():
        raise CorpusError(
            f"no out-of-fold predictions at {folder}: make them with python -m training.train --evaluate"
        )
    index = json.loads(path.read_text("utf-8"))
    pages = {name: _read(folder / f"{name}.jsonl", name, **fields) for name, fields in index["pages"].items()}
    return pages, index["about"]


def _read(path: Path, name: str, site: str, lang: str, fold: int) -> Predicted:
    # Not splitlines: texts hold line separators that JSON leaves as they are.
    rows = [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]
    P = np.array([row["probabilities"] for row in rows], np.float32).reshape(len(rows), len(LABELS))
    codes = np.array([CODE[row["label"]] for row in rows], np.int8)
    gold = np.array([CODE[row["gold"]] if "gold" in row else UNKNOWN for row in rows], np.int8)
    return Predicted(name, site, lang, fold, [row["text"] for row in rows], P, codes, gold)
