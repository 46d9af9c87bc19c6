"""What happened."""

import re

from vakanuvis.model.editing import EventCorrection
from vakanuvis.model.findings import Event, Findings, Modality, TimeExpression
from vakanuvis.model.spans import Span
from vakanuvis.model.structs import replace
from vakanuvis.understand.amend.people import candidate_for
from vakanuvis.understand.amend.places import RULE, Places
from vakanuvis.understand.amend.times import with_times
from vakanuvis.understand.records import cut_at_word

_HEADLINE = 120
_WORD = re.compile(r"\w+")


def correct_event(findings: Findings, correction: EventCorrection, places: Places) -> Findings | None:
    """Return the findings with the event as the correction says; None where it fits nothing.

    A sentence that has none gets one, if it has a time or the correction gives it a value. Where a sentence tells of
    several, `time` says which. The value of an event is that of its time expression, unless that is somebody's decision or
    another event's too: then the event is given a place of its own in the sentence.
    """
    meant = frozenset(
        index for index, event in enumerate(findings.events) if _is_meant(event, findings, correction, places)
    )
    if correction.drop:
        kept = tuple(event for index, event in enumerate(findings.events) if index not in meant)
        return replace(findings, events=kept) if meant else None
    if not meant:
        findings, meant = _with_event(findings, correction, places)
        if not meant:
            return None
    if correction.value is not None:
        findings = _with_value(findings, meant, correction.value, places)
    return _changed(findings, meant, correction, places)


def _with_value(findings: Findings, meant: frozenset[int], value: str, places: Places) -> Findings:
    """Return the findings with the value for the events of these indexes."""
    for index in sorted(meant):
        event = findings.events[index]
        time = findings.times[event.time]
        others = (other for place, other in enumerate(findings.events) if place not in meant)
        is_taken = time.rule == RULE or any(other.time == event.time for other in others)
        place = _free_word(findings, event.span, places) if is_taken and time.value != value else None
        own = TimeExpression(place or time.span, value, anchored=False, rule=RULE)
        if place is None:
            times = (*findings.times[: event.time], own, *findings.times[event.time + 1 :])
            findings = replace(findings, times=times)
            continue
        findings = with_times(findings, [own])
        events = list(findings.events)
        events[index] = replace(events[index], time=findings.times.index(own))
        findings = replace(findings, events=tuple(events))
    return findings


def _changed(findings: Findings, meant: frozenset[int], correction: EventCorrection, places: Places) -> Findings:
    candidates = list(findings.candidates)
    people = None
    if correction.people is not None:
        people = tuple(dict.fromkeys(candidate_for(candidates, who, places) for who in correction.people))
    events = list(findings.events)
    for index in meant:
        event = events[index]
        modality = Modality(correction.modality) if correction.modality else event.modality
        events[index] = replace(
            event,
            headline=cut_at_word(correction.headline, _HEADLINE) if correction.headline else event.headline,
            modality=modality,
            participants=event.participants if people is None else people,
            source=event.source if modality is Modality.CLAIMED else None,
            rule=RULE,
        )
    return replace(findings, candidates=tuple(candidates), events=tuple(events))


def _with_event(findings: Findings, correction: EventCorrection, places: Places) -> tuple[Findings, frozenset[int]]:
    """Return the findings with an event made of the sentence that the correction names, and its index."""
    sentence = next((span for span in places.passage.sentences if places.begins(span, correction.text)), None)
    if sentence is None:
        return findings, frozenset()
    time = _time_in(findings, sentence, correction, places)
    if time is None and correction.value is not None and correction.time is None:
        place = _free_word(findings, sentence, places) or sentence
        findings = with_times(findings, [TimeExpression(place, correction.value, anchored=False, rule=RULE)])
        time = _time_in(findings, sentence, correction, places)
    if time is None:
        return findings, frozenset()
    event = Event(
        span=sentence,
        time=time,
        headline=cut_at_word(" ".join(sentence.text_of(places.passage.prose).split()), _HEADLINE),
        participants=tuple(
            dict.fromkeys(mention.candidate for mention in findings.mentions if sentence.contains(mention.span))
        ),
        modality=Modality.PAST,
        rule=RULE,
    )
    events = tuple(sorted((*findings.events, event), key=lambda event: event.span))
    return replace(findings, events=events), frozenset({events.index(event)})


def _is_meant(event: Event, findings: Findings, correction: EventCorrection, places: Places) -> bool:
    return places.begins(event.span, correction.text) and _is_at(findings.times[event.time], correction, places)


def _is_at(time: TimeExpression, correction: EventCorrection, places: Places) -> bool:
    return correction.time is None or places.is_same(time.span.text_of(places.passage.prose), correction.time)


def _time_in(findings: Findings, sentence: Span, correction: EventCorrection, places: Places) -> int | None:
    fitting = (
        index
        for index, time in enumerate(findings.times)
        if sentence.contains(time.span) and _is_at(time, correction, places)
    )
    return next(fitting, None)


def _free_word(findings: Findings, sentence: Span, places: Places) -> Span | None:
    """Return the sentence's first word that is nobody's name and of no date: there the event's mark will stand."""
    spans = (*(mention.span for mention in findings.mentions), *(time.span for time in findings.times))
    taken = [span for span in spans if span.overlaps(sentence)]
    words = (Span(*word.span()) for word in _WORD.finditer(places.passage.prose, sentence.start, sentence.end))
    return next((word for word in words if not any(word.overlaps(span) for span in taken)), None)
