"""Furniture that offers something: menus of services, promotional boxes, classifieds, advertisers' pages, headlines.

What a third party sells is ``sponsored``, what the site sells ``promo``, a bare entry of a plain menu ``navigation``;
each entry has its own label and a heading that of most entries below it. Lists of the site's own headlines
(``related``) stand in the same plain markup as classifieds. Wordings are in ``furniture_offer_words``.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import quote

from lxml import etree

from training import widget_words
from training.furniture_base import Box, element
from training.furniture_offer_words import NETWORKS, STORES, SUBDOMAINS
from training.widget_links import own_link, paid_link
from training.widget_markup import GOLD_ATTRIBUTE

SPONSORED, PROMO, RELATED, NAVIGATION = "sponsored", "promo", "related", "navigation"
LEGAL, SOCIAL = "legal", "social"

_HEADINGS = ("h2", "h3", "h3", "h4", "h5", "div", "p", "strong", "span", "b")
_BASES = (
    "menu nav links services list box footer sidebar widget module block teaser offer topbar panel".split()
)
_ROLES = "inner content wrap row col body container group section item area".split()
_BULLETS = ("• ", "· ", "» ", "- ", "> ", "▪ ", "")
_GRIDS = (
    ("table", "tr", "td"),
    ("ul", "li", "div"),
    ("ul", "li", "span"),
    ("div", "div", "div"),
    ("div", "div", "span"),
    ("div", "button", "div"),
)
"""Elements of a table: around it, of a row, of a cell."""


@dataclass(frozen=True)
class Entry:
    """One entry of a list: its label, its text, attributes of its link (none: no link), a line below it."""

    label: str
    text: str
    link: dict[str, str] = field(default_factory=dict)
    note: str = ""


# Entries ----------------------------------------------------------------------------------------------------


def _slug(rng: random.Random, text: str) -> str:
    """A path's last part: the text where it is in Latin letters, else as servers quote it or a number."""
    slug = "-".join(text.lower().split())[:30]
    return (
        slug
        if slug.isascii() and slug.isidentifier()
        else rng.choice((quote(slug), str(rng.randint(10, 9999))))
    )


def _third_party(box: Box) -> Entry:
    """What a partner sells: on its own host, behind a counter, or under the site's name."""
    rng = box.rng
    text = box.say("sp")
    name, domain = widget_words.brand(rng, box.lang)
    if rng.random() < 0.2:
        text = rng.choice(("{t} - {b}", "{b}: {t}", "{t} ({b})", "{b}")).format(t=text, b=name)
    slug = _slug(rng, text)
    kind = rng.choices(("other", "counter", "subdomain", "path", "none"), (35, 15, 25, 22, 3))[0]
    if kind == "none":
        return Entry(SPONSORED, text, {})
    if kind in ("other", "counter"):
        link = paid_link(rng, box.host, domain, None, "direct" if kind == "other" else "counter")
    elif kind == "subdomain":
        link = {"href": f"https://{rng.choice(SUBDOMAINS)}.{box.site}/{rng.choice(('', slug))}"}
    else:
        link = {
            "href": f"/{rng.choice(('services', 'partner', 'service', 'deals', 'anzeigen', 'mp'))}/{slug}"
        }
    if rng.random() < 0.2:
        link["rel"] = rng.choice(("nofollow", "sponsored", "noopener"))
    return Entry(SPONSORED, text, link)


def _own_offer(box: Box) -> Entry:
    """What the site sells."""
    text = box.say("ow")
    rng, slug = box.rng, _slug(box.rng, text)
    start = rng.choice(
        ("/", "/", f"https://{box.host}/", f"https://{rng.choice(('shop', 'abo', 'my'))}.{box.site}/")
    )
    return Entry(PROMO, text, {"href": start + slug})


def _plain(box: Box) -> Entry:
    text = box.say("nv")
    return Entry(NAVIGATION, text, {"href": f"/{_slug(box.rng, text)}/"})


def _legal(box: Box) -> Entry:
    text = box.say("lg")
    return Entry(LEGAL, text, {"href": f"/{_slug(box.rng, text)}"})


def _network(box: Box) -> Entry:
    name = box.rng.choice(NETWORKS)
    return Entry(SOCIAL, name, {"href": f"https://www.{name.lower()}.com/{box.site.split('.')[0]}"})


def _headline(box: Box) -> Entry:
    title = widget_words.say(box.rng, box.lang, "own")
    return Entry(RELATED, title, own_link(box.rng, box.host, title, box.lang + box.host))


