"""An article's prose as the finders see it."""

from bisect import bisect_right
from dataclasses import dataclass
from operator import attrgetter

from vakanuvis.language.base import Language
from vakanuvis.model.article import Article, Block
from vakanuvis.model.spans import Span
from vakanuvis.text.marks import MarkPair, find_mark_pairs
from vakanuvis.text.sentences import find_sentences

_START = attrgetter("start")
_BLOCK_START = attrgetter("span.start")


@dataclass(frozen=True, slots=True)
class Passage:
    """The prose with everything that several finders need, computed once."""

    prose: str
    """`Article.prose`."""
    folded: str
    """The same in the language's lower case; offsets are the same."""
    blocks: tuple[Block, ...]
    sentences: tuple[Span, ...]
    """Ascending, not overlapping, without the white space around them; none crosses a block."""
    marks: tuple[MarkPair, ...]
    """Pairs of quotation marks, ascending by opening mark."""

    def sentence_at(self, offset: int) -> Span:
        """Return the sentence that `offset` lies in, or the nearest one before it (the first where there is none)."""
        index = bisect_right(self.sentences, offset, key=_START) - 1
        return self.sentences[max(index, 0)]

    def block_at(self, offset: int) -> int:
        """Return the index of the block that `offset` lies in, or of the nearest one before it."""
        return max(bisect_right(self.blocks, offset, key=_BLOCK_START) - 1, 0)


def passage_of(article: Article, language: Language) -> Passage:
    """Split the article's prose once for all finders."""
    blocks = tuple(block.span for block in article.blocks)
    return Passage(
        prose=article.prose,
        folded=language.alphabet.fold(article.prose),
        blocks=article.blocks,
        sentences=find_sentences(article.prose, blocks, language.abbreviations),
        marks=find_mark_pairs(article.prose, blocks),
    )
