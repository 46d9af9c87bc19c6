"""Suffixes after a proper name: “Yılmaz’ın”, “CHP’li”, “Ankara’dakiler”.

The patterns are written as grammars of Turkish write them (Göksel and Kerslake, *Turkish*, § 6 and 8): A stands for a or e,
U for ı, i, u or ü, D for d or t, C for c or ç. Each letter after the apostrophe has to be explained; what is not is no
suffix but part of the name (O’Donnell).
"""

import re
from functools import lru_cache

from vakanuvis.language.turkish.inflection import BACK, VOWELS, last_vowel

_LETTERS = str.maketrans({"A": "[ae]", "U": "[ıiuü]", "D": "[dt]", "C": "[cç]"})

_CASES = (
    ("gen", "n?Un"),  # Yılmaz'ın, Erdoğan'ın, Ali'nin
    ("abl", "n?DAn"),  # Yılmaz'dan, Ahmet'ten
    ("loc", "n?DA"),  # Yılmaz'da
    ("dat", "[yn]?A"),  # Yılmaz'a, Ali'ye
    ("ins", "y?lA"),  # Yılmaz'la, Ali'yle
    ("equ", "n?CA"),  # Yılmaz'ca
    ("acc", "[ysn]?U"),  # Yılmaz'ı, Ali'yi; also the possessive: Ankara'sı
    ("adj", "lU|lUk|sUz|CU|Uncu"),  # CHP'li, Yılmaz'sız, Yılmaz'cı
)
_PLURAL = "lAr"  # Yılmaz'lar
_POSSESSIVE = "s?Un|U?m|U?mUz|U?nUz"  # before another case: Ankara'sın-da, Ali'm-e, Türkiye'miz-in
_RELATIVE = "ki"  # Yılmaz'daki, Yılmaz'ınki
_COPULA = "y?(?:DU|mUş|sA)(?:lAr)?|yken|ken|DUr|yUz|yUm|Um|mU"  # Yılmaz'dı, Ali'yse, Yılmaz'dır


_ANY_CASE = "|".join(pattern for _, pattern in _CASES[:-1])


def _compile(case: str) -> re.Pattern[str]:
    relative = f"{_RELATIVE}(?:{_PLURAL})?(?:{_ANY_CASE}|nUn|nA|nU)?"  # Yılmaz'dakilerin
    grammar = f"(?:{_PLURAL})?(?:{_POSSESSIVE})?(?:{case})(?:{relative})?(?:{_PLURAL})?(?:{_COPULA})?"
    return re.compile(grammar.translate(_LETTERS))


_PATTERNS = (
    *((case, _compile(pattern)) for case, pattern in _CASES),
    ("adj", re.compile(f"lU{_PLURAL}(?:{_ANY_CASE})".translate(_LETTERS))),  # CHP'lilerin
    ("plu", re.compile(f"{_PLURAL}(?:U)?".translate(_LETTERS))),
    ("", re.compile("U?m|U?[mn]Uz".translate(_LETTERS))),  # Ali'm, Türkiye'miz: possessed, and no case
    ("cop", re.compile(f"(?:{_COPULA})".translate(_LETTERS))),
)


@lru_cache(maxsize=4096)
def case_of(suffix: str) -> str | None:
    """Return the case that `suffix` (folded, without the apostrophe) marks; None where it is no suffix.

    `gen`, `abl`, `loc`, `dat`, `ins`, `equ`, `acc`, `adj` (makes an adjective), `plu` (plural only), `cop` (copula only).

    >>> case_of("nin"), case_of("dan"), case_of("donnell")
    ('gen', 'abl', None)
    """
    return next((case for case, pattern in _PATTERNS if pattern.fullmatch(suffix)), None)


def case_after(stem: str, suffix: str) -> str | None:
    """Return the case that `suffix` marks where it is written together with `stem`, so that both must agree.

    A vowel does not follow a vowel, a buffer letter follows nothing else, and the vowels are all front or all back.

    >>> case_after("kaya", "ya"), case_after("kaya", "a"), case_after("gün", "su")
    ('dat', None, None)
    """
    after_vowel = stem[-1] in VOWELS
    if suffix[0] in VOWELS if after_vowel else suffix[0] in "ys" or _BUFFERED.match(suffix):
        return None
    first = next((letter for letter in suffix if letter in VOWELS), "")
    if first and any(letter in VOWELS for letter in stem) and (first in BACK) != (last_vowel(stem) in BACK):
        return None
    return case_of(suffix)


_BUFFERED = re.compile("n[ıiuüae]")  # the n of “Kaya-nın”, “adası-na”
