"""The words of a run: where they are, and what the language's lists say of each."""

import re
from collections.abc import Iterator
from functools import lru_cache

from vakanuvis.language.naming import BODY, COMMON, GIVEN, MODIFIER, PAIRED, SURNAME, TITLE, WORD_NAME, Naming
from vakanuvis.model.structs import Struct


class Word(Struct, frozen=True):
    """A word of a run."""

    start: int
    """Offset in the run."""
    end: int
    folded: str
    kinds: int


NAME = GIVEN | SURNAME | WORD_NAME
"""What a name may be made of."""
_SHORT = 6
"""Letters: as many in capitals, in a text that is not, are the short form of a body."""
_BOUND = ("Mac", "Fitz", "Van", "Von", "Del", "Des", "Abu", "Ben")
"""Parts of names that are written together with the next."""
_BLANKS = re.compile("[^ \xa0]+")


def words_of_run(text: str, folded: str, naming: Naming) -> Iterator[Word]:
    """Yield the words: “M.Nezih”, “ElifKaya” and “Kaya-Demir” are two, “Jean-Claude” is one."""
    some_lower = not text.isupper()
    for match in _BLANKS.finditer(text):
        base, end = match.span()
        for start, stop, word, kinds in _parts_of(match[0], folded[base:end], naming, base == 0, some_lower):
            yield Word(base + start, base + stop, word, kinds)


@lru_cache(maxsize=32_768)  # archives repeat words of names more than whole names
def _parts_of(
    text: str,
    folded: str,
    naming: Naming,
    is_first: bool,  # noqa: FBT001  # what is remembered by is passed by place
    some_lower: bool,  # noqa: FBT001
) -> tuple[tuple[int, int, str, int], ...]:
    """Return start, end, folded text and kinds of each part of what stands between blanks."""
    parts = []
    for start, end in _cuts_of(text, folded, naming, is_first=is_first):
        part = text[start:end]
        hyphen = part.find("-", 1)
        if part[0].islower():
            kinds = 0  # a particle, whatever it means elsewhere
        elif part[-1] == "." and _are_initials(folded[start:end], naming):
            kinds = GIVEN
        elif hyphen > 0 and part[hyphen + 1 : hyphen + 3].islower() and len(part) - hyphen > 2:
            kinds = GIVEN | PAIRED
        else:
            kinds = naming.kinds_of(folded[start:end].rstrip("."))
            if some_lower and _is_short_form(part) and not kinds & (TITLE | COMMON):
                kinds = kinds & ~NAME | BODY | MODIFIER  # which no surname is
            elif not kinds and some_lower and _is_brand(part):
                kinds = BODY
        parts.append((start, end, folded[start:end], kinds))
    return tuple(parts)


def _cuts_of(text: str, folded: str, naming: Naming, *, is_first: bool) -> Iterator[tuple[int, int]]:
    start, end = 0, len(text)
    while (dot := text.find(".", start, end - 1) + 1) and end - start > 4 and not naming.kinds_of(folded[start:end]):
        yield start, dot
        start = dot
    hyphen = text.find("-", start, end)
    if hyphen > 0 and is_first and start == 0 and text[hyphen + 1 : hyphen + 2].isupper():
        if not naming.kinds_of(folded[start:hyphen]) & GIVEN:
            yield start, hyphen
            start = hyphen + 1
    elif not text[start:end].isupper():
        seam = next((at for at in range(start + 3, end - 2) if text[at].isupper() and text[at - 1].islower()), end)
        if seam < end and naming.kinds_of(folded[start:seam]) & GIVEN:
            yield start, seam
            start = seam
    yield start, end


def _are_initials(word: str, naming: Naming) -> bool:
    """Tell whether a word stands for one given name or two: “R.”, “J.R.”; but not “T.C.”, which names a body."""
    return len(word) == 2 or (len(word) == 4 and word[1] == "." and not naming.kinds_of(word.rstrip(".")))


def _is_brand(word: str) -> bool:
    """Tell whether two words are written as one, as in names of products: “TolbarPhone”, but not “MacArthur”."""
    seam = next((at for at in range(3, len(word)) if word[at].isupper() and word[at - 1].islower()), 0)
    return seam > 0 and word[:seam] not in _BOUND and "-" not in word


def _is_short_form(word: str) -> bool:
    """Tell whether a word is the short form of a body, ends in one, or begins with one: NATO, DYP-SHP, NATOcu."""
    if len(word) > 4 and word[:3].isalpha() and word[:3].isupper() and not word.isupper():
        return True
    return any(1 < len(part) <= _SHORT and part.isupper() for part in word.split("-"))
