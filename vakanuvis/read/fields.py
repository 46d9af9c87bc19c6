"""Keys and their values, of front matter and TOML alike: taken out by type, whatever is wrong with them reported by line."""

import re
import string
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from difflib import get_close_matches

from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.read.dateline import dateline_of_value

_FLAGS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
_FLAG = re.compile("|".join(_FLAGS), re.IGNORECASE)
SMALL = str.maketrans(string.ascii_uppercase + "\u0130\u0131", string.ascii_lowercase + "ii")
"""Makes small letters of a key: keys are English, whoever types them with a Turkish keyboard."""


def is_true(value: object) -> bool:
    """Tell whether a value says yes, as TOML, YAML or a text."""
    return value is True or (isinstance(value, str) and _flag_of(value) is True)


def is_false(value: object) -> bool:
    """Tell whether a value says no."""
    return value is False or (isinstance(value, str) and _flag_of(value) is False)


def _flag_of(text: str) -> bool | None:
    found = _FLAG.fullmatch(text.strip())
    return next(
        (flag for word, flag in _FLAGS.items() if found and re.fullmatch(word, found.group(), _FLAG.flags)), None
    )


def shown_of(value: object) -> str:
    """Return a value about as it was written, for messages."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"[{', '.join(map(shown_of, value))}]" if isinstance(value, list) else str(value)


@dataclass(frozen=True, slots=True)
class Field:
    """A value with the line of its key."""

    value: object
    """str, bool, int, float, date, list, dict or None; of YAML's scalars only str and None."""
    line: int
    before: tuple[object, ...] = ()
    """Values that the same key had further up; YAML allows that, and the last one counts."""


@dataclass(frozen=True, slots=True)
class Fields:
    """The keys of one table; None and empty texts count as not given.

    A value of the wrong type is reported as an error and counts as not given either.
    """

    path: str
    """Of the file, for messages."""
    report: Report
    values: Mapping[str, Field] = field(default_factory=dict)
    line: int = 1
    """Where the table begins."""

    def report_unknown(self, known: Collection[str], needed: str = "") -> None:
        """Report keys that nobody reads, with the one that was probably meant; not `needed`, which is missed elsewhere."""
        for key, value in self.values.items():
            similar = "" if key in known else self._nearest(key, known)
            if key in known or (needed and similar == needed):
                continue
            arguments, code = {"key": key, "known": ", ".join(sorted(known))}, "key-unknown"
            if isinstance(value.value, dict):
                arguments, code = {"key": key}, "key-section"
            elif similar:
                arguments, code = {"key": key, "similar": similar}, "key-similar"
            self.report(Diagnostic(self.path, value.line, Severity.WARNING, code, arguments))

    def report_missing(self, key: str, known: Collection[str], missing: str, misspelt: str) -> None:
        """Report that a key isn't there as `missing`, or as `misspelt` where one that nobody reads was probably meant."""
        written = next(
            (other for other in self.values if other not in known and self._nearest(other, known) == key), None
        )
        if written is None:
            self.report(Diagnostic(self.path, self.line_of(key), Severity.ERROR, missing))
        else:
            self.complain(written, misspelt, meant=key)

    def has(self, key: str) -> bool:
        """Tell whether the key is there, with whatever value."""
        return key in self.values

    def is_given(self, key: str) -> bool:
        """Tell whether the key has a value, right or wrong."""
        return self._value(key) is not None

    def line_of(self, key: str) -> int:
        """Return the line of the key, or of the table where it isn't there."""
        found = self.values.get(key)
        return found.line if found else self.line

    def text(self, *keys: str, code: str = "value-not-text") -> str | None:
        """Return the text of the first of `keys` that is given, without white space around it."""
        for key in keys:
            value = self._value(key)
            if isinstance(value, str):
                return value.strip()
            if value is not None:
                self.complain(key, code)
        return None

    def flag(self, key: str, *, is_careful: bool = False) -> bool | None:
        """Return true or false; of a key where care means true, true for whatever else it says."""
        value = self._value(key)
        if isinstance(value, bool):
            return value
        if isinstance(value, str) and (flag := _flag_of(value)) is not None:
            return flag
        if value is None:
            return None
        self.complain(key, "value-careful-flag" if is_careful else "value-not-flag")
        return True if is_careful else None

    def day(self, key: str, wrong: str = "value-not-date", impossible: str = "value-impossible-date") -> date | None:
        """Return a date, written as one or as a text; what is none is reported under these codes."""
        value = self._value(key)
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        found = dateline_of_value(value) if isinstance(value, str) else None
        if found is not None:
            if found.day is None:
                self.complain(key, impossible, date=found.written)
            return found.day
        if value is not None:
            self.complain(key, wrong, date=shown_of(value))
        return None

    def texts(self, *keys: str, parted: bool = False) -> tuple[str, ...]:
        """Return a list of texts; a single text is a list of one, or of those that commas part."""
        for key in keys:
            value = self._value(key)
            if isinstance(value, str):
                value = value.split(",") if parted else [value]
            if isinstance(value, list) and all(isinstance(text, str) for text in value):
                return tuple(dict.fromkeys(text.strip() for text in value if text.strip()))
            if value is not None:
                self.complain(key, "value-not-list")
        return ()

    def complain(self, key: str, code: str, severity: Severity = Severity.ERROR, **arguments: str) -> None:
        """Report something about the key's value."""
        self.report(Diagnostic(self.path, self.line_of(key), severity, code, {"key": key, **arguments}))

    def _nearest(self, key: str, known: Collection[str]) -> str:
        return next(iter(get_close_matches(key.translate(SMALL), sorted(known), n=1)), "")

    def _value(self, key: str) -> object:
        found = self.values.get(key)
        if found is None or (isinstance(found.value, str) and not found.value.strip()):
            return None
        return found.value
