"""A page for each person, cut by years where it would be too long, with feed and data files for some."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from vakanuvis.arrange.addresses import PEOPLE
from vakanuvis.arrange.names import surname_of
from vakanuvis.arrange.survey import Survey
from vakanuvis.language.alphabet import Alphabet
from vakanuvis.model import pages
from vakanuvis.model.archive import Person, PersonRef, TimelineEntry
from vakanuvis.model.pages import (
    Appearance,
    ExportPage,
    Link,
    PagePlan,
    PersonCount,
    PersonPage,
)

WHOLE_APPEARANCES, WHOLE_QUOTATIONS = 60, 120
"""More than either, and the page is cut by years."""
PART_BYTES = 90_000
"""What appearances may weigh on one page; with its frame it stays below 150 KB."""
_EVENTS = 100
_COMPANIONS = 24
_NAMESAKES = 24
_CROWD = 60
"""In an article of more people, a list, only so many are company for each other."""


def plan_persons(survey: Survey, alphabet: Alphabet) -> Iterator[PagePlan]:
    """Yield the pages of everybody, and the data files of those who have files of their own."""
    namesakes = _namesakes_in(survey, alphabet)
    company = _company_in(survey)
    for person in survey.archive.people:
        appearances = survey.appearances[person.id][::-1]
        others = tuple(other for other in namesakes[_surname(person, alphabet)] if other.id != person.id)
        yield from _plan_person(survey, person, appearances, company[person.id], others[:_NAMESAKES])
        if person.own_files:
            yield from _plan_data(survey, person)


def _plan_person(
    survey: Survey,
    person: Person,
    appearances: Sequence[Appearance],
    company: Counter[str],
    namesakes: tuple[PersonRef, ...],
) -> Iterator[PagePlan]:
    cut = _cut(appearances)
    links = [
        Link(part, f"{PEOPLE}{person.id}/{part}.html" if place else person.address)
        for place, (part, _) in enumerate(cut)
    ]
    events = survey.events_of.get(person.id, ())[::-1]
    companions = sorted(company.items(), key=lambda pair: (-pair[1], pair[0]))[:_COMPANIONS]
    for place, (link, (part, of_part)) in enumerate(zip(links, cut, strict=True)):
        context = PersonPage(
            person=person,
            part=part if place else "",
            parts=tuple(links) if len(links) > 1 else (),
            appearances=tuple(of_part),
            events=_events_on(events, part) if place else tuple(events[:_EVENTS]),
            companions=() if place else tuple(PersonCount(survey.refs[id_], count) for id_, count in companions),
            namesakes=() if place else namesakes,
        )
        shown = tuple(item.article.id for item in of_part if item.spoken or item.about)
        yield PagePlan(link.address, pages.PERSON, context, shown)


def _events_on(events: Sequence[TimelineEntry], part: str) -> tuple[TimelineEntry, ...]:
    """Return a year's events that the first page has no room for; they stand on the year's first page."""
    return tuple(entry for entry in events[_EVENTS:] if f"{entry.start.year:04}" == part)[:_EVENTS]


def _cut(appearances: Sequence[Appearance]) -> list[tuple[str, Sequence[Appearance]]]:
    """Cut appearances, latest first, into pages: (year, or year and number, appearances); one page where all fit."""
    quotations = sum(len(item.spoken) + len(item.about) for item in appearances)
    fits = sum(map(_bytes_of, appearances)) <= PART_BYTES
    if len(appearances) <= WHOLE_APPEARANCES and quotations <= WHOLE_QUOTATIONS and fits:
        return [("", appearances)]
    years: dict[str, list[Appearance]] = defaultdict(list)
    for item in appearances:
        years[f"{item.article.published.year:04}"].append(item)
    return [
        (year if number == 1 else f"{year}-{number}", part)
        for year, items in years.items()
        for number, part in enumerate(_cut_year(items), start=1)
    ]


def _cut_year(appearances: Sequence[Appearance]) -> list[list[Appearance]]:
    parts: list[list[Appearance]] = [[]]
    weight = 0
    for item in appearances:
        more = _bytes_of(item)
        if weight and weight + more > PART_BYTES:
            parts.append([])
            weight = 0
        weight += more
        parts[-1].append(item)
    return parts


def _bytes_of(item: Appearance) -> int:
    """Return about how many bytes an appearance takes on a page."""
    quotations = 700 * (len(item.spoken) + len(item.about))
    return 250 + len(item.article.address) + len(item.article.headline) + quotations


def _namesakes_in(survey: Survey, alphabet: Alphabet) -> Mapping[str, Sequence[PersonRef]]:
    """Return everybody by surname, the most present first."""
    found: dict[str, list[Person]] = defaultdict(list)
    for person in survey.archive.people:
        found[_surname(person, alphabet)].append(person)
    return {
        surname: [survey.refs[person.id] for person in sorted(people, key=lambda person: -person.articles)]
        for surname, people in found.items()
    }


def _surname(person: Person, alphabet: Alphabet) -> str:
    return surname_of(alphabet.fold(person.name))


def _company_in(survey: Survey) -> Mapping[str, Counter[str]]:
    """Count for everybody in how many texts they stand with each of the others; a text sent twice counts once."""
    company: dict[str, Counter[str]] = defaultdict(Counter)
    for article in survey.archive.articles:
        copies = survey.archive.copies.get(article.id, ())
        if any(survey.articles[copy].published <= article.published and copy < article.id for copy in copies):
            continue
        people = list(dict.fromkeys(person.id for person in survey.candidates[article.id] if person is not None))
        for person in people[:_CROWD]:
            company[person].update(other for other in people[:_CROWD] if other != person)
    return company


def _plan_data(survey: Survey, person: Person) -> Iterator[PagePlan]:
    appearances = survey.appearances[person.id]
    articles = tuple((item.article, survey.candidates[item.article.id]) for item in appearances)
    context = ExportPage("person", (), articles, person)
    sources = tuple(item.article.id for item in appearances)
    yield PagePlan(f"{PEOPLE}{person.id}.json", pages.PERSON_JSON, context, sources)
    yield PagePlan(f"{PEOPLE}{person.id}.csv", pages.PERSON_CSV, context, sources)
