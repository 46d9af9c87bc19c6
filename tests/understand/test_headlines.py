"""Headlines against the corpus, and what holds for any text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.utils import read_fixture_file

from tests.understand.notation import annotated
from vakanuvis.language.turkish import TURKISH
from vakanuvis.model.findings import Candidate, Certainty, Findings
from vakanuvis.understand.headlines import make_headline
from vakanuvis.understand.headlines_nameless import make_nameless_headline
from vakanuvis.understand.headlines_spoken import LONGEST
from vakanuvis.understand.quotations import find_quotations

CORPUS = Path(__file__).parent.parent / "corpus" / "tr" / "headlines.md"
NAMELESS = CORPUS.with_name("headlines_nameless.md")


@pytest.mark.parametrize(
    ("source", "expected"),
    [case[2:] for case in read_fixture_file(CORPUS)],
    ids=[case[1] for case in read_fixture_file(CORPUS)],
)
def test_corpus(source: str, expected: str) -> None:
    assert headline_of(source.strip("\n")) == expected.strip("\n")


@pytest.mark.parametrize(
    ("source", "expected"),
    [case[2:] for case in read_fixture_file(NAMELESS)],
    ids=[case[1] for case in read_fixture_file(NAMELESS)],
)
def test_headlines_that_name_nobody(source: str, expected: str) -> None:
    passage, candidates, mentions = annotated(source.strip("\n"))
    findings = Findings(candidates, mentions, find_quotations(passage, candidates, mentions, TURKISH))
    assert (make_nameless_headline(passage, findings, TURKISH) or "–") == expected.strip("\n")


@given(st.text(alphabet="\"“”'’ .,:?\nABcçıİ", min_size=1, max_size=300).filter(lambda text: text.strip()))
def test_never_empty_never_long(source: str) -> None:
    headline = headline_of(source)
    assert headline.strip() == headline != ""
    assert len(headline) <= LONGEST
    assert "\n" not in headline


def test_two_of_one_surname_keep_their_whole_name() -> None:
    passage, candidates, mentions = annotated('[Ayşe Yılmaz], "Yeni köprüyü bu yıl bitireceğiz" dedi.')
    quotations = find_quotations(passage, candidates, mentions, TURKISH)
    namesake = Candidate("Mehmet Yılmaz", ("Mehmet Yılmaz",), (), Certainty.SURE, full=True)
    findings = Findings((*candidates, namesake), mentions, quotations)
    assert make_headline(passage, findings, TURKISH) == 'Ayşe Yılmaz: "Yeni köprüyü bu yıl bitireceğiz"'


def test_a_doubtful_speaker_makes_no_headline() -> None:
    passage, candidates, mentions = annotated('[Kurul], "Yeni köprüyü bu yıl bitireceğiz" dedi.')
    quotations = find_quotations(passage, candidates, mentions, TURKISH)
    doubtful = tuple(Candidate(one.name, one.forms, (), Certainty.DOUBTFUL, full=False) for one in candidates)
    assert make_headline(passage, Findings(doubtful, mentions, quotations), TURKISH).startswith("Kurul, ")


def headline_of(source: str) -> str:
    passage, candidates, mentions = annotated(source)
    quotations = find_quotations(passage, candidates, mentions, TURKISH)
    return make_headline(passage, Findings(candidates, mentions, quotations), TURKISH)
