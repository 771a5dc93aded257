"""Where a block's links go: the site's own pages, third parties, ad or social networks, trackers.

Link density is linked characters over characters (Kohlschuetter et al., WSDM 2010, count tokens).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clf.blocks import BlockTable
from clf.features.view import FloatArray, IntArray, PageView, sum_below
from clf.links import (
    AD,
    FRAGMENT,
    MAIL,
    NONE,
    OTHER,
    OWN,
    SCRIPT,
    SOCIAL,
    Addresses,
    addresses,
    host_of,
    path_of,
    registered_domain,
)
from clf.words import Words

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


def page_addresses(table: BlockTable) -> Addresses:
    """The page's link targets."""
    return addresses(table.hrefs, registered_domain(host_of(table.facts.url)))


def columns(view: PageView, found: Addresses, words: Words) -> list[FloatArray]:
    """Columns of shape (n_blocks,) in the order of ``NAMES``; ``words`` are those of the blocks' texts."""
    table = view.table
    facts = np.zeros((len(found.of_link) + 1, 21), np.float32)
    facts[:-1] = _link_facts(table, found)
    count = np.minimum(np.where(view.n_links > 0, view.n_links, view.link_first >= 0), MAX_LINKS)
    first = np.maximum(view.link_first, 0)
    mean = sum_below(facts, first, count) / np.maximum(count, 1)[:, None]
    around: list[FloatArray] = []
    starts = np.searchsorted(table.links, np.arange(len(table.elements)))
    ends = np.searchsorted(table.links, table.elements.end)
    shares = facts[:, [1, 2, 3, 0, 8]]
    for level in range(3):
        rows = view.levels[:, level]
        n_links = (ends - starts)[rows]
        around += list((sum_below(shares, starts[rows], n_links) / np.maximum(n_links, 1)[:, None]).T)
    return [
        view.n_link_chars / np.maximum(view.n_chars, 1).astype(np.float32),
        np.log1p(view.n_links.astype(np.float32)),
        view.is_link_around.astype(np.float32),
        *mean.T,
        _names_target(view.link_first, found, words),
        np.full(len(view), 0.0 if table.facts.url else 1.0, np.float32),
        *around,
    ]


def _link_facts(table: BlockTable, found: Addresses) -> FloatArray:
    """What each link's address says: shape (n_links, 21)."""
    page = path_of(table.facts.url)
    folder = page.strip("/").partition("/")[0]
    is_own, is_other = found.owner == OWN, found.owner == OTHER
    inside = f"/{folder}/" if folder else ""
    by_address = np.column_stack(
        [
            is_own,
            is_other | (found.owner == AD),
            *(found.owner == owner for owner in (AD, SOCIAL, SCRIPT, FRAGMENT, MAIL, NONE)),
            found.is_tracked,
            found.is_redirect,
            found.has_date,
            found.has_id,
            (found.depth == 0) & (found.owner <= SOCIAL),
            found.depth,
            np.minimum(found.slug_words, 12),
            [path != "" and path == page for path in found.paths],
            is_own
            & np.array([inside != "" and f"{path}/".startswith(inside) for path in found.paths], np.bool_),
            np.log1p(np.bincount(found.of_link, minlength=len(found)) - 1),
        ]
    ).astype(np.float32)[found.of_link]
    domain = found.domain[found.of_link]
    n_domain = np.log1p(np.bincount(domain, minlength=1)[domain]) * is_other[found.of_link]
    rels = np.array([("nofollow" in rel, "sponsored" in rel) for rel in table.rels], np.float32).reshape(
        -1, 2
    )
    return np.hstack([by_address[:, :15], rels, by_address[:, 15:], n_domain[:, None]])


def _names_target(link_first: IntArray, found: Addresses, words: Words) -> FloatArray:
    """1 for the blocks whose text holds the name of the domain that their first link leads to."""
    names = np.zeros(len(link_first), np.float32)
    linked = np.flatnonzero(link_first >= 0)
    if not len(linked):
        return names
    sought = np.zeros(len(link_first), np.uint64)
    sought[linked] = _domain_hashes(found)[found.domain[found.of_link[link_first[linked]]]]
    for size in (1, 2):
        gram, is_whole = words.gram(size)
        string = words.string[: len(gram)]
        names[string[is_whole & (gram == sought[string]) & (gram != 0)]] = 1
    return names


def _domain_hashes(found: Addresses) -> NDArray[np.uint64]:
    """Hash of each domain's words; 0 for a name that is too short to tell."""
    hashes = Words.of(found.domains).whole(2)
    hashes[[len(name) <= 3 for name in found.domains]] = 0
    return hashes
