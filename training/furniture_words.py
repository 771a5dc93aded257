"""Wordings of consent dialogs, comment sections and what programs show, as ``training.wordings`` speaks them: a file
a language in ``furniture_wordings``.

Written for this project (2026) by hand; no text was copied from a page.

Sections
--------
cbar, caim, ctitle, cintro, clink   cookie bar, what cookies are for, dialog's title, sentences, links
cacc, crej, cset, csave, ctab       buttons and tabs
cpur, cdesc, ccat, ccount, cret, cli, calw, coff    purposes, their texts, counts, retention, switches
chn, chp, chu, chd, cdur            heads of a cookie table, durations
payh, payt, payb, payl, paya, payx  subscription of a wall (heading, text, button, log-in), free reading (button, text)
weekday, month, date, city, sky, wx date and weather
print, save, share, font            tools of an article
aud, vid, load, err, nos, gal, galb, acc, live      players, notes, galleries, screen readers, live blogs
pollh, pollq, polla, pollb          polls        score, mkt    sports and markets    empty, hint   nothing found
user, first, last, nick   who writes              mhead, msort, mrule   head, order and rules of a section
mlog, mform, msend        log-in note and form    mreply, mlike, mreport, mshare, mmore   buttons
mbadge, mmod, mdate       badge, moderator's note, date of a comment
ms, ma, mq, mx, mr        sentences: opinion, anecdote, question, exclamation, answer
mt, mj, mv, mw            their parts: topic, verdict, what happened to us, whom I know
tkr                       what else than a market a ticker shows: fuel, gold, weather, lottery numbers
reh, rea, fan             reactions to a story (heading, buttons), a social network's box
fbq, fba, fbt             whether a page was useful: question, answers, thanks
frm, emb, msg             fields and errors of a form; notes beside what is embedded; messages of a program
"""

from __future__ import annotations

import random
from pathlib import Path

from training.wordings import Wordings, read_texts


def _clock(rng: random.Random, lang: str) -> str:
    return f"{rng.choice((0, 0, rng.randint(1, 9)))}:{rng.randint(0, 59):02d}"


def _place(rng: random.Random, lang: str) -> str:
    """A small number, of a picture in its gallery."""
    return str(rng.randint(1, 9))


WORDS = Wordings(
    read_texts(Path(__file__).with_name("furniture_wordings")),
    {
        "clock": _clock,
        "i": _place,
        "k": lambda rng, lang: str(rng.randint(9, 60)),
        "hour": lambda rng, lang: f"{rng.randint(0, 23):02d}",
        "day": lambda rng, lang: str(rng.randint(1, 28)),
        "days": lambda rng, lang: str(rng.choice((7, 28, 30, 90, 180, 365, 390, 395, 396, 730, 1825))),
        "temp": lambda rng, lang: str(rng.randint(-6, 36)),
        "L": lambda rng, lang: rng.choice("ABCDEFGHKLMNPRSTW"),
    },
    sentences=("ms", "ma", "mq", "mr"),
)
