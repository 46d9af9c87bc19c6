"""Patterns for many words at once."""

import re
from collections.abc import Iterable


def tree_of(words: Iterable[str]) -> str:
    """Return a pattern for any of `words`, longest first, that reads each letter once: (?:e(?:kim|ylem)|nisan)."""
    branches: dict[str, list[str]] = {}
    for word in words:
        branches.setdefault(word[:1], []).append(word[1:])
    whole = branches.pop("", None) is not None
    options = [re.escape(letter) + (tree_of(rest) if rest != [""] else "") for letter, rest in branches.items()]
    return f"(?:{'|'.join(options)}){'?' if whole else ''}" if options else ""
