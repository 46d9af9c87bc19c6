"""Answers as GitHub Pages gives them, from the output folder."""

import html
import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from vakanuvis.model.words import Words
from vakanuvis.publish import is_safe_address

LIVE_SCRIPT = b'<script src="/livereload.js" defer></script>'
"""livereload's script as a file: the pages' own security policy forbids scripts inside them."""
_TYPES = {".jsonl": "application/jsonl", ".bib": "application/x-bibtex", ".js": "text/javascript", ".txt": "text/plain"}
_TEXTUAL = ("text/", "application/json", "application/xml", "application/atom+xml", "application/jsonl", "image/svg")


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back to the browser."""

    status: int
    content: bytes = b""
    kind: str = "text/html; charset=utf-8"
    location: str = ""
    """Where to go instead, of a redirect."""


def answer_of(path: str, output: Path, base: str, made_for: str) -> Answer:
    """Return the answer to a request for `path`, decoded and beginning with a slash.

    `base` is the path under which the site is shown, `made_for` the one its pages were built for; both begin and end with a
    slash. They differ where a project page is tried at another place; only 404.html knows its own.
    """
    if path in ("/", base.rstrip("/")) and path != base:
        return Answer(302, location=base)
    if not path.startswith(base):
        return _missing(output, base, made_for)
    address = path.removeprefix(base)
    if address == "" or address.endswith("/"):
        address += "index.html"
    if is_safe_address(address) and _is_inside(output / address, output):
        place = output / address
        if place.is_file():
            return Answer(200, with_live_script(place.read_bytes(), address), kind_of(address))
        if (place / "index.html").is_file():
            return Answer(301, location=f"{base}{address}/")
    return _missing(output, base, made_for)


def error_page(problems: Sequence[str], words: Words) -> Answer:
    """Return the page that stands for all pages while a build has errors."""
    title = html.escape(words.say("serve-error-title"))
    items = "".join(f"<li>{html.escape(problem)}</li>" for problem in problems)
    return Answer(
        500,
        with_live_script(
            f"<!doctype html><html lang={words.code}><head><meta charset=utf-8>"
            f"<meta name=viewport content='width=device-width'><title>{title}</title><style>{_STYLE}</style></head>"
            f"<body><main><h1>{title}</h1><ul>{items}</ul><p>{html.escape(words.say('serve-error-hint'))}</p>"
            f"<p><a href='/livereload-anyway'>{html.escape(words.say('serve-error-anyway'))}</a></p></main></body></html>".encode(),
            "error.html",
        ),
    )


def kind_of(address: str) -> str:
    """Return the content type by the address's ending."""
    ending = address[address.rfind(".") :]
    kind = _TYPES.get(ending) or mimetypes.guess_type(address)[0] or "application/octet-stream"
    return f"{kind}; charset=utf-8" if kind.startswith(_TEXTUAL) else kind


def with_live_script(content: bytes, address: str) -> bytes:
    """Put the live script at the end of a page's head; other files stay as they are."""
    return content.replace(b"</head>", LIVE_SCRIPT + b"</head>", 1) if address.endswith(".html") else content


def _is_inside(place: Path, output: Path) -> bool:
    return place.resolve().is_relative_to(output.resolve())


def _missing(output: Path, base: str, made_for: str) -> Answer:
    try:
        page = (output / "404.html").read_bytes()
    except OSError:
        return Answer(404, with_live_script(b"<!doctype html><head><title>404</title></head><h1>404</h1>", "404.html"))
    page = page.replace(f'href="{made_for}'.encode(), f'href="{base}'.encode())
    return Answer(404, with_live_script(page, "404.html"))


_STYLE = (
    "body{font:18px/1.6 Georgia,serif;background:#fbfaf7;color:#1c1b19;margin:2rem auto;max-width:46rem;padding:0 1rem}"
    "h1{font-size:1.5rem;color:#a3201a}li{font:16px/1.5 ui-monospace,monospace;margin:.75rem 0;overflow-wrap:anywhere}"
    "@media(prefers-color-scheme:dark){body{background:#15171b;color:#e9e6df}h1{color:#ff9a92}a{color:#8cc0ff}}"
)
