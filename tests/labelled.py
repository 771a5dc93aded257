"""Fixture pages with their labels, apart from ``helpers``: workers that load those must not load scikit-learn."""

from __future__ import annotations

import json

from clf.learn.corpus import LabelledPage
from tests.helpers import PAGES


def labelled_page(slug: str) -> LabelledPage:
    """A fixture page with its labels; each is a site of its own."""
    record = json.loads((PAGES / slug / "expected.json").read_text("utf-8"))
    leaves = tuple((leaf["text"], leaf["label"]) for leaf in record["leaves"])
    return LabelledPage(
        slug, (PAGES / slug / "source.html").read_bytes(), leaves, record["url"], f"{slug}.example", slug[:2]
    )
