"""Letters: lengths hold, I and İ are two letters, a dictionary's order is kept."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vakanuvis.language.turkish.alphabet import ALPHABET


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(ALPHABET.fold(text)) == len(text)


@given(st.text(alphabet="abcçdefgğhıijklmnoöprsştuüvyz' ."))
def test_upper_case_and_back_is_the_same(text: str) -> None:
    assert ALPHABET.lower(ALPHABET.upper(text)) == text


@pytest.mark.parametrize(
    ("capitals", "name"),
    [
        ("MUSTAFA IŞIK", "Mustafa Işık"),
        ("İLKER ŞAHİN", "İlker Şahin"),
        ("MÜEZZİNOĞLU-IRMAK", "Müezzinoğlu-Irmak"),
        ("O'DONNELL", "O'Donnell"),
    ],
)
def test_names_in_capitals_become_ordinary(capitals: str, name: str) -> None:
    assert ALPHABET.capitalize(capitals) == name


def test_sorting_follows_the_dictionary() -> None:
    words = [
        "İnce",
        "Zorlu",
        "Irmak",
        "Çınar",
        "Cem",
        "Ilgaz",
        "Şen",
        "Sarı",
        "Öz",
        "Ova",
        "Quentin",
        "Göl",
        "Gül",
        "Ğ",
    ]
    in_order = [
        "Cem",
        "Çınar",
        "Göl",
        "Gül",
        "Ğ",
        "Ilgaz",
        "Irmak",
        "İnce",
        "Ova",
        "Öz",
        "Quentin",
        "Sarı",
        "Şen",
        "Zorlu",
    ]
    assert sorted(words, key=ALPHABET.sort_key) == in_order


def test_sorting_does_not_see_how_letters_are_composed() -> None:
    assert ALPHABET.sort_key(unicodedata.normalize("NFD", "Çığ")) == ALPHABET.sort_key("Çığ")


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("ışık", "I"),
        ("irem", "İ"),
        ("Âdem", "A"),
        ("Îsa", "İ"),
        ("çam", "Ç"),
        ("Émile", "E"),
        ("3. Minsk", "#"),
        ("", "#"),
    ],
)
def test_the_index_letter(name: str, letter: str) -> None:
    assert ALPHABET.initial(name) == letter


@pytest.mark.parametrize(
    "written", ["IĞDIR", "Iğdır", "ığdır", "igdir", "İGDİR", unicodedata.normalize("NFD", "Iğdır")]
)
def test_search_sees_one_word_in_all_spellings(written: str) -> None:
    assert ALPHABET.search_fold(written) == "igdir"


@pytest.mark.parametrize(
    ("text", "slug"),
    [("Şanlıurfa İl Özel", "sanliurfa-il-ozel"), ("IŞIK", "isik"), ("Kâğıt & Kalem", "kagit-kalem"), ("…", "")],
)
def test_slugs_are_ascii(text: str, slug: str) -> None:
    assert ALPHABET.slug(text) == slug


@given(st.text())
def test_slugs_cannot_leave_their_folder(text: str) -> None:
    assert set(ALPHABET.slug(text)) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


@given(st.text())
def test_search_folds_as_its_definition_says(text: str) -> None:
    """NFC first, [ıİI] → i, lower, NFD, drop U+0300–036F; the browser's script does just this."""
    plain = unicodedata.normalize("NFC", text)
    for letter in "ıİI":
        plain = plain.replace(letter, "i")
    expected = "".join(x for x in unicodedata.normalize("NFD", plain.lower()) if not "\u0300" <= x <= "\u036f")
    assert ALPHABET.search_fold(text) == expected
