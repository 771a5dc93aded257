"""clf labels every DOM block of a news page - editorial, ad or clutter - and cleans the page accordingly.

The public names are loaded when first asked for, so that ``clf --help`` need not wait for numpy.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clf.blocks import BlockTable
    from clf.errors import (
        ClfError,
        CorpusError,
        FetchError,
        ModelFormatError,
        ParseError,
        ProfileFormatError,
        TimeLimitError,
        WorkerError,
    )
    from clf.labels import GROUPS, LABELS
    from clf.many import classify_many
    from clf.model import Model, load_model
    from clf.parse import Limits
    from clf.pipeline import Block, Page, classify, clean
    from clf.site import SiteProfile

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
    "ProfileFormatError",
    "SiteProfile",
    "TimeLimitError",
    "WorkerError",
    "classify",
    "classify_many",
    "clean",
    "load_model",
]
__version__ = "0.1.0"

_HOMES = {
    "clf.blocks": ("BlockTable",),
    "clf.errors": (
        "ClfError",
        "CorpusError",
        "FetchError",
        "ModelFormatError",
        "ParseError",
        "ProfileFormatError",
        "TimeLimitError",
        "WorkerError",
    ),
    "clf.labels": ("GROUPS", "LABELS"),
    "clf.many": ("classify_many",),
    "clf.model": ("Model", "load_model"),
    "clf.parse": ("Limits",),
    "clf.pipeline": ("Block", "Page", "classify", "clean"),
    "clf.site": ("SiteProfile",),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module 'clf' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOME_OF[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
