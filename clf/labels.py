"""The closed label set: what a block of a news page can be, and the three groups that the labels form.

The order of ``LABELS`` is the column order of every probability matrix and of the model file.
"""

from __future__ import annotations

from collections.abc import Iterable

DEFINITIONS: dict[str, str] = {
    "title": "the article's headline, with its kicker or overline",
    "body": "the article's own text: standfirst, paragraphs, subheads, lists, quotes, tables, notes",
    "byline": "who, when, from where: author, agency, date, reading time, author's bio",
    "caption": "caption or credit of a picture, video or chart that belongs to the article",
    "sponsored": "paid or commercial content that is not the newsroom's, and labels and placeholders of ads",
    "related": "links to other editorial content of the site, wherever they stand",
    "navigation": "menus, breadcrumbs, tags, pagination, search, site maps, the site's name",
    "social": "share and follow buttons, counts, like buttons",
    "comments": "readers' comments, their counts, forms and rules",
    "promo": "the site asking for something for itself: newsletter, subscription, log-in, app, events",
    "legal": "copyright, cookie and consent notices, terms, privacy, imprint, disclaimers",
    "interface": "what a program shows and nothing else fits: player controls, loading texts, widgets",
}
LABELS: tuple[str, ...] = tuple(DEFINITIONS)
CODE: dict[str, int] = {label: code for code, label in enumerate(LABELS)}
GROUPS: dict[str, tuple[str, ...]] = {
    "editorial": ("title", "body", "byline", "caption"),
    "ad": ("sponsored",),
    "clutter": ("related", "navigation", "social", "comments", "promo", "legal", "interface"),
}
GROUP_OF: dict[str, str] = {label: group for group, labels in GROUPS.items() for label in labels}


def expand(names: Iterable[str]) -> frozenset[str]:
    """Labels meant by a mix of label and group names.

    >>> sorted(expand(["ad", "title"]))
    ['sponsored', 'title']
    >>> expand(["advert"])
    Traceback (most recent call last):
    ...
    ValueError: unknown label or group 'advert': choose from title, body, byline, caption, sponsored, related, \
navigation, social, comments, promo, legal, interface, editorial, ad, clutter
    """
    if isinstance(names, str):
        raise TypeError(f"labels must be a collection of names, not the str {names!r}")
    chosen: set[str] = set()
    for name in names:
        if name in GROUPS:
            chosen.update(GROUPS[name])
        elif name in CODE:
            chosen.add(name)
        else:
            raise ValueError(f"unknown label or group {name!r}: choose from {', '.join((*LABELS, *GROUPS))}")
    return frozenset(chosen)
