"""What stands where a date or front matter was looked for and not found, so that the message can name it."""

import re
from collections.abc import Collection

_FENCE = re.compile(r"-{3,}|[\u2010-\u2015]+|\+{3,}")  # “---”, what word processors make of it, and that of TOML
_KEY = re.compile(r"(?P<key>[\w-]+)[ \t]*[:=]")  # “title: …”
_DEEP = 20
"""Lines; front matter is hardly longer, and a text has other things further down."""
_GAP = r"(?:\s*[-./,]\s*)"
_LIKE_DATE = re.compile(
    r"(?:[^\W\d_]{2,12}\s*[:=]?\s*)?"
    rf"(?P<written>\d{{4}}{_GAP}\d{{1,2}}{_GAP}\d{{1,2}}|\d{{1,2}}{_GAP}\d{{1,2}}{_GAP}(?:\d{{4}}|\d\d)"
    r"|\d{1,2}[-./,\s]\s*[^\W\d_]{3,9}[-./,\s]\s*\d{4})(?!\d)"  # 2024,03,05; 5.3.24; 5 March 2024
)


def date_like(text: str) -> tuple[int, str] | None:
    """Return the line of what the text begins with if that is a date in a form that isn't read, and the date."""
    number, line = _first_line(text)
    found = _LIKE_DATE.match(line)
    return (number, found["written"]) if found else None


def find_unopened(text: str, keys: Collection[str]) -> int | None:
    """Return the line where something like front matter begins, none of it in its place; it has one of `keys`."""
    number, line = _first_line(text)
    key = _KEY.match(line)
    if not (_FENCE.fullmatch(line) or (key and key["key"] in keys)):
        return None
    for following in text.splitlines()[number - 1 : number + _DEEP]:
        key = _KEY.match(following)
        if key and key["key"] in keys:
            return number
    return None


def _first_line(text: str) -> tuple[int, str]:
    """Return the first line that isn't blank, and its number from 1."""
    lines = enumerate(text.splitlines(), start=1)
    return next(((number, bare) for number, line in lines if (bare := line.strip(" \t\ufeff\u200b\xa0"))), (1, ""))
