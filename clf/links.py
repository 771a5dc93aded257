"""What an address says: whose it is, what it is for, and its words - read without asking anyone.

Registered domains are told by a short rule instead of the Public Suffix List: the list's readers cost more start-up
than this package may take, and all that is asked here is whether two hosts belong together.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

# Labels that stand before a country code as "co" does in "co.uk": registrars' second levels.
_SECOND_LEVEL = frozenset("co com net org gov edu ac or ne go gob gov gouv asso nom in".split())
_ADDRESS = re.compile(r"\s*(?:([a-zA-Z][\w+.-]*):)?(?://([^/?#\s]*))?([^?#]*)(\?[^#]*)?(#.*)?", re.S)
_WORDS = re.compile(r"[^\W\d_]{2,20}")
_TRACKING = re.compile(
    r"[?&;](?:utm_|gclid|fbclid|aff|ref_?id|campaign|cid=|click|partner|tag=|awc|affiliate|subid|clickid|"
    r"adurl|sponsor|promo|pub_?id|placement|creative|obOrigUrl|dest(?:ination)?=|redir|url=http)",
    re.I,
)
_REDIRECT = re.compile(
    r"/(?:click|redir(?:ect)?|out|go|track|r|away|exit|aclk|clk|link|goto|recommend)(?:[/.?]|$)", re.I
)
_DATE_PATH = re.compile(r"/(?:19|20)\d\d[/-]\d{1,2}\b|/(?:19|20)\d{6}\b")
_LONG_ID = re.compile(r"\d{5,}")

OWN, OTHER, AD, SOCIAL, SCRIPT, FRAGMENT, MAIL, NONE = range(8)
"""Whose a link is: the site's own, a third party's, an ad or affiliate network's, a social network's, or no page."""


class Address(NamedTuple):
    """One link target, taken apart; ``words`` are of the path, ``domain`` of the host without its suffix."""

    owner: int
    domain: str
    depth: int
    slug_words: int
    is_tracked: bool
    is_redirect: bool
    has_date: bool
    has_id: bool
    is_root: bool
    words: tuple[str, ...]
    path: str


NO_ADDRESS = Address(NONE, "", 0, 0, False, False, False, False, False, (), "")


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


def address(href: str, site: str) -> Address:
    """Take a link target apart; ``site`` is the page's registered domain, empty when unknown."""
    match = _ADDRESS.match(href[:2000])
    if match is None or not href:
        return NO_ADDRESS
    scheme, host, path, query, fragment = match.groups()
    if scheme and scheme.lower() not in ("http", "https"):
        owner = MAIL if scheme.lower() in ("mailto", "tel", "whatsapp", "sms") else SCRIPT
        return NO_ADDRESS._replace(owner=owner)
    domain = registered_domain(host) if host else ""
    ads, socials = host_lists()
    if not host:
        owner = OWN if path.strip("/ ") or query or path else FRAGMENT if fragment is not None else NONE
    elif domain in ads or host.lower() in ads:  # some networks are hosts of a company that does other things
        owner = AD
    elif (domain in socials or host.lower() in socials) and domain != site:
        owner = SOCIAL
    else:
        owner = OWN if domain == site else OTHER
    parts = [part for part in path.split("/") if part.strip()]
    slug = parts[-1] if parts else ""
    query = query or ""
    return Address(
        owner=owner,
        domain=domain.partition(".")[0],
        depth=len(parts),
        slug_words=slug.count("-") + slug.count("_"),
        is_tracked=len(query) > 1 and _TRACKING.search(query) is not None,
        is_redirect=_REDIRECT.search(path) is not None,
        has_date=_DATE_PATH.search(path) is not None,
        has_id=_LONG_ID.search(path) is not None or _LONG_ID.search(query) is not None,
        is_root=not parts,
        words=tuple(_WORDS.findall(path[:120].lower())),
        path=path,
    )
