"""Layout alterations: other elements, the same texts at the same places."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from lxml import etree

from clf.blocks import block_table
from clf.parse import parse_bytes
from tests.helpers import PAGES
from training.augment import _spots
from training.layout_tables import as_tables, deepen

NAMES = sorted(path.name for path in PAGES.iterdir())[::3]
Alteration = Callable[[etree._Element, random.Random], None]


def placed(root: etree._Element) -> dict[tuple[etree._Element, bool], str]:
    table = block_table(root)
    return dict(zip(_spots(table, list(root.iter())), filter(None, table.texts), strict=True))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("alteration", [as_tables, deepen])
def test_every_text_stays_whole_and_in_place(alteration: Alteration, name: str) -> None:
    for seed in range(3):
        root = parse_bytes((PAGES / name / "source.html").read_bytes()).root
        before = placed(root)
        alteration(root, random.Random(seed))
        assert list(placed(root).items()) == list(before.items())


def test_the_page_is_laid_out_in_tables() -> None:
    page = b"""<body><header><nav><ul><li><a href=/a>World</a></li><li><a href=/b>Sport</a></li></ul></nav></header>
        <main><article><h1>A headline</h1><p>One paragraph.</p></article><aside><p>Beside</p></aside></main>
        <footer><p>Imprint</p></footer></body>"""
    seen = set()
    for seed in range(20):
        root = parse_bytes(page).root
        as_tables(root, random.Random(seed))
        tags = {str(element.tag) for element in root.iter()}
        assert tags >= {"table", "tr", "td"}
        assert not tags & {"header", "nav", "main", "article", "aside", "footer"}
        seen |= tags
    assert seen >= {"font", "b", "center"}


def test_a_deepened_page_is_deeper() -> None:
    page = b"<body>" + b"<div><p>Some text</p></div>" * 50 + b"</body>"
    root = parse_bytes(page).root
    n_elements = len(list(root.iter()))
    deepen(root, random.Random(1))
    assert len(list(root.iter())) > n_elements
    assert max(len(list(p.iterancestors())) for p in root.iter("p", "span")) > 3


@pytest.mark.parametrize("alteration", [as_tables, deepen])
def test_the_same_seed_gives_the_same_page(alteration: Alteration) -> None:
    pages = []
    for _ in range(2):
        root = parse_bytes((PAGES / NAMES[0] / "source.html").read_bytes()).root
        alteration(root, random.Random(5))
        pages.append(etree.tostring(root))
    assert pages[0] == pages[1]
