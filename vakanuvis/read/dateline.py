"""The date that a text begins with: `date 2025-10-28 `, and its looser forms."""

import re
from dataclasses import dataclass
from datetime import date

from vakanuvis.read.tracing import BLANK, INVISIBLE

_GAP = rf"(?:[^\S\r\n]|[{INVISIBLE}])"  # between words of one line, also what looks like nothing

_YEAR_FIRST = r"(?P<y>\d{4})(?P<s>[-./])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?!\d)"  # 2025-10-28
_DAY_FIRST = r"(?P<d2>\d{1,2})(?P<s2>[-./])(?P<m2>\d{1,2})(?P=s2)(?P<y2>\d{4})(?!\d)"  # 28.10.2025
# T10:30, 10:30:00+03:00, but not the first word of “14:30 trenleri …”
_TIME = (
    rf"(?:(?:T|{_GAP}+)"
    r"\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?"
    rf"(?:{_GAP}*(?:Z|[+-]\d\d:?\d\d))?(?![\w:'’]))?"
)
_LABELLED = re.compile(
    rf"(?:date\b{_GAP}*[:=]?|[^\W\d_]{{2,12}}{_GAP}*:){_GAP}*(?:{_YEAR_FIRST}|{_DAY_FIRST}){_TIME}", re.IGNORECASE
)
_BARE = re.compile(rf"{_YEAR_FIRST}{_TIME}(?!['’\w])")  # without a label only a date that no sentence begins with
_VALUE = re.compile(rf"{_GAP}*(?:{_YEAR_FIRST}|{_DAY_FIRST}){_TIME}{_GAP}*")
_NAMED = re.compile(r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})(?!\d)")


@dataclass(frozen=True, slots=True)
class Dateline:
    """A date with where it stands."""

    written: str
    """As the text has it."""
    day: date | None
    """None where there is no such day, as on 2025-02-30."""
    start: int
    end: int
    """Where the text goes on."""


def find_dateline(text: str) -> Dateline | None:
    """Return the date that the first line begins with; None where it begins with something else."""
    blank = BLANK.match(text)
    start = blank.end() if blank else 0
    found = _LABELLED.match(text, start) or _BARE.match(text, start)
    return _dateline_of(found) if found else None


def dateline_of_value(value: str) -> Dateline | None:
    """Return the date that `value` is, of a key in front matter; None where it is none."""
    found = _VALUE.fullmatch(value)
    return _dateline_of(found) if found else None


def dateline_of_name(id_: str) -> Dateline | None:
    """Return the date that a file's name begins with: 2025/2025-10-28-ankara.txt."""
    found = _NAMED.match(id_, id_.rfind("/") + 1)
    return _dateline_of(found) if found else None


def _dateline_of(found: re.Match[str]) -> Dateline:
    parts = found.groupdict()
    year, month, day = (parts[key] or parts.get(f"{key}2", "") for key in "ymd")
    start, end = (found.start("y"), found.end("d")) if parts["y"] else (found.start("d2"), found.end("y2"))
    return Dateline(found.string[start:end], _day_of(year, month, day), start, found.end())


def _day_of(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
