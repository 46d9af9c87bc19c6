"""What the contexts of pages are made of: links, bars, rows."""

from dataclasses import dataclass
from datetime import date

from vakanuvis.model.archive import ArticleRef, PersonRef


@dataclass(frozen=True, slots=True)
class Link:
    """A labelled address."""

    label: str
    address: str


@dataclass(frozen=True, slots=True)
class Tally:
    """A bar of a chart and the row of its table."""

    label: str
    """As `2025` or `2025-10`; the template words it."""
    published: int
    """Articles."""
    happened: int
    """Events, planned and claimed ones included."""
    address: str
    """Page of that year or month; empty where there is none."""


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """What the frame of every page shows; the same on all, so that a page changes only when the frame does."""

    title: str
    description: str
    language: str
    base_url: str
    publisher: str
    notice: str
    noindex: bool
    pages: tuple[Link, ...]
    """The site's own pages, for the footer."""


@dataclass(frozen=True, slots=True)
class PersonCount:
    """A person with a number, as in lists of company or of the most present."""

    person: PersonRef
    count: int


@dataclass(frozen=True, slots=True)
class Related:
    """Another article with the reason why it is related."""

    article: ArticleRef
    reason: str
    """`same-text`, `same-event` or `people`."""
    people: tuple[PersonRef, ...]
    """Whom both name, of reason `people`."""


@dataclass(frozen=True, slots=True)
class PersonInArticle:
    """A person in the article's own list."""

    person: PersonRef
    titles: tuple[str, ...]
    mentions: int
    quotations: int
    sure: bool
    """Whether the article itself says that this is a person, or somebody decided it."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """An article on a person's page."""

    article: ArticleRef
    mentions: int
    spoken: tuple[int, ...]
    """Quotations of the extract by this person."""
    about: tuple[tuple[int, PersonRef | None], ...]
    """Quotations of the extract by somebody else that name this person, with their speaker."""
    copies: tuple[ArticleRef, ...] = ()
    """Other articles with the same text, not counted and not listed again."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person in the index."""

    person: PersonRef
    role: str
    articles: int
    quotations: int
    first: date
    last: date
    activity: tuple[tuple[str, int], ...]
    """(year, articles), ascending."""


@dataclass(frozen=True, slots=True)
class PeopleLetter:
    """A letter of the alphabet with how many people it has."""

    letter: str
    count: int
    address: str
    """Page and fragment."""
