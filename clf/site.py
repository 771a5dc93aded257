"""What recurs on the pages of one site, learnt without labels: a stage between the model and ``decide``.

The model judges a page by itself. A site's other pages tell more: a text with the same link on page after page is the
same thing each time, so what the model says of it on each may be pooled; what stands at the same place mostly is of a
kind; and a paragraph that recurs is no part of one article.

A profile keeps the traits of some pages, not counts: those with the smallest hashes, which is a uniform sample of all
pages it has seen (bottom-k sampling, Cohen and Kaplan, PODC 2007). So its size is bounded, merging two profiles gives
what one would have learnt from all their pages, in any order and grouping, a page learnt twice counts once, and a page
can be left out when it is itself judged.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from clf.archives import File, read_arrays, write_arrays
from clf.blocks import TEXT, BlockTable
from clf.errors import ProfileFormatError
from clf.features.view import PARAGRAPH_CHARS, FloatArray
from clf.labels import CODE, LABELS

if TYPE_CHECKING:
    from clf.pipeline import Page

FORMAT = 1
"""Raise by one whenever a file of the old layout would be misread, or its hashes be made of something else."""
MAX_PAGES = 64
"""Pages kept unless told otherwise: shares of pages are then known to some 6 points, at half a megabyte."""
MAX_KEYS = 2048
"""Texts, and places, kept of a page: those with the smallest hashes where it has more."""

PLACE_WEIGHT = 0.5
"""Weight of what is said of a place, where that of a recurring text, and of the page itself, is 1."""
RECURRENCE = 8.0
"""Log-odds that a paragraph found on all pages loses as title, body and caption; on one other page, half of it."""
# Both set on one half of the sites in training/site_profile.py; NOTES.md there says what was seen of the other.

SAME_STORY = 0.5
"""Share of a page's paragraphs, by characters, from which another page is taken for another version of it."""
MIN_PROBABILITY = 1e-4
"""Probabilities below are taken for this one, lest one page outvote all others."""

_ARTICLE = [CODE[label] for label in ("title", "body", "caption")]
_DIGITS = re.compile(r"\d+")
_NOT_PATH = re.compile(r"^(?:[a-z][\w+.-]*:)?//[^/?#]*|[?#].*$", re.I | re.S)

Keys = NDArray[np.uint64]
IntArray = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class _Said:
    """Distinct keys of a page, in order, and the mean log-probabilities of the blocks that have each."""

    keys: Keys
    logs: NDArray[np.float16]  # (n_keys, n_labels)


@dataclass(frozen=True, slots=True)
class _Traits:
    """What is kept of a page: what is said of its texts and of its places."""

    texts: _Said
    places: _Said

    @property
    def digest(self) -> int:
        """Which page it is: by its texts and places, since what a model says differs in the last digit by machine."""
        return _hash(self.texts.keys.tobytes() + self.places.keys.tobytes())

    @property
    def said(self) -> bytes:
        return self.texts.logs.tobytes() + self.places.logs.tobytes()


@dataclass(frozen=True, slots=True)
class _Index:
    """What all kept pages say, in the order of the keys; ``pages`` numbers the page of each row."""

    keys: Keys
    logs: FloatArray
    pages: IntArray

    def find(self, wanted: Keys) -> tuple[IntArray, IntArray]:
        """(index into ``wanted``, row) of every match."""
        first = np.searchsorted(self.keys, wanted)
        n = np.searchsorted(self.keys, wanted, side="right") - first
        which = np.repeat(np.arange(len(wanted)), n)
        within = np.arange(len(which)) - np.repeat(np.cumsum(n) - n, n)
        return which, first[which] + within


