"""What happened: dated sentences with the people who take part.

1. a time that says when, and is no comparison, span or label      events_places
2. the verb that it belongs to: the next one after it              language.happenings
3. whether something happens there, behind or ahead, and whose word it is
4. the clause from the one before it to that verb: people, headline events_clauses

Precision first: what is denied, wished, possible, asked, lasting or measured stays off the timeline, and so does a bare
year unless its verb names a single happening. Nothing is dated that the text does not date. A time under a verb of saying
is the speaker's word as one inside a quotation is: the program cannot know better than the sentence.
"""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date

from vakanuvis.language.base import Language
from vakanuvis.language.calendar import Direction
from vakanuvis.language.happenings import Form, Head
from vakanuvis.model.findings import Event, Mention, Modality, Quotation, TimeExpression
from vakanuvis.text.edtf import days_of
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_clauses import clause_of, headline_of
from vakanuvis.understand.events_places import Place, find_places

_LONGEST = 62
"""Days; what lasts longer is a span in which things happen, not when one happened."""
_YEAR = 365


def find_events(
    passage: Passage,
    mentions: Sequence[Mention],
    quotations: Sequence[Quotation],
    times: Sequence[TimeExpression],
    published: date,
    language: Language,
) -> tuple[Event, ...]:
    """Return the events, ascending by sentence; at most one for each time, and one for each value of a clause."""
    events = []
    told: set[tuple[str, str]] = set()
    for place in find_places(passage, quotations, times, language.happenings):
        event = _event_of(place, passage, mentions, times, published, language)
        if event is not None and (key := (times[event.time].value, event.headline)) not in told:
            told.add(key)
            events.append(event)
    return tuple(events)


def _event_of(
    place: Place,
    passage: Passage,
    mentions: Sequence[Mention],
    times: Sequence[TimeExpression],
    published: date,
    language: Language,
) -> Event | None:
    beside = _times_at(place, times)
    heads = tuple(
        head
        for head in language.happenings.find_heads(passage.folded, place.bounds.start, place.bounds.end)
        if not any(piece.start <= head.start < piece.end for piece in place.silent)
    )
    head = _head_of(place, heads, beside)
    value = times[place.time].value
    if head is None or not _is_short_enough(value, head):
        return None
    modality = _modality_of(place, head, value, published)
    named = _named_at(place, mentions, beside)
    clause = clause_of(place, head, heads, passage, named, beside, language.happenings)
    if modality is None or language.happenings.never_in_clause.search(passage.folded, clause.start, head.end):
        return None
    by_account = language.happenings.by_account
    teller = next((it.candidate for it in clause.mentions if by_account.match(passage.folded, it.span.end)), None)
    people = dict.fromkeys(mention.candidate for mention in clause.mentions if mention.candidate != teller)
    if head.own and place.speaker is not None and not place.quoted:
        people.setdefault(place.speaker)  # “recalling the talks that he held, X”
    source = place.speaker if modality is Modality.CLAIMED else None
    return Event(
        span=place.sentence,
        time=place.time,
        headline=headline_of(clause, place, passage, language),
        participants=tuple(people),
        modality=modality if teller is None else Modality.CLAIMED,
        rule=_rule_of(place, head, modality) if teller is None else "event-account",
        source=source if teller is None else teller,
    )


def _named_at(place: Place, mentions: Sequence[Mention], times: Sequence[TimeExpression]) -> tuple[Mention, ...]:
    """Return who is named where the verb stands; nobody in another's quotation, and no month."""
    first = bisect_left(mentions, place.bounds.start, key=lambda it: it.span.start)
    last = bisect_left(mentions, place.bounds.end, key=lambda it: it.span.start)
    return tuple(
        it
        for it in mentions[first:last]
        if not any(time.span.overlaps(it.span) for time in times)
        and not any(piece.overlaps(it.span) for piece in place.silent)
    )


def _times_at(place: Place, times: Sequence[TimeExpression]) -> Sequence[TimeExpression]:
    """Return the times where the verb stands."""
    first = bisect_left(times, place.bounds.start, key=lambda it: it.span.start)
    return times[first : bisect_left(times, place.bounds.end, key=lambda it: it.span.start)]


def _head_of(place: Place, heads: Sequence[Head], times: Sequence[TimeExpression]) -> Head | None:
    """Return the verb form that the time belongs to; None where nothing happens there."""
    following = (head for head in heads if head.start >= place.end)
    head = next(following, None)
    later = next((time.span.start for time in times if time.span.start >= place.end), place.bounds.end)
    while head is not None and head.form is Form.RELATIVE and later < head.start:
        head = next(following, None)  # “on the 1st in A, on the 12th at a forum held in B they met”
    if head is not None and head.form is Form.RELATIVE and head.occasion:
        # “at the meeting held on the 5th … they signed”: what the sentence itself tells happened then too
        main = next((later for later in following if later.form in (Form.FINITE, Form.TOLD, Form.NONE)), None)
        if main is not None and main.form is not Form.NONE and main.direction is head.direction:
            return main
    return None if head is None or head.form is Form.NONE else head


def _is_short_enough(value: str, head: Head) -> bool:
    first, last = days_of(value)
    days = (last - first).days + 1
    if days >= _YEAR:
        return len(value) == 4 and value.isdigit() and head.momentary and head.form is not Form.RELATIVE
    return days <= _LONGEST


def _modality_of(place: Place, head: Head, value: str, published: date) -> Modality | None:
    """Return how the event is told; None where the date and the verb contradict each other."""
    first, last = days_of(value)
    if head.direction is Direction.PAST and first > published:
        return None
    if head.direction is Direction.FUTURE and last < published:
        return None
    if head.direction is Direction.UNKNOWN and first <= published:
        return None  # “continues today”: nothing that begins or ends
    if place.quoted or head.form is Form.TOLD:
        return Modality.CLAIMED
    return Modality.PAST if head.direction is Direction.PAST else Modality.PLANNED


def _rule_of(place: Place, head: Head, modality: Modality) -> str:
    if place.quoted:
        return "event-quoted"
    if head.form is Form.TOLD:
        return "event-told"
    if head.form is Form.RELATIVE:
        return "event-described"
    return "event-past" if modality is Modality.PAST else "event-planned"
