"""What a clause is made of besides its verb: the verbs before it, who is named, other times."""

from bisect import bisect_left
from collections.abc import Sequence

from vakanuvis.language.happenings import Happenings, Head
from vakanuvis.model.findings import Mention, TimeExpression
from vakanuvis.model.spans import Span
from vakanuvis.model.structs import Struct
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_places import Place


class Scene(Struct, frozen=True):
    """The sentence around a time, or the part of it inside the quotation."""

    before: tuple[Head, ...]
    """Verb forms before the time, ascending; none in somebody's quotation inside the sentence."""
    mentions: tuple[Mention, ...]
    """Who is named, ascending; nobody in such a quotation, and no month."""
    shared: int
    """Where the words begin that all these times have in common: after what stands beside the last of them."""
    turn: int
    """Where another time begins that shares the verb; the verb where there is none."""
    groups: int
    """How many times share the verb, those of one list counted as one."""


def scene_of(
    place: Place,
    head: Head,
    passage: Passage,
    mentions: Sequence[Mention],
    times: Sequence[TimeExpression],
    happenings: Happenings,
) -> Scene:
    """Return the scene of a place whose verb is `head`."""
    start, end = place.bounds.start, place.bounds.end
    begin = bisect_left(mentions, start, key=start_of)
    named = mentions[begin : bisect_left(mentions, end, lo=begin, key=start_of)]
    dates = _times_within(place, times)
    others = [
        it
        for it in dates
        if place.end <= it.span.start < head.start
        and len(it.value) > len(_YEAR)
        and not happenings.never_after.match(passage.folded, it.span.end)
    ]
    before = tuple(
        it
        for it in happenings.find_heads(passage.prose, passage.folded, Span(start, place.end))
        # the time is looked through with them: what a verb form has to have after it, the end of a stretch is too
        if it.start < place.start and not (place.silent and is_inside(it.start, place.silent))
    )
    return Scene(
        before=before,
        mentions=tuple(
            it
            for it in named
            if not any(time.span.overlaps(it.span) for time in dates)
            and not (place.silent and is_inside(it.span.start, place.silent))
        ),
        shared=_shared_from(others[-1].span.end, head, passage, happenings) if others else head.start,
        turn=others[0].span.start if others else head.start,
        groups=_groups(dates, before[-1].end if before else start, head.start, passage, happenings),
    )


_YEAR = "2025"


def is_inside(position: int, pieces: tuple[Span, ...]) -> bool:
    """Tell whether one of the pieces holds the position."""
    return any(piece.start <= position < piece.end for piece in pieces)


def _groups(dates: Sequence[TimeExpression], start: int, end: int, passage: Passage, happenings: Happenings) -> int:
    """Count the times between two verbs, without years; those that are joined, “on the 1st and the 2nd”, are one."""
    count, last = 0, -1
    for it in dates:
        if it.span.start < start or len(it.value) <= len(_YEAR):
            continue
        if it.span.start >= end:
            break
        if last < 0 or not happenings.joined.fullmatch(passage.folded, last, it.span.start):
            count += 1
        last = it.span.end
    return count


def _shared_from(end: int, head: Head, passage: Passage, happenings: Happenings) -> int:
    """Return where the words begin that the last of several times shares with the others: “on the 5th in A | will play”."""
    beside = happenings.beside_time.match(passage.folded, end, head.start)
    return beside.end() if beside else head.start


def _times_within(place: Place, times: Sequence[TimeExpression]) -> Sequence[TimeExpression]:
    first = last = place.time
    while first > 0 and times[first - 1].span.start >= place.bounds.start:
        first -= 1
    while last < len(times) and times[last].span.start < place.bounds.end:
        last += 1
    return times[first:last]


def start_of(mention: Mention) -> int:
    """Return where a name begins, to find mentions by place."""
    return mention.span.start
