"""What a time means in days, as seen from the day of publication."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from vakanuvis.language.calendar import (
    Away,
    Direction,
    Meaning,
    MonthDay,
    OfMonth,
    OfWeek,
    OfYear,
    Stated,
    Unit,
    Weekday,
    Yearly,
)
from vakanuvis.text.edtf import WINTER, days_of, interval_of, is_edtf, week_of

_FORGOTTEN = 340
"""Days after which nobody tells a past day without its year: then the coming one is meant, if it is near."""
_NEAR = 10
_TOO_FAR = 300
"""Days; so far ahead a day is told with its year, and the verb that looks ahead belongs to something else."""
_RECENT = 60
_HALF = 6
"""Months of a year; after these the next one is the nearer to begin."""


@lru_cache(maxsize=4096)  # “yesterday” and “this year” come again and again
def value_of(meaning: Meaning, published: date, direction: Direction) -> str | None:
    """Return the EDTF value of `meaning`; None where there is no such day or the words mean something in the story.

    `direction` is where the verb looks; only meanings of which `looks_at_verb` is true ask for it.
    """
    try:
        match meaning:
            case Stated(value):
                found: str | None = value
            case Yearly():
                found = _yearly(meaning, published, direction)
            case OfYear():
                found = _of_year(meaning, published)
            case OfMonth():
                found = _of_month(meaning, published, direction)
            case OfWeek(weeks, first, last):
                monday = published - timedelta(days=published.weekday() - 7 * weeks)
                found = interval_of(monday + timedelta(days=first), monday + timedelta(days=last))
            case Weekday():
                found = _weekday(meaning, published, direction)
            case Away(only=only) if only not in (Direction.UNKNOWN, direction):
                found = None
            case Away(unit, count):
                found = _away(unit, count, published)
    except (OverflowError, ValueError):
        return None  # before the year 1 or after 9999
    return found if found is not None and is_edtf(found) else None


def looks_at_verb(meaning: Meaning) -> bool:
    """Tell whether the value depends on the direction of the verb."""
    match meaning:
        case Yearly(direction=said) | Weekday(direction=said):
            return said is Direction.UNKNOWN
        case OfMonth(months):
            return months is None
        case Away(only=only):
            return only is not Direction.UNKNOWN
    return False


def in_year(first: MonthDay, last: MonthDay, year: int) -> str:
    """Return the value of a part of `year`; where it ends before it begins, it ends in the next year."""
    start = _part(first, year)
    return start if first == last else f"{start}/{_part(last, year + (last < first))}"


def _part(part: MonthDay, year: int) -> str:
    month, day = part
    return f"{year:04}-{month:02}-{day:02}" if day else f"{year:04}-{month:02}"


def _yearly(meaning: Yearly, published: date, direction: Direction) -> str | None:
    said = meaning.direction is not Direction.UNKNOWN
    reach = 8 if (2, 29) in (meaning.first, meaning.last) else 1 + said
    reach += 0 if meaning.weekday is None else 2  # a paper tells at most so much without a year
    values = (in_year(meaning.first, meaning.last, published.year + years) for years in range(-reach, reach + 1))
    choices = [(*days_of(value), value) for value in values if is_edtf(value)]
    if meaning.weekday is not None:
        choices = [choice for choice in choices if choice[0].weekday() == meaning.weekday] or choices
    chosen = _strictly(choices, published, meaning.direction) if said else _nearest(choices, published, direction)
    return None if chosen is None else chosen[2]


def _of_year(meaning: OfYear, published: date) -> str:
    year = published.year + meaning.years + (meaning.turn and published.month > _HALF)
    if meaning.first is None:
        return f"{year:04}"
    if meaning.first[0] == WINTER and published.month <= 2:
        year -= 1  # in January “this winter” began last year
    return in_year(meaning.first, meaning.last or meaning.first, year)


def _of_month(meaning: OfMonth, published: date, direction: Direction) -> str | None:
    if meaning.months is not None:
        month = _month_after(published, meaning.months)
        return f"{month}-{meaning.day:02}" if meaning.day else month
    days = (f"{_month_after(published, months)}-{meaning.day:02}" for months in (-2, -1, 0, 1, 2))
    chosen = _nearest([(*days_of(day), day) for day in days if is_edtf(day)], published, direction)
    return None if chosen is None else chosen[2]


def _weekday(meaning: Weekday, published: date, direction: Direction) -> str | None:
    monday = published - timedelta(days=published.weekday())
    choices = []
    for weeks in (-2, -1, 0, 1, 2):
        first, last = (monday + timedelta(days=7 * weeks + day) for day in (meaning.first, meaning.last))
        choices.append((first, last, interval_of(first, last)))
    said = meaning.direction
    if (
        said is Direction.UNKNOWN
        and direction in (Direction.FUTURE, Direction.PRESENT)
        and meaning.first == meaning.last
    ):
        said = Direction.FUTURE  # what will be “on Tuesday”, told on a Tuesday, is a week away
    if said is not Direction.UNKNOWN:
        chosen = _strictly(choices, published, said)
    else:
        chosen = _nearest(choices, published, direction)
    return None if chosen is None else chosen[2]


def _away(unit: Unit, count: int, published: date) -> str:
    match unit:
        case Unit.DAY:
            return (published + timedelta(days=count)).isoformat()
        case Unit.WEEK:
            return week_of(published + timedelta(days=7 * count))
        case Unit.MONTH:
            return _month_after(published, count)
        case Unit.YEAR:
            return f"{published.year + count:04}"


def _month_after(published: date, months: int) -> str:
    year, month = divmod(published.year * 12 + published.month - 1 + months, 12)
    return f"{year:04}-{month + 1:02}"


_Choice = tuple[date, date, str]
"""First day, last day, value."""


def _strictly(choices: Sequence[_Choice], published: date, direction: Direction) -> _Choice | None:
    """Return the nearest of the ascending `choices` that lies wholly before or after the day of publication."""
    if direction is Direction.PAST:
        return next((choice for choice in reversed(choices) if choice[1] < published), None)
    return next((choice for choice in choices if choice[0] > published), None)


def _nearest(choices: Sequence[_Choice], published: date, direction: Direction) -> _Choice | None:
    """Return the nearest of the ascending `choices` in `direction`; unknown: the past counts as twice as near."""
    behind = next((choice for choice in reversed(choices) if choice[0] <= published), None)
    ahead = next((choice for choice in choices if choice[1] >= published), None)
    if behind is None or ahead is None:
        return ahead if behind is None else behind
    since = max((published - behind[1]).days, 0)
    until = max((ahead[0] - published).days, 0)
    if direction is Direction.PAST:
        return ahead if since > _FORGOTTEN and until <= _NEAR else behind
    if direction is Direction.FUTURE:
        return behind if until > _TOO_FAR and since <= _RECENT else ahead
    if direction is Direction.PRESENT:
        return ahead if until <= 2 * since else behind
    return behind if since <= 2 * until else ahead
