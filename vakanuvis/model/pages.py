"""What each kind of page shows: the contract between arranging, which fills it, and the templates, which read it.

A context holds everything that a page shows from outside the records it names. Its digest, with those records', decides
whether the page on disk still holds. docs/theme.md explains every field to people who write templates.
"""

from dataclasses import dataclass
from datetime import date

from vakanuvis.model.archive import ArticleRef, Person, PersonRef, TimelineEntry
from vakanuvis.model.search import SearchGroupPage, SearchIndexPage, SearchPage, SearchTermsPage


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


@dataclass(frozen=True, slots=True)
class PlainPage:
    """One of the site's own pages, from site/pages/*.md."""

    title: str
    body: str
    """Markdown."""
    language: str


@dataclass(frozen=True, slots=True)
class NotFoundPage:
    """404.html, served at any depth: needs the base URL."""

    home: str
    """Absolute path of the home page, as /repo/ ."""


@dataclass(frozen=True, slots=True)
class RedirectPage:
    """A page that once was here."""

    target: str
    """Address relative to the site's root."""


@dataclass(frozen=True, slots=True)
class FeedPage:
    """atom.xml, feed.json or kisi/<slug>.xml: the latest fifty articles."""

    title: str
    """Empty: the site's."""
    person: PersonRef | None
    articles: tuple[tuple[ArticleRef, str], ...]
    """With the date of the last change as ISO 8601."""
    address: str


@dataclass(frozen=True, slots=True)
class ExportPage:
    """A file of veri/, or one person's data; shows the extracts of the articles it names.

    The ending of the plan's address picks the form: `.jsonl`, `.csv`, `.json` or `.bib`. Rendering makes the rows, so that
    every column is named in one place; arranging fills the fields that the kind needs and leaves the others empty.
    """

    kind: str
    """Of veri/: `articles`, `quotations`, `mentions` (from `articles`), `people` (from `people`), `events` (from
    `timeline`), each as .jsonl and .csv; veri/datapackage.json `datapackage` (from `files`); veri/timeline.json
    `timelinejs` (from `timeline`); veri/archive.bib `bibtex` and veri/archive.csl.json `csl` (from `articles`).
    kisi/<slug>.json and .csv `person` (from `person` and `articles`)."""
    rows: tuple[tuple[str, ...], ...]
    """Rows that arranging knows whole; empty where they come from the extracts."""
    articles: tuple[tuple[ArticleRef, tuple[PersonRef | None, ...]], ...]
    """Of which the extracts are shown, with who each candidate is."""
    person: Person | None = None
    people: tuple[Person, ...] = ()
    """Of kind `people`."""
    timeline: tuple[TimelineEntry, ...] = ()
    """Of kinds `events` and `timelinejs`."""
    files: tuple[tuple[str, int], ...] = ()
    """Of kind `datapackage`: (address, records) of the tables."""


@dataclass(frozen=True, slots=True)
class DataPage:
    """veri/index.html: what the files hold."""

    files: tuple[tuple[str, int], ...]
    """(address, records)."""


@dataclass(frozen=True, slots=True)
class SitemapPage:
    """sitemap.xml."""

    addresses: tuple[tuple[str, str], ...]
    """(address, date of the last change as ISO 8601 or empty)."""


@dataclass(frozen=True, slots=True)
class RobotsPage:
    """robots.txt."""

    disallow: bool
    sitemap: str
    """Absolute address, or empty."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """haber/….txt: the original text of its record."""

    article: ArticleRef


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


ARTICLE = "article.html"
SOURCE = "source.txt"
PERSON = "person.html"
PEOPLE = "people.html"
TIMELINE_INDEX = "timeline_index.html"
TIMELINE = "timeline.html"
HOME = "home.html"
ABOUT = "about.html"
PLAIN = "page.html"
NOT_FOUND = "not_found.html"
REDIRECT = "redirect.html"
DATA = "data.html"
ATOM = "atom.xml"
JSON_FEED = "feed.json"
SITEMAP = "sitemap.xml"
ROBOTS = "robots.txt"
EXPORT_JSONL = "export.jsonl"
EXPORT_CSV = "export.csv"
DATAPACKAGE = "datapackage.json"
TIMELINEJS = "timelinejs.json"
BIBTEX = "archive.bib"
CSL = "archive.csl.json"
PERSON_JSON = "person.json"
PERSON_CSV = "person.csv"
SEARCH = "search.html"
SEARCH_GROUP = "search-group.js"
SEARCH_TERMS = "search-terms.js"
SEARCH_INDEX = "search-index.js"
"""Names of templates, or of renderers for files without one: all that a plan may name."""


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
