"""Where a block's links go: the site's own pages, third parties, ad or social networks, trackers.

Link density is linked characters over characters (Kohlschuetter et al., WSDM 2010, count tokens).
"""

from __future__ import annotations

import numpy as np

from clf.blocks import BlockTable
from clf.features.view import AnyArray, BoolArray, FloatArray, IntArray, PageView, sum_below
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
    Targets,
    host_of,
    path_of,
    registered_domain,
)
from clf.words import Words

N_LEVELS = 3
"""Effective containers whose links are looked at."""
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
        for level in range(N_LEVELS)
        for name in ("third_party", "ad", "social", "own", "tracked")
    ),
)

LOGS = ("links.count",)
"""Columns that are counts here, and logarithms of one more to the model."""
_LEVEL_FACTS = [1, 2, 3, 0, 8]  # rows of ``_link_facts``


def page_targets(table: BlockTable) -> Targets:
    """The page's link targets."""
    return Targets.of(table.hrefs, registered_domain(host_of(table.facts.url)))


def columns(view: PageView, found: Addresses, words: Words) -> list[AnyArray]:
    """Columns of shape (n_blocks,), or several as (n_columns, n_blocks), in the order of ``NAMES``.

    ``words`` are those of the blocks' texts.
    """
    table = view.table
    facts = _link_facts(table, found)
    count = np.minimum(np.where(view.n_links > 0, view.n_links, view.link_first >= 0), MAX_LINKS)
    mean = sum_below(facts, np.maximum(view.link_first, 0), count) / np.maximum(count, 1)
    levels = view.levels[:, :N_LEVELS].T
    starts, ends = (table.links.searchsorted(rows) for rows in (levels, table.elements.end.take(levels)))
    around = sum_below(facts[_LEVEL_FACTS], starts, ends - starts) / np.maximum(ends - starts, 1)
    return [
        view.n_link_chars / np.maximum(view.n_chars, 1),
        view.n_links,
        view.is_link_around,
        mean,
        _names_target(view.link_first, found, words),
        np.full(len(view), table.facts.url == ""),
        around.swapaxes(0, 1),
    ]


def _link_facts(table: BlockTable, found: Addresses) -> FloatArray:
    """What each link's address says: shape (21, n_links)."""
    page = path_of(table.facts.url)
    folder = page.strip("/").partition("/")[0]
    targets, owner, n = found.targets, found.targets.owner, len(found)
    is_own, is_other = owner == OWN, owner == OTHER
    inside = f"/{folder}/" if folder else ""
    is_page = [path == page for path in targets.paths] if page else np.zeros(n)
    is_near = [f"{path}/".startswith(inside) for path in targets.paths] if inside else np.zeros(n)
    by_address = np.stack(
        (
            is_own,
            is_other | (owner == AD),
            *(owner == one for one in (AD, SOCIAL, SCRIPT, FRAGMENT, MAIL, NONE)),
            found.is_tracked,
            found.is_redirect,
            found.has_date,
            found.has_id,
            (found.depth == 0) & (owner <= SOCIAL),
            found.depth,
            np.minimum(found.slug_words, 12),
            is_page,
            is_own & np.asarray(is_near, np.bool_),
            np.log(np.bincount(targets.of_link, minlength=n)),
            is_other,
        ),
        dtype=np.float32,
        casting="unsafe",
    )
    by_link = by_address.take(targets.of_link, axis=1)
    domain = targets.domain.take(targets.of_link)
    n_domain = np.log1p(np.bincount(domain).take(domain), dtype=np.float32) * by_link[-1]
    rels = [[name in rel for rel in table.rels] for name in ("nofollow", "sponsored")]
    return np.concatenate((by_link[:15], np.array(rels, np.float32), by_link[15:-1], n_domain[None]))


def _names_target(link_first: IntArray, found: Addresses, words: Words) -> BoolArray:
    """Whether a block's text holds the name of the domain that its first link leads to."""
    names = np.zeros(len(link_first), np.bool_)
    linked = (link_first >= 0).nonzero()[0]
    if not len(linked):
        return names
    targets = found.targets
    # 0 for a name that is too short to tell.
    hashes = found.names.whole(2)
    hashes[[len(name) <= 3 for name in targets.domains]] = 0
    sought = np.zeros(len(link_first), np.uint64)
    sought[linked] = hashes.take(targets.domain.take(targets.of_link.take(link_first.take(linked))))
    for size in (1, 2):
        gram, is_whole = words.gram(size)
        string = words.string[: len(gram)]
        wanted = sought.take(string)
        names[string[is_whole & (gram == wanted) & (wanted != 0)]] = True
    return names
