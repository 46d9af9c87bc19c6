"""Whoever must not be online is not, however carelessly that was written down; and whoever wrote it is told."""

from pathlib import Path

import pytest

from tests.pipeline.small_site import Workshop, write, write_site
from vakanuvis.model.diagnostics import Severity
from vakanuvis.pipeline import arrange_site

NAME, FILE = "Selim Gökmen", "people/selim-gokmen.md"
ARTICLE = "2024/2024-11-05-kutuphane.txt"
CORRECTIONS = "corrections/2024/2024-11-05-kutuphane.toml"


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the articles, which are the same in most of these sites, are read once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def workshop(tmp_path: Path, cache: Path) -> Workshop:
    write_site(tmp_path / "site")
    workshop = Workshop(tmp_path)
    workshop.cache = cache
    return workshop


def errors(workshop: Workshop) -> list[tuple[str, int | None, str]]:
    found = [diagnostic for diagnostic in workshop.said if diagnostic.severity is Severity.ERROR]
    return [(diagnostic.path, diagnostic.line, diagnostic.code) for diagnostic in found]


def is_shown(workshop: Workshop) -> bool:
    """Tell whether the archive has the person, after reading the site anew."""
    workshop.said.clear()
    archive = arrange_site(workshop.settings(), workshop.said.append)
    return any(person.name == NAME for person in archive.people)


def is_withdrawn(workshop: Workshop) -> bool:
    """Tell whether the article is withdrawn, after reading the site anew."""
    workshop.said.clear()
    return arrange_site(workshop.settings(), workshop.said.append).summaries[ARTICLE].withdrawn


def test_without_any_care_the_person_is_shown(workshop: Workshop) -> None:
    assert is_shown(workshop)


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ("---\nname: Selim Gökmen\nhiden: true\n---\n", 3, "key-care"),
        ("---\nname: Selim Gökmen\nHidden: true\n---\n", 3, "key-care"),
        ("---\nname: Selim Gökmen\nhide: evet\n---\n", 3, "key-care"),
        ("---\nname: Selim Gökmen\ngizli: true\n---\n", 3, "key-care"),
        ("---\nname: Selim Gökmen\nwithdrawn: istek üzerine\n---\n", 3, "key-care"),
        ("---\nname: Selim Gökmen\nhidden:\n---\n", 3, "value-careful-flag"),
        ("---\nname: Selim Gökmen\nhidden: true\nhidden: false\n---\n", 4, "hidden-twice"),
        ("---\nname: Selim Gökmen\nrole: Müdür: eski\nhidden: true\n---\n", 3, "front-matter-broken"),
        ("---\nname: Selim Gökmen\n---\n\nhidden: true\n", 5, "hidden-misplaced"),
        ("---\nname: Selim Gökmen\n\u00a0hıdden: true\n---\n", 3, "key-care"),
        ("---\nname: Selim Gökmen\nnot: a: b\n\u00a0“HİDDEN”: true\n---\n", 4, "register-kept-hidden"),
        ("---\nname: Selim Gökmen\nhidden=true\n---\n", 3, "register-kept-hidden"),
        ("---\nname: Selim Gökmen\n  hidden: true\n---\n", 3, "register-kept-hidden"),
        ("---\nname: Selim Gökmen\nhidden: {a: b}\n---\n", 3, "register-kept-hidden"),
        ("---\n{name: Selim Gökmen, hidden: true\n---\n", 2, "register-kept-hidden"),
        ("---\nname: Selim Gökmen\nhidden: true\n", 3, "register-kept-hidden"),
        ("name: Selim Gökmen\nhidden: true\n", 2, "register-kept-hidden"),
        ("---\nnaem: Selim Gökmen\nhidden: true\n---\n", 3, "register-kept-hidden"),
        ("---\nname: Selim Gökmen\nhidden: true\narticles: [2023]\n---\n", 4, "register-articles-unmatched"),
    ],
)
@pytest.mark.parametrize("file", [FILE, "people/s.md"])
def test_who_should_be_hidden_is_hidden(workshop: Workshop, text: str, line: int, code: str, file: str) -> None:
    write(workshop.site / file, text)
    assert not is_shown(workshop)
    assert (file, line, code) in errors(workshop)


