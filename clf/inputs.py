"""Arguments of the command line -> pages to read: files, folders, standard input, URLs and WARC files.

What an argument means is settled at once, its bytes are read when their turn comes, wherever that is: an ``Input``
is small and can be sent to another process. What cannot be read becomes an ``Input`` too, so that it fails in its
place in the order and the others are done.
"""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import BinaryIO
from urllib.parse import urlsplit

from clf.codings import GZIP_MAGIC, gunzip
from clf.errors import ClfError

_PLAIN_SUFFIXES = (".html", ".htm", ".xhtml")
SUFFIXES = _PLAIN_SUFFIXES + tuple(f"{suffix}.gz" for suffix in _PLAIN_SUFFIXES)
WARC_SUFFIXES = (".warc", ".warc.gz")
"""Files of a folder that are taken for pages or for archives of pages; a file named on the command line is read
whatever its name."""

STDIN = "-"
URL_SECONDS = 30.0
"""How long a page may take to arrive from the web, unless told otherwise."""
HTML_TYPES = ("text/html", "application/xhtml+xml")
"""Media types of pages."""
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_WARC_URL = "a WARC cannot be read from the web: download it, or pipe it to clf with - as the input"
_WARC_DATA = "this is a WARC file: give it a name that ends in .warc or .warc.gz"
# Bytes that no text holds (WHATWG MIME Sniffing, "binary data byte"); a page with stray ones has tags, too.
_BINARY = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
_TAG = re.compile(
    rb"<(?:!doctype|!--|/?(?:html|head|body|meta|title|div|p|a|h[1-6]|span|article|table|br)\b)", re.I
)
SNIFF_BYTES = 64 * 1024
"""A page's first tag stands within these; the corpora have it within 4 kB."""
_MAGICS = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"PK\x03\x04", "a zip archive"),
    (b"\x7fELF", "a program"),
)
# Characters that every file system takes in a name.
_UNSAFE = re.compile(r"[^\w.,=+~-]+")
MAX_NAME = 120
"""Characters of one part of a file name made from a URL; file systems take 255 bytes."""


@dataclass(frozen=True, slots=True)
class Raw:
    """A page as it came: its bytes, and what is known of them from outside."""

    data: bytes
    url: str | None = None
    content_type: str | None = None


