"""How many bytes things take on a page, about, so that pages are cut before anything is rendered.

The budgets are of whole pages: 60 KB for months and days, 150 KB for years, people and the index. What the frame, charts
and structured data take is left free. tests/test_budgets.py measures the pages themselves.
"""

from collections.abc import Callable, Iterable
from typing import TypeVar

from vakanuvis.model.archive import ArticleRef, TimelineEntry
from vakanuvis.model.pages import Appearance, PersonRow

MONTH_BYTES = 38_000
"""About ninety events, or two hundred articles; a month of more has a page for each day."""
YEAR_BYTES = 110_000
INDEX_BYTES = 138_000
FIRST_PAGE_BYTES = 80_000
"""Of a person, whose first page has the overview, company and events too."""
NEXT_PAGE_BYTES = 100_000

_Item = TypeVar("_Item")


def cut_by_weight(items: Iterable[_Item], weight: Callable[[_Item], int], limit: int) -> list[list[_Item]]:
    """Cut items, in order, into pages of at most `limit` bytes each; one that is heavier has a page to itself.

    There is always a first page, if an empty one.
    """
    cut: list[list[_Item]] = [[]]
    total = 0
    for item in items:
        more = weight(item)
        if cut[-1] and total + more > limit:
            cut.append([])
            total = 0
        total += more
        cut[-1].append(item)
    return cut


def article_bytes(article: ArticleRef) -> int:
    """Return the weight of an article in a list."""
    return 110 + len(article.address) + _bytes(article.headline)


def entry_bytes(entry: TimelineEntry) -> int:
    """Return the weight of an event with its people and sources."""
    people = sum(30 + len(person.address) + _bytes(person.name) for person in entry.people)
    return 290 + _bytes(entry.headline) + people + sum(article_bytes(source.article) for source in entry.sources)


def row_bytes(row: PersonRow) -> int:
    """Return the weight of somebody in the index; those of one article have no sparkline."""
    sparkline = 102 + 9 * len(row.activity) if row.articles > 1 else 0
    return 110 + len(row.person.address) + _bytes(row.person.name) + _bytes(row.role) + sparkline


def appearance_bytes(appearance: Appearance, quotation_sizes: tuple[int, ...]) -> int:
    """Return the weight of an article on a person's page, with the quotations it brings; their sizes are the article's."""
    listed = article_bytes(appearance.article) + 60
    copies = sum(article_bytes(copy) for copy in appearance.copies)
    spoken = sum(_quotation_bytes(index, listed, quotation_sizes) for index in appearance.spoken)
    about = sum(_quotation_bytes(index, listed, quotation_sizes) + 90 for index, _ in appearance.about)
    return listed + copies + spoken + about


def _quotation_bytes(index: int, listed: int, sizes: tuple[int, ...]) -> int:
    return listed + 60 + (sizes[index] if index < len(sizes) else 0)


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "replace"))
