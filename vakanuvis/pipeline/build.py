"""A build from beginning to end."""

from collections.abc import Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from itertools import chain

from vakanuvis.arrange import arrange_archive, plan_pages
from vakanuvis.arrange.plan_search import plan_search, plan_search_groups
from vakanuvis.model.archive import Archive
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.pages import PlainPage, Publication
from vakanuvis.model.settings import Settings
from vakanuvis.pipeline.frame import facts_of
from vakanuvis.pipeline.languages import archive_language
from vakanuvis.pipeline.progress import Progress, no_progress
from vakanuvis.pipeline.reading import read_articles
from vakanuvis.pipeline.rendering import Theme, render_pages, states_of
from vakanuvis.pipeline.search import gather_terms
from vakanuvis.pipeline.shelves import open_store
from vakanuvis.pipeline.workers import Workers, hire_workers
from vakanuvis.publish import Claim, claim_folder, place_pages
from vakanuvis.read import read_addresses, read_corrections, read_pages, read_register
from vakanuvis.render import theme_digest
from vakanuvis.store import Store


@dataclass(frozen=True, slots=True)
class Content:
    """A site as it was read and arranged."""

    archive: Archive
    pages: tuple[tuple[str, PlainPage], ...]
    """The site's own, with their addresses."""
    records: Mapping[str, tuple[bytes, str]]
    """By article id: key of its record in the store, and the record's digest."""
    memos: frozenset[bytes]
    """Keys of everything in the store that this site uses."""


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What a build made."""

    archive: Archive
    publication: Publication | None
    """None: nothing was published, because the folder can't be written or a template is wrong; a message says which."""


def build_site(
    settings: Settings, report: Report, progress: Progress = no_progress, executor: Executor | None = None
) -> BuildResult:
    """Read, arrange, render and publish the site; the bytes don't depend on who works or where."""
    with open_store(settings, report) as store, hire_workers(settings.jobs, executor) as workers:
        content = _read_content(settings, store, workers, report, progress)
        with claim_folder(settings.output, report) as claim:
            if claim is None:
                return BuildResult(content.archive, None)
            try:
                publication = _publish(content, settings, claim, store, workers, report, progress)
            except OSError as error:
                reason = {"reason": error.strerror or str(error)}
                report(Diagnostic(str(settings.output), None, Severity.ERROR, "output-unwritable", reason))
                return BuildResult(content.archive, None)
        return BuildResult(content.archive, publication)


def check_site(
    settings: Settings, report: Report, progress: Progress = no_progress, executor: Executor | None = None
) -> BuildResult:
    """Do what a build does as long as nothing is written."""
    with open_store(settings, report) as store, hire_workers(settings.jobs, executor) as workers:
        content = _read_content(settings, store, workers, report, progress)
        return BuildResult(content.archive, None)


def _read_content(settings: Settings, store: Store, workers: Workers, report: Report, progress: Progress) -> Content:
    corrections = read_corrections(settings.site, report)
    readings = read_articles(settings, corrections, store, workers, report, progress)
    summaries = {key: reading.summary for key, reading in readings.items() if reading.summary is not None}
    archive = arrange_archive(
        tuple(summaries.values()),
        read_register(settings.site, report),
        read_addresses(settings.site, report),
        settings,
        archive_language(settings),
        report,
    )
    records = {summary.id: (key, summary.digest) for key, summary in summaries.items()}
    return Content(archive, read_pages(settings.site, report, settings.language), records, frozenset(readings))


def _publish(
    content: Content,
    settings: Settings,
    claim: Claim,
    store: Store,
    workers: Workers,
    report: Report,
    progress: Progress,
) -> Publication | None:
    language, archive = archive_language(settings), content.archive
    groups = plan_search_groups(archive, settings)
    vocabulary = gather_terms(groups, settings, content.records, store, workers)
    plans = chain(
        groups,
        plan_pages(archive, settings, content.pages, language),
        plan_search(archive, vocabulary.terms, language.alphabet),
    )
    theme = Theme(settings, facts_of(settings, content.pages), theme_digest(settings))
    expected = 2 * len(archive.articles) + len(archive.people)
    rendered = render_pages(plans, theme, content.records, claim, store, workers, report, progress, expected)
    if not rendered.whole:
        return None
    publication = place_pages(claim, rendered.staged, rendered.kept, report)
    store.save_pages(claim.output, states_of(rendered), publication.removed)
    store.prune(content.memos | vocabulary.memos)
    return publication
