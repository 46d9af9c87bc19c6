"""Messages in Turkish held what a library or the system said in English."""

from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.pipeline.small_site import write
from vakanuvis.cli import main
from vakanuvis.words import load_words

TURKISH = load_words("tr", [ROOT / "templates"])
ARTICLE = " date 2025-03-12 Köprü haziranda açılacak.\n"
BROKEN_TOML = (
    'headline = "a\nb"',
    "headline = ",
    'headline = "x" y',
    'headline = "x',
    "[[mention]\n",
    "[mention\n",
    "headline",
    'note = "\\q"',
    'note = "\\u12"',
    "published = 2025-13-45",
    "published = 2025-02-31",
    "note = [1",
    "note = {a = 1",
    "note = {a = 1, a = 2}",
    "= 1",
    "a. = 1",
    "note = '''x",
    "note = 1 # \x01",
)
BROKEN_YAML = (
    "title: a: b",
    'title: "a',
    "tags: [a, b",
    "title: @a",
    "\ttitle: a",
    "title: a\n  b: c\n d",
    'title: "\\q"',
    "title: {a: b",
    "- a\ntitle: b",
    "title: - a",
)


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "site" / "articles" / "a.txt", ARTICLE)


def said_by(*command: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    assert main(list(command)) == 1
    return capsys.readouterr().err.splitlines()


@pytest.mark.parametrize("text", BROKEN_TOML)
def test_toml(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "site" / "corrections" / "a.toml", text)
    (line,) = said_by("explain", "site/articles/a.txt", capsys=capsys)
    assert any(f"({own})" in line for own in TURKISH.reason.values()), line


@pytest.mark.parametrize("text", BROKEN_YAML)
def test_yaml(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "site" / "articles" / "b.md", f"---\n{text}\n---\n\nMetin.\n")
    (line,) = said_by("explain", "site/articles/b.md", capsys=capsys)
    assert any(f"({own})" in line for own in TURKISH.reason.values()), line


def test_files_that_are_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = said_by("explain", "yok.txt", str(tmp_path), capsys=capsys)
    assert ["(böyle bir dosya ya da klasör yok)" in line or "(bu bir klasör)" in line for line in lines] == [True, True]
    assert all("Yola, dosyanın adına ve izinlerine bakın." in line for line in lines)


def test_a_site_s_own_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "site" / "templates" / "words" / "tr.toml", '[page]\nhome = "a\nb"\n')
    lines = said_by("build", capsys=capsys)
    assert "templates/words/tr.toml:2: hata: Söz dosyası okunamıyor (tırnak kapanmıyor" in "\n".join(lines)


def test_the_article_s_date_beside_corrected_dates(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dates = 'date = 2025-03-13\n\n[[date]]\ntext = "haziranda"\nvalue = "2025-06"\n'
    write(tmp_path / "site" / "corrections" / "a.toml", dates)
    (line,) = said_by("explain", "site/articles/a.txt", capsys=capsys)
    assert line.startswith("corrections/a.toml:3: hata: Haberin tarihi [[date]] ile aynı dosyada date adını taşıyamaz")
    assert "published" in line


def test_a_cache_that_is_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "cache").write_text("x", encoding="utf-8")
    main(["build", "--cache", "cache"])
    assert "Önbellek klasörüne yazılamıyor (bu adda bir dosya var)" in capsys.readouterr().err
