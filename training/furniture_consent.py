"""Consent: one-line cookie bars, dialogs, long preference centres, and walls of "pay or accept".

Everything is ``legal`` but the subscription that a wall offers, which is ``promo``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from lxml import etree

from training.furniture_base import Box, element
from training.furniture_markup import Skin, ends_with_link, inside, prose, row, wrapped

LEGAL, PROMO = "legal", "promo"

SKINS: dict[str, dict[str, str]] = {
    "onetrust": {
        "root": "#onetrust-banner-sdk.otFlat.bottom.ot-wo-title",
        "title": "#onetrust-policy-title",
        "text": "#onetrust-policy-text",
        "buttons": "#onetrust-button-group",
        "button": ".onetrust-close-btn-handler.ot-btn",
        "list": ".ot-sdk-row.ot-cat-grp",
        "item": ".ot-accordion-layout.ot-cat-item",
        "item-title": ".ot-cat-header",
        "item-text": ".ot-acc-grpdesc.ot-category-desc",
        "toggle": ".ot-always-active",
        "count": ".category-vendors-list-handler",
        "vendor": ".ot-ven-item",
        "tabs": ".ot-tab-list",
    },
    "didomi": {
        "root": "#didomi-host.didomi-popup-container",
        "title": ".didomi-popup-notice-title",
        "text": ".didomi-popup-notice-text.didomi-popup__exterior-border",
        "buttons": "#buttons.didomi-popup-notice-buttons",
        "button": ".didomi-components-button.didomi-button",
        "list": ".didomi-consent-popup-categories",
        "item": ".didomi-consent-popup-data-processing",
        "item-title": ".didomi-consent-popup-data-processing__purpose",
        "item-text": ".didomi-consent-popup-data-processing__description",
        "toggle": ".didomi-components-radio__option",
        "vendor": ".didomi-consent-popup-vendor",
    },
    "usercentrics": {
        "root": "#usercentrics-root.sc-bdvvtL",
        "title": "#uc-heading-title.sc-gsDKAQ",
        "text": ".uc-description.sc-dkPtRN",
        "buttons": "#uc-btns.sc-furwcr",
        "button": ".uc-btn.sc-hBUSln",
        "list": ".uc-categories",
        "item": ".uc-category-row.sc-kDTinF",
        "item-title": ".uc-category-title",
        "tabs": ".uc-tabs",
        "vendor": ".uc-service",
    },
    "sourcepoint": {
        "root": ".message-container.message.type-modal",
        "title": ".message-component.sp-title",
        "text": ".message-component.message-row",
        "buttons": ".message-component.message-column",
        "button": ".message-component.message-button.sp_choice_type_11",
        "list": ".tcfv2-stack.stacks",
        "item": ".accordion.stack-row",
        "item-title": ".stack-title",
        "item-text": ".stack-desc",
        "vendor": ".vendor-row",
    },
    "quantcast": {
        "root": "#qc-cmp2-container.qc-cmp2-bottom",
        "title": ".qc-cmp2-title",
        "text": ".qc-cmp2-summary-info",
        "buttons": ".qc-cmp2-summary-buttons",
        "button": ".css-47sehv",
        "list": ".qc-cmp2-consent-list",
        "item": ".qc-cmp2-list-item",
        "item-title": ".qc-cmp2-list-item-title",
        "item-text": ".qc-cmp2-expandable-info",
        "toggle": ".qc-cmp2-toggle-switch",
        "count": ".qc-cmp2-list-item-status",
    },
    "cookiebot": {
        "root": "#CybotCookiebotDialog.CybotEdge",
        "title": "#CybotCookiebotDialogBodyContentTitle",
        "text": "#CybotCookiebotDialogBodyContentText",
        "buttons": "#CybotCookiebotDialogBodyButtons",
        "button": ".CybotCookiebotDialogBodyButton",
        "tabs": ".CybotCookiebotDialogNavItems",
        "item": ".CookieCard",
        "item-title": ".CybotCookiebotDialogBodyLevelButtonDescription",
        "item-text": ".CookieGroupText",
        "vendor": ".CybotCookiebotDialogBodyLevelButtonIABContainer",
    },
    "funding-choices": {
        "root": ".fc-consent-root",
        "title": ".fc-dialog-headline-text",
        "text": ".fc-dialog-body-text",
        "buttons": ".fc-footer-buttons",
        "button": ".fc-button.fc-cta-consent.fc-primary-button",
        "list": ".fc-stacks.fc-purposes",
        "item": ".fc-preference-container",
        "item-title": ".fc-purpose-feature-title.fc-stack-name",
        "item-text": ".fc-purpose-feature-description",
        "toggle": ".fc-preference-slider-label",
        "count": ".fc-navigation-button",
    },
    "consentmanager": {
        "root": "#cmpbox.cmpbox.cmpstyleroot",
        "title": ".cmpboxheadline",
        "text": ".cmpboxtxt",
        "buttons": ".cmpboxbtns",
        "button": ".cmpboxbtn.cmpboxbtnyes",
        "list": ".cmppurposelist",
        "item": ".cmplstitem",
        "item-text": ".cmplsttxt",
        "vendor": ".cmpvendor",
    },
}
_BASES = "cookie cookie-bar consent gdpr privacy cookie-notice cmp cc-window rgpd notice modal banner".split()

_COMPANIES = (
    "Google Advertising Products | Criteo SA | Index Exchange Inc. | PubMatic, Inc. | Magnite, Inc. | "
    "OpenX | Xandr, Inc. | Quantcast | The Trade Desk | Adform A/S | Smart Adserver | Amazon Ad Server | "
    "Taboola Europe Limited | Outbrain UK Ltd | Exponential Interactive | Captify Technologies Limited | "
    "Roq.ad GmbH | BeeswaxIO Corporation | Sovrn, Inc. | Adkernel LLC | Zeta Global Corp. | LiveRamp | "
    "ID5 Technology Ltd | Weborama | Lotame Solutions, Inc. | Teads France SAS | RTB House S.A. | "
    "Comscore B.V. | Integral Ad Science | DoubleVerify Inc. | Meta Platforms | Chartbeat | Hotjar | "
    "YouTube | Vimeo | Piano Software | Matomo | IVW | Nielsen | Permutive | Seedtag Advertising S.L."
).split(" | ")
_COMPANY_STARTS = (
    "Ad Clic Vio Nex Data Audi Tru Opti Medi Zen Lumi Page Reach Bid Sig Pix Quo Tarn Velo".split()
)
_COMPANY_ENDS = "ora via metrix pulse flow nity ly ster cast dex scope tag lane grid loop base".split()
_COOKIES = "_ga _gid _fbp IDE test_cookie NID _gat euconsent-v2 PHPSESSID uid _pk_id csrf ab_test vid".split()


def _company(box: Box) -> str:
    rng = box.rng
    if rng.random() < 0.5:
        return rng.choice(_COMPANIES)
    form = rng.choice(("GmbH", "Ltd", "Inc.", "SAS", "AB", "S.L.", "B.V.", "AG", "", "Oy", "S.p.A."))
    return f"{rng.choice(_COMPANY_STARTS)}{rng.choice(_COMPANY_ENDS)} {form}".strip()


def _skin(box: Box) -> Skin:
    rng = box.rng
    return Skin(rng, SKINS[rng.choice(list(SKINS))] if rng.random() < 0.6 else None, _BASES)


def _root(box: Box, skin: Skin) -> tuple[etree._Element, etree._Element]:
    """(the outermost element, the one to fill)."""
    rng = box.rng
    root = element(
        None, rng.choice(("div", "div", "div", "section", "aside", "dialog", "form")), **skin("root")
    )
    if rng.random() < 0.4:
        root.set("role", rng.choice(("dialog", "alertdialog", "region")))
    if rng.random() < 0.1:
        root.set("style", "display: none;")
    return root, inside(rng, root)


def _title(box: Box, parent: etree._Element, skin: Skin) -> None:
    tag = box.rng.choice(("h1", "h2", "h2", "h3", "h4", "div", "p", "strong"))
    holder = element(parent, "div") if tag == "strong" else parent
    element(holder, tag, box.say("ctitle"), LEGAL, **skin("title"))


def _buttons(box: Box, parent: etree._Element, skin: Skin, chances: dict[str, float]) -> None:
    texts = [box.say(section) for section, chance in chances.items() if box.rng.random() < chance]
    box.rng.shuffle(texts)
    row(box, parent, texts or [box.say("cacc")], LEGAL, skin)


def bar(box: Box) -> etree._Element:
    """A line or two with a button."""
    rng, skin = box.rng, _skin(box)
    root, inner = _root(box, skin)
    text = element(inner, rng.choice(("p", "div", "p")), box.say("cbar"), LEGAL, **skin("text"))
    if rng.random() < 0.6:
        ends_with_link(text, box.say("clink"), LEGAL, rng.choice(("", ".")))
    if rng.random() < 0.9:
        _buttons(box, inner, skin, {"cacc": 0.95, "crej": 0.3, "cset": 0.3})
    return wrapped(rng, root)


def dialog(box: Box) -> etree._Element:
    """Title, some sentences, perhaps purposes or categories in a line, buttons."""
    rng, skin = box.rng, _skin(box)
    root, inner = _root(box, skin)
    if rng.random() < 0.25:
        row(box, inner, [box.say("crej")], LEGAL, skin)
    if rng.random() < 0.85:
        _title(box, inner, skin)
    if rng.random() < 0.15:
        row(box, inner, box.several("ctab", 2, 4), LEGAL, skin, "tab")
    prose(box, inside(rng, inner, 2), box.several("cintro", 1, 7), LEGAL, **skin("text"))
    if rng.random() < 0.4:
        section = rng.choice(("ccat", "cpur", "cpur"))
        row(box, inner, box.several(section, 2, 6), LEGAL, skin, "item")
    if rng.random() < 0.3:
        element(inner, "div", box.say("ccount"), LEGAL, **skin("count"))
    _buttons(box, inner, skin, {"cacc": 0.97, "crej": 0.6, "cset": 0.6, "csave": 0.15})
    if rng.random() < 0.5:
        row(box, inner, box.several("clink", 1, 3), LEGAL, skin, "link")
    return wrapped(rng, root)


def _purpose(box: Box, parent: etree._Element, skin: Skin, item_tag: str, shows: frozenset[str]) -> None:
    rng = box.rng
    said = {"".join(before.itertext()) for before in parent.iterfind(".//*[@data-label]")}
    titles = [box.say("cpur" if rng.random() < 0.7 else "ccat") for _ in range(4)]
    title = next((title for title in titles if title not in said), titles[0])
    item = element(parent, item_tag, **skin("item"))
    head = element(item, "div") if "head" in shows else item
    element(head, "h4" if "heading" in shows else "div", title, LEGAL, **skin("item-title"))
    if "toggle" in shows:
        section = "calw" if rng.random() < 0.25 else "coff"
        texts = list(dict.fromkeys(box.say(section) for _ in range(rng.choice((1, 1, 2)))))
        row(box, head, texts, LEGAL, skin, "toggle")
    if "text" in shows:
        prose(box, inside(rng, item, 1), box.several("cdesc", 1, 4), LEGAL, **skin("item-text"))
    if "count" in shows:
        element(item, rng.choice(("p", "button", "div")), box.say("ccount"), LEGAL, **skin("count"))
    if "object" in shows and rng.random() < 0.6:
        element(item, rng.choice(("button", "p", "div")), box.say("cli"), LEGAL)


def _vendor(box: Box, parent: etree._Element, skin: Skin, item_tag: str, shows: frozenset[str]) -> None:
    rng = box.rng
    item = element(parent, item_tag, **skin("vendor"))
    element(item, "h5" if "heading" in shows else "div", _company(box), LEGAL, **skin("item-title"))
    if "text" in shows:
        element(item, rng.choice(("p", "div")), box.say("cret"), LEGAL)
    if "toggle" in shows:
        row(box, item, [box.say("coff")], LEGAL, skin, "toggle")
    if "count" in shows:
        linked_text = box.say("clink")
        element(element(item, "div"), "a", linked_text, LEGAL, href="https://example.com/privacy")
    if "object" in shows and rng.random() < 0.5:
        row(box, item, box.several("cpur", 1, 5), LEGAL, skin, "purpose")


def _cookies(box: Box, parent: etree._Element, skin: Skin) -> None:
    """A table of cookies, or the same as pairs of term and text."""
    rng = box.rng
    names = [name for name in ("chn", "chp", "chu", "chd") if name == "chn" or rng.random() < 0.75]
    heads = {name: box.say(name) for name in names}
    is_table = rng.random() < 0.6
    holder = element(parent, "table" if is_table else "div", **skin("table"))
    if is_table:
        top = element(holder, "tr")
        for name in names:
            element(top, "th", heads[name], LEGAL)
    for _ in range(rng.choice((1, 2, 3, 4, 6, 9))):
        cells = {
            "chn": rng.choice(_COOKIES),
            "chp": rng.choice((_company(box), box.host)),
            "chu": box.say("cdesc"),
            "chd": box.say("cdur"),
        }
        line = element(holder, "tr" if is_table else "dl")
        for name in names:
            if not is_table:
                element(line, "dt", heads[name], LEGAL)
            element(line, "td" if is_table else "dd", cells[name], LEGAL)


def preferences(box: Box, most: int = 12) -> etree._Element:
    """A preference centre: tabs, purposes with texts and toggles, vendors, cookies; up to ``most`` of each."""
    rng, skin = box.rng, _skin(box)
    root, inner = _root(box, skin)
    _title(box, inner, skin)
    prose(box, inner, box.several("cintro", 1, 5), LEGAL, **skin("text"))
    if rng.random() < 0.5:
        _buttons(box, inner, skin, {"cacc": 0.9, "crej": 0.6})
    if rng.random() < 0.5:
        row(box, inner, box.several("ctab", 2, 5), LEGAL, skin, "tab")
    chances = {"head": 0.4, "heading": 0.5, "toggle": 0.75, "text": 0.6, "count": 0.35, "object": 0.25}
    for make in (_purpose, _vendor):
        if make is _vendor and rng.random() < 0.5:
            continue
        shows = frozenset(name for name, chance in chances.items() if rng.random() < chance)
        list_tag, item_tag = rng.choice(
            (("ul", "li"), ("div", "div"), ("div", "section"), ("div", "details"))
        )
        holder = element(inner, list_tag, **skin("list"))
        for _ in range(rng.randint(2, most)):
            make(box, holder, skin, item_tag, shows)
    if rng.random() < 0.3:
        _cookies(box, inner, skin)
    _buttons(box, inner, skin, {"csave": 0.9, "cacc": 0.6, "crej": 0.4})
    return wrapped(rng, root)


def pay_or_accept(box: Box) -> etree._Element:
    """A wall: read with advertising, or subscribe; the latter is the site's offer."""
    rng, skin = box.rng, _skin(box)
    root, inner = _root(box, skin)
    if rng.random() < 0.5:
        _title(box, inner, skin)
    halves: list[Callable[[], None]] = [
        partial(_accept_half, box, element(inner, "div", **skin("accept")), skin),
        partial(_pay_half, box, element(inner, "div", **skin("subscribe")), skin),
    ]
    if rng.random() < 0.4:
        inner.append(inner[-2])
    for fill in halves:
        fill()
    if rng.random() < 0.6:
        prose(box, element(inner, "div"), box.several("cintro", 1, 5), LEGAL, **skin("text"))
    if rng.random() < 0.6:
        row(box, inner, box.several("clink", 1, 4), LEGAL, skin, "link")
    return wrapped(rng, root)


