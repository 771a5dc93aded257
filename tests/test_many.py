from __future__ import annotations

import gzip
import io
import itertools
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from lxml import etree

import clf
from clf.features import PageFeatures
from clf.features.view import FloatArray
from clf.many import classify_many
from clf.model import Model, default_model
from clf.workers import IN_FLIGHT
from tests.helpers import PAGES, ROOT, SLUGS, serialised, tree, url_of

SOURCES = [((PAGES / slug / "source.html").read_bytes(), url_of(slug)) for slug in SLUGS]


class HangingModel(Model):
    """Never comes back from a page of more than one block."""

    def predict_proba(self, features: PageFeatures) -> FloatArray:
        while len(features.view) > 1:
            time.sleep(60)
        return super().predict_proba(features)


def pages_of(results: list[clf.Page | clf.ClfError]) -> list[clf.Page]:
    assert all(isinstance(result, clf.Page) for result in results)
    return [result for result in results if isinstance(result, clf.Page)]


def test_pages_are_those_of_classify_in_the_same_order() -> None:
    expected = [clf.classify(html, url) for html, url in SOURCES]
    for page, other in zip(expected, pages_of(list(clf.classify_many(SOURCES, n_jobs=2))), strict=True):
        assert (page.url, page.warnings) == (other.url, other.warnings)
        assert page.table.texts == other.table.texts
        np.testing.assert_array_equal(page.codes, other.codes)
        # Sums of several threads of BLAS differ in their last bits from those of one.
        np.testing.assert_allclose(page.probabilities, other.probabilities, atol=2e-4)


def test_pages_of_another_process_do_all_that_pages_do() -> None:
    page = clf.classify(*SOURCES[0])
    (other,) = pages_of(list(classify_many(SOURCES[:1], timeout=60)))
    assert other.html() == page.html()
    assert other.markdown() == page.markdown()
    assert other.text({"ad"}) == page.text({"ad"})
    assert [block.xpath for block in other] == [block.xpath for block in page]
    assert [r.feature for r in other.explain(3).reasons] == [r.feature for r in page.explain(3).reasons]
    assert serialised(other.root) == serialised(page.root)


@pytest.mark.parametrize("n_jobs", [1, 2])
def test_failure_is_in_the_place_of_its_page_and_says_which(n_jobs: int) -> None:
    given = [b"<p>One.</p>", (b"", "https://paper.example/2"), None, b"<p>Two.</p>"]
    first, empty, none, last = classify_many(given, n_jobs=n_jobs)
    assert isinstance(empty, clf.ParseError)
    assert str(empty) == "page 1 (https://paper.example/2): the page is empty"
    assert str(none).startswith("page 2: ")
    assert "NoneType" in str(none)
    assert [[block.text for block in page] for page in pages_of([first, last])] == [["One."], ["Two."]]


def test_time_limit_costs_its_page_alone() -> None:
    model = HangingModel(*(getattr(default_model(), name) for name in Model.__slots__))
    given = [b"<p>One.</p>", b"<p>Some.</p>" * 9, b"<p>Two.</p>"]
    results = list(classify_many(given, n_jobs=2, timeout=5, model=model))
    assert isinstance(results[1], clf.TimeLimitError)
    assert str(results[1]) == "page 1: not done within 5 s, and stopped"
    assert len(pages_of(results[::2])) == 2


def test_any_source_but_a_tree_goes_to_other_processes() -> None:
    html = "<p>Ein Satz f\u00fcr alle.</p>"
    data = html.encode()
    given = [data, html, bytearray(data), memoryview(data), io.BytesIO(data), io.StringIO(html), tree(html)]
    *pages, refused = classify_many(given, n_jobs=2)
    assert {page[0].text for page in pages_of(pages)} == {"Ein Satz f\u00fcr alle."}
    assert isinstance(refused, clf.ClfError)
    assert "pass bytes or str, or n_jobs=1" in str(refused)


def test_trees_are_taken_in_this_process() -> None:
    root = tree("<p>Text.</p>")
    (page,) = pages_of(list(classify_many([root])))
    assert page.root is root
    assert isinstance(page[0].element, etree._Element)


