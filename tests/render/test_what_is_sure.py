"""JSON-LD says what is sure; exports say how sure everything is, and nothing looks surer than it is."""

import csv
import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Built, build
from tests.pipeline.small_site import write

SURE = (
    ' date 2025-03-12 Akçabel Valisi Nermin Yelkovan, "Köprü haziranda açılacak." dedi. Törene Kerem Tolunay da geldi.\n\n'
    'Köprüyü gezdi. Deneyimli vali, "Yolumuz kısalacak, buna seviniyoruz." dedi.\n'
)
OPEN = ' date 2025-03-13 Toplantıda konuşan Sarıdere, "Buna hep birlikte seviniyoruz." dedi.\n'
BEARERS = " date 2025-03-14 Vali Gökhan Sarıdere geldi.\n", " date 2025-03-15 Rektör Selma Sarıdere geldi.\n"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("sure")
    for name, text in (("sure", SURE), ("open", OPEN), *zip("ab", BEARERS, strict=True)):
        write(folder / "site" / "articles" / f"{name}.txt", text)
    return build(folder / "site", folder, "--jobs", "1")


def news_of(built: Built, address: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', built.read(address))
    assert found
    news: dict[str, Any] = json.loads(found[1])["@graph"][0]
    return news


def quotations(built: Built) -> list[dict[str, Any]]:
    return [json.loads(line) for line in built.read("veri/quotations.jsonl").splitlines()]


def test_a_speaker_who_is_only_likely_is_no_creator(built: Built) -> None:
    said = [row["certainty"] for row in quotations(built) if row["article"] == "sure.txt"]
    assert said == ["sure", "likely"]  # or the test tests nothing
    assert [part["creator"]["name"] for part in news_of(built, "haber/sure.html")["hasPart"]] == ["Nermin Yelkovan"]


def test_who_is_only_likely_a_person_is_not_mentioned(built: Built, tmp_path: Path) -> None:
    assert "Kerem Tolunay" in [json.loads(line)["name"] for line in built.read("veri/people.jsonl").splitlines()]
    assert [person["name"] for person in news_of(built, "haber/sure.html")["mentions"]] == ["Nermin Yelkovan"]
    write(tmp_path / "site" / "articles" / "sure.txt", SURE)
    write(tmp_path / "site" / "people" / "kerem-tolunay.md", "---\nname: Kerem Tolunay\n---\n")
    decided = build(tmp_path / "site", tmp_path, "--jobs", "1")
    mentions = news_of(decided, "haber/sure.html")["mentions"]
    assert {person["name"] for person in mentions} == {"Nermin Yelkovan", "Kerem Tolunay"}


def test_nothing_is_certain_of_a_speaker_who_is_open(built: Built) -> None:
    (row,) = [row for row in quotations(built) if row["article"] == "open.txt"]
    assert (row["speaker"], row["certainty"]) == (None, None)
    (line,) = [line for line in csv.DictReader(built.read("veri/quotations.csv").splitlines()) if not line["speaker"]]
    assert line["certainty"] == ""
