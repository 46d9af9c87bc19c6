"""Make the pictures of README and docs/ anew, from an archive of invented people: python -m tests.demo.pictures."""

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.demo.make_archive import make_archive

_ROOT = Path(__file__).parent.parent.parent
_IMAGES = _ROOT / "docs" / "images"


@dataclass(frozen=True)
class _Picture:
    name: str
    pattern: str
    """Of the addresses to choose from: the fullest page is shown."""
    width: int = 1280
    height: int = 860
    dark: bool = False
    fragment: str = ""


_PICTURES = (
    _Picture("home", "index.html"),
    _Picture("article", "haber/2023/*.html"),
    _Picture("article-phone", "haber/2023/*.html", width=375, height=760),
    _Picture("person", "kisi/*.html"),
    _Picture("person-dark", "kisi/*.html", dark=True),
    _Picture("people", "kisiler/index.html"),
    _Picture("timeline", "zaman/index.html"),
    _Picture("month", "zaman/????-??.html"),
)


def _main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        built = _build(Path(folder))
        chromium = shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        _IMAGES.mkdir(parents=True, exist_ok=True)
        for picture in _PICTURES:
            _take(browser, built, picture)
        browser.close()


def _build(folder: Path) -> Path:
    make_archive(240, folder / "site")
    command = [sys.executable, str(_ROOT / "build.py"), "--site", str(folder / "site"), "--output", str(folder / "out")]
    subprocess.run([*command, "--cache", str(folder / "cache")], check=True)
    return folder / "out"


def _take(browser: Browser, built: Path, picture: _Picture) -> None:
    fullest = max(sorted(built.glob(picture.pattern)), key=lambda path: path.stat().st_size)
    page = browser.new_page(
        viewport={"width": picture.width, "height": picture.height}, color_scheme="dark" if picture.dark else "light"
    )
    page.goto(fullest.as_uri() + picture.fragment)
    page.screenshot(path=_IMAGES / f"{picture.name}.png")
    page.close()


if __name__ == "__main__":
    _main()
