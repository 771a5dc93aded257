"""lxml tree -> ``BlockTable``: one iterative pass in document order.

A text block is a maximal run of inline content inside one block-level element. Things without text that a page
cleaner must judge - pictures, frames, ad slots - are blocks too. Everything that later stages want to know about
the page is read from the tree here, each element touched once; sums over any subtree come from cumulative sums
over document order, because the rows below element ``r`` are ``r .. end[r] - 1``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import urljoin

import numpy as np
from lxml import etree
from numpy.typing import NDArray

from clf.parse import MAX_NODES
from clf.tags import BLOCK_TAGS, CODE, COMMENT, CUSTOM, OTHER, SILENT_TAGS

KINDS = ("text", "image", "iframe", "ins", "embed", "video", "slot")
"""What a block is; all but ``text`` have no text of their own."""
TEXT, IMAGE, IFRAME, INS, EMBED, VIDEO, SLOT = range(len(KINDS))

_KIND_OF_TAG = {
    "img": IMAGE,
    "iframe": IFRAME,
    "ins": INS,
    "embed": EMBED,
    "object": EMBED,
    "video": VIDEO,
    "audio": VIDEO,
}
# Attributes whose values name what an element is for; their tokens are evidence, never a rule.
NAME_ATTRIBUTES = frozenset(
    "class id role itemprop name aria-label aria-labelledby data-component data-testid data-type data-module "
    "data-qa data-name data-widget data-widget-type data-role data-block data-area data-zone".split()
)
_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)
# Elements that, empty, hold a place for something that a script fills in.
_SLOT_CODES = [CODE[tag] for tag in ("div", "aside", "section")]

IntArray = NDArray[np.int32]
BoolArray = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class ElementTable:
    """All elements of a page, comments included, one row each in document order.

    ``parent`` and ``end`` hold rows: the parent's (-1 for the root), and one past the last descendant's.
    ``tag`` is a code of ``clf.tags.TAGS``; ``path`` a hash of the element names from the root down.
    ``name`` indexes ``names``, the distinct naming attributes of the page's elements.
    """

    parent: IntArray
    end: IntArray
    tag: NDArray[np.int16]
    depth: IntArray
    path: NDArray[np.int64]
    name: IntArray
    hidden: BoolArray
    names: list[str]

    def __len__(self) -> int:
        return len(self.parent)

    @property
    def opened(self) -> IntArray:
        """When each element opens, counting openings and closings from the page's beginning."""
        opened: IntArray = 2 * np.arange(len(self), dtype=np.int32) - self.depth
        return opened

    @property
    def closed(self) -> IntArray:
        """When each element closes, by the same count: after its ``end - row`` openings and as many closings."""
        size = self.end - np.arange(len(self), dtype=np.int32)
        return (self.opened + 2 * size - 1).astype(np.int32)


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page says of itself: address, language, and what its head and its JSON-LD declare."""

    url: str = ""
    lang: str = ""
    titles: tuple[str, ...] = ()
    description: str = ""
    json_ld: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BlockTable:
    """One page as equal-length columns, one row per DOM block in document order.

    Attributes
    ----------
    owner, container : int32 arrays of shape (n_blocks,)
        Rows of ``elements``: the smallest element that holds the whole block, its nearest block-level ancestor.
    start, stop : int32 arrays of shape (n_blocks,)
        Elements opened within the block are the rows ``start .. stop - 1``.
    kind : int8 array of shape (n_blocks,)
        Index into ``KINDS``.
    place : int32 array of shape (n_blocks,)
        Where the block begins, by the count of ``ElementTable.opened`` and ``closed``: the blocks within an element
        are those placed between the two.
    texts : list of str
        Text with white space collapsed; empty for a block without text.
    n_chars, n_link_chars : int32 arrays of shape (n_blocks,)
        Characters of the text, and of those inside links.
    links : int32 array of shape (n_links,)
        Row of each link's element; ``hrefs`` holds its target and ``rels`` its ``rel``.
    segment_row, segment_is_tail, segment_block : arrays of shape (n_segments,)
        Where a block's text stands: the ``text`` (or ``tail``) of an element.
    sources : dict
        Element row -> address that a picture, frame or embed loads.
    """

    elements: ElementTable
    owner: IntArray
    container: IntArray
    start: IntArray
    stop: IntArray
    kind: NDArray[np.int8]
    place: IntArray
    texts: list[str]
    n_chars: IntArray
    n_link_chars: IntArray
    links: IntArray
    hrefs: list[str]
    rels: list[str]
    segment_row: IntArray
    segment_is_tail: BoolArray
    segment_block: IntArray
    sources: dict[int, str]
    facts: PageFacts
    warnings: tuple[str, ...] = field(default=())

    def __len__(self) -> int:
        return len(self.owner)


def block_table(root: etree._Element, *, url: str | None = None, max_nodes: int = MAX_NODES) -> BlockTable:
    """Return the blocks of a page or of a part of it.

    Parameters
    ----------
    root : lxml element
        Read, never changed; its tail is no part of it.
    url : str, optional
        Address of the page, which tells its own links from others'.
    max_nodes : int
        Elements and comments looked at; a larger page is cut there, with a warning.
    """
    walk = _Walk()
    walk.run(root, max_nodes)
    return walk.table(url or "")


class _Walk:
    """State of the pass; ``run`` fills it, ``table`` freezes it."""

    def __init__(self) -> None:
        self.parent: list[int] = []
        self.end: list[int] = []
        self.tag: list[int] = []
        self.depth: list[int] = []
        self.path: list[int] = []
        self.name: list[int] = []
        self.hidden: list[bool] = []
        self.names: dict[str, int] = {"": 0}
        self.blocks: list[tuple[int, int, int, int, int, str, int, int]] = []
        self.links: list[int] = []
        self.hrefs: list[str] = []
        self.rels: list[str] = []
        self.text_rows: list[int] = []  # elements that text stands in
        self.segment_row: list[int] = []
        self.segment_is_tail: list[bool] = []
        self.segment_block: list[int] = []
        self.sources: dict[int, str] = {}
        self.metas: list[tuple[str, str]] = []
        self.titles: list[str] = []
        self.json_ld: list[str] = []
        self.lang = ""
        self.base = ""
        self.warnings: tuple[str, ...] = ()

    def run(self, root: etree._Element, max_nodes: int) -> None:  # noqa: PLR0912, PLR0915 - the hot loop, kept flat
        parents, ends, tags, depths, paths = self.parent, self.end, self.tag, self.depth, self.path
        name_ids, hiddens, names = self.name, self.hidden, self.names
        code_of, block_tags, silent_tags, kind_of = CODE, BLOCK_TAGS, SILENT_TAGS, _KIND_OF_TAG
        # The run being gathered: its strings, where each stands, characters inside links.
        run: list[str] = []
        run_rows: list[int] = []
        run_tails: list[bool] = []
        link_chars = 0
        run_start = 0
        # Open elements: the proxies, their rows; rows of open block-level elements; open links; silent element.
        stack: list[etree._Element] = []
        rows: list[int] = []
        containers: list[int] = [0]
        n_open_links = 0
        silent_row = -1
        row = -1

        def flush(stop: int) -> None:
            nonlocal link_chars, run_start
            if run:
                self._add_text_block(run, run_rows, run_tails, containers[-1], run_start, stop, link_chars)
                run.clear()
                run_rows.clear()
                run_tails.clear()
                link_chars = 0
            run_start = stop

        def close() -> None:
            nonlocal n_open_links, silent_row, link_chars
            element = stack.pop()
            closed = rows.pop()
            tag = element.tag
            ends[closed] = row
            if tag in block_tags or tags[closed] == CUSTOM:
                if silent_row < 0:
                    flush(row)
                containers.pop()
            elif tag == "a":
                n_open_links -= 1
            if silent_row == closed:
                silent_row = -1
            if silent_row < 0 and rows:
                tail = element.tail
                if tail and (run or not tail.isspace()):
                    run.append(tail)
                    run_rows.append(closed)
                    run_tails.append(True)
                    if n_open_links:
                        link_chars += len(tail.strip())

        for element in root.iter():
            row += 1
            if row >= max_nodes:
                self.warnings = (
                    f"page has more than {max_nodes} elements; what follows was left unlabelled",
                )
                break
            if row:
                above = element.getparent()
                while stack[-1] is not above:
                    close()
                parent_row = rows[-1]
                depths.append(len(rows))
            else:
                parent_row = -1
                depths.append(0)
            stack.append(element)
            rows.append(row)
            parents.append(parent_row)
            ends.append(-1)
            tag = element.tag
            if not isinstance(tag, str):  # comment or processing instruction
                tags.append(COMMENT)
                paths.append(0)
                name_ids.append(0)
                hiddens.append(True)
                continue
            code = code_of.get(tag, OTHER)
            is_block = tag in block_tags
            if code == OTHER and "-" in tag:
                code = CUSTOM
                is_block = True
            tags.append(code)
            paths.append((paths[parent_row] * 131 + code + 7) & 0xFFFFFFFFFFFF if row else code)
            hidden = hiddens[parent_row] if row else False
            name = ""
            href: str | None = None
            for key, value in element.items():
                if key in NAME_ATTRIBUTES:
                    name += f"{value} " if key != "id" else f"#{value} "
                elif key == "href":
                    href = value
                elif key == "style":
                    if not hidden and "n" in value and _HIDDEN_STYLE.search(value):
                        hidden = True
                elif key == "hidden" or (key == "aria-hidden" and value == "true"):
                    hidden = True
            hiddens.append(hidden)
            name_ids.append(names.setdefault(name, len(names)) if name else 0)
            if silent_row < 0 and tag in silent_tags:
                silent_row = row
            if is_block:
                if silent_row < 0:
                    flush(row)
                containers.append(row)
            elif tag == "a":
                n_open_links += 1
                if href is not None:
                    self.links.append(row)
                    self.hrefs.append(href)
                    self.rels.append(element.get("rel") or "")
            elif tag in kind_of:
                self._add_thing(row, kind_of[tag], containers[-1], element)
            elif silent_row >= 0:
                self._read_head(tag, element)
            if silent_row < 0:
                text = element.text
                if tag == "br":
                    if run:
                        run.append(" ")
                        run_rows.append(row)
                        run_tails.append(False)
                elif text and (run or not text.isspace()):
                    run.append(text)
                    run_rows.append(row)
                    run_tails.append(False)
                    if n_open_links:
                        link_chars += len(text.strip())
        else:
            row += 1
        while stack:
            close()
        flush(row)
        self.lang = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""

    def _add_text_block(
        self,
        run: list[str],
        rows: list[int],
        tails: list[bool],
        container: int,
        start: int,
        stop: int,
        link_chars: int,
    ) -> None:
        text = " ".join("".join(run).split())
        if not text:
            return
        index = len(self.blocks)
        self.segment_row += rows
        self.segment_is_tail += tails
        self.segment_block += [index] * len(rows)
        filled = [k for k, part in enumerate(run) if not part.isspace()]
        self.text_rows += [self.parent[rows[k]] if tails[k] else rows[k] for k in filled]
        first, final = filled[0], filled[-1]
        owner = self.parent[rows[first]] if tails[first] else rows[first]
        last = self.parent[rows[final]] if tails[final] else rows[final]
        while 0 <= self.end[owner] <= last or owner > last:
            owner = self.parent[owner]
        begins = 2 * rows[first] + tails[first]
        self.blocks.append((TEXT, owner, container, start, stop, text, min(link_chars, len(text)), begins))

    def _add_thing(self, row: int, kind: int, container: int, element: etree._Element) -> None:
        self.blocks.append((kind, row, container, row, row + 1, "", 0, 2 * row))
        source = element.get("src") or element.get("data-src") or element.get("data") or ""
        if source:
            self.sources[row] = source

    def _read_head(self, tag: str, element: etree._Element) -> None:
        if tag == "meta":
            key = element.get("property") or element.get("name")
            if key:
                self.metas.append((key, element.get("content") or ""))
        elif tag == "title":
            if element.text:
                self.titles.append(element.text)
        elif tag == "script":
            if element.get("type") == "application/ld+json" and element.text:
                self.json_ld.append(element.text)
        elif tag == "base":
            self.base = self.base or element.get("href") or ""

    def table(self, url: str) -> BlockTable:
        """Freeze what was gathered."""
        elements = ElementTable(
            parent=np.array(self.parent, np.int32),
            end=np.array(self.end, np.int32),
            tag=np.array(self.tag, np.int16),
            depth=np.array(self.depth, np.int32),
            path=np.array(self.path, np.int64),
            name=np.array(self.name, np.int32),
            hidden=np.array(self.hidden, np.bool_),
            names=list(self.names),
        )
        # A run is complete only after the things inside it: bring the rows into document order.
        order = sorted(self._settled(elements), key=lambda i: self.blocks[i][3])
        rank = np.zeros(len(self.blocks), np.int32)
        rank[order] = np.arange(len(order), dtype=np.int32)
        blocks = [self.blocks[i] for i in order]
        kind, owner, container, start, stop, texts, link_chars, begins = (
            list(column) for column in (zip(*blocks, strict=True) if blocks else ((),) * 8)
        )
        first_row, is_tail = np.divmod(np.array(begins, np.int64), 2)
        segment_block = np.array(self.segment_block, np.int32)
        segment_order = (
            np.argsort(rank[segment_block], kind="stable") if len(segment_block) else segment_block
        )
        return BlockTable(
            elements=elements,
            owner=np.array(owner, np.int32),
            container=np.array(container, np.int32),
            start=np.array(start, np.int32),
            stop=np.array(stop, np.int32),
            kind=np.array(kind, np.int8),
            place=np.where(is_tail, elements.closed[first_row], elements.opened[first_row]).astype(np.int32),
            texts=texts,
            n_chars=np.array([len(text) for text in texts], np.int32),
            n_link_chars=np.array(link_chars, np.int32),
            links=np.array(self.links, np.int32),
            hrefs=self.hrefs,
            rels=self.rels,
            segment_row=np.array(self.segment_row, np.int32)[segment_order],
            segment_is_tail=np.array(self.segment_is_tail, np.bool_)[segment_order],
            segment_block=rank[segment_block][segment_order],
            sources=self.sources,
            facts=self._facts(url),
            warnings=self.warnings,
        )

    def _settled(self, elements: ElementTable) -> list[int]:
        """Add empty slots; return the blocks that count: an ``ins`` that holds text or other things is no slot."""
        things = [start for kind, _owner, _container, start, *_ in self.blocks if kind not in (TEXT, INS)]
        held = np.bincount(self.text_rows + things, minlength=len(elements) + 1)
        below = np.concatenate(([0], np.cumsum(held[:-1])))
        n_held = below[elements.end] - below[:-1]
        kept = [i for i, b in enumerate(self.blocks) if b[0] != INS or n_held[b[1]] == 0]
        is_empty = (n_held == 0) & np.isin(elements.tag, _SLOT_CODES)
        tops = np.flatnonzero(
            is_empty & (n_held[np.maximum(elements.parent, 0)] > 0) & (elements.parent >= 0)
        )
        for row in tops.tolist():
            kept.append(len(self.blocks))
            self.blocks.append((SLOT, row, self.parent[row], row, self.end[row], "", 0, 2 * row))
        return kept

    def _facts(self, url: str) -> PageFacts:
        metas = dict(reversed(self.metas))
        titles = [metas.get("og:title", ""), *self.titles[:1], metas.get("twitter:title", "")]
        return PageFacts(
            url=_join(url, self.base) if self.base else url or metas.get("og:url", ""),
            lang=(self.lang or metas.get("og:locale", "")).lower()[:5],
            titles=tuple(dict.fromkeys(" ".join(title.split()) for title in titles if title.strip())),
            description=" ".join(metas.get("og:description", metas.get("description", "")).split()),
            json_ld=tuple(self.json_ld),
        )


def _join(url: str, base: str) -> str:
    try:
        return urljoin(url, base)
    except ValueError:  # a base that is no address, such as "//[x"
        return url
