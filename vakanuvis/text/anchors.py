"""Fragment names that survive edits elsewhere in the text."""

from collections.abc import Iterable
from hashlib import blake2b


def anchors_of(prefix: str, texts: Iterable[str]) -> tuple[str, ...]:
    """Return a fragment name for each text: `prefix-` and eight hexadecimal digits; equal texts are numbered from 2.

    Only the words count, not the white space between them.
    """
    seen: dict[str, int] = {}
    anchors = []
    for text in texts:
        digest = blake2b(" ".join(text.split()).encode(), digest_size=4).hexdigest()
        seen[digest] = seen.get(digest, 0) + 1
        number = f"-{seen[digest]}" if seen[digest] > 1 else ""
        anchors.append(f"{prefix}-{digest}{number}")
    return tuple(anchors)