def _advertisers_piece(box: Box, name: str, domain: str) -> Entry:
    rng = box.rng
    text = widget_words.say(rng, box.lang, "paid", brand=name)
    own = own_link(rng, box.host, text, "paid" + box.host)
    own["href"] = own["href"].replace(f"https://{box.host}", "")
    link = {"href": f"/sponsored/{_slug(rng, name)}{own['href']}"}
    return Entry(
        SPONSORED, text, link if rng.random() < 0.6 else paid_link(rng, box.host, domain, None, "direct")
    )


def _distinct(make: Callable[[], Entry], count: int) -> list[Entry]:
    return list({entry.text: entry for entry in (make() for _ in range(count))}.values())


def _majority(entries: Sequence[Entry]) -> str:
    return Counter(entry.label for entry in entries).most_common(1)[0][0]


# Markup -----------------------------------------------------------------------------------------------------


def _named(rng: random.Random, *roles: str) -> dict[str, str]:
    """A class, or none."""
    if rng.random() < 0.3:
        return {}
    form = rng.choice(("{b}-{r}", "{b}__{r}", "{r}", "{b}_{r}", "{b} {b}-{r}"))
    return {"class": form.format(b=rng.choice(_BASES), r=rng.choice(roles or _ROLES))}


def _inside(rng: random.Random, parent: etree._Element, most: int = 3) -> etree._Element:
    for _ in range(rng.randint(0, most)):
        parent = element(parent, "div", **_named(rng))
    return parent


def _frame(
    rng: random.Random, tags: Sequence[str] = ("div", "div", "div", "section", "aside")
) -> etree._Element:
    """The outermost element."""
    return element(None, rng.choice(tags), **_named(rng, "box", "wrap", "main", "list"))


def _linked(rng: random.Random, parent: etree._Element, entry: Entry, bullet: str = "") -> None:
    """An entry in an element: link, link around a span, or bare text."""
    if bullet:
        parent.text = bullet
        parent.set(GOLD_ATTRIBUTE, entry.label)
    if not entry.link:
        element(parent, "span", entry.text, entry.label)
    elif rng.random() < 0.2:
        element(element(parent, "a", **entry.link), "span", entry.text, entry.label)
    else:
        element(parent, "a", entry.text, entry.label, **entry.link)
    if entry.note:
        element(parent, rng.choice(("p", "div")), entry.note, entry.label)


def _items(box: Box, parent: etree._Element, entries: Sequence[Entry]) -> None:
    """A list of entries in one of many shapes; entries of one label may stand in one line of text."""
    rng = box.rng
    is_even = len({entry.label for entry in entries}) == 1 and not any(entry.note for entry in entries)
    shape = rng.choice(("ul", "ul", "ul", "ul", "div", "div", "p", "table", "row", "dd", *("run",) * is_even))
    if shape == "run":
        _run(rng, parent, entries)
        return
    outer, tag = {
        "ul": ("ul", "li"),
        "div": ("div", "div"),
        "p": ("div", "p"),
        "table": ("table", "td"),
        "row": ("table", "td"),
        "dd": ("dl", "dd"),
    }[shape]
    holder = element(parent, outer, **_named(rng, "list", "items", "menu"))
    if shape == "row":
        holder = element(holder, "tr")
    names = _named(rng, "item", "link", "entry")
    bullet = rng.choice(_BULLETS) if shape in ("p", "table") else ""
    for entry in entries:
        cell = element(element(holder, "tr") if shape == "table" else holder, tag, **names)
        _linked(
            rng,
            _inside(rng, cell, 1) if shape in ("ul", "div") and rng.random() < 0.2 else cell,
            entry,
            bullet,
        )


def _run(rng: random.Random, parent: etree._Element, entries: Sequence[Entry]) -> None:
    """Entries of one label in one line, or in lines with breaks."""
    holder = element(
        parent, rng.choice(("p", "div", "td") if parent.tag == "tr" else ("p", "div")), **_named(rng)
    )
    holder.set(GOLD_ATTRIBUTE, entries[0].label)
    gap = rng.choice((" | ", " ", " · ", ", ", " / ", "br"))
    bullet = rng.choice(_BULLETS) if gap == "br" else ""
    for i, entry in enumerate(entries):
        if i and gap == "br":
            element(holder, "br").tail = bullet or None
        elif i:
            holder[-1].tail = gap
        else:
            holder.text = bullet or None
        link = {name: value for name, value in entry.link.items() if name == "href"}
        element(holder, "a" if link else "span", entry.text, entry.label, **link)


