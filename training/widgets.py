"""Ad widgets of our own making, and a smaller share of harmless boxes, inserted into training pages.

Saved pages hold almost no filled native-ad widget, for scripts fill them later; so training pages get
some here: ``make_widget`` composes one, ``insert_widgets`` puts several into a page. Three things keep a
model from learning the insertion itself or class names alone: own stories stand in the very markup of paid
ones, harmless boxes are made the same way, and class names are kept, hashed, replaced or dropped. What tells
paid from own in a mixed widget is what tells a reader: brand, disclosure, and where the link leads.

Wordings are in ``widget_words``, vendors' markup in ``widget_vendors``, the building of elements in
``widget_markup`` and ``widget_links``, composition in ``widget_items``, ``widget_boxes`` and ``widget_make``,
insertion in ``widget_insert``; the public names are here. The random generator passed in decides everything:
same seed and page, same result.
"""

from __future__ import annotations

from training.widget_insert import insert_widgets
from training.widget_make import KINDS, make_widget
from training.widget_markup import GOLD_ATTRIBUTE, HEADLINE_ATTRIBUTE, MARKUPS
from training.widget_vendors import VENDORS
from training.widget_words import LANGUAGES

__all__ = [
    "GOLD_ATTRIBUTE",
    "HEADLINE_ATTRIBUTE",
    "KINDS",
    "LANGUAGES",
    "MARKUPS",
    "VENDORS",
    "insert_widgets",
    "make_widget",
]
