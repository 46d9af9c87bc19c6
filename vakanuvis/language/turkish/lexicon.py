"""The word lists in names/, read once, and what they say of a word."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files

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
    PEOPLE,
    PLACE,
    SURNAME,
    TITLE,
    TOWN,
    WEAK_HEAD,
    WORD_NAME,
)
from vakanuvis.language.turkish.inflection import VOWELS, plural_of, possessive_of
from vakanuvis.language.turkish.suffixes import case_after

_LOOKED_THROUGH = HONORIFIC | TITLE | HEAD | PLACE | PEOPLE | BODY | COMMON
_ABSTRACT = re.compile("l[ıiuü](?:k|ğ[ıiuü])")  # başkan-lık, müdür-lüğü
_OF = re.compile(r"(\w{3,})(?<!ddin)(?<!ttin)-y?[ıiuü]")  # Mescid-i Aksa, Bab-ı Ali; Celaleddin-i Rumi is somebody
_CLUB = re.compile(r"\w{2,}spor(?:lu(?:lar)?)?|\w{3,}(?:birlik|bank)")  # Yeşildağspor, Yeşildağsporlu; Zeytinbirlik
# başlıyor, geliyorlar; tepelerin; etkinliğe; tutuklanan, görevlendirilen
_FORM = re.compile(
    r"\w{2,}[ıiuü]yor(?:lar|du|um|uz|sun)?|\w{3,}l(?:arın|erin)|\w{3,}l(?:[ıu]ğ[ıua]|[iü]ğ[iüe])\w*|\w{3,}l[ae]n[ae]n|\w{5,}[ıiuü][ln][ae]n"
)
_OF_FAITH = re.compile(r"\w{3,}(?:[uü]llah|[eiuü]ttin|[ea]ddin)")  # Beytullah, Şehabettin, Necmeddin
_CHIEF = ("baş", "eş")  # başantrenör, eşsözcü: a title with one of these before it is one
_OWN = re.compile("[ıiuü]?m")
_NAME = GIVEN | SURNAME | WORD_NAME
_SHORTEST = 5
"""Letters of the shortest word that is looked through; its stem has three."""


@lru_cache(maxsize=65536)
def kinds_of(word: str) -> int:
    """Return the kinds of a folded word; a suffix after a word of the lists that is no name is looked through.

    “toplantıda” is what “toplantı” is, “amerikalılarla” what “amerikalı” is; but “akın”, a name itself, is not “ak” with a
    suffix, and “dağlı” is a surname, no mountain.
    """
    lexicon = _lexicon()
    kinds = lexicon.get(word, 0)
    if kinds or len(word) < _SHORTEST:
        return kinds
    if _CLUB.fullmatch(word):
        return HEAD | INFLECTED
    if (of := _OF.fullmatch(word)) and not lexicon.get(of[1], 0) & _NAME:
        return HEAD | ARTICLE
    for prefix in _CHIEF:
        if word.startswith(prefix) and (stem := lexicon.get(word[len(prefix) :], 0) & TITLE):
            return stem
    for end in range(len(word) - 1, 2, -1):
        found = lexicon.get(word[:end], 0)
        stem = found & _LOOKED_THROUGH
        if not stem and word[end - 1] == "ğ" and word[end] in VOWELS:  # destek, deste[ğ]i
            stem = lexicon.get(f"{word[: end - 1]}k", 0) & (HEAD | COMMON)
        if not stem:
            continue
        if not found & _NAME and stem & (TITLE | HEAD | COMMON) and _ABSTRACT.match(word, end):
            return HEAD | INFLECTED
        if (stem & PLACE and _OWN.match(word, end)) or (stem & HONORIFIC and word[end] == "s"):
            continue  # “Obama” is not “my Oba-”, and “efendisi” whose master somebody is
        case = case_after(word[:end], word[end:])
        if case == "adj":
            # a surname as well: “Konyalı”, but not “Kamerunlu”
            bare = len(word) - end == len("lı") and found & (CITY | TOWN) != 0
            stem = PEOPLE | TOWN * bare if stem & PLACE else stem & (COMMON | PEOPLE)
        if case is not None and stem:
            return stem | INFLECTED
    if _FORM.fullmatch(word):
        return COMMON | INFLECTED
    return GIVEN if _OF_FAITH.fullmatch(word) else 0


def words_of(name: str) -> frozenset[str]:
    """Return the words of the list `name`; lines that begin with # are about the list."""
    text = files(__package__).joinpath("names", f"{name}.txt").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


