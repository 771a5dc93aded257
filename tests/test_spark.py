from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import clf
from clf.batch import model_at
from clf.inputs import Input
from clf.warc import read_pages
from tests.helpers import PAGES, ROOT, SLUGS, url_of

pytest.importorskip("pyspark", reason="needs PySpark: the extra 'spark'")
pytest.importorskip("fastwarc", reason="needs FastWARC: the extra 'spark'")

from clf.integrations import spark, spark_job
from tests.warcs import DATE, fixture_responses, packed, response, write_warc

if TYPE_CHECKING:
    import pandas as pd
    from pyspark.sql import SparkSession

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("java") is None, reason="needs a Java runtime: Spark runs on it"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),  # of Spark's gateway
]


@pytest.fixture(scope="module")
def session() -> Iterator[SparkSession]:
    """A real Spark with two workers."""
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["PYTHONPATH"] = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    builder = SparkSession.Builder().master("local[2]").appName("clf tests")
    for key, value in {
        "ui.enabled": "false",
        "driver.host": "127.0.0.1",
        "driver.bindAddress": "127.0.0.1",
    }.items():
        builder = builder.config(f"spark.{key}", value)
    session = builder.getOrCreate()
    yield session
    session.stop()


def fixture_rows(n_rows: int) -> list[tuple[str, bytes]]:
    return [(url_of(slug), (PAGES / slug / "source.html").read_bytes()) for slug in SLUGS[:n_rows]]


