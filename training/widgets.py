"""Ad widgets of our own making, and a smaller share of harmless boxes, inserted into training pages.

Saved pages hold almost no filled native-ad widget, for scripts fill them later; so training pages get some here.
``make_widget`` composes one, ``insert_widgets`` puts several into a page. Wordings are in ``widget_words``, vendors'
markup in ``widget_vendors``, the building of elements in ``widget_markup``. Three things keep a model from learning
the insertion itself or class names alone: own stories stand in the very markup of paid ones, harmless boxes are made
the same way, and class names are kept, hashed, replaced or dropped. What tells paid from own in a mixed widget is
what tells a reader: brand, disclosure, and where the link leads.

The random generator passed in decides everything: same seed and page, same result.
"""

from __future__ import annotations

import copy
import random
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree

from training.widget_markup import (
    GOLD_ATTRIBUTE,
    MARKUPS,
    STYLES,
    Item,
    fill,
    generic,
    hexes,
    link_manners,
    own_link,
    paid_link,
    parse_template,
    restyle,
)
from training.widget_vendors import HOME, NAMES, TEMPLATES, TRACKERS, VENDORS, WEIGHTS
from training.widget_words import LANGUAGES, brand, has, language, price, say

__all__ = ["GOLD_ATTRIBUTE", "KINDS", "LANGUAGES", "MARKUPS", "STYLES", "VENDORS", "insert_widgets", "make_widget"]


@dataclass
class _Page:
    """What a widget knows of the page it is made for; ``titles`` are used up from the end."""

    rng: random.Random
    lang: str
    host: str
    exclude: frozenset[str]
    titles: list[str] = field(default_factory=list)

    def say(self, section: str, **given: str) -> str:
        """Speak a wording; now and then English stands on a page of another language, as networks do."""
        lang = "en" if section in ("by", "undo", "lab", "hp", "cta") and self.rng.random() < 0.1 else self.lang
        return say(self.rng, lang, section, **given)

    def own_title(self) -> str:
        """Return a headline of the page's own site: a real one while they last, then composed ones."""
        if self.titles and self.rng.random() < 0.95:
            return self.titles.pop()
        return self.say("own")

    def site_name(self) -> str:
        """Return the site's name as its host gives it."""
        return self.host.removeprefix("www.").split(".")[0].capitalize()


def _choose(rng: random.Random, weights: Mapping[str, float], exclude: Collection[str]) -> str:
    left = {name: weight for name, weight in weights.items() if name not in exclude} or dict(weights)
    return rng.choices(list(left), list(left.values()))[0]


def _link_style(page: _Page, vendor: str | None) -> str:
    weights = {"tracker": 6.0 if vendor else 0.0, "counter": 1.5, "direct": 3.0, "relative": 0.5, "script": 0.25, "bare": 0.25}
    return _choose(page.rng, weights, page.exclude)


def _keys(rng: random.Random, chances: Mapping[str, float]) -> list[str]:
    """Choose the text keys of a widget's items; the brand stands before the title in a quarter of widgets."""
    keys = [key for key, chance in chances.items() if rng.random() < chance]
    if rng.random() < 0.25:
        rng.shuffle(keys)
    return keys


