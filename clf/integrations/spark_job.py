"""A job for ``spark-submit``: WARC files -> Parquet, one file for each archive (extra ``spark``).

Each archive is one task. Its rows are written to a draft that is moved to its place when the archive is done, so a job
that was cut off goes on where it stopped: run again, it leaves out the archives whose files are there.

    spark-submit clf/integrations/spark_job.py s3://bucket/crawl/ --output s3://bucket/blocks/

On standard output stands one line of JSON for each archive; ``spark-submit`` mixes it with what goes to standard error.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
import time
import uuid
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from pyarrow import fs

from clf.batch import model_at
from clf.errors import ClfError
from clf.inputs import WARC_SUFFIXES, Input, reason_of
from clf.integrations.spark import result
from clf.tables import BLOCK, SOURCE
from clf.warc import Tally, read_pages

SCHEMA = pa.schema(
    [
        *SOURCE,
        ("text", pa.string()),
        ("blocks", pa.list_(pa.struct([*BLOCK, ("kind", pa.string())]))),
        ("warnings", pa.list_(pa.string())),
        ("error", pa.string()),
    ]
)
"""Columns of the files: where a page came from, and what ``clf.integrations.spark.classify`` adds."""
ROWS = 256
"""Pages of a row group, which is held in memory: some 20 MB."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the job; returns 0 where all is fine, 1 where pages or archives failed (the others are done)."""
    options = _parser().parse_args(arguments)
    archives = [path for place in options.inputs for path in find_archives(place)]
    pending = [path for path in archives if not is_done(path, options.output)]
    print(f"clf: {len(archives)} archives, {len(archives) - len(pending)} done before", file=sys.stderr)
    reports = _run(pending, options.output, options.model) if pending else []
    for report in reports:
        print(json.dumps(report, ensure_ascii=False))
    totals = {key: sum(report[key] for report in reports) for key in ("read", "done", "failed", "skipped")}
    n_errors = sum(report["error"] is not None for report in reports)
    told = ", ".join(f"{n} {name}" for name, n in totals.items())
    print(f"clf: {told}; {n_errors} archives could not be read", file=sys.stderr)
    return 1 if n_errors or totals["failed"] else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description="Classify the pages of WARC files on a Spark cluster, into a folder of Parquet files.",
        epilog="Run again, it does what is missing. Exit codes: 0 all fine; 1 something failed; 2 wrong usage.",
        fromfile_prefix_chars="@",
    )
    parser.add_argument(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="WARC files, folders of them, or @LIST: a file with one a line",
    )
    parser.add_argument("--output", required=True, metavar="DIR", help="folder for the Parquet files")
    parser.add_argument("--model", metavar="FILE", help="model file, the same on every worker")
    return parser


def _run(archives: list[str], output: str, model: str | None) -> list[dict[str, Any]]:
    """One report an archive, each from a task of its own."""
    from pyspark.sql import SparkSession  # noqa: PLC0415 - workers need only this module

    context = SparkSession.builder.appName("clf").getOrCreate().sparkContext
    task = partial(classify_archive, output=output, model=model)
    reports: list[dict[str, Any]] = context.parallelize(archives, len(archives)).map(task).collect()
    return reports


def find_archives(place: str) -> Iterator[str]:
    """A file itself, or the WARC files below a folder, sorted; places are paths or URIs that pyarrow knows."""
    system, path = _located(place)
    if system.get_file_info(path).type != fs.FileType.Directory:
        yield place
        return
    scheme = place.partition("://")[0] + "://" if "://" in place else ""
    for info in sorted(
        system.get_file_info(fs.FileSelector(path, recursive=True)), key=lambda info: info.path
    ):
        if info.is_file and info.path.lower().endswith(WARC_SUFFIXES):
            yield scheme + info.path


def _located(place: str) -> tuple[fs.FileSystem, str]:
    system, path = fs.FileSystem.from_uri(place if "://" in place else os.path.abspath(place))
    return system, path


def target(archive: str, output: str) -> str:
    """The archive's Parquet file: its name, and a digest that tells archives of one name in many folders apart."""
    name = archive.rsplit("/", 1)[-1].removesuffix(".gz").removesuffix(".warc")
    where = archive if "://" in archive else os.path.abspath(archive)
    return f"{output.rstrip('/')}/{name}-{hashlib.sha256(where.encode()).hexdigest()[:8]}.parquet"


def is_done(archive: str, output: str) -> bool:
    """Whether the archive's file is there, which it is only when it is whole."""
    system, path = _located(target(archive, output))
    return bool(system.get_file_info(path).is_file)


def classify_archive(archive: str, output: str, model: str | None = None) -> dict[str, Any]:
    """Classify the pages of an archive into its Parquet file, and report on it.

    Returns
    -------
    report : dict
        ``warc``, ``read``, ``done``, ``failed``, ``skipped`` (records; the first is the sum of the others),
        ``seconds`` and ``cpu_seconds``, and ``error``: why there is no file, else None.
    """
    model_at(model)
    tally = Tally()
    n_failed = n_rows = 0
    started, cpu_started = time.perf_counter(), time.process_time()
    error = None
    try:
        for rows in _written(_rows(archive, tally, model), target(archive, output)):
            n_rows += len(rows)
            n_failed += sum(row["error"] is not None for row in rows)
    except (ClfError, OSError) as caught:
        error = reason_of(caught)
        tally, n_rows, n_failed = Tally(), 0, 0
    return {
        "warc": archive,
        "read": tally.n_read,
        "done": n_rows - n_failed,
        "failed": n_failed,
        "skipped": tally.skipped.total(),
        "seconds": round(time.perf_counter() - started, 2),
        "cpu_seconds": round(time.process_time() - cpu_started, 2),
        "error": error,
    }


def _rows(archive: str, tally: Tally, model: str | None) -> Iterator[dict[str, Any]]:
    system, path = _located(archive)
    name = path.rsplit("/", 1)[-1]
    with system.open_input_stream(path, compression=None) as file:
        for item in read_pages(file, name, name, tally):
            yield item.source | _result(item, model)


def _result(item: Input, model: str | None) -> dict[str, Any]:
    try:
        raw = item.read()
    except (ClfError, OSError) as error:
        return {"error": reason_of(error)}
    return result(raw.data, raw.url, raw.content_type, model)


def _written(rows: Iterable[dict[str, Any]], place: str) -> Iterator[list[dict[str, Any]]]:
    """The rows in groups, each after it was written; at their end the file is there."""
    system, path = _located(place)
    folder, _, name = path.rpartition("/")
    draft = (
        f"{folder}/_drafts/{name}.{uuid.uuid4().hex}"  # tasks may run twice at once; Spark reads no _ folders
    )
    system.create_dir(f"{folder}/_drafts")
    rows = iter(rows)
    with (
        system.open_output_stream(draft) as file,
        pq.ParquetWriter(file, SCHEMA, compression="zstd") as writer,
    ):
        while group := list(islice(rows, ROWS)):
            writer.write_table(pa.Table.from_pylist(group, SCHEMA))
            yield group
    system.move(draft, path)


if __name__ == "__main__":
    sys.exit(main())
