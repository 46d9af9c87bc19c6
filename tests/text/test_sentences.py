"""Where sentences end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vakanuvis.language.turkish import TURKISH
from vakanuvis.model.spans import Span
from vakanuvis.text.sentences import find_sentences


@pytest.mark.parametrize(
    "marked",
    [
        "Köprü açıldı.|Vali konuştu.",
        "“Bu yol bizim.” dedi.|Ardından ayrıldı.",
        "Hazır mısınız?|Evet!|Peki…|Gidelim.",
        "3. Minsk Konferansı 12. kez toplandı.",
        "Kuruluş yılı 1998.|Bugün büyük.",
        "Prof. Dr. Ece Tan ile M. Nezih Kaya geldi.",
        "Örnek A.Ş. Genel Müdürü konuştu.",
        "Bunu umuyoruz.|Umarız olur.",
        "Umuyoruz.|Umarız.",
        "ntv.com.tr adresinden 3.72 liraya alındı.",
        "Saat 20.35'te başladı.|Bitti.",
        "",
    ],
)
def test_sentences(marked: str) -> None:
    text = marked.replace("|", " ")
    assert sentences_of(text) == [part for part in marked.split("|") if part]


def test_a_sentence_ends_without_a_blank_after_it() -> None:
    assert sentences_of("Buna hazırız.Umarız olur.") == ["Buna hazırız.", "Umarız olur."]


def test_no_sentence_crosses_a_block() -> None:
    assert find_sentences("Başlık\n\nMetin", [Span(0, 6), Span(8, 13)], frozenset()) == (Span(0, 6), Span(8, 13))


@given(st.text(alphabet='AÇaı .!?…"”\n1', max_size=200))
def test_sentences_hold_everything_but_white_space(text: str) -> None:
    spans = find_sentences(text, [Span(0, len(text))], frozenset())
    assert "".join("".join(span.text_of(text).split()) for span in spans) == "".join(text.split())
    assert list(spans) == sorted(spans)


def sentences_of(text: str) -> list[str]:
    return [span.text_of(text) for span in find_sentences(text, [Span(0, len(text))], TURKISH.abbreviations)]
