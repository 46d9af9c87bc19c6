"""Runs of capitalised words: what may hold a name."""

import re
from collections.abc import Sequence

from vakanuvis.language.base import Language
from vakanuvis.language.naming import FOREIGN, GIVEN, Naming
from vakanuvis.model.structs import Struct, replace
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.grammar import BEGINNING, STOP, SUFFIX, WORDS, grammar_of
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
    phrase: Phrase
    """What its words are."""


def find_runs(passage: Passage, language: Language) -> Sequence[Run]:
    """Return the runs of capitalised words, ascending, not overlapping; without function words that stand alone."""
    prose, folded, naming = passage.prose, passage.folded, language.naming
    readers = readers_of(naming, language.alphabet)
    case_of, free, local, bare = naming.case_of, naming.free_suffixes, naming.local_cases, readers[False]
    runs: list[Run] = []
    for match in grammar_of(naming).run.finditer(prose):
        start, end = match.span(WORDS)
        if end - start > _LONGEST_RUN:
            continue
        case, after, initial = "", end, match[BEGINNING] is not None
        if match.lastindex == WORDS:
            phrase = bare[initial](match[WORDS])
            if phrase.opener:
                continue
        elif match.lastindex == STOP:
            if bare[initial](match[WORDS]).opener:
                continue
            end = after = end + 1  # “Kadir T.”: the stop belongs to the initial
            phrase = bare[initial](prose[start:end])
        else:
            begin, stop = match.span(SUFFIX)
            suffix = folded[begin:stop]
            found = case_of(suffix)
            spaced = begin - end > 1
            if found is not None and not (spaced and suffix in free):
                case, after = found, stop
            elif not spaced:
                end = after = stop  # O'hara: letters that no suffix explains belong to the name
            phrase = readers[case in local][initial](prose[start:end])
        if phrase.heading:
            split = start + phrase.heading
            runs.append(Run(start, split, split, "", bare[initial](prose[start:split])))
            start = split + 1
            phrase = readers[case in local][True](prose[start:end])
        runs.append(Run(start, end, after, case, phrase))
    return _couples_parted(runs, passage, language) if _HYPHENATED.search(prose) is not None else runs


def run_cut(run: Run, end: int, passage: Passage, language: Language) -> Run:
    """Return the words of a run that end at `end`, before its last."""
    read = readers_of(language.naming, language.alphabet)[False][run.phrase.initial]
    return Run(run.start, end, end, "", read(passage.prose[run.start : end]))


def _couples_parted(runs: Sequence[Run], passage: Passage, language: Language) -> list[Run]:
    """Return the runs, those of two full names with a hyphen between them parted: “Xyra Tolbar-Elif Kaya”."""
    readers = readers_of(language.naming, language.alphabet)
    parted: list[Run] = []
    for run in runs:
        hyphen = passage.prose.find("-", run.start, run.end)
        if hyphen > 0 and _is_couple(passage, run, hyphen, language.naming):
            second = readers[run.case in language.naming.local_cases][False](passage.prose[hyphen + 1 : run.end])
            parted.append(run_cut(run, hyphen, passage, language))
            parted.append(replace(run, start=hyphen + 1, phrase=second))
        else:
            parted.append(run)
    return parted


def _is_couple(passage: Passage, run: Run, hyphen: int, naming: Naming) -> bool:
    left, right = passage.folded[run.start : hyphen].split(), passage.folded[hyphen + 1 : run.end].split()
    if len(left) < 2 or len(right) < 2 or not passage.prose[hyphen + 1].isupper():
        return False
    given, last = naming.kinds_of(right[0]), naming.kinds_of(left[-1])
    return bool(given & naming.kinds_of(left[0]) & GIVEN) and last & (GIVEN | FOREIGN) != GIVEN | FOREIGN


_LONGEST_RUN = 400
"""Letters: more capitalised words in a row are no prose."""
_HYPHENATED = re.compile(r"-[^\W\d_a-z]")  # a look at the whole text, which few texts pass
