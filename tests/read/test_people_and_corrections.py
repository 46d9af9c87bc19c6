"""What people decided: register, corrections, the site's own pages."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vakanuvis.model.diagnostics import Diagnostic
from vakanuvis.model.editing import Correction
from vakanuvis.read import read_corrections, read_pages, read_register
from vakanuvis.read.corrections import correction_of
from vakanuvis.read.toml import read_toml

Said = list[tuple[str, int | None, str]]


class Reporter:
    """Collects messages."""

    def __init__(self) -> None:
        self.found: list[Diagnostic] = []

    def __call__(self, diagnostic: Diagnostic) -> None:
        self.found.append(diagnostic)

    @property
    def said(self) -> Said:
        return [(diagnostic.path, diagnostic.line, diagnostic.code) for diagnostic in self.found]


@pytest.fixture
def report() -> Reporter:
    return Reporter()


def write(site: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        file = site / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return site


class TestRegister:
    def test_every_key_is_read(self, tmp_path: Path, report: Reporter) -> None:
        text = (
            "---\nname: Ayşe  Yılmaz\naliases: [A. Yılmaz, Yılmaz]\nrole: Vali\nwikidata: Q12\narticles: [2025/*]\n"
            "not: [Ayşe Yılmaz Parkı]\nhidden: true\nperson: true\n---\n\nBir vali.\r\nİki satır.\n"
        )
        (entry,) = read_register(write(tmp_path, {"people/ayse-yilmaz.md": text}), report)
        assert report.said == []
        assert (entry.id, entry.name, entry.aliases) == ("ayse-yilmaz", "Ayşe Yılmaz", ("A. Yılmaz", "Yılmaz"))
        assert (entry.role, entry.wikidata, entry.articles) == ("Vali", "Q12", ("2025/*",))
        assert (entry.excluded, entry.hidden, entry.person) == (("Ayşe Yılmaz Parkı",), True, True)
        assert entry.biography == "Bir vali.\nİki satır."
        assert entry.lines["not"] == 7

    def test_no_folder_is_an_empty_register(self, tmp_path: Path, report: Reporter) -> None:
        assert read_register(tmp_path, report) == ()
        assert report.said == []

    def test_file_names_become_addresses(self, tmp_path: Path, report: Reporter) -> None:
        write(tmp_path, {"people/Çiğdem Işık.md": "---\nname: Çiğdem Işık\n---\n"})
        assert [entry.id for entry in read_register(tmp_path, report)] == ["cigdem-isik"]

    @pytest.mark.parametrize(
        ("text", "line", "code"),
        [
            ("---\nname: A\nalias: [B]\n---\n", 3, "key-similar"),
            ("---\nname: A\nxyz: B\n---\n", 3, "key-unknown"),
            ("---\nname: A\nwikidata: 12\n---\n", 3, "wikidata-wrong"),
            ("---\nrole: A\n---\n", 1, "register-name-missing"),
            ("Ayşe", 1, "register-name-missing"),
            ("-----\nname: A\n-----\n", 1, "front-matter-unopened"),
            ("name: A\nrole: B\n", 1, "front-matter-unopened"),
            ("---\nname: [A]\n---\n", 2, "register-name-wrong"),
            ("---\nname: A\nnot: 5: 3\n---\n", 3, "front-matter-broken"),
        ],
    )
    def test_what_is_wrong_has_its_line(
        self, tmp_path: Path, report: Reporter, text: str, line: int, code: str
    ) -> None:
        read_register(write(tmp_path, {"people/a.md": text}), report)
        assert report.said[0] == ("people/a.md", line, code)

    def test_who_may_be_hidden_stays_hidden(self, tmp_path: Path, report: Reporter) -> None:
        (entry,) = read_register(write(tmp_path, {"people/a.md": "---\nname: A\nhidden: evet\n---\n"}), report)
        assert entry.hidden
        assert report.said == [("people/a.md", 3, "value-careful-flag")]

    def test_names_and_patterns_on_one_line_are_parted_by_commas(self, tmp_path: Path, report: Reporter) -> None:
        text = "---\nname: A\naliases: A. B, Ç. D\nnot: E Parkı, F\narticles: 2024/*, 2025/x.txt\n---\n"
        (entry,) = read_register(write(tmp_path, {"people/a.md": text}), report)
        assert (entry.aliases, entry.excluded) == (("A. B", "Ç. D"), ("E Parkı", "F"))
        assert entry.articles == ("2024/*", "2025/x.txt")

    def test_files_that_are_not_read_are_named(self, tmp_path: Path, report: Reporter) -> None:
        files = ("people/a.txt", "people/b/c.md", "pages/d.txt", "pages/e/f.md", "corrections/x.md")
        write(tmp_path, {"articles/x.txt": "x", **dict.fromkeys(files, "---\nname: A\n---\n")})
        assert read_register(tmp_path, report) == ()
        assert read_pages(tmp_path, report, "tr") == ()
        assert read_corrections(tmp_path, report) == {}
        assert sorted((path, code) for path, _, code in report.said) == [
            ("corrections/x.md", "file-unread-toml"),
            ("pages/d.txt", "file-unread-md"),
            ("pages/e/f.md", "file-unread-md"),
            ("people/a.txt", "file-unread-md"),
            ("people/b/c.md", "file-unread-md"),
        ]

    def test_two_files_of_one_address(self, tmp_path: Path, report: Reporter) -> None:
        write(tmp_path, {"people/a b.md": "---\nname: X\n---\n", "people/a-b.md": "---\nname: Y\n---\n"})
        assert [entry.name for entry in read_register(tmp_path, report)] == ["X"]
        assert report.said == [("people/a-b.md", None, "register-id-twice")]


CORRECTIONS = """# düzeltmeler
headline = "Yeni başlık"
published = 2025-02-03
note = '''
[[mention]]
text = "bu bir not"
'''

