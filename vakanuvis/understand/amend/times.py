"""When: values of time expressions."""

from vakanuvis.model.editing import DateCorrection
from vakanuvis.model.findings import Event, Findings, TimeExpression
from vakanuvis.model.structs import replace
from vakanuvis.understand.amend.places import RULE, Places


def correct_date(findings: Findings, correction: DateCorrection, places: Places) -> Findings | None:
    """Return the findings with the expressions as the correction says; None where it fits nothing.

    An expression that goes takes its events along. Where the rules saw none a new one is made, which takes the place of
    those that it overlaps, and their events.
    """
    blocks = places.blocks_within(correction.within)
    meant = {
        index
        for index, time in enumerate(findings.times)
        if any(block.contains(time.span) for block in blocks)
        and places.is_same(time.span.text_of(places.passage.prose), correction.text)
    }
    if correction.drop or correction.value is None:
        if not meant:
            # written down when a shorter piece of the text was read, or by somebody who left its ending out
            spans = places.find(correction.text, blocks)
            meant = {index for index, time in enumerate(findings.times) if any(time.span.contains(it) for it in spans)}
        kept = [(index, time) for index, time in enumerate(findings.times) if index not in meant]
        return retimed(findings, kept) if meant else None
    if meant:
        value = correction.value
        changed = [
            (index, replace(time, value=value, anchored=False, rule=RULE) if index in meant else time)
            for index, time in enumerate(findings.times)
        ]
        return retimed(findings, changed)
    spans = places.find(correction.text, blocks)
    if not spans:
        return None
    new = [TimeExpression(span, correction.value, anchored=False, rule=RULE) for span in spans]
    return with_times(findings, new)


def with_times(findings: Findings, new: list[TimeExpression]) -> Findings:
    """Return the findings with new expressions; events of those that they overlap go over to them."""
    heirs: list[tuple[int, TimeExpression]] = []
    taken: set[int] = set()
    for time in new:
        overlapped = [index for index, old in enumerate(findings.times) if old.span.overlaps(time.span)]
        taken.update(overlapped)
        heirs += [(index, time) for index in overlapped] or [(-1, time)]
    kept = [(index, time) for index, time in enumerate(findings.times) if index not in taken]
    return retimed(findings, [*kept, *heirs])


def retimed(findings: Findings, times: list[tuple[int, TimeExpression]]) -> Findings:
    """Return the findings with `times`, each with the index that events know it by (-1: none), in order of their place.

    Events whose expression is not among them are left out.
    """
    ordered = tuple(sorted({time.span: time for _, time in times}.values(), key=lambda time: time.span))
    places = {time.span: place for place, time in enumerate(ordered)}
    now = {old: places[time.span] for old, time in times if old >= 0}
    events = tuple(_at(event, now[event.time]) for event in findings.events if event.time in now)
    return replace(findings, times=ordered, events=events)


def _at(event: Event, time: int) -> Event:
    return event if event.time == time else replace(event, time=time)