def _heading(box: Box, parent: etree._Element, text: str, label: str) -> None:
    rng = box.rng
    tag = rng.choice(_HEADINGS)
    if tag in ("strong", "span", "b"):  # inline: on a line of its own
        parent = element(parent, rng.choice(("div", "p")))
    text = text.upper() if rng.random() < 0.12 else text + rng.choice(("", "", "", "", ":"))
    element(parent, tag, text, label, **_named(rng, "title", "head", "header", "heading"))


def _text(box: Box, parent: etree._Element, text: str, label: str = PROMO) -> None:
    rng = box.rng
    tag = rng.choice(("p", "p", "p", "div", "span"))
    element(
        element(parent, "div") if tag == "span" else parent,
        tag,
        text,
        label,
        **_named(rng, "text", "copy", "desc"),
    )


def _button(box: Box, parent: etree._Element, text: str, label: str = PROMO) -> None:
    rng = box.rng
    tag = rng.choice(("a", "a", "button", "button", "div"))
    names = _named(rng, "button", "btn", "cta", "link")
    if tag == "button":
        element(parent, tag, text, label, **names)
    else:
        href = rng.choice(("#", "/abo", f"https://{box.host}/subscribe", "/account/", "/offers?ref=box"))
        element(element(parent, rng.choice(("div", "p"))), "a", text, label, href=href, **names)


def _bullets(box: Box, parent: etree._Element, texts: Sequence[str]) -> None:
    rng = box.rng
    outer, tag = rng.choice((("ul", "li"), ("ul", "li"), ("div", "p"), ("div", "div"), ("dl", "dd")))
    holder = element(parent, outer, **_named(rng, "benefits", "list", "features"))
    for text in texts:
        if rng.random() < 0.15:
            element(element(holder, tag), "span", text, PROMO)
        else:
            element(holder, tag, rng.choice(("", "", "", "✓ ", "• ")) + text, PROMO)


# Menus ------------------------------------------------------------------------------------------------------


def services(box: Box) -> etree._Element:
    """One list of services: partners' alone, the site's alone, or both."""
    rng = box.rng
    share = rng.choice((0.0, 0.0, 0.0, 0.3, 0.6, 1.0))
    root = _frame(rng, ("div", "div", "section", "aside", "nav"))
    _group(box, _inside(rng, root), share, rng.randint(2, 14))
    return root


def _group(box: Box, parent: etree._Element, own_share: float, count: int) -> None:
    """Partners' entries and, for ``own_share`` of them, the site's own, below a heading of most entries' label."""
    rng = box.rng
    entries = _distinct(lambda: (_own_offer if rng.random() < own_share else _third_party)(box), count)
    if rng.random() < 0.15:
        entries = [Entry(e.label, e.text, e.link, _note(box, e.label)) for e in entries]
    label = _majority(entries)
    if rng.random() < 0.75:
        _heading(box, parent, box.say("mh" if label == SPONSORED else "oh"), label)
    _items(box, parent, entries)


def _note(box: Box, label: str) -> str:
    return widget_words.say(box.rng, box.lang, "desc") if label == SPONSORED else box.say("ot")


def menu(box: Box) -> etree._Element:
    """A header's, sidebar's or footer's menu: groups of plain entries among groups of services."""
    rng = box.rng
    root = _frame(rng, ("nav", "nav", "header", "footer", "footer", "div", "div"))
    inner = _inside(rng, root, 2)
    for _ in range(rng.choice((1, 1, 2, 3, 4, 6))):
        column = (
            element(inner, "div", **_named(rng, "col", "column", "group")) if rng.random() < 0.8 else inner
        )
        kind = rng.choices(("plain", "mixed", "services", "foot"), (40, 25, 20, 15))[0]
        if kind == "services":
            _group(box, column, rng.choice((0.0, 0.3, 1.0)), rng.randint(2, 10))
            continue
        entries = _distinct(partial(_menu_entry, box, kind), rng.randint(2, 16))
        if rng.random() < 0.5:
            _heading(box, column, box.say("nh"), _majority(entries))
        _items(box, column, entries)
    return root


def _menu_entry(box: Box, kind: str) -> Entry:
    """An entry of a menu that is mostly plain."""
    weights = {"plain": (94, 1, 2, 2, 1), "mixed": (55, 20, 18, 4, 3), "foot": (20, 3, 7, 50, 20)}[kind]
    makers = (_plain, _third_party, _own_offer, _legal, _network)
    return box.rng.choices(makers, weights)[0](box)


