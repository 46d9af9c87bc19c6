"""A named pipe among the articles kept a build waiting for ever."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_is_reported_and_the_rest_is_built(tmp_path: Path) -> None:
    articles = tmp_path / "site" / "articles"
    articles.mkdir(parents=True)
    (articles / "a.txt").write_text("date 2025-01-01 Kent meydanı bugün yeniden açıldı.\n", "utf-8")
    os.mkfifo(articles / "pipe.txt")
    command = [sys.executable, str(ROOT / "build.py"), "--jobs", "1"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "articles/pipe.txt: hata: Bu bir dosya değil" in done.stderr
    assert (tmp_path / "_site" / "haber" / "a.html").is_file()
