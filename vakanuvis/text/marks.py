"""Pairs of quotation marks.

Straight marks open and close alike, curly ones say which they are; articles mix both, nest single ones inside double
ones, use ’ as an apostrophe, and one in sixteen forgets a mark. So every mark is judged by its look: blank before and
letter after opens, letter or stop before and blank or punctuation after closes; only where the look says nothing its
shape does. A forgotten mark makes no pair, and a paragraph's border stops its damage.

1. judge the marks of each block                                    _marks_of
2. pair them with a stack, block by block                           _pair_block
3. join what opens in one block and closes in a later one           _join_blocks
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from vakanuvis.model.spans import Span
from vakanuvis.model.structs import Struct
from vakanuvis.text.places import places_of


class MarkPair(Struct, frozen=True, order=True):
    """An opening and a closing mark, or the share that one block has in such a pair."""

    outer: Span
    """Marks included."""
    inner: Span
    """Between the marks, without the white space around it; never empty."""
    depth: int
    """0, or more inside another pair."""
    continues: bool = False
    """Whether the closing mark stands in a later block: the next pair of depth 0 belongs to the same quotation."""


def find_mark_pairs(prose: str, blocks: Sequence[Span]) -> tuple[MarkPair, ...]:
    """Return the pairs of marks, ascending by opening mark; a mark without a partner pairs with none.

    Pairs nest or are apart, they never cross, and none crosses a block: a quotation over several blocks, whether each
    block opens anew or only the first, gives a pair for each block. Time is linear in the length of `prose`.
    """
    places = places_of(_DOUBLES, prose)
    for shape, apart in _APART.items():
        if shape in prose:
            places += [found.start() for found in apart.finditer(prose)]
    places.sort()
    paired = [
        _pair_block(prose, block, places[bisect_left(places, block.start) : bisect_left(places, block.end)])
        for block in blocks
    ]
    _join_blocks(paired)
    return tuple([pair for each in paired if each.pairs for pair in _pairs_of(prose, each)])


class _Mark(Struct, frozen=True):
    """A quotation mark as it looks."""

    start: int
    end: int
    double: bool
    opens: bool
    closes: bool
    """Where it looks like both, it is the one that is due."""


class _Paired(Struct, eq=False):
    """What pairing one block gives; grows while blocks are joined."""

    block: Span
    pairs: list[tuple[Span, Span, bool]]
    """(marks included, between the marks, continues)."""
    doubles: list[int]
    """Where the pairs of double marks open, in order of closing."""
    opened: _Mark | None = None
    """The last double mark that opened and never closed, where no pair of double ones follows it."""
    closed: _Mark | None = None
    """The first double mark, where it closes what this block did not open."""


_DOUBLES = '"“”„‟«»'
# a single mark between two letters is an apostrophe, as most of them are; each shape by itself is found much faster
_APART = {shape: re.compile(rf"{shape}(?:(?<![^\W_].)|(?![^\W_]))") for shape in "'‘’‚‹›"}
# two single marks in a row stand for a double one: ''Merhaba''
_SINGLES = re.compile(r"['‘’‚‹›](?:(?<=')'|(?<=‘)‘|(?<=’)’|(?!\w)|(?<!\w.))")
_SINGLE = frozenset("'‘’‚‹›")
_OPENING_SHAPES = frozenset("“„«‘‚‹")
_CLOSING_SHAPES = frozenset("”»›")
_BEFORE_OPENING = frozenset("([{-–—/")
_BEFORE_EITHER = frozenset(",:;")  # dedi,"Gel" and "Gel,"dedi
_STOPS = frozenset(".!?…")
_QUOTED_SENTENCES = 3
"""With so many quoted sentences inside it, a pair is none: its own closing mark was forgotten, and another one's opening."""
_JOINED_BLOCKS = 12
"""Over more blocks no quotation runs: a closing mark was forgotten."""


def _marks_of(prose: str, block: Span, places: Sequence[int]) -> Iterator[_Mark]:
    """Yield the marks of a block as they look; apostrophes are left out."""
    opened_at = -1  # where the last mark ended, if it opens
    first, limit = block.start, block.end
    end = first
    for start in places:
        if start < end:
            continue
        shape = prose[start]
        single = shape in _SINGLE
        if single:
            found = _SINGLES.match(prose, start, limit)
            if found is None:
                continue
            end = found.end()
        else:
            end = start + 1
        before = prose[start - 1] if start > first and start != opened_at else " "
        after = prose[end] if end < limit else " "
        double = not single or end - start > 1
        opens, closes = _look(shape, before, after, double=double)
        if opens or closes:
            opened_at = end if opens else -1
            yield _Mark(start, end, double, opens, closes)