def _paid_item(page: _Page, keys: Collection[str], vendor: str | None, style: str, manners: Mapping[str, str]) -> Item:
    """Compose one paid item with the texts of ``keys``; it is told by brand, disclosure or link."""
    rng = page.rng
    name, domain = brand(rng, page.lang)
    if rng.random() < 0.07:
        style = "direct"
    weak = style in ("relative", "script", "bare") and not {"brand", "label"} & set(keys)
    section = rng.choices(("paid", "game", "own", "desc", "sv", "cp"), (80, 6, 6, 3, 3, 2))[0]
    texts = {"title": page.say(section, brand=name.split(" |")[0]), "brand": name}
    texts["label"] = page.say("lab", brand=name)
    for key, words in (("desc", "desc"), ("cta", "cta"), ("cat", "cat"), ("undo", "undo"), ("rate", "rate")):
        if key in keys:
            texts[key] = page.say(words, brand=name)
    if rng.random() < 0.1:
        texts["title"] = texts["title"][: rng.randint(28, 60)].rstrip() + rng.choice(("...", "…"))
    if rng.random() < 0.06:
        texts["brand"] = rng.choice(("({})", "{} ", "- {}", "von {}" if page.lang == "de" else "by {}")).format(name)
    wanted = {*keys, "title", "brand"} if weak else {*keys, "title"}
    if {"brand", "label"} <= set(keys):
        texts["sep"] = rng.choice(("|", " | ", "·", " - "))
        wanted.add("sep")
    link = paid_link(rng, page.host, domain, vendor, style)
    return Item("sponsored", {k: v for k, v in texts.items() if k in wanted}, {**link, **manners} if link else {})


def _own_item(page: _Page, keys: Collection[str], manners: Mapping[str, str]) -> Item:
    """Compose one item of the page's own site with a date, a section or the site's name."""
    rng, title = page.rng, page.own_title()
    texts = {"title": title}
    for key, words in (("date", "ago"), ("cat", "sec")):
        if key in keys:
            texts[key] = page.say(words)
    if "brand" in keys and rng.random() < 0.5:
        texts["brand"] = rng.choice((page.site_name(), page.host.removeprefix("www."), page.say("sec"), page.say("ago")))
    if "desc" in keys:
        texts["desc"] = page.say("own") + "."
    if "cta" in keys and rng.random() < 0.3:
        texts["cta"] = page.say("cta")
    return Item("related", texts, {**own_link(rng, page.host, title), **manners})


def _assemble(
    page: _Page, box: etree._Element, card: etree._Element, items: Sequence[Item], texts: Mapping[str, str],
    label: str, vendor: str = "",
) -> etree._Element:  # fmt: skip
    """Fill a box and one card per item, and put the cards into the box."""
    rng = page.rng
    own = all(item.label == "related" for item in items)
    slots = {
        "id": str(rng.randint(10000, 999999)), "host": page.host, "lang": page.lang, "hex": hexes(rng, 12),
        "kind": "organic" if own and rng.random() < 0.6 else "sponsored", "synd": "",
    }  # fmt: skip
    labels = {"by": "sponsored", "disc": "sponsored"} if label in ("sponsored", "related") and (vendor or label == "sponsored") else {}
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


def _native(page: _Page, share: float, vendor: str | None = None) -> etree._Element:
    """A widget of headlines, ``share`` of them the site's own: 0 all paid, 1 all own."""
    rng = page.rng
    if vendor is None and rng.random() < (0.64 if share < 1 else 0.55):
        weights = {v: WEIGHTS.get(v, 1.0) * (2.5 if page.lang in HOME.get(v, ()) else 0.15 if v in HOME else 1.0) for v in VENDORS}
        vendor = _choose(rng, weights, page.exclude)
    count = rng.choice((1, 2, 3, 3, 4, 4, 5, 6, 6, 8, 9, 12, 16)) if 0 in (share, 1 - share) else rng.randint(3, 12)
    own = [rng.random() < share for _ in range(count)]
    if 0 < share < 1:
        own[rng.randrange(count)] = True
        own[own.index(True) - 1] = False
    chances = {"label": 0.3, "cat": 0.1, "title": 1.0, "brand": 0.85 if share < 1 else 0.3, "desc": 0.15, "date": 0.4, "cta": 0.15, "undo": 0.12}
    keys = _keys(rng, chances)
    if share == 1:
        keys = [key for key in keys if key not in ("label", "undo")]
    style, manners = _link_style(page, vendor), (link_manners(rng, True), link_manners(rng, share < 1 and rng.random() < 0.3))
    items = [_own_item(page, keys, manners[1]) if o else _paid_item(page, keys, vendor, style, manners[0]) for o in own]
    majority = "related" if sum(own) * 2 > count else "sponsored"
    heads = {"hp": 6 if share == 0 else 0 if share == 1 else 2, "hb": 4, "ho": 4 if majority == "related" else 0}
    texts = {"heading": page.say(_choose(rng, heads, ()))}
    network = NAMES.get(vendor, vendor.capitalize()) if vendor else rng.choice([NAMES.get(v, v.capitalize()) for v in TRACKERS])
    if rng.random() < (0.65 if vendor else 0.15) * (0.6 if share == 1 else 1):
        texts["by"] = page.say("by", v=network)
    if share < 1 and rng.random() < 0.25:
        texts["disc"] = page.say("ad")
    if rng.random() < 0.12:
        del texts["heading"]
    if rng.random() < 0.1 and "heading" in texts:
        texts["heading"] = rng.choice((texts["heading"].upper(), texts["heading"] + " /", texts["heading"] + ":"))
    if vendor:
        box, card = map(parse_template, rng.choice(TEMPLATES[vendor]))
    else:
        if share == 1:
            texts.pop("by", None)
        box, card = generic(rng, _choose(rng, dict.fromkeys(MARKUPS, 1.0), page.exclude), keys)
    return _assemble(page, box, card, items, texts, majority, vendor or "")


