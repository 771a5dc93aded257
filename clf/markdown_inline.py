"""Runs of inline content -> CommonMark: escapes, emphasis, links, code spans.

A run comes as pieces, each a string with the marks that apply to it; where marks change, delimiters are
written. Emphasis that CommonMark could not read back at its place (inside a word, next to punctuation) is left out
rather than shown as stray asterisks: the words matter more.

References
----------
CommonMark 0.31.2, sections 2.4 (escapes), 6.1 (code spans), 6.2 (emphasis), 6.3 (links).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

LINE_BREAK = "\\\n"

# "_" needs no escape inside a word; "~" strikes through in the GitHub dialect.
_SPECIAL = re.compile(r"[\\`*\[\]<~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")
_LINE_START = re.compile(r"^(?=[-+](?:\s|$)|#{1,6}(?:\s|$)|>|[-=:| ]+$)", re.M)
_NUMBER_START = re.compile(r"^(\d{1,9})(?=[.)](?:\s|$))", re.M)
_CLOSING_HASHES = re.compile(r"(#+)$")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
_IN_ADDRESS = {ord(c): f"%{ord(c):02X}" for c in " <>()\\"} | {ord("\u00a0"): "%C2%A0"}


class Marks(NamedTuple):
    """What applies to a piece, from the outside in: the order in which delimiters nest."""

    link: str = ""
    strong: bool = False
    em: bool = False
    code: bool = False


PLAIN = Marks()
# How many marks, from the outside in, must be alike for the emphasis to go on.
_DEPTH = {"strong": 2, "em": 3}


class Piece(NamedTuple):
    """A string of one run; ``is_raw`` where it is Markdown already (a picture, a line break)."""

    text: str
    marks: Marks = PLAIN
    is_raw: bool = False

    @property
    def is_break(self) -> bool:
        """Whether a line ends here; text may happen to look like it."""
        return self.is_raw and self.text == LINE_BREAK


def escape(text: str) -> str:
    r"""Text that CommonMark reads as it stands, except at the start of a line.

    >>> print(escape("2 * 3 < 7 [sic] a_b _c &amp; d & e"))
    2 \* 3 \< 7 \[sic\] a_b \_c \&amp; d & e
    """
    return _SPECIAL.sub(r"\\\g<0>", text)


def without_controls(link: str) -> str:
    """An address without control characters, which browsers pass over."""
    return _CONTROL.sub("", link)


def destination(link: str) -> str:
    """An address as link destination.

    >>> destination("https://a.example/b (c)")
    'https://a.example/b%20%28c%29'
    """
    bare = without_controls(link).strip().translate(_IN_ADDRESS)
    return re.sub(r"&(?=#?\w+;)", r"\\&", bare)


def picture(alt: str, source: str) -> str:
    """A picture."""
    return f"![{escape(' '.join(alt.split()))}]({destination(source)})"


def paragraph(pieces: Sequence[Piece]) -> str:
    r"""A run as lines of a paragraph.

    >>> print(paragraph([Piece("1. one "), Piece("two ", Marks(strong=True)), Piece("three")]))
    1\. one **two** three
    """
    return _NUMBER_START.sub(r"\1\\", _LINE_START.sub(r"\\", inline(pieces)))


def one_line(pieces: Sequence[Piece]) -> str:
    """A run as one line, for headings and table cells."""
    spaced = [Piece(" ", piece.marks) if piece.is_break else piece for piece in pieces]
    return _CLOSING_HASHES.sub(r"\\\1", inline(spaced))


def inline(pieces: Sequence[Piece]) -> str:
    """A run with its delimiters; line starts are not escaped yet."""
    if len(pieces) == 1 and pieces[0].marks == PLAIN and not pieces[0].is_raw:
        return escape(" ".join(pieces[0].text.split()))
    # Marks taken away can make neighbours alike: two code spans side by side would be read as one fence.
    spans = _merged(_without_unreadable(_merged(_spaced(pieces))))
    out: list[str] = []
    opened = PLAIN
    for text, marks, is_raw in spans:
        out += _delimiters(opened, marks, out)
        out.append(text if is_raw else _code_span(text) if marks.code else escape(text))
        opened = marks
    out += _delimiters(opened, PLAIN, out)
    return "".join(out)


def _spaced(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Collapse white space across pieces and give it the marks that its two neighbours share."""
    pending = ""
    last: Marks | None = None
    for piece in pieces:
        if piece.is_break:
            pending = LINE_BREAK
            continue
        body = piece.text if piece.is_raw else " ".join(piece.text.split())
        if not piece.is_raw and piece.text[:1].isspace():
            pending = pending or " "
        if not body:
            continue
        if pending and last is not None:
            yield Piece(pending, _shared(last, piece.marks), pending == LINE_BREAK)
        yield Piece(body, piece.marks, piece.is_raw)
        last = piece.marks
        pending = " " if not piece.is_raw and piece.text[-1].isspace() else ""


