from __future__ import annotations

import gzip
import io
import json
import re
import sys
import zlib
from itertools import accumulate
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import clf
from clf import warc
from clf.inputs import BadInput, Input, find_inputs, reason_of
from clf.warc import Tally, WarcFile, WarcPage
from tests.helpers import HOSTILE, PAGES, ROOT
from tests.test_cli import call, run

pytest.importorskip("fastwarc", reason="needs FastWARC: the extra 'warc'")
pytest.importorskip("warcio", reason="needs warcio, which writes the files to read")

from fastwarc.stream_io import BrotliWriter
from warcio.archiveiterator import ArchiveIterator

from tests.warcs import DATE, HTML, fixture_responses, packed, response, write_warc

PAGE = "<!DOCTYPE html><title>Été</title><h1>L’été</h1><p>Les élèves ont fêté Noël.</p>".encode()
BODIES = [b"<h1>Page %d</h1><p>Some text of it.</p>" % number for number in range(6)]
RECORDS = [response(body) for body in BODIES]


def read(data: bytes) -> tuple[list[Input], Tally]:
    """What a WARC with these bytes holds."""
    tally = Tally()
    return list(WarcFile("x.warc", "x", None, io.BytesIO(data)).pages(tally)), tally


def outcome(item: Input) -> bytes | str:
    """The bytes of a page, or why there are none."""
    try:
        return item.read().data
    except (clf.ClfError, OSError) as error:
        return reason_of(error)


def outcomes(data: bytes) -> list[bytes | str]:
    return [outcome(item) for item in read(data)[0]]


def chunked(data: bytes) -> bytes:
    chunks = [data[i : i + 20] for i in range(0, len(data), 20)]
    return b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in [*chunks, b""])


def brotli(data: bytes) -> bytes:
    buffer = io.BytesIO()
    writer = BrotliWriter(buffer)
    writer.write(data)
    writer.close()
    return buffer.getvalue()


