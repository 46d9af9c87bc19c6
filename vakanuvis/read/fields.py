"""Keys and their values, of front matter and TOML alike: taken out by type, whatever is wrong with them reported by line."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from difflib import get_close_matches

from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.read.dateline import dateline_of_value

_FLAGS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
_FLAG = re.compile("|".join(_FLAGS), re.IGNORECASE)


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

    def report_unknown(self, known: Collection[str]) -> None:
        """Report keys that nobody reads, with the one that was probably meant."""
        for key, value in self.values.items():
            if key in known:
                continue
            similar = get_close_matches(key, sorted(known), n=1)
            arguments = {"key": key, "known": ", ".join(sorted(known))}
            if similar:
                arguments = {"key": key, "similar": similar[0]}
            code = "key-similar" if similar else "key-unknown"
            self.report(Diagnostic(self.path, value.line, Severity.WARNING, code, arguments))

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

    def text(self, *keys: str) -> str | None:
        """Return the text of the first of `keys` that is given, without white space around it."""
        for key in keys:
            value = self._value(key)
            if isinstance(value, str):
                return value.strip()
            if value is not None:
                self.complain(key, "value-not-text")
        return None

    def flag(self, key: str) -> bool | None:
        """Return true or false."""
        value = self._value(key)
        if isinstance(value, bool):
            return value
        if isinstance(value, str) and (flag := _flag_of(value)) is not None:
            return flag
        if value is not None:
            self.complain(key, "value-not-flag")
        return None

    def day(self, key: str) -> date | None:
        """Return a date, written as one or as a text."""
        value = self._value(key)
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        found = dateline_of_value(value) if isinstance(value, str) else None
        if found is not None:
            if found.day is None:
                self.complain(key, "value-impossible-date", date=found.written)
            return found.day
        if value is not None:
            self.complain(key, "value-not-date")
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

    def _value(self, key: str) -> object:
        found = self.values.get(key)
        if found is None or (isinstance(found.value, str) and not found.value.strip()):
            return None
        return found.value
