"""Which articles tell the same event: of one date, with people in common, in much the same words."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import fsum, log

from vakanuvis.model.archive import ArticleRef, PersonRef
from vakanuvis.model.record import EventSummary, Summary

_STEM = 5
"""So many letters of a word two tellings share, whatever suffixes follow."""
_SHORTEST = 4
_TRIED = 4
"""Words of a telling by which others are looked for, the rarest ones."""
_POSTINGS = 24
"""Of the events of one date that share a word only the latest so many are compared."""
_WITH_PEOPLE, _WITHOUT_PEOPLE, _WITHIN_ARTICLE, _NEVER = 0.5, 0.7, 0.85, 2.0
"""Share of the shorter headline's words, by weight, that the other one must have: of tellings of one day with people in
common, of such of a longer time, or where one names nobody, of two sentences of one article, and of two that name different
people."""
_COMMON_WORDS = 2
"""That tellings without people in common must share, besides their weight."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One article's word of an event."""

    event: EventSummary
    article: ArticleRef
    people: tuple[PersonRef, ...]
    claimed_by: PersonRef | None
    stems: frozenset[str]
    """Beginnings of the headline's longer words, folded."""


def tell_events(
    summary: Summary, article: ArticleRef, people: Sequence[PersonRef | None], fold: Callable[[str], str]
) -> Iterator[Telling]:
    """Yield an article's tellings; `people` holds who each of its candidates is.

    Names and titles are no words of an event: who takes part is compared by itself.
    """
    for event in summary.events:
        involved = [index for index in (*event.participants, event.source) if index is not None and index < len(people)]
        candidates = [summary.candidates[index] for index in involved]
        names = " ".join(text for candidate in candidates for text in (candidate.name, *candidate.titles))
        stems = frozenset(_stems_of(fold(event.headline))) - frozenset(_stems_of(fold(names)))
        named = dict.fromkeys(people[index] for index in event.participants if index < len(people))
        yield Telling(
            event=event,
            article=article,
            people=tuple(person for person in named if person is not None),
            claimed_by=people[event.source] if event.source in involved and event.source is not None else None,
            stems=stems or frozenset([event.headline]),
        )


def weigh_stems(tellings: Sequence[Telling]) -> dict[str, float]:
    """Return the weight of each stem: what stands in many headlines tells little."""
    counts = Counter(stem for telling in tellings for stem in telling.stems)
    return {stem: log(1 + len(tellings) / count) for stem, count in counts.items()}


def group_tellings(tellings: Sequence[Telling], weights: Mapping[str, float]) -> list[list[Telling]]:
    """Return the tellings of each event; all have one date and come by publication.

    Each is compared with the first telling of the groups before it that share one of its rarest words.
    """
    groups: list[list[Telling]] = []
    loads: list[float] = []
    having: dict[str, list[int]] = defaultdict(list)
    for telling in tellings:
        rarest = sorted(telling.stems, key=lambda stem: (-weights[stem], stem))[:_TRIED]
        tried = {index for stem in rarest for index in having[stem][-_POSTINGS:]}
        load = _load_of(telling.stems, weights)
        shares = {
            index: _load_of(telling.stems & groups[index][0].stems, weights) / min(load, loads[index]) + 1e-9
            for index in tried
        }
        same = [index for index, share in shares.items() if share >= _least_of(telling, groups[index][0])]
        best = max(same, key=lambda index: (shares[index], -index), default=None)
        if best is not None:
            groups[best].append(telling)
            continue
        for stem in telling.stems:
            having[stem].append(len(groups))
        groups.append([telling])
        loads.append(load)
    return groups


def _load_of(stems: frozenset[str], weights: Mapping[str, float]) -> float:
    """Return the weight of all stems, the same in whatever order a set gives them."""
    return fsum([weights[stem] for stem in stems])


def _least_of(mine: Telling, other: Telling) -> float:
    """Return the share from which on two tellings are one event's; more than 1 where they cannot be."""
    if mine.article.id == other.article.id:
        return _WITHIN_ARTICLE
    people, others = {person.id for person in mine.people}, {person.id for person in other.people}
    if people & others:
        return _WITH_PEOPLE if len(mine.event.value) == len("2025-03-10") else _WITHOUT_PEOPLE
    if (people and others) or len(mine.stems & other.stems) < _COMMON_WORDS:
        return _NEVER
    return _WITHOUT_PEOPLE


def _stems_of(headline: str) -> Iterator[str]:
    for word in headline.split():
        letters = word.strip(".,;:!?\u2026\"'()[]\u2018\u2019\u201c\u201d")
        if len(letters) >= _SHORTEST:
            yield letters[:_STEM]
