"""Page furniture of our own making that scripts fill in, or that is rarely saved, inserted into training pages.

``make_furniture`` makes one piece, ``insert_furniture`` puts several where such things stand. Consent dialogs are in
``furniture_consent``, comment threads in ``furniture_comments``, small things that programs show in
``furniture_utility``; their wordings in ``furniture_words``, their markup in
``furniture_markup``. The random generator passed in decides everything: same seed and page, same result.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping

from lxml import etree

from training import (
    furniture_comments,
    furniture_consent,
    furniture_offer_words,
    furniture_offers,
    furniture_utility,
)
from training.furniture_base import Box
from training.furniture_words import WORDS
from training.widget_insert import Spots, climb, put
from training.widget_markup import restyle
from training.wordings import Wordings

_MAKERS: dict[str, tuple[float, Callable[[Box], etree._Element], Wordings]] = {
    kind: (weight, maker, words)
    for makers, words in (
        (furniture_consent.MAKERS, WORDS),
        (furniture_comments.MAKERS, WORDS),
        (furniture_utility.MAKERS, WORDS),
        (furniture_offers.MAKERS, furniture_offer_words.WORDS),
    )
    for kind, (weight, maker) in makers.items()
}
KINDS: tuple[str, ...] = tuple(_MAKERS)
"""Kinds of furniture."""
LANGUAGES = WORDS.languages
GALLERY_SHARE = 0.5
"""Of the counters: those that number all of the page's captions."""

_PLACES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(furniture_consent.MAKERS, ("end", "end", "end", "start")),
    "comments": ("after", "after", "after", "end"),
    "date": ("start", "header", "header", "footer"),
    "markets": ("start", "header", "lists", "lists", "after"),
    "tools": ("byline", "byline", "after", "title"),
    "audio": ("byline", "byline", "title", "inside"),
    "video": ("inside", "inside", "byline", "lists"),
    "notes": ("start", "inside", "after", "lists", "end"),
    "counter": ("caption", "caption", "caption", "inside"),
    "accessibility": ("start", "end", "lists", "byline"),
    "scores": ("start", "header", "lists"),
    "poll": ("inside", "after", "lists"),
    "live": ("byline", "byline", "inside"),
    "standings": ("lists", "header", "after"),
    "form": ("after", "lists", "end"),
    "embed": ("inside",),
    "message": ("end", "end", "start"),
    "reactions": ("after", "after", "byline"),
    "page plugin": ("lists", "after", "footer"),
    "feedback": ("after", "after", "inside"),
    "odds": ("inside", "inside", "after", "lists", "title"),
    "notices": ("lists", "after"),
    "empty": ("after", "lists", "end"),
    "menu": ("header", "footer", "lists"),
    **dict.fromkeys(("services", "market", "supplements", "headlines"), ("lists", "after", "footer")),
    **dict.fromkeys(("subscription", "appeal"), ("inside", "after", "end")),
    **dict.fromkeys(("newsletter", "plea", "own offers"), ("inside", "after", "lists")),
    "hub": ("start", "byline", "after"),
}


def make_furniture(rng: random.Random, *, lang: str, host: str, kind: str | None = None) -> etree._Element:
    """Make one piece of furniture.

    Parameters
    ----------
    rng : random.Random
        Decides everything.
    lang, host : str
        Language tag ("de", "pt-BR"; unknown ones count as English) and the page's site ("www.example.org").
    kind : str, optional
        One of ``KINDS``.

    Returns
    -------
    furniture : element
        Without a parent; every element that owns text carries ``GOLD_ATTRIBUTE``.
    """
    _, maker, words = _MAKERS[kind or _draw(rng)]
    root = maker(Box(rng, words.language(lang), host or "www.example.com", words))
    restyle(root, rng)
    return root


def _draw(rng: random.Random) -> str:
    return rng.choices(KINDS, [weight for weight, *_ in _MAKERS.values()])[0]


def insert_furniture(
    root: etree._Element,
    rng: random.Random,
    *,
    lang: str,
    host: str,
    labelled: Mapping[etree._Element, str],
    n: int,
) -> int:
    """Put ``n`` pieces of furniture into a page IN PLACE; return how many were.

    A piece stands where its kind does on real pages: consent at either end of ``body``, tools and players below the
    byline, counters beside captions, comments after the article. A text run is never split.

    Parameters
    ----------
    root : element
        The page's ``html`` element.
    labelled : mapping
        Gold label by text-owning element of this very tree.
    """
    if n == 0:
        return 0
    spots = Spots(root, labelled)
    if spots.body is None:
        return 0
    for _ in range(n):
        kind = _draw(rng)
        if kind == "counter" and rng.random() < GALLERY_SHARE:
            _number(spots, rng, lang, host)
            continue
        piece = make_furniture(rng, lang=lang, host=host, kind=kind)
        _place(spots, rng, piece, rng.choice(_PLACES[kind]))
    return n


def _number(spots: Spots, rng: random.Random, lang: str, host: str) -> None:
    """Give every caption of the page a counter, all alike, as galleries have them."""
    seed, anchors, before = rng.random(), _anchors(spots, "caption"), rng.random() < 0.5
    for i, anchor in enumerate(anchors, start=1):
        counter = make_furniture(random.Random(seed), lang=lang, host=host, kind="counter")
        first = next((element for element in counter.iter() if element.text), counter)
        first.text = re.sub(r"\d+", str(i), first.text or "", count=1)
        put(anchor, counter, before=before)


def _place(spots: Spots, rng: random.Random, piece: etree._Element, place: str) -> None:
    body = spots.body
    assert body is not None
    if place == "start" and not (body.text or "").strip():
        body.insert(0, piece)
        return
    anchors = _anchors(spots, place)
    if anchors:
        put(rng.choice(anchors), piece, before=place == "footer" or rng.random() < 0.25)
    else:
        body.append(piece)


def _anchors(spots: Spots, place: str) -> list[etree._Element]:
    """Blocks beside which a piece may stand."""
    if place == "header":
        assert spots.body is not None
        found = list(spots.body.iter("header", "nav"))[:2]
    elif place in ("byline", "title", "caption"):
        found = [element for element, label in spots.labelled.items() if label == place]
        found = found if place == "caption" else found[:2]
        inner = [element for element in found if place == "caption" and _is_free_caption(element)]
        if inner:
            return inner
    else:
        return spots.anchors(place)
    return [block for block in map(climb, found) if block is not None]


def _is_free_caption(element: etree._Element) -> bool:
    """Whether a block can stand beside a caption within its figure without splitting a text."""
    parent, previous = element.getparent(), element.getprevious()
    if element.tag not in ("figcaption", "div", "p") or parent is None or parent.tag not in ("figure", "div"):
        return False
    before = parent.text if previous is None else previous.tail
    return not (before or "").strip() and not (element.tail or "").strip()
