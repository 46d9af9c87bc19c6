"""Front matter and TOML that can't be read: the line that a person has to look at, and what to do, in both languages."""

from pathlib import Path

import pytest
import yaml

from tests.conftest import ROOT
from vakanuvis.model.diagnostics import Diagnostic
from vakanuvis.read import frontmatter
from vakanuvis.read.frontmatter import read_front_matter
from vakanuvis.read.toml import read_toml
from vakanuvis.words import load_words

WORDS = [load_words(code, [ROOT / "templates"]) for code in ("tr", "en")]

YAML = [  # what stands between the --- lines, the line that is named, of the file, and why
    ("title: A\ntags: [a, b\ndate: 2024-01-01", 3, "open-bracket"),
    ("title: A\ntags: [a,\n  b\n\ndate: 2024-01-01\nauthor: B", 3, "open-bracket"),
    ("title: A\ntags: [a, b", 3, "open-bracket"),
    ("title: A\ntags: {a: b\ndate: 2024-01-01", 3, "open-brace"),
    ('tags: ["a" "b"]\ndate: 2024-01-01', 2, "inside-bracket"),
    ('tags: [a,\n  "b" "c"]\ndate: 2024-01-01', 3, "inside-bracket"),
    ("tags: [a: b: c]", 2, "inside-bracket"),
    ('title: "A\ndate: 2024-01-01', 2, "open-quote"),
    ("date: 2024-01-01\ntitle: 'A\ntags: [a]", 3, "open-quote"),
    ('title: "A\ndate: "2024-01-01"\ntags: [a]', 2, "open-quote"),
    ('title: "A\ntags: [a, "b"]', 2, "open-quote"),
    ('tags: [a, "b]\ndate: 2024-01-01', 2, "open-quote"),
    ('title: "A" B', 2, "inside-quote"),
    ("title: 'Vali'nin evi'\ndate: 2024-01-01", 2, "inside-quote"),
    ("title: A\n\tdate: 2024-01-01", 3, "tab"),
    ("tags:\n\t- a", 3, "tab"),
    ("title: A: B", 2, "inside-colon"),
    ('title: Vali "A" dedi: geldi', 2, "inside-colon"),
    ("title A\ndate: 2024-01-01", 2, "no-colon"),
    ("title: A\ndate 2024-01-01\ntags: x", 3, "no-colon"),
    ("title: A\n\ndate\n\nauthor: B", 4, "no-colon"),
    ("title: A\ndate:2024-01-01\ntags: x", 3, "no-blank"),
    ("date:2024-01-01\ntitle: A", 2, "no-blank"),
    ("title: A\n  date: 2024-01-01", 3, "indented"),
    ("title: @vali", 2, "value-sign"),
    ("title: %5\ndate: 2024-01-01", 2, "value-sign"),
    ("title: - A", 2, "value-sign"),
    ("title: , A", 2, "value-sign"),
    ("title: A\nauthor: B\x07\ndate: 2024-01-01", 3, "unseen"),
    ("title: A\n- B", 3, "expected"),
    ("title: A\u2028B\n- C", 3, "expected"),
]
TOML = [  # the whole file, the line that is named, and why
    ('headline = "A"\npeople = ["a", "b"\npublished = 2024-01-01\n', 2, "open-bracket"),
    ('people = [\n  "a",\n  "b"\n\n[[mention]]\ntext = "c"\n', 1, "open-bracket"),
    ('headline = "[" # [\npeople = ["a",\n\n\n[[mention]]\ntext = "c"\n', 2, "open-bracket"),
    ('people = ["a",\n"b"\n', 1, "open-bracket"),
    ("people = [[1, 2]\nnote = 1\n", 1, "open-bracket"),
    ('people = ["a" "b"]\n', 1, "inside-bracket"),
    ('people = [\n"a"\n"b"]\n', 3, "inside-bracket"),
    ('note = """\nA\nheadline = "B"\n', 1, "open-marks"),
    ("headline = 'A'\nnote = '''\nA\n\n", 2, "open-marks"),
    ('[[event]]\ntext = "A\nheadline = "B"\n', 2, "open-quote"),
    ("headline = 'A\nnote = 'B'\n", 1, "open-quote"),
    ('note = "A"\nheadline = "B', 2, "open-quote"),
    ("note = 'A'\nheadline = 'B", 2, "open-quote"),
    ('note = "A"\npeople = ["B', 2, "open-quote"),
    ("headline = \u201cA\u201d\n", 1, "curly-quotes"),
    ('headline = "A\u201d\nnote = "B"\n', 1, "curly-quotes"),
    ("[[event]]\npeople = ['a', \u2018b\u2019]\n", 2, "curly-quotes"),
    ('headline: "A"\n', 1, "colon-for-equals"),
    ('note = "A"\nba\u015fl\u0131k = "B"\n', 2, "key-letters"),
    ('headline "A"\n', 1, "Expected '=' after a key"),
    ('headline = "A "B" C"\n', 1, "inside-quote"),
    ("headline = 'Vali'nin evi'\n", 1, "inside-quote"),
    ("published = 05.03.2024\n", 1, "date-form"),
    ("published = 2024-3-5\n", 1, "date-form"),
    ("published = 5 Mart 2024\n", 1, "date-form"),
    ("published = 2024-02-30\n", 1, "Invalid date or datetime"),
    ("[mention]]\n", 1, "header-form"),
    ('[[mention]\ntext = "A"\n', 1, "header-form"),
    ("drop = True\n", 1, "Invalid value"),
    ("headline =\n", 1, "Invalid value"),
]


def assert_worded(found: list[Diagnostic], line: int, reason: str) -> None:
    assert [diagnostic.line for diagnostic in found] == [line]
    assert found[0].arguments["reason"].startswith(reason)
    for words in WORDS:
        own = next(own for known, own in words.reason.items() if found[0].arguments["reason"].startswith(known))
        assert f"({own})" in words.line_of(found[0])


@pytest.mark.parametrize("loader", ["SafeLoader", "CSafeLoader"])
@pytest.mark.parametrize(("text", "line", "reason"), YAML)
def test_front_matter(text: str, line: int, reason: str, loader: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """PyYAML says it in other words where it was built without libyaml."""
    monkeypatch.setattr(frontmatter, "_LOADER", getattr(yaml, loader, yaml.SafeLoader))
    found: list[Diagnostic] = []
    assert read_front_matter(f"---\n{text}\n---\n\nMetin.\n", "articles/a.md", found.append) is None
    assert_worded(found, line, reason)


@pytest.mark.parametrize(("text", "line", "reason"), TOML)
def test_toml(text: str, line: int, reason: str, tmp_path: Path) -> None:
    file, found = tmp_path / "a.toml", list[Diagnostic]()
    file.write_text(text, encoding="utf-8")
    assert read_toml(file, "corrections/a.toml", found.append) is None
    assert_worded(found, line, reason)
