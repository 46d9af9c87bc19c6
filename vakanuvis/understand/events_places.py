"""Times beside which something may be told to happen, with the stretch in which its verb stands."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from vakanuvis.language.happenings import Happenings
from vakanuvis.model.findings import Quotation, TimeExpression
from vakanuvis.model.spans import Span
from vakanuvis.model.structs import Struct
from vakanuvis.text.passages import Passage

_TEXT = ("paragraph", "quote", "item")
_LONGEST_SENTENCE = 1500
_LONGEST_LIST = 12
_JOINED = 20
"""Code points between two times of a list."""
_LABEL_ENDS = (":", "|", "•")
"""After a label of the page, which is not the story's: “Tarih: 15 Ekim”."""


class Place(Struct, frozen=True):
    """A time that says when."""

    time: int
    """Index of the time."""
    next: int
    """Index of the first time after the list that it belongs to."""
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
    report: Quotation | None
    """The reported speech around it."""
    removable: Span | None
    """The time, where a line can do without it: it is no part of a list, as “yesterday and today” is."""
    silent: tuple[Span, ...]
    """Direct quotations in the sentence that the time does not stand in; nobody in them takes part."""


def find_places(
    passage: Passage, quotations: Sequence[Quotation], times: Sequence[TimeExpression], happenings: Happenings
) -> Iterator[Place]:
    """Yield the places, ascending; headings, labels, comparisons and spans are none."""
    prose, folded = passage.prose, passage.folded
    marked = reported = None
    for index, time in enumerate(times):
        start = time.span.start
        last, end = _end_of_when(passage, index, times, happenings)
        if end is None or prose[max(0, start - 3) : start].rstrip().endswith(_LABEL_ENDS):
            continue
        if last + 1 < len(times) and 0 <= times[last + 1].span.start - end <= 1:
            continue  # “this year on the 5th of May”: the later one says it
        beside = prose[max(0, start - 2) : start]
        if folded.endswith(happenings.alternative, 0, start):
            continue  # “on Monday or Tuesday”
        if beside.endswith("(") or (beside[:1].isdigit() and beside[1:] == " "):
            continue  # “on the 5th (today)” says it twice; “14 17 May” lacks its dash
        sentence = passage.sentence_at(start)
        if passage.blocks[passage.block_at(start)].kind not in _TEXT or _is_no_telling(sentence, passage):
            continue
        if marked is None or reported is None:
            marked = _Stretches(it for it in quotations if it.kind != "reported")
            reported = _Stretches(it for it in quotations if it.kind == "reported")
        silent = marked.within(sentence)
        around = next((pair for pair in silent if pair[0].contains(time.span)), None) if silent else None
        bounds, speaker, report = sentence, None, None
        quiet = tuple(piece for piece, _ in silent) if silent else ()
        if around is None:
            if said := reported.within(sentence):
                report = next((it for piece, it in said if piece.contains(time.span)), None)
                speaker = None if report is None else report.speaker
        elif around[1].kind == "direct":
            piece, speaker, quiet = around[0], around[1].speaker, ()
            bounds = Span(max(sentence.start, piece.start), min(sentence.end, piece.end))
        else:
            continue
        if around is None and prose.count('"', sentence.start, start) % 2:
            continue  # in the name of something: “a talk called "Roma in 2025"”
        if prose[start].isupper() and _opens_again(time.span, sentence, bounds, passage, happenings):
            continue
        before = times[index - 1].span.end if index else start
        joined = index and start - before <= _JOINED and happenings.joined.fullmatch(folded, before, start)
        removable = time.span if last == index and not joined else None
        quoted = around is not None
        yield Place(index, last + 1, start, end, sentence, bounds, quoted, speaker, report, removable, quiet)


def _opens_again(time: Span, sentence: Span, bounds: Span, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether a time in capitals is of a heading whose line break was lost, or opens the text after one.

    “NEW BRIDGE ON 5 MAY The bridge …”; “New bridge Yesterday the bridge …”: the same again.
    """
    if time.text_of(passage.prose).isupper() and not sentence.text_of(passage.prose).isupper():
        return True
    return time.start > bounds.start + 1 and happenings.said_from_here.match(passage.folded, time.start) is not None


class _Stretches:
    """Pieces of quotations, to be found by place."""

    def __init__(self, quotations: Iterable[Quotation]) -> None:
        self._pieces = [(piece, it) for it in quotations for piece in it.pieces]
        self._starts = [piece.start for piece, _ in self._pieces]
        if self._starts != sorted(self._starts):  # reported ones may lie inside each other
            self._pieces.sort(key=lambda pair: pair[0].start)
            self._starts.sort()

    def within(self, sentence: Span) -> list[tuple[Span, Quotation]]:
        """Return the pieces that overlap `sentence`; at most one of those that begin before it does."""
        if not self._starts:
            return []
        first, last = bisect_left(self._starts, sentence.start), bisect_left(self._starts, sentence.end)
        return [pair for pair in self._pieces[max(first - 1, 0) : last] if pair[0].overlaps(sentence)]


def _is_no_telling(sentence: Span, passage: Passage) -> bool:
    """Tell whether a sentence asks, or is so long that it is none."""
    if sentence.end - sentence.start > _LONGEST_SENTENCE:
        return True
    return sentence.text_of(passage.prose).rstrip('"”’)» ').endswith("?")


def _end_of_when(
    passage: Passage, index: int, times: Sequence[TimeExpression], happenings: Happenings
) -> tuple[int, int | None]:
    """Return the last time of a list and where the words end that make them all say when; None: it says something else."""
    folded, found, end = passage.folded, index, None
    for place in range(index, min(index + _LONGEST_LIST, len(times))):
        time = times[place].span
        after = happenings.when_after.match(folded, time.end)
        alone = after is None and happenings.when_by_itself.fullmatch(folded, time.start, time.end) is not None
        more = place + 1 < len(times) and happenings.joined.fullmatch(folded, time.end, times[place + 1].span.start)
        if not (after or alone or more) or happenings.never_after.match(folded, time.end):
            break
        if after is not None:
            return (found, end) if happenings.never_after.match(folded, after.end()) else (place, after.end())
        if alone:
            found, end = place, time.end
        if not more:
            break
    return found, end
