"""What one article leaves behind: a Record for its own page, an Extract for others' pages, a Summary for arranging."""

from datetime import date

from vakanuvis.model.article import Article
from vakanuvis.model.findings import Certainty, Findings, Modality
from vakanuvis.model.spans import Span
from vakanuvis.model.structs import Struct


class Anchors(Struct, frozen=True):
    """Fragment names, stable under edits elsewhere in the text: short hashes of what they name, equal ones numbered."""

    blocks: tuple[str, ...]
    """One for each block: `p-…`."""
    quotations: tuple[str, ...]
    """One for each quotation: `q-…`."""
    events: tuple[str, ...]
    """One for each event: `e-…`."""


class Record(Struct, frozen=True):
    """All of one article; corrections are already in it."""

    article: Article
    findings: Findings
    headline: str
    """Given, corrected, or made from the text's own words, at most 90 characters then; empty where the article is
    withdrawn and none was given."""
    headline_made: bool
    """Whether the program made the headline."""
    anchors: Anchors
    note: str | None = None
    """Correction note for the page."""
    withdrawn: str | None = None
    """Reason; findings are empty then."""


class QuotationExtract(Struct, frozen=True):
    """A quotation as other pages show it."""

    text: str
    """The words between the marks; pieces joined by a blank."""
    anchor: str
    kind: str
    speaker: int | None
    """Candidate."""
    certainty: Certainty
    rule: str
    mentioned: tuple[int, ...]
    """Candidates named inside it."""
    pieces: tuple[Span, ...] = ()
    """Where it stands in `Extract.text`."""


class MentionExtract(Struct, frozen=True):
    """A mention as the export shows it."""

    candidate: int
    text: str
    """As it stands in the article."""
    sentence: str
    """The sentence around it, at most 300 characters."""
    anchor: str
    """Of its block."""
    rule: str
    start: int = 0
    """Where it stands in `Extract.text`."""
    certainty: Certainty = Certainty.LIKELY
    """Of the candidate, as far as its own article goes."""


class Extract(Struct, frozen=True):
    """What pages other than the article's own need of it, small enough to be read often."""

    quotations: tuple[QuotationExtract, ...]
    """Direct ones and headings, in order."""
    mentions: tuple[MentionExtract, ...]
    text: str
    """The prose, for search."""
    blocks: tuple[tuple[int, str], ...] = ()
    """Start and anchor of each block, ascending, so that search leads to the paragraph."""
    language: str = ""
    """Of the article, as is all that follows; what exports and feeds say of it."""
    headline_made: bool = False
    updated: date | None = None
    byline: str | None = None
    url: str | None = None
    keywords: tuple[str, ...] = ()
    withdrawn: bool = False


class CandidateSummary(Struct, frozen=True):
    """A candidate with its counts."""

    name: str
    forms: tuple[tuple[str, int], ...]
    """Each form with how often it occurs in the article."""
    titles: tuple[str, ...]
    certainty: Certainty
    full: bool
    ambiguous: tuple[int, ...]
    person: str | None
    """Decided by a correction."""
    mentions: int
    quotations: int
    """How many of the article's direct quotations are by this candidate."""
    by_given_name: bool = False


class EventSummary(Struct, frozen=True):
    """An event as the timeline shows it."""

    value: str
    """EDTF."""
    headline: str
    participants: tuple[int, ...]
    source: int | None
    """Of a claim: the candidate whose word it is."""
    modality: Modality
    anchor: str
    rule: str


class Summary(Struct, frozen=True):
    """What arranging needs to know of an article; about a kilobyte, because all of them are in memory at once."""

    id: str
    """Of the article."""
    digest: str
    """Of the record: changes when anything a page shows of the article changes."""
    headline: str
    headline_made: bool
    published: date
    updated: date | None
    language: str
    publisher: str | None
    slug: str | None
    draft: bool
    withdrawn: bool
    excerpt: str
    """First sentences, at most 200 characters, cut at a word."""
    words: int
    size: int
    """Bytes of the prose in UTF-8."""
    candidates: tuple[CandidateSummary, ...]
    quotations: tuple[tuple[int | None, tuple[int, ...]], ...]
    """For each quotation of the extract: its speaker and whom it mentions, as candidates."""
    events: tuple[EventSummary, ...]
    fingerprint: tuple[int, ...]
    """Bottom-k sketch of the folded sentences' hashes, ascending: equal texts share most of it."""
    keywords: tuple[str, ...] = ()
    quotation_sizes: tuple[int, ...] = ()
    """Bytes of each quotation in UTF-8, so that pages are cut before their texts are read."""
    rules: tuple[tuple[str, int], ...] = ()
    """Every rule that found something, with how often, by name."""