def _shared(left: Marks, right: Marks) -> Marks:
    """Marks that need not be closed between two pieces."""
    if left == right:
        return left
    if left.link != right.link:
        return PLAIN
    if left.strong != right.strong:
        return Marks(left.link)
    return Marks(left.link, left.strong, left.em and right.em)


def _merged(pieces: Iterable[Piece]) -> list[Piece]:
    groups = groupby(pieces, key=lambda piece: piece[1:])
    return [Piece("".join(piece.text for piece in group), *key) for key, group in groups]


def _without_unreadable(spans: list[Piece]) -> list[Piece]:
    """Take away emphasis whose delimiters would not be read as such at their place."""
    for name, depth in _DEPTH.items():
        kept: list[Piece] = []
        groups = [(key, list(group)) for key, group in groupby(spans, key=lambda span: span.marks[:depth])]
        for index, (key, group) in enumerate(groups):
            if key[-1]:
                before = groups[index - 1][1][-1] if index else None
                after = groups[index + 1][1][0] if index + 1 < len(groups) else None
                if not (_flanks(before, group[0], depth) and _flanks(after, group[-1], depth, is_end=True)):
                    kept += [span._replace(marks=_without(span.marks, name)) for span in group]
                    continue
            kept += group
        spans = kept
    return spans


def _without(marks: Marks, name: str) -> Marks:
    return marks._replace(strong=False) if name == "strong" else marks._replace(em=False)


def _flanks(neighbour: Piece | None, own: Piece, depth: int, *, is_end: bool = False) -> bool:
    """Whether a delimiter between ``own`` (inside the emphasis) and ``neighbour`` (outside) is read as one."""
    near = own.text[-1 if is_end else 0]
    if near.isspace():
        return False
    # A line's end counts as white space, an outer delimiter as punctuation.
    if neighbour is None or neighbour.marks[: depth - 1] != own.marks[: depth - 1]:
        return True
    far = neighbour.text[0 if is_end else -1]
    if far.isspace() or _is_punctuation(far) or neighbour.marks.code:
        return True
    is_underscore = depth == _DEPTH["em"]
    meets_punctuation = any(own.marks[depth:]) or own.is_raw or _is_punctuation(near)
    return not (is_underscore or meets_punctuation)


def _is_punctuation(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"


def _delimiters(opened: Marks, wanted: Marks, out: list[str]) -> list[str]:
    """What closes the marks that end here and opens those that begin; may escape the end of ``out``."""
    depth = next((k for k in range(3) if opened[k] != wanted[k]), None)
    if depth is None:
        return []
    closing = [f"]({destination(opened.link)})" if opened.link else "", "**" * opened.strong, "_" * opened.em]
    opening = ["[" if wanted.link else "", "**" * wanted.strong, "_" * wanted.em]
    closed = [part for part in reversed(closing[depth:]) if part]
    if depth == 0 and wanted.link and not closed and out and out[-1].endswith("!"):
        out[-1] = f"{out[-1][:-1]}\\!"
    return closed + [part for part in opening[depth:] if part]


def _code_span(text: str) -> str:
    fence = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    pad = " " if "`" in (text[0], text[-1]) else ""
    return f"{fence}{pad}{text}{pad}{fence}"
