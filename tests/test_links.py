"""The link checker itself: a checker that finds nothing wrong must be able to find something."""

from pathlib import Path

import pytest

from tests.links import find_broken_links

_BASE = "https://example.org/repo/"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "kisi").mkdir()
    (tmp_path / "index.html").write_text(
        '<a href="kisi/a.html#q-1">A</a><a href="https://example.org/x">başka</a>', "utf-8"
    )
    (tmp_path / "kisi" / "a.html").write_text('<p id="q-1"><a href="../index.html">geri</a>', "utf-8")
    (tmp_path / "404.html").write_text('<a href="/repo/">ana sayfa</a>', "utf-8")
    (tmp_path / "sitemap.xml").write_text(
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>{_BASE}kisi/a.html</loc></url></urlset>',
        "utf-8",
    )
    return tmp_path


def test_a_whole_site_has_no_problem(folder: Path) -> None:
    assert find_broken_links(folder, _BASE) == ()


@pytest.mark.parametrize(
    ("html", "problem"),
    [
        ('<a href="kisi/b.html">', "no such file"),
        ('<a href="kisi/">', "no such file"),
        ('<a href="kisi/a.html#q-2">', "no such fragment"),
        ('<a href="#yok">', "no such fragment"),
        ('<a href="/kisi/a.html">', "begins with a slash"),
        ('<img src="https://example.org/a.png">', "another host"),
        ('<link rel="stylesheet" href="https://example.org/a.css">', "another host"),
        ('<meta http-equiv="refresh" content="0; url=yok.html">', "no such file"),
    ],
)
def test_each_kind_of_broken_link_is_found(folder: Path, html: str, problem: str) -> None:
    (folder / "index.html").write_text(html, "utf-8")
    (found,) = find_broken_links(folder, _BASE)
    assert problem in found


def test_a_sitemap_that_names_a_missing_page_is_found(folder: Path) -> None:
    (folder / "kisi" / "a.html").unlink()
    assert any(line.startswith("sitemap.xml") for line in find_broken_links(folder, _BASE))
