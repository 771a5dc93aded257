"""Where each block of a page stands, as XPath: one pass over the page, however many siblings an element has."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from clf.pipeline import Page


def xpaths(page: Page) -> list[str]:
    """Paths of the blocks' elements, as ``path_of`` writes them.

    That method counts an element's siblings at each call: a page of n siblings takes it n² steps.

    Parameters
    ----------
    page : Page
        Of a part of a tree, the paths lead from the whole tree's root.

    Returns
    -------
    paths : list of str
        One for each block, in document order.
    """
    table = page.table
    parents = table.elements.parent.tolist()
    nodes = list(islice(page.root.iter(), len(parents)))
    totals: Counter[tuple[int, str]] = Counter()
    positions = []
    for parent, node in zip(parents, nodes, strict=True):
        key = (parent, _name(node))
        totals[key] += 1
        positions.append(totals[key])
    written: dict[int, str] = {0: path_of(page.root)}
    paths = []
    for owner in table.owner.tolist():
        steps = []
        row = owner
        while row not in written:
            steps.append(row)
            row = parents[row]
        for step in reversed(steps):
            name = _name(nodes[step])
            position = f"[{positions[step]}]" if totals[parents[step], name] > 1 else ""
            written[step] = f"{written[parents[step]]}/{_step(name)}{position}"
        paths.append(written[owner])
    return paths


def path_of(element: etree._Element) -> str:
    """XPath of an element, as ``lxml``'s ``getpath`` writes it, but for names with a colon, which XPath takes apart.

    >>> path_of(etree.fromstring("<p><o:p>Word</o:p></p>", etree.HTMLParser())[0][0][0])
    '/html/body/p/*[name()="o:p"]'
    """
    path = str(element.getroottree().getpath(element))
    return path if ":" not in path else _COLON.sub(lambda match: _step(match[0]), path)


def _step(name: str) -> str:
    return f'*[name()="{name}"]' if ":" in name else name


_COLON = re.compile(r"[^/\[]*:[^/\[]*")


def _name(node: etree._Element) -> str:
    return node.tag if isinstance(node.tag, str) else "comment()"
