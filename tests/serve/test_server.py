"""The server as people start it: it shows the site, reloads it, shows what is wrong, and ends quietly."""

import asyncio
import json
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tornado.websocket import websocket_connect

from tests.conftest import ROOT
from tests.pipeline.small_site import write, write_site

_PATIENCE = 90
"""Seconds; only a broken server takes so long."""


@dataclass(frozen=True)
class Served:
    folder: Path
    port: int
    process: "subprocess.Popen[str]"

    def get(self, path: str) -> tuple[int, str]:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}") as answer:  # our own server
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode()

    def reloaded_by(self, change: Callable[[], None]) -> bool:
        """Open a page's socket as livereload.js does, make a change, and wait until the page is told to reload."""

        async def listen() -> bool:
            socket_ = await websocket_connect(f"ws://127.0.0.1:{self.port}/livereload")
            await socket_.write_message(json.dumps({"command": "hello"}))
            await socket_.read_message()
            await socket_.write_message(json.dumps({"command": "info", "url": "/"}))
            change()
            said = await asyncio.wait_for(asyncio.ensure_future(socket_.read_message()), _PATIENCE)
            socket_.close()
            # Closing is a conversation: a loop that ends before it leaves the socket to the garbage collector.
            while await asyncio.wait_for(asyncio.ensure_future(socket_.read_message()), _PATIENCE) is not None:
                pass
            return said is not None and json.loads(said)["command"] == "reload"

        return asyncio.run(listen())

    def put(self, path: str, text: str) -> None:
        """Write a file of the site in one step: one that is seen half written would be two changes."""
        write(self.folder / "new", text)
        (self.folder / "new").replace(self.folder / "site" / path)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    write_site(tmp_path / "site")
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    command = [sys.executable, str(ROOT / "build.py"), "serve", "--port", str(port), "--base", "/repo/", "--jobs", "1"]
    with subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        try:
            for line in process.stdout:
                if str(port) in line:
                    break
            yield Served(tmp_path, port, process)
        finally:
            process.kill()


def test_serving_from_the_first_look_to_ctrl_c(served: Served) -> None:
    article = "articles/2025/2025-03-01-kopru.txt"
    page = "/repo/haber/2025/2025-03-01-kopru.html"
    text = (served.folder / "site" / article).read_text("utf-8")
    status, shown = served.get(page)
    assert status == 200
    assert '<script src="/livereload.js" defer></script>' in shown
    assert "livereload" in served.get("/livereload.js")[1]
    assert "livereload" not in (served.folder / "_site/index.html").read_text("utf-8")

    assert served.reloaded_by(lambda: served.put(article, text + "\nYeni bir cümle geldi.\n"))
    assert "Yeni bir cümle geldi." in served.get(page)[1]

    assert served.reloaded_by(lambda: served.put("articles/tarihsiz.txt", "Bu metnin tarihi yok.\n"))
    status, shown = served.get(page)
    assert status == 500
    assert "articles/tarihsiz.txt:1: hata:" in shown
    assert served.get("/repo/static/site.css")[0] == 200
    assert served.get("/livereload-anyway")[0] == 200
    assert served.get(page)[0] == 200

    assert served.reloaded_by((served.folder / "site/articles/tarihsiz.txt").unlink)
    assert served.get(page)[0] == 200

    assert served.reloaded_by(lambda: served.put("site.toml", "title = "))
    assert "site.toml" in served.get(page)[1]
    assert served.reloaded_by(lambda: served.put("site.toml", 'title = "Yeni Ad"\n'))
    assert "Yeni Ad" in served.get(page)[1]

    served.process.send_signal(signal.SIGINT)
    out, err = served.process.communicate(timeout=_PATIENCE)
    assert served.process.returncode == 0
    assert "Traceback" not in out + err


def test_a_port_that_is_taken_is_said(served: Served) -> None:
    command = [sys.executable, str(ROOT / "build.py"), "serve", "--port", str(served.port)]
    done = subprocess.run(command, cwd=served.folder, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert str(served.port) in line
