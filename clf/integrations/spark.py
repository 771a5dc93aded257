"""Spark: a DataFrame with pages -> as many rows with their blocks, labels and text (extra ``spark``).

The rows of a partition are classified one after the other in the Python process that Spark keeps for it; the model is
read once in each such process. A row that holds no page that can be read is kept, with the reason in ``error``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from clf.batch import model_at
from clf.errors import ClfError
from clf.inputs import SNIFF_BYTES, check_html, reason_of
from clf.parse import Limits
from clf.pipeline import Block, Page
from clf.pipeline import classify as classify_page
from clf.xpaths import xpaths

if TYPE_CHECKING:
    import pandas as pd
    from pyspark.sql import DataFrame

BLOCK_SCHEMA = (
    "index: int, xpath: string, text: string, label: string, group: string, probability: float, kind: string"
)
SCHEMA = f"text string, blocks array<struct<{BLOCK_SCHEMA}>>, warnings array<string>, error string"
"""Columns that are added: the editorial text, all blocks in document order, what was cut or mended, and what went
wrong. Where ``error`` is not null, the other three are."""
COLUMNS = ("text", "blocks", "warnings", "error")
MAX_ROWS = 32
"""Rows of results that are handed back at once, so that few pages are held with their blocks."""


def classify(
    df: DataFrame,
    html_column: str = "html",
    url_column: str | None = "url",
    *,
    content_type_column: str | None = None,
    model: str | None = None,
    limits: Limits = Limits(),
) -> DataFrame:
    """Label every block of the pages in a DataFrame; lazy, as all of Spark is.

    Parameters
    ----------
    df : pyspark.sql.DataFrame
        One page a row.
    html_column : str
        Pages as string or binary. Bytes are decoded as ``clf.classify`` does.
    url_column, content_type_column : str or None
        Addresses, and HTTP ``Content-Type`` headers, whose charset comes before what ``meta`` declares; None for none.
    model : str, optional
        Path of a model file, the same on every worker; the packaged model by default.
    limits : Limits
        A row with more than ``max_bytes`` (characters, of a string) is an error: one page must not hold up a cluster.

    Returns
    -------
    pyspark.sql.DataFrame
        The columns of ``df`` but ``html_column``, and those of ``SCHEMA``, in as many rows.

    Raises
    ------
    ValueError
        When a column is missing, or one of ``df`` has the name of one that would be added.
    TypeError
        When ``html_column`` is neither string nor binary.
    """
    from pyspark.sql.types import StructType  # noqa: PLC0415 - an extra

    named = [name for name in (html_column, url_column, content_type_column) if name is not None]
    if missing := [name for name in named if name not in df.columns]:
        raise ValueError(f"there is no column {missing[0]!r}: choose from {', '.join(df.columns)}")
    if taken := [name for name in df.columns if name in COLUMNS and name != html_column]:
        raise ValueError(f"column {taken[0]!r} would be there twice: rename it first")
    if (kind := df.schema[html_column].dataType.typeName()) not in ("string", "binary"):
        raise TypeError(f"column {html_column!r} is {kind}: pages are string or binary")
    added = StructType.fromDDL(SCHEMA)
    assert isinstance(added, StructType)
    kept = [field for field in df.schema.fields if field.name != html_column]
    classified = partial(
        _classified,
        html_column=html_column,
        url_column=url_column,
        content_type_column=content_type_column,
        model=model,
        limits=limits,
    )
    return df.mapInPandas(classified, StructType([*kept, *added.fields]))


def _classified(
    batches: Iterable[pd.DataFrame],
    html_column: str,
    url_column: str | None,
    content_type_column: str | None,
    model: str | None,
    limits: Limits,
) -> Iterator[pd.DataFrame]:
    """What a worker does with the rows of a partition."""
    model_at(model)  # a broken model file ends the job, not each row
    for batch in batches:
        for start in range(0, len(batch), MAX_ROWS):
            rows = batch.iloc[start : start + MAX_ROWS]
            urls = rows[url_column] if url_column is not None else [None] * len(rows)
            types = rows[content_type_column] if content_type_column is not None else [None] * len(rows)
            results = [
                result(html, url or None, content_type or None, model, limits)
                for html, url, content_type in zip(rows[html_column], urls, types, strict=True)
            ]
            yield rows.drop(columns=html_column).assign(
                **{name: [row[name] for row in results] for name in COLUMNS}
            )


def result(
    html: Any,
    url: str | None = None,
    content_type: str | None = None,
    model: str | None = None,
    limits: Limits = Limits(),
) -> dict[str, Any]:
    """The added columns of one row; whatever goes wrong is told in ``error``."""
    try:
        _check(html, limits)
        page = classify_page(html, url, content_type=content_type, model=model_at(model), limits=limits)
        paths = xpaths(page)
        blocks = [_block(block, paths) for block in page]
        return dict(zip(COLUMNS, (_text(page), blocks, list(page.warnings), None), strict=True))
    except Exception as error:  # noqa: BLE001 - a mistake of ours on one page must not cost the partition
        return dict.fromkeys(COLUMNS) | {"error": reason_of(error)}


def _check(html: Any, limits: Limits) -> None:
    """End in a ClfError where a cell holds no page of a bearable size."""
    if not isinstance(html, str | bytes | bytearray):  # Spark's null is None or NaN here
        raise ClfError("there is no page: the cell is null")
    if len(html) > limits.max_bytes:
        unit = "characters" if isinstance(html, str) else "bytes"
        raise ClfError(f"the page has {len(html)} {unit}, more than the ceiling of {limits.max_bytes}")
    head = html[:SNIFF_BYTES]
    check_html(head.encode("utf-8", "replace") if isinstance(head, str) else bytes(head))


def _text(page: Page) -> str:
    return page.text().encode("utf-8", "replace").decode("utf-8")  # Arrow takes no lone surrogates


def _block(block: Block, paths: list[str]) -> dict[str, Any]:
    return {
        "index": block.index,
        "xpath": paths[block.index],
        "text": block.text,
        "label": block.label,
        "group": block.group,
        "probability": block.probability,
        "kind": block.kind,
    }
