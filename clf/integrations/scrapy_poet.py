"""web-poet and scrapy-poet: a page input with the labelled blocks of the response.

Page objects that ask for it share the response's tree with ``self.response.css`` (``self.css`` parses once more)::

    @attrs.define
    class StoryPage(WebPage):
        labelled: LabelledPage

        @field
        def text(self) -> str:
            return self.labelled.page.text()

It is an injectable made of ``HttpResponse`` alone, so it needs no provider and no setting.
"""

from __future__ import annotations

import re
from functools import cached_property

import attrs
from web_poet import HttpResponse, Injectable

from clf.errors import ClfError, ParseError
from clf.inputs import check_html, reason_of
from clf.pipeline import Page, classify

# Media types of what would parse, but is no page.
_OTHER_TYPE = re.compile(r"json|css|javascript|/xml|(?<!/xhtml)\+xml")


@attrs.define(slots=False)
class LabelledPage(Injectable):
    """The page of a response, classified when first asked for."""

    response: HttpResponse

    @cached_property
    def page(self) -> Page:
        """The page with a label for every block, on the tree of ``response.selector``.

        Raises
        ------
        ParseError
            When the response is empty or is not HTML.
        """
        media_type = (self.response.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
        if _OTHER_TYPE.search(media_type):
            raise ParseError(f"the response is {media_type}, not an HTML page")
        body = check_html(bytes(self.response.body))
        return classify(self.response if body.strip() else body)

    @property
    def error(self) -> str | None:
        """Why there is no page; None where there is one."""
        try:
            self.page  # noqa: B018 - asked for only to see whether it can be made
        except ClfError as error:
            return reason_of(error)
        return None
