"""One mistake is one message: where it is, what is wrong, what became of it."""

from pathlib import Path

import pytest

from tests.pipeline.small_site import write
from vakanuvis.cli import main

SITE = 'title = "Arşiv"\nbase_url = "https://example.org/"\n'
ARTICLE = "date 2025-03-12 Vali Selim Gökmen köprüyü açtı. Gökmen törende konuştu.\n"


@pytest.fixture(autouse=True)
def _beside_the_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def said(site: Path, files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> list[str]:
    for name, text in {"site.toml": SITE, "articles/a.txt": ARTICLE, **files}.items():
        write(site / "site" / name, text)
    main(["check", "--jobs", "1"])
    return [line for line in capsys.readouterr().err.splitlines() if ": not: " not in line]


@pytest.mark.parametrize(
    ("path", "text", "line", "words"),
    [
        ("articles/b.md", "---\ndate: 2024-02-30\n---\nMetin.\n", 2, "Böyle bir gün yok: 2024-02-30; atlandı."),
        ("articles/b.md", "---\ndate: yarın\n---\nMetin.\n", 2, "“yarın” tarih olarak okunamadı; atlandı."),
        ("articles/b.md", "---\ndate: [a, b]\n---\nMetin.\n", 2, "“[a, b]” tarih olarak okunamadı; atlandı."),
        ("articles/b.md", "---\nDate: 2024-02-03\n---\nMetin.\n", 2, "“date”"),
        ("articles/b.md", "---\ndate: 2024-02-03\ndraft: evet\n---\nMetin.\n", 3, "true sayıldı"),
        ("people/b.md", "---\nname: [A]\n---\n", 2, "“name” bir metin olmalı; kayıt atlandı."),
        ("people/b.md", "---\nNAME: Selim Gökmen\n---\n", 2, "“name”"),
        ("people/b.md", "---\nname: Selim Gökmen\nhidden: true\nhidden: true\n---\n", 4, "“hidden” iki kez"),
        ("people/b.md", "---\nname: Selim Gökmen\nhidden: evet\n---\n", 3, "true sayıldı"),
        ("pages/b.md", "---\ntitle: [A]\n---\nMetin.\n", 2, "“title” bir metin olmalı"),
        ("pages/b.md", "---\ntitle: A\ndraft: evet\n---\nMetin.\n", 3, "true sayıldı"),
        ("corrections/a.toml", "[[mention]]\ntext = 5\ndrop = true\n", 2, "bu düzeltme uygulanmadı"),
        ("corrections/a.toml", '[[mention]]\ntext = "Gökmen"\nperson = 5\n', 3, "bu düzeltme uygulanmadı"),
        ("corrections/a.toml", '[[mention]]\ntext = "Gökmen"\ndrop = "evet"\n', 3, "“drop” true ya da false olmalı"),
        ("corrections/a.toml", '[[quotation]]\ntext = "Köprü"\nspeaker = [1]\n', 3, "bu düzeltme uygulanmadı"),
        ("corrections/a.toml", '[[date]]\ntext = "Köprü"\ndrop = "evet"\n', 3, "“drop” true ya da false olmalı"),
        ("corrections/a.toml", '[[date]]\ntext = "Köprü"\nvalue = "mart"\n', 3, "“mart” bir tarih değeri değil"),
        ("corrections/a.toml", "withdrawn = true\n", 1, "haber yine de geri çekildi"),
        ("corrections/b/a.toml", 'withdrawn = "istek"\n', 1, "Bu düzeltmenin haberi yok: articles/b/a.txt"),
        ("site.toml", SITE + "publish = true\n", 3, "“publish” şunlardan biri olmalı"),
        ("site.toml", SITE + 'publish = "hepsi"\n', 3, "“publish” şunlardan biri olmalı"),
        ("site.toml", SITE + 'noindex = "evet"\n', 3, "true sayıldı"),
        ("site.toml", 'title = "A"\nbase_url = "example.org"\n', 2, "Adres değil: example.org"),
        ("site.toml", 'title = "A"\nbase_url = 5\n', 2, "Adres değil: 5"),
    ],
)
def test_once(path: str, text: str, line: int, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (message,) = said(tmp_path, {path: text}, capsys)
    assert message.startswith(f"{path}:{line}: hata: ")
    assert words in message


def test_an_address_that_is_none_is_not_called_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(tmp_path, {}, capsys)
    write(tmp_path / "site/site.toml", 'base_url = "example.org"\n')
    main(["check", "--jobs", "1"])
    assert "base_url yazın" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("toml", "words"),
    [
        ("title = \u201cA\u201d\n", "Site kurulmadı"),
        ('language = "en"\ntitle = \u201cA\u201d\n', "The site was not built"),
        ("title = \"A\nlanguage = 'en'\n", "The site was not built"),
        ('title = "A"\nlanguage = "xx"\nnotice = \n', "Site kurulmadı"),
    ],
)
def test_settings_that_cannot_be_read_are_told_in_the_site_s_language(
    toml: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said(tmp_path, {"site.toml": toml}, capsys)
    assert main(["build"]) == 1
    error, last = capsys.readouterr().err.splitlines()
    assert error.startswith("site.toml:")
    assert last.startswith(words)


@pytest.mark.parametrize(
    ("path", "text", "words"),
    [
        ("site.toml", "[site]\ntitle = 'A'\n", "“[site]” diye bir bölüm okunmaz; içindekiler yok sayıldı."),
        ("corrections/a.toml", "[mention]\ntext = 'Gökmen'\nperson = 'none'\n", "çift köşeli ayraç"),
        ("corrections/a.toml", "[[mentions]]\ntext = 'Gökmen'\n", "“mentions”; yok sayıldı. Bunu mu"),
        (
            "corrections/a.toml",
            "[[event]]\ntext = 'Vali'\nvalue = '2025-03-12'\nmodality = 'olacak'\n",
            "“modality” şunlardan biri olmalı",
        ),
        ("articles/b.md", "---\ndate: [2024-01-01]\n---\nMetin.\n", "“[2024-01-01]” tarih olarak okunamadı"),
    ],
)
def test_what_became_of_it(
    path: str, text: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (message,) = said(tmp_path, {path: text}, capsys)
    assert words in message
