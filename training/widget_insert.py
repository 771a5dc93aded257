"""Insertion of widgets into pages: where they may stand, and paid items cloned from a page's own teasers."""

from __future__ import annotations

import copy
import random
import re
from collections.abc import Collection, Mapping, Sequence

from lxml import etree

from training.widget_items import Page, choose_keys, paid_item
from training.widget_links import hexes, link_manners
from training.widget_make import make_widget
from training.widget_markup import GOLD_ATTRIBUTE
from training.widget_words import language


def insert_widgets(
    root: etree._Element,
    rng: random.Random,
    *,
    lang: str,
    host: str,
    labelled: Mapping[etree._Element, str],
    n: int,
    exclude: Collection[str] = (),
    kind: str | None = None,
    vendor: str | None = None,
) -> int:
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
    kind, vendor : str, optional
        As for ``make_widget``: all widgets are such, and none is cloned from the page's own list.
    """
    spots = Spots(root, labelled)
    if spots.body is None:
        return 0
    done = 0
    for _ in range(n):
        place = rng.choices(("mixed", "inside", "after", "lists", "footer"), (18, 22, 27, 23, 10))[0]
        if (
            place == "mixed"
            and kind is None
            and _clone_teaser(spots, rng, language(lang), host, frozenset(exclude))
        ):
            done += 1
            continue
        names = rng.sample(list(spots.teasers), min(14, len(spots.teasers)))
        sample = {name: spots.teasers[name] for name in names if spots.teasers[name]} or names
        drawn = kind
        if kind is None and place == "inside" and rng.random() < 0.5:
            drawn = rng.choice(("slot", "slot", "slot", "paid", "own", "presented", None))
        widget = make_widget(
            rng,
            lang=lang,
            host=host,
            teasers=sample,
            exclude=exclude,
            kind=None if drawn in exclude else drawn,
            vendor=vendor,
        )
        for choice in (place, "after", "lists", "footer"):
            anchors = spots.anchors(choice)
            if anchors:
                break
        anchor = rng.choice(anchors) if anchors else None
        if anchor is None:
            spots.body.append(widget)
        else:
            put(anchor, widget, before=choice == "footer" or (choice == "lists" and rng.random() < 0.4))
        done += 1
    return done


_HOSTS = frozenset("body div section article main aside td center form header footer".split())
_BLOCKS = frozenset(
    "p div h1 h2 h3 h4 h5 h6 ul ol dl table section article aside figure blockquote footer header main "
    "nav form pre center".split()
)


def _blank(text: str | None) -> bool:
    return not (text and text.strip())


def climb(element: etree._Element) -> etree._Element | None:
    """Return the nearest block at or above ``element`` that an insertion may stand next to, if any is near."""
    at: etree._Element | None = element
    for _ in range(8):
        if at is None:
            return None
        parent = at.getparent()
        if parent is None or at.tag == "body":
            return None
        previous = at.getprevious()
        if (
            at.tag in _BLOCKS
            and parent.tag in _HOSTS
            and _blank(at.tail)
            and _blank(previous.tail if previous is not None else parent.text)
            and all(up.tag not in ("a", "p", "button", "nav") for up in (parent, *parent.iterancestors()))
        ):
            return at
        at = parent
    return None


def put(anchor: etree._Element, widget: etree._Element, before: bool) -> None:
    (anchor.addprevious if before else anchor.addnext)(widget)


class Spots:
    """Where widgets may stand in one page, found once."""

    def __init__(self, root: etree._Element, labelled: Mapping[etree._Element, str]) -> None:
        self.labelled = labelled
        self.body = root if root.tag == "body" else root.find("body")
        if self.body is None:
            self.body = next(root.iter("body"), None)
        self.teasers: dict[str, str] = {}
        self._anchors: dict[str, list[etree._Element]] = {
            "inside": [],
            "after": [],
            "lists": [],
            "footer": [],
        }
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
                    link = next((up for up in (element, *element.iterancestors()) if up.tag == "a"), None)
                    link = element.find(".//a") if link is None else link
                    self.teasers[text] = "" if link is None else link.get("href", "")
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
        inside = list(dict.fromkeys(block for block in map(climb, article) if block is not None))
        self._anchors["inside"] = inside[:-1]
        if inside:
            self._anchors["after"] = [
                inside[-1],
                *(b for up in list(inside[-1].iterancestors())[:2] if (b := climb(up)) is not None),
            ]
        self._anchors["lists"] = list(
            dict.fromkeys(b for parent, _ in self.lists if (b := climb(parent)) is not None)
        )
        self._anchors["footer"] = [b for e in self._anchors["footer"][:1] if (b := climb(e)) is not None]

    @staticmethod
    def _is_list(kids: Sequence[etree._Element]) -> bool:
        return (
            3 <= len(kids) <= 60
            and len({kid.tag for kid in kids}) == 1
            and kids[0].tag in ("li", "div", "article", "section", "figure", "dd", "tr", "p")
        )

    def anchors(self, place: str) -> list[etree._Element]:
        """Return the blocks beside which a widget may stand at ``place``."""
        return self._anchors.get(place, [])


_DATE = re.compile(r"\d{1,2}[.:/]\d{2}|\b(19|20)\d\d\b|ago|vor \d|il y a|hace|前|назад", re.IGNORECASE)


def _clone_teaser(spots: Spots, rng: random.Random, lang: str, host: str, exclude: frozenset[str]) -> bool:
    """Clone an item of the page's own teaser list into a paid one, IN PLACE; False where no list will do."""
    for _, kids in rng.sample(spots.lists, min(4, len(spots.lists))):
        source = rng.choice(kids)
        owners = [e for e in source.iter(etree.Element) if spots.labelled.get(e) is not None]
        texts = "".join(source.itertext())
        if any(spots.labelled[e] != "related" for e in owners) or not 20 <= len(texts) <= 900:
            continue
        if source.tag not in ("li", "tr", "dd") and climb(source) is not source:
            continue
        if (
            not _blank(source.tail)
            or (source.tag != "a" and source.find(".//a") is None)
            or len(list(source.iter())) > 60
        ):
            continue
        clone = copy.deepcopy(source)
        clone.tail = source.tail
        _make_paid(clone, Page(rng, lang, host, exclude))
        kid = rng.choice(kids)
        if kid.getparent() is source.getparent() and _blank(kid.tail):
            kid.addnext(clone)
        else:
            source.addnext(clone)
        return True
    return False


def _make_paid(clone: etree._Element, page: Page) -> None:  # noqa: PLR0912 - one decision after the other
    """Turn a cloned teaser into a paid one IN PLACE: headline, small texts, links, pictures."""
    rng = page.rng
    style = rng.choices(("counter", "direct", "relative", "tracker"), (35, 45, 8, 12))[0]
    keys = choose_keys(rng, {"label": 0.5, "brand": 0.75, "desc": 1.0})
    item = paid_item(page, keys, "taboola" if style == "tracker" else None, style, link_manners(rng, True))
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
        element.attrib.pop(GOLD_ATTRIBUTE, None)  # some sites use the very name
        for name in [
            a
            for a in element.attrib
            if a in ("srcset", "title", "aria-label")
            or (a.startswith("data-") and len(element.get(a, "")) > 12)
        ]:
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
        if run is main or old.split() == main[2].split():
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
