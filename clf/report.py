"""A classified page -> one self-contained HTML report: its blocks coloured by label, with the evidence for each.

Two views of the same blocks - a list in document order, and the page's own markup made inert (``clf.layout``) in a
frame without scripts - beside filters and a panel that explains the block pointed at. The report loads nothing: its
policy forbids all but its own styles and the one script whose digest it names. All text of the page is escaped.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from functools import lru_cache
from html import escape
from importlib.resources import files
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

import numpy as np

from clf.blocks import KINDS
from clf.labels import CODE, DEFINITIONS, GROUP_OF, GROUPS, LABELS
from clf.layout import layout
from clf.pipeline import Block, Page
from clf.tags import HEADINGS, TAGS
from clf.xpaths import xpaths

TEMPLATE = "data/report.html"
MAX_BLOCKS = 5000
"""Blocks that a report shows; a browser scrolls no more at ease, and the largest page of the corpora has fewer."""
MAX_CHARS = 20_000
"""Characters of a block that the list shows."""
MAX_REASONS = 5
"""Reasons shown for a label, and as many against it."""
MAX_EXPLAINED = 1500
"""Blocks whose evidence is worked out: each takes some 20 ms."""
N_PROBABILITIES = 5
MAX_LINKS = 3

# In the order of LABELS: blue and green for editorial, red for ads, the rest for clutter. After Paul Tol's "muted" and
# "vibrant" schemes, which stay apart for colour-blind readers; names, line styles and hatching say the same again.
COLOURS = dict(
    zip(
        LABELS,
        "#4b3fbf #0077bb #33a5d6 #2a9d8f "
        "#cc3311 "
        "#d99a00 #7a7a7a #aa4499 #117733 #ee7733 #8c8c3a #882255".split(),
        strict=True,
    )
)
GROUP_COLOURS = {group: COLOURS[labels[min(1, len(labels) - 1)]] for group, labels in GROUPS.items()}
GROUP_COLOURS["clutter"] = "#8a8f98"
_ROLES = {**{tag: tag for tag in HEADINGS}, "li": "item", "dd": "item", "td": "cell", "th": "cell"}
_PLACEHOLDER = re.compile(r"\{\{(\w+)\}\}")
_SCRIPT = re.compile(r"<script>(.*?)</script>", re.S)


def inspect(page: Page, name: str) -> str:
    """The report as an HTML document.

    Parameters
    ----------
    page : Page
        Read, never changed.
    name : str
        What to call the page where it has neither title nor address.
    """
    shown = list(islice(page, MAX_BLOCKS))
    titles = page.table.facts.titles
    warnings = list(page.warnings)
    if len(page) > len(shown):
        warnings.append(f"the page has {len(page)} blocks; the report shows the first {len(shown)}")
    if len(shown) > MAX_EXPLAINED:
        warnings.append(f"the evidence is worked out for the first {MAX_EXPLAINED} blocks only")
    return _filled(
        {
            "csp": escape(_policy()),
            "label_css": _label_css(),
            "title": escape(titles[0] if titles else page.url or name),
            "lang": escape(page.table.facts.lang or "und"),
            "source": _source(page.url, name),
            "facts": _facts(page),
            "bar": _bar(page),
            "warnings": "".join(f"<li>{escape(warning)}</li>" for warning in warnings),
            "filters": _filters(page),
            "blocks": "\n".join(_item(page, block) for block in shown),
            "frame": escape(_frame(page)),
            "data": _safe_json({"groups": GROUPS, "blocks": _details(page, shown)}),
        }
    )


@lru_cache(maxsize=1)
def _template() -> str:
    return files("clf").joinpath(TEMPLATE).read_text("utf-8")


def _filled(values: dict[str, str]) -> str:
    """The template with its placeholders filled, in one pass: what is put in is not looked at again."""
    return _PLACEHOLDER.sub(lambda match: values[match[1]], _template())


def _policy() -> str:
    """Content security policy: no loading, and the one script of the template."""
    script = _SCRIPT.search(_template())
    assert script is not None
    digest = base64.b64encode(hashlib.sha256(script[1].encode("utf-8")).digest()).decode("ascii")
    return (
        f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _safe_json(value: Any) -> str:
    r"""JSON that may stand in a ``script`` element: nothing in it can end the element or open a comment.

    >>> _safe_json("</script><!--&")
    '"\\u003c/script\\u003e\\u003c!--\\u0026"'
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return re.sub("[<>&\u2028\u2029\ud800-\udfff]", lambda match: f"\\u{ord(match[0]):04x}", text)


def _label_css() -> str:
    return "\n".join(f'[data-l="{label}"]{{--c:{colour}}}' for label, colour in COLOURS.items())


def _source(url: str | None, name: str) -> str:
    if url and urlsplit(url).scheme in ("http", "https"):
        return f'<a href="{escape(url)}" rel="noreferrer noopener">{escape(url)}</a>'
    return f"<span>{escape(url or name)}</span>"


def _facts(page: Page) -> str:
    n_text = sum(map(bool, page.table.texts))
    n_chars = int(page.table.n_chars.sum())
    return f"{n_text:,} text blocks, {len(page) - n_text:,} without text, {n_chars:,} characters"


def _group_chars(page: Page) -> dict[str, int]:
    chars = np.bincount(page.codes, weights=page.table.n_chars, minlength=len(LABELS))
    return {group: int(sum(chars[CODE[label]] for label in labels)) for group, labels in GROUPS.items()}


