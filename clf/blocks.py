"""lxml tree -> ``BlockTable``: one iterative pass in document order.

A text block is a maximal run of inline content inside one block-level element. Things without text that a page
cleaner must judge - pictures, frames, ad slots - are blocks too. Everything that later stages want to know about
the page is read from the tree here, each element touched once; sums over any subtree come from cumulative sums
over document order, because the rows below element ``r`` are ``r .. end[r] - 1``.
"""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin

import numpy as np
from lxml import etree
from numpy.typing import NDArray

from clf.lookup import stretches
from clf.parse import MAX_NODES
from clf.tags import BLOCK_TAGS, CODE, COMMENT, CUSTOM, OTHER, SILENT_TAGS, TAGS, among

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
_A, _BR, _INS = CODE["a"], CODE["br"], CODE["ins"]
_IS_BLOCK = among(BLOCK_TAGS)
_IS_BLOCK[CUSTOM] = True
_IS_SILENT = among(SILENT_TAGS)
# Odd factors that wrap around: what an element name is worth for the hash of a path, by its depth.
with np.errstate(over="ignore"):
    _DEPTH_WORTH = np.cumprod(np.full(4096, 0x9E3779B97F4A7C15 - 2**64, np.int64))
_KIND = np.zeros(len(TAGS), np.int8)
_KIND[[CODE[tag] for tag in _KIND_OF_TAG]] = list(_KIND_OF_TAG.values())
# Elements that the pass looks at more closely than at others.
_THING_CODES = frozenset(CODE[tag] for tag in _KIND_OF_TAG)
_SILENT_CODES = frozenset(CODE[tag] for tag in SILENT_TAGS)
_SPECIAL_CODES = frozenset(CODE[tag] for tag in (*SILENT_TAGS, *_KIND_OF_TAG, "br", "meta", "base"))
_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)
_CLOSING = -1
# Elements that, empty, hold a place for something that a script fills in.
_IS_SLOT = among(("div", "aside", "section"))

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

    def n_within(self, rows: NDArray[np.integer[Any]]) -> NDArray[np.int64]:
        """How many of ``rows``, which may repeat, lie in the subtree of each element, itself included."""
        total = np.concatenate(([0], np.cumsum(np.bincount(rows, minlength=len(self)))))
        return np.asarray(total[self.end] - total[:-1], np.int64)


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

    @property
    def stands_in(self) -> IntArray:
        """Row of the element that each segment of text stands directly in."""
        return np.where(self.segment_is_tail, self.elements.parent[self.segment_row], self.segment_row)


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
    return walk.table(root, url or "")


class _Codes(dict[Any, int]):
    """Element name -> code, whatever the name: comments and instructions have a function in its place."""

    def __missing__(self, tag: object) -> int:
        if not isinstance(tag, str):
            return COMMENT
        return CUSTOM if "-" in tag else OTHER


class _Numbers(dict[str, int]):
    """Strings numbered as they are met."""

    def __missing__(self, string: str) -> int:
        number = self[string] = len(self)
        return number


