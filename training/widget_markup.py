"""Markup of inserted widgets: filling templates, generic cards of no vendor, class names.

Every element that owns text gets the attribute ``data-label`` (``GOLD_ATTRIBUTE``). A card is first built as
a template of the kind ``widget_vendors`` holds, so that vendors' and generic widgets are filled alike.
"""

from __future__ import annotations

import copy
import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from lxml import etree

from training.widget_links import hexes, token

GOLD_ATTRIBUTE = "data-label"
HEADLINE_ATTRIBUTE = "data-clf-headline"
"""Marks the headline of each item, by which items are counted; no feature reads it."""

#: shapes of generic lists; a name can be held out
MARKUPS = ("list", "grid", "flat", "table", "dl", "article", "figure", "carousel", "paragraph", "split")
#: what becomes of class names; a name can be held out
STYLES = ("kept", "hashed", "tailwind", "none")
_STYLE_WEIGHTS = (0.5, 0.22, 0.1, 0.18)


def gold_label(element: etree._Element) -> str:
    """What the nearest of an element and its ancestors names in ``GOLD_ATTRIBUTE``; empty where none does."""
    around: etree._Element | None = element
    while around is not None:
        if label := around.get(GOLD_ATTRIBUTE):
            return label
        around = around.getparent()
    return ""


@dataclass
class Item:
    """One entry of a widget: its label, texts by key, and link attributes (empty: no link)."""

    label: str
    texts: dict[str, str]
    link: dict[str, str] = field(default_factory=dict)


@cache
def parse_template(source: str) -> etree._Element:
    """Parse a template; the result is shared, copy it before use."""
    return etree.fromstring(re.sub(r"\s+", " ", source))


# --- filling -----------------------------------------------------------------------------------


def _image(rng: random.Random, element: etree._Element, title: str) -> None:
    """Turn a template's image place into an ``img`` or a background image, in place."""
    start = rng.choice(("https://images.", "https://cdn.", "//s.", "https://img.", "/media/"))
    domain = "" if start.startswith("/m") else hexes(rng, 6) + ".net/"
    file = f"{start}{domain}{hexes(rng, 12)}.{rng.choice(('jpg', 'webp', 'png'))}"
    if element.tag != "img" and rng.random() < 0.5:
        element.set("style", f'background-image: url("{file}");')
        return
    image = element if element.tag == "img" else etree.SubElement(element, "img")
    image.set(rng.choices(("src", "data-src", "data-original", "srcset"), (80, 10, 5, 5))[0], file)
    if rng.random() < 0.75:
        image.set("alt", rng.choices((title, "", "Image", title[:30]), (60, 25, 5, 10))[0])
    if rng.random() < 0.3:
        image.set("loading", "lazy")


def fill(
    template: etree._Element,
    rng: random.Random,
    texts: Mapping[str, str],
    labels: Mapping[str, str],
    label: str,
    link: Mapping[str, str],
    slots: Mapping[str, str],
) -> etree._Element:
    """Return a filled copy of a template.

    Parameters
    ----------
    template : element
        As ``widget_vendors`` describes; not changed.
    texts : mapping
        Text by key; an element whose key is absent is left out.
    labels, label : mapping, str
        Gold label by key, and the one of all other keys.
    link : mapping
        Attributes of the ``h`` elements; without href, an ``a`` stays bare.
    slots : mapping
        Values of ``{...}`` in attributes.
    """
    root = copy.deepcopy(template)
    title = texts.get("title", "")
    for element in list(root.iter()):
        keep, key = element.attrib.pop("p", None), element.attrib.pop("t", None)
        parent = element.getparent()
        if parent is not None and (
            (keep is not None and rng.random() >= float(keep)) or (key is not None and key not in texts)
        ):
            parent.remove(element)
            continue
        if key is not None:
            element.text = texts[key]
            element.set(GOLD_ATTRIBUTE, labels.get(key, label))
            if key == "title":
                element.set(HEADLINE_ATTRIBUTE, "")
        if element.attrib.pop("h", None):
            for name, value in link.items():
                element.set(name, value)
        if element.attrib.pop("n", None):
            _image(rng, element, title)
        for name, value in element.attrib.items():
            if "{" in value and name not in ("href", GOLD_ATTRIBUTE, "alt"):
                element.set(
                    name,
                    re.sub(
                        r"\{(\w+)\}", lambda m: title if m[1] == "title" else slots.get(m[1], ""), value
                    ).strip(),
                )
            elif "{" in value and name == "href" and link.get("href") != value:
                element.set(name, re.sub(r"\{(\w+)\}", lambda m: slots.get(m[1], ""), value))
    return root


# --- generic cards -----------------------------------------------------------------------------

