"""Suffixes and word lists: what each of them says of a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vakanuvis.language.naming import (
    BODY,
    CITY,
    COMMON,
    FOREIGN,
    GIVEN,
    HEAD,
    INFLECTED,
    PEOPLE,
    PLACE,
    SURNAME,
    TITLE,
    TOWN,
    WEAK_HEAD,
    WORD_NAME,
)
from vakanuvis.language.turkish import TURKISH
from vakanuvis.language.turkish.inflection import plural_of, possessive_of
from vakanuvis.language.turkish.lexicon import words_of
from vakanuvis.language.turkish.suffixes import case_after, case_of

CASES = {
    "gen": "ın in un ün nın nin nun nün larınki ların lerin mizin",
    "acc": "ı i u ü yı yi yu yü sı ları",
    "dat": "a e ya ye na ne lara sına",
    "loc": "da de ta te nda sında larda daki dekiler dakilerin",
    "abl": "dan den tan ten ndan sından lardan",
    "ins": "la le yla yle larla",
    "equ": "ca ce ça çe nca",
    "adj": "lı li lu lü sız siz cı cü lık",
    "plu": "lar ler",
    "cop": "dı ydı ymış ysa sa dır yken yım",
    "": "ım miz imiz nız",
}


@pytest.mark.parametrize(("suffix", "case"), [(suffix, case) for case, row in CASES.items() for suffix in row.split()])
def test_a_suffix_marks_a_case(suffix: str, case: str) -> None:
    assert case_of(suffix) == case


@pytest.mark.parametrize("suffix", ["donnell", "hara", "bir", "ve", "onnor", "gelo", "xyz", "lakin"])
def test_what_is_not_explained_letter_by_letter_is_no_suffix(suffix: str) -> None:
    assert case_of(suffix) is None


@pytest.mark.parametrize(
    ("stem", "suffix", "case"),
    [
        ("kaya", "ya", "dat"),
        ("kaya", "a", None),  # a vowel does not follow a vowel
        ("yılmaz", "ya", None),  # nor a buffer letter a consonant
        ("yılmaz", "ın", "gen"),
        ("gün", "su", None),  # front and back do not mix
        ("ışık", "lar", "plu"),
    ],
)
def test_stem_and_suffix_agree(stem: str, suffix: str, case: str | None) -> None:
    assert case_after(stem, suffix) == case


@pytest.mark.parametrize(
    ("word", "kinds"),
    [
        ("ayşe", GIVEN),
        ("sergey", GIVEN | FOREIGN),
        ("yılmaz", GIVEN | SURNAME | WORD_NAME),
        ("bakanı", TITLE),
        ("milletvekilleri", TITLE),
        ("üniversitesi", HEAD),
        ("müdürlüğü", HEAD),
        ("yardımcılığı", HEAD | INFLECTED),
        ("ingiltere", PLACE),
        ("bursa", PLACE | CITY),
        ("gebze", PLACE | TOWN),
        ("fransız", PEOPLE),
        ("bursalı", PEOPLE | TOWN | INFLECTED),
        ("ankaralılarla", PEOPLE | INFLECTED),
        ("reuters", BODY),
        ("toplantıda", COMMON | INFLECTED),
        ("bayram", GIVEN | SURNAME | WEAK_HEAD | COMMON | WORD_NAME),
        ("akın", GIVEN | SURNAME),
        ("günsu", 0),
        ("lakvar", 0),
    ],
)
def test_kinds_of_a_word(word: str, kinds: int) -> None:
    assert TURKISH.naming.kinds_of(word) == kinds


@pytest.mark.parametrize(
    ("noun", "plural", "possessive"),
    [
        ("başkan", "başkanlar", "başkanı"),
        ("müdür", "müdürler", "müdürü"),
        ("sözcü", "sözcüler", "sözcüsü"),
        ("avukat", "avukatlar", "avukatı"),
        ("yazar", "yazarlar", "yazarı"),
        ("ırmak", "ırmaklar", "ırmağı"),
        ("park", "parklar", "parkı"),
    ],
)
def test_inflection(noun: str, plural: str, possessive: str) -> None:
    assert (plural_of(noun), possessive_of(noun)) == (plural, possessive)


@pytest.mark.parametrize(
    ("word", "is_one"), [("tiyatrocu", True), ("golcüsü", True), ("ikinci", False), ("acı", False)]
)
def test_trades(word: str, is_one: bool) -> None:  # noqa: FBT001 - a table's column
    assert TURKISH.naming.trade(word) is is_one


@pytest.mark.parametrize("name", ["given_names", "foreign_given_names", "cities", "titles", "heads"])
def test_lists_are_folded_and_say_where_they_come_from(name: str) -> None:
    words = words_of(name)
    assert words
    assert all(TURKISH.alphabet.fold(word) == word for word in words)


@given(st.text(alphabet="abcdeğıijklmnorstuüyz", min_size=1, max_size=12))
def test_any_letters_are_read_without_fail(word: str) -> None:
    assert case_of(word) in {*CASES, None}
    assert TURKISH.naming.kinds_of(word) >= 0
