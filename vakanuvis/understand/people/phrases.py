"""Reading a run of capitalised words: which of them are a title, which a name, which something else."""

from collections.abc import Callable
from functools import lru_cache

from vakanuvis.language.alphabet import Alphabet
from vakanuvis.language.naming import (
    ARTICLE,
    BODY,
    CITY,
    COMMON,
    FOREIGN,
    GIVEN,
    HEAD,
    HONORIFIC,
    INFLECTED,
    MODIFIER,
    PAIRED,
    PEOPLE,
    PLACE,
    SURNAME,
    TITLE,
    TOWN,
    WEAK_HEAD,
    WORD_NAME,
    Naming,
)
from vakanuvis.model.structs import Struct, replace
from vakanuvis.understand.people.words import NAME, Word, words_of_run


class Phrase(Struct, frozen=True):
    """What a run turned out to be."""

    words: tuple[Word, ...]
    upper: bool
    """Whether all of it is in capitals: they say nothing then."""
    title: int
    """How many words at the beginning are the title."""
    first: int
    """Index of the name's first word."""
    last: int
    """Index after the name's last word; equal to `first` where there is no name."""
    honorific: bool
    """Whether an honorific follows the name."""
    whole: bool
    """Whether the name runs to the end of the run, so that the suffix after the run is the name's."""
    name: tuple[Word, ...]
    """The name's words; empty where there is none."""
    key: tuple[str, ...]
    """The same, folded."""
    thing: int
    """Index after the last word that names a thing; 0 where there is none."""
    single: bool
    """Whether it is one word."""
    nobody: bool
    """Whether there is no name; kept beside `first` and `last` because it is asked of every run."""
    vocabulary: frozenset[str] = frozenset()
    """All words, folded; in capitals in their other reading too."""
    title_start: int = 0
    """Offset in the run of the title's first word, of those that do not open the sentence."""


Reader = Callable[[str], Phrase]
"""Takes the text of a run."""


Readers = tuple[tuple[Reader, Reader], tuple[Reader, Reader]]
"""By whether the suffix of a run says where, and whether the run begins a sentence."""


@lru_cache(maxsize=8)
def readers_of(naming: Naming, alphabet: Alphabet) -> Readers:
    """Return the functions that read the text of a run: `readers_of(…)[local][initial](text)`.

    They remember what they have read; a memory by the text alone answers fastest, and so there is one for each kind of run.
    """
    inside, beginning = (_reader(naming, alphabet, local=False, initial=initial) for initial in (False, True))
    inside_local, beginning_local = (
        _reader(naming, alphabet, local=True, initial=initial) for initial in (False, True)
    )
    return (inside, beginning), (inside_local, beginning_local)


def _reader(naming: Naming, alphabet: Alphabet, *, local: bool, initial: bool) -> Reader:
    @lru_cache(maxsize=8192)
    def read(text: str) -> Phrase:
        words = tuple(words_of_run(text, alphabet.fold(text), naming))
        if local and words[-1].kinds & CITY:
            words = (*words[:-1], replace(words[-1], kinds=words[-1].kinds & ~CITY))
        if len(words) > 2 and words[0].folded in naming.particles and text[words[1].start].islower():
            words = (replace(words[0], kinds=0), *words[1:])  # “Van der Berg” at the beginning of a sentence
        words = _with_offices(words, naming)
        if initial and _is_opening(words, naming):
            words = (replace(words[0], kinds=COMMON | INFLECTED), *words[1:])
        phrase = _read(words, upper=text.isupper() and len(text) > 1)
        vocabulary = frozenset([word.folded for word in words])
        if phrase.upper:
            vocabulary |= frozenset(map(naming.other_capitals, vocabulary))
        begin = 0
        if phrase.title:
            begin = next(word.start for word in words if not _opens(word, naming, initial=initial))
        return replace(phrase, vocabulary=vocabulary, title_start=begin)

    return read


_OPENING = COMMON | INFLECTED
_SHORTEST_OPENING = 6
_LONGEST_NAME = 6
"""Words, particles included."""
_STOP = HEAD | BODY | TITLE | PEOPLE | COMMON | PLACE | MODIFIER


def _read(words: tuple[Word, ...], *, upper: bool) -> Phrase:
    count = len(words)
    thing = max((index + 1 for index, word in enumerate(words) if word.kinds & HEAD), default=0)
    title = _title_length(words)
    first = title
    if title < thing < count - 1 and words[thing - 1].kinds & INFLECTED and words[thing].kinds & GIVEN:
        first = thing  # “to the head of the bureau Elif Kaya was appointed”
    while first < count and _is_no_name(words, first):
        first += 1
    last = first
    while last < count and not _is_no_name(words, last, after_given=last > first):
        if last - first > 1 and words[last].kinds & PLACE and not words[last - 1].kinds & GIVEN:
            break  # “Elif Kaya Londra'da”
        last += 1
    if title and count - title == 2 and _are_names(words[title], words[title + 1]):
        first, last = title, count
    if last - first == 1 and last < count and words[last].kinds & TITLE:
        first = last  # a noun inside a title: “minister of [trade]”
    honorific = last < count and last - first > 0 and bool(words[last].kinds & HONORIFIC)
    named = title and last - first > 1 and words[first].kinds & GIVEN and last < count and not words[last].kinds & HEAD
    in_thing = not named and any(word.kinds & HEAD for word in words[last:])
    in_thing = in_thing or any(word.kinds & ARTICLE for word in words[title:first])  # “The Xyra Tolbar”
    if in_thing or _is_thing(words[first:last]) or last - first > _LONGEST_NAME:
        last = first
    if first == last and not upper and (tail := _tail(words)):
        first, last = tail, count
    name = words[first:last]
    key = tuple(word.folded for word in name)
    single, whole, nobody = count == 1, last == count, first == last
    return Phrase(words, upper, title, first, last, honorific, whole, name, key, thing, single, nobody)