@pytest.mark.parametrize("n_jobs", [1, 2])
def test_pages_are_read_as_they_are_needed(n_jobs: int) -> None:
    read = []

    def sources() -> Iterator[bytes]:
        for number in itertools.count():
            read.append(number)
            yield b"<p>Text %d.</p>" % number

    results = classify_many(sources(), n_jobs=n_jobs)
    assert [page[0].text for page in pages_of(list(itertools.islice(results, 20)))][-1] == "Text 19."
    results.close()
    assert len(read) <= 20 + n_jobs * IN_FLIGHT


def test_limits_and_model_hold_in_other_processes() -> None:
    model = clf.load_model(ROOT / "clf" / "data" / "model.npz")
    given = classify_many([b"<p>Text.</p>" * 9], n_jobs=2, limits=clf.Limits(max_bytes=24), model=model)
    (page,) = pages_of(list(given))
    assert len(page) == 2
    assert "cut at 24" in page.warnings[0]
    assert page.model is model


def test_no_pages_is_no_process() -> None:
    assert list(classify_many([], n_jobs=2)) == []


def test_wrong_arguments_are_told_at_once() -> None:
    with pytest.raises(ValueError, match="n_jobs"):
        classify_many([], n_jobs=0)
    with pytest.raises(ValueError, match="timeout is 0: give seconds above 0"):
        classify_many([], timeout=0)


def test_script_without_guard_ends_with_a_reason(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("import clf\nprint(list(clf.classify_many([b'<p>Text.</p>'], n_jobs=2)))\n")
    done = subprocess.run(
        [sys.executable, script], capture_output=True, text=True, check=False, cwd=ROOT, timeout=60
    )
    assert done.returncode == 1
    assert "WorkerError: no process can be started" in done.stderr


def test_a_file_that_cannot_be_read_costs_itself_alone(tmp_path: Path) -> None:
    (tmp_path / "cut.gz").write_bytes(gzip.compress(b"<p>x</p>" * 99)[:-9])
    with gzip.open(tmp_path / "cut.gz") as cut:
        one, error, two = clf.classify_many([b"<p>1</p>", cut, b"<p>2</p>"], n_jobs=2)
    assert [len(page) for page in pages_of([one, two])] == [1, 1]
    assert isinstance(error, clf.ClfError)
    assert str(error).startswith("page 1: cannot be read: ")


@pytest.mark.parametrize("n_jobs", [1, 2])
def test_what_breaks_the_source_costs_no_page_before_it(n_jobs: int) -> None:
    def pages() -> Iterator[str]:
        yield from ["<p>one</p>"] * 7
        raise OSError("the source broke")

    found: list[clf.Page | clf.ClfError] = []
    with pytest.raises(OSError, match="the source broke"):
        found.extend(clf.classify_many(pages(), n_jobs=n_jobs))
    assert len(pages_of(found)) == 7


def test_a_path_is_no_model() -> None:
    path: Any = "m.npz"
    with pytest.raises(TypeError, match=r"a model is what clf\.load_model gives, not str"):
        clf.classify("<p>x</p>", model=path)
    with pytest.raises(TypeError, match=r"a model is what clf\.load_model gives, not str"):
        clf.classify_many(["<p>x</p>"], model=path)


def test_a_time_limit_may_be_longer_than_systems_wait() -> None:
    (page,) = clf.classify_many(["<p>x</p>"], timeout=3e6)
    assert isinstance(page, clf.Page)


def test_a_process_that_may_have_none_of_its_own_says_so(tmp_path: Path) -> None:
    script = tmp_path / "daemon.py"
    script.write_text(
        "import clf, multiprocessing\n"
        "def label(_):\n"
        "    try: return [len(page) for page in clf.classify_many(['<p>x</p>'], timeout=5)]\n"
        "    except clf.ClfError as error: return str(error)\n"
        "if __name__ == '__main__':\n"
        "    with multiprocessing.Pool(1) as pool: print(pool.map(label, [1])[0])\n"
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.startswith("no process can be started to read pages: daemonic processes")
