"""Items of inserted widgets and the headline widget: what a page's widget knows, paid and own
items, assembly.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree

from training.widget_links import hexes, link_manners, own_link, paid_link
from training.widget_markup import MARKUPS, Item, fill, generic, parse_template
from training.widget_vendors import HOME, NAMES, TEMPLATES, TRACKERS, VENDORS, WEIGHTS
from training.widget_words import brand, say


@dataclass
class Page:
    """What a widget knows of the page it is made for.

    ``titles`` are the site's headlines, used up from the end, ``hrefs`` their links where known; ``steady``
    keeps wordings and link shapes that all items of a widget share.
    """

    rng: random.Random
    lang: str
    host: str
    exclude: frozenset[str]
    titles: list[str] = field(default_factory=list)
    hrefs: Mapping[str, str] = field(default_factory=dict)
    steady: dict[str, str] = field(default_factory=dict)

    def say(self, section: str, **given: str) -> str:
        """Speak a wording; now and then English stands on a page of another language, as networks do."""
        lang = (
            "en" if section in ("by", "undo", "lab", "hp", "cta") and self.rng.random() < 0.1 else self.lang
        )
        return say(self.rng, lang, section, **given)

    def keep(self, section: str, **given: str) -> str:
        """Speak a wording of ``section`` that stays the same in most items of a widget."""
        if section not in self.steady or self.rng.random() < 0.12:
            self.steady[section] = self.say(section, **given)
        return self.steady[section]

    def own_title(self) -> str:
        """Return a headline of the page's own site: a real one while they last, then composed ones."""
        if self.titles and self.rng.random() < 0.95:
            return self.titles.pop()
        return self.say("own")

    def site_name(self) -> str:
        """Return the site's name as its host gives it."""
        return self.host.removeprefix("www.").split(".")[0].capitalize()


def choose(rng: random.Random, weights: Mapping[str, float], exclude: Collection[str]) -> str:
    left = {name: weight for name, weight in weights.items() if name not in exclude} or dict(weights)
    return rng.choices(list(left), list(left.values()))[0]


def link_style(page: Page, vendor: str | None) -> str:
    weights = {
        "tracker": 6.0 if vendor else 0.0,
        "counter": 1.5,
        "direct": 3.0,
        "relative": 0.7,
        "script": 0.25,
        "bare": 0.25,
    }
    return choose(page.rng, weights, page.exclude)


def choose_keys(rng: random.Random, chances: Mapping[str, float]) -> list[str]:
    """Choose the text keys of a widget's items; the brand stands before the title in a quarter of widgets."""
    keys = [key for key, chance in chances.items() if rng.random() < chance]
    if rng.random() < 0.25:
        rng.shuffle(keys)
    return keys


def paid_item(
    page: Page, keys: Collection[str], vendor: str | None, style: str, manners: Mapping[str, str]
) -> Item:
    """Compose one paid item with the texts of ``keys``; it is told by brand, disclosure or link."""
    rng = page.rng
    name, domain = brand(rng, page.lang)
    if rng.random() < 0.07:
        style = "direct"
    weak = style in ("relative", "script", "bare") and not {"brand", "label"} & set(keys)
    section = rng.choices(("paid", "game", "own", "desc", "sv", "cp"), (80, 6, 6, 3, 3, 2))[0]
    texts = {"title": page.say(section, brand=name.split(" |")[0]), "brand": name}
    texts["label"] = page.keep("lab", brand=name)
    for key, words in (("desc", "desc"), ("cta", "cta"), ("cat", "cat"), ("undo", "undo")):
        if key in keys:
            texts[key] = (
                page.keep(words, brand=name) if key in ("cta", "undo") else page.say(words, brand=name)
            )
    if rng.random() < 0.1:
        texts["title"] = texts["title"][: rng.randint(28, 60)].rstrip() + rng.choice(("...", "…"))
    if rng.random() < 0.06:
        texts["brand"] = rng.choice(
            ("({})", "{} ", "- {}", "von {}" if page.lang == "de" else "by {}")
        ).format(name)
    wanted = {*keys, "title", "brand"} if weak else {*keys, "title"}
    if {"brand", "label"} <= set(keys):
        texts["sep"] = rng.choice(("|", " | ", "·", " - "))
        wanted.add("sep")
    link = paid_link(rng, page.host, domain, vendor, style)
    return Item(
        "sponsored", {k: v for k, v in texts.items() if k in wanted}, {**link, **manners} if link else {}
    )


def _own_item(page: Page, keys: Collection[str], manners: Mapping[str, str]) -> Item:
    """Compose one item of the page's own site with a date, a section or the site's name."""
    rng, title = page.rng, page.own_title()
    texts = {"title": title}
    for key, words in (("date", "ago"), ("cat", "sec")):
        if key in keys:
            texts[key] = page.say(words)
    if "brand" in keys and rng.random() < 0.5:
        texts["brand"] = rng.choice(
            (page.site_name(), page.host.removeprefix("www."), page.say("sec"), page.say("ago"))
        )
    if "desc" in keys:
        texts["desc"] = page.say("own") + "."
    if "cta" in keys and rng.random() < 0.3:
        texts["cta"] = page.say("cta")
    if title in page.hrefs:
        return Item("related", texts, {"href": page.hrefs[title], **manners})
    shape = page.steady.setdefault("own link", str(rng.getrandbits(32)))
    return Item("related", texts, {**own_link(rng, page.host, title, shape), **manners})