class SiteProfile:
    """What recurs on the pages of a site.

    Parameters
    ----------
    max_pages : int
        Pages kept, a uniform sample of those added; bounds the memory (8 KB for a usual page, 130 KB at most).

    Notes
    -----
    Adding is not safe from several threads at once; classifying with a profile is.

    Examples
    --------
    >>> import clf
    >>> profile = clf.SiteProfile()
    >>> footer = "<p>This paper is printed on recycled paper, in the town where it has been read since 1872.</p>"
    >>> for story in ("The bridge is closed.", "The fair is open.", "The river is low."):
    ...     profile.add(clf.classify(f"<h1>{story}</h1><p>{story * 9}</p>{footer}"))
    >>> len(profile)
    3
    >>> page = clf.classify(f"<h1>Snow</h1><p>{'It has snowed. ' * 9}</p>{footer}", site=profile)
    >>> [block.group for block in page]
    ['editorial', 'editorial', 'clutter']
    """

    def __init__(self, max_pages: int = MAX_PAGES) -> None:
        if max_pages < 1:
            raise ValueError(f"max_pages must be at least 1, not {max_pages}")
        self.max_pages = max_pages
        self._kept: dict[int, _Traits] = {}
        self._indices: tuple[_Index, _Index] | None = None

    def __len__(self) -> int:
        """Pages kept."""
        return len(self._kept)

    def __repr__(self) -> str:
        return f"<SiteProfile of {len(self)} pages>"

    def add(self, page: Page) -> None:
        """Learn a page; what the model said of it counts, whatever profile it was classified with."""
        text_keys, place_keys = _keys(page.table)
        logs = _logs(page.model_probabilities)
        self._keep([_Traits(_said(text_keys, logs), _said(place_keys, logs))])

    def merge(self, *others: SiteProfile) -> SiteProfile:
        """A profile of the pages of all, as if one had learnt them; the smallest ``max_pages`` holds."""
        merged = SiteProfile(min(profile.max_pages for profile in (self, *others)))
        merged._keep(traits for profile in (self, *others) for traits in profile._kept.values())
        return merged

    def adjust(self, table: BlockTable, probabilities: FloatArray) -> FloatArray:
        """Probabilities of a page's text blocks in the light of the site's other pages.

        Parameters
        ----------
        table : BlockTable
            The page. It may be one of those learnt: versions of the same story are left out.
        probabilities : float32 array of shape (n_text_blocks, 12)
            What the model says of it; not changed.

        Returns
        -------
        adjusted : float32 array of shape (n_text_blocks, 12)
        """
        if not self._kept or not len(probabilities):
            return probabilities
        text_keys, place_keys = _keys(table)
        texts, places = self._index()
        is_text = table.kind == TEXT
        others = self._other_stories(text_keys, table.n_chars[is_text], table.n_link_chars[is_text])
        text_sums, n_text = _sums(texts, text_keys, others)
        place_sums, n_place = _sums(places, place_keys, others)
        # The first page that agrees counts half of what many do.
        text_weight, place_weight = 1 / (n_text + 1), PLACE_WEIGHT / (n_place + 1)
        total = _logs(probabilities) + text_sums * text_weight[:, None] + place_sums * place_weight[:, None]
        logs = total / (1 + n_text * text_weight + n_place * place_weight)[:, None]
        share = n_text * text_weight * np.minimum(table.n_chars[is_text] / PARAGRAPH_CHARS, 1)
        logs[:, _ARTICLE] -= RECURRENCE * share[:, None]
        P = np.exp(logs - logs.max(axis=1, keepdims=True))
        adjusted: FloatArray = (P / P.sum(axis=1, keepdims=True)).astype(np.float32)
        # Of what recurs nowhere nothing is known: not even the smallest probabilities are raised.
        return np.where((n_text + n_place > 0)[:, None], adjusted, probabilities)

    def save(self, file: File) -> None:
        """Write the profile as an archive of arrays; equal profiles give equal arrays."""
        header = {"format": FORMAT, "labels": LABELS, "max_pages": self.max_pages}
        arrays: dict[str, NDArray[Any]] = {"header": np.frombuffer(json.dumps(header).encode(), np.uint8)}
        kept = [self._kept[digest] for digest in sorted(self._kept)]
        for name in ("texts", "places"):
            said: list[_Said] = [getattr(traits, name) for traits in kept]
            arrays[f"{name}.sizes"] = np.array([len(one.keys) for one in said], np.int32)
            arrays[f"{name}.keys"] = np.concatenate([np.zeros(0, np.uint64), *(one.keys for one in said)])
            empty = np.zeros((0, len(LABELS)), np.float16)
            arrays[f"{name}.logs"] = np.concatenate([empty, *(one.logs for one in said)])
        write_arrays(file, arrays)

    @classmethod
    def load(cls, file: File) -> SiteProfile:
        """Read a profile that ``save`` wrote; nothing in it is executed.

        Raises
        ------
        ProfileFormatError
            When the file is none, is damaged, or was written by another version.
        FileNotFoundError
            When there is no such file.
        """
        name = file if isinstance(file, str | Path) else "the file"
        try:
            return cls._of_arrays(read_arrays(file))
        except FileNotFoundError:
            raise
        except KeyError as error:
            raise ProfileFormatError(name, f"it lacks {error}") from error
        except (ValueError, TypeError, AttributeError, RecursionError) as error:
            raise ProfileFormatError(name, str(error)) from error

    @classmethod
    def _of_arrays(cls, arrays: dict[str, NDArray[Any]]) -> SiteProfile:
        header = json.loads(arrays["header"].tobytes())
        if not isinstance(header, dict):
            raise ValueError("its header is no JSON object")
        if header["format"] != FORMAT:
            raise ValueError(f"its format is {header['format']}, this version reads {FORMAT}")
        if tuple(header["labels"]) != LABELS:
            raise ValueError("its labels are not the twelve of this version")
        profile = cls(int(header["max_pages"]))
        texts, places = (_parts(arrays, name) for name in ("texts", "places"))
        profile._keep(_Traits(*both) for both in zip(texts, places, strict=True))
        return profile

    def _keep(self, found: Iterable[_Traits]) -> None:
        together = dict(self._kept)
        for traits in found:
            known = together.setdefault(traits.digest, traits)
            # Of two opinions on one page always the same one, in whatever order they come.
            together[traits.digest] = min(known, traits, key=lambda one: one.said)
        self._kept = {digest: together[digest] for digest in sorted(together)[: self.max_pages]}
        self._indices = None

    def _index(self) -> tuple[_Index, _Index]:
        if (indices := self._indices) is None:
            kept = list(self._kept.values())
            indices = _index_of([t.texts for t in kept]), _index_of([t.places for t in kept])
            self._indices = indices
        return indices

    def _other_stories(
        self, text_keys: Keys, n_chars: NDArray[np.int32], n_link_chars: NDArray[np.int32]
    ) -> NDArray[np.bool_]:
        """Which of the kept pages are not the page itself, nor another version of it.

        Told by its paragraphs, or by all of its text where it has none.
        """
        texts, _ = self._index()
        is_paragraph = n_chars - n_link_chars >= PARAGRAPH_CHARS
        weight = np.where(is_paragraph | ~is_paragraph.any(), n_chars, 0)
        which, rows = texts.find(text_keys)
        shared = np.bincount(texts.pages[rows], weights=weight[which], minlength=len(self))
        is_other: NDArray[np.bool_] = shared <= SAME_STORY * weight.sum()
        return is_other