def _listing(page: _Page, heading: str, count: int, make: Callable[[], dict[str, str]]) -> etree._Element:
    """A box of a partner's or the site's server: items of ``make`` under a heading, all paid."""
    rng, style, manners = page.rng, _link_style(page, None), link_manners(page.rng, True)
    items = []
    for _ in range(count):
        texts = make()
        link = paid_link(rng, page.host, brand(rng, page.lang)[1], None, style)
        items.append(Item("sponsored", texts, {**link, **manners} if link else {}))
    keys = list(dict.fromkeys(key for item in items for key in item.texts))
    heads = {"heading": heading} if rng.random() < 0.85 else {}
    if rng.random() < 0.25:
        heads["disc"] = page.say("ad")
    if rng.random() < 0.12:
        heads["by"] = page.say("pres")
    box, card = generic(rng, _choose(rng, dict.fromkeys(MARKUPS, 1.0), page.exclude), keys, linked=rng.random() < 0.95)
    return _assemble(page, box, card, items, heads, "sponsored")


def _partners(page: _Page, section: str) -> etree._Element:
    """Services, coupons, brokers, classifieds, tickets: items of one section of the words, each perhaps with a partner."""
    rng = page.rng
    partner = rng.random() < (0.7 if section == "sv" else 0.3)
    label = rng.random() < 0.2
    head = page.say("cph" if section == "cp" else "svh" if rng.random() < 0.75 else "hp")

    def make() -> dict[str, str]:
        name = say(rng, page.lang, "shop") if rng.random() < 0.3 else brand(rng, page.lang)[0]
        texts = {"title": page.say(section)}
        if partner:
            texts["brand"] = page.say("with", brand=name) if section in ("sv", "fin", "cp") else name + ", " + page.say("city")
        if label:
            texts["label"] = page.say("lab", brand=name)
        return texts

    return _listing(page, head, rng.randint(2, 9), make)


def _prices(page: _Page) -> etree._Element:
    """Product cards: name, price, shop, buy button."""
    rng = page.rng
    keys = ["title", "price", *_keys(rng, {"was": 0.3, "shop": 0.4, "rate": 0.25, "label": 0.25, "cta": 0.85, "desc": 0.1})]

    def make() -> dict[str, str]:
        shop = say(rng, page.lang, "shop")
        product = page.say("prod")
        money = price(rng, page.lang)
        texts = {
            "title": rng.choice(("{b} {p}", "{p} {b}", "{p}", "{b} - {p}")).format(b=brand(rng, "en")[0], p=product),
            "price": rng.choice((money, f"{page.say('from')} {money}")), "was": f"{page.say('from')} {price(rng, page.lang)}",
            "shop": shop, "rate": page.say("rate") if has(page.lang, "rate") else "★★★★☆",
            "label": page.say("lab", brand=shop), "cta": page.say("buy", shop=shop, price=money), "desc": page.say("desc"),
        }  # fmt: skip
        return {key: texts[key] for key in keys}

    return _listing(page, page.say(rng.choice(("svh", "cph", "hb", "hp"))), rng.choice((1, 1, 2, 3, 4, 6)), make)


