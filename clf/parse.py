"""HTML in any form -> lxml tree.

Bytes are decoded in the order of the HTML standard - byte order mark, transport header, ``meta`` - and by a guess
where none of these is there or where what they say is plainly wrong. A tree that the caller hands in is used as it
is: neither changed nor parsed again.
"""

from __future__ import annotations

import codecs
import re
import sys
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from lxml import etree
from w3lib.encoding import (
    html_body_declared_encoding,
    http_content_type_encoding,
    read_bom,
    resolve_encoding,
)

from clf.errors import ParseError, SourceTypeError

Source: TypeAlias = Any
"""bytes, str, file object, lxml element or tree, parsel Selector, or a response with a ``selector``."""

MAX_BYTES = 64 * 1024 * 1024
"""Bytes of a page that are read; the rest is cut with a warning. The largest page of the corpora has 6 MB."""
MAX_NODES = 1_000_000
"""Elements and comments that are looked at; the rest stays unlabelled, with a warning."""
MAX_DEPTH = 2048
"""Depth at which libxml2 stops even with ``huge_tree`` (its XML_PARSER_MAX_HUGE_DEPTH); not to be raised."""

# The share of undecodable bytes among all bytes beyond ASCII above which a declared encoding counts as wrong:
# a right one has a stray byte here and there, a wrong one fails on nearly all.
MAX_BAD_SHARE = 0.2
# charset-normalizer sees at most this many bytes of text around non-ASCII characters.
GUESS_BYTES = 40_000

_XHTML = "{http://www.w3.org/1999/xhtml}"
_MARKUP = re.compile(rb"<!--|<(script|style)\b|<[^<>]{0,2000}>", re.I)
_MARKUP_END = {
    name: re.compile(pattern, re.I)
    for name, pattern in {b"": rb"-->", b"script": rb"</script\s*>", b"style": rb"</style\s*>"}.items()
}
# The first character stays: it may be the second byte of one that began before the run.
_ASCII_RUN = re.compile(rb"([\x00-\x7f])[\x00-\x7f]{200,}")
_HTML_LANG = re.compile(rb"<html\b[^>]{0,2000}?\blang\s*=\s*[\"']?\s*([a-z]{2})", re.I)
# Of encodings that read equally well, the one usual in the page's language (HTML standard, "Determining the
# character encoding", table of locales); windows-1252 in all others.
_USUAL = {
    **dict.fromkeys(("bs", "cs", "hr", "hu", "pl", "ro", "sk", "sl", "sq"), "cp1250"),
    **dict.fromkeys(("et", "lt", "lv"), "cp1257"),
    **dict.fromkeys(("az", "ku", "tr"), "cp1254"),
    "vi": "cp1258",
}
_MULTIBYTE = re.compile(rb"[\xc3-\xf4][\x80-\xbf]")


@dataclass(frozen=True, slots=True)
class Limits:
    """Ceilings for one page: ``max_bytes`` in bytes, ``max_nodes`` in elements and comments."""

    max_bytes: int = MAX_BYTES
    max_nodes: int = MAX_NODES

    def __post_init__(self) -> None:
        """Refuse ceilings under which there is no page."""
        if self.max_bytes < 1 or self.max_nodes < 1:
            raise ValueError(f"{self}: give ceilings of at least 1")


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed page: the tree's root, its URL, the encoding it was read in, and what was cut or mended."""

    root: etree._Element
    url: str | None = None
    encoding: str | None = None
    warnings: tuple[str, ...] = ()


def parse(
    source: Source, *, url: str | None = None, content_type: str | None = None, limits: Limits = Limits()
) -> Document:
    """Return the tree of a page.

    Parameters
    ----------
    source : bytes, str, file object, lxml element or tree, parsel Selector, Scrapy response, BeautifulSoup object
        Objects with a ``selector`` or ``root`` give their tree; files are read; a soup is written out and parsed.
    url : str, optional
        Address of the page; taken from a response where there is one.
    content_type : str, optional
        Value of the HTTP ``Content-Type`` header; its charset comes before what ``meta`` declares.

    Raises
    ------
    ParseError
        When there is nothing to parse: no bytes, or no element and no text.
    TypeError
        When ``source`` is none of the above.
    """
    if isinstance(source, etree._Element):
        return _plain(Document(_element_root(source), url or source.base, None))
    if isinstance(source, etree._ElementTree):
        return _plain(Document(_tree_root(source), url or source.docinfo.URL, None))
    if isinstance(source, bytes | bytearray | memoryview):
        return parse_bytes(bytes(source), url=url, content_type=content_type, limits=limits)
    if isinstance(source, str):
        return _parse_str(source, url=url, limits=limits)
    if _is_soup(source):
        return _parse_str(str(source), url=url, limits=limits)
    if (selector := getattr(source, "selector", None)) is not None:
        address = getattr(source, "url", None)  # web_poet's is no str
        return parse(selector, url=url or (address and str(address)), limits=limits)
    if isinstance(root := getattr(source, "root", None), etree._Element):
        return parse(root, url=url)
    if callable(read := getattr(source, "read", None)):
        return parse(read(), url=url, content_type=content_type, limits=limits)
    raise SourceTypeError(source)


