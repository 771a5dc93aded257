"""Altered copies of labelled pages, so that no label hangs on what is only true of the pages at hand.

Filled ad widgets hardly occur in saved pages, nor do consent dialogs, comment threads and whatever else scripts fill
in, so they are inserted (``training.widgets``, ``training.furniture``); class names are hashed or removed, semantic
elements turned into ``div``, wrappers taken away. The text that was on the page keeps its labels.
"""

from __future__ import annotations

import random
import string
from collections.abc import Callable, Mapping, Sequence

import numpy as np
from lxml import etree
from numpy.typing import NDArray

from clf.blocks import NAME_ATTRIBUTES, TEXT, BlockTable, block_table
from clf.features import page_features
from clf.labels import CODE
from clf.learn.align import UNKNOWN, align_labels
from clf.learn.corpus import LabelledPage
from clf.learn.samples import Sample, sample
from clf.links import host_of
from clf.parse import parse_bytes
from training import furniture
from training.layout_tables import as_tables, deepen, is_filled
from training.live_entries import as_live_blog
from training.second_article import Leaves, append_article
from training.widget_markup import gold_label
from training.widgets import GOLD_ATTRIBUTE, LANGUAGES, insert_widgets
from training.wordings import nearest

Spot = tuple[etree._Element, bool]
"""Where a text begins: the ``text`` of an element, or its tail."""

SEMANTIC = frozenset("article aside nav header footer main section figure figcaption".split())
"""Elements that say what they hold; many sites use none of them."""
N_FURNITURE = (20, 30, 25, 15, 10)
"""Weights of none to four pieces of furniture in a copy."""
SECOND_SHARE, LIVE_SHARE = 0.06, 0.06
"""Of the copies: those with a second article, and those whose article is a live blog."""
TABLES_SHARE, DEEPER_SHARE = 0.12, 0.3
"""Of the bare copies: those laid out in tables, and those in more wrappers."""


def alter(
    page: LabelledPage,
    *,
    variant: str,
    seed: int,
    weight: float,
    donor: Leaves = (),
    exclude: Sequence[str] = (),
) -> Sample:
    """One altered copy of a page as a sample; the same page, variant, donor and seed give the same copy.

    ``donor`` is another page's leaves, whose words a second article may take.

    ``exclude`` names what widgets do not have: as for ``make_widget``, and languages, furniture's as well.
    """
    rng = random.Random(f"{seed}/{variant}/{page.name}")
    root = parse_bytes(page.html, url=page.url).root
    etree.strip_attributes(root, GOLD_ATTRIBUTE)
    table = block_table(root, url=page.url)
    texts = [text for text in table.texts if text]
    codes = align_labels(texts, page.leaves)
    elements = list(root.iter())
    gold = dict(zip(_spots(table, elements), codes.tolist(), strict=True))
    labelled = text_owners(table, elements, codes)
    VARIANTS[variant](root, rng, lambda: add_boxes(root, rng, page, labelled, donor, exclude))
    altered = block_table(root, url=page.url)
    features = page_features(altered)
    new_codes = [_code(spot, gold) for spot in _spots(altered, list(root.iter()))]
    return sample(features, np.array(new_codes, np.int8), page, variant=variant, weight=weight)


def _spots(table: BlockTable, elements: Sequence[etree._Element]) -> list[Spot]:
    """Where the text of each text block begins."""
    firsts = np.searchsorted(table.segment_block, np.flatnonzero(table.kind == TEXT))
    return [(elements[table.segment_row[i]], bool(table.segment_is_tail[i])) for i in firsts.tolist()]


def text_owners(
    table: BlockTable, elements: Sequence[etree._Element], codes: NDArray[np.int8]
) -> dict[etree._Element, str]:
    """Label of each element that owns a labelled text block."""
    names = list(CODE)
    owners = table.owner[table.kind == TEXT].tolist()
    return {
        elements[row]: names[code]
        for row, code in zip(owners, codes.tolist(), strict=True)
        if code != UNKNOWN
    }


def _code(spot: Spot, gold: Mapping[Spot, int]) -> int:
    if spot in gold:
        return gold[spot]
    start, is_tail = spot
    element = start.getparent() if is_tail else start
    label = "" if element is None else gold_label(element)
    return CODE[label] if label else UNKNOWN


# Alterations, each in place ---------------------------------------------------------------------------------


