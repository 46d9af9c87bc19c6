"""What happened: dated sentences with the people who take part.

1. a time that says when, and is no comparison, span or label      events_places, events_unclear
2. the verb that it belongs to: the next one after it              events_heads, language.happenings
3. whether something happens there, behind or ahead, and whose word it is  events_happenings
4. the clause from the one before it to that verb: people, headline events_clauses
5. whether its line can be read without the text around it          events_alone, events_told, events_nouns, events_names
   … or its line says who tells it                                 events_tellings
6. who of those named takes part                                    events_people

Precision first: what is denied, wished, possible, asked, lasting or measured stays off the timeline, and so does a bare
year unless its verb names a single happening. Nothing is dated that the text does not date. A time under a verb of saying
is the speaker's word as one inside a quotation is: the program cannot know better than the sentence.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from vakanuvis.language.base import Language
from vakanuvis.language.happenings import RELATIVE, TOLD, Happenings, Head
from vakanuvis.model.findings import Event, Mention, Modality, Quotation, TimeExpression
from vakanuvis.model.structs import replace
from vakanuvis.text.edtf import days_of
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_alone import reads_alone
from vakanuvis.understand.events_clauses import Clause, clause_of
from vakanuvis.understand.events_happenings import Happening, happening_at
from vakanuvis.understand.events_headlines import LONGEST_HEADLINE, headline_of, told_by
from vakanuvis.understand.events_named import Named, named_in
from vakanuvis.understand.events_names import is_whole, says_who
from vakanuvis.understand.events_people import participants_of
from vakanuvis.understand.events_places import Place, find_places
from vakanuvis.understand.events_scenes import scene_of
from vakanuvis.understand.events_tellings import Telling, telling_of, telling_of_nobody
from vakanuvis.understand.headlines import without_capitals

_A_YEAR = "2025"
_A_DATE = 6
"""Code points of “5 Mart”; shorter times may be the beginning of another word, as “in” is of “inside”."""
_FEW = 3
"""Times that share a verb, among which a line would not tell what belongs to which."""


def find_events(
    passage: Passage,
    mentions: Sequence[Mention],
    quotations: Sequence[Quotation],
    times: Sequence[TimeExpression],
    published: date,
    language: Language,
) -> tuple[Event, ...]:
    """Return the events, ascending by sentence; at most one for each time, and one for each value of a clause."""
    return find_all_events((passage,), (mentions,), (quotations,), (times,), (published,), language)[0]


def find_all_events(
    passages: Sequence[Passage],
    mentions: Sequence[Sequence[Mention]],
    quotations: Sequence[Sequence[Quotation]],
    times: Sequence[Sequence[TimeExpression]],
    published: Sequence[date],
    language: Language,
) -> list[tuple[Event, ...]]:
    """Do with each passage as `find_events` does, one step after the other over all of them."""
    happenings = language.happenings
    places = [
        tuple(find_places(passage, said, found, happenings))
        for passage, said, found in zip(passages, quotations, times, strict=True)
    ]
    named = [named_in(each) for each in mentions]
    happened = [
        [happening_at(place, passage, who, found, day, happenings) for place in where]
        for where, passage, who, found, day in zip(places, passages, named, times, published, strict=True)
    ]
    return [_events_of(*one, language) for one in zip(happened, passages, named, times, published, strict=True)]


def _events_of(
    happened: Iterable[Happening | None],
    passage: Passage,
    named: Named,
    times: Sequence[TimeExpression],
    published: date,
    language: Language,
) -> tuple[Event, ...]:
    events = []
    told: set[tuple[str, str]] = set()
    for happening in happened:
        event = None if happening is None else _event_of(happening, passage, named, times, published, language)
        if event is not None and (key := (times[event.time].value, event.headline)) not in told:
            told.add(key)
            events.append(event)
    return tuple(events)


def _event_of(
    happening: Happening,
    passage: Passage,
    named: Named,
    times: Sequence[TimeExpression],
    published: date,
    language: Language,
) -> Event | None:
    """Return the event of what happens, where a line can tell it."""
    happenings, place, head, noun = language.happenings, happening.place, happening.head, happening.noun
    scene = scene_of(place, head, passage, named.mentions, times, happenings)
    if scene.groups >= _FEW:
        return None  # “on the 1st in A, on the 2nd in B, … will play”: what belongs to which is too much for a line
    clause = clause_of(place, head, noun, scene, passage, happenings)
    if _tells_no_event(place, head, clause, times, passage, happenings):
        return None
    long_ago = days_of(times[place.time].value)[1].year < published.year - 1
    telling = _telling_of(place, head, clause, named, passage, happenings)
    if telling is None and head.form is TOLD and place.speaker is None:
        return None  # a verb that hangs, and nobody's word
    if telling is not None and head.form is TOLD:
        inside = tuple(it for it in scene.mentions if telling.told.contains(it.span))
        begin = telling.told.start
        clause = replace(clause, start=begin, mentions=inside, phrase=clause.phrase if begin == clause.start else begin)
    teller = telling is not None and (telling.by_somebody or head.end > head.bare_end)
    if not reads_alone(place, head, noun, clause, passage, happenings, teller=teller, long_ago=long_ago):
        return None
    headline = headline_of(
        clause,
        place,
        telling,
        passage,
        language,
        (lambda text: says_who(text, place, head, clause, passage, language))
        if telling is None
        else (lambda text: is_whole(text, language, named=telling.by_somebody)),
        whole=scene.groups > 1,
    )
    if headline is None:
        return None
    event = _told(headline, happening, clause, named, passage, language)
    if telling is None or not telling.of_themselves or event.source is None:
        return event
    return replace(event, participants=tuple(dict.fromkeys((event.source, *event.participants))))


def _tells_no_event(
    place: Place, head: Head, clause: Clause, times: Sequence[TimeExpression], passage: Passage, happenings: Happenings
) -> bool:
    """Tell whether a clause tells figures or what is no happening, or a heading before it told the same."""
    time = times[place.time]
    if len(time.value) == len(_A_YEAR) and any(it.isdigit() for it in _words_around(place, clause, head, passage)):
        return True  # “in 2012 there were 108 attacks”
    if happenings.never_in_clause.search(f" {passage.folded[clause.start : head.end]} "):
        return True
    when = time.span.text_of(passage.prose)
    return len(when) >= _A_DATE and passage.prose.count(when, clause.start, head.end) > 1


def _telling_of(
    place: Place, head: Head, clause: Clause, named: Named, passage: Passage, happenings: Happenings
) -> Telling | None:
    """Return the parts of a line that says who tells, or at least that it is told, where it has room."""
    telling = telling_of(place, head, clause, named, passage, happenings)
    telling = telling or telling_of_nobody(place, head, clause, passage, happenings)
    return telling if telling and len(told_by(telling, place, passage)) <= LONGEST_HEADLINE else None


def _words_around(place: Place, clause: Clause, head: Head, passage: Passage) -> list[str]:
    """Return the words of a clause without its time."""
    return [*passage.prose[clause.start : place.start].split(), *passage.prose[place.end : head.start].split()]


def _told(
    headline: str,
    happening: Happening,
    clause: Clause,
    named: Named,
    passage: Passage,
    language: Language,
) -> Event:
    """Return the event that a line tells, with the people who are named in the line, and whose word it is."""
    happenings, account = language.happenings, language.happenings.by_account
    place, head, modality = happening.place, happening.head, happening.modality
    teller = next((it.candidate for it in clause.mentions if account.match(passage.folded, it.span.end)), None)
    source = place.speaker if modality is Modality.CLAIMED else None
    reported = teller is not None or happenings.by_report.search(passage.folded, clause.start, head.start) is not None
    return Event(
        span=place.sentence,
        time=place.time,
        headline=without_capitals(headline, passage, language),
        participants=participants_of(headline, head, clause, teller, named, passage, happenings),
        modality=Modality.CLAIMED if reported else modality,
        rule="event-account" if reported else _rule_of(place, head, modality),
        source=source if teller is None else teller,
    )


def _rule_of(place: Place, head: Head, modality: Modality) -> str:
    if place.quoted:
        return "event-quoted"
    if head.form is TOLD:
        return "event-told"
    if head.form is RELATIVE:
        return "event-described"
    return "event-past" if modality is Modality.PAST else "event-planned"