def _is_soup(source: Source) -> bool:
    """Whether ``source`` is BeautifulSoup's, whose tree is none of lxml's even where lxml built it."""
    bs4 = sys.modules.get("bs4")  # without it nobody can have made one
    return bs4 is not None and isinstance(source, bs4.Tag)


def _plain(document: Document) -> Document:
    """The document itself, or on a copy where its elements are in the namespace of XHTML, as html5lib makes them."""
    if not str(document.root.tag).startswith(_XHTML):
        return document
    root = deepcopy(document.root)
    for element in root.iter(f"{_XHTML}*"):
        element.tag = etree.QName(element).localname
    warning = "the tree's elements are in the namespace of XHTML; the blocks are those of a copy without it"
    return replace(document, root=root, warnings=(*document.warnings, warning))


def parse_bytes(
    data: bytes, *, url: str | None = None, content_type: str | None = None, limits: Limits = Limits()
) -> Document:
    """Decode and parse a page as fetched; see ``parse``."""
    warnings = []
    if len(data) > limits.max_bytes:
        warnings.append(f"page of {len(data)} bytes cut at {limits.max_bytes}")
        data = data[: limits.max_bytes]
    encoding, mended = choose_encoding(data, content_type)
    if mended:
        warnings.append(mended)
    if encoding != "utf-8":
        data = data.decode(encoding, "replace").encode("utf-8", "replace")
    root = _parse_utf8(data, warnings)
    return Document(root, url, encoding, tuple(warnings))


def _parse_str(text: str, *, url: str | None, limits: Limits) -> Document:
    warnings = []
    if len(text) > limits.max_bytes:
        warnings.append(f"page of {len(text)} characters cut at {limits.max_bytes}")
        text = text[: limits.max_bytes]
    # Lone surrogates have no UTF-8 form; a question mark stands for them.
    root = _parse_utf8(text.encode("utf-8", "replace"), warnings)
    return Document(root, url, None, tuple(warnings))


def _parse_utf8(data: bytes, warnings: list[str]) -> etree._Element:
    data = data.removeprefix(codecs.BOM_UTF8)
    if b"\0" in data:  # libxml2 would show each as a replacement character
        data = data.replace(b"\0", b"")
    if not data.strip():
        raise ParseError("the page is empty")
    parser = etree.HTMLParser(huge_tree=True, encoding="utf-8")
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ParseError(f"no HTML could be parsed: {error}") from error
    if root is None:
        raise ParseError("the page holds neither an element nor text")
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        warnings.append(f"elements nest deeper than {MAX_DEPTH}; what follows that depth was cut")
    _take_in(root)
    _empty_void_elements(root)
    return root


def _take_in(root: etree._Element) -> None:
    """Put what stands behind ``</html>`` at the end of the body, as browsers do; libxml2 makes it another root."""
    body = root.find("body")
    for other in list(root.itersiblings(etree.Element)):
        for element in other.iter("html", "head", "body"):
            element.tag = "div"
        (root if body is None else body).append(other)


def _empty_void_elements(root: etree._Element) -> None:
    """Put behind an element what can have no contents by HTML 5, but has by libxml2, which knows HTML 4."""
    for element in reversed(list(root.iter(*_VOID))):
        parent = element.getparent()
        if parent is None or not (len(element) or element.text):
            continue
        text, children, behind = element.text, list(element), element.tail
        element.text, element.tail = None, text
        place = parent.index(element)
        for child in children:
            place += 1
            parent.insert(place, child)
        last = children[-1] if children else element
        last.tail = (last.tail or "") + (behind or "") or None


