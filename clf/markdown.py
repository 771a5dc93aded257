"""Kept blocks -> CommonMark, tables in the GitHub dialect: one iterative walk over the tree.

The walk follows the elements that hold kept text. Inline marks are state, not markup: every run of text
remembers which link and emphasis it stood in, and ``clf.markdown_inline`` writes it out when a block-level element
ends it; ``clf.markdown_writer`` puts it into the lists and quotes that are open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

import numpy as np
from lxml import etree
from numpy.typing import NDArray

from clf.blocks import IMAGE, TEXT, BlockTable
from clf.markdown_inline import (
    LINE_BREAK,
    PLAIN,
    Marks,
    Piece,
    one_line,
    paragraph,
    picture,
    without_controls,
)
from clf.markdown_writer import Frame, Grid, List, Writer
from clf.tags import BLOCK_TAGS, CODE, CUSTOM, HEADINGS, SILENT_TAGS
from clf.urls import absolute

MAX_NESTING = 12
"""Lists and quotes written inside one another; deeper ones are flattened, since each costs every line."""

_STRONG = frozenset({"b", "strong"})
_EM = frozenset({"em", "i", "cite", "dfn", "var"})
_CODE = frozenset({"code", "kbd", "samp", "tt"})
_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_CELLS = frozenset({"td", "th"})
_CELL_CODES = [CODE[tag] for tag in _CELLS]
_HEADING_LEVEL = {tag: level for level, tag in enumerate(HEADINGS, 1)}
_BOUNDARY_CODES = [*(CODE[tag] for tag in BLOCK_TAGS), CUSTOM]
# Where pages that load pictures late leave the address; ``src`` may hold another meanwhile.
_SOURCES = ("data-src", "data-original", "data-lazy-src", "src", "data-srcset", "srcset")
# Links that lead nowhere outside the page they stood on, and pictures that are none.
_DEAD_LINK = re.compile(r"\s*(?:$|(?:javascript|vbscript|data|file):)", re.I)
_NO_PICTURE = re.compile(r"\s*(?:#|about:)", re.I)

Flags = NDArray[np.bool_]


def markdown(root: etree._Element, table: BlockTable, chosen: Flags, *, url: str | None = None) -> str:
    """The chosen blocks as CommonMark.

    Parameters
    ----------
    root : lxml element
        The element that ``table`` was made from; read, never changed.
    table : BlockTable
        One page, n_blocks rows.
    chosen : bool array of shape (n_blocks,)
        Blocks to write: text, and pictures. Frames, videos and slots have nothing to write.
    url : str, optional
        Address of the page; links become absolute where it is given.
    """
    if len(chosen) != len(table):
        raise ValueError(f"chosen has {len(chosen)} flags for a page of {len(table)} blocks")
    plan = _plan(table, chosen)
    walk = _Walk(plan, (absolute(url, table.facts.url) or url) if url else "")
    ends = table.elements.end.tolist()
    is_boundary = np.isin(table.elements.tag, _BOUNDARY_CODES).tolist()
    for row, element in enumerate(islice(root.iter(), len(ends))):
        if plan.is_wanted[row]:
            walk.close(row)
            walk.open(row, ends[row], element, is_boundary[row])
    walk.close(len(ends))
    return "".join(walk.writer.out)


class _Plan(NamedTuple):
    """What stands in each row: the chosen block that its text or tail belongs to (or -1), pictures, data tables."""

    text_block: list[int]
    tail_block: list[int]
    pictures: frozenset[int]
    grids: frozenset[int]
    is_wanted: list[bool]


def _plan(table: BlockTable, chosen: Flags) -> _Plan:
    elements = table.elements
    n_rows = len(elements)
    is_kept = chosen[table.segment_block]
    rows, blocks = table.segment_row[is_kept], table.segment_block[is_kept]
    is_tail = table.segment_is_tail[is_kept]
    text_block, tail_block = np.full(n_rows, -1, np.int32), np.full(n_rows, -1, np.int32)
    text_block[rows[~is_tail]] = blocks[~is_tail]
    tail_block[rows[is_tail]] = blocks[is_tail]
    pictures = table.start[chosen & (table.kind == IMAGE)]
    held = np.concatenate((rows[~is_tail], pictures, elements.parent[rows[is_tail]]))
    is_wanted = (elements.n_within(held) > 0) | (tail_block >= 0)
    grids = _grids(table, chosen)
    # A cell without kept text still takes its place among those of its line, a line among those of its table.
    in_grid = np.zeros(n_rows, np.bool_)
    for grid in grids:
        in_grid[grid : elements.end[grid]] = True
    for codes in ([CODE["tr"]], _CELL_CODES):
        is_wanted |= in_grid & np.isin(elements.tag, codes) & is_wanted[elements.parent]
    return _Plan(
        text_block=text_block.tolist(),
        tail_block=tail_block.tolist(),
        pictures=frozenset(pictures.tolist()),
        grids=frozenset(grids),
        is_wanted=is_wanted.tolist(),
    )


def _grids(table: BlockTable, chosen: Flags) -> list[int]:
    """Rows of the tables that are data, not layout: several lines and columns, no cell with several blocks."""
    elements = table.elements
    tables = np.flatnonzero(elements.tag == CODE["table"])
    tables = tables[elements.n_within(tables)[tables] == 1]
    cells = np.flatnonzero(np.isin(elements.tag, _CELL_CODES) & (elements.parent >= 0))
    n_blocks = elements.n_within(table.owner[chosen & (table.kind == TEXT)])
    n_cells = np.bincount(elements.parent[cells], minlength=len(elements))
    lines = np.flatnonzero((elements.tag == CODE["tr"]) & (n_cells > 1) & (n_blocks > 0))
    crowded = cells[n_blocks[cells] > 1]
    is_grid = (elements.n_within(lines)[tables] > 1) & (elements.n_within(crowded)[tables] == 0)
    return [int(row) for row in tables[is_grid]]


class _State(NamedTuple):
    """What holds for the text at one place of the tree."""

    marks: Marks = PLAIN
    heading: int = 0
    list: List | None = None
    is_pre: bool = False
    is_silent: bool = False


class _Open(NamedTuple):
    """An element that the walk is in, and what held outside it."""

    row: int
    end: int
    element: etree._Element
    is_boundary: bool
    outer: _State
    n_frames: int


class _Walk:
    """The walk: open elements, what holds, the run being gathered, the table being filled."""

    def __init__(self, plan: _Plan, base: str) -> None:
        self.writer = Writer()
        self._plan = plan
        self._base = base
        self._state = _State()
        self._stack: list[_Open] = []
        self._stray_items = List()
        self._grid: Grid | None = None
        self._pieces: list[Piece] = []
        self._block = -1
        self._last_source = ""

    def open(self, row: int, end: int, element: etree._Element, is_boundary: bool) -> None:
        """Enter an element and take its text."""
        tag = element.tag if isinstance(element.tag, str) else ""
        if is_boundary:
            self._flush()
        self._stack.append(_Open(row, end, element, is_boundary, self._state, len(self.writer.frames)))
        self._state = self._inside(tag, element)
        if row in self._plan.grids:
            self._grid = Grid()
        elif self._grid is not None and tag in _CELLS:
            self._grid.open_cell()
        if row in self._plan.pictures:
            self._add_picture(element)
        block = self._plan.text_block[row]
        if block >= 0:
            self._add(block, LINE_BREAK if tag == "br" else element.text, is_break=tag == "br")

    def close(self, row: int) -> None:
        """Leave the elements that end before ``row`` and take their tails."""
        while self._stack and self._stack[-1].end <= row:
            left = self._stack.pop()
            if left.is_boundary:
                self._flush()
            if self._grid is not None:
                self._close_in_grid(self._grid, left)
            self._state = left.outer
            del self.writer.frames[left.n_frames :]
            block = self._plan.tail_block[left.row]
            if block >= 0:
                self._add(block, left.element.tail)
        if not self._stack:
            self._flush()

    def _inside(self, tag: str, element: etree._Element) -> _State:
        """What holds inside an element; opens its frame."""
        state = self._state
        if tag == "a":
            return state._replace(marks=state.marks._replace(link=self._link(element) or state.marks.link))
        if tag in _STRONG:
            return state._replace(marks=state.marks._replace(strong=True))
        if tag in _EM:
            return state._replace(marks=state.marks._replace(em=True))
        if tag in _CODE:
            return state._replace(marks=state.marks._replace(code=True))
        if tag in _HEADING_LEVEL:
            return state._replace(heading=_HEADING_LEVEL[tag])
        if tag == "pre":
            return state._replace(is_pre=True)
        if tag in SILENT_TAGS:
            # Pictures in a noscript stand for those that a script loads; in a frame or video nobody sees them.
            return state._replace(is_silent=state.is_silent or tag != "noscript")
        if tag in _LISTS:
            start = (element.get("start") or "").strip()
            return state._replace(list=List(is_ordered=tag == "ol", start=start))
        if tag in {"li", "blockquote"} and self._grid is None and len(self.writer.frames) < MAX_NESTING:
            self.writer.frames.append(Frame((state.list or self._stray_items) if tag == "li" else None))
        return state

    def _close_in_grid(self, grid: Grid, left: _Open) -> None:
        if left.row in self._plan.grids:
            self._grid = None
            if lines := grid.lines():
                self.writer.write(lines, is_text=False)
        elif left.element.tag in _CELLS:
            grid.close_cell(left.element.get("colspan"), left.element.get("rowspan"))
        elif left.element.tag == "tr":
            grid.close_line()

    def _add(self, block: int, text: str | None, *, is_break: bool = False) -> None:
        """Take a segment; a new block begins a new run, even where what stood between was not kept."""
        if block != self._block and self._block >= 0:
            self._flush()
        self._block = block
        if text:
            self._pieces.append(Piece(text, self._state.marks, is_break))
            if not text.isspace():
                self._last_source = ""

    def _add_picture(self, element: etree._Element) -> None:
        sources = (_first_source(element.get(name) or "", name) for name in _SOURCES)
        source = next((s for s in sources if not (_is_dead(s) or _NO_PICTURE.match(s))), "")
        if not source or source == self._last_source or self._state.is_silent:
            return
        self._last_source = source
        drawn = picture(element.get("alt") or "", absolute(self._base, source))
        self._pieces.append(Piece(drawn, self._state.marks._replace(code=False), True))

    def _link(self, element: etree._Element) -> str:
        href = element.get("href") or ""
        return "" if _is_dead(href) else absolute(self._base, href)

    def _flush(self) -> None:
        """Write the run that ends here."""
        pieces, self._pieces = self._pieces, []
        self._block = -1
        if not pieces:
            return
        if self._grid is not None and self._grid.cell is not None:
            self._grid.cell.append(one_line(pieces))
        elif self._state.is_pre:
            self._write_code(pieces)
        elif self._state.heading:
            if text := one_line(pieces):
                self.writer.write([f"{'#' * self._state.heading} {text}"])
        else:
            for part in _paragraphs(pieces):
                if text := paragraph(part):
                    self.writer.write(text.split("\n"))

    def _write_code(self, pieces: list[Piece]) -> None:
        # A picture has no place in code.
        text = "".join("\n" if piece.is_break else "" if piece.is_raw else piece.text for piece in pieces)
        lines = text.replace("\r", "").strip("\n").rstrip().split("\n")
        longest = max((len(run) for run in re.findall("`+", text)), default=0)
        fence = "`" * max(3, longest + 1)
        self.writer.write([fence, *lines, fence], is_text=False)


def _is_dead(link: str) -> bool:
    """Whether a link leads nowhere, as browsers read it: without the control characters in it."""
    return _DEAD_LINK.match(without_controls(link)) is not None


def _first_source(value: str, name: str) -> str:
    """The address in an attribute; of several, for several sizes, the first."""
    return (value.split() or [""])[0].rstrip(",") if name.endswith("srcset") else value


def _paragraphs(pieces: list[Piece]) -> Iterator[list[Piece]]:
    """Parts of a run between two or more line breaks in a row, which is how old pages end a paragraph."""
    part: list[Piece] = []
    n_breaks = 0
    for piece in pieces:
        if piece.is_break:
            n_breaks += 1
        elif piece.is_raw or not piece.text.isspace():
            if n_breaks > 1:
                yield part
                part = []
            n_breaks = 0
        part.append(piece)
    yield part
