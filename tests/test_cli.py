from __future__ import annotations

import gzip
import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

import clf
from clf import report
from clf.cli import main
from clf.labels import LABELS
from clf.threads import ONE_THREAD
from tests.helpers import HOSTILE, PAGES, ROOT, SLUGS

SLUG = "en-plain"
PLAIN = PAGES / SLUG / "source.html"
OTHER = PAGES / "ar-taboola" / "source.html"


def run(*arguments: str | Path, stdin: bytes = b"", **options: Any) -> subprocess.CompletedProcess[bytes]:
    """Run the command line as a user does."""
    return subprocess.run(
        command(arguments), input=stdin, capture_output=True, env=environment(), check=False, **options
    )


def command(arguments: Sequence[str | Path]) -> list[str]:
    return [sys.executable, "-m", "clf", *map(str, arguments)]


def environment(**changes: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "no_proxy": "127.0.0.1", **changes}


def call(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    """(exit code, standard output, standard error) of ``main``."""
    try:
        code = main([str(argument) for argument in arguments])
    except SystemExit as end:
        code = int(end.code or 0)
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def n_threads(**variables: str) -> int:
    """Threads that numpy's libraries compute with once the command has read a page."""
    program = (
        f"from clf.cli import main; main(['clean', {str(PLAIN)!r}]);"
        "from threadpoolctl import threadpool_info; print(max(lib['num_threads'] for lib in threadpool_info()))"
    )
    kept = {name: value for name, value in environment().items() if name not in ONE_THREAD}
    done = subprocess.run(
        [sys.executable, "-c", program], env=kept | variables, capture_output=True, text=True, check=True
    )
    return int(done.stdout.splitlines()[-1])


def test_one_thread_computes_unless_the_user_says_otherwise() -> None:
    assert n_threads() == 1
    assert n_threads(OPENBLAS_NUM_THREADS="2") == min(2, os.cpu_count() or 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four good pages in two folders, an empty page and a picture that is called one."""
    pages = tmp_path / "pages"
    (pages / "2024" / "may").mkdir(parents=True)
    for number, slug in enumerate(SLUGS[:2]):
        shutil.copy(PAGES / slug / "source.html", pages / f"p{number}.html")
        (pages / "2024" / "may" / f"q{number}.html.gz").write_bytes(
            gzip.compress((PAGES / slug / "source.html").read_bytes())
        )
    shutil.copy(HOSTILE / "empty.html", pages / "empty.html")
    shutil.copy(HOSTILE / "binary.bin", pages / "picture.html")
    return pages


class TestClassify:
    def test_writes_a_line_a_block(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, err = call(capsys, "classify", OTHER)
        assert (code, err) == (0, "")
        records = [json.loads(line) for line in out.splitlines()]
        expected = list(clf.classify(OTHER.read_bytes()))
        assert len(records) == len(expected)
        for record, block in zip(records, expected, strict=True):
            assert record == {
                "page": str(OTHER),
                "index": block.index,
                "xpath": block.xpath,
                "text": block.text,
                "label": block.label,
                "group": block.group,
                "probability": pytest.approx(block.probability, abs=1e-4),
                "kind": block.kind,
            }

    def test_page_without_content_is_no_failure(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        (tmp_path / "bare.html").write_bytes(b"<!DOCTYPE html><html><head></head><body></body></html>")
        assert call(capsys, "classify", tmp_path / "bare.html") == (0, "", "")

    def test_warnings_go_to_standard_error(self, capsys: pytest.CaptureFixture[str]) -> None:
        path = HOSTILE / "latin1-lying.html"
        code, out, err = call(capsys, "classify", path)
        assert code == 0
        assert out
        assert err.startswith(f"clf: {path}: warning: page declares")
        assert call(capsys, "classify", path, "--quiet") == (0, out, "")


class TestClean:
    @pytest.mark.parametrize("form", ["html", "text", "markdown"])
    def test_writes_what_the_library_does(self, capsys: pytest.CaptureFixture[str], form: str) -> None:
        page = clf.classify(OTHER.read_bytes(), "https://a.example/b.html")
        expected = getattr(page, form)()
        code, out, err = call(capsys, "clean", OTHER, "--format", form, "--url", "https://a.example/b.html")
        assert (code, out.rstrip("\n"), err) == (0, expected.rstrip("\n"), "")

    def test_json_is_one_object_a_page(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, _ = call(capsys, "clean", PLAIN, OTHER, "--format", "json")
        assert code == 0
        first, second = map(json.loads, out.splitlines())
        page = clf.classify(PLAIN.read_bytes())
        assert (first["page"], second["page"]) == (str(PLAIN), str(OTHER))
        assert first["text"] == page.text()
        assert first["title"] in {block.text for block in page if block.label == "title"}
        assert {block["group"] for block in first["blocks"]} == {"editorial"}
        assert first["warnings"] == []

    def test_drop_takes_labels_and_groups_in_lists_or_repeated(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        rest = set(LABELS) - {"sponsored", "related", "legal"}
        expected = clf.classify(OTHER.read_bytes()).text(rest)
        for arguments in (
            ["--drop", "ad,related,legal"],
            ["--drop", "ad", "--drop", "related", "--drop", "legal"],
        ):
            _, out, _ = call(capsys, "clean", OTHER, "--format", "text", *arguments)
            assert out == expected + "\n"

    def test_keep_is_the_rest_dropped(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, kept, _ = call(capsys, "clean", OTHER, "--keep", "editorial,ad")
        _, rest, _ = call(capsys, "clean", OTHER, "--drop", "clutter")
        assert kept == rest

    def test_several_texts_are_told_apart(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, out, _ = call(capsys, "clean", PLAIN, OTHER, "--format", "text")
        texts = [clf.classify(path.read_bytes()).text() for path in (PLAIN, OTHER)]
        assert out == f"==> {PLAIN} <==\n{texts[0]}\n\n==> {OTHER} <==\n{texts[1]}\n"

    def test_several_markdowns_are_told_apart(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, out, _ = call(capsys, "clean", PLAIN, OTHER, "--format", "markdown")
        assert out.startswith(f"<!-- {PLAIN} -->\n\n")
        assert f"\n\n<!-- {OTHER} -->\n\n" in out

    def test_several_html_pages_need_a_folder(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, err = call(capsys, "clean", PLAIN, OTHER)
        assert (code, out) == (2, "")
        assert "give --output-dir" in err


class TestInspect:
    def test_report_goes_to_standard_output_or_a_file(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        code, out, err = call(capsys, "inspect", PLAIN, "--url", "https://a.example/")
        assert (code, err) == (0, "")
        assert out == report.inspect(clf.classify(PLAIN.read_bytes(), "https://a.example/"), str(PLAIN))
        arguments = ("inspect", PLAIN, "--url", "https://a.example/", "--output", tmp_path / "report.html")
        assert call(capsys, *arguments) == (0, "", "")
        assert (tmp_path / "report.html").read_text("utf-8") == out

    def test_input_is_never_overwritten(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        shutil.copy(PLAIN, tmp_path / "page.html")
        code, _, err = call(capsys, "inspect", tmp_path / "page.html", "--output", tmp_path / "page.html")
        assert code == 2
        assert "is an input and would be overwritten" in err

    def test_devices_are_written_to_as_they_are(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert call(capsys, "inspect", PLAIN, "--output", "/dev/null") == (0, "", "")
        assert not Path("/dev/null").is_file()

    def test_failure_leaves_the_old_report(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        (tmp_path / "report.html").write_text("the old one")
        code, _, err = call(capsys, "inspect", HOSTILE / "empty.html", "--output", tmp_path / "report.html")
        assert (code, err) == (1, f"clf: {HOSTILE}/empty.html: the page is empty\n")
        assert (tmp_path / "report.html").read_text() == "the old one"


class TestExplain:
    def test_text_gives_reasons_for_and_against(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, err = call(capsys, "explain", OTHER, "--label", "sponsored")
        assert (code, err) == (0, "")
        blocks = [b for b in clf.classify(OTHER.read_bytes()) if b.label == "sponsored" and b.text]
        sections = out.split("\n\n")
        assert len(sections) == len(blocks)
        for section, block in zip(sections, blocks, strict=True):
            assert section.startswith(
                f"[{block.index}] sponsored (ad) {block.probability:.2f}  {block.xpath}\n"
            )
        assert "\n    for:     +" in out
        assert "\n    against: -" in out

    def test_json_gives_every_reason(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, _ = call(capsys, "explain", OTHER, "--block", "20", "--format", "json")
        assert code == 0
        record = json.loads(out)
        expected = clf.classify(OTHER.read_bytes()).explain(20)
        assert (record["index"], record["label"]) == (20, expected.label)
        assert [reason["feature"] for reason in record["reasons"]] == [r.feature for r in expected.reasons]
        assert sum(record["probabilities"].values()) == pytest.approx(1, abs=1e-3)

    def test_block_that_is_not_there_fails_the_page(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, err = call(capsys, "explain", PLAIN, "--block", "900")
        n_blocks = len(clf.classify(PLAIN.read_bytes()))
        assert (code, out) == (1, "")
        assert err == f"clf: {PLAIN}: there is no block 900: the page has {n_blocks} blocks, counted from 0\n"


class TestOutputDir:
    def test_keeps_the_shape_of_the_folder(
        self, capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path
    ) -> None:
        out = tmp_path / "out"
        code, data, err = call(capsys, "clean", folder, "--output-dir", out, "--format", "markdown")
        written = sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())
        assert (code, data) == (1, "")
        assert written == ["2024/may/q0.md", "2024/may/q1.md", "p0.md", "p1.md"]
        *failures, summary = err.splitlines()
        assert summary == "clf: 6 pages: 4 done, 2 failed, 0 skipped"
        assert failures == [
            f"clf: {folder}/empty.html: the page is empty",
            f"clf: {folder}/picture.html: this is a PNG picture, not an HTML page",
        ]
        expected = clf.classify((folder / "p1.html").read_bytes()).markdown()
        assert (out / "p1.md").read_text("utf-8").rstrip("\n") == expected.rstrip("\n")

    def test_suffix_says_the_format(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        call(capsys, "classify", PLAIN, "--output-dir", tmp_path)
        for form in ("html", "text", "markdown", "json"):
            call(capsys, "clean", PLAIN, "--format", form, "--output-dir", tmp_path)
        assert sorted(path.suffix for path in tmp_path.iterdir()) == [
            ".html",
            ".json",
            ".jsonl",
            ".md",
            ".txt",
        ]

    def test_second_run_reads_no_results_of_the_first(
        self, capsys: pytest.CaptureFixture[str], folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(folder)
        for _ in range(2):
            call(capsys, "clean", ".", "--output-dir", "clean")
        assert len(list((folder / "clean").rglob("*.html"))) == 4

    @pytest.mark.parametrize("place", [".", "../pages", "../link"])
    def test_input_is_never_overwritten(
        self, capsys: pytest.CaptureFixture[str], folder: Path, monkeypatch: pytest.MonkeyPatch, place: str
    ) -> None:
        monkeypatch.chdir(folder)
        (folder.parent / "link").symlink_to(folder)
        before = (folder / "p0.html").read_bytes()
        code, _, err = call(capsys, "clean", "p0.html", "--output-dir", place)
        assert code == 2
        assert "is an input and would be overwritten" in err
        assert (folder / "p0.html").read_bytes() == before

    def test_result_that_cannot_be_written_fails_its_page(
        self, capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path
    ) -> None:
        out = tmp_path / "out"
        out.mkdir()
        (out / "2024").write_text("a file where a folder is wanted")
        code, _, err = call(capsys, "clean", folder / "p0.html", folder / "2024", "--output-dir", out)
        assert code == 1
        assert err.count("its result cannot be written") == 2
        assert (out / "p0.html").is_file()

    def test_nothing_half_written_stays(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        (tmp_path / "source.html").mkdir()  # in the way of the result
        code, _, err = call(capsys, "clean", PLAIN, "--output-dir", tmp_path)
        assert code == 1
        assert "its result cannot be written" in err
        assert [path.name for path in tmp_path.iterdir()] == ["source.html"]


class TestResume:
    def test_only_what_is_not_there_is_done(
        self, capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path
    ) -> None:
        arguments = ("clean", folder, "--output-dir", tmp_path / "out", "--format", "text", "--resume")
        assert call(capsys, *arguments)[2].endswith("clf: 6 pages: 4 done, 2 failed, 0 skipped\n")
        (tmp_path / "out" / "p0.txt").unlink()
        (tmp_path / "out" / "p1.txt").write_text("finished")
        code, _, err = call(capsys, *arguments)
        assert (code, err.splitlines()[-1]) == (1, "clf: 6 pages: 1 done, 2 failed, 3 skipped")
        assert (tmp_path / "out" / "p0.txt").read_text("utf-8").strip()
        assert (tmp_path / "out" / "p1.txt").read_text() == "finished"

    def test_a_page_that_came_since_is_done(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        pages, out = tmp_path / "pages", tmp_path / "out"
        pages.mkdir()
        shutil.copy(PLAIN, pages / "story.html")
        arguments = ("clean", pages, "--output-dir", out, "--format", "text", "--resume")
        assert call(capsys, *arguments)[0] == 0
        shutil.copy(OTHER, pages / "story.htm")
        assert call(capsys, *arguments)[2] == "clf: 2 pages: 1 done, 0 failed, 1 skipped\n"
        assert (out / "story.txt").read_text("utf-8") == clf.classify(PLAIN.read_bytes()).text() + "\n"
        assert (out / "story.htm.txt").read_text("utf-8") == clf.classify(OTHER.read_bytes()).text() + "\n"

    def test_killed_run_goes_on_where_it_was(self, tmp_path: Path) -> None:
        pages = tmp_path / "pages"
        pages.mkdir()
        for number in range(60):
            shutil.copy(OTHER, pages / f"{number}.html")
        options: list[str | Path] = ["--output-dir", tmp_path / "out", "--format", "json", "--jobs", "2"]
        arguments = ["clean", pages, *options]
        process = subprocess.Popen(command(arguments), stderr=subprocess.DEVNULL, env=environment())
        while len(list(tmp_path.glob("out/*.json"))) < 5:
            time.sleep(0.01)
        process.kill()
        process.wait()
        finished = list(tmp_path.glob("out/*.json"))
        assert len(finished) < 60
        assert {json.loads(path.read_text("utf-8"))["n_blocks"] for path in finished} == {
            len(clf.classify(OTHER.read_bytes()))
        }
        done = run(*arguments, "--resume")
        assert done.stderr.decode() == (
            f"clf: 60 pages: {60 - len(finished)} done, 0 failed, {len(finished)} skipped\n"
        )
        assert len(list(tmp_path.glob("out/*.json"))) == 60


class TestTimeLimit:
    @pytest.fixture
    def huge(self, tmp_path: Path) -> Path:
        """A page at the ceiling of what is looked at."""
        path = tmp_path / "huge.html"
        link = b'<p class="item"><a href="https://news.example/2024/some/where">Words of a link</a>'
        path.write_bytes(link * 800_000)
        return path

    @pytest.mark.parametrize("jobs", ["1", "2"])
    def test_page_that_takes_too_long_fails_alone(
        self, capsys: pytest.CaptureFixture[str], huge: Path, jobs: str
    ) -> None:
        arguments = ("clean", "--format", "text", PLAIN, huge, PLAIN, "--timeout", "2", "--jobs", jobs)
        code, out, err = call(capsys, *arguments)
        assert (code, out.count(f"==> {PLAIN} <==")) == (1, 2)
        assert err.splitlines() == [
            f"clf: {huge}: not done within 2 s, and stopped",
            "clf: 3 pages: 2 done, 1 failed, 0 skipped",
        ]


class TestFailures:
    def test_other_pages_are_done(self, capsys: pytest.CaptureFixture[str], folder: Path) -> None:
        names: list[str | Path] = [
            "missing.html",
            folder / "picture.html",
            PLAIN,
            folder / "empty.html",
            OTHER,
            "x.warc.gz",
        ]
        code, out, err = call(capsys, "clean", "--format", "json", *names)
        assert code == 1
        assert [json.loads(line)["page"] for line in out.splitlines()] == [str(PLAIN), str(OTHER)]
        assert err.splitlines() == [
            "clf: missing.html: there is no such file or folder",
            f"clf: {folder}/picture.html: this is a PNG picture, not an HTML page",
            f"clf: {folder}/empty.html: the page is empty",
            "clf: x.warc.gz: there is no such file or folder",
            "clf: 6 pages: 2 done, 4 failed, 0 skipped",
        ]

    def test_strict_stops_at_the_first(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, _ = call(capsys, "classify", "--strict", PLAIN, "missing.html", OTHER)
        assert code == 1
        assert {json.loads(line)["page"] for line in out.splitlines()} == {str(PLAIN)}

    def test_jobs_change_nothing(self, capsys: pytest.CaptureFixture[str], folder: Path) -> None:
        arguments = ("clean", "--format", "json", folder, "missing.html", "--drop", "ad")
        assert call(capsys, *arguments, "--jobs", "2") == call(capsys, *arguments)

    def test_url_that_fails_is_named_once(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, _, err = call(capsys, "classify", "http://127.0.0.1:9/page", "--timeout", "5")
        assert (code, err) == (1, "clf: cannot fetch http://127.0.0.1:9/page: connection refused\n")

    def test_an_address_that_is_none_costs_itself_alone(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, err = call(capsys, "classify", PLAIN, "http://[bad/")
        assert (code, {json.loads(line)["page"] for line in out.splitlines()}) == (1, {str(PLAIN)})
        assert err.splitlines()[0] == "clf: http://[bad/: this is no address: invalid IPv6 URL"

    def test_a_name_that_is_a_word_of_the_message_is_told(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        Path("page").write_bytes(b"")
        assert call(capsys, "classify", "page")[2] == "clf: page: the page is empty\n"

    @pytest.mark.parametrize("name", ["out.parquet", "out.warc.gz", "out.jsonl"])
    def test_a_name_that_is_no_utf8_costs_nothing(self, tmp_path: Path, name: str) -> None:
        if name != "out.jsonl":
            pytest.importorskip("fastwarc")
            pytest.importorskip("pyarrow")
        pages = tmp_path / "pages"
        pages.mkdir()
        for own in (b"good.html", b"caf\xe9.html"):
            try:
                (pages / os.fsdecode(own)).write_bytes(PLAIN.read_bytes())
            except OSError:
                pytest.skip("this file system takes UTF-8 alone")
        done = run("clean", pages, "--format", "json", "--output", tmp_path / name)
        assert (done.returncode, done.stderr) == (0, b"clf: 2 pages: 2 done, 0 failed, 0 skipped\n")
        assert (tmp_path / name).stat().st_size > 500

    def test_what_cannot_be_written_is_named(self, capsys: pytest.CaptureFixture[str]) -> None:
        said = call(capsys, "clean", PLAIN, "--output", "/nowhere/page.html")
        assert said == (1, "", "clf: /nowhere/page.html: no such file or directory\n")

    @pytest.mark.parametrize("data", [b"", b"no model", b"PK\x05\x06" + bytes(18)])
    def test_broken_model_is_one_line(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path, data: bytes
    ) -> None:
        (tmp_path / "model.npz").write_bytes(data)
        code, out, err = call(capsys, "classify", PLAIN, "--model", tmp_path / "model.npz")
        assert (code, out) == (1, "")
        assert err.startswith(f"clf: {tmp_path}/model.npz is not a model that this version of clf can read")
        assert err.count("\n") == 1

    def test_missing_model_is_one_line(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert call(capsys, "classify", PLAIN, "--model", "no.npz") == (
            1,
            "",
            "clf: no.npz: no such file or directory\n",
        )


class TestUsage:
    @pytest.mark.parametrize(
        ("arguments", "reason"),
        [
            ([], "required: VERB"),
            (["wash", "x.html"], "invalid choice: 'wash'"),
            (["classify"], "required: INPUT"),
            (
                ["clean", "x.html", "--drop", "advert"],
                "unknown label or group 'advert': choose from title, body",
            ),
            (["clean", "x.html", "--keep", ","], "no label or group given"),
            (["clean", "x.html", "--keep", "ad", "--drop", "legal"], "not allowed with argument"),
            (["clean", "x.html", "--format", "pdf"], "invalid choice: 'pdf'"),
            (["explain", "x.html", "--label", "spam"], "unknown label or group 'spam'"),
            (["classify", "x.html", "--jobs", "-1"], "not a whole number of at least 0"),
            (["classify", "x.html", "--timeout", "soon"], "not a number of seconds above 0"),
            (["classify", "x.html", "--timeout", "1e10"], "not a number of seconds above 0 and up to 86400"),
            (["train", ".", "--output", "/nowhere/m.npz"], "there is no folder /nowhere"),
            (["train", ".", "--output", "m.npz", "--seed", "-1"], "not a whole number of at least 0"),
            (
                ["classify", "x.html", "y.html", "--url", "https://a.example/"],
                "--url is the address of one page",
            ),
            (
                ["classify", "https://a.example/", "--url", "https://a.example/"],
                "--url is the address of one page",
            ),
            (["classify", "x.html", "--url", "a.example"], "no absolute address"),
            (["classify", "x.html", "--output-dir", __file__], "is not a folder"),
            (["classify", "x.html", "--resume"], "--resume looks for results in --output-dir"),
            (["inspect", "x.html", "y.html"], "unrecognized arguments: y.html"),
            (["inspect", str(PAGES)], "give --output-dir"),
            (["evaluate", ".", "--folds", "3", "--model", "m.npz"], "give it or --model, not both"),
            (["train", "."], "required: --output"),
        ],
    )
    def test_wrong_usage_is_2(
        self, capsys: pytest.CaptureFixture[str], arguments: list[str], reason: str
    ) -> None:
        code, out, err = call(capsys, *arguments)
        assert (code, out) == (2, "")
        assert err.startswith("usage: clf")
        assert reason in err

    @pytest.mark.parametrize(
        "verb", [[], ["classify"], ["clean"], ["inspect"], ["explain"], ["train"], ["evaluate"]]
    )
    def test_help_is_there(self, capsys: pytest.CaptureFixture[str], verb: list[str]) -> None:
        code, out, _ = call(capsys, *verb, "--help")
        assert code == 0
        assert out.startswith("usage: clf")

    def test_version(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert call(capsys, "--version") == (0, f"clf {clf.__version__}\n", "")

    def test_verbose_says_what_is_done(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, _, err = call(capsys, "clean", PLAIN, "--verbose")
        first, second = err.splitlines()
        assert first == f"clf: {PLAIN}: done"
        assert second.startswith("clf: 1 page: 1 done, 0 failed, 0 skipped, ")


class TestProcess:
    def test_standard_input_and_output_are_utf8_in_any_locale(self) -> None:
        env = environment(LANG="C", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
        done = subprocess.run(
            command(["clean", "-", "--format", "text"]),
            input=OTHER.read_bytes(),
            capture_output=True,
            env=env,
            check=True,
        )
        assert done.stdout.decode("utf-8") == clf.classify(OTHER.read_bytes()).text() + "\n"
        assert done.stderr == b""

    def test_output_may_be_a_pipe(self) -> None:
        done = run("clean", PLAIN, OTHER, "--format", "text", "--output", "/dev/stdout", "--quiet")
        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout.decode("utf-8").count("==> ") == 2

    @pytest.mark.parametrize(
        ("redirection", "message"),
        [(">&-", "clf: standard output is closed\n"), ("<&-", "clf: -: standard input is closed\n")],
    )
    def test_closed_streams_are_told(self, redirection: str, message: str) -> None:
        line = f"exec {shlex.join(command(['classify', '-']))} {redirection}"
        done = subprocess.run(
            ["sh", "-c", line], stderr=subprocess.PIPE, stdin=None, env=environment(), check=False, text=True
        )
        assert (done.returncode, done.stderr) == (1, message)

    def test_no_process_to_be_had_is_one_line(self) -> None:
        resource = pytest.importorskip("resource", reason="needs limits on open files")

        def few_files() -> None:
            resource.setrlimit(resource.RLIMIT_NOFILE, (14, 14))

        done = run("clean", PLAIN, OTHER, "--format", "text", "--jobs", "4", preexec_fn=few_files)
        assert done.returncode == 1
        assert done.stderr == b"clf: no process can be started to read pages: too many open files\n"

    def test_broken_pipe_is_quiet(self) -> None:
        process = subprocess.Popen(
            command(["classify", PAGES, PAGES]),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(),
        )
        assert process.stdout
        assert process.stderr
        assert json.loads(process.stdout.readline())["index"] == 0
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=30) == 141

    def test_broken_pipe_ends_the_workers(self) -> None:
        process = subprocess.Popen(
            command(["classify", PAGES, PAGES, "--jobs", "2"]),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(),
        )
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert (
            process.stderr.read() == b""
        )  # reaches its end when the last process that could write has ended
        assert process.wait(timeout=30) == 141

    @pytest.mark.parametrize("jobs", ["1", "2"])
    def test_interrupt_is_quiet(self, jobs: str) -> None:
        process = subprocess.Popen(
            command(["classify", *[PAGES] * 40, "--jobs", jobs]),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(),
            start_new_session=True,
            # A test run in the background of a shell ignores the interrupt, and so would its children.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
        )
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to all processes of the group
        out, err = process.communicate(timeout=30)
        assert (process.returncode, err) == (130, b"")
        del out

    def test_bar_on_a_terminal_shows_rate_and_failures(self, folder: Path, tmp_path: Path) -> None:
        pty = pytest.importorskip("pty", reason="needs pseudo-terminals")
        import termios

        ours, theirs = pty.openpty()
        termios.tcsetwinsize(theirs, (24, 120))
        arguments = command(["clean", folder, "--output-dir", tmp_path / "out"])
        with subprocess.Popen(
            arguments, stdout=subprocess.DEVNULL, stderr=theirs, env=environment()
        ) as process:
            os.close(theirs)
            shown = b""
            with suppress(OSError):  # Linux tells so that the other end is closed
                while data := os.read(ours, 4096):
                    shown += data
        os.close(ours)
        assert process.returncode == 1
        assert b"6/6" in shown
        assert b"page/s, failed=2]" in shown
        assert b"picture.html: this is a PNG picture" in shown

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
    def test_full_disk_is_one_line(self) -> None:
        with open("/dev/full", "wb") as full:
            done = subprocess.run(
                command(["classify", PLAIN]),
                stdout=full,
                stderr=subprocess.PIPE,
                env=environment(),
                check=False,
            )
        assert (done.returncode, done.stderr) == (1, b"clf: writing failed: no space left on device\n")

    def test_results_come_as_soon_as_they_are_there(self) -> None:
        process = subprocess.Popen(
            command(["classify", PLAIN, "http://10.255.255.1/", "--timeout", "20"]),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(),
        )
        assert process.stdout
        started = time.monotonic()
        assert process.stdout.readline()
        assert time.monotonic() - started < 15
        process.kill()
        process.wait()


class TestLearning:
    @pytest.fixture
    def labelled(self, tmp_path: Path) -> Path:
        """A folder of two labelled pages in the documented layout."""
        for slug in SLUGS[:2]:
            record = json.loads((PAGES / slug / "expected.json").read_text("utf-8"))
            (tmp_path / f"{slug}.json").write_text(json.dumps({"page": slug, **record}), "utf-8")
            shutil.copy(PAGES / slug / "source.html", tmp_path / f"{slug}.html")
        return tmp_path

    def test_evaluate_reports(self, capsys: pytest.CaptureFixture[str], labelled: Path) -> None:
        code, out, err = call(capsys, "evaluate", labelled)
        assert (code, err) == (0, "")
        assert all(label in out for label in LABELS)

    def test_pages_may_be_elsewhere(
        self, capsys: pytest.CaptureFixture[str], labelled: Path, tmp_path: Path
    ) -> None:
        elsewhere = tmp_path / "elsewhere"
        elsewhere.mkdir()
        for path in labelled.glob("*.html"):
            path.rename(elsewhere / path.name)
        assert call(capsys, "evaluate", labelled, "--pages", elsewhere)[0] == 0
        code, _, err = call(capsys, "evaluate", labelled)
        assert code == 1
        assert err.startswith("clf: page ")

    def test_too_little_to_learn_from_is_one_line(
        self, capsys: pytest.CaptureFixture[str], labelled: Path, tmp_path: Path
    ) -> None:
        code, out, err = call(capsys, "train", labelled, "--output", tmp_path / "model.npz")
        assert (code, out) == (1, "")
        assert "too few" in err
        assert not (tmp_path / "model.npz").exists()
