"""What a person reads: who decided, by which line; what a rule is called; what can be corrected of the article itself."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.pipeline.small_site import write
from vakanuvis.cli import main

TEXT = (
    ' date 2025-03-12 Ulaşım Bakanı Kerem Tolunay, "Yolun kalanını haziranda bitireceğiz." dedi.\n\n'
    'Akçabel Valisi Nermin Yelkovan, "Köprü açıldı." dedi. "Her şey çok güzel olacak" sözleri alkışlandı.\n'
)
CORRECTIONS = (
    'note = "Düzeltildi."\n\n[[quotation]]\ntext = "Yolun kalanını"\nspeaker = "kerem-tolunay"\n\n'
    '[[mention]]\ntext = "Nermin Yelkovan"\nperson = "Nermin Yelkovan Hisarlı"\n'
)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "site" / "articles" / "2025" / "a.txt", TEXT)
    return tmp_path / "site" / "articles" / "2025" / "a.txt"


def explained(file: Path, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["explain", str(file)]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    return said.out


def test_rules_are_named(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = explained(file, capsys)
    assert "(person-title-full-name)\n" in out
    assert "(quotation-subject)\n" in out


def test_the_article_s_own_lines_come_first(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pasted = explained(file, capsys).partition("ilk [[…]] bölümünden önce durur:")[2]
    assert pasted.strip().startswith(
        'headline = "Tolunay: \\"Yolun kalanını haziranda bitireceğiz\\""\npublished = 2025'
    )
    assert tomllib.loads(pasted)["published"].isoformat() == "2025-03-12"


def test_a_correction_is_named_with_its_file_and_line(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(file.parents[2] / "corrections" / "2025" / "a.toml", CORRECTIONS)
    out = explained(file, capsys)
    assert "Karar: bu haberin düzeltme dosyası, corrections/2025/a.toml:3" in out
    assert "Karar: bu haberin düzeltme dosyası, corrections/2025/a.toml:7" in out


def test_a_speaker_given_by_an_id_is_listed_once(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = explained(file, capsys)
    write(file.parents[2] / "corrections" / "2025" / "a.toml", CORRECTIONS)
    out = explained(file, capsys)
    assert len(re.findall(r"^  Kerem Tolunay \(kerem-tolunay\)$", out, re.MULTILINE)) == 1
    assert out.splitlines()[0] == before.splitlines()[0] == 'Tolunay: "Yolun kalanını haziranda bitireceğiz"'


def test_an_id_is_no_name_for_a_headline(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(file.parents[2] / "people" / "vali.md", "---\nname: Selma Narin\n---\n")
    speaker = CORRECTIONS.replace("kerem-tolunay", "vali")
    write(file.parents[2] / "corrections" / "2025" / "a.toml", speaker)
    out = explained(file, capsys)
    assert "konuşan Selma Narin" in out
    assert not out.startswith("vali:")
