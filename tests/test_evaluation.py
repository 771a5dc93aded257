"""Predictions out of fold, and what is made of them: the comparison, the report, held-out widgets."""

from __future__ import annotations

import gzip
import importlib.util
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import clf
from clf.errors import CorpusError
from clf.labels import CODE, GROUPS
from clf.learn.align import UNKNOWN
from clf.learn.corpus import LabelledPage
from clf.model import Layer, Model, default_model
from tests.helpers import PAGES
from tests.labelled import labelled_page
from training import heldout, prune, widgets
from training.compare import Ceiling, Compared, Found, ceiling, figures, table
from training.heldout import CONDITIONS, KINDS, Condition, items_of, owners_of
from training.measures import TEXT_SETS
from training.peers import PEERS
from training.predictions import Predicted, predict_corpus, read_predictions, write_predictions
from training.report import dial, write_report

USED = ("en-plain", "fr-outbrain-mixte", "de-paywall")


def leaning(label: str) -> Model:
    """The packaged model, made to say ``label`` of everything."""
    model = default_model()
    output = model.layers["output"]
    bias = output.bias + 100 * (np.arange(12) == CODE[label])
    return replace(model, layers=model.layers | {"output": Layer(output.weight, bias.astype(np.float32))})


def text_of(page: LabelledPage) -> str:
    return "\n".join(text for text, label in page.leaves if label == "body")


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three fixture pages laid out as the corpus is."""
    folder = tmp_path_factory.mktemp("corpus")
    (folder / "pages").mkdir()
    (folder / "gold").mkdir()
    with zipfile.ZipFile(folder / "pages" / "wcxb.zip", "w") as archive:
        for slug in USED:
            archive.write(PAGES / slug / "source.html", f"{slug}.html")
    lines = (
        json.dumps({"page": slug, "url": page.url, "site": page.site, "text": text_of(page)})
        for slug, page in ((slug, labelled_page(slug)) for slug in USED)
    )
    with gzip.open(folder / "gold" / "wcxb.jsonl.gz", "wt", encoding="utf-8") as out:
        out.write("\n".join(lines))
    return folder


@pytest.fixture(scope="module")
def predicted(corpus: Path) -> list[Predicted]:
    """``en-plain`` was in fold 1, ``de-paywall`` in fold 0, the third page in none; two pages are judged."""
    trained = {"en-plain": "en-plain.example", "de-paywall": "de-paywall.example"}
    folds = {"en-plain.example": 1, "de-paywall.example": 0}
    gold = {slug: labelled_page(slug) for slug in USED[:2]}
    return predict_corpus(corpus, [default_model(), leaning("legal")], folds, trained, gold, jobs=1)


class TestPredictions:
    def test_every_page_is_said_by_the_model_that_left_its_site_out(self, predicted: list[Predicted]) -> None:
        by_name = {page.name: page for page in predicted}
        assert sorted(by_name) == sorted(USED)
        assert set(by_name["en-plain"].codes.tolist()) == {CODE["legal"]}
        assert set(by_name["de-paywall"].codes.tolist()) > {CODE["legal"]}

    def test_texts_are_those_that_a_user_gets(self, predicted: list[Predicted]) -> None:
        page = next(page for page in predicted if page.name == "de-paywall")
        source = labelled_page("de-paywall")
        assert page.text(["editorial"]) == clf.classify(source.html, source.url).text()

    def test_a_page_is_made_of_them_with_labels_for_what_has_no_text(
        self, predicted: list[Predicted]
    ) -> None:
        source = labelled_page("de-paywall")
        page = next(page for page in predicted if page.name == source.name).page(source.html, source.url)
        again = clf.classify(source.html, source.url)
        assert page.codes.tolist() == again.codes.tolist()
        assert {block.kind for block in page} > {"text"}
        assert page.html() == again.html()

    def test_they_are_those_of_one_page(self, predicted: list[Predicted]) -> None:
        with pytest.raises(CorpusError, match="other blocks"):
            predicted[0].page(b"<p>Another page.</p>")

    def test_only_judged_pages_have_gold(self, predicted: list[Predicted]) -> None:
        assert {page.name for page in predicted if (page.gold != UNKNOWN).any()} == set(USED[:2])

    def test_what_is_written_is_read(self, predicted: list[Predicted], tmp_path: Path) -> None:
        write_predictions(predicted, tmp_path, {"n_epochs": 3})
        pages, about = read_predictions(tmp_path)
        assert about == {"n_epochs": 3}
        for page in predicted:
            again = pages[page.name]
            assert (again.site, again.lang, again.fold, again.texts) == (
                page.site,
                page.lang,
                page.fold,
                page.texts,
            )
            assert (again.codes == page.codes).all()
            assert (again.gold == page.gold).all()
            np.testing.assert_allclose(again.probabilities, page.probabilities, atol=1e-5)

    def test_a_folder_without_predictions_says_how_to_make_them(self, tmp_path: Path) -> None:
        with pytest.raises(CorpusError, match=r"training\.train --evaluate"):
            read_predictions(tmp_path)


class TestCompare:
    def test_a_tool_is_behind_by_the_difference_on_the_same_pages(self) -> None:
        ours, theirs = np.array([[0.9, 1], [0.8, 1], [1.0, 1]]), np.array([[0.8, 1], [0.7, 1], [0.9, 1]])
        found = [Found("clf", ours, 0), Found("other", theirs, 2)]
        compared = Compared(TEXT_SETS[0], ["a", "b", "c"], ["en", "en", "fi"], found)
        row = figures(compared)["other"]
        assert row["figure"] == pytest.approx(0.8)
        # Every site is a tenth behind, so that there is no doubt about the difference.
        assert [row["behind"], *row["behind_interval"]] == pytest.approx([0.1, 0.1, 0.1])
        assert row["by_language"] == pytest.approx({"en": 0.75, "other": 0.9})
        shown = table(compared, figures(compared), Ceiling(2, 0.95, 0.9))
        assert "| other | 0.8000 |" in shown
        assert "On the 2 pages whose blocks are annotated, the annotated labels give 0.9500" in shown

    def test_annotated_labels_are_the_ceiling(self, corpus: Path, predicted: list[Predicted]) -> None:
        by_name = {page.name: page for page in predicted}
        labelled = {slug: labelled_page(slug) for slug in USED[:2]}
        limit = ceiling(corpus, TEXT_SETS[0], by_name, labelled, None, jobs=1)
        # The text was made of these labels; a model has said of the one page that all of it is legal.
        assert limit.n_pages == 2
        assert limit.labels == pytest.approx(1, abs=0.01)
        assert limit.clf < 0.6

    @pytest.mark.parametrize("tool", PEERS)
    def test_peers_find_the_text(self, tool: str) -> None:
        distribution, extract = PEERS[tool]
        module = {"readability-lxml": "readability", "newspaper4k": "newspaper"}.get(
            distribution, distribution.lower()
        )
        if importlib.util.find_spec(module) is None:
            pytest.skip(f"{distribution} is not installed; make compare installs it")
        assert "eyelash" in extract((PAGES / "en-plain" / "source.html").read_bytes())


class TestPrune:
    def test_trafilatura_finds_nothing_where_all_is_clutter(
        self, corpus: Path, predicted: list[Predicted]
    ) -> None:
        pytest.importorskip("trafilatura", reason="needs the extra recipes")
        by_name = {page.name: page for page in predicted}
        # In processes of their own: extracting turns logging off in the process that it runs in.
        compared = prune.compare(corpus, TEXT_SETS[0], by_name, jobs=2)
        found = {way.tool: dict(zip(USED, way.rows[:, 0], strict=True)) for way in compared.found}
        alone, without_ads, pruned, own = (found[way] for way in prune.WAYS)
        # Of en-plain a model has said that all of it is legal.
        assert alone["en-plain"] == without_ads["en-plain"] > 0.9
        assert pruned["en-plain"] == own["en-plain"] == 0
        assert min(way["de-paywall"] for way in found.values()) > 0.8
        assert len(prune.table(compared)) == len(prune.WAYS)


class TestReport:
    def test_a_lower_threshold_keeps_more(self) -> None:
        rng = np.random.default_rng(0)
        P = rng.dirichlet(np.full(12, 0.3), 500).astype(np.float32)
        gold = np.array([rng.choice(12, p=p / p.sum()) for p in P.astype(float)], np.int8)
        _, *rows = dial(P, gold, rng.integers(1, 90, 500).astype(np.int32), GROUPS["editorial"])
        for by in (2, 4):
            recalls = [row[by] for row in rows]
            assert recalls == sorted(recalls, reverse=True)
            assert recalls[0] > 0.9
            assert recalls[-1] < 0.6
        assert rows[-1][1] > 0.9 > rows[0][1]

    def test_the_report_shows_pictures_that_exist(self, predicted: list[Predicted], tmp_path: Path) -> None:
        pytest.importorskip("matplotlib", reason="the extra plots is not installed")
        judged = [page for page in predicted if (page.gold != UNKNOWN).any()]
        write_report(judged, {"n_pages": 2, "n_epochs": 1}, tmp_path)
        text = (tmp_path / "report.md").read_text("utf-8")
        shown = {part.partition(")")[0] for part in text.split("](")[1:]}
        assert {"confusion.png", "precision-recall.png", "calibration.png", "dial.png"} <= shown
        assert shown == {path.name for path in tmp_path.glob("*.png")}


class TestHeldOut:
    @pytest.mark.parametrize("condition", CONDITIONS, ids=lambda condition: condition.name)
    def test_items_are_paid_or_own_as_the_kind_of_widget_says(self, condition: Condition) -> None:
        page = labelled_page("en-plain")
        owners = owners_of(page)
        found = {kind: items_of(page, owners, condition, kind, default_model()) for kind in KINDS}
        assert all(item.is_paid for item in found["paid"])
        assert not any(item.is_paid for item in found["own"])
        assert {item.is_paid for item in found["mixed"]} == {True, False}

    def test_what_is_held_out_exists_and_leaves_something(self) -> None:
        assert set(heldout.VENDORS) < set(widgets.VENDORS)
        assert set(heldout.MARKUPS) < set(widgets.MARKUPS)
        assert set(heldout.LANGUAGES) < set(widgets.LANGUAGES)
