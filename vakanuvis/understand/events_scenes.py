"""A sentence, or the part of it inside a quotation, with what clauses are made of: verbs, people, times."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from vakanuvis.language.happenings import Happenings, Head
from vakanuvis.model.findings import Mention, TimeExpression
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_places import Place


@dataclass(frozen=True, slots=True)
class Scene:
    """Where the verb of a time stands; several times of a sentence share it."""

    bounds: Span
    heads: tuple[Head, ...]
    """Ascending; none in somebody's quotation inside the sentence."""
    mentions: tuple[Mention, ...]
    """Ascending; nobody in such a quotation, and no month."""
    times: tuple[Span, ...]
    """Ascending."""
    days: tuple[Span, ...]
    """Of `times` those that are more exact than a year."""


_YEAR = "2025"


def scene_of(
    place: Place,
    passage: Passage,
    mentions: Sequence[Mention],
    times: Sequence[TimeExpression],
    happenings: Happenings,
) -> Scene:
    """Return the scene of a place."""
    start, end = place.bounds.start, place.bounds.end
    first = next((at for at in range(place.time, -1, -1) if times[at].span.start < start), -1) + 1
    last = next((at for at in range(place.time, len(times)) if times[at].span.start >= end), len(times))
    beside = times[first:last]
    begin = bisect_left(mentions, start, key=_start_of)
    return Scene(
        bounds=place.bounds,
        heads=tuple(
            head
            for head in happenings.find_heads(passage.prose, passage.folded, start, end)
            if not any(piece.start <= head.start < piece.end for piece in place.silent)
        ),
        mentions=tuple(
            it
            for it in mentions[begin : bisect_left(mentions, end, lo=begin, key=_start_of)]
            if not any(time.span.overlaps(it.span) for time in beside)
            and not any(piece.overlaps(it.span) for piece in place.silent)
        ),
        times=tuple(it.span for it in beside),
        days=tuple(it.span for it in beside if len(it.value) > len(_YEAR)),
    )


def _start_of(mention: Mention) -> int:
    return mention.span.start