@pytest.mark.parametrize(
    "text",
    [
        "---\nhidden: true\n---\n",
        "---\nname: Selim Gokmen\nhidden: evet\n---\n",
        "---\naliases: [\nhidden: true\n---\n",
        "\x00\x01---\nhidden: true\n---\n",
        "---\nname: [x, y\nhidden: true\n---\n",
    ],
)
def test_the_name_of_the_file_says_who_is_meant(workshop: Workshop, text: str) -> None:
    write(workshop.site / FILE, text)
    assert not is_shown(workshop)
    assert errors(workshop)


@pytest.mark.parametrize(
    "file", ["people/selim-gokmen.txt", "people/selim-gokmen.md.txt", "people/SG.MD", "people/2025/selim.md"]
)
def test_a_file_in_the_wrong_place_hides_too(workshop: Workshop, file: str) -> None:
    write(workshop.site / file, "---\nname: Selim Gökmen\nhidden: true\n---\n")
    assert not is_shown(workshop)
    assert errors(workshop) == [(file, 3, "register-stray")]


def test_two_files_of_one_address_hide_whom_either_hides(workshop: Workshop) -> None:
    write(workshop.site / FILE, "---\nname: Selim Gökmen\n---\n")
    write(workshop.site / "people/selim.gokmen.md", "---\nname: Selim Gökmen\nhidden: true\n---\n")
    assert not is_shown(workshop)


@pytest.mark.parametrize("text", ["---\nname: Selim Gökmen\nhidden: true\n---\n", "---\nname: [\nhidden: true\n---\n"])
def test_a_file_name_that_is_no_utf_8_hides_and_ends_nothing(workshop: Workshop, text: str) -> None:
    write(workshop.site / "people" / b"Selim G\xf6kmen.md".decode("utf-8", "surrogateescape"), text)
    assert is_shown(workshop) is text.startswith("---\nname: [")
    assert ("people/Selim G\\udcf6kmen.md", None, "file-name-broken") in errors(workshop)
    workshop.build()


def test_a_file_name_that_is_no_utf_8_is_left_out(workshop: Workshop) -> None:
    name = b"k\xf6pr\xfc.md".decode("utf-8", "surrogateescape")
    write(workshop.site / "people" / name, "---\nname: Selim Gökmen\nrole: Müdür\n---\n")
    write(workshop.site / "corrections" / name.replace(".md", ".toml"), 'note = "x"\n')
    assert is_shown(workshop)
    assert errors(workshop) == [("people/k\\udcf6pr\\udcfc.md", None, "file-name-broken")]
    workshop.build()
    assert errors(workshop) == [("people/k\\udcf6pr\\udcfc.md", None, "file-name-broken")]


@pytest.mark.parametrize(
    "text",
    [
        "---\nname: Selim Gökmen\n# hidden: true\n---\n\n# hidden: true\n",
        "---\nname: Selim Gökmen\nhidden: false\n---\n",
        "---\nname: Selim Gökmen\nhiden: hayır\nhiden: no\n---\n",
        "---\nname: Selim Gökmen\nphoto: a.jpg\n---\nHidden: bir roman.\n",
        "---\nname: Selim Gökmen\nnot: a: b\n# hidden: true\n---\nHidden: bir roman.\n",
    ],
)
def test_nobody_is_hidden_by_what_says_something_else(workshop: Workshop, text: str) -> None:
    write(workshop.site / FILE, text)
    assert is_shown(workshop)


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ('[[mention]]\ntext = "Demirağ"\nperson = "none"\nwithdrawn = "istek"\n', 4, "withdrawn-misplaced"),
        ('[[event]]\ntext = "x"\ndrop = true\n\nwitdrawn = true\n', 5, "withdrawn-misplaced"),
        ('[article]\nwithdrawn = "istek"\n', 2, "withdrawn-misplaced"),
        ('withdraw = "istek"\n', 1, "key-care"),
        ("hidden = true\n", 1, "key-care"),
        ("kaldır = true\n".replace("ı", "i"), 1, "key-care"),
        ('withdrawn = ""\n', 1, "withdrawn-unsaid"),
        ("withdrawn = 5\n", 1, "withdrawn-unsaid"),
        ('withdrawn = istek üzerine\nnote = "x"\n', 1, "toml-broken"),
        ('withdrawn = "istek"\nnote = \n', 1, "correction-kept-withdrawn"),
        ('withdrawn: "istek"\n', 1, "correction-kept-withdrawn"),
        ('note = "a"\nnote = "b"\nwithdrawn = "istek"\n', 3, "correction-kept-withdrawn"),
    ],
)
def test_what_should_be_withdrawn_is_withdrawn(workshop: Workshop, text: str, line: int, code: str) -> None:
    write(workshop.site / CORRECTIONS, text)
    assert is_withdrawn(workshop)
    assert (CORRECTIONS, line, code) in errors(workshop)


