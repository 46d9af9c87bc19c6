"""Where a clause that is too long for a line may be cut: before a name that a participle describes, and nowhere else.

“[The chairman of two boards who has led the union for twelve years,] Ali Kaya …”: what is left out only said more of him.
A line with a gap in the middle, or without its beginning, says something else than the sentence, or nothing.
"""

import re
from itertools import dropwhile

from vakanuvis.language.happenings import Happenings
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage

_WORD = re.compile(r"\S+")
_LISTED = 30
"""Code points after a comma in which “and” shows that it is of a list."""
_VERB = "."
"""Stands for a verb where only the words before it are asked for a subject."""


def cuts_in(stretch: Span, passage: Passage, happenings: Happenings, *, subject: bool) -> list[int]:
    """Return where a line may begin instead, ascending; with `subject`, where what stays has the clause's subject in it."""
    words = [*dropwhile(_is_mark, _WORD.finditer(passage.prose, stretch.start, stretch.end))]
    written = [word[0] for word in words]
    folded = [passage.folded[word.start() : word.end()] for word in words]
    return [
        words[at].start()
        for at in happenings.described_names(written, folded)
        if not subject or may_name_subject(written[at:], folded[at:], happenings)
    ]


def aside_in(stretch: Span, passage: Passage, happenings: Happenings) -> Span | None:
    """Return what is set off by commas and only says where or under whom, with its first comma: “on the 5th[, under X's lead], …”."""
    first = passage.prose.find(",", stretch.start, stretch.end)
    last = passage.prose.find(", ", first + 1, stretch.end) if first >= 0 else -1
    if last < 0 or happenings.where.search(passage.folded, first, last) is None:
        return None
    if any(True for _ in happenings.find_heads(passage.prose, passage.folded, Span(first, last))):
        return None
    names = happenings.together.search(passage.folded, last, min(last + _LISTED, stretch.end))
    return None if names or happenings.doer.search(passage.folded, first, last) else Span(first, last)


def _is_mark(word: re.Match[str]) -> bool:
    return not any(letter.isalnum() for letter in word[0])


def may_name_subject(written: list[str], folded: list[str], happenings: Happenings) -> bool:
    """Tell whether a subject may be among words, as written and folded, in which no verb is."""
    if not written:
        return False
    names_subject = happenings.names_subject
    return names_subject([*written[:-1], written[-1] + ",", _VERB], [*folded[:-1], folded[-1] + ",", _VERB])
