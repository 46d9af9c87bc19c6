"""What arranging makes of all summaries: who is who, what happened when, where everything is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from vakanuvis.model.findings import Modality
from vakanuvis.model.record import Summary


@dataclass(frozen=True, slots=True)
class ArticleRef:
    """Enough of an article to link to it."""

    id: str
    address: str
    """As `haber/2025/2025-10-28-x.html`, relative to the site's root."""
    headline: str
    published: date
    excerpt: str = ""
    publisher: str | None = None


@dataclass(frozen=True, slots=True)
class PersonRef:
    """Enough of a person to link to them."""

    id: str
    address: str
    """As `kisi/ayse-yilmaz.html`, relative to the site's root."""
    name: str


@dataclass(frozen=True, slots=True)
class Role:
    """A title with the dates it was seen on."""

    title: str
    first: date
    last: date
    count: int


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the archive names, as the whole archive and the register know them."""

    id: str
    address: str
    name: str
    forms: tuple[tuple[str, int], ...]
    """Every form of the name with its count, most frequent first."""
    roles: tuple[Role, ...]
    """Titles as the texts gave them, latest first."""
    articles: int
    mentions: int
    quotations: int
    first: date
    """Of the first article that names them."""
    last: date
    registered: bool
    """Whether the register has an entry."""
    role: str | None
    """From the register."""
    wikidata: str | None
    biography: str
    """Markdown."""
    noindex: bool
    """Whether search engines are asked to stay away."""
    own_files: bool
    """Whether they get a feed and data files of their own: registered, or in three or more articles."""
    activity: tuple[tuple[str, int], ...]
    """(month as 2025-10, articles), ascending, only months with articles."""


@dataclass(frozen=True, slots=True)
class TimelineSource:
    """Where an event is told."""

    article: ArticleRef
    anchor: str
    """Of the event in the article's page."""
    rule: str


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """Something that happened, told by one article or several."""

    id: str
    """Anchor on the timeline page; stable."""
    value: str
    """EDTF as given."""
    start: date
    """First day it covers."""
    end: date
    """Last day it covers."""
    headline: str
    modality: Modality
    people: tuple[PersonRef, ...]
    claimed_by: PersonRef | None
    """Whose word it is, of a claim."""
    sources: tuple[TimelineSource, ...]
    """Ascending by publication; never empty."""


@dataclass(frozen=True, slots=True)
class OpenName:
    """A name that stays open: nobody gets its mentions until a person decides."""

    name: str
    """As the article has it."""
    reason: str
    """`ambiguous` (it may mean several people of the archive), `unclear` (several of its own article), `given` (it is a
    given name of somebody, not a surname) or `doubtful` (perhaps no person at all)."""
    people: tuple[str, ...]
    """Names of those it may mean, in the language's order."""
    articles: tuple[str, ...]
    """Ids of the articles, ascending."""
    mentions: int


@dataclass(frozen=True, slots=True)
class Archive:
    """Everything arranging knows; whatever a page shows beyond its own records comes from here."""

    articles: tuple[ArticleRef, ...]
    """By publication date, then id."""
    people: tuple[Person, ...]
    """In the language's order of their names; nobody who is hidden."""
    identities: Mapping[str, tuple[str | None, ...]]
    """By article: the person's id for each candidate; None where nobody is known, or shown."""
    hidden: Mapping[str, tuple[int, ...]]
    """By article: candidates whom the register hides; only articles that have any."""
    decisions: Mapping[str, tuple[str, ...]]
    """By article: what decided about each candidate: `correction`, `register <file>:<line>`, or one of the reasons of
    `vakanuvis.arrange.verdicts`; `explain` shows it."""
    rivals: Mapping[str, tuple[tuple[tuple[str, str], ...], ...]]
    """By article: (id, name) of everybody whom each candidate that stays open may mean, hidden people too; for `explain`,
    only articles that have any."""
    open_names: tuple[OpenName, ...]
    """Most frequent first."""
    timeline: tuple[TimelineEntry, ...]
    """By first day, last day, first publication."""
    copies: Mapping[str, tuple[str, ...]]
    """By article: ids of the others with the same text, by publication; only articles that have any."""
    redirects: tuple[tuple[str, str], ...]
    """(address that once was, address now), ascending."""
    summaries: Mapping[str, Summary]
    """Of every article above, by id, in the same order."""