_VOID = ("embed",)
"""Elements without contents that libxml2 does not know as such, of those where text would be lost."""


def _element_root(element: etree._Element) -> etree._Element:
    if isinstance(element.tag, str):
        return element
    raise ParseError("the node handed in is a comment or processing instruction, not an element")


def _tree_root(tree: etree._ElementTree) -> etree._Element:
    if (root := tree.getroot()) is None:
        raise ParseError("the tree handed in has no root element")
    return root


def choose_encoding(data: bytes, content_type: str | None = None) -> tuple[str, str | None]:
    """Codec name for a page's bytes, and a sentence where what the page declares was not believed.

    Follows the order of the HTML standard (byte order mark, header, ``meta``), then looks whether the bytes bear it
    out.
    """
    bom, _ = read_bom(data[:4])
    if bom:
        return ("utf-8" if bom.startswith("utf-8") else bom), None
    declared = http_content_type_encoding(content_type) if content_type else None
    if declared is None:
        declared = html_body_declared_encoding(data[:4096]) or _late_meta(data)
        # A declaration that can be read as ASCII stands in no page of UTF-16 (HTML standard, "prescan").
        declared = "utf-8" if declared and declared.startswith(("utf-16", "utf_16")) else declared
    if _is_utf8(data):
        # Bytes beyond ASCII that are valid UTF-8 throughout are UTF-8, whatever the page says.
        if declared in (None, "utf-8") or data.isascii():
            return "utf-8" if declared is None or data.isascii() and _ascii_safe(declared) else declared, None
        if len(_MULTIBYTE.findall(data[:1_000_000])) >= 3 and _ascii_safe(declared):
            return "utf-8", f"page declares {declared} but its bytes are UTF-8"
    if declared and _bad_share(data, declared) <= MAX_BAD_SHARE:
        return declared, None
    guess = guess_encoding(data)
    if declared:
        return guess, f"page declares {declared} but its bytes do not bear that out; read as {guess}"
    return guess, None


def guess_encoding(data: bytes) -> str:
    """Encoding that charset-normalizer finds for the text, markup removed; windows-1252 where it is at a loss."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - rarely needed, slow to import

    text = _ASCII_RUN.sub(rb"\1 ", _without_markup(data[:4_000_000]))[:GUESS_BYTES]
    matches = from_bytes(text) if text.strip() else ()
    if not matches or matches[0].encoding == "ascii":
        return "cp1252"
    best = matches[0]
    lang = _HTML_LANG.search(data[:65536])
    usual = _USUAL.get(lang[1].decode().lower() if lang else "", "cp1252")
    ties = [match for match in matches if (match.chaos, -match.coherence) <= (best.chaos, -best.coherence)]
    if any(usual in match.could_be_from_charset for match in ties):
        return usual
    return (resolve_encoding(best.encoding) or best.encoding) if best.encoding != "utf_8" else "utf-8"


def _without_markup(data: bytes) -> bytes:
    """``data`` without tags, comments, scripts and styles; what is never closed swallows the rest.

    In steps, since one pattern with an open middle would look for an end that is missing from every beginning.
    """
    parts = []
    position = 0
    while match := _MARKUP.search(data, position):
        parts.append(data[position : match.start()])
        position = match.end()
        if match[1] is not None or match[0] == b"<!--":
            end = _MARKUP_END[(match[1] or b"").lower()].search(data, position)
            position = end.end() if end else len(data)
    parts.append(data[position:])
    return b" ".join(parts)


def _late_meta(data: bytes) -> str | None:
    """Charset declared after long scripts in the head, as browsers that rescan find it."""
    start = data.find(b"charset", 4096)
    if start < 0 or (head_end := data.find(b"</head", start)) < 0:
        return None
    return html_body_declared_encoding(data[data.rfind(b"<", 0, start) : head_end][:4096])


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _ascii_safe(encoding: str) -> bool:
    return (
        not encoding.lower()
        .replace("_", "-")
        .startswith(("utf-16", "utf-32", "utf-7", "iso-2022", "iso2022", "hz"))
    )


def _bad_share(data: bytes, encoding: str) -> float:
    """Replacement characters over characters beyond ASCII, when ``data`` is read as ``encoding``."""
    try:
        text = data.decode(encoding, "replace")
    except LookupError:
        return 1.0
    if text.isascii():
        return 0.0
    n_other = sum(map(len, re.findall(r"[^\x00-\x7f]+", text)))
    return text.count("\ufffd") / n_other
