"""One Chromium for each module of browser tests, and a server that shows the built sites under /repo/ as GitHub Pages does."""

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.conftest import Built, missing

FLAGS = [
    "--no-sandbox",  # where tests run as root, Chromium refuses to start otherwise
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]

Serve = Callable[[Built], str]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium; where there is none, the tests say so.

    Playwright keeps an event loop running, which tests elsewhere must not meet: so it ends with each module.
    """
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        missing("no Chromium in PATH: browser tests need one (apt-get install chromium fonts-noto-core)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def serve() -> Iterator[Serve]:
    """Show a built site over http; gives the address of its root, which ends in /repo/."""
    servers: dict[Path, ThreadingHTTPServer] = {}

    def start(built: Built) -> str:
        if built.folder not in servers:
            server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_PagesHandler, directory=str(built.folder)))
            Thread(target=server.serve_forever, daemon=True).start()
            servers[built.folder] = server
        return f"http://127.0.0.1:{servers[built.folder].server_port}/repo/"

    yield start
    for server in servers.values():
        server.shutdown()
        server.server_close()


class _PagesHandler(SimpleHTTPRequestHandler):
    """Serves a folder under /repo/, and its 404.html for everything else."""

    def do_GET(self) -> None:  # the base class's name
        path = self.path.split("?")[0].removeprefix("/repo/")
        if self.path.startswith("/repo/") and (Path(self.directory) / (path or "index.html")).is_file():
            self.path = "/" + path
            super().do_GET()
            return
        content = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(HTTPStatus.NOT_FOUND)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the base class's name
        """Say nothing: pytest shows what a test prints."""
