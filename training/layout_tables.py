"""Alterations of a page's layout: into tables as sites had them about 2000, and into ever more wrappers.

No text changes, and each text begins where it began - at the ``text`` of the same element, or at its tail - for that
is how ``training.augment`` knows its label. So elements are renamed and wrapped, never replaced; what is wrapped is
block-level, stands alone, and no two blocks run together.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from lxml import etree

from clf.tags import BLOCK_TAGS, HEADINGS, SECTIONS, SILENT_TAGS

_PLAIN = {"strong": "b", "em": "i", "figcaption": "div", "figure": "div", "picture": "span"}
_FRAMES = frozenset(("div", "body", *SECTIONS))
_PARTS = frozenset(
    "tr td th thead tbody tfoot caption li dt dd legend summary figcaption hgroup body html".split()
)
_COLOURS = ("#ffffff", "#eeeeee", "#003366", "#cccccc", "#ffffcc", "#336699", "#f0f0f0")
_FACES = ("Arial, Helvetica, sans-serif", "verdana,arial", "Times New Roman", "Verdana", "geneva, arial")


def as_tables(root: etree._Element, rng: random.Random) -> None:
    """Give a page the markup of about 2000, in place: frames and lists of tables, ``font``, ``center``, spacers."""
    body = next(root.iter("body"), None)
    if body is None:
        return
    style = _Style(rng)
    for element in list(body.iterdescendants(etree.Element)):
        if element.tag in HEADINGS:
            style.heading(element)
        elif element.tag in ("ul", "ol", "menu"):
            style.items(element)
        elif element.tag == "dl":
            style.definitions(element)
        elif element.tag in ("p", "figcaption") and rng.random() < style.font_share:
            style.text(element)
        elif element.tag in ("td", *_FRAMES) and _is_frame(element) and rng.random() < style.table_share:
            style.frame(element)
    style.frame_body(body)
    for element in body.iterdescendants(etree.Element):
        if element.tag in SECTIONS or "-" in str(element.tag):
            element.tag = rng.choice(("div", "div", "center"))
        elif element.tag == "span" and rng.random() < style.font_share:
            element.tag = "font"
        elif element.tag in _PLAIN:
            element.tag = _PLAIN[str(element.tag)]


def deepen(root: etree._Element, rng: random.Random) -> None:
    """Put a share of a page's blocks into one to three more ``div`` or ``span``, in place, as frameworks do."""
    body = next(root.iter("body"), None)
    if body is None:
        return
    share = rng.uniform(0.03, 0.35)
    for element in list(body.iterdescendants(etree.Element)):
        if not _is_block(element) or is_filled(element.tail) or rng.random() >= share:
            continue
        if element.tag in ("li", "p", "dd") and rng.random() < 0.5:
            outer = element.tag
            element.tag = "div" if _has_blocks(element) else rng.choice(("div", "span"))
            _wrap(element, outer)
        elif element.tag not in _PARTS:
            for _ in range(rng.choice((1, 1, 2, 3))):
                _wrap(element, "div")


