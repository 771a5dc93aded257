"""A classified page -> its own markup made inert, with the blocks marked: the layout view of the inspect report.

Nothing that is left can run, load or lead anywhere: elements and attributes pass by name or not at all, pictures,
frames and players become boxes, and what style sheets would fetch is cut out of them. (The report's frame forbids
scripts and loading besides.) A block's element carries ``data-b``, the block's index, ``data-l``, its
label, and ``data-g``, the label's group; where a block shares its element with others, ``clf-run`` elements around
its pieces of text do.
"""

from __future__ import annotations

import copy
import re
import sys
from string import hexdigits

import numpy as np
from lxml import etree

from clf.blocks import KINDS, TEXT, BlockTable, BoolArray
from clf.labels import GROUP_OF, LABELS
from clf.pipeline import Page
from clf.tags import BLOCK_TAGS

_DOOMED = "CLF-DOOMED"
RUN = "clf-run"
THING = "clf-thing"
MARK, LABEL, GROUP = "data-b", "data-l", "data-g"

_REMOVED = frozenset(
    "script noscript template meta link base title svg math frame frameset noembed noframes param area applet portal "
    "fencedframe selectedcontent".split()
)
"""Elements that go with all they hold."""
_PLAIN = BLOCK_TAGS | frozenset(
    "a abbr acronym b bdi bdo big br center cite code col colgroup data del dfn em font head i input ins kbd label "
    "main mark meter nobr optgroup option output picture progress q rp rt ruby s samp select small span strike "
    "strong style sub sup textarea time tt u var wbr".split()
)
_BOXED = frozenset("img iframe embed object video audio".split())
_ATTRIBUTES = frozenset(
    "class id dir lang title hidden role align valign width height colspan rowspan bgcolor color border "
    "cellpadding cellspacing start value type placeholder open datetime alt rows cols size".split()
)
# Everything in a style sheet that fetches, or that takes a box out of the page and over the others.
_CSS_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.S)
_CSS_ESCAPE = re.compile(r"\\(?:[0-9a-fA-F]{1,6}\s?|.?)", re.S)
_CSS_IMPORT = re.compile(r"@(?:import|charset|namespace)[^;{}]*;?", re.I)
_CSS_FETCH = re.compile(r"(?:url|src|image|(?:-webkit-)?image-set|expression)\s*\([^)]*\)?", re.I)
_CSS_FIXED = re.compile(r"position\s*:\s*(?:fixed|sticky)", re.I)
_CSS_BINDING = re.compile(r"-moz-binding|behavior\s*:", re.I)
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
MAX_BOX = 600
"""Pixels that the box of a picture is high or wide at most."""


def layout(page: Page, max_blocks: int) -> str:
    """Markup of the page, to be shown in a frame without scripts.

    Parameters
    ----------
    page : Page
        Its tree is copied, never changed.
    max_blocks : int
        The page is cut behind so many blocks.

    Returns
    -------
    html : str
        An element ``html`` or whatever the page's root is.
    """
    root = copy.deepcopy(page.root)
    root.tail = None
    nodes = list(root.iter())
    if len(page) > max_blocks:
        nodes = _cut(nodes, int(page.table.start[max_blocks]))
    _strip(nodes)
    _mark(nodes, page.table, [LABELS[code] for code in page.codes[:max_blocks].tolist()])
    _rename(nodes)
    etree.strip_elements(root, _DOOMED, etree.Comment, etree.ProcessingInstruction, with_tail=False)
    return str(etree.tostring(root, method="html", encoding="unicode"))


def _cut(nodes: list[etree._Element], end: int) -> list[etree._Element]:
    """Doom the nodes from a row on; returns those before it."""
    for node in nodes[end:]:
        node.tail = None
        if isinstance(node.tag, str):
            node.tag = _DOOMED
    return nodes[:end]


def _strip(nodes: list[etree._Element]) -> None:
    """Take every attribute that is not known to be harmless."""
    for node in nodes:
        if not isinstance(node.tag, str):
            continue
        kept = {k: v for k, v in node.items() if k in _ATTRIBUTES or k == "style" or k.startswith("aria-")}
        node.attrib.clear()
        for key, value in kept.items():
            node.set(key, inert_css(value) if key == "style" else _legal(value))


