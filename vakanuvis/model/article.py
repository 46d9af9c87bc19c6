"""What a source file says: an article as blocks of text that know where they stood in the file."""

from datetime import date

from vakanuvis.model.spans import Span
from vakanuvis.model.structs import Struct

BLOCK_SEPARATOR = "\n\n"
"""What stands between two blocks in `Article.prose`; no block contains it."""

BLOCK_KINDS = ("paragraph", "heading", "quote", "item", "row", "code", "rule", "image")


class Run(Struct, frozen=True):
    """A stretch of text with one look: runs of a block follow each other without a gap."""

    text: str
    """The text itself, without markup."""
    marks: tuple[str, ...] = ()
    """Of `emphasis`, `strong`, `code`, `strike`, `link`, `image`; outermost first."""
    href: str = ""
    """Where the link leads, or the image's address; only safe schemes get this far."""


class Anchorage(Struct, frozen=True):
    """From here on, offsets in the prose and offsets in the source file run in step."""

    prose: int
    """Offset in `Article.prose`."""
    source: int
    """Offset of the same character in the file's bytes decoded as UTF-8: BOM and CR counted, before any normalisation."""


class Block(Struct, frozen=True):
    """A paragraph or another piece of the body that stands alone."""

    kind: str
    """One of `BLOCK_KINDS`; wire text has only paragraphs and headings."""
    runs: tuple[Run, ...]
    """The block's text; a `row` (of a table) has its cells parted by a tab."""
    span: Span
    """Where the block's text stands in `Article.prose`."""
    origin: tuple[Anchorage, ...]
    """Ascending; the first is at `span.start`. Maps the block's text to the source file."""
    level: int = 0
    """Of a heading 2–6, of an item or quote its depth from 1, of a row 1 when it is a header, else 0."""
    ordered: bool = False
    """Whether an item belongs to a numbered list."""

    @property
    def text(self) -> str:
        """The text of all runs."""
        return "".join(run.text for run in self.runs)


class Article(Struct, frozen=True):
    """One article as its file gives it; nothing here was found by reading between the lines."""

    id: str
    """Path below site/articles with forward slashes, as `2025/2025-10-28-lavrov.txt`; unique."""
    language: str
    """Of the text, as `tr`."""
    headline: str | None
    """As given in the front matter; None where the reader of the text has to make one."""
    published: date
    """The dateline's date: every relative date in the text is anchored on it."""
    prose: str
    """All blocks' texts, joined by `BLOCK_SEPARATOR`: what findings' offsets count. NFC."""
    blocks: tuple[Block, ...]
    """The body, in order; never empty."""
    updated: date | None = None
    """From the front matter or a header line of the wire."""
    byline: str | None = None
    """Who wrote it, as given or as a line of the wire says."""
    publisher: str | None = None
    """Who published it first."""
    url: str | None = None
    """Where it was published first; http or https."""
    keywords: tuple[str, ...] = ()
    """From the front matter."""
    slug: str | None = None
    """Takes the place of the last part of the address."""
    draft: bool = False
    """Left out unless drafts are asked for."""
    related: tuple[str, ...] = ()
    """Headlines of other articles that hung at the end of the wire text; nothing is found in them."""
    wire: bool = True
    """Whether the source is wire text (otherwise Markdown)."""
