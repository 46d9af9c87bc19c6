"""One page of each kind, as a built site has them."""

from tests.conftest import Built

KINDS = (
    "home", "article", "person", "people", "timeline", "year", "month", "search", "about", "data", "plain", "missing",
)  # fmt: skip


def address_of(built: Built, kind: str) -> str:
    """Return the address of the fullest page of a kind: what a small one can bear, it shows too."""
    patterns = {
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
    found = sorted(built.folder.glob(patterns[kind]))
    assert found, f"no page of the kind {kind}"
    return max(found, key=lambda path: path.stat().st_size).relative_to(built.folder).as_posix()