class TestPages:
    @pytest.mark.parametrize("pack", [packed, b"".join], ids=["gzip", "plain"])
    def test_every_response_is_a_page(self, pack: object) -> None:
        assert callable(pack)
        assert outcomes(pack(RECORDS)) == BODIES

    def test_records_packed_as_one_are_read_too(self) -> None:
        assert outcomes(gzip.compress(b"".join(RECORDS))) == BODIES

    def test_page_knows_where_it_came_from(self) -> None:
        record_id = ("WARC-Record-ID", "<urn:uuid:1-2>")
        (item,), _ = read(response(PAGE, "https://paper.example/x", warc_headers=[record_id]))
        assert isinstance(item, WarcPage)
        assert item.source == {
            "page": "x.warc#1-2",
            "url": "https://paper.example/x",
            "record": "<urn:uuid:1-2>",
            "date": DATE,
        }
        assert item.read().url == "https://paper.example/x"

    def test_charset_of_the_transport_comes_first(self) -> None:
        body = '<meta charset="utf-8"><p>Утренние новости города</p>'.encode("cp1251")
        (item,), _ = read(response(body, content_type="text/html; charset=windows-1251"))
        raw = item.read()
        assert (
            clf.classify(raw.data, content_type=raw.content_type).text(clf.LABELS)
            == "Утренние новости города"
        )

    @pytest.mark.parametrize(
        ("headers", "body"),
        [
            ("Content-Encoding: gzip", gzip.compress(PAGE)),
            ("Content-Encoding: x-gzip", gzip.compress(PAGE)),
            ("Content-Encoding: deflate", zlib.compress(PAGE)),
            ("Content-Encoding: deflate", zlib.compress(PAGE)[2:-4]),
            ("Content-Encoding: br", brotli(PAGE)),
            ("Content-Encoding: br, gzip", gzip.compress(brotli(PAGE))),
            ("Transfer-Encoding: chunked", chunked(PAGE)),
            ("Transfer-Encoding: chunked|Content-Encoding: br", chunked(brotli(PAGE))),
            # Stored unpacked, with the headers as they came.
            ("Content-Encoding: gzip", PAGE),
            ("Content-Encoding: br", PAGE),
            ("Transfer-Encoding: chunked", PAGE),
            ("Transfer-Encoding: chunked|Content-Encoding: gzip", PAGE),
        ],
    )
    def test_body_is_unpacked(self, headers: str, body: bytes) -> None:
        pairs = [tuple(header.split(": ")) for header in headers.split("|")]
        assert outcomes(response(body, headers=[(name, value) for name, value in pairs])) == [PAGE]

    @pytest.mark.parametrize(
        ("coding", "body", "reason"),
        [
            ("gzip", gzip.compress(PAGE)[:-20], "the gzip archive is damaged"),
            ("br", b"\xff" * 50, "its br packing is damaged"),
            ("lzma", b"\0" * 50, "packed as lzma, which is not known"),
        ],
    )
    def test_body_that_cannot_be_unpacked_is_told(self, coding: str, body: bytes, reason: str) -> None:
        (told,) = outcomes(response(body, headers=[("Content-Encoding", coding)]))
        assert isinstance(told, str)
        assert told.startswith("its body cannot be unpacked: ")
        assert reason in told

    def test_body_is_unpacked_no_further_than_pages_are_read(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(clf.parse, "MAX_BYTES", 1000)
        (item,), _ = read(response(gzip.compress(b"<p>" * 100_000), headers=[("Content-Encoding", "gzip")]))
        assert len(item.read().data) == 1001

    def test_what_is_called_html_and_is_not_fails(self) -> None:
        assert outcomes(response(b"%PDF-1.7 ...")) == ["this is a PDF document, not an HTML page"]


class TestSkipping:
    @pytest.mark.parametrize(
        ("record", "reason"),
        [
            (response(b"{}", content_type="application/json"), "not HTML"),
            (response(PAGE, kind="resource"), "not an HTTP response"),
            (response(PAGE, kind="metadata"), "not an HTTP response"),
            (response(PAGE, status="404 Not Found"), "without a page: redirects and errors"),
            (response(b"", status="302 Found"), "without a page: redirects and errors"),
            (response(PAGE, warc_headers=[("WARC-Truncated", "length")]), "truncated when captured"),
        ],
    )
    def test_record_without_a_page_is_counted(self, record: bytes, reason: str) -> None:
        items, tally = read(packed([record, RECORDS[0]]))
        assert [outcome(item) for item in items] == BODIES[:1]
        assert (tally.n_read, dict(tally.skipped)) == (2, {reason: 1})

    def test_page_without_content_type_is_one(self) -> None:
        assert outcomes(response(PAGE, content_type=None)) == [PAGE]


class TestDamage:
    """Whatever is wrong with a record costs that record; it is told, and counted."""

    def check(self, data: bytes, n_read: int, lost: dict[int, str]) -> None:
        """All is read but the ``lost`` records, for the reasons that begin so."""
        items, tally = read(data)
        assert len(items) == tally.n_read == n_read
        for number, item in enumerate(items):
            if number in lost:
                assert isinstance(item, BadInput)
                assert item.reason.startswith(lost[number])
            else:
                assert item.read().data == BODIES[number]

    @pytest.mark.parametrize("n_bytes", [3, 12, 100, 300])
    def test_file_cut_in_a_packed_record(self, n_bytes: int) -> None:
        whole = packed(RECORDS[:3])
        data = whole + packed(RECORDS[3:4])[:n_bytes]
        lost = "bytes that are not gzip" if n_bytes < 10 else "the file ends in the middle"
        self.check(data, 4, {3: lost})

    def test_file_cut_in_a_plain_record(self) -> None:
        data = b"".join(RECORDS[:4])
        self.check(data[:-20], 4, {3: "its length is said to be"})
        self.check(data[: -len(RECORDS[3]) + 30], 4, {3: "no WARC record begins here"})

    @pytest.mark.parametrize("where", [0, 2, 12, 60, 200, -6])
    def test_damaged_member(self, where: int) -> None:
        members = [packed([record]) for record in RECORDS]
        broken = bytearray(members[2])
        broken[where : where + 4 or None] = b"\xff\0\xff\0"
        members[2] = bytes(broken)
        self.check(b"".join(members), 6, {2: ""})

    @pytest.mark.parametrize("pack", [packed, b"".join], ids=["gzip", "plain"])
    @pytest.mark.parametrize(
        "length", [b"5", b"20", b"1000", b"4000000000", b"9" * 30, b"-5", b"x", b"\xb2", b""]
    )
    def test_lying_length(self, pack: object, length: bytes) -> None:
        head, _, rest = RECORDS[2].partition(b"\r\n\r\n")
        lines = [line for line in head.split(b"\r\n") if not line.startswith(b"Content-Length")]
        lie = b"\r\n".join([*lines, b"Content-Length: " + length]) + b"\r\n\r\n" + rest
        assert callable(pack)
        self.check(
            pack([*RECORDS[:2], lie, *RECORDS[3:]]), 6, {2: "its length" if length else "it tells no length"}
        )

    def test_nothing_at_all(self) -> None:
        self.check(b"", 1, {0: "the file holds no WARC record"})
        self.check(b"\r\n\r\n", 1, {0: "the file holds no WARC record"})

    def test_no_warc_at_all(self) -> None:
        self.check(b"<p>A page.</p>" * 100, 1, {0: "no WARC record begins here"})
        self.check(gzip.compress(b"<p>A page.</p>"), 1, {0: "no WARC record begins here"})

    def test_padding_is_no_damage(self) -> None:
        self.check(packed(RECORDS) + bytes(1000), 6, {})
        self.check(b"\r\n\r\n".join(RECORDS), 6, {})

    @pytest.mark.parametrize("pack", [packed, b"".join], ids=["gzip", "plain"])
    def test_record_beyond_what_is_held_is_passed_by(
        self, pack: object, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(warc, "MAX_RECORD", 100_000)
        film = response(b"\0\r\n" * 2_000_000, content_type="video/mp4")
        assert callable(pack)
        items, tally = read(pack([RECORDS[0], film, RECORDS[1]]))
        assert [outcome(item) for item in items] == BODIES[:2]
        assert tally.skipped == {"not HTML": 1}

    def test_headers_that_are_none(self) -> None:
        record = response(PAGE).replace(b"HTTP/1.1 200 OK", b"HTP/ 99999999 K")
        assert outcomes(packed([record, RECORDS[0]])) == BODIES[:1]

    @given(st.data())
    def test_any_damage_adds_up(self, data: st.DataObject) -> None:
        """Every whole record before the damage is there, and what is read is done, failed or skipped."""
        parts = [packed([record]) for record in RECORDS] if data.draw(st.booleans()) else RECORDS
        whole = b"".join(parts)
        start = data.draw(st.integers(0, len(whole)))
        n_gone = data.draw(st.integers(0, 500))
        broken = whole[:start] + data.draw(st.binary(max_size=50)) + whole[start + n_gone :]
        items, tally = read(broken)
        assert tally.n_read == len(items) + tally.skipped.total()
        ends = accumulate(map(len, parts))
        n_before = sum(end <= start - len(b"\r\n\r\n") for end in ends)
        assert [outcome(item) for item in items][:n_before] == BODIES[:n_before]


class TestCommandLine:
    @pytest.fixture
    def archive(self, tmp_path: Path) -> Path:
        """Three pages, a picture and a damaged record."""
        records = packed([*fixture_responses(3), response(b"GIF8", content_type="image/gif")])
        path = tmp_path / "crawl.warc.gz"
        path.write_bytes(records + packed(RECORDS[:1])[:-30])
        return path

    SUMMARY = "5 records read: 3 done, 1 failed, 1 skipped (1 not HTML)"

    def test_records_say_where_they_came_from(
        self, capsys: pytest.CaptureFixture[str], archive: Path
    ) -> None:
        code, out, err = call(capsys, "classify", archive)
        records = [json.loads(line) for line in out.splitlines()]
        failure, summary = err.splitlines()
        assert code == 1
        assert failure == f"clf: {archive}#5: the file ends in the middle of a record"
        assert self.SUMMARY in summary
        assert {record["url"] for record in records} == {f"https://paper.example/{i}" for i in range(3)}
        assert all(record["record"].startswith("<urn:uuid:") and record["date"] == DATE for record in records)

    def test_labels_are_those_of_the_page_alone(
        self, capsys: pytest.CaptureFixture[str], archive: Path
    ) -> None:
        _, out, _ = call(capsys, "classify", archive)
        url = "https://paper.example/0"
        labels = [record["label"] for record in map(json.loads, out.splitlines()) if record["url"] == url]
        page = clf.classify((sorted(PAGES.iterdir())[0] / "source.html").read_bytes(), url)
        assert labels == [block.label for block in page]

    def test_jobs_and_standard_input_change_nothing_else(self, archive: Path) -> None:
        alone = run("clean", archive, "--format", "json")
        piped = run("clean", "-", "--format", "json", "--jobs", "2", stdin=archive.read_bytes())
        assert (alone.returncode, piped.returncode) == (1, 1)
        assert piped.stdout.decode() == alone.stdout.decode().replace(f'"page": "{archive}#', '"page": "-#')
        assert self.SUMMARY in piped.stderr.decode()

    def test_folder_may_hold_both(self, capsys: pytest.CaptureFixture[str], archive: Path) -> None:
        (archive.parent / "page.html").write_bytes(PAGE)
        code, out, err = call(capsys, "clean", archive.parent, "--format", "json")
        assert code == 1
        assert [json.loads(line)["url"] for line in out.splitlines()][2:] == ["https://paper.example/2", None]
        assert "6 records read: 4 done, 1 failed, 1 skipped" in err

    def test_output_folder_has_a_file_for_each_record(
        self, capsys: pytest.CaptureFixture[str], archive: Path, tmp_path: Path
    ) -> None:
        same = response(PAGE, warc_headers=[("WARC-Record-ID", "<urn:uuid:1>")])
        write_warc(tmp_path / "same.warc", [same, same])
        call(capsys, "clean", archive, tmp_path / "same.warc", "--output-dir", tmp_path / "out")
        files = sorted(path.relative_to(tmp_path / "out").as_posix() for path in tmp_path.glob("out/*/*"))
        assert files == [f"crawl/00000{i}.html" for i in (1, 2, 3)] + [f"same/00000{i}.html" for i in (1, 2)]

    def test_parquet_has_the_rows_of_json(
        self, capsys: pytest.CaptureFixture[str], archive: Path, tmp_path: Path
    ) -> None:
        parquet = pytest.importorskip("pyarrow.parquet", reason="needs pyarrow: the extra 'warc'")
        for arguments in (["classify"], ["clean", "--format", "json"]):
            _, out, _ = call(capsys, *arguments, archive)
            code, nothing, _ = call(capsys, *arguments, archive, "--output", tmp_path / "out.parquet")
            rows = parquet.read_table(tmp_path / "out.parquet").to_pylist()
            assert (code, nothing) == (1, "")
            assert [round_floats(row) for row in rows] == [json.loads(line) for line in out.splitlines()]

    @pytest.mark.parametrize("name", ["out.warc", "out.warc.gz"])
    def test_conversion_records_refer_to_their_page(
        self, capsys: pytest.CaptureFixture[str], archive: Path, tmp_path: Path, name: str
    ) -> None:
        _, out, _ = call(capsys, "clean", archive, "--format", "json")
        code, _, _ = call(capsys, "clean", archive, "--format", "text", "--output", tmp_path / name)
        assert code == 1
        with open(tmp_path / name, "rb") as file:
            first, *records = [
                (record.rec_type, record.rec_headers, record.content_stream().read().decode())
                for record in ArchiveIterator(file, check_digests="raise")
            ]
        assert first[0] == "warcinfo"
        for (kind, headers, text), line in zip(records, out.splitlines(), strict=True):
            page = json.loads(line)
            assert (kind, text) == ("conversion", page["text"] + "\n")
            assert headers.get_header("Content-Type") == "text/plain; charset=utf-8"
            assert headers.get_header("WARC-Refers-To") == page["record"]
            assert headers.get_header("WARC-Target-URI") == page["url"]
            assert headers.get_header("WARC-Date") == DATE

    def test_conversion_records_of_plain_files(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        (tmp_path / "a.html").write_bytes(PAGE)
        code, _, _ = call(capsys, "clean", tmp_path / "a.html", "--output", tmp_path / "out.warc")
        assert code == 0
        assert f"WARC-Target-URI: {tmp_path}/a.html".encode() in (tmp_path / "out.warc").read_bytes()

    def test_strange_options_are_usage_errors(
        self, capsys: pytest.CaptureFixture[str], archive: Path
    ) -> None:
        assert "run together" in call(capsys, "clean", archive)[2]
        assert "a Parquet file is a table" in call(capsys, "clean", archive, "--output", "x.parquet")[2]
        assert call(capsys, "classify", archive, "--output", archive)[0] == 2

    def test_failure_leaves_the_old_output(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        (tmp_path / "x.warc").write_bytes(b"")
        (tmp_path / "out.parquet").write_bytes(b"old")
        assert call(capsys, "classify", tmp_path / "x.warc", "--output", tmp_path / "out.parquet")[0] == 1
        assert (tmp_path / "out.parquet").read_bytes() == b"old"

    @pytest.mark.parametrize(
        ("module", "output", "reason"),
        [("fastwarc", "out.jsonl", "needs FastWARC: pip"), ("pyarrow", "out.parquet", "needs pyarrow: pip")],
    )
    def test_missing_extra_is_told(
        self,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
        archive: Path,
        module: str,
        output: str,
        reason: str,
    ) -> None:
        monkeypatch.setitem(sys.modules, module, None)
        monkeypatch.delitem(sys.modules, "clf.tables", raising=False)
        code, _, err = call(capsys, "classify", archive, "--output", archive.parent / output)
        assert (code, reason in err) == (1, True)

    def test_no_space_left_ends_the_run(self, archive: Path) -> None:
        done = run("classify", archive, "--output", "/dev/full")
        assert done.returncode == 1
        assert done.stderr.decode().endswith("no space left on device\n")


def round_floats(value: object) -> object:
    """The value without the keys that are null in rows and absent in JSON, and probabilities as JSON has them."""
    if isinstance(value, dict):
        return {key: round_floats(item) for key, item in value.items()}
    if isinstance(value, list):
        return [round_floats(item) for item in value]
    return round(value, 4) if isinstance(value, float) else value


def test_hostile_files_are_no_warcs() -> None:
    for path in sorted(HOSTILE.iterdir()):
        assert not any(isinstance(item, WarcFile) for item in find_inputs([str(path)]))


def test_pages_keep_the_order_of_the_arguments(tmp_path: Path) -> None:
    write_warc(tmp_path / "b.warc.gz", RECORDS[:2])
    for name in ("a.html", "c.html"):
        (tmp_path / name).write_bytes(PAGE)
    tally = Tally()
    found = warc.pages(find_inputs([str(tmp_path)]), tally)
    assert [outcome(item) for item in found] == [PAGE, *BODIES[:2], PAGE]
    assert tally.n_read == 4


def test_content_type_reaches_the_parser() -> None:
    (item,), _ = read(RECORDS[0])
    assert item.read().content_type == HTML


def test_the_example_of_the_docs_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_warc(tmp_path / "crawl.warc.gz", [*fixture_responses(2), response(b"")])
    monkeypatch.chdir(tmp_path)
    (example,) = re.findall(
        r"^```python\n(.+?)^```$", (ROOT / "docs" / "warc.md").read_text("utf-8"), re.M | re.S
    )
    names: dict[str, Any] = {}
    exec(example, names)
    assert len(names["page"]) > 0
    failed, summary = capsys.readouterr().out.splitlines()
    assert failed.endswith("the page is empty")
    assert summary == "3 0 skipped"