def assemble(
    page: Page,
    box: etree._Element,
    card: etree._Element,
    items: Sequence[Item],
    texts: Mapping[str, str],
    label: str,
    vendor: str = "",
) -> etree._Element:
    """Fill a box and one card per item, and put the cards into the box."""
    rng = page.rng
    own = all(item.label == "related" for item in items)
    slots = {
        "id": str(rng.randint(10000, 999999)),
        "host": page.host,
        "lang": page.lang,
        "hex": hexes(rng, 12),
        "kind": "organic" if own and rng.random() < 0.6 else "sponsored",
        "synd": "",
    }
    labels = (
        {"by": "sponsored", "disc": "sponsored"}
        if label in ("sponsored", "related") and (vendor or label == "sponsored")
        else {}
    )
    root = fill(box, rng, texts, labels, label, {}, slots)
    place = root if root.tag == "x" else next(root.iter("x"))
    holder = place.getparent()
    assert holder is not None
    for item in items:
        paid = item.label == "sponsored" if rng.random() < 0.85 else rng.random() < 0.5
        slots |= {"hex": hexes(rng, 24), "synd": "syndicatedItem" if paid else "recommendedItem"}
        element = fill(card, rng, item.texts, {}, item.label, item.link, slots)
        place.addprevious(element)
        if rng.random() < 0.02:
            twin = copy.deepcopy(element)
            twin.set("style", "display: none;")
            place.addprevious(twin)
    holder.remove(place)
    return root


def native(page: Page, share: float, vendor: str | None = None) -> etree._Element:
    """A widget of headlines, ``share`` of them the site's own: 0 all paid, 1 all own."""
    rng = page.rng
    if vendor is None and rng.random() < (0.64 if share < 1 else 0.55):
        weights = {
            v: WEIGHTS.get(v, 1.0) * (2.5 if page.lang in HOME.get(v, ()) else 0.15 if v in HOME else 1.0)
            for v in VENDORS
        }
        vendor = choose(rng, weights, page.exclude)
    count = (
        rng.choice((1, 2, 3, 3, 4, 4, 5, 6, 6, 8, 9, 12, 16))
        if 0 in (share, 1 - share)
        else rng.randint(3, 12)
    )
    own = [rng.random() < share for _ in range(count)]
    if 0 < share < 1:
        own[rng.randrange(count)] = True
        own[own.index(True) - 1] = False
    chances = {
        "label": 0.3,
        "cat": 0.1,
        "title": 1.0,
        "brand": 0.85 if share < 1 else 0.3,
        "desc": 0.15,
        "date": 0.4,
        "cta": 0.15,
        "undo": 0.12,
    }
    keys = choose_keys(rng, chances)
    if share == 1:
        keys = [key for key in keys if key not in ("label", "undo")]
    style, manners = (
        link_style(page, vendor),
        (link_manners(rng, True), link_manners(rng, share < 1 and rng.random() < 0.3)),
    )
    if "sponsored" in manners[1].get("rel", ""):
        manners[1]["rel"] = "nofollow noopener"
    items = [
        _own_item(page, keys, manners[1]) if o else paid_item(page, keys, vendor, style, manners[0])
        for o in own
    ]
    majority = "related" if sum(own) * 2 > count else "sponsored"
    heads = {
        "hp": 6 if share == 0 else 2 if majority == "sponsored" else 0,
        "hb": 4,
        "ho": 4 if majority == "related" else 0,
    }
    texts = {"heading": page.say(choose(rng, heads, ()))}
    network = (
        NAMES.get(vendor, vendor.capitalize())
        if vendor
        else rng.choice([NAMES.get(v, v.capitalize()) for v in TRACKERS])
    )
    if rng.random() < (0.65 if vendor else 0.15) * (0.6 if share == 1 else 1):
        texts["by"] = page.say("by", v=network)
    if share < 1 and rng.random() < 0.25:
        texts["disc"] = page.say("ad")
    if rng.random() < 0.12:
        del texts["heading"]
    if rng.random() < 0.1 and "heading" in texts:
        texts["heading"] = rng.choice(
            (texts["heading"].upper(), texts["heading"] + " /", texts["heading"] + ":")
        )
    if vendor:
        box, card = map(parse_template, rng.choice(TEMPLATES[vendor]))
    else:
        if share == 1:
            texts.pop("by", None)
        box, card = generic(rng, choose(rng, dict.fromkeys(MARKUPS, 1.0), page.exclude), keys)
    return assemble(page, box, card, items, texts, majority, vendor or "")