_BASES = (
    "teaser",
    "card",
    "story",
    "item",
    "rec",
    "content",
    "widget",
    "box",
    "partner",
    "native",
    "sponsored",
    "promo",
    "ad",
    "offer",
    "article",
    "post",
    "media",
    "tile",
    "list",
    "feed",
    "entry",
    "more",
    "recommend",
    "discover",
    "module",
    "block",
)
_NAMES = {
    "title": ("title", "headline", "heading", "caption", "text", "hed", "name"),
    "brand": ("brand", "source", "sponsor", "provider", "author", "site", "meta"),
    "label": ("label", "tag", "badge", "flag", "disclosure", "kicker"),
    "desc": ("desc", "text", "summary", "excerpt", "teaser"),
    "cta": ("cta", "button", "more", "btn", "link"),
    "cat": ("category", "section", "kicker", "topic"),
    "date": ("date", "time", "meta", "published"),
    "price": ("price", "amount", "cost"),
    "was": ("old-price", "was", "price-old"),
    "shop": ("shop", "merchant", "store", "retailer"),
    "undo": ("undo", "feedback", "report", "close"),
    "heading": ("header", "title", "head", "headline"),
    "by": ("by", "attribution", "powered", "logo"),
    "disc": ("label", "disclosure", "ad-label", "hint"),
    "rate": ("rating", "reviews", "info"),
}


_Attributes = dict[str | bytes | etree.QName, str | bytes | bytearray | etree.QName]
_META = ("brand", "label", "date", "cat", "sep")
"""Texts of an item that may stand in a row of their own."""


class _Names:
    """Class names of a widget: a base and how elements are called after it."""

    def __init__(self, rng: random.Random) -> None:
        self.rng, self.base = rng, rng.choice(_BASES)
        self.pattern = rng.choice(
            ("{b}__{e}", "{b}-{e}", "{e}", "{b}_{e}", "{b}-item-{e}", "c-{b}__{e}", "{e} {b}-{e}")
        )

    def __call__(self, element: str) -> str:
        """A name for an element, of several that mean the same."""
        names = _NAMES.get(element, (element,))
        return self.pattern.format(b=self.base, e=self.rng.choice(names))


def generic(
    rng: random.Random, markup: str, keys: Sequence[str], linked: bool = True
) -> tuple[etree._Element, etree._Element]:
    """Build the templates (box, item) of a widget of no vendor.

    Parameters
    ----------
    markup : str
        One of ``MARKUPS``.
    keys : sequence of str
        Text keys of an item in the order shown.
    linked : bool
        Whether the items carry links at all.
    """
    css = _Names(rng)
    list_tag, item_tag = {
        "list": (rng.choice(("ul", "ul", "ol")), "li"),
        "grid": ("div", "div"),
        "flat": ("div", "div"),
        "table": ("table", "tr"),
        "dl": ("dl", "dd"),
        "article": (rng.choice(("div", "section")), "article"),
        "figure": ("div", "figure"),
        "carousel": ("div", "div"),
        "paragraph": ("div", "div"),
        "split": ("div", "div"),
    }[markup]
    box = _box_template(rng, css, list_tag, is_carousel=markup == "carousel")
    return box, _item_template(rng, css, item_tag, markup, keys, linked)


def _box_template(rng: random.Random, css: _Names, list_tag: str, *, is_carousel: bool) -> etree._Element:
    """The box with its heading, its disclosures and, for the items, an ``x``."""
    base = css.base
    box = etree.Element(
        rng.choice(("div", "div", "div", "section", "aside")),
        {"class": f"{base}-{rng.choice(('widget', 'box', 'list', 'container', 'wrapper', 's'))}"},
    )
    inner = box
    for _ in range(rng.choice((0, 0, 1, 2))):
        inner = etree.SubElement(
            inner, "div", {"class": rng.choice(("inner", "row", "container", "content", base + "-inner"))}
        )
    head = etree.SubElement(inner, rng.choice(("div", "div", "header"))) if rng.random() < 0.5 else inner
    if rng.random() < 0.5:
        etree.SubElement(head, rng.choice(("div", "span", "p")), {"class": css("disc"), "t": "disc"})
    etree.SubElement(
        head,
        rng.choice(("h2", "h3", "h3", "h4", "div", "p", "strong", "span")),
        {"class": css("heading"), "t": "heading"},
    )
    by_above = rng.random() < 0.5
    by_tag = rng.choice(("div", "span", "p", "a"))
    if by_above:
        etree.SubElement(etree.SubElement(head, "div"), by_tag, {"class": css("by"), "t": "by"})
    names = (f"{base}-list", "items", "grid", f"{base}s", "swiper-wrapper" if is_carousel else "list")
    items = etree.SubElement(inner, list_tag, {"class": rng.choice(names)})
    etree.SubElement(items, "x")
    if not by_above:
        etree.SubElement(etree.SubElement(inner, "div"), by_tag, {"class": css("by"), "t": "by"})
    return box


