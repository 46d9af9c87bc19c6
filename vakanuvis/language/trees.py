"""Patterns for many words at once."""

import re
from collections.abc import Iterable


def tree_of(words: Iterable[str]) -> str:
    """Return a pattern for any of `words`, longest first, that reads each letter once: (?:e(?:kim|ylem)|nisan)."""
    words = tuple(words)
    options = branches_of(words)
    return f"(?:{options}){'?' if '' in words else ''}" if options else ""


def branches_of(words: Iterable[str]) -> str:
    """Return the same without the brackets, for a pattern that has more branches; the empty word is none."""
    branches: dict[str, list[str]] = {}
    for word in words:
        if word:
            branches.setdefault(word[0], []).append(word[1:])
    return "|".join([re.escape(letter) + (tree_of(rest) if rest != [""] else "") for letter, rest in branches.items()])