@cache
def _lexicon() -> dict[str, int]:
    """Return the kinds of every word of the lists."""
    kinds: dict[str, int] = {}
    foreign, borne = words_of("foreign_given_names") | words_of("world_given_names"), words_of("titles_borne")
    foreign = _with_capitals(foreign)
    given = (words_of("given_names") - words_of("given_names_seldom")) | words_of("frequent_given_names") | borne
    lists: tuple[tuple[int, Iterable[str]], ...] = (
        (GIVEN, given),
        (GIVEN | FOREIGN, foreign - given),
        (SURNAME, words_of("surnames") | words_of("frequent_surnames")),
        (WORD_NAME, words_of("word_names")),
        (TITLE, _inflected(words_of("titles")) | words_of("titles_fixed")),
        (INFLECTED, map(plural_of, words_of("titles"))),  # “Şairler Buluşması”: no title of the word after it
        (MODIFIER, words_of("title_modifiers")),
        (HONORIFIC, words_of("honorifics")),
        (HEAD, _inflected(words_of("heads")) | _with_capitals(words_of("heads_fixed"))),
        (HEAD | ARTICLE, words_of("foreign_words")),
        (PLACE, words_of("countries")),
        (PLACE | CITY, words_of("cities") | words_of("exonyms")),
        (PLACE | TOWN, words_of("towns") | words_of("landscape")),
        (PEOPLE, words_of("peoples")),
        (BODY, words_of("bodies")),
        (COMMON, words_of("function_words") | words_of("nouns") | words_of("adjectives") | words_of("telling")),
    )
    for kind, words in lists:
        for word in words:
            kinds[word] = kinds.get(word, 0) | kind
    for word, found in kinds.items():
        if found & (found - 1) and found != GIVEN | FOREIGN:  # most words are of one kind
            kinds[word] = _settle(found, borne=word in borne, foreign=word in foreign)
    return kinds


def _with_capitals(foreign: frozenset[str]) -> frozenset[str]:
    """Return words of other languages also as their capitals are folded: “Ivan”, “Inc” have the capital of ı."""
    return foreign | {"ı" + word[1:] for word in foreign if word[0] == "i"}


def _inflected(nouns: Iterable[str]) -> frozenset[str]:
    """Return the nouns, bare, possessive, plural, and possessive plural."""
    numbers = [number for noun in nouns for number in (noun, plural_of(noun))]
    return frozenset(numbers) | frozenset(map(possessive_of, numbers))


def _settle(kinds: int, *, borne: bool, foreign: bool) -> int:
    """Return the kinds of a word that several lists hold.

    A title is no given name unless it is `borne`; a `foreign` name gives way to a Turkish word; a head that is a name too
    is a weak one; a name that is a common word too says so.
    """
    if kinds & GIVEN and ((kinds & TITLE and not borne) or (foreign and kinds & (TITLE | HEAD | PLACE))):
        kinds &= ~GIVEN
    if kinds & GIVEN and foreign and kinds & COMMON:
        kinds = kinds & ~GIVEN | WORD_NAME
    if kinds & HEAD and kinds & (GIVEN | SURNAME | WORD_NAME):
        kinds = kinds & ~HEAD | WEAK_HEAD
    if kinds & COMMON and kinds & (GIVEN | SURNAME):
        kinds |= WORD_NAME
    return kinds
