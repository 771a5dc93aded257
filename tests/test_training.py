"""Training end to end on a few fixture pages: it learns, it does not leak, and it says what is missing."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import numpy as np
import pytest

import clf
from clf.errors import CorpusError
from clf.labels import CODE
from clf.learn import evaluate_folder, train_folder
from clf.learn.align import UNKNOWN
from clf.learn.calibrate import calibration_error, fit_temperature
from clf.learn.corpus import LabelledPage, read_pages
from tests.helpers import PAGES
from training import furniture
from training.augment import alter
from training.widgets import GOLD_ATTRIBUTE, LANGUAGES


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fixture pages in the layout of a labelled corpus."""
    target = tmp_path_factory.mktemp("labelled")
    for source in sorted(PAGES.iterdir())[:12]:
        record = json.loads((source / "expected.json").read_text("utf-8"))
        record |= {"page": source.name, "site": f"{source.name}.example"}
        (target / f"{source.name}.json").write_text(json.dumps(record), "utf-8")
        shutil.copy(source / "source.html", target / f"{source.name}.html")
    return target


def test_a_small_folder_trains_a_usable_model(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "model.npz"
    figures = train_folder(folder, output=output)
    # A dozen sites teach the coarse difference; a near-perfect score would mean that pages leak between folds.
    assert 0.3 < figures["accuracy"] < 0.97
    model = clf.load_model(output)
    assert clf.classify((folder / "en-advertorial.html").read_bytes(), model=model).text()
    assert "macro F1" in evaluate_folder(folder, model=output)


def test_training_twice_writes_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    few = tmp_path / "few"
    few.mkdir()
    for path in sorted(folder.iterdir())[:10]:
        shutil.copy(path, few)
    for name in ("a.npz", "b.npz"):
        train_folder(few, output=tmp_path / name)
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "holds no NAME.json"),
        ("{", "not a labelled page"),
        ('{"page": "x", "leaves": [{"text": "a", "label": "advert"}]}', "unknown labels: advert"),
        ('{"page": "x", "leaves": [{"text": "a", "label": "body"}]}', r"page x\.html is in none of"),
    ],
)
def test_what_is_wrong_with_a_folder_is_said(tmp_path: Path, content: str | None, reason: str) -> None:
    if content is not None:
        (tmp_path / "x.json").write_text(content)
    with pytest.raises(CorpusError, match=reason):
        read_pages(tmp_path)


def test_too_few_sites_are_refused(folder: Path, tmp_path: Path) -> None:
    for suffix in ("json", "html"):
        shutil.copy(folder / f"en-advertorial.{suffix}", tmp_path)
    with pytest.raises(CorpusError, match="1 sites are too few"):
        train_folder(tmp_path, output=tmp_path / "model.npz")


@pytest.mark.parametrize("variant", ["widgets", "bare", "stripped"])
def test_altered_copies_keep_the_labels_of_the_page(folder: Path, variant: str) -> None:
    page = next(p for p in read_pages(folder) if p.name == "en-live-ticker")
    plain = alter(page, variant="stripped", seed=1, weight=1)
    altered = alter(page, variant=variant, seed=1, weight=1)
    ours = dict(zip(plain.texts, plain.codes.tolist(), strict=True))
    theirs = [(text, code) for text, code in zip(altered.texts, altered.codes, strict=True) if text in ours]
    assert len(theirs) >= len(plain.texts)
    assert sum(ours[text] == code for text, code in theirs) / len(theirs) > 0.95
    assert (altered.codes != UNKNOWN).mean() > 0.99


def test_copies_get_furniture_in_no_excluded_language(folder: Path) -> None:
    page = next(p for p in read_pages(folder) if p.name == "en-live-ticker")
    known = set(alter(page, variant="stripped", seed=1, weight=1).texts)
    exclude = [lang for lang in {*furniture.LANGUAGES, *LANGUAGES} if lang != "ru"]
    copies = [alter(page, variant="widgets", seed=seed, weight=1, exclude=exclude) for seed in range(12)]
    new = [
        text
        for copy in copies
        for text, code in zip(copy.texts, copy.codes.tolist(), strict=True)
        if text not in known and len(text) > 60 and code in (CODE["legal"], CODE["comments"])
    ]
    assert len(new) > 10
    assert all(re.search("[а-я]", text) for text in new)


def test_a_pages_own_gold_attribute_is_not_believed() -> None:
    html = f'<html><body><p {GOLD_ATTRIBUTE}="sponsored">One paragraph of an article.</p></body></html>'
    page = LabelledPage("x", html.encode(), (("One paragraph of an article.", "body"),))
    sample = alter(page, variant="stripped", seed=0, weight=1)
    assert sample.codes.tolist() == [1]


def test_temperature_mends_overconfidence() -> None:
    rng = np.random.default_rng(0)
    codes = rng.integers(0, 12, 4000).astype(np.int8)
    logits = rng.normal(size=(4000, 12)).astype(np.float32)
    logits[np.arange(4000), codes] += 2
    # Scores of unit variance, shifted by 2 for the true label, have log-odds of twice the score.
    assert 1.8 < fit_temperature(4 * logits, codes) < 2.2


def test_calibration_error_is_zero_when_sure_and_right() -> None:
    codes = np.arange(12, dtype=np.int8)
    assert calibration_error(np.eye(12, dtype=np.float32), codes) == 0
