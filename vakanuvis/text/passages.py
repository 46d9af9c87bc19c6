"""An article's prose as the finders see it."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from vakanuvis.language.base import Language
from vakanuvis.model.article import Article, Block
from vakanuvis.model.spans import Span
from vakanuvis.model.structs import Struct
from vakanuvis.text.marks import MarkPair, find_mark_pairs
from vakanuvis.text.sentences import find_sentences


class Passage(Struct, frozen=True):
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
    block_starts: tuple[int, ...]
    """Where the blocks begin."""
    sentence_starts: tuple[int, ...]
    """Where the sentences begin."""
    mark_starts: tuple[int, ...]
    """Where the pairs of marks open."""

    def sentence_at(self, offset: int) -> Span:
        """Return the sentence that `offset` lies in, or the nearest one before it (the first where there is none)."""
        return self.sentences[bisect_right(self.sentence_starts, offset, 1) - 1]

    def sentences_at(self, offsets: Iterable[int]) -> tuple[Span, ...]:
        """Return the sentences that ascending `offsets` lie in, each once."""
        return tuple(dict.fromkeys(map(self.sentence_at, offsets)))

    def block_at(self, offset: int) -> int:
        """Return the index of the block that `offset` lies in, or of the nearest one before it."""
        return bisect_right(self.block_starts, offset, 1) - 1


def passage_of(article: Article, language: Language) -> Passage:
    """Split the article's prose once for all finders."""
    return passages_of((article,), language)[0]


def passages_of(articles: Sequence[Article], language: Language) -> list[Passage]:
    """Do with each article as `passage_of` does, one step after the other over all of them."""
    blocks = [[block.span for block in article.blocks] for article in articles]
    folded = [language.alphabet.fold(article.prose) for article in articles]
    sentences = [
        find_sentences(article.prose, spans, language.abbreviations)
        for article, spans in zip(articles, blocks, strict=True)
    ]
    marks = [find_mark_pairs(article.prose, spans) for article, spans in zip(articles, blocks, strict=True)]
    return [
        Passage(
            prose=article.prose,
            folded=text,
            blocks=article.blocks,
            sentences=split,
            marks=pairs,
            block_starts=tuple([span.start for span in spans]),
            sentence_starts=tuple([sentence.start for sentence in split]),
            mark_starts=tuple([pair.outer.start for pair in pairs]),
        )
        for article, spans, text, split, pairs in zip(articles, blocks, folded, sentences, marks, strict=True)
    ]
