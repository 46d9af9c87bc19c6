"""What was found in one article: every finding names its rule and the place it comes from."""

from enum import StrEnum

from vakanuvis.model.spans import Span
from vakanuvis.model.structs import Struct


class Certainty(StrEnum):
    """How sure a finding is; pages and exports never show more than this."""

    SURE = "sure"
    """The text says so itself, or a person decided."""
    LIKELY = "likely"
    """The rules agree, nothing speaks against it."""
    DOUBTFUL = "doubtful"
    """Kept for the archive to judge; not shown unless something else confirms it."""


SURE, LIKELY, DOUBTFUL = Certainty
"""By themselves, for what asks of every name: to look up a member takes ten times as long."""


class Mention(Struct, frozen=True):
    """A place where a person is named."""

    span: Span
    """The name without title, honorific and suffix: “Bakan [Demir]’in”."""
    name: str
    """The name in ordinary case: AKKAYA’NIN → Akkaya."""
    titles: tuple[str, ...]
    """Titles and roles that stand with this mention, as “Genel Sekreter”."""
    candidate: int
    """Index into `Findings.candidates`: who is meant, as far as the article alone can tell."""
    rule: str
    """Name of the rule that found it."""
    case: str = ""
    """What the suffix after the name says: empty for none (a subject, or a bare compound), `gen`, `acc`, `dat`, `loc`,
    `abl`, `ins`, `equ`, `adj` (“CHP’li”), `plu` (a plural and no case), `cop` (“Demir’di”)."""
    after: int = -1
    """Where the word ends, suffix included: “[Demir]’in|”; -1 where that is `span.end`."""


class Candidate(Struct, frozen=True):
    """Somebody the article names; whether and who it is, arranging decides with the whole archive."""

    name: str
    """The fullest form in this article, in ordinary case."""
    forms: tuple[str, ...]
    """Every distinct form of the name in the article, in order of appearance."""
    titles: tuple[str, ...]
    """Every distinct title, in order of appearance."""
    certainty: Certainty
    """DOUBTFUL ones count only when the archive, the register or a correction confirms them."""
    full: bool
    """Whether `name` has a given name and a surname; otherwise it is a bare surname or given name."""
    ambiguous: tuple[int, ...] = ()
    """Other candidates of this article that a bare form might also mean."""
    person: str | None = None
    """The person's id where a correction decided; `none` stands for nobody."""
    by_given_name: bool = False
    """Whether the only name is a given name, as an honorific shows: “Ahmet Bey” is nobody whose surname is Ahmet."""


class Quotation(Struct, frozen=True):
    """Something somebody said, directly between marks or as reported speech."""

    pieces: tuple[Span, ...]
    """Inside the marks; several where the quotation runs over paragraphs. Ascending."""
    kind: str
    """`direct`, `heading` (repeats a quotation), `fragment` (a term of a few words) or `reported`."""
    speaker: int | None
    """Index into `Findings.candidates`; None where the text names nobody or it is unsure."""
    cue: Span | None
    """The words that say that this was said, as “dedi”."""
    rule: str
    """Name of the rule that found the speaker, or the quotation where there is none."""
    certainty: Certainty = Certainty.LIKELY
    """Of the speaker."""

    @property
    def span(self) -> Span:
        """From the first piece's start to the last one's end."""
        return Span(self.pieces[0].start, self.pieces[-1].end)


class TimeExpression(Struct, frozen=True):
    """Words that say when: a TimeML time expression with its value."""

    span: Span
    """Without the suffix after an apostrophe: “[12 Ocak]’ta”."""
    value: str
    """EDTF (ISO 8601-2): 2025-06-25/2025-06-27 · 2025-08 · 2025 · 198X."""
    anchored: bool
    """Whether the publication date was needed to know the value."""
    rule: str
    """Name of the rule that found it."""


class Modality(StrEnum):
    """Whether an event is told as fact."""

    PAST = "past"
    PLANNED = "planned"
    CLAIMED = "claimed"
    """Its date stands inside a quotation or under a verb of saying: it is the speaker's word."""


class Event(Struct, frozen=True):
    """A dated sentence in which something happens."""

    span: Span
    """The sentence."""
    time: int
    """Index into `Findings.times`."""
    headline: str
    """What happened in the sentence's own words, at most 150 characters."""
    participants: tuple[int, ...]
    """Indexes into `Findings.candidates`, in order of appearance."""
    modality: Modality
    """Told as past, planned or claimed."""
    rule: str
    """Name of the rule that found it."""
    source: int | None = None
    """Of a claim: the candidate whose word it is."""


class Findings(Struct, frozen=True):
    """All that was found in one article; spans are of `Article.prose`."""

    candidates: tuple[Candidate, ...] = ()
    """In order of first appearance."""
    mentions: tuple[Mention, ...] = ()
    """Ascending, not overlapping."""
    quotations: tuple[Quotation, ...] = ()
    """Ascending; pieces of different direct quotations do not overlap."""
    times: tuple[TimeExpression, ...] = ()
    """Ascending, not overlapping."""
    events: tuple[Event, ...] = ()
    """Ascending."""
