"""Whoever pastes all lines that `explain` prints, and changes none, changes nothing."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from vakanuvis.config import load_settings
from vakanuvis.explain import Examined, decided_of, examine_files, json_of, paste_of, top_lines_of
from vakanuvis.model.diagnostics import Diagnostic

SAMPLES = sorted((ROOT / "site" / "articles").rglob("*.*"), key=str)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_what_is_pasted_unchanged_changes_nothing(sample: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    file = site / "articles" / sample.name
    file.parent.mkdir(parents=True)
    shutil.copy(sample, file)
    shutil.copytree(ROOT / "site" / "people", site / "people")
    before = examine(site, file)
    found = before.record.findings
    entries = [paste_of(finding, before) for group in _groups(found) for finding in group]
    assert entries
    corrections = site / before.corrections
    corrections.parent.mkdir()
    corrections.write_text("\n\n".join((top_lines_of(before), *entries)), encoding="utf-8")
    assert _without_rules(examine(site, file)) == _without_rules(before)


def examine(site: Path, file: Path) -> Examined:
    said: list[Diagnostic] = []
    settings = load_settings(site, output=site.parent / "out", cache=site.parent / "cache", report=said.append)
    assert settings is not None
    (examined,) = examine_files((file,), decided_of(settings, said.append), settings, said.append)
    assert said == []
    return examined


def _groups(findings: Any) -> tuple[Any, ...]:
    return findings.mentions, findings.quotations, findings.times, findings.events


def _without_rules(examined: Examined) -> Any:
    def without(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: without(inner) for key, inner in value.items() if key not in ("rule", "certainty")}
        return [without(inner) for inner in value] if isinstance(value, list) else value

    return without(json.loads(json_of(examined, ascii_only=True)))