def _headed(box: Box, section: str, label: str, share: float) -> tuple[etree._Element, etree._Element]:
    """A frame and what is in it: in a ``share`` of the cases a heading."""
    root = _frame(box.rng)
    inner = _inside(box.rng, root)
    if box.rng.random() < share:
        _heading(box, inner, box.say(section), label)
    return root, inner


# Promotion --------------------------------------------------------------------------------------------------


def subscription(box: Box) -> etree._Element:
    """An offer of a subscription, or a wall where an article's text would go on."""
    rng = box.rng
    root, inner = _headed(box, "sh", PROMO, 0.9)
    if rng.random() < 0.4:
        _text(box, inner, box.say("para"))
    for _ in range(rng.choice((0, 1, 1, 2, 3))):
        plan = element(inner, "div", **_named(rng, "plan", "offer", "card"))
        if rng.random() < 0.6:
            _heading(box, plan, box.say("plan"), PROMO)
        _text(box, plan, box.say("fee1"))
        if rng.random() < 0.7:
            _bullets(box, plan, box.several("ben", 2, 7))
        _button(box, plan, box.say("sb"))
    if len(inner) == 0 or rng.random() < 0.5:
        _button(box, inner, box.say("sb"))
    if rng.random() < 0.7:
        _login(box, inner)
    if rng.random() < 0.2:
        _text(box, inner, box.say("nc"), LEGAL)
    return root


def _login(box: Box, parent: etree._Element) -> None:
    """The line "Already a subscriber? Log in", in one line or in two."""
    rng = box.rng
    line = element(
        parent, rng.choice(("p", "div", "li" if parent.tag == "ul" else "p")), box.say("al") + " ", PROMO
    )
    holder = line if rng.random() < 0.7 else parent
    element(holder, "a" if holder is line else "button", box.say("li"), PROMO)


def appeal(box: Box) -> etree._Element:
    """A plea for support in paragraphs that read like an article's."""
    rng = box.rng
    root, inner = _headed(box, "ah", PROMO, 0.8)
    sentences = box.several("para", 2, 14)
    size = rng.choice((2, 2, 3, 4))
    for i in range(0, len(sentences), size):
        element(inner, rng.choice(("p", "p", "p", "div")), box.gap.join(sentences[i : i + size]), PROMO)
    if rng.random() < 0.4:
        _bullets(box, inner, box.several("sum", 2, 5))
    for text in box.several("give", 1, 2):
        _button(box, inner, text)
    return root


def newsletter(box: Box) -> etree._Element:
    """A form for a newsletter; its consent line is ``legal``."""
    rng = box.rng
    root = _frame(rng, ("div", "form", "section", "aside"))
    inner = _inside(rng, root)
    _heading(box, inner, box.say("nw"), PROMO)
    if rng.random() < 0.7:
        _text(box, inner, box.say("nt"))
    if rng.random() < 0.5:
        element(inner, "label", box.say("mail"), PROMO)
    element(inner, "input", type="email", name="email")
    _button(box, inner, box.say("nb"))
    if rng.random() < 0.7:
        _text(box, inner, box.say("nc"), LEGAL)
    if rng.random() < 0.2:
        _text(box, inner, box.say("ok"))
    return root


def plea(box: Box) -> etree._Element:
    """A few lines and buttons: app, notifications, surveys, ad blockers, tip lines, what the site is proud of."""
    rng = box.rng
    kind = rng.choice(("app", "push", "poll", "adb", "tip", "trust"))
    root = _frame(rng)
    inner = _inside(rng, root)
    lines = box.several(kind, 1, 3)
    if rng.random() < 0.5:
        _heading(box, inner, lines[0], PROMO)
        lines = lines[1:]
    for text in lines:
        _text(box, inner, text)
    buttons = rng.sample(STORES, 2) if kind == "app" else []
    if kind in ("push", "poll", "adb"):
        buttons = box.several(kind + "b", 2, 3)
    for text in buttons:
        _button(box, inner, text)
    return root


def own_offers(box: Box) -> etree._Element:
    """Teasers of what the site has for sale: e-paper, podcasts, shop, trips, events."""
    rng = box.rng
    root, inner = _headed(box, "oh", PROMO, 0.6)
    for entry in _distinct(partial(_own_offer, box), rng.choice((1, 1, 2, 3, 5))):
        card = element(inner, rng.choice(("div", "article", "li")), **_named(rng, "card", "teaser"))
        _linked(rng, element(card, rng.choice(("h3", "h4", "div", "p"))), entry)
        if rng.random() < 0.8:
            _text(box, card, box.say("ot"))
        if rng.random() < 0.5:
            _button(box, card, box.say("ob"))
    return root


