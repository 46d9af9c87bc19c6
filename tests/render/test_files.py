"""Feeds, the sitemap, robots.txt and the files of veri/."""

import csv
import io
import json

import feedparser
import pytest

from tests.render.reader import read_xml
from tests.render.samples import settings
from tests.render.small_archive import AYSE, BRIDGE, HOSTILE, MERT, PLAIN, WITHDRAWN, arranged, small_archive
from vakanuvis.model.pages import PagePlan, RobotsPage
from vakanuvis.render.columns import COLUMNS

BASE = "https://example.org/repo/"
ATOM = "{http://www.w3.org/2005/Atom}"


def rows(name: str, publish: str = "full") -> list[dict[str, object]]:
    return [json.loads(line) for line in small_archive("tr", publish).page(f"veri/{name}.jsonl").splitlines()]


def test_atom_is_valid_for_its_readers() -> None:
    feed = feedparser.parse(small_archive().page("atom.xml"))
    assert not feed.bozo
    assert feed.feed.id == f"{BASE}atom.xml"
    assert [entry.title for entry in feed.entries] == ["Yapılmış başlık", HOSTILE.headline, BRIDGE.headline]
    assert all(entry.link.startswith(BASE) and entry.updated.endswith("Z") for entry in feed.entries)


def test_atom_has_what_the_format_demands() -> None:
    root = read_xml(small_archive().page("kisi/ayse-yildizli.xml"))
    for element in ("id", "title", "updated", "author"):
        assert root.find(f"{ATOM}{element}") is not None
    for entry in root.iter(f"{ATOM}entry"):
        assert {f"{ATOM}id", f"{ATOM}title", f"{ATOM}updated"} <= {child.tag for child in entry}


def test_json_feed_names_its_items() -> None:
    feed = json.loads(small_archive().page("feed.json"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert {item["id"] for item in feed["items"]} == {item["url"] for item in feed["items"]}
    assert all(item["content_text"] for item in feed["items"])


def test_sitemap_has_whole_addresses_and_days() -> None:
    root = read_xml(small_archive().page("sitemap.xml"))
    places = [element.text or "" for element in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert BASE in places
    assert f"{BASE}haber/2025/2025-02-01-kopru.html" in places
    assert not [place for place in places if place.endswith(("index.html", "geri.html"))]


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (
            RobotsPage(disallow=False, sitemap=f"{BASE}sitemap.xml"),
            f"User-agent: *\nAllow: /\nSitemap: {BASE}sitemap.xml\n",
        ),
        (RobotsPage(disallow=True, sitemap=""), "User-agent: *\nDisallow: /\n"),
    ],
)
def test_robots(page: RobotsPage, text: str) -> None:
    plan = PagePlan("robots.txt", "robots.txt", page)
    assert small_archive().renderer.render_page(plan).content.decode() == text


@pytest.mark.parametrize("name", COLUMNS)
def test_json_lines_and_csv_have_the_columns_that_are_described(name: str) -> None:
    names = [column.name for column in COLUMNS[name]]
    made = rows(name)
    assert made
    assert all(list(row) == names for row in made)
    table = list(csv.reader(io.StringIO(small_archive().page(f"veri/{name}.csv"), newline="")))
    assert table[0] == names
    assert len(table) == len(made) + 1


def test_quotations_name_their_speaker_their_certainty_and_their_place() -> None:
    made = {row["text"]: row for row in rows("quotations")}
    said = made["Bütçe şeffaf değil."]
    assert said["speaker_name"] == MERT
    assert said["certainty"] == "sure"
    assert said["rule"] == "said-after"
    assert said["url"] == f"{BASE}haber/2025/2025-02-01-kopru.html#{BRIDGE.anchors.quotations[1]}"


def test_no_text_leaves_an_index() -> None:
    assert all(row["text"] is None for row in rows("quotations", "index"))
    assert all(row["sentence"] is None for row in rows("mentions", "excerpt"))


def test_spreadsheets_get_no_formulas() -> None:
    sly = arranged((HOSTILE,), settings(base_url=BASE))
    evil = arranged((BRIDGE,), settings(base_url=BASE))
    assert "'=" not in evil.page("veri/articles.csv")
    assert sly.page("veri/articles.csv").startswith("id,address")


def test_the_data_package_describes_every_table() -> None:
    package = json.loads(small_archive().page("veri/datapackage.json"))
    assert len(package["resources"]) == 2 * len(COLUMNS)
    for resource in package["resources"]:
        described = [field["name"] for field in resource["schema"]["fields"]]
        assert described == [column.name for column in COLUMNS[resource["path"].partition(".")[0]]]
        assert all(field["description"] for field in resource["schema"]["fields"])


def test_timelinejs_keeps_imprecise_dates_in_words_and_texts_as_text() -> None:
    timeline = json.loads(small_archive().page("veri/timeline.json"))
    words = [event["display_date"] for event in timeline["events"]]
    assert "25–27 Haziran 2025" in words
    assert not [event for event in timeline["events"] if "<script>" in json.dumps(event)]


def test_bibliographies_hold_every_article() -> None:
    assert small_archive().page("veri/archive.bib").count("@misc{") == 4
    items = json.loads(small_archive().page("veri/archive.csl.json"))
    assert {item["title"] for item in items} == {
        BRIDGE.headline,
        HOSTILE.headline,
        "Yapılmış başlık",
        WITHDRAWN.headline,
    }


def test_a_person_takes_their_words_along() -> None:
    person = json.loads(small_archive().page("kisi/ayse-yildizli.json"))
    assert person["name"] == AYSE
    assert {quotation["speaker_name"] for quotation in person["quotations"]} == {AYSE}
    table = list(csv.DictReader(io.StringIO(small_archive().page("kisi/ayse-yildizli.csv"), newline="")))
    assert [row["text"] for row in table] == [quotation["text"] for quotation in person["quotations"]]


def test_the_original_text_is_the_prose() -> None:
    assert small_archive().page("haber/2025/2025-02-01-kopru.txt") == BRIDGE.article.prose + "\n"
    assert PLAIN.article.prose in small_archive().page("haber/2026/2026-01-05-masa.txt")
