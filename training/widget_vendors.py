"""Markup of ad networks' widgets, as templates; the wording and the filling live elsewhere.

Written from general knowledge of how the networks' widgets are built. A template is well-formed XML with
a few attributes of its own, which ``widget_markup.fill`` resolves and removes:

``t="title"``   the element's text, by key of the item (or ``=literal``); without such a key the element goes
``h="1"``       a link: gets href, rel and target of the item
``n="1"``       an image: becomes an ``img`` or an element with a background image
``p="0.5"``     the element stays with this probability
``<x/>``        the place of the items

``{id}``, ``{hex}``, ``{host}``, ``{lang}``, ``{title}``, ``{kind}`` and ``{synd}`` are filled in
attribute values.
"""

from __future__ import annotations

#: vendor -> ((box, item), ...), one pair a layout
TEMPLATES: dict[str, tuple[tuple[str, str], ...]] = {}
#: vendor -> name as its attribution line gives it, where not the key capitalised
NAMES: dict[str, str] = {
    "mgid": "MGID",
    "zergnet": "ZergNet",
    "triplelift": "TripleLift",
    "adnow": "AdNow",
    "popin": "popIn",
    "yahoo": "Yahoo",
    "contentad": "Content.ad",
    "pubexchange": "PubExchange",
    "smi2": "СМИ2",
    "uzou": "UZOU",
    "logly": "LOGLY",
    "24smi": "24СМИ",
}
#: vendor -> URL patterns of its click counters; ``{u}`` the quoted target, ``{t}`` the target,
#: ``{tok}`` a token
TRACKERS: dict[str, tuple[str, ...]] = {
    "taboola": (
        (
            "https://trc.taboola.com/{pub}/log/3/click?pi=%2F&ri={hex}&sd=v2_{hex}&ui={hex}&it=text&ii=~~V1~~{num}~~{tok}"
            "&redir={u}%3Futm_source%3Dtaboola"
        ),
        "{t}?utm_source=taboola&utm_medium=referral&tblci={tok}#tblci{tok}",
        "{t}?utm_source=taboola&utm_medium=CON&utm_campaign={word}_{num}&utm_content={word}",
        "https://popup.taboola.com/redirect?u={u}",
        "https://api.taboola.com/1.2/json/{pub}/click?url={u}",
    ),
    "outbrain": (
        "https://paid.outbrain.com/network/redir?p={tok}{tok}&c={hex8}&v=3",
        "http://paid.outbrain.com/network/redir?p={tok}{tok}",
        "{t}?utm_source=Outbrain&utm_medium=cpc&utm_campaign={word}_{num}&obOrigUrl=true&dicbo=v2-{hex}",
        "{t}?obOrigUrl=true&utm_source=outbrain",
    ),
    "mgid": (
        "https://www.mgid.com/ghits/{num}/i/{num}/0/pp/1/1?h={tok}&k={tok}",
        "https://clck.mgid.com/ghits/{num}/i/{num}?h={tok}",
        "https://www.mgid.com/pnews/{num}/i/{num}/pp/4/1?h={tok}",
        "https://clck.adskeeper.com/ghits/{num}/i/{num}?h={tok}",
    ),
    "revcontent": (
        "https://trends.revcontent.com/click.php?d={tok}",
        "https://smeagol.revcontent.com/cv/v3/{tok}",
        "{t}?utm_source=revcontent&utm_term={num}",
    ),
    "ligatus": ("https://a-ssl.ligatus.com/click?ids={num}&url={u}", "http://ligatus.com/?id={tok}"),
    "plista": ("https://click.plista.com/pets/?objectid={num}&url={u}", "http://click.plista.com/?t={tok}"),
    "dianomi": (
        "https://www.dianomi.com/click.epl?pn={num}&offer={num}&savid={num}",
        "//www.dianomi.com/cms/click?u={u}",
    ),
    "zergnet": ("https://www.zergnet.com/i/{num}/{num}/0/0/0/1", "http://www.zergnet.com/i/{num}/{num}"),
    "yahoo": (
        "https://beap.gemini.yahoo.com/mbclk?bv=1.0.0&es={tok}",
        "https://r.search.yahoo.com/cbclk2/dWU9{tok}/RU={u}",
    ),
    "google": (
        "https://googleads.g.doubleclick.net/aclk?sa=l&ai={tok}&num=1&cid={tok}&adurl={u}",
        "https://www.googleadservices.com/pagead/aclk?sa=L&ai={tok}&adurl={t}%3Fgclid%3D{tok}",
        "https://adclick.g.doubleclick.net/pcs/click?xai={tok}&sig={tok}&adurl={u}",
    ),
    "adnow": ("https://st-n.ads1-adnow.com/click?a={num}&c={tok}", "//n.ads2-adnow.com/a?c={tok}"),
    "nativo": ("https://jadserve.postrelease.com/trk?ntv_at=3&ntv_ui={hex}&prx_r={u}",),
    "triplelift": ("https://eb2.3lift.com/ec?aid={num}&adid={tok}&redirect={u}",),
    "sharethrough": ("https://b.sharethrough.com/butler?type=click&pkey={tok}&dest={u}",),
    "teads": ("https://t.teads.tv/click?pid={num}&url={u}",),
    "engageya": ("https://recs.engageya.com/rec-api/click.html?pubid={num}&webid={num}&click={u}",),
    "adyoulike": ("https://fo-ssl.omnitagjs.com/fo-ssl/click?uid={hex}&url={u}",),
    "readpeak": ("https://app.readpeak.com/ads/{hex}/click?url={u}",),
    "strossle": ("https://i.strossle.com/r/{tok}", "https://widgets.sprinklecontent.com/r/{tok}?u={u}"),
    "popin": (
        "https://trace.popin.cc/popin_redirect/redirect?lp={u}&data={tok}",
        "https://api.popin.cc/r?d={tok}",
    ),
    "logly": ("https://click.logly.co.jp/r/{num}?u={tok}", "https://l.logly.co.jp/click?{tok}"),
    "dable": ("https://api.dable.io/ad/click?c={tok}&u={u}",),
    "smi2": ("https://smi2.ru/newdata/news?ad={num}&bl={num}", "https://smi2.net/click/{tok}"),
    "relap": ("https://relap.io/r?r={tok}&u={u}",),
    "24smi": ("https://24smi.org/news/{num}?utm_source=partner", "https://click.24smi.net/{tok}"),
    "uzou": ("https://speee-ad.akamaized.net/redirect?u={u}", "https://click.speee-ad.jp/v1/click/{tok}"),
    "speakol": ("https://click.speakol.com/clk?id={tok}",),
    "jubna": ("https://www.jubnaadserve.com/c/{tok}",),
    "contentad": ("https://api.content-ad.net/click?cid={num}&url={u}",),
    "pubexchange": ("https://traffic.pubexchange.com/a/{hex}/{hex}/f?u={u}",),
}
#: click counters of no network shown here and of affiliate programmes, same patterns
COUNTERS = (
    "https://{track}/click?id={hex}&url={u}",
    "https://{track}/c/{tok}",
    "https://{track}/r.php?u={u}&s={num}",
    "//{track}/go/{num}/{tok}",
    "http://{track}/ck?url={u}&data={tok}",
    "https://{track}/?a={num}&c={num}&s1={pub}",
    "https://{track}/ct?cid={num}&ref={pub}",
    "https://www.awin1.com/cread.php?awinmid={num}&awinaffid={num}&clickref={word}&p={u}",
    "https://amzn.to/{tok8}",
    "https://www.amazon.com/dp/B0{tok8}?tag={word}-20&linkCode=ogi",
    "https://clk.tradedoubler.com/click?p={num}&a={num}&url={u}",
    "https://ad.zanox.com/ppc/?{num}C{num}T&ulp={u}",
    "https://click.linksynergy.com/deeplink?id={tok8}&mid={num}&murl={u}",
    "https://go.skimresources.com?id={num}X{num}&xs=1&url={u}",
    "https://www.anrdoezrs.net/click-{num}-{num}?url={u}",
    "https://prf.hn/click/camref:{tok8}/destination:{u}",
    "https://ad.doubleclick.net/ddm/clk/{num};{num};{word}?{t}",
)
RELATIVE = (
    "/out?id={num}",
    "/redirect?url={u}",
    "/go/{word}",
    "/advert/click/{num}",
    "/link/?to={u}",
    "/r/{tok8}",
    "/partner/{word}/",
    "/sponsored/{word}-{num}",
    "/advertorial/{num}",
    "/brandstudio/{word}-{num}",
    "/anzeige/{word}.html",
    "/services/{word}",
)
DIRECT = (
    "{t}?utm_source={pub}&utm_medium=referral&utm_campaign={word}",
    "{t}?ref={pub}",
    "{t}?kw={word}_{num}",
    "{t}",
    "{t}",
    "{t}?utm_source=native&utm_medium=display&utm_term={num}",
    "{t}?subid={num}&src={pub}",
    "{t}?affid={num}&c1={word}",
    "{t}#utm_source={pub}&utm_campaign={word}",
    "{t}?wt_mc={word}.{num}",
    "{t}?partner={pub}&clickid={hex}",
)


