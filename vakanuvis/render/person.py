"""A person's page, or one of its continuations."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from vakanuvis.model.archive import ArticleRef, PersonRef
from vakanuvis.model.pages import Appearance, PagePlan, PersonPage
from vakanuvis.model.record import QuotationExtract
from vakanuvis.render.charts import Bar, bar_chart, rank_bar
from vakanuvis.render.engine import Markup
from vakanuvis.render.linked import breadcrumbs, json_ld, profile_thing
from vakanuvis.render.press import Press
from vakanuvis.text.markdown import html_of_markdown

_MONTHS_DRAWN = 23
"""More months than this are drawn as years."""
_YEARS_DRAWN = 40
"""More years than this are drawn as decades."""


@dataclass(frozen=True, slots=True)
class ShownQuotation:
    """A quotation with the place it comes from."""

    text: str
    article: ArticleRef
    anchor: str
    speaker: PersonRef | None
    """Of words about the person; None where the page's own person speaks, or it is open."""


@dataclass(frozen=True, slots=True)
class Year:
    """What a page shows of one year, latest first."""

    year: str
    entries: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class ListedAppearance:
    """A line of the list of articles."""

    appearance: Appearance
    anchor: str
    """Where the activity chart's bar of its month leads; empty on all but the first of a month."""


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """A row of the table beside the activity chart."""

    label: str
    tick: str
    """Short form for the chart's axis."""
    count: int
    href: str
    """Of the first appearance in it; empty where there is none."""


def render_person(plan: PagePlan, page: PersonPage, press: Press) -> str:
    """Return the page; shows the extracts of its appearances."""
    person = page.person
    said, about = _quotations_of(page.appearances, press)
    rows = _activity_rows(page, press)
    base = press.facts.base_url or press.root_of(plan.address)
    trail = [
        (press.words.page["home"], f"{base}index.html"),
        (press.words.page["people"], f"{base}kisiler/index.html"),
        (person.name, ""),
    ]
    most = page.companions[0].count if page.companions else 1
    return press.render(
        plan.template,
        plan.address,
        page=page,
        person=person,
        said=by_year((quotation.article.published.year, quotation) for quotation in said),
        about=by_year((quotation.article.published.year, quotation) for quotation in about),
        appearances=by_year(_listed(page.appearances)),
        chart=_chart(rows, press) if len(rows) > 1 and not page.part else "",
        rows=rows,
        companions=[(c.person, c.count, Markup(rank_bar(c.count, most))) for c in page.companions],  # numbers only
        biography=Markup(html_of_markdown(person.biography, root=press.root_of(plan.address)))  # raw HTML is off
        if person.biography and not page.part
        else "",
        linked=json_ld([profile_thing(person, plan.address, base), breadcrumbs(trail)]),
        noindex=person.noindex,
        feed=f"kisi/{person.id}.xml" if person.own_files and press.facts.base_url else "",
        data=f"kisi/{person.id}" if person.own_files else "",
    )


def by_year(items: Iterable[tuple[int, object]]) -> list[Year]:
    """Group what is ordered latest first."""
    return [
        Year(str(year), tuple(item for _, item in group)) for year, group in groupby(items, key=lambda item: item[0])
    ]


def _quotations_of(
    appearances: Sequence[Appearance], press: Press
) -> tuple[list[ShownQuotation], list[ShownQuotation]]:
    """Return the person's own words and others' words about them; none where the archive publishes no texts."""
    said: list[ShownQuotation] = []
    about: list[ShownQuotation] = []
    if press.settings.publish == "index":
        return said, about
    for appearance in appearances:
        if not appearance.spoken and not appearance.about:
            continue
        found = press.load_extract(appearance.article.id).quotations
        said += (_shown(found[index], appearance.article, None) for index in appearance.spoken)
        about += (_shown(found[index], appearance.article, speaker) for index, speaker in appearance.about)
    return said, about


def _shown(quotation: QuotationExtract, article: ArticleRef, speaker: PersonRef | None) -> ShownQuotation:
    return ShownQuotation(quotation.text, article, quotation.anchor, speaker)


def _listed(appearances: Sequence[Appearance]) -> Iterator[tuple[int, ListedAppearance]]:
    """Yield (year, appearance); the first one of each month carries the month's anchor."""
    before = ""
    for appearance in appearances:
        month = appearance.article.published.isoformat()[:7]
        yield appearance.article.published.year, ListedAppearance(appearance, "" if month == before else f"m-{month}")
        before = month


def _activity_rows(page: PersonPage, press: Press) -> list[ActivityRow]:
    """Return months where they are few, otherwise years, otherwise decades; gaps are shown as gaps."""
    activity = page.person.activity
    if not activity or page.part:
        return []
    months = _month_range(activity[0][0], activity[-1][0])
    counts = Counter(dict(activity))
    pages = {link.label: link.address for link in page.parts}
    root = press.root_of(page.person.address)
    if len(months) <= _MONTHS_DRAWN:
        words = press.words
        return [
            ActivityRow(
                words.month(int(month[:4]), int(month[5:])),
                words.months_short[int(month[5:]) - 1],
                counts[month],
                f"{root}{pages.get(month[:4], page.person.address)}#m-{month}" if counts[month] else "",
            )
            for month in months
        ]
    years: Counter[int] = Counter()
    for month, count in activity:
        years[int(month[:4])] += count
    first, last = min(years), max(years)
    if last - first < _YEARS_DRAWN:
        return [
            ActivityRow(
                str(year),
                str(year),
                years[year],
                f"{root}{pages.get(str(year), page.person.address)}#y-{year}" if years[year] else "",
            )
            for year in range(first, last + 1)
        ]
    decades: Counter[int] = Counter()
    for year, count in years.items():
        decades[year // 10 * 10] += count
    return [ActivityRow(f"{decade}–{decade + 9}", str(decade), count, "") for decade, count in sorted(decades.items())]


def _month_range(first: str, last: str) -> list[str]:
    """Return every month from one to the other; of a range far too long only its ends."""
    start, end = (int(month[:4]) * 12 + int(month[5:]) - 1 for month in (first, last))
    return [f"{number // 12:04d}-{number % 12 + 1:02d}" for number in range(start, min(end, start + _MONTHS_DRAWN) + 1)]


def _chart(rows: Sequence[ActivityRow], press: Press) -> Markup:
    bars = [
        Bar(row.tick, f"{row.label}: {press.counted('articles', row.count)}", row.count, 0, row.href) for row in rows
    ]
    page = press.words.page
    return Markup(bar_chart("activity", page["activity"], page["activity_description"], bars))  # bar_chart escapes
