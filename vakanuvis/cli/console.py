"""Where things are said: messages and progress on stderr, results on stdout."""

import os
import time
from collections.abc import Callable
from typing import TextIO

from vakanuvis.model.diagnostics import Diagnostic, Severity
from vakanuvis.model.words import Words

Diagnosed = tuple[str, int, str, str]
"""Path, line, code and arguments: what makes two messages the same, and their order."""


class Console:
    """Collects messages, so that they are said in order and once; shows progress to people who wait at a terminal."""

    def __init__(
        self, words: Words, stdout: TextIO, stderr: TextIO, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.words = words
        self.stdout = stdout
        self.stderr = stderr
        self._diagnostics: dict[Diagnosed, Diagnostic] = {}
        self._bar = _Bar(words, stderr, clock)

    def report(self, diagnostic: Diagnostic) -> None:
        """Take a message; it is said when the work is done."""
        self._diagnostics.setdefault(_place_of(diagnostic), diagnostic)

    def progress(self, phase: str, done: int, total: int) -> None:
        """Show how far the work is, where that is a terminal and it takes long."""
        self._bar.show(phase, done, total)

    def say(self, text: str) -> None:
        """Say a result."""
        self._bar.clear()
        print(text, file=self.stdout, flush=True)

    def warn(self, text: str) -> None:
        """Say what is no result."""
        self._bar.clear()
        print(text, file=self.stderr)

    def is_unicode(self) -> bool:
        """Tell whether results may hold any letter."""
        return (self.stdout.encoding or "").replace("-", "").replace("_", "") in ("utf8", "UTF8")

    def say_diagnostics(self) -> None:
        """Say all messages by file and line."""
        self._bar.clear()
        colored = is_colored(self.stderr)
        for place in sorted(self._diagnostics):
            diagnostic = self._diagnostics[place]
            line = self.words.line_of(diagnostic)
            print(_colored(line, _COLORS[diagnostic.severity]) if colored else line, file=self.stderr)

    @property
    def said(self) -> frozenset[Diagnosed]:
        """What makes this set of messages differ from another."""
        return frozenset(self._diagnostics)

    def problems(self, *, strict: bool) -> tuple[str, ...]:
        """Return what keeps the exit code from being 0, worded, by file and line."""
        bad = _bad_severities(strict=strict)
        found = (self._diagnostics[place] for place in sorted(self._diagnostics))
        return tuple(self.words.line_of(diagnostic) for diagnostic in found if diagnostic.severity in bad)

    def exit_code(self, *, strict: bool) -> int:
        """Return 1 where something was left out, or, if `strict`, where something is probably wrong."""
        bad = _bad_severities(strict=strict)
        return int(any(diagnostic.severity in bad for diagnostic in self._diagnostics.values()))


_COLORS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}


def is_colored(stream: TextIO) -> bool:
    """Tell whether escape sequences are welcome: on a terminal that has not said otherwise (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _bad_severities(*, strict: bool) -> frozenset[Severity]:
    return frozenset((Severity.ERROR, Severity.WARNING) if strict else (Severity.ERROR,))


def _place_of(diagnostic: Diagnostic) -> Diagnosed:
    return (diagnostic.path, diagnostic.line or 0, diagnostic.code, repr(sorted(diagnostic.arguments.items())))


def _colored(line: str, color: str) -> str:
    """Colour the line up to what is wrong: “articles/x.txt:3: error: ”."""
    head, colon, rest = line.partition(": ")
    severity, second, text = rest.partition(": ")
    return f"\x1b[1m{head}\x1b[0m{colon}\x1b[{color}m{severity}\x1b[0m{second}{text}"


class _Bar:
    """One line that is written over itself."""

    _PATIENCE = 1.0
    """Seconds before it appears."""
    _PAUSE = 0.1
    """Seconds between two looks."""
    _WIDTH = 28

    def __init__(self, words: Words, stream: TextIO, clock: Callable[[], float]) -> None:
        self._words = words
        self._stream = stream
        self._clock = clock
        self._due = clock() + self._PATIENCE
        self._length = 0

    def show(self, phase: str, done: int, total: int) -> None:
        if not self._stream.isatty() or self._clock() < self._due:
            return
        self._due = self._clock() + self._PAUSE
        filled = self._WIDTH * done // max(total, 1)
        counts = {"done": self._words.number(done), "total": self._words.number(total)}
        line = f"[{'#' * filled}{'.' * (self._WIDTH - filled)}] {self._words.say(f'progress-{phase}', **counts)}"
        print(f"\r{line.ljust(self._length)}", end="", file=self._stream, flush=True)
        self._length = len(line)

    def clear(self) -> None:
        if self._length:
            print(f"\r{' ' * self._length}\r", end="", file=self._stream, flush=True)
            self._length = 0
