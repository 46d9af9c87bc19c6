"""From the bytes of articles to all that is kept of them."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NamedTuple

from vakanuvis.config import language_of
from vakanuvis.language.base import Language
from vakanuvis.model.article import Article
from vakanuvis.model.diagnostics import Diagnostic, Severity
from vakanuvis.model.editing import Correction
from vakanuvis.model.findings import Findings
from vakanuvis.model.record import Extract, Record
from vakanuvis.model.settings import Settings
from vakanuvis.pipeline.languages import archive_language
from vakanuvis.read import article_of
from vakanuvis.store import Reading, digest_of
from vakanuvis.understand import nameless_headline_of, understand_article, understand_articles
from vakanuvis.understand.amend import amend_record, dated_article
from vakanuvis.understand.records import cut_at_word, extract_of, record_of, summary_of


class SourceText(NamedTuple):
    """What an article is read from."""

    id: str
    content: bytes
    """Of its file."""
    correction: Correction | None


@dataclass(frozen=True, slots=True)
class Understood:
    """All that reading one article gives."""

    reading: Reading
    record: Record | None = None
    extract: Extract | None = None


def understand_source(text: SourceText, settings: Settings, *, reported: bool = False) -> Understood:
    """Read and understand one article, and apply what a person corrected; `reported` speech is for whoever asks for it."""
    return understand_sources((text,), settings, reported=reported)[0]


def understand_sources(texts: Sequence[SourceText], settings: Settings, *, reported: bool = False) -> list[Understood]:
    """Do with each text as `understand_source` does, one step after the other over all of them: it takes less time.

    A bug that one text brings out costs no other.
    """
    drafts = [_Draft(text) for text in texts]
    for draft in drafts:
        with _caught(draft):
            draft.article = _article_of(draft, settings)
    for group in _alike(drafts, reported=reported):
        _understand(group)
    language = archive_language(settings)
    for draft in drafts:
        with _caught(draft):
            _finish(draft, language)
    return [draft.outcome for draft in drafts]


def headline_without_names(record: Record, language: Language) -> str:
    """Return the headline of an article that names nobody; empty where its text has none. `language` is the archive's."""
    return nameless_headline_of(record, _own_language(record, language))


def _own_language(record: Record, language: Language) -> Language:
    """Return the language of an article; the archive's where nobody taught the program its own."""
    return language_of(record.article.language) or language


@dataclass(slots=True)
class _Draft:
    """An article on its way from bytes to what is kept."""

    text: SourceText
    diagnostics: list[Diagnostic] = field(default_factory=list)
    article: Article | None = None
    record: Record | None = None
    """None where there is no article, or a bug was in the way."""
    outcome: Understood = field(default_factory=lambda: Understood(Reading(None, ())))


@dataclass(frozen=True, slots=True)
class _Alike:
    """Articles that are understood together."""

    drafts: Sequence[_Draft]
    articles: Sequence[Article]
    """Theirs, in the same order."""
    reported: bool
    """Whether all reported speech is looked for."""


@contextmanager
def _caught(draft: _Draft) -> Iterator[None]:
    """Make an exception the one message of the article that it came from."""
    try:
        yield
    except Exception as error:  # noqa: BLE001  # a bug that one text brings out must not cost the others
        said = {"error": f"{type(error).__name__}: {error}"}
        bug = Diagnostic(f"articles/{draft.text.id}", None, Severity.ERROR, "article-bug", said)
        draft.article = draft.record = None
        draft.diagnostics = [bug]
        draft.outcome = Understood(Reading(None, (bug,)))


def _article_of(draft: _Draft, settings: Settings) -> Article | None:
    id_, content, correction = draft.text
    article = article_of(content, id_, settings.article_language, draft.diagnostics.append)
    return article if article is None or correction is None else dated_article(article, correction)


def _alike(drafts: Iterable[_Draft], *, reported: bool) -> Iterator[_Alike]:
    """Yield the drafts that have an article by its language; a correction may be of reported speech."""
    groups: dict[tuple[str, bool], tuple[list[_Draft], list[Article]]] = {}
    for draft in drafts:
        if draft.article is not None:
            key = draft.article.language, reported or draft.text.correction is not None
            some, articles = groups.setdefault(key, ([], []))
            some.append(draft)
            articles.append(draft.article)
    for (_, whole), (some, articles) in groups.items():
        yield _Alike(some, articles, whole)


def _understand(group: _Alike) -> None:
    """Give each draft its record; where one article brings out a bug, each by itself."""
    language = language_of(group.articles[0].language)
    if language is None:
        for draft, article in zip(group.drafts, group.articles, strict=True):
            draft.record = _untaught(article)
        return
    try:
        records = understand_articles(group.articles, language, reported=group.reported)
    except Exception:  # noqa: BLE001  # whose it is, shows below
        for draft, article in zip(group.drafts, group.articles, strict=True):
            with _caught(draft):
                draft.record = understand_article(article, language, reported=group.reported)
        return
    for draft, record in zip(group.drafts, records, strict=True):
        draft.record = record


def _untaught(article: Article) -> Record:
    """Return an article in a language that nobody taught the program: it is shown as it is."""
    return record_of(article, Findings(), article.headline or cut_at_word(article.blocks[0].text, 90))


def _finish(draft: _Draft, language: Language) -> None:
    """Apply the correction, and give the draft its outcome; `language` is the archive's."""
    record, correction = draft.record, draft.text.correction
    if record is None:
        draft.outcome = Understood(Reading(None, tuple(draft.diagnostics)))
        return
    if correction is not None:
        record = amend_record(record, correction, _own_language(record, language), draft.diagnostics.append)
    extract = extract_of(record, language)
    summary = summary_of(record, extract, digest_of(record, extract).hex(), language)
    draft.outcome = Understood(Reading(summary, tuple(draft.diagnostics)), record, extract)
