"""Answers from the output folder, as GitHub Pages would give them."""

from pathlib import Path

import pytest

from tests.conftest import ROOT
from vakanuvis.serve.requests import LIVE_SCRIPT, answer_of, error_page, kind_of
from vakanuvis.words import load_words

PAGE = "<!doctype html><html><head><title>x</title></head><body>{}</body></html>"


@pytest.fixture
def output(tmp_path: Path) -> Path:
    folder = tmp_path / "_site"
    (folder / "zaman").mkdir(parents=True)
    (folder / "static").mkdir()
    (folder / ".vakanuvis").mkdir()
    (folder / "index.html").write_text(PAGE.format("home"))
    (folder / "zaman" / "index.html").write_text(PAGE.format("timeline"))
    (folder / "404.html").write_text(PAGE.format('<a href="/arsiv/index.html">home</a>'))
    (folder / "static" / "site.css").write_text("body{}</head>")
    (folder / ".vakanuvis" / "pages.txt").write_text("index.html")
    (tmp_path / "secret.txt").write_text("secret")
    return folder


def test_pages_get_the_live_script_and_other_files_stay_as_they_are(output: Path) -> None:
    home = answer_of("/", output, "/", "/")
    assert (home.status, home.kind) == (200, "text/html; charset=utf-8")
    assert home.content == PAGE.format("home").encode().replace(b"</head>", LIVE_SCRIPT + b"</head>")
    style = answer_of("/static/site.css", output, "/", "/")
    assert (style.content, style.kind) == (b"body{}</head>", "text/css; charset=utf-8")
    assert LIVE_SCRIPT not in (output / "index.html").read_bytes()


def test_a_site_below_a_path(output: Path) -> None:
    assert b"timeline" in answer_of("/repo/zaman/", output, "/repo/", "/arsiv/").content
    assert answer_of("/", output, "/repo/", "/arsiv/").location == "/repo/"
    assert answer_of("/repo", output, "/repo/", "/arsiv/").location == "/repo/"
    assert answer_of("/index.html", output, "/repo/", "/arsiv/").status == 404
    assert answer_of("/repo/zaman", output, "/repo/", "/arsiv/").location == "/repo/zaman/"


def test_what_is_not_there_is_the_site_s_own_404_with_its_links_made_to_fit(output: Path) -> None:
    missing = answer_of("/repo/a/b/c.html", output, "/repo/", "/arsiv/")
    assert missing.status == 404
    assert b'href="/repo/index.html"' in missing.content
    (output / "404.html").unlink()
    assert answer_of("/repo/x.html", output, "/repo/", "/arsiv/").status == 404


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.txt",
        "/zaman/../../secret.txt",
        "/.vakanuvis/pages.txt",
        "//etc/hostname",
        "/a\x00b",
        "/zaman\\..\\x",
    ],
)
def test_nothing_outside_the_site_is_shown(output: Path, path: str) -> None:
    assert answer_of(path, output, "/", "/").status == 404


def test_a_link_out_of_the_site_is_not_followed(output: Path) -> None:
    (output / "link.txt").symlink_to(output.parent / "secret.txt")
    assert answer_of("/link.txt", output, "/", "/").status == 404


def test_the_error_page_escapes_what_it_shows() -> None:
    page = error_page(["articles/<script>.txt:1: hata: a & b"], load_words("tr", [ROOT / "templates"]))
    assert page.status == 500
    assert b"&lt;script&gt;.txt:1: hata: a &amp; b" in page.content
    assert LIVE_SCRIPT in page.content


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("veri/articles.jsonl", "application/jsonl; charset=utf-8"),
        ("atom.xml", "xml; charset=utf-8"),
        ("static/x.svg", "image/svg+xml; charset=utf-8"),
        ("ara/index.js", "text/javascript; charset=utf-8"),
        ("noending", "application/octet-stream"),
    ],
)
def test_kinds(address: str, kind: str) -> None:
    assert kind_of(address).endswith(kind)
