"""Pages from the web, by the standard library: a URL -> bytes, final address and content type."""

from __future__ import annotations

import http.client
import socket
import ssl
import time
import urllib.error
import urllib.request
from email.message import Message
from typing import Any

from w3lib.url import safe_url_string

import clf
from clf.codings import decoded
from clf.errors import ClfError, FetchError
from clf.inputs import HTML_TYPES, Raw
from clf.parse import MAX_BYTES

_HEADERS = {
    "User-Agent": f"clf/{clf.__version__}",
    "Accept": "text/html,application/xhtml+xml",
    "Accept-Encoding": "gzip, deflate",
}
_ASKED = ("", "identity", "gzip", "x-gzip", "deflate")
_CHUNK = 64 * 1024
MAX_REASON = 200
"""Characters of what a server says that are told."""


def fetch(url: str, timeout: float) -> Raw:
    """Fetch a page, following redirects.

    Parameters
    ----------
    url : str
        An http or https address; characters that need it are escaped as browsers do.
    timeout : float
        Seconds for the whole page; a server that sends no byte for so long is given up, too.

    Returns
    -------
    Raw
        ``url`` is the address that answered; ``data`` at most one byte beyond ``clf.parse.MAX_BYTES``.

    Raises
    ------
    FetchError
        When no complete HTML page arrived.
    """
    deadline = time.monotonic() + timeout
    try:
        request = urllib.request.Request(safe_url_string(url), headers=_HEADERS)
        with _opener().open(request, timeout=timeout) as response:
            _check_type(url, response.headers)
            data = _read(response, deadline)
            content_type = response.headers.get("Content-Type")
            data = _decoded(url, data, response.headers.get("Content-Encoding", ""))
            return Raw(data, response.geturl(), content_type)
    except FetchError:
        raise
    except urllib.error.HTTPError as error:
        error.close()
        raise FetchError(url, _answer(error)) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise FetchError(url, _reason(error, timeout)) from error


def _opener() -> urllib.request.OpenerDirector:
    """Follows redirects to http and https only: no files, no FTP."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler,
        urllib.request.UnknownHandler,
        urllib.request.HTTPHandler,
        urllib.request.HTTPSHandler,
        urllib.request.HTTPDefaultErrorHandler,
        urllib.request.HTTPRedirectHandler,
        urllib.request.HTTPErrorProcessor,
    ):
        opener.add_handler(handler())
    return opener


def _check_type(url: str, headers: Message) -> None:
    if "Content-Type" in headers and headers.get_content_type() not in HTML_TYPES:
        raise FetchError(url, f"it is {headers.get_content_type()}, not an HTML page")


def _read(response: Any, deadline: float) -> bytes:
    chunks: list[bytes] = []
    n_bytes = 0
    while chunk := response.read1(_CHUNK):
        chunks.append(chunk)
        n_bytes += len(chunk)
        if n_bytes > MAX_BYTES:
            return b"".join(chunks)[: MAX_BYTES + 1]
        if time.monotonic() > deadline:
            raise TimeoutError
    promised = response.headers.get("Content-Length", "")
    if promised.isdecimal() and n_bytes < int(promised):
        raise http.client.IncompleteRead(b"".join(chunks), int(promised) - n_bytes)
    return b"".join(chunks)


def _decoded(url: str, data: bytes, coding: str) -> bytes:
    if coding.strip().lower() not in _ASKED:
        raise FetchError(url, f"the server packed it as {coding.strip().lower()}, which was not asked for")
    try:
        return decoded(data, coding, MAX_BYTES + 1)
    except ClfError as error:
        raise FetchError(url, error) from error


def _answer(error: urllib.error.HTTPError) -> str:
    if urllib.request.HTTPRedirectHandler.inf_msg[:40] in str(error.reason):
        return "it redirects in a circle"
    return " ".join(f"the server answered {error.code} {error.reason}".split())


def _reason(error: Exception, timeout: float) -> str:
    cause = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(cause, TimeoutError):
        return f"no complete answer within {timeout:g} s"
    if isinstance(cause, socket.gaierror):
        return "its host is not known"
    if isinstance(cause, ssl.SSLCertVerificationError):
        return f"its certificate is not valid: {cause.verify_message}"
    if isinstance(cause, http.client.IncompleteRead):
        return "the connection was closed before the page was complete"
    if isinstance(cause, OSError) and cause.strerror:
        return cause.strerror[0].lower() + cause.strerror[1:]
    return " ".join(str(cause).split())[:MAX_REASON] or type(cause).__name__
