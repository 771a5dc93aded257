"""Memory and speed over a large archive: ``python -m training.bench_warc`` writes one of 1 GB and classifies it.

The archive holds fixture pages among records of random bytes, as a crawl holds pages among pictures, and one record of
4 GB. Peak memory is that of the process, beside that of one page alone.
"""

from __future__ import annotations

import argparse
import gzip
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted((ROOT / "fixtures" / "pages").glob("*/source.html"))
MIB = 1024 * 1024
PICTURE_BYTES = 512 * 1024
HUGE_BYTES = 4 * 1024 * MIB
HEAD = (
    "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{id}>\r\nWARC-Date: 2026-05-04T03:02:01Z\r\n"
    "WARC-Target-URI: https://paper.example/{id}\r\nContent-Type: application/http;msgtype=response\r\n"
    "Content-Length: {length}\r\n\r\n"
)


def member(number: int, kind: str, body: bytes) -> bytes:
    """A response as a member of gzip."""
    http = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n".encode()
    head = HEAD.format(id=number, length=len(http) + len(body)).encode()
    return gzip.compress(head + http + body + b"\r\n\r\n", compresslevel=1)


def write_archive(path: Path, n_bytes: int, n_pages: int) -> None:
    """Pages and pictures by turns, and the huge record in the middle."""
    draw = random.Random(0)
    n_pictures = n_bytes // PICTURE_BYTES
    with path.open("wb") as file:
        for number in range(n_pictures):
            file.write(member(number, "image/jpeg", draw.randbytes(PICTURE_BYTES)))
            if number % max(1, n_pictures // n_pages) == 0:
                file.write(member(n_pictures + number, "text/html", PAGES[number % len(PAGES)].read_bytes()))
            if number == n_pictures // 2:
                write_huge(file)


def write_huge(file: BinaryIO) -> None:
    """A film of 4 GB, packed on the way."""
    http = b"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n"
    with gzip.GzipFile(fileobj=file, mode="wb", compresslevel=1) as packed:
        packed.write(HEAD.format(id="film", length=len(http) + HUGE_BYTES).encode() + http)
        for _ in range(HUGE_BYTES // MIB):
            packed.write(bytes(MIB))
        packed.write(b"\r\n\r\n")


def measured(*arguments: str | Path) -> Iterator[str]:
    """Runs clf and says what it wrote to standard error, its seconds, and its peak memory."""
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "clf", *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    yield from done.stderr.splitlines()
    yield (
        f"exit code {done.returncode}, {time.perf_counter() - started:.1f} s; so far {usage.ru_utime:.1f} s of CPU, "
        f"peak memory {usage.ru_maxrss / 1024:.0f} MiB"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=1024, help="size of the archive (default: 1024)")
    parser.add_argument("--pages", type=int, default=2000, help="HTML pages in it (default: 2000)")
    parser.add_argument("--jobs", default="1", help="processes (default: 1)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.warc.gz"
        write_archive(path, options.megabytes * MIB, options.pages)
        print("largest page alone")
        print(*measured("classify", max(PAGES, key=lambda page: page.stat().st_size)), sep="\n")
        print(f"archive of {path.stat().st_size / MIB:.0f} MiB")
        for output in ("blocks.parquet", "blocks.jsonl", "blocks.warc.gz"):
            print(output)
            print(
                *measured("classify", path, "--jobs", options.jobs, "--output", Path(folder) / output),
                sep="\n",
            )


if __name__ == "__main__":
    main()
