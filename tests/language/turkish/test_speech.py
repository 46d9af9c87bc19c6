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