def _tail(words: tuple[Word, ...]) -> int:
    """Return where a given name and one or two words end a run that names something else before: “Xyra University Elif Kaya”.

    0 where none do.
    """
    for index in range(max(len(words) - 3, 1), len(words) - 1):
        before, given, rest = words[index - 1].kinds, words[index].kinds, words[index + 1 :]
        if (
            before & (HEAD | COMMON | TITLE)
            and not before & (NAME | ARTICLE)
            and given & GIVEN
            and not given & (WORD_NAME | _STOP)
        ):
            return 0 if any(word.kinds & _STOP and not word.kinds & (GIVEN | SURNAME) for word in rest) else index
    return 0


def _with_offices(words: tuple[Word, ...], naming: Naming) -> tuple[Word, ...]:
    """Return the words with those for titles that the lists do not know: a trade, or what a body owns, before a full name."""
    for place in range(len(words) - 2):
        word, given = words[place], words[place + 1]
        if word.kinds or not given.kinds & GIVEN or given.kinds & (WORD_NAME | _STOP):
            continue
        owned = place > 0 and words[place - 1].kinds & _STOP and word.folded.endswith(naming.possessive_endings)
        if naming.trade(word.folded) or (owned and len(word.folded) > _SHORTEST_OPENING):
            words = (*words[:place], replace(word, kinds=TITLE), *words[place + 1 :])
    return words


def _is_opening(words: tuple[Word, ...], naming: Naming) -> bool:
    """Tell whether an unknown word before a given name, or before two words, opens the sentence: “where, whence, while”."""
    if len(words) < 2 or words[0].kinds or not (words[1].kinds & GIVEN or len(words) > 2):
        return False
    if len(words[0].folded) < _SHORTEST_OPENING:
        return False
    return words[0].folded.endswith(naming.inflected_endings) or (
        bool(words[1].kinds & GIVEN) and words[0].folded.endswith(naming.thing_endings)
    )


def _opens(word: Word, naming: Naming, *, initial: bool) -> bool:
    """Tell whether a word opens the sentence, and is no part of the title: “at the meeting”."""
    if word.kinds & _OPENING == _OPENING:
        return True
    unknown = initial and word.start == 0 and not word.kinds & (TITLE | PLACE | MODIFIER) and len(word.folded) > 5
    return unknown and word.folded.endswith(naming.inflected_endings)


def _title_length(words: tuple[Word, ...]) -> int:
    """Return how many words the title before the name has: up to the last title head that something follows.

    One that is a given name too is a title where a given name and more follow.
    """
    for index in range(len(words) - 2, -1, -1):
        kinds = words[index].kinds
        if kinds & (TITLE | INFLECTED) == TITLE and (
            not kinds & GIVEN or (index < len(words) - 2 and words[index + 1].kinds & GIVEN)
        ):
            return index + 1
    return 0


def _is_no_name(words: tuple[Word, ...], index: int, *, after_given: bool = False) -> bool:
    """Tell whether a word can be no part of a name.

    What only looks like a common word with a suffix, or is a people's or a town's name, may be a surname after a given
    name; those of a town's people even after an unknown word or one that names people too. A surname stands before a
    paired given name, whatever else it means.
    """
    kinds = words[index].kinds
    if not kinds & _STOP or kinds & NAME:
        return bool(kinds & HONORIFIC) and after_given and not _goes_on(words, index)
    if index + 1 < len(words) and words[index + 1].kinds & PAIRED:
        return False
    before = words[index - 1].kinds if after_given else 0
    common = kinds & ~INFLECTED == COMMON and len(words[index].folded) > 3
    surname_follows = index + 1 < len(words) and words[index + 1].kinds & (SURNAME | GIVEN)
    if before & (GIVEN | WORD_NAME) == GIVEN and common and (surname_follows or index + 1 == len(words)):
        return False  # a capital in the midst of a sentence says that it is no common word
    named = after_given and (not before or before & (SURNAME | WORD_NAME))
    given = before & GIVEN or (named and kinds & (TOWN | INFLECTED) == TOWN | INFLECTED)
    return not (given and kinds & (INFLECTED | PEOPLE | TOWN | CITY | BODY) and not kinds & (HEAD | TITLE | MODIFIER))


def _goes_on(words: tuple[Word, ...], index: int) -> bool:
    """Tell whether an honorific stands before the surname: “Selim Efendi [Torlakovic]”."""
    if index + 2 != len(words) or words[index].kinds & INFLECTED or not words[index - 1].kinds & GIVEN:
        return False
    return not words[-1].kinds & ~SURNAME


def _are_names(given: Word, surname: Word) -> bool:
    """Tell whether the two words that a title leaves are a name, though one of them is a common word or a town."""
    if not given.kinds and surname.kinds & ~FOREIGN == BODY | MODIFIER:
        return True  # “Secretary Xanni LEMO”: some write every surname in capitals
    if (given.kinds | surname.kinds) & (HEAD | TITLE | MODIFIER | PEOPLE | BODY) or surname.kinds & PLACE:
        return False
    return bool(given.kinds & GIVEN) or (not surname.kinds and bool(given.kinds & (COMMON | TOWN)))


def _is_thing(words: tuple[Word, ...]) -> bool:
    """Tell whether the last word makes the others the name of a thing: “Ege Deniz” with no given name before it."""
    return len(words) > 1 and bool(words[-1].kinds & WEAK_HEAD) and not words[0].kinds & GIVEN
