"""Where the paragraphs of a wire text are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from vakanuvis.model.spans import Span
from vakanuvis.read.tracing import BLANK

# what ends a line, and what ends a paragraph by itself: residue of HTML, as <p class="x">, </p>, <br />
_BREAK = re.compile(r"\r\n|[\n\r\x85\u2028]|(?P<hard>\u2029|\f|</?p(?:\s[^<>]{0,200})?>|<br\s{0,9}/?>)", re.IGNORECASE)
_CLOSED = re.compile(r"[.!?…:][\"”“’»')\]]*\s*\Z")  # “… dedi.”
_MOSTLY = 2 / 3


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
    most of them end with a sentence, each is a paragraph.
    """
    lines = tuple(_find_lines(source, start))
    joined = [
        _CLOSED.search(source, max(before.span.start, before.span.end - 10), before.span.end) is not None
        for before, line in pairwise(lines)
        if line.breaks == 1 and not line.hard
    ]
    wrapped = sum(joined) < _MOSTLY * len(joined)
    paragraphs: list[Paragraph] = []
    for line in lines:
        if paragraphs and wrapped and line.breaks == 1 and not line.hard:
            before = paragraphs[-1]
            paragraphs[-1] = Paragraph(Span(before.span.start, line.span.end), before.blanks)
        else:
            paragraphs.append(Paragraph(line.span, max(line.breaks - 1, 0)))
    return tuple(paragraphs)


def _find_lines(source: str, start: int) -> Iterator[_Line]:
    """Yield the lines that have anything on them."""
    breaks, hard = 0, False
    limit = len(source)
    while start <= limit:
        found = _BREAK.search(source, start)
        end = found.start() if found else limit
        blank = BLANK.match(source, start, end)
        if blank is None or blank.end() < end:
            yield _Line(Span(start, end), breaks, hard)
            breaks, hard = 0, False
        if found is None:
            return
        if found["hard"]:
            hard = True
        else:
            breaks += 1
        start = found.end()
