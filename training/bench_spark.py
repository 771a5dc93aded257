"""How the Spark job scales: ``python -m training.bench_spark`` runs it on local[1] and local[2].

Archives of fixture pages, one a partition. Wall time tells how partitions share the cores, CPU time of the workers how
many pages a core does in a second, which does not depend on what else the machine is doing as wall time does.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from training.bench_warc import PAGES, ROOT, member


def write_archives(folder: Path, n_archives: int, n_pages: int) -> None:
    for archive in range(n_archives):
        records = [
            member(archive * n_pages + i, "text/html", PAGES[i % len(PAGES)].read_bytes())
            for i in range(n_pages)
        ]
        (folder / f"{archive:03d}.warc.gz").write_bytes(b"".join(records))


def measure(folder: Path, output: Path, n_cores: int) -> None:
    """Runs the job once and prints a row of figures: without Spark's start, which does not grow with the work."""
    code = (
        "import sys, time; from pyspark.sql import SparkSession; from clf.integrations import spark_job; "
        f"s = SparkSession.builder.master('local[{n_cores}]').config('spark.ui.enabled', 'false').getOrCreate(); "
        f"s.sparkContext.parallelize(range({n_cores}), {n_cores}).map(lambda i: time.sleep(1)).count(); "
        "t = time.perf_counter(); spark_job.main(sys.argv[1:]); print('wall', time.perf_counter() - t)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder), "--output", str(output)],
        cwd=ROOT,
        env={**os.environ, "PYSPARK_PYTHON": sys.executable},
        capture_output=True,
        text=True,
        check=True,
    )
    lines = done.stdout.splitlines()
    reports = [json.loads(line) for line in lines if line.startswith("{")]
    wall = next(float(line.split()[1]) for line in lines if line.startswith("wall "))
    n_pages = sum(report["done"] for report in reports)
    cpu = sum(report["cpu_seconds"] for report in reports)
    print(
        f"local[{n_cores}]: {len(reports)} partitions, {n_pages} pages, {wall:.1f} s wall, "
        f"{n_pages / wall:.1f} pages/s; {cpu:.1f} s of CPU, {n_pages / cpu:.1f} pages per core-second"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--archives", type=int, default=8, help="partitions (default: 8)")
    parser.add_argument("--pages", type=int, default=120, help="pages of each (default: 120)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "crawl"
        folder.mkdir()
        write_archives(folder, options.archives, options.pages)
        for n_cores in (1, 2):
            measure(folder, Path(name) / f"out-{n_cores}", n_cores)
        print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")


if __name__ == "__main__":
    main()
