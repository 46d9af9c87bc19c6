"""Reading a run of capitalised words: which of them are a title, which a name, which something else."""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import NamedTuple

from vakanuvis.language.alphabet import Alphabet
from vakanuvis.language.naming import (
    BODY,
    COMMON,
    GIVEN,
    HEAD,
    HONORIFIC,
    MODIFIER,
    PEOPLE,
    PLACE,
    SURNAME,
    TITLE,
    WEAK_HEAD,
    WORD_NAME,
    Naming,
)


class Word(NamedTuple):
    """A word of a run."""

    start: int
    """Offset in the run."""
    end: int
    folded: str
    kinds: int
    upper: bool
    """Whether it is written in capitals throughout, and longer than a letter."""


class Phrase(NamedTuple):
    """What a run turned out to be."""

    words: tuple[Word, ...]
    title: int
    """How many words at the beginning are the title."""
    first: int
    """Index of the name's first word."""
    last: int
    """Index after the name's last word; equal to `first` where there is no name."""
    honorific: bool
    """Whether an honorific follows the name: “Ahmet Bey”."""
    whole: bool
    """Whether the name runs to the end of the run, so that the suffix after the run is the name's."""


Reader = Callable[[str], Phrase]


@cache
def reader_of(naming: Naming, alphabet: Alphabet) -> Reader:
    """Return the function that reads a run's text; it remembers what it has read."""

    @lru_cache(maxsize=16384)
    def read(text: str) -> Phrase:
        return _read(_words_of(text, naming, alphabet))

    return read


_NAME = GIVEN | SURNAME | WORD_NAME
_STOP = HEAD | BODY | TITLE | PEOPLE | COMMON | PLACE | MODIFIER
_WORD = re.compile(r"[^ \xa0.]+\.?")


def _words_of(text: str, naming: Naming, alphabet: Alphabet) -> tuple[Word, ...]:
    folded = alphabet.fold(text)
    all_upper = text.isupper()
    words = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = folded[start:end].rstrip(".")
        upper = end - start > 1 and text[start:end].isupper()
        kinds = naming.kinds_of(word)
        if upper and not all_upper and end - start < 7 and not kinds & (TITLE | COMMON):
            kinds = kinds & ~_NAME | BODY  # CHP, TBMM
        words.append(Word(start, end, word, kinds, upper))
    return tuple(words)


def _read(words: tuple[Word, ...]) -> Phrase:
    count = len(words)
    title = _title_length(words)
    first = title
    while first < count and _is_no_name(words[first].kinds):
        first += 1
    last = first
    while last < count and not _is_no_name(words[last].kinds):
        last += 1
    honorific = last - first > 1 and bool(words[last - 1].kinds & HONORIFIC)
    if honorific:
        last -= 1
    whole = last == count
    if any(word.kinds & HEAD for word in words[last:]) or (last - first > 1 and _ends_in_weak_head(words, first, last)):
        last = first  # Mustafa Kemal Üniversitesi
    return Phrase(words, title, first, last, honorific, whole)


def _title_length(words: tuple[Word, ...]) -> int:
    """Return how many words the title before the name has: up to the last title head that something follows."""
    for index in range(len(words) - 2, -1, -1):
        kinds = words[index].kinds
        if kinds & TITLE and not kinds & GIVEN:
            return index + 1
    return 0


def _is_no_name(kinds: int) -> bool:
    return bool(kinds & _STOP) and not kinds & _NAME


def _ends_in_weak_head(words: tuple[Word, ...], first: int, last: int) -> bool:
    """Tell whether the last word makes the others the name of a thing: not “Ali Deniz” but “Ege Deniz”."""
    return bool(words[last - 1].kinds & WEAK_HEAD) and not words[first].kinds & GIVEN
