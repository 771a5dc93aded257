"""Where a block's links go: the site's own pages, third parties, ad or social networks, trackers.

Link density is linked characters over characters (Kohlschuetter et al., WSDM 2010, count tokens).
"""

from __future__ import annotations

import numpy as np

from clf.features.view import FloatArray, PageView, sum_below
from clf.links import (
    AD,
    FRAGMENT,
    MAIL,
    NONE,
    OTHER,
    OWN,
    SCRIPT,
    SOCIAL,
    Address,
    address,
    host_of,
    registered_domain,
)

MAX_LINKS = 3
"""Links looked at in one block; a paragraph's later links say what its first ones say."""

NAMES = (
    "links.density",
    "links.count",
    "links.around",
    "links.own",
    "links.third_party",
    "links.ad_network",
    "links.social",
    "links.script",
    "links.fragment",
    "links.mail",
    "links.none",
    "links.tracked",
    "links.redirect",
    "links.dated",
    "links.numbered",
    "links.root",
    "links.depth",
    "links.slug_words",
    "links.nofollow",
    "links.sponsored",
    "links.same_path",
    "links.same_folder",
    "links.repeats",
    "links.domain_repeats",
    "links.domain_in_text",
    "links.unknown_site",
    *(
        f"links.level{level}_{name}"
        for level in range(3)
        for name in ("third_party", "ad", "social", "own", "tracked")
    ),
)


def addresses(view: PageView) -> tuple[list[Address], str]:
    """Every link of the page taken apart, in document order, and the page's registered domain.

    Where the page's address is unknown, the domain that most absolute links share stands for it.
    """
    table = view.table
    site = registered_domain(host_of(table.facts.url)) or _likely_site(table.hrefs)
    cache: dict[str, Address] = {}
    found = []
    for href in table.hrefs:
        if (taken := cache.get(href)) is None:
            taken = cache[href] = address(href, site)
        found.append(taken)
    return found, site


def _likely_site(hrefs: list[str]) -> str:
    counts: dict[str, int] = {}
    for href in hrefs:
        if host := host_of(href):
            domain = registered_domain(host)
            counts[domain] = counts.get(domain, 0) + 1
    return max(counts, key=counts.__getitem__) if counts else ""


def columns(view: PageView, found: list[Address], site: str) -> list[FloatArray]:
    """Columns of shape (n_blocks,) in the order of ``NAMES``."""
    n = len(view)
    table = view.table
    page = address(table.facts.url, site)
    folder = page.path.strip("/").partition("/")[0]
    href_counts: dict[str, int] = {}
    domain_counts: dict[str, int] = {}
    for taken, href in zip(found, table.hrefs, strict=True):
        href_counts[href] = href_counts.get(href, 0) + 1
        domain_counts[taken.domain] = domain_counts.get(taken.domain, 0) + 1

    # One row a link: what its address says, then averaged over the block's first links.
    facts = np.zeros((len(found) + 1, 23), np.float32)
    for i, (taken, href, rel) in enumerate(zip(found, table.hrefs, table.rels, strict=True)):
        owner = taken.owner
        facts[i, :18] = (
            owner == OWN,
            owner in (OTHER, AD),
            owner == AD,
            owner == SOCIAL,
            owner == SCRIPT,
            owner == FRAGMENT,
            owner == MAIL,
            owner == NONE,
            taken.is_tracked,
            taken.is_redirect,
            taken.has_date,
            taken.has_id,
            taken.is_root,
            taken.depth,
            min(taken.slug_words, 12),
            "nofollow" in rel,
            "sponsored" in rel,
            bool(taken.path) and taken.path == page.path,
        )
        facts[i, 18] = owner == OWN and bool(folder) and taken.path.strip("/").partition("/")[0] == folder
        facts[i, 19] = href_counts[href] - 1
        facts[i, 20] = domain_counts[taken.domain] if owner == OTHER else 0
    np.log1p(facts[:, 19:21], out=facts[:, 19:21])

    count = np.minimum(np.where(view.n_links > 0, view.n_links, view.link_first >= 0), MAX_LINKS)
    first = np.maximum(view.link_first, 0)
    mean = sum_below(facts, first, count) / np.maximum(count, 1)[:, None]
    in_text = np.zeros(n, np.float32)
    for i in np.flatnonzero(view.link_first >= 0).tolist():
        domain = found[view.link_first[i]].domain
        in_text[i] = len(domain) > 3 and domain in view.texts[i].lower().replace(" ", "")

    around = []
    starts = np.searchsorted(table.links, np.arange(len(table.elements)))
    ends = np.searchsorted(table.links, table.elements.end)
    for level in range(3):
        rows = view.levels[:, level]
        n_links = (ends - starts)[rows]
        shares = sum_below(facts[:, [1, 2, 3, 0, 8]], starts[rows], n_links) / np.maximum(n_links, 1)[:, None]
        around += list(shares.T)
    return [
        view.n_link_chars / np.maximum(view.n_chars, 1).astype(np.float32),
        np.log1p(view.n_links.astype(np.float32)),
        view.is_link_around.astype(np.float32),
        *mean[:, :21].T,
        in_text,
        np.full(n, 0.0 if table.facts.url else 1.0, np.float32),
        *around,
    ]
