"""Where a block stands: element and ancestors, containers, grids of like siblings, neighbours, place on the page."""

from __future__ import annotations

import numpy as np

from clf.features.view import N_LEVELS, FloatArray, IntArray, PageView, count_images, sum_below
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


def columns(view: PageView) -> list[FloatArray]:
    """Columns of shape (n_blocks,), or several as (n_columns, n_blocks), in the order of ``NAMES``."""
    images = count_images(view.table)
    return [
        *_tags(view),
        *_inside(view, images),
        _levels(view, images),
        _grids(view, images),
        _neighbours(view, images),
        *_position(view),
    ]


def _flag(values: np.ndarray) -> FloatArray:
    return values.astype(np.float32)


def _log(values: np.ndarray) -> FloatArray:
    logs: FloatArray = np.log1p(np.maximum(values, 0), dtype=np.float32)
    return logs


def _tags(view: PageView) -> list[FloatArray]:
    held = np.bitwise_or.reduce(_ANCESTOR_BITS[view.table.elements.tag][view.chain], axis=1)
    above = (held >> np.arange(len(ANCESTORS) + 1, dtype=np.uint32)[:, None]) & 1
    return [_OWNERS[:, view.owner_tag], above]


def _inside(view: PageView, images: IntArray) -> list[FloatArray]:
    table = view.table
    elements = table.elements
    start, stop = table.start[view.rows], table.stop[view.rows]

    def within(tags: tuple[str, ...]) -> FloatArray:
        total = np.concatenate(([0], np.cumsum(among(tags)[elements.tag])))
        return _log(total[stop] - total[start])

    inverse = view.path
    counts = np.bincount(inverse)
    scope = view.levels[:, 1]
    key = scope.astype(np.int64) * (len(counts) + 1) + inverse
    _, scope_inverse, scope_counts = np.unique(key, return_inverse=True, return_counts=True)
    is_image = elements.tag == CODE["img"]
    image_rows = np.flatnonzero(is_image)
    # Pictures between this block and its neighbours, by element rows.
    before = np.searchsorted(image_rows, start)
    previous = np.concatenate(([0], start[:-1])) if len(start) else start
    following = np.concatenate((start[1:], [len(elements)])) if len(start) else start
    return [
        _log(elements.depth[view.container]),
        _flag(elements.hidden[table.owner[view.rows]]),
        _flag(view.is_heading),
        within(("img", "picture")),
        within(("input", "button", "textarea", "select")),
        within(("b", "strong", "em", "i")),
        within(("time",)),
        within(("br",)),
        _log(counts[inverse] - 1),
        scope_counts[scope_inverse] / np.maximum(view.n_below[scope], 1).astype(np.float32),
        _flag(before > np.searchsorted(image_rows, previous)),
        _flag(np.searchsorted(image_rows, following) > before),
    ]


def _levels(view: PageView, images: IntArray) -> FloatArray:
    """Facts of the effective containers, level by level."""
    elements, n = view.table.elements, len(view)
    times = np.concatenate(([0], np.cumsum(elements.tag == CODE["time"])))
    per_block = np.column_stack([view.n_chars, view.n_link_chars, view.is_paragraph, view.is_heading])
    rows = view.levels.T.ravel()
    first, count = view.first_block[rows], view.n_below[rows]
    chars, link_chars, paragraphs, headings = sum_below(per_block, first, count).T
    size = np.maximum(count, 1).astype(np.float32)
    place = (np.tile(np.arange(n), N_LEVELS) - first).astype(np.float32)
    end = elements.end[rows]
    facts = np.stack(
        [
            _log(count),
            _log(chars),
            link_chars / np.maximum(chars, 1),
            _log(chars / size),
            paragraphs / size,
            headings / size,
            images[rows] / size,
            _log(place),
            place / size,
            place == 0,
            size / max(n, 1),
            _log(times[end] - times[rows]),
            _IS_LIST[elements.tag[rows]],
            (rows <= view.main) & (end > view.main),
        ],
        dtype=np.float32,
        casting="unsafe",
    )
    return facts.reshape(len(_LEVEL_FACTS), N_LEVELS, n).swapaxes(0, 1).reshape(-1, n)


