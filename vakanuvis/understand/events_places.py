"""Times beside which something may be told to happen, with the stretch in which its verb stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vakanuvis.language.happenings import Happenings
from vakanuvis.model.findings import Quotation, TimeExpression
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage

_TEXT = ("paragraph", "quote", "item")
_LONGEST_SENTENCE = 1500


@dataclass(frozen=True, slots=True)
class Place:
    """A time that says when."""

    time: int
    """Index of the time."""
    start: int
    """Where the time begins."""
    end: int
    """Where the words end that say when: after the last time of a list."""
    sentence: Span
    bounds: Span
    """The part of the sentence in which the verb stands: inside the quotation, or all of it."""
    quoted: bool
    """Whether it stands in a direct quotation."""
    speaker: int | None
    """Whose word it would be, of the quotation or the reported speech around it; None where that is nobody known."""
    silent: tuple[Span, ...]
    """Direct quotations in the sentence that the time does not stand in; nobody in them takes part."""


def find_places(
    passage: Passage, quotations: Sequence[Quotation], times: Sequence[TimeExpression], happenings: Happenings
) -> Iterator[Place]:
    """Yield the places, ascending; headings, labels, comparisons and spans are none."""
    pieces = [(piece, quotation) for quotation in quotations for piece in quotation.pieces]
    for index, time in enumerate(times):
        end = _end_of_when(passage, index, times, happenings)
        if end is None or happenings.labelled.search(passage.folded, max(0, time.span.start - 30), time.span.start):
            continue
        if passage.blocks[passage.block_at(time.span.start)].kind not in _TEXT:
            continue
        around = [(piece, quotation) for piece, quotation in pieces if piece.contains(time.span)]
        marked = [(piece, quotation) for piece, quotation in around if quotation.kind != "reported"]
        if any(quotation.kind != "direct" for _, quotation in marked):
            continue
        sentence = passage.sentence_at(time.span.start)
        if sentence.end - sentence.start > _LONGEST_SENTENCE or passage.prose[sentence.start : sentence.end].rstrip(
            '"”’)»'
        ).endswith("?"):
            continue
        bounds = sentence
        if marked:
            piece = marked[0][0]
            bounds = Span(max(sentence.start, piece.start), min(sentence.end, piece.end))
        speakers = [quotation.speaker for _, quotation in (marked or around)]
        silent = tuple(
            piece
            for piece, quotation in pieces
            if quotation.kind != "reported" and not marked and sentence.overlaps(piece)
        )
        yield Place(
            index, time.span.start, end, sentence, bounds, bool(marked), speakers[0] if speakers else None, silent
        )


def _end_of_when(passage: Passage, index: int, times: Sequence[TimeExpression], happenings: Happenings) -> int | None:
    """Return where the words end that make a time say when; None where it says something else."""
    folded, time = passage.folded, times[index]
    end = time.span.end
    if happenings.never_after.match(folded, end):
        return None
    after = happenings.when_after.match(folded, end)
    if after is not None:
        return None if happenings.never_after.match(folded, after.end()) else after.end()
    if happenings.when_by_itself.search(folded, time.span.start, end):
        return end
    if index + 1 < len(times) and happenings.joined.fullmatch(folded, end, times[index + 1].span.start):
        return _end_of_when(passage, index + 1, times, happenings)
    return None
