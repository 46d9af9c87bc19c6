"""Files that are copied as they are, and what the theme as a whole looks like."""

from hashlib import blake2b
from pathlib import Path

from vakanuvis.model.pages import Page
from vakanuvis.model.settings import Settings

FOLDER = "static"


def static_pages(settings: Settings) -> tuple[Page, ...]:
    """Return every static file, ascending by address; the site's own take the place of the theme's."""
    found: dict[str, Path] = {}
    for folder in settings.static:
        for path in _files_below(folder):
            found.setdefault(f"{FOLDER}/{path.relative_to(folder).as_posix()}", path)
    return tuple(Page(address, path.read_bytes()) for address, path in sorted(found.items()))


def theme_digest(settings: Settings) -> str:
    """Return a digest of all that makes pages look as they do: templates, words, this package, names of static files."""
    digest = blake2b(digest_size=16)
    package = Path(__file__).parent
    for folder in (*settings.templates, package, package.parent / "text", package.parent / "model"):
        for path in _files_below(folder):
            if path.suffix != ".pyc":
                digest.update(f"{path.relative_to(folder).as_posix()}\0".encode())
                digest.update(path.read_bytes())
    for folder in settings.static:
        digest.update("\0".join(path.name for path in _files_below(folder)).encode())
    digest.update(settings.publish.encode())
    return digest.hexdigest()


def _files_below(folder: Path) -> list[Path]:
    """Return the files of a folder, sorted by code point; nothing where there is no such folder. Hidden ones stay out."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))
