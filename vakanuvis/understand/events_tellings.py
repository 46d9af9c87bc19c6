"""What somebody told, in a line with whoever told it: “Kaya said that the bridge was opened on the 5th”.

Of all that one sentence has told, a line holds one clause; it and the verb of saying stand in the text, each whole. So the
line is a sentence, names somebody whatever the clause leaves out, and claims no more than its sentence does.
"""

from bisect import bisect_left

from vakanuvis.language.happenings import FINITE, TOLD, Happenings, Head
from vakanuvis.model.spans import Span
from vakanuvis.model.structs import Struct
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_clauses import Clause
from vakanuvis.understand.events_cuts import may_name_subject
from vakanuvis.understand.events_named import Named
from vakanuvis.understand.events_places import Place
from vakanuvis.understand.events_scenes import start_of
from vakanuvis.understand.events_starts import name_start
from vakanuvis.understand.quotations.names import title_start

_WORDS_OF_SAYING = 40
"""Code points of “(that …) was told in a statement”."""
_CLOSING = " .!…\"”’'"


class Telling(Struct, frozen=True):
    """The parts of such a line, in the order of the text."""

    teller: Span
    """With titles; after the words of saying where these are a participle: “who told that …, Kaya”."""
    told: Span
    """One clause with the suffix that the verb of saying asks for; with the clause before it where that has its subject."""
    said: Span
    """The words of saying; with the teller where they are a participle."""
    by_somebody: bool
    """Whether a person tells; else a firm does, or the line only says that it was told."""
    of_themselves: bool
    """Whether the clause has no subject but who tells it: “(said) that on the 5th moved to Roma”."""


def telling_of(
    place: Place, head: Head, clause: Clause, named: Named, passage: Passage, happenings: Happenings
) -> Telling | None:
    """Return the line's parts; None where the sentence goes on after the words of saying, or does not name who tells."""
    report = place.report
    if report is None or report.cue is None or report.speaker is None:
        return None
    begin, cue, own = report.pieces[0].start, report.cue, named.of[report.speaker]
    told = _told(place, head, clause, begin, cue, passage, happenings)
    if told is None:
        return None
    if report.rule == "report-participle":
        after = next((it for it in own[bisect_left(own, cue.end, key=start_of) :] if not it.case), None)
        if after is None or happenings.own_subject.search(passage.folded, told.start, head.start):
            return None  # what is told says by itself who did it
        if happenings.own_subject.search(passage.folded, place.bounds.start, told.start):
            if clause.subject is None or clause.subject.end + 1 < told.start - 1:
                return None
            told = Span(clause.subject.start, told.end)  # “that Kaya, on the 5th …”
        said = Span(cue.start, after.span.end)
        alone = _is_of_the_teller(head, told, passage, happenings)
        return Telling(said, told, said, by_somebody=True, of_themselves=alone)
    near = own[bisect_left(own, place.bounds.start, key=start_of) : bisect_left(own, begin, key=start_of)]
    before = next((it for it in reversed(near) if it.span.end <= begin and not it.case), None)
    if before is None or passage.prose[cue.end : place.bounds.end].strip(_CLOSING):
        return None
    first = name_start(title_start(passage, before), place.bounds.start, passage)
    alone = _is_of_the_teller(head, told, passage, happenings)
    return Telling(Span(first, begin), told, cue, by_somebody=True, of_themselves=alone)


def telling_of_nobody(
    place: Place, head: Head, clause: Clause, passage: Passage, happenings: Happenings
) -> Telling | None:
    """Return the parts of a line where no person tells: “[The firm,] that …, [announced]”, “that …, [was announced]”.

    None where the sentence does not end with the words of saying.
    """
    if place.quoted or place.report is not None or head.form is not TOLD:
        return None
    following = [*happenings.find_heads(passage.prose, passage.folded, Span(head.end, place.bounds.end))]
    if not following or following[-1].form is not FINITE or any(it.shape is not TOLD for it in following[:-1]):
        return None
    last, closing = following[-2] if len(following) > 1 else head, following[-1]
    said = Span(last.end, closing.end)
    if said.end - said.start > _WORDS_OF_SAYING or passage.prose[closing.end : place.bounds.end].strip(_CLOSING):
        return None
    begin = clause.start
    if head.end > head.bare_end:
        frame = Span(place.bounds.start, clause.start)
        if not any(True for _ in happenings.find_heads(passage.prose, passage.folded, frame)):
            begin = frame.start  # “The firm, |”
        words = slice(begin, head.end)
        if any(begin <= it.span.start and it.span.end < head.start and not it.case for it in clause.mentions):
            return None  # “announced through X that she left”
        if not may_name_subject(passage.prose[words].split(), passage.folded[words].split(), happenings):
            return None
    teller = Span(begin, clause.start)
    return Telling(teller, Span(clause.start, head.end), said, by_somebody=False, of_themselves=False)


def _is_of_the_teller(head: Head, told: Span, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether what is told has no subject of its own, and its verb is none of what is done by nobody named."""
    if head.form is not TOLD or happenings.passive.match(passage.folded, head.start, head.end):
        return False
    return not any(
        it.search(passage.folded, told.start, head.start) for it in (happenings.own_subject, happenings.bare_owner)
    )


def _told(
    place: Place, head: Head, clause: Clause, begin: int, cue: Span, passage: Passage, happenings: Happenings
) -> Span | None:
    """Return the clause that the line holds, of a report from `begin` to `cue`."""
    verbs = [
        it
        for it in happenings.find_heads(passage.prose, passage.folded, Span(place.end, cue.start))
        if it.shape is TOLD
    ]
    if head.form is not TOLD:  # “in the statement that Kaya made on the 5th, that … ”: the first thing that was said
        return Span(begin, verbs[0].end) if verbs and cue.start <= head.start < cue.end else None
    start, end = max(clause.start, begin), head.end
    owned = happenings.own_subject.search(passage.folded, start, head.start)
    if owned is None and start > begin and happenings.own_subject.search(passage.folded, begin, start):
        start = begin  # “that A came on the 4th and left on the 5th”
    for it in verbs:
        if it.start > end and "," not in passage.prose[end : it.start]:
            end = it.end  # “that A announced that B came”
    return Span(start, end) if end <= cue.start else None


def parts_of(telling: Telling) -> tuple[Span, ...]:
    """Return the stretches of the line, in the order of the text."""
    return (
        (telling.told, telling.said) if telling.teller is telling.said else (telling.teller, telling.told, telling.said)
    )
