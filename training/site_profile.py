"""What a site's other pages add to the labels of a page, judged by the corpus's own judge.

    python -m training.site_profile [--corpus FOLDER] [--predictions FOLDER]

Two measures, with and without a ``clf.SiteProfile``:

- pages of the corpus that share their site with others: few pages a site, often years and designs apart;
- sites generated from the fixture pages, which no model is trained on: the page's furniture stays, and the texts and
  links of its story, of related stories and of ads are those of other fixture pages.

What the model says of the corpus's pages is read from the out-of-fold predictions of the last training run: its own
labels there are better than a user's. The sites are halved by a hash of their names: the profile's two constants were
set on one half, the other is the one to report (NOTES.md says what was seen of it meanwhile).
"""

from __future__ import annotations

import importlib.util
import json
import sys
from argparse import ArgumentParser
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from hashlib import md5
from pathlib import Path
from types import ModuleType
from typing import Any
from zlib import crc32

import numpy as np

import clf
from clf.blocks import TEXT
from clf.errors import ClfError, CorpusError
from clf.labels import CODE, LABELS
from clf.learn.align import UNKNOWN, align_labels
from clf.learn.corpus import PageStore, read_pages
from clf.pipeline import Page
from training.annotations import read_annotations
from training.corpus import add_corpus_option, check_corpus, page_records, site_of
from training.predictions import FOLDER, Predicted, page_of, read_predictions

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "pages"
NO_SITES = frozenset({"wordpress.com", "substack.com"})
"""Registered domains under which strangers publish."""
OF_THE_STORY = frozenset({"title", "body", "byline", "caption", "related", "sponsored"})
"""Labels whose texts differ from page to page of a generated site."""
SIZES = (1, 4, 16)
"""Other pages of a generated site that are learnt."""

Leaves = tuple[tuple[str, str], ...]


class Tally:
    """Pages judged with and without a profile."""

    def __init__(self, judge: ModuleType) -> None:
        self.judge = judge
        self.n_pages = 0
        self.rows: tuple[list[Any], list[Any]] = [], []
        self.losses: tuple[list[float], list[float]] = [], []

    def add(self, page: Page, profile: clf.SiteProfile, leaves: Leaves) -> None:
        self.n_pages += 1
        informed = page_of(page.root, page.table, page.model_probabilities, site=profile)
        for i, judged in enumerate((page, informed)):
            texts = [(block.text, block.label) for block in judged if block.text]
            self.rows[i].extend(self.judge.aligned(list(leaves), texts))
            gold = np.array(align_labels([text for text, _ in texts], leaves))
            P = judged.probabilities[judged.table.kind == TEXT][gold != UNKNOWN]
            self.losses[i].extend(-np.log(np.maximum(P[np.arange(len(P)), gold[gold != UNKNOWN]], 1e-6)))

    def __str__(self) -> str:
        lines = []
        for name, rows, losses in zip(("alone", "with the site"), self.rows, self.losses, strict=True):
            figures = self.judge.report(rows)
            numbers = [figures[key] for key in ("accuracy", "group accuracy", "macro F1")]
            numbers += [figures["sponsored"][2], figures["body"][2], float(np.mean(losses))]
            lines.append(f"| {name} | " + " | ".join(f"{number:.4f}" for number in numbers) + " |")
        return "\n".join(lines)


HEADER = """
| page | label accuracy | group accuracy | macro F1 | F1 of sponsored | F1 of body | log loss |
|---|---|---|---|---|---|---|"""


# The corpus's sites -----------------------------------------------------------------------------------------


def corpus_sites(corpus: Path) -> dict[str, list[str]]:
    """Names of the pages of each site that has several."""
    sites = defaultdict(list)
    for record in page_records(corpus).values():
        if "." in (site := site_of(record.url, record.site)) and site not in NO_SITES:
            sites[site].append(record.name)
    return {site: names for site, names in sorted(sites.items()) if len(names) > 1}


