"""Values of time expressions in words, and as HTML wants them."""

import re
from datetime import date

from vakanuvis.model.words import Words

_HTML_TIME = re.compile(r"[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-[0-3][0-9])?)?")
_PERIOD = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")
_SINGLE = re.compile(r"(?P<year>[0-9]{4}|XXXX)(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?")
_UNSPECIFIED = re.compile(r"[0-9]{1,3}X{1,3}")


def date_words(value: str, words: Words) -> str:
    """Return an EDTF value in words, as precise as it was given.

    2025-06-25/2025-06-27 → “25–27 June 2025”; 2025-08 → “August 2025”. A value that has no words is returned as it is.
    """
    start, slash, end = value.partition("/")
    if not slash:
        return _single_words(start, words)
    if end in ("", ".."):
        return words.patterns["since"].format(day=_single_words(start, words))
    if start in ("", ".."):
        return words.patterns["until"].format(day=_single_words(end, words))
    return _range_words(start, end, words)


def html_time(value: str) -> str | None:
    """Return the value for a `datetime` attribute, or None where HTML has no form for it, as for an interval."""
    if not _HTML_TIME.fullmatch(value) or value.startswith("0000"):
        return None
    if len(value) == len("2025-06-25"):
        try:
            date.fromisoformat(value)
        except ValueError:
            return None
    return value


def period_words(period: str, words: Words) -> str:
    """Return a year, month or day in words: 2025-10 → “Ekim 2025”; anything else as it is."""
    return _single_words(period, words) if _PERIOD.fullmatch(period) else period


def _single_words(value: str, words: Words) -> str:
    plain = value.rstrip("?~%")
    if plain != value:
        return words.patterns["about"].format(day=_single_words(plain, words))
    if _UNSPECIFIED.fullmatch(plain) and len(plain) == 4:
        return f"{plain.replace('X', '0')}–{plain.replace('X', '9')}"
    match = _SINGLE.fullmatch(plain.removesuffix("-XX"))
    if match is None:
        return value
    year, month = match["year"], int(match["month"] or 0)
    if month > 12:
        pattern = words.patterns.get(f"part_{month}")
        return pattern.format(year=year.lstrip("0")) if pattern else value
    if match["month"] and not month:
        return value
    if year == "XXXX":
        return _yearless_words(month, match["day"], words) or value
    if not month:
        return year.lstrip("0") or value
    if not match["day"]:
        return words.month(int(year), month)
    try:
        return words.day(date(int(year), month, int(match["day"])))
    except ValueError:
        return value


def _yearless_words(month: int, day: str | None, words: Words) -> str:
    if not month:
        return ""
    if day is None:
        return words.months[month - 1]
    return words.patterns["day_of_month"].format(day=int(day), month=words.months[month - 1])


def _range_words(start: str, end: str, words: Words) -> str:
    """Return the two sides with what they share said once."""
    first, last = _single_words(start, words), _single_words(end, words)
    one, other = _SINGLE.fullmatch(start), _SINGLE.fullmatch(end)
    if one and other and one["year"] == other["year"] and one["month"] and other["month"] and int(other["month"]) <= 12:
        if one["day"] and other["day"] and one["month"] == other["month"]:
            return words.patterns["days"].format(
                first=int(one["day"]),
                last=int(other["day"]),
                month=words.months[int(one["month"]) - 1],
                year=one["year"],
            )
        if int(one["month"]) <= 12 and bool(one["day"]) == bool(other["day"]):
            shared = _yearless_words(int(one["month"]), one["day"], words)
            dash = " – " if one["day"] else "–"
            return f"{shared}{dash}{last}"
    plain = start.isdigit() and end.isdigit()
    return f"{first}–{last}" if plain else f"{first} – {last}"