def _presented(page: _Page) -> etree._Element:
    """One teaser of a partner, or an app to install."""
    rng = page.rng
    app = rng.random() < 0.25
    keys = ["title", *_keys(rng, {"desc": 0.5, "cta": 0.5, "label": 0.4, "cat": 0.1})]
    name = brand(rng, page.lang)[0]
    item = _paid_item(page, keys, None, _link_style(page, None), link_manners(rng, True))
    item.texts |= {"title": page.say("game"), "brand": name} if app else {"brand": page.say("pres", brand=name)}
    order = list(item.texts)
    rng.shuffle(order)
    box, card = generic(rng, _choose(rng, dict.fromkeys(("grid", "article", "figure", "flat", "split"), 1.0), page.exclude), order)
    heads = {"disc": page.say("ad")} if rng.random() < 0.4 else {}
    return _assemble(page, box, card, [item], heads, "sponsored")


def _links(page: _Page) -> etree._Element:
    """A bare list of paid text links."""

    def make() -> dict[str, str]:
        section = page.rng.choice(("sv", "cp", "paid", "shop", "fin" if has(page.lang, "fin") else "sv"))
        return {"title": page.say(section) + page.rng.choice(("", "", "", f" ({page.say('lab', brand='')})"))}

    return _listing(page, page.say(page.rng.choice(("hp", "svh"))), page.rng.randint(3, 10), make)


def _element(parent: etree._Element, tag: str, text: str = "", label: str = "", **attributes: str) -> etree._Element:
    element = etree.SubElement(parent, tag, {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()})
    if text:
        element.text = text
        element.set(GOLD_ATTRIBUTE, label)
    return element


def _slot(page: _Page) -> etree._Element:
    """An ad's place: its label with an empty slot, a frame or nothing, or the line that the story goes on below."""
    rng = page.rng
    name = rng.choice(("ad", "advert", "ad-container", "banner", "adslot", "werbung", "pub", "c-ad", "dfp", "sticky", "inline-box", "module"))
    root = etree.Element(rng.choice(("div", "div", "div", "aside", "section")), {"class": name})
    place = root if rng.random() < 0.6 else _element(root, "div", class_=name + "-inner")
    frame = rng.choice(("", "", "div", "ins", "iframe"))
    above = rng.random() < 0.8
    if frame and not above:
        _element(place, frame, id=f"ad-{rng.randint(1, 99)}")
    text = page.say("cont" if rng.random() < 0.3 else "ad")
    _element(place, rng.choice(("div", "span", "p", "small", "div")), text, "sponsored", class_=name + rng.choice(("-label", "__title", "")))
    if frame and above:
        _element(place, frame, id=f"ad-{rng.randint(1, 99)}", **({"class_": "adsbygoogle"} if frame == "ins" else {}))
    if rng.random() < 0.12:
        _element(_element(place, "div"), rng.choice(("span", "button", "a")), page.say("undo"), "sponsored")
    if rng.random() < 0.1:
        name_, domain = brand(rng, page.lang)
        link = paid_link(rng, page.host, domain, None, "counter")
        _element(_element(place, "p"), "a", rng.choice((name_, page.say("paid"), page.say("cta"))), "sponsored", **link)
    return root


