"""An event that a correction added took over the date of its sentence, though another correction had said what that means."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.pipeline.small_site import write
from vakanuvis.cli import main

TEXT = (
    " date 2025-03-12 Akçabel Valisi Nermin Yelkovan, Akçabel Köprüsü'nün haziranda açılacağını söyledi.\n\n"
    "Yelkovan, Akçabel Köprüsü'nün temelinin 5 Ocak'ta atıldığını, Akçabel Yolu'nun 7 Ocak'ta bittiğini hatırlattı.\n"
)
DATE = '[[date]]\ntext = "haziranda"\nvalue = "2026-06"\n\n'


def explained(folder: Path, corrections: str, capsys: pytest.CaptureFixture[str]) -> Any:
    write(folder / "site" / "articles" / "a.txt", TEXT)
    write(folder / "site" / "corrections" / "a.toml", corrections)
    assert main(["explain", "--json", "--site", str(folder / "site"), str(folder / "site" / "articles" / "a.txt")]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    return json.loads(said.out)


def dates_of(found: Any) -> dict[str, str]:
    return {date["text"]: date["value"] for date in found["dates"]}


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_the_date_is_what_its_correction_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    event = '[[event]]\ntext = "Akçabel Valisi Nermin"\nvalue = "2025-03-11"\nheadline = "Basın toplantısı"\n'
    found = explained(tmp_path, DATE + event, capsys)
    assert dates_of(found)["haziranda"] == "2026-06"
    assert "2025-03-11" in [event["value"] for event in found["events"]]


def test_an_event_changes_no_other_event_of_its_date(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = explained(tmp_path, "", capsys)
    assert [event["value"] for event in first["events"]] == ["2025-06", "2025-01-05", "2025-01-07"]
    changed = '[[event]]\ntext = "Yelkovan, Akçabel"\ntime = "5 Ocak"\nvalue = "2025-01-04"\n'
    found = explained(tmp_path, changed, capsys)
    assert [event["value"] for event in found["events"]] == ["2025-06", "2025-01-04", "2025-01-07"]
    assert dates_of(found)["5 Ocak"] == "2025-01-04"  # nobody decided otherwise


def test_an_event_of_the_corrected_date_keeps_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    event = '[[event]]\ntext = "Akçabel Valisi Nermin"\nvalue = "2026-06"\nmodality = "past"\n'
    found = explained(tmp_path, DATE + event, capsys)
    assert len(found["dates"]) == 3
    assert (found["events"][0]["value"], found["events"][0]["modality"]) == ("2026-06", "past")
