"""Labels of our own for pages of the corpus that come without any: listing a page to annotate, packing, reading.

    python -m training.annotations list PAGE         # the page's blocks, one numbered line each
    python -m training.annotations pack FOLDER       # FOLDER/PAGE.txt -> their lines of training/annotations.jsonl

An annotator reads the listing beside the rubric (RUBRIC.md) and writes lines ``first-last label`` that cover every
block. What is kept holds no text of any page: labels, and how many tokens each run of them spans, with a digest that
tells whether the page still reads the same. Tokens, not blocks, so that another segmentation loses nothing.
"""

from __future__ import annotations

import hashlib
import json
import logging
import re
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from urllib.parse import urlsplit

from lxml import etree

from clf.blocks import TEXT, BlockTable, block_table
from clf.errors import ClfError, CorpusError
from clf.labels import CODE, LABELS
from clf.learn.align import tokens
from clf.learn.corpus import LabelledPage, PageStore
from clf.parse import parse_bytes
from training.corpus import add_corpus_option, check_corpus, page_records, site_of

log = logging.getLogger(__name__)

FILE = Path(__file__).with_name("annotations.jsonl")
_SHORT = {label: label[:2] for label in LABELS}
_LONG = {short: label for label, short in _SHORT.items()}
_LINE = re.compile(r"(\d+)(?:-(\d+))? (\w+)")
_RUN = re.compile(r"([a-z]{2})(\d+)")
_SHOWN_CHARS = 95
_NAMED = frozenset("nav footer header aside article main form figure".split())


# Reading and packing ----------------------------------------------------------------------------------------


def read_annotations(corpus: Path, file: Path = FILE) -> list[LabelledPage]:
    """The annotated pages with their labels; one that reads otherwise than when it was annotated is passed over."""
    store = PageStore([corpus / "pages"])
    records = page_records(corpus)
    pages = []
    for line in file.read_text("utf-8").splitlines():
        kept = json.loads(line)
        name = kept["page"]
        html, url = store.read(name), records[name].url
        table = block_table(parse_bytes(html, url=url).root, url=url)
        texts = [text for text in table.texts if text]
        if digest(texts) != kept["digest"]:
            log.warning("%s reads otherwise than when it was annotated; left out", name)
            continue
        leaves = tuple(zip(texts, unpacked(texts, kept["runs"]), strict=True))
        site = site_of(table.facts.url, records[name].site or name)
        pages.append(LabelledPage(name, html, leaves, url, site, table.facts.lang[:2]))
    return pages


def pack(corpus: Path, folder: Path) -> Iterator[str]:
    """Lines of the kept file from an annotator's answers.

    Raises
    ------
    CorpusError
        When an answer does not cover its page block by block, or has a label that is none.
    """
    store = PageStore([corpus / "pages"])
    records = page_records(corpus)
    for path in sorted(folder.glob("*.txt")):
        html = store.read(path.stem)
        root = parse_bytes(html, url=records[path.stem].url).root
        texts = [text for text in block_table(root).texts if text]
        labels = parse_answer(path, len(texts))
        record = {"page": path.stem, "digest": digest(texts), "runs": packed(texts, labels)}
        yield json.dumps(record, ensure_ascii=False)


def renewed(kept: Iterable[str], packed: Iterable[str]) -> list[str]:
    """Lines of the kept file with those of some pages renewed or added."""
    by_page = {json.loads(line)["page"]: line for line in (*kept, *packed)}
    return list(by_page.values())


def parse_answer(path: Path, n_blocks: int) -> list[str]:
    """A label for each of ``n_blocks`` blocks from lines ``first-last label``."""
    labels: list[str] = []
    for line in filter(None, map(str.strip, path.read_text("utf-8").splitlines())):
        match = _LINE.fullmatch(line)
        if match is None or match[3] not in CODE:
            raise CorpusError(f"{path}: {line!r} is not 'first-last label'")
        first, last = int(match[1]), int(match[2] or match[1])
        if first != len(labels):
            raise CorpusError(f"{path}: {line!r} should begin with block {len(labels)}")
        labels += [match[3]] * (last + 1 - first)
    if len(labels) != n_blocks:
        raise CorpusError(f"{path}: {len(labels)} blocks labelled, the page has {n_blocks}")
    return labels


