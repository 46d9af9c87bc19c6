"""Quotations against the corpus: sentences with the speaker, kind and text that a reader would give."""

import gc
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.utils import read_fixture_file

from tests.understand.notation import annotated
from vakanuvis.language.turkish import TURKISH
from vakanuvis.model.article import Anchorage, Article, Block, Run
from vakanuvis.model.findings import Candidate, Certainty, Findings, Quotation
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage
from vakanuvis.understand import understand_article
from vakanuvis.understand.headlines import make_headline
from vakanuvis.understand.quotations import find_quotations

CORPUS = Path(__file__).parent.parent / "corpus" / "tr" / "quotations.md"


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


def _speakers(prose: str) -> list[str | None]:
    """Return who said each direct quotation, with the people that are found."""
    block = Block("paragraph", (Run(prose),), Span(0, len(prose)), (Anchorage(0, 0),))
    findings = understand_article(Article("a.txt", "tr", None, date(2025, 1, 1), prose, (block,)), TURKISH).findings
    return [
        None if quotation.speaker is None else findings.candidates[quotation.speaker].name
        for quotation in findings.quotations
        if quotation.kind == "direct"
    ]


def test_names_that_are_in_doubt_do_not_part_the_subject_from_its_words() -> None:
    prose = (
        "Genel Müdür Elif Akdal, santralin yazın açılacağını söyledi. Akdal, kanatlarda Örmet, Rüzgarış ve Termolin "
        'firmalarının payının olduğunu belirterek, "Maliyeti de yarıya indi" diye konuştu.'
    )
    assert _speakers(prose) == ["Elif Akdal"]


def test_a_surname_that_the_last_speaker_shares_is_open() -> None:
    prose = (
        'Kemal Yılmaz\'ın eşi Türkan Yılmaz, "Bu köprü hepimize çok yakıştı" dedi. '
        'Köprünün eskiden yapıldığını hatırlatan Yılmaz, "Bunu bize o bıraktı, unutmayız" dedi.'
    )
    assert _speakers(prose) == ["Türkan Yılmaz", None]
    assert _speakers(prose.replace("hatırlatan Yılmaz", "hatırlatan Kemal Yılmaz"))[1] == "Kemal Yılmaz"


def test_with_the_people_that_are_found() -> None:
    prose = 'Çevre Bakanı Ayşe Yılmaz, "Dereyi temizleyeceğiz." dedi. Yılmaz\'ın "Söz veriyorum sizlere buradan" sözleri alkışlandı.'
    block = Block("paragraph", (Run(prose),), Span(0, len(prose)), (Anchorage(0, 0),))
    findings = understand_article(Article("a.txt", "tr", None, date(2025, 1, 1), prose, (block,)), TURKISH).findings
    assert [
        (findings.candidates[quotation.speaker].name, quotation.rule)
        for quotation in findings.quotations
        if quotation.speaker is not None
    ] == [("Ayşe Yılmaz", "quotation-subject"), ("Ayşe Yılmaz", "quotation-owner")]


def test_a_cue_and_a_rule_tell_why() -> None:
    passage, candidates, mentions = annotated('[Yılmaz], "Bu yolu birlikte yürüyeceğiz" ifadelerini kullandı.')
    (quotation,) = find_quotations(passage, candidates, mentions, TURKISH)
    assert quotation.cue
    assert quotation.cue.text_of(passage.prose) == "ifadelerini kullandı"
    assert quotation.rule == "quotation-subject"
    assert quotation.certainty is Certainty.SURE


@pytest.mark.parametrize(
    "unit",
    [
        '[Yılmaz] "bu yol bizim yolumuz" dedi ',
        '"bu yol bizim yolumuz" ',
        '"bu yol" ve ',
        "[Yılmaz] geldi, ",
        "geldiğini söyleyen [Yılmaz] ",
        'sözlerini sürdürerek "bu yol bizim yolumuz" dedi ',
        '"Bu yol bizim yolumuz"\n\n',
        '"Bu yol bizim yolumuz." dedi.\n\n',
        "'Bu yol bizim' \"",
        "BU YOL BİZİM YOLUMUZ ",
    ],
)
def test_time_is_linear(unit: str) -> None:
    fastest = [min(_seconds(unit * count) for _ in range(3)) for count in (200, 1600)]
    # eight times the text: quadratic time would be sixty-four times as long
    assert fastest[1] < 40 * max(fastest[0], 0.002)


def _seconds(source: str) -> float:
    passage, candidates, mentions = annotated(source)
    gc.collect()  # rubbish of other tests is not ours
    begin = time.process_time()
    quotations = find_quotations(passage, candidates, mentions, TURKISH)
    make_headline(passage, Findings(candidates, mentions, quotations), TURKISH)
    return time.process_time() - begin


def _name(quotation: Quotation, candidates: tuple[Candidate, ...]) -> str:
    return "-" if quotation.speaker is None else candidates[quotation.speaker].name


def _text(quotation: Quotation, passage: Passage) -> str:
    return " ¶ ".join(piece.text_of(passage.prose) for piece in quotation.pieces)
