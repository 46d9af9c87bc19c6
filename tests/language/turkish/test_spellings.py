"""What the spellings of a name share."""

import pytest

from vakanuvis.language.turkish.spellings import rough_sound_of, sound_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mihail", "mikhail"),
        ("gorşkov", "gorshkov"),
        ("sergey", "sergei"),
        ("volkonski", "volkonskiy"),
        ("varulakis", "varoulakis"),
        ("yanis", "yannis"),
        ("aleksis", "alexis"),
        ("ışıl", "isil"),
        ("çaykovskaya", "tchaikovskaya"),
        ("kasım", "qasim"),
        ("vagner", "wagner"),
    ],
)
def test_other_letters_for_one_sound(one: str, other: str) -> None:
    assert sound_of(one) == sound_of(other)


def test_vowels_vary_in_long_words_only() -> None:
    assert rough_sound_of("muhammed") == rough_sound_of("mohammad")
    assert rough_sound_of("gülsüm") != rough_sound_of("gülsem")
    assert rough_sound_of("emel") != rough_sound_of("amal")
