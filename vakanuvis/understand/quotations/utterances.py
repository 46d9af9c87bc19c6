"""What stands between marks or in a block quotation, with the writer's words around it."""

from collections.abc import Iterator

from vakanuvis.model.spans import Span
from vakanuvis.model.structs import Struct
from vakanuvis.text.passages import Passage

_LEAD, _TRAIL = 1200, 400
"""So many code points of the writer's sentence are looked at, however long it is."""


class Utterance(Struct, frozen=True):
    """Text between marks or in a block quotation, not yet judged: a quotation, a subheading, a term or a name."""

    pieces: tuple[Span, ...]
    """Inside the marks; several where it runs over paragraphs."""
    outer: Span
    """From the first opening to the last closing mark."""
    head: int
    """Where its marks open, or those of the first one of a list: “X, ["…], "…" ve "…" dedi”."""
    lead: Span
    """The writer's sentence before it; holds earlier utterances of the same sentence. Empty where it begins a sentence."""
    trail: Span
    """The rest of the writer's sentence after it, up to the next utterance."""
    first_block: int
    last_block: int
    alone: bool
    """Whether its blocks hold nothing else but dashes and the like."""
    words: int
    """How many words it has."""
    closed: bool
    """Whether a full stop ends it inside the marks."""
    marked: bool
    """Whether marks hold it; otherwise it is a block quotation of Markdown."""


def find_utterances(passage: Passage, coordinators: frozenset[str]) -> tuple[Utterance, ...]:
    """Return what stands between outermost marks, ascending; `coordinators` join the last two of a list."""
    utterances: list[Utterance] = []
    groups = [*_between_marks(passage), *_block_quotations(passage)]
    groups.sort(key=lambda group: group[0].start)
    for index, (outer, pieces) in enumerate(groups):
        following = groups[index + 1][0].start if index + 1 < len(groups) else len(passage.prose)
        utterances.append(
            _utterance_of(passage, outer, pieces, utterances[-1] if utterances else None, following, coordinators)
        )
    return tuple(utterances)


def _between_marks(passage: Passage) -> Iterator[tuple[Span, tuple[Span, ...]]]:
    """Yield outermost pairs, those that continue joined into one."""
    start = -1
    pieces: list[Span] = []
    for pair in passage.marks:
        if pair.depth:
            continue
        if not pieces:
            start = pair.outer.start
        pieces.append(pair.inner)
        if not pair.continues:
            yield Span(start, pair.outer.end), tuple(pieces)
            pieces = []


def _block_quotations(passage: Passage) -> Iterator[tuple[Span, tuple[Span, ...]]]:
    """Yield runs of block quotations that have no marks of their own."""
    if "quote" not in [block.kind for block in passage.blocks]:
        return
    marked = {passage.block_at(pair.outer.start) for pair in passage.marks}
    run: list[Span] = []
    for place, block in enumerate(passage.blocks):
        if block.kind == "quote" and place not in marked:
            run.append(block.span)
        elif run:
            yield Span(run[0].start, run[-1].end), tuple(run)
            run = []
    if run:
        yield Span(run[0].start, run[-1].end), tuple(run)


def _utterance_of(
    passage: Passage,
    outer: Span,
    pieces: tuple[Span, ...],
    previous: Utterance | None,
    following: int,
    coordinators: frozenset[str],
) -> Utterance:
    prose, opens, closes = passage.prose, outer.start, outer.end
    first = last = passage.block_at(opens)
    begin, end = passage.blocks[first].span.start, passage.blocks[first].span.end
    if closes > end:
        last = passage.block_at(closes - 1)
        end = passage.blocks[last].span.end
    sentence = passage.sentence_at(opens)
    start, rest = sentence.start, sentence.end
    if closes > rest:
        rest = passage.sentence_at(closes - 1).end
    if previous and start < previous.outer.end:
        start = previous.lead.start
    words = len(pieces)
    for piece in pieces:
        words += prose.count(" ", piece.start, piece.end)
    return Utterance(
        pieces=pieces,
        outer=outer,
        head=previous.head if previous and _is_listed(prose, previous, outer, coordinators) else opens,
        lead=Span(min(max(start, begin, opens - _LEAD), opens), opens),
        trail=Span(closes, max(min(rest, following, end, closes + _TRAIL), closes)),
        first_block=first,
        last_block=last,
        alone=_is_empty(prose, begin, opens) and _is_empty(prose, closes, end),
        words=words,
        closed=prose[pieces[-1].end - 1] in ".…",
        marked=pieces[0].start > opens,
    )


def _is_empty(prose: str, start: int, end: int) -> bool:
    """Tell whether a stretch holds no word; a long one always does."""
    return end - start < 40 and not any(map(str.isalnum, prose[start:end]))


def _is_listed(prose: str, previous: Utterance, outer: Span, coordinators: frozenset[str]) -> bool:
    """Tell whether nothing but a comma or “and” parts two utterances of one block."""
    if outer.start - previous.outer.end > 12:
        return False
    between = prose[previous.outer.end : outer.start]
    return (
        "\n" not in between and ("," in between or between.split() != []) and between.strip(" ,") in {"", *coordinators}
    )
