"""MODEL_CARD.md, filled from what training measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

_TEMPLATE = """\
# Model card

**What it does.** Labels every text block of a news page with one of twelve labels and a calibrated probability.

**Data.** {n_pages} pages of {n_sites} news sites and blogs (mostly English and German; also French, Spanish, Japanese
and some forty others), and altered copies of them: widgets of native-ad vendors and partner boxes composed for this
project inserted, class names hashed or removed, semantic elements flattened. {n_gold} of the pages were labelled by
hand, and only on those is anything measured. {n_written} were written for this project with their labels, each a site
of its own, in languages and designs that are rare otherwise. The others were labelled block by block for this project
by a large language model reading them beside the rubric (training/RUBRIC.md says how well it agrees with the hand-made
labels). Corpus digest: `{corpus}`.

**Model.** Vectors of the tokens of six bags and dense features of structure, links and text feed a network of two
hidden layers; between them blocks pass messages to their neighbours, containers and list places, and what the tokens
say goes to the result directly as well. Labels are learned together with what networks say that have not seen the
page's site (clf/learn/fit.py). Seed {seed}. Fitted
by an estimator of this project on scikit-learn {sklearn}, with numpy {numpy}, lxml {lxml}, Python {python}; the file
holds plain arrays.

**Limits.** Among the twelve labels `sponsored`, `promo` and `interface` are the hardest: partner entries of a menu, the
site's own offers and leftovers of scripts look like everything else. Languages outside the list above rest on layout
and on the keyword lexicon. Pages that are no news or blog pages were not measured.

**Not for** deciding about people, for blocking requests, or as proof that something is or is not an advertisement.

# Figures

{figures}
"""


def model_card(metadata: Mapping[str, Any], parts: Sequence[str]) -> str:
    """The card as Markdown; ``parts`` are the sections of the evaluation report."""
    versions = metadata["versions"]
    return _TEMPLATE.format(
        n_pages=metadata["n_pages"],
        n_gold=metadata["n_gold"],
        n_written=metadata["n_written"],
        n_sites=metadata["n_sites"],
        corpus=metadata["corpus"],
        seed=metadata["seed"],
        sklearn=versions["scikit-learn"],
        numpy=versions["numpy"],
        lxml=versions["lxml"],
        python=versions["python"],
        figures="".join(parts).replace("\n## ", "\n### ").replace("# Evaluation", "## Evaluation"),
    )
