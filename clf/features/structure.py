"""Where a block stands: element and ancestors, containers, grids of like siblings, neighbours, place on the page."""

from __future__ import annotations

import numpy as np

from clf.features.view import N_LEVELS, AnyArray, FloatArray, IntArray, PageView, sum_below
from clf.lookup import stretches
from clf.tags import CODE, CUSTOM, TAGS, among

OWNER_GROUPS: dict[str, tuple[str, ...]] = {
    "p": ("p",),
    "h1": ("h1",),
    "h2": ("h2",),
    "h3": ("h3",),
    "h4": ("h4", "h5", "h6"),
    "li": ("li",),
    "a": ("a",),
    "span": ("span", "i", "small", "u", "sup"),
    "div": ("div", "section", "article"),
    "cell": ("td", "th", "tr", "table", "tbody"),
    "caption": ("figcaption", "caption"),
    "button": ("button", "input"),
    "label": ("label", "legend", "fieldset"),
    "time": ("time",),
    "strong": ("strong", "b", "em"),
    "quote": ("blockquote", "q", "cite"),
    "term": ("dt", "dd"),
}
ANCESTORS = (
    "article",
    "main",
    "aside",
    "nav",
    "header",
    "footer",
    "figure",
    "form",
    "table",
    "ul",
    "ol",
    "dl",
    "blockquote",
    "section",
    "button",
    "dialog",
    "li",
    "p",
    "h1",
    "h2",
    "h3",
    "details",
    "address",
    "figcaption",
)
_LEVEL_FACTS = (
    "log_blocks",
    "log_chars",
    "link_density",
    "mean_chars",
    "paragraphs",
    "headings",
    "images",
    "index",
    "position",
    "is_first",
    "share_of_page",
    "times",
    "is_list",
    "holds_main",
)
_LEVEL_LOGS = ("log_blocks", "log_chars", "mean_chars", "index", "times")
_GRID_FACTS = (
    "is_in",
    "log_items",
    "index",
    "position",
    "blocks",
    "block_index",
    "is_first_block",
    "chars",
    "links",
    "images",
)
_GRID_LOGS = ("log_items", "index", "blocks", "block_index", "chars")
_NEIGHBOUR_FACTS = (
    "log_chars",
    "density",
    "is_heading",
    "same_path",
    "same_container",
    "is_paragraph",
    "image",
)
NEIGHBOURS = (-2, -1, 1, 2)

_OWNERS = np.stack([among(tags) for tags in OWNER_GROUPS.values()])
# One bit for each of the ancestors looked for, the last for custom elements.
_ANCESTOR_BITS = np.zeros(len(TAGS), np.uint32)
_ANCESTOR_BITS[[*(CODE[tag] for tag in ANCESTORS), CUSTOM]] = 1 << np.arange(len(ANCESTORS) + 1)
# Elements counted within blocks, by the names of their columns.
_INNER = {
    "images": ("img", "picture"),
    "inputs": ("input", "button", "textarea", "select"),
    "bold": ("b", "strong", "em", "i"),
    "time": ("time",),
    "breaks": ("br",),
}
_COUNTED = {**_INNER, "img": ("img",)}
_IS_COUNTED = np.stack([among(tags) for tags in _COUNTED.values()])
_IS_LIST = among(("ul", "ol", "dl", "menu"))

NAMES = (
    *(f"structure.owner_{name}" for name in OWNER_GROUPS),
    *(f"structure.in_{name}" for name in ANCESTORS),
    "structure.in_custom",
    "structure.depth",
    "structure.hidden",
    "structure.is_heading",
    "structure.inner_images",
    "structure.inner_inputs",
    "structure.inner_bold",
    "structure.inner_time",
    "structure.inner_breaks",
    "structure.path_count",
    "structure.path_share_of_container",
    "structure.image_before",
    "structure.image_after",
    *(f"structure.level{level}_{name}" for level in range(N_LEVELS) for name in _LEVEL_FACTS),
    *(f"structure.grid{grid}_{name}" for grid in range(2) for name in _GRID_FACTS),
    *(f"structure.next{offset:+d}_{name}" for offset in NEIGHBOURS for name in _NEIGHBOUR_FACTS),
    "structure.position",
    "structure.position_chars",
    "structure.log_index",
    "structure.log_index_end",
    "structure.in_main_content",
    "structure.main_position",
    "structure.before_main",
    "structure.after_main",
    "structure.blocks_to_main",
    "structure.levels_to_main",
    "structure.first_paragraph",
    "structure.last_paragraph",
    "structure.between_paragraphs",
    "structure.log_to_heading",
    "structure.heading_in_container",
    "structure.page_blocks",
    "structure.page_chars",
    "structure.page_density",
    "structure.page_paragraphs",
    "structure.page_main_share",
)

