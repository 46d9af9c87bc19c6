"""What the program itself is: part of every key, so that a new version never shows what an old one made."""

import sys
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from vakanuvis.store import digest_of

READING_ROOMS = ("read", "understand", "text", "language", "model", "pipeline/reading.py", "pipeline/understanding.py")
"""Whose code decides what is found in an article."""
ALL_ROOMS = ("",)
_PACKAGE = Path(__file__).resolve().parent.parent


@lru_cache(maxsize=4)
def code_digest(rooms: Sequence[str], libraries: Sequence[str]) -> bytes:
    """Return the digest of all files of these rooms, of the libraries they use, and of Python."""
    contents = [path.read_bytes() for room in rooms for path in _files_in(_PACKAGE / room)]
    return digest_of(tuple(sys.version_info), tuple(_version_of(library) for library in libraries), *contents)


def _files_in(place: Path) -> Iterator[Path]:
    if place.is_file():
        yield place
        return
    for path in sorted(place.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path


def _version_of(library: str) -> tuple[str, int]:
    """Return what changes when a library is installed anew, without importing it."""
    found = find_spec(library)
    if found is None or found.origin is None:
        return (library, 0)
    return (library, Path(found.origin).stat().st_mtime_ns)
