"""Where sentences end: after a full stop, question or exclamation mark that closes something."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from vakanuvis.model.spans import Span
from vakanuvis.text.places import places_of

_STOPS = ".!?…"
# "… dedi. Sonra", "gelir.Sonra", "… mi? Bu", "… var.” Ama"; group 1: marks that close after the stop
_STOP = re.compile(r"[.!?…]++([\"”’'»)\]]*+)(?:\s++|(?=[^\W\d_]|\Z)|(?P<inside>))")  # inside: "3,5.1"
_LONGEST_WORD = 40
_OPENING = "\"“‘'(«"
_BEFORE_INITIAL = ("", "(", '"', "“", "‘", "'", ".")  # "M. Nezih", "A.B.D."


def find_sentences(prose: str, blocks: Sequence[Span], abbreviations: frozenset[str]) -> tuple[Span, ...]:
    """Return the sentences of each block, ascending, without the white space around them.

    A number before the stop is an ordinal ("3. Minsk") unless it is a year or a line ends there; an abbreviation or an
    initial before it is none of ours either; where the next word begins in lower case the sentence goes on.
    """
    sentences: list[Span] = []
    places = places_of(_STOPS, prose)
    longer = _longest(abbreviations) + 1
    for block in blocks:
        start, limit = _trimmed(prose, block)
        rest = start
        for place in places[bisect_left(places, start) : bisect_left(places, limit)]:
            if place < rest:
                continue
            begin = closed = place + 1
            rest = place + 2
            # “dedi. Sonra”, the commonest stop by far, is told without the pattern
            if rest >= limit or prose[closed] != " " or prose[rest].isspace():
                stop = _STOP.match(prose, place, limit)
                assert stop is not None  # a stop stands there
                rest = stop.end()
                if stop.lastgroup:
                    continue
                begin, closed = stop.span(1)
            if rest >= limit:
                sentences.append(Span(start, limit))
                start = rest
            elif not prose[rest].islower() and (
                (rest > closed and place - longer >= start and prose[place - longer : place].isalpha())  # a long word
                or _ends_sentence(prose, start, place, begin, closed, rest, abbreviations)
            ):
                sentences.append(Span(start, closed))
                start = rest
        if start < limit:
            sentences.append(Span(start, limit))
    return tuple(sentences)


@lru_cache(maxsize=8)
def _longest(abbreviations: frozenset[str]) -> int:
    return max(map(len, abbreviations), default=1)


def _ends_sentence(
    prose: str, start: int, place: int, begin: int, closed: int, rest: int, abbreviations: frozenset[str]
) -> bool:
    """Tell whether the stop at `place` ends the sentence that began at `start`, before a word that is not in lower case.

    Marks that close stand from `begin` to `closed`, the next word at `rest`.
    """
    if prose[place] != "." or begin - place > 1:
        return True
    before = _word_before(prose, start, place)
    if before.isdigit():
        return len(before) == len("2025") or rest - closed > 1 or "\n" in prose[closed:rest]
    if before in abbreviations or (before[-1:].isalpha() and before[-2:-1] in _BEFORE_INITIAL):
        return False
    # without a blank after the stop only "gelir.Sonra" ends a sentence, not "a.b" or "ntv.com.Tr"
    return rest > closed or (prose[rest].isupper() and len(before) > 2 and before.islower())


def _word_before(prose: str, start: int, stop: int) -> str:
    """Return what stands before a stop since the last blank, without marks that open; empty after a blank."""
    words = prose[max(start, stop - _LONGEST_WORD) : stop].rsplit(None, 1)
    return words[-1].lstrip(_OPENING) if words and not prose[stop - 1].isspace() else ""


def _trimmed(prose: str, block: Span) -> tuple[int, int]:
    start, end = block.start, block.end
    while start < end and prose[start].isspace():
        start += 1
    while start < end and prose[end - 1].isspace():
        end -= 1
    return start, end
