"""What an address says: whose it is, what it is for, and its words - read without asking anyone.

Registered domains are told by a short rule instead of the Public Suffix List: the list's readers cost more start-up
than this package may take, and all that is asked here is whether two hosts belong together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clf.characters import BIT
from clf.lookup import HashTable
from clf.words import Words

# Labels that stand before a country code as "co" does in "co.uk": registrars' second levels.
_SECOND_LEVEL = frozenset("co com net org gov edu ac or ne go gob gov gouv asso nom in".split())
_ADDRESS = re.compile(r"\s*(?:([a-zA-Z][\w+.-]*):)?(?://([^/?#\s]*))?([^?#]*)(\?[^#]*)?(#.*)?", re.S)
_TRACKING = re.compile(
    r"[?&;](?:utm_|gclid|fbclid|aff|ref_?id|campaign|cid=|click|partner|tag=|awc|affiliate|subid|clickid|"
    r"adurl|sponsor|promo|pub_?id|placement|creative|obOrigUrl|dest(?:ination)?=|redir|url=http)",
    re.I,
)
_REDIRECTS = "click redir redirect out go track r away exit aclk clk link goto recommend"
_LONG_ID = re.compile(r"\d{5,}")
_MAIL_SCHEMES = frozenset(("mailto", "tel", "whatsapp", "sms"))
MAX_CHARS = 2000
"""Characters of an address looked at."""
MAX_PATH = 120
"""Characters of its path."""

OWN, OTHER, AD, SOCIAL, SCRIPT, FRAGMENT, MAIL, NONE = range(8)
"""Whose a link is: the site's own, a third party's, an ad or affiliate network's, a social network's, or no page."""

IntArray = NDArray[np.integer[Any]]
BoolArray = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Targets:
    """The link targets of a page, each once, taken apart.

    Attributes
    ----------
    of_link : int array of shape (n_links,)
        The target that each link leads to.
    owner : int array of shape (n,)
        Whose a target is.
    domain : int array of shape (n,)
        Index into ``domains``, registered names without their suffix; the first is empty.
    paths, queries : list of str
    """

    of_link: IntArray
    owner: IntArray
    domain: IntArray
    domains: list[str]
    paths: list[str]
    queries: list[str]

    @classmethod
    def of(cls, hrefs: Sequence[str], site: str) -> Targets:
        """Take link targets apart; ``site`` is the page's registered domain.

        Where that is unknown, empty, the domain that most links name stands for it.
        """
        number = {href: i for i, href in enumerate(dict.fromkeys(hrefs))}
        of_link = np.fromiter(map(number.__getitem__, hrefs), np.int64, len(hrefs))
        parts = [_parts(href) for href in number]
        hosts = [host for _, host, _, _, _ in parts]
        site = site or _likely_site(hosts, of_link)
        of_host = {host: _owner_of_host(host, site) for host in dict.fromkeys(hosts)}
        number_of = {"": 0}
        for _, name in of_host.values():
            number_of.setdefault(name, len(number_of))
        return cls(
            of_link=of_link,
            owner=np.array([_owner(part, of_host[part[1]][0]) for part in parts], np.int8),
            domain=np.array([number_of[of_host[host][1]] for host in hosts], np.int32),
            domains=list(number_of),
            paths=[path for _, _, path, _, _ in parts],
            queries=[query for _, _, _, query, _ in parts],
        )

    @property
    def strings(self) -> tuple[list[str], list[str]]:
        """(paths, domains) whose words tell more."""
        return [path[:MAX_PATH] for path in self.paths], self.domains


@dataclass(frozen=True, slots=True)
class Addresses:
    """What a page's link targets, and their words, say.

    Attributes
    ----------
    targets : Targets
    words, names : Words
        Of the targets' paths, of their domains.
    depth, slug_words : int arrays of shape (n,)
        Folders of a path, word breaks in the last of them.
    is_tracked, is_redirect, has_date, has_id : bool arrays of shape (n,)
    """

    targets: Targets
    words: Words
    names: Words
    depth: IntArray
    slug_words: IntArray
    is_tracked: BoolArray
    is_redirect: BoolArray
    has_date: BoolArray
    has_id: BoolArray

    @classmethod
    def of(cls, targets: Targets, words: Words, names: Words) -> Addresses:
        """Read the words of ``Targets.strings``."""
        depth, slug_words = _folders(words)
        is_redirect, has_date, has_id = _telling(words)
        is_tracked = np.zeros(len(has_id), np.bool_)
        for i, query in enumerate(targets.queries):
            if len(query) > 1:
                is_tracked[i] = _TRACKING.search(query) is not None
                has_id[i] |= _LONG_ID.search(query) is not None
        return cls(targets, words, names, depth, slug_words, is_tracked, is_redirect, has_date, has_id)

    def __len__(self) -> int:
        return len(self.depth)


def addresses(hrefs: Sequence[str], site: str) -> Addresses:
    """Read link targets by themselves; see ``Targets.of``."""
    targets = Targets.of(hrefs, site)
    return Addresses.of(targets, *Words.of_groups(*targets.strings)[:2])


def owner_of(href: str, site: str = "") -> int:
    """Whose an address is.

    >>> owner_of("https://widgets.outbrain.com/x") == AD, owner_of("/a/b") == OWN, owner_of("#top") == FRAGMENT
    (True, True, True)
    """
    parts = _parts(href)
    return _owner(parts, _owner_of_host(parts[1], site)[0])


def path_of(href: str) -> str:
    """Path of an address."""
    return _parts(href)[2]


Parts = tuple[int, str, str, str, bool]
"""(owner as far as the scheme tells, host, path, query, whether there is a fragment)."""


def _parts(href: str) -> Parts:
    match = _ADDRESS.match(href[:MAX_CHARS])
    if match is None or not href:
        return NONE, "", "", "", False
    scheme, host, path, query, fragment = match.groups()
    if scheme and (scheme := scheme.lower()) not in ("http", "https"):
        return MAIL if scheme in _MAIL_SCHEMES else SCRIPT, "", "", "", False
    return OWN, host or "", path, query or "", fragment is not None


def _owner(parts: Parts, owner_of_host: int) -> int:
    by_scheme, host, path, query, has_fragment = parts
    if by_scheme != OWN or host:
        return owner_of_host if host else by_scheme
    return OWN if path or query else FRAGMENT if has_fragment else NONE


@lru_cache(maxsize=4096)
def _owner_of_host(host: str, site: str) -> tuple[int, str]:
    """(whose a host is, its domain without suffix)."""
    if not host:
        return OWN, ""
    domain = registered_domain(host)
    ads, socials = host_lists()
    if domain in ads or host.lower() in ads:  # some networks are hosts of a company that does other things
        owner = AD
    elif (domain in socials or host.lower() in socials) and domain != site:
        owner = SOCIAL
    else:
        owner = OWN if domain == site else OTHER
    return owner, domain.partition(".")[0]


def _likely_site(hosts: list[str], of_link: IntArray) -> str:
    """The registered domain that most links name."""
    counts: dict[str, int] = {}
    for host, count in zip(hosts, np.bincount(of_link, minlength=len(hosts)).tolist(), strict=True):
        if host:
            counts[host] = counts.get(host, 0) + count
    totals: dict[str, int] = {}
    for host, count in counts.items():
        domain = registered_domain(host)
        totals[domain] = totals.get(domain, 0) + count
    return max(totals, key=totals.__getitem__) if totals else ""


def _folders(words: Words) -> tuple[IntArray, IntArray]:
    """(folders of each path, breaks between words in the last of them)."""
    characters = words.characters
    string, n = characters.string, len(characters.begin)
    # A folder ends where a slash, or the path's end, follows something else.
    is_border = (characters.marks & BIT["slash or end"]) != 0
    ends = (is_border[1:] & ~is_border[:-1]).nonzero()[0]
    of_end = string.take(ends)
    depth = np.bincount(of_end, minlength=n)
    last = np.zeros(n, np.int64)
    last[of_end] = ends
    slashes, joints = ((characters.marks & BIT[name]).nonzero()[0] for name in ("slash", "slug joint"))
    # Where the last folder begins, or the string, or at the last slash before.
    begin = np.maximum(np.append(-1, slashes).take(slashes.searchsorted(last, "right")), characters.begin)
    n_breaks = joints.searchsorted(last, "right") - joints.searchsorted(begin)
    return depth, np.where(depth > 0, n_breaks, 0)


def _telling(words: Words) -> tuple[BoolArray, BoolArray, BoolArray]:
    """Which paths lead through a redirect, hold a date, hold a long number."""
    characters, length = words.characters, words.end - words.begin
    # Before the first character stands, by its index of -1, the last line feed.
    folders = characters.among(words.begin - 1, "slash").nonzero()[0]
    redirects = folders[characters.among(words.end.take(folders), "folder end")]
    redirects = redirects[_redirects().find(words.hash.take(redirects)) >= 0]
    size = length.take(folders)
    years = folders[words.is_number.take(folders) & ((size == 4) | (size == 8))]
    first = characters.codes[words.begin[years]] * 100 + characters.codes[words.begin[years] + 1]
    years = years[(first == _CENTURIES[0]) | (first == _CENTURIES[1])]
    following = np.minimum(years + 1, len(words) - 1)
    is_month = words.is_number[following] & (length[following] <= 2)
    is_month &= words.begin[following] == words.end[years] + 1
    dates = years[(length[years] == 8) | is_month]
    ids = (words.is_number & (length >= 5)).nonzero()[0]

    def holds(hits: IntArray) -> BoolArray:
        found = np.zeros(len(words.first) - 1, np.bool_)
        found[words.string[hits]] = True
        return found

    return holds(redirects), holds(dates), holds(ids)


_CENTURIES = (ord("1") * 100 + ord("9"), ord("2") * 100 + ord("0"))


@lru_cache(maxsize=1)
def _redirects() -> HashTable:
    return HashTable(np.sort(Words.of(_REDIRECTS.split()).hash))


@lru_cache(maxsize=1)
def host_lists() -> tuple[frozenset[str], frozenset[str]]:
    """Registered domains of (ad and affiliate networks, social networks), from ``data/hosts.txt``."""
    groups: dict[str, set[str]] = {"ad": set(), "social": set()}
    for line in files("clf").joinpath("data/hosts.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, _, hosts = line.partition("\t")
            groups[kind].update(hosts.split())
    return frozenset(groups["ad"]), frozenset(groups["social"])


def registered_domain(host: str) -> str:
    """The part of a host name that someone registered.

    >>> registered_domain("www.news.example.co.uk"), registered_domain("m.example.com:8080"), registered_domain("")
    ('example.co.uk', 'example.com', '')
    """
    labels = host.rpartition("@")[2].partition(":")[0].lower().strip(".").split(".")
    keep = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL else 2
    return ".".join(labels[-keep:])


def host_of(url: str) -> str:
    """Host of an address, empty where it has none."""
    match = _ADDRESS.match(url)
    return (match and match[2]) or ""
