"""What each verb of the command line writes for one page: a ``Page`` and its source -> text.

The source is what records begin with: the page's name, and for one from an archive its address, record id and date.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from clf.errors import ClfError
from clf.labels import LABELS, expand
from clf.pipeline import Block, Page
from clf.xpaths import xpaths

DROPPED = ("ad", "clutter")
"""Groups that ``clf clean`` leaves out unless told otherwise."""
MAX_REASONS = 5
"""Reasons shown for a label, and as many against it."""
MAX_OTHERS = 3
"""Other labels shown, the likeliest first."""


Source: TypeAlias = Mapping[str, str]


def classify(page: Page, source: Source) -> str:
    """JSON Lines, one block a line."""
    paths = xpaths(page)
    return _json_lines({**source, **_record(block, paths), "kind": block.kind} for block in page)


def clean(
    page: Page,
    source: Source,
    *,
    keep: Iterable[str] | None = None,
    drop: Iterable[str] | None = None,
    format: str = "html",  # noqa: A002 - the option's name
) -> str:
    """The page without the blocks to drop, as ``html``, ``text``, ``markdown`` or ``json`` (one object, one line)."""
    kept = expand(keep) if keep is not None else frozenset(LABELS) - expand(DROPPED if drop is None else drop)
    match format:
        case "html":
            return _ended(page.html(keep=kept))
        case "text":
            return _ended(page.text(kept))
        case "markdown":
            return _ended(page.markdown(kept))
        case "json":
            return _json_lines([_page_record(page, source, kept)])
    raise ValueError(f"unknown format {format!r}: choose from html, text, markdown, json")


def explain(
    page: Page,
    source: Source,
    *,
    format: str = "text",  # noqa: A002 - the option's name
    block: int | None = None,
    labels: Iterable[str] | None = None,
) -> str:
    """The evidence for the labels of the blocks with text, or of one block, or of those with certain labels."""
    if block is not None and not 0 <= block < len(page):
        raise ClfError(f"there is no block {block}: the page has {len(page)} blocks, counted from 0")
    wanted = expand(labels) if labels is not None else frozenset(LABELS)
    blocks = [page[block]] if block is not None else [b for b in page if b.text]
    chosen = [b for b in blocks if b.label in wanted]
    paths = xpaths(page)
    if format == "json":
        return _json_lines({**source, **_evidence_record(page, b, paths)} for b in chosen)
    return "\n".join(_evidence_text(page, b, paths) for b in chosen)


def inspect(page: Page, source: Source) -> str:
    """The report that shows the page with its blocks coloured by label."""
    from clf import report  # noqa: PLC0415 - only reports need it

    return report.inspect(page, source["page"])


VERBS: dict[str, Callable[..., str]] = {
    "classify": classify,
    "clean": clean,
    "inspect": inspect,
    "explain": explain,
}


def _record(block: Block, paths: list[str]) -> dict[str, Any]:
    return {
        "index": block.index,
        "xpath": paths[block.index],
        "text": block.text,
        "label": block.label,
        "group": block.group,
        "probability": round(block.probability, 4),
    }


def _page_record(page: Page, source: Source, kept: frozenset[str]) -> dict[str, Any]:
    paths = xpaths(page)
    headlines = [block for block in page if block.label == "title" and block.text]
    title = max(headlines, key=lambda block: block.probability).text if headlines else None
    return {
        **source,
        "url": page.url,
        "title": title,
        "text": page.text(kept),
        "blocks": [_record(block, paths) for block in page if block.label in kept and block.text],
        "n_blocks": len(page),
        "warnings": list(page.warnings),
    }


def _evidence_record(page: Page, block: Block, paths: list[str]) -> dict[str, Any]:
    reasons = page.explain(block).reasons
    return {
        **_record(block, paths),
        "probabilities": {label: round(p, 4) for label, p in block.probabilities.items()},
        "reasons": [
            {"feature": r.feature, "value": round(r.value, 4), "weight": round(r.weight, 4)} for r in reasons
        ],
    }


def _evidence_text(page: Page, block: Block, paths: list[str]) -> str:
    reasons = sorted(page.explain(block).reasons, key=lambda reason: -reason.weight)
    speaks_for = [r for r in reasons if r.weight > 0][:MAX_REASONS]
    speaks_against = [r for r in reversed(reasons) if r.weight < 0][:MAX_REASONS]
    others = sorted(
        ((p, label) for label, p in block.probabilities.items() if label != block.label), reverse=True
    )
    shown = ", ".join(f"{label} {p:.2f}" for p, label in others[:MAX_OTHERS] if p >= 0.005)
    lines = [
        f"[{block.index}] {block.label} ({block.group}) {block.probability:.2f}  {paths[block.index]}",
        f"    {_excerpt(block.text) or block.kind}",
        *([f"    next:    {shown}"] if shown else []),
        *(f"    for:     {reason}" for reason in speaks_for),
        *(f"    against: {reason}" for reason in speaks_against),
    ]
    return "\n".join(lines) + "\n"


def _excerpt(text: str, width: int = 100) -> str:
    return text if len(text) <= width else f"{text[: width - 1].rstrip()}…"


def _json_lines(records: Iterable[dict[str, Any]]) -> str:
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def _ended(text: str) -> str:
    """``text`` with a line feed at its end, unless it is empty."""
    return text if not text or text.endswith("\n") else f"{text}\n"
