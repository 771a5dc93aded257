"""Markup that furniture of all kinds is made of: class names by role, wrappers, rows of buttons, running text."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from lxml import etree

from training.furniture_base import Box, element

_WRAPPERS = (
    "container row inner wrapper content col-12 block region module layout-container grid box section body "
    "wrap main-content area holder"
).split()


class Skin:
    """Class names and ids by role: of a vendor, as ``role: #id.class.class``, else made from a base name."""

    def __init__(self, rng: random.Random, vendor: Mapping[str, str] | None, bases: Sequence[str]) -> None:
        self._vendor = vendor or {}
        self._base = rng.choice(bases)
        self._form = rng.choice(("{b}-{r}", "{b}__{r}", "{r}", "{b}_{r}", "c-{b}__{r}", "{b}{r}"))
        self._shapes: dict[str, tuple[str, str, str | None]] = {}
        self._is_bare = vendor is None and rng.random() < 0.15

    def __call__(self, role: str) -> dict[str, str]:
        """Attributes of an element of a role."""
        if self._is_bare:
            return {}
        if role in self._vendor:
            first, *classes = self._vendor[role].split(".")
            names = {"id": first.removeprefix("#")} if first else {}
            return names | ({"class": " ".join(classes)} if classes else {})
        if self._vendor:
            return {}
        return {"class": self._form.format(b=self._base, r=role)}

    def shape(self, rng: random.Random, role: str) -> tuple[str, str, str | None]:
        """How all rows of a role are built: (element of a text, one within it or "", what stands between)."""
        if role not in self._shapes:
            tag = rng.choice(("button", "button", "a", "span", "div", "li"))
            inner = {"li": ("a", "a", "button", "span", ""), "button": ("", "", "span")}.get(tag, ("",))
            self._shapes[role] = tag, rng.choice(inner), rng.choice((None, " ", "\n"))
        return self._shapes[role]


def wrapped(rng: random.Random, root: etree._Element) -> etree._Element:
    """The element in none to four wrappers."""
    for _ in range(rng.choices((0, 1, 2, 3, 4), (50, 25, 13, 8, 4))[0]):
        wrapper = element(None, rng.choice(("div", "div", "div", "section")))
        if rng.random() < 0.5:
            wrapper.set("class", rng.choice(_WRAPPERS))
        wrapper.append(root)
        root = wrapper
    return root


def inside(rng: random.Random, parent: etree._Element, most: int = 3) -> etree._Element:
    """The innermost of none to ``most`` new wrappers in an element."""
    for _ in range(rng.randint(0, most)):
        parent = element(parent, "div")
        if rng.random() < 0.6:
            parent.set("class", rng.choice(_WRAPPERS))
    return parent


def row(
    box: Box, parent: etree._Element, texts: Sequence[str], label: str, skin: Skin, role: str = "button"
) -> None:
    """Short texts beside each other: buttons, links, spans, a list; all of one label."""
    tag, inner, gap = skin.shape(box.rng, role)
    holder = element(parent, "ul" if tag == "li" else "div", **skin(role + "s"))
    for text in texts:
        item = element(holder, tag, None if inner else text, label, **skin(role), **_href(tag))
        if inner:
            element(item, inner, text, label, **_href(inner))
        item.tail = gap


def _href(tag: str) -> dict[str, str]:
    return {"href": "#"} if tag == "a" else {}


def prose(box: Box, parent: etree._Element, sentences: Sequence[str], label: str, **names: str) -> None:
    """Running text: one paragraph, several, or lines with breaks between them."""
    rng = box.rng
    shape = rng.choice(("one", "one", "each", "pairs", "breaks"))
    tag = rng.choice(("p", "p", "div", "span"))
    if shape == "breaks":
        holder = element(parent, "div" if tag == "span" else tag, sentences[0], label, **names)
        for sentence in sentences[1:]:
            element(holder, "br").tail = sentence
        return
    size = {"one": len(sentences), "each": 1, "pairs": 2}[shape]
    for start in range(0, len(sentences), size):
        text = box.gap.join(sentences[start : start + size])
        holder = element(parent, "div") if tag == "span" else parent
        element(holder, tag, text, label, **names)


def ends_with_link(paragraph: etree._Element, link: str, label: str, stop: str = "") -> None:
    """A link at the end of a paragraph's text, perhaps with a full stop behind."""
    paragraph.text = f"{paragraph.text} "
    element(paragraph, "a", link, label, href="/privacy").tail = stop or None
