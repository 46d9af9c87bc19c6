"""What a build costs: cold, again with nothing changed, and after one edit.

    python -m tests.benchmarks.build           # 200 invented articles of tests/demo
    python -m tests.benchmarks.build 2000      # as many as you like
    python -m tests.benchmarks.build 2000 --jobs 1

Each build is `python build.py` in a process of its own, on a site in a temporary folder. It prints wall seconds, processor
seconds of the process with all its workers, the most memory that any one of these processes held, how many files the site
has and how many of them the build wrote anew. On a busy machine seconds say little; the last column, processor time beside
that of the cold build, says more.

It needs a system that has `resource`: Linux, macOS.
"""

import argparse
import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.demo.make_archive import make_archive

_ROOT = Path(__file__).resolve().parents[2]
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """What one build took."""

    name: str
    wall: float
    """Seconds."""
    processor: float
    """Seconds, of all processes."""
    memory: float
    """Megabytes, of the largest process."""
    pages: int
    """HTML files of the site."""
    written: int
    """Files of the site that were not there before, or are others now."""


def measure_builds(count: int, folder: Path, jobs: int) -> Iterator[Cost]:
    """Yield the cost of each build of a site with `count` articles below `folder`."""
    site = folder / "site"
    make_archive(count, site)
    yield _build("cold", folder, jobs)
    yield _build("nothing changed", folder, jobs)
    article = sorted((site / "articles").rglob("*.txt"))[count // 2]
    text = article.read_text("utf-8")
    article.write_text(text.replace(".", ". Ayrıntılar gelecek.", 1), "utf-8")
    yield _build("one article edited", folder, jobs)


def _build(name: str, folder: Path, jobs: int) -> Cost:
    output = folder / "output"
    before = _files_of(output)
    command = [sys.executable, str(_ROOT / "build.py"), "--site", str(folder / "site"), "--output", str(output)]
    command += ["--cache", str(folder / "cache"), "--jobs", str(jobs)]
    messages = folder / "messages.txt"
    with messages.open("wb") as file:
        begin = perf_counter()
        process = subprocess.Popen(command, stdout=file, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(process.pid, 0)
        wall = perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(messages.read_text("utf-8", "replace"))
    files = _files_of(output)
    return Cost(
        name=name,
        wall=wall,
        processor=used.ru_utime + used.ru_stime,
        memory=_megabytes_of(used),
        pages=sum(path.suffix == ".html" for path in files),
        written=sum(before.get(path) != stamp for path, stamp in files.items()),
    )


def _files_of(folder: Path) -> dict[Path, tuple[int, int]]:
    """Return inode and time of each file: a build moves what it wrote into its place."""
    found = ((path, path.stat()) for path in folder.rglob("*") if path.is_file() and ".vakanuvis" not in path.parts)
    return {path: (status.st_ino, status.st_mtime_ns) for path, status in found}


def _megabytes_of(used: resource.struct_rusage) -> float:
    """Return the peak of the largest process waited for; Linux counts in kilobytes, macOS in bytes."""
    return used.ru_maxrss / (_MEGABYTE if sys.platform == "darwin" else 1024)


def _main() -> None:
    parser = argparse.ArgumentParser(description="Measure builds of a generated archive.")
    parser.add_argument("count", type=int, nargs="?", default=200, help="how many articles")
    parser.add_argument("--jobs", type=int, default=0, help="as of build.py; 0: as many as there are processors")
    chosen = parser.parse_args()
    _say(f"{chosen.count} articles\n")
    _say(f"{'':20}{'wall s':>9}{'processor s':>13}{'memory MB':>11}{'pages':>8}{'written':>9}{'of cold':>9}")
    with TemporaryDirectory() as folder:
        cold = 0.0
        for cost in measure_builds(chosen.count, Path(folder), chosen.jobs):
            cold = cold or cost.processor
            _say(
                f"{cost.name:20}{cost.wall:9.2f}{cost.processor:13.2f}{cost.memory:11.0f}"
                f"{cost.pages:8}{cost.written:9}{cost.processor / cold:9.2f}"
            )


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()  # a build of many articles takes its time


if __name__ == "__main__":
    _main()
