"""Check every link and fragment of a built site: python -m tests.links _site [--base-url https://example.org/repo/].

Pages may only link to files that are there, by relative addresses that name the file (index.html too), and to fragments
that exist in them; nothing but links that a reader clicks may lead to another host. 404.html may use the base URL's path.
"""

import argparse
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from posixpath import normpath
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree as ET

_LOADED = {
    "script": "src",
    "img": "src",
    "source": "src",
    "iframe": "src",
    "audio": "src",
    "video": "src",
    "object": "data",
}
_LOADING_RELATIONS = {"stylesheet", "icon", "preload", "modulepreload", "manifest"}


@dataclass(frozen=True)
class _Link:
    line: int
    target: str
    loaded: bool
    """Whether the browser fetches it by itself."""


class _Reader(HTMLParser):
    """Collects the links and the ids of one page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[_Link] = []
        self.ids: set[str] = set()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if "id" in values:
            self.ids.add(values["id"])
        if tag in _LOADED and _LOADED[tag] in values:
            self._add(values[_LOADED[tag]], loaded=True)
        elif tag == "meta" and (refresh := re.search(r"url=(.+)", values.get("content", ""), re.IGNORECASE)):
            self._add(refresh[1], loaded=False)
        elif tag == "form" and "action" in values:
            self._add(values["action"], loaded=False)
        for name in ("href", "xlink:href"):
            if name in values:
                loaded = tag in ("use", "image") or bool(_LOADING_RELATIONS & set(values.get("rel", "").split()))
                self._add(values[name], loaded=loaded)

    def _add(self, target: str, *, loaded: bool) -> None:
        self.links.append(_Link(self.getpos()[0], target.strip(), loaded))


def find_broken_links(folder: Path, base_url: str = "") -> tuple[str, ...]:
    """Return one line a problem; none for a site in which every link leads somewhere."""
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    pages = {name: _Reader((folder / name).read_text("utf-8")) for name in sorted(files) if name.endswith(".html")}
    problems = []
    for name, page in pages.items():
        for link in page.links:
            problem = _problem_of(link, name, files, pages, base_url)
            if problem:
                problems.append(f"{name}:{link.line}: {link.target!r}: {problem}")
    if base_url:
        problems += _broken_absolute(folder, files, base_url)
    return tuple(problems)


def _problem_of(link: _Link, name: str, files: set[str], pages: dict[str, _Reader], base_url: str) -> str:
    parts = urlsplit(link.target)
    if parts.scheme in ("mailto", "tel", "data"):
        return ""
    if parts.scheme or parts.netloc:
        return "loads from another host" if link.loaded and not _own(link.target, base_url) else ""
    path = unquote(parts.path)
    if path.startswith("/"):
        if name != "404.html":
            return "begins with a slash: it breaks under /repo/ and from file://"
        base = urlsplit(base_url).path or "/"
        if not path.startswith(base):
            return "leads out of the site"
        path = path.removeprefix(base) or "index.html"
    elif path:
        path = normpath(str(PurePosixPath(name).parent / path))
    else:
        path = name
    if path not in files:
        return "no such file"
    fragment = unquote(parts.fragment)
    if fragment and path in pages and fragment not in pages[path].ids:
        return "no such fragment"
    return ""


def _own(target: str, base_url: str) -> bool:
    return bool(base_url) and target.startswith(base_url)


def _broken_absolute(folder: Path, files: set[str], base_url: str) -> Iterator[str]:
    """Check the addresses of the sitemap and of the feeds, which are absolute."""
    for name in sorted(files):
        if not name.endswith(".xml"):
            continue
        for element in ET.parse(folder / name).iter():  # noqa: S314  # we wrote these files ourselves
            target = element.get("href") or (element.text or "" if element.tag.endswith("}loc") else "")
            if target.startswith(base_url):
                path = unquote(urlsplit(target).path.removeprefix(urlsplit(base_url).path))
                if (f"{path}index.html" if path.endswith("/") or not path else path) not in files:
                    yield f"{name}: {target!r}: no such file"
            elif target and element.tag.endswith("}loc"):
                yield f"{name}: {target!r}: is not below {base_url}"


def _main() -> int:
    parser = argparse.ArgumentParser(description="Check every link and fragment of a built site.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--base-url", default="")
    chosen = parser.parse_args()
    show = partial(print, file=sys.stderr)
    problems = find_broken_links(chosen.folder, chosen.base_url)
    for problem in problems:
        show(problem)
    show(f"{len(problems)} broken links in {chosen.folder}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(_main())
