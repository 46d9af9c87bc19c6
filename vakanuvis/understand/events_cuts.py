"""Where a clause that is too long for a line may be cut: before a phrase, and so that its subject and its object stay.

A line that begins or goes on in the middle of a phrase, “… and clean technology”, says something else or nothing.
"""

import re
from itertools import dropwhile

from vakanuvis.language.happenings import Happenings
from vakanuvis.model.spans import Span
from vakanuvis.model.structs import Struct
from vakanuvis.text.passages import Passage

_WORD = re.compile(r"\S+")
_VERB = "."
"""Stands for a verb where only the words before it are asked for a subject."""


class Cut(Struct, frozen=True):
    """A place before which a stretch may be left out."""

    at: int
    bare: bool
    """Whether what is left out only describes the name after it, and need not be missed."""


def cuts_in(stretch: Span, passage: Passage, happenings: Happenings, *, subject: bool) -> list[Cut]:
    """Return the places in a stretch, its end among them, ascending; none before which something is that the verb needs.

    With `subject` the stretch has the clause's subject in it, and what stays has to have one too.
    """
    words = [*dropwhile(_is_mark, _WORD.finditer(passage.prose, stretch.start, stretch.end))]
    written = [word[0] for word in words]
    folded = [passage.folded[word.start() : word.end()] for word in words]
    found = []
    closed = 0
    for start in happenings.phrase_starts(written, folded):
        at = start.at
        closed = at if start.closes else closed
        if at > closed and (start.needed or may_name_subject(written[closed:at], folded[closed:at], happenings)):
            continue
        if subject and not may_name_subject(written[at:], folded[at:], happenings):
            continue
        if start.begins:
            found.append(Cut(words[at].start() if at < len(words) else stretch.end, start.bare))
    return found


def _is_mark(word: re.Match[str]) -> bool:
    return not any(letter.isalnum() for letter in word[0])


def may_name_subject(written: list[str], folded: list[str], happenings: Happenings) -> bool:
    """Tell whether a subject may be among words, as written and folded, in which no verb is."""
    if not written:
        return False
    names_subject = happenings.names_subject
    return names_subject([*written[:-1], written[-1] + ",", _VERB], [*folded[:-1], folded[-1] + ",", _VERB])
