"""Reading a run of capitalised words: what is known of it wherever it stands."""

from collections.abc import Callable
from functools import lru_cache

from vakanuvis.language.alphabet import Alphabet
from vakanuvis.language.naming import (
    CITY,
    COMMON,
    GIVEN,
    INFLECTED,
    MODIFIER,
    PLACE,
    TITLE,
    WORD_NAME,
    Naming,
)
from vakanuvis.model.structs import Struct, replace
from vakanuvis.understand.people.grammar import grammar_of
from vakanuvis.understand.people.parts import STOP, parts_of
from vakanuvis.understand.people.words import Word, words_of_run


class Phrase(Struct, frozen=True):
    """What a run turned out to be; whatever is asked of many runs is worked out once for all that read the same."""

    words: tuple[Word, ...]
    upper: bool
    """Whether all of it is in capitals: they say nothing then."""
    initial: bool
    """Whether it begins a sentence, or what stands between marks: its capital letter says nothing then."""
    single: bool
    """Whether it is one word."""
    opener: bool
    """Whether it is a function word."""
    heading: int
    """Offset of the end of a heading in capitals that the rest follows without a stop; 0 where there is none."""
    leading: str
    """The first word, folded."""
    others: frozenset[str]
    """All other words, folded; in capitals in their other reading too."""
    title: int
    """How many words at the beginning are the title."""
    title_start: int
    """Offset in the run of the title's first word, of those that do not open the sentence."""
    first: int
    """Index of the name's first word."""
    last: int
    """Index after the name's last word; equal to `first` where there is no name."""
    nobody: bool
    """Whether there is no name."""
    whole: bool
    """Whether the name runs to the end of the run, so that the suffix after the run is the name's."""
    honorific: bool
    """Whether an honorific follows the name."""
    thing: int
    """Index after the last word that names a thing; 0 where there is none."""
    name: tuple[Word, ...]
    """The name's words; empty where there is none."""
    key: tuple[str, ...]
    """The same, folded."""
    alone: bool
    """Whether the name is one word."""
    follows: str
    """The word before the name, folded; empty where the name begins the run."""
    begin: int
    """Offset in the run of the name."""
    end: int
    """Offset in the run of the name's end."""
    kinds: int
    """Kinds of the name's first word; 0 where there is no name."""


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
        folded = alphabet.fold(text)
        words = tuple(words_of_run(text, folded, naming))
        if local and words[-1].kinds & CITY:
            words = (*words[:-1], replace(words[-1], kinds=words[-1].kinds & ~CITY))
        if len(words) > 2 and words[0].folded in naming.particles and text[words[1].start].islower():
            words = (replace(words[0], kinds=0), *words[1:])  # “Van der Berg” at the beginning of a sentence
        words = _with_offices(_with_particles(words, naming), naming)
        if initial and _is_opening(words, naming):
            words = (replace(words[0], kinds=COMMON | INFLECTED), *words[1:])
        upper = text.isupper() and len(text) > 1
        title, first, last, honorific, thing = parts_of(words, naming, upper=upper)
        vocabulary = frozenset([word.folded for word in words])
        if upper:
            vocabulary |= frozenset(map(naming.other_capitals, vocabulary))
        name = words[first:last]
        return Phrase(
            words=words,
            upper=upper,
            initial=initial,
            single=len(words) == 1,
            opener=folded in naming.openers,
            heading=_heading_length(text, naming),
            leading=words[0].folded,
            others=vocabulary - {words[0].folded},
            title=title,
            title_start=_title_start(words[:title], naming, initial=initial),
            first=first,
            last=last,
            nobody=first == last,
            whole=last == len(words),
            honorific=honorific,
            thing=thing,
            name=name,
            key=tuple([word.folded for word in name]),
            alone=last - first == 1,
            follows=words[first - 1].folded if first else "",
            begin=name[0].start if name else 0,
            end=name[-1].end if name else 0,
            kinds=name[0].kinds if name else 0,
        )

    return read


def _heading_length(text: str, naming: Naming) -> int:
    heading = grammar_of(naming).heading.match(text)
    return heading.end(1) if heading is not None and heading.end(1) > _SHORT_HEADING else 0


_SHORT_HEADING = 12
"""Letters: fewer in capitals are short forms of bodies, which belong to what follows."""
_OPENING = COMMON | INFLECTED
_SHORTEST_OPENING = 6


def _with_offices(words: tuple[Word, ...], naming: Naming) -> tuple[Word, ...]:
    """Return the words with those for titles that the lists do not know: a trade, or what a body owns, before a full name."""
    for place in range(len(words) - 2):
        word, given = words[place], words[place + 1]
        if word.kinds or not given.kinds & GIVEN or given.kinds & (WORD_NAME | STOP):
            continue
        owned = place > 0 and words[place - 1].kinds & STOP and word.folded.endswith(naming.possessive_endings)
        if naming.trade(word.folded) or (owned and len(word.folded) > _SHORTEST_OPENING):
            words = (*words[:place], replace(word, kinds=TITLE), *words[place + 1 :])
    return words


def _with_particles(words: tuple[Word, ...], naming: Naming) -> tuple[Word, ...]:
    """Return the words with those for particles that are written with a capital in the midst of a name: “Ferhan Bin Halit”."""
    for place in range(1, len(words) - 1):
        before = words[place - 1].kinds
        if words[place].folded in naming.particles and words[place].kinds and (not before or before & GIVEN):
            words = (*words[:place], replace(words[place], kinds=0), *words[place + 1 :])
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


def _title_start(title: tuple[Word, ...], naming: Naming, *, initial: bool) -> int:
    """Return the offset of the first word of a title that does not open the sentence; 0 where there is no title."""
    return next((word.start for word in title if not _opens(word, naming, initial=initial)), 0)


def _opens(word: Word, naming: Naming, *, initial: bool) -> bool:
    """Tell whether a word opens the sentence, and is no part of the title: “at the meeting”, “yesterday”."""
    if word.kinds & _OPENING == _OPENING or (initial and word.start == 0 and word.folded in naming.openers):
        return True
    unknown = initial and word.start == 0 and not word.kinds & (TITLE | PLACE | MODIFIER) and len(word.folded) > 5
    return unknown and word.folded.endswith(naming.inflected_endings)
