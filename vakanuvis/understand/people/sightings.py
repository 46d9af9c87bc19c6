"""Places that may name a person, with what stands around them."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from vakanuvis.language.base import Language
from vakanuvis.language.naming import COMMON, HEAD, INFLECTED, MODIFIER, TITLE, UNCLEAR
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.phrases import Phrase, Word, reader_of
from vakanuvis.understand.people.runs import Run, grammar_of

_LONGEST_RUN = 400
"""Letters: more capitalised words in a row are no prose."""
_BLANKS = " \xa0"
_LAST_WORD = re.compile(r"[^\W\d_]+")
_NEXT_WORD = re.compile("[ \xa0]([^\\W\\d_]+)")


class Sighting(NamedTuple):
    """A possible name in its place."""

    start: int
    end: int
    """Without suffix."""
    after: int
    """Where the word ends, suffix included."""
    case: str
    words: tuple[Word, ...]
    """The name's words; one that was glued of two is parted."""
    key: tuple[str, ...]
    """The same, folded."""
    title: tuple[int, int] | None = None
    """Where the title before it stands."""
    membership: bool = False
    """Whether the title is an adjective made of a body's name: somebody of that party."""
    honorific: bool = False
    initial: bool = False
    """Whether its capital letter says nothing, because a sentence begins here."""
    upper: bool = False
    """Whether all of the run is in capitals."""
    follows: str = ""
    """The folded word right before it, where it is no title."""
    office: frozenset[str] = frozenset()
    """The last word of the title, folded; empty without one."""

    @property
    def unclear(self) -> bool:
        """Whether it is a common word as well."""
        return bool(self.words[0].kinds & UNCLEAR)


Leftover = tuple[Run, Phrase]
"""A run that holds no name by itself."""


def find_sightings(
    passage: Passage, runs: Sequence[Run], language: Language
) -> tuple[tuple[Sighting, ...], tuple[Leftover, ...]]:
    """Return the places that may name a person, and the runs that do so only if the article knows one of their words.

    Both ascend; nothing overlaps.
    """
    read = reader_of(language.naming, language.alphabet)
    local = language.naming.local_cases
    sightings: list[Sighting] = []
    leftovers: list[Leftover] = []
    for index, run in enumerate(runs):
        if run.end - run.start > _LONGEST_RUN:
            continue
        phrase = read(passage.prose[run.start : run.end], run.case in local, run.initial)
        if phrase.upper or phrase.last == phrase.first:
            leftovers.append((run, phrase))
        elif (sighting := _sighting_of(passage, runs, index, phrase, language)) is not None:
            while sighting.title is not None and sightings and sightings[-1].start >= sighting.title[0]:
                sightings.pop()  # it was part of this title
            sightings.append(sighting)
    return tuple(sightings), tuple(leftovers)


def _sighting_of(
    passage: Passage, runs: Sequence[Run], index: int, phrase: Phrase, language: Language
) -> Sighting | None:
    run, words = runs[index], phrase.name
    start, end = run.start + words[0].start, run.start + words[-1].end
    case, after = (run.case, run.after) if phrase.whole else ("", end)
    following = run.after if phrase.honorific else after
    if case == "adj" or (not case and passage.folded.startswith(language.naming.heads_after_name, following + 1)):
        return None
    if phrase.title:
        opening = next(word for word in phrase.words if word.kinds & (COMMON | INFLECTED) != COMMON | INFLECTED)
        begin = run.start + opening.start if opening.start else _title_start(passage, runs, index, language)
        place = begin, run.start + phrase.words[phrase.title - 1].end
        office = frozenset((phrase.words[phrase.title - 1].folded,))
        return Sighting(start, end, after, case, words, phrase.key, place, honorific=phrase.honorific, office=office)
    if phrase.first:
        return Sighting(start, end, after, case, words, phrase.key, honorific=phrase.honorific)
    before = runs[index - 1] if index else None
    if before is not None and before.case == "adj" and before.after + 1 == start:
        place = before.start, before.after
        return Sighting(start, end, after, case, words, phrase.key, place, membership=True, honorific=phrase.honorific)
    word = word_before(passage, start)
    if word and (language.naming.kinds_of(word) & (TITLE | INFLECTED) == TITLE or language.naming.trade(word)):
        place, office = (_title_start(passage, runs, index, language), start - 1), frozenset((word,))
        return Sighting(start, end, after, case, words, phrase.key, place, honorific=phrase.honorific, office=office)
    if word in language.naming.particles or passage.prose[start - 1 : start] == "-":
        start = _with_particles(passage, start, language)
    return Sighting(
        start, end, after, case, words, phrase.key, honorific=phrase.honorific, initial=run.initial, follows=word
    )


def _with_particles(passage: Passage, start: int, language: Language) -> int:
    """Return where the name begins that a particle or a prefix in lower case opens: “[von der Berg]”, “[el-Sisi]”."""
    match = grammar_of(language.naming).opening.search(passage.prose, max(start - 16, 0), start)
    return start if match is None else match.start(1)


def _title_start(passage: Passage, runs: Sequence[Run], index: int, language: Language) -> int:
    """Return where the title that ends in or before the run begins.

    Parts in lower case, a run that “and” joins, and one before its short form in brackets belong to it.
    """
    start = runs[index].start
    while True:
        word = word_before(passage, start)
        bracketed = index > 1 and passage.prose[runs[index - 1].after : start].strip() == ")"
        if bracketed and passage.prose[runs[index - 2].after : runs[index - 1].start].strip() == "(":
            index -= 2
            start = runs[index].start
        elif (
            index
            and word in language.naming.title_joining
            and _is_part_of_title(passage, runs[index - 1], start, word, language)
        ):
            index -= 1
            start = runs[index].start
        elif word and language.naming.kinds_of(word) & (TITLE | MODIFIER | HEAD):
            start -= len(word) + 1
        else:
            return start


def _is_part_of_title(passage: Passage, run: Run, start: int, word: str, language: Language) -> bool:
    """Tell whether “and” joins a common noun to the title: “the minister of [treasury] and finance”."""
    if run.case or run.after != start - len(word) - 2:
        return False
    read = reader_of(language.naming, language.alphabet)
    phrase = read(passage.prose[run.start : run.end], False, run.initial)  # noqa: FBT003 - see reader_of
    return bool(phrase.words[-1].kinds & (COMMON | HEAD))


def word_before(passage: Passage, start: int) -> str:
    """Return the folded word before `start`; empty where more than a blank parts them."""
    folded = passage.folded
    if start < 2 or folded[start - 1] not in _BLANKS or not folded[start - 2].isalpha():
        return ""
    word = folded[max(start - 40, 0) : start - 1].split()[-1]
    return word if word.isalpha() else _LAST_WORD.findall(word)[-1]


def word_after(passage: Passage, end: int) -> str:
    """Return the folded word after `end`; empty where more than a blank parts them."""
    match = _NEXT_WORD.match(passage.folded, end)
    return match[1] if match else ""
