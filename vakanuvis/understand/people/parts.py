"""Which words of a run are the title, which the name."""

from typing import NamedTuple

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
from vakanuvis.understand.people.words import NAME, Word

_LONGEST_NAME = 6
"""Words, particles included."""
STOP = HEAD | BODY | TITLE | PEOPLE | COMMON | PLACE | MODIFIER
"""What no name is made of, if nothing else is known of a word."""


class Parts(NamedTuple):
    """Where the parts of a run begin and end."""

    title: int
    """How many words at the beginning are the title."""
    first: int
    """Index of the name's first word."""
    last: int
    """Index after the name's last word; equal to `first` where there is no name."""
    honorific: bool
    """Whether an honorific follows the name."""
    thing: int
    """Index after the last word that names a thing; 0 where there is none."""


def parts_of(words: tuple[Word, ...], naming: Naming, *, upper: bool) -> Parts:
    """Return the parts of a run; `upper` says that all of it is in capitals."""
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
    if (
        title
        and count - title == 2
        and (_are_names(words[title], words[title + 1], naming) or _is_held_by(words[title - 1 :], naming))
    ):
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
    return Parts(title, first, last, honorific, thing)


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
            and not given & (WORD_NAME | STOP)
        ):
            return 0 if any(word.kinds & STOP and not word.kinds & (GIVEN | SURNAME) for word in rest) else index
    return 0


def _title_length(words: tuple[Word, ...]) -> int:
    """Return how many words the title before the name has: up to the last title head that something follows.

    One that is a given name too is a title where a given name and more follow: “Gazi Mustafa Kaya”. If it is
    no common word, only before a name of another language: “[Saint] Nicholas”, but “Aziz Ali Tan” has three names.
    """
    for index in range(len(words) - 2, -1, -1):
        kinds = words[index].kinds
        if kinds & (TITLE | INFLECTED) != TITLE:
            continue
        follows = words[index + 1].kinds if index < len(words) - 2 else 0
        if not kinds & GIVEN or (follows & GIVEN and (kinds & WORD_NAME or follows & FOREIGN)):
            return index + 1
    return 0


def _is_no_name(words: tuple[Word, ...], index: int, *, after_given: bool = False) -> bool:
    """Tell whether a word can be no part of a name.

    What only looks like a common word with a suffix, or is a people's or a town's name, may be a surname after a given
    name; those of a town's people even after an unknown word or one that names people too. A surname stands before a
    paired given name, whatever else it means.
    """
    kinds = words[index].kinds
    if not kinds & STOP or kinds & NAME:
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


def _are_names(given: Word, surname: Word, naming: Naming) -> bool:
    """Tell whether the two words that a title leaves are a name, though one of them is a common word or a town."""
    if not given.kinds and surname.kinds & ~FOREIGN == BODY | MODIFIER:
        return True  # “Secretary Xanni LEMO”: some write every surname in capitals
    if (given.kinds | surname.kinds) & (HEAD | TITLE | MODIFIER | PEOPLE | BODY) or surname.kinds & PLACE:
        return False
    if not given.kinds:
        # “Mayor Xanni Karalar”: a plural is a surname too
        return surname.kinds == COMMON | INFLECTED and surname.folded.endswith(naming.common_endings)
    return bool(given.kinds & GIVEN) or (not surname.kinds and bool(given.kinds & (COMMON | TOWN)))


def _is_held_by(words: tuple[Word, ...], naming: Naming) -> bool:
    """Tell whether an office that belongs to a body has its holder after it, whose surname is a noun: “mayor of A, Elif Tugay”."""
    office, given, surname = words
    if surname.kinds & (HEAD | INFLECTED | TITLE | PLACE | PEOPLE | BODY) != HEAD:
        return False
    possessive = naming.possessive_endings
    return (
        given.kinds & ~FOREIGN == GIVEN
        and office.folded.endswith(possessive)
        and not surname.folded.endswith(possessive)
    )


def _is_thing(words: tuple[Word, ...]) -> bool:
    """Tell whether the last word makes the others the name of a thing: “Ege Deniz” with no given name before it."""
    return len(words) > 1 and bool(words[-1].kinds & WEAK_HEAD) and not words[0].kinds & GIVEN
