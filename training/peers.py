"""Other extractors, each as a function from a page's bytes to the text that it takes for the main content.

Installed by ``make .venv-compare`` from peers.txt; imported when first used. Settings are those of trafilatura's own
comparison of extractors, where it has the tool. Tools that take text only get it decoded as clf decodes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from clf.blocks import block_table
from clf.parse import choose_encoding, parse


def trafilatura_default(html: bytes) -> str:
    """With its fallbacks."""
    return _trafilatura(html, fast=False)


def trafilatura_fast(html: bytes) -> str:
    """Without them."""
    return _trafilatura(html, fast=True)


def _trafilatura(html: bytes, *, fast: bool) -> str:
    from trafilatura import extract  # noqa: PLC0415

    return extract(html, fast=fast, include_comments=False, include_tables=True) or ""


def readability(html: bytes) -> str:
    """readability-lxml; the text of the HTML that it gives, block by block."""
    from readability import Document  # noqa: PLC0415

    return "\n".join(block_table(parse(Document(html).summary()).root).texts)


def newspaper(html: bytes) -> str:
    """newspaper4k, which finds the page's language itself."""
    from newspaper import Article  # noqa: PLC0415

    article = Article(
        "https://page.example/", fetch_images=False
    )  # or else it asks the network for their sizes
    article.download(input_html=_decoded(html))
    article.parse()
    return str(article.text)


def resiliparse(html: bytes) -> str:
    """Resiliparse's main content."""
    from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415
    from resiliparse.parse.encoding import detect_encoding  # noqa: PLC0415
    from resiliparse.parse.html import HTMLTree  # noqa: PLC0415

    tree = HTMLTree.parse_from_bytes(html, detect_encoding(html))
    return str(extract_plain_text(tree, main_content=True))


def justext(html: bytes) -> str:
    """With the stop words of all its languages."""
    import justext as tool  # noqa: PLC0415

    paragraphs = tool.justext(html, _stop_words(), 50, 200, 0.1, 0.2, 0.2, 200, True)
    return "\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)


def boilerpy3(html: bytes) -> str:
    """The article extractor."""
    from boilerpy3.extractors import ArticleExtractor  # noqa: PLC0415

    return str(ArticleExtractor().get_content(_decoded(html)))


@cache
def _stop_words() -> frozenset[str]:
    import justext as tool  # noqa: PLC0415

    return frozenset(word for name in tool.get_stoplists() for word in tool.get_stoplist(name))


def _decoded(html: bytes) -> str:
    return html.decode(choose_encoding(html)[0], "replace")


PEERS: dict[str, tuple[str, Callable[[bytes], str]]] = {
    "trafilatura": ("trafilatura", trafilatura_default),
    "trafilatura, fast": ("trafilatura", trafilatura_fast),
    "readability-lxml": ("readability-lxml", readability),
    "newspaper4k": ("newspaper4k", newspaper),
    "resiliparse": ("resiliparse", resiliparse),
    "jusText": ("jusText", justext),
    "boilerpy3": ("boilerpy3", boilerpy3),
}
"""By the name shown: the distribution that its version is asked of, and the function."""
