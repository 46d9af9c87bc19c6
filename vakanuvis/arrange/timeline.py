"""The timeline: what happened, each event once, however many articles tell it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from vakanuvis.arrange.tellings import Telling, group_tellings, tell_events, weigh_stems
from vakanuvis.model.archive import ArticleRef, PersonRef, TimelineEntry, TimelineSource
from vakanuvis.model.findings import Modality
from vakanuvis.model.record import Summary
from vakanuvis.text.edtf import days_of, is_edtf

_RANK = {Modality.PAST: 0, Modality.PLANNED: 1, Modality.CLAIMED: 2}


def make_timeline(
    summaries: Iterable[Summary],
    articles: Mapping[str, ArticleRef],
    people: Mapping[str, Sequence[PersonRef | None]],
    fold: Callable[[str], str],
) -> tuple[TimelineEntry, ...]:
    """Return all events by day; `summaries` by publication, `people` holds who each candidate of each article is."""
    tellings = [
        telling
        for summary in summaries
        for telling in tell_events(summary, articles[summary.id], people[summary.id], fold)
    ]
    weights = weigh_stems(tellings)
    by_value: dict[str, list[Telling]] = defaultdict(list)
    for telling in tellings:
        by_value[telling.event.value].append(telling)
    taken: set[str] = set()
    entries = [
        _entry_of(value, group, taken)
        for value, of_value in by_value.items()
        if is_edtf(value)
        for group in group_tellings(of_value, weights)
    ]
    entries.sort(key=lambda entry: (entry.start, entry.end, entry.sources[0].article.published, entry.id))
    return tuple(entries)


def _entry_of(value: str, tellings: Sequence[Telling], taken: set[str]) -> TimelineEntry:
    """Join the tellings of one event: as fact where one tells it so, in the words of the first that does."""
    best = min(tellings, key=lambda telling: _RANK[telling.event.modality])
    claimed = best.event.modality is Modality.CLAIMED
    start, end = days_of(value)
    return TimelineEntry(
        id=_new_anchor(tellings[0].event.anchor, taken),
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


def _new_anchor(wanted: str, taken: set[str]) -> str:
    """Return an anchor that no other event has: that of the first telling, numbered where several have it."""
    anchor, number = wanted, 1
    while anchor in taken:
        number += 1
        anchor = f"{wanted}-{number}"
    taken.add(anchor)
    return anchor
