"""Titles, offices and party adjectives that stand before a name."""

from collections.abc import Sequence

from vakanuvis.language.base import Language
from vakanuvis.language.naming import BODY, COMMON, GIVEN, HEAD, INFLECTED, MODIFIER, SURNAME, TITLE, Naming
from vakanuvis.model.structs import Struct
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.neighbourhood import word_before
from vakanuvis.understand.people.runs import Run

_SHORT_FORM = 5
"""Letters of a body's short form, which is in capitals."""
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
    passage: Passage, runs: Sequence[Run], index: int, run: Run, follows: str, language: Language
) -> Title | None:
    """Return the title before the name of a run: in the run itself, as an adjective, or in lower case.

    `run` is the one of that index, maybe without the label after it; `follows` is the folded word before the name.
    """
    phrase = run.phrase
    if phrase.title:
        begin = phrase.title_start
        start = run.start + begin if begin else _start_of(passage, runs, index, language)
        last = phrase.words[phrase.title - 1]
        return Title(start, run.start + last.end, last.folded)
    if phrase.first:
        return None
    before = runs[index - 1]  # of the first run it is the last one, which ends nowhere near
    if before.case and before.after + 1 == run.start and (title := _title_of(passage, before, language.naming)):
        return title
    if not follows or not _is_title(follows, language.naming, full=not phrase.alone):
        return None
    if len(follows) < _SHORTEST and passage.prose[run.start - 2].islower():
        return None
    start = run.start - len(follows) - 1  # where its last word begins, which may be a trade that no list knows
    begin = _start_in_lower_case(passage, start, language.naming, within=True)
    return Title(_with_owner(passage, begin, follows, language.naming), run.start - 1, follows)


def _title_of(passage: Passage, before: Run, naming: Naming) -> Title | None:
    """Return the title that a run with a suffix is by itself, right before a name.

    It is an adjective of belonging to a body, “ABP’li”, but not “of 64 GB”; or a short form with a possessive suffix, “Tolbar
    CEO’su”.
    """
    if before.case == "adj" and passage.folded[before.after - 1] != "k":
        return Title(before.start, before.after, "", membership=True)
    if before.case != "acc":
        return None
    start = passage.prose.rfind(" ", before.start, before.end) + 1 or before.start
    word = passage.folded[start : before.end]
    if passage.prose[start : before.end].isupper() and naming.kinds_of(word) & (TITLE | INFLECTED) == TITLE:
        return Title(before.start, before.after, word)
    return None


def _is_title(word: str, naming: Naming, *, full: bool) -> bool:
    """Tell whether a folded word in lower case is a title; trades and weak ones only before a name of two words."""
    if naming.kinds_of(word) & (TITLE | INFLECTED) == TITLE:
        return full or word not in naming.weak_titles
    return full and naming.trade(word)


def _start_of(passage: Passage, runs: Sequence[Run], index: int, language: Language) -> int:
    """Return where the title begins that the run ends: with a run that “and” joins, or the name before a short form."""
    end = runs[index].end
    begin = start = _start_in_lower_case(passage, runs[index].start, language.naming, within=True)
    joined = False
    while index:
        before = runs[index - 1]
        between = passage.folded[before.after : start].strip()
        if between in language.naming.title_joining or (joined and between == ","):
            # “Sales and of Marketing Responsible Manager”: what is in a case belongs to the title, and so do those joined
            first = passage.folded[begin:end].partition(" ")[0]
            governed = first.endswith(language.naming.inflected_endings)
            if before.case or not _is_noun(before, governed=governed):
                break
            index -= 1
            joined = True  # “Science, Industry and Technology Minister”
            if not governed and (opening := _opening_of(passage, before, language)):
                return before.start + opening
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
    end, prose = start, passage.prose
    while word := word_before(passage, start):
        kinds = naming.kinds_of(word)
        if kinds & INFLECTED or not kinds & (TITLE | MODIFIER | HEAD) or word in naming.spans_of_time:
            break
        if within and kinds & TITLE and word.endswith(naming.possessed_plural_endings):
            break
        start -= len(word) + 1
        within = True
    while start < end and prose[start].isupper() and (word := word_before(passage, start)):
        loud = len(word) > _SHORT_FORM and prose[start - len(word) - 1 : start - 1].isupper()  # a heading
        if loud or not prose[start - len(word) - 1].isupper() or word in naming.openers:
            break
        start -= len(word) + 1  # “[Xyra Women's] Platform spokeswoman”: of a body's name all words
    return start


def _with_owner(passage: Passage, start: int, office: str, naming: Naming) -> int:
    """Return where a title begins with the body whose office it is: “[ABP] leader”, “[Tolbar Bank] analyst”; `start` without one."""
    word = word_before(passage, start) if office.endswith(naming.possessive_endings) else ""
    written = passage.prose[start - len(word) - 1 : start - 1]
    short = written.isupper() and 1 < len(written) <= _SHORT_FORM
    return start - len(word) - 1 if word and (short or naming.kinds_of(word) & BODY) and written[0].isupper() else start


def _opening_of(passage: Passage, run: Run, language: Language) -> int:
    """Return how many letters of a run open the sentence: “[At the meeting ]Science and Technology Minister”; 0 where none do."""
    word, blank, _ = passage.folded[run.start : run.end].partition(" ")
    opens = COMMON | INFLECTED
    return len(word) + 1 if run.phrase.initial and blank and language.naming.kinds_of(word) & opens == opens else 0


def _is_noun(run: Run, *, governed: bool) -> bool:
    """Tell whether a run is a common noun, as in “the minister of [treasury] and finance”; if `governed`, no known name."""
    if run.case:
        return False
    phrase = run.phrase
    named = any(word.kinds & (GIVEN | SURNAME) for word in phrase.words)
    if governed:
        return not named
    return bool(phrase.words[-1].kinds & (COMMON | HEAD)) and (phrase.first == phrase.last or not named)
