"""Composition of one inserted widget: a maker a kind (``KINDS``), class names, wrappers."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Mapping, Sequence

from lxml import etree

from training.widget_boxes import links, own_box, partners, presented, prices, slot
from training.widget_items import Page, choose, native
from training.widget_links import hexes
from training.widget_markup import restyle
from training.widget_words import has, language

_MAKERS: dict[str, tuple[float, Callable[[Page], etree._Element]]] = {
    "paid": (0.36, lambda p: native(p, 0.0)),
    "mixed": (0.13, lambda p: native(p, p.rng.uniform(0.15, 0.8))),
    "own": (0.12, lambda p: native(p, 1.0)),
    "services": (0.05, lambda p: partners(p, "sv")),
    "coupons": (0.035, lambda p: partners(p, "cp")),
    "finance": (0.025, lambda p: partners(p, "fin")),
    "jobs": (0.02, lambda p: partners(p, "job")),
    "homes": (0.015, lambda p: partners(p, "home")),
    "cars": (0.015, lambda p: partners(p, "car")),
    "tickets": (0.012, lambda p: partners(p, "tick")),
    "prices": (0.06, prices),
    "presented": (0.05, presented),
    "links": (0.03, links),
    "slot": (0.1, slot),
    "newsletter": (0.035, lambda p: own_box(p, "newsletter")),
    "subscribe": (0.02, lambda p: own_box(p, "subscribe")),
    "follow": (0.015, lambda p: own_box(p, "follow")),
    "comments": (0.012, lambda p: own_box(p, "comments")),
    "app": (0.012, lambda p: own_box(p, "app")),
}
#: kinds of widgets; a name can be held out by ``exclude`` or asked for
KINDS: tuple[str, ...] = tuple(_MAKERS)
_NEEDS = {"finance": "fin", "jobs": "job", "homes": "home", "cars": "car", "tickets": "tick", "app": "app"}


def make_widget(
    rng: random.Random,
    *,
    lang: str,
    host: str,
    teasers: Sequence[str] | Mapping[str, str] = (),
    exclude: Collection[str] = (),
    kind: str | None = None,
    vendor: str | None = None,
) -> etree._Element:
    """Compose one widget.

    Parameters
    ----------
    rng : random.Random
        Decides everything.
    lang, host : str
        Language tag ("de", "pt-BR"; unknown ones count as English) and the page's site ("www.example.org").
    teasers : sequence of str, or mapping of str to str
        Headlines of the page's own site, for own items, perhaps with their hrefs; composed where they
        run out.
    exclude : collection of str
        Names of ``VENDORS``, ``MARKUPS``, ``STYLES`` and ``KINDS`` to hold out.
    kind, vendor : str, optional
        One of ``KINDS``; one of ``VENDORS`` or "" for none, for the kinds "paid", "mixed" and "own" (default "paid").

    Returns
    -------
    widget : element
        Without a parent; every element that owns text carries ``GOLD_ATTRIBUTE``.
    """
    code = language(lang)
    titles = [t for t in dict.fromkeys(" ".join(t.split()) for t in teasers) if len(t) > 12]
    rng.shuffle(titles)
    page = Page(
        rng,
        code,
        host or "www.example.com",
        frozenset(exclude),
        titles,
        teasers if isinstance(teasers, Mapping) else {},
    )
    if vendor is not None:
        share = {"mixed": rng.uniform(0.15, 0.8), "own": 1.0}.get(kind or "paid", 0.0)
        root = native(page, share, vendor)
    else:
        weights = {
            name: weight
            for name, (weight, _) in _MAKERS.items()
            if name not in _NEEDS or has(code, _NEEDS[name])
        }
        root = _MAKERS[kind or choose(rng, weights, exclude)][1](page)
    restyle(root, rng, tuple(exclude))
    for _ in range(rng.choices((0, 1, 2, 3), (60, 25, 10, 5))[0]):
        wrapper = etree.Element("div")
        if rng.random() < 0.4:
            wrapper.set(
                "class",
                rng.choice(
                    (
                        "container",
                        "row",
                        "wrapper",
                        "block",
                        "section",
                        "inner",
                        "region",
                        "css-" + hexes(rng, 6),
                    )
                ),
            )
        wrapper.append(root)
        root = wrapper
    return root
