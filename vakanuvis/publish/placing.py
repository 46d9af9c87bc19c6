"""Staged pages take their places, stale ones go."""

import stat
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path

from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.pages import Publication
from vakanuvis.publish.claim import Claim, announce_list, confirm_list, is_announced, staging_folder
from vakanuvis.publish.staging import StagedPage


def place_pages(claim: Claim, staged: Collection[StagedPage], kept: Collection[str], report: Report) -> Publication:
    """Move every staged page to its place, remove what is stale, and confirm the list.

    `kept` are addresses of pages that still hold and were not rendered. A file that is not ours stays, and is reported with
    the page that would have taken its place; so is a page below a link, which may lead out of the folder. Raises OSError
    where the folder can't be written.
    """
    current = {*kept, *(page.address for page in staged)}
    if current == claim.owned and all(page.staged is None for page in staged):
        if is_announced(claim.output):
            announce_list(claim.output, current)
            confirm_list(claim.output)
        return Publication((), len(current), ())
    waiting = [page for page in staged if page.staged is not None]
    stale = claim.owned - current
    obstacles = _foreign_files(claim, waiting)
    announce_list(claim.output, (current | claim.owned).difference(obstacles))
    _clear_way(claim.output, stale, current)
    obstacles |= _blocked_folders(claim.output, waiting)
    placed = [page for page in waiting if page.address not in obstacles]
    for page in placed:
        _place(claim.output, page)
    for address in stale:
        _remove(claim.output, address)
    for address, code in obstacles.items():
        report(Diagnostic(str(claim.output / address), None, Severity.ERROR, code))
    announce_list(claim.output, current.difference(obstacles))
    confirm_list(claim.output)
    written = tuple(sorted(page.address for page in placed))
    return Publication(written, len(current) - len(written) - len(obstacles), tuple(sorted(stale)))


def _foreign_files(claim: Claim, waiting: Iterable[StagedPage]) -> dict[str, str]:
    """Return the pages whose place a file or link has that we did not write, with the message's code."""
    return {
        page.address: "output-occupied"
        for page in waiting
        if page.address not in claim.owned and _is_file_or_link(claim.output / page.address)
    }


def _is_file_or_link(place: Path) -> bool:
    try:
        return not stat.S_ISDIR(place.lstat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False


def _blocked_folders(output: Path, waiting: Iterable[StagedPage]) -> dict[str, str]:
    """Return the pages that have a link or a file where a folder must be, or a folder where they must be, with the code."""
    codes: dict[str, str | None] = {}
    blocked = {}
    for page in waiting:
        for folder in _folders_of(page.address):
            if folder not in codes:
                codes[folder] = _code_of(output / folder)
            if code := codes[folder]:
                blocked[page.address] = code
                break
        else:
            if (output / page.address).is_dir():
                blocked[page.address] = "output-occupied"
    return blocked


def _code_of(folder: Path) -> str | None:
    """Return what is wrong with the place of a folder: a link may lead out of the output, a file is in the way."""
    if folder.is_symlink():
        return "output-link"
    return "output-occupied" if folder.exists() and not folder.is_dir() else None


def _clear_way(output: Path, stale: Iterable[str], current: Iterable[str]) -> None:
    """Remove stale pages where a folder must be, and stale folders where a page must be."""
    pages = set(current)
    folders = {folder for address in pages for folder in _folders_of(address)}
    for address in stale:
        if address in folders or pages.intersection(_folders_of(address)):
            _remove(output, address)


def _place(output: Path, page: StagedPage) -> None:
    assert page.staged is not None
    staged, place = staging_folder(output) / page.staged, output / page.address
    try:
        staged.replace(place)
    except FileNotFoundError:
        place.parent.mkdir(parents=True, exist_ok=True)
        staged.replace(place)


def _remove(output: Path, address: str) -> None:
    """Remove a page of ours and the folders that it leaves empty; through a link nothing is removed."""
    folders = _folders_of(address)
    if any((output / folder).is_symlink() for folder in folders):
        return
    with suppress(FileNotFoundError, IsADirectoryError, NotADirectoryError, PermissionError, ValueError):
        (output / address).unlink()
    for folder in reversed(folders):
        try:
            (output / folder).rmdir()
        except OSError:  # not empty
            return


def _folders_of(address: str) -> tuple[str, ...]:
    """Return the folders that the address lies in, outermost first: a/b/c → a, a/b."""
    parts = address.split("/")
    return tuple("/".join(parts[:depth]) for depth in range(1, len(parts)))
