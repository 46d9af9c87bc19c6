"""A page beside its place: compared with the file on disk, written only where they differ."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from vakanuvis.model.pages import Page
from vakanuvis.publish.claim import staging_folder


@dataclass(frozen=True, slots=True)
class StagedPage:
    """A page that waits for its place, or that has it already."""

    address: str
    size: int
    """Of the file, in bytes."""
    mtime: int
    """Of the file, in nanoseconds."""
    staged: str | None
    """Name in the staging folder; None where the file on disk holds the same bytes."""


def stage_page(output: Path, page: Page, name: str) -> StagedPage:
    """Write `page` under `name` into the staging folder, unless the file on disk holds the same bytes.

    Raises OSError where the disk is full or the folder can't be written.
    """
    state = _state_on_disk(output, page.address)
    if state is not None and state[0] == len(page.content) and _has_bytes(output / page.address, page.content):
        return StagedPage(page.address, *state, None)
    staged = staging_folder(output) / name
    try:
        staged.write_bytes(page.content)
    except FileNotFoundError:
        staged.parent.mkdir(parents=True, exist_ok=True)
        staged.write_bytes(page.content)
    written = staged.stat()
    return StagedPage(page.address, written.st_size, written.st_mtime_ns, name)


def holds_state(output: Path, address: str, size: int, mtime: int) -> bool:
    """Tell whether the file at `address` is still the one that was written: nobody changed, replaced or removed it."""
    return _state_on_disk(output, address) == (size, mtime)


def _state_on_disk(output: Path, address: str) -> tuple[int, int] | None:
    """Return size and time of change of a regular file, or None where there is none; a link is none."""
    try:
        found = os.lstat(f"{output}/{address}")  # a Path would take five times as long, and there are many pages
    except (OSError, ValueError):
        return None
    return (found.st_size, found.st_mtime_ns) if stat.S_ISREG(found.st_mode) else None


def _has_bytes(place: Path, content: bytes) -> bool:
    try:
        return place.read_bytes() == content
    except OSError:
        return False
