"""Where sentences end: after a full stop, question or exclamation mark that closes something."""

import re
from collections.abc import Sequence

from vakanuvis.model.spans import Span

# "… dedi. Sonra", "gelir.Sonra", "… mi? Bu", "… var.” Ama"
_STOP = re.compile(r"[.!?…]+[\"”’'»)\]]*(?=\s|[^\W\d_]|\Z)")
_LONGEST_WORD = 40
_INITIAL = re.compile(r"(?:^|[\s(\"“‘'.])[^\W\d_]\Z")  # "M. Nezih", "A.B.D."


def find_sentences(prose: str, blocks: Sequence[Span], abbreviations: frozenset[str]) -> tuple[Span, ...]:
    """Return the sentences of each block, ascending, without the white space around them.

    A number before the stop is an ordinal ("3. Minsk") unless it is a year or a line ends there; an abbreviation or an
    initial before it is none of ours either; where the next word begins in lower case the sentence goes on.
    """
    sentences: list[Span] = []
    for block in blocks:
        start = block.start
        for stop in _STOP.finditer(prose, block.start, block.end):
            if _ends_sentence(prose, start, stop, block.end, abbreviations):
                _append_trimmed(sentences, prose, start, stop.end())
                start = stop.end()
        _append_trimmed(sentences, prose, start, block.end)
    return tuple(sentences)


def _ends_sentence(prose: str, start: int, stop: re.Match[str], limit: int, abbreviations: frozenset[str]) -> bool:
    after = stop.end()
    rest = after
    while rest < limit and prose[rest].isspace():
        rest += 1
    if rest >= limit:
        return True
    following = prose[rest]
    if following.islower():
        return False
    if stop.group()[0] != "." or len(stop.group().rstrip("\"”’'»)]")) > 1:
        return True
    before = _word_before(prose, start, stop.start())
    if before.isdigit():
        return len(before) == len("2025") or rest - after > 1 or "\n" in prose[after:rest]
    if _INITIAL.search(before) or before in abbreviations:
        return False
    # without a blank after the stop only "gelir.Sonra" ends a sentence, not "a.b" or "ntv.com.Tr"
    return rest > after or (following.isupper() and len(before) > 2 and before.islower())


def _word_before(prose: str, start: int, stop: int) -> str:
    begin, first = stop, max(start, stop - _LONGEST_WORD)
    while begin > first and not prose[begin - 1].isspace():
        begin -= 1
    return prose[begin:stop].lstrip("\"“‘'(«")


def _append_trimmed(sentences: list[Span], prose: str, start: int, end: int) -> None:
    while start < end and prose[start].isspace():
        start += 1
    while start < end and prose[end - 1].isspace():
        end -= 1
    if start < end:
        sentences.append(Span(start, end))
