"""What programs show on a news page (``interface``): date and weather, tickers, tools, players, counters, notes.

Shares beside the tools, reactions and social networks' boxes are ``social``, polls and surveys ``promo``.
"""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from training.furniture_base import Box, element
from training.furniture_markup import Skin, inside, row, wrapped
from training.widget_words import written

INTERFACE, SOCIAL = "interface", "social"
Maker = Callable[[Box], etree._Element]

_INDICES = (
    "DAX | FTSE 100 | CAC 40 | S&P 500 | Dow Jones | Nasdaq | Nikkei 225 | IBEX 35 | FTSE MIB | Euro Stoxx 50 | SMI | "
    "AEX | WIG20 | OMXS30 | BIST 100 | Hang Seng | EUR/USD | USD/JPY | GBP/EUR | USD | EUR | GBP | CHF | Brent | "
    "Gold | Bitcoin | BTC | ETH | MOEX | Ibovespa | Merval | Euribor | TRY | PLN | XAU | US 10Y"
).split(" | ")
_FACES = "😢 😡 😂 😮 ❤️ 👍 👎 😴 🎉 😀".split()


def _skin(box: Box, *bases: str) -> Skin:
    return Skin(box.rng, None, bases)


def _lines(box: Box, texts: list[str], skin: Skin, label: str = INTERFACE) -> etree._Element:
    """Texts below or beside each other: a single block, a list, spans, divs or buttons."""
    rng = box.rng
    if len(texts) == 1 or rng.random() < 0.15:
        tag = rng.choice(("div", "p", "div"))
        text = rng.choice((" · ", " | ", " ")).join(texts)
        root = element(None, "div", **skin("root"))
        element(inside(rng, root, 2), tag, text, label, **skin("text"))
        return wrapped(rng, root)
    root = element(None, rng.choice(("div", "div", "section", "aside")), **skin("root"))
    row(box, inside(rng, root, 2), texts, label, skin, "item")
    return wrapped(rng, root)


def date_bar(box: Box) -> etree._Element:
    """Today's date, the weather or both."""
    texts = [box.say("date")] if box.rng.random() < 0.65 else []
    texts += box.several("wx", 0 if texts else 1, 2)
    return _lines(box, texts, _skin(box, "weather", "date", "header-info", "topbar", "meteo", "today"))


def _value(box: Box) -> tuple[str, str]:
    """A value and its change."""
    rng = box.rng
    value = f"{rng.choice((rng.uniform(0.5, 2), rng.uniform(20, 200), rng.uniform(1000, 40000))):,.2f}"
    change = f"{rng.choice('+-−')}{rng.uniform(0, 4):.2f}{rng.choice(('%', ' %'))}"
    return written(value, box.lang), written(change, box.lang)


def markets(box: Box) -> etree._Element:
    """Indices, currencies, fuel, weather with values and changes, in a table, a list or in lines."""
    rng, skin = box.rng, _skin(box, "ticker", "markets", "quotes", "finance", "stock", "rates", "kurse")
    root = element(None, rng.choice(("div", "section", "aside")), **skin("root"))
    inner = inside(rng, root, 2)
    if rng.random() < 0.5:
        element(inner, rng.choice(("h3", "h4", "div", "p")), box.say("mkt"), INTERFACE, **skin("title"))
    shape = rng.choice(("table", "list", "lines", "spans"))
    arrow = rng.choice(("", "", "▲ ", "▼ ", "↑"))
    holder = element(inner, {"table": "table", "list": "ul"}.get(shape, "div"), **skin("list"))
    item_tag, cell_tag = {"table": ("tr", "td"), "list": ("li", "span"), "lines": ("div", "div")}.get(
        shape, ("a", "span")
    )
    names = box.several("tkr", 2, 7) if rng.random() < 0.4 else rng.sample(_INDICES, rng.randint(2, 9))
    for name in names:
        item = element(holder, item_tag, **skin("item"))
        value, change = _value(box)
        for text in (name, value, arrow + change)[: rng.choice((2, 3, 3, 3))]:
            element(item, cell_tag, text, INTERFACE, **skin("cell"))
    return wrapped(rng, root)


def tools(box: Box) -> etree._Element:
    """Print, save, listen, text size; often with the shares (``social``) in a list beside them."""
    rng, skin = box.rng, _skin(box, "tools", "article-tools", "actions", "toolbar", "options", "utilities")
    root = element(None, rng.choice(("div", "div", "ul", "section")), **skin("root"))
    texts = [
        (box.say(section), INTERFACE) for section in ("print", "save", "save", "font") if rng.random() < 0.5
    ]
    texts = texts or [(box.say("print"), INTERFACE)]
    if rng.random() < 0.6:
        texts += [(text, SOCIAL) for text in box.several("share", 1, 6)]
    if rng.random() < 0.3:
        texts.reverse()
    if rng.random() < 0.15:
        rng.shuffle(texts)
    tag = "li" if root.tag == "ul" else rng.choice(("div", "button", "div"))
    inner = "" if tag == "button" else rng.choice(("a", "a", "button", "span", ""))
    for text, label in dict(texts).items():
        item = element(root, tag, None if inner else text, label, **skin("item"))
        if inner:
            element(item, inner, text, label, **({"href": "#"} if inner == "a" else {}))
    return wrapped(rng, root) if root.tag != "ul" else _in_div(root)


