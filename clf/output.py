"""Labels + tree -> what is left of a page: its text, or the page itself without the dropped blocks.

A block's text stands in segments, each the ``text`` or ``tail`` of one row of the element table. Counting kept
and dropped segments per row and summing over subtrees tells which elements held blocks that are all gone; those go
as a whole, from the top, with everything in them. Nothing loops over the ancestors of each element, and the caller's
tree stays as it is.
"""

from __future__ import annotations

import copy
from itertools import islice

import numpy as np
from lxml import etree
from numpy.typing import NDArray

from clf.blocks import TEXT, BlockTable, ElementTable
from clf.tags import BLOCK_TAGS, CODE, COMMENT, CUSTOM
from clf.urls import absolute, absolute_srcset

_SKELETON = [CODE[tag] for tag in ("html", "head", "body")]
_CELLS = [CODE[tag] for tag in ("td", "th")]
_BOUNDARIES = [*(CODE[tag] for tag in BLOCK_TAGS), CUSTOM]
# Script types that execute nothing and are part of what the page says.
_DATA_SCRIPTS = ("application/ld+json", "math/")
_FETCHING_RELS = frozenset(
    {"preload", "prefetch", "modulepreload", "prerender", "preconnect", "dns-prefetch"}
)
_URL_ATTRIBUTES = frozenset(
    {"href", "src", "poster", "action", "formaction", "cite", "background", "longdesc"}
)
_SRCSET_ATTRIBUTES = frozenset({"srcset", "imagesrcset"})
# HTML parsers lower-case element names, so no page has one of this name.
_DOOMED = "CLF-DOOMED"

Flags = NDArray[np.bool_]
Rows = NDArray[np.integer]


def text(table: BlockTable, chosen: Flags) -> str:
    """Text of the chosen blocks in document order, one a paragraph, blank lines between.

    Parameters
    ----------
    table : BlockTable
        One page, n_blocks rows.
    chosen : bool array of shape (n_blocks,)
        Blocks to write; those without text are passed over.
    """
    pairs = zip(table.texts, chosen.tolist(), strict=True)
    return "\n\n".join(part for part, is_chosen in pairs if is_chosen and part)


def html(root: etree._Element, table: BlockTable, dropped: Flags, *, url: str | None = None) -> str:
    """The page itself without the dropped blocks.

    An element whose blocks are all dropped goes with everything in it. ``html``, ``head`` and ``body`` stay, and
    so does the place of a table cell that has cells to its right. A line break stands where two kept runs of text
    were apart only by what is gone. Where anything is dropped, scripts, prefetching links and ``noscript`` elements
    without kept blocks go from outside the head too: they would load again what was removed. Scripts that are data
    (JSON-LD, mathematics) stay. This is no sanitiser: what is kept is kept as it was.

    Parameters
    ----------
    root : lxml element
        The element that ``table`` was made from; copied, never changed.
    table : BlockTable
        Elements past its last row, which a ceiling cut off, stay.
    dropped : bool array of shape (n_blocks,)
        Blocks to leave out.
    url : str, optional
        Address of the page; relative links are made absolute where it is given.

    Returns
    -------
    html : str
        HTML, to be written as UTF-8: the charset that a whole page declares is set to that. A page without
        doctype gets one; a part of a page gets none.
    """
    if len(dropped) != len(table):
        raise ValueError(f"dropped has {len(dropped)} flags for a page of {len(table)} blocks")
    page = copy.deepcopy(root)
    page.tail = None
    if dropped.any():
        _remove(page, table, dropped)
    if url:
        _make_absolute(page, absolute(url, table.facts.url) or url)
    if root.getparent() is not None or root.tag != "html":
        return _written(page)
    _declare_utf8(page)
    # Copying the tree instead would turn round the comments that follow the root (lxml 6.1).
    before = [_written(node) for node in root.itersiblings(preceding=True)]
    after = [_written(node) for node in root.itersiblings()]
    doctype = root.getroottree().docinfo.doctype or "<!DOCTYPE html>"
    return "".join((doctype, "\n", *reversed(before), _written(page), *after))