LOGS = (
    "structure.depth",
    *(f"structure.inner_{name}" for name in _INNER),
    "structure.path_count",
    *(f"structure.level{level}_{name}" for level in range(N_LEVELS) for name in _LEVEL_LOGS),
    *(f"structure.grid{grid}_{name}" for grid in range(2) for name in _GRID_LOGS),
    *(f"structure.next{offset:+d}_log_chars" for offset in NEIGHBOURS),
    "structure.log_index",
    "structure.log_index_end",
    "structure.blocks_to_main",
    "structure.first_paragraph",
    "structure.last_paragraph",
    "structure.log_to_heading",
    "structure.page_blocks",
    "structure.page_chars",
    "structure.page_paragraphs",
)
"""Columns that are counts here, and logarithms of one more to the model; what is below zero stays there."""


def columns(view: PageView) -> list[AnyArray]:
    """Columns of shape (n_blocks,), or several as (n_columns, n_blocks), in the order of ``NAMES``."""
    passed = _passed(view)
    return [
        *_tags(view),
        *_inside(view, passed),
        *_containers(view, passed),
        _neighbours(view, passed),
        *_position(view),
    ]


def _passed(view: PageView) -> dict[str, IntArray]:
    """By the names of ``_COUNTED``: elements of these before each row, and on the whole page at the end."""
    tags = view.table.elements.tag
    counts = np.zeros((len(_COUNTED), len(tags) + 1), np.int32)
    np.cumsum(_IS_COUNTED.take(tags, axis=1), axis=1, out=counts[:, 1:])
    return dict(zip(_COUNTED, counts, strict=True))


def _tags(view: PageView) -> list[AnyArray]:
    held = np.bitwise_or.reduce(_ANCESTOR_BITS.take(view.table.elements.tag).take(view.chain), axis=1)
    above = (held >> np.arange(len(ANCESTORS) + 1, dtype=np.uint32)[:, None]) & 1
    return [_OWNERS.take(view.owner_tag, axis=1), above]


def _inside(view: PageView, passed: dict[str, IntArray]) -> list[AnyArray]:
    elements, start, stop = view.table.elements, view.start, view.stop
    n_path = np.bincount(view.path)
    scope = view.levels[:, 1]
    key = scope.astype(np.int64) * len(n_path) + view.path
    order = key.argsort()
    _, sizes = stretches(key.take(order))
    n_path_in_scope = np.empty(len(key), np.int64)
    n_path_in_scope[order] = sizes.repeat(sizes)
    # Pictures before each block, and before the page's end.
    before = passed["img"].take(np.append(start, len(elements)))
    return [
        elements.depth.take(view.container),
        elements.hidden.take(view.owner),
        view.is_heading,
        *(passed[name].take(stop) - passed[name].take(start) for name in _INNER),
        n_path.take(view.path) - 1,
        n_path_in_scope / np.maximum(view.n_below.take(scope), 1),
        before[:-1] > np.append(0, before[:-2]),
        before[1:] > before[:-1],
    ]


