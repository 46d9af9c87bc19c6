"""Articles, each with all that is known of it: as the site knows it, or, of a file from elsewhere, alone."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from vakanuvis.arrange import arrange_archive
from vakanuvis.model.archive import Archive, Person
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.editing import Correction, RegisterEntry
from vakanuvis.model.record import Record, Summary
from vakanuvis.model.settings import Settings
from vakanuvis.model.spans import Span
from vakanuvis.model.words import Words
from vakanuvis.pipeline import (
    Progress,
    SourceText,
    archive_around,
    archive_language,
    headline_without_names,
    no_progress,
    understand_source,
)
from vakanuvis.read import read_corrections, read_register
from vakanuvis.text.origins import source_span
from vakanuvis.words import load_words


@dataclass(frozen=True, slots=True)
class Decided:
    """What people decided for the whole site; read once for all files."""

    register: tuple[RegisterEntry, ...]
    corrections: Mapping[str, Correction]
    words: Words
    """Of the site's language."""


@dataclass(frozen=True, slots=True)
class Examined:
    """All that is known of one article."""

    path: str
    """As it was typed."""
    source: str
    """The file's bytes decoded as UTF-8, nothing else changed."""
    record: Record
    headline: str
    """What the site calls the article."""
    people: tuple[Person | None, ...]
    """Who each candidate is; None: nobody who is known for sure."""
    reasons: tuple[str, ...]
    """What decided about each candidate, as `Archive.decisions` says it."""
    rivals: tuple[tuple[tuple[str, str], ...], ...]
    """Whom each candidate may mean that stays open: (id, name)."""
    correction: Correction | None
    corrections: str
    """Path of the article's corrections, below the site; whether or not there are any."""
    alone: bool
    """Whether no other article was looked at, because the file is not among the site's."""

    def place_of(self, span: Span) -> Span:
        """Return where a span of the prose stands in `source`."""
        return source_span(self.record.article, span)

    def line_of(self, span: Span) -> int:
        """Return the line of the file on which a span of the prose begins."""
        return self.source.count("\n", 0, self.place_of(span).start) + 1


def decided_of(settings: Settings, report: Report) -> Decided:
    """Read the register and the corrections; a site without them has none."""
    register, corrections = read_register(settings.site, report), read_corrections(settings.site, report)
    return Decided(register, corrections, load_words(settings.language, settings.templates))


def examine_files(
    files: Sequence[Path], decided: Decided, settings: Settings, report: Report, progress: Progress = no_progress
) -> Iterator[Examined]:
    """Yield what is known of each article; where there is none in a file, a message says so.

    An article of the site is arranged with all others of it, so that who is who is what its page says; nothing but the
    cache is written. Where no file is the site's, the site's articles are not read.
    """
    own = {id_: file for file in files if (id_ := _id_of(file, settings.site)) is not None}
    archive = archive_around(settings, own, _only_about(own, report), progress) if own else None
    for file in files:
        content = _bytes_of(file, report)
        if content is None:
            continue
        in_site = _id_of(file, settings.site)
        id_ = in_site or file.name
        text = SourceText(id_, content, decided.corrections.get(id_))
        understood = understand_source(text, settings, reported=True)
        for diagnostic in understood.reading.diagnostics:
            is_own = diagnostic.path == f"articles/{id_}"
            report(replace(diagnostic, path=str(file)) if is_own else diagnostic)
        record, summary = understood.record, understood.reading.summary
        if record is None or summary is None:
            continue
        among = archive.summaries.get(in_site) if archive is not None and in_site is not None else None
        if archive is not None and among is not None and among.candidates == summary.candidates:
            yield _examined(file, content, record, archive, decided, alone=False)
        else:
            yield _examined(
                file, content, record, _arranged_alone(summary, record, decided, settings), decided, alone=True
            )


def _arranged_alone(summary: Summary, record: Record, decided: Decided, settings: Settings) -> Archive:
    """Arrange an article as if it were the whole archive."""
    language, words = archive_language(settings), decided.words
    drafts = replace(settings, drafts=True)
    return arrange_archive(
        (summary,),
        decided.register,
        {},
        drafts,
        language,
        words,
        lambda _: headline_without_names(record, language),
        _say_nothing,
    )


def _examined(
    file: Path, content: bytes, record: Record, archive: Archive, decided: Decided, *, alone: bool
) -> Examined:
    id_ = record.article.id
    wanted = {person for person in archive.identities.get(id_, ()) if person is not None}
    people = {person.id: person for person in archive.people if person.id in wanted}
    nobody: tuple[tuple[tuple[str, str], ...], ...] = ((),) * len(record.findings.candidates)
    return Examined(
        path=str(file),
        source=content.decode("utf-8", "replace"),
        record=record,
        headline=next((article.headline for article in archive.articles if article.id == id_), record.headline),
        people=tuple(people.get(person) if person else None for person in archive.identities.get(id_, ())),
        reasons=archive.decisions.get(id_, ()),
        rivals=archive.rivals.get(id_, nobody),
        correction=decided.corrections.get(id_),
        corrections=_corrections_of(id_),
        alone=alone,
    )


def _bytes_of(file: Path, report: Report) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError as error:
        reason = {"reason": error.strerror or str(error)}
        report(Diagnostic(str(file), None, Severity.ERROR, "article-unreadable", reason))
        return None


def _id_of(file: Path, site: Path) -> str | None:
    """Return the id that the article has in the site; None of a file from elsewhere."""
    try:
        return file.resolve().relative_to((site / "articles").resolve()).as_posix()
    except ValueError:
        return None


def _corrections_of(id_: str) -> str:
    return f"corrections/{Path(id_).with_suffix('.toml').as_posix()}"


def _only_about(own: Mapping[str, Path], report: Report) -> Report:
    """Return a report that passes on what is wrong with the articles `own`: what else the site lacks, a build says."""
    shown = {f"articles/{id_}": str(file) for id_, file in own.items()}
    shown |= {path: path for path in map(_corrections_of, own)}

    def report_own(diagnostic: Diagnostic) -> None:
        path = shown.get(diagnostic.path)
        if path is not None and diagnostic.severity is not Severity.NOTE:
            report(replace(diagnostic, path=path))

    return report_own


def _say_nothing(diagnostic: Diagnostic) -> None:
    """What the whole archive lacks, as people who are in the register only, is not this article's fault."""
    del diagnostic
