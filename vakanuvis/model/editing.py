"""What a person decided: the register in site/people/ and the corrections in site/corrections/."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """One file of the register: site/people/<id>.md."""

    id: str
    """The file's stem, slugged: the person's address for good."""
    path: str
    """The file, for messages: `people/ayse-yilmaz.md`."""
    name: str
    """How the person is called on every page."""
    aliases: tuple[str, ...] = ()
    """Other forms that mean this person: spellings, former names, a surname alone."""
    excluded: tuple[str, ...] = ()
    """`not`: names that are somebody else, or nobody."""
    articles: tuple[str, ...] = ()
    """Only these (ids or path patterns), where several people share the name; empty: all."""
    role: str | None = None
    """Shown under the name."""
    wikidata: str | None = None
    """As Q12345."""
    hidden: bool = False
    """No page, index, link, search, feed or export; the name that makes the entry's id is then the entry's too."""
    person: bool = True
    """False: what the rules found under these names is no person."""
    biography: str = ""
    """The body, Markdown."""
    lines: dict[str, int] = field(default_factory=dict)
    """Line of each key in the file, for messages."""


@dataclass(frozen=True, slots=True)
class MentionCorrection:
    """`[[mention]]`: who is meant by a name."""

    text: str
    """The name as it stands in the article."""
    person: str | None
    """Id of a person, or a full name to be found under; None: nobody (`person = "none"` or `drop = true`)."""
    line: int
    """In the corrections file."""
    within: str | None = None
    """First words of the paragraph, where only mentions in it are meant; None: all."""


@dataclass(frozen=True, slots=True)
class QuotationCorrection:
    """`[[quotation]]`: who said it, or that it is none."""

    text: str
    """Its first words."""
    speaker: str | None
    """Id or full name of the speaker; None: nobody is named."""
    drop: bool
    """Not a quotation at all."""
    line: int


@dataclass(frozen=True, slots=True)
class DateCorrection:
    """`[[date]]`: the value of a time expression; may add one the rules missed."""

    text: str
    """The words of the time expression."""
    value: str | None
    """EDTF; None with `drop`."""
    drop: bool
    line: int
    within: str | None = None
    """First words of the paragraph, where only that one is meant."""


@dataclass(frozen=True, slots=True)
class EventCorrection:
    """`[[event]]`: changes, drops or adds an event."""

    text: str
    """First words of its sentence."""
    line: int
    value: str | None = None
    """EDTF; None: as found."""
    headline: str | None = None
    modality: str | None = None
    people: tuple[str, ...] | None = None
    """Ids or full names; None: as found."""
    drop: bool = False
    time: str | None = None
    """The words of its time expression, where the sentence tells of several events; None: all of them."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One file: site/corrections/<article's path>.toml."""

    article: str
    """Id of the article."""
    path: str
    """The file, for messages."""
    digest: str
    """Of the file's bytes."""
    headline: str | None = None
    headline_line: int = 0
    published: date | None = None
    """`date`: the article's own date."""
    published_line: int = 0
    note: str | None = None
    """Shown on the page: what was corrected after publication."""
    withdrawn: str | None = None
    """The reason; the page stays and says so, the text goes."""
    mentions: tuple[MentionCorrection, ...] = ()
    quotations: tuple[QuotationCorrection, ...] = ()
    dates: tuple[DateCorrection, ...] = ()
    events: tuple[EventCorrection, ...] = ()

    def line_of(self, who: str) -> int | None:
        """Return the line of the first entry that names `who`, an id or a name."""
        lines = [entry.line for entry in self.mentions if entry.person == who]
        lines += [entry.line for entry in self.quotations if entry.speaker == who]
        lines += [entry.line for entry in self.events if who in (entry.people or ())]
        return min(lines, default=None)