def _written(node: etree._Element) -> str:
    """A node as HTML; changed where libxml2 would write what is not read back as it is."""
    for item in node.iter("li"):
        # libxml2 leaves out the end tag of an empty item, and what follows would fall into it.
        if not len(item) and not item.text:
            item.text = ""
    for frame in node.iter("iframe", "noembed", "noframes"):
        # No browser shows it; libxml2 reads it as raw text but escapes it when writing.
        frame.text = None
    return str(etree.tostring(node, method="html", encoding="unicode", with_tail=False))


def _remove(page: etree._Element, table: BlockTable, dropped: Flags) -> None:
    """Take the dropped blocks out of ``page``, which is changed."""
    n_rows = len(table.elements)
    nodes = list(islice(page.iter(), n_rows + 1))
    is_open = _open_at_cut(nodes, table.elements)
    gone = _gone_rows(nodes, table, dropped, is_open)
    inside = _inside(table.elements, np.flatnonzero(gone))
    tops = gone & ~inside
    breaks = _line_breaks(table, dropped, gone | inside, np.flatnonzero(tops))
    is_written = ~(inside[table.segment_row] | (tops[table.segment_row] & ~table.segment_is_tail))
    for index in np.flatnonzero(dropped[table.segment_block] & is_written).tolist():
        node = nodes[table.segment_row[index]]
        if table.segment_is_tail[index]:
            node.tail = None
        else:
            node.text = None
    for row in np.flatnonzero(tops).tolist():
        nodes[row].tag = _DOOMED
    for row in breaks.tolist():
        nodes[row].clear(keep_tail=True)
        nodes[row].tag = "br"
    etree.strip_elements(page, _DOOMED, with_tail=False)


def _gone_rows(nodes: list[etree._Element], table: BlockTable, dropped: Flags, is_open: Flags) -> Flags:
    """Which elements go as a whole."""
    elements = table.elements
    stands_in = table.stands_in
    is_lost = dropped[table.segment_block]
    n_kept = elements.n_within(stands_in[~is_lost & _is_solid(nodes, table)])
    is_thing = table.kind != TEXT
    dropped_things = table.start[is_thing & dropped]
    # An ``ins`` can hold text of the block around it; any other thing hides what is inside.
    unseen = _inside(elements, dropped_things[n_kept[dropped_things] == 0])
    kept_things = table.start[is_thing & ~dropped]
    n_kept += elements.n_within(kept_things[~unseen[kept_things]])
    n_lost = elements.n_within(np.concatenate((stands_in[is_lost], dropped_things)))
    gone = ((n_lost > 0) & (n_kept == 0)) | _is_loader(nodes, table, n_kept)

    is_element = elements.tag != COMMENT
    stays = np.isin(elements.tag, _SKELETON) | is_open | _holds_a_column(elements, gone)
    stays[:1] = True
    # What stays only to keep its place stays empty; a head is never emptied of what is no block.
    emptied = gone & stays & ~is_open & (elements.tag != CODE["head"])
    parents = np.maximum(elements.parent, 0)
    return np.asarray((gone | emptied[parents]) & ~stays & is_element, np.bool_)


def _is_solid(nodes: list[etree._Element], table: BlockTable) -> Flags:
    """Segments that are no mere white space at a block's end, as what an emptied inline element holds may be."""
    rows, tails = table.segment_row.tolist(), table.segment_is_tail.tolist()
    parts = (nodes[row].tail if tail else nodes[row].text for row, tail in zip(rows, tails, strict=True))
    is_filled = np.fromiter((bool(part) and not part.isspace() for part in parts), np.bool_, len(rows))
    last_filled = np.full(len(table), -1, np.int64)
    filled = np.flatnonzero(is_filled)
    np.maximum.at(last_filled, table.segment_block[filled], filled)
    return np.asarray(np.arange(len(rows)) <= last_filled[table.segment_block], np.bool_)


