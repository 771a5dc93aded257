"""An article turned into a live blog: its paragraphs become entries with a time, a headline, an author, share buttons.

By the rubric an entry's text and headline are ``body``, its time and author ``byline``. They look like teasers, and few
pages of a corpus have any, so altered copies get some, made of the page's own paragraphs.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from lxml import etree

from training.furniture_base import element
from training.furniture_words import WORDS
from training.widget_insert import climb
from training.widget_markup import restyle

MIN_PARAGRAPHS = 5
_HEADLINE_WORDS = (4, 10)


def as_live_blog(
    root: etree._Element, rng: random.Random, labelled: Mapping[etree._Element, str], lang: str
) -> bool:
    """Wrap most paragraphs of the article into entries IN PLACE; False where there are too few in a row.

    Parameters
    ----------
    labelled : mapping
        Gold label by text-owning element of this very tree.
    lang : str
        Language tag of what is added.
    """
    paragraphs = _paragraphs(labelled)
    if len(paragraphs) < MIN_PARAGRAPHS:
        return False
    style = _Style(rng, WORDS.language(lang))
    left = paragraphs[rng.randint(0, 2) :]  # a standfirst may stand before the entries
    while left:
        entry = _adjacent(left[: rng.choice(style.sizes)])
        left = left[len(entry) :]
        style.wrap(entry)
    return True


def _paragraphs(labelled: Mapping[etree._Element, str]) -> list[etree._Element]:
    """The paragraphs of the article that have most of its paragraphs beside them."""
    by_parent: dict[etree._Element, list[etree._Element]] = {}
    for owner, label in labelled.items():
        parent = owner.getparent()
        if label == "body" and owner.tag in ("p", "div") and parent is not None and climb(owner) is owner:
            by_parent.setdefault(parent, []).append(owner)
    return max(by_parent.values(), key=len, default=[])


def _adjacent(paragraphs: Sequence[etree._Element]) -> list[etree._Element]:
    """The first of some paragraphs, and those that follow it directly."""
    run = [paragraphs[0]]
    for paragraph in paragraphs[1:]:
        if run[-1].getnext() is not paragraph:
            break
        run.append(paragraph)
    return run


class _Style:
    """The habits of one live blog."""

    def __init__(self, rng: random.Random, lang: str) -> None:
        self.rng = rng
        self.lang = lang
        self.sizes = rng.choice(((1,), (1, 1, 2), (1, 2, 3)))
        self.tag = rng.choice(("div", "div", "article", "section"))
        self.name = rng.choice(("entry", "liveblog-post", "ticker-item", "lb-post", "live-update", "block"))
        self.time_tag = rng.choice(("time", "span", "div", "p", "strong"))
        self.heading_tag = rng.choice(("h2", "h3", "h4", "strong", "p"))
        self.has_heading, self.has_author, self.has_shares = (rng.random() < p for p in (0.7, 0.2, 0.4))
        self.form = rng.choice(("{h:02}:{m:02}", "{h:02}.{m:02}", "{h}h{m:02}", "{d}.{n}. {h:02}:{m:02}"))
        self.minutes = rng.randint(300, 1400)
        self.day, self.month = rng.randint(1, 28), rng.randint(1, 12)
        self.seed = rng.random()

    def wrap(self, paragraphs: Sequence[etree._Element]) -> None:
        """Put paragraphs that stand side by side into an entry at their place."""
        rng = self.rng
        entry = element(None, self.tag, class_=self.name)
        paragraphs[0].addprevious(entry)
        head = entry if rng.random() < 0.5 else element(entry, "div", class_=f"{self.name}__head")
        element(head, self.time_tag, self.time(), "byline", class_=f"{self.name}__time")
        text = " ".join("".join(map(str, paragraphs[0].itertext())).split())
        if self.has_heading and rng.random() < 0.9:
            headline = " ".join(text.split()[: rng.randint(*_HEADLINE_WORDS)]).rstrip(".,;:")
            element(head, self.heading_tag, headline, "body", class_=f"{self.name}__title")
        if self.has_author:
            author = " ".join(WORDS.say(rng, self.lang, part) for part in ("first", "last"))
            element(head, "span", author, "byline", class_=f"{self.name}__author")
        if self.has_shares:
            shares = element(entry, "div", class_=f"{self.name}__share")
            for _ in range(rng.randint(1, 3)):
                element(shares, "a", WORDS.say(rng, self.lang, "share"), "social", href="#")
        restyle(entry, random.Random(self.seed))  # all entries alike
        for paragraph in paragraphs:
            entry.append(paragraph)
        if self.has_shares:
            entry.append(shares)

    def time(self) -> str:
        """Of an entry; each is some minutes older than the one above."""
        self.minutes = max(self.minutes - self.rng.randint(1, 40), 0)
        hours, minutes = divmod(self.minutes, 60)
        return self.form.format(h=hours, m=minutes, d=self.day, n=self.month)
