"""What a reader does: search, follow a link to a quotation, print, meet a page that is not there."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import Serve
from tests.browser.kinds import fullest
from tests.conftest import Built

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]


@pytest.mark.parametrize("over", ["http", "file"])
@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ilicabuk", "Ilıcabük"),  # without a Turkish keyboard
        ("ILICABÜK", "Ilıcabük"),  # capital of ı
        ("İNCEYAZI'DA", "İnceyazı"),  # with a suffix
        ("Rüzgârlı", "Rüzgârlı"),
    ],
)
def test_search_finds_by_typing(typed: str, found: str, over: str, browser: Browser, demo: Built, serve: Serve) -> None:
    root = serve(demo) if over == "http" else demo.folder.as_uri() + "/"
    page = browser.new_page()
    try:
        page.goto(root + "ara.html")
        page.get_by_role("searchbox").fill(typed)
        page.locator("#results mark", has_text=found[:5]).first.wait_for(timeout=10_000)
        page.locator("#results a").first.click()
        page.wait_for_url("**/haber/**")
    finally:
        page.close()


def test_quotation_is_reached_by_its_anchor(browser: Browser, demo: Built, serve: Serve) -> None:
    page = browser.new_page(viewport={"width": 375, "height": 700}, reduced_motion="reduce")
    try:
        page.goto(serve(demo) + fullest(demo, "person"))
        link = page.locator("main a[href*='haber/'][href*='#q-']").first
        anchor = (link.get_attribute("href") or "").split("#")[1]
        link.click()
        page.wait_for_url(f"**#{anchor}")
        assert page.locator(f"#{anchor}").is_visible()
        assert page.evaluate("id => document.getElementById(id).getBoundingClientRect().top", anchor) < 700
    finally:
        page.close()


def test_keyboard_meets_the_skip_link_first(browser: Browser, demo: Built, serve: Serve) -> None:
    page = browser.new_page()
    try:
        page.goto(serve(demo) + fullest(demo, "article"))
        page.keyboard.press("Tab")
        target = page.evaluate("document.activeElement.getAttribute('href')")
        assert target.startswith("#")
        assert page.locator(target).count() == 1
    finally:
        page.close()


def test_missing_page_shows_a_way_home_at_any_depth(browser: Browser, demo: Built, serve: Serve) -> None:
    page = browser.new_page()
    try:
        answer = page.goto(serve(demo) + "kisi/yok/boyle/biri.html")
        assert answer is not None
        assert answer.status == 404
        assert page.locator("main a").first.get_attribute("href") == "/repo/index.html"
    finally:
        page.close()


def test_article_prints_to_pdf(browser: Browser, demo: Built, serve: Serve, tmp_path: Path) -> None:
    page = browser.new_page()
    try:
        page.goto(serve(demo) + fullest(demo, "article"))
        page.emulate_media(media="print")
        assert not page.locator("nav").first.is_visible()
        content = page.pdf(path=tmp_path / "haber.pdf")
        assert content.startswith(b"%PDF")
        assert len(content) > 5_000
    finally:
        page.close()
