"""The clause that tells an event: where it begins, who is named in it, and its words as a line of the timeline."""

from collections.abc import Sequence
from dataclasses import dataclass

from vakanuvis.language.base import Language
from vakanuvis.language.happenings import Form, Happenings, Head
from vakanuvis.model.findings import Mention, TimeExpression
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_places import Place
from vakanuvis.understand.records import cut_at_word

HEADLINE_LENGTH = 120
_JOINT = 8
"""Code points between two clauses that are told in one breath: “, ve ”."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence that tells one happening."""

    start: int
    end: int
    """Where its verb or its noun ends, without what belongs to the words around it."""
    mentions: tuple[Mention, ...]
    """Who takes part, in order."""
    verb: int
    """Where the verb begins."""
    turn: int
    """Where the words of this time end and those of another one begin that shares the verb; the verb where there is none."""


def clause_of(
    place: Place,
    head: Head,
    heads: Sequence[Head],
    passage: Passage,
    mentions: Sequence[Mention],
    times: Sequence[TimeExpression],
    happenings: Happenings,
) -> Clause:
    """Return the clause of `head`, which is the verb of the time at `place`."""
    end = head.bare_end
    if head.form is Form.RELATIVE:
        start = _start_of_description(place, passage, mentions, happenings)
        after = next((it.start for it in heads if it.start >= head.end), end)
        end = next((it.span.end for it in mentions if head.end <= it.span.start < end), min(end, max(after, head.end)))
    else:
        start = _start_of_clause(place, head, heads, passage, mentions)
    opener = happenings.clause_openers.match(passage.folded, start)
    start = min(opener.end(), place.start) if opener else start
    named = tuple(it for it in mentions if start <= it.span.start and it.span.end <= end)
    if head.form is Form.TOLD and (head.many or not happenings.own_subject.search(passage.folded, start, head.start)):
        shared = _subjects_before(start, heads, mentions)
        named = (*(it for it in shared if it.candidate != place.speaker), *named)
    turn = next((it.span.start for it in times if place.end <= it.span.start < head.start), head.start)
    return Clause(start, end, tuple(it for it in named if not _owns_next(it, named, head, passage)), head.start, turn)


def headline_of(clause: Clause, place: Place, passage: Passage, language: Language) -> str:
    """Return the clause's own words, at most `HEADLINE_LENGTH` characters.

    Where they are more, the middle is left out: the verb, which comes last, says what happened.
    """
    if clause.turn < clause.verb:
        # “on the 1st in A, on the 12th in B they met”: in B they met on the 12th only
        own, verb = _words(clause.start, clause.turn, place, passage), _words(clause.verb, clause.end, place, passage)
        text = f"{cut_at_word(own, HEADLINE_LENGTH - len(verb) - 3).rstrip('…')} … {verb}"
    else:
        text = _words(clause.start, clause.end, place, passage)
    if len(text) > HEADLINE_LENGTH and clause.turn == clause.verb:
        when = _words(clause.start, place.end, place, passage)
        if len(when) > HEADLINE_LENGTH // 2:
            when = _words(place.start, place.end, place, passage)
        ending = _ending(_words(place.end, clause.end, place, passage), HEADLINE_LENGTH - len(when) - 3)
        text = cut_at_word(f"{when} … {ending}", HEADLINE_LENGTH)
    return language.alphabet.upper(text[:1]) + text[1:]


def _ending(text: str, room: int) -> str:
    """Return the last whole words of `text` that fit, from a comma on where that leaves enough of them."""
    if len(text) <= room:
        return text
    last = text[-room:]
    word, comma = last.find(" ") + 1, last.find(", ") + 2
    return last[comma if 2 <= comma <= room // 2 else word :]


def _words(start: int, end: int, place: Place, passage: Passage) -> str:
    """Return the words of a stretch in one line; of a quotation in it only its marks are left."""
    text = passage.prose[start:end]
    for piece in reversed(place.silent):
        if start < piece.start and piece.end <= end:
            text = text[: piece.start - start] + "…" + text[piece.end - start :]
    return " ".join(text.split()).strip(_EDGES)


_EDGES = " ,;:.–—-"


def _start_of_clause(
    place: Place, head: Head, heads: Sequence[Head], passage: Passage, mentions: Sequence[Mention]
) -> int:
    """Return where the clause begins: after the clause before it; what is told begins after who tells it."""
    start = place.bounds.start
    before = [it for it in heads if it.end <= place.start]
    for other in before:
        if other.form is Form.FINITE or (other.form is Form.TOLD and head.form is Form.TOLD):
            start = other.end
    subject = next(
        (it for it in reversed(mentions) if start <= it.span.start < place.start and _is_set_off(it, passage)), None
    )
    if subject is None:
        return start
    if head.form is Form.TOLD:
        return _after(subject)
    # “recalling that …, Lavrov, on the 5th …”: the frame before the subject is another clause
    return _title_start(subject, passage) if any(start <= it.start < subject.span.start for it in before) else start


def _start_of_description(place: Place, passage: Passage, mentions: Sequence[Mention], happenings: Happenings) -> int:
    """Return where the words begin that describe a noun: with the time, or who is right before it as “X ile Y arasında”."""
    start = place.start
    for mention in reversed(mentions):
        if mention.span.end <= start:
            if not happenings.together.fullmatch(passage.folded, _after(mention), start):
                break
            start = _title_start(mention, passage)
    return start


def _subjects_before(start: int, heads: Sequence[Head], mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return who is named in the clause right before, which shares its subject: “that X met Y, (and) on the 5th …”."""
    told = [it for it in heads if it.form is Form.TOLD and it.end <= start]
    if not told or start - told[-1].end > _JOINT:
        return ()
    begin = told[-2].end if len(told) > 1 else 0
    return tuple(it for it in mentions if begin <= it.span.start < told[-1].start)


def _owns_next(mention: Mention, named: Sequence[Mention], head: Head, passage: Passage) -> bool:
    """Tell whether somebody is only named as the owner of who comes next: “X’s envoy Y”; a told clause has such subjects."""
    following = next((it for it in named if it.span.start > mention.span.start), None)
    if mention.case != "gen" or following is None or head.form is Form.TOLD or not following.titles:
        return False
    return _title_start(following, passage) - _after(mention) <= 2


def _is_set_off(mention: Mention, passage: Passage) -> bool:
    return not mention.case and passage.prose[mention.span.end : mention.span.end + 1] == ","


def _after(mention: Mention) -> int:
    return mention.after if mention.after >= 0 else mention.span.end


def _title_start(mention: Mention, passage: Passage) -> int:
    """Return where the titles before a name begin, or the name."""
    start = mention.span.start
    for title in reversed(mention.titles):
        at = passage.prose.rfind(title, max(0, start - len(title) - 2), start)
        if at >= 0:
            start = at
    return start
