"""A headline that names nobody, in the place of a made one that names whom the register hides.

Reading knows no register, and nearly no article needs this: it is made when arranging finds that one does, from the record.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate, islice

from vakanuvis.language.base import Language
from vakanuvis.model.findings import Findings
from vakanuvis.model.record import Record
from vakanuvis.model.spans import Span
from vakanuvis.model.structs import replace
from vakanuvis.text.passages import Passage, passage_of
from vakanuvis.understand.headlines import make_headline

_LOOKED_AT = 60
"""Sentences: what comes later says little about the article as a whole."""
_ENOUGH = 3
"""Sentences to choose among: one may be a notice of the newspaper's, or too short."""
_FEWEST_WORDS = 3
_WORD = re.compile(r"\w+")
_MARKS = re.compile('["\u201c\u201d\u201e\u00ab\u00bb]')


def nameless_headline_of(record: Record, language: Language) -> str:
    """Return a headline that names nobody, from the article's own words; empty where there is none."""
    return make_nameless_headline(passage_of(record.article, language), record.findings, language)


def make_nameless_headline(passage: Passage, findings: Findings, language: Language) -> str:
    """Return the title or the first sentence that names nobody, says nobody's words and leans on nothing; else nothing."""
    fold = language.alphabet.fold
    names = {word for candidate in findings.candidates for word in _WORD.findall(fold(candidate.name))}
    free = tuple(islice(_free_sentences(passage, findings, names, language), _ENOUGH))
    if not free:
        return ""
    is_title = free[0].text_of(passage.prose).strip() == passage.blocks[0].text.strip()
    blocks = passage.blocks if is_title else passage.blocks[:1]
    return make_headline(replace(passage, blocks=blocks, sentences=free), Findings(), language)


def _free_sentences(passage: Passage, findings: Findings, names: set[str], language: Language) -> Iterator[Span]:
    """Yield sentences that stand alone and say nobody's words, in order."""
    # reported speech names who said it in its own sentence, and is not looked for everywhere
    said = [piece for quotation in findings.quotations if quotation.kind != "reported" for piece in quotation.pieces]
    ends = list(accumulate((piece.end for piece in said), max))
    starts = [piece.start for piece in said]
    for sentence in passage.sentences[:_LOOKED_AT]:
        before = bisect_left(starts, sentence.end)
        if (not before or ends[before - 1] <= sentence.start) and _stands_alone(sentence, passage, names, language):
            yield sentence


def _stands_alone(sentence: Span, passage: Passage, names: set[str], language: Language) -> bool:
    """Tell whether a sentence can be understood without those before it, and holds no word of anybody's name."""
    text = sentence.text_of(passage.folded)
    words = _WORD.findall(text)
    if len(words) < _FEWEST_WORDS or words[0] in language.speech.leaning or not names.isdisjoint(words):
        return False
    if _MARKS.search(text):
        return False
    end = sentence.start + len(text.rstrip(" .:;,"))
    return language.speech.cue_of_report(passage.folded, sentence.start, end) is None
