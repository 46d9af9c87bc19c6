"""The words that people see, of one language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from vakanuvis.model.diagnostics import Diagnostic

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""What would break a line of a terminal or turn it round: control characters, as in the name of a file."""


@dataclass(frozen=True, slots=True)
class Words:
    """`templates/words/<language>.toml`: every word of the interface and of the messages.

    A missing word is a bug that a test finds, so looking one up raises KeyError.
    """

    code: str
    """Of the language, as `tr`."""
    months: tuple[str, ...]
    """January first."""
    months_short: tuple[str, ...]
    weekdays: tuple[str, ...]
    """Monday first."""
    patterns: Mapping[str, str]
    """`day`, `day_with_weekday`, `month`, `decimal`, `thousands` and the like: `[date]` without its lists."""
    page: Mapping[str, str]
    """Words of the pages, by key."""
    rule: Mapping[str, str]
    """A sentence for each rule's name."""
    message: Mapping[str, str]
    """A sentence for each diagnostic's code and each line that the commands print."""
    severity: Mapping[str, str]
    reason: Mapping[str, str]
    """What libraries and the system say was wrong, by the beginning of their words, the narrower before the wider."""

    def day(self, day: date, *, weekday: bool = False) -> str:
        """Return a day in words, as “Tuesday 28 October 2025” with its weekday."""
        return self.patterns["day_with_weekday" if weekday else "day"].format(
            day=day.day, month=self.months[day.month - 1], year=day.year, weekday=self.weekdays[day.weekday()]
        )

    def month(self, year: int, month: int) -> str:
        """Return a month in words, as “Ekim 2025”."""
        return self.patterns["month"].format(month=self.months[month - 1], year=year)

    def number(self, number: int) -> str:
        """Return a whole number with the language's mark between thousands."""
        return f"{number:,}".replace(",", self.patterns["thousands"])

    def say(self, code: str, **arguments: object) -> str:
        """Return a message with its placeholders filled in; a reason that a library gave is said in our own words."""
        if isinstance(given := arguments.get("reason"), str):
            arguments["reason"] = next((own for known, own in self.reason.items() if given.startswith(known)), given)
        return self.message[code].format(**arguments)

    def line_of(self, diagnostic: Diagnostic) -> str:
        """Return a diagnostic as one line: file, line, severity, what is wrong and what to do."""
        place = diagnostic.path if diagnostic.line is None else f"{diagnostic.path}:{diagnostic.line}"
        said = f"{place}: {self.severity[diagnostic.severity]}: {self.say(diagnostic.code, **diagnostic.arguments)}"
        return _UNSEEN.sub(lambda found: ascii(found.group())[1:-1], said)
