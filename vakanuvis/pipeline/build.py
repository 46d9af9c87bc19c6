"""A build from beginning to end."""

from collections.abc import Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from itertools import chain

from vakanuvis.arrange import plan_pages
from vakanuvis.arrange.plan_search import plan_search, plan_search_groups
from vakanuvis.model.archive import Archive
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.pages import Publication
from vakanuvis.model.settings import Settings
from vakanuvis.pipeline.arranging import arrange_content, counts_of
from vakanuvis.pipeline.content import Content, read_content
from vakanuvis.pipeline.frame import facts_of
from vakanuvis.pipeline.languages import archive_language
from vakanuvis.pipeline.progress import Progress, no_progress
from vakanuvis.pipeline.recall import recall_build, remember_build
from vakanuvis.pipeline.rendering import Theme, render_pages, states_of, theme_of
from vakanuvis.pipeline.search import gather_terms
from vakanuvis.pipeline.shelves import open_store
from vakanuvis.pipeline.workers import Workers, hire_workers
from vakanuvis.publish import Claim, claim_folder, place_pages
from vakanuvis.store import Store


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What a build made."""

    counts: Mapping[str, int]
    """Of articles, people, quotations and events."""
    publication: Publication | None
    """None: nothing was published, because the folder can't be written or a template is wrong; a message says which."""


def build_site(
    settings: Settings, report: Report, progress: Progress = no_progress, executor: Executor | None = None
) -> BuildResult:
    """Read, arrange, render and publish the site; the bytes don't depend on who works or where."""
    with open_store(settings, report) as store, hire_workers(settings.jobs, executor) as workers:
        content = read_content(settings, store, workers, report, progress)
        with claim_folder(settings.output, report) as claim:
            if claim is None:
                return BuildResult(counts_of(arrange_content(content, settings, store, report)), None)
            try:
                return _build(content, claim, settings, store, workers, report, progress)
            except OSError as error:
                reason = {"reason": error.strerror or str(error)}
                report(Diagnostic(str(settings.output), None, Severity.ERROR, "output-unwritable", reason))
                return BuildResult({}, None)


def _build(
    content: Content,
    claim: Claim,
    settings: Settings,
    store: Store,
    workers: Workers,
    report: Report,
    progress: Progress,
) -> BuildResult:
    theme = theme_of(settings, facts_of(settings, content.pages, report))
    recall = recall_build(content, theme, claim, store)
    if recall.remembered is not None:
        for diagnostic in recall.remembered.diagnostics:
            report(diagnostic)
        return BuildResult(recall.remembered.counts, Publication((), len(claim.owned), ()))
    said: list[Diagnostic] = []

    def report_and_keep(diagnostic: Diagnostic) -> None:
        said.append(diagnostic)
        report(diagnostic)

    archive = arrange_content(content, settings, store, report_and_keep)
    publication = _publish(archive, content, theme, claim, store, workers, report_and_keep, progress)
    if publication is not None:
        remember_build(recall, counts_of(archive), said, store)
    return BuildResult(counts_of(archive), publication)


def _publish(
    archive: Archive,
    content: Content,
    theme: Theme,
    claim: Claim,
    store: Store,
    workers: Workers,
    report: Report,
    progress: Progress,
) -> Publication | None:
    settings, records = theme.settings, content.records
    language = archive_language(settings)
    groups = plan_search_groups(archive, settings)
    vocabulary = gather_terms(groups, settings, records, store, workers)
    plans = chain(
        groups,
        plan_pages(archive, settings, content.pages, language),
        plan_search(archive, vocabulary.terms, language.alphabet),
    )
    expected = 2 * len(archive.articles) + len(archive.people)
    rendered = render_pages(plans, theme, records, claim, store, workers, report, progress, expected)
    if not rendered.whole:
        return None
    publication = place_pages(claim, rendered.staged, rendered.kept, report)
    store.save_pages(claim.output, states_of(rendered), publication.removed)
    store.prune(vocabulary.memos.union(content.keys))
    return publication