@pytest.mark.parametrize(
    "file",
    [
        "corrections/2024-11-05-kutuphane.toml",
        "corrections/2025/2024-11-05-Kutuphane.toml",
        "corrections/2024/2024-11-05-kutuphane.toml.txt",
        "corrections/2024/2024-11-05-kutuphane.TOML",
    ],
)
def test_a_correction_in_the_wrong_place_withdraws_too(workshop: Workshop, file: str) -> None:
    write(workshop.site / file, 'withdrawn = "istek"\n')
    write(workshop.site / CORRECTIONS, 'note = "Düzeltildi."\n')
    assert is_withdrawn(workshop)
    assert errors(workshop) == [
        (file, 1, "correction-orphan-withdrawn" if file.endswith(".toml") else "correction-stray")
    ]


def test_of_two_corrections_of_one_article_either_withdraws(workshop: Workshop) -> None:
    write(workshop.site / CORRECTIONS, 'withdrawn = "istek"\n')
    write(workshop.site / CORRECTIONS.replace(".toml", ".txt.toml"), 'note = "Düzeltildi."\n')
    assert is_withdrawn(workshop)
    assert [code for _, _, code in errors(workshop)] == ["correction-twice"]


@pytest.mark.parametrize(
    "text",
    [
        "withdrawn = false\n",
        '# withdrawn = "istek"\nnote = "x"\n',
        '# withdrawn = "istek"\nnote = \n',
        'note = """\nwithdrawn = "istek"\n"""\n',
        '[[mention]]\ntext = "Demirağ"\nperson = "none"\nwithn = "Kütüphane"\n',
    ],
)
def test_nothing_is_withdrawn_by_what_says_something_else(workshop: Workshop, text: str) -> None:
    write(workshop.site / CORRECTIONS, text)
    assert not is_withdrawn(workshop)


def test_nothing_of_it_is_in_the_result(workshop: Workshop) -> None:
    write(workshop.site / FILE, "---\nname: Selim Gökmen\nhiden: true\n---\n")
    write(workshop.site / CORRECTIONS, '[[mention]]\ntext = "Demirağ"\nperson = "none"\nwithdrawn = "istek"\n')
    workshop.build()
    texts = {
        path.relative_to(workshop.output).as_posix(): path.read_text("utf-8", "replace")
        for path in workshop.output.rglob("*")
        if path.is_file()
    }
    assert [path for path, text in texts.items() if "elli bini" in text] == []
    holding = {path for path, text in texts.items() if "Gökmen" in text or "gokmen" in text}
    assert all(path.startswith("haber/") for path in holding)  # of an article the words stay


def test_keys_below_a_table_are_told_where_they_belong(workshop: Workshop) -> None:
    entry = '[[mention]]\ntext = "Demirağ"\nperson = "none"\n'
    write(workshop.site / CORRECTIONS, f'{entry}headline = "Yeni"\nnote = "x"\npublished = 2024-11-06\n')
    workshop.build()
    assert errors(workshop) == [(CORRECTIONS, line, "key-misplaced") for line in (4, 5, 6)]


@pytest.mark.parametrize("line", ["withdrawn: istek", "hidden: true", "hiden: true"])
def test_an_article_that_asks_for_care_itself_is_left_out(workshop: Workshop, line: str) -> None:
    id_ = "2024/2024-12-01-muze.md"
    text = f"---\ntitle: Müze\ndate: 2024-12-01\n{line}\n---\n\nKitap sayısı elli bini geçti.\n"
    write(workshop.site / "articles" / id_, text)
    workshop.build()
    assert errors(workshop) == [(f"articles/{id_}", 4, "article-care")]
    assert "haber/2024/2024-12-01-muze.html" not in workshop.files()