def judge_corpus(
    corpus: Path, predicted: Mapping[str, Predicted], judge: ModuleType
) -> Iterator[tuple[str, Tally]]:
    """(half, tally) of the two halves of the sites."""
    gold = {page.name: page.leaves for page in read_annotations(corpus)}
    gold |= {page.name: page.leaves for page in read_pages(corpus / "blocks", corpus / "pages")}
    records, store = page_records(corpus), PageStore([corpus / "pages"])
    tallies = {half: Tally(judge) for half in ("constants chosen here", "other sites")}
    for site, names in corpus_sites(corpus).items():
        tally = list(tallies.values())[md5(site.encode()).digest()[0] % 2]
        pages = {name: predicted[name].page(store.read(name), records[name].url) for name in names}
        profile = profile_of(pages.values())
        for name in pages.keys() & gold.keys():
            tally.add(pages[name], profile, gold[name])
    yield from tallies.items()


def profile_of(pages: Iterable[Page]) -> clf.SiteProfile:
    """What recurs on some pages."""
    profile = clf.SiteProfile()
    for page in pages:
        profile.add(page)
    return profile


# Generated sites --------------------------------------------------------------------------------------------


def fixture_pages() -> dict[str, tuple[Page, Leaves]]:
    """Every fixture page with its expected leaves, by slug."""
    found = {}
    for path in sorted(FIXTURES.glob("*/expected.json")):
        expected = json.loads(path.read_text("utf-8"))
        leaves = tuple((leaf["text"], leaf["label"]) for leaf in expected["leaves"])
        page = clf.classify(path.with_name("source.html").read_bytes(), expected["url"])
        found[path.parent.name] = page, leaves
    return found


def sibling(page: Page, leaves: Leaves, texts: dict[str, list[str]], rng: np.random.Generator) -> Page:
    """Another page of the page's site: its furniture around texts of other pages."""
    root = deepcopy(page.root)
    elements = list(root.iter())
    table = page.table
    gold = np.full(len(table), UNKNOWN, np.int8)
    is_text = table.kind == TEXT
    gold[is_text] = align_labels([text for text in table.texts if text], leaves)
    changes = [CODE[label] for label in OF_THE_STORY]
    done = set()
    segments = zip(table.segment_row, table.segment_is_tail, table.segment_block, strict=True)
    for row, is_tail, block in ((int(r), bool(t), int(b)) for r, t, b in segments):
        if gold[block] not in changes:
            continue
        text = "" if block in done else str(rng.choice(texts[LABELS[gold[block]]]))
        done.add(block)
        setattr(elements[row], "tail" if is_tail else "text", text)
        if (link := next(elements[row].iterancestors("a"), elements[row])).tag == "a":
            link.set("href", f"/story/{rng.choice(list('abcdefgh'))}{rng.choice(list('abcdefgh'))}/")
    return clf.classify(root, page.url)


def judge_generated(judge: ModuleType) -> Iterator[tuple[str, Tally]]:
    """(number of other pages, tally) for each of ``SIZES``."""
    pages = fixture_pages()
    tallies = {size: Tally(judge) for size in SIZES}
    for slug, (page, leaves) in pages.items():
        rng = np.random.default_rng(crc32(slug.encode()))
        own = {text for text, _ in leaves}  # some fixtures tell the same story
        texts = defaultdict(list)
        for text, label in (leaf for _, its in pages.values() for leaf in its if leaf[0] not in own):
            texts[label].append(text)
        siblings = [sibling(page, leaves, texts, rng) for _ in range(max(SIZES))]
        for size, tally in tallies.items():
            tally.add(page, profile_of(siblings[:size]), leaves)
    yield from ((f"{size} other pages", tally) for size, tally in tallies.items())


def load_judge(corpus: Path) -> ModuleType:
    """The corpus's own judge, which lies beside it."""
    path = corpus.parent / "judge" / "judge.py"
    spec = importlib.util.spec_from_file_location("judge", path)
    if spec is None or spec.loader is None or not path.is_file():
        raise CorpusError(f"there is no judge at {path}")
    judge = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(judge)
    return judge


def main() -> int:
    """Command line."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    add_corpus_option(parser)
    parser.add_argument(
        "--predictions", type=Path, default=FOLDER, help="what training predicted out of fold"
    )
    options = parser.parse_args()
    try:
        judge = load_judge(check_corpus(options.corpus))
        predicted, _ = read_predictions(options.predictions)
        for half, tally in judge_corpus(options.corpus, predicted, judge):
            print(f"\nCorpus, {half}: {tally.n_pages} pages\n{HEADER}\n{tally}")
        for size, tally in judge_generated(judge):
            print(f"\nGenerated sites, {size}: {tally.n_pages} pages\n{HEADER}\n{tally}")
    except ClfError as error:
        print(f"site_profile: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