def _grids(view: PageView, images: IntArray) -> FloatArray:
    """Facts of the grid items, of the nearest grid and the next; zero where there is none."""
    n = len(view)
    item = np.concatenate(view.grids)
    rows = np.maximum(item, 0)
    first, n_below, n_like = view.first_block[rows], view.n_below[rows], view.n_like[rows]
    chars, link_chars = sum_below(np.column_stack([view.n_chars, view.n_link_chars]), first, n_below).T
    place = np.tile(np.arange(n), len(view.grids)) - first
    facts = np.stack(
        [
            np.ones(len(item)),
            _log(n_like),
            _log(view.like_index[rows]),
            view.like_index[rows] / np.maximum(n_like, 1),
            _log(np.maximum(n_below, 1)),
            _log(place),
            place == 0,
            _log(chars),
            link_chars / np.maximum(chars, 1),
            images[rows] > 0,
        ],
        dtype=np.float32,
        casting="unsafe",
    ) * (item >= 0)
    return facts.reshape(len(_GRID_FACTS), len(view.grids), n).swapaxes(0, 1).reshape(-1, n)


def _neighbours(view: PageView, images: IntArray) -> FloatArray:
    """Facts of the blocks before and after; zero beyond the page's ends."""
    n = len(view)
    path, container = view.path, view.levels[:, 0]
    facts = np.column_stack(
        [
            _log(view.n_chars),
            view.n_link_chars / np.maximum(view.n_chars, 1),
            view.is_heading,
            np.zeros((n, 2)),
            view.is_paragraph,
            images[view.container] > 0,
        ]
    ).astype(np.float32)
    there = np.arange(n) + np.array(NEIGHBOURS)[:, None]
    exists = (there >= 0) & (there < n)
    there = np.minimum(np.maximum(there, 0), n - 1)
    found = facts[there]
    found[:, :, 3] = path[there] == path
    found[:, :, 4] = container[there] == container
    found *= exists[:, :, None]
    columns: FloatArray = found.swapaxes(1, 2).reshape(-1, n)
    return columns


def _position(view: PageView) -> list[FloatArray]:
    n = len(view)
    if not n:
        return [np.zeros(0, np.float32)] * 20
    index = np.arange(n)
    chars = np.cumsum(view.n_chars)
    first, count = int(view.first_block[view.main]), max(int(view.n_below[view.main]), 1)
    in_main = (index >= first) & (index < first + count)
    paragraphs = np.flatnonzero(view.is_paragraph & in_main)
    first_paragraph, last_paragraph = (
        (paragraphs[0], paragraphs[-1]) if len(paragraphs) else (first, first + count - 1)
    )
    distance = np.maximum(first - index, index - (first + count - 1))
    # Levels to climb until the container holds the main content.
    elements = view.table.elements
    holds = (view.levels <= view.main) & (elements.end[view.levels] > view.main)
    climb = np.where(holds.any(axis=1), holds.argmax(axis=1), N_LEVELS)
    heading = np.where(view.heading >= 0, index - view.heading, n)
    heading_row = view.rows[np.maximum(view.heading, 0)]
    scope = view.levels[:, 1]
    place = view.table.place[heading_row]
    plain = (view.n_chars - view.n_link_chars).astype(np.float32)
    ones = np.ones(n, np.float32)
    return [
        _flag(index / n),
        _flag(chars / max(chars[-1], 1)),
        _log(index),
        _log(n - 1 - index),
        _flag(in_main),
        _flag(np.clip((index - first) / count, -1, 2)),
        _flag(index < first),
        _flag(index >= first + count),
        _log(distance),
        _flag(climb),
        _flag(np.sign(index - first_paragraph) * np.log1p(np.abs(index - first_paragraph))),
        _flag(np.sign(index - last_paragraph) * np.log1p(np.abs(index - last_paragraph))),
        _flag((index >= first_paragraph) & (index <= last_paragraph)),
        _log(heading),
        _flag((view.heading >= 0) & (place >= elements.opened[scope]) & (place < elements.closed[scope])),
        ones * np.log1p(n),
        ones * np.log1p(chars[-1]),
        ones * (view.n_link_chars.sum() / max(chars[-1], 1)),
        ones * np.log1p(view.is_paragraph.sum()),
        ones * (plain[in_main].sum() / max(plain.sum(), 1)),
    ]
