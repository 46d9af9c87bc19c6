"""What Turkish says of single words and of the ends of clauses."""

import pytest

from vakanuvis.language.turkish import TURKISH

SPEECH = TURKISH.speech


@pytest.mark.parametrize(
    ("clause", "word"),
    [
        (" gelince bir grup ", "grup"),
        (" gelince avukatı ise, ", "avukatı"),
        (" gelince avukatı da", "avukatı"),
        (", vali , ", "vali"),
        (" ise ", "ise"),
        (" (2)", ""),
        ("", ""),
    ],
)
def test_last_word_of_a_clause(clause: str, word: str) -> None:
    folded = "xyra tolbar" + clause
    start, found = SPEECH.last_word(folded, len("xyra tolbar"), len(folded))
    assert found == word
    assert folded.startswith(word, start)


def test_questions_about_words() -> None:
    assert SPEECH.ends_subject("ailesi")
    assert not SPEECH.ends_subject("geldi")
    assert SPEECH.is_other_subject("vatandaşlar")
    assert not SPEECH.is_other_subject("köprü")
    assert SPEECH.is_inflected("kurulunda")
    assert SPEECH.is_name_word("isimli")
    assert not SPEECH.is_name_word("isimlidir")
    assert SPEECH.is_telling("istiyoruz")
    assert not SPEECH.is_telling("geldi")


def test_a_report_has_its_clause_before_the_verb() -> None:
    told = "köprünün açılacağını belirtti"
    cue = SPEECH.cue_of_report(told, 0, len(told))
    assert cue is not None
    assert cue.span.text_of(told) == "belirtti"
    for bare in ("belirtti", "ayrıca belirtti"):  # what stands behind it is not looked at
        assert SPEECH.cue_of_report(f"{bare} köprünün açılacağını.", 0, len(bare)) is None