def _own_box(page: _Page, kind: str) -> etree._Element:
    """A box of the site's own: newsletter, subscription, follow, comments, app."""
    rng = page.rng
    base = rng.choice((kind, "box", "promo", "widget", "teaser", "module", "card", "banner"))
    root = etree.Element(rng.choice(("div", "section", "aside")), {"class": f"{base}-{rng.choice(('box', 'widget', 'container', 'inner'))}"})
    inner = _element(root, "div", class_=f"{base}__content") if rng.random() < 0.6 else root
    sections = {
        "newsletter": ("nlh", "nlt", "nlb"), "subscribe": ("sub", "", "subb"), "follow": ("fol", "", ""),
        "comments": ("com", "", ""), "app": ("app", "", "appb"),
    }[kind]  # fmt: skip
    label = {"follow": "social", "comments": "comments"}.get(kind, "promo")
    if rng.random() < 0.9 or kind != "newsletter":
        _element(inner, rng.choice(("h2", "h3", "h4", "div", "p", "strong")), page.say(sections[0]), label, class_=f"{base}__title")
    if sections[1] and rng.random() < 0.85:
        _element(inner, rng.choice(("p", "div")), page.say(sections[1]), label, class_=f"{base}__text")
    form = _element(inner, "form", action="/" + kind, method="post") if kind == "newsletter" and rng.random() < 0.8 else inner
    if kind == "newsletter":
        mail = page.say("mail")
        if rng.random() < 0.3:
            _element(form, "label", mail, label, for_="mail")
        _element(form, "input", type=rng.choice(("email", "text")), placeholder=mail, name="mail")
    for _ in range(rng.choice((1, 1, 2)) if sections[2] else 0):
        place = form if rng.random() < 0.6 else _element(form, "div")
        href = rng.choice(("/abo", "/subscribe", "/account", "/newsletter", f"https://{page.host}/{kind}"))
        if form.tag == "form" or rng.random() < 0.3:
            _element(place, "button", page.say(sections[2]), label, type="submit")
        else:
            _element(place, "a", page.say(sections[2]), label, href=href)
    if kind == "newsletter" and rng.random() < 0.7:
        _element(inner, rng.choice(("p", "div", "small")), page.say("nlc"), "legal", class_=f"{base}__legal")
    if kind == "follow":
        sites = rng.sample(("Facebook", "X", "Instagram", "YouTube", "LinkedIn", "WhatsApp", "TikTok", "Twitter", "Telegram"), rng.randint(2, 5))
        for name in sites:
            _element(_element(inner, "div"), "a", name, "social", href=f"https://www.{name.lower()}.com/{page.site_name().lower()}")
    if kind == "comments" and rng.random() < 0.6:
        _element(_element(inner, "div"), "a", page.say("com"), "comments", href="#comments")
    return root


_MAKERS: dict[str, tuple[float, Callable[[_Page], etree._Element]]] = {
    "paid": (0.36, lambda p: _native(p, 0.0)), "mixed": (0.13, lambda p: _native(p, p.rng.uniform(0.15, 0.8))),
    "own": (0.12, lambda p: _native(p, 1.0)), "services": (0.05, lambda p: _partners(p, "sv")),
    "coupons": (0.035, lambda p: _partners(p, "cp")), "finance": (0.025, lambda p: _partners(p, "fin")),
    "jobs": (0.02, lambda p: _partners(p, "job")), "homes": (0.015, lambda p: _partners(p, "home")),
    "cars": (0.015, lambda p: _partners(p, "car")), "tickets": (0.012, lambda p: _partners(p, "tick")),
    "prices": (0.06, _prices), "presented": (0.05, _presented), "links": (0.03, _links), "slot": (0.1, _slot),
    "newsletter": (0.035, lambda p: _own_box(p, "newsletter")), "subscribe": (0.02, lambda p: _own_box(p, "subscribe")),
    "follow": (0.015, lambda p: _own_box(p, "follow")), "comments": (0.012, lambda p: _own_box(p, "comments")),
    "app": (0.012, lambda p: _own_box(p, "app")),
}  # fmt: skip
#: kinds of widgets; a name can be held out by ``exclude`` or asked for
KINDS: tuple[str, ...] = tuple(_MAKERS)
_NEEDS = {"finance": "fin", "jobs": "job", "homes": "home", "cars": "car", "tickets": "tick", "app": "app"}


