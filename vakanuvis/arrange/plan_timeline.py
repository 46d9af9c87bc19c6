"""Pages of the timeline: the index with its histogram, years, months, days."""

from collections.abc import Iterator, Sequence
from itertools import chain

from vakanuvis.arrange.addresses import TIMELINE
from vakanuvis.arrange.periods import Calendar, Period
from vakanuvis.model import templates
from vakanuvis.model.archive import Archive
from vakanuvis.model.pages import Link, PagePlan, Tally, TimelineIndexPage, TimelinePage

INDEX = f"{TIMELINE}index.html"


def plan_timeline(archive: Archive, calendar: Calendar) -> Iterator[PagePlan]:
    """Yield the plans of all timeline pages."""
    index = TimelineIndexPage(
        years=tuple(map(tally_of, calendar.years)),
        months=tuple(chain.from_iterable(map(months_of, calendar.years))),
        articles=len(archive.articles),
        events=len(archive.timeline),
        undated=sum(not summary.events for summary in archive.summaries.values()),
    )
    yield PagePlan(INDEX, templates.TIMELINE_INDEX, index)
    years = [(year, Link("", INDEX)) for year in calendar.years]
    months = _within(years)
    for periods in (years, months, _within(months)):
        yield from _plan_periods(periods)


def tally_of(period: Period) -> Tally:
    """Return the bar of a period that has a page."""
    return Tally(period.code, period.published, period.happened, period.address())


def months_of(year: Period) -> list[Tally]:
    """Return the bars of all twelve months of a year, those without a page too."""
    found = {month.code: month for month in year.within}
    codes = [f"{year.code}-{month:02}" for month in range(1, 13)]
    return [tally_of(found[code]) if code in found else Tally(code, 0, 0, "") for code in codes]


def _within(periods: Sequence[tuple[Period, Link]]) -> list[tuple[Period, Link]]:
    """Return the shorter periods of all `periods`, each with the link to the longer one."""
    return [(short, Link(period.code, period.address())) for period, _ in periods for short in period.within]


def _plan_periods(periods: Sequence[tuple[Period, Link]]) -> Iterator[PagePlan]:
    """Yield the plans of periods of one length, ascending, each with the link to the longer one."""
    siblings = [Link(period.code, period.address()) for period, _ in periods]
    for place, (period, up) in enumerate(periods):
        parts = tuple(Link(str(part), period.address(part)) for part in range(1, len(period.parts) + 1))
        for part, (entries, articles) in enumerate(period.parts, start=1):
            context = TimelinePage(
                period=period.code,
                months=_bars_of(period),
                entries=entries,
                articles=articles,
                previous=siblings[place - 1] if place else None,
                next=siblings[place + 1] if place + 1 < len(periods) else None,
                up=up,
                parts=parts if len(parts) > 1 else (),
                part=part,
            )
            yield PagePlan(period.address(part), templates.TIMELINE, context)


def _bars_of(period: Period) -> tuple[Tally, ...]:
    if len(period.code) == len("2025"):
        return tuple(months_of(period))
    return tuple(map(tally_of, period.within))
