"""The gate passes what is as good as before and stops what is worse."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from clf.labels import CODE
from clf.model import Layer, default_model, save_model
from tests.helpers import CORPUS, needs_corpus
from training import gate
from training.gate import changes, read_baseline, write_baseline


@pytest.fixture(scope="module")
def worse_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packaged model with a leaning towards ``navigation``."""
    model = default_model()
    output = model.layers["output"]
    bias = output.bias + 3 * (np.arange(12) == CODE["navigation"])
    path = tmp_path_factory.mktemp("model") / "worse.npz"
    save_model(
        replace(model, layers=model.layers | {"output": Layer(output.weight, bias.astype(np.float32))}), path
    )
    return path


def run_gate(monkeypatch: pytest.MonkeyPatch, *arguments: str | Path) -> int:
    monkeypatch.setattr(sys, "argv", ["gate", *map(str, arguments)])
    return gate.main()


def test_the_packaged_model_passes_on_the_fixtures(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run_gate(monkeypatch, "--corpus", tmp_path) == 0
    assert "was not compared" in capsys.readouterr().out


def test_a_worse_model_is_stopped(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], worse_model: Path, tmp_path: Path
) -> None:
    assert run_gate(monkeypatch, "--corpus", tmp_path, "--model", worse_model) == 1
    assert "is below its floor" in capsys.readouterr().err


def test_what_is_worse_is_pinned_only_with_a_reason(
    monkeypatch: pytest.MonkeyPatch, worse_model: Path, tmp_path: Path
) -> None:
    baseline = tmp_path / "baseline.json"
    baseline.write_bytes(gate.BASELINE.read_bytes())
    options = ("--corpus", tmp_path, "--model", worse_model, "--baseline", baseline)
    assert run_gate(monkeypatch, *options, "--pin") == 1
    assert baseline.read_bytes() == gate.BASELINE.read_bytes()
    assert run_gate(monkeypatch, *options, "--lower", "a test") == 0
    assert json.loads(baseline.read_text("utf-8"))["lowered"][-1].startswith("a test: ")
    assert run_gate(monkeypatch, *options) == 0


@needs_corpus
@pytest.mark.slow
def test_a_worse_model_is_stopped_by_the_sample(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], worse_model: Path
) -> None:
    assert run_gate(monkeypatch, "--corpus", CORPUS, "--model", worse_model) == 1
    assert "macro F1 fell" in capsys.readouterr().err


def test_a_drop_on_one_site_among_many_is_noise_and_one_on_most_is_not() -> None:
    names = [f"p{i}" for i in range(30)]
    sites = {name: name for name in names}
    before = {"wcxb": {name: [0.9, 1.0] for name in names}}
    one = {"wcxb": before["wcxb"] | {"p0": [0.5, 1.0]}}
    most = {"wcxb": {name: [0.89, 1.0] for name in names}}
    assert not changes(before, one, sites)[0].is_worse
    assert changes(before, most, sites)[0].is_worse
    assert not changes(most, before, sites)[0].is_worse


def test_a_baseline_reads_as_it_was_written(tmp_path: Path) -> None:
    baseline = read_baseline()
    write_baseline(baseline, tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == gate.BASELINE.read_bytes()
