"""What each kind of page shows: the contract between arranging, which fills it, and the templates, which read it.

A context holds everything that a page shows from outside the records it names. Its digest, with those records', decides
whether the page on disk still holds. docs/theme.md explains every field to people who write templates.
"""

from dataclasses import dataclass
from datetime import date

from vakanuvis.model.archive import ArticleRef, Person, PersonRef, TimelineEntry
from vakanuvis.model.files import (
    DataPage,
    ExportPage,
    FeedPage,
    NotFoundPage,
    PlainPage,
    RedirectPage,
    RobotsPage,
    SitemapPage,
    SourceText,
)
from vakanuvis.model.page_parts import (
    Appearance,
    Link,
    PeopleLetter,
    PersonCount,
    PersonInArticle,
    PersonRow,
    Related,
    SiteFacts,
    Tally,
)
from vakanuvis.model.search import SearchGroupPage, SearchIndexPage, SearchPage, SearchTermsPage

__all__ = [
    "AboutPage",
    "Appearance",
    "ArticlePage",
    "Context",
    "DataPage",
    "ExportPage",
    "FeedPage",
    "HomePage",
    "Link",
    "NotFoundPage",
    "Page",
    "PagePlan",
    "PeopleLetter",
    "PeoplePage",
    "PersonCount",
    "PersonInArticle",
    "PersonPage",
    "PersonRow",
    "PlainPage",
    "Publication",
    "RedirectPage",
    "Related",
    "RobotsPage",
    "SiteFacts",
    "SitemapPage",
    "SourceText",
    "Tally",
    "TimelineIndexPage",
    "TimelinePage",
]


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """haber/….html; shows its own record."""

    article: ArticleRef
    candidates: tuple[PersonRef | None, ...]
    """Who each candidate of the record's findings is; None: nobody known, shown as plain text."""
    people: tuple[PersonInArticle, ...]
    """Most present first."""
    event_pages: tuple[str, ...]
    """For each event of the record the timeline address with anchor; empty where it is not on the timeline."""
    previous: ArticleRef | None
    next: ArticleRef | None
    related: tuple[Related, ...]
    day_address: str
    """Timeline page of the publication date."""


@dataclass(frozen=True, slots=True)
class PersonPage:
    """kisi/<slug>.html, or one of its continuations kisi/<slug>/<year>.html; shows the extracts of its appearances."""

    person: Person
    part: str
    """Empty on the first page, otherwise the year."""
    parts: tuple[Link, ...]
    """All pages of this person when there are several, the first one included; empty otherwise."""
    appearances: tuple[Appearance, ...]
    """On this page, latest first."""
    events: tuple[TimelineEntry, ...]
    """Dated events they took part in, latest first; at most 100 on the first page."""
    companions: tuple[PersonCount, ...]
    """People they appear with, by number of articles; at most 24."""
    namesakes: tuple[PersonRef, ...]
    """Others of the same surname."""


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """kisiler/index.html, a letter's page or a sorted view."""

    view: str
    """`name`, `letter`, `count` or `last`."""
    letter: str
    """Of view `letter`."""
    letters: tuple[PeopleLetter, ...]
    """The whole alphabet; count 0 where nobody is."""
    groups: tuple[tuple[str, tuple[PersonRow, ...], tuple[PersonRow, ...]], ...]
    """(letter or empty, people, people seen once), in the language's order."""
    views: tuple[Link, ...]
    """All views, this one included; labels are `name`, `count`, `last`."""
    total: int
    """People in the archive."""
    parts: tuple[Link, ...] = ()
    """All pages of this list where one would be too long, this one included; labels count from 1."""
    part: int = 1
    """Which of `parts` this page is."""


@dataclass(frozen=True, slots=True)
class TimelineIndexPage:
    """zaman/index.html: histogram and year × month table."""

    years: tuple[Tally, ...]
    months: tuple[Tally, ...]
    """Every month of every year that has anything, ascending; empty ones have no address."""
    articles: int
    events: int
    undated: int
    """Sentences about happenings without a date are not counted; this counts articles without a dated event."""


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """zaman/2025.html, zaman/2025-10.html or zaman/2025-10-15.html."""

    period: str
    """EDTF year, month or day."""
    months: tuple[Tally, ...]
    """Of a year its months, of a split month its days; empty otherwise."""
    entries: tuple[TimelineEntry, ...]
    """What happened, ascending; on a year page only those known to the year, or to several months."""
    articles: tuple[ArticleRef, ...]
    """What was published, ascending; empty on a year page."""
    previous: Link | None
    next: Link | None
    up: Link
    """The page of the longer period."""
    parts: tuple[Link, ...] = ()
    """All pages of this period where one would be too long, this one included; labels count from 1."""
    part: int = 1
    """Which of `parts` this page is."""


@dataclass(frozen=True, slots=True)
class HomePage:
    """index.html."""

    articles: int
    people: int
    quotations: int
    events: int
    first: date | None
    last: date | None
    years: tuple[Tally, ...]
    months: tuple[Tally, ...]
    """The last twenty-four months with anything, for the histogram."""
    latest: tuple[ArticleRef, ...]
    """At most twelve."""
    present: tuple[PersonRow, ...]
    """Most present people, at most twelve."""


@dataclass(frozen=True, slots=True)
class AboutPage:
    """hakkinda.html: what this archive is, how it was read, limits, and every rule in words."""

    articles: int
    people: int
    quotations: int
    events: int
    rules: tuple[tuple[str, int], ...]
    """Name of each rule with how often it found something, in order of the language's rule list."""


Context = (
    ArticlePage
    | PersonPage
    | PeoplePage
    | TimelineIndexPage
    | TimelinePage
    | HomePage
    | AboutPage
    | PlainPage
    | NotFoundPage
    | RedirectPage
    | FeedPage
    | ExportPage
    | DataPage
    | SitemapPage
    | RobotsPage
    | SourceText
    | SearchPage
    | SearchGroupPage
    | SearchTermsPage
    | SearchIndexPage
)


@dataclass(frozen=True, slots=True)
class PagePlan:
    """One file of the result before it is rendered."""

    address: str
    """Relative to the site's root, with forward slashes."""
    template: str
    """Name of the template, as `article.html`; for files without one the renderer's name, as `export.jsonl`."""
    context: Context
    sources: tuple[str, ...] = ()
    """Ids of the articles whose record (article page, source text) or extract (all others) is shown."""


@dataclass(frozen=True, slots=True)
class Page:
    """One file of the result, ready to be written."""

    address: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Publication:
    """What publishing did; addresses, ascending."""

    written: tuple[str, ...]
    unchanged: int
    removed: tuple[str, ...]
