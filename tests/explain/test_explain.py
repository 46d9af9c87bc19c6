"""Explaining one article: for programs, for people, and with the lines that correct it."""

import json
import tomllib
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.pipeline.small_site import Workshop, write, write_site
from vakanuvis.explain import Examined, decided_of, examine_files, json_of, paste_of, text_of
from vakanuvis.explain.paste import Finding
from vakanuvis.words import load_words

TURKISH = load_words("tr", [ROOT / "templates"])
SOURCE = (
    "\ufeff date 2025-03-13 Yeni Aşağıköy Köprüsü dün törenle açıldı.\r\n\r\n"
    'Belediye Başkanı Nermin Akkaya, "Sözümüzü tuttuk ve köprüyü açtık." dedi.\r\n\r\n'
    'Akkaya\'nın konuşmasını Selim Gökmen "Kısa ama \\ anlamlı" diye nitelendirdi.\r\n'
)


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    write_site(tmp_path / "site")
    return Workshop(tmp_path)


def examine(workshop: Workshop, file: Path) -> Examined:
    settings = workshop.settings()
    decided = decided_of(settings, workshop.said.append)
    (examined,) = examine_files((file,), decided, settings, workshop.said.append)
    return examined


@pytest.fixture
def examined(workshop: Workshop, tmp_path: Path) -> Examined:
    (tmp_path / "elsewhere.txt").write_bytes(SOURCE.encode())
    return examine(workshop, tmp_path / "elsewhere.txt")


def test_offsets_are_those_of_the_file(examined: Examined) -> None:
    explained = json.loads(json_of(examined, ascii_only=False))
    places = [
        *(mention for person in explained["people"] for mention in person["mentions"]),
        *explained["quotations"],
        *explained["reported"],
        *explained["dates"],
        *explained["events"],
    ]
    assert len(places) >= 5
    for place in places:
        assert SOURCE[place["start"] : place["end"]] == place["text"]


def test_the_object_is_one_line_whatever_the_text_holds(workshop: Workshop, tmp_path: Path) -> None:
    old = SOURCE.replace("Sözümüzü tuttuk", "Sözümüzü\x85 \u2028 tuttuk")
    (tmp_path / "old.txt").write_bytes(old.encode())
    said = json_of(examine(workshop, tmp_path / "old.txt"), ascii_only=False)
    assert len(said.splitlines()) == 1
    assert any("\x85" in quotation["text"] for quotation in json.loads(said)["quotations"])


def test_the_object_has_what_it_promises(examined: Examined) -> None:
    explained = json.loads(json_of(examined, ascii_only=True))
    assert list(explained) == [
        "source",
        "date",
        "headline",
        "people",
        "quotations",
        "reported",
        "dates",
        "events",
        "alone",
    ]
    assert explained["source"].endswith("elsewhere.txt")
    assert explained["date"] == "2025-03-13"
    akkaya = next(person for person in explained["people"] if person["id"] == "nermin-akkaya")
    assert list(akkaya) == ["id", "name", "titles", "mentions"]
    assert [mention["text"] for mention in akkaya["mentions"]] == ["Nermin Akkaya", "Akkaya"]
    (said,) = [quotation for quotation in explained["quotations"] if quotation["kind"] == "direct"][:1]
    assert list(said) == ["start", "end", "text", "kind", "speaker", "certainty", "cue", "rule"]
    assert said["text"] == "Sözümüzü tuttuk ve köprüyü açtık."
    assert (said["speaker"], said["certainty"]) == ("nermin-akkaya", "sure")
    assert list(akkaya["mentions"][0]) == ["start", "end", "text", "certainty", "rule"]
    assert SOURCE[said["start"] - 1] == SOURCE[said["end"]] == '"'
    assert [date["value"] for date in explained["dates"]] == ["2025-03-12"]
    assert [list(event) for event in explained["events"]] == [
        ["start", "end", "text", "value", "modality", "headline", "source", "people", "rule"]
    ]
    assert explained["events"][0]["headline"] == "Yeni Aşağıköy Köprüsü törenle açıldı"


def test_the_register_decides_and_says_where(examined: Examined) -> None:
    text = text_of(examined, TURKISH, colored=False)
    assert "people/nermin-akkaya.md:2" in text
    assert "Nermin Akkaya (nermin-akkaya)" in text
    assert "3. satır “Nermin Akkaya”" in text


def test_the_text_is_marked_with_brackets_or_colours(examined: Examined) -> None:
    plain = text_of(examined, TURKISH, colored=False)
    assert 'Başkanı [Nermin Akkaya], "{Sözümüzü tuttuk ve köprüyü açtık.}" dedi.' in plain
    assert "\x1b" not in plain
    colored = text_of(examined, TURKISH, colored=True)
    assert "\x1b[4;34mNermin Akkaya\x1b[0m" in colored


def test_pasted_lines_are_corrections_that_are_understood(workshop: Workshop, tmp_path: Path) -> None:
    file = workshop.site / "articles" / "2025" / "2025-03-13-acilis.txt"
    before = examine(workshop, file)
    findings = before.record.findings
    everything: tuple[Finding, ...] = (*findings.mentions, *findings.quotations, *findings.times, *findings.events)
    pasted = "\n\n".join(dict.fromkeys(paste_of(finding, before) for finding in everything))
    assert set(tomllib.loads(pasted)) >= {"mention", "quotation", "date"}
    write(workshop.site / before.corrections, pasted)
    workshop.said.clear()
    after = examine(workshop, file)
    assert workshop.codes() == []
    assert [person and person.id for person in after.people] == [person and person.id for person in before.people]
    assert [quotation.pieces for quotation in after.record.findings.quotations] == [
        quotation.pieces for quotation in findings.quotations
    ]
    assert set(after.reasons) == {"correction"}
    assert tmp_path.is_dir()


def test_a_site_with_nothing_in_it_has_no_register(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "elsewhere.txt").write_bytes(SOURCE.encode())
    workshop = Workshop(tmp_path)
    examined = examine(workshop, tmp_path / "elsewhere.txt")
    assert "people/" not in text_of(examined, TURKISH, colored=False)
    assert workshop.codes() == []


def test_what_is_no_article_is_reported_under_the_name_that_was_typed(workshop: Workshop, tmp_path: Path) -> None:
    write(tmp_path / "undated.txt", "Bu metnin tarihi yok.\n")
    settings = workshop.settings()
    decided = decided_of(settings, workshop.said.append)
    for name, code in (("undated.txt", "date-missing"), ("nowhere.txt", "article-unreadable")):
        workshop.said.clear()
        assert list(examine_files((tmp_path / name,), decided, settings, workshop.said.append)) == []
        assert [(said.path, said.code) for said in workshop.said] == [(str(tmp_path / name), code)]
