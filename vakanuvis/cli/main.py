"""From what was typed to an exit code, whatever happens."""

import io
import os
import re
import sys
import tomllib
import traceback
from collections.abc import Sequence
from concurrent.futures import BrokenExecutor
from pathlib import Path
from tempfile import gettempdir

from vakanuvis.cli.commands import COMMANDS
from vakanuvis.cli.console import Console
from vakanuvis.cli.options import UsageError, parse_options, site_of
from vakanuvis.config import theme_folders
from vakanuvis.model.words import Words
from vakanuvis.pipeline.workers import collect_seldom
from vakanuvis.words import load_words

USAGE = 2
_LANGUAGE = re.compile(r"^\s*language\s*=\s*[\"'\u201c\u2018]?(?P<code>[a-z]{2,3})\b", re.MULTILINE)  # language = "en"
INTERRUPTED = 130
"""128 and the number of the signal, as shells have it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; nothing that goes wrong ends in a traceback."""
    collect_seldom()
    arguments = sys.argv[1:] if argv is None else list(argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    console = Console(_words_for(site_of(arguments)), sys.stdout, sys.stderr)
    try:
        code = _run(arguments, console)
        sys.stdout.flush()
    except BrokenPipeError:  # as in `… | head`: nobody reads on
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        console.warn("")
        return INTERRUPTED
    except BrokenExecutor:
        console.warn(console.words.say("workers-died"))
        return 1
    except Exception as error:  # noqa: BLE001  # a bug; who meets it shall be able to report it
        console.warn(console.words.say("bug", error=f"{type(error).__name__}: {error}", file=str(_save_traceback())))
        return 1
    return code


def _run(arguments: Sequence[str], console: Console) -> int:
    try:
        options = parse_options(arguments, console.words)
    except UsageError as error:
        console.warn(str(error))
        console.warn(console.words.say("usage-help"))
        return USAGE
    if options is None:
        console.say(console.words.message["help"].rstrip())
        return 0
    return COMMANDS[options.command](options, console)


def _words_for(site: Path) -> Words:
    """Return the words of the site's language, as far as it can be known before its settings are checked."""
    folders = theme_folders(site)
    try:
        text = (site / "site.toml").read_bytes().decode("utf-8-sig", "replace")
        return load_words(_language_in(text), folders)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return load_words("tr", folders[1:])


def _language_in(text: str) -> str:
    """Return the language that site.toml gives, also where it can't be read as a whole."""
    try:
        return str(tomllib.loads(text).get("language", "tr"))
    except (ValueError, RecursionError):
        found = _LANGUAGE.search(text)
        return found["code"] if found else "tr"


def _save_traceback() -> Path:
    path = Path(gettempdir()) / "vakanuvis-error.txt"
    path.write_text(traceback.format_exc(), encoding="utf-8")
    return path
