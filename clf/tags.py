"""Element names by what they do to the flow of text (HTML standard, "Rendering", flow content)."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
LISTS = ("ul", "ol", "dl", "menu", "dir")
SECTIONS = ("article", "section", "main", "header", "footer", "nav", "aside")
BLOCK_TAGS = frozenset(
    (
        *HEADINGS,
        *LISTS,
        *SECTIONS,
        *tuple(
            "address blockquote body button canvas caption center dd details dialog div dt fieldset figcaption figure "
            "form hgroup hr html legend li p pre search summary table tbody td tfoot th thead tr".split()
        ),
    )
)
"""Elements that end a run of text. A button is laid out inline but is a thing of its own to a reader."""

SILENT_TAGS = frozenset(
    "script style template noscript iframe select video audio object svg math head title textarea embed applet "
    "datalist frameset".split()
)
"""Elements whose content is no text of the page."""

INLINE_TAGS = (
    "a",
    "span",
    "b",
    "strong",
    "em",
    "i",
    "time",
    "img",
    "br",
    "input",
    "label",
    "cite",
    "small",
    "q",
)

TAGS: tuple[str, ...] = (
    "",
    "-",
    "!",
    *sorted(
        BLOCK_TAGS
        | SILENT_TAGS
        | set(INLINE_TAGS)
        | {"ins", "picture", "source", "meta", "link", "base", "u", "sup"}
    ),
)
"""Known element names by code: '' stands for any other, '-' for custom elements, '!' for comments."""
CODE: dict[str, int] = {tag: code for code, tag in enumerate(TAGS)}
OTHER, CUSTOM, COMMENT = 0, 1, 2


def among(names: Iterable[str]) -> NDArray[np.bool_]:
    """By code: whether an element is one of these; indexed with codes it answers for all of them at once."""
    table = np.zeros(len(TAGS), np.bool_)
    table[[CODE[name] for name in names if name in CODE]] = True
    return table
