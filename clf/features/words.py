"""Tokens of a block's wording: its text, the heading it stands under, naming attributes, link targets.

Each channel gives every block a bag of tokens. Words carry over between sites, not between languages: the
categories of the lexicon (``@newsletter``, ``@ad_label``) and shapes (``#date``) do.
"""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from importlib.resources import files

from clf.features.text import shapes_in
from clf.features.view import PageView
from clf.links import Address

CHANNELS = ("text", "heading", "lead", "near", "far", "url")
"""Block text; the heading before it; the first block of its list; naming attributes near and far; link targets."""

HEAD_CHARS = 120
TAIL_CHARS = 40
MAX_PHRASE = 3
_WORD = re.compile(r"[^\W\d_]+|\d+")
_CJK = re.compile(r"[\u0e00-\u0e7f\u2e80-\u9fff\uf900-\ufaff]")
_NAME_PART = re.compile(r"#|[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_MIN_NAME = 2


@lru_cache(maxsize=1)
def phrases() -> dict[str, tuple[str, ...]]:
    """Phrase -> categories, from ``data/lexicon.tsv``."""
    found: dict[str, list[str]] = {}
    for line in files("clf").joinpath("data/lexicon.tsv").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        category, _language, row = line.split("\t")
        for phrase in row.split("|"):
            key = " ".join(words_of(phrase.strip()))
            if key and f"@{category}" not in found.setdefault(key, []):
                found[key].append(f"@{category}")
    return {key: tuple(categories) for key, categories in found.items()}


@lru_cache(maxsize=1)
def first_words() -> frozenset[str]:
    """Words that longer phrases of the lexicon begin with."""
    return frozenset(phrase.partition(" ")[0] for phrase in phrases() if " " in phrase)


def words_of(text: str) -> list[str]:
    """Lower-case words and numbers.

    >>> words_of("Lire aussi : l'été 2016")
    ['lire', 'aussi', 'l', 'été', '2016']
    """
    return _WORD.findall(text.lower())


def text_tokens(text: str) -> list[str]:
    """Tokens of a text's beginning and end: words, pairs of words, lexicon categories, shapes.

    Scripts without spaces give pairs of characters.
    """
    if len(text) > HEAD_CHARS + TAIL_CHARS:
        text = f"{text[:HEAD_CHARS]} {text[-TAIL_CHARS:]}"
    words = words_of(text)
    lexicon, beginnings = phrases(), first_words()
    tokens = []
    if _CJK.search(text):
        tokens = _cjk_tokens(words, lexicon)
    for i, word in enumerate(words):
        tokens.append("0" * len(word) if word.isdigit() else word)
        if word in lexicon:
            tokens += lexicon[word]
        if word in beginnings:
            phrase = word
            for following in words[i + 1 : i + MAX_PHRASE]:
                phrase = f"{phrase} {following}"
                tokens += lexicon.get(phrase, ())
    tokens += [f"{a} {b}" for a, b in itertools.pairwise(words)]
    if words:
        tokens.append(f"^{words[0]}")
        tokens.append(f"{words[-1]}$")
        tokens.append(f"={' '.join(words)}" if len(words) <= MAX_PHRASE else f"%{min(len(words) // 4, 9)}")
    tokens += [f"#{name}" for name in shapes_in(text)]
    return tokens


def _cjk_tokens(words: list[str], lexicon: dict[str, tuple[str, ...]]) -> list[str]:
    tokens = []
    for word in words:
        for size in (2, 3, 4, 5, 6):
            for i in range(len(word) - size + 1):
                part = word[i : i + size]
                if size == 2:
                    tokens.append(part)
                tokens += lexicon.get(part, ())
    return tokens


def name_tokens(name: str) -> list[str]:
    """Parts of class names, ids and roles: camel case and punctuation split, digits left out.

    >>> name_tokens("trc_rbox videoCube #ad-slot-3 ")
    ['trc', 'rbox', 'video', 'cube', '#', 'ad', 'slot']
    """
    return [part.lower() for part in _NAME_PART.findall(name) if len(part) >= _MIN_NAME or part == "#"]


_OWNERS = ("own", "other", "ad", "social", "script", "fragment", "mail", "none")


def url_tokens(taken: Address) -> list[str]:
    """Tokens of a link target: whose it is, words of path and host."""
    owner = _OWNERS[taken.owner]
    tokens = [f"u:{owner}", f"d:{taken.domain}" if owner != "own" else f"u:depth{min(taken.depth, 4)}"]
    tokens += taken.words[:6]
    if taken.words:
        tokens.append(f"^{taken.words[0]}")
        tokens.append(f"{owner}:{taken.words[0]}")
    return tokens


def channel_tokens(view: PageView, found: list[Address]) -> dict[str, list[list[str]]]:
    """For each channel a bag of tokens for every block (training; inference takes sums instead of lists)."""
    text = [text_tokens(t) for t in view.texts]
    lead = view.first_block[view.levels[:, 1]]
    names = [name_tokens(name) for name in view.table.elements.names]
    near, far = _name_bags(view, names)
    return {
        "text": text,
        "heading": [text[i] if i >= 0 else [] for i in view.heading.tolist()],
        "lead": [text[i] if i != j else [] for j, i in enumerate(lead.tolist())],
        "near": near,
        "far": far,
        "url": [url_tokens(found[i]) if i >= 0 else [] for i in view.link_first.tolist()],
    }


N_NEAR = 2
"""Named ancestors that count as near, the owner and what is inside its block not counted."""


def _name_bags(view: PageView, names: list[list[str]]) -> tuple[list[list[str]], list[list[str]]]:
    """Tokens of the names near each block and far above it; blocks of the same names share a bag, the very list."""
    elements = view.table.elements
    parent, name = elements.parent.tolist(), elements.name.tolist()
    near_of: dict[tuple[int, ...], list[str]] = {}
    far_of: dict[int, list[str]] = {-1: []}
    near_bags, far_bags = [], []
    for owner, container in zip(view.table.owner[view.rows].tolist(), view.container.tolist(), strict=True):
        row, n_seen, near = owner, 0, []
        while row >= 0:
            n_seen += row <= container
            if n_seen > N_NEAR:
                break
            if name[row]:
                near.append(name[row])
            row = parent[row]
        key = tuple(near)
        if key not in near_of:
            near_of[key] = [token for number in near for token in names[number]]
        near_bags.append(near_of[key])
        far_bags.append(_names_above(row, parent, name, names, far_of))
    return near_bags, far_bags


def _names_above(
    row: int, parent: list[int], name: list[int], names: list[list[str]], known: dict[int, list[str]]
) -> list[str]:
    """Tokens of an element's names and of those above it; ``known`` remembers them by row."""
    chain = []
    while row not in known:
        chain.append(row)
        row = parent[row]
    tokens = known[row]
    for row in reversed(chain):
        tokens = names[name[row]] + tokens if names[name[row]] else tokens
        known[row] = tokens
    return tokens
