"""Links of inserted widgets: click counters, affiliate and direct links of advertisers, links of
the page's site.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from urllib.parse import quote

from training.widget_vendors import COUNTERS, DIRECT, RELATIVE, TRACKERS


def token(rng: random.Random, length: int) -> str:
    """Return ``length`` random characters of a click counter's token."""
    return "".join(rng.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", k=length))


def hexes(rng: random.Random, length: int) -> str:
    """Return ``length`` random hexadecimal digits."""
    return "".join(rng.choices("0123456789abcdef", k=length))


def paid_link(rng: random.Random, host: str, domain: str, vendor: str | None, style: str) -> dict[str, str]:
    """Compose the link of a paid item.

    Parameters
    ----------
    host, domain : str
        The page's site and the advertiser's.
    vendor : str or None
        Whose click counter to use where ``style`` is "tracker".
    style : str
        "tracker", "counter", "direct", "relative", "script" or "bare" (no href).

    Returns
    -------
    attributes : dict
        href, rel, target, whichever apply.
    """
    slug = rng.choice(
        ("", "", "offer", "lp", "a/" + hexes(rng, 4), "article", "best-" + hexes(rng, 3), "home")
    )
    target = f"https://{rng.choice(('', 'www.'))}{domain}/{slug}"
    patterns: Sequence[str] = {"counter": COUNTERS, "direct": DIRECT, "relative": RELATIVE}.get(style, ())
    if style == "tracker":
        patterns = TRACKERS.get(vendor or "", COUNTERS)
    attributes: dict[str, str] = {}
    if style == "script":
        attributes["href"] = rng.choice(("javascript:void(0)", "javascript:;", "#"))
    elif patterns:
        site = host.removeprefix("www.").split(".")[0]
        attributes["href"] = rng.choice(patterns).format(
            u=quote(target, safe=""),
            t=target,
            tok=token(rng, rng.randint(18, 90)),
            tok8=token(rng, 8),
            hex=hexes(rng, 32),
            hex8=hexes(rng, 8),
            num=rng.randint(1000, 99999999),
            pub=site + rng.choice(("", "-network", "com")),
            word=rng.choice(
                ("native", "desktop", "campaign", "ron", "q3", "brand", "deal", "topic", "launch")
            )
            + str(rng.randint(1, 99)),
            track=rng.choice(("click", "trk", "go", "c", "r", "ads", "track", "clk"))
            + "."
            + token(rng, rng.randint(5, 9)).lower().replace("_", "a").replace("-", "b")
            + rng.choice((".com", ".net", ".io", ".co", ".online")),
        )
    return attributes


def link_manners(rng: random.Random, paid: bool) -> dict[str, str]:
    """Choose rel and target of all links of a widget; own links have them less often."""
    manners = {}
    if rng.random() < (0.65 if paid else 0.12):
        manners["target"] = rng.choice(("_blank", "_blank", "_blank", "_top"))
    if rng.random() < (0.6 if paid else 0.12):
        paid_rels = (
            "nofollow",
            "nofollow noopener",
            "sponsored",
            "nofollow sponsored noopener",
            "noopener",
            "noopener noreferrer",
        )
        manners["rel"] = rng.choice(paid_rels if paid else ("noopener", "bookmark", "nofollow"))
    return manners


def own_link(rng: random.Random, host: str, title: str, shape: str) -> dict[str, str]:
    """Compose a link to an article of the page's own site, relative or absolute.

    ``shape`` seeds what a widget's links share: the pattern of the path, absolute or relative, parameters.
    """
    steady = random.Random(shape)
    letters = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:60] or "article"
    sections = (
        "news politics sport a article artikel story actualite wirtschaft region nieuws noticias".split()
    )
    pattern = steady.choice(
        (
            "/{s}/{w}-{n}.html",
            "/{s}/{w}",
            "/{s}/{n}/{w}",
            "/{w}-{n}",
            "/{s}/{n}",
            "/{s}/{w}.html",
            "/{y}/{s}/{w}",
            "/{n}/",
        )
    )
    endings = (
        "",
        "?ref=rec",
        "?utm_source=recirc&utm_medium=widget",
        "#comments",
        "?tbref=hp",
        "?obOrigUrl=true",
    )
    ending = steady.choices(endings, (75, 6, 6, 3, 5, 5))[0]
    start = "" if steady.random() < 0.45 else f"https://{host}"
    path = pattern.format(
        s=rng.choice(sections), w=letters, n=rng.randint(10000, 99999999), y=rng.randint(2014, 2027)
    )
    return {"href": start + path + ending}