class _Walk:
    """The pass over the tree: ``run`` asks each element once for what it holds, ``table`` works out the rest.

    What happens on the page is a sequence of *events*, each element's opening and its closing. All else - parents,
    depth, which block a text belongs to - follows from that sequence by sorting and cumulative sums.
    """

    def __init__(self) -> None:
        # By event: the element that opens, or that one closes; the text that follows.
        self.tags = array("h")
        self.texts: list[str | None] = []
        self.name = array("i")  # by element
        self.names = _Numbers({"": 0})
        self.hidden: list[int] = []
        self.links: list[int] = []
        self.hrefs: list[str] = []
        self.rels: list[str] = []
        self.sources: dict[int, str] = {}
        self.metas: list[tuple[str, str]] = []
        self.titles: list[str] = []
        self.json_ld: list[str] = []
        self.base = ""
        self.warnings: tuple[str, ...] = ()

    def run(self, root: etree._Element, max_nodes: int) -> None:
        """Read the tree, asking each element once for what it holds."""
        code_of, names, special, naming = _Codes(CODE), self.names, _SPECIAL_CODES, NAME_ATTRIBUTES
        add_tag, add_text, add_name = self.tags.append, self.texts.append, self.name.append
        row = -1
        for event, node in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
            if event == "end":
                add_tag(_CLOSING)
                add_text(node.tail)
                continue
            row += 1
            if row >= max_nodes:
                self.warnings = (
                    f"page has more than {max_nodes} elements; what follows was left unlabelled",
                )
                break
            if event == "start":
                code = code_of[node.tag]
                name = ""
                for key, value in node.items():
                    if key in naming:
                        name += f"{value} " if key != "id" else f"#{value} "
                    elif key == "href":
                        if code == _A:
                            self.links.append(row)
                            self.hrefs.append(value)
                            self.rels.append(node.get("rel") or "")
                    elif key == "style":
                        if "n" in value and _HIDDEN_STYLE.search(value):
                            self.hidden.append(row)
                    elif key == "hidden" or (key == "aria-hidden" and value == "true"):
                        self.hidden.append(row)
                add_tag(code)
                add_name(names[name])
                add_text(self._special(row, code, node) if code in special else node.text)
            else:
                add_tag(COMMENT)
                add_name(0)
                add_text(None)
                add_tag(_CLOSING)
                add_text(node.tail)
        # What is open where the page is cut closes there; the root's tail is no part of the page.
        n_open = 2 * len(self.name) - len(self.tags)
        self.tags.extend([_CLOSING] * n_open)
        self.texts += [None] * n_open
        self.texts[-1] = None

    def _special(self, row: int, code: int, node: etree._Element) -> str | None:
        """Note what a thing loads or the head declares; return the text that counts as the page's."""
        text = node.text
        if code == _BR:
            return " "
        if code in _THING_CODES:
            source = node.get("src") or node.get("data-src") or node.get("data")
            if source:
                self.sources[row] = source
        elif code == CODE["meta"]:
            key = node.get("property") or node.get("name")
            if key:
                self.metas.append((key, node.get("content") or ""))
        elif code == CODE["title"]:
            self.titles.append(text or "")
        elif code == CODE["script"]:
            if text and node.get("type") == "application/ld+json":
                self.json_ld.append(text)
        elif code == CODE["base"]:
            self.base = self.base or node.get("href") or ""
        return None if code in _SILENT_CODES else text

    def table(self, root: etree._Element, url: str) -> BlockTable:
        """Work out the blocks and freeze what was gathered."""
        nest = _Nest.of(np.frombuffer(self.tags, np.int16) != _CLOSING)
        elements = self._elements(nest)
        runs = _Runs.of(nest, elements)
        segments = _Segments.of(self.texts, nest, elements, runs)
        text_blocks, texts = segments.blocks(nest, elements, runs)
        things = _things(segments, nest, elements, runs)
        columns = {name: np.concatenate((text_blocks[name], things[name])) for name in text_blocks}
        order = np.lexsort((columns["place"], columns["start"]))
        rank = np.empty(len(order), np.int32)
        rank[order] = np.arange(len(order), dtype=np.int32)
        texts += [""] * (len(order) - len(texts))
        return BlockTable(
            elements=elements,
            **{name: column.take(order) for name, column in columns.items()},
            texts=[texts[i] for i in order.tolist()],
            links=np.array(self.links, np.int32),
            hrefs=self.hrefs,
            rels=self.rels,
            segment_row=segments.row,
            segment_is_tail=segments.is_tail,
            segment_block=rank.take(segments.block),
            sources=self.sources,
            facts=self._facts(root, url),
            warnings=self.warnings,
        )

    def _elements(self, nest: _Nest) -> ElementTable:
        tag = np.frombuffer(self.tags, np.int16).take(nest.opened)
        is_hidden = tag == COMMENT
        is_hidden[self.hidden] = True
        # A path is the sum of what its elements are worth by name and depth, which needs no walk from the root.
        worth = (tag.astype(np.int64) + 7) * _DEPTH_WORTH.take(nest.depth, mode="clip")
        return ElementTable(
            parent=nest.parent,
            end=nest.end,
            tag=tag,
            depth=nest.depth,
            path=nest.sum_above(worth).take(nest.opened),
            name=np.frombuffer(self.name, np.int32),
            hidden=nest.sum_above(is_hidden).take(nest.opened) > 0,
            names=list(self.names),
        )

    def _facts(self, root: etree._Element, url: str) -> PageFacts:
        metas = dict(reversed(self.metas))
        titles = [metas.get("og:title", ""), *self.titles[:1], metas.get("twitter:title", "")]
        lang = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
        return PageFacts(
            url=_join(url, self.base) if self.base else url or metas.get("og:url", ""),
            lang=(lang or metas.get("og:locale", "")).lower()[:5],
            titles=tuple(dict.fromkeys(" ".join(title.split()) for title in titles if title.strip())),
            description=" ".join(metas.get("og:description", metas.get("description", "")).split()),
            json_ld=tuple(self.json_ld),
        )


