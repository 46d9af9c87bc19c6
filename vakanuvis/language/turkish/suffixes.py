"""Suffixes after a proper name: “Yılmaz’ın”, “CHP’li”, “Ankara’dakiler”.

The patterns are written as grammars of Turkish write them (Göksel and Kerslake, *Turkish*, § 6 and 8): A stands for a or e,
U for ı, i, u or ü, D for d or t, C for c or ç. Each letter after the apostrophe has to be explained; what is not is no
suffix but part of the name (O’Donnell).
"""

import re
from functools import lru_cache

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
_POSSESSIVE = "s?Un|Um|Umuz"  # before another case: Ankara'sın-da, Ali'm-e
_RELATIVE = "ki"  # Yılmaz'daki, Yılmaz'ınki
_COPULA = "y?(?:DU|mUş|sA)(?:lAr)?|yken|ken|DUr|yUz|yUm|Um|mU"  # Yılmaz'dı, Ali'yse, Yılmaz'dır


def _compile(case: str) -> re.Pattern[str]:
    any_case = "|".join(pattern for _, pattern in _CASES[:-1])
    grammar = (
        f"(?:{_PLURAL})?(?:{_POSSESSIVE})?(?:{case})"
        f"(?:{_RELATIVE}(?:{_PLURAL})?(?:{any_case}|nUn|nA|nU)?)?(?:{_PLURAL})?(?:{_COPULA})?"
    )
    return re.compile(grammar.translate(_LETTERS))


_PATTERNS = (
    *((case, _compile(pattern)) for case, pattern in _CASES),
    ("plu", re.compile(f"{_PLURAL}(?:U)?".translate(_LETTERS))),
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
