"""Explanations: the evidence for a label, strongest first, and true to the model."""

from __future__ import annotations

import clf
from clf.blocks import TEXT
from tests.helpers import PAGES


def page() -> clf.Page:
    """A page with widgets of two vendors."""
    return clf.classify((PAGES / "en-outbrain-us" / "source.html").read_bytes())


def test_reasons_come_strongest_first() -> None:
    labelled = page()
    for block in list(labelled)[:30]:
        explanation = labelled.explain(block)
        weights = [abs(reason.weight) for reason in explanation.reasons]
        assert explanation.label == block.label
        assert explanation.probability == block.probability
        assert weights == sorted(weights, reverse=True)


def test_a_disclosure_speaks_for_sponsored() -> None:
    labelled = page()
    block = next(b for b in labelled if b.text == "Sponsored Stories")
    words = [r for r in labelled.explain(block).reasons if r.feature.startswith(("text:", "near:", "far:"))]
    assert block.label == "sponsored"
    assert max(words, key=lambda reason: reason.weight).weight > 0


def test_things_without_text_name_their_surroundings() -> None:
    labelled = page()
    thing = next(i for i, kind in enumerate(labelled.table.kind) if kind != TEXT)
    assert labelled.explain(thing).reasons


def test_a_frame_of_an_ad_network_names_what_it_loads() -> None:
    html = b"<h1>A title</h1><p>The council met on Monday.</p><iframe src='https://ads.doubleclick.net/x'></iframe>"
    page = clf.classify(html)
    (reason,) = page.explain(page[2]).reasons
    assert (page[2].label, reason.feature) == ("sponsored", "what this iframe is called or loads")
