"""Words: a site changes single ones, and what it gets wrong is said and does no harm."""

from pathlib import Path

import pytest

from tests.conftest import ROOT
from vakanuvis.model.diagnostics import Diagnostic
from vakanuvis.words import load_words

THEME = ROOT / "templates"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    (tmp_path / "words").mkdir()
    return tmp_path / "words" / "tr.toml"


def load(own: Path) -> tuple[str, list[str]]:
    said: list[Diagnostic] = []
    words = load_words("tr", [own.parent.parent, THEME], said.append)
    return words.page["people"], [diagnostic.code for diagnostic in said]


def test_a_site_changes_single_words(own: Path) -> None:
    theirs = load_words("tr", [THEME])
    own.write_text('[page]\npeople = "Adlar"\n', encoding="utf-8")
    ours = load_words("tr", [own.parent.parent, THEME])
    assert (theirs.page["people"], ours.page["people"]) == ("Kişiler", "Adlar")
    assert ours.page["timeline"] == theirs.page["timeline"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[page\n", "words-broken"),
        ('people = "Adlar"\n', "words-unknown"),
        ('[pages]\npeople = "Adlar"\n', "words-unknown"),
        ('[page]\npeple = "Adlar"\n', "words-unknown"),
        ("[page]\npeople = 3\n", "words-unlike"),
        ('[page]\npeople = "{number} kişi"\n', "words-unlike"),
        ('[page]\npeople = "açık {"\n', "words-unlike"),
        ('[date]\nmonths = ["Ocak"]\n', "words-unlike"),
    ],
)
def test_what_can_not_be_used_is_said_and_left_out(own: Path, text: str, code: str) -> None:
    own.write_text(text, encoding="utf-8")
    assert load(own) == ("Kişiler", [code])


def test_bytes_that_are_no_text(own: Path) -> None:
    own.write_bytes(b"\xff\xfe\x00")
    assert load(own) == ("Kişiler", ["words-broken"])


def test_a_language_that_nobody_wrote(own: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load_words("xx", [own.parent.parent, THEME])


@pytest.mark.parametrize(
    ("text", "said", "people"),
    [
        ('[page]\npeople = "Personen"\n', ["words-missing"], "Personen"),
        ("[page\n", ["words-broken"], "People"),
    ],
)
def test_what_a_new_language_lacks_is_said_in_english(own: Path, text: str, said: list[str], people: str) -> None:
    own.with_name("de.toml").write_text(text, encoding="utf-8")
    found: list[Diagnostic] = []
    words = load_words("de", [own.parent.parent, THEME], found.append)
    assert (words.code, words.page["people"], words.page["timeline"]) == ("de", people, "Timeline")
    assert [diagnostic.code for diagnostic in found] == said
