"""The first map: read and understand each article, or take it from the store."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG

from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.editing import Correction
from vakanuvis.model.settings import Settings
from vakanuvis.pipeline.code import READING_ROOMS, code_digest
from vakanuvis.pipeline.progress import Progress
from vakanuvis.pipeline.understanding import SourceText, understand_sources
from vakanuvis.pipeline.workers import Workers
from vakanuvis.read import list_articles
from vakanuvis.store import Entry, Reading, Store, digest_of, encode
from vakanuvis.store.rows import READINGS

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
    contents = [content_of(task.settings.site, source.id) for source in task.sources]
    texts = [
        SourceText(source.id, content, source.correction)
        for source, (content, _) in zip(task.sources, contents, strict=True)
    ]
    keys = [key_of(*text, task.settings) for text in texts]
    readable = [index for index, (_, problem) in enumerate(contents) if not problem]
    understood = understand_sources([texts[index] for index in readable], task.settings)
    readings = {index: encode(Reading(None, problem)) for index, (_, problem) in enumerate(contents) if problem}
    entries = []
    for index, one in zip(readable, understood, strict=True):
        readings[index] = encode(one.reading)
        entries.append(Entry(keys[index], readings[index], encode(one.record), encode(one.extract)))
    task.store.save_entries(entries)
    return [(text.id, keys[index], readings[index]) for index, text in enumerate(texts)]


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