def _add(vendor: str, box: str, item: str) -> None:
    TEMPLATES[vendor] = (*TEMPLATES.get(vendor, ()), (box, item))


_add(
    "taboola",
    """<div id="taboola-below-article-thumbnails" class="trc_related_container trc_spotlight_widget
 trc_elastic" data-placement-name="Below Article Thumbnails"><div class="trc_rbox_container"><div><div
 id="trc_wrapper_{id}" class="trc_rbox thumbnails-a trc-content-{kind}" style="overflow: hidden;
 display: block;"><div id="trc_header_{id}" class="trc_rbox_header trc_rbox_border_elm"><div
 class="trc_header_ext"><div class="logoDiv link-attribution"><a class="trc_desktop_attribution_link
 trc_attribution_position_top" rel="nofollow" target="_blank"
 href="https://popup.taboola.com/{lang}/?template=colorbox"><span t="by"/></a><a p="0.3"
 class="trc_mobile_attribution_link" rel="nofollow" href="https://popup.taboola.com/{lang}/"><span
 t="by"/></a></div><div p="0.5" class="logoDiv link-disclosure"><a class="trc_desktop_disclosure_link"
 rel="nofollow" href="https://popup.taboola.com/{lang}/"><span t="disc"/></a></div></div><span
 role="heading" class="trc_rbox_header_span" t="heading"/></div><div id="outer_{id}"
 class="trc_rbox_outer"><div class="trc_rbox_div trc_rbox_border_elm"><div
 id="internal_trc_{id}"><x/></div></div></div></div></div></div></div>""",
    """<div data-item-id="~~V1~~{id}~~{hex}" data-item-title="{title}" data-item-syndicated="true"
 class="videoCube trc_spotlight_item origin-default thumbnail_top {synd} videoCube_1_child
 trc_excludable"><a title="{title}" h="1" class="item-thumbnail-href"><div
 class="thumbBlock_holder"><span n="1" class="thumbBlock"/><span p="0.2" class="branding"
 t="brand"/><div class="videoCube_aspect"/></div></a><a title="{title}" h="1"
 class="item-label-href"><span class="video-label-box"><span class="video-label video-title
 trc_ellipsis" t="title"/><span class="video-label video-description" t="desc"/><span class="branding"
 t="brand"/><span class="video-published-date" t="date"/></span></a><div class="trc_user_exclude_btn"
 title="Remove this item"/><div class="trc_undo_btn" t="undo"/></div>""",
)
_add(
    "taboola",
    """<div class="tbl-feed-container tbl-feed-frame-DIVIDER trc_related_container" id="taboola-{id}"
 data-feed-container-num="1"><div class="tbl-feed-header tbl-logo-left-position"><div
 class="tbl-feed-header-logo" p="0.6"/><div class="tbl-feed-header-text" t="heading"/><a p="0.5"
 href="https://popup.taboola.com/{lang}/" t="by"/></div><div class="tbl-feed-card"><div
 id="trc_wrapper_{id}" class="trc_rbox alternating-thumbnails-a trc-content-{kind}"><div
 class="trc_rbox_outer"><x/></div></div></div></div>""",
    """<div data-item-id="~~V1~~{id}~~{hex}" class="videoCube trc_spotlight_item origin-default
 thumbnail_start {synd} trc-first-recommendation"><a h="1" class="item-thumbnail-href" aria-hidden="true"><div
 class="thumbBlock_holder"><span n="1" class="thumbBlock"/></div></a><a h="1" title="{title}"
 class="item-label-href"><div class="video-label-box trc-main-label video-label-box-cta"><span
 role="link" class="video-label video-title trc_ellipsis" t="title"/><span class="video-label
 video-description trc_ellipsis" t="desc"/><span class="branding composite-branding"><span role="link"
 class="branding-inner inline-branding" t="brand"/><span class="branding-separator" t="sep"/><span
 class="trc_desktop_disclosure_link" t="label"/></span><span class="video-category" t="cat"/><span
 class="video-date" t="date"/></div></a><a h="1" class="video-cta-href"><button class="video-cta-button
 video-cta-style" t="cta"/></a></div>""",
)
_add(
    "outbrain",
    """<div class="OUTBRAIN" data-src="https://{host}/" data-widget-id="AR_1" data-ob-mark="true"
 id="outbrain_widget_{id}"><div class="ob-widget ob-grid-layout AR_1" data-dynamic-truncate="true"><div
 class="ob-widget-section ob-first"><div class="ob-widget-header"><span t="heading"/></div><ul
 class="ob-widget-items-container"><x/></ul><div class="ob_what"><a
 href="https://www.outbrain.com/what-is/default/{lang}" target="_blank" rel="nofollow"
 t="by"/></div></div></div></div>""",
    """<li class="ob-dynamic-rec-container ob-recIdx-0 ob-p" data-pos="0"><a class="ob-dynamic-rec-link"
 h="1"><span class="ob-unit ob-rec-image-container" data-type="Image"><div class="ob-image-ratio"/><img
 n="1" class="ob-rec-image ob-show"/><span class="ob-rec-label" t="label"/></span><span class="ob-unit
 ob-rec-text" data-type="Title" title="{title}" t="title"/><span class="ob-unit ob-rec-source"
 data-type="Source" t="brand"/><span class="ob-unit ob-rec-date" t="date"/><span class="ob-unit
 ob-rec-description" t="desc"/></a></li>""",
)
_add(
    "outbrain",
    """<div class="OUTBRAIN ob-smartfeed-wrapper feedIdx-0" data-widget-id="GS_1"><div class="ob-feed-layout
 ob-feature-layout"><div class="ob-widget ob-smartfeed-layout" data-idx="{id}"><div
 class="ob-widget-header" t="heading"/><x/><a class="ob_amelia" href="https://www.outbrain.com/what-is/"
 t="by"/></div></div></div>""",
    """<div class="ob-dynamic-rec-container ob-recIdx-{id} ob-p"><a class="ob-dynamic-rec-link" h="1"><img
 n="1" class="ob-rec-image"/><div class="ob-rec-text-container"><div class="ob-unit ob-rec-source"
 t="brand"/><div class="ob-unit ob-rec-text" t="title"/><div class="ob-unit ob-rec-category"
 t="cat"/><div class="ob-cta" t="cta"/></div></a><div p="0.3" class="ob-intr-report-title"
 t="undo"/></div>""",
)
_add(
    "mgid",
    """<div id="M{id}ScriptRootC{id}" class="mgid-wrapper" data-widget-id="{id}"><div class="mgbox"><div
 class="mgheader"><span class="mghead" t="heading"/><span class="mg_addad{id}"><a class="mglogo"
 href="https://www.mgid.com/services/" t="by"/></span></div><div
 class="mgline-container"><x/></div></div></div>""",
    """<div class="mgline" data-i="1" id="mg{hex}"><div class="image-with-text"><div class="mcimgad"/><div
 class="image-container"><a h="1" class="mcimg"><img n="1" class="mcimg"/></a></div><div
 class="text-elements"><div class="text_on_hover"><div class="mctitle"><a h="1" t="title"/></div><div
 class="mcdesc"><a h="1" t="desc"/></div><div class="mcdomain-parent"><div class="mcdomain"><a h="1"
 t="brand"/></div></div><div class="mcdate" t="date"/><div class="mg-cta"
 t="cta"/></div></div></div></div>""",
)
_add(
    "revcontent",
    """<div id="rc_widget_{id}" class="rc-wc rc-bp-lg" data-rc-widget="data-rc-widget"><div
 class="rc-header"><h4 class="rc-headline-text" t="heading"/><div class="rc-sponsored"><a rel="noopener"
 href="https://revcontent.com" t="by"/></div></div><div class="rc-items rc-w-{id}"><x/></div></div>""",
    """<div class="rc-item rc-item-{id}"><a class="rc-cta" title="{title}" h="1"><div
 class="rc-photo-container"><span n="1" class="rc-photo"/></div><div class="rc-content"><h4
 class="rc-headline" t="title"/><div class="rc-provider" t="brand"/><span class="rc-label"
 t="label"/></div></a></div>""",
)
_add(
    "ligatus",
    """<div class="ligatus lig_{id}"><div class="lig_header"><span class="lig_label" t="disc"/><span
 t="heading"/></div><ul class="lig_teaserlist"><x/></ul><span class="lig_footer" t="by"/></div>""",
    """<li class="lig_teaser adcell"><a h="1" class="lig_image"><img n="1"/></a><div class="lig_txt"><a h="1"
 class="lig_headline"><b t="title"/></a><p class="lig_text" t="desc"/><a h="1" class="lig_more"
 t="cta"/><span class="lig_brand" t="brand"/></div></li>""",
)
_add(
    "plista",
    """<div id="plista_widget_belowArticle_{id}" class="plista_widget_belowArticle plista_widget"
 data-display="plista_widget_belowArticle"><div class="plista_title"><span t="heading"/><span
 class="plista_by"><a href="https://www.plista.com" t="by"/></span></div><div
 class="plista_list"><x/></div></div>""",
    """<div class="itemPET plista_item"><a class="itemLink itemLinkPET" h="1"><span n="1"
 class="itemImage"/><span class="itemContent"><span class="itemTitle" t="title"/><span class="itemText"
 t="desc"/><span class="itemBrand" t="brand"/><span class="itemSponsored" t="label"/></span></a></div>""",
)
_add(
    "dianomi",
    """<div class="dianomi_context" data-dianomi-context-id="{id}"><h3 class="dianomi_header"><span
 t="heading"/></h3><div class="dianomi_wrapper"><x/></div><div class="dianomi_bottom"><a
 href="https://www.dianomi.com/cms/advertisers" t="by"/></div></div>""",
    """<div class="dianomi_creative"><a h="1" class="dianomi_link"><div class="dianomi_image"><img
 n="1"/></div><div class="dianomi_text"><span class="dianomi_title" t="title"/><span
 class="dianomi_provider" t="brand"/><span t="label"/></div></a></div>""",
)
_add(
    "zergnet",
    """<div id="zergnet-widget-{id}" class="zergnet-widget"><div class="zergwidget"><div class="zergheader"
 t="heading"/><div class="zerglayoutcl"><div class="zergrow"><x/></div></div><div
 class="zergattribution"><a href="http://www.zergnet.com" t="by"/></div></div></div>""",
    """<div class="zergentity"><div class="zergimg"><a h="1" class="zergthumb"><img n="1"/></a></div><div
 class="zergheadline"><a h="1" t="title"/></div><span class="zergbrand" t="brand"/></div>""",
)
_add(
    "yahoo",
    """<div class="js-applet-view-container-main" id="stream-{id}"><h2 class="stream-title" t="heading"/><ul
 class="Bleed Mt-neg-10 Mb-0 ResetChildren" id="Stream"><x/></ul><a t="by"
 href="https://policies.yahoo.com/adinfo"/></div>""",
    """<li class="js-stream-content Cf Pos-r Px-12 Pt-10 Pb-8 js-stream-ad native-ad-item"
 data-beacon="https://beap.gemini.yahoo.com/mbcsc?{hex}"><div class="Pos-r"><a h="1"
 class="js-stream-content-link"><img n="1" class="ImageLoader"/></a><div class="Bfc"><div class="Fz-xs
 Mb-4"><a h="1" class="native-ad-label" t="label"/><span class="Source Mend-6" t="brand"/><span
 t="date"/></div><h3 class="Fw-b Fz-m Mb-2 Lh-115"><a h="1" t="title"/></h3><p class="Mb-2"
 t="desc"/></div></div></li>""",
)
_add(
    "google",
    """<div class="google-auto-placed ap_container"><ins class="adsbygoogle" data-ad-format="autorelaxed"
 data-ad-client="ca-pub-{id}" data-matched-content-ui-type="image_card_stacked"><div
 class="GoogleCreativeContainerClass" id="gcc_{hex}"><div class="mc-title" t="heading"/><x/><a
 href="https://adssettings.google.com/whythisad" class="abgl" t="by"/></div></ins></div>""",
    """<div class="ns-e-{id} rh-card"><a h="1" class="rh-link" data-asoch-targets="ad0"><div n="1"
 class="rh-image"/><div class="rh-title" t="title"/></a><div class="rh-url-row"><span
 class="rh-ad-badge" t="label"/><a h="1" class="rh-url" t="brand"/></div></div>""",
)
_add(
    "google",
    """<div id="div-gpt-ad-{id}-0" class="ad-slot gpt-ad" data-google-query-id="{hex}"><div class="ad-label"
 t="disc"/><div id="google_ads_iframe_{id}"><x/></div></div>""",
    """<div id="mys-content" class="GoogleActiveViewElement"><a h="1" class="title-link"
 data-asoch-targets="ad0,title_link"><span t="title"/></a><a h="1" class="body-link" t="desc"/><div
 class="footer"><span n="1" class="logo"/><a h="1" class="url-link" t="brand"/><a h="1"
 class="button-link"><span t="cta"/></a></div></div>""",
)
_add(
    "adnow",
    """<div class="SC_TBlock" id="SC_TBlock_{id}"><div class="SC_title" t="heading"/><table
 class="sc_teasers"><tbody><tr><x/></tr></tbody></table></div>""",
    """<td class="sc_teaser"><a h="1" class="sc_img"><img n="1"/></a><a h="1" class="sc_link" t="title"/><div
 class="sc_src" t="brand"/></td>""",
)
_add(
    "nativo",
    """<div class="ntv-ad-container" id="ntv{id}"><x/></div>""",
    """<div class="ntv-box ntv{id}" data-ntv-idx="1"><div class="ntv-sponsored-disclaimer" t="label"/><a h="1"
 class="ntv-img"><img n="1"/></a><h3 class="ntv-headline"><a h="1" class="ntv-headline-anchor"
 t="title"/></h3><p class="ntv-summary" t="desc"/><div class="ntv-byline"><span t="brand"/></div></div>""",
)
_add(
    "triplelift",
    """<div class="tlx-placement" id="tl_{id}"><div class="tl-header" t="heading"/><x/></div>""",
    """<div class="tl-ad tl_{hex}"><a h="1"><div n="1" class="tl-img"/><div class="tl-content"><div
 class="tl-headline" t="title"/><div class="tl-caption" t="desc"/><div class="tl-advertiser"><span
 class="tl-label" t="label"/><span t="brand"/></div></div></a></div>""",
)
_add(
    "sharethrough",
    """<div class="str-placement" data-str-native-key="{hex}"><x/></div>""",
    """<div class="str-adunit str-card"><div class="str-thumbnail"><img n="1"/></div><div class="str-text"><h3
 class="str-title"><a h="1" t="title"/></h3><p class="str-description" t="desc"/><div
 class="str-brand"><span class="str-promoted-by" t="label"/><span class="str-advertiser"
 t="brand"/></div></div></div>""",
)
_add(
    "teads",
    """<div class="teads-inread sm-screen"><div><div class="teads-ui-components-label" t="disc"/><x/><div
 class="teads-ui-components-credits"><a class="teads-ui-components-credits-colored"
 href="https://www.teads.tv" t="by"/></div></div></div>""",
    """<div class="teads-player" id="teads{id}"><div n="1" class="teads-poster"/><div class="teads-headline"
 t="title"/><div class="teads-brand" t="brand"/><a h="1" class="teads-cta" t="cta"/></div>""",
)
_add(
    "engageya",
    """<div id="ENG_widget_{id}" class="ENGAGEYA_WIDGET eng_widget_is"><div class="eng_widget_title"
 t="heading"/><table class="eng_widget_table"><tbody><tr><x/></tr></tbody></table><div
 class="eng_powered"><a href="https://engageya.com" t="by"/></div></div>""",
    """<td class="eng_widget_item"><a h="1" class="eng_widget_link"><div n="1" class="eng_img_container"/><div
 class="eng_title" t="title"/></a><span class="eng_display_name" t="brand"/><span class="eng_cat"
 t="cat"/></td>""",
)
_add(
    "adyoulike",
    """<div class="ayl-container" id="ayl_{hex}"><span class="ayl-heading" t="heading"/><x/></div>""",
    """<article class="ayl-native"><a h="1" class="ayl-media"><img n="1"/></a><div class="ayl-body"><span
 class="ayl-sponsor" t="label"/><span class="ayl-brand" t="brand"/><h2 class="ayl-title"><a h="1"
 t="title"/></h2><p class="ayl-text" t="desc"/><a h="1" class="ayl-cta" t="cta"/></div></article>""",
)
_add(
    "readpeak",
    """<div class="rp-container" data-rp-id="{hex}"><h4 class="rp-header" t="heading"/><x/></div>""",
    """<div class="rp-ad rp-native"><a h="1" class="rp-link"><div class="rp-image"><img n="1"/></div><div
 class="rp-text"><span class="rp-marker" t="label"/><h3 class="rp-title" t="title"/><p class="rp-desc"
 t="desc"/><span class="rp-sponsor" t="brand"/></div></a></div>""",
)
_add(
    "strossle",
    """<div class="strossle-widget spklw-root" data-spklw-widget="{hex}"><div class="spklw-header"><span
 t="heading"/><a class="spklw-info" href="https://strossle.com/" t="by"/></div><div
 class="spklw-posts"><x/></div></div>""",
    """<div class="spklw-post" data-type="external"><a h="1" class="spklw-post-attr"><div n="1"
 class="spklw-post-image"/><div class="spklw-post-title"><span t="title"/></div><div
 class="spklw-post-meta"><span class="spklw-post-label" t="label"/><span class="spklw-post-source"
 t="brand"/><span class="spklw-date" t="date"/></div></a></div>""",
)
_add(
    "popin",
    """<div id="_popIn_recommend" class="_popIn_recommend_{id}"><div class="_popIn_recommend_container"><div
 class="_popIn_recommend_header"><span t="heading"/><a href="http://www.popin.cc" class="_popIn_powered"
 t="by"/></div><div class="_popIn_recommend_articles"><x/></div></div></div>""",
    """<div class="_popIn_recommend_article _popIn_recommend_article_ad"><div
 class="_popIn_recommend_art_img"><a h="1"><span n="1"/></a></div><div
 class="_popIn_recommend_art_title"><a h="1" t="title"/></div><div class="_popIn_recommend_art_category"
 t="cat"/><div class="_popIn_recommend_art_media"><a h="1" t="brand"/></div><div
 class="_popIn_recommend_art_date" t="date"/></div>""",
)
_add(
    "logly",
    """<div class="logly-lift logly-lift-{id}" id="logly-lift-{id}"><div class="logly-lift-title"><span
 t="heading"/></div><div class="logly-lift-ads"><x/></div><div class="logly-lift-credit"><a
 href="https://corp.logly.co.jp/" t="by"/></div></div>""",
    """<div class="logly-lift-ad"><a h="1" class="logly-lift-ad-link"><div class="logly-lift-ad-img"><img
 n="1"/></div><div class="logly-lift-ad-content"><p class="logly-lift-ad-text" t="title"/><p
 class="logly-lift-ad-site" t="brand"/><span class="pr" t="label"/></div></a></div>""",
)
_add(
    "dable",
    """<div id="dablewidget_{hex}" data-widget_id="{hex}"><div class="dable_title"><span t="heading"/><a
 class="dable-logo" href="https://dable.io" t="by"/></div><ul class="dable_items"><x/></ul></div>""",
    """<li class="dable_item"><a h="1"><div n="1" class="thumbnail"/><div class="dable_txt"><div class="title
 ellipsis" t="title"/><div class="meta"><span class="source" t="brand"/><span class="ad_mark"
 t="label"/><span class="date" t="date"/></div></div></a></li>""",
)
_add(
    "smi2",
    """<div id="unit_{id}" class="smi2-block"><div class="smi2__title"><a href="https://smi2.ru/"
 t="heading"/></div><div class="smi2__list"><x/></div></div>""",
    """<div class="smi2__item"><a h="1" class="smi2__link"><img n="1" class="smi2__img"/><div
 class="smi2__text" t="title"/></a><div class="smi2__source" t="brand"/></div>""",
)
_add(
    "relap",
    """<div class="relap-{id}-wrapper js-relap-anchor" data-relap-id="{hex}"><div class="relap__header"><span
 t="heading"/></div><ul class="relap__grid"><x/></ul><a class="relap__copy" href="https://relap.io"
 t="by"/></div>""",
    """<li class="relap__item"><a h="1" class="relap__link"><div n="1" class="relap__thumb"/><span
 class="relap__title" t="title"/><span class="relap__partner" t="label"/><span class="relap__source"
 t="brand"/></a></li>""",
)
_add(
    "24smi",
    """<div class="smi24__informer smi24__auto" data-smi-blockid="{id}"><div class="smi24__header"
 t="heading"/><div class="smi24__table"><x/></div></div>""",
    """<div class="smi24__item"><a h="1" class="smi24__link"><img n="1"/><p class="smi24__txt"
 t="title"/></a><p t="brand" class="smi24__src"/></div>""",
)
_add(
    "uzou",
    """<div class="uz-{hex} uz-ny"><div class="uz-header" t="heading"/><ul class="uz-list"><x/></ul></div>""",
    """<li class="uz-item"><a h="1"><div n="1" class="uz-thumb"/><div class="uz-body"><h3 class="uz-title"
 t="title"/><div class="uz-optout" t="label"/><p class="uz-ad-name" t="brand"/></div></a></li>""",
)
_add(
    "speakol",
    """<div class="speakol-widget" id="wi-{id}"><div class="sp-wi-header"><h4 t="heading"/><a
 href="https://speakol.com" t="by"/></div><div class="sp-wi-items"><x/></div></div>""",
    """<div class="sp-wi-item"><a h="1"><img n="1"/><h5 class="sp-wi-title" t="title"/><span
 class="sp-wi-brand" t="brand"/></a></div>""",
)
_add(
    "jubna",
    """<div id="jubna{hex}" class="jubna-container"><div class="jubna-title" t="heading"/><div
 class="jubna-row"><x/></div><div class="jubna-by"><a href="https://jubna.com" t="by"/></div></div>""",
    """<div class="jubna-item"><a h="1" class="jb-img"><img n="1"/></a><p class="jb-text"><a h="1"
 t="title"/></p><span class="jb-src" t="brand"/></div>""",
)
_add(
    "contentad",
    """<div id="contentad{id}" class="ac_adbox_container"><div class="ac_adbox_title"><h3 t="heading"/><a
 class="ac_referral" href="https://www.content.ad" t="by"/></div><div
 class="ac_adbox_inner"><x/></div></div>""",
    """<div class="ac_container"><a h="1" class="ac_link"><div class="ac_image"><img n="1"/></div><span
 class="ac_title_class" t="title"/><span class="ac_display" t="brand"/></a></div>""",
)
_add(
    "pubexchange",
    """<div class="pubexchange_module" id="pubexchange_{id}"><div class="pe-headline" t="heading"/><div
 class="pe-grid"><x/></div><span class="pe-by" t="by"/></div>""",
    """<div class="subitem pe-article"><a h="1" class="link-out"><div class="image-container"><img
 n="1"/></div><div class="title" t="title"/></a><a h="1" class="link-out pe-publisher"><span
 t="brand"/></a></div>""",
)