@dataclass(frozen=True, slots=True)
class Input:
    """One page to read.

    Attributes
    ----------
    name : str
        What messages and records call the page: the path or URL as given, ``-`` for standard input.
    place : str
        Where its result goes below an output folder: a relative POSIX path without suffix.
    url : str, optional
        Base address of the page where it is known from outside.
    """

    name: str
    place: str
    url: str | None = None

    @property
    def source(self) -> dict[str, str]:
        """What records of results say first: the page's name, and what else tells where it came from."""
        return {"page": self.name}

    def read(self) -> Raw:
        """Bytes of the page; ClfError or OSError where there are none to be had."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class FileInput(Input):
    """A regular file, perhaps compressed with gzip."""

    def read(self) -> Raw:
        """Bytes of the file, unpacked."""
        with open(self.name, "rb") as file:
            return Raw(check_html(read_bounded(file)), self.url)


@dataclass(frozen=True, slots=True)
class BytesInput(Input):
    """What came through a pipe, which only this process can read."""

    data: bytes = b""

    def read(self) -> Raw:
        """The bytes that came."""
        return Raw(check_html(self.data), self.url)


@dataclass(frozen=True, slots=True)
class UrlInput(Input):
    """A page on the web; ``timeout`` in seconds."""

    timeout: float = URL_SECONDS

    def read(self) -> Raw:
        """Fetch the page."""
        from clf.fetch import fetch  # noqa: PLC0415 - only URLs need it

        raw = fetch(self.name, self.timeout)
        return Raw(check_html(raw.data), raw.url, raw.content_type)


@dataclass(frozen=True, slots=True)
class BadInput(Input):
    """An argument that gives no page; ``reason`` is a sentence."""

    reason: str = ""

    def read(self) -> Raw:
        """Raise the reason."""
        raise ClfError(self.reason)


def find_inputs(
    arguments: Sequence[str],
    *,
    url: str | None = None,
    timeout: float = URL_SECONDS,
    skip: Path | None = None,
) -> list[Input]:
    """Pages that the arguments name, in their order; those of a folder sorted by path.

    Parameters
    ----------
    arguments : sequence of str
        Files, folders, URLs, or ``-`` for standard input, which is read at once unless it is a WARC.
    url : str, optional
        Base address for a file or for standard input.
    timeout : float
        Seconds that a page may take to arrive from the web.
    skip : Path, optional
        A folder to leave out: results of an earlier run that lie among the pages.

    Returns
    -------
    inputs : list of Input
        At least one for each argument; ``place`` is different for each. A ``clf.warc.WarcFile`` stands for the
        pages in it.
    """
    base = _shared_folder(arguments)
    found: list[Input] = []
    for argument in arguments:
        if argument == STDIN and sys.stdin is None:
            found.append(BadInput(STDIN, "stdin", None, "standard input is closed"))
        elif argument == STDIN:
            found.append(_stream_input(STDIN, "stdin", url, sys.stdin.buffer))
        elif _SCHEME.match(argument):
            found.append(_url_input(argument, timeout))
        elif os.path.isdir(argument):
            found += _folder_inputs(argument, base, skip)
        else:
            found.append(_file_input(argument, base, url))
    return list(_with_own_places(found))


def _url_input(argument: str, timeout: float) -> Input:
    try:
        parts = urlsplit(argument)
    except ValueError as error:
        return BadInput(argument, "url", None, f"this is no address: {_lower(str(error))}")
    if parts.scheme.lower() not in ("http", "https"):
        return BadInput(
            argument, "url", None, f"only http and https addresses can be fetched, not {parts.scheme}"
        )
    if parts.path.lower().endswith(WARC_SUFFIXES):
        return BadInput(argument, "url", None, _WARC_URL)
    return UrlInput(argument, _url_place(argument), argument, timeout)


def _url_place(url: str) -> str:
    """Relative path that stands for an address.

    >>> _url_place("https://news.example/2024/a b.html"), _url_place("http://news.example")
    ('news.example/2024/a_b', 'news.example/index')
    >>> _url_place("https://news.example/a?id=1")
    'news.example/a-d9fc91d4'
    """
    parts = urlsplit(url)
    names = [_UNSAFE.sub("_", part)[:MAX_NAME] for part in parts.path.split("/") if part.strip(".")]
    if not names or parts.path.endswith("/"):
        names.append("index")
    names[-1] = _without_suffix(names[-1])
    if parts.query:
        import hashlib  # noqa: PLC0415 - only such addresses need it

        names[-1] += "-" + hashlib.sha256(parts.query.encode("utf-8", "replace")).hexdigest()[:8]
    return "/".join([_UNSAFE.sub("_", parts.netloc) or "host", *names])


def _file_input(path: str, base: str, url: str | None) -> Input:
    place = _place(path, base)
    try:
        if stat.S_ISREG(os.stat(path).st_mode):
            return _regular_input(path, place, url)
        return _stream_input(path, place, url, open(path, "rb"))
    except FileNotFoundError:
        return BadInput(path, place, None, "there is no such file or folder")
    except (OSError, ValueError) as error:
        return BadInput(path, place, None, reason_of(error))


def _regular_input(path: str, place: str, url: str | None = None) -> Input:
    from clf.warc import WarcFile  # noqa: PLC0415 - it builds on this module

    return (WarcFile if path.lower().endswith(WARC_SUFFIXES) else FileInput)(path, place, url)


def _stream_input(name: str, place: str, url: str | None, file: BinaryIO) -> Input:
    """What comes through a pipe or from a device, which can be read once, and only by this process."""
    from clf.warc import WarcFile, is_warc  # noqa: PLC0415 - it builds on this module

    if is_warc(file):
        return WarcFile(name, place, url, file)
    data = read_bounded(file)
    if name != STDIN:
        file.close()
    return BytesInput(name, place, url, data)


def _folder_inputs(folder: str, base: str, skip: Path | None) -> Iterator[Input]:
    """Pages below a folder, and a ``BadInput`` for each folder that cannot be listed or a folder without any."""
    errors: list[OSError] = []
    skipped = str(skip.resolve()) if skip else None
    is_empty = True
    for directory, names, files in os.walk(folder, onerror=errors.append):
        names[:] = sorted(
            name for name in names if os.path.realpath(os.path.join(directory, name)) != skipped
        )
        for name in sorted(files):
            if name.lower().endswith(SUFFIXES + WARC_SUFFIXES):
                is_empty = False
                path = os.path.join(directory, name)
                yield _regular_input(path, _place(path, base))
    for error in errors:
        yield BadInput(
            str(error.filename), "folder", None, f"the folder cannot be listed: {_lower(error.strerror)}"
        )
    if is_empty and not errors:
        yield BadInput(
            folder, "folder", None, f"the folder holds no page ({', '.join(SUFFIXES + WARC_SUFFIXES)})"
        )


def _shared_folder(arguments: Iterable[str]) -> str:
    """Deepest folder that holds all files and folders among the arguments."""
    folders = []
    for argument in arguments:
        if argument == STDIN or _SCHEME.match(argument):
            continue
        path = os.path.abspath(argument)
        folders.append(path if os.path.isdir(path) else os.path.dirname(path))
    try:
        return os.path.commonpath(folders) if folders else ""
    except ValueError:  # several drives
        return ""


def _place(path: str, base: str) -> str:
    relative = os.path.relpath(os.path.abspath(path), base) if base else os.path.basename(path)
    return _without_suffix(PurePosixPath(Path(relative)).as_posix())


def _without_suffix(name: str) -> str:
    """``name`` without the suffix of a page or archive, if that leaves anything."""
    for suffix in (*reversed(SUFFIXES), *WARC_SUFFIXES):
        if (
            name.lower().endswith(suffix)
            and not name[: -len(suffix)].endswith(("/", "."))
            and name[: -len(suffix)]
        ):
            return name[: -len(suffix)]
    return name


def _with_own_places(inputs: Iterable[Input]) -> Iterator[Input]:
    """The inputs, those whose ``place`` is another's told apart by their suffix, or else by a number.

    Where ``a.htm`` lies beside ``a.html``, its place is ``a.htm``, in whatever order they come: so a later run finds
    the results of an earlier one in their places.
    """
    inputs = list(inputs)
    is_html = [item.name.lower().endswith(SUFFIXES[0]) for item in inputs]
    first = {item.place.lower() for item, is_first in zip(inputs, is_html, strict=True) if is_first}
    taken: set[str] = set()
    for item, is_first in zip(inputs, is_html, strict=True):
        own, number = item.place, 1
        if own.lower() in taken or not is_first and own.lower() in first:
            own += item.name[len(_without_suffix(item.name)) :]
        place = own
        while place.lower() in taken:  # some file systems know no capitals
            number += 1
            place = f"{own}-{number}"
        taken.add(place.lower())
        yield item if place == item.place else replace(item, place=place)


def read_bounded(file: BinaryIO) -> bytes:
    """Bytes of a file, unpacked where gzip packed them, up to one beyond the ceiling that ``parse`` cuts at."""
    from clf.parse import MAX_BYTES  # noqa: PLC0415 - brings lxml

    data = file.read(MAX_BYTES + 1) or b""
    return gunzip(data, MAX_BYTES + 1) if data.startswith(GZIP_MAGIC) else data


def check_html(data: bytes) -> bytes:
    """``data`` itself; ClfError where it is plainly something else than a page.

    >>> check_html(b"%PDF-1.7 ...")
    Traceback (most recent call last):
    ...
    clf.errors.ClfError: this is a PDF document, not an HTML page
    """
    for magic, what in _MAGICS:
        if data.startswith(magic):
            raise ClfError(f"this is {what}, not an HTML page")
    if data.startswith(b"WARC/"):
        raise ClfError(_WARC_DATA)
    if _BINARY.search(data[:SNIFF_BYTES]) and not has_tag(data):
        raise ClfError("this is binary data, not an HTML page")
    return data


def has_tag(data: bytes) -> bool:
    """Whether a tag that pages are made of stands near the beginning."""
    return _TAG.search(data[:SNIFF_BYTES].replace(b"\0", b"")) is not None  # UTF-16 is full of NULs


def reason_of(error: BaseException) -> str:
    """What went wrong, as the end of a line that begins with the page's name."""
    if isinstance(error, ClfError):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return f"cannot be read: {_lower(error.strerror)}"
    if isinstance(error, MemoryError):
        return "there is not enough memory for this page"
    return f"{type(error).__name__}: {error} - this is a mistake in clf, please report it"


def _lower(sentence: str | None) -> str:
    text = sentence or "unknown error"
    return text[0].lower() + text[1:]
