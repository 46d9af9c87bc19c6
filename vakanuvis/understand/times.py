"""When: time expressions with their values.

1. a trigger finds where one may begin                     language.calendar.Grammar
2. the rules of the language read it, the first one wins   language.<language>.calendar_*
3. its own sentence says the year of a yearless one        times_context
4. a date that the article tells elsewhere does            times_context
5. otherwise the verb says where it lies                   times_context, times_values
"""

from collections.abc import Iterator
from datetime import date

from vakanuvis.language.base import Language
from vakanuvis.language.calendar import Calendar, Direction, Reading, SamePart, Stated, Yearly
from vakanuvis.model.findings import TimeExpression
from vakanuvis.model.spans import Span
from vakanuvis.model.structs import replace
from vakanuvis.text.passages import Passage
from vakanuvis.understand.times_context import (
    Seen,
    direction_after,
    in_year_told,
    part_told_before,
    year_beside,
    years_of_days,
)
from vakanuvis.understand.times_values import looks_at_verb, value_of


def find_times(passage: Passage, published: date, language: Language) -> tuple[TimeExpression, ...]:
    """Return the time expressions with their values, ascending, not overlapping.

    Relative ones are counted from `published`, which should be the day that the dateline says.
    """
    calendar = language.calendar
    times: list[TimeExpression] = []
    found = tuple(_read(passage, calendar))
    dated = years_of_days([reading for reading, _ in found], published)
    for sentence, readings in _by_sentence(passage, found):
        seen: list[Seen] = []
        for index, (reading, rule) in enumerate(readings):
            meaning = reading.meaning.year if isinstance(reading.meaning, SamePart) else reading.meaning
            direction, value = Direction.UNKNOWN, None
            if looks_at_verb(meaning):
                direction = direction_after(passage, reading.end, sentence, calendar)
            if isinstance(meaning, Yearly):
                value = year_beside(passage, readings, index, seen, published, direction, calendar)
                if value is None and dated:
                    value = in_year_told(meaning, dated, direction)
            anchored = value is None and not isinstance(meaning, Stated)
            if value is None:
                value = value_of(meaning, published, direction)
            if value is not None and isinstance(reading.meaning, SamePart):
                value = part_told_before(seen, value)
            if value is not None:
                seen.append(Seen(reading, value))
                times.append(TimeExpression(Span(reading.start, reading.end), value, anchored, rule))
    return tuple(times)


def _read(passage: Passage, calendar: Calendar) -> Iterator[tuple[Reading, str]]:
    """Yield what the rules read, ascending, with the rule's name."""
    folded, grammar = passage.folded, calendar.grammar
    spaced = " " + folded
    for separator in calendar.separators:
        spaced = spaced.replace(separator, " ")
    end = 0
    for hit in grammar.trigger.finditer(spaced):
        start = hit.start()  # the blank before the hit was put before the text: offsets are those of the prose
        if start < end:
            continue
        for rule in grammar.rules_at(hit[0]):
            match = rule.pattern.match(folded, start)
            if match is None or (readings := rule.read(match, passage.prose)) is None:
                continue
            end = match.end()
            if readings:
                readings = (*readings[:-1], _with_head(readings[-1], folded, calendar))
                end = max(end, readings[-1].end)
                for reading in readings:
                    yield reading, rule.name
            break


def _with_head(reading: Reading, folded: str, calendar: Calendar) -> Reading:
    """Return `reading` with the noun that it belongs to, with its case: “in (the year of) 2011”."""
    head = calendar.head.match(folded, reading.end)
    return reading if head is None else replace(reading, end=head.end())


def _by_sentence(
    passage: Passage, readings: tuple[tuple[Reading, str], ...]
) -> Iterator[tuple[Span, tuple[tuple[Reading, str], ...]]]:
    """Group readings by the sentence that they begin in."""
    group: list[tuple[Reading, str]] = []
    sentence = Span(0, 0)
    for item in readings:
        if group and item[0].start >= sentence.end:
            yield sentence, tuple(group)
            group = []
        if not group:
            sentence = passage.sentence_at(item[0].start)
        group.append(item)
    if group:
        yield sentence, tuple(group)
