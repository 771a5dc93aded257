"""Wordings of inserted widgets, as ``training.wordings`` speaks them: a file a language in ``widget_wordings``.

Written for this project (2026) by hand; no text was copied from a page.

Sections
--------
ad      label of an ad slot                    lab     disclosure of one item
hp, hb, ho  heading of paid / either / own     by      whose widget it is, ``{v}`` the vendor
cta     button of an ad                        undo    menu of an item ("Undo", "Why this ad?")
pres, with  "presented by", "with" a brand     cont    "story continues below"
svh, sv     partner services                   cph, cp     coupons
fin     comparison portals and brokers         job, home, car, tick    classifieds and tickets
buy, from, prod, rate   price boxes            desc    description line of an ad
paid, own   headlines                          sec, ago    section and date of an own teaser
nlh, nlt, nlb, nlc, mail    newsletter box     sub, subb   subscription offer
fol, com, app, appb     follow, comments, app  city, bw, cat, shop, tld    parts of brands and headlines
game    app install ads and games
who, ill, ins, thing, trip, pro, food, star, odd, fant    parts of headlines: people, complaints, insurances, what is
        sold, journeys, trades, dishes, celebrities, finds, made-up worlds

A language may have sections of its own that its wordings name, such as cases of ``city``.
"""

from __future__ import annotations

import random
from pathlib import Path

from training.wordings import Wordings, read_texts

FOLDER = Path(__file__).with_name("widget_wordings")

#: Money of a language: price patterns with ``{p}`` a number.
CURRENCY: dict[str, tuple[str, ...]] = {
    "en": ("${p}", "£{p}", "${p} USD", "US${p}", "A${p}", "€{p}"),
    "de": ("{p} €", "{p} Euro", "€ {p}", "CHF {p}"),
    "sv": ("{p} kr", "{p}:-"),
    "da": ("{p} kr.", "{p},-"),
    "no": ("kr {p}", "{p},-"),
    "pl": ("{p} zł",),
    "cs": ("{p} Kč",),
    "tr": ("{p} TL", "₺{p}"),
    "ru": ("{p} ₽", "{p} руб."),
    "uk": ("{p} грн",),
    "ja": ("{p}円", "¥{p}", "{p}円（税込）"),
    "ko": ("{p}원", "₩{p}"),
    "zh": ("¥{p}", "{p}元", "NT${p}"),
    "ar": ("{p} درهم", "{p} ريال", "${p}"),
    "hi": ("₹{p}", "{p} रुपये"),
    "hu": ("{p} Ft",),
    "ro": ("{p} lei",),
    "id": ("Rp{p}",),
    "pt": ("R$ {p}", "{p} €"),
    "nl": ("€ {p}", "€{p}"),
    "bg": ("{p} лв.", "{p} €"),
    "bn": ("৳{p}", "{p} টাকা"),
    "fa": ("{p} تومان",),
    "he": ("₪{p}", "{p} ₪"),
    "sr": ("{p} RSD", "{p} дин."),
    "th": ("฿{p}", "{p} บาท"),
    "ur": ("{p} روپے", "Rs {p}"),
    "vi": ("{p}đ", "{p} đồng"),
}  # every other language: "{p} €"

#: What an amount in euros is multiplied by, where money has smaller units.
SCALES: dict[str, tuple[int, ...]] = {
    **dict.fromkeys("cs da no sv tr".split(), (10,)),
    **dict.fromkeys("bn hi ru th uk ur".split(), (10, 100)),
    **dict.fromkeys("hu ja sr".split(), (100,)),
    **dict.fromkeys("fa id ko vi".split(), (1000, 10_000)),
}

#: Languages that write decimals with a point, and those that write thousands with a space.
_POINT = frozenset("ar bn en fa he hi ja ko th ur zh".split())
_SPACED = frozenset("bg cs et fi fr hu lt lv no pl ru sk sv uk".split())

