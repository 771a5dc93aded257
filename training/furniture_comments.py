"""Comment threads: heads, rules, forms and nested comments in the markup of many vendors.

All is ``comments`` but a "follow us" box (``social``) and an ad slot between comments (``sponsored``).
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from training.furniture_base import Box, element
from training.furniture_markup import Skin, inside, prose, row, wrapped
from training.widget_make import make_widget

COMMENTS = "comments"

SKINS: dict[str, dict[str, str]] = {
    "disqus": {
        "root": "#disqus_thread",
        "head": "#main-nav.nav.nav-primary",
        "sort": ".nav-tab.dropdown.sorting",
        "form": "#form.reply.expanded",
        "list": "#post-list.post-list",
        "item": ".post",
        "author": ".author.publisher-anchor-color",
        "date": ".post-meta.time-ago",
        "text": ".post-message",
        "actions": ".comment-footer.post-actions",
        "replies": ".children",
        "more": ".load-more__button.button",
        "badge": ".badge",
    },
    "coral": {
        "root": "#coral_thread.coral",
        "head": ".coral-tabBar.coral-tabBar-comments",
        "form": "#comments-postCommentForm-form.coral-rte",
        "list": "#comments-allComments-log.coral-comments",
        "item": ".coral-comment",
        "author": ".coral-username.coral-comment-username",
        "date": ".coral-timestamp.coral-comment-timestamp",
        "text": ".coral-content.coral-comment-content",
        "actions": ".coral-comment-actionBar",
        "replies": ".coral-indent.coral-indent-1",
        "badge": ".coral-userTag",
        "rules": ".coral-guidelines",
    },
    "openweb": {
        "root": ".spcv_conversation.spot-im-frame-inpage",
        "head": ".spcv_header",
        "sort": ".spcv_sort-by",
        "form": ".spcv_editor.components-MessageComposer",
        "list": ".spcv_messages-list",
        "item": ".spcv_list-item.components-MessageLayout",
        "author": ".src-components-Username-index__button",
        "date": ".components-MessageDetails-index__date",
        "text": ".components-MessageContent-components-text-index__message-content",
        "actions": ".components-MessageActions-index__container",
        "replies": ".spcv_children-list",
        "more": ".spcv_load-more-messages",
        "rules": ".spcv_community-guidelines",
    },
    "viafoura": {
        "root": ".viafoura.vf-comments",
        "head": ".vf-trending-header",
        "form": ".vf-post-form",
        "list": ".vf-comment-thread",
        "item": ".vf3-comment.vf-comment-container",
        "author": ".vf3-comment__header.vf-username",
        "date": ".vf-date",
        "text": ".vf3-comment__body",
        "actions": ".vf3-comment__actions",
        "replies": ".vf3-comment__replies",
        "more": ".vf-load-more",
    },
    "hyvor": {
        "root": "#hyvor-talk-view",
        "item": ".ht-comment",
        "author": ".ht-name",
        "date": ".ht-date",
        "text": ".ht-comment-body",
        "actions": ".ht-comment-footer",
        "replies": ".ht-replies",
    },
    "facebook": {
        "root": "#u_0_0._56q9.fb-comments",
        "head": "._50f7",
        "sort": "._1zz7",
        "item": "._3-8y._5nz1.clearfix",
        "author": ".UFICommentActorName",
        "text": "._30o4._5mdd",
        "actions": "._2vq9.fsm.fwn.fcg",
        "date": ".UFISutroCommentTimestamp",
        "more": "._1gl3._4jy0",
    },
    "wordpress": {
        "root": "#comments.comments-area",
        "head": ".comments-title",
        "form": "#commentform.comment-form",
        "list": ".commentlist.comment-list",
        "item": ".comment.even.thread-even.depth-1",
        "author": ".comment-author.vcard",
        "date": ".comment-meta.commentmetadata",
        "text": ".comment-content",
        "actions": ".reply",
        "replies": ".children",
    },
    "phpbb": {
        "root": "#page-body",
        "item": ".post.bg2",
        "author": ".postprofile",
        "date": ".author",
        "text": ".content",
        "actions": ".post-buttons",
        "list": ".postbody",
    },
}
_BASES = "comment comments discussion thread forum opinion talk post reactions kommentare responses".split()
_EMOJI = "👍 😂 🤔 😡 🙄 👏 ❤️ 😢 🤦 :-) ;) :( !!! 🔥 😅 ...".split()
_DEPTHS = 3


def thread(box: Box) -> etree._Element:
    """A comment section: perhaps only its head and form, perhaps dozens of comments."""
    rng = box.rng
    skin = Skin(rng, SKINS[rng.choice(list(SKINS))] if rng.random() < 0.6 else None, _BASES)
    root = element(None, rng.choice(("div", "div", "section", "aside")), **skin("root"))
    inner = inside(rng, root, 2)
    parts: list[Callable[[Box, etree._Element, Skin], None]] = [_head, _rules, _form, _comments, _foot]
    chances = (0.9, 0.35, 0.5, 0.9, 0.35)
    chosen = [part for part, chance in zip(parts, chances, strict=True) if rng.random() < chance]
    if _form in chosen and rng.random() < 0.3:
        chosen.remove(_form)
        chosen.append(_form)
    for part in chosen or [_head]:
        part(box, inner, skin)
    return wrapped(rng, root)


def _head(box: Box, parent: etree._Element, skin: Skin) -> None:
    rng = box.rng
    head = element(parent, rng.choice(("div", "header")), **skin("head"))
    element(head, rng.choice(("h2", "h3", "h4", "div", "p")), box.say("mhead"), COMMENTS, **skin("title"))
    if rng.random() < 0.4:
        row(box, head, box.several("msort", 1, 4), COMMENTS, skin, "sort")
    if rng.random() < 0.05:
        row(box, parent, ["Facebook", "X", "Instagram"][: rng.randint(1, 3)], "social", skin, "follow")


def _rules(box: Box, parent: etree._Element, skin: Skin) -> None:
    prose(box, parent, box.several("mrule", 1, 4), COMMENTS, **skin("rules"))


def _form(box: Box, parent: etree._Element, skin: Skin) -> None:
    rng = box.rng
    form = element(parent, rng.choice(("form", "div", "section")), **skin("form"))
    if rng.random() < 0.5:
        row(box, form, [box.say("mlog") for _ in range(rng.choice((1, 1, 2)))], COMMENTS, skin, "login")
        return
    for text in box.several("mform", 1, 4):
        element(form, rng.choice(("label", "p", "div")), text, COMMENTS)
        if rng.random() < 0.5:
            element(form, rng.choice(("input", "textarea")), name="comment")
    element(form, "button", box.say("msend"), COMMENTS, **skin("submit"))


def _foot(box: Box, parent: etree._Element, skin: Skin) -> None:
    row(box, parent, [box.say("mmore")], COMMENTS, skin, "more")


def _comments(box: Box, parent: etree._Element, skin: Skin) -> None:
    rng, style = box.rng, Style.drawn(box.rng)
    n_comments = rng.choice((1, 2, 3, 3, 4, 5, 6, 8, 10, 14))
    holder = element(parent, style.list_tag, **skin("list"))
    ad_after = rng.randrange(n_comments) if rng.random() < 0.12 else -1
    for i in range(n_comments):
        _comment(box, holder, skin, style, 0)
        if i == ad_after:
            place = element(holder, "li") if style.item_tag == "li" else holder
            place.append(make_widget(rng, lang=box.lang, host=box.host, kind="slot"))


@dataclass(frozen=True)
class Style:
    """What all comments of a thread have in common."""

    list_tag: str
    item_tag: str
    shows: frozenset[str]
    """Which parts they have besides their text."""
    most: int
    """Sentences of a long comment."""

    @classmethod
    def drawn(cls, rng: random.Random) -> Style:
        """A style for one thread."""
        chances = {"date": 0.8, "actions": 0.75, "head": 0.5, "likes": 0.5, "replies": 0.5, "name below": 0.1}
        chances |= {"badge": 0.25, "split actions": 0.4, "one line": 0.15, "title": 0.06}
        tags = (
            ("ul", "li"),
            ("ol", "li"),
            ("div", "div"),
            ("div", "div"),
            ("div", "article"),
            ("section", "section"),
        )
        shows = frozenset(name for name, chance in chances.items() if rng.random() < chance)
        return cls(*rng.choice(tags), shows, rng.choice((2, 3, 4, 6)))


def _comment(box: Box, parent: etree._Element, skin: Skin, style: Style, depth: int) -> None:
    rng = box.rng
    item = element(parent, style.item_tag, **skin("item"))
    body = inside(rng, item, 1)
    if rng.random() < 0.04:
        element(body, rng.choice(("p", "div")), box.say("mmod"), COMMENTS, **skin("text"))
    else:
        parts: list[Callable[[Box, etree._Element, Skin, Style], None]] = [_meta, _text]
        for part in reversed(parts) if "name below" in style.shows else parts:
            part(box, body, skin, style)
        if depth and rng.random() < 0.15:
            _quote(box, body)
        if "actions" in style.shows:
            _actions(box, body, skin, style)
    if "replies" in style.shows and depth < _DEPTHS and rng.random() < 0.3:
        replies = element(item, style.list_tag, **skin("replies"))
        for _ in range(rng.choice((1, 1, 2, 3))):
            _comment(box, replies, skin, style, depth + 1)
        if rng.random() < 0.2:
            more = element(replies, style.item_tag)
            element(more, rng.choice(("a", "button", "span")), box.say("mmore"), COMMENTS)


def _meta(box: Box, parent: etree._Element, skin: Skin, style: Style) -> None:
    """Author, date and badge, each a block or all in a line."""
    rng = box.rng
    head = element(parent, rng.choice(("div", "header"))) if "head" in style.shows else parent
    texts = [("author", box.say("user"))]
    if "badge" in style.shows and rng.random() < 0.4:
        texts.append(("badge", box.say("mbadge")))
    if "date" in style.shows:
        texts.append(("date", box.say("mdate")))
    if "one line" in style.shows:
        element(head, "div", rng.choice((" ", " · ", ", ")).join(text for _, text in texts), COMMENTS)
        return
    for role, text in texts:
        tag = rng.choice(("span", "a", "strong")) if head is not parent else "div"
        element(head, tag, text, COMMENTS, **skin(role)).tail = rng.choice((None, " "))


def _text(box: Box, parent: etree._Element, skin: Skin, style: Style) -> None:
    if "title" in style.shows:
        element(parent, "h4", box.say("mx"), COMMENTS)
    n_sentences = box.rng.randint(1, style.most)
    prose(box, inside(box.rng, parent, 1), speech(box, n_sentences), COMMENTS, **skin("text"))


def _quote(box: Box, parent: etree._Element) -> None:
    quote = element(parent, "blockquote")
    element(quote, "p", " ".join(speech(box, 1)), COMMENTS)
    element(parent, "p", box.say("mr"), COMMENTS)


def _actions(box: Box, parent: etree._Element, skin: Skin, style: Style) -> None:
    rng = box.rng
    texts = [box.say(section) for section in ("mreply", "mlike", "mreport", "mshare") if rng.random() < 0.6]
    if "likes" in style.shows:
        texts.insert(
            0, rng.choice((str(rng.randint(0, 300)), f"+{rng.randint(1, 40)}", f"👍 {rng.randint(1, 90)}"))
        )
    texts = texts or [box.say("mreply")]
    if "split actions" in style.shows:
        row(box, parent, texts, COMMENTS, skin, "action")
    else:
        text = rng.choice((" ", " · ", " | ")).join(texts)
        element(parent, "div", text, COMMENTS, **skin("actions"))


def speech(box: Box, n_sentences: int) -> list[str]:
    """What a reader writes: sentences, some with slips and emoji."""
    rng = box.rng
    sections = rng.choices(("ms", "ma", "mq", "mx"), (50, 22, 14, 14), k=n_sentences)
    if rng.random() < 0.2:
        sections[0] = "mr"
    sentences = list(dict.fromkeys(box.say(section) for section in sections))
    if rng.random() < 0.12:
        sentences = [sentence.lower().rstrip(".") for sentence in sentences]
    if rng.random() < 0.15:
        sentences = [_slip(rng, sentence) for sentence in sentences]
    if rng.random() < 0.2:
        sentences[-1] += " " + rng.choice(_EMOJI)
    return sentences


def _slip(rng: random.Random, sentence: str) -> str:
    """Two letters changed places."""
    at = rng.randrange(max(1, len(sentence) - 2))
    return sentence[:at] + sentence[at : at + 2][::-1] + sentence[at + 2 :]


MAKERS: dict[str, tuple[float, Callable[[Box], etree._Element]]] = {"comments": (0.11, thread)}
"""Kind -> (how often, its maker)."""