def _bar(page: Page) -> str:
    """Characters of each group as parts of a bar, and in words."""
    chars = _group_chars(page)
    total = max(1, sum(chars.values()))
    words = ", ".join(f"{group} {n / total:.0%}" for group, n in chars.items())
    parts = "".join(
        f'<span class="part" data-g="{group}" style="--c:{GROUP_COLOURS[group]};flex-grow:{n}"></span>'
        for group, n in chars.items()
        if n
    )
    key = "".join(
        f'<li><i class="swatch" data-g="{group}" style="--c:{GROUP_COLOURS[group]}"></i>{group} '
        f"<b>{n / total:.0%}</b> <small>{n:,} characters</small></li>"
        for group, n in chars.items()
    )
    return f'<div class="bar" role="img" aria-label="Characters: {words}">{parts}</div><ul class="key">{key}</ul>'


def _filters(page: Page) -> str:
    counts = np.bincount(page.codes, minlength=len(LABELS)).tolist()
    return "".join(
        _group_filter(group, {label: counts[CODE[label]] for label in GROUPS[group]}) for group in GROUPS
    )


def _group_filter(group: str, counts: dict[str, int]) -> str:
    labels = "".join(
        f'<label class="check" title="{escape(DEFINITIONS[label])}">'
        f'<input type="checkbox" data-label="{label}" checked><i class="swatch" data-l="{label}" data-g="{group}"></i>'
        f'{label}<span class="n">{count}</span></label>'
        for label, count in counts.items()
    )
    return (
        f'<fieldset><legend><label class="check"><input type="checkbox" data-group="{group}" checked>{group}'
        f'<span class="n">{sum(counts.values())}</span></label></legend>{labels}</fieldset>'
    )


def _item(page: Page, block: Block) -> str:
    role = _ROLES.get(TAGS[page.table.elements.tag[page.table.container[block.index]]], "run")
    text = escape(_shortened(block.text)) if block.text else f"<em>{block.kind}</em>"
    hidden = ' <span class="hid">hidden</span>' if _is_hidden(page, block) else ""
    doubtful = " doubtful" if block.probability < 0.5 else ""
    return (
        f'<li data-i="{block.index}" data-l="{block.label}" data-g="{block.group}" tabindex="-1">'
        f'<span class="tag"><i class="swatch" data-g="{block.group}"></i>{block.label} '
        f'<span class="p{doubtful}">{block.probability:.2f}</span>{hidden}</span>'
        f'<p class="{role}" dir="auto">{text}</p></li>'
    )


def _shortened(text: str) -> str:
    return text if len(text) <= MAX_CHARS else f"{text[:MAX_CHARS]} … ({len(text):,} characters)"


def _is_hidden(page: Page, block: Block) -> bool:
    return bool(page.table.elements.hidden[page.table.owner[block.index]])


def _frame(page: Page) -> str:
    """The layout view's document; a parser puts what stands before ``html`` into its head."""
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        f'<!DOCTYPE html><meta http-equiv="Content-Security-Policy" content="{policy}"><style data-clf>'
        f"{_frame_css()}\n{_label_css()}</style>{layout(page, MAX_BLOCKS)}"
    )


@lru_cache(maxsize=1)
def _frame_css() -> str:
    return files("clf").joinpath("data/report-frame.css").read_text("utf-8")


def _details(page: Page, blocks: list[Block]) -> list[dict[str, Any]]:
    """What the panel shows of each block."""
    paths = xpaths(page)
    return [{**_detail(page, block), "xpath": paths[block.index]} for block in blocks]


def _detail(page: Page, block: Block) -> dict[str, Any]:
    order = np.argsort(-page.probabilities[block.index], kind="stable")[:N_PROBABILITIES].tolist()
    speaks_for, speaks_against = _evidence(page, block)
    return {
        "label": block.label,
        "group": GROUP_OF[block.label],
        "kind": KINDS[page.table.kind[block.index]],
        "p": round(block.probability, 4),
        "top": [[LABELS[code], round(float(page.probabilities[block.index, code]), 4)] for code in order],
        "for": speaks_for,
        "against": speaks_against,
        "links": _links(page, block),
        "hidden": _is_hidden(page, block),
    }


def _evidence(page: Page, block: Block) -> tuple[list[tuple[str, float]], list[tuple[str, float]]]:
    """The strongest reasons for and against the label, each as its sentence and weight."""
    if block.index >= MAX_EXPLAINED:
        return [], []
    reasons = sorted(page.explain(block).reasons, key=lambda reason: -abs(reason.weight))
    told = [(f"{reason.feature} = {reason.value:.3g}", round(float(reason.weight), 3)) for reason in reasons]
    speaks_for = [reason for reason in told if reason[1] > 0]
    speaks_against = [reason for reason in told if reason[1] < 0]
    return speaks_for[:MAX_REASONS], speaks_against[:MAX_REASONS]


def _links(page: Page, block: Block) -> list[str]:
    """Where the block's first links lead."""
    table = page.table
    begin = min(table.owner[block.index], table.start[block.index])
    first, last = np.searchsorted(table.links, (begin, table.stop[block.index])).tolist()
    return table.hrefs[first : min(last, first + MAX_LINKS)]
