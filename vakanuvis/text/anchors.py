"""Fragment names that survive edits elsewhere in the text."""

from collections.abc import Iterable
from zlib import crc32

from vakanuvis.model.spans import Span


def anchors_of(prefix: str, prose: str, spans: Iterable[Span]) -> tuple[str, ...]:
    """Return a fragment name for each stretch: `prefix-` and eight hexadecimal digits; equal texts are numbered from 2.

    Only the words count, not how they are spaced and where lines break.
    """
    anchors: list[str] = []
    uneven = "  " in prose or "\t" in prose or "\xa0" in prose
    for span in spans:
        text = prose[span.start : span.end]
        if uneven or "\n" in text:
            text = " ".join(text.split())  # dear, and seldom needed
        anchors.append(f"{prefix}-{crc32(text.encode()):08x}")
    if len(set(anchors)) < len(anchors):
        seen: dict[str, int] = {}
        for place, anchor in enumerate(anchors):
            number = seen[anchor] = seen.get(anchor, 0) + 1
            if number > 1:
                anchors[place] = f"{anchor}-{number}"
    return tuple(anchors)