class TestClassify:
    def test_labels_are_those_of_the_page_alone(self, session: SparkSession) -> None:
        html_of = dict(fixture_rows(6))
        df = session.createDataFrame(list(html_of.items()), "url string, html binary").repartition(3)
        rows = spark.classify(df).collect()
        assert sorted(row.url for row in rows) == sorted(map(url_of, SLUGS[:6]))
        for row in rows:
            page = clf.classify(html_of[row.url], row.url)
            assert row.error is None
            assert row.text == page.text()
            assert [(b.xpath, b.text, b.label, b.kind) for b in row.blocks] == [
                (b.xpath, b.text, b.label, b.kind) for b in page
            ]
            assert [b.probability for b in row.blocks] == pytest.approx(
                [b.probability for b in page], abs=2e-4
            )

    def test_schema_is_the_documented_one(self, session: SparkSession) -> None:
        df = session.createDataFrame([("x", 1)], "html string, other int")
        fields = spark.classify(df, url_column=None).schema.fields
        assert [field.simpleString() for field in fields[:2]] == ["other:int", "text:string"]
        assert [field.name for field in fields[1:]] == list(spark.COLUMNS)

    def test_bad_rows_are_kept_with_their_error(self, session: SparkSession) -> None:
        rows = [
            ("null", None),
            ("pdf", b"%PDF-1.7 \x00\x01"),
            ("binary", bytes(range(256)) * 10),
            ("empty", b""),
            ("good", b"<h1>A title</h1><p>Its text, which is not long.</p>"),
        ]
        df = session.createDataFrame(rows, "id string, html binary")
        large = session.range(1).selectExpr(
            "'large' AS id", "binary(repeat('<p>x ', int(20000000 + id))) AS html"
        )
        found = {row.id: row for row in spark.classify(df.union(large), url_column=None).collect()}
        assert {name: row.error for name, row in found.items()} == {
            "null": "there is no page: the cell is null",
            "large": "the page has 100000000 bytes, more than the ceiling of 67108864",
            "pdf": "this is a PDF document, not an HTML page",
            "binary": "this is binary data, not an HTML page",
            "empty": "the page is empty",
            "good": None,
        }
        assert all(row.blocks is None and row.text is None for name, row in found.items() if name != "good")
        assert len(found["good"].blocks) == 2

    def test_null_address_and_charset_of_the_transport(self, session: SparkSession) -> None:
        html = "<p>Утренние новости города</p>".encode("cp1251")
        df = session.createDataFrame(
            [(None, html, "text/html; charset=windows-1251")], "url string, html binary, type string"
        )
        (row,) = spark.classify(df, content_type_column="type").collect()
        assert [block.text for block in row.blocks] == ["Утренние новости города"]

    def test_model_is_read_once_in_each_worker(self, session: SparkSession) -> None:
        def probe(batches: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
            import os

            import pandas as pd

            for rows in spark._classified(batches, "html", None, None, None, clf.Limits()):
                misses = model_at.cache_info().misses
                yield pd.DataFrame({"pid": [os.getpid()] * len(rows), "misses": [misses] * len(rows)})

        df = session.createDataFrame([("<p>Text</p>",)] * 64, "html string").repartition(16)
        seen = df.mapInPandas(probe, "pid int, misses int").distinct().collect()
        assert 1 <= len(seen) <= 4  # two at a time, of which one may have been replaced
        assert {row.misses for row in seen} == {1}

    @pytest.mark.parametrize(
        ("schema", "options", "error", "reason"),
        [
            ("page string", {}, ValueError, "there is no column 'html': choose from page"),
            ("html string", {}, ValueError, "there is no column 'url'"),
            (
                "html int",
                {"url_column": None},
                TypeError,
                "column 'html' is integer: pages are string or binary",
            ),
            ("html string, text string", {"url_column": None}, ValueError, "'text' would be there twice"),
        ],
    )
    def test_wrong_columns_are_told_at_once(
        self, session: SparkSession, schema: str, options: dict[str, Any], error: type[Exception], reason: str
    ) -> None:
        with pytest.raises(error, match=reason):
            spark.classify(session.createDataFrame([], schema), **options)


class TestJob:
    @pytest.fixture
    def crawl(self, tmp_path: Path) -> Path:
        """Two archives of one name in two folders, and one that was cut."""
        folder = tmp_path / "crawl"
        for name in ("a", "b"):
            (folder / name).mkdir(parents=True)
            picture = response(b"GIF8", content_type="image/gif")
            write_warc(folder / name / "x.warc.gz", [*fixture_responses(3), picture])
        (folder / "cut.warc.gz").write_bytes(packed(fixture_responses(2))[:-200])
        return folder

    def submit(self, *arguments: str | Path) -> tuple[int, list[dict[str, Any]], str]:
        """(exit code, reports, last line of the messages) of the job, run as users run it."""
        submit = Path(sys.executable).with_name("spark-submit")
        job = ROOT / "clf" / "integrations" / "spark_job.py"
        done = subprocess.run(
            [submit, "--master", "local[2]", "--conf", "spark.ui.enabled=false", job, *arguments],
            env={**os.environ, "PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable},
            capture_output=True,
            text=True,
            check=False,
        )
        reports = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
        told = [line for line in done.stdout.splitlines() if line.startswith("clf: ")]
        assert told, done.stderr
        return done.returncode, reports, told[-1]

    def test_archives_become_parquet_and_the_rest_is_told(
        self, session: SparkSession, crawl: Path, tmp_path: Path
    ) -> None:
        code, reports, told = self.submit(crawl, "--output", tmp_path / "out")
        assert code == 1
        assert all(r["read"] == r["done"] + r["failed"] + r["skipped"] for r in reports)
        assert told == "clf: 10 read, 7 done, 1 failed, 2 skipped; 0 archives could not be read"
        rows = session.read.parquet(str(tmp_path / "out")).collect()
        assert len(rows) == 8
        assert sorted(row.url for row in rows if row.url) == sorted(
            [f"https://paper.example/{i}" for i in (0, 1, 2)] * 2 + ["https://paper.example/0"]
        )
        assert {row.date for row in rows if row.error is None} == {DATE}
        assert [row.error for row in rows if row.error] == ["the file ends in the middle of a record"]
        page = clf.classify((PAGES / SLUGS[0] / "source.html").read_bytes(), "https://paper.example/0")
        first = next(row for row in rows if row.url == page.url)
        assert [block.label for block in first.blocks] == [block.label for block in page]

    def test_run_again_does_what_is_missing(
        self, session: SparkSession, capsys: pytest.CaptureFixture[str], crawl: Path, tmp_path: Path
    ) -> None:
        archives = [str(crawl / "a" / "x.warc.gz"), str(crawl / "missing.warc.gz")]
        (tmp_path / "list.txt").write_text("\n".join(archives))

        def run() -> tuple[int, list[tuple[str, bool]]]:
            """(Exit code, each archive and whether it was read)."""
            code = spark_job.main([f"@{tmp_path}/list.txt", "--output", str(tmp_path / "out")])
            reports = map(json.loads, capsys.readouterr().out.splitlines())
            return code, [(report["warc"], report["error"] is None) for report in reports]

        assert run() == (1, [(archives[0], True), (archives[1], False)])
        (before,) = (tmp_path / "out").glob("*.parquet")
        changed = before.stat().st_mtime_ns
        shutil.copy(archives[0], archives[1])
        assert run() == (0, [(archives[1], True)])
        assert run() == (0, [])
        assert before.stat().st_mtime_ns == changed
        assert len(list((tmp_path / "out").glob("*.parquet"))) == 2


def test_the_example_of_the_docs_runs(
    session: SparkSession, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session.createDataFrame(fixture_rows(3), "url string, html binary").write.parquet(str(tmp_path / "pages"))
    (example,) = re.findall(
        r"^```python\n(.+?)^```$", (ROOT / "docs" / "spark.md").read_text("utf-8"), re.M | re.S
    )
    names: dict[str, Any] = {}
    exec(example.replace("pages/", f"{tmp_path}/pages/"), names)
    assert "|https://" in capsys.readouterr().out  # a page with an ad at least
    assert names["labelled"].count() == 3


class TestArchive:
    """What a task does, without Spark around it."""

    def test_reading_that_breaks_off_leaves_no_file(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        write_warc(tmp_path / "x.warc.gz", fixture_responses(2))

        def breaking(*arguments: Any) -> Iterator[Input]:
            yield from list(read_pages(*arguments))[:1]
            raise ConnectionResetError(104, "Connection reset by peer")

        monkeypatch.setattr(spark_job, "read_pages", breaking)
        report = spark_job.classify_archive(str(tmp_path / "x.warc.gz"), str(tmp_path / "out"))
        assert report["error"] == "cannot be read: connection reset by peer"
        assert report["read"] == report["done"] == 0
        assert not spark_job.is_done(str(tmp_path / "x.warc.gz"), str(tmp_path / "out"))
