"""Fragment names that survive edits elsewhere in the text."""

from collections.abc import Iterable
from zlib import crc32

from vakanuvis.model.spans import Span


def anchors_of(prefix: str, prose: str, spans: Iterable[Span]) -> tuple[str, ...]:
    """Return a fragment name for each stretch: `prefix-` and eight hexadecimal digits; equal texts are numbered from 2.

    Only the words count, not how they are spaced and where lines break.
    """
    seen: dict[str, int] = {}
    anchors = []
    for span in spans:
        text = prose[span.start : span.end]
        if "\n" in text or "  " in text or "\t" in text or "\xa0" in text:
            text = " ".join(text.split())  # dear, and seldom needed
        anchor = f"{prefix}-{crc32(text.encode()):08x}"
        number = seen[anchor] = seen.get(anchor, 0) + 1
        anchors.append(anchor if number == 1 else f"{anchor}-{number}")
    return tuple(anchors)
