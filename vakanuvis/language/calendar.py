"""The part of a language that knows how times are told: a grammar of rules, and what each of them means.

A rule's meaning is said in symbols (“the 12th of January, whatever the year”, “one week back”); understand.times counts
days. So a language names words and never calculates.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, IntEnum

from vakanuvis.language.trees import branches_of
from vakanuvis.model.structs import Struct

MonthDay = tuple[int, int]
"""A month and a day in it, day 0 for the whole month; months 21 to 24 are the seasons of EDTF, spring first."""


class Direction(IntEnum):
    """Where the verb looks: what a yearless date is nearest to."""

    PAST = -1
    UNKNOWN = 0
    FUTURE = 1
    PRESENT = 2
    """“begins on Friday”: mostly ahead, as long as that is near."""


class Unit(Enum):
    """What is counted in “two weeks ago”."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Stated(Struct, frozen=True):
    """The text says everything itself: “25 June 2025”, “the eighties”."""

    value: str
    """EDTF."""


class Yearly(Struct, frozen=True):
    """A day, month or season that comes every year, or several: “12 January”, “25–27 June”, “in autumn”."""

    first: MonthDay
    last: MonthDay
    direction: Direction = Direction.UNKNOWN
    """UNKNOWN: as the verb looks; otherwise the words say it (“last August”), and the current one is not meant."""
    weekday: int | None = None
    """Of a day whose weekday stands beside it, Monday 0: only some years have it."""


class OfYear(Struct, frozen=True):
    """A year counted from the publication's, or a part of it: “last year”, “in May of last year”."""

    years: int
    """0 this year, -1 last year."""
    first: MonthDay | None = None
    """None: the whole year."""
    last: MonthDay | None = None
    turn: bool = False
    """Whether, of two years, the one is meant that begins nearest: “in the new year”."""


class SamePart(Struct, frozen=True):
    """The part of a year that the sentence told of another year: “in April …, compared with the same month of last year”."""

    year: Stated | OfYear
    """Meant as a whole where the sentence told no part before."""


class OfMonth(Struct, frozen=True):
    """A month counted from the publication's, or a day of it: “this month”, “on the 15th of last month”."""

    months: int | None
    """None: the month that puts the day nearest, as the verb looks: “on the 20th of the month”."""
    day: int = 0
    """0: the whole month."""


class OfWeek(Struct, frozen=True):
    """A week counted from the publication's, or days of it: “last week”, “on Tuesday of next week”."""

    weeks: int
    first: int = 0
    """Monday is 0."""
    last: int = 6


class Weekday(Struct, frozen=True):
    """Days of the week nearest to the publication: “on Tuesday”, “last Friday”, “at the weekend”."""

    first: int
    last: int
    direction: Direction = Direction.UNKNOWN
    """UNKNOWN: as the verb looks; otherwise the words say it, and the day of publication itself is not meant."""


class Away(Struct, frozen=True):
    """So many units before or after the publication: “yesterday”, “three months ago”."""

    unit: Unit
    count: int
    """Negative in the past."""
    only: Direction = Direction.UNKNOWN
    """Otherwise meant only where the verb looks there: “a day later” is mostly later than something in the story."""


Meaning = Stated | Yearly | OfYear | SamePart | OfMonth | OfWeek | Weekday | Away


class Reading(Struct, frozen=True):
    """What a rule read at one place."""

    start: int
    """In the prose."""
    end: int
    """Half-open, without the suffix after an apostrophe."""
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class TimeRule:
    """One rule of the grammar, with the phrases that prove it."""

    name: str
    """Its words are in `[rule]` of the words files."""
    starts: tuple[str, ...]
    """Folded beginnings of what it matches, at a word's start; `0000` stands for a number of four digits, `0` for any other."""
    pattern: re.Pattern[str]
    """Matched on the folded prose where one of `starts` stands; looks ahead instead of running past the expression."""
    read: Callable[[re.Match[str], str], tuple[Reading, ...] | None]
    """Takes the match and the prose as written. None: another rule may try; empty: this is no time, look no further."""
    examples: tuple[tuple[str, ...], ...]
    """(phrase with each expression in brackets, value of each …), as published on `EXAMPLES_PUBLISHED`."""


EXAMPLES_PUBLISHED = (2025, 10, 28)
"""A Tuesday: the day on which the rules' examples were published."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """Rules, ready to be tried."""

    trigger: re.Pattern[str]
    """Finds a blank and then one of the rules' starts, in a text whose other separators were made blanks."""
    rules: Mapping[str, tuple[TimeRule, ...]]
    """For each text that `trigger` finds and that is no number, with the blank: the rules to try, in order."""
    numbers: tuple[TimeRule, ...]
    """The rules to try where a number begins that may be one of a time; most of a text's numbers are none."""
    years: tuple[TimeRule, ...]
    """The same where it has four digits."""

    def rules_at(self, hit: str) -> tuple[TimeRule, ...]:
        """Return the rules to try where `trigger` has found `hit`."""
        return self.rules.get(hit) or (self.numbers if len(hit) == len(" 0") else self.years)


_NUMBER, _YEAR = "0", "0000"


def grammar_of(rules: Iterable[TimeRule], after_number: Iterable[str]) -> Grammar:
    """Order rules by what they start with.

    The trigger is a tree of letters after a literal blank: on prose that holds no time it costs 7 ns a character, a fifth
    of what an alternation of words costs. Each branch begins with a letter or a digit, because only then one that cannot
    match is passed over without being tried. Numbers of fewer than four digits are left alone where none of the beginnings
    `after_number` is what comes next, or next after another number; of three numbers nothing is known.
    """
    rules = tuple(rules)
    # a hit must not take the blank after it: a rule that fails there would hide what begins next
    own = {rule.name: tuple(start.rstrip() for start in rule.starts) for rule in rules}
    starts = {start for its in own.values() for start in its} - {_NUMBER, _YEAR}
    words = branches_of(sorted(after_number))
    no_year = rf"(?=\d*+\W*+(?:{words}|\d++\W*+(?:{words}|\d)))"  # “2.5 rose” is none, “2, 5 May” and “2.5.24” may be
    return Grammar(
        trigger=re.compile(rf" (?:{branches_of(sorted(starts))}|[0-9](?:[0-9]{{3}}(?![0-9])|{no_year}))"),
        rules={f" {start}": tuple(rule for rule in rules if start.startswith(own[rule.name])) for start in starts},
        numbers=tuple(rule for rule in rules if _NUMBER in own[rule.name]),
        years=tuple(rule for rule in rules if _YEAR in own[rule.name]),
    )


@dataclass(frozen=True, slots=True)
class Calendar:
    """How times are told, and what tells whether something happened."""

    grammar: Grammar
    """Finds time expressions."""
    rules: tuple[TimeRule, ...]
    """The same rules in order."""
    separators: str
    """Characters that may stand before a time expression and are not word characters, apart from the blank."""
    head: re.Pattern[str]
    """Matched where an expression ends: the noun that it belongs to, with its case: “in (the year of) 2011”."""
    direction_of_verb: Callable[[str, str, int, int], Direction | None]
    """Takes the prose as written and folded, and two offsets: where the first verb form between them looks; None where there is none."""
