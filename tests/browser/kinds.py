"""One page of each kind, as a built site has them."""

from tests.conftest import Built

KINDS = (
    "home", "article", "person", "people", "timeline", "year", "month", "search", "about", "data", "plain", "missing",
)  # fmt: skip


_PATTERNS = {
    "home": "index.html",
    "article": "haber/2*/*.html",
    "person": "kisi/*.html",
    "people": "kisiler/index.html",
    "timeline": "zaman/index.html",
    "year": "zaman/[0-9][0-9][0-9][0-9].html",
    "month": "zaman/[0-9][0-9][0-9][0-9]-[0-9][0-9].html",
    "search": "ara.html",
    "about": "hakkinda.html",
    "data": "veri/index.html",
    "plain": "kunye.html",
    "missing": "404.html",
}


def fullest(built: Built, kind: str) -> str:
    """Return the address of the largest page of a kind: what a small one can bear, it shows too."""
    return _by_size(built, kind)[-1]


def ordinary(built: Built, kind: str) -> str:
    """Return the address of a page of middling size, where the work on each element costs time."""
    pages = _by_size(built, kind)
    return pages[len(pages) // 2]


def _by_size(built: Built, kind: str) -> list[str]:
    found = sorted(built.folder.glob(_PATTERNS[kind]), key=lambda path: (path.stat().st_size, path))
    assert found, f"no page of the kind {kind}"
    return [path.relative_to(built.folder).as_posix() for path in found]