def _item_template(
    rng: random.Random, css: _Names, item_tag: str, markup: str, keys: Sequence[str], linked: bool
) -> etree._Element:
    """One item: picture and texts, the link around all (``card``), around the title, or around each text."""
    base = css.base
    names = (base, f"{base}-item", "item", "swiper-slide" if markup == "carousel" else f"{base}__item")
    item = etree.Element(item_tag, {"class": rng.choice(names)})
    is_narrow = markup in ("paragraph", "dl")
    place = rng.choice(("title", "card") if is_narrow else ("card", "card", "title", "each"))
    if markup == "flat":
        place = "card"
    anchor: _Attributes = {"h": "1"} if linked else {}
    link_tag = "a" if linked else "div"
    card = etree.SubElement(item, "td") if markup == "table" else item
    if place == "card":
        card = etree.SubElement(card, link_tag, {"class": css("link"), **anchor})
    if rng.random() < 0.65 and not is_narrow:
        holder = rng.choice(("div", "figure", "span")) if place == "card" or not linked else link_tag
        picture = etree.SubElement(card, holder, {"class": css("image"), **(anchor if holder == "a" else {})})
        etree.SubElement(
            picture, rng.choice(("img", "img", "span", "div") if holder != "span" else ("img", "span")), n="1"
        )
    tags = {
        "title": rng.choice(("h3", "h4", "h2", "p", "div", "span", "strong", "h5")),
        "desc": rng.choice(("p", "div", "span")),
    }
    small = rng.choice(("span", "span", "div", "p", "small", "em"))
    if markup in ("flat", "paragraph"):
        tags["title"], small = rng.choice(("span", "strong", "b")), rng.choice(("span", "small", "em"))
    body = _body(rng, css, item, card, markup, place)
    _add_texts(rng, css, body, [(key, tags.get(key, small)) for key in keys], markup, place, linked)
    return item


def _body(
    rng: random.Random, css: _Names, item: etree._Element, card: etree._Element, markup: str, place: str
) -> etree._Element:
    """The element that holds an item's texts."""
    if markup == "table":
        return etree.SubElement(card if place == "card" else item, "div" if place == "card" else "td")
    if markup == "figure":
        return etree.SubElement(card, "figcaption")
    if markup == "paragraph":
        return etree.SubElement(card, "p") if place != "card" else card
    if rng.random() < 0.5:
        tag = rng.choice(("div", "div", "span") if markup != "flat" else ("span",))
        return etree.SubElement(card, tag, {"class": css("body")})
    return card


def _add_texts(
    rng: random.Random,
    css: _Names,
    body: etree._Element,
    texts: Sequence[tuple[str, str]],
    markup: str,
    place: str,
    linked: bool,
) -> None:
    """An element for each (key, tag); small ones may share a row."""
    has_links = linked and place != "card"
    row: etree._Element | None = None
    in_row = [key for key, _ in texts if key in _META] if rng.random() < 0.3 else []
    for key, own_tag in texts:
        where, tag = body, own_tag
        if key in in_row:
            if row is None:
                row = etree.SubElement(
                    body, "div" if markup != "paragraph" else "span", {"class": css("meta")}
                )
            where, tag = row, "span"
        if key == "cta" and has_links:
            etree.SubElement(where, "a", {"class": css(key), "t": key, "h": "1"})
        elif has_links and (key == "title" or place == "each" and key in ("brand", "desc")):
            if rng.random() < 0.3:
                etree.SubElement(where, "a", {"class": css(key), "t": key, "h": "1"})
            else:
                etree.SubElement(etree.SubElement(where, tag, {"class": css(key)}), "a", {"t": key, "h": "1"})
        else:
            etree.SubElement(
                where, "button" if key == "cta" and rng.random() < 0.4 else tag, {"class": css(key), "t": key}
            )


# --- class names -------------------------------------------------------------------------------

_TAILWIND = (
    "flex grid gap-4 p-4 mt-2 mb-4 text-sm text-lg font-bold text-gray-500 w-full rounded-lg shadow-md "
    "relative block overflow-hidden hover:underline md:grid-cols-3 items-center leading-tight uppercase "
    "tracking-wide bg-white border"
).split()


def restyle(root: etree._Element, rng: random.Random, exclude: Sequence[str] = ()) -> None:
    """Change class names, ids and data attributes of a filled widget IN PLACE, in one of ``STYLES``."""
    names = [(s, w) for s, w in zip(STYLES, _STYLE_WEIGHTS, strict=True) if s not in exclude] or [
        ("kept", 1.0)
    ]
    style = rng.choices([s for s, _ in names], [w for _, w in names])[0]
    if style == "kept":
        return
    form = rng.choice(("css-{h}", "sc-{h}", "_{t}", "{b}_{t}", "{b}__{t}", "jsx-{n}", "{t}"))
    known: dict[str, str] = {}
    strip = rng.random() < 0.9
    for element in root.iter(etree.Element):
        old = element.attrib.pop("class", None)
        if strip:
            for name in [
                a
                for a in element.attrib
                if (a == "id" or a.startswith("data-"))
                and a not in (GOLD_ATTRIBUTE, HEADLINE_ATTRIBUTE, "data-src", "data-original")
            ]:
                del element.attrib[name]
        if old is None or style == "none":
            continue
        if old not in known:
            known[old] = (
                " ".join(rng.sample(_TAILWIND, rng.randint(2, 5)))
                if style == "tailwind"
                else form.format(
                    h=hexes(rng, 6),
                    t=token(rng, 5),
                    n=rng.randint(10**8, 10**9),
                    b=rng.choice(("styles", "Box", "List", "Card", "Text", "index")),
                )
            )
        element.set("class", known[old])
