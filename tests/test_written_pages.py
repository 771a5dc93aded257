"""Pages written for training: every block has a label, and nothing that is read tells it."""

from __future__ import annotations

from pathlib import Path

import pytest

from clf.errors import CorpusError
from clf.labels import LABELS
from clf.learn import judge_model
from clf.learn.samples import plain_samples
from clf.learn.scores import figures
from tests.helpers import PAGES
from training.widget_markup import GOLD_ATTRIBUTE
from training.written_pages import UNSEEN, judge, main, read_written_page, read_written_pages, without_names

PAGE = """<!DOCTYPE html><html lang="fr-CA"><head><title>Un titre</title>
<link rel="canonical" href="https://www.exemple.example/a/1"></head>
<body data-label="navigation"><ul><li>Accueil</li><li data-label="promo"><a href="/abo">S'abonner</a></li></ul>
<main data-label="body"><p>Un <b data-label="legal">mot</b> ici.</p></main></body></html>"""


def written(tmp_path: Path, html: str) -> Path:
    path = tmp_path / "fr-exemple.html"
    path.write_text(html, "utf-8")
    return path


def test_a_block_has_the_label_of_the_nearest_element_that_names_one(tmp_path: Path) -> None:
    page = read_written_page(written(tmp_path, PAGE))
    assert page.leaves == (("Accueil", "navigation"), ("S'abonner", "promo"), ("Un mot ici.", "body"))
    assert (page.name, page.site, page.lang) == ("fr-exemple", "fr-exemple", "fr")
    assert page.url == "https://www.exemple.example/a/1"
    assert GOLD_ATTRIBUTE.encode() not in page.html


@pytest.mark.parametrize("named", ["", "menu"])
def test_a_block_without_a_label_is_named(tmp_path: Path, named: str) -> None:
    html = PAGE.replace('"navigation"', f'"{named}"')
    with pytest.raises(CorpusError, match=f"fr-exemple.html: 'Accueil' has the label {named or 'none'}"):
        read_written_page(written(tmp_path, html))


def test_all_written_pages_train_with_all_their_labels() -> None:
    pages = read_written_pages()
    samples = plain_samples(pages)
    assert len(samples) == len(pages) > 50
    for page, sample in zip(pages, samples, strict=True):
        assert (sample.codes >= 0).all(), page.name
    assert {label for page in pages for _, label in page.leaves} == set(LABELS)


def test_no_fixture_is_among_them() -> None:
    fixtures = {line for path in PAGES.glob("*/source.html") for line in _long_texts(path.read_text("utf-8"))}
    for page in read_written_pages():
        assert not fixtures & set(_long_texts(page.html.decode("utf-8"))), page.name


def test_pages_that_are_judged_do_not_train() -> None:
    trained, unseen = read_written_pages(), read_written_pages(UNSEEN)
    assert not {page.site for page in trained} & {page.site for page in unseen}
    learned = {text for page in trained for text, _ in page.leaves if len(text) > 100}
    assert not [text for page in unseen for text, _ in page.leaves if text in learned]


@pytest.mark.parametrize("named", [True, False])
def test_the_packaged_model_labels_unseen_pages_of_many_languages(named: bool) -> None:
    pages = read_written_pages(UNSEEN)
    judged = judge_model(pages if named else list(map(without_names, pages)), None)
    found = figures(judged)
    assert len({page.lang for page in judged}) > 20
    assert found["accuracy"] > 0.9
    assert found["group accuracy"] > 0.93
    assert min(figures([page])["group accuracy"] for page in judged) > 0.85


def test_judging_tells_every_language(tmp_path: Path) -> None:
    shown = judge([read_written_page(written(tmp_path, PAGE))])
    assert "1 pages of 1 sites, 3 blocks" in shown
    assert "| fr | 1 | " in shown


def test_judging_on_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["written_pages", "--judge", str(written(tmp_path, PAGE))])
    assert main() == 0
    assert "# Without class and id" in capsys.readouterr().out


def _long_texts(html: str) -> list[str]:
    return [line.strip() for line in html.splitlines() if len(line.strip()) > 150]
