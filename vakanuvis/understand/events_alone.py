"""Whether a line of the timeline can be read without the text that it was taken from.

A line stands among those of other articles: “they” and “a meeting” mean nothing there, and a sentence whose subject was
named in the one before tells of nobody.
"""

import re

from vakanuvis.language.happenings import FINITE, TOLD, DescribedNoun, Happenings, Head
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_clauses import Clause
from vakanuvis.understand.events_nouns import is_described_whole
from vakanuvis.understand.events_places import Place
from vakanuvis.understand.events_told import is_told_then, is_told_whole

_ADDRESS = re.compile(r"https?:|www\.")
_BULLET = re.compile("[·•|]| / ")  # of a list or a table
_LEAST_WORDS = 2
"""Between the time that a clause begins with and its verb: “will open tomorrow” has none."""


def reads_alone(
    place: Place,
    head: Head,
    noun: DescribedNoun | None,
    clause: Clause,
    passage: Passage,
    happenings: Happenings,
    *,
    teller: bool,
    long_ago: bool,
) -> bool:
    """Tell whether the clause of an event says by itself what happened; `noun` is what a relative `head` describes.

    With `teller` the line names who tells it.
    """
    if _is_cut_out(place, head, clause, passage, happenings):
        return False
    if head.form is FINITE and ";" in passage.prose[place.end : head.start]:
        return False  # “on the 5th A; on the 6th B have opened”
    if head.form is TOLD:
        if teller:
            return is_told_then(place, head, clause, passage, happenings)
        return is_told_whole(place, head, clause, passage, happenings)
    if noun is not None:
        return is_described_whole(place, head, noun, clause, passage, happenings)
    alone = clause.start == place.start and head.start < clause.end
    if alone and len(passage.prose[place.end : head.start].split()) < _LEAST_WORDS:
        return False  # “will open tomorrow”
    if happenings.going.match(passage.folded, head.start) and not any(
        happenings.whither.search(passage.prose, start, end)
        for start, end in ((clause.start, place.start), (place.end, head.start))
    ):
        return False  # “In August Ali Kaya came.”
    recent = happenings.of_an_office.match(passage.folded, head.start) is not None
    return not ((long_ago or recent) and _goes_on(place, head, clause, passage, happenings))


def _is_cut_out(place: Place, head: Head, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether it begins with a pronoun, or with half of a pair of marks: the other half was forgotten."""
    folded, text = passage.folded, passage.prose[clause.start : clause.end]
    if clause.start < place.start and happenings.pointing.match(folded, clause.start):
        return True
    if clause.start == place.start and happenings.pointing.match(folded, place.end + 1):
        return True
    if (
        _BULLET.search(text)
        or happenings.glued.search(text)
        or text.count("(") != text.count(")")
        or happenings.points_back(text)
    ):
        return True
    if happenings.ours.search(folded, clause.start, clause.end):
        return True
    if place.quoted:
        return False
    link = happenings.after_and.search(folded, clause.start, place.start)
    if link is not None and not _is_date(folded[clause.start : link.start()].rsplit(None, 1)[-1], happenings):
        return True  # “(on the 5th) A and on the 6th B will play”
    if happenings.if_so.search(folded, clause.start, head.start) or _ADDRESS.search(text):
        return True
    if clause.turn < head.start and happenings.thereafter.search(folded, place.end, clause.turn):
        return True
    if happenings.said_so.match(folded, head.end):
        return True
    if happenings.our_doing.search(folded, clause.start, clause.end):
        return True
    return head.form is FINITE and happenings.first_person.fullmatch(folded, head.start, head.end) is not None


def _is_date(word: str, happenings: Happenings) -> bool:
    return any(letter.isdigit() for letter in word) or word.partition("'")[0] in happenings.calendar_names


def _goes_on(place: Place, head: Head, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether a sentence of a biography goes on about whom the one before named: “In 1957 opened a theatre.”."""
    if place.quoted or clause.start != place.start or clause.subject is not None:
        return False
    folded, near = passage.folded, head.start - 2
    if any(
        it.span.end < near
        and not it.case
        and passage.prose[it.span.start - 1 : it.span.start] != "("
        and not happenings.no_subject.match(folded, it.span.end)
        for it in clause.mentions
    ):
        return False
    if happenings.of_a_life.match(passage.folded, head.start, head.end):
        return True
    return happenings.object_without_subject.search(passage.folded, place.end, head.start) is not None
