"""The first map: read and understand each article, or take it from the store."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG

from vakanuvis.config import language_of
from vakanuvis.model.article import Article
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.editing import Correction
from vakanuvis.model.findings import Findings
from vakanuvis.model.record import Extract, Record
from vakanuvis.model.settings import Settings
from vakanuvis.pipeline.code import READING_ROOMS, code_digest
from vakanuvis.pipeline.languages import archive_language
from vakanuvis.pipeline.progress import Progress
from vakanuvis.pipeline.workers import Workers
from vakanuvis.read import article_of, list_articles
from vakanuvis.store import Entry, Reading, Store, digest_of, encode
from vakanuvis.store.rows import READINGS
from vakanuvis.understand import understand_article
from vakanuvis.understand.amend import amend_record, dated_article
from vakanuvis.understand.records import cut_at_word, extract_of, record_of, summary_of

_BATCH_BYTES = 64_000
"""Of files in one task: some twenty articles."""
_LIBRARIES = ("markdown_it", "yaml", "msgspec")


@dataclass(frozen=True, slots=True)
class Source:
    """One article's file as it was looked at."""

    id: str
    correction: Correction | None
    key: bytes
    """Digest of all that the article is read from and with."""
    size: int
    """In bytes."""


@dataclass(frozen=True, slots=True)
class Understood:
    """All that reading one article gives."""

    reading: Reading
    record: Record | None = None
    extract: Extract | None = None


@dataclass(frozen=True, slots=True)
class ReadingTask:
    """What a worker gets."""

    settings: Settings
    store: Store
    sources: Sequence[Source]


def read_articles(
    settings: Settings,
    corrections: Mapping[str, Correction],
    store: Store,
    workers: Workers,
    report: Report,
    progress: Progress,
) -> dict[bytes, Reading]:
    """Return the readings of all articles by their key, in order of the articles' ids, and report what each of them says.

    Only articles whose file, correction or rules changed are read; records and extracts of all are in the store then.
    """
    sources = tuple(_find_sources(settings, corrections, report))
    readings = store.load_readings({source.key for source in sources})
    unread = [source for source in sources if source.key not in readings]
    done = len(sources) - len(unread)
    keys = {source.id: source.key for source in sources}
    tasks = (ReadingTask(settings, store, batch) for batch in _batches_of(unread))
    for batch in workers.map(read_batch, tasks):
        for id_, key, reading in batch:
            keys[id_] = key
            readings[key] = READINGS.decode(reading)
        done += len(batch)
        progress("read", done, len(sources))
    for key in keys.values():
        for diagnostic in readings[key].diagnostics:
            report(diagnostic)
    return {key: readings[key] for key in keys.values()}


def read_batch(task: ReadingTask) -> list[tuple[str, bytes, bytes]]:
    """Read and understand the articles, keep all of them, and return id, key and encoded reading of each.

    The key is another one than was asked for where the file changed in between.
    """
    rows, entries = [], []
    for source in task.sources:
        content, problem = content_of(task.settings.site, source.id)
        key = key_of(source.id, content, source.correction, task.settings)
        understood = Understood(Reading(None, problem))
        if not problem:
            understood = understand_source(source.id, content, source.correction, task.settings)
            entries.append(
                Entry(key, encode(understood.reading), encode(understood.record), encode(understood.extract))
            )
        rows.append((source.id, key, encode(understood.reading)))
    task.store.save_entries(entries)
    return rows


def understand_source(
    id_: str, content: bytes, correction: Correction | None, settings: Settings, *, reported: bool = False
) -> Understood:
    """Read and understand one article, and apply what a person corrected; `reported` speech is for whoever asks for it."""
    diagnostics: list[Diagnostic] = []
    try:
        article = article_of(content, id_, settings.article_language, diagnostics.append)
        record = _record_of(article, correction, settings, diagnostics.append, reported=reported)
    except Exception as error:  # noqa: BLE001  # a bug that one text brings out must not cost the others
        said = {"error": f"{type(error).__name__}: {error}"}
        return Understood(Reading(None, (Diagnostic(f"articles/{id_}", None, Severity.ERROR, "article-bug", said),)))
    if record is None:
        return Understood(Reading(None, tuple(diagnostics)))
    language = archive_language(settings)
    extract = extract_of(record, language)
    summary = summary_of(record, extract, digest_of(record, extract).hex(), language)
    return Understood(Reading(summary, tuple(diagnostics)), record, extract)


def content_of(site: Path, id_: str) -> tuple[bytes, tuple[Diagnostic, ...]]:
    """Return the bytes of an article's file, or what keeps it from being read."""
    file = site / "articles" / id_
    try:
        if not S_ISREG(file.stat().st_mode):  # a pipe would keep us waiting for ever
            return b"", (Diagnostic(f"articles/{id_}", None, Severity.ERROR, "article-no-file"),)
        return file.read_bytes(), ()
    except OSError as error:
        reason = {"reason": error.strerror or str(error)}
        return b"", (Diagnostic(f"articles/{id_}", None, Severity.ERROR, "article-unreadable", reason),)


def key_of(id_: str, content: bytes, correction: Correction | None, settings: Settings) -> bytes:
    """Name all that an article is read from and with."""
    rules = code_digest(READING_ROOMS, _LIBRARIES)
    return digest_of(rules, id_, settings.article_language, correction.digest if correction else "", content)


def _record_of(
    article: Article | None, correction: Correction | None, settings: Settings, report: Report, *, reported: bool
) -> Record | None:
    if article is None:
        return None
    dated = article if correction is None else dated_article(article, correction)
    record = _understand(dated, reported=reported or correction is not None)  # which may be of a reported one
    if correction is None:
        return record
    return amend_record(record, correction, language_of(article.language) or archive_language(settings), report)


def _understand(article: Article, *, reported: bool) -> Record:
    """Understand an article; one in a language that nobody taught the program is shown as it is."""
    language = language_of(article.language)
    if language is None:
        return record_of(article, Findings(), article.headline or cut_at_word(article.blocks[0].text, 90))
    return understand_article(article, language, reported=reported)


def _find_sources(settings: Settings, corrections: Mapping[str, Correction], report: Report) -> Iterator[Source]:
    for id_ in list_articles(settings.site, report):
        content, problem = content_of(settings.site, id_)
        for diagnostic in problem:
            report(diagnostic)
        if not problem:
            correction = corrections.get(id_)
            yield Source(id_, correction, key_of(id_, content, correction, settings), len(content))


def _batches_of(sources: Sequence[Source]) -> Iterator[list[Source]]:
    batch: list[Source] = []
    size = 0
    for source in sources:
        batch.append(source)
        size += source.size
        if size >= _BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