# Advertisers ------------------------------------------------------------------------------------------------


def market(box: Box) -> etree._Element:
    """Classifieds and cheap text ads as old pages have them: bullets, bold lines, bare addresses."""
    rng = box.rng
    root = _frame(rng, ("div", "table", "center"))
    cell = root
    if root.tag == "table":
        cell = element(element(root, "tr"), "td", width=rng.choice(("150", "160", "100%")), valign="top")
    if rng.random() < 0.8:
        _heading(box, cell, box.say("ch"), SPONSORED)
    if rng.random() < 0.6:
        _items(box, cell, _distinct(partial(_classified, box), rng.randint(2, 9)))
    for _ in range(rng.choice((0, 1, 2, 4))):
        _text_ad(box, cell)
    if len(cell) == 0:
        _text_ad(box, cell)
    return root


def _classified(box: Box) -> Entry:
    return Entry(SPONSORED, box.say("cl"), _third_party(box).link)


def _text_ad(box: Box, parent: etree._Element) -> None:
    """A bold line, a line of text and an address, in lines of one paragraph or in paragraphs."""
    rng = box.rng
    name, domain = widget_words.brand(rng, box.lang)
    link = paid_link(rng, box.host, domain, None, rng.choice(("direct", "counter")))
    title = widget_words.say(rng, box.lang, rng.choice(("sv", "paid")), brand=name)
    texts = [widget_words.say(rng, box.lang, "desc"), rng.choice(("www.", "")) + domain]
    holder = element(parent, rng.choice(("p", "div", "div")), **_named(rng))
    holder.set(GOLD_ATTRIBUTE, SPONSORED)
    if rng.random() < 0.5:
        element(element(holder, rng.choice(("b", "strong", "font"))), "a", title, SPONSORED, **link)
        for text in texts:
            element(holder, "br").tail = text
        return
    holder.tag = "div"
    element(element(holder, "div"), "a", title, SPONSORED, **link)
    for text in texts:
        element(holder, rng.choice(("div", "p")), text, SPONSORED)


def odds(box: Box) -> etree._Element:
    """Odds of a match, by outcome or by bookmaker; what is said of age and risk is ``legal``."""
    rng = box.rng
    root = _frame(rng)
    inner = _inside(rng, root)
    teams = [widget_words.say(rng, box.lang, "city") for _ in "ab"]
    if rng.random() < 0.8:
        match = f" {rng.choice('-–:/')} ".join(teams)
        heading = rng.choice((match, box.say("odh"), f"{match}: {box.say('odh')}"))
        _heading(box, inner, heading, SPONSORED)
    outer, line, cell = rng.choice(_GRIDS)
    holder = element(inner, outer, **_named(rng, "odds", "list", "table"))
    for texts in (_by_bookmaker if rng.random() < 0.4 else _by_outcome)(box, teams):
        row = element(holder, line)
        for text in texts:
            element(row, cell, text, SPONSORED).tail = " "
    if rng.random() < 0.5:
        _button(box, inner, box.say("odb"), SPONSORED)
    if rng.random() < 0.6:
        _text(box, inner, box.say("odn"), LEGAL)
    return root


def _odd(box: Box) -> str:
    """What a stake is multiplied by: decimal, as a fraction or as Americans write it."""
    rng = box.rng
    if box.lang == "en" and rng.random() < 0.5:
        return rng.choice(
            (f"{rng.randint(1, 15)}/{rng.randint(1, 9)}", f"{rng.choice('+-')}{rng.randint(100, 900)}")
        )
    decimal = f"{rng.choice((rng.uniform(1.05, 4), rng.uniform(2, 15))):.2f}"
    return decimal.replace(".", rng.choice((",", ".")))


def _by_outcome(box: Box, teams: Sequence[str]) -> list[list[str]]:
    outcomes = [teams[0], box.say("odo"), teams[1], *box.several("odo", 0, 3)]
    return [[outcome, _odd(box)] for outcome in dict.fromkeys(outcomes)]


