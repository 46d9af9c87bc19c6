"""TOML files whose keys know their lines, which tomllib doesn't say."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.read.decoding import decode_source
from vakanuvis.read.faults import fault_in_toml
from vakanuvis.read.fields import Field, Fields

_HEADER = re.compile(r"\s*\[(?P<many>\[)?\s*(?P<name>[\w.-]+|\"[^\"]*\"|'[^']*')\s*\]")  # [[mention]]
_KEY = re.compile(r"\s*(?P<name>[\w-]+|\"[^\"]*\"|'[^']*')\s*[.=]")  # headline = "…"
_TWICE = ("Cannot overwrite", "Cannot declare", "Cannot mutate")  # what tomllib says of a key that comes again
_LONG = re.compile(r'"""|' + "'''")


@dataclass(frozen=True, slots=True)
class TomlFile:
    """A file that could be read."""

    content: bytes
    top: Fields
    """Keys of the file itself; tables and lists of tables among them."""
    _lines: Mapping[tuple[str, int, str], int]

    def tables(self, name: str) -> tuple[Fields, ...]:
        """Return the tables `[[name]]`; anything else under that name is reported."""
        value = self.top.values[name].value if self.top.has(name) else []
        if not isinstance(value, list) or not all(isinstance(table, dict) for table in value):
            self.top.complain(name, "value-not-tables")
            return ()
        return tuple(self._fields_of(name, index, table) for index, table in enumerate(value))

    def nested(self) -> Iterator[tuple[str, object, int]]:
        """Yield every key below the tables and lists of tables of the file, with its value and line."""
        for name, found in self.top.values.items():
            tables = found.value if isinstance(found.value, list) else [found.value]
            for index, table in enumerate(tables):
                for key, value in _keys_below(table):
                    line = self._lines.get((name, index, key), self._lines.get((name, index, ""), found.line))
                    yield key, value, line

    def _fields_of(self, name: str, index: int, table: Mapping[str, object]) -> Fields:
        line = self._lines.get((name, index, ""), self.top.line_of(name))
        values = {key: Field(value, self._lines.get((name, index, key), line)) for key, value in table.items()}
        return Fields(self.top.path, self.top.report, values, line)


def _keys_below(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key, inner
            yield from _keys_below(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _keys_below(inner)


def read_toml(file: Path, path: str, report: Report) -> TomlFile | None:
    """Read a TOML file; None where it can't be read, which is reported under `path`. An empty file has no keys."""
    try:
        content = file.read_bytes()
    except OSError as error:
        arguments = {"reason": error.strerror or str(error)}
        report(Diagnostic(path, None, Severity.ERROR, "file-unreadable", arguments))
        return None
    if not content.strip():
        return TomlFile(content, Fields(path, report), {})
    text = decode_source(content, path, report)
    if text is None:
        return None
    text = text.removeprefix("\ufeff")
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        report(_broken(text, str(error), path))
        return None
    lines = dict(_find_lines(text))
    values = {key: Field(value, lines.get(("", 0, key), lines.get((key, 0, ""), 1))) for key, value in table.items()}
    return TomlFile(content, Fields(path, report, values), lines)


def _broken(text: str, error: str, path: str) -> Diagnostic:
    fault = fault_in_toml(text, error)
    line = fault.line + 1
    header = _HEADER.match(text.split("\n")[line - 1]) if error.startswith("Cannot overwrite") else None
    if header and header["many"] and header["name"] == "date":  # [[date]] below `date = …`: both are ours to explain
        return Diagnostic(path, line, Severity.ERROR, "toml-date-twice")
    if error.startswith(_TWICE):
        return Diagnostic(path, line, Severity.ERROR, "toml-twice")
    return Diagnostic(path, line, Severity.ERROR, "toml-broken", {"reason": fault.reason})


def _find_lines(text: str) -> Iterator[tuple[tuple[str, int, str], int]]:
    """Yield the lines of keys, as (table, its number, key), and of tables, as (table, its number, nothing)."""
    table, number = "", 0
    seen: Counter[str] = Counter()
    inside = ""  # the marks of a text over several lines
    for line, written in enumerate(text.split("\n"), 1):
        if not inside:
            header = _HEADER.match(written)
            key = _KEY.match(written)
            if header:
                table = _bare(header["name"])
                number = seen[table] if header["many"] else 0
                seen[table] += 1
                yield (table, number, ""), line
            elif key:
                yield (table, number, _bare(key["name"])), line
        for marks in _LONG.findall(written):
            if not inside:
                inside = marks
            elif inside == marks:
                inside = ""


def _bare(name: str) -> str:
    return name.strip("\"'")
