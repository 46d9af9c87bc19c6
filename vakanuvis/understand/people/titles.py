"""Titles, offices and party adjectives that stand before a name."""

from collections.abc import Sequence

from vakanuvis.language.base import Language
from vakanuvis.language.naming import COMMON, GIVEN, HEAD, INFLECTED, MODIFIER, SURNAME, TITLE, Naming
from vakanuvis.model.structs import Struct
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.neighbourhood import word_before
from vakanuvis.understand.people.phrases import Phrase
from vakanuvis.understand.people.runs import Run

_SHORTEST = 3
"""Letters: shorter words in lower case are units: “8 sn”."""


class Title(Struct, frozen=True):
    """What is said of somebody before the name."""

    start: int
    end: int
    office: str
    """Its last word, folded; empty where `membership` is all it says."""
    membership: bool = False
    """Whether it is an adjective made of a body's name: somebody of that party."""


def title_before(
    passage: Passage, runs: Sequence[Run], index: int, phrase: Phrase, follows: str, language: Language
) -> Title | None:
    """Return the title before the name that `phrase` holds: in the run itself, as an adjective, or in lower case.

    `follows` is the folded word before the run.
    """
    run = runs[index]
    if phrase.title:
        begin = phrase.title_start
        start = run.start + begin if begin else _start_of(passage, runs, index, language)
        last = phrase.words[phrase.title - 1]
        return Title(start, run.start + last.end, last.folded)
    if phrase.first:
        return None
    before = runs[index - 1] if index else None
    if before is not None and _is_of_body(passage, before, run):
        return Title(before.start, before.after, "", membership=True)
    if before is not None and (office := _office_of(passage, before, run, language.naming)):
        return Title(before.start, before.after, office)
    unit = 0 < len(follows) < _SHORTEST and passage.prose[run.start - 2].islower()
    if follows and not unit and _is_title(follows, language.naming, full=len(phrase.name) > 1):
        start = run.start - len(follows) - 1  # where its last word begins, which may be a trade that no list knows
        return Title(_start_in_lower_case(passage, start, language.naming, within=True), run.start - 1, follows)
    return None


def _is_of_body(passage: Passage, before: Run, run: Run) -> bool:
    """Tell whether an adjective of belonging to a body stands right before: “ABP’li”, but not “of 64 GB”."""
    return before.case == "adj" and before.after + 1 == run.start and passage.folded[before.after - 1] != "k"


def _office_of(passage: Passage, before: Run, run: Run, naming: Naming) -> str:
    """Return the last word, folded, of a title that is a short form with a possessive suffix: “Tolbar CEO’su”."""
    if before.case != "acc" or before.after + 1 != run.start:
        return ""
    start = passage.prose.rfind(" ", before.start, before.end) + 1 or before.start
    word = passage.folded[start : before.end]
    short = passage.prose[start : before.end].isupper()
    return word if short and naming.kinds_of(word) & (TITLE | INFLECTED) == TITLE else ""


def _is_title(word: str, naming: Naming, *, full: bool) -> bool:
    """Tell whether a folded word in lower case is a title; trades and weak ones only before a name of two words."""
    if naming.kinds_of(word) & (TITLE | INFLECTED) == TITLE:
        return full or word not in naming.weak_titles
    return full and naming.trade(word)


def _start_of(passage: Passage, runs: Sequence[Run], index: int, language: Language) -> int:
    """Return where the title begins that the run ends: with a run that “and” joins, or the name before a short form."""
    start = _start_in_lower_case(passage, runs[index].start, language.naming, within=True)
    joined = False
    # “Sales and of Marketing Responsible Manager”: what is in a case belongs to the title, and so do those joined to it
    first = passage.folded[start : runs[index].end].partition(" ")[0]
    governed = first.endswith(language.naming.inflected_endings)
    while index:
        between = passage.folded[runs[index - 1].after : start].strip()
        listed = between in language.naming.title_joining or (joined and between == ",")
        if listed and not runs[index - 1].case and _is_noun(runs[index - 1], governed=governed):
            index -= 1
            joined = True  # “Science, Industry and Technology Minister”
            if not governed and (opening := _opening_of(passage, runs[index], language)):
                return runs[index].start + opening
        elif (
            between == ")" and index > 1 and passage.prose[runs[index - 2].after : runs[index - 1].start].strip() == "("
        ):
            index -= 2
        else:
            break
        start = _start_in_lower_case(passage, runs[index].start, language.naming, within=True)
    return start


def _start_in_lower_case(passage: Passage, start: int, naming: Naming, *, within: bool) -> int:
    """Return where the words of a title in lower case begin that stand before `start`.

    `within` says that a title begins there already: then “heads of firms” before it are people of their own.
    """
    while word := word_before(passage, start):
        kinds = naming.kinds_of(word)
        if kinds & INFLECTED or not kinds & (TITLE | MODIFIER | HEAD) or word in naming.spans_of_time:
            break
        if within and kinds & TITLE and word.endswith(naming.possessed_plural_endings):
            break
        start -= len(word) + 1
        within = True
    return start


def _opening_of(passage: Passage, run: Run, language: Language) -> int:
    """Return how many letters of a run open the sentence: “[At the meeting ]Science and Technology Minister”; 0 where none do."""
    word, blank, _ = passage.folded[run.start : run.end].partition(" ")
    opens = COMMON | INFLECTED
    return len(word) + 1 if run.initial and blank and language.naming.kinds_of(word) & opens == opens else 0


def _is_noun(run: Run, *, governed: bool) -> bool:
    """Tell whether a run is a common noun, as in “the minister of [treasury] and finance”; if `governed`, no known name."""
    if run.case:
        return False
    phrase = run.phrase
    named = any(word.kinds & (GIVEN | SURNAME) for word in phrase.words)
    if governed:
        return not named
    return bool(phrase.words[-1].kinds & (COMMON | HEAD)) and (phrase.first == phrase.last or not named)
