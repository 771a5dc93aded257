"""Where each block of a page stands, as XPath: one pass over the page, however many siblings an element has."""

from __future__ import annotations

from collections import Counter
from itertools import islice

from lxml import etree

from clf.pipeline import Page


def xpaths(page: Page) -> list[str]:
    """Paths of the blocks' elements, as ``lxml``'s ``getpath`` writes them.

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
    written: dict[int, str] = {0: str(page.root.getroottree().getpath(page.root))}
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
            written[step] = f"{written[parents[step]]}/{name}{position}"
        paths.append(written[owner])
    return paths


def _name(node: etree._Element) -> str:
    return node.tag if isinstance(node.tag, str) else "comment()"
