"""Whole sites: each folder of tests/sites/ is built with the command that people use, and compared with what it expects.

A folder holds `site/`, and `expected/` with any of these:

    said.txt       every message of the build, line by line; the exit code is 1 where one of them is an error
    addresses.txt  every page (.html) of the result
    absent.txt     words that no file of the result may hold
    other files    stand for the file of the same address, which must hold each of their lines
"""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import Built, run_build

_SITES = Path(__file__).parent / "sites"
_OWN = {"said.txt", "addresses.txt", "absent.txt"}


@dataclass(frozen=True)
class _Case:
    expected: Path
    built: Built
    code: int

    def lines(self, name: str) -> list[str]:
        """Return the lines that are expected under a name; none where nothing is said about it."""
        path = self.expected / name
        return path.read_text("utf-8").splitlines() if path.exists() else []


@pytest.fixture(scope="module", params=sorted(path.name for path in _SITES.iterdir() if path.is_dir()))
def case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> _Case:
    folder = _SITES / request.param
    built, code = run_build(folder / "site", tmp_path_factory.mktemp(request.param), "--jobs", "1")
    return _Case(folder / "expected", built, code)


def test_messages(case: _Case) -> None:
    said = [
        line
        for line in case.built.said.splitlines()
        if any(f": {word}: " in line for word in ("hata", "uyarı", "error", "warning"))
    ]
    assert said == case.lines("said.txt")
    assert case.code == int(any(": hata: " in line or ": error: " in line for line in said))


def test_pages(case: _Case) -> None:
    if (case.expected / "addresses.txt").exists():
        assert case.built.addresses() == case.lines("addresses.txt")


def test_words_that_must_not_be_there(case: _Case) -> None:
    for word in case.lines("absent.txt"):
        assert [address for address in case.built.addresses("*.*") if word in case.built.read(address)] == [], word


def test_contents(case: _Case) -> None:
    for path in sorted(path for path in case.expected.rglob("*") if path.is_file() and path.name not in _OWN):
        address = path.relative_to(case.expected).as_posix()
        shown = case.built.read(address)
        assert [line for line in path.read_text("utf-8").splitlines() if line not in shown] == [], address
