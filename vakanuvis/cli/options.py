"""What can be typed after `python build.py`."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from vakanuvis.model.words import Words

COMMAND_NAMES = ("build", "serve", "check", "explain", "people", "addresses")


@dataclass(frozen=True, slots=True)
class Options:
    """The command and everything that was said about it; None and False where nothing was said."""

    command: str
    site: Path
    output: Path | None
    cache: Path | None
    base_url: str | None
    jobs: int
    fresh: bool
    drafts: bool
    strict: bool
    host: str
    port: int
    base: str | None
    names: tuple[str, ...]
    """What stands after the command: files of `explain`, ids of `people`."""
    json: bool
    write: bool


class UsageError(Exception):
    """The command was typed wrongly; the message says how, in the reader's language."""


def parse_options(arguments: Sequence[str], words: Words) -> Options | None:
    """Read the command line; options may stand before the command and after it. None where help is asked for.

    Raises UsageError.
    """
    parser = _parser_of(words)
    try:
        found, rest = parser.parse_known_args(arguments)
    except argparse.ArgumentError as error:
        raise UsageError(_worded(error, words)) from error
    if found.help:
        return None
    typed, unknown = _words_in(rest)
    command, names = _command_of(typed, serve=found.serve)
    if unknown:
        raise UsageError(words.say("usage-unknown", option=unknown[0]))
    if command not in COMMAND_NAMES:
        raise UsageError(words.say("usage-command", command=command, commands=", ".join(COMMAND_NAMES)))
    if names and command not in ("explain", "people"):
        raise UsageError(words.say("usage-unknown", option=names[0]))
    if command == "explain" and not names:
        raise UsageError(words.say("usage-files"))
    return Options(
        command=command,
        site=found.site,
        output=found.output,
        cache=found.cache,
        base_url=found.base_url,
        jobs=found.jobs,
        fresh=found.fresh,
        drafts=found.drafts,
        strict=found.strict,
        host=found.host,
        port=found.port,
        base=found.base,
        names=tuple(names),
        json=found.json,
        write=found.write,
    )


def site_of(arguments: Sequence[str]) -> Path:
    """Return the site folder alone: its language is needed before anything can be said about the rest."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--site", type=Path, default=Path("site"))
    try:
        site: Path = parser.parse_known_args(arguments)[0].site
    except argparse.ArgumentError:
        return Path("site")
    return site


def _parser_of(words: Words) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("-h", "--help", action="store_true")
    for flag in ("--serve", "--fresh", "--drafts", "--strict", "--json", "--write"):
        parser.add_argument(flag, action="store_true")
    parser.add_argument("--site", type=Path, default=Path("site"))
    parser.add_argument("--output", type=Path)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--base-url")
    parser.add_argument("--jobs", type=_number_between(0, 64, words), default=0)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=_number_between(1, 65535, words), default=8000)
    parser.add_argument("--base")
    return parser


def _words_in(rest: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part what is no option of ours into words and unknown options; after `--` everything is a word."""
    end = rest.index("--") if "--" in rest else len(rest)
    words = [word for word in rest[:end] if not word.startswith("-")]
    return [*words, *rest[end + 1 :]], [word for word in rest[:end] if word.startswith("-")]


def _command_of(words: Sequence[str], *, serve: bool) -> tuple[str, Sequence[str]]:
    if serve:
        return "serve", words
    return (words[0], words[1:]) if words else ("build", ())


def _number_between(least: int, most: int, words: Words) -> Callable[[str], int]:
    def number_of(text: str) -> int:
        if not (text.isascii() and text.isdigit() and least <= int(text) <= most):
            raise argparse.ArgumentTypeError(words.say("usage-number", text=text, least=least, most=most))
        return int(text)

    return number_of


def _worded(error: argparse.ArgumentError, words: Words) -> str:
    """Return our own words for what argparse says in English; what our types say is worded already."""
    if isinstance(error.__context__, argparse.ArgumentTypeError):
        return f"{error.argument_name}: {error.message}"
    return words.say("usage-value", option=error.argument_name)
