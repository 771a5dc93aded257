"""Leaf blocks of a CommonMark text - paragraphs, headings, code, tables - inside lists and quotes.

Lists and quotes are frames: each line is prefixed by the frames that are open around it.

References
----------
CommonMark 0.31.2, sections 5.1 (block quotes) to 5.3 (lists); GitHub Flavored Markdown 0.29, section 4.10 (tables).
"""

from __future__ import annotations

MAX_SPAN = 50
"""Columns or lines that a table cell can span; more is a mistake of the page, or an attack."""
MAX_COLUMNS = 100
"""Columns up to which spans are filled with empty cells."""


class List:
    """An open list: its next number, and its marker's shape, chosen when its first item is written."""

    __slots__ = ("is_ordered", "number", "shape")

    def __init__(self, *, is_ordered: bool = False, start: str = "") -> None:
        self.is_ordered = is_ordered
        # CommonMark reads nine digits at most.
        self.number = int(start) if start.isdecimal() and start.isascii() and len(start) < 9 else 1
        self.shape = ""


class Frame:
    """A quote, or an item of a list; ``prefix`` goes before each line but an item's first."""

    __slots__ = ("is_fresh", "list", "prefix")

    def __init__(self, of: List | None = None) -> None:
        self.list = of
        self.is_fresh = of is not None
        self.prefix = "> "


class Writer:
    """Puts leaf blocks one after another, inside the ``frames`` that are open; ``out`` joined is the text."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.frames: list[Frame] = []
        self._last: list[Frame] = []
        self._last_is_text = False

    def write(self, lines: list[str], *, is_text: bool = True) -> None:
        """Write one leaf block; ``is_text`` where it is a paragraph or heading."""
        frames, last = self.frames, self._last
        shared = 0
        while shared < min(len(frames), len(last)) and frames[shared] is last[shared]:
            shared += 1
        neighbour = last[shared].list if shared < len(last) else None
        around = "".join(frame.prefix for frame in frames[:shared])
        first = around + "".join(_opening(frame, neighbour) for frame in frames[shared:])
        if self.out:
            self.out.append("\n" if self._is_tight(shared, neighbour) else f"\n{around.rstrip()}\n")
        prefix = "".join(frame.prefix for frame in frames)
        self.out.append(first + lines[0])
        self.out += [f"\n{prefix}{line}" if line else f"\n{prefix.rstrip()}" for line in lines[1:]]
        self._last, self._last_is_text = list(frames), is_text

    def _is_tight(self, shared: int, neighbour: List | None) -> bool:
        """Whether no blank line is needed: between items of a list, and before a list inside an item."""
        own = self.frames[shared].list if shared < len(self.frames) else None
        if own is None:
            return False
        is_nested = shared == len(self._last) > 0 and self._last[-1].list is not None
        # An ordered list can end a paragraph only where it starts with 1; that number is written by now.
        can_interrupt = self._last_is_text and (not own.is_ordered or own.number == 2)
        return neighbour is own or (is_nested and can_interrupt)


def _opening(frame: Frame, neighbour: List | None) -> str:
    """Prefix of a frame's first line; ``neighbour`` is the list that ends where the frame begins."""
    if frame.list is None or not frame.is_fresh:
        return frame.prefix
    marker = _marker(frame.list, neighbour)
    frame.prefix = " " * len(marker)
    frame.is_fresh = False
    return marker


def _marker(of: List, neighbour: List | None) -> str:
    if not of.shape:
        usual, other = (".", ")") if of.is_ordered else ("-", "*")
        # Two lists in a row would be read as one if their markers were alike.
        of.shape = other if neighbour is not None and neighbour.shape == usual else usual
    if not of.is_ordered:
        return f"{of.shape} "
    of.number += 1
    return f"{of.number - 1}{of.shape} "


class Grid:
    """A table being filled, cell by cell."""

    def __init__(self) -> None:
        self.cell: list[str] | None = None
        self._lines: list[list[str]] = []
        self._line: list[str] = []
        self._hanging: dict[int, int] = {}

    def open_cell(self) -> None:
        """Begin a cell; what is flushed until ``close_cell`` goes into it."""
        self.cell = []

    def close_cell(self, colspan: str | None, rowspan: str | None) -> None:
        """End the cell; a span leaves empty cells to its right and below."""
        content = " ".join(self.cell or ()).replace("|", "\\|")
        self.cell = None
        self._hang()
        for column in range(_span(colspan)):
            if column and len(self._line) >= MAX_COLUMNS:
                break
            self._hanging[len(self._line)] = _span(rowspan) - 1
            self._line.append("" if column else content)

    def close_line(self) -> None:
        """End a line; one without text is left out."""
        self._hang()
        if any(self._line):
            self._lines.append(self._line)
        self._line = []

    def lines(self) -> list[str]:
        """The table; its first line is the heading, as wide as the widest: what overhangs would be lost."""
        if not self._lines:
            return []
        width = max(map(len, self._lines))
        head = self._lines[0] + [""] * (width - len(self._lines[0]))
        return [f"| {' | '.join(line)} |" for line in (head, ["---"] * width, *self._lines[1:])]

    def _hang(self) -> None:
        while len(self._line) < MAX_COLUMNS and self._hanging.get(len(self._line), 0) > 0:
            self._hanging[len(self._line)] -= 1
            self._line.append("")


def _span(value: str | None) -> int:
    digits = (value or "").strip()
    return min(max(int(digits), 1), MAX_SPAN) if digits.isdecimal() and len(digits) < 5 else 1