VENDORS: tuple[str, ...] = tuple(TEMPLATES)
#: vendors mostly met in these languages; all others are met everywhere
HOME: dict[str, tuple[str, ...]] = {
    "ligatus": ("de", "fr", "es", "it", "nl"),
    "plista": ("de", "en", "sv", "nl"),
    "popin": ("ja", "zh", "ko"),
    "logly": ("ja",),
    "uzou": ("ja",),
    "dable": ("ko", "zh", "id"),
    "smi2": ("ru",),
    "24smi": ("ru", "uk"),
    "relap": ("ru", "uk"),
    "speakol": ("ar",),
    "jubna": ("ar",),
    "readpeak": ("fi", "sv", "no", "da"),
    "strossle": ("sv", "no", "da", "cs", "pl", "hu"),
    "engageya": ("ar", "tr", "en"),
    "adyoulike": ("fr", "en", "es"),
    "zergnet": ("en",),
    "dianomi": ("en",),
    "contentad": ("en",),
    "pubexchange": ("en",),
    "nativo": ("en",),
}
#: how often a vendor is met, where not 1
WEIGHTS: dict[str, float] = {
    "taboola": 7.0,
    "outbrain": 6.0,
    "mgid": 3.5,
    "google": 3.0,
    "revcontent": 2.0,
    "popin": 2.0,
}
