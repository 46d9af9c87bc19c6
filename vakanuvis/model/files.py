"""What the plainer files of the site show: own pages, redirects, feeds, exports, and what else machines read."""

from dataclasses import dataclass

from vakanuvis.model.archive import ArticleRef, Person, PersonRef, TimelineEntry


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
    copies: tuple[tuple[str, str], ...] = ()
    """Of kind `articles`: ids of those that repeat an earlier one's text, with the id of the first that has it."""
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
