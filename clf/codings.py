"""Content codings of HTTP: a packed body -> the body, within a ceiling and only where it is whole."""

from __future__ import annotations

import gzip
import io
import zlib

from clf.errors import ClfError

GZIP_MAGIC = b"\x1f\x8b"


def decoded(data: bytes, coding: str, limit: int) -> bytes:
    """The first ``limit`` bytes of what was packed as an HTTP ``Content-Encoding`` says.

    Parameters
    ----------
    coding : str
        The header's value: ``gzip``, ``deflate``, ``br``, ``zstd``, ``identity``, or several of these with commas.

    Raises
    ------
    ClfError
        When the data is damaged, or packed in a way that is not known here; ``br`` and ``zstd`` need FastWARC.
    """
    for name in reversed(coding.lower().split(",")):
        match name.strip():
            case "" | "identity":
                pass
            case "gzip" | "x-gzip":
                data = gunzip(data, limit)
            case "deflate":
                data = _inflate(data, limit)
            case "br" | "zstd" as known:
                data = _read_by_fastwarc(data, known, limit)
            case other:
                raise ClfError(f"it is packed as {other}, which is not known")
    return data


def gunzip(data: bytes, limit: int) -> bytes:
    """The first ``limit`` bytes of what gzip packed; ClfError where the archive is damaged."""
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as archive:
            return archive.read(limit)
    except (OSError, EOFError, zlib.error) as error:
        raise ClfError(f"the gzip archive is damaged: {error}") from error


def _inflate(data: bytes, limit: int) -> bytes:
    """Unpack ``deflate``: with the zlib wrapper that RFC 9110 demands, or bare as some servers send it."""
    for window in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        try:
            return zlib.decompressobj(window).decompress(data, limit)
        except zlib.error as error:
            failure = error
    raise ClfError(f"its deflate packing is damaged: {failure}")


def _read_by_fastwarc(data: bytes, coding: str, limit: int) -> bytes:
    from fastwarc.stream_io import BrotliReader, ZstdReader  # noqa: PLC0415 - an extra

    try:
        return (BrotliReader if coding == "br" else ZstdReader)(io.BytesIO(data)).read(limit)
    except OSError as error:
        raise ClfError(f"its {coding} packing is damaged: {error}") from error
