"""From offsets in an article's prose back to its source file."""

from bisect import bisect_left, bisect_right

from vakanuvis.model.article import Anchorage, Article, Block
from vakanuvis.model.spans import Span


def source_offset(article: Article, offset: int) -> int:
    """Return where the character at `offset` of the prose stands in the source.

    Counted in code points of the file's bytes decoded as UTF-8, BOM and CR included. Between two blocks, and past the last
    one, it is where the block before ends.
    """
    block = _block_at(article, offset)
    if offset >= block.span.end:
        return _end_of(block, block.span.end)
    return _in_step(block, bisect_right(block.origin, offset, key=_prose) - 1, offset)


def source_span(article: Article, span: Span) -> Span:
    """Return the part of the source that `span` of the prose stands for.

    Its end is where the last character ends, before whatever was left out after it (zero-width spaces, markup).
    """
    start = source_offset(article, span.start)
    if span.end <= span.start:
        return Span(start, start)
    block = _block_at(article, span.end - 1)
    return Span(start, max(start, _end_of(block, min(span.end, block.span.end))))


def _block_at(article: Article, offset: int) -> Block:
    return article.blocks[max(bisect_right(article.blocks, offset, key=_start) - 1, 0)]


def _end_of(block: Block, offset: int) -> int:
    """Return where the character before `offset` ends: the first anchorage at an offset says so, where there is any."""
    index = bisect_left(block.origin, offset, key=_prose)
    if 0 < index < len(block.origin) and block.origin[index].prose == offset:
        return block.origin[index].source
    return _in_step(block, max(index - 1, 0), offset)


def _in_step(block: Block, index: int, offset: int) -> int:
    anchorage = block.origin[index]
    return anchorage.source + offset - anchorage.prose


def _prose(anchorage: Anchorage) -> int:
    return anchorage.prose


def _start(block: Block) -> int:
    return block.span.start
