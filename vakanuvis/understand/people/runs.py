"""Runs of capitalised words: what may hold a name."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple

from vakanuvis.language.naming import Naming
from vakanuvis.model.structs import Struct


class Run(Struct, frozen=True):
    """Capitalised words that follow each other: “Prof. Dr. Elif Kaya”."""

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
    grammar = grammar_of(naming)
    runs: list[Run] = []
    case_of, free, openers = naming.case_of, naming.free_suffixes, naming.openers
    for match in grammar.run.finditer(prose):
        start, end = match.span(1)
        case, after = "", end
        if match.lastindex == _SUFFIX:
            begin, stop = match.span(_SUFFIX)
            suffix = folded[begin:stop]
            found = case_of(suffix)
            spaced = begin - end > 1
            if found is not None and not (spaced and suffix in free):
                case, after = found, stop
            elif not spaced:
                end = after = stop  # O'hara: letters that no suffix explains belong to the name
        elif end - start < _LONGEST_OPENER and folded[start:end] in openers:
            continue
        if end > 1 and prose[end - 2] == " " and after == end and prose.startswith(".", end):
            end = after = end + 1  # “Kadir T.”: the stop belongs to the initial
        initial = (
            start < 2 or prose[start - 1] != " " or not (prose[start - 2].isalnum() or prose[start - 2] in _INSIDE)
        )
        if end - start > _SHORT_HEADING and prose[start + 1].isupper():
            heading = grammar.heading.match(prose, start, end)
            if heading is not None and heading.end(1) - start > _SHORT_HEADING:
                runs.append(Run(start, heading.end(1), heading.end(1), "", initial))
                start, initial = heading.end(), True
        runs.append(Run(start, end, after, case, initial))
    return tuple(runs)


_SUFFIX = 2
"""The group of a run's pattern that holds the letters after the apostrophe."""
APOSTROPHES = "'’‘`´"
_INSIDE = ",;'’)%"
_SHORT_HEADING = 12
"""Letters: fewer in capitals are short forms of bodies, which belong to what follows."""
_LONGEST_OPENER = 16
_BLANK = "[ \xa0]"


class Grammar(NamedTuple):
    """The patterns of runs, compiled for a language."""

    run: re.Pattern[str]
    """Group 1: the words; group 2: the letters after an apostrophe."""
    heading: re.Pattern[str]
    """Words in capitals throughout that a sentence follows without a stop; group 1: the words."""
    opening: re.Pattern[str]
    """Group 1: a particle or a prefix at the very end of a stretch: “el-|”, “von der |”."""


@lru_cache(maxsize=8)
def grammar_of(naming: Naming) -> Grammar:
    """Return the patterns of runs.

    “Prof. Dr. Elif Kaya” · “M.Nezih Kaya” · “Ursula von der Berg” · “Ban Ki-moon” · “Sinead O'Connor” · “Kaya 'dan”

    What has matched is never given back (`++`, `?+`): nothing that may follow a word begins with a letter of it. The
    commonest case stands first and the rare ones behind a look at a single letter, because this reads every article whole.
    """
    capital, small = f"[{_letters(str.isupper)}]", f"[{_letters(str.islower)}]"
    particles, prefixes = _either(naming.particles), _either(naming.prefixes)
    linked = "|".join(rf"{particle}{_BLANK}(?=(?i:{_either(names)})\b)" for particle, names in naming.linked_surnames)
    dotted = "|".join(rf"(?<=\b{title}\.)" for title in ("\\w", *naming.abbreviated_titles))
    rest = (
        rf"\w*+(?:(?=[-.{APOSTROPHES}])(?:-\w++)*+"
        rf"(?:(?<=\b\w)[{APOSTROPHES}]{capital}{small}\w*+"  # O'Connor
        rf"|\.(?={_BLANK}?{capital}|[{APOSTROPHES}]|{_BLANK}{small})(?:{dotted}))?+)?+"  # Prof. | M. | Elif K.'ye
    )
    word = rf"(?:{capital}{rest}|(?:{prefixes})-{capital}\w*+)"
    particle = rf"(?:(?:{particles}){_BLANK}|{linked})"
    in_particle = f"(?=[{_initials_of(naming)}])"
    joined = rf"(?:{_BLANK}{capital}{rest}|{_BLANK}{in_particle}{particle}*{word}|(?<=\.){word})"
    suffix = rf"(?:{_BLANK}?[{APOSTROPHES}]{_BLANK}?(\w+))?+"
    upper = rf"{capital}{capital}+"
    return Grammar(
        run=re.compile(rf"({capital}(?<!\w.){rest}{joined}*+){suffix}"),
        heading=re.compile(rf"({upper}(?:{_BLANK}{upper})+){_BLANK}(?={capital}{small})"),
        opening=re.compile(rf"(?<!\w)((?:(?:{particles}){_BLANK})+|(?:{prefixes})-)\Z"),
    )


def _initials_of(naming: Naming) -> str:
    """Return the letters that a part of a name in lower case may begin with, as the inside of a character class."""
    parts = (*naming.particles, *naming.prefixes, *(particle for particle, _ in naming.linked_surnames))
    return "".join(sorted({part[0] for part in parts}))


def _letters(belongs: Callable[[str], bool]) -> str:
    """Return the letters of Latin scripts that `belongs` accepts, as the inside of a character class."""
    return "".join(filter(belongs, map(chr, (*range(0x41, 0x250), *range(0x1E00, 0x1F00)))))


def _either(words: Iterable[str]) -> str:
    """Return an alternation, longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