#: Invented syllables of brands that mean nothing in any language.
_SYLLABLES = (
    "al ve no ra zen tri lu mo ka vi ta ora nex ful bri lia qua sol ver dex pa ri ston ella mar cu ro "
    "hea lix tru von ami be kin opt tec fy zo nu dra eco pri gen"
).split()
_ENDINGS = (
    "ly io ia a o ex ify ora ium well care tech max plus one hub lab fit go kart wise nest bay flow scout"
).split()
_EN_TAILS = (
    "Insider Daily Report Hub Guide Journal Today Review Reviews Quotes Finder Experts Nation Pulse Trends "
    "Weekly Bytes "
    "Savings Story Tips Life World Zone Club Live Now Online Group Store Direct Portal Digest Magazine "
    "24 365 360"
).split()


def written(number: str, lang: str) -> str:
    """A number such as ``1,234.50`` as a language writes it.

    >>> written("1,234.50", "de"), written("1,234.50", "pl"), written("1,234.50", "ja")
    ('1.234,50', '1 234,50', '1,234.50')
    """
    if lang in _POINT:
        return number
    return number.translate(str.maketrans(",.", " ," if lang in _SPACED else ".,"))


def price(rng: random.Random, lang: str) -> str:
    """Compose a price in one of the currencies of a language."""
    amount = rng.choice((9, 14, 19, 24, 29, 39, 49, 59, 79, 99, 119, 149, 199, 249, 349, 499, 799, 1299))
    if lang in SCALES:
        number = f"{amount * rng.choice(SCALES[lang]):,}"
    else:
        number = f"{amount}{rng.choice(('.99', '.00', '.95', '', '.50'))}"
    number = written(number, lang)
    return rng.choice(CURRENCY.get(lang, ("{p} €", "{p}€"))).format(p=number)


def brand(rng: random.Random, lang: str) -> tuple[str, str]:
    """Compose an advertiser: (name as a reader sees it, domain).

    >>> brand(random.Random(3), "en") == brand(random.Random(3), "en")
    True
    """
    own = WORDS.words(lang)
    ascii_words = [w for w in own["bw"] if w.isascii()] or list(WORDS.words("en")["bw"])
    tld = rng.choice(own["tld"])
    kind = rng.random()
    if kind < 0.30:
        stem = "".join(rng.choice(_SYLLABLES) for _ in range(rng.choice((1, 2, 2)))) + rng.choice(_ENDINGS)
        name = stem.capitalize()
    elif kind < 0.55:
        name = (
            rng.choice(own["bw"])
            + rng.choice(("", " ", " "))
            + rng.choice(own["bw"] if rng.random() < 0.5 else _EN_TAILS)
        )
        stem = "".join(rng.choice(ascii_words).lower() for _ in range(2))
    elif kind < 0.8:
        words_of_name = rng.choice(WORDS.words("en")["bw"]), rng.choice(_EN_TAILS)
        name, stem = rng.choice(("", " ", " ")).join(words_of_name), "".join(words_of_name).lower()
    else:
        base = "".join(rng.choice(_SYLLABLES) for _ in range(2)).capitalize()
        tail = (
            rng.choice(("GmbH", "AG", "Ltd", "Inc.", "Group", "& Co.", "S.A.", "Media", "Labs", ""))
            if own["tld"]
            else ""
        )
        name, stem = f"{base} {tail}".strip(), base.lower()
    domain = rng.choice(("", "", "", "get", "try", "go.", "my", "the")) + stem + "." + tld
    shown = rng.random()
    if shown < 0.22:
        name = rng.choice((domain, domain, "www." + domain, domain.capitalize(), domain.upper()))
    elif shown < 0.34:
        name += rng.choice((" - {c}", " | {c}", ": {c}", " {c}")).format(c=rng.choice(own["cat"]))
    elif shown < 0.39:
        name += rng.choice(
            (" | " + rng.choice(own["lab"]).replace("{brand}", stem), " (Ad)", " | Ad", "®", "™")
        )
    elif shown < 0.43:
        name = name.upper()
    return name, domain


WORDS = Wordings(
    read_texts(FOLDER), {"brand": lambda rng, lang: brand(rng, lang)[0]}, sentences=("paid", "own")
)
LANGUAGES = WORDS.languages
language, has, say = WORDS.language, WORDS.has, WORDS.say
