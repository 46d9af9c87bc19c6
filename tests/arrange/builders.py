"""Summaries for tests, of invented articles about invented people."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from tests.conftest import ROOT
from vakanuvis.arrange import arrange_archive
from vakanuvis.language.turkish import TURKISH
from vakanuvis.model.archive import Archive
from vakanuvis.model.diagnostics import Diagnostic
from vakanuvis.model.editing import RegisterEntry
from vakanuvis.model.findings import Certainty, Modality
from vakanuvis.model.record import CandidateSummary, EventSummary, Summary
from vakanuvis.model.settings import Settings
from vakanuvis.words import load_words

WORDS = load_words("tr", [ROOT / "templates"])

SETTINGS = Settings(
    site=Path("/site"),
    output=Path("/out"),
    cache=Path("/cache"),
    templates=(),
    static=(),
    base_url="https://example.org/repo/",
)


def candidate(
    name: str,
    *titles: str,
    certainty: Certainty = Certainty.LIKELY,
    ambiguous: tuple[int, ...] = (),
    person: str | None = None,
    mentions: int = 1,
    quotations: int = 0,
    forms: tuple[str, ...] = (),
) -> CandidateSummary:
    return CandidateSummary(
        name=name,
        forms=tuple((form, mentions) for form in (name, *forms)),
        titles=titles,
        certainty=certainty,
        full=" " in name,
        ambiguous=ambiguous,
        person=person,
        mentions=mentions,
        quotations=quotations,
    )


def doubtful(name: str, *titles: str) -> CandidateSummary:
    return candidate(name, *titles, certainty=Certainty.DOUBTFUL)


def event(
    value: str,
    headline: str,
    *participants: int,
    modality: Modality = Modality.PAST,
    source: int | None = None,
    anchor: str = "e-1",
) -> EventSummary:
    return EventSummary(value, headline, participants, source, modality, anchor, "rule")


def summary(
    id_: str,
    *candidates: CandidateSummary | str,
    published: date = date(2025, 3, 1),
    quotations: tuple[tuple[int | None, tuple[int, ...]], ...] = (),
    events: tuple[EventSummary, ...] = (),
    fingerprint: tuple[int, ...] = (),
    slug: str | None = None,
    draft: bool = False,
    withdrawn: bool = False,
    updated: date | None = None,
    headline: str = "",
) -> Summary:
    return Summary(
        id=id_,
        digest=id_,
        headline=headline or f"Haber {id_}",
        headline_made=True,
        published=published,
        updated=updated,
        language="tr",
        publisher=None,
        slug=slug,
        draft=draft,
        withdrawn=withdrawn,
        excerpt="Bir cümle.",
        words=100,
        size=700,
        candidates=tuple(candidate(item) if isinstance(item, str) else item for item in candidates),
        quotations=quotations,
        quotation_sizes=(600,) * len(quotations),
        events=events,
        fingerprint=fingerprint,
    )


def entry(
    id_: str,
    name: str,
    *aliases: str,
    excluded: tuple[str, ...] = (),
    articles: tuple[str, ...] = (),
    hidden: bool = False,
    person: bool = True,
    role: str | None = None,
) -> RegisterEntry:
    return RegisterEntry(
        id=id_,
        path=f"people/{id_}.md",
        name=name,
        aliases=aliases,
        excluded=excluded,
        articles=articles,
        hidden=hidden,
        person=person,
        role=role,
        lines={"name": 2, "aliases": 3, "articles": 4},
    )


def arrange(
    summaries: Sequence[Summary],
    register: Sequence[RegisterEntry] = (),
    addresses: dict[str, str] | None = None,
    settings: Settings = SETTINGS,
    nameless: str = "",
) -> tuple[Archive, list[Diagnostic]]:
    diagnostics: list[Diagnostic] = []
    archive = arrange_archive(
        summaries, register, addresses or {}, settings, TURKISH, WORDS, lambda _: nameless, diagnostics.append
    )
    return archive, diagnostics


def names_in(archive: Archive, article: str) -> tuple[str | None, ...]:
    """Who each candidate of an article is, by name."""
    names = {person.id: person.name for person in archive.people}
    return tuple(names[person] if person is not None else None for person in archive.identities[article])