def _accept_half(box: Box, parent: etree._Element, skin: Skin) -> None:
    if box.rng.random() < 0.7:
        element(parent, box.rng.choice(("h2", "h3", "p", "div")), box.say("paya"), LEGAL)
    prose(box, parent, box.several("payx", 1, 3), LEGAL)
    row(box, parent, [box.say(box.rng.choice(("cacc", "paya")))], LEGAL, skin)


def _pay_half(box: Box, parent: etree._Element, skin: Skin) -> None:
    if box.rng.random() < 0.8:
        element(parent, box.rng.choice(("h2", "h3", "p", "div")), box.say("payh"), PROMO)
    if box.rng.random() < 0.8:
        prose(box, parent, box.several("payt", 1, 3), PROMO)
    row(box, parent, [box.say("payb")], PROMO, skin)
    if box.rng.random() < 0.6:
        element(element(parent, "div"), "a", box.say("payl"), PROMO, href="/login")


MAKERS: dict[str, tuple[float, Callable[[Box], etree._Element]]] = {
    "cookie-bar": (0.13, bar),
    "consent-dialog": (0.14, dialog),
    "preferences": (0.05, preferences),
    "long-preferences": (0.012, partial(preferences, most=45)),
    "pay-or-accept": (0.04, pay_or_accept),
}
"""Kind -> (how often, its maker)."""