def make_widget(
    rng: random.Random, *, lang: str, host: str, teasers: Sequence[str] = (), exclude: Collection[str] = (),
    kind: str | None = None, vendor: str | None = None,
) -> etree._Element:  # fmt: skip
    """Compose one widget.

    Parameters
    ----------
    rng : random.Random
        Decides everything.
    lang, host : str
        Language tag ("de", "pt-BR"; unknown ones count as English) and the page's site ("www.example.org").
    teasers : sequence of str
        Headlines of the page's own site, for own items; composed where they run out.
    exclude : collection of str
        Names of ``VENDORS``, ``MARKUPS``, ``STYLES`` and ``KINDS`` to hold out.
    kind, vendor : str, optional
        One of ``KINDS``; one of ``VENDORS``, for the kinds "paid", "mixed" and "own" (default "paid").

    Returns
    -------
    widget : element
        Without a parent; every element that owns text carries ``GOLD_ATTRIBUTE``.
    """
    code = language(lang)
    titles = [t for t in dict.fromkeys(" ".join(t.split()) for t in teasers) if len(t) > 12]
    rng.shuffle(titles)
    page = _Page(rng, code, host or "www.example.com", frozenset(exclude), titles)
    if vendor is not None:
        share = {"mixed": rng.uniform(0.15, 0.8), "own": 1.0}.get(kind or "paid", 0.0)
        root = _native(page, share, vendor)
    else:
        weights = {name: weight for name, (weight, _) in _MAKERS.items() if name not in _NEEDS or has(code, _NEEDS[name])}
        root = _MAKERS[kind or _choose(rng, weights, exclude)][1](page)
    restyle(root, rng, tuple(exclude))
    for _ in range(rng.choices((0, 1, 2, 3), (60, 25, 10, 5))[0]):
        wrapper = etree.Element("div")
        if rng.random() < 0.4:
            wrapper.set("class", rng.choice(("container", "row", "wrapper", "block", "section", "inner", "region", "css-" + hexes(rng, 6))))
        wrapper.append(root)
        root = wrapper
    return root


def insert_widgets(
    root: etree._Element, rng: random.Random, *, lang: str, host: str, labelled: Mapping[etree._Element, str], n: int,
    exclude: Collection[str] = (),
) -> int:  # fmt: skip
    """Insert ``n`` widgets into a page IN PLACE; return how many were.

    Places: between the article's paragraphs, after the article, beside lists of related stories and sidebars,
    before the footer, and as one paid item cloned into the page's own teaser list. A text run is never split:
    widgets stand only next to block-level elements without text behind them.

    Parameters
    ----------
    root : element
        The page's ``html`` element.
    labelled : mapping
        Gold label by text-owning element of this very tree.
    exclude : collection of str
        As for ``make_widget``.
    """
    spots = _Spots(root, labelled)
    if spots.body is None:
        return 0
    done = 0
    for _ in range(n):
        place = rng.choices(("mixed", "inside", "after", "lists", "footer"), (18, 22, 27, 23, 10))[0]
        if place == "mixed" and _clone_teaser(spots, rng, language(lang), host, frozenset(exclude)):
            done += 1
            continue
        sample = rng.sample(spots.teasers, min(14, len(spots.teasers)))
        kind = rng.choice(("slot", "slot", "slot", "paid", "own", "presented", None)) if place == "inside" and rng.random() < 0.5 else None
        widget = make_widget(rng, lang=lang, host=host, teasers=sample, exclude=exclude, kind=None if kind in exclude else kind)
        for choice in (place, "after", "lists", "footer"):
            anchors = spots.anchors(choice)
            if anchors:
                break
        anchor = rng.choice(anchors) if anchors else None
        if anchor is None:
            spots.body.append(widget)
        else:
            _put(anchor, widget, before=choice == "footer" or (choice == "lists" and rng.random() < 0.4))
        done += 1
    return done


