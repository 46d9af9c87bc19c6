"""What the documents promise is there: the files they link to, and the commands they name."""

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT
from vakanuvis.cli.options import COMMAND_NAMES

_DOCUMENTS = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")] + sorted(
    (ROOT / "docs").glob("*.md")
)
_LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")  # [docs/theme.md](docs/theme.md), not https://…


@pytest.mark.parametrize("document", _DOCUMENTS, ids=lambda path: path.name)
def test_linked_files_are_there(document: Path) -> None:
    targets = _LINK.findall(document.read_text("utf-8"))
    assert [target for target in targets if not (document.parent / target).exists()] == []


def test_readme_begins_with_content_and_result() -> None:
    beginning = (ROOT / "README.md").read_text("utf-8")[:900]
    assert "content: site/" in beginning
    assert "result: _site/index.html" in beginning


def test_readme_knows_every_command() -> None:
    table = (ROOT / "README.md").read_text("utf-8")
    assert [
        command for command in COMMAND_NAMES if command != "build" and f"`python build.py {command}" not in table
    ] == []


@pytest.mark.parametrize("end", ["build.py", "-m pytest"])
def test_readme_gives_each_command_as_one_line(end: str) -> None:
    lines = (ROOT / "README.md").read_text("utf-8").splitlines()
    assert sum(line.startswith("    python3 -m venv .venv && ") and line.endswith(end) for line in lines) == 1
