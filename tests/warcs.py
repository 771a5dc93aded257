"""WARC files for tests, written by warcio: an implementation that is not the one they are read with."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tests.helpers import PAGES, SLUGS

HTML = "text/html; charset=utf-8"
DATE = "2026-05-04T03:02:01Z"


def response(
    body: bytes,
    url: str = "https://paper.example/a",
    *,
    status: str = "200 OK",
    content_type: str | None = HTML,
    kind: str = "response",
    headers: Sequence[tuple[str, str]] = (),
    warc_headers: Sequence[tuple[str, str]] = (),
) -> bytes:
    """One record, not packed."""
    http = [("Content-Type", content_type), *headers] if content_type else list(headers)
    buffer = io.BytesIO()
    writer = WARCWriter(buffer, gzip=False)
    record = writer.create_warc_record(
        url,
        kind,
        payload=io.BytesIO(body),
        http_headers=StatusAndHeaders(status, http, protocol="HTTP/1.1") if kind == "response" else None,
        warc_headers_dict={"WARC-Date": DATE, **dict(warc_headers)},
    )
    writer.write_record(record)
    return buffer.getvalue()


def fixture_responses(n_pages: int) -> list[bytes]:
    """Responses with pages of the fixtures, over and over."""
    bodies = [(PAGES / slug / "source.html").read_bytes() for slug in SLUGS]
    return [response(bodies[i % len(bodies)], f"https://paper.example/{i}") for i in range(n_pages)]


def packed(records: Iterable[bytes]) -> bytes:
    """Records as members of gzip."""
    return b"".join(gzip.compress(record, mtime=0) for record in records)


def write_warc(path: Path, records: Iterable[bytes]) -> Path:
    """A WARC, packed where its name says so."""
    path.write_bytes(packed(records) if path.suffix == ".gz" else b"".join(records))
    return path