_HOSTS = frozenset("body div section article main aside td center form header footer ul ol".split())
_BLOCKS = frozenset(
    "p div h1 h2 h3 h4 h5 h6 ul ol dl table section article aside figure blockquote footer header main nav form pre center".split()
)


def _blank(text: str | None) -> bool:
    return not (text and text.strip())


def _climb(element: etree._Element) -> etree._Element | None:
    """Return the nearest block at or above ``element`` that a widget may stand next to."""
    at: etree._Element | None = element
    for _ in range(8):
        if at is None:
            return None
        parent = at.getparent()
        if parent is None or at.tag == "body":
            return None
        if at.tag in _BLOCKS and parent.tag in _HOSTS and parent.tag not in ("ul", "ol") and _blank(at.tail):
            if all(up.tag not in ("a", "p", "button", "nav") for up in (parent, *parent.iterancestors())):
                previous = at.getprevious()
                if _blank(previous.tail if previous is not None else parent.text):
                    return at
        at = parent
    return None


def _put(anchor: etree._Element, widget: etree._Element, before: bool) -> None:
    (anchor.addprevious if before else anchor.addnext)(widget)


class _Spots:
    """Where widgets may stand in one page, found once."""

    def __init__(self, root: etree._Element, labelled: Mapping[etree._Element, str]) -> None:
        self.labelled = labelled
        self.body = root if root.tag == "body" else root.find("body")
        if self.body is None:
            self.body = next(root.iter("body"), None)
        self.teasers: list[str] = []
        self._anchors: dict[str, list[etree._Element]] = {"inside": [], "after": [], "lists": [], "footer": []}
        if self.body is None:
            return
        children: dict[etree._Element, dict[etree._Element, None]] = {}
        article: list[etree._Element] = []
        for element in self.body.iter(etree.Element):
            label = labelled.get(element)
            if label == "body":
                article.append(element)
            elif label == "related":
                text = " ".join("".join(element.itertext()).split())
                if 24 <= len(text) <= 140 and " " in text:
                    self.teasers.append(text)
                at = element
                for _ in range(6):
                    parent = at.getparent()
                    if parent is None or parent.tag == "body":
                        break
                    children.setdefault(parent, {})[at] = None
                    at = parent
            elif label == "legal" or element.tag == "footer":
                self._anchors["footer"].append(element)
        self.lists = [(parent, list(kids)) for parent, kids in children.items() if self._is_list(list(kids))]
        inside = list(dict.fromkeys(block for block in map(_climb, article) if block is not None))
        self._anchors["inside"] = inside[:-1]
        if inside:
            self._anchors["after"] = [inside[-1], *(b for up in list(inside[-1].iterancestors())[:2] if (b := _climb(up)) is not None)]
        self._anchors["lists"] = list(dict.fromkeys(b for parent, _ in self.lists if (b := _climb(parent)) is not None))
        self._anchors["footer"] = [b for e in self._anchors["footer"][:1] if (b := _climb(e)) is not None]

    @staticmethod
    def _is_list(kids: Sequence[etree._Element]) -> bool:
        return 3 <= len(kids) <= 60 and len({kid.tag for kid in kids}) == 1 and kids[0].tag in ("li", "div", "article", "section", "figure", "dd", "tr", "p")

    def anchors(self, place: str) -> list[etree._Element]:
        """Return the blocks beside which a widget may stand at ``place``."""
        return self._anchors.get(place, [])


_DATE = re.compile(r"\d{1,2}[.:/]\d{2}|\b(19|20)\d\d\b|ago|vor \d|il y a|hace|前|назад", re.IGNORECASE)


