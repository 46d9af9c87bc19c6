"""Markdown → drafts of blocks.

markdown-it's tokens know only their lines, so every piece of text is looked for in them, one after the other: what stands
between (marks, addresses of links, the borders of tables) is left out, and the rest remembers its place.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.read.decoding import line_at
from vakanuvis.read.tracing import Draft, Look, Piece, draft_of, pieces_for, pieces_of, verbatim_pieces
from vakanuvis.text.markdown import end_of_link, is_safe_link, parse_markdown

if TYPE_CHECKING:
    from markdown_it.token import Token

_MARKS = {"em_open": "emphasis", "strong_open": "strong", "s_open": "strike", "link_open": "link"}
_LINE = re.compile(r"\r\n?|\n")
# what stands before a block's first words: "> ", "- ", "12. ", "## "
_PREFIX = re.compile(r"(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))*[ \t]*(?:#{1,6}(?=\s))?[ \t]*")
_WINDOW = 200
"""How far on a letter is looked for that doesn't stand where it should."""


def read_markdown(source: str, start: int, path: str, report: Report) -> tuple[Draft, ...]:
    """Return the blocks of the Markdown from `start` on; links that lead nowhere safe are reported and left out."""
    reader = _Reader(source, start, path, report)
    for token in parse_markdown(source[start:]):
        reader.take(token)
    return tuple(draft for draft in reader.drafts if draft.text or draft.kind in ("rule", "image"))


