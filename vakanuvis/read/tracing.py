"""Text that remembers where it stood: pieces of the source become blocks, normalised, with exact anchorages.

1. a stretch of the source is cut into pieces: white space becomes a blank, invisible characters go, entities are decoded
2. blanks beside each other become one, those at a block's ends go
3. the text becomes NFC
4. pieces of one look become runs, and wherever text and source fall out of step there is an anchorage
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from html import unescape
from itertools import groupby

from vakanuvis.model.article import BLOCK_SEPARATOR, Anchorage, Block, Run
from vakanuvis.model.spans import Span

INVISIBLE = "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x90\x93-\x9f\xad\u200b\u2060\ufdd0-\ufdef\ufeff" + "".join(
    f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17)
)
"""Characters without a look of their own that HTML or XML forbids, or that part a word where nobody sees it."""

BLANK = re.compile(rf"(?:[\s{INVISIBLE}]|&nbsp;|&#160;)*")
"""White space, also the kinds that look like none."""

_ODD = re.compile(
    rf"(?P<blank>[\s{INVISIBLE}]{{2,}}|[^\S ]|[{INVISIBLE}])"
    r"|(?P<mark>[\x91\x92])"  # Kaya\x92da
    # &quot; &#39; &#x2019;
    r"|&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});"
)
_SPACE = re.compile(r"\s")
_NOTHING = re.compile(f"[{INVISIBLE}]")
_UNSHOWN = re.compile(rf"[{INVISIBLE}\x91\x92]|[^\S \t]")
_MARKS = {"\x91": "‘", "\x92": "’"}
"""What control characters of dumps in Latin-1 stand for, as HTML reads them."""
_BREAK, _BORDER = "\n", "\t"
"""What a line break that the author wants, and the border of a table's cell, become."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a piece of text looks."""

    marks: tuple[str, ...] = ()
    href: str = ""


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Piece:
    """Text with the part of the source it comes from; longer than one character only where both run in step."""

    text: str
    start: int
    end: int
    look: Look = PLAIN


@dataclass(frozen=True, slots=True)
class Draft:
    """A block that doesn't know its place in the prose yet."""

    kind: str
    pieces: tuple[Piece, ...]
    """Tidied."""
    level: int = 0
    ordered: bool = False

    @property
    def text(self) -> str:
        """The text of all pieces."""
        return "".join(piece.text for piece in self.pieces)


def draft_of(kind: str, pieces: Iterable[Piece], level: int = 0, *, ordered: bool = False) -> Draft:
    """Tidy and normalise the pieces of a block; of a `code` block white space stays."""
    tidy = tuple(pieces) if kind == "code" else tuple(_tidied(pieces))
    return Draft(kind, _normalised(tidy), level, ordered)


def pieces_of(source: str, start: int, end: int, look: Look = PLAIN, *, entities: bool = True) -> Iterator[Piece]:
    """Cut a stretch of the source into pieces; `entities` tells whether HTML's are decoded."""
    stretch = source[start:end]
    if stretch.isprintable() and "  " not in stretch and "&" not in stretch:  # most are: a tenth of the time
        if stretch:
            yield Piece(stretch, start, end, look)
        return
    for odd in _ODD.finditer(source, start, end):
        if not entities and odd["blank"] is None and odd["mark"] is None:
            continue
        if start < odd.start():
            yield Piece(source[start : odd.start()], start, odd.start(), look)
        if odd["mark"] is not None:
            yield Piece(_MARKS[odd["mark"]], odd.start(), odd.end(), look)
        elif odd["blank"] is None:
            yield from pieces_for(unescape(odd.group()), odd.start(), odd.end(), look)
        elif _SPACE.search(odd.group()):
            yield Piece(" ", odd.start(), odd.end(), look)
        start = odd.end()
    if start < end:
        yield Piece(source[start:end], start, end, look)


def pieces_for(meaning: str, start: int, end: int, look: Look = PLAIN) -> Iterator[Piece]:
    """Yield what a stretch of the source means where that isn't what stands there, as with `&amp;`."""
    for letter in _NOTHING.sub("", _SPACE.sub(" ", meaning)):
        yield Piece(letter, start, end, look)


def verbatim_pieces(source: str, start: int, end: int) -> Iterator[Piece]:
    """Cut a stretch of the source into pieces with its white space as it is; only invisible characters go."""
    for odd in _UNSHOWN.finditer(source, start, end):
        if start < odd.start():
            yield Piece(source[start : odd.start()], start, odd.start())
        if odd.group().isspace():
            yield Piece(" ", odd.start(), odd.end())
        elif odd.group() in _MARKS:
            yield Piece(_MARKS[odd.group()], odd.start(), odd.end())
        start = odd.end()
    if start < end:
        yield Piece(source[start:end], start, end)


