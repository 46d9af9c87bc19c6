"""People against the corpus: sentences in which a reader has marked who is named."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.utils import read_fixture_file

from vakanuvis.language.turkish import TURKISH
from vakanuvis.model.article import Anchorage, Article, Block, Run
from vakanuvis.model.findings import Candidate, Certainty, Mention
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import passage_of
from vakanuvis.understand.people import find_people

CASES = [
    (f"{path.stem}: {title}", source, expected)
    for path in sorted((Path(__file__).parent.parent / "corpus" / "tr").glob("people*.md"))
    for _, title, source, expected in read_fixture_file(path)
]


@pytest.mark.parametrize(("title", "source", "expected"), CASES, ids=[case[0] for case in CASES])
def test_corpus(title: str, source: str, expected: str) -> None:
    assert marked(source.strip()) == expected.strip(), title


def test_titles_stand_with_the_mention_and_the_candidate() -> None:
    candidates, mentions = people_of("Örnek Tarım Bakanı Ayşe Yılmaz konuştu. Bakan Yılmaz ayrıldı.")
    assert [mention.titles for mention in mentions] == [("Örnek Tarım Bakanı",), ("Bakan",)]
    assert [(who.name, who.forms, who.titles) for who in candidates] == [
        ("Ayşe Yılmaz", ("Ayşe Yılmaz", "Yılmaz"), ("Örnek Tarım Bakanı", "Bakan"))
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("HAZİNE ve Maliye Bakanı Ece Tan", "HAZİNE ve Maliye Bakanı"),
        ("CHP’li Ece Tan", "CHP’li"),
        ("ilçe belediye başkanı Ece Tan", "ilçe belediye başkanı"),
        ("Prof. Dr. Ece Tan", "Prof. Dr."),
        ("Toplantıda Prof. Dr. Ece Tan", "Prof. Dr."),
        ("Geçen yıl Sanayi Bakanı Ece Tan", "Sanayi Bakanı"),
        ("Törene Bilim, Sanayi ve Teknoloji Bakanı Ece Tan", "Bilim, Sanayi ve Teknoloji Bakanı"),
        ("Etkinliğe Örnek Rektörü Prof. Dr. Ece Tan", "Örnek Rektörü Prof. Dr."),
        ("Satış ve Pazarlamadan Sorumlu Müdür Ece Tan", "Satış ve Pazarlamadan Sorumlu Müdür"),
        ("Müstakil Sanayici ve Tüccarlar Derneği Başkanı Ece Tan", "Müstakil Sanayici ve Tüccarlar Derneği Başkanı"),
        ("Kadın Hastalıkları ve Doğum Uzmanı Dr. Ece Tan", "Kadın Hastalıkları ve Doğum Uzmanı Dr."),
        ("Firmanın yeni CEO’su Ece Tan", "CEO’su"),
        ("Esnaf temsilcileri Sanayi Bakanı Ece Tan", "Sanayi Bakanı"),
        ("belediye başkanları Ece Tan", "belediye başkanları"),
        ("ünlü golfçü Ece Tan", "golfçü"),
        ("Aşağıköy Kadın Platformu temsilcisi Ece Tan", "Aşağıköy Kadın Platformu temsilcisi"),
        ("Toplantıda ABP lideri Ece Tan", "ABP lideri"),
        ("Dün Aşağıköy Belediye Başkanı Ece Tan", "Aşağıköy Belediye Başkanı"),
        ("Ancak Dernek Başkanı Ece Tan", "Dernek Başkanı"),
        ("Toplantıda salı günü Vali Ece Tan", "Vali"),
    ],
)
def test_a_title_is_given_as_written(text: str, title: str) -> None:
    _, mentions = people_of(f"{text} konuştu.")
    assert mentions[0].titles == (title,)


@pytest.mark.parametrize(
    ("suffix", "case"), [("", ""), ("'ın", "gen"), ("’a", "dat"), ("'dan", "abl"), (" 'nin", "gen"), ("'dı", "cop")]
)
def test_a_mention_knows_its_case_and_where_the_word_ends(suffix: str, case: str) -> None:
    text = f"Bakan Ayşe Yılmaz{suffix} ve ötesi"
    _, (mention,) = people_of(text)
    assert (mention.case, text[: mention.after]) == (case, f"Bakan Ayşe Yılmaz{suffix}")


def test_a_surname_of_two_people_goes_to_the_nearest_and_is_marked() -> None:
    candidates, mentions = people_of("Bakan Ali Demirkol konuştu. Vali Veli Demirkol dinledi. Demirkol ayrıldı.")
    assert [mention.candidate for mention in mentions] == [0, 1, 1]
    assert [who.ambiguous for who in candidates] == [(), (0,)]


def test_a_given_name_with_an_honorific_says_that_it_is_one() -> None:
    candidates, _ = people_of("Toplantıya Ercan Bey de geldi. Nermin Yelkovan ile Nermin Hanım'ın kardeşi konuştu.")
    assert [(who.name, who.by_given_name) for who in candidates] == [("Ercan", True), ("Nermin Yelkovan", False)]


def test_doubtful_names_are_kept_for_the_archive() -> None:
    candidates, mentions = people_of("Kararı Hagelbrook'un tutumu belirledi, Vostrik Hagel da oradaydı.")
    assert [(who.name, who.certainty) for who in candidates] == [
        ("Hagelbrook", Certainty.DOUBTFUL),
        ("Vostrik Hagel", Certainty.DOUBTFUL),
    ]
    assert [mention.rule for mention in mentions] == ["person-bare-name", "person-two-capitals"]


def test_a_full_name_in_doubt_is_believed_when_its_surname_returns() -> None:
    candidates, _ = people_of("Kararı Thorwen Hagelbrook belirledi. Sonra Hagelbrook'un tutumu değişti.")
    assert [(who.name, who.certainty) for who in candidates] == [("Thorwen Hagelbrook", Certainty.LIKELY)]


def test_capitals_are_named_in_ordinary_case() -> None:
    _, mentions = people_of("BAKAN AYŞE IŞIK'IN SÖZÜ\n\nBakan Ayşe Işık konuştu.")
    assert [mention.name for mention in mentions] == ["Ayşe Işık", "Ayşe Işık"]


@pytest.mark.parametrize("language", ["the quick brown fox jumps over the lazy dog. ", "Der schnelle Fuchs. "])
def test_another_language_gives_nobody(language: str) -> None:
    assert all(who.certainty is Certainty.DOUBTFUL for who in people_of(language * 20)[0])


@given(st.text(alphabet="AÖŞaıi'’-. \n\"“”veBakandalı", max_size=300))
def test_any_text_gives_whole_and_ordered_mentions(text: str) -> None:
    candidates, mentions = people_of(text)
    end = 0
    for mention in mentions:
        assert end <= mention.span.start < mention.span.end <= mention.after <= len(text)
        assert mention.name in candidates[mention.candidate].forms
        end = mention.span.end
    assert {mention.candidate for mention in mentions} == set(range(len(candidates)))


def marked(text: str) -> str:
    """Return `text` with its mentions in brackets, as the corpus notes them; doubtful ones are not shown."""
    candidates, mentions = people_of(text)
    pieces, end = [], 0
    for mention in mentions:
        who = candidates[mention.candidate]
        if who.certainty is Certainty.DOUBTFUL:
            continue
        written = mention.span.text_of(text)
        pieces += [text[end : mention.span.start], f"[{written}]" if who.name == written else f"[{written}|{who.name}]"]
        end = mention.span.end
    return "".join([*pieces, text[end:]])


def people_of(text: str) -> tuple[tuple[Candidate, ...], tuple[Mention, ...]]:
    """Find the people of a text whose paragraphs are parted by a blank line."""
    blocks = tuple(
        Block("paragraph", (Run(found[0]),), Span(*found.span()), (Anchorage(found.start(), found.start()),))
        for found in re.finditer(r"[^\n]+", text)
    )
    article = Article("2025/test.txt", "tr", None, date(2025, 1, 1), text, blocks)
    return find_people(passage_of(article, TURKISH), TURKISH)
