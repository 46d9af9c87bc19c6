"""Turkish names: which words are names, titles, bodies, places; what may stand inside a name and after it."""

from functools import cache, lru_cache
from importlib.resources import files

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
from vakanuvis.language.turkish.naming_common import BODIES, FUNCTION_WORDS, NOUNS, PEOPLES
from vakanuvis.language.turkish.naming_heads import HEADS, HEADS_AFTER_NAME
from vakanuvis.language.turkish.naming_telling import SAYING, TELLING
from vakanuvis.language.turkish.naming_titles import ABBREVIATED, AFTER_NAME, MODIFIERS, TITLES
from vakanuvis.language.turkish.suffixes import case_of

PARTICLES = frozenset(
    # Arabic, Persian, Germanic, Romance
    ["bin", "bint", "ibn", "ibni", "el", "al", "ez", "es", "eş", "er", "en", "et", "ed", "ül", "ul", "üd", "ud", "üs", "üş", "abu", "ebu", "von", "van", "van", "der", "den", "zu", "ter", "ten", "ten", "de", "da", "di", "do", "dos", "das", "del", "della", "delle", "du", "la", "le", "lo"]
)
_PREFIXES = ["el", "al", "ez", "es", "eş", "er", "en", "et", "ed", "ül", "ul", "üd", "ud", "üs", "uş", "as", "ad", "an", "ar", "at", "az"]
_FREE_SUFFIXES = frozenset(["da", "de", "ta", "te", "ya", "ye", "la", "le", "a", "e", "ı", "i", "u", "ü", "ne", "na", "ki", "ile", "sa", "se"])
_SUBJECT_MARKS = frozenset(["ise", "de", "da", "ile", "ve", "için", "gibi"])
_LOOKED_THROUGH = TITLE | HEAD | PLACE | PEOPLE | BODY | COMMON


@lru_cache(maxsize=65536)
def kinds_of(word: str) -> int:
    """Return the kinds of a folded word; a suffix after a word of the lists that is no name is looked through.

    “toplantıda” is what “toplantı” is, “amerikalılarla” what “amerikalı” is; but “akın”, a name itself, is not “ak” with a suffix.
    """
    kinds = _lexicon().get(word, 0)
    if kinds or len(word) < 5:
        return kinds
    for end in range(len(word) - 1, 2, -1):
        stem = _lexicon().get(word[:end], 0) & _LOOKED_THROUGH
        case = case_of(word[end:]) if stem else None
        if case is not None:
            return PEOPLE if case == "adj" and stem & PLACE else stem
    return 0


@cache
def _lexicon() -> dict[str, int]:
    """Return the kinds of every word of the lists."""
    kinds: dict[str, int] = {}
    lists = (
        (GIVEN, _words("given_names.txt") | _words("foreign_given_names.txt")),
        (SURNAME, _words("surnames.txt")),
        (TITLE, TITLES),
        (MODIFIER, MODIFIERS),
        (HONORIFIC, AFTER_NAME),
        (HEAD, HEADS),
        (PLACE, _words("places.txt")),
        (PEOPLE, PEOPLES),
        (BODY, BODIES),
        (COMMON, FUNCTION_WORDS | NOUNS),
        (WORD_NAME, _words("word_names.txt")),
    )
    for kind, words in lists:
        for word in words:
            kinds[word] = kinds.get(word, 0) | kind
    return {word: _settle(flags) for word, flags in kinds.items()}


def _settle(kinds: int) -> int:
    """Return the kinds of a word that several lists hold: a head that is a name too is a weak one."""
    if kinds & HEAD and kinds & (GIVEN | SURNAME | WORD_NAME):
        kinds = kinds & ~HEAD | WEAK_HEAD
    if kinds & COMMON and kinds & (GIVEN | SURNAME):
        kinds |= WORD_NAME
    return kinds


def _words(name: str) -> frozenset[str]:
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


NAMING = Naming(
    kinds_of=kinds_of,
    case_of=case_of,
    particles=PARTICLES,
    prefixes=tuple(_PREFIXES),
    abbreviated_titles=tuple(ABBREVIATED),
    heads_after_name=HEADS_AFTER_NAME,
    free_suffixes=_FREE_SUFFIXES,
    subject_marks=_SUBJECT_MARKS,
    telling=TELLING,
    saying=SAYING,
)