class _Style:
    """The habits of one site: what it makes of a heading, a list, a frame."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.font_share = rng.choice((0.0, 0.3, 0.9))
        self.table_share = rng.uniform(0.25, 0.9)
        self.face = rng.choice(_FACES)
        self._spaced = rng.random() < 0.4
        self._headings = rng.choice(("font", "b", "p", "div", "kept"))
        self._lists = rng.choice(("rows", "bullets", "lines", "paragraphs", "kept"))

    def heading(self, element: etree._Element) -> None:
        """A heading becomes bold or large text in a paragraph of its own."""
        level = int(str(element.tag)[1])
        if self._headings == "kept" or is_filled(element.tail):
            return
        if self._headings in ("p", "div"):
            element.tag = self._headings
            element.set("class", self.rng.choice(("head", "headline", "title", "subhead", f"h{level}")))
            return
        element.tag = self._headings
        if element.tag == "font":
            element.set("size", str(max(2, 6 - level)))
            if self.rng.random() < 0.5:
                element = _wrap(element, "b")
        _wrap(element, self.rng.choice(("p", "div", "center")))

    def text(self, element: etree._Element) -> None:
        """A paragraph becomes text of a font, in a paragraph."""
        if is_filled(element.tail) or _has_blocks(element):
            return
        element.tag = "font"
        element.set("face", self.face)
        element.set("size", self.rng.choice(("1", "2", "2", "-1")))
        _wrap(element, self.rng.choice(("p", "p", "div")))

    def items(self, element: etree._Element) -> None:
        """A list becomes rows of a table, lines with a picture of a bullet, or paragraphs."""
        if self._lists == "kept" or not _is_frame(element, least=1):
            return
        if self._lists == "rows":
            self.rows(element)
            return
        element.tag = "div"
        for item in list(element.iterchildren("li")):
            if self._lists == "paragraphs":
                item.tag = "p"
                continue
            item.tag = "div" if _has_blocks(item) else self.rng.choice(("font", "span"))
            line = _wrap(item, "div")
            if self._lists == "bullets":
                line.insert(0, etree.Element("img", src="/images/bullet.gif", width="7", height="7"))
            line.append(etree.Element("br"))

    def definitions(self, element: etree._Element) -> None:
        """Terms and definitions become rows."""
        if _is_frame(element, least=1) and self._lists != "kept":
            self.rows(element)

    def frame(self, element: etree._Element) -> None:
        """Blocks side by side become cells of one row, others rows of a table."""
        blocks = [child for child in element.iterchildren(etree.Element) if _is_block(child)]
        are_parts = all(child.tag not in ("p", *HEADINGS) for child in blocks)
        if are_parts and 2 <= len(blocks) <= 4 and self.rng.random() < 0.7:
            self.columns(element)
        else:
            self.rows(element)

    def frame_body(self, body: etree._Element) -> None:
        """All of the page in a centred table of fixed width."""
        if is_filled(body.text) or not _is_frame(body, least=1):
            return
        children = list(body)
        table = etree.SubElement(body, "table", self._measures() | {"align": "center"})
        for child in children:
            table.append(child)
        self.rows(table)
        if self.rng.random() < 0.4:
            _wrap(table, "center")

    def columns(self, element: etree._Element) -> None:
        """The children as cells of one row."""
        children = list(element)
        row = etree.Element("tr")
        for child in children:
            row.append(self._cell(child))
            if self._spaced and child is not children[-1] and self.rng.random() < 0.3:
                row.append(_spacer())
        self._fill(element, [row])

    def rows(self, element: etree._Element) -> None:
        """Each child as the cell of a row."""
        rows = []
        for child in list(element):
            row = etree.Element("tr")
            row.append(self._cell(child))
            rows.append(row)
            if self._spaced and self.rng.random() < 0.15:
                rows.append(etree.Element("tr"))
                rows[-1].append(_spacer())
        self._fill(element, rows)

    def _cell(self, child: etree._Element) -> etree._Element:
        """A child as a cell: the element itself where it only was a container, else one around it."""
        attributes = {"valign": "top"} if self.rng.random() < 0.6 else {}
        if self.rng.random() < 0.2:
            attributes["bgcolor"] = self.rng.choice(_COLOURS)
        child.tail = None
        if child.tag in ("li", "dt", "dd", *_FRAMES):
            child.tag = "td"
            for name, value in attributes.items():
                child.set(name, value)
            return child
        cell = etree.Element("td", attributes)
        cell.append(child)
        return cell

    def _fill(self, element: etree._Element, rows: Sequence[etree._Element]) -> None:
        """Make an element the table of these rows; a cell that holds nothing else gets a table in it."""
        if element.tag == "td":
            element = etree.SubElement(element, "table")
        element.tag = "table"
        element.text = None
        for name, value in self._measures().items():
            element.set(name, value)
        for row in rows:
            element.append(row)

    def _measures(self) -> dict[str, str]:
        rng = self.rng
        measures = {"border": "0", "cellpadding": rng.choice("0024"), "cellspacing": rng.choice("0012")}
        if rng.random() < 0.7:
            measures["width"] = rng.choice(("100%", "100%", "760", "600", "468", "150"))
        return measures


def _wrap(element: etree._Element, tag: str) -> etree._Element:
    """Put an element into a new one at its place; what is behind it stays behind it."""
    parent = element.getparent()
    assert parent is not None
    wrapper = etree.Element(tag)
    tail, element.tail = element.tail, None
    parent.replace(element, wrapper)
    wrapper.append(element)
    wrapper.tail = tail
    return wrapper


def _spacer() -> etree._Element:
    cell = etree.Element("td", width="10")
    cell.text = "\xa0"
    return cell


def _is_frame(element: etree._Element, least: int = 2) -> bool:
    """Whether an element holds blocks and nothing between them, ``least`` of them at the least."""
    children = list(element)
    blocks = sum(_is_block(child) for child in children)
    return (
        blocks >= least
        and not is_filled(element.text)
        and all((_is_block(child) or _is_silent(child)) and not is_filled(child.tail) for child in children)
    )


def _is_block(element: etree._Element) -> bool:
    tag = element.tag
    return isinstance(tag, str) and (tag in BLOCK_TAGS or "-" in tag)


def _is_silent(element: etree._Element) -> bool:
    return not isinstance(element.tag, str) or element.tag in SILENT_TAGS


def _has_blocks(element: etree._Element) -> bool:
    return any(_is_block(child) for child in element.iterdescendants(etree.Element))


def is_filled(text: str | None) -> bool:
    """Whether a text or tail holds more than white space."""
    return text is not None and bool(text.strip())
