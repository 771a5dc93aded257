"""What every maker of page furniture shares: the page it works for, and how an element with text is made."""

from __future__ import annotations

import random
from dataclasses import dataclass

from lxml import etree

from training.widget_markup import GOLD_ATTRIBUTE
from training.wordings import Wordings


@dataclass
class Box:
    """What a piece of furniture knows of the page it is made for."""

    rng: random.Random
    lang: str
    host: str
    words: Wordings

    @property
    def site(self) -> str:
        """The site's name: its host without ``www.``."""
        return self.host.removeprefix("www.")

    def say(self, section: str, **given: str) -> str:
        """Speak one wording of a section in the page's language; ``{host}`` is the site's name."""
        return self.words.say(self.rng, self.lang, section, **{"host": self.site} | given)

    def several(self, section: str, low: int, high: int) -> list[str]:
        """``low`` to ``high`` wordings of a section, fewer where some came twice."""
        return list(dict.fromkeys(self.say(section) for _ in range(self.rng.randint(low, high))))

    @property
    def gap(self) -> str:
        """What stands between two sentences."""
        return "" if self.lang in ("ja", "zh") else " "


def element(
    parent: etree._Element | None,
    tag: str,
    text: str | None = None,
    label: str | None = None,
    **attributes: str,
) -> etree._Element:
    """Make an element, a child of ``parent`` unless that is None; with text it carries its gold label.

    Names of attributes are written as Python allows: ``class_`` is ``class``, ``aria_label`` is ``aria-label``.
    """
    names = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
    made = etree.Element(tag, names) if parent is None else etree.SubElement(parent, tag, names)
    if text:
        made.text = text
        if label:
            made.set(GOLD_ATTRIBUTE, label)
    return made
