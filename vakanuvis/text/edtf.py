"""Values of time expressions: EDTF, the Extended Date/Time Format (ISO 8601-2:2019, the Library of Congress's profile).

    2025-06-25             a day
    2025-08                a month
    2025                   a year
    198X                   a decade; 19XX a century
    2024-21                spring of 2024; 22 summer, 23 autumn, 24 winter (December to February)
    2025-33                first quarter of 2025, to 36; 2025-40 and 2025-41 its halves
    2025-06-25/2025-06-27  from one to the other, both included; each side may be any of the above
    2025-05/..             since May 2025; ../2025-05 until then
    1071~  1071?  1071%    about, perhaps, perhaps about: the days are those of 1071

Years run from 0001 to 9999, what `datetime.date` can hold.
"""

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

SPRING, SUMMER, AUTUMN, WINTER = 21, 22, 23, 24
"""What stands in the place of the month for a season."""


def days_of(value: str) -> tuple[date, date]:
    """Return the first and the last day that `value` covers; good for sorting too.

    An open side counts as its other side, so that “since May” covers May and never all time. Raises ValueError where
    `value` is no EDTF.

    >>> days_of("2024-02")
    (datetime.date(2024, 2, 1), datetime.date(2024, 2, 29))
    """
    days = _interval(value)
    if days is None:
        raise ValueError(f"no EDTF: {value!r}")
    return days


def is_edtf(value: str) -> bool:
    """Tell whether `days_of` can make days of `value`."""
    return _interval(value) is not None


def interval_of(first: date, last: date) -> str:
    """Return the shortest value that covers exactly the days from `first` to `last`.

    >>> interval_of(date(2025, 6, 1), date(2025, 6, 30))
    '2025-06'
    """
    if first == last:
        return first.isoformat()
    month = first.isoformat()[:7]
    for shorter in (month[:4], month):
        if _single(shorter) == (first, last):
            return shorter
    return f"{first.isoformat()}/{last.isoformat()}"


def week_of(day: date) -> str:
    """Return the week, Monday to Sunday, that `day` lies in; cut where the calendar of `datetime.date` ends."""
    before = min(day.weekday(), (day - date.min).days)
    after = min(6 - day.weekday(), (date.max - day).days)
    return interval_of(day - timedelta(days=before), day + timedelta(days=after))


_VALUE = re.compile(
    r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}|XX))?)?[?~%]?"  # 2025-06-25, 2025-06-XX, 2025~
    r"|(?P<start>[0-9]{1,3})X{1,3}[?~%]?",  # 198X
    re.ASCII,
)
_QUARTERS = {number: (3 * number - 98, 3 * number - 96) for number in range(33, 37)}
_SPANS_OF_MONTHS = {
    SPRING: (3, 5),
    SUMMER: (6, 8),
    AUTUMN: (9, 11),
    **_QUARTERS,
    40: (1, 6),
    41: (7, 12),
}


@lru_cache(maxsize=4096)  # an archive tells the same days again and again
def _interval(value: str) -> tuple[date, date] | None:
    first, slash, last = value.partition("/")
    if not slash:
        return _single(first)
    if first in ("", ".."):
        return _single(last)
    if last in ("", ".."):
        return _single(first)
    start, end = _single(first), _single(last)
    if start is None or end is None or start[0] > end[1]:
        return None
    return start[0], end[1]


def _single(value: str) -> tuple[date, date] | None:
    match = _VALUE.fullmatch(value)
    if match is None:
        return None
    if match["start"] is not None:
        return _unspecified_years(value.rstrip("?~%"))
    year, month = int(match["year"]), int(match["month"] or 0)
    if year == 0:
        return None
    if match["month"] is None:
        return date(year, 1, 1), date(year, 12, 31)
    if match["day"] in (None, "XX"):
        return _months(year, month) if month <= 12 or match["day"] is None else None
    if not 1 <= month <= 12 or not 1 <= int(match["day"]) <= monthrange(year, month)[1]:
        return None
    day = date(year, month, int(match["day"]))
    return day, day


def _unspecified_years(value: str) -> tuple[date, date] | None:
    if len(value) != 4:
        return None
    first, last = int(value.replace("X", "0")), int(value.replace("X", "9"))
    return (date(max(first, 1), 1, 1), date(last, 12, 31)) if last else None


def _months(year: int, month: int) -> tuple[date, date] | None:
    if month == WINTER:
        if year == date.max.year:
            return date(year, 12, 1), date.max
        return date(year, 12, 1), date(year + 1, 3, 1) - timedelta(days=1)
    first, last = _SPANS_OF_MONTHS.get(month, (month, month))
    if not 1 <= first <= last <= 12:
        return None
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])
