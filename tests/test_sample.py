"""The sample archive: honest, whole, and readable by machines."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import feedparser
import pytest

from tests.conftest import BASE_URL, ROOT, Built
from tests.links import find_broken_links

_SITE = ROOT / "site"
_ARTICLES = sorted(path for path in (_SITE / "articles").rglob("*") if path.suffix in (".txt", ".md"))


@pytest.mark.parametrize("path", _ARTICLES, ids=lambda path: path.stem)
def test_each_article_says_that_it_was_written_for_the_sample(path: Path) -> None:
    assert "örnek arşiv için" in path.read_text("utf-8")


def test_sample_has_both_forms() -> None:
    assert 6 <= len(_ARTICLES) <= 8
    assert {path.suffix for path in _ARTICLES} == {".txt", ".md"}


def test_every_page_carries_the_notice(sample: Built) -> None:
    without = [address for address in sample.addresses() if "Bu bir örnek arşivdir" not in sample.read(address)]
    assert without == []


def test_every_link_and_fragment_leads_somewhere(sample: Built) -> None:
    assert find_broken_links(sample.folder, BASE_URL) == ()


@pytest.mark.parametrize(
    ("person", "name"), [(path.stem, path.read_text("utf-8")) for path in sorted((_SITE / "people").glob("*.md"))]
)
def test_everybody_in_the_register_has_a_page(sample: Built, person: str, name: str) -> None:
    called = re.search(r"^name: (.+)$", name, re.MULTILINE)
    assert called
    assert called[1] in sample.read(f"kisi/{person}.html")


def test_quotations_stand_under_who_said_them(sample: Built) -> None:
    page = sample.read("kisi/sergey-lavrov.html")
    for words in (
        "Sonuca varmaya hazırız.",
        "tüm girişimlerimiz cevapsız kaldı.",
        "Bu teklifleri Alaska'da destekledik.",
    ):
        assert words in page.replace("&#39;", "'").replace("’", "'")


def test_timeline_holds_what_the_texts_date(sample: Built) -> None:
    values = {row["value"] for row in _rows(sample, "events")}
    assert {"2025-05-16", "2025-06-02", "2025-07-23", "2025-09-01", "2025-12-12", "2025-06-25/2025-06-27"} <= values


@pytest.mark.parametrize("address", ["atom.xml", "kisi/sergey-lavrov.xml"])
def test_feeds_are_valid(sample: Built, address: str) -> None:
    feed = feedparser.parse((sample.folder / address).read_bytes())
    assert not feed.bozo
    assert feed.feed.id
    assert feed.feed.updated_parsed
    assert feed.entries
    for entry in feed.entries:
        assert entry.id
        assert entry.title
        assert entry.updated_parsed
        assert entry.link.startswith(BASE_URL)


def test_json_feed_is_valid(sample: Built) -> None:
    feed = json.loads(sample.read("feed.json"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert {"id", "url", "title"} <= feed["items"][0].keys()


def test_structured_data_parses_and_knows_its_types(sample: Built) -> None:
    types = {kind for address in sample.addresses() for kind in _types(sample.read(address))}
    assert {"NewsArticle", "Person", "BreadcrumbList"} <= types


def _types(page: str) -> Iterator[str]:
    for script in re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL):
        yield from _types_in(json.loads(script))


def _types_in(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        kind = value.get("@type")
        yield from [kind] if isinstance(kind, str) else kind or ()
        for part in value.values():
            yield from _types_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from _types_in(part)


def _rows(sample: Built, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in sample.read(f"veri/{name}.jsonl").splitlines()]
