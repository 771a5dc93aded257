"""The small grammar that speaks what is inserted into training pages: wordings by language and section.

One language is one block of text: ``section: wording | wording``, continued on indented lines. A wording may name
other sections, or the built-in slots of ``SLOTS``, in braces and is expanded until no brace is left, so a few hundred
wordings give many thousands of texts. The random generator passed in decides everything.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

Slot = Callable[[random.Random, str], str]
"""Composes what stands for a name in braces, in a language."""

SLOTS: dict[str, Callable[[random.Random], str]] = {
    "n": lambda r: str(r.choice((3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 17, 18, 20, 21, 25, 30))),
    "d": lambda r: str(r.randint(2, 9)),
    "dd": lambda r: str(r.randint(10, 28)),
    "mm": lambda r: f"{r.randint(0, 59):02d}",
    "m": lambda r: f"{r.randint(1, 12):02d}",
    "big": lambda r: str(r.choice((10, 15, 20, 25, 30, 40, 49, 50, 99, 100, 120, 150, 199, 250, 300, 500))),
    "pct": lambda r: str(r.choice((5, 10, 15, 20, 25, 30, 40, 50, 55, 60, 64, 70, 71, 75, 77, 80, 90))),
    "age": lambda r: str(r.choice((30, 35, 40, 45, 50, 55, 60, 62, 65, 70))),
    "year": lambda r: str(r.randint(2015, 2027)),
    "year0": lambda r: str(r.randint(1935, 1949)),
    "year1": lambda r: str(r.randint(1950, 1985)),
    "price": lambda r: r.choice(
        ("1.000", "2 500", "10,000", "50,000", "100.000", "250.000", "350,000", "299")
    ),
}

_SLOT = re.compile(r"\{(\w+)\}")
_RELATED = dict(pair.split("-") for pair in "nb-no nn-no gl-es eu-es bs-hr mk-bg be-ru kk-ru ms-id".split())
"""Languages without wordings, and the ones that their readers read as well."""


class Wordings:
    """Wordings of several languages, English among them, which speaks where another has no such section.

    Parameters
    ----------
    texts : mapping of str to str
        A block of wordings for each language.
    composed : mapping of str to callable
        Slots besides ``SLOTS``.
    sentences : collection of str
        Sections whose wordings begin with a capital letter, whatever they expand to.
    """

    def __init__(
        self,
        texts: Mapping[str, str],
        composed: Mapping[str, Slot] | None = None,
        sentences: Collection[str] = (),
    ) -> None:
        self.languages = tuple(texts)
        self._sections = {lang: _sections(text) for lang, text in texts.items()}
        self._composed = composed or {}
        self._sentences = frozenset(sentences)

    def language(self, tag: str | None) -> str:
        """The language nearest to a tag such as ``de-AT``; English when there is none."""
        return nearest(tag or "en", self._sections) or "en"

    def words(self, lang: str) -> dict[str, tuple[str, ...]]:
        """Section -> wordings of one of the languages."""
        return self._sections[lang]

    def has(self, lang: str, section: str) -> bool:
        """Whether a language has wordings of its own for a section."""
        return section in self._sections[lang]

    def say(self, rng: random.Random, lang: str, section: str, **given: str) -> str:
        """Speak one wording of ``section``, every slot filled; ``given`` fixes slots."""
        own, english = self._sections[lang], self._sections["en"]

        def fill(match: re.Match[str]) -> str:
            slot = match[1]
            if slot in given:
                return given[slot]
            if slot in SLOTS:
                return SLOTS[slot](rng)
            if slot in self._composed:
                return self._composed[slot](rng, lang)
            return rng.choice(own.get(slot) or english[slot])

        text = rng.choice(own.get(section) or english[section])
        while "{" in text:
            text = _SLOT.sub(fill, text)
        return text[:1].upper() + text[1:] if section in self._sentences else text


def nearest(tag: str, languages: Collection[str]) -> str | None:
    """The one of some languages that readers of a tag such as ``de-AT`` read, None where there is none.

    >>> nearest("de-AT", ["de", "no"]), nearest("nb", ["de", "no"]), nearest("th", ["de", "no"])
    ('de', 'no', None)
    """
    code = tag.strip().replace("_", "-").split("-")[0].lower()
    return next((known for known in (code, _RELATED.get(code)) if known in languages), None)


def read_texts(folder: Path) -> dict[str, str]:
    """The block of wordings of each language, from the files of a folder that are named by them."""
    return {path.stem: path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))}


def _sections(text: str) -> dict[str, tuple[str, ...]]:
    sections: dict[str, tuple[str, ...]] = {}
    for line in re.sub(r"\n[ ]+", " ", text).strip().splitlines():
        name, _, rest = line.partition(": ")
        sections[name] = tuple(w.strip() for w in rest.split(" | ") if w.strip())
    return sections
