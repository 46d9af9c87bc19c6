"""markdown-it-py, and nothing else of it anywhere: Markdown → tokens for the reader, Markdown → HTML for a site's own pages.

Raw HTML is text, never markup; links lead only where it is safe (http, https, mailto, relative).
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token


def parse_markdown(text: str) -> Sequence["Token"]:
    """Return the tokens of CommonMark with tables and strikethrough; `Token.map` counts lines from 0.

    Escapes and entities stay tokens of their own (`text_special`), and links lead wherever they say: whoever reads the
    tokens sees where everything stood, and judges the links by `is_safe_link`.
    """
    return _reader().parse(text)


def is_safe_link(address: str) -> bool:
    """Tell whether a link leads only where it is safe: http, https, mailto, or within the site."""
    return _SAFE.match(address) is not None


def end_of_link(text: str, start: int, limit: int) -> int:
    """Return where the link ends whose words end at `start` or soon after: after `](address "title")` or `][name]`."""
    from markdown_it.helpers import parseLinkDestination, parseLinkTitle  # noqa: PLC0415  # as below

    closing = text.find("]", start, limit)
    if closing < 0:
        return start
    after = closing + 1
    if text.startswith("[", after, limit):
        return max(text.find("]", after, limit) + 1, after)
    if not text.startswith("(", after, limit):
        return after
    place = _after_blanks(text, after + 1, limit)
    place = _after_blanks(text, parseLinkDestination(text, place, limit).pos or place, limit)
    title = parseLinkTitle(text, place, limit)
    return max(text.find(")", title.pos if title.ok else place, limit) + 1, after)


_SAFE = re.compile(r"(?:https?://|mailto:)|(?!//)(?![a-z][a-z0-9+.-]*:)", re.IGNORECASE)


def _after_blanks(text: str, place: int, limit: int) -> int:
    while place < limit and text[place].isspace():
        place += 1
    return place


def html_of_markdown(text: str, *, heading: int = 2, root: str = "") -> str:
    """Return `text` as HTML.

    The highest heading becomes `<h{heading}>` and no level is left out, so that a page's outline stays whole. Relative
    links are taken from the site's root, which `root` leads to; a link to another page's file (`iletisim.md`) leads to that
    page. An image from elsewhere becomes text with its address.
    """
    parser = _parser()
    tokens = parser.parse(text)
    _level_headings(tokens, heading)
    for token in tokens:
        for child in token.children or ():
            _point_from_root(child, root)
    rendered = parser.renderer.render(tokens, parser.options, {})
    return str(rendered)


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # noqa: PLC0415  # a site of wire texts never needs it, and it is slow to import

    return MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])


@cache
def _reader() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # noqa: PLC0415  # as above

    reader = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"]).disable("text_join")
    reader.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005  # its way to judge links
    return reader


def _level_headings(tokens: Sequence["Token"], highest: int) -> None:
    """Give headings levels without gaps, the first of them `highest`."""
    above: list[int] = []
    for token in tokens:
        if token.type not in ("heading_open", "heading_close"):
            continue
        if token.type == "heading_open":
            given = int(token.tag[1:])
            while above and above[-1] >= given:
                above.pop()
            above.append(given)
        token.tag = f"h{min(highest + len(above) - 1, 6)}"


def _point_from_root(token: "Token", root: str) -> None:
    if token.type == "link_open":
        token.attrs["href"] = _from_root(str(token.attrs.get("href", "")), root)
    elif token.type == "image":
        source = str(token.attrs.get("src", ""))
        if _is_elsewhere(source):
            token.type, token.tag, token.nesting = "text", "", 0
            token.content = f"{token.content} ({source})" if token.content else source
            token.children = None
        else:
            token.attrs["src"] = _from_root(source, root)


def _from_root(address: str, root: str) -> str:
    if not address or address[0] in "#/?" or _is_elsewhere(address):
        return address
    path, hash_, fragment = address.partition("#")
    if path.endswith(".md"):
        path = path.removesuffix(".md") + ".html"
    return root + path + hash_ + fragment


def _is_elsewhere(address: str) -> bool:
    parts = urlsplit(address)
    return bool(parts.scheme or parts.netloc)