def _by_bookmaker(box: Box, teams: Sequence[str]) -> list[list[str]]:
    has_button, n_outcomes = box.rng.random() < 0.6, box.rng.choice((2, 3, 3))
    head = [["", "1", "2"] if n_outcomes == 2 else ["", "1", "X", "2"]] if box.rng.random() < 0.4 else []
    return [
        *head,
        *(
            [
                widget_words.brand(box.rng, box.lang)[0],
                *(_odd(box) for _ in range(n_outcomes)),
                *([box.say("odb")] if has_button else []),
            ]
            for _ in range(box.rng.randint(2, 6))
        ),
    ]


def notices(box: Box) -> etree._Element:
    """Private and public notices in short texts, perhaps each below a heading of its own."""
    rng = box.rng
    root, inner = _headed(box, "nth", SPONSORED, 0.7)
    has_headings = rng.random() < 0.3
    for text in box.several("ntc", 1, 7):
        card = element(inner, rng.choice(("div", "li", "article")), **_named(rng, "notice", "ad", "item"))
        if has_headings:
            _heading(box, card, box.say("nth"), SPONSORED)
        number = f" {rng.choice(('☎', 'Tel.', ''))} 0{rng.randint(100, 999)} {rng.randint(10000, 99999)}"
        _text(box, card, text + (number if rng.random() < 0.3 else ""), SPONSORED)
    return root


def hub(box: Box) -> etree._Element:
    """What surrounds an advertiser's article: whose it is, what that means, and more of the same."""
    rng = box.rng
    name, domain = widget_words.brand(rng, box.lang)
    root = _frame(rng)
    inner = _inside(rng, root)
    _text(box, inner, widget_words.say(rng, box.lang, "pres", brand=name), SPONSORED)
    if rng.random() < 0.5:
        _button(box, inner, box.say("what"), SPONSORED)
    if rng.random() < 0.5:
        _text(box, inner, box.say("disc", brand=name), SPONSORED)
    if rng.random() < 0.7:
        _heading(box, inner, box.say("more", brand=name), SPONSORED)
        _items(box, inner, _distinct(partial(_advertisers_piece, box, name, domain), rng.randint(2, 8)))
    return root


def supplements(box: Box) -> etree._Element:
    """A list of special publications: advertisers' and the newsroom's own."""
    rng = box.rng
    share = rng.choice((0.0, 0.5, 1.0, 1.0))
    root = _frame(rng, ("div", "section"))
    inner = _inside(rng, root)
    entries = _distinct(lambda: (_supplement if rng.random() < share else _special)(box), rng.randint(2, 8))
    if rng.random() < 0.8:
        _heading(box, inner, box.say("uh"), _majority(entries))
    _items(box, inner, entries)
    return root


def _supplement(box: Box) -> Entry:
    name, domain = widget_words.brand(box.rng, box.lang)
    mark = box.rng.choice((box.say("adv"), name))
    text = box.rng.choice(("{t} ({m})", "{m}: {t}", "{t} – {m}")).format(t=box.say("ut"), m=mark)
    return Entry(SPONSORED, text, paid_link(box.rng, box.host, domain, None, "direct"))


def _special(box: Box) -> Entry:
    text = box.say("ut")
    return Entry(RELATED, text, {"href": f"/special/{_slug(box.rng, text)}"})


def headlines(box: Box) -> etree._Element:
    """The site's own headlines as bare lines, without any name in the markup."""
    rng = box.rng
    root = element(None, rng.choice(("div", "table", "center", "div")))
    cell = element(element(root, "tr"), "td") if root.tag == "table" else root
    entries = _distinct(partial(_headline, box), rng.randint(2, 12))
    if rng.random() < 0.85:
        tag = rng.choice(("p", "div", "h3"))
        holder = element(cell, tag)
        element(holder, rng.choice(("b", "font", "strong", "span")), box.say("hl"), RELATED)
    if rng.random() < 0.4:
        entries = [Entry(e.label, e.text, e.link, widget_words.say(rng, box.lang, "ago")) for e in entries]
    _items(box, cell, entries)
    for named in root.iter():
        named.attrib.pop("class", None)
    return root


MAKERS: dict[str, tuple[float, Callable[[Box], etree._Element]]] = {
    "services": (0.06, services),
    "menu": (0.06, menu),
    "subscription": (0.05, subscription),
    "appeal": (0.05, appeal),
    "newsletter": (0.03, newsletter),
    "plea": (0.04, plea),
    "own offers": (0.03, own_offers),
    "market": (0.04, market),
    "odds": (0.03, odds),
    "notices": (0.02, notices),
    "hub": (0.03, hub),
    "supplements": (0.02, supplements),
    "headlines": (0.04, headlines),
}
"""Kind -> (weight, maker of one piece in the language and on the host of the box)."""
