"""One file, read and understood, and arranged as if it were the whole archive."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from vakanuvis.arrange import arrange_archive
from vakanuvis.model.archive import Person
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.editing import Correction, RegisterEntry
from vakanuvis.model.record import Record
from vakanuvis.model.settings import Settings
from vakanuvis.model.spans import Span
from vakanuvis.pipeline import archive_language, understand_source
from vakanuvis.read import read_corrections, read_register
from vakanuvis.text.origins import source_span
from vakanuvis.words import load_words


@dataclass(frozen=True, slots=True)
class Decided:
    """What people decided for the whole site; read once for all files."""

    register: tuple[RegisterEntry, ...]
    corrections: Mapping[str, Correction]


@dataclass(frozen=True, slots=True)
class Examined:
    """All that is known of one article."""

    path: str
    """As it was typed."""
    source: str
    """The file's bytes decoded as UTF-8, nothing else changed."""
    record: Record
    people: tuple[Person | None, ...]
    """Who each candidate is; None: nobody who is known for sure."""
    reasons: tuple[str, ...]
    """What decided about each candidate, as `Archive.decisions` says it."""
    corrections: str
    """Path of the article's corrections, below the site; whether or not there are any."""

    def place_of(self, span: Span) -> Span:
        """Return where a span of the prose stands in `source`."""
        return source_span(self.record.article, span)

    def line_of(self, span: Span) -> int:
        """Return the line of the file on which a span of the prose begins."""
        return self.source.count("\n", 0, self.place_of(span).start) + 1


def decided_of(settings: Settings, report: Report) -> Decided:
    """Read the register and the corrections; a site without them has none."""
    return Decided(read_register(settings.site, report), read_corrections(settings.site, report))


def examine_file(file: Path, decided: Decided, settings: Settings, report: Report) -> Examined | None:
    """Examine the article alone; None, with a message, where there is none in the file."""
    try:
        content = file.read_bytes()
    except OSError as error:
        reason = {"reason": error.strerror or str(error)}
        report(Diagnostic(str(file), None, Severity.ERROR, "article-unreadable", reason))
        return None
    id_ = _id_of(file, settings.site)
    understood = understand_source(id_, content, decided.corrections.get(id_), settings)
    for diagnostic in understood.reading.diagnostics:
        is_own = diagnostic.path == f"articles/{id_}"
        report(replace(diagnostic, path=str(file)) if is_own else diagnostic)
    if understood.record is None or understood.reading.summary is None:
        return None
    archive = arrange_archive(
        (understood.reading.summary,),
        decided.register,
        {},
        replace(settings, drafts=True),
        archive_language(settings),
        load_words(settings.language, settings.templates),
        _say_nothing,
    )
    persons = {person.id: person for person in archive.people}
    return Examined(
        path=str(file),
        source=content.decode("utf-8", "replace"),
        record=understood.record,
        people=tuple(persons.get(person) if person else None for person in archive.identities.get(id_, ())),
        reasons=archive.decisions.get(id_, ()),
        corrections=f"corrections/{Path(id_).with_suffix('.toml').as_posix()}",
    )


def _id_of(file: Path, site: Path) -> str:
    """Return the id that the article has in the site; of a file from elsewhere its name."""
    try:
        return file.resolve().relative_to((site / "articles").resolve()).as_posix()
    except ValueError:
        return file.name


def _say_nothing(diagnostic: Diagnostic) -> None:
    """What the whole archive lacks, as people who are in the register only, is not this article's fault."""
    del diagnostic
