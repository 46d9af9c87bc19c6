"""Runs of capitalised words: what may hold a name."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from vakanuvis.language.base import Language
from vakanuvis.language.naming import FOREIGN, GIVEN, Naming
from vakanuvis.model.structs import Struct, replace
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.phrases import Phrase, readers_of


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
    phrase: Phrase
    """What its words are."""


def find_runs(passage: Passage, language: Language) -> Sequence[Run]:
    """Return the runs of capitalised words, ascending, not overlapping; without function words that stand alone."""
    prose, folded, naming = passage.prose, passage.folded, language.naming
    grammar, readers = grammar_of(naming), readers_of(naming, language.alphabet)
    case_of, free, local, bare = naming.case_of, naming.free_suffixes, naming.local_cases, readers[False]
    runs: list[Run] = []
    for match in grammar.run.finditer(prose):
        start, end = match.span(_WORDS)
        if end - start > _LONGEST_RUN:
            continue
        case, after, initial = "", end, match[_BEGINNING] is not None
        if match.lastindex == _WORDS:
            phrase = bare[initial](match[_WORDS])
            if phrase.opener:
                continue
        elif match.lastindex == _STOP:
            if bare[initial](match[_WORDS]).opener:
                continue
            end = after = end + 1  # “Kadir T.”: the stop belongs to the initial
            phrase = bare[initial](prose[start:end])
        else:
            begin, stop = match.span(_SUFFIX)
            suffix = folded[begin:stop]
            found = case_of(suffix)
            spaced = begin - end > 1
            if found is not None and not (spaced and suffix in free):
                case, after = found, stop
            elif not spaced:
                end = after = stop  # O'hara: letters that no suffix explains belong to the name
            phrase = readers[case in local][initial](prose[start:end])
        if end - start > _SHORT_HEADING and not phrase.upper and prose[start + 1].isupper():
            heading = grammar.heading.match(prose, start, end)
            if heading is not None and heading.end(1) - start > _SHORT_HEADING:
                runs.append(Run(start, heading.end(1), heading.end(1), "", initial, bare[initial](heading[1])))
                start, initial = heading.end(), True
                phrase = readers[case in local][True](prose[start:end])
        runs.append(Run(start, end, after, case, initial, phrase))
    return _couples_parted(runs, passage, language) if _HYPHENATED.search(prose) is not None else runs


def run_cut(run: Run, end: int, passage: Passage, language: Language) -> Run:
    """Return the words of a run that end at `end`, before its last."""
    read = readers_of(language.naming, language.alphabet)[False][run.initial]
    return Run(run.start, end, end, "", run.initial, read(passage.prose[run.start : end]))


def _couples_parted(runs: Sequence[Run], passage: Passage, language: Language) -> list[Run]:
    """Return the runs, those of two full names with a hyphen between them parted: “Xyra Tolbar-Elif Kaya”."""
    readers = readers_of(language.naming, language.alphabet)
    parted: list[Run] = []
    for run in runs:
        hyphen = passage.prose.find("-", run.start, run.end)
        if hyphen > 0 and _is_couple(passage, run, hyphen, language.naming):
            second = readers[run.case in language.naming.local_cases][False](passage.prose[hyphen + 1 : run.end])
            parted.append(run_cut(run, hyphen, passage, language))
            parted.append(replace(run, start=hyphen + 1, initial=False, phrase=second))
        else:
            parted.append(run)
    return parted


def _is_couple(passage: Passage, run: Run, hyphen: int, naming: Naming) -> bool:
    left, right = passage.folded[run.start : hyphen].split(), passage.folded[hyphen + 1 : run.end].split()
    if len(left) < 2 or len(right) < 2 or not passage.prose[hyphen + 1].isupper():
        return False
    given, last = naming.kinds_of(right[0]), naming.kinds_of(left[-1])
    return bool(given & naming.kinds_of(left[0]) & GIVEN) and last & (GIVEN | FOREIGN) != GIVEN | FOREIGN


_WORDS, _BEGINNING, _SUFFIX, _STOP = 1, 2, 3, 4
"""The groups of a run's pattern."""
_HYPHENATED = re.compile(r"-[^\W\d_]")
APOSTROPHES = "'’‘`´"
_INSIDE = ",;'’)%"
_SHORT_HEADING = 12
"""Letters: fewer in capitals are short forms of bodies, which belong to what follows."""
_LONGEST_RUN = 400
"""Letters: more capitalised words in a row are no prose."""
_BLANK = "[ \xa0]"


class Grammar(NamedTuple):
    """The patterns of runs, compiled for a language."""

    run: re.Pattern[str]
    """Its groups are the words; nothing, where they begin a sentence; the letters after an apostrophe; nothing, after the
    stop of an initial at the end: “Kadir T.”"""
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
    midst = rf"(?<=(?:[^\W_]|[{_INSIDE}]) .)"
    begun = rf"{capital}(?<!\w.)(?:{midst}|())"
    ended = rf"(?:{_BLANK}?[{APOSTROPHES}]{_BLANK}?(\w+)|\.(?<= .\.)())?+"
    upper = rf"{capital}{capital}+"
    return Grammar(
        run=re.compile(rf"({begun}{rest}{joined}*+){ended}"),
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
