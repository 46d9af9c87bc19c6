"""Every kind of page in a real browser: whole, quiet, still, and within the window; each combination once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.conftest import Serve
from tests.browser.kinds import KINDS, fullest, ordinary
from tests.conftest import Built

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

_WATCH_SHIFTS = """
window.shifts = 0;
new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shifts += entry.value; })
  .observe({type: 'layout-shift', buffered: true});
"""


@dataclass(frozen=True)
class Way:
    """A way of looking at a page."""

    width: int
    scheme: str = "light"
    forced: str = "none"
    script: bool = True
    file: bool = False
    with_csp: bool = True
    """Axe is injected, which the page's own policy forbids."""


WAYS = {
    "320 light http": Way(320),
    "375 dark http": Way(375, scheme="dark"),
    "1280 light file": Way(1280, file=True),
    "1280 forced http": Way(1280, forced="active"),
    "375 scriptless file": Way(375, script=False, file=True),
}
_AXE_WAYS = {
    "1280 light": Way(1280, with_csp=False),
    "375 dark": Way(375, scheme="dark", with_csp=False),
    "375 forced": Way(375, forced="active", with_csp=False),
}
OpenContext = Callable[[Way], BrowserContext]


@pytest.fixture(scope="module")
def contexts(browser: Browser) -> Iterator[OpenContext]:
    """One browser context for each way of looking."""
    opened: dict[Way, BrowserContext] = {}

    def context_of(way: Way) -> BrowserContext:
        if way not in opened:
            context = browser.new_context(
                viewport={"width": way.width, "height": 800},
                color_scheme="dark" if way.scheme == "dark" else "light",
                forced_colors="active" if way.forced == "active" else "none",
                java_script_enabled=way.script,
                bypass_csp=not way.with_csp,
            )
            context.add_init_script(_WATCH_SHIFTS)
            opened[way] = context
        return opened[way]

    yield context_of
    for context in opened.values():
        context.close()


@pytest.mark.parametrize("name", WAYS)
@pytest.mark.parametrize("kind", KINDS)
def test_page_is_quiet_still_and_fits(kind: str, name: str, demo: Built, serve: Serve, contexts: OpenContext) -> None:
    way = WAYS[name]
    root = demo.folder.as_uri() + "/" if way.file else serve(demo)
    page = contexts(way).new_page()
    try:
        troubles = _watch(page, root)
        page.goto(root + fullest(demo, kind), wait_until="load")
        assert page.locator("h1").count() == 1
        assert page.locator("main").inner_text().strip()
        if way.script:
            page.wait_for_timeout(50)  # a shift is reported after the frame that made it
            assert page.evaluate("window.shifts") == 0
        assert page.evaluate("document.documentElement.scrollWidth") <= way.width if way.script else True
        assert troubles == []
    finally:
        page.close()


@pytest.mark.parametrize("name", ["betik", "uzun-sozcuk", "baslik-400", "sagdan-sola", "yalniz-bicim", "uc-yuz-kisi"])
def test_articles_at_the_edge_fit_a_small_phone(name: str, demo: Built, serve: Serve, contexts: OpenContext) -> None:
    way = WAYS["320 light http"]
    page = contexts(way).new_page()
    try:
        troubles = _watch(page, serve(demo))
        (address,) = [
            address for address in demo.addresses() if address.endswith((f"/{name}.html", f"/{name}-txt.html"))
        ][:1]
        page.goto(serve(demo) + address, wait_until="load")
        assert page.evaluate("document.documentElement.scrollWidth") <= way.width
        assert troubles == []
    finally:
        page.close()


@pytest.mark.parametrize("name", _AXE_WAYS)
@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(
    kind: str,
    name: str,
    demo: Built,
    serve: Serve,
    contexts: OpenContext,
    needed_file: Callable[[str, str], Path],
) -> None:
    axe = needed_file("VAKANUVIS_AXE", "axe.min.js of the npm package axe-core")
    page = contexts(_AXE_WAYS[name]).new_page()
    try:
        page.goto(serve(demo) + ordinary(demo, kind), wait_until="load")
        page.add_script_tag(path=axe)
        assert _violations(page) == []
    finally:
        page.close()


def _watch(page: Page, root: str) -> list[str]:
    """Collect what the console complains about, what is asked of other hosts, and what is missing."""
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("requestfailed", lambda request: troubles.append(f"failed: {request.url}"))
    page.on(
        "request", lambda request: None if request.url.startswith((root, "data:")) else troubles.append(request.url)
    )
    return troubles


def _violations(page: Page) -> list[str]:
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found: dict[str, Any] = page.evaluate("tags => axe.run({runOnly: {type: 'tag', values: tags}})", tags)
    return [
        f"{violation['id']}: {node['target']} {node['failureSummary']}"
        for violation in found["violations"]
        for node in violation["nodes"][:3]
    ]
