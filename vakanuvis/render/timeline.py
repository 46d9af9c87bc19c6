"""The timeline: index, years, months, days."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from vakanuvis.model.archive import ArticleRef
from vakanuvis.model.findings import Modality
from vakanuvis.model.pages import PagePlan, Tally, TimelineIndexPage, TimelinePage
from vakanuvis.model.words import Words
from vakanuvis.render.charts import Bar, bar_chart
from vakanuvis.render.dates import html_time, period_words
from vakanuvis.render.engine import Markup
from vakanuvis.render.linked import breadcrumbs, json_ld, thing
from vakanuvis.render.press import Press

_MONTHS_DRAWN = 40
"""More months than this are drawn as years."""
_BARS_DRAWN = 120
"""More years than this are left to the table."""
_EVENTS_IN_DATA = 50


@dataclass(frozen=True, slots=True)
class TableYear:
    """A row of the table of counts: a year and its twelve months."""

    year: Tally
    months: tuple[Tally | None, ...]
    """January first; None where nothing was published and nothing happened."""


@dataclass(frozen=True, slots=True)
class PublishedDay:
    """What was published on one day."""

    day: ArticleRef
    """Any of them, for the date."""
    articles: tuple[ArticleRef, ...]


def render_timeline_index(plan: PagePlan, page: TimelineIndexPage, press: Press) -> str:
    """Return the histogram and the table of years and months."""
    filled = [month for month in page.months if month.published or month.happened]
    months = _trimmed(page.months)
    tallies = months if len(months) <= _MONTHS_DRAWN else page.years
    if len(tallies) > _BARS_DRAWN:
        tallies = ()
    return press.render(
        plan.template,
        plan.address,
        page=page,
        chart=histogram("timeline", tallies, press.root_of(plan.address), press),
        table=_table_of(page.years, filled),
        month_names=press.words.months_short,
        linked=json_ld([_trail_thing(plan, press, ())]),
        title=press.words.page["timeline"],
    )


def render_timeline(plan: PagePlan, page: TimelinePage, press: Press) -> str:
    """Return a year's, a month's or a day's page."""
    title = period_words(page.period, press.words)
    up = () if page.up.address == "zaman/index.html" else ((period_words(page.up.label, press.words), page.up.address),)
    base = press.facts.base_url or press.root_of(plan.address)
    events = [
        thing("Event", name=entry.headline, startDate=entry.value, url=f"{base}{plan.address}#{entry.id}")
        for entry in page.entries
        if entry.modality != Modality.CLAIMED and html_time(entry.value)
    ]
    days = [
        PublishedDay(articles[0], articles)
        for _, group in groupby(page.articles, key=lambda article: article.published)
        for articles in (tuple(group),)
    ]
    return press.render(
        plan.template,
        plan.address,
        page=page,
        title=title,
        days=days,
        up=up,
        chart=histogram("months", page.months, press.root_of(plan.address), press),
        linked=json_ld([*events[:_EVENTS_IN_DATA], _trail_thing(plan, press, (*up, (title, "")))]),
    )


def histogram(id_: str, tallies: Sequence[Tally], root: str, press: Press) -> Markup:
    """Return published above, happened below the axis; nothing where there are no two bars to compare."""
    if len(tallies) < 2:
        return Markup("")
    words = press.words
    tick = _tick_maker(words)
    bars = [
        Bar(
            tick(place, tally.label),
            words.page["histogram_bar"].format(
                period=period_words(tally.label, words),
                articles=press.counted("articles", tally.published),
                events=press.counted("events", tally.happened),
            ),
            tally.published,
            tally.happened,
            root + tally.address if tally.address else "",
        )
        for place, tally in enumerate(tallies)
    ]
    return Markup(
        bar_chart(id_, words.page["histogram"], words.page["histogram_description"], bars)
    )  # bar_chart escapes


def _trimmed(tallies: Sequence[Tally]) -> Sequence[Tally]:
    """Return the bars from the first to the last that has anything."""
    filled = [place for place, tally in enumerate(tallies) if tally.published or tally.happened]
    return tallies[filled[0] : filled[-1] + 1] if filled else ()


def _tick_maker(words: Words) -> Callable[[int, str], str]:
    """Return what makes the labels on the axis: the year where it begins, months and days by their own short form."""

    def tick(place: int, label: str) -> str:
        parts = label.split("-")
        if len(parts) == 1:
            return label
        if len(parts) == 3:
            return str(int(parts[2]))
        if place and parts[1] == "01":
            return parts[0]
        return words.months_short[int(parts[1]) - 1]

    return tick


def _table_of(years: Sequence[Tally], months: Sequence[Tally]) -> list[TableYear]:
    by_label = {month.label: month for month in months}
    return [
        TableYear(year, tuple(by_label.get(f"{year.label}-{month:02d}") for month in range(1, 13)))
        for year in sorted(years, key=lambda tally: tally.label, reverse=True)
    ]


def _trail_thing(plan: PagePlan, press: Press, steps: Sequence[tuple[str, str]]) -> dict[str, object]:
    base = press.facts.base_url or press.root_of(plan.address)
    page = press.words.page
    trail = [(page["home"], "index.html"), (page["timeline"], "zaman/index.html"), *steps]
    return breadcrumbs([(name, base + address if address else "") for name, address in trail])
