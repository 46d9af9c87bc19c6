"""What happened: dated sentences with the people who take part.

1. a time that says when, and is no comparison, span or label      events_places, events_unclear
2. the verb that it belongs to: the next one after it              language.happenings
3. whether something happens there, behind or ahead, and whose word it is
4. the clause from the one before it to that verb: people, headline events_clauses
5. whether its line can be read without the text around it          events_alone, events_told, events_nouns, events_names
6. who of those named takes part                                    events_people

Precision first: what is denied, wished, possible, asked, lasting or measured stays off the timeline, and so does a bare
year unless its verb names a single happening. Nothing is dated that the text does not date. A time under a verb of saying
is the speaker's word as one inside a quotation is: the program cannot know better than the sentence.
"""

from collections.abc import Sequence
from datetime import date

from vakanuvis.language.base import Language
from vakanuvis.language.calendar import Direction
from vakanuvis.language.happenings import FINITE, NONE, OTHER, RELATIVE, TOLD, DescribedNoun, Happenings, Head
from vakanuvis.model.findings import Event, Mention, Modality, Quotation, TimeExpression
from vakanuvis.model.spans import Span
from vakanuvis.text.edtf import days_of
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_alone import reads_alone
from vakanuvis.understand.events_clauses import Clause, clause_of
from vakanuvis.understand.events_headlines import headline_of
from vakanuvis.understand.events_names import says_who
from vakanuvis.understand.events_people import participants_of
from vakanuvis.understand.events_places import Place, find_places
from vakanuvis.understand.events_scenes import is_inside, scene_of
from vakanuvis.understand.events_unclear import says_unclearly_when
from vakanuvis.understand.headlines import without_capitals

_A_YEAR = "2025"
_A_MONTH = "2025-05"
_A_DATE = 6
"""Code points of “5 Mart”; shorter times may be the beginning of another word, as “in” is of “inside”."""
_JOINED = 5
"""Code points between two months of a list."""
_FEW = 3
"""Times after a year among which one may say more of the same year."""


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
    happenings, value = language.happenings, times[place.time].value
    if says_unclearly_when(place, times[place.time], published, passage, happenings):
        return None
    head, noun = _head_of(place, passage, times, happenings)
    modality = None if head is None else _modality_of(place, head, value, published)
    if head is None or modality is None:
        return None
    if len(value) == len(_A_YEAR) and not (head.momentary and head.form is not RELATIVE):
        return None
    if happenings.so_far.match(passage.folded, head.start, head.end) and happenings.said_from_here.match(
        passage.folded, place.start
    ):
        return None  # “today they have been deprived of …”: nowadays
    if _is_in_a_name(place, passage, value) or _is_said_again(place, head, times) or _lasts_for_months(place, times):
        return None
    scene = scene_of(place, head, passage, mentions, times, happenings)
    if scene.groups >= _FEW:
        return None  # “on the 1st in A, on the 2nd in B, … will play”: what belongs to which is too much for a line
    clause = clause_of(place, head, noun, scene, passage, happenings)
    if len(value) == len(_A_YEAR) and any(it.isdigit() for it in _words_around(place, clause, head, passage)):
        return None  # “in 2012 there were 108 attacks”
    if happenings.never_in_clause.search(f" {passage.folded[clause.start : head.end]} "):
        return None
    when = times[place.time].span.text_of(passage.prose)
    if len(when) >= _A_DATE and passage.prose.count(when, clause.start, head.end) > 1:
        return None  # a heading whose line break was lost said it before
    long_ago = days_of(value)[1].year < published.year - 1
    if not reads_alone(place, head, noun, clause, passage, happenings, long_ago=long_ago):
        return None
    headline = headline_of(
        clause,
        place,
        passage,
        language,
        lambda text: says_who(text, place, head, clause, passage, language),
        whole=scene.groups > 1,
    )
    if headline is None:
        return None
    return _told(headline, place, head, clause, modality, mentions, passage, language)


def _words_around(place: Place, clause: Clause, head: Head, passage: Passage) -> list[str]:
    """Return the words of a clause without its time."""
    return [*passage.prose[clause.start : place.start].split(), *passage.prose[place.end : head.start].split()]


