"""What changed on disk since the last look."""

import os
import re
import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

Snapshot = dict[str, tuple[int, int]]
"""Size and time of change of every file that matters, by path."""

_PAUSE = 0.2
"""Seconds between two looks."""
_SETTLING = 0.05
"""Seconds without a change after which an editor, or a copy of many files, is taken to have ended."""
_LONGEST = 2.0
"""Seconds to wait for that."""

# .x.swp, x~, #x#, 4913 (vim asks whether it may write), x.tmp, x.crdownload
_PASSING = re.compile(r"\..*|.*~|#.*#|4913|.*\.(?:tmp|part|crdownload|swp|swx|bak|pyc)|__pycache__")


def take_snapshot(folders: Collection[Path], without: Collection[Path]) -> Snapshot:
    """Look at all files below `folders`, links followed, but not at hidden ones, editors' own, or those below `without`."""
    snapshot: Snapshot = {}
    skipped = {os.path.realpath(folder) for folder in without}
    waiting = [os.fspath(folder) for folder in folders]
    seen = set()
    while waiting:
        folder = os.path.realpath(waiting.pop())
        if folder in skipped or folder in seen:
            continue
        seen.add(folder)
        try:
            entries = list(os.scandir(folder))
        except OSError:  # gone in between, or not ours to read
            continue
        for entry in entries:
            if _PASSING.fullmatch(entry.name):
                continue
            try:
                if entry.is_dir():
                    waiting.append(entry.path)
                else:
                    state = entry.stat()
                    snapshot[entry.path] = (state.st_size, state.st_mtime_ns)
            except OSError:
                continue
    return snapshot


def wait_for_change(
    folders: Callable[[], Sequence[Path]],
    without: Collection[Path],
    before: Snapshot,
    sleep: Callable[[float], None] = time.sleep,
) -> Snapshot:
    """Return the first settled snapshot that differs from `before`."""
    while True:
        started = time.monotonic()
        now = take_snapshot(folders(), without)
        if now != before:
            return _settled(folders, without, now, sleep)
        sleep(max(_PAUSE, 4 * (time.monotonic() - started)))  # a fifth of one processor at most


def _settled(
    folders: Callable[[], Sequence[Path]],
    without: Collection[Path],
    snapshot: Snapshot,
    sleep: Callable[[float], None],
) -> Snapshot:
    patience = _LONGEST
    while patience > 0:
        sleep(_SETTLING)
        patience -= _SETTLING
        now = take_snapshot(folders(), without)
        if now == snapshot:
            break
        snapshot = now
    return snapshot
