"""The front door for tests: a site folder goes in, the built pages come out."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings

from tests.demo.make_archive import make_archive

settings.register_profile("patient", deadline=None)  # no test asserts on time: machines are busy
settings.load_profile("patient")

ROOT = Path(__file__).parent.parent
BASE_URL = "https://example.org/repo/"


@dataclass(frozen=True)
class Built:
    """A built site with what the command said."""

    folder: Path
    site: Path
    said: str

    def read(self, address: str) -> str:
        """Return the text of a page."""
        return (self.folder / address).read_text("utf-8")

    def addresses(self, pattern: str = "*.html") -> list[str]:
        """Return the addresses of all files that match, in order."""
        found = (path.relative_to(self.folder) for path in self.folder.rglob(pattern) if path.is_file())
        return sorted(path.as_posix() for path in found if not path.parts[0].startswith("."))


def build(site: Path, folder: Path, *options: str) -> Built:
    """Build a site folder in which nothing is wrong."""
    built, code = run_build(site, folder, *options)
    assert code == 0, built.said
    return built


def run_build(site: Path, folder: Path, *options: str) -> tuple[Built, int]:
    """Build a site folder with the command that people use, in a process of its own; return its exit code too."""
    command = [sys.executable, str(ROOT / "build.py"), "build", "--site", str(site), "--output", str(folder / "out")]
    command += ["--cache", str(folder / "cache"), "--base-url", BASE_URL, *options]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=300, check=False)
    return Built(folder / "out", site, done.stdout + done.stderr), done.returncode


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The sample archive of the repository, built without a warning."""
    return build(ROOT / "site", tmp_path_factory.mktemp("sample"), "--strict")


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Two thousand articles of invented people, and the articles at the edge of what a page can bear."""
    folder = tmp_path_factory.mktemp("demo")
    make_archive(2000, folder / "site", edges=True)
    return build(folder / "site", folder)


@pytest.fixture(scope="session")
def needed_file() -> Callable[[str, str], Path]:
    """Find a tool of the browser tests by its environment variable; without it the test is skipped, or fails in CI."""

    def find(variable: str, what: str) -> Path:
        path = Path(os.environ.get(variable, ""))
        if path.is_file():
            return path
        return missing(f"{what} not found: set {variable} (see CONTRIBUTING.md)")

    return find


def missing(message: str) -> Path:
    """Skip the test, or fail it where the environment says that nothing may be skipped."""
    if os.environ.get("VAKANUVIS_REQUIRE_BROWSER"):
        pytest.fail(message)
    pytest.skip(message)