def add_boxes(
    root: etree._Element,
    rng: random.Random,
    page: LabelledPage,
    labelled: Mapping[etree._Element, str],
    donor: Leaves,
    exclude: Sequence[str],
) -> None:
    """Insert two to six widgets and up to four pieces of furniture; now and then change the article as well."""
    kind = rng.random()
    if donor and kind < SECOND_SHARE:
        append_article(root, rng, labelled, donor)
    elif kind > 1 - LIVE_SHARE:
        as_live_blog(root, rng, labelled, _language(rng, page, furniture.LANGUAGES, exclude))
    host = host_of(page.url) or f"www.{page.site}"
    insert_widgets(
        root,
        rng,
        lang=_language(rng, page, LANGUAGES, exclude),
        host=host,
        labelled=labelled,
        n=rng.randint(2, 6),
        exclude=exclude,
    )
    furniture.insert_furniture(
        root,
        rng,
        lang=_language(rng, page, furniture.LANGUAGES, exclude),
        host=host,
        labelled=labelled,
        n=rng.choices(range(5), N_FURNITURE)[0],
    )


def _language(
    rng: random.Random, page: LabelledPage, languages: Sequence[str], exclude: Sequence[str]
) -> str:
    """The page's language, now and then another one."""
    allowed = [lang for lang in languages if lang not in exclude]
    own = nearest(page.lang, allowed)
    return own if own and rng.random() < 0.85 else rng.choice(allowed)


def hash_names(root: etree._Element, rng: random.Random) -> None:
    """Every class and id becomes a made-up one, the same for all its uses, as CSS modules do it."""
    made: dict[str, str] = {}
    style = rng.choice(("css-{}", "sc-{}", "{}", "_{}", "jsx-{}"))

    def hashed(token: str) -> str:
        if token not in made:
            made[token] = style.format(
                "".join(rng.choices(string.ascii_letters + string.digits, k=rng.randint(5, 8)))
            )
        return made[token]

    for element in root.iter(etree.Element):
        for attribute in ("class", "id"):
            if value := element.get(attribute):
                element.set(attribute, " ".join(map(hashed, value.split())))


def strip_names(root: etree._Element, rng: random.Random) -> None:
    """Remove class and id; half of the time everything else that names an element too."""
    names = NAME_ATTRIBUTES if rng.random() < 0.5 else ("class", "id")
    etree.strip_attributes(root, *names)


def plain_elements(root: etree._Element, rng: random.Random) -> None:
    """Semantic elements become ``div``."""
    for element in root.iter(*SEMANTIC):
        element.tag = "div"


def flatten(root: etree._Element, rng: random.Random) -> None:
    """Take away half of the wrappers that hold one element and nothing else."""
    wrappers = [
        element
        for element in root.iter("div", "section")
        if len(element) == 1 and not is_filled(element.text) and not is_filled(element[0].tail)
    ]
    for wrapper in wrappers:
        parent = wrapper.getparent()
        if (
            parent is None
            or is_filled(wrapper.tail)
            or not isinstance(wrapper[0].tag, str)
            or rng.random() < 0.5
        ):
            continue
        parent.replace(wrapper, wrapper[0])


def _widgets_named(root: etree._Element, rng: random.Random, insert: Callable[[], None]) -> None:
    insert()
    if rng.random() < 0.3:
        hash_names(root, rng)


def _bare(root: etree._Element, rng: random.Random, insert: Callable[[], None]) -> None:
    if rng.random() < 0.5:
        insert()
    (strip_names if rng.random() < 0.75 else hash_names)(root, rng)
    if rng.random() < 0.4:
        plain_elements(root, rng)
    if rng.random() < 0.4:
        flatten(root, rng)
    if rng.random() < TABLES_SHARE:
        as_tables(root, rng)
    if rng.random() < DEEPER_SHARE:
        deepen(root, rng)


def _stripped(root: etree._Element, rng: random.Random, insert: Callable[[], None]) -> None:
    etree.strip_attributes(root, "class", "id")


Alteration = Callable[[etree._Element, random.Random, Callable[[], None]], None]
"""Changes a tree in place; the last argument inserts boxes into it."""
VARIANTS: dict[str, Alteration] = {"widgets": _widgets_named, "bare": _bare, "stripped": _stripped}
"""``stripped`` - all classes and ids removed, nothing else - is for evaluation only."""
