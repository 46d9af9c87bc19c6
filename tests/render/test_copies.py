"""Agencies send a text again: what it says counts once, and whoever reads the data can tell."""

import csv
import json

import pytest

from tests.conftest import Built, build
from tests.pipeline.small_site import write

SENTENCES = " ".join(
    f"Köprünün {number}. ayağı bu yılın sonuna kadar tamamlanmış olacak." for number in ("birinci", "ikinci", "üçüncü")
)
TEXT = (
    f'Akçabel Valisi Nermin Yelkovan, "Köprü haziranda açılacak." dedi. {SENTENCES} Yelkovan, "Yol bitti." diye ekledi.'
)
OTHER = 'Tarım Bakanı Kerem Tolunay, "Ekim bu yıl erken başladı." dedi.'


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("copies")
    for name, day, text in (
        ("b", 1, TEXT),
        ("a", 2, f'{TEXT} Vali, "Törende görüşürüz." sözleriyle bitirdi.'),
        ("c", 3, OTHER),
    ):
        write(folder / "site" / "articles" / f"{name}.txt", f" date 2025-03-0{day} {text}\n")
    return build(folder / "site", folder, "--jobs", "1")


def test_articles_say_of_which_they_are_a_copy(built: Built) -> None:
    rows = [json.loads(line) for line in built.read("veri/articles.jsonl").splitlines()]
    assert {row["id"]: row["copy_of"] for row in rows} == {"b.txt": None, "a.txt": "b.txt", "c.txt": None}
    table = list(csv.DictReader(built.read("veri/articles.csv").splitlines()))
    assert {row["id"]: row["copy_of"] for row in table} == {"b.txt": "", "a.txt": "b.txt", "c.txt": ""}


def test_the_column_is_described(built: Built) -> None:
    package = json.loads(built.read("veri/datapackage.json"))
    fields = {field["name"]: field for field in package["resources"][0]["schema"]["fields"]}
    assert fields["copy_of"]["type"] == "string"
    assert fields["copy_of"]["description"] in built.read("veri/index.html")


def test_a_quotation_that_was_sent_twice_counts_once(built: Built) -> None:
    assert len(built.read("veri/quotations.jsonl").splitlines()) == 6
    assert "3 haber, 2 kişi, 4 alıntı" in built.said
    assert "4 alıntı" in built.read("hakkinda.html")
    assert "4 alıntı" in built.read("index.html")
