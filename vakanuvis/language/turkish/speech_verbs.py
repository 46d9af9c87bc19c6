"""What a verb's ending says about who spoke: “konuştu”, “konuşan”, “konuşurken”, “konuştuğunu”, “konuşuldu”.

The endings are written as in `suffixes`: A stands for a or e, U for ı, i, u or ü, D for d or t.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from vakanuvis.language.speech import Voice
from vakanuvis.language.turkish.speech_words import LIGHT_PHRASES, LIGHT_VERBS, SAYING_PHRASES, SAYING_VERBS

_LETTERS = str.maketrans({"A": "[ae]", "U": "[ıiuü]", "D": "[dt]"})

_TENSE = "DU|mUş|(?:A|U)?yor|y?AcAk|mAktA|(?:A|U)?r"
_COPULA = "y?DU|mUş|DUr"
_FINITE = f"(?:{_TENSE})(?:{_COPULA})*"  # konuştu, konuşmuştu, konuşuyordu, konuşmaktadır
_PLURAL = f"(?:{_TENSE})(?:{_COPULA})*lAr(?:{_COPULA})*"  # konuştular, konuşuyorlardı
_RELATIVE = "y?An"  # konuşan, söyleyen
_CONVERB = (
    "y?ArAk|y?Up|y?UncA|(?:A|U)?rken|mUşken|DUktAn|DUkçA|mAklA|mAdAn"  # konuşarak, konuşurken, konuştuktan (sonra)
)
_NOMINAL = (
    r"DU[ğk]\w*|y?AcA[ğk]\w+|mAk(?:t\w+)?|mA[sy]\w+|mAlAr\w*|U[şc]\w*|y?An\w+"  # konuştuğunu, konuşması, konuşanlar
)
_PASSIVE = "(?:Ul|Un(?:Ul)?|n(?:Ul)?)"  # konuş-ul-du, söyle-n-di, de-nil-di

_VOICES = tuple(
    (voice, re.compile(pattern.translate(_LETTERS)))
    for voice, pattern in (
        (Voice.SUBJECT, f"{_FINITE}|{_CONVERB}"),
        (Voice.NOBODY, _PLURAL),
        (Voice.FOLLOWING, _RELATIVE),
        (Voice.OWNER, _NOMINAL),
        (Voice.NOBODY, f"{_PASSIVE}(?:{_FINITE}|{_CONVERB}|{_RELATIVE}|{_NOMINAL})"),
    )
)


@lru_cache(maxsize=2048)
def voice_of(ending: str) -> Voice | None:
    """Return where the speaker is, by what follows the stem of a verb of saying; None where it is no verb's ending.

    >>> [voice_of(ending) for ending in ("tu", "an", "tuğunu", "uldu", "lar")]
    [<Voice.SUBJECT: 'subject'>, <Voice.FOLLOWING: 'following'>, <Voice.OWNER: 'owner'>, <Voice.NOBODY: 'nobody'>, None]
    """
    return next((voice for voice, pattern in _VOICES if pattern.fullmatch(ending)), None)


def grammar(pattern: str) -> str:
    """Return a regular expression in which A, U and D stand for the vowels and consonants that harmony exchanges."""
    return pattern.translate(_LETTERS)


def verbs_of(stems: Iterable[str], phrases: Iterable[tuple[str, str]] = ()) -> str:
    """Return a regular expression for any form of these verbs; its group `ending` is what follows the stem.

    `phrases` are pairs of words: any of the first, a blank, a form of any of the second.
    """
    parts = [f"(?:{'|'.join(first.split())}) (?:{'|'.join(map(_stem, second.split()))})" for first, second in phrases]
    parts += map(_stem, sorted(stems, key=len, reverse=True))
    return f"(?:{'|'.join(parts)})(?P<ending>\\w*)"


def _stem(stem: str) -> str:
    """Let a final vowel give way before -yor: söyle, söyl-üyor."""
    return f"{stem[:-1]}(?:{stem[-1]}|(?=[ıiuü]yor))" if stem[-1] in "ae" else stem


SAYING = re.compile(verbs_of(SAYING_VERBS, SAYING_PHRASES))
"""Any form of a verb of saying."""
LIGHT = re.compile(verbs_of(LIGHT_VERBS, LIGHT_PHRASES))
"""Any form of a verb that means no more than “to say” beside a reporting noun."""