def _is_loader(nodes: list[etree._Element], table: BlockTable, n_kept: Rows) -> Flags:
    """Scripts and the like outside the head; see ``html``."""
    elements = table.elements
    loads = np.zeros(len(elements), np.bool_)
    tag = elements.tag
    in_head = _inside(elements, np.flatnonzero(tag == CODE["head"]))
    for row in np.flatnonzero((tag == CODE["script"]) & ~in_head).tolist():
        loads[row] = not (nodes[row].get("type") or "").strip().lower().startswith(_DATA_SCRIPTS)
    for row in np.flatnonzero((tag == CODE["link"]) & ~in_head).tolist():
        loads[row] = not _FETCHING_RELS.isdisjoint((nodes[row].get("rel") or "").lower().split())
    return np.asarray(loads | ((tag == CODE["noscript"]) & (n_kept == 0) & ~in_head), np.bool_)


def _holds_a_column(elements: ElementTable, gone: Flags) -> Flags:
    """Table cells with a cell that stays to their right: taking one out would shift the columns."""
    is_cell = np.isin(elements.tag, _CELLS)
    last_kept = np.full(len(elements), -1, np.int64)
    kept = np.flatnonzero(is_cell & ~gone)
    np.maximum.at(last_kept, elements.parent[kept], kept)
    return np.asarray(is_cell & (np.arange(len(elements)) < last_kept[elements.parent]), np.bool_)


def _line_breaks(table: BlockTable, dropped: Flags, removed: Flags, tops: Rows) -> Rows:
    """Rows to turn into line breaks: removed elements that alone kept two kept runs of text apart."""
    elements = table.elements
    texts = np.flatnonzero((table.kind == TEXT) & ~dropped)
    first, second = texts[:-1], texts[1:]
    is_same = table.container[first] == table.container[second]
    first, second = first[is_same], second[is_same]
    is_wall = np.isin(elements.tag, _BOUNDARIES) & ~removed
    n_walls = np.concatenate(([0], np.cumsum(is_wall)))
    begin, end = table.stop[first], table.start[second]
    joined = n_walls[end] == n_walls[begin]
    begin, end = begin[joined], end[joined]
    # The removed wall may have begun above the first block-level row: in an inline element around it.
    at = np.searchsorted(tops, begin, side="right") - 1
    row = np.where((at >= 0) & (elements.end[tops[at]] > begin) if len(tops) else False, at, at + 1)
    row = row[row < len(tops)]
    return tops[np.flatnonzero(np.bincount(row))]  # np.unique would import numpy.ma


def _open_at_cut(nodes: list[etree._Element], elements: ElementTable) -> Flags:
    """Elements that go on past the last row of the table."""
    is_open = np.zeros(len(elements), np.bool_)
    if len(nodes) > len(elements):
        above = {id(node) for node in nodes[-1].iterancestors()}
        is_open[:] = [id(node) in above for node in nodes[: len(elements)]]
    return is_open


def _inside(elements: ElementTable, rows: Rows) -> Flags:
    """Which elements have an ancestor among ``rows``."""
    change = np.zeros(len(elements) + 2, np.int64)
    np.add.at(change, rows + 1, 1)
    np.add.at(change, elements.end[rows], -1)
    return np.asarray(np.cumsum(change)[: len(elements)] > 0, np.bool_)


def _make_absolute(page: etree._Element, base: str) -> None:
    """Make every link of ``page`` absolute; the tree is changed."""
    for element in page.iter(etree.Element):
        for key, value in element.items():
            if key in _URL_ATTRIBUTES or (key == "data" and element.tag == "object"):
                # The ``base`` element is itself relative to the page's address, and part of ``base`` already.
                link = base if element.tag == "base" else absolute(base, value)
            elif key in _SRCSET_ATTRIBUTES:
                link = absolute_srcset(base, value)
            else:
                continue
            if link != value:
                element.set(key, link)


def _declare_utf8(page: etree._Element) -> None:
    """Let ``page``, which is changed, declare UTF-8 and nothing else."""
    is_declared = False
    for meta in page.iter("meta"):
        if meta.get("charset") is not None:
            meta.set("charset", "utf-8")
            is_declared = True
        elif (meta.get("http-equiv") or "").strip().lower() == "content-type":
            meta.set("content", "text/html; charset=utf-8")
            is_declared = True
    if is_declared:
        return
    head = page.find("head")
    if head is None:
        head = etree.Element("head")
        page.insert(0, head)
    head.insert(0, etree.Element("meta", charset="utf-8"))