[[mention]]
text = "Yılmaz"
person = "mehmet-yilmaz"
within = "İlk sözler"

[[mention]]
text = "Deniz"
person = "none"

[[quotation]]
text = "Söz verdik"
speaker = "none"

[[quotation]]
text = "Geldik"
drop = true

[[date]]
text = "geçen salı"
value = 2025-01-28

[[date]]
text = "mart"
drop = true

[[event]]
text = "Vali köprüyü"
value = 2024
headline = "Köprü açıldı"
modality = "planned"
people = ["ayse-yilmaz"]
"""


class TestCorrections:
    def test_every_entry_is_read_with_its_line(self, tmp_path: Path, report: Reporter) -> None:
        write(tmp_path, {"articles/2025/x.txt": "x", "corrections/2025/x.toml": CORRECTIONS})
        corrections = read_corrections(tmp_path, report)
        assert report.said == []
        assert list(corrections) == ["2025/x.txt"]
        found = corrections["2025/x.txt"]
        assert (found.headline, found.headline_line, found.published, found.published_line) == (
            "Yeni başlık",
            2,
            date(2025, 2, 3),
            3,
        )
        assert found.note is not None
        assert [(entry.text, entry.person, entry.within, entry.line) for entry in found.mentions] == [
            ("Yılmaz", "mehmet-yilmaz", "İlk sözler", 9),
            ("Deniz", None, None, 14),
        ]
        assert [(entry.text, entry.speaker, entry.drop, entry.line) for entry in found.quotations] == [
            ("Söz verdik", None, False, 18),
            ("Geldik", None, True, 22),
        ]
        assert [(entry.value, entry.drop, entry.line) for entry in found.dates] == [
            ("2025-01-28", False, 26),
            (None, True, 30),
        ]
        (event,) = found.events
        assert (event.value, event.headline, event.modality, event.people, event.line) == (
            "2024",
            "Köprü açıldı",
            "planned",
            ("ayse-yilmaz",),
            34,
        )

    def test_a_correction_of_no_article_is_reported(self, tmp_path: Path, report: Reporter) -> None:
        assert read_corrections(write(tmp_path, {"corrections/x.toml": ""}), report) == {}
        assert report.said == [("corrections/x.toml", None, "correction-orphan")]

    def test_markdown_articles_have_corrections_too(self, tmp_path: Path, report: Reporter) -> None:
        write(tmp_path, {"articles/x.md": "x", "corrections/x.toml": "date = 2025-01-02\n"})
        assert read_corrections(tmp_path, report)["x.md"].published == date(2025, 1, 2)

    def test_an_edit_changes_the_digest(self, tmp_path: Path, report: Reporter) -> None:
        write(tmp_path, {"articles/x.md": "x", "corrections/x.toml": "date = 2025-01-02\n"})
        before = read_corrections(tmp_path, report)["x.md"].digest
        write(tmp_path, {"corrections/x.toml": "date = 2025-01-03\n"})
        assert read_corrections(tmp_path, report)["x.md"].digest != before

    @pytest.mark.parametrize(
        ("text", "line", "code"),
        [
            ('headlin = "x"', 1, "key-similar"),
            ("headline = 5", 1, "value-not-text"),
            ('a = "b', 1, "toml-broken"),
            ('date = "dün"', 1, "value-not-date"),
            ('\n[[mention]]\nperson = "x"', 2, "correction-text-missing"),
            ('\n[[mention]]\ntext = "x"', 2, "correction-empty"),
            ('[[mention]]\ntext = "x"\nperson = "y"\nwithn = "z"', 4, "key-similar"),
            ('[[quotation]]\ntext = "x"', 1, "correction-empty"),
            ('[[date]]\ntext = "x"\nvalue = "yarın"', 3, "value-not-edtf"),
            ('date = 2025-01-02\n[[date]]\ntext = "x"\nvalue = 2025', 2, "toml-date-twice"),
            (
                '[[mention]]\ntext = "x"\nperson = "y"\n[[mention]]\ntext = "x"\ndrop = true',
                4,
                "correction-contradicts",
            ),
            ('[[date]]\ntext = "x"\nvalue = 2024\n[[date]]\ntext = "x"\nvalue = 2025', 4, "correction-contradicts"),
            (
                '[[quotation]]\ntext = "x"\nspeaker = "a"\n[[quotation]]\ntext = "x"\nspeaker = "b"',
                4,
                "correction-contradicts",
            ),
            ('[[date]]\ntext = "x"', 1, "correction-empty"),
            ('[[event]]\ntext = "x"', 1, "correction-empty"),
            ('[[event]]\ntext = "x"\nmodality = "maybe"', 3, "modality-unknown"),
            ('[mention]\ntext = "x"', 1, "value-not-tables"),
        ],
    )
    def test_what_is_wrong_has_its_line(
        self, tmp_path: Path, report: Reporter, text: str, line: int, code: str
    ) -> None:
        read_corrections(write(tmp_path, {"articles/x.txt": "x", "corrections/x.toml": text}), report)
        assert report.said == [("corrections/x.toml", line, code)]

    def test_the_same_twice_and_other_paragraphs_contradict_nothing(self, tmp_path: Path, report: Reporter) -> None:
        entry = '[[mention]]\ntext = "x"\nperson = "y"\n'
        text = f'{entry}{entry}within = "z"\n{entry}[[mention]]\ntext = "x"\nperson = "none"\nwithin = "w"\n'
        read_corrections(write(tmp_path, {"articles/x.txt": "x", "corrections/x.toml": text}), report)
        assert report.said == []

    def test_withdrawn_without_a_reason_is_withdrawn(self, tmp_path: Path, report: Reporter) -> None:
        write(tmp_path, {"articles/x.txt": "x", "corrections/x.toml": "withdrawn = true\n"})
        assert read_corrections(tmp_path, report)["x.txt"].withdrawn is not None
        assert report.said == [("corrections/x.toml", 1, "withdrawn-unsaid")]

    @given(st.text(alphabet="abdehintw=[].\"'#\n0123- ", max_size=60))
    def test_any_text_is_a_correction_or_a_message(self, tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
        file = tmp_path_factory.getbasetemp() / "any.toml"
        file.write_text(text, encoding="utf-8")
        report = Reporter()
        toml = read_toml(file, "x.toml", report)
        assert toml is not None or report.found
        if toml is not None:
            assert isinstance(correction_of(toml, "a.txt"), Correction)


class TestPages:
    def test_title_is_given_or_the_first_heading(self, tmp_path: Path, report: Reporter) -> None:
        write(
            tmp_path,
            {
                "pages/Künye.md": "---\ntitle: Künye\n---\nMetin.\n",
                "pages/iletisim.md": "# İletişim\n\nYazın.\n",
                "pages/taslak.md": "---\ntitle: Taslak\ndraft: true\n---\nMetin.\n",
            },
        )
        pages = read_pages(tmp_path, report, "tr")
        assert report.said == []
        assert [(address, page.title, page.body) for address, page in pages] == [
            ("kunye.html", "Künye", "Metin."),
            ("iletisim.html", "İletişim", "Yazın."),
        ]

    @pytest.mark.parametrize(
        ("files", "path", "code"),
        [
            ({"pages/index.md": "# A"}, "pages/index.md", "page-address-taken"),
            ({"pages/404.md": "# A"}, "pages/404.md", "page-address-taken"),
            ({"pages/Hakkında.md": "# A"}, "pages/Hakkında.md", "page-address-taken"),
            ({"pages/a b.md": "# A", "pages/a-b.md": "# B"}, "pages/a-b.md", "page-address-twice"),
            ({"pages/a.md": "Metin."}, "pages/a.md", "page-title-missing"),
            ({"pages/a.md": ""}, "pages/a.md", "file-empty"),
        ],
    )
    def test_what_is_wrong_is_said(
        self, tmp_path: Path, report: Reporter, files: dict[str, str], path: str, code: str
    ) -> None:
        read_pages(write(tmp_path, files), report, "tr")
        assert [(said[0], said[2]) for said in report.said] == [(path, code)]