def _mark(nodes: list[etree._Element], table: BlockTable, labels: list[str]) -> None:
    """Say on the elements which block they are; runs of text that share an element get one of their own.

    ``labels`` may be shorter than the table, and ``nodes`` than its elements: what is behind is left unmarked.
    """
    is_shown = (np.arange(len(table)) < len(labels)) & (table.owner < len(nodes))
    is_whole = _whole(table)
    for index in np.flatnonzero(is_whole & is_shown).tolist():
        for key, value in _marks(index, labels[index]).items():
            nodes[table.owner[index]].set(key, value)
    for index in np.flatnonzero((table.kind != TEXT) & is_shown).tolist():
        _box(nodes[table.owner[index]], KINDS[table.kind[index]])
    is_run = (~is_whole & is_shown)[table.segment_block] & (table.segment_row < len(nodes))
    for segment in np.flatnonzero(is_run).tolist():
        node = nodes[table.segment_row[segment]]
        index = int(table.segment_block[segment])
        _wrap(node, bool(table.segment_is_tail[segment]), _marks(index, labels[index]))


def _marks(index: int, label: str) -> dict[str, str]:
    return {MARK: str(index), LABEL: label, GROUP: GROUP_OF[label]}


def _whole(table: BlockTable) -> BoolArray:
    """Which blocks have their element to themselves: things, and texts with no other text in their element."""
    n_inside = table.elements.n_within(table.stands_in)[table.owner]
    n_own = np.bincount(table.segment_block, minlength=len(table))
    return np.asarray((table.kind != TEXT) | (n_inside == n_own), np.bool_)


def _wrap(node: etree._Element, is_tail: bool, marks: dict[str, str]) -> None:
    """Put an element around a node's text or tail."""
    text = node.tail if is_tail else node.text
    if not isinstance(node.tag, str) and not is_tail or not text or text.isspace():
        return
    run = etree.Element(RUN, marks)
    run.text = _legal(text)
    if is_tail:
        node.tail = None
        node.addnext(run)
    else:
        node.text = None
        node.insert(0, run)


def _box(node: etree._Element, kind: str) -> None:
    """Turn a thing that would load something into a box of its size that names it."""
    kept = {key: value for key, value in node.items() if key in ("class", "id", "hidden", MARK, LABEL, GROUP)}
    alt = " ".join((node.get("alt") or node.get("title") or "").split())
    size = {key: min(int(value), MAX_BOX) for key in ("width", "height") if (value := _pixels(node.get(key)))}
    node.clear(keep_tail=True)
    for key, value in kept.items():
        node.set(key, value)
    node.tag = THING
    node.set("style", ";".join(f"{key}:{pixels}px" for key, pixels in size.items()))
    node.text = f"{kind}: {alt}" if alt else kind


def _legal(text: str) -> str:
    """``text`` without the characters that XML forbids: HTML pages have them, lxml takes none."""
    return _FORBIDDEN.sub("", text)


def _pixels(value: str | None) -> str:
    digits = (value or "").removesuffix("px").strip()
    return digits if digits.isascii() and digits.isdecimal() and len(digits) < 6 else ""


def _rename(nodes: list[etree._Element]) -> None:
    """Doom what must not stay, and give unknown elements a known name."""
    for node in nodes:
        tag = node.tag
        if not isinstance(tag, str) or tag in (THING, RUN) or tag in _PLAIN and tag != "style":
            continue
        if tag == "style":
            node.text = inert_css(node.text or "")
        elif tag in _REMOVED:
            node.tag = _DOOMED
        elif tag in _BOXED:
            _box(node, tag)
        elif tag not in ("html", "body"):
            node.tag = "div" if "-" in tag else "span"


def inert_css(css: str) -> str:
    r"""A style sheet or declarations that fetch nothing and pin nothing over the page.

    >>> inert_css(r"a{background:u\72l(//x.example/i.png);color:red} @import '//x.example';")
    'a{background:none;color:red} '
    """
    css = _CSS_ESCAPE.sub(_unescaped, _CSS_COMMENT.sub("", _legal(css).replace("<", "")))
    css = _CSS_BINDING.sub("x-", _CSS_FETCH.sub("none", _CSS_IMPORT.sub("", css)))
    return _CSS_FIXED.sub("position:static", css)


def _unescaped(match: re.Match[str]) -> str:
    """What an escape stands for where that is a letter; icons and quotes are left out."""
    digits = match[0][1:].strip()
    is_code = len(digits) > 0 and all(digit in hexdigits for digit in digits)
    character = chr(min(int(digits, 16), sys.maxunicode)) if is_code else digits
    return character if character.isascii() and character.isalnum() else ""