def _clone_teaser(spots: _Spots, rng: random.Random, lang: str, host: str, exclude: frozenset[str]) -> bool:
    """Clone an item of the page's own teaser list into a paid one, IN PLACE; False where no list will do."""
    for _, kids in rng.sample(spots.lists, min(4, len(spots.lists))):
        source = rng.choice(kids)
        owners = [e for e in source.iter(etree.Element) if spots.labelled.get(e) is not None]
        texts = "".join(source.itertext())
        if any(spots.labelled[e] != "related" for e in owners) or not 20 <= len(texts) <= 900:
            continue
        if source.tag not in ("li", "tr", "dd") and _climb(source) is not source:
            continue
        if not _blank(source.tail) or (source.tag != "a" and source.find(".//a") is None) or len(list(source.iter())) > 60:
            continue
        clone = copy.deepcopy(source)
        clone.tail = source.tail
        _make_paid(clone, _Page(rng, lang, host, exclude))
        kid = rng.choice(kids)
        if kid.getparent() is source.getparent() and _blank(kid.tail):
            kid.addnext(clone)
        else:
            source.addnext(clone)
        return True
    return False


def _make_paid(clone: etree._Element, page: _Page) -> None:
    """Turn a cloned teaser into a paid one IN PLACE: headline, small texts, links, pictures."""
    rng = page.rng
    style = rng.choices(("counter", "direct", "relative", "tracker"), (35, 45, 8, 12))[0]
    keys = _keys(rng, {"label": 0.5, "brand": 0.75, "desc": 1.0})
    item = _paid_item(page, keys, "taboola" if style == "tracker" else None, style, link_manners(rng, True))
    small = [item.texts[key] for key in ("label", "brand") if key in item.texts]
    rng.shuffle(small)
    if style == "relative" and not small:
        small = [page.say("lab", brand="")]
    runs: list[tuple[etree._Element, str, str]] = []
    for element in list(clone.iter()):
        if not isinstance(element.tag, str) or element.tag in ("script", "style", "noscript", "template"):
            if element is not clone and (parent := element.getparent()) is not None:
                parent.remove(element)
            continue
        element.attrib.pop("id", None)
        for name in [a for a in element.attrib if a in ("srcset", "title", "aria-label") or (a.startswith("data-") and len(element.get(a, "")) > 12)]:
            del element.attrib[name]
        if element.tag == "a":
            for name in ("href", "rel", "target"):
                element.attrib.pop(name, None)
            element.attrib.update(item.link)
        elif element.tag == "img":
            element.set("src", f"https://cdn.{hexes(rng, 6)}.com/{hexes(rng, 10)}.jpg")
            element.set("alt", item.texts["title"] if rng.random() < 0.5 else "")
        if not _blank(element.text):
            runs.append((element, "text", element.text or ""))
    for element in list(clone.iter(etree.Element)):
        if element is not clone and not _blank(element.tail):
            runs.append((element, "tail", element.tail or ""))
    if not runs:
        return
    main = max(runs, key=lambda run: len(run[2]) if not _DATE.search(run[2][:12]) else 0)
    for run in runs:
        element, where, old = run
        if run is main:
            new = item.texts["title"]
        elif len(old) > 60:
            new = item.texts["desc"]
        elif small:
            new = small.pop(0)
        elif _DATE.search(old) and rng.random() < 0.7:
            new = ""
        else:
            new = page.say(rng.choice(("cat", "lab", "sec")), brand="")
        setattr(element, where, new or None)
        owner = element if where == "text" else element.getparent()
        if new and owner is not None:
            owner.set(GOLD_ATTRIBUTE, "sponsored")
    anchor = main[0] if main[1] == "text" else main[0].getparent()
    for text in small[: rng.choice((1, 1, 2))]:
        assert anchor is not None
        extra = etree.Element(rng.choice(("span", "span", "small", "em")))
        extra.text = text
        extra.set(GOLD_ATTRIBUTE, "sponsored")
        anchor.append(extra)
