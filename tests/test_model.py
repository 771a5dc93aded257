"""The model file: read as plain data, refused when broken or of another version, the same after writing."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import clf
from clf.errors import ModelFormatError
from clf.labels import LABELS
from clf.model import FORMAT, PACKAGED, PART, PART_TOKENS, default_model, load_model, parts, save_model
from tests.helpers import PAGES, features_of

MODEL = Path(clf.__file__).parent / PACKAGED


def altered(tmp_path: Path, **header: object) -> Path:
    """A copy of the packaged model with another header."""
    with np.load(MODEL, allow_pickle=False) as archive:
        arrays = {name: archive[name] for name in archive.files}
    fields = json.loads(arrays["header"].tobytes()) | header
    arrays["header"] = np.frombuffer(json.dumps(fields).encode(), np.uint8)
    path = tmp_path / "model.npz"
    np.savez(path, **arrays)
    return path


def test_packaged_model_is_small() -> None:
    assert MODEL.stat().st_size <= 3_000_000


def test_writing_what_was_read_changes_no_label() -> None:
    file = io.BytesIO()
    save_model(default_model(), file)
    file.seek(0)
    copy = load_model(file)  # type: ignore[arg-type]  # numpy reads open files too
    html = (PAGES / "en-plain" / "source.html").read_bytes()
    ours, theirs = clf.classify(html), clf.classify(html, model=copy)
    assert np.array_equal(ours.codes, theirs.codes)
    assert np.abs(ours.probabilities - theirs.probabilities).max() < 0.02


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        ({"format": FORMAT + 1}, "its format is"),
        ({"labels": ["ad", "content"]}, "labels"),
        ({"features": ["text.length"]}, "other features"),
    ],
)
def test_another_version_is_refused_with_a_reason(
    tmp_path: Path, header: dict[str, object], reason: str
) -> None:
    with pytest.raises(ModelFormatError, match=reason):
        load_model(altered(tmp_path, **header))


@pytest.mark.parametrize("content", [b"", b"no model", b"PK\x03\x04 cut off", MODEL.read_bytes()[:20_000]])
def test_a_broken_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "model.npz"
    path.write_bytes(content)
    with pytest.raises(ModelFormatError):
        load_model(path)


def test_a_pickle_is_never_opened(tmp_path: Path) -> None:
    path = tmp_path / "model.npz"
    np.savez(path, header=np.array([{"format": FORMAT}], dtype=object))
    with pytest.raises(ModelFormatError):
        load_model(path)


def test_classifying_imports_neither_scikit_learn_nor_joblib() -> None:
    code = (
        "import sys, clf; clf.classify('<p>Some text of a page.</p>').text();"
        "print([m for m in ('sklearn', 'joblib', 'scipy', 'rapidfuzz') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_page_without_text_has_no_row() -> None:
    model, features = default_model(), features_of("<img src=a>")
    X = model.inputs(features.dense, model.token_sums(features, slice(0, 0)))
    assert X.shape == (0, len(model.layers["alone"].weight))
    assert model.exchange(model.alone(X), features).heard(0, 0).shape[0] == 0
    assert model.predict_proba(features).shape == (0, len(LABELS))


def test_memory_is_bounded_by_blocks_and_by_tokens() -> None:
    assert parts(300, 9_000) == [slice(0, 300)]
    assert len(parts(3 * PART, 0)) == 3
    many = parts(300, 10 * PART_TOKENS)
    assert len(many) == 10
    assert [rows.start for rows in many[1:]] == [rows.stop for rows in many[:-1]]
    assert parts(3, 10 * PART_TOKENS) == [slice(0, 1), slice(1, 2), slice(2, 3)]
