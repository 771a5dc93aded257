"""The keyword lexicon, from the phrases of ``lexicon.tsv`` to the look-ups that the package reads.

python -m training.lexicon            # writes clf/data/lexicon.npz; then train again
"""

from __future__ import annotations

import sys
from pathlib import Path

import clf
from clf.features.tokens import Lexicon

SOURCE = Path(__file__).with_name("lexicon.tsv")
PACKAGED = Path(clf.__file__).parent / "data" / "lexicon.npz"


def read_phrases(path: Path = SOURCE) -> tuple[list[str], list[str]]:
    """(phrases, the category of each)."""
    phrases: list[str] = []
    categories: list[str] = []
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            category, _language, row = line.split("\t")
            found = [phrase.strip() for phrase in row.split("|")]
            phrases += found
            categories += [category] * len(found)
    return phrases, categories


def main() -> int:
    """Command line."""
    compiled = Lexicon.of(*read_phrases())
    compiled.save(PACKAGED)
    n, size = len(compiled.category), PACKAGED.stat().st_size
    print(f"{n} phrases of {len(compiled.names)} categories, {size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
