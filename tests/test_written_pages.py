"""Pages written for training: every block has a label, and nothing that is read tells it."""

from __future__ import annotations

from pathlib import Path

import pytest

from clf.errors import CorpusError
from clf.labels import LABELS
from clf.learn.samples import plain_samples
from tests.helpers import PAGES
from training.widget_markup import GOLD_ATTRIBUTE
from training.written_pages import read_written_page, read_written_pages

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


def _long_texts(html: str) -> list[str]:
    return [line.strip() for line in html.splitlines() if len(line.strip()) > 150]
