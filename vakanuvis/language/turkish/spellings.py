"""What spellings of one name share: Turkish newspapers write foreign names as they sound, as English writes them, or both.

`Mihail Gorşkov` and `Mikhail Gorshkov`, `Sergey` and `Sergei`, `Aleksis` and `Alexis`; and their own names without dots.
"""

import re
from functools import cache

from vakanuvis.language.spelling import Spelling
from vakanuvis.language.turkish.alphabet import search_fold

_CLASSES = (
    ("tsch", "c"),  # Tschaikowsky, Çaykovski
    ("shch", "sc"),
    ("tch", "c"),
    ("ts", "c"),  # Tsiranis, Çiranis
    ("sch", "s"),
    ("kh", "h"),  # Mikhail, Mihail
    ("gh", "g"),
    ("dh", "d"),
    ("th", "t"),  # Ruth, Rut
    ("ph", "f"),  # Stephan, Stefan
    ("sh", "s"),  # Gorshkov, Gorşkov
    ("ch", "c"),  # Chavez, Çavez
    ("zh", "j"),  # Zhirkov, Jirkov
    ("ck", "k"),
    ("ou", "u"),  # Varoulakis, Varulakis
    ("oo", "u"),
    ("ee", "i"),
    ("x", "ks"),  # Alexis, Aleksis
    ("w", "v"),
    ("q", "k"),
    ("y", "i"),  # Sergey, Sergei; Volkonskiy, Volkonski
)
_TWICE = re.compile(r"(.)\1+")
_ARTICLE, _ARTICLES = "el", frozenset({"al", "ül", "ul", "es", "as", "er", "ar", "ed", "ad"})
"""Of Arabic names, whose l sounds as the letter after it."""
_BY_LETTER = str.maketrans("eou", "auu")
_LONG = 6
"""Letters of a word whose vowels may vary: shorter ones have too many neighbours, as Emel and Amal."""


@cache
def sound_of(word: str) -> str:
    """Return what all spellings of a word share that only write other letters for the same sounds.

    >>> sound_of("Gorshkov") == sound_of("Gorşkov"), sound_of("Yannis") == sound_of("Yanis")
    (True, True)
    """
    plain = _ARTICLE if word in _ARTICLES else search_fold(word)
    for written, sound in _CLASSES:
        plain = plain.replace(written, sound)
    return _TWICE.sub(r"\1", plain)


@cache
def rough_sound_of(word: str) -> str:
    """Return the same for spellings that hear vowels differently, of long words only: `Muhammed`, `Mohammad`."""
    sound = sound_of(word)
    return sound.translate(_BY_LETTER) if len(sound) >= _LONG else sound


SPELLING = Spelling(sound_of=sound_of, rough_sound_of=rough_sound_of)
