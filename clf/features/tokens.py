"""Tokens of a block's wording: its text, the heading it stands under, naming attributes, link targets.

Words carry over between sites, not between languages: the categories of the lexicon (``@newsletter``, ``@ad_label``)
and shapes (``#date``) do. Tokens are 64-bit hashes, made for a whole page at once; what one stands for is spelled
only where somebody asks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clf.blocks import BlockTable
from clf.features.shapes import SHAPES
from clf.features.view import HEAD_CHARS, TAIL_CHARS, PageView
from clf.links import OWN, Addresses
from clf.lookup import HashTable, ranges
from clf.words import Hashes, Words, mixed

CHANNELS = ("text", "heading", "lead", "near", "far", "url")
"""Block text; the heading before it; the first block of its list; naming attributes near and far; link targets."""

MAX_PHRASE = 24
"""Words of a phrase of the lexicon; in scripts without spaces characters."""
MAX_WHOLE = 3
MAX_EXACT = 8
"""Words of a text that may be a phrase of the lexicon and nothing else."""
MAX_NAME = 400
"""Characters of an element's naming attributes that are looked at."""
MAX_PATH_WORDS = 6
MAX_DOMAIN = 4

IntArray = NDArray[np.integer[Any]]
KINDS = (
    "word",
    "pair",
    "first",
    "last",
    "whole",
    "length",
    "shape",
    "category",
    "name",
    "owner",
    "depth",
    "domain",
    "start",
    "exact",
)
_SALT = dict(zip(KINDS, mixed(np.arange(1, len(KINDS) + 1, dtype=np.uint64)), strict=True))
FREE, KNOWN, SPOKEN = 0, 1, 2
"""What a token takes of a language: nothing, that the lexicon knows it, that it is said in it."""
_SMALL = np.arange(256, dtype=np.uint64)
_OWNERS = ("own", "other", "ad", "social", "script", "fragment", "mail", "none")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Some tokens of one kind: their hashes, the string each belongs to, and what it stands for by its kind."""

    kind: str
    hash: Hashes
    string: IntArray
    origin: IntArray

    @classmethod
    def of(cls, kind: str, values: Hashes | IntArray, string: IntArray, origin: IntArray) -> Tokens:
        """Tell equal values of different kinds apart; small numbers are spread over all bits."""
        hashes = values if values.dtype == np.uint64 else mixed(values.astype(np.uint64))
        return cls(kind, hashes ^ _SALT[kind], string, origin)


def speech(hashes: Hashes) -> NDArray[np.int8]:
    """``FREE``, ``KNOWN`` or ``SPOKEN`` for each token: what is left of a page in a language never met, and of one
    that the lexicon alone knows.
    """
    numbers = mixed(_SMALL)
    found = np.full(len(hashes), SPOKEN, np.int8)
    for level, kinds in ((FREE, ("length", "shape", "owner", "depth")), (KNOWN, ("category", "exact"))):
        for kind in kinds:
            found[np.isin(hashes, numbers ^ _SALT[kind])] = level
    return found


@dataclass(frozen=True, slots=True)
class Bags:
    """Bags of tokens of ``n`` strings.

    Attributes
    ----------
    hash : uint64 array of shape (n_tokens,)
        String by string.
    first, count : int arrays of shape (n,)
        The first token of each string, and their number.
    order : int array of shape (n_tokens,)
        The place of each token in the ``parts``, one behind the other.
    """

    n: int
    parts: tuple[Tokens, ...]
    spell: Callable[[str, int], str]
    hash: Hashes
    first: IntArray
    count: IntArray
    order: IntArray

    @classmethod
    def of(cls, n: int, parts: tuple[Tokens, ...], spell: Callable[[str, int], str]) -> Bags:
        """Join tokens of several kinds."""
        hashes = np.concatenate([part.hash for part in parts])
        string = np.concatenate([part.string for part in parts])
        order = string.argsort(kind="stable")
        count = np.bincount(string, minlength=n)
        return cls(n, parts, spell, hashes.take(order), count.cumsum() - count, count, order)

    def tokens(self, strings: IntArray) -> tuple[IntArray, IntArray]:
        """(tokens of some strings, one string behind the other, which of these each belongs to)."""
        return ranges(self.first.take(strings), self.count.take(strings))

    def spelled(self, token: int) -> str:
        """What a token stands for."""
        token = int(self.order[token])
        for part in self.parts:
            if token < len(part.hash):
                return self.spell(part.kind, int(part.origin[token]))
            token -= len(part.hash)
        raise IndexError(token)


@dataclass(frozen=True, slots=True)
class Mentions:
    """What blocks are known by in one channel: block ``block[i]`` has the tokens of string ``string[i]``.

    ``block`` ascends; a block may have several strings or none.
    """

    bags: Bags
    string: IntArray
    block: IntArray

    def of(self, rows: slice) -> Mentions:
        """Those of a stretch of blocks, which are numbered from nought there."""
        start, stop = self.block.searchsorted((rows.start, rows.stop))
        return Mentions(self.bags, self.string[start:stop], self.block[start:stop] - rows.start)

    def tokens(self) -> tuple[IntArray, IntArray]:
        """(tokens of the bags, block of each): what the blocks have, string by string."""
        tokens, which = self.bags.tokens(self.string)
        return tokens, self.block[which]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases by the hash of their words, and the categories (indices of ``names``) that they are evidence for.

    ``category`` has a row for each of the ``phrases``, ``longest`` for each of their ``beginnings``, first words: the
    number of words of the longest phrase.
    """

    phrases: HashTable
    category: IntArray
    beginnings: HashTable
    longest: IntArray
    names: tuple[str, ...]

    @classmethod
    def of(cls, phrases: Sequence[str], categories: Sequence[str]) -> Lexicon:
        """Look-ups of phrases of up to ``MAX_PHRASE`` words; longer ones are left out."""
        words = Words.of(phrases)
        hashes = words.whole(MAX_PHRASE)
        names = tuple(sorted(set(categories)))
        codes = np.array([names.index(category) for category in categories])
        # A phrase of two categories stands there twice, one behind the other; of one in several languages, once.
        order = np.lexsort((codes, hashes))
        again = (np.diff(hashes[order], prepend=0) == 0) & (np.diff(codes[order], prepend=-1) == 0)
        order = order[(hashes[order] > 0) & ~again]
        first = words.hash[words.first[:-1][order]]
        beginnings = HashTable(np.sort(first))
        longest = np.zeros(len(beginnings.keys), np.uint8)
        np.maximum.at(longest, beginnings.find(first), words.n[order].astype(np.uint8))
        return cls(HashTable(hashes[order]), codes[order].astype(np.uint8), beginnings, longest, names)

    def save(self, path: Path) -> None:
        """Write the look-ups as arrays."""
        np.savez_compressed(
            path,
            phrases=np.repeat(self.phrases.keys, self.phrases.count),
            category=self.category,
            beginnings=self.beginnings.keys,
            longest=self.longest,
            names=np.array(self.names),
        )


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The packaged phrases, from ``training/lexicon.tsv``; read once a process."""
    with (
        as_file(files("clf").joinpath("data/lexicon.npz")) as path,
        np.load(path, allow_pickle=False) as arrays,
    ):
        return Lexicon(
            HashTable(arrays["phrases"]),
            arrays["category"],
            HashTable(arrays["beginnings"]),
            arrays["longest"],
            tuple(arrays["names"].tolist()),
        )


def page_mentions(
    view: PageView, words: Words, shaped: NDArray[np.bool_], found: Addresses, named: Words
) -> dict[str, Mentions]:
    """What the blocks of a page are known by, in each channel.

    ``words`` and ``shaped`` are of their excerpts, ``named`` of the ``page_names``.
    """
    texts, names = text_bags(words, shaped), name_bags(named)
    index = np.arange(len(view))
    lead = view.first_block[view.levels[:, 1]]
    follows, leads = view.heading >= 0, lead != index
    linked = (view.link_first >= 0).nonzero()[0]
    return {
        "text": Mentions(texts, index, index),
        "heading": Mentions(texts, view.heading[follows], index[follows]),
        "lead": Mentions(texts, lead[leads], index[leads]),
        "near": Mentions(names, *_near(view)),
        "far": Mentions(names, *_far(view)),
        "url": Mentions(url_bags(found), found.targets.of_link.take(view.link_first.take(linked)), linked),
    }


def excerpts(view: PageView) -> list[str]:
    """Each text's beginning and end, which tell what it is; all of a short one."""
    texts = view.texts.copy()
    for i in view.long.tolist():
        texts[i] = f"{texts[i][:HEAD_CHARS]} {texts[i][-TAIL_CHARS:]}"
    return texts


