"""An article of the site is explained as the site shows it, not as if there were no other."""

import json
from pathlib import Path

import pytest

from tests.pipeline.small_site import write
from vakanuvis.cli import main

TWO = (
    ' date 2025-03-01 Tarım Bakanı Kerem Tezcanlı, "Ekim erken başladı." dedi.\n',
    ' date 2025-03-02 Akçabel Valisi Selma Tezcanlı, "Yol haziranda açılacak." dedi.\n',
)
BARE = ' date 2025-03-03 Toplantıda konuşan Tezcanlı, "Buna hep birlikte seviniyoruz." dedi.\n'
FULLER = ' date 2025-03-04 Sevda Nil Orak, "Yol bitti." dedi. Sevda Orak sonra ayrıldı.\n'
SHORTER = ' date 2025-03-05 Sevda Orak, "Köprü bitti." dedi.\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for number, text in enumerate((*TWO, BARE, FULLER, SHORTER), 1):
        write(tmp_path / "site" / "articles" / f"{number}.txt", text)
    write(tmp_path / "site" / "addresses.txt", "sevda-hanim = Sevda Nil Orak\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_a_surname_that_the_archive_leaves_open_is_open(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "site/articles/3.txt"]) == 0
    said = capsys.readouterr()
    assert "Karar: açık: arşivde bu adı taşıyan birden çok kişi var" in said.out
    assert "Şunlardan biri olabilir: Kerem Tezcanlı (kerem-tezcanli), Selma Tezcanlı (selma-tezcanli)" in said.out
    assert "konuşan açık değil (Tezcanlı)" in said.out
    assert "tek başına" not in said.out
    assert said.err == ""


@pytest.mark.usefixtures("folder")
def test_programs_get_the_ids_of_the_site(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "--json", "site/articles/3.txt", "site/articles/5.txt"]) == 0
    bare, shorter = map(json.loads, capsys.readouterr().out.splitlines())
    assert (bare["people"], bare["quotations"][0]["speaker"]) == ([], None)
    assert [person["id"] for person in shorter["people"]] == ["sevda-hanim"]
    assert not bare["alone"]


def test_a_file_from_elsewhere_is_read_alone_and_says_so(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder / "elsewhere.txt", BARE)
    assert main(["explain", "elsewhere.txt"]) == 0
    assert "tek başına okundu" in capsys.readouterr().out
    assert not (folder / ".cache").exists()  # nothing of the site was read
    assert main(["explain", "--json", "elsewhere.txt"]) == 0
    alone = json.loads(capsys.readouterr().out)
    assert [person["id"] for person in alone["people"]] == ["tezcanli"]
    assert alone["alone"]


def test_files_of_both_kinds_come_in_the_order_in_which_they_were_typed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder / "elsewhere.txt", BARE)
    assert main(["explain", "--json", "site/articles/3.txt", "elsewhere.txt", "site/articles/1.txt"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(row["source"], row["alone"]) for row in rows] == [
        ("site/articles/3.txt", False),
        ("elsewhere.txt", True),
        ("site/articles/1.txt", False),
    ]


def test_what_is_wrong_with_other_articles_is_not_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder / "site" / "articles" / "undated.txt", "Bu metnin tarihi yok.\n")
    write(folder / "site" / "corrections" / "3.toml", '[[quotation]]\ntext = "Buna hep"\nspeaker = "kimse-yok"\n')
    assert main(["explain", "site/articles/3.txt"]) == 0
    assert [line.split(": ")[0] for line in capsys.readouterr().err.splitlines()] == ["corrections/3.toml:1"]


def test_a_draft_is_explained_among_the_others(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder / "site" / "articles" / "6.md", f"---\ndate: 2025-03-06\ndraft: true\n---\n\n{BARE[17:]}")
    assert main(["explain", "site/articles/6.md"]) == 0
    assert "Şunlardan biri olabilir: Kerem Tezcanlı" in capsys.readouterr().out


def test_an_article_that_the_site_leaves_out_is_read_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder / "site" / "articles" / "1.md", f"---\ndate: 2025-03-06\n---\n\n{BARE[17:]}")
    assert main(["explain", "site/articles/1.txt"]) == 1  # its address belongs to 1.md
    said = capsys.readouterr()
    assert "tek başına okundu" in said.out
    assert "site/articles/1.txt: hata:" in said.err
