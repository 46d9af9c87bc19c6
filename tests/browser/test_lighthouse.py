"""Lighthouse on every kind of page; slow, and a matter of the machine too: run with `-m slow`."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.conftest import FLAGS, Serve
from tests.browser.kinds import KINDS, fullest
from tests.conftest import Built

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]

_CATEGORIES = ("performance", "accessibility", "best-practices", "seo")


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "missing"])  # a 404 cannot be rated: it is no page
def test_lighthouse_gives_at_least_99_four_times(
    kind: str, demo: Built, serve: Serve, tmp_path: Path, needed_file: Callable[[str, str], Path]
) -> None:
    lighthouse = needed_file("VAKANUVIS_LIGHTHOUSE", "cli/index.js of the npm package lighthouse")
    address = serve(demo) + fullest(demo, kind)
    command = ["node", str(lighthouse), address, "--quiet", "--output=json", f"--output-path={tmp_path / 'out.json'}"]
    command += [f"--chrome-flags=--headless=new {' '.join(FLAGS)}"]
    environment = {**os.environ, "CHROME_PATH": shutil.which("chromium") or ""}
    subprocess.run(command, check=True, capture_output=True, timeout=180, env=environment)
    rated = json.loads((tmp_path / "out.json").read_text("utf-8"))["categories"]
    scores = {name: round(100 * rated[name]["score"]) for name in _CATEGORIES}
    print(kind, scores)  # noqa: T201  # the figures are what the run is for: see them with -rP
    assert min(scores.values()) >= 99, scores
