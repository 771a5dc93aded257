"""The order of the stages, and the page that comes out: the only module that knows both.

html -> ``parse`` -> tree -> ``blocks`` -> table -> ``features`` -> X -> ``model`` -> P (-> ``site`` -> P) ->
``decide`` -> labels -> ``output``. Each stage is a function of what comes before; none reaches back.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from lxml import etree

from clf import decide, output
from clf.blocks import KINDS, BlockTable, block_table
from clf.features import page_features
from clf.labels import CODE, GROUP_OF, LABELS, expand
from clf.model import Model, default_model
from clf.parse import Limits, Source, parse
from clf.repeats import told_once
from clf.xpaths import path_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from clf.explain import Explainer, Explanation
    from clf.site import SiteProfile

EDITORIAL = frozenset({"editorial"})


class Block:
    """One DOM block of a classified page; a view, cheap to make."""

    __slots__ = ("index", "page")

    def __init__(self, page: Page, index: int) -> None:
        self.page = page
        self.index = index

    @property
    def text(self) -> str:
        """Text with white space collapsed; empty for pictures, frames and slots."""
        return self.page.table.texts[self.index]

    @property
    def kind(self) -> str:
        """``text``, or what kind of thing without text it is: one of ``clf.blocks.KINDS``."""
        name: str = KINDS[int(self.page.table.kind[self.index])]
        return name

    @property
    def label(self) -> str:
        """One of the twelve labels of ``clf.labels.LABELS``."""
        return LABELS[int(self.page.codes[self.index])]

    @property
    def group(self) -> str:
        """``editorial``, ``ad`` or ``clutter``."""
        return GROUP_OF[self.label]

    @property
    def probability(self) -> float:
        """Calibrated probability of the label."""
        return float(self.page.probabilities[self.index, self.page.codes[self.index]])

    @property
    def probabilities(self) -> dict[str, float]:
        """Calibrated probability of every label; they sum to 1."""
        return dict(zip(LABELS, self.page.probabilities[self.index].tolist(), strict=True))

    @property
    def element(self) -> etree._Element:
        """The smallest element of the page's tree that holds the whole block."""
        return self.page.elements[int(self.page.table.owner[self.index])]

    @property
    def xpath(self) -> str:
        """Path of ``element`` from the root of its tree."""
        return path_of(self.element)

    def __repr__(self) -> str:
        return f"<Block {self.index} {self.label} {self.probability:.2f} {self.text[:40]!r}>"


