"""What several kinds of pages need of the archive, looked up once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vakanuvis.arrange.periods import Calendar, cut_timeline
from vakanuvis.arrange.weights import appearance_bytes
from vakanuvis.model.archive import Archive, ArticleRef, Person, PersonRef, TimelineEntry
from vakanuvis.model.pages import Appearance, PersonRow
from vakanuvis.model.record import Summary


@dataclass(frozen=True, slots=True)
class Survey:
    """The archive by what is asked of it."""

    archive: Archive
    calendar: Calendar
    articles: Mapping[str, ArticleRef]
    """By id."""
    people: Mapping[str, Person]
    """By id."""
    refs: Mapping[str, PersonRef]
    """By id."""
    candidates: Mapping[str, tuple[PersonRef | None, ...]]
    """By article: who each candidate is."""
    appearances: Mapping[str, Sequence[Appearance]]
    """By person, ascending by publication; copies of a text stand with the first that names the person."""
    events_of: Mapping[str, Sequence[TimelineEntry]]
    """By person, in the timeline's order."""
    told_in: Mapping[str, Mapping[str, TimelineEntry]]
    """By article, then by the event's anchor in it."""

    def bytes_of(self, appearance: Appearance) -> int:
        """Return what an appearance weighs on a page."""
        return appearance_bytes(appearance, self.archive.summaries[appearance.article.id].quotation_sizes)


def survey_archive(archive: Archive) -> Survey:
    """Look up what the plans need."""
    refs = {person.id: PersonRef(person.id, person.address, person.name) for person in archive.people}
    candidates = {
        id_: tuple(refs[person] if person is not None else None for person in row)
        for id_, row in archive.identities.items()
    }
    articles = {article.id: article for article in archive.articles}
    events_of: dict[str, list[TimelineEntry]] = defaultdict(list)
    told_in: dict[str, dict[str, TimelineEntry]] = defaultdict(dict)
    for entry in archive.timeline:
        for person in entry.people:
            events_of[person.id].append(entry)
        for source in entry.sources:
            told_in[source.article.id][source.anchor] = entry
    return Survey(
        archive=archive,
        calendar=cut_timeline(archive),
        articles=articles,
        people={person.id: person for person in archive.people},
        refs=refs,
        candidates=candidates,
        appearances=_appearances_in(archive, articles, candidates),
        events_of=events_of,
        told_in=told_in,
    )


def row_of(person: Person) -> PersonRow:
    """Return somebody's line in lists of people."""
    years: dict[str, int] = {}
    for month, articles in person.activity:
        years[month[:4]] = years.get(month[:4], 0) + articles
    title = max(person.roles, key=lambda role: (role.count, role.last, role.title), default=None)
    return PersonRow(
        person=PersonRef(person.id, person.address, person.name),
        role=person.role or (title.title if title else ""),
        articles=person.articles,
        quotations=person.quotations,
        first=person.first,
        last=person.last,
        activity=tuple(years.items()),
    )


def _appearances_in(
    archive: Archive, articles: Mapping[str, ArticleRef], candidates: Mapping[str, tuple[PersonRef | None, ...]]
) -> dict[str, list[Appearance]]:
    appearances: dict[str, list[Appearance]] = defaultdict(list)
    named: dict[str, set[str]] = {}
    for article in archive.articles:
        copies = archive.copies.get(article.id, ())
        already = {person for copy in copies for person in named.get(copy, ())}
        others = tuple(articles[copy] for copy in copies)
        here = _appearances_of(archive.summaries[article.id], article, candidates[article.id], others)
        for person, appearance in here.items():
            if person not in already:
                appearances[person].append(appearance)
        if copies:
            named[article.id] = set(here)
    return appearances


def _appearances_of(
    summary: Summary, article: ArticleRef, people: Sequence[PersonRef | None], copies: tuple[ArticleRef, ...]
) -> dict[str, Appearance]:
    """Return everybody's appearance in one article."""
    mentions: dict[str, int] = {}
    for person, candidate in zip(people, summary.candidates, strict=True):
        if person is not None:
            mentions[person.id] = mentions.get(person.id, 0) + candidate.mentions
    spoken: dict[str, list[int]] = defaultdict(list)
    about: dict[str, list[tuple[int, PersonRef | None]]] = defaultdict(list)
    for place, (index, mentioned) in enumerate(summary.quotations):
        speaker = people[index] if index is not None else None
        if speaker is not None:
            spoken[speaker.id].append(place)
        for id_ in {person.id for other in mentioned if (person := people[other]) is not None and person != speaker}:
            about[id_].append((place, speaker))
    return {
        id_: Appearance(article, count, tuple(spoken.get(id_, ())), tuple(about.get(id_, ())), copies)
        for id_, count in mentions.items()
    }
