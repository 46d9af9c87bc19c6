"""Runs of capitalised words: what may hold a name."""

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from vakanuvis.language.naming import Naming


class Run(NamedTuple):
    """Capitalised words that follow each other: “Vali Elif Kaya”."""

    start: int
    end: int
    """Without the suffix."""
    after: int
    """Where the last word ends, suffix included."""
    case: str
    """Of the suffix after an apostrophe; empty where there is none."""
    initial: bool
    """Whether it begins a sentence, or what stands between marks: its capital letter says nothing then."""


def find_runs(prose: str, folded: str, naming: Naming) -> tuple[Run, ...]:
    """Return the runs of capitalised words, ascending, not overlapping."""
    runs = []
    case_of, free = naming.case_of, naming.free_suffixes
    for match in _pattern_of(naming).finditer(prose):
        start, end = match.span(1)
        case, after = "", end
        begin, stop = match.span(3)
        if begin >= 0:
            suffix = folded[begin:stop]
            found = case_of(suffix)
            spaced = begin - end > 1
            if found is not None and not (spaced and suffix in free):
                case, after = found, stop
            elif not spaced:
                end = after = stop  # O'hara: letters that no suffix explains belong to the name
        initial = (
            start < 2 or prose[start - 1] != " " or not (prose[start - 2].isalnum() or prose[start - 2] in ",;'’)%")
        )
        runs.append(Run(start, end, after, case, initial))
    return tuple(runs)


APOSTROPHES = "'’‘`´"
_BLANK = "[ \xa0]"


@cache
def _pattern_of(naming: Naming) -> re.Pattern[str]:
    """Return the pattern of a run: group 1 the words, group 3 the suffix after an apostrophe.

    “Prof. Dr. Elif Kaya” · “M.Nezih Kaya” · “Ursula von der Leyen” · “Ban Ki-moon” · “Sinead O'Connor” · “Kaya 'da”
    """
    capital, small = f"[{_letters(str.isupper)}]", f"[{_letters(str.islower)}]"
    particles = "|".join(sorted(map(re.escape, naming.particles), key=len, reverse=True))
    prefixes = "|".join(sorted(map(re.escape, naming.prefixes), key=len, reverse=True))
    titles = "|".join(re.escape(title[1:]) for title in naming.abbreviated_titles)
    rest = (
        rf"(?:(?:{titles})?\.(?={_BLANK}?{capital})"  # Prof. | M.
        rf"|[{APOSTROPHES}]{capital}{small}\w*"  # O'Connor
        rf"|\w*(?:-\w+)*)"
    )
    word = rf"(?:{capital}{rest}|(?:{prefixes})-{capital}\w*)"
    gap = rf"(?:{_BLANK}(?:(?:{particles}){_BLANK})*|(?<=\.))"
    suffix = rf"(?:({_BLANK}?[{APOSTROPHES}]{_BLANK}?)(\w+))?"
    return re.compile(rf"({capital}(?<!\w.){rest}(?:{gap}{word})*){suffix}")


def _letters(belongs: Callable[[str], bool]) -> str:
    """Return the letters of Latin scripts that `belongs` accepts, as the inside of a character class."""
    return "".join(filter(belongs, map(chr, (*range(0x41, 0x250), *range(0x1E00, 0x1F00)))))