def _in_div(root: etree._Element) -> etree._Element:
    outer = element(None, "div")
    outer.append(root)
    return outer


def audio(box: Box) -> etree._Element:
    """A player that reads the article aloud."""
    texts = box.several("aud", 1, 5)
    if box.rng.random() < 0.4:
        texts.append(box.rng.choice(("1x", "1.0x", "1,0×", "0:00", "-15", "+15", "1.5x")))
    return _lines(box, texts, _skin(box, "audio", "audio-player", "listen", "tts", "player", "speechkit"))


def video(box: Box) -> etree._Element:
    """Texts of a video player, or its failure."""
    skin = _skin(box, "video", "vjs", "video-player", "jw", "player", "media")
    return _lines(box, box.several("vid", 1, 8), skin)


def notes(box: Box) -> etree._Element:
    """Loading, errors, a browser without scripts."""
    section = box.rng.choice(("load", "load", "err", "nos"))
    return _lines(
        box, box.several(section, 1, 2), _skin(box, "loader", "message", "alert", "notice", "status")
    )


def counter(box: Box) -> etree._Element:
    """Where a reader is in a gallery, perhaps with its buttons."""
    rng = box.rng
    texts = [box.say("gal")] + ([] if rng.random() < 0.5 else box.several("galb", 1, 3))
    skin = _skin(box, "gallery", "counter", "slideshow", "slider", "carousel", "lightbox")
    if len(texts) == 1 and rng.random() < 0.7:
        return element(None, rng.choice(("div", "p")), texts[0], INTERFACE, **skin("count"))
    return _lines(box, texts, skin)


def accessibility(box: Box) -> etree._Element:
    """Texts for screen readers, contrast and text size."""
    texts = box.several("acc", 1, 4)
    if box.rng.random() < 0.4:
        texts += box.several("font", 1, 3)
    return _lines(box, texts, _skin(box, "sr-only", "visually-hidden", "a11y", "accessibility", "access"))


def scores(box: Box) -> etree._Element:
    """A line of matches and their scores."""
    rng, skin = box.rng, _skin(box, "scores", "livescore", "matches", "scoreboard", "fixtures")
    root = element(None, rng.choice(("div", "section")), **skin("root"))
    item_tag, cell_tag = rng.choice(
        (("div", "div"), ("li", "span"), ("a", "div"), ("tr", "td"), ("div", "span"))
    )
    holder = element(root, {"li": "ul", "tr": "table"}.get(item_tag, "div"), **skin("list"))
    for _ in range(rng.randint(1, 6)):
        item = element(holder, item_tag, **skin("match"))
        teams = [
            f"{box.say('city')} {rng.choice(('', '', 'FC', 'United', 'SC', 'BC'))}".strip() for _ in "ab"
        ]
        result = f"{rng.randint(0, 4)} {rng.choice('-:–')} {rng.randint(0, 4)}"
        texts = [teams[0], result, teams[1]]
        if rng.random() < 0.6:
            texts.insert(rng.choice((0, 3)), box.say("score"))
        for text in texts:
            element(item, cell_tag, text, INTERFACE, **skin("cell"))
    return wrapped(rng, root)


def standings(box: Box) -> etree._Element:
    """A table of teams, or the weather in several cities: names with numbers behind them."""
    rng, skin = box.rng, _skin(box, "standings", "table", "ranking", "tabelle", "cities", "forecast")
    root = element(None, rng.choice(("div", "section", "aside")), **skin("root"))
    tags = (("table", "tr", "td"), ("ul", "li", "span"), ("div", "div", "div"), ("ul", "li", "div"))
    outer, line, cell = rng.choice(tags)
    holder = element(inside(rng, root, 2), outer, **skin("list"))
    is_ranked, n_numbers, unit = rng.random() < 0.5, rng.choice((0, 1, 1, 2, 4, 7)), rng.choice(("", "", "°"))
    for place in range(1, rng.randint(3, 14)):
        numbers = [f"{rng.randint(-5, 60)}{unit}" for _ in range(n_numbers)]
        item = element(holder, line, **skin("item"))
        for text in ([f"{place}."] if is_ranked else []) + [box.say("city"), *numbers]:
            element(item, cell, text, INTERFACE, **skin("cell")).tail = " "
    return wrapped(rng, root)


