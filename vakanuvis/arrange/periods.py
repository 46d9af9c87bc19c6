"""How the timeline is cut into pages: years, months, and days where a month is long."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from vakanuvis.arrange.addresses import TIMELINE
from vakanuvis.arrange.weights import MONTH_BYTES, YEAR_BYTES, article_bytes, cut_by_weight, entry_bytes
from vakanuvis.model.archive import Archive, ArticleRef, TimelineEntry


@dataclass(frozen=True, slots=True)
class Period:
    """A page of the timeline, or several where one would be too long."""

    code: str
    """EDTF year, month or day."""
    parts: tuple[tuple[tuple[TimelineEntry, ...], tuple[ArticleRef, ...]], ...]
    """What stands on each page; at least one."""
    published: int
    """Articles of the whole period."""
    happened: int
    """Events of the whole period."""
    within: tuple["Period", ...] = ()
    """Shorter periods with a page of their own, ascending."""

    def address(self, part: int = 1) -> str:
        """Return the address of a page of this period, counted from 1."""
        if part == 1:
            return f"{TIMELINE}{self.code}.html"
        if len(self.code) == len("2025-10-15"):
            return f"{TIMELINE}{self.code[:7]}/{self.code[8:]}-{part}.html"
        return f"{TIMELINE}{self.code}/{part}.html"


@dataclass(frozen=True, slots=True)
class Calendar:
    """The whole timeline, cut."""

    years: tuple[Period, ...]
    """Ascending, only years with anything."""
    articles: Mapping[str, str]
    """By article: the page on which its publication stands."""
    events: Mapping[str, str]
    """By entry: the page on which it stands."""


def cut_timeline(archive: Archive) -> Calendar:
    """Cut what was published and what happened into years, months and days."""
    published: dict[int, dict[int, list[ArticleRef]]] = defaultdict(lambda: defaultdict(list))
    happened: dict[int, dict[int, list[TimelineEntry]]] = defaultdict(lambda: defaultdict(list))
    for article in archive.articles:
        published[article.published.year][article.published.month].append(article)
    for entry in archive.timeline:
        same_month = (entry.start.year, entry.start.month) == (entry.end.year, entry.end.month)
        happened[entry.start.year][entry.start.month if same_month else 0].append(entry)
    years = tuple(
        _year_of(year, published.get(year, {}), happened.get(year, {})) for year in sorted({*published, *happened})
    )
    articles: dict[str, str] = {}
    events: dict[str, str] = {}
    for period in _periods_in(years):
        for part, (entries, refs) in enumerate(period.parts, start=1):
            address = period.address(part)
            articles.update((article.id, address) for article in refs)
            events.update((entry.id, address) for entry in entries)
    return Calendar(years, articles, events)


def _periods_in(periods: Sequence[Period]) -> Iterator[Period]:
    for period in periods:
        yield period
        yield from _periods_in(period.within)


def _year_of(
    year: int, published: Mapping[int, Sequence[ArticleRef]], happened: Mapping[int, Sequence[TimelineEntry]]
) -> Period:
    """Make a year of its articles and events by month; month 0 has the events known to the year only."""
    months = sorted({*published, *happened} - {0})
    within = tuple(
        _month_of(f"{year:04}-{month:02}", published.get(month, ()), happened.get(month, ())) for month in months
    )
    own = happened.get(0, ())
    return Period(
        code=f"{year:04}",
        parts=_parts_of(own, (), YEAR_BYTES),
        published=sum(month.published for month in within),
        happened=sum(month.happened for month in within) + len(own),
        within=within,
    )


def _month_of(code: str, articles: Sequence[ArticleRef], entries: Sequence[TimelineEntry]) -> Period:
    parts = _parts_of(entries, articles, MONTH_BYTES)
    if len(parts) == 1:
        return Period(code, parts, len(articles), len(entries))
    published: dict[date, list[ArticleRef]] = defaultdict(list)
    happened: dict[date, list[TimelineEntry]] = defaultdict(list)
    for article in articles:
        published[article.published].append(article)
    for entry in entries:
        if entry.start == entry.end:
            happened[entry.start].append(entry)
    days = tuple(
        Period(
            code=day.isoformat(),
            parts=_parts_of(happened.get(day, ()), published.get(day, ()), MONTH_BYTES),
            published=len(published.get(day, ())),
            happened=len(happened.get(day, ())),
        )
        for day in sorted({*published, *happened})
    )
    longer = [entry for entry in entries if entry.start != entry.end]
    return Period(code, _parts_of(longer, (), MONTH_BYTES), len(articles), len(entries), days)


def _parts_of(
    entries: Sequence[TimelineEntry], articles: Sequence[ArticleRef], limit: int
) -> tuple[tuple[tuple[TimelineEntry, ...], tuple[ArticleRef, ...]], ...]:
    """Cut events and articles, in this order, into pages of at most `limit` bytes."""
    items: tuple[TimelineEntry | ArticleRef, ...] = (*entries, *articles)
    return tuple(
        (
            tuple(item for item in part if isinstance(item, TimelineEntry)),
            tuple(item for item in part if isinstance(item, ArticleRef)),
        )
        for part in cut_by_weight(items, _bytes_of, limit)
    )


def _bytes_of(item: TimelineEntry | ArticleRef) -> int:
    return article_bytes(item) if isinstance(item, ArticleRef) else entry_bytes(item)