@dataclass(slots=True)
class _Reader:
    """Takes the tokens one by one, and knows where in the source and how deep in quotes, lists and tables it is."""

    source: str
    start: int
    path: str
    report: Report
    drafts: list[Draft] = field(default_factory=list)
    _lines: list[int] = field(default_factory=list)
    _first_line: int = 1
    _cursor: int = 0
    _limit: int = 0
    _containers: list[str] = field(default_factory=list)
    """`blockquote`, `bullet_list`, `ordered_list` and `list_item`, outermost first."""
    _heading: int = 0
    _row: list[Piece] | None = None
    _header: bool = False
    _continued: bool = False
    """Whether the item has a paragraph already, to which the next one belongs."""

    def __post_init__(self) -> None:
        breaks = (found.end() for found in _LINE.finditer(self.source, self.start))
        self._lines = [self.start, *breaks, len(self.source)]
        self._first_line = line_at(self.source, self.start)

    def take(self, token: "Token") -> None:
        """Take one token of the body."""
        name = token.type
        if token.map and token.type != "inline":
            self._go_to(token)
        if name.removesuffix("_open") in _CONTAINERS:
            self._containers.append(name.removesuffix("_open"))
            self._continued = False
        elif name.removesuffix("_close") in _CONTAINERS:
            self._containers.pop()
            self._continued = False
        elif name == "heading_open":
            self._heading = int(token.tag[1:])
        elif name in ("thead_open", "thead_close"):
            self._header = name == "thead_open"
        elif name == "tr_open":
            self._row = []
        elif name == "tr_close":
            self.drafts.append(draft_of("row", self._row or (), int(self._header)))
            self._row = None
        elif name in ("fence", "code_block"):
            self._take_code(token)
        elif name == "hr":
            self.drafts.append(Draft("rule", (Piece("", self._cursor, self._cursor),)))
        elif name == "inline":
            self._take_text(token)

    def _go_to(self, token: "Token") -> None:
        first, last = token.map or (0, 0)
        self._cursor = max(self._lines[min(first, len(self._lines) - 1)], self._cursor if self._row is not None else 0)
        self._limit = self._lines[min(last, len(self._lines) - 1)]

    def _take_code(self, token: "Token") -> None:
        if token.type == "fence":
            self._cursor = self._end_of_line(self._cursor)
        pieces: list[Piece] = []
        for line in token.content.removesuffix("\n").split("\n"):
            if pieces:
                pieces.append(Piece("\n", self._cursor, self._cursor))
            place = self.source.find(line, self._cursor, self._limit) if line else -1
            if place < 0:
                place = self._cursor
                found = list(pieces_for(line, place, place))
            else:
                found = list(verbatim_pieces(self.source, place, place + len(line)))
            pieces += found or [Piece(" ", place, place)]  # an empty line would end the block
            self._cursor = self._end_of_line(place)
        self.drafts.append(draft_of("code", pieces))

    def _end_of_line(self, place: int) -> int:
        found = _LINE.search(self.source, place, self._limit)
        return found.end() if found else self._limit

    def _take_text(self, token: "Token") -> None:
        if self._row is not None:
            if self._row:
                self._row.append(Piece("\t", self._cursor, self._cursor))
            self._row += self._pieces_of(token.children or ()) or [Piece("", self._cursor, self._cursor)]
            return
        prefix = _PREFIX.match(self.source, self._cursor, self._limit)
        self._cursor = prefix.end() if prefix else self._cursor
        children = token.children or []
        pieces = self._pieces_of(children)
        if self._heading:
            self.drafts.append(draft_of("heading", pieces, self._heading))
            self._heading = 0
        elif len(children) == 1 and children[0].type == "image":
            self.drafts.append(draft_of("image", pieces))
        else:
            self._add_paragraph(pieces)

    def _add_paragraph(self, pieces: list[Piece]) -> None:
        quotes = self._containers.count("blockquote")
        lists = [container for container in self._containers if container.endswith("_list")]
        if not self._containers:
            self.drafts.append(draft_of("paragraph", pieces))
        elif self._containers[-1] == "blockquote":
            self.drafts.append(draft_of("quote", pieces, quotes))
        else:
            before: Sequence[Piece] = ()
            if self._continued and self.drafts and self.drafts[-1].kind == "item":
                before = (*self.drafts.pop().pieces, Piece("\n", pieces[0].start, pieces[0].start)) if pieces else ()
            ordered = lists[-1] == "ordered_list"
            self.drafts.append(draft_of("item", (*before, *pieces), len(lists), ordered=ordered))
            self._continued = True

    def _pieces_of(self, children: Sequence["Token"], outer: Look | None = None) -> list[Piece]:
        looks = [outer or Look()]
        pieces: list[Piece] = []
        for token in children:
            look = looks[-1]
            if token.type in _MARKS:
                looks.append(self._marked(look, token))
            elif token.type.endswith("_close"):
                looks.pop()
                if token.type == "link_close":
                    self._leave_link(token)
            elif token.type == "image":
                pieces += self._pieces_of_image(token, look)
            else:
                pieces += self._pieces_of_leaf(token, look)
        return pieces

    def _pieces_of_leaf(self, token: "Token", look: Look) -> Iterator[Piece]:
        if token.type == "text_special":
            self._skip(token.markup)
            yield from pieces_for(token.content, self._cursor - len(token.markup), self._cursor, look)
        elif token.type in ("softbreak", "hardbreak"):
            found = _LINE.search(self.source, self._cursor, self._limit)
            start, self._cursor = found.span() if found else (self._cursor, self._cursor)
            yield Piece("\n" if token.type == "hardbreak" else " ", start, self._cursor, look)
        elif token.type == "code_inline":
            self._skip(token.markup)
            marks = re.compile(rf"(?<!`){token.markup}(?!`)").search(self.source, self._cursor, self._limit)
            end = marks.start() if marks else self._limit
            yield from self._find_text(token.content, Look((*look.marks, "code"), look.href), end)
            self._cursor = marks.end() if marks else self._cursor
        else:
            yield from self._find_text(token.content, look, self._limit)

    def _pieces_of_image(self, token: "Token", look: Look) -> list[Piece]:
        self._skip("![")
        address = self._safe(str(token.attrs.get("src", "")))
        inner = Look((*look.marks, "image"), address) if address else look
        pieces = self._pieces_of(token.children or (), inner)
        # what is emphasised inside the words of an image is words, too
        pieces = [Piece(piece.text, piece.start, piece.end, inner) for piece in pieces]
        self._cursor = end_of_link(self.source, self._cursor, self._limit)
        return pieces or [Piece("", self._cursor, self._cursor, inner)]

    def _marked(self, look: Look, token: "Token") -> Look:
        if token.type != "link_open":
            return Look((*look.marks, _MARKS[token.type]), look.href)
        self._skip("<" if token.markup == "autolink" else "[")
        address = self._safe(str(token.attrs.get("href", "")))
        return Look((*look.marks, "link"), address) if address else look

    def _safe(self, address: str) -> str:
        """Return the address; nothing where it isn't safe, which is reported."""
        if is_safe_link(address):
            return address
        line = self._first_line + _count_lines(self.source, self.start, self._cursor)
        self.report(Diagnostic(self.path, line, Severity.WARNING, "link-unsafe", {"address": address}))
        return ""

    def _leave_link(self, token: "Token") -> None:
        if token.markup == "autolink":
            self._skip(">")
        else:
            self._cursor = end_of_link(self.source, self._cursor, self._limit)

    def _skip(self, sign: str) -> None:
        place = self.source.find(sign, self._cursor, self._limit)
        if place >= 0:
            self._cursor = place + len(sign)

    def _find_text(self, text: str, look: Look, end: int) -> Iterator[Piece]:
        place = self.source.find(text, self._cursor, end)
        if place >= 0:
            self._cursor = place + len(text)
            yield from pieces_of(self.source, place, self._cursor, look, entities=False)
            return
        for letter in text:  # an escaped border of a table, code over two lines
            limit = min(end, self._cursor + _WINDOW)
            wanted = r"\s" if letter.isspace() else re.escape(letter)
            found = re.compile(wanted).search(self.source, self._cursor, limit)
            start, self._cursor = found.span() if found else (self._cursor, self._cursor)
            yield from pieces_for(letter, start, self._cursor, look)


_CONTAINERS = frozenset(("blockquote", "bullet_list", "ordered_list", "list_item"))


def _count_lines(source: str, start: int, end: int) -> int:
    return sum(1 for _ in _LINE.finditer(source, start, end))
