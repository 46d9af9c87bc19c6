"""The words of a text as search looks them up."""

import re

TERM_LENGTH = 7
"""Terms are cut to so many letters: Turkish grows at the end of a word, so its forms mostly share these."""

WORD = re.compile(r"[^\W_]{2,}")
"""A word of a folded text; one letter is none."""


def terms_of(folded: str) -> set[str]:
    """Return the distinct terms of a text that `Alphabet.search_fold` folded; words of one letter are left out.

    The cut makes the dictionary a third as long, and stable: an edited sentence brings few new terms. A match there says
    only where to look; the search script then looks into the texts themselves.
    """
    return {word[:TERM_LENGTH] for word in WORD.findall(folded)}
