"""How long clf takes and how much memory, beside lxml's bare parse and other extractors, on one thread.

    python -m training.bench [pages] [large] [growth] [start] [--pages N] [--largest MB] [--corpus FOLDER]

- ``pages``: real pages, by stage and as a whole, all measured in turn on each page. Without a corpus the fixture pages
  serve; extractors that are not installed (training/peers.txt) are left out.
- ``large``: memory for each of the corpus's pages above 1 MB, in a process of its own.
- ``growth``: generated pages from 10 kB to 20 MB (``training.bench_pages``): time per MB, memory per byte.
- ``start``: the command line from nothing.

At the end stands what issue and design ask for, and whether it is reached. ``training.bench_jobs`` measures several
processes.
"""

from __future__ import annotations

import math
import os
import platform
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple, TypeVar

import numpy as np
from lxml import etree
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

import clf
from clf import decide, output
from clf.blocks import block_table
from clf.features import page_features
from clf.labels import CODE, GROUPS
from clf.model import default_model
from clf.parse import parse_bytes
from clf.threads import ONE_THREAD
from training.bench_pages import KINDS, page
from training.peers import PEERS

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "pages"
BARE, WHOLE, FROM_TREE = "bare parse", "clf, bytes to text", "clf, tree to text"
ROUNDS = 3
BASE, LARGE = 100_000, 1_000_000
SIZES = (10_000, BASE, LARGE, 10_000_000, 20_000_000)
GROWTH_ROUNDS = 2
STARTS = 10
PEER_FACTORS = {
    "trafilatura": 7,
    "trafilatura, fast": 4,
    "readability-lxml": 8,
    "jusText": 4,
    "boilerpy3": 4,
}
"""How many times faster than each clf is meant to be."""
T = TypeVar("T")


class Check(NamedTuple):
    """A figure beside what it is meant to be: at most ``limit``, or at least where ``is_floor``."""

    what: str
    measured: float
    limit: float
    is_floor: bool = False

    def __str__(self) -> str:
        is_met = self.measured >= self.limit if self.is_floor else self.measured <= self.limit
        sign = "≥" if self.is_floor else "≤"
        return (
            f"| {self.what} | {self.measured:.3g} | {sign} {self.limit:g} | {'yes' if is_met else '**no**'} |"
        )


def show(*lines: str) -> None:
    """Print lines as they come: a run takes minutes."""
    print(*lines, sep="\n", flush=True)


# --- real pages


