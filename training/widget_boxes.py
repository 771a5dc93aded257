"""Inserted boxes other than headline widgets: partners' lists, products, ad slots, and the site's
own boxes.
"""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from training.furniture_base import element
from training.widget_items import Page, assemble, choose, choose_keys, link_style, paid_item
from training.widget_links import link_manners, paid_link
from training.widget_markup import MARKUPS, Item, generic
from training.widget_words import brand, has, price, say


def _listing(page: Page, heading: str, count: int, make: Callable[[], dict[str, str]]) -> etree._Element:
    """A box of a partner's or the site's server: items of ``make`` under a heading, all paid."""
    rng, style, manners = page.rng, link_style(page, None), link_manners(page.rng, True)
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
    box, card = generic(
        rng, choose(rng, dict.fromkeys(MARKUPS, 1.0), page.exclude), keys, linked=rng.random() < 0.95
    )
    return assemble(page, box, card, items, heads, "sponsored")


def partners(page: Page, section: str) -> etree._Element:
    """Services, coupons, brokers, classifieds, tickets: items of one section of the words, each
    perhaps with a partner.
    """
    rng = page.rng
    partner = rng.random() < (0.7 if section == "sv" else 0.3)
    label = rng.random() < 0.2
    head = page.say("cph" if section == "cp" else "svh" if rng.random() < 0.75 else "hp")

    def make() -> dict[str, str]:
        name = say(rng, page.lang, "shop") if rng.random() < 0.3 else brand(rng, page.lang)[0]
        texts = {"title": page.say(section)}
        if partner:
            texts["brand"] = (
                page.say("with", brand=name)
                if section in ("sv", "fin", "cp")
                else name + ", " + page.say("city")
            )
        if label:
            texts["label"] = page.keep("lab", brand=name)
        return texts

    return _listing(page, head, rng.randint(2, 9), make)


def prices(page: Page) -> etree._Element:
    """Product cards: name, price, shop, buy button."""
    rng = page.rng
    keys = [
        "title",
        "price",
        *choose_keys(rng, {"was": 0.3, "shop": 0.4, "rate": 0.25, "label": 0.25, "cta": 0.85, "desc": 0.1}),
    ]

    def make() -> dict[str, str]:
        shop = say(rng, page.lang, "shop")
        product = page.say("prod")
        money = price(rng, page.lang)
        texts = {
            "title": rng.choice(("{b} {p}", "{p} {b}", "{p}", "{b} - {p}")).format(
                b=brand(rng, "en")[0], p=product
            ),
            "price": rng.choice((money, f"{page.say('from')} {money}")),
            "was": f"{page.say('from')} {price(rng, page.lang)}",
            "shop": shop,
            "rate": page.say("rate") if has(page.lang, "rate") else "★★★★☆",
            "label": page.keep("lab", brand=shop),
            "cta": page.say("buy", shop=shop, price=money),
            "desc": page.say("desc"),
        }
        return {key: texts[key] for key in keys}

    return _listing(
        page, page.say(rng.choice(("svh", "cph", "hb", "hp"))), rng.choice((1, 1, 2, 3, 4, 6)), make
    )


def presented(page: Page) -> etree._Element:
    """One teaser of a partner, or an app to install."""
    rng = page.rng
    app = rng.random() < 0.25
    keys = ["title", *choose_keys(rng, {"desc": 0.5, "cta": 0.5, "label": 0.4, "cat": 0.1})]
    name = brand(rng, page.lang)[0]
    item = paid_item(page, keys, None, link_style(page, None), link_manners(rng, True))
    item.texts |= (
        {"title": page.say("game"), "brand": name} if app else {"brand": page.say("pres", brand=name)}
    )
    order = list(item.texts)
    rng.shuffle(order)
    box, card = generic(
        rng,
        choose(rng, dict.fromkeys(("grid", "article", "figure", "flat", "split"), 1.0), page.exclude),
        order,
    )
    heads = {"disc": page.say("ad")} if rng.random() < 0.4 else {}
    return assemble(page, box, card, [item], heads, "sponsored")


def links(page: Page) -> etree._Element:
    """A bare list of paid text links."""

    def make() -> dict[str, str]:
        section = page.rng.choice(("sv", "cp", "paid", "shop", "fin" if has(page.lang, "fin") else "sv"))
        return {"title": page.say(section) + page.rng.choice(("", "", "", f" ({page.say('lab', brand='')})"))}

    return _listing(page, page.say(page.rng.choice(("hp", "svh"))), page.rng.randint(3, 10), make)