def _keys(table: BlockTable) -> tuple[Keys, Keys]:
    """(texts with their links, places) of the text blocks, as hashes; numbers in them do not count."""
    rows = np.flatnonzero(table.kind == TEXT)
    elements = table.elements
    parent = np.maximum(elements.parent, 0)
    names = [_fold(name) for name in elements.names]
    first_link = np.searchsorted(table.links, table.start[rows])
    has_link = np.searchsorted(table.links, table.stop[rows]) > first_link
    texts, places = [], []
    for row, link, is_linked in zip(rows.tolist(), first_link.tolist(), has_link.tolist(), strict=True):
        path = _NOT_PATH.sub("", table.hrefs[link].strip()) if is_linked else ""
        texts.append(_hash(f"{_fold(table.texts[row])}\n{path}".encode("utf-8", "replace")))
        container = int(table.container[row])
        above = int(parent[container])
        around = (container, above, int(parent[above]))
        place = [str(elements.path[container]), str(elements.tag[table.owner[row]])]
        place += [names[elements.name[element]] for element in around]
        places.append(_hash("\n".join(place).encode("utf-8", "replace")))
    return np.array(texts, np.uint64), np.array(places, np.uint64)


def _fold(text: str) -> str:
    return _DIGITS.sub("0", text.casefold())


def _hash(data: bytes) -> int:
    return int.from_bytes(hashlib.blake2b(data, digest_size=8).digest(), "big")


def _logs(P: FloatArray) -> FloatArray:
    logs: FloatArray = np.log(np.maximum(P, MIN_PROBABILITY))
    return logs


def _said(keys: Keys, logs: FloatArray) -> _Said:
    distinct, which, n = np.unique(keys, return_inverse=True, return_counts=True)
    sums = np.zeros((len(distinct), len(LABELS)))
    np.add.at(sums, which, logs)
    return _Said(distinct[:MAX_KEYS], (sums / n[:, None])[:MAX_KEYS].astype(np.float16))


def _index_of(said: list[_Said]) -> _Index:
    keys = np.concatenate([one.keys for one in said])
    order = np.argsort(keys, kind="stable")
    logs = np.concatenate([one.logs for one in said]).astype(np.float32)
    pages = np.repeat(np.arange(len(said)), [len(one.keys) for one in said])
    return _Index(keys[order], logs[order], pages[order])


def _sums(index: _Index, wanted: Keys, pages: NDArray[np.bool_]) -> tuple[FloatArray, IntArray]:
    """(sums of the log-probabilities, number) of what the chosen pages say of each key."""
    which, rows = index.find(wanted)
    is_chosen = pages[index.pages[rows]]
    which, rows = which[is_chosen], rows[is_chosen]
    sums = np.zeros((len(wanted), len(LABELS)))
    np.add.at(sums, which, index.logs[rows])
    return sums, np.bincount(which, minlength=len(wanted))


def _parts(arrays: dict[str, NDArray[Any]], name: str) -> list[_Said]:
    """What each page says, of checked arrays; ValueError where they do not fit together."""
    sizes, keys, logs = (arrays[f"{name}.{part}"] for part in ("sizes", "keys", "logs"))
    fits = (
        keys.dtype == np.uint64
        and logs.dtype == np.float16
        and logs.shape == (len(keys), len(LABELS))
        and sizes.ndim == keys.ndim == 1
        and ((sizes >= 0) & (sizes <= MAX_KEYS)).all()
        and sizes.sum() == len(keys)
        and np.isfinite(logs).all()
        and (logs <= 0).all()
    )
    if not fits:
        raise ValueError(f"its {name} do not fit together")
    ends = np.cumsum(sizes)
    return [_Said(keys[end - n : end], logs[end - n : end]) for end, n in zip(ends, sizes, strict=True)]
