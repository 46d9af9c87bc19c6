"""A page for each person, cut by years where it would be too long, with feed and data files for some."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from vakanuvis.arrange.addresses import PEOPLE
from vakanuvis.arrange.names import surname_of
from vakanuvis.arrange.survey import Survey
from vakanuvis.arrange.weights import FIRST_PAGE_BYTES, NEXT_PAGE_BYTES, cut_by_weight
from vakanuvis.language.alphabet import Alphabet
from vakanuvis.model import templates
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
    cut = _cut(survey, appearances)
    links = [
        Link(part, f"{PEOPLE}{person.id}/{part}.html" if place else person.address)
        for place, (part, _) in enumerate(cut)
    ]
    events = survey.events_of.get(person.id, ())[::-1]
    later: dict[str, list[TimelineEntry]] = defaultdict(list)
    for entry in events[_EVENTS:]:
        later[f"{entry.start.year:04}"].append(entry)
    companions = sorted(company.items(), key=lambda pair: (-pair[1], pair[0]))[:_COMPANIONS]
    for place, (link, (part, of_part)) in enumerate(zip(links, cut, strict=True)):
        context = PersonPage(
            person=person,
            part=part if place else "",
            parts=tuple(links) if len(links) > 1 else (),
            appearances=tuple(of_part),
            events=tuple(later[part][:_EVENTS]) if place else tuple(events[:_EVENTS]),
            companions=() if place else tuple(PersonCount(survey.refs[id_], count) for id_, count in companions),
            namesakes=() if place else namesakes,
        )
        shown = tuple(item.article.id for item in of_part if item.spoken or item.about)
        yield PagePlan(link.address, templates.PERSON, context, shown)


def _cut(survey: Survey, appearances: Sequence[Appearance]) -> list[tuple[str, Sequence[Appearance]]]:
    """Cut appearances, latest first, into pages: (year, or year and number, appearances); one page where all fit."""
    if not _is_long(survey, appearances):
        return [("", appearances)]
    years: dict[str, list[Appearance]] = defaultdict(list)
    for item in appearances:
        years[f"{item.article.published.year:04}"].append(item)
    return [
        (year if number == 1 else f"{year}-{number}", part)
        for place, (year, items) in enumerate(years.items())
        for number, part in enumerate(
            cut_by_weight(items, survey.bytes_of, NEXT_PAGE_BYTES if place else FIRST_PAGE_BYTES), start=1
        )
    ]


def _is_long(survey: Survey, appearances: Sequence[Appearance]) -> bool:
    if len(appearances) > WHOLE_APPEARANCES:
        return True
    quotations = sum(len(item.spoken) + len(item.about) for item in appearances)
    return quotations > WHOLE_QUOTATIONS or sum(map(survey.bytes_of, appearances)) > FIRST_PAGE_BYTES


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
    yield PagePlan(f"{PEOPLE}{person.id}.json", templates.PERSON_JSON, context, sources)
    yield PagePlan(f"{PEOPLE}{person.id}.csv", templates.PERSON_CSV, context, sources)
