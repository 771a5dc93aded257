"""Wordings of offers and menus, as ``training.wordings`` speaks them: a file a language in ``offer_wordings``.

Written for this project (2026) by hand; no text was copied from a page.

Sections
--------
mh, oh, nh   heading of partners' services / of the site's offers / of a plain menu
sp, ow       partners' services; what the site sells
nv, lg       plain and legal entries of a menu
sh, plan, fee1, ben, sb, al, li    subscription: heading, plan, price, benefit, button, "already", "log in"
ah, para, sum, give                appeal: heading, sentences, amounts, buttons
nw, nt, mail, nb, nc, ok           newsletter: heading, text, field, button, consent, success
app, push, poll, adb, tip, trust   pleas, with their buttons ``pushb``, ``pollb``, ``adbb``
ot, ob       text and button below one of the site's offers
ch, cl       classifieds
what, disc, more    advertisers' pages
uh, ut, adv  supplements: heading, title, mark of an advertorial
hl           heading of a list of own headlines
odh, odo, odb, odn    betting odds: heading, outcomes that are no team, buttons, notes on age and risk
nth, ntc     private and public notices: heading, text
"""

from __future__ import annotations

import random
from pathlib import Path

from training.widget_words import CURRENCY, SCALES, brand, written
from training.widget_words import say as say_widget
from training.wordings import Wordings, read_texts

NETWORKS = (
    "Facebook",
    "Instagram",
    "YouTube",
    "LinkedIn",
    "TikTok",
    "Twitter",
    "Pinterest",
    "Threads",
    "Telegram",
)
STORES = ("App Store", "Google Play", "Google Play Store", "AppGallery", "iOS", "Android")
SUBDOMAINS = (
    "vergleich gutscheine compare coupons jobs immo autos reisen travel voyages dating tickets bonsplans offers "
    "services cupones viajes empleo kortingscode codes markt casino kredit"
).split()


def _fee(rng: random.Random, lang: str) -> str:
    """A month's price, or a gift."""
    amount = rng.choice((1, 2, 3, 5, 8, 10, 12, 15, 20, 25, 29))
    if lang in SCALES:
        number = f"{amount * rng.choice(SCALES[lang]) - rng.choice((0, 1)):,}"
    else:
        number = f"{amount}{rng.choice(('', '', '.99', '.90', '.50'))}"
    forms = CURRENCY.get(lang, ("{p} €", "{p}€"))
    return (forms[0] if rng.random() < 0.8 else rng.choice(forms)).format(p=written(number, lang))


def _city(rng: random.Random, lang: str) -> str:
    return say_widget(rng, lang, "city")


def _brand(rng: random.Random, lang: str) -> str:
    return brand(rng, lang)[0]


WORDS = Wordings(
    read_texts(Path(__file__).with_name("offer_wordings")), {"fee": _fee, "city": _city, "brand": _brand}
)
"""Speaks all sections above."""