def page_bytes(corpus: Path, n: int) -> list[bytes]:
    """Up to ``n`` pages of the corpus, evenly spread; the fixture pages where there is no corpus."""
    from clf.learn.corpus import read_pages  # noqa: PLC0415 - see main

    if (corpus / "blocks").is_dir():
        pages = [page.html for page in read_pages(corpus / "blocks", corpus / "pages")]
    else:
        pages = [path.read_bytes() for path in sorted(FIXTURES.glob("*/source.html"))]
    return pages[:: max(len(pages) // n, 1)][:n]


def bare_parse(html: bytes) -> etree._Element:
    """What clf is measured by: lxml's parser with the options that clf needs, and the encoding known."""
    return etree.fromstring(html, etree.HTMLParser(huge_tree=True, encoding="utf-8"))


def whole(html: bytes | etree._Element) -> str:
    """All that clf does for a page's text."""
    return clf.classify(html).text()


def installed_peers() -> dict[str, Callable[[bytes], str]]:
    """The extractors of ``training.peers`` that are there."""
    return {name: function for name, (package, function) in PEERS.items() if version_of(package)}


def version_of(package: str) -> str | None:
    """Version of an installed package."""
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def laps(html: bytes) -> Iterator[tuple[str, float]]:
    """Name and seconds of each stage, one after the other, for one page."""
    model = default_model()
    editorial = [CODE[label] for label in GROUPS["editorial"]]
    found: list[tuple[str, float]] = []

    def lap(name: str, stage: Callable[[], T]) -> T:
        start = time.perf_counter()
        result = stage()
        found.append((name, time.perf_counter() - start))
        return result

    document = lap("parse", lambda: parse_bytes(html))
    table = lap("blocks", lambda: block_table(document.root))
    features = lap("features", lambda: page_features(table))
    P = lap("model", lambda: model.predict_proba(features))
    _, codes = lap("decide", lambda: decide.decide(table, P))
    lap("output", lambda: output.text(table, np.isin(codes, editorial)))
    yield from found


def seconds(function: Callable[[], object]) -> float:
    """Seconds that a call takes; NaN where it fails."""
    start = time.perf_counter()
    try:
        function()
    except Exception:  # noqa: BLE001 - other extractors raise whatever they like
        return math.nan
    return time.perf_counter() - start


def time_page(html: bytes) -> dict[str, float]:
    """Seconds for one page of everything that is compared."""
    tree = parse_bytes(html).root
    return {
        BARE: seconds(lambda: bare_parse(html)),
        **dict(laps(html)),
        WHOLE: seconds(lambda: whole(html)),
        FROM_TREE: seconds(lambda: whole(tree)),
        **{name: seconds(partial(function, html)) for name, function in installed_peers().items()},
    }


def bench_pages(pages: Sequence[bytes]) -> list[Check]:
    """Time and memory on real pages; a page comes again only after all others, as what is remembered might help."""
    rounds = [[time_page(html) for html in pages] for _ in range(ROUNDS)]
    names = list(rounds[0][0])
    taken = np.array([[[timed[name] for name in names] for timed in each] for each in rounds]) * 1000
    best = dict(zip(names, np.fmin.reduce(taken).T, strict=True))
    first = dict(zip(names, taken[0].T, strict=True))
    size = sum(map(len, pages)) / 1e6
    show(
        f"\n## {len(pages)} pages, {size:.1f} MB",
        "",
        f"Milliseconds a page, best of {ROUNDS}; multiples of the bare parse: of the means, and of single pages.",
        "",
        "| | mean | p50 | p95 | worst | x parse | p95 x parse | pages/s | MB/s | peak MB |",
        "|---|---|---|---|---|---|---|---|---|---|",
    )
    measured = {BARE, WHOLE, *installed_peers()}
    for name in names:
        peak = f"{peak_memory(name, pages) / 1e6:.0f}" if name in measured else ""
        show(f"| {name} | {_row(best[name], best[BARE], size)} | {peak} |")
    fresh = np.nanmean(first[WHOLE]) / np.nanmean(best[BARE])
    show("", f"Pages met for the first time, {WHOLE}: {fresh:.2f} x parse.")
    for name in names:
        if n_failed := int(np.isnan(best[name]).sum()):
            show(f"{name} failed on {n_failed} pages, which are left out of its line.")
    return _page_checks(best)


def _row(ms: NDArray[np.float64], parse: NDArray[np.float64], megabytes: float) -> str:
    p50, p95 = np.nanquantile(ms, [0.5, 0.95])
    mean, worst, total = np.nanmean(ms), np.nanmax(ms), np.nansum(ms) / 1000
    ratio = np.nanquantile(ms / parse, 0.95)
    return (
        f"{mean:.2f} | {p50:.2f} | {p95:.2f} | {worst:.1f} | {mean / parse.mean():.2f} | {ratio:.2f} | "
        f"{len(ms) / total:.0f} | {megabytes / total:.1f}"
    )


def _page_checks(best: dict[str, NDArray[np.float64]]) -> list[Check]:
    mean = {name: float(np.nanmean(ms)) for name, ms in best.items()}
    ratio = best[WHOLE] / best[BARE]
    return [
        Check("bytes to text, x parse", mean[WHOLE] / mean[BARE], 2.5),
        Check("bytes to text, x parse, p95", float(np.quantile(ratio, 0.95)), 3),
        Check("tree to text, x parse", mean[FROM_TREE] / mean[BARE], 1.5),
        *(
            Check(f"times faster than {name}", mean[name] / mean[WHOLE], factor, is_floor=True)
            for name, factor in PEER_FACTORS.items()
            if name in mean
        ),
    ]


def peak_memory(name: str, pages: Sequence[bytes]) -> float:
    """Bytes that a process held at most which did one thing to all pages, the pages themselves among them."""
    return _apart(_peak_memory, name, pages)


def _peak_memory(name: str, pages: Sequence[bytes]) -> float:
    function = {BARE: bare_parse, WHOLE: whole, **installed_peers()}[name]
    for html in pages:
        seconds(partial(function, html))
    return memory("VmHWM")


def _apart(function: Callable[..., T], *arguments: object) -> T:
    """What a function returns in a process of its own."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(function, *arguments).result()


def memory(entry: str, process: int | str = "self") -> float:
    """Bytes of a process by an entry of Linux's ``/proc/PID/status``; NaN elsewhere."""
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return math.nan
    return next((int(line.split()[1]) * 1024.0 for line in lines if line.startswith(f"{entry}:")), math.nan)


def large_pages(corpus: Path) -> Iterator[tuple[str, bytes]]:
    """Names and bytes of the corpus's pages above ``LARGE``; none where there is no corpus."""
    from clf.learn.corpus import PageStore  # noqa: PLC0415 - see main

    store = PageStore([corpus / "pages"])
    pages = ((name, store.read(name)) for name in sorted(store))
    return ((name, html) for name, html in pages if len(html) > LARGE)


def bench_large(corpus: Path) -> list[Check]:
    """Peak memory of large real pages: mostly scripts and data, where generated ones are all text or tags."""
    show("\n## Real pages above 1 MB", "")
    factors = {name: (g := _measured(html)).peak / g.n_bytes for name, html in large_pages(corpus)}
    if not factors:
        show("There is no corpus.")
        return []
    values = np.array(list(factors.values()))
    worst = max(factors, key=lambda name: factors[name])
    show(
        f"{len(values)} pages; peak memory over the page's bytes: mean {values.mean():.1f}, "
        f"p50 {np.median(values):.1f}, p95 {np.quantile(values, 0.95):.1f}, worst {values.max():.1f} ({worst})."
    )
    return [Check("real pages above 1 MB: worst peak memory, x bytes", float(values.max()), 12)]


# --- generated pages


class Growth(NamedTuple):
    """One generated page: bytes, elements, seconds and peak memory in bytes of the bare parse and of the whole."""

    n_bytes: int
    n_elements: int
    parse: float
    parse_peak: float
    whole: float
    peak: float

    @property
    def per_mb(self) -> float:
        """Milliseconds of the whole a megabyte."""
        return self.whole / self.n_bytes * 1e9


def measure_growth(path: Path) -> Growth:
    """Measure one page, in a process that has done nothing else."""
    whole(page("text", SIZES[0]))  # what the first page loads is not this page's
    before = memory("VmRSS")
    html = path.read_bytes()
    n_elements = sum(1 for _ in bare_parse(html).iter())
    parse = min(seconds(lambda: bare_parse(html)) for _ in range(GROWTH_ROUNDS))
    parse_peak = memory("VmHWM") - before
    taken = min(seconds(lambda: whole(html)) for _ in range(GROWTH_ROUNDS))
    return Growth(len(html), n_elements, parse, parse_peak, taken, memory("VmHWM") - before)


def bench_growth(largest: float) -> list[Check]:
    """Time and memory of generated pages by kind and size, up to ``largest`` megabytes."""
    show(
        "\n## Generated pages",
        "",
        "| kind | MB | elements | parse, ms/MB | clf, ms/MB | x parse | x 100 kB | parse, peak x bytes | clf |",
        "|---|---|---|---|---|---|---|---|---|",
    )
    checks = []
    for kind in KINDS:
        grown: dict[int, Growth] = {}
        for size in (size for size in SIZES if size <= largest * 1e6):
            grown[size] = g = _measured(page(kind, size))
            factor = g.per_mb / grown[BASE].per_mb if BASE in grown else math.nan
            show(
                f"| {kind} | {g.n_bytes / 1e6:.2f} | {g.n_elements} | {g.parse / g.n_bytes * 1e9:.1f} | "
                f"{g.per_mb:.1f} | {g.whole / g.parse:.2f} | {factor:.2f} | "
                f"{g.parse_peak / g.n_bytes:.1f} | {g.peak / g.n_bytes:.1f} |"
            )
            if size >= LARGE:
                checks.append(Check(f"{kind}, {size / 1e6:.0f} MB: time per MB, x 100 kB", factor, 1.5))
                checks.append(
                    Check(f"{kind}, {size / 1e6:.0f} MB: peak memory, x bytes", g.peak / g.n_bytes, 12)
                )
    return checks


def _measured(html: bytes) -> Growth:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        path.write_bytes(html)
        return _apart(measure_growth, path)


# --- the command line


def bench_start() -> list[Check]:
    """Seconds of the command line from nothing, the commands in turn."""
    file = str(FIXTURES / "en-plain" / "source.html")
    commands = {
        "python -c 'import lxml.etree, numpy'": ["-c", "import lxml.etree, numpy"],
        "clf --help": ["-m", "clf", "--help"],
        "clf clean FILE": ["-m", "clf", "clean", file],
    }
    taken = {
        name: min(times)
        for name, times in zip(
            commands,
            zip(*([_start(c) for c in commands.values()] for _ in range(STARTS)), strict=True),
            strict=True,
        )
    }
    imports, shown, cleaned = taken.values()
    show(
        "\n## Start",
        "",
        f"| command | seconds, best of {STARTS} |",
        "|---|---|",
        *(f"| `{name}` | {s:.3f} |" for name, s in taken.items()),
    )
    return [
        Check("clf --help, s", shown, 0.15),
        Check("clf clean FILE, s beyond imports", cleaned - imports, 0.25),
    ]


def _start(arguments: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


# --- all of it


def machine() -> str:
    """Processor, system and versions: what the figures depend on."""
    cpus = Path("/proc/cpuinfo")
    models = [
        line.split(":")[1].strip() for line in cpus.read_text().splitlines() if line.startswith("model name")
    ]
    packages = ["lxml", "numpy", *dict.fromkeys(package for package, _ in PEERS.values())]
    versions = ", ".join(f"{name} {found}" for name in packages if (found := version_of(name)))
    return (
        f"{models[0] if models else platform.machine()}, {os.cpu_count()} cores, {platform.system()} "
        f"{platform.release()}; Python {platform.python_version()}, clf {clf.__version__}, "
        f"libxml2 {'.'.join(map(str, etree.LIBXML_VERSION))}, {versions}"
    )


def main() -> int:
    """Command line."""
    # It brings scikit-learn, whose memory would count in the processes that measure: they import this module, too.
    from training.corpus import add_corpus_option  # noqa: PLC0415

    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    sections: dict[str, Callable[[], list[Check]]] = {
        "pages": lambda: bench_pages(page_bytes(options.corpus, options.pages)),
        "large": lambda: bench_large(options.corpus),
        "growth": lambda: bench_growth(options.largest),
        "start": bench_start,
    }
    parser.add_argument(
        "sections", nargs="*", metavar="SECTION", help=f"{', '.join(sections)} (default: all)"
    )
    parser.add_argument("--pages", type=int, default=100, metavar="N", help="real pages (default: 100)")
    parser.add_argument(
        "--largest", type=float, default=20, metavar="MB", help="of generated pages (default: 20)"
    )
    add_corpus_option(parser)
    options = parser.parse_args()
    if unknown := set(options.sections) - sections.keys():
        parser.error(f"unknown section {', '.join(sorted(unknown))}: choose from {', '.join(sections)}")
    os.environ.update(ONE_THREAD)  # for the processes that measure apart
    show(machine())
    checks: list[Check] = []
    with threadpool_limits(1):
        for name in options.sections or sections:
            checks += sections[name]()
    show(
        "\n## Meant and reached",
        "",
        "| | measured | meant | reached |",
        "|---|---|---|---|",
        *map(str, checks),
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