def slot(page: Page) -> etree._Element:
    """An ad's place: its label with an empty slot, a frame or nothing, or the line that the story
    goes on below.
    """
    rng = page.rng
    name = rng.choice(
        (
            "ad",
            "advert",
            "ad-container",
            "banner",
            "adslot",
            "werbung",
            "pub",
            "c-ad",
            "dfp",
            "sticky",
            "inline-box",
            "module",
        )
    )
    root = etree.Element(rng.choice(("div", "div", "div", "aside", "section")), {"class": name})
    place = root if rng.random() < 0.6 else element(root, "div", class_=name + "-inner")
    frame = rng.choice(("", "", "div", "ins", "iframe"))
    above = rng.random() < 0.8
    if frame and not above:
        element(place, frame, id=f"ad-{rng.randint(1, 99)}")
    text = page.say("cont" if rng.random() < 0.3 else "ad")
    element(
        place,
        rng.choice(("div", "span", "p", "small", "div")),
        text,
        "sponsored",
        class_=name + rng.choice(("-label", "__title", "")),
    )
    if frame and above:
        element(
            place,
            frame,
            id=f"ad-{rng.randint(1, 99)}",
            **({"class_": "adsbygoogle"} if frame == "ins" else {}),
        )
    if rng.random() < 0.12:
        element(element(place, "div"), rng.choice(("span", "button", "a")), page.say("undo"), "sponsored")
    if rng.random() < 0.1:
        name_, domain = brand(rng, page.lang)
        link = paid_link(rng, page.host, domain, None, "counter")
        element(
            element(place, "p"),
            "a",
            rng.choice((name_, page.say("paid"), page.say("cta"))),
            "sponsored",
            **link,
        )
    return root


def own_box(page: Page, kind: str) -> etree._Element:
    """A box of the site's own: newsletter, subscription, follow, comments, app."""
    rng = page.rng
    base = rng.choice((kind, "box", "promo", "widget", "teaser", "module", "card", "banner"))
    root = etree.Element(
        rng.choice(("div", "section", "aside")),
        {"class": f"{base}-{rng.choice(('box', 'widget', 'container', 'inner'))}"},
    )
    inner = element(root, "div", class_=f"{base}__content") if rng.random() < 0.6 else root
    sections = {
        "newsletter": ("nlh", "nlt", "nlb"),
        "subscribe": ("sub", "", "subb"),
        "follow": ("fol", "", ""),
        "comments": ("com", "", ""),
        "app": ("app", "", "appb"),
    }[kind]
    label = {"follow": "social", "comments": "comments"}.get(kind, "promo")
    if rng.random() < 0.9 or kind != "newsletter":
        element(
            inner,
            rng.choice(("h2", "h3", "h4", "div", "p", "strong")),
            page.say(sections[0]),
            label,
            class_=f"{base}__title",
        )
    if sections[1] and rng.random() < 0.85:
        element(inner, rng.choice(("p", "div")), page.say(sections[1]), label, class_=f"{base}__text")
    form = (
        element(inner, "form", action="/" + kind, method="post")
        if kind == "newsletter" and rng.random() < 0.8
        else inner
    )
    if kind == "newsletter":
        mail = page.say("mail")
        if rng.random() < 0.3:
            element(form, "label", mail, label, for_="mail")
        element(form, "input", type=rng.choice(("email", "text")), placeholder=mail, name="mail")
    for _ in range(rng.choice((1, 1, 2)) if sections[2] else 0):
        place = form if rng.random() < 0.6 else element(form, "div")
        href = rng.choice(("/abo", "/subscribe", "/account", "/newsletter", f"https://{page.host}/{kind}"))
        if form.tag == "form" or rng.random() < 0.3:
            element(place, "button", page.say(sections[2]), label, type="submit")
        else:
            element(place, "a", page.say(sections[2]), label, href=href)
    if kind == "newsletter" and rng.random() < 0.7:
        element(inner, rng.choice(("p", "div", "small")), page.say("nlc"), "legal", class_=f"{base}__legal")
    if kind == "follow":
        sites = rng.sample(
            (
                "Facebook",
                "X",
                "Instagram",
                "YouTube",
                "LinkedIn",
                "WhatsApp",
                "TikTok",
                "Twitter",
                "Telegram",
            ),
            rng.randint(2, 5),
        )
        for name in sites:
            element(
                element(inner, "div"),
                "a",
                name,
                "social",
                href=f"https://www.{name.lower()}.com/{page.site_name().lower()}",
            )
    if kind == "comments" and rng.random() < 0.6:
        element(element(inner, "div"), "a", page.say("com"), "comments", href="#comments")
    return root
