"""MODEL_CARD.md, filled from what training measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

_TEMPLATE = """\
# Model card

**What it does.** Labels every text block of a news page with one of twelve labels and a calibrated probability.

**Data.** {n_pages} pages of {n_sites} news sites and blogs (mostly English and German; also French, Spanish, Japanese
and some thirty others), every block labelled by hand, and altered copies of them: widgets of native-ad vendors and
partner boxes composed for this project inserted, class names hashed or removed, semantic elements flattened.
Corpus digest: `{corpus}`.

**Model.** Token weights (multinomial logistic regression on six bags of tokens), then two multilayer perceptrons of
one hidden layer, the second seeing the first's view of a block's surroundings; cross-fitted by site, seed {seed}.
Fitted with scikit-learn {sklearn}, numpy {numpy}, lxml {lxml}, Python {python}; the file holds plain arrays.

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
        n_sites=metadata["n_sites"],
        corpus=metadata["corpus"],
        seed=metadata["seed"],
        sklearn=versions["scikit-learn"],
        numpy=versions["numpy"],
        lxml=versions["lxml"],
        python=versions["python"],
        figures="".join(parts).replace("\n## ", "\n### ").replace("# Evaluation", "## Evaluation"),
    )
