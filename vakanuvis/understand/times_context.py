"""What the sentence says of a yearless time: its year, or the direction of its verb."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from vakanuvis.language.calendar import Calendar, Direction, MonthDay, OfYear, Reading, Stated, Yearly
from vakanuvis.model.spans import Span
from vakanuvis.model.structs import Struct
from vakanuvis.text.edtf import days_of, is_edtf
from vakanuvis.text.passages import Passage
from vakanuvis.understand.times_values import in_year

_VERB_WITHIN = 400
"""Code points after the time in which its verb is looked for."""
_YEAR_WITHIN = 50
"""Code points after a bare year in which it is still the year of a day: “2024'te … 5 Ekim'de”."""
_NEIGHBOURS = 6
"""Times before and after in the same sentence that may lend their year; a sentence without an end holds thousands."""
_LONG_AGO = 5
"""Years after which a time in a clause that came before does not say the year of a month."""
_DAY = len("2025-10-28")
_HALF_A_YEAR = timedelta(days=183)


class Seen(Struct, frozen=True):
    """A time of the same sentence that already has its value."""

    reading: Reading
    value: str


def direction_after(passage: Passage, start: int, sentence: Span, calendar: Calendar) -> Direction:
    """Return where the first verb form after `start` in its sentence looks."""
    end = min(sentence.end, start + _VERB_WITHIN)
    direction = calendar.direction_of_verb(passage.prose, passage.folded, start, end)
    return Direction.UNKNOWN if direction is None else direction


def part_told_before(seen: Sequence[Seen], year: str) -> str:
    """Return the part of `year` that the sentence told of another year before; the whole year where it told none."""
    for source in reversed(seen[-_NEIGHBOURS:]):
        ends = source.value.split("/")
        if all(len(end) > len(year) and end[: len(year)].isdigit() for end in ends):
            years = int(year) - int(ends[-1][: len(year)])
            value = "/".join(f"{int(end[: len(year)]) + years:04}{end[len(year) :]}" for end in ends)
            return value if is_edtf(value) else year
    return year


def years_of_days(readings: Sequence[Reading], published: date) -> dict[MonthDay, int]:
    """Return the year of each day that an article tells with one year, if that is of the last few."""
    if not any(isinstance(reading.meaning, Yearly) for reading in readings):
        return {}
    years: dict[MonthDay, set[int]] = {}
    for reading in readings:
        if (
            isinstance(reading.meaning, Stated)
            and len(reading.meaning.value) == _DAY
            and is_edtf(reading.meaning.value)
        ):
            day, _ = days_of(reading.meaning.value)
            years.setdefault((day.month, day.day), set()).add(day.year)
    return {
        day: year for day, (year, *others) in years.items() if not others and 0 <= published.year - year <= _LONG_AGO
    }


def in_year_told(meaning: Yearly, years: Mapping[MonthDay, int], direction: Direction) -> str | None:
    """Return the value of a day without a year that the article tells with one elsewhere; None for what lies ahead."""
    year = years.get(meaning.first) if meaning.first == meaning.last and meaning.first[1] else None
    if year is None or direction is Direction.FUTURE or meaning.direction is not Direction.UNKNOWN:
        return None
    return in_year(meaning.first, meaning.last, year)


def year_beside(
    passage: Passage,
    readings: Sequence[tuple[Reading, str]],
    index: int,
    seen: Sequence[Seen],
    published: date,
    direction: Direction,
    calendar: Calendar,
) -> str | None:
    """Return the value of a yearless time whose year the same sentence says, before it or after it; else None."""
    reading = readings[index][0]
    meaning = reading.meaning
    if not isinstance(meaning, Yearly) or meaning.direction is not Direction.UNKNOWN:
        return None
    value = None
    for source in reversed(seen[-_NEIGHBOURS:]):
        value = _in_year_of(meaning, source, passage, reading, published, calendar)
        if value is not None:
            break
    else:
        for later, _ in readings[index + 1 : index + 1 + _NEIGHBOURS]:
            year = _stated_year(later)
            if year is not None:
                value = in_year(meaning.first, meaning.last, year)
                value = value if is_edtf(value) and days_of(value)[0] <= days_of(later.meaning.value)[1] else None  # type: ignore[union-attr]  # _stated_year read a Stated
                break
    if value is None:
        return None
    if seen and passage.folded[seen[-1].reading.end : reading.start].strip() == "(":
        return value  # put in brackets, it only says the time before it in other words
    first, last = days_of(value)
    contradicted = (direction is Direction.FUTURE and last < published) or (
        direction is Direction.PAST and first > published
    )
    return None if contradicted else value


def _in_year_of(
    meaning: Yearly, source: Seen, passage: Passage, reading: Reading, published: date, calendar: Calendar
) -> str | None:
    """Return `meaning` in the year of a time before it, or in the next one where the story must have gone on."""
    if isinstance(source.reading.meaning, Stated) and _stated_year(source.reading) is not None:
        year = _stated_year(source.reading) or 0
        value = in_year(meaning.first, meaning.last, year)
        if not is_edtf(value):
            return None
        began = days_of(source.value)[0]
        gone_on = _has_verb(passage, source.reading.end, reading.start, calendar)
        if not meaning.first[1] and gone_on and published.year - year > _LONG_AGO:
            return None  # “who on the 5th of May 1983 …, in July …”: a month of this year, or of the last
        next_value = in_year(meaning.first, meaning.last, year + 1)
        if began - days_of(value)[0] > _HALF_A_YEAR and is_edtf(next_value) and days_of(next_value)[0] <= published:
            return next_value
        return value
    if len(source.value) != 4 or not source.value.isdigit() or not isinstance(source.reading.meaning, Stated | OfYear):
        return None
    gap = reading.start - source.reading.end
    if gap > _YEAR_WITHIN or _has_verb(passage, source.reading.end, reading.start, calendar):
        return None
    value = in_year(meaning.first, meaning.last, int(source.value))
    return value if is_edtf(value) else None


def _has_verb(passage: Passage, start: int, end: int, calendar: Calendar) -> bool:
    return calendar.direction_of_verb(passage.prose, passage.folded, start, end) is not None


def _stated_year(reading: Reading) -> int | None:
    """Return the year of a stated day or month; a bare year or a decade is none."""
    if not isinstance(reading.meaning, Stated) or len(reading.meaning.value) < 7 or "X" in reading.meaning.value:
        return None
    return days_of(reading.meaning.value)[1].year if is_edtf(reading.meaning.value) else None
