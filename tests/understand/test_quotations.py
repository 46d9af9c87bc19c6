"""Quotations against the corpus: sentences with the speaker, kind and text that a reader would give."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.utils import read_fixture_file

from vakanuvis.language.turkish import TURKISH
from vakanuvis.language.turkish.suffixes import case_of
from vakanuvis.model.article import BLOCK_SEPARATOR, Anchorage, Article, Block, Run
from vakanuvis.model.findings import Candidate, Certainty, Mention, Quotation
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage, passage_of
from vakanuvis.understand.quotations import find_quotations

CORPUS = Path(__file__).parent.parent / "corpus" / "tr" / "quotations.md"
# [Bakan|Ayşe Yılmaz]'ın: titles, name, suffix
_NAMED = re.compile(r"\[(?:([^|\]]+)\|)?([^\]]+)\](?:['’](\w+))?")


@pytest.mark.parametrize(
    ("title", "source", "expected"), [case[1:] for case in read_fixture_file(CORPUS)], ids=lambda value: str(value)[:60]
)
def test_corpus(title: str, source: str, expected: str) -> None:
    passage, candidates, mentions = annotated(source.strip("\n"))
    found = find_quotations(passage, candidates, mentions, TURKISH)
    rows = [
        " | ".join((_name(quotation, candidates), quotation.kind, _text(quotation, passage)))
        for quotation in found
        if quotation.kind != "reported" or title.startswith("reported")
    ]
    assert "\n".join(rows) == expected.strip()


@given(st.text(alphabet="\"“”'’«».,:? \nabcÖK", max_size=300))
def test_any_marks_give_whole_quotations(text: str) -> None:
    passage, candidates, mentions = annotated(text)
    previous = 0
    for quotation in find_quotations(passage, candidates, mentions, TURKISH):
        for piece in quotation.pieces:
            assert piece.text_of(passage.prose) == piece.text_of(passage.prose).strip() != ""
            assert piece.start >= previous
            previous = piece.end


def test_a_cue_and_a_rule_tell_why() -> None:
    passage, candidates, mentions = annotated('[Yılmaz], "Bu yolu birlikte yürüyeceğiz" ifadelerini kullandı.')
    (quotation,) = find_quotations(passage, candidates, mentions, TURKISH)
    assert quotation.cue
    assert quotation.cue.text_of(passage.prose) == "ifadelerini kullandı"
    assert quotation.rule == "quotation-subject"
    assert quotation.certainty is Certainty.SURE


def annotated(source: str) -> tuple[Passage, tuple[Candidate, ...], tuple[Mention, ...]]:
    """Read the notation of the corpus."""
    prose = ""
    blocks: list[Block] = []
    mentions: list[Mention] = []
    names: list[str] = []
    for paragraph in source.split(BLOCK_SEPARATOR):
        text, kind = (paragraph[2:], "heading") if paragraph.startswith("# ") else (paragraph, "paragraph")
        if blocks:
            prose += BLOCK_SEPARATOR
        start, place = len(prose), 0
        for match in _NAMED.finditer(text):
            title, name, suffix = match.groups()
            prose += text[place : match.start()] + (f"{title} " if title else "")
            span = Span(len(prose), len(prose) + len(name))
            prose += name + text[match.end(2) + 1 : match.end()]
            candidate = next((i for i, known in enumerate(names) if known.split()[-1] == name.split()[-1]), len(names))
            names += [name] * (candidate == len(names))
            case = case_of(suffix) or "" if suffix else ""
            mentions.append(Mention(span, name, (title,) if title else (), candidate, "test", case, len(prose)))
            place = match.end()
        prose += text[place:]
        span = Span(start, len(prose))
        blocks.append(Block(kind, (Run(prose[start:]),), span, (Anchorage(start, start),)))
    article = Article("a.txt", "tr", None, date(2025, 1, 1), prose, tuple(blocks))
    titles_of = [tuple(m.titles[0] for m in mentions if m.candidate == i and m.titles) for i in range(len(names))]
    candidates = tuple(
        Candidate(name, (name,), titles_of[place], Certainty.SURE, full=" " in name) for place, name in enumerate(names)
    )
    return passage_of(article, TURKISH), candidates, tuple(mentions)


def _name(quotation: Quotation, candidates: tuple[Candidate, ...]) -> str:
    return "-" if quotation.speaker is None else candidates[quotation.speaker].name


def _text(quotation: Quotation, passage: Passage) -> str:
    return " ¶ ".join(piece.text_of(passage.prose) for piece in quotation.pieces)
