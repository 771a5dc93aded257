from __future__ import annotations

import gzip
import http.server
import os
import tempfile
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar

import pytest

from clf import __version__, parse
from clf.errors import ClfError, FetchError
from clf.fetch import fetch
from clf.inputs import BadInput, check_html, find_inputs, read_bounded, reason_of
from tests.helpers import HOSTILE, PAGES, serving

PAGE = b"<!DOCTYPE html><title>T</title><p>Some text of a page.</p>"
HTML = "text/html; charset=utf-8"


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers by path; remembers the headers it was asked with."""

    asked: ClassVar[dict[str, str]] = {}

    def do_GET(self) -> None:
        type(self).asked = dict(self.headers.items())
        getattr(self, f"answer_{self.path.strip('/').split('/')[0].split('?')[0]}", self.answer_missing)()

    def send(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for key, value in {"Content_Type": HTML, "Content_Length": str(len(body)), **headers}.items():
            self.send_header(key.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def answer_page(self) -> None:
        self.send(PAGE)

    def answer_old(self) -> None:
        self.send(b"", 302, Location="/page/new")

    def answer_loop(self) -> None:
        self.send(b"", 302, Location="/loop")

    def answer_outside(self) -> None:
        self.send(b"", 302, Location="file:///etc/passwd")

    def answer_gzip(self) -> None:
        self.send(gzip.compress(PAGE), Content_Encoding="gzip")

    def answer_damaged(self) -> None:
        self.send(gzip.compress(PAGE)[:-12], Content_Encoding="gzip")

    def answer_deflate(self) -> None:
        self.send(zlib.compress(PAGE), Content_Encoding="deflate")

    def answer_bare(self) -> None:
        self.send(zlib.compress(PAGE)[2:-4], Content_Encoding="deflate")

    def answer_brotli(self) -> None:
        self.send(b"\x0b\x02\x80", Content_Encoding="br")

    def answer_pdf(self) -> None:
        self.send(b"%PDF-1.7", Content_Type="application/pdf")

    def answer_lying(self) -> None:
        self.send(b"\x89PNG\r\n\x1a\n\0\0\0")

    def answer_cut(self) -> None:
        self.send(PAGE, Content_Length=str(len(PAGE) + 100))

    def answer_huge(self) -> None:
        self.send(PAGE + b"x" * 200_000)

    def answer_slow(self) -> None:
        time.sleep(2)
        self.send(PAGE)

    def answer_drip(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", HTML)
        self.end_headers()
        try:
            for _ in range(40):
                self.wfile.write(b"<p>drop</p>")
                time.sleep(0.1)
        except OSError:  # the client has had enough
            pass

    def answer_missing(self) -> None:
        self.send(b"<h1>Nothing here</h1>", 404)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """Address of a server on this machine."""
    with serving(Handler) as address:
        yield address


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@contextmanager
def as_nobody() -> Iterator[None]:
    """Nothing is closed to root: be somebody else for a while."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """pages/a.html, pages/sub/b.htm, pages/sub/c.XHTML, pages/sub/d.html.gz and files that are no pages."""
    sub = tmp_path / "pages" / "sub"
    sub.mkdir(parents=True)
    (tmp_path / "pages" / "a.html").write_bytes(PAGE)
    (sub / "b.htm").write_bytes(PAGE)
    (sub / "c.XHTML").write_bytes(PAGE)
    (sub / "d.html.gz").write_bytes(gzip.compress(PAGE))
    (sub / "notes.txt").write_bytes(b"no page")
    (sub / "x.cdx.gz").write_bytes(b"no page")
    return tmp_path / "pages"


class TestFindInputs:
    def test_folder_gives_its_pages_sorted(self, folder: Path) -> None:
        found = find_inputs([str(folder)])
        assert [item.place for item in found] == ["a", "sub/b", "sub/c", "sub/d"]
        assert [item.read().data for item in found] == [PAGE] * 4

    def test_file_is_read_whatever_its_name(self, tmp_path: Path) -> None:
        (tmp_path / "page.php").write_bytes(PAGE)
        (item,) = find_inputs([str(tmp_path / "page.php")], url="https://a.example/")
        assert (item.place, item.read().data, item.read().url) == ("page.php", PAGE, "https://a.example/")

    def test_order_is_that_of_the_arguments(self, folder: Path) -> None:
        names = [str(folder / "sub" / "c.XHTML"), "https://a.example/x", str(folder / "a.html")]
        assert [item.name for item in find_inputs(names)] == names

    def test_places_keep_the_shape_below_the_shared_folder(self, folder: Path) -> None:
        (folder / "other").mkdir()
        (folder / "other" / "b.html").write_bytes(PAGE)
        found = find_inputs([str(folder / "sub" / "b.htm"), str(folder / "other")])
        assert [item.place for item in found] == ["sub/b", "other/b"]

    def test_places_are_never_shared(self, folder: Path) -> None:
        (folder / "a.htm").write_bytes(PAGE)
        (folder / "A.html.gz").write_bytes(gzip.compress(PAGE))
        places = [item.place.lower() for item in find_inputs([str(folder)])]
        assert len(set(places)) == len(places) == 6

    def test_a_page_keeps_its_place_whatever_lies_beside_it(self, tmp_path: Path) -> None:
        (tmp_path / "story.html").write_bytes(PAGE)
        (tmp_path / "story.htm").write_bytes(PAGE)
        (tmp_path / "story.html.gz").write_bytes(gzip.compress(PAGE))
        places = {Path(item.name).name: item.place for item in find_inputs([str(tmp_path)])}
        assert places == {
            "story.html": "story",
            "story.htm": "story.htm",
            "story.html.gz": "story.html.gz",
        }

    def test_places_of_urls_stay_below_the_output_folder(self) -> None:
        urls = [
            "http://a.example/../../etc/passwd",
            "http://a.example//x/./y/",
            f"http://a.example/{'z' * 500}?q=1",
        ]
        places = [item.place for item in find_inputs(urls)]
        assert places[:2] == ["a.example/etc/passwd", "a.example/x/y/index"]
        assert all(".." not in place.split("/") and max(map(len, place.split("/"))) < 200 for place in places)

    def test_output_folder_among_the_pages_is_left_out(self, folder: Path) -> None:
        assert [item.place for item in find_inputs([str(folder)], skip=folder / "sub")] == ["a"]

    def test_links_between_folders_are_not_followed_round(self, folder: Path) -> None:
        (folder / "sub" / "loop").symlink_to(folder)
        assert len(find_inputs([str(folder)])) == 4

    def test_pipe_is_read_once_and_here(self, tmp_path: Path) -> None:
        fifo = tmp_path / "fifo"
        os.mkfifo(fifo)
        threading.Thread(target=fifo.write_bytes, args=(PAGE,), daemon=True).start()
        (item,) = find_inputs([str(fifo)])
        assert item.read().data == PAGE

    @pytest.mark.parametrize(
        ("argument", "reason"),
        [
            ("missing.html", "there is no such file or folder"),
            ("", "there is no such file or folder"),
            ("a\0b", "null byte"),
            ("empty", "the folder holds no page"),
            ("https://a.example/crawl.warc", "a WARC cannot be read from the web"),
            ("ftp://a.example/page.html", "only http and https addresses can be fetched, not ftp"),
        ],
    )
    def test_bad_argument_fails_in_its_place(
        self, argument: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        (tmp_path / "empty").mkdir()
        (tmp_path / "good.html").write_bytes(PAGE)
        bad, good = find_inputs([argument, "good.html"])
        assert isinstance(bad, BadInput)
        with pytest.raises(ClfError, match=reason):
            bad.read()
        assert good.read().data == PAGE

    def test_folder_that_cannot_be_listed_is_told(self) -> None:
        with tempfile.TemporaryDirectory() as name:  # pytest's own are closed to others
            base = Path(name)
            base.chmod(0o755)
            (base / "a.html").write_bytes(PAGE)
            (base / "locked").mkdir(mode=0)
            with as_nobody():
                good, bad = find_inputs([name])
        assert good.name == f"{name}/a.html"
        assert bad == BadInput(
            f"{name}/locked", bad.place, None, "the folder cannot be listed: permission denied"
        )

    def test_file_that_cannot_be_read_is_told(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            Path(name).chmod(0o755)
            path = Path(name) / "a.html"
            path.write_bytes(PAGE)
            path.chmod(0)
            with as_nobody(), pytest.raises(PermissionError) as caught:
                find_inputs([str(path)])[0].read()
        assert reason_of(caught.value) == "cannot be read: permission denied"


class TestReading:
    def test_gzip_is_unpacked_whatever_the_name(self, tmp_path: Path) -> None:
        path = tmp_path / "packed.html"
        path.write_bytes(gzip.compress(PAGE))
        assert find_inputs([str(path)])[0].read().data == PAGE

    def test_damaged_gzip_is_told(self, tmp_path: Path) -> None:
        path = tmp_path / "packed.html.gz"
        path.write_bytes(gzip.compress(PAGE)[:-20])
        with pytest.raises(ClfError, match="gzip archive is damaged"):
            find_inputs([str(path)])[0].read()

    def test_reads_no_more_than_the_ceiling(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(parse, "MAX_BYTES", 1000)
        for name, data in (("bomb.html.gz", gzip.compress(b"x" * 100_000)), ("long.html", b"x" * 100_000)):
            (tmp_path / name).write_bytes(data)
            with open(tmp_path / name, "rb") as file:
                assert len(read_bounded(file)) == 1001

    @pytest.mark.parametrize(
        ("data", "reason"),
        [
            (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
            (b"PK\x03\x04...", "a zip archive"),
            (b"WARC/1.0\r\n", "this is a WARC file: give it a name"),
            (bytes(range(256)) * 20, "binary data"),
        ],
    )
    def test_what_is_no_page_is_refused(self, data: bytes, reason: str) -> None:
        with pytest.raises(ClfError, match=reason):
            check_html(data)

    @pytest.mark.parametrize(
        "path",
        [*sorted(PAGES.glob("*/source.html")), *(p for p in sorted(HOSTILE.iterdir()) if p.suffix != ".bin")],
        ids=lambda path: f"{path.parent.name}/{path.name}",
    )
    def test_pages_pass(self, path: Path) -> None:
        data = path.read_bytes()
        assert check_html(data) is data


class TestFetch:
    def test_says_who_asks(self, site: str) -> None:
        fetch(f"{site}/page", 5)
        assert Handler.asked["User-Agent"] == f"clf/{__version__}"

    @pytest.mark.parametrize("path", ["page", "gzip", "deflate", "bare"])
    def test_page_comes_unpacked_with_its_content_type(self, site: str, path: str) -> None:
        raw = fetch(f"{site}/{path}", 5)
        assert (raw.data, raw.url, raw.content_type) == (PAGE, f"{site}/{path}", HTML)

    def test_address_after_redirects_is_the_pages(self, site: str) -> None:
        assert fetch(f"{site}/old", 5).url == f"{site}/page/new"

    def test_address_is_escaped_as_browsers_do(self, site: str) -> None:
        assert fetch(f"{site}/page/à la une?q=é", 5).url == f"{site}/page/%C3%A0%20la%20une?q=%C3%A9"

    def test_reads_no_more_than_the_ceiling(self, site: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("clf.fetch.MAX_BYTES", 1000)
        assert len(fetch(f"{site}/huge", 5).data) == 1001

    @pytest.mark.parametrize(
        ("path", "reason"),
        [
            ("nothing", "the server answered 404 Not Found"),
            ("loop", "it redirects in a circle"),
            ("outside", "not allowed"),
            ("damaged", "gzip archive is damaged"),
            ("brotli", "packed it as br, which was not asked for"),
            ("pdf", "it is application/pdf, not an HTML page"),
            ("cut", "closed before the page was complete"),
        ],
    )
    def test_failure_is_one_sentence(self, site: str, path: str, reason: str) -> None:
        with pytest.raises(FetchError, match=reason) as caught:
            fetch(f"{site}/{path}", 5)
        assert f"{site}/{path}" in str(caught.value)
        assert "\n" not in str(caught.value)

    def test_type_that_lies_is_found_out(self, site: str) -> None:
        (item,) = find_inputs([f"{site}/lying"])
        with pytest.raises(ClfError, match="a PNG picture"):
            item.read()

    @pytest.mark.parametrize("path", ["slow", "drip"])
    def test_slow_server_is_given_up(self, site: str, path: str) -> None:
        started = time.monotonic()
        with pytest.raises(FetchError, match=r"no complete answer within 0\.4 s"):
            fetch(f"{site}/{path}", 0.4)
        assert time.monotonic() - started < 1.9

    def test_nobody_listening(self) -> None:
        with pytest.raises(FetchError, match="refused"):
            fetch("http://127.0.0.1:9/", 5)

    def test_unknown_host(self) -> None:
        with pytest.raises(FetchError, match=r"its host is not known|cannot fetch"):
            fetch("http://no-such-host.invalid/", 5)