@dataclass(frozen=True, slots=True)
class _Nest:
    """Openings and closings of nested elements, and what follows from their sequence alone.

    ``row`` gives the element of each event; ``opened`` and ``closed`` the events of each element; ``n_before`` the
    elements opened before each event; ``parent`` and ``end`` are rows as in ``ElementTable``.
    """

    is_open: BoolArray
    row: IntArray
    n_before: IntArray
    opened: IntArray
    closed: IntArray
    parent: IntArray
    end: IntArray
    depth: IntArray

    @classmethod
    def of(cls, is_open: BoolArray) -> _Nest:
        """Match each opening with its closing: sorted by depth, and within one by time, they alternate."""
        n_opened = is_open.cumsum(dtype=np.int32)
        # Openings less closings so far, the event's own closing left out.
        level = 2 * n_opened - np.arange(1, len(is_open) + 1, dtype=np.int32) + ~is_open
        # Of small numbers NumPy sorts the digits, which takes a third of the time.
        pairs = level.astype(np.min_scalar_type(level.max(initial=0))).argsort(kind="stable").reshape(-1, 2)
        first, second = pairs[:, 0], pairs[:, 1]
        opened, closed = is_open.nonzero()[0].astype(np.int32), np.empty(len(pairs), np.int32)
        by_level = n_opened.take(first) - 1
        closed[by_level] = second
        # The parent is the last element one level up that opened before.
        keys = level.take(first).astype(np.int64) * len(is_open) + first
        parent = np.empty(len(pairs), np.int32)
        above = keys.searchsorted(keys - len(is_open)) - 1
        parent[by_level] = np.where(above >= 0, by_level[above], -1)
        row = n_opened - 1
        row[closed] = np.arange(len(pairs), dtype=np.int32)
        return cls(
            is_open=is_open,
            row=row,
            n_before=n_opened - is_open,
            opened=opened,
            closed=closed,
            parent=parent,
            end=n_opened.take(closed),
            depth=level.take(opened) - 1,
        )

    def sum_above(self, values: NDArray[Any]) -> NDArray[np.int64]:
        """After each event: the sum of ``values`` over the elements then open."""
        by_event = values.astype(np.int64).take(self.row)
        return np.where(self.is_open, by_event, -by_event).cumsum()


@dataclass(frozen=True, slots=True)
class _Runs:
    """Stretches of inline content: they end wherever a block-level element that is shown opens or closes.

    ``of_event`` numbers the run that an event belongs to; ``container``, ``start`` and ``stop`` are those of a block
    that the run's text makes; ``is_silent`` says after which events no text counts.
    """

    of_event: IntArray
    container: IntArray
    start: IntArray
    stop: IntArray
    is_silent: BoolArray

    @classmethod
    def of(cls, nest: _Nest, elements: ElementTable) -> _Runs:
        is_silent = nest.sum_above(_IS_SILENT.take(elements.tag)) > 0
        is_end = _IS_BLOCK.take(elements.tag).take(nest.row) & ~is_silent
        ends = is_end.nonzero()[0]
        blocks = _Nest.of(nest.is_open.take(ends))
        # Of blocks only: an opening begins content of its own element, a closing continues that of the parent's.
        inner = np.where(blocks.is_open, blocks.row, blocks.parent.take(blocks.row))
        rows = np.append(nest.row.take(ends.take(blocks.opened)), np.int32(0))
        container, begins = np.zeros((2, len(ends) + 1), np.int32)
        container[1:], begins[1:] = rows[inner], nest.n_before.take(ends)
        return cls(
            of_event=is_end.cumsum(dtype=np.int32),
            container=container,
            start=begins,
            stop=np.append(begins[1:], np.int32(len(elements))),
            is_silent=is_silent,
        )


