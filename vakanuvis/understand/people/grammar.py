"""The pattern of a run of capitalised words, and of what else is told by capitals."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple

from vakanuvis.language.naming import Naming

WORDS, BEGINNING, SUFFIX, STOP = 1, 2, 3, 4
"""The groups of a run's pattern.

The words; nothing, where they begin a sentence; the letters after an apostrophe; nothing, after the stop of an initial at the
end, “Kadir T.”
"""
APOSTROPHES = "'’‘`´"
_INSIDE = ",;'’)%"
"""What a sentence goes on after, besides letters and digits."""
_BLANK = "[ \xa0]"


class Grammar(NamedTuple):
    """The patterns of runs, compiled for a language."""

    run: re.Pattern[str]
    """See `WORDS` for its groups."""
    heading: re.Pattern[str]
    """Words in capitals throughout that a sentence follows without a stop; group 1: the words."""
    opening: re.Pattern[str]
    """Group 1: a particle or a prefix at the very end of a stretch: “el-|”, “von der |”."""


@lru_cache(maxsize=8)
def grammar_of(naming: Naming) -> Grammar:
    """Return the patterns of runs.

    “Prof. Dr. Elif Kaya” · “M.Nezih Kaya” · “Ursula von der Berg” · “Ban Ki-moon” · “Sinead O'Connor” · “Kaya 'dan”

    What has matched is never given back (`++`): nothing that may follow a word begins with a letter of it. The commonest case
    stands first, and a rare one begins with the letter that it takes, because this reads every article whole.
    """
    capital, small = f"[{_letters(str.isupper)}]", f"[{_letters(str.islower)}]"
    particles, prefixes = _either(naming.particles), _either(naming.prefixes)
    linked = "|".join(rf"{particle}{_BLANK}(?=(?i:{_either(names)})\b)" for particle, names in naming.linked_surnames)
    dotted = "|".join(rf"(?<=\b{title}\.)" for title in ("\\w", *naming.abbreviated_titles))
    midst = rf"(?<=[\w{_INSIDE}] .)(?<!_ .)"
    begun = rf"{capital}(?:{midst}|(?<!\w.)())"
    marked = (
        rf"[{APOSTROPHES}](?<=\b\w.){capital}{small}\w*+"  # O'Connor
        rf"|\.(?={_BLANK}?{capital}|[{APOSTROPHES}]|{_BLANK}{small})(?:{dotted})"  # Prof. | M. | Elif K.'ye
    )
    rest = rf"\w*+(?:-\w++(?:-\w++)*+(?:{marked}|)|{marked}|)"
    word = rf"(?:{capital}{rest}|(?:{prefixes})-{capital}\w*+)"
    particle = rf"(?:(?:{particles}){_BLANK}|{linked})"
    joined = rf"(?:{_BLANK}{capital}{rest}|{_BLANK}(?={_small_parts(naming)}{capital}){particle}*{word}|(?<=\.){word})"
    ended = rf"(?:{_BLANK}?[{APOSTROPHES}]{_BLANK}?(\w+)|\.(?<= .\.)()|)"
    upper = rf"{capital}{capital}+"
    return Grammar(
        run=re.compile(rf"({begun}{rest}{joined}*+){ended}"),
        heading=re.compile(rf"({upper}(?:{_BLANK}{upper})+){_BLANK}(?={capital}{small})"),
        opening=re.compile(rf"(?<!\w)((?:(?:{particles}){_BLANK})+|(?:{prefixes})-)\Z"),
    )


def _small_parts(naming: Naming) -> str:
    """Return a pattern of words that may be parts of a name in lower case: by their first letter and their length.

    Words in lower case follow nearly every run, and of so short ones few go on with a capital.
    """
    parts = (*naming.particles, *naming.prefixes, *(particle for particle, _ in naming.linked_surnames))
    initials, longest = "".join(sorted({part[0] for part in parts})), max(map(len, parts))
    return rf"(?:[{initials}]\w{{0,{longest - 1}}}+[-\xa0 ])++"


def _letters(belongs: Callable[[str], bool]) -> str:
    """Return the letters of Latin scripts that `belongs` accepts, as the inside of a character class."""
    return "".join(filter(belongs, map(chr, (*range(0x41, 0x250), *range(0x1E00, 0x1F00)))))


def _either(words: Iterable[str]) -> str:
    """Return an alternation, longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