def digest(texts: Sequence[str]) -> str:
    """First 16 hexadecimal digits of the SHA-256 of the page's tokens."""
    joined = " ".join(token for text in texts for token in tokens(text))
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def packed(texts: Sequence[str], labels: Sequence[str]) -> str:
    """Runs of labels with the tokens they span.

    >>> packed(["Read also", "A story", "Ads by X"], ["related", "related", "sponsored"])
    're4 sp3'
    """
    sizes = [(label, len(tokens(text))) for text, label in zip(texts, labels, strict=True)]
    runs = groupby(sizes, key=lambda pair: pair[0])
    return " ".join(f"{_SHORT[label]}{sum(n for _, n in run)}" for label, run in runs)


def unpacked(texts: Sequence[str], runs: str) -> list[str]:
    """The label of each text: the one that most of its tokens carry.

    >>> unpacked(["Read also A story", "Ads by X"], "re4 sp3")
    ['related', 'sponsored']
    """
    carried = [_LONG[short] for short, n in _RUN.findall(runs) for _ in range(int(n))]
    labels, start = [], 0
    for text in texts:
        stop = start + len(tokens(text))
        votes = Counter(carried[start:stop] or carried[start : start + 1] or carried[-1:])
        labels.append(votes.most_common(1)[0][0])
        start = stop
    return labels


# Listing ----------------------------------------------------------------------------------------------------


def listing(html: bytes, url: str) -> Iterator[str]:
    """One line a text block: number, telling tag, text, where it links; ``@`` lines name the containers."""
    root = parse_bytes(html, url=url).root
    table = block_table(root, url=url)
    elements = list(root.iter())
    hrefs = dict(zip(table.links.tolist(), table.hrefs, strict=True))
    place = ""
    for index, row in enumerate((table.kind == TEXT).nonzero()[0].tolist()):
        container = elements[table.container[row]]
        if (where := _place(container)) != place:
            place = where
            yield f"@ {place}"
        tag = container.tag if container.tag not in ("div", "li", "a", "body") else ""
        yield " ".join(
            filter(None, (str(index), tag, _shown(table.texts[row]), _target(table, row, elements, hrefs)))
        )


def _place(container: etree._Element) -> str:
    """The two nearest ancestors that carry a name or a meaning."""
    found: list[str] = []
    for up in container.iterancestors():
        names = [f"#{up.get('id')}"] if up.get("id") else []
        names += [f".{name}" for name in (up.get("class") or "").split()[:1]]
        if up.tag in ("html", "body", "li", "a") or not names and up.tag not in _NAMED:
            continue
        found.append("".join([str(up.tag) if up.tag != "div" else "", *(name[:24] for name in names)]))
        if len(found) == 2:
            break
    return " < ".join(found)


def _shown(text: str) -> str:
    if len(text) <= _SHOWN_CHARS:
        return text
    return f"{text[: _SHOWN_CHARS - 20]}…{text[-15:]} ({len(text)})"


def _target(table: BlockTable, row: int, elements: Sequence[etree._Element], hrefs: dict[int, str]) -> str:
    """Host, where it is not the page's own, and path of the link in or around a block."""
    inside = [hrefs[r] for r in range(table.start[row], table.stop[row]) if r in hrefs][:1]
    owner = elements[table.owner[row]]
    around = [up.get("href", "") for up in (owner, *owner.iterancestors("a")) if up.tag == "a"][:1]
    for href in around or inside:
        try:
            target = urlsplit(href)
        except ValueError:
            return f"→ {href[:12]}"
        host = target.netloc.removeprefix("www.")
        is_own = host == urlsplit(table.facts.url).netloc.removeprefix("www.")
        return f"→{'' if is_own else host}{target.path[:28]}"
    return ""


def main() -> int:
    """Command line."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    add_corpus_option(parser)
    parser.add_argument("verb", choices=("list", "pack"))
    parser.add_argument("what", help="name of a page, or the folder of answers")
    options = parser.parse_args()
    try:
        corpus = check_corpus(options.corpus)
        if options.verb == "list":
            url = page_records(corpus)[options.what].url
            print("\n".join(listing(PageStore([corpus / "pages"]).read(options.what), url)))
        else:
            kept = FILE.read_text("utf-8").splitlines()
            FILE.write_text("\n".join(renewed(kept, pack(corpus, Path(options.what)))) + "\n", "utf-8")
    except ClfError as error:
        print(f"annotations: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