@dataclass(frozen=True, slots=True)
class _Segments:
    """Strings that make up text blocks, in document order; ``filled`` numbers those that are not only white space."""

    texts: list[str]
    event: IntArray
    row: IntArray
    is_tail: BoolArray
    stands_in: IntArray
    filled: IntArray
    block: IntArray

    @classmethod
    def of(cls, by_event: list[str | None], nest: _Nest, elements: ElementTable, runs: _Runs) -> _Segments:
        """Leave out what is silent, and white space before a run's first word."""
        texts = list(filter(None, by_event))
        event = np.fromiter(map(bool, by_event), np.bool_, len(by_event)).nonzero()[0].astype(np.int32)
        is_blank = np.fromiter(map(str.isspace, texts), np.bool_, len(texts))
        is_silent, run = runs.is_silent.take(event), runs.of_event.take(event)
        is_filled = ~(is_blank | is_silent)
        # Words so far in a segment's run: those so far on the page less those before the run.
        n_filled = is_filled.cumsum()
        starts, sizes = stretches(run)
        n_before = (n_filled - is_filled).take(starts).repeat(sizes)
        kept = (~is_silent & (n_filled > n_before)).nonzero()[0]
        event, run = event.take(kept), run.take(kept)
        row, is_tail = nest.row.take(event), ~nest.is_open.take(event)
        is_first = np.ones(len(run), np.bool_)
        is_first[1:] = run[1:] != run[:-1]
        return cls(
            texts=[texts[i] for i in kept.tolist()],
            event=event,
            row=row,
            is_tail=is_tail,
            stands_in=np.where(is_tail, elements.parent.take(row), row),
            filled=is_filled.take(kept).nonzero()[0].astype(np.int32),
            block=is_first.cumsum(dtype=np.int32) - 1,
        )

    def blocks(
        self, nest: _Nest, elements: ElementTable, runs: _Runs
    ) -> tuple[dict[str, NDArray[Any]], list[str]]:
        """(columns of the text blocks by name, their texts)."""
        starts, sizes = stretches(self.block)
        n, stops = len(starts), starts + sizes
        parts = self.texts
        bounds = zip(starts.tolist(), stops.tolist(), strict=True)
        whole = [parts[a] if b - a == 1 else "".join(parts[a:b]) for a, b in bounds]
        texts = [" ".join(text.split()) for text in whole]
        first = self.event.take(starts)
        last = self.filled.take(self.filled.searchsorted(stops) - 1)
        owner, final = self.stands_in.take(starts), self.stands_in.take(last)
        while len(misses := ((owner > final) | (elements.end.take(owner) <= final)).nonzero()[0]):
            owner[misses] = elements.parent.take(owner.take(misses))
        n_chars = np.fromiter(map(len, texts), np.int32, n)
        run = runs.of_event.take(first)
        return {
            "kind": np.full(n, TEXT, np.int8),
            "owner": owner,
            "container": runs.container.take(run),
            "start": runs.start.take(run),
            "stop": runs.stop.take(run),
            "place": first,
            "n_chars": n_chars,
            "n_link_chars": np.minimum(self._link_chars(nest, elements, n), n_chars),
        }, texts

    def _link_chars(self, nest: _Nest, elements: ElementTable, n: int) -> IntArray:
        """Characters inside links, by block."""
        is_linked = nest.sum_above(elements.tag == _A).take(self.event.take(self.filled)) > 0
        linked = self.filled[is_linked]
        sizes = [len(self.texts[i].strip()) for i in linked.tolist()]
        return np.bincount(self.block.take(linked), sizes, n).astype(np.int32)


def _things(segments: _Segments, nest: _Nest, elements: ElementTable, runs: _Runs) -> dict[str, NDArray[Any]]:
    """Columns of the blocks without text; an ``ins`` that holds text or other things is no slot."""
    kind, is_ins = _KIND.take(elements.tag), elements.tag == _INS
    rows = kind.nonzero()[0].astype(np.int32)
    held = np.concatenate((segments.stands_in.take(segments.filled), rows[~is_ins.take(rows)]))
    below = np.zeros(len(elements) + 1, np.int64)
    np.cumsum(np.bincount(held, minlength=len(elements)), out=below[1:])
    n_held = below.take(elements.end) - below[:-1]
    rows = rows[~is_ins.take(rows) | (n_held.take(rows) == 0)]
    # A slot is the topmost of the empty elements around it.
    slots = (
        (_IS_SLOT.take(elements.tag) & (n_held == 0) & (elements.parent >= 0)).nonzero()[0].astype(np.int32)
    )
    slots = slots[n_held.take(elements.parent.take(slots)) > 0]
    every = np.concatenate((rows, slots))
    run = runs.of_event.take(nest.opened.take(rows))
    none = np.zeros(len(every), np.int32)
    return {
        "kind": np.append(kind.take(rows), np.full(len(slots), SLOT, np.int8)),
        "owner": every,
        "container": np.append(runs.container.take(run), elements.parent.take(slots)),
        "start": every,
        "stop": np.append(rows + 1, elements.end.take(slots)),
        "place": nest.opened.take(every),
        "n_chars": none,
        "n_link_chars": none,
    }


def _join(url: str, base: str) -> str:
    try:
        return urljoin(url, base)
    except ValueError:  # a base that is no address, such as "//[x"
        return url
