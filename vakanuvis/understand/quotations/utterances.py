"""What stands between marks or in a block quotation, with the writer's words around it."""

from bisect import bisect_right

from vakanuvis.model.spans import Span
from vakanuvis.model.structs import Struct
from vakanuvis.text.marks import MarkPair
from vakanuvis.text.passages import Passage

_LEAD, _TRAIL = 1200, 400
"""So many code points of the writer's sentence are looked at, however long it is."""
_APART = 12
"""At most so many code points part two members of a list."""


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
    groups = _between_marks(passage)
    quoted = _block_quotations(passage)
    if quoted:
        groups = sorted(groups + quoted, key=lambda group: group[0].start)
    utterances: list[Utterance] = []
    previous = None
    following = [outer.start for outer, _ in groups]
    following.append(len(passage.prose))
    for place, (outer, pieces) in enumerate(groups, start=1):
        previous = _utterance_of(passage, outer, pieces, previous, following[place], coordinators)
        utterances.append(previous)
    return tuple(utterances)


_Group = tuple[Span, tuple[Span, ...]]
"""From the first opening to the last closing mark, and what stands inside the marks."""


def _between_marks(passage: Passage) -> list[_Group]:
    """Return outermost pairs, those that continue joined into one."""
    groups: list[_Group] = []
    begun: list[MarkPair] = []
    for pair in passage.marks:
        if pair.depth:
            continue
        if pair.continues:
            begun.append(pair)
        elif begun:
            pieces = tuple([part.inner for part in (*begun, pair)])
            groups.append((Span(begun[0].outer.start, pair.outer.end), pieces))
            begun = []
        else:
            groups.append((pair.outer, (pair.inner,)))
    return groups


def _block_quotations(passage: Passage) -> list[_Group]:
    """Return runs of block quotations that have no marks of their own."""
    if "quote" not in [block.kind for block in passage.blocks]:
        return []
    marked = {passage.block_at(pair.outer.start) for pair in passage.marks}
    groups: list[_Group] = []
    run: list[Span] = []
    for place, block in enumerate(passage.blocks):
        if block.kind == "quote" and place not in marked:
            run.append(block.span)
        elif run:
            groups.append((Span(run[0].start, run[-1].end), tuple(run)))
            run = []
    if run:
        groups.append((Span(run[0].start, run[-1].end), tuple(run)))
    return groups


def _utterance_of(
    passage: Passage,
    outer: Span,
    pieces: tuple[Span, ...],
    previous: Utterance | None,
    following: int,
    coordinators: frozenset[str],
) -> Utterance:
    prose, opens, closes = passage.prose, outer.start, outer.end
    first = last = bisect_right(passage.block_starts, opens) - 1
    block = passage.blocks[first].span
    begin, end = block.start, block.end
    if closes > end:
        last = passage.block_at(closes - 1)
        end = passage.blocks[last].span.end
    sentence = passage.sentence_at(opens)
    start, rest = sentence.start, sentence.end
    if closes > rest:
        rest = passage.sentence_at(closes - 1).end
    head = opens
    if previous:
        before = previous.outer.end
        if start < before:
            start = previous.lead.start
        if opens - before <= _APART and _is_listed(prose[before:opens], coordinators):
            head = previous.head
    # in most texts the sentence begins and ends in the block, before the next utterance
    if not begin <= start <= opens <= start + _LEAD:
        start = min(max(start, begin, opens - _LEAD), opens)
    if not (closes <= rest <= end and rest <= following and rest <= closes + _TRAIL):
        rest = max(min(rest, following, end, closes + _TRAIL), closes)
    words = len(pieces)
    for piece in pieces:
        words += prose.count(" ", piece.start, piece.end)
    return Utterance(
        pieces=pieces,
        outer=outer,
        head=head,
        lead=Span(start, opens),
        trail=Span(closes, rest),
        first_block=first,
        last_block=last,
        alone=_is_empty(prose, begin, opens) and _is_empty(prose, closes, end),
        words=words,
        closed=prose[pieces[-1].end - 1] in ".…",
        marked=pieces[0].start > opens,
    )


def _is_empty(prose: str, start: int, end: int) -> bool:
    """Tell whether a stretch holds no word; a long one always does."""
    return start >= end or (end - start < 40 and not any(map(str.isalnum, prose[start:end])))


def _is_listed(between: str, coordinators: frozenset[str]) -> bool:
    """Tell whether nothing but a comma or “and” parts two utterances of one block."""
    return (
        "\n" not in between and ("," in between or between.split() != []) and between.strip(" ,") in {"", *coordinators}
    )