def text_bags(words: Words, shaped: NDArray[np.bool_]) -> Bags:
    """Words, pairs of words, first and last word, lexicon categories and shapes of each string."""
    n = words.n
    filled = n.nonzero()[0]
    pair, is_pair = words.gram(2)
    pairs = is_pair.nonzero()[0]
    first, last = words.first.take(filled), words.first.take(filled + 1) - 1
    whole = words.whole(MAX_EXACT)
    wholes, longer = ((n > 0) & (n <= MAX_WHOLE)).nonzero()[0], (n > MAX_WHOLE).nonzero()[0]
    size = np.minimum(n.take(longer) // 4, 9)
    formed, shape = shaped.nonzero()
    begun, category, grams = _phrases(words)
    exact = (whole.take(words.string.take(begun)) == grams).nonzero()[0]
    parts = (
        Tokens.of("word", words.hash, words.string, np.arange(len(words))),
        Tokens.of("pair", pair.take(pairs), words.string.take(pairs), pairs),
        Tokens.of("first", words.hash.take(first), filled, first),
        Tokens.of("last", words.hash.take(last), filled, last),
        Tokens.of("whole", whole.take(wholes), wholes, wholes),
        Tokens.of("length", size, longer, size),
        Tokens.of("shape", shape, formed, shape),
        Tokens.of("category", category, words.string.take(begun), category),
        Tokens.of("exact", category.take(exact), words.string.take(begun.take(exact)), category.take(exact)),
    )

    def spell(kind: str, origin: int) -> str:
        match kind:
            case "word":
                return words.spelled(origin)
            case "pair":
                return words.spelled(origin, 2)
            case "first":
                return f"^{words.spelled(origin)}"
            case "last":
                return f"{words.spelled(origin)}$"
            case "whole":
                return f"={words.spelled(int(words.first[origin]), int(words.n[origin]))}"
            case "length":
                return f"%{origin}"
            case "shape":
                return f"#{SHAPES[origin]}"
            case "exact":
                return f"=@{lexicon().names[origin]}"
            case _:
                return f"@{lexicon().names[origin]}"

    return Bags.of(len(n), parts, spell)


def _phrases(words: Words) -> tuple[IntArray, IntArray, Hashes]:
    """(word that a phrase of the lexicon begins with, its category, its hash), one a phrase and category."""
    known = lexicon()
    begins = known.beginnings.find(words.hash)
    at = (begins >= 0).nonzero()[0]
    begun, grams = words.grams_at(at, known.longest.take(begins.take(at)))
    hits, category = _categories(grams)
    return begun.take(hits), category, grams.take(hits)


def _kinds(names: Words) -> tuple[IntArray, IntArray]:
    """(name that is a phrase of the lexicon, its category), one a phrase and category; names ascend."""
    return _categories(names.whole(MAX_DOMAIN))


def _categories(hashes: Hashes) -> tuple[IntArray, IntArray]:
    """(index of a hash that is a phrase of the lexicon, its category), one a phrase and category; indices ascend."""
    known = lexicon()
    row = known.phrases.find(hashes)
    hits = (row >= 0).nonzero()[0]
    row = row.take(hits)
    rows, which = ranges(known.phrases.first.take(row), known.phrases.count.take(row))
    return hits.take(which), known.category.take(rows)


def _stretches_of(ascending: IntArray, values: IntArray) -> tuple[IntArray, IntArray]:
    """(where each value begins among ``ascending`` ones, how often it stands there)."""
    first = ascending.searchsorted(values)
    return first, ascending.searchsorted(values, side="right") - first


def page_names(table: BlockTable) -> list[str]:
    """What the page's elements are called, by ``elements.name``."""
    return [name[:MAX_NAME] for name in table.elements.names]


def name_bags(words: Words) -> Bags:
    """Parts of class names, ids and roles, digits left out, and their lexicon categories, of each of ``page_names``."""
    is_sign = words.characters.codes.take(words.begin) == ord("#")
    kept = (~words.is_number & ((words.end - words.begin > 1) | is_sign)).nonzero()[0]
    begun, category, _ = _phrases(words)
    parts = (
        Tokens.of("name", words.hash.take(kept), words.string.take(kept), kept),
        Tokens.of("category", category, words.string.take(begun), category),
    )

    def spell(kind: str, origin: int) -> str:
        return words.spelled(origin) if kind == "name" else f"@{lexicon().names[origin]}"

    return Bags.of(len(words.first) - 1, parts, spell)


def url_bags(found: Addresses) -> Bags:
    """Whose each address is, its depth or domain, words of its path, lexicon categories of both."""
    words, targets, n = found.words, found.targets, len(found)
    at = (~words.is_number & (words.end - words.begin > 1)).nonzero()[0]
    string = words.string.take(at)
    rank = np.arange(len(at)) - string.searchsorted(string)
    kept = (rank < MAX_PATH_WORDS).nonzero()[0]
    at, string, rank = at.take(kept), string.take(kept), rank.take(kept)
    first = (rank == 0).nonzero()[0]
    firsts, beginners = at.take(first), string.take(first)
    every, is_own = np.arange(n), targets.owner == OWN
    own, foreign = is_own.nonzero()[0], (~is_own).nonzero()[0]
    depth = np.minimum(found.depth.take(own), 4)
    owner = mixed(targets.owner.astype(np.uint64))
    domain = targets.domain.take(foreign)
    begun, category, _ = _phrases(words)
    named, kind = _kinds(found.names)
    of_domain, which = ranges(*_stretches_of(named, domain))
    kind = kind.take(of_domain)
    parts = (
        Tokens.of("owner", owner, every, every),
        Tokens.of("depth", depth, own, depth),
        Tokens.of("domain", found.names.whole(MAX_DOMAIN).take(domain), foreign, domain),
        Tokens.of("word", words.hash.take(at), string, at),
        Tokens.of("first", words.hash.take(firsts), beginners, firsts),
        Tokens.of("start", words.hash.take(firsts) ^ owner.take(beginners), beginners, firsts),
        Tokens.of("category", category, words.string.take(begun), category),
        Tokens.of("exact", kind, foreign.take(which), kind),
    )

    def spell(kind: str, origin: int) -> str:
        match kind:
            case "owner":
                return f"u:{_OWNERS[int(targets.owner[origin])]}"
            case "depth":
                return f"u:depth{origin}"
            case "domain":
                return f"d:{targets.domains[origin]}"
            case "word":
                return words.spelled(origin)
            case "first":
                return f"^{words.spelled(origin)}"
            case "category":
                return f"u:@{lexicon().names[origin]}"
            case "exact":
                return f"d:@{lexicon().names[origin]}"
            case _:
                return f"{_OWNERS[int(targets.owner[words.string[origin]])]}:{words.spelled(origin)}"

    return Bags.of(n, parts, spell)


def _near(view: PageView) -> tuple[IntArray, IntArray]:
    """(name, block) of the elements from the block's owner up to its container, and of the one above."""
    elements = view.table.elements
    row = view.table.owner[view.rows]
    rows = [np.where(view.chain[:, 1] != view.container, view.chain[:, 1], -1)]
    while (row >= 0).any():
        rows.append(row)
        row = np.where(row > view.container, elements.parent[row], -1)
    return _named(view, np.column_stack(rows))


def _far(view: PageView) -> tuple[IntArray, IntArray]:
    """(name, block) of the elements above those that are near."""
    above = view.chain[:, 2:]
    return _named(view, np.where(above != view.chain[:, 1:-1], above, -1))


def _named(view: PageView, rows: IntArray) -> tuple[IntArray, IntArray]:
    names = np.where(rows >= 0, view.table.elements.name[rows], 0)
    block, column = np.nonzero(names)
    return names[block, column], block
