"""Fragment names that survive edits elsewhere in the text."""

from collections.abc import Iterable
from zlib import crc32

from vakanuvis.model.spans import Span

_LENGTH = 80
"""Code points that a name is made of: its beginning tells a paragraph or a quotation from nearly every other one."""
_SPACE = 2 * _LENGTH


def anchors_of(prefix: str, prose: str, spans: Iterable[Span]) -> tuple[str, ...]:
    """Return a fragment name for each stretch: `prefix-` and eight hexadecimal digits; equal ones are numbered from 2.

    Only its first words count, so that an edit further on leaves the name, and not how they are spaced and where lines break.
    """
    anchors: list[str] = []
    for span in spans:
        start, end = span.start, span.end
        text = prose[start : end if end - start < _LENGTH else start + _LENGTH]
        if not text.isprintable() or "  " in text:
            text = " ".join(prose[start : min(end, start + _SPACE)].split())[:_LENGTH]
        anchors.append(f"{prefix}-{crc32(text.encode()):08x}")
    if len(set(anchors)) < len(anchors):
        seen: dict[str, int] = {}
        for place, anchor in enumerate(anchors):
            number = seen[anchor] = seen.get(anchor, 0) + 1
            if number > 1:
                anchors[place] = f"{anchor}-{number}"
    return tuple(anchors)
