"""The server: tornado answers, livereload tells open pages to load themselves again, builds run in a thread."""

import errno
import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from livereload.watcher import Watcher
from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

from vakanuvis.model.words import Words
from vakanuvis.serve.requests import Answer, answer_of, error_page
from vakanuvis.serve.watching import take_snapshot, wait_for_change


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build came to."""

    problems: tuple[str, ...]
    """Worded errors; while there are any, every page shows them."""
    watched: tuple[Path, ...]
    """Folders whose changes ask for another build."""
    output: Path
    made_for: str
    """Path that the pages were built for, as `/` or `/repo/`."""


class PortTakenError(Exception):
    """Another program listens on the port."""


def serve_site(
    build: Callable[[], Outcome],
    watched: Sequence[Path],
    without: Sequence[Path],
    host: str,
    port: int,
    base: str,
    words: Words,
    announce: Callable[[], None],
) -> None:
    """Build and serve, and build again after every change below `watched`, until Ctrl-C, which raises KeyboardInterrupt.

    Changes below `without` don't count. `announce` is called once the site can be looked at. Raises PortTakenError, and
    OSError where `host` is none of this machine's.
    """
    for name in ("livereload", "tornado.access", "tornado.general"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        sockets = bind_sockets(port, host)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise PortTakenError from error
        raise
    LiveReloadHandler.watcher = Watcher()  # it reads a name from it when it reloads pages; the thread below watches
    before = take_snapshot(watched, without)
    stage = Stage(build(), base, words)
    server = HTTPServer(_application_of(stage))
    server.add_sockets(sockets)
    loop = IOLoop.current()

    def keep_building() -> None:
        seen = before
        while True:
            seen = wait_for_change(lambda: stage.outcome.watched, without, seen)
            stage.show(build())
            loop.add_callback(LiveReloadHandler.reload_waiters, "*")

    threading.Thread(target=keep_building, daemon=True).start()
    announce()
    try:
        loop.start()
    finally:
        server.stop()


class Stage:
    """What is shown at the moment: the site of the last build, or what was wrong with it."""

    def __init__(self, outcome: Outcome, base: str, words: Words) -> None:
        self.outcome = outcome
        self._base = base
        self._words = words
        self._anyway = False

    def show(self, outcome: Outcome) -> None:
        """Show what a new build came to."""
        if outcome.problems != self.outcome.problems:
            self._anyway = False
        self.outcome = outcome

    def show_anyway(self) -> str:
        """Show the site although something is wrong, until something else is; return where it begins."""
        self._anyway = True
        return self._base

    def answer(self, path: str) -> Answer:
        """Return the answer to a request."""
        outcome = self.outcome
        if outcome.problems and not self._anyway and path.endswith((".html", "/")):
            return error_page(outcome.problems, self._words)
        return answer_of(path, outcome.output, self._base, outcome.made_for)


def _application_of(stage: Stage) -> Application:
    return Application(
        [
            (r"/livereload", LiveReloadHandler),
            (r"/livereload\.js", LiveReloadJSHandler),
            (r"/livereload-anyway", _AnywayHandler, {"stage": stage}),
            (r".*", _PageHandler, {"stage": stage}),
        ]
    )


class _PageHandler(RequestHandler):
    """Every file of the site."""

    def initialize(self, stage: Stage) -> None:
        self.stage = stage

    def get(self) -> None:
        answer = self.stage.answer(unquote(self.request.path))
        if answer.location:
            self.redirect(answer.location, status=answer.status)
            return
        self.set_status(answer.status)
        self.set_header("Content-Type", answer.kind)
        self.set_header("Cache-Control", "no-store")
        self.finish(answer.content)

    def head(self) -> None:
        self.get()

    def compute_etag(self) -> None:
        """Nothing is kept by the browser, so nothing needs a name."""


class _AnywayHandler(RequestHandler):
    """The link on the error page."""

    def initialize(self, stage: Stage) -> None:
        self.stage = stage

    def get(self) -> None:
        self.redirect(self.stage.show_anyway())
