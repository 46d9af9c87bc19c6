"""Names that the article knows by now, in places where capitals alone do not show them."""

import re
from collections.abc import Iterable, Iterator

from vakanuvis.language.naming import HEAD, HONORIFIC, Naming
from vakanuvis.model.structs import replace
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.cast import Cast, Figure
from vakanuvis.understand.people.grammar import APOSTROPHES
from vakanuvis.understand.people.runs import Run
from vakanuvis.understand.people.sightings import Sighting
from vakanuvis.understand.people.words import Word


def names_in_leftovers(leftovers: Iterable[Run], cast: Cast, naming: Naming) -> Iterator[Sighting]:
    """Yield the names in runs that hold none by themselves: headings in capitals, common words.

    A word before one that names a thing belongs to the thing's name, except in capitals, where everything stands together.
    """
    known = cast.by_word
    for run in leftovers:
        phrase = run.phrase
        if phrase.leading not in known and (not phrase.others or known.keys().isdisjoint(phrase.others)):
            continue
        words = phrase.words
        if phrase.upper:
            words = tuple(_as_known(word, cast, naming) for word in words)
        place = 0
        while place < len(words):
            length = 0
            if words[place].folded in known:
                length = _known_length(words, place, cast, upper=phrase.upper)
                if place < phrase.thing and not phrase.upper and _belongs_to_thing(words, place, length):
                    length = 0
            if length:
                yield _sighting_at(run, words, place, place + length, upper=phrase.upper)
            place += length or 1


def _belongs_to_thing(words: tuple[Word, ...], place: int, length: int) -> bool:
    """Tell whether what is known here is part of the name of the thing after it: a single word, or all up to its noun."""
    if length > 1 and place + length == len(words):
        return False  # “Elif Tugay”, who is known
    return length < 2 or bool(words[place + length].kinds & HEAD)


def _known_length(words: tuple[Word, ...], place: int, cast: Cast, *, upper: bool) -> int:
    """Return how many words from `place` on are a name that is known; in capitals only surnames and “HAKAN HOCA” stand alone."""
    for end in range(min(place + 5, len(words)), place + 1, -1):
        if cast.named(tuple(word.folded for word in words[place:end])):
            return end - place
    honoured = place + 1 < len(words) and words[place + 1].kinds & HONORIFIC
    return int(not upper or bool(honoured) or words[place].folded in cast.by_surname)


def _as_known(word: Word, cast: Cast, naming: Naming) -> Word:
    """Return the word as the article knows it, where its capitals can be read in two ways."""
    other = naming.other_capitals(word.folded)
    return replace(word, folded=other) if word.folded not in cast.by_word and other in cast.by_word else word


def _sighting_at(run: Run, all_words: tuple[Word, ...], first: int, last: int, *, upper: bool) -> Sighting:
    words = all_words[first:last]
    start, end = run.start + words[0].start, run.start + words[-1].end
    case, after = (run.case, run.after) if last == len(all_words) else ("", end)
    key = tuple(word.folded for word in words)
    return Sighting(start, end, after, case, words, key, initial=run.phrase.initial and first == 0, upper=upper)


_SUFFIX = re.compile(rf"(?:[{APOSTROPHES}](\w+)|)(?!\w)")


def with_rest(sighting: Sighting, cast: Cast, passage: Passage, naming: Naming) -> Sighting:
    """Return a given name with the rest of a name that is known, where that rest is a common word: “Xanni [Karalar]”."""
    for figure in () if sighting.case else cast.by_word.get(sighting.key[0], ()):
        if figure.key[0] != sighting.key[0]:
            continue  # as of nearly all who are called by the surname
        end = sighting.end + len(" ".join(figure.key)) - len(sighting.key[0])
        if passage.folded[sighting.start : end] != " ".join(figure.key):
            continue
        suffix = _SUFFIX.match(passage.folded, end)
        case = "" if suffix is None or suffix[1] is None else naming.case_of(suffix[1])
        if figure.full and suffix is not None and case is not None:
            words = [sighting.words[0]]
            for word in figure.key[1:]:
                start = words[-1].end + 1
                words.append(Word(start, start + len(word), word, naming.kinds_of(word)))
            return replace(sighting, end=end, after=suffix.end(), case=case, words=tuple(words), key=figure.key)
    return sighting


def known_beginning(sighting: Sighting, cast: Cast) -> Sighting:
    """Return the sighting cut to its first words where they are a name that is known: a headline goes on in capitals."""
    for length in range(len(sighting.key) - 1, 1, -1):
        if sighting.key[length - 1] in cast.by_surname and cast.named(sighting.key[:length]) is not None:
            base = sighting.end - sighting.words[-1].end
            end = base + sighting.words[length - 1].end
            words, key = sighting.words[:length], sighting.key[:length]
            return replace(sighting, end=end, after=end, case="", words=words, key=key)
    return sighting


def surnames_in(sighting: Sighting, cast: Cast, naming: Naming) -> list[Sighting]:
    """Return the words of a doubtful name that are surnames by themselves: headlines put two of them side by side."""
    base = sighting.end - sighting.words[-1].end
    final = len(sighting.words) - 1
    found = []
    for place, word in enumerate(sighting.words):
        start, end = base + word.start, base + word.end
        single = replace(
            sighting,
            start=start if place else sighting.start,
            end=end,
            words=(word,),
            key=(word.folded,),
            after=sighting.after if place == final else end,
            case=sighting.case if place == final else "",
            title=None if place else sighting.title,
            initial=sighting.initial and not place,
        )
        single = without_bound_suffix(single, cast, naming)
        if single.key[0] in cast.by_surname:
            found.append(single)
    return found


def without_bound_suffix(sighting: Sighting, cast: Cast, naming: Naming) -> Sighting:
    """Return the sighting cut to a name that is known, where its suffix stands without an apostrophe: “Kayaya”."""
    last = sighting.words[-1]
    word = last.folded
    if sighting.case or word in cast.by_word or (last.kinds and len(sighting.words) == 1):
        return sighting
    if not word.startswith(tuple(cast.by_surname)):
        return sighting
    for end in range(len(word) - 1, 3, -1):
        if word[:end] in cast.by_surname and (case := naming.case_after(word[:end], word[end:])) is not None:
            return _cut(sighting, end, case)
    return sighting


def without_unmarked_suffix(sighting: Sighting, cast: Cast, naming: Naming) -> tuple[Sighting, Figure | None]:
    """Return a full name cut to another full name that is known, with its bearer; unchanged and None without one."""
    word = sighting.key[-1]
    for end in range(len(word) - 1, 2, -1):
        if word[:end] not in cast.by_surname:
            continue
        bearer = cast.by_key.get((*sighting.key[:-1], word[:end]))
        if bearer is not None and (case := naming.case_after(word[:end], word[end:])) is not None:
            return _cut(sighting, end, case), bearer
    return sighting, None


def _cut(sighting: Sighting, end: int, case: str) -> Sighting:
    """Return the sighting with its last word cut at `end`."""
    last = sighting.words[-1]
    cut = replace(last, folded=last.folded[:end], end=last.start + end)
    words, key = (*sighting.words[:-1], cut), (*sighting.key[:-1], cut.folded)
    return replace(sighting, end=sighting.end - len(last.folded) + end, words=words, key=key, case=case)
