"""The benchmark runs and measures; what it finds depends on the machine, and no test judges that."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence

import pytest

from clf.threads import ONE_THREAD
from tests.helpers import tree
from training import bench, bench_jobs
from training.bench_pages import DEPTH, KINDS, page


def run(main: Callable[[], int], arguments: Sequence[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["bench", *arguments, "--corpus", "/nonexistent"])
    for name in ONE_THREAD:  # the benchmark sets them for the processes that it starts
        monkeypatch.setenv(name, "1")
    assert main() == 0


@pytest.mark.parametrize("kind", KINDS)
def test_generated_pages_have_the_size_asked_for_and_stay_the_same(kind: str) -> None:
    html = page(kind, 100_000)
    assert 100_000 <= len(html) < 115_000
    assert html == page(kind, 100_000)
    assert html != page(kind, 100_000, seed=1)


def test_generated_pages_are_what_their_kind_says() -> None:
    trees = {kind: tree(page(kind, 100_000)) for kind in KINDS}
    n_elements = {kind: sum(1 for _ in root.iter()) for kind, root in trees.items()}
    n_links = {kind: len(root.findall(".//a")) for kind, root in trees.items()}
    depth = {kind: max(len(list(e.iterancestors())) for e in root.iter()) for kind, root in trees.items()}
    assert max(n_elements, key=lambda kind: n_elements[kind]) == "tags"
    assert min(n_elements, key=lambda kind: n_elements[kind]) == "text"
    assert n_links["links"] > 500
    assert depth["nested"] >= DEPTH > 10 * depth["text"]


@pytest.mark.slow
def test_stages_and_wholes_are_measured(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run(bench.main, ["pages", "--pages", "2"], monkeypatch)
    shown = capsys.readouterr().out
    rows = re.findall(r"^\| ([a-z][^|]*?) \| ([\d.]+) \|", shown, re.MULTILINE)
    names = [name for name, _ in rows]
    assert names[:9] == [
        bench.BARE,
        "parse",
        "blocks",
        "features",
        "model",
        "decide",
        "output",
        bench.WHOLE,
        bench.FROM_TREE,
    ]
    assert all(float(ms) > 0 for _, ms in rows)
    assert "| bytes to text, x parse |" in shown
    assert "libxml2" in shown.splitlines()[0]


@pytest.mark.slow
def test_growth_is_measured_for_every_kind(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run(bench.main, ["growth", "--largest", "0.1"], monkeypatch)
    shown = capsys.readouterr().out
    assert [len(re.findall(rf"^\| {kind} \|", shown, re.MULTILINE)) for kind in KINDS] == [2] * len(KINDS)


def test_unknown_section_is_wrong_usage(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SystemExit, match="2"):
        run(bench.main, ["speed"], monkeypatch)
    assert "choose from pages, large, growth, start" in capsys.readouterr().err


def test_extractor_that_fails_is_no_end_of_it() -> None:
    def fail() -> None:
        raise LookupError

    assert bench.seconds(fail) != bench.seconds(fail)  # NaN


def test_check_says_whether_it_is_reached() -> None:
    assert str(bench.Check("x", 2.0, 2.5)) == "| x | 2 | ≤ 2.5 | yes |"
    assert str(bench.Check("x", 6.0, 7, is_floor=True)) == "| x | 6 | ≥ 7 | **no** |"


@pytest.mark.slow
def test_jobs_and_memory_are_measured(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run(bench_jobs.main, ["--pages", "6", "--memory", "10"], monkeypatch)
    shown = capsys.readouterr().out
    assert re.findall(r"^\| (\d) \| [\d.]+ \|", shown, re.MULTILINE) == ["1", "2"]
    held = re.search(r"MB after each tenth: (.*)", shown)
    assert held
    assert len(held[1].split()) == bench_jobs.N_SAMPLES
