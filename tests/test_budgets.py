"""Pages stay light, however large the archive is (budgets in bytes, from what readers' phones can bear)."""

import json
import re
import subprocess
from collections.abc import Callable
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.conftest import BASE_URL, Built, build
from tests.demo.make_archive import make_archive
from tests.links import find_broken_links

pytestmark = pytest.mark.xdist_group("browser")  # shares the large archive with the browser tests
_KB = 1024


@pytest.fixture(params=["sample", "demo"])
def built(request: pytest.FixtureRequest) -> Built:
    chosen = request.getfixturevalue(request.param)
    assert isinstance(chosen, Built)
    return chosen


def test_stylesheets_are_small(built: Built) -> None:
    sheets = list(built.folder.rglob("*.css"))
    assert sheets
    assert sum(path.stat().st_size for path in sheets) <= 12 * _KB


def test_article_pages_are_light_beyond_their_text(built: Built) -> None:
    assert _too_heavy(built, "haber/**/*.html", 25 * _KB, beyond_text=True) == {}


def test_month_and_day_pages_are_light(built: Built) -> None:
    assert _too_heavy(built, "zaman/????-??*.html", 60 * _KB) == {}


def test_a_crowded_month_is_split_into_days(tmp_path: Path) -> None:
    make_archive(400, tmp_path / "site", month=date(2024, 5, 1))
    built = build(tmp_path / "site", tmp_path)
    assert len(built.addresses("2024-05-*.html")) >= 28
    assert _too_heavy(built, "zaman/????-??*.html", 60 * _KB) == {}
    assert find_broken_links(built.folder, BASE_URL) == ()


@pytest.mark.parametrize(
    "pattern", ["*.html", "zaman/????.html", "zaman/index.html", "kisi/**/*.html", "kisiler/*.html", "veri/*.html"]
)
def test_other_pages_are_light(built: Built, pattern: str) -> None:
    assert _too_heavy(built, pattern, 150 * _KB) == {}


def test_search_is_cut_into_small_files(built: Built) -> None:
    assert [
        path.name for path in built.folder.glob("ara/**/*") if path.is_file() and path.stat().st_size > 150 * _KB
    ] == []
    scripts = list(built.folder.glob("static/*.js"))
    assert scripts
    assert sum(path.stat().st_size for path in scripts) <= 10 * _KB


def test_every_link_of_the_large_archive_leads_somewhere(demo: Built) -> None:
    assert find_broken_links(demo.folder, BASE_URL) == ()


def test_data_package_describes_every_file(built: Built) -> None:
    package = json.loads(built.read("veri/datapackage.json"))
    described = {resource["path"] for resource in package["resources"]}
    assert {"articles.jsonl", "people.jsonl", "quotations.jsonl", "events.jsonl", "mentions.jsonl"} <= described
    assert [path for path in described if not (built.folder / "veri" / path).is_file()] == []


def test_nu_checker_finds_nothing(
    sample: Built, demo: Built, tmp_path: Path, needed_file: Callable[[str, str], Path]
) -> None:
    """All of the sample; of the large archive a hundredth, and all pages at the edge."""
    vnu = needed_file("VAKANUVIS_VNU", "vnu.jar of the npm package vnu-jar")
    chosen = list(sample.folder.rglob("*.html"))
    large = sorted(demo.folder.rglob("*.html"))
    chosen += large[::100] + [path for path in large if "kenar" in path.parts]
    command = ["java", "-Xss4m", "-jar", str(vnu), "--errors-only", "--skip-non-html", *map(str, chosen)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False, cwd=tmp_path)
    assert done.stderr == ""


def _too_heavy(built: Built, pattern: str, budget: int, *, beyond_text: bool = False) -> dict[str, int]:
    weights = {}
    for path in built.folder.glob(pattern):
        weight = path.stat().st_size - (_text_weight(path) if beyond_text else 0)
        if weight > budget:
            weights[path.relative_to(built.folder).as_posix()] = weight
    return weights


def _text_weight(path: Path) -> int:
    """Return the bytes of the article's own text: what stands in its body."""
    body = re.search(r'class="[^"]*\be-content\b[^"]*".*?<aside', path.read_text("utf-8"), re.DOTALL)
    return len(_Text(body[0] if body else "").text.encode())


class _Text(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.feed(html)

    def handle_data(self, data: str) -> None:
        self.text += data
