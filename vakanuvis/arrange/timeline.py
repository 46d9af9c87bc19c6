"""The timeline: what happened, each event once, however many articles tell it."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from vakanuvis.model.archive import ArticleRef, PersonRef, TimelineEntry, TimelineSource
from vakanuvis.model.findings import Modality
from vakanuvis.model.record import EventSummary, Summary
from vakanuvis.text.edtf import days_of, is_edtf

_STEM = 5
"""Letters of a word that two tellings share, whatever suffixes follow: `görüşmesi` and `görüştü` are not parted by them."""
_SHORTEST = 4
_POSTINGS = 40
"""Of the entries of one value that share a word only the latest so many are compared."""
_RANK = {Modality.PAST: 0, Modality.PLANNED: 1, Modality.CLAIMED: 2}
_WITH_PEOPLE, _WITHOUT_PEOPLE, _WITHIN_ARTICLE = 0.5, 0.7, 0.85
"""Share of the shorter headline's words that the other one must have."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One article's word of an event."""

    event: EventSummary
    article: ArticleRef
    people: tuple[PersonRef, ...]
    claimed_by: PersonRef | None
    stems: frozenset[str]


def make_timeline(
    summaries: Iterable[Summary],
    articles: Mapping[str, ArticleRef],
    people: Mapping[str, Sequence[PersonRef | None]],
    fold: Callable[[str], str],
) -> tuple[TimelineEntry, ...]:
    """Return all events by day; `summaries` by publication, `people` holds who each candidate of each article is."""
    by_value: dict[str, list[Telling]] = defaultdict(list)
    for summary in summaries:
        for event in summary.events:
            by_value[event.value].append(_telling_of(event, articles[summary.id], people[summary.id], fold))
    taken: Counter[str] = Counter()
    entries = [
        _entry_of(value, group, taken)
        for value, tellings in by_value.items()
        if is_edtf(value)
        for group in group_tellings(tellings)
    ]
    entries.sort(key=lambda entry: (entry.start, entry.end, entry.sources[0].article.published, entry.id))
    return tuple(entries)


def group_tellings(tellings: Sequence[Telling]) -> list[list[Telling]]:
    """Return the tellings of each event; all have one value and come by publication.

    One tells the same as the first of a group when they share people and half of their headlines' words, or most words.
    """
    groups: list[list[Telling]] = []
    having: dict[str, list[int]] = defaultdict(list)
    for telling in tellings:
        shared = Counter(index for stem in telling.stems for index in having[stem][-_POSTINGS:])
        least = _WITH_PEOPLE * len(telling.stems)
        same = (
            index
            for index, count in shared.items()
            if (count >= least or 2 * count >= len(groups[index][0].stems))
            and _tell_the_same(telling, groups[index][0])
        )
        best = max(same, key=lambda index: (shared[index], -index), default=None)
        if best is None:
            best = len(groups)
            groups.append([])
            for stem in telling.stems:
                having[stem].append(best)
        groups[best].append(telling)
    return groups


def _tell_the_same(mine: Telling, other: Telling) -> bool:
    common = len(mine.stems & other.stems) / min(len(mine.stems), len(other.stems))
    if mine.article.id == other.article.id:
        return common >= _WITHIN_ARTICLE
    if not {person.id for person in mine.people}.isdisjoint(person.id for person in other.people):
        return common >= _WITH_PEOPLE
    return common >= _WITHOUT_PEOPLE


def _telling_of(
    event: EventSummary, article: ArticleRef, people: Sequence[PersonRef | None], fold: Callable[[str], str]
) -> Telling:
    named = dict.fromkeys(people[index] for index in event.participants if index < len(people))
    source = event.source
    return Telling(
        event=event,
        article=article,
        people=tuple(person for person in named if person is not None),
        claimed_by=people[source] if source is not None and source < len(people) else None,
        stems=frozenset(_stems_of(fold(event.headline))) or frozenset([event.headline]),
    )


def _stems_of(headline: str) -> Iterator[str]:
    for word in headline.split():
        letters = word.strip(".,;:!?…\"'()[]\u2018\u2019\u201c\u201d")
        if len(letters) >= _SHORTEST:
            yield letters[:_STEM]


def _entry_of(value: str, tellings: Sequence[Telling], taken: Counter[str]) -> TimelineEntry:
    """Join the tellings of one event: as fact where one tells it so, in the words of the first that does."""
    best = min(tellings, key=lambda telling: _RANK[telling.event.modality])
    claimed = best.event.modality is Modality.CLAIMED
    start, end = days_of(value)
    anchor = tellings[0].event.anchor
    taken[anchor] += 1
    return TimelineEntry(
        id=anchor if taken[anchor] == 1 else f"{anchor}-{taken[anchor]}",
        value=value,
        start=start,
        end=end,
        headline=best.event.headline,
        modality=best.event.modality,
        people=tuple(dict.fromkeys(person for telling in tellings for person in telling.people)),
        claimed_by=best.claimed_by if claimed else None,
        sources=tuple(
            TimelineSource(telling.article, telling.event.anchor, telling.event.rule) for telling in tellings
        ),
    )
