"""Whose the output folder is, and what in it is ours."""

import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.publish.lock import take_lock

OWN_FOLDER = ".vakanuvis"
"""In the output folder; no page has an address in it."""


@dataclass(frozen=True, slots=True)
class Claim:
    """The right to write into the folder, while `claim_folder` lasts."""

    output: Path
    owned: frozenset[str]
    """Addresses of all that earlier builds wrote, whole ones and killed ones."""


@contextmanager
def claim_folder(output: Path, report: Report) -> Iterator[Claim | None]:
    """Claim the folder for one build, making it where it is missing.

    Yields None, and reports why, where it is a file, holds files but no list of ours, or can't be written. While another
    build has it, waits, and says so with a note.
    """
    problem = _problem_of(output)
    if problem is not None:
        report(problem)
        yield None
        return
    own = output / OWN_FOLDER
    try:
        own.mkdir(parents=True, exist_ok=True)
        lock = take_lock(own / "lock", lambda: report(_diagnostic(output, Severity.NOTE, "output-busy")))
    except OSError as error:
        report(_diagnostic(output, Severity.ERROR, "output-unwritable", reason=error.strerror or str(error)))
        yield None
        return
    with lock:
        clear_staged(output)
        with suppress(FileNotFoundError):
            (own / "unfinished.txt").unlink()
        yield Claim(output, frozenset((*_addresses_in(own / "pages.txt"), *_addresses_in(own / "next.txt"))))
        clear_staged(output)


def staging_folder(output: Path) -> Path:
    """Where pages wait for the others before they take their places."""
    return output / OWN_FOLDER / "staged"


def clear_staged(output: Path) -> None:
    """Remove what waits, also what a killed build left."""
    with suppress(FileNotFoundError):
        shutil.rmtree(staging_folder(output))


def announce_list(output: Path, addresses: Iterable[str]) -> None:
    """Write down what will be ours, before anything of it takes its place; whole or not at all."""
    text = "".join(f"{address}\n" for address in sorted(addresses))
    unfinished = output / OWN_FOLDER / "unfinished.txt"
    unfinished.write_text(text, encoding="utf-8", newline="\n")
    unfinished.replace(output / OWN_FOLDER / "next.txt")


def is_announced(output: Path) -> bool:
    """Tell whether a build was killed between announcing its list and confirming it."""
    return (output / OWN_FOLDER / "next.txt").exists()


def confirm_list(output: Path) -> None:
    """Make the announced list the one that holds."""
    own = output / OWN_FOLDER
    with suppress(FileNotFoundError):
        (own / "next.txt").replace(own / "pages.txt")


def is_safe_address(address: str) -> bool:
    """Tell whether a file at `address` stays inside the folder, on every system, and out of what is ours alone."""
    return _SAFE.fullmatch(address) is not None


_LETTER = r"[^\x00-\x1f\x7f\\:*?\"<>|/]"
"""What may stand in a file's name everywhere; not “C:”, not a line break in a list of addresses."""
_PART = rf"{_LETTER}*(?![. ]){_LETTER}"
"""No system's “.” or “..”; some drop a stop or a blank at the end."""
_SAFE = re.compile(rf"(?!{re.escape(OWN_FOLDER)}(?:/|\Z)){_PART}(?:/{_PART})*")


def _problem_of(output: Path) -> Diagnostic | None:
    try:
        if output.exists() and not output.is_dir():
            return _diagnostic(output, Severity.ERROR, "output-not-folder")
        if output.is_dir() and any(output.iterdir()) and not (output / OWN_FOLDER).is_dir():
            return _diagnostic(output, Severity.ERROR, "output-not-ours")
    except OSError as error:
        return _diagnostic(output, Severity.ERROR, "output-unwritable", reason=error.strerror or str(error))
    return None


def _addresses_in(path: Path) -> tuple[str, ...]:
    """Return the addresses of a list; what no build of ours would have written there is ignored."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").split("\n")
    except OSError:
        return ()
    return tuple(line for line in lines if is_safe_address(line))


def _diagnostic(output: Path, severity: Severity, code: str, **arguments: str) -> Diagnostic:
    return Diagnostic(str(output), None, severity, code, arguments)
