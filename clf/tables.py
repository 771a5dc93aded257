"""Results as tables: the columns of what ``clf classify`` and ``clf clean`` write, and Parquet files of them.

The JSON Lines of the two verbs are rows of these tables; a column that a row lacks is null.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, BinaryIO

from clf.inputs import Input
from clf.sinks import FileSink, writable

try:
    import pyarrow as pa
    import pyarrow.parquet as pq
except ModuleNotFoundError as error:
    raise ModuleNotFoundError("Parquet needs pyarrow: pip install 'clf[warc]'") from error

SOURCE = [
    ("page", pa.string()),
    ("url", pa.string()),
    ("record", pa.string()),
    ("date", pa.string()),
]
"""Where a page came from; the last two where it is a record of an archive."""
BLOCK = [
    ("index", pa.int32()),
    ("xpath", pa.string()),
    ("text", pa.string()),
    ("label", pa.string()),
    ("group", pa.string()),
    ("probability", pa.float32()),
]
"""One block."""
BLOCKS = pa.schema([*SOURCE, *BLOCK, ("kind", pa.string())])
"""One block a row, as ``clf classify`` writes them."""
PAGES = pa.schema(
    [
        *SOURCE,
        ("title", pa.string()),
        ("text", pa.string()),
        ("blocks", pa.list_(pa.struct(BLOCK))),
        ("n_blocks", pa.int32()),
        ("warnings", pa.list_(pa.string())),
    ]
)
"""One page a row, as ``clf clean --format json`` writes them; ``blocks`` are the kept ones."""

ROW_GROUP_CHARS = 8 * 1024 * 1024
"""Characters of JSON that make a row group: as Python objects, ten times their size in memory."""


class ParquetSink(FileSink):
    """A Parquet file of the JSON Lines of all pages."""

    def __init__(self, path: Path, schema: pa.Schema) -> None:
        super().__init__(path)
        self.schema = schema
        self.rows: list[dict[str, Any]] = []
        self.n_chars = 0

    def begin(self, file: BinaryIO) -> None:
        """Begin the table."""
        self.writer = pq.ParquetWriter(file, self.schema, compression="zstd")

    def add(self, file: BinaryIO, item: Input, text: str) -> None:
        """Add the rows of one page."""
        self.rows += [_writable(json.loads(line)) for line in text.split("\n") if line]
        self.n_chars += len(text)
        if self.n_chars >= ROW_GROUP_CHARS:
            self._flush()

    def end(self) -> None:
        """Write the last rows and the footer."""
        self._flush()
        self.writer.close()

    def _flush(self) -> None:
        self.writer.write_table(pa.Table.from_pylist(self.rows, self.schema))
        self.rows = []
        self.n_chars = 0


def _writable(row: dict[str, Any]) -> dict[str, Any]:
    """A row whose page and address, which come from outside, UTF-8 can hold."""
    return row | {name: writable(row[name]) for name in ("page", "url") if row.get(name)}
