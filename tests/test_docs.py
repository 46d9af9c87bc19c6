"""What the documents promise is there: the files they link to, and the commands they name."""

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT, build
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


def test_what_archivists_are_shown_can_be_typed_as_it_is(tmp_path: Path) -> None:
    """The examples of docs/reading.tr.md, put where the page says, build a site without a warning."""
    blocks = [
        block
        for block in re.split(r"\n(?! {4}|\n)", (ROOT / "docs" / "reading.tr.md").read_text("utf-8"))
        if "\n    " in block
    ]
    examples = [re.sub("(?m)^ {4}", "", "    " + block.split("\n    ", 1)[1]) + "\n" for block in blocks]
    (wire,) = (example for example in examples if example.startswith(" date"))
    (markdown,) = (example for example in examples if example.startswith("---\ntitle"))
    (entry,) = (example for example in examples if example.startswith("---\nname"))
    (correction,) = (example for example in examples if example.startswith("headline"))
    for path, text in {
        "articles/2025/2025-03-12-kopru.txt": wire,
        "articles/2025/2025-03-12-akcabel.md": markdown,
        "people/nermin-yelkovan.md": entry,
        "corrections/2025/2025-03-12-kopru.toml": correction,
    }.items():
        target = tmp_path / "site" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    built = build(tmp_path / "site", tmp_path, "--strict")
    assert "Köprünün temeli atıldı" in built.read("haber/2025/2025-03-12-kopru.html")
