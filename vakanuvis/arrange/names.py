"""What makes two spellings of a name the same, and when one name shortens another."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from vakanuvis.language.alphabet import Alphabet

_MARKS = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'", "\u00b4": "'"}
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-")
)
_CIRCUMFLEX = "\u0302"


def make_key_of(alphabet: Alphabet) -> Callable[[str], str]:
    """Return the function from names to keys of a language; it remembers its answers.

    Equal keys mean the same spelling, whatever the case, the form of apostrophes and hyphens, blanks, and circumflexes,
    which writers set or leave out as they please. An initial has its full stop: `r. tayyip`.
    """

    @cache
    def key_of(name: str) -> str:
        folded = alphabet.fold(unicodedata.normalize("NFC", name)).translate(_MARKS)
        if not folded.isascii():
            plain = unicodedata.normalize("NFD", folded).replace(_CIRCUMFLEX, "")
            folded = unicodedata.normalize("NFC", plain)
        words = folded.replace(".", ". ").split()
        return " ".join(word + "." if len(word) == 1 and len(words) > 1 and word.isalpha() else word for word in words)

    return key_of


def is_full(key: str) -> bool:
    """Tell whether a key has a given name and a surname."""
    return " " in key


def surname_of(key: str) -> str:
    """Return the last word of a key."""
    return key.rpartition(" ")[2]


def endings_of(key: str) -> Iterator[str]:
    """Yield what a bare surname can be, particles included: `selman` and `bin selman` of `muhammed bin selman`."""
    rest = key
    while " " in rest:
        rest = rest.partition(" ")[2]
        yield rest


def shortens(short: Sequence[str], long: Sequence[str]) -> bool:
    """Tell whether `short` is `long` without a given name, or with initials for some.

    Words of keys; equal names do not shorten each other, and the surname must be the same: `tayyip demir` and
    `r. tayyip demir` shorten `recep tayyip demir`, `recep` does not.
    """
    if len(short) < 2 or len(short) > len(long) or short[-1] != long[-1] or tuple(short) == tuple(long):
        return False
    given = iter(long[:-1])
    return all(any(_fits(word, other) for other in given) for word in short[:-1])


def _fits(word: str, other: str) -> bool:
    return word == other or (len(word) == 2 and word[1] == "." and other.startswith(word[0]))
