"""Where the paragraphs of a wire text are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from vakanuvis.model.spans import Span
from vakanuvis.read.tracing import BLANK

_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""What str.splitlines breaks lines at."""
_HARD_BREAKS = "\f\u2029"
"""What ends a paragraph by itself, as the tags do."""
# residue of HTML: <p class="x">, </p>, <br />
_TAG = re.compile(r"</?p(?:\s[^<>]{0,200})?>|<br\s{0,9}/?>", re.IGNORECASE)
_GOES_ON = re.compile(r"[.,;:–-]\s*\Z")
_CLOSED = re.compile(r"[.!?…:][\"”“’»')\]]*\s*\Z")  # “… dedi.”
_MOSTLY = 2 / 3
_LABEL = 80
"""Characters that a heading has at most where only its line tells it from the paragraph that follows at once."""
_LONGER = 2
"""Times as long is the line after it; lines of a text that was wrapped by hand are about as long as each other."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together."""

    span: Span
    """In the source."""
    blanks: int
    """Empty lines before it."""


@dataclass(frozen=True, slots=True)
class _Line:
    span: Span
    breaks: int
    """Line breaks since the line before that has anything."""
    hard: bool
    """Whether a paragraph ended in between in any case."""


def find_paragraphs(source: str, start: int) -> tuple[Paragraph, ...]:
    """Return the paragraphs from `start` on.

    Blank lines part them. Lines that follow each other belong together, as in a text that was wrapped by hand; but where
    most of them end with a sentence, each is a paragraph, and so is a heading right above a long line.
    """
    lines = tuple(_find_lines(source, start))
    joined = [
        _CLOSED.search(source, max(before.span.start, before.span.end - 10), before.span.end) is not None
        for before, line in pairwise(lines)
        if line.breaks == 1 and not line.hard
    ]
    wrapped = sum(joined) < _MOSTLY * len(joined)
    paragraphs: list[Paragraph] = []
    labels = {
        line.span.start for before, line in pairwise(lines) if line.breaks == 1 and _is_label(before, line, source)
    }
    for line in lines:
        if paragraphs and wrapped and line.breaks == 1 and not line.hard and line.span.start not in labels:
            before = paragraphs[-1]
            paragraphs[-1] = Paragraph(Span(before.span.start, line.span.end), before.blanks)
        else:
            paragraphs.append(Paragraph(line.span, max(line.breaks - 1, 0)))
    return tuple(paragraphs)


def _is_label(line: _Line, following: _Line, source: str) -> bool:
    """Tell whether a line that begins a paragraph is short and unended, and the one after it begins anew and is long."""
    length = line.span.end - line.span.start
    if (
        line.breaks == 1
        or length > _LABEL
        or following.span.end - following.span.start <= _LONGER * max(length, _LABEL)
    ):
        return False
    first = source[following.span.start : following.span.start + 1]
    return first.isupper() and _GOES_ON.search(source, line.span.start, line.span.end) is None


def _find_lines(source: str, start: int) -> Iterator[_Line]:
    """Yield the lines that have anything on them."""
    breaks, hard = 0, False
    for line in source[start:].splitlines(keepends=True):
        end = start + len(line)
        text_end = start + len(line.rstrip(_BREAKS))
        for place, part in enumerate(_parts_of(source, start, text_end)):
            hard = hard or place > 0
            blank = BLANK.match(source, part.start, part.end)
            if blank is None or blank.end() < part.end:
                yield _Line(part, breaks, hard)
                breaks, hard = 0, False
        if text_end < end:
            breaks += 1
            hard = hard or line[-1] in _HARD_BREAKS
        start = end


def _parts_of(source: str, start: int, end: int) -> Iterator[Span]:
    """Yield what stands between the tags of a line."""
    if source.find("<", start, end) >= 0:
        for tag in _TAG.finditer(source, start, end):
            yield Span(start, tag.start())
            start = tag.end()
    yield Span(start, end)