def _look(shape: str, before: str, after: str, *, double: bool) -> tuple[bool, bool]:
    """Tell whether a mark may open, and whether it may close."""
    if before.isspace() or before in _BEFORE_OPENING:
        opens, closes = not after.isspace(), False
    else:
        opens, closes = False, not after.isalnum()
    if opens != closes and not (double and before in _BEFORE_EITHER):
        return opens, closes
    if not double:
        return False, False
    if shape in _OPENING_SHAPES:
        return True, False
    return shape not in _CLOSING_SHAPES, True


def _pair_block(prose: str, block: Span, places: Sequence[int]) -> _Paired:
    """Pair the marks of a block, which stand at `places`: the innermost open mark closes first, and a double mark ends single ones left open."""
    result = _Paired(block, [], [])
    if not places:
        return result
    stack: list[_Mark] = []
    sentences: list[int] = []  # for each open double mark, how many quoted sentences stand directly inside it
    for mark in _marks_of(prose, block, places):
        if mark.opens and not (mark.closes and sentences):
            stack.append(mark)
            if mark.double:
                sentences.append(0)
        elif not mark.double:
            if stack and not stack[-1].double:
                result.pairs.append(_pair_of(stack.pop(), mark))
        elif sentences:
            while not stack[-1].double:
                stack.pop()
            opener = stack.pop()
            if sentences.pop() < _QUOTED_SENTENCES:
                result.pairs.append(_pair_of(opener, mark))
                result.doubles.append(opener.start)
                if sentences and prose[mark.start - 1] in _STOPS:
                    sentences[-1] += 1
        elif not result.closed and not result.doubles:
            result.closed = mark
    if stack:
        result.opened = next((mark for mark in reversed(stack) if mark.double), None)
    if result.opened and any(start > result.opened.start for start in result.doubles):
        result.opened = None
    return result


def _pair_of(opener: _Mark, closer: _Mark) -> tuple[Span, Span, bool]:
    return Span(opener.start, closer.end), Span(opener.end, closer.start), False


def _join_blocks(paired: Sequence[_Paired]) -> None:
    """Give each block its share in quotations that open in one block and close in a later one."""
    first = 0
    while first < len(paired):
        last = _closing_block(paired, first) if paired[first].opened else None
        if last is None:
            first += 1
            continue
        for here in paired[first:last]:
            start, inner = (here.opened.start, here.opened.end) if here.opened else (here.block.start, here.block.start)
            here.pairs.append((Span(start, here.block.end), Span(inner, here.block.end), True))
        if not _begins_open(paired[last]):
            block, closed = paired[last].block, paired[last].closed
            assert closed
            paired[last].pairs.append((Span(block.start, closed.end), Span(block.start, closed.start), False))
        first = last + 1


def _closing_block(paired: Sequence[_Paired], first: int) -> int | None:
    """Return the block that closes what is open at the end of block `first`; None where nothing does."""
    followers = range(first + 1, min(first + _JOINED_BLOCKS, len(paired)))
    if first + 1 in followers and _begins_open(paired[first + 1]):  # each paragraph opens anew
        for place in followers:
            here = paired[place]
            if not _begins_open(here):
                return None
            if not here.opened:
                ends = any(
                    outer.end >= here.block.end - 1 and outer.start == here.block.start for outer, _, _ in here.pairs
                )
                return place if ends or place > first + 1 else None
        return None
    for place in followers:  # only the first one opens
        if paired[place].closed:
            return place
        if paired[place].opened or paired[place].doubles:
            return None
    return None


def _begins_open(paired: _Paired) -> bool:
    """Tell whether a block begins with a double mark that opens."""
    if paired.opened and paired.opened.start == paired.block.start:
        return True
    return paired.block.start in paired.doubles and not paired.closed


def _pairs_of(prose: str, paired: _Paired) -> Iterator[MarkPair]:
    """Yield a block's pairs, ascending, with their depth; empty ones are left out."""
    ends: list[int] = []
    if len(paired.pairs) > 1:
        paired.pairs.sort(key=_by_opening)
    for outer, between, continues in paired.pairs:
        while ends and ends[-1] <= outer.start:
            ends.pop()
        inner = _trimmed(prose, between)
        if inner.start < inner.end:
            yield MarkPair(outer, inner, len(ends), continues)
        ends.append(outer.end)


def _by_opening(pair: tuple[Span, Span, bool]) -> tuple[int, int]:
    """Sort by where pairs open; of two in one place the longer one is outside."""
    return pair[0].start, -pair[0].end


def _trimmed(prose: str, span: Span) -> Span:
    start, end = span.start, span.end
    if start < end and not (prose[start].isspace() or prose[end - 1].isspace()):
        return span
    while start < end and prose[start].isspace():
        start += 1
    while end > start and prose[end - 1].isspace():
        end -= 1
    return Span(start, end)