def compose_blocks(drafts: Iterable[Draft]) -> tuple[str, tuple[Block, ...]]:
    """Give each draft its place; return the prose and the blocks."""
    blocks = []
    texts = []
    offset = 0
    for draft in drafts:
        text = draft.text
        runs = tuple(
            Run("".join(piece.text for piece in pieces), look.marks, look.href)
            for look, pieces in groupby(draft.pieces, key=lambda piece: piece.look)
        )
        span = Span(offset, offset + len(text))
        blocks.append(Block(draft.kind, runs, span, _origin_of(draft.pieces, offset), draft.level, draft.ordered))
        texts.append(text)
        offset = span.end + len(BLOCK_SEPARATOR)
    return BLOCK_SEPARATOR.join(texts), tuple(blocks)


def _tidied(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Join blanks and line breaks, and leave out those at the ends and beside the border of a cell."""
    held: Piece | None = None  # white space that comes only if a word follows
    begun = False
    for piece in pieces:
        inner = piece.text.strip(" ")
        if piece.text == _BORDER:
            held, begun = None, False
            yield piece
        elif piece.text == _BREAK:
            held = piece if begun else None
        elif not piece.text:
            yield piece
        elif not inner:
            held = held or (replace(piece, text=" ") if begun else None)
        else:
            if begun and held is None and piece.text.startswith(" "):
                held = replace(piece, text=" ", end=piece.start + 1)
            if held is not None:
                yield held
            start = piece.start + len(piece.text) - len(piece.text.lstrip(" "))
            end = start + len(inner) if len(piece.text) > 1 else piece.end
            yield replace(piece, text=inner, start=start, end=end)
            held = replace(piece, text=" ", start=end, end=end + 1) if piece.text.endswith(" ") else None
            begun = True


def _normalised(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces in NFC; only where that changes something they are cut into letters with their accents."""
    if unicodedata.is_normalized("NFC", "".join(piece.text for piece in pieces)):
        return tuple(pieces)
    normalised = []
    for cluster in _clusters(letter for piece in pieces for letter in _letters(piece)):
        text = "".join(letter.text for letter in cluster)
        composed = unicodedata.normalize("NFC", text)
        if composed == text:
            normalised += cluster
        else:
            first, last = cluster[0], cluster[-1]
            normalised += [Piece(letter, first.start, last.end, first.look) for letter in composed]
    return tuple(normalised)


def _letters(piece: Piece) -> Iterator[Piece]:
    if len(piece.text) <= 1:
        yield piece
    else:
        for place, letter in enumerate(piece.text, piece.start):
            yield Piece(letter, place, place + 1, piece.look)


def _clusters(letters: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Group letters that NFC may change together."""
    cluster: list[Piece] = []
    before = ""
    for letter in letters:
        if cluster and not any(map(unicodedata.combining, letter.text)) and _stay_apart(before, letter.text):
            yield cluster
            cluster, before = [], ""
        cluster.append(letter)
        before += letter.text
    if cluster:
        yield cluster


def _stay_apart(before: str, letter: str) -> bool:
    if letter.isascii():
        return True
    apart = unicodedata.normalize("NFC", before) + unicodedata.normalize("NFC", letter)
    return unicodedata.normalize("NFC", before + letter) == apart


@dataclass(slots=True)
class _Steps:
    """Anchorages, added where text and source fall out of step."""

    prose: int
    anchorages: list[Anchorage] = field(default_factory=list)
    step: int = -1
    """Where the source would go on if it ran in step."""
    ended: int = -1
    """Where the last piece ended."""

    def take(self, piece: Piece) -> None:
        if piece.start != self.step:
            if self.anchorages and self.ended != piece.start:
                self.anchorages.append(Anchorage(self.prose, self.ended))
            self.anchorages.append(Anchorage(self.prose, piece.start))
        self.prose += len(piece.text)
        self.step = piece.start + len(piece.text)
        self.ended = piece.end


def _origin_of(pieces: Sequence[Piece], offset: int) -> tuple[Anchorage, ...]:
    """Return the anchorages; of two at one offset the first says where the text before ended."""
    steps = _Steps(offset)
    for piece in pieces:
        steps.take(piece)
    if not steps.anchorages:
        return (Anchorage(offset, 0),)
    if steps.ended != steps.step:
        steps.anchorages.append(Anchorage(steps.prose, steps.ended))
    return tuple(steps.anchorages)
