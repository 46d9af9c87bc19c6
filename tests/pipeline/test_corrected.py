"""What is wrong with a correction is said with its line, and what was probably meant."""

from pathlib import Path

import pytest

from tests.pipeline.small_site import Workshop, write, write_site
from vakanuvis.model.diagnostics import Severity
from vakanuvis.pipeline import arrange_site

ARTICLE = "2025/2025-03-01-kopru"


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    write_site(tmp_path / "site")
    return Workshop(tmp_path)


def said(workshop: Workshop, text: str) -> list[tuple[int | None, str, dict[str, str]]]:
    """Return what is said about a file of corrections for the article."""
    write(workshop.site / f"corrections/{ARTICLE}.toml", text)
    workshop.said.clear()
    arrange_site(workshop.settings(), workshop.said.append)
    assert {diagnostic.path for diagnostic in workshop.said} <= {f"corrections/{ARTICLE}.toml"}
    assert all(diagnostic.severity is Severity.WARNING for diagnostic in workshop.said)
    return [(diagnostic.line, diagnostic.code, diagnostic.arguments) for diagnostic in workshop.said]


@pytest.mark.parametrize(
    ("text", "line", "person", "similar"),
    [
        ('\n[[mention]]\ntext = "Akkaya"\nperson = "selim-gokman"\n', 2, "selim-gokman", "selim-gokmen"),
        ('[[quotation]]\ntext = "Köprü iki"\nspeaker = "nermin-akaya"\n', 1, "nermin-akaya", "nermin-akkaya"),
    ],
)
def test_an_id_of_nobody(workshop: Workshop, text: str, line: int, person: str, similar: str) -> None:
    assert said(workshop, text) == [(line, "correction-person-similar", {"person": person, "similar": similar})]


def test_an_id_like_nobodys(workshop: Workshop) -> None:
    ((line, code, _),) = said(workshop, '[[mention]]\ntext = "Akkaya"\nperson = "xq-zw"\n')
    assert (line, code) == (1, "correction-person-unknown")


def test_a_name_that_is_nearly_somebodys(workshop: Workshop) -> None:
    text = '\n[[mention]]\ntext = "Akkaya"\nperson = "Selim Gökmenn"\n'
    arguments = {"person": "Selim Gökmenn", "similar": "Selim Gökmen"}
    assert said(workshop, text) == [(2, "correction-person-new", arguments)]
    write(workshop.site / "people/selim-gokmenn.md", "---\nname: Selim Gökmenn\n---\n")
    assert said(workshop, text) == []


@pytest.mark.parametrize("person", ["Selim Gökmen", "SELİM GÖKMEN", "nermin-akkaya", "Xyra Tolbar"])
def test_somebody_known_and_somebody_quite_new(workshop: Workshop, person: str) -> None:
    assert said(workshop, f'[[mention]]\ntext = "Akkaya"\nperson = "{person}"\n') == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('[[mention]]\ntext = "Gökmen"\nperson = "none"\n', "correction-unmatched"),
        ('[[mention]]\ntext = "Akkaya"\nperson = "none"\nwithin = "Yeni köprü"\n', "correction-within-unmatched"),
        ('[[mention]]\ntext = "Belediye"\nperson = "none"\nwithin = "Akkaya"\n', "correction-not-within"),
        ('[[date]]\ntext = "12 Mart"\nvalue = 2025\nwithin = "Akkaya"\n', "correction-not-within"),
        ('[[date]]\ntext = "köprünün"\ndrop = true\n', "correction-nothing-there"),
        ('[[quotation]]\ntext = "iki mahalleyi"\ndrop = true\n', "correction-unquoted"),
        ('[[event]]\ntext = "Çınarlı Belediye"\ntime = "13 Mart"\nvalue = 2025\n', "correction-time-unmatched"),
        ('[[event]]\ntext = "Akkaya, \\"Köprü"\nheadline = "Köprü"\n', "correction-dateless"),
        ('[[event]]\ntext = "Akkaya, \\"Köprü"\ndrop = true\n', "correction-nothing-there"),
        ('[[event]]\ntext = "yeni köprünün"\ndrop = true\n', "correction-not-first"),
        ('[[event]]\ntext = "Hiç söylenmemiş"\ndrop = true\n', "correction-unmatched"),
    ],
)
def test_why_it_fits_nothing(workshop: Workshop, text: str, code: str) -> None:
    assert [(line, found) for line, found, _ in said(workshop, text)] == [(1, code)]


@pytest.mark.parametrize("name", ["Işıl Demirağı", "Müdür Işıl Demirağ", "Demirağ"])
def test_who_is_to_be_hidden_may_be_misspelt(workshop: Workshop, name: str) -> None:
    entry = f"---\nname: {name}\nhidden: true\n---\n"
    write(workshop.site / "people/isil.md", entry)
    arrange_site(workshop.settings(), workshop.said.append)
    found = [(d.path, d.line, d.severity, d.code) for d in workshop.said]
    assert found == [("people/isil.md", 2, Severity.ERROR, "register-hidden-unmatched")]
    write(workshop.site / "people/isil.md", entry.replace("hidden", "not: [Işıl Demirağ]\nhidden"))
    workshop.said.clear()
    arrange_site(workshop.settings(), workshop.said.append)
    assert workshop.codes() == ["register-unmatched"]
