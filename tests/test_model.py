"""The model file: read as plain data, refused when broken or of another version, the same after writing."""

from __future__ import annotations

import errno
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


@pytest.mark.parametrize("temperature", [0, -1, float("nan"), float("inf")])
def test_a_temperature_that_is_none_is_refused(tmp_path: Path, temperature: float) -> None:
    with pytest.raises(ModelFormatError, match="not finite"):
        load_model(altered(tmp_path, temperature=temperature))


def test_numbers_that_are_not_finite_are_refused(tmp_path: Path) -> None:
    with np.load(MODEL, allow_pickle=False) as archive:
        arrays = {name: archive[name] for name in archive.files}
    for name in ("mean", "scale", "text.scale", "alone.weight"):
        path = tmp_path / f"{name}.npz"
        np.savez(path, **{**arrays, name: np.full_like(arrays[name], np.nan)})
        with pytest.raises(ModelFormatError, match=r"finite|dense features"):
            load_model(path)


def test_a_header_that_is_no_object_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.npz"
    np.savez(path, header=np.frombuffer(b"[1]", np.uint8))
    with pytest.raises(ModelFormatError, match="header is no JSON object"):
        load_model(path)


def test_damage_anywhere_is_told_or_harmless(tmp_path: Path) -> None:
    whole = MODEL.read_bytes()
    places = [*range(0, len(whole), len(whole) // 40), *range(len(whole) - 2500, len(whole), 25)]
    n_refused = 0
    for place in places:
        damaged = bytearray(whole)
        damaged[place] ^= 0xFF
        try:
            load_model(io.BytesIO(damaged))  # type: ignore[arg-type]
        except ModelFormatError:
            n_refused += 1
    assert n_refused > len(places) / 2


def test_a_model_is_written_under_its_very_name(tmp_path: Path) -> None:
    save_model(default_model(), tmp_path / "mine.model")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.model"]
    assert load_model(tmp_path / "mine.model").temperature == default_model().temperature


def test_what_cannot_be_written_leaves_the_old_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "mine.npz"
    path.write_bytes(b"the old one")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", "a draft")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(OSError, match=r"No space left on device: '.*mine\.npz'"):
        save_model(default_model(), path)
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("mine.npz", b"the old one")]


def test_a_loaded_model_cannot_be_changed() -> None:
    model = default_model()
    for array in (model.mean, model.layers["alone"].weight, model.channels["text"].vectors):
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0