def _told(
    headline: str,
    place: Place,
    head: Head,
    clause: Clause,
    modality: Modality,
    mentions: Sequence[Mention],
    passage: Passage,
    language: Language,
) -> Event:
    """Return the event that a line tells, with the people who are named in the line, and whose word it is."""
    happenings, account = language.happenings, language.happenings.by_account
    teller = next((it.candidate for it in clause.mentions if account.match(passage.folded, it.span.end)), None)
    source = place.speaker if modality is Modality.CLAIMED else None
    reported = teller is not None or happenings.by_report.search(passage.folded, clause.start, head.start) is not None
    return Event(
        span=place.sentence,
        time=place.time,
        headline=without_capitals(headline, passage, language),
        participants=participants_of(headline, head, clause, teller, mentions, passage, happenings),
        modality=Modality.CLAIMED if reported else modality,
        rule="event-account" if reported else _rule_of(place, head, modality),
        source=source if teller is None else teller,
    )


def _head_of(
    place: Place, passage: Passage, times: Sequence[TimeExpression], happenings: Happenings
) -> tuple[Head, DescribedNoun] | tuple[Head, None] | tuple[None, None]:
    """Return the verb form that the time belongs to, with the noun that it describes; None where nothing happens there."""
    following = (
        head
        for head in happenings.find_heads(passage.prose, passage.folded, Span(place.end, place.bounds.end))
        if not (place.silent and is_inside(head.start, place.silent))
    )
    head = next(following, None)
    later = times[place.next].span.start if place.next < len(times) else place.bounds.end
    while head is not None and head.form in (RELATIVE, OTHER) and later < head.start:
        head = next(following, None)  # “on the 1st in A, on the 12th at a forum held in B they met”
    if head is None or head.form in (NONE, OTHER):
        return None, None
    if head.form is TOLD and head.direction is Direction.FUTURE and later < head.start:
        return None, None  # “yesterday said that on the 5th … will”
    if head.form is not RELATIVE:
        return head, None
    noun = happenings.described_noun(passage.folded, head.end, place.bounds.end)
    if noun.occasion:
        # “at the meeting held on the 5th they signed”: what the sentence itself tells happened then too
        main = next(following, None)
        if (
            main is not None
            and main.form in (FINITE, TOLD)
            and main.direction is head.direction
            and happenings.in_order_to.search(passage.folded, noun.end, main.start) is None
        ):
            return main, None
    return (head, noun) if noun.happens else (None, None)


def _is_said_again(place: Place, head: Head, times: Sequence[TimeExpression]) -> bool:
    """Tell whether a year is only “this year”, of seasons and figures, or a day of it follows: “in 2025 in A on the 5th of May”."""
    time = times[place.time]
    if len(time.value) != len(_A_YEAR):
        return False
    following = times[place.next : place.next + _FEW]
    return time.anchored or any(
        it.span.start < head.start and it.value.startswith(time.value) and it.value != time.value for it in following
    )


def _is_in_a_name(place: Place, passage: Passage, value: str) -> bool:
    """Tell whether a year belongs to the name before it, where the subject stands before a comma: “X, in Roma Games 2025, …”."""
    if len(value) != len(_A_YEAR):
        return False
    comma = passage.prose.rfind(", ", place.bounds.start, place.start)
    before = passage.prose[comma + 2 : place.start].split()
    return comma > 0 and bool(before) and before[-1][0].isupper() and before[-1].isalpha()


def _lasts_for_months(place: Place, times: Sequence[TimeExpression]) -> bool:
    """Tell whether the time is of a list of months: something lasts for all of them."""
    if len(times[place.time].value) != len(_A_MONTH):
        return False
    first = place.time
    while first > 0 and times[first].span.start - times[first - 1].span.end <= _JOINED:
        first -= 1
    return place.next - first >= _FEW


def _modality_of(place: Place, head: Head, value: str, published: date) -> Modality | None:
    """Return how the event is told; None where the date and the verb contradict each other."""
    first, last = days_of(value)
    if head.direction is Direction.PAST and first > published:
        return None
    if head.direction is Direction.FUTURE and last < published:
        return None
    if head.direction is Direction.PRESENT and first <= published:
        return None  # “continues today”: nothing that begins or ends
    if place.quoted or head.form is TOLD:
        return Modality.CLAIMED
    return Modality.PAST if head.direction is Direction.PAST else Modality.PLANNED


def _rule_of(place: Place, head: Head, modality: Modality) -> str:
    if place.quoted:
        return "event-quoted"
    if head.form is TOLD:
        return "event-told"
    if head.form is RELATIVE:
        return "event-described"
    return "event-past" if modality is Modality.PAST else "event-planned"
