"""Results as a WARC of conversion records (WARC 1.1, 6.7): one for each page, which it names and refers to."""

from __future__ import annotations

import gzip
import io
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

import clf
from clf.inputs import Input
from clf.sinks import FileSink, writable
from clf.warc import MISSING, WarcPage

try:
    from fastwarc.warc import WarcRecord, WarcRecordType
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(MISSING) from error

MEDIA_TYPES = {
    "html": "text/html; charset=utf-8",
    "text": "text/plain; charset=utf-8",
    "markdown": "text/markdown; charset=utf-8",
    "json": "application/json",
    "jsonl": "application/x-ndjson",
}
"""By the format of the results."""


class WarcSink(FileSink):
    """An archive of the results, each record packed for itself where the file's name ends in ``.gz``.

    A record has the address and the date of the page that it was made from, as those of Common Crawl's WET files do,
    and ``WARC-Refers-To`` gives that page's record where it came from an archive.
    """

    def __init__(self, path: Path, format: str) -> None:  # noqa: A002 - the option's name
        super().__init__(path)
        self.media_type = MEDIA_TYPES[format]

    def begin(self, file: BinaryIO) -> None:
        """Write a record that says what made the archive."""
        fields = f"software: clf/{clf.__version__}\r\nformat: WARC File Format 1.1\r\n"
        headers = {"Content-Type": "application/warc-fields", "WARC-Filename": self.path.name}
        self._add(file, WarcRecordType.warcinfo, headers, fields)

    def add(self, file: BinaryIO, item: Input, text: str) -> None:
        """Write a record for one page."""
        headers = {"WARC-Target-URI": item.url or item.name, "Content-Type": self.media_type}
        if isinstance(item, WarcPage):
            headers |= {"WARC-Refers-To": item.record, "WARC-Date": item.date}
        self._add(file, WarcRecordType.conversion, headers, text)

    def _add(self, file: BinaryIO, kind: WarcRecordType, headers: dict[str, str], text: str) -> None:
        record = WarcRecord()
        record.init_headers(kind)
        record.headers["WARC-Date"] = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        for name, value in headers.items():
            if value:
                record.headers[name] = writable(value)
        record.set_bytes_content(text.encode("utf-8", "backslashreplace"))
        packed = io.BytesIO()
        record.write(packed, checksum_data=True)
        data = packed.getvalue()
        file.write(gzip.compress(data, mtime=0) if self.path.suffix == ".gz" else data)