def poll(box: Box) -> etree._Element:
    """A question to the readers (``promo``)."""
    rng, skin = box.rng, _skin(box, "poll", "survey", "vote", "sondage", "umfrage", "quiz")
    root = element(None, rng.choice(("div", "form", "section", "aside")), **skin("root"))
    inner = inside(rng, root, 2)
    if rng.random() < 0.7:
        element(inner, rng.choice(("h3", "h4", "div", "strong")), box.say("pollh"), "promo", **skin("title"))
    element(inner, rng.choice(("p", "h3", "div", "legend")), box.say("pollq"), "promo", **skin("question"))
    shares = rng.random() < 0.3
    answers = [a + (f" {rng.randint(1, 70)}%" if shares else "") for a in box.several("polla", 3, 5)]
    row(box, inner, answers, "promo", skin, "answer")
    if rng.random() < 0.8:
        row(box, inner, box.several("pollb", 1, 2), "promo", skin)
    return wrapped(rng, root)


def reactions(box: Box) -> etree._Element:
    """What readers feel about a story, with pictures and shares (``social``)."""
    rng, skin = box.rng, _skin(box, "reactions", "emoji", "mood", "feelings", "react", "vote")
    root = element(
        None, rng.choice(("div", "section", "ul")) if rng.random() < 0.2 else "div", **skin("root")
    )
    if rng.random() < 0.6:
        element(root, rng.choice(("h4", "div", "p", "strong")), box.say("reh"), SOCIAL, **skin("title"))
    form = rng.choice(("{e} {t} {n}%", "{e} {n}", "{t} {n}", "{t}", "{e} {t}", "{n}% {t}", "{e} {t}: {n}"))
    said = dict(zip(box.several("rea", 3, 7), rng.sample(_FACES, len(_FACES)), strict=False))
    texts = [form.format(e=face, t=text, n=rng.randint(0, 90)) for text, face in said.items()]
    row(box, root, texts, SOCIAL, skin, "reaction")
    return wrapped(rng, root)


def page_plugin(box: Box) -> etree._Element:
    """A box that a social network shows of the site's page there (``social``)."""
    rng, skin = box.rng, _skin(box, "fb-page", "likebox", "social-box", "follow", "widget", "line-add")
    name = box.site.partition(".")[0]
    texts = [rng.choice((name, name.title(), f"@{name}")), *box.several("fan", 1, 4)]
    return _lines(box, texts, skin, SOCIAL)


def feedback(box: Box) -> etree._Element:
    """Whether the page was useful: a survey (``promo``)."""
    texts = [box.say("fbq"), *box.several("fba", 2, 4)]
    if box.rng.random() < 0.5:
        texts.append(box.say("fbt"))
    skin = _skin(box, "feedback", "helpful", "rating", "article-rating", "useful", "survey")
    return _lines(box, texts, skin, "promo")


def form(box: Box) -> etree._Element:
    """Fields of a form and what it says of errors."""
    return _lines(
        box, box.several("frm", 2, 8), _skin(box, "form", "contact", "field", "wpcf7", "input", "gform")
    )


def embed(box: Box) -> etree._Element:
    """A note beside what is embedded from elsewhere."""
    return _lines(
        box, box.several("emb", 1, 2), _skin(box, "embed", "oembed", "external", "social-embed", "consent")
    )


def message(box: Box) -> etree._Element:
    """What a program says in a window of its own."""
    skin = _skin(box, "modal", "toast", "popup", "dialog", "snackbar", "overlay")
    return _lines(box, box.several("msg", 1, 5), skin)


def live(box: Box) -> etree._Element:
    """Tools of a live blog."""
    return _lines(
        box, box.several("live", 1, 4), _skin(box, "live", "liveblog", "ticker", "live-tools", "lb")
    )


def empty(box: Box) -> etree._Element:
    """A small note that something was not found, with hints."""
    rng, skin = box.rng, _skin(box, "error", "empty", "no-results", "not-found", "message")
    root = element(None, rng.choice(("div", "section")), **skin("root"))
    inner = inside(rng, root, 2)
    element(inner, rng.choice(("h2", "h3", "p", "div")), box.say("empty"), INTERFACE, **skin("title"))
    if hints := box.several("hint", 0, 4):
        row(box, inner, hints, INTERFACE, skin, "hint")
    return wrapped(rng, root)


MAKERS: dict[str, tuple[float, Maker]] = {
    "date": (0.06, date_bar),
    "markets": (0.045, markets),
    "tools": (0.08, tools),
    "audio": (0.06, audio),
    "video": (0.04, video),
    "notes": (0.06, notes),
    "counter": (0.06, counter),
    "accessibility": (0.03, accessibility),
    "scores": (0.03, scores),
    "poll": (0.035, poll),
    "live": (0.03, live),
    "standings": (0.02, standings),
    "form": (0.02, form),
    "embed": (0.03, embed),
    "message": (0.03, message),
    "reactions": (0.02, reactions),
    "page plugin": (0.015, page_plugin),
    "feedback": (0.02, feedback),
    "empty": (0.02, empty),
}
"""Kind -> (how often, its maker)."""
