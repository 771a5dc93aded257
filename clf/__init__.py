"""clf labels every DOM block of a news page - editorial, ad or clutter - and cleans the page accordingly."""

from clf.blocks import BlockTable
from clf.errors import ClfError, CorpusError, FetchError, ModelFormatError, ParseError
from clf.labels import GROUPS, LABELS
from clf.model import Model, load_model
from clf.parse import Limits
from clf.pipeline import Block, Page, classify, clean

__all__ = [
    "GROUPS",
    "LABELS",
    "Block",
    "BlockTable",
    "ClfError",
    "CorpusError",
    "FetchError",
    "Limits",
    "Model",
    "ModelFormatError",
    "Page",
    "ParseError",
    "classify",
    "clean",
    "load_model",
]
__version__ = "0.1.0"