class Page:
    """A page with a label for every block: a sequence of ``Block`` in document order.

    Attributes
    ----------
    table : BlockTable
        The blocks as columns.
    probabilities : float32 array of shape (n_blocks, 12)
        Columns in the order of ``clf.labels.LABELS``.
    codes : int8 array of shape (n_blocks,)
        The label chosen for each block.
    model_probabilities : float32 array of shape (n_text_blocks, 12)
        What the model says of the text blocks, before a site's profile.
    root : lxml element
        The page's tree: the caller's own where a tree was handed in. Never changed. Of a page that another process
        classified it is parsed when first asked for.
    warnings : tuple of str
        What was cut or mended.
    """

    def __init__(
        self,
        root: etree._Element | Callable[[], etree._Element],
        table: BlockTable,
        probabilities: NDArray[np.float32],
        codes: NDArray[np.int8],
        *,
        model: Model,
        model_probabilities: NDArray[np.floating[Any]],
        url: str | None = None,
        warnings: tuple[str, ...] = (),
    ) -> None:
        self._root = root
        self.table = table
        self.probabilities = probabilities
        self.codes = codes
        self.model = model
        self.model_probabilities = model_probabilities
        self.url = url
        self.warnings = warnings

    def __len__(self) -> int:
        return len(self.table)

    def __iter__(self) -> Iterator[Block]:
        return (Block(self, index) for index in range(len(self)))

    def __getitem__(self, index: int) -> Block:
        if not -len(self) <= index < len(self):
            raise IndexError(f"block {index} of a page with {len(self)} blocks")
        return Block(self, index % len(self))

    def __repr__(self) -> str:
        return f"<Page {self.url or ''} {len(self)} blocks>"

    @cached_property
    def root(self) -> etree._Element:
        """The page's tree."""
        return self._root() if callable(self._root) else self._root

    @cached_property
    def elements(self) -> list[etree._Element]:
        """The tree's elements in document order, by row of ``table.elements``."""
        return list(self.root.iter())

    def text(self, keep: Collection[str] = EDITORIAL) -> str:
        """Text of the blocks whose label or group is in ``keep``, one block a paragraph.

        What a page says twice, as some do for narrow and for wide screens, is given once (``clf.repeats``).

        Raises
        ------
        ValueError
            When ``keep`` names no known label or group.
        """
        return output.text(self.table, told_once(self.table, self._chosen(keep)))

    def markdown(self, keep: Collection[str] = EDITORIAL) -> str:
        """The kept blocks, what is said twice once, as CommonMark: headings, lists, links, emphasis, quotes, tables,
        pictures.
        """
        from clf.markdown import markdown  # noqa: PLC0415 - only Markdown needs it

        return markdown(self.root, self.table, told_once(self.table, self._chosen(keep)), url=self.url)

    def html(self, *, keep: Collection[str] | None = None, drop: Collection[str] | None = None) -> str:
        """The page itself without the dropped blocks, as a new HTML document.

        Give ``drop`` (labels or groups to remove) or ``keep`` (the only ones to stay); with neither, ads and
        clutter go. Containers that this empties go too, and so do frames and slots that belong to what goes. Links
        become absolute where the page's URL is known.

        Raises
        ------
        ValueError
            When both are given, or one names no known label or group.
        """
        return output.html(self.root, self.table, ~self._kept(keep, drop), url=self.url)

    def _kept(self, keep: Collection[str] | None, drop: Collection[str] | None) -> NDArray[np.bool_]:
        if keep is not None and drop is not None:
            raise ValueError("give keep or drop, not both")
        if drop is not None:
            return ~self._chosen(drop)
        return self._chosen(EDITORIAL if keep is None else keep)

    def _chosen(self, names: Collection[str]) -> NDArray[np.bool_]:
        is_chosen = np.zeros(len(LABELS), np.bool_)
        is_chosen[[CODE[label] for label in expand(names)]] = True
        return is_chosen.take(self.codes)

    def explain(self, block: Block | int) -> Explanation:
        """What spoke for and against the label of a block."""
        return self._explainer.explain((block if isinstance(block, Block) else self[block]).index)

    @cached_property
    def _explainer(self) -> Explainer:
        from clf.explain import Explainer  # noqa: PLC0415 - only explanations need it

        return Explainer(self.table, self.model, self.probabilities, self.codes)


def classify(
    html: Source,
    url: str | None = None,
    *,
    model: Model | None = None,
    site: SiteProfile | None = None,
    content_type: str | None = None,
    limits: Limits = Limits(),
) -> Page:
    """Label every block of a news page.

    Parameters
    ----------
    html : bytes, str, file object, lxml element or tree, parsel Selector, Scrapy response, BeautifulSoup object
        A tree of lxml's is read, neither changed nor parsed again.
    url : str, optional
        Address of the page: tells its own links from others' and makes links absolute in what is written.
    model : Model, optional
        From ``load_model``; the packaged one by default.
    site : SiteProfile, optional
        What recurs on the pages of the page's site.
    content_type : str, optional
        HTTP ``Content-Type`` header; its charset comes before what ``meta`` declares.
    limits : Limits
        Ceilings on bytes and elements.

    Returns
    -------
    Page
        Without any block where the page holds no content; that is a result, not an error.

    Raises
    ------
    ParseError
        When there is nothing to parse.
    TypeError
        When ``html`` or ``model`` is none of the above.
    """
    model = checked(model) or default_model()
    document = parse(html, url=url, content_type=content_type, limits=limits)
    table = block_table(document.root, url=document.url, max_nodes=limits.max_nodes)
    said = model.predict_proba(page_features(table))
    probabilities, codes = decide.decide(table, said if site is None else site.adjust(table, said))
    return Page(
        document.root,
        table,
        probabilities,
        codes,
        model=model,
        model_probabilities=said,
        url=document.url,
        warnings=document.warnings + table.warnings,
    )


def checked(model: Model | None) -> Model | None:
    """The model itself; TypeError where it is something else, such as a path."""
    if model is None or isinstance(model, Model):
        return model
    raise TypeError(f"a model is what clf.load_model gives, not {type(model).__name__}")


def clean(
    html: Source,
    *,
    keep: Collection[str] | None = None,
    drop: Collection[str] | None = None,
    url: str | None = None,
    model: Model | None = None,
) -> str:
    """The page as HTML without ads and clutter, or as ``keep`` or ``drop`` say; see ``Page.html``."""
    if keep is not None or drop is not None:
        expand(keep if keep is not None else drop or ())
    return classify(html, url, model=model).html(keep=keep, drop=drop)
