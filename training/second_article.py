"""A second article below the first, as sites without end load it: the page's own article again, in other words.

Two pages of a corpus may have one, so a classifier hardly meets any; and what tells it from the first is not how it
looks. The copy keeps the markup of the page's own article and takes the words of another page's. By the rubric all of
it is ``related``, but what was no part of the article keeps its label.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator, Mapping, Sequence
from itertools import cycle

from lxml import etree

from clf.labels import GROUP_OF
from training.widget_insert import climb
from training.widget_markup import GOLD_ATTRIBUTE

Leaves = Sequence[tuple[str, str]]
MIN_PARAGRAPHS = 3
MAX_SHARE = 0.8
"""Of the page's elements: more than this is the whole page rather than its article."""


def append_article(
    root: etree._Element, rng: random.Random, labelled: Mapping[etree._Element, str], donor: Leaves
) -> bool:
    """Append a copy of the page's article in the words of ``donor`` IN PLACE; False where no place is found.

    Parameters
    ----------
    labelled : mapping
        Gold label by text-owning element of this very tree.
    donor : sequence of (str, str)
        Text and label of another page's leaves.
    """
    article = _article(root, labelled)
    titles, paragraphs = ([text for text, label in donor if label == kind] for kind in ("title", "body"))
    if article is None or not titles or len(paragraphs) < MIN_PARAGRAPHS:
        return False
    clone = copy.deepcopy(article)
    clone.tail = None
    owners = {
        twin: labelled[element]
        for element, twin in zip(article.iter(), clone.iter(), strict=True)
        if element in labelled
    }
    _reword(clone, owners, {"title": titles[:1], "body": paragraphs})
    for owner, label in owners.items():
        owner.set(GOLD_ATTRIBUTE, "related" if GROUP_OF[label] == "editorial" else label)
    _divide(article, clone, rng)
    return True


def _article(root: etree._Element, labelled: Mapping[etree._Element, str]) -> etree._Element | None:
    """The smallest block that holds title and text of the article, if something may stand beside it."""
    parts = [element for element, label in labelled.items() if label in ("title", "body")]
    if sum(labelled[part] == "body" for part in parts) < MIN_PARAGRAPHS:
        return None
    common = [parts[0], *parts[0].iterancestors()]
    for part in parts[1:]:
        above = {part, *part.iterancestors()}
        common = [element for element in common if element in above]
    at = climb(common[0]) if common else None
    if at is None or len(list(at.iter())) > MAX_SHARE * len(list(root.iter())):
        return None
    return at


def _reword(
    clone: etree._Element, owners: Mapping[etree._Element, str], texts: Mapping[str, Sequence[str]]
) -> None:
    """Put other words in the place of titles, paragraphs and captions, as many as there were."""
    stream = cycle(word for text in texts["body"] for word in text.split())
    told: set[etree._Element] = set()
    for element, slot in _slots(clone):
        owner = _owner(element if slot == "text" else element.getparent(), owners)
        if owner is None or owners[owner] not in ("title", "body", "caption"):
            continue
        old = getattr(element, slot)
        if owners[owner] == "title":
            new = "" if owner in told else texts["title"][0]
            told.add(owner)
        else:
            new = " ".join(next(stream) for _ in old.split())
        setattr(element, slot, f"{old[: len(old) - len(old.lstrip())]}{new}{old[len(old.rstrip()) :]}")


def _slots(clone: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    for element in clone.iter(etree.Element):
        if element.tag in ("script", "style", "noscript", "template"):
            continue
        if (element.text or "").strip():
            yield element, "text"
        if element is not clone and (element.tail or "").strip():
            yield element, "tail"


def _owner(element: etree._Element | None, owners: Mapping[etree._Element, str]) -> etree._Element | None:
    while element is not None and element not in owners:
        element = element.getparent()
    return element


def _divide(article: etree._Element, clone: etree._Element, rng: random.Random) -> None:
    """Put the copy behind the article, sometimes in a wrapper or behind a line."""
    behind = [clone]
    if rng.random() < 0.3:
        wrapper = etree.Element(rng.choice(("div", "section")))
        wrapper.append(clone)
        behind = [wrapper]
    if rng.random() < 0.2:
        behind.insert(0, etree.Element("hr"))
    for element in reversed(behind):
        article.addnext(element)
