"""Web archives: a WARC file or stream -> the HTML pages among its responses, in one pass and bounded memory.

A record is cut out where the next one begins, not where its own length says that it ends: a member of gzip ends one,
and so does the first line of the next. So a wrong length, damaged bytes or a file that was cut costs the records that
it touches and no other. Headers, chunks and brotli are read by FastWARC (extra ``warc``).

Records that hold no HTML page are passed over and counted by reason; those that are damaged become inputs that fail.
Every record read is one of done, failed and skipped. The pages themselves are unpacked by whoever reads them, which
may be another process.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO

from clf.codings import GZIP_MAGIC, decoded
from clf.errors import ClfError
from clf.inputs import HTML_TYPES, BadInput, Input, Raw, check_html, has_tag, reason_of

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

MISSING = "reading and writing WARC files needs FastWARC: pip install 'clf[warc]'"
MAX_RECORD = 65 * 1024 * 1024
"""Bytes of a record that are held: what ``parse`` reads of a page, and room for headers."""
_MAX_HEADERS = 128 * 1024
"""Bytes that hold the headers of a record and of HTTP: FastWARC reads at most 32 kB of each."""
_CHUNK = 64 * 1024
_PIECE = 256 * 1024
_FIRST_LINE = b"WARC/1."
_N_ENDS = 4
_BETWEEN = b"\r\n\r\n" + _FIRST_LINE
# RFC 1952, 2.3: magic, method, flags, time, extra flags, system. Ten bytes that damaged data hardly shows by chance.
_MEMBER = re.compile(rb"\x1f\x8b\x08[\x00-\x1f].{4}[\x00\x02\x04][\x00-\x0d\xff]", re.S)
_MEMBER_HEAD = 10
_LENGTH = re.compile(rb"\r\nContent-Length:[ \t]*(\d{1,15})[ \t]*\r\n", re.I)


@dataclass(slots=True)
class Tally:
    """How many pages and records were read, and why some of them were passed over."""

    n_read: int = 0
    skipped: Counter[str] = field(default_factory=Counter)

    def __str__(self) -> str:
        reasons = ", ".join(f"{n} {reason}" for reason, n in self.skipped.most_common())
        return f"{self.skipped.total()} skipped{f' ({reasons})' if reasons else ''}"


@dataclass(frozen=True, slots=True)
class WarcPage(Input):
    """An HTML response in an archive: ``data`` is the record as it stands there, headers and all."""

    record: str = ""
    date: str = ""
    data: bytes = b""

    @property
    def source(self) -> dict[str, str]:
        """Name, address, record id and date of capture, the last three as the archive has them."""
        return {"page": self.name, "url": self.url or "", "record": self.record, "date": self.date}

    def read(self) -> Raw:
        """Unpack the page."""
        data, content_type = _body(self.data)
        return Raw(check_html(data), self.url, content_type)


@dataclass(frozen=True, slots=True)
class WarcFile(Input):
    """An archive, by its path or as an open ``file``; not a page itself but those that ``pages`` finds."""

    file: BinaryIO | None = None

    def pages(self, tally: Tally) -> Iterator[Input]:
        """What ``read_pages`` finds, and an input that fails where the file cannot be read."""
        try:
            with nullcontext(self.file) if self.file else open(self.name, "rb") as file:
                yield from read_pages(file, self.name, self.place, tally)
        except (ClfError, OSError) as error:
            tally.n_read += 1
            yield BadInput(self.name, self.place, None, reason_of(error))


def pages(inputs: Iterable[Input], tally: Tally) -> Iterator[Input]:
    """The inputs with the pages of each archive in its place; counts what is read and what is passed over."""
    for item in inputs:
        if isinstance(item, WarcFile):
            yield from item.pages(tally)
        else:
            tally.n_read += 1
            yield item


def read_pages(file: BinaryIO, name: str, place: str, tally: Tally) -> Iterator[Input]:
    """The HTML pages of an archive and an input that fails for each damaged record, in the archive's order.

    Parameters
    ----------
    file : binary file
        Read from where it stands; it need not seek.
    name, place : str
        The archive's; those of its pages begin with them.
    tally : Tally
        Counts every record, and those that are passed over.

    Raises
    ------
    ClfError
        When FastWARC is missing.
    OSError
        When the file cannot be read. Damage of what was read raises nothing.
    """
    try:
        import fastwarc  # noqa: F401, PLC0415 - an extra, and told before the first record is read
    except ModuleNotFoundError as error:
        raise ClfError(MISSING) from error
    number = 0
    for number, record in enumerate(_told_apart(_records(_unpacked(file))), 1):
        tally.n_read += 1
        try:
            parsed = _parsed(record)
        except ClfError as error:
            yield BadInput(f"{name}#{number}", f"{place}/{number:06d}", None, str(error))
            continue
        if (reason := _reason_to_skip(parsed)) is not None:
            tally.skipped[reason] += 1
        else:
            yield _page(record, parsed, name, f"{place}/{number:06d}", number)
    if not number:
        tally.n_read += 1
        yield BadInput(name, place, None, "the file holds no WARC record")


def _page(record: _Record, parsed: WarcRecord, name: str, place: str, number: int) -> WarcPage:
    headers = parsed.headers
    record_id = headers.get("WARC-Record-ID") or ""
    bare_id = record_id.strip("<>").removeprefix("urn:uuid:")
    url = (headers.get("WARC-Target-URI") or "").strip("<>")  # WARC 1.0 has it in brackets, too
    date = headers.get("WARC-Date") or ""
    return WarcPage(f"{name}#{bare_id or number}", place, url or None, record_id, date, record.data)


def is_warc(file: Any) -> bool:
    """Whether a stream that can ``peek`` begins as a WARC does, packed with gzip or not."""
    head: bytes = file.peek(_CHUNK)
    if head.startswith(GZIP_MAGIC):
        try:
            head = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(head, len(_FIRST_LINE))
        except zlib.error:
            return False
    return head.startswith(_FIRST_LINE)


@dataclass(frozen=True, slots=True)
class _Break:
    """A place in a stream where no record goes on: the end of a member of gzip, or damage with its ``reason``."""

    reason: str | None = None


@dataclass(frozen=True, slots=True)
class _Record:
    """Bytes of a record, of which ``n_bytes`` were there, and what damaged it."""

    data: bytes
    n_bytes: int
    damage: str | None = None


def _unpacked(file: BinaryIO) -> Iterator[bytes | _Break]:
    """The stream in pieces, unpacked where gzip packed it."""
    head = file.read(_CHUNK)
    if head.startswith(GZIP_MAGIC):
        yield from _members(file, head)
        return
    while head:
        yield head
        head = file.read(_CHUNK)
    yield _Break()


def _members(file: BinaryIO, data: bytes) -> Iterator[bytes | _Break]:
    """Members of gzip, with a break after each; what is damaged is left out up to the next that begins."""
    while True:
        data, is_lost = _next_member(file, data)
        if is_lost:
            yield _Break("bytes that are not gzip data stand between its records")
        if not data:
            return
        unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
        try:
            while not unpacker.eof:
                data = data or file.read(_CHUNK)
                piece = unpacker.decompress(data, _PIECE)
                if not data and not piece and not unpacker.eof:
                    yield _Break("the file ends in the middle of a record")
                    return
                data = unpacker.unconsumed_tail
                if piece:
                    yield piece
            data = unpacker.unused_data
            yield _Break()
        except zlib.error as error:
            data = data[1:]  # not this member again
            begins = _MEMBER.search(data)
            data = data[begins.start() :] if begins else b""
            yield _Break(f"its gzip data is damaged: {error}")


def _next_member(file: BinaryIO, data: bytes) -> tuple[bytes, bool]:
    """(What is read from the next member on, whether anything but padding stood before it)."""
    is_lost = False
    while True:
        if len(data) < _MEMBER_HEAD:
            more = file.read(_CHUNK)
            if not more:
                is_lost = is_lost or bool(data.strip(b"\0"))
                return (b"", is_lost)
            data += more
        if data.startswith(GZIP_MAGIC):
            return data, is_lost
        begins = _MEMBER.search(data)
        end = begins.start() if begins else max(1, len(data) - _MEMBER_HEAD + 1)
        is_lost = is_lost or bool(data[:end].strip(b"\0"))
        data = data[end:]


def _records(pieces: Iterable[bytes | _Break]) -> Iterator[_Record]:
    """Cut the stream into records; of a very long one only the first ``MAX_RECORD`` bytes are held."""
    held = bytearray()
    n_dropped = n_searched = 0
    for piece in pieces:
        if isinstance(piece, _Break):
            record = _Record(_first(held, MAX_RECORD), len(held) + n_dropped, piece.reason)
            held.clear()
            n_dropped = n_searched = 0
            if piece.reason or record.data.strip(b"\r\n"):
                yield record
            continue
        held += piece
        while (end := held.find(_BETWEEN, n_searched)) >= 0:
            end += _N_ENDS
            record = _Record(_first(held, min(end, MAX_RECORD)), end + n_dropped)
            del held[:end]
            n_dropped = n_searched = 0
            yield record
        n_searched = max(0, len(held) - len(_BETWEEN) + 1)
        if n_searched > MAX_RECORD:
            n_dropped += n_searched - MAX_RECORD
            del held[MAX_RECORD:n_searched]
            n_searched = MAX_RECORD


def _first(held: bytearray, n_bytes: int) -> bytes:
    with memoryview(held) as view:  # a slice of the array would be one more copy
        return bytes(view[:n_bytes])


def _told_apart(records: Iterable[_Record]) -> Iterator[_Record]:
    """A record that is followed by one whose first line is damaged, and that other one, each for itself."""
    for record in records:
        length = _LENGTH.search(record.data, 0, record.data.find(b"\r\n\r\n") + 2)
        end = record.data.find(b"\r\n\r\n") + 2 * _N_ENDS + int(length[1]) if length else 0
        rest = record.data[end:]
        if end and record.data.startswith(b"\r\n\r\n", end - _N_ENDS) and rest.strip(b"\r\n"):
            yield _Record(record.data[:end], end)
            yield _Record(rest, record.n_bytes - end, record.damage)
        else:
            yield record


def _parsed(record: _Record) -> WarcRecord:
    """The beginning of the record with its headers read; ClfError where it is damaged."""
    from fastwarc.warc import WarcRecord  # noqa: PLC0415 - an extra

    if record.damage:
        raise ClfError(record.damage)
    data = record.data.lstrip(b"\r\n")
    head = data.find(b"\r\n\r\n") + 4
    if not data.startswith(_FIRST_LINE) or head < 4:
        raise ClfError("no WARC record begins here")
    try:
        parsed = WarcRecord.from_bytes(data[:_MAX_HEADERS])
        tail = data[-64:] if record.n_bytes == len(record.data) else b"\r\n\r\n"
        n_ends = len(tail) - len(tail.rstrip(b"\r\n"))
        _check_length(parsed, record.n_bytes - (len(record.data) - len(data)) - head, n_ends)
        parsed.parse_http(quirks_mode=True)
    except (OSError, ValueError) as error:
        raise ClfError(f"its headers cannot be read: {error}") from error
    return parsed


def _check_length(parsed: WarcRecord, n_there: int, n_ends: int) -> None:
    """End in a ClfError where a record is not as long as its header says, give or take the line ends after it."""
    declared = parsed.headers.get("Content-Length") or ""
    if not declared.isascii() or not declared.isdecimal():
        raise ClfError(
            f"its length is {declared!r}, which is no number" if declared else "it tells no length"
        )
    if not n_there - n_ends <= int(declared) <= n_there:
        raise ClfError(f"its length is said to be {declared} bytes, but there are {n_there}")


def _reason_to_skip(record: WarcRecord) -> str | None:
    """Why a record is no page to classify, or None."""
    from fastwarc.warc import WarcRecordType  # noqa: PLC0415 - an extra

    if record.record_type != WarcRecordType.response or not record.is_http:
        return "not an HTTP response"
    if "WARC-Truncated" in record.headers or "WARC-Segment-Number" in record.headers:
        return "truncated when captured"
    status = record.http_headers.status_code
    if status is None or not 200 <= status < 300:
        return "without a page: redirects and errors"
    kind = record.http_content_type or record.headers.get("WARC-Identified-Payload-Type") or HTML_TYPES[0]
    return None if kind.lower() in HTML_TYPES else "not HTML"


def _body(data: bytes) -> tuple[bytes, str | None]:
    """(The page in a record, unpacked; its content type)."""
    from fastwarc.warc import WarcRecord  # noqa: PLC0415 - an extra

    from clf.parse import MAX_BYTES  # noqa: PLC0415 - brings lxml

    def parsed(auto_decode: Any) -> WarcRecord:
        record = WarcRecord.from_bytes(data.lstrip(b"\r\n"))
        record.parse_http(auto_decode=auto_decode, quirks_mode=True)
        return record

    record = parsed("none")
    headers = record.http_headers
    body = plain = record.reader.read(MAX_BYTES + 1)
    try:
        if "chunked" in (headers.get("Transfer-Encoding") or "").lower():
            body = parsed("transfer").reader.read(MAX_BYTES + 1)
        body = decoded(body, headers.get("Content-Encoding") or "", MAX_BYTES + 1)
    except (ClfError, OSError) as error:
        # Crawlers that store pages unpacked often leave the headers as they came.
        if not has_tag(plain):
            raise ClfError(f"its body cannot be unpacked: {error}") from error
        body = plain
    return body, headers.get("Content-Type")