def _containers(view: PageView, passed: dict[str, IntArray]) -> tuple[FloatArray, FloatArray]:
    """Facts of the effective containers, level by level, and of the grid items, of the nearest grid and the next."""
    elements, n = view.table.elements, len(view)
    item = np.concatenate(view.grids)
    rows = np.concatenate((view.levels.T.ravel(), np.maximum(item, 0)))
    first, count, end = view.first_block.take(rows), view.n_below.take(rows), elements.end.take(rows)
    per_block = np.stack((view.n_chars, view.n_link_chars, view.is_paragraph, view.is_heading))
    chars, link_chars, paragraphs, headings = sum_below(per_block, first, count)
    # Single precision throughout: on a huge page there are many of these.
    size = np.maximum(count, 1).astype(np.float32)
    place = (np.arange(len(rows), dtype=np.int32) % n - first).astype(np.float32)
    link_density = link_chars / np.maximum(chars, 1)
    images = (passed["img"].take(end) - passed["img"].take(rows)).astype(np.float32)
    n_like, like_index = view.n_like.take(rows), view.like_index.take(rows)
    split = N_LEVELS * n
    levels = (
        count,
        chars,
        link_density,
        chars / size,
        paragraphs / size,
        headings / size,
        images / size,
        place,
        place / size,
        place == 0,
        size / n,
        passed["time"].take(end) - passed["time"].take(rows),
        _IS_LIST.take(elements.tag.take(rows)),
        (rows <= view.main) & (end > view.main),
    )
    of_levels = _by_container([fact[:split] for fact in levels], n)
    grids = (
        np.ones(len(rows), np.bool_),
        n_like,
        like_index,
        like_index / np.maximum(n_like, 1),
        size,
        place,
        place == 0,
        chars,
        link_density,
        images > 0,
    )
    return of_levels, _by_container([fact[split:] * (item >= 0) for fact in grids], n)


def _by_container(facts: list[AnyArray], n: int) -> FloatArray:
    """Facts of containers by container, each of the ``n`` blocks' first ones in a row, then their second ones."""
    stacked: FloatArray = np.concatenate(facts, dtype=np.float32, casting="unsafe").reshape(len(facts), -1, n)
    return stacked.swapaxes(0, 1)


def _neighbours(view: PageView, passed: dict[str, IntArray]) -> FloatArray:
    """Facts of the blocks before and after; zero beyond the page's ends."""
    n, path, container = len(view), view.path, view.levels[:, 0]
    end = view.table.elements.end.take(view.container)
    facts = np.stack(
        (
            view.n_chars,
            view.n_link_chars / np.maximum(view.n_chars, 1),
            view.is_heading,
            view.is_paragraph,
            passed["img"].take(end) > passed["img"].take(view.container),
        )
    )
    wanted = np.arange(n) + np.array(NEIGHBOURS)[:, None]
    there = wanted.clip(0, n - 1)
    log_chars, density, is_heading, is_paragraph, image = facts.take(there, axis=1)
    found = np.stack(
        (
            log_chars,
            density,
            is_heading,
            path.take(there) == path,
            container.take(there) == container,
            is_paragraph,
            image,
        )
    )
    columns: FloatArray = (found * (there == wanted)).swapaxes(0, 1)
    return columns


def _position(view: PageView) -> list[AnyArray]:
    n, index, main = len(view), np.arange(len(view)), view.main
    chars = view.n_chars.cumsum()
    first, count = int(view.first_block[main]), max(int(view.n_below[main]), 1)
    in_main = (index >= first) & (index < first + count)
    paragraphs = (view.is_paragraph & in_main).nonzero()[0]
    first_paragraph, last_paragraph = paragraphs[[0, -1]] if len(paragraphs) else (first, first + count - 1)
    distance = np.maximum(first - index, index - (first + count - 1))
    # Levels to climb until the container holds the main content.
    holds = (view.levels <= main) & (view.table.elements.end.take(view.levels) > main)
    climb = np.where(holds.any(axis=1), holds.argmax(axis=1), N_LEVELS)
    has_heading = view.heading >= 0
    scope = view.levels[:, 1]
    begin = view.first_block.take(scope)
    plain = view.n_chars - view.n_link_chars
    of_page = (
        n,
        chars[-1],
        view.n_link_chars.sum() / max(chars[-1], 1),
        view.is_paragraph.sum(),
        plain[in_main].sum() / max(plain.sum(), 1),
    )
    return [
        index / n,
        chars / max(chars[-1], 1),
        index,
        n - 1 - index,
        in_main,
        ((index - first) / count).clip(-1, 2),
        index < first,
        index >= first + count,
        np.maximum(distance, 0),
        climb,
        index - first_paragraph,
        index - last_paragraph,
        (index >= first_paragraph) & (index <= last_paragraph),
        np.where(has_heading, index - view.heading, n),
        has_heading & (view.heading >= begin) & (view.heading < begin + view.n_below.take(scope)),
        np.array(of_page)[:, None].repeat(n, axis=1),
    ]
