"""Brackets nested some thousand deep in site.toml ended in a traceback before any message could be worded."""

from pathlib import Path

import pytest

from vakanuvis.cli.main import main


def test_settings_that_nest_too_deeply_are_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "site.toml").write_text(f"title = {'[' * 3000}{']' * 3000}\n", "utf-8")
    assert main(["--site", str(tmp_path), "--output", str(tmp_path.parent / "out")]) == 1
    assert "site.toml:" in capsys.readouterr().err
