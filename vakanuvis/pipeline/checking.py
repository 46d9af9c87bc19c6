"""What a build would find wrong, without writing a page."""

from collections.abc import Iterable, Iterator
from itertools import chain

from vakanuvis.arrange import plan_pages
from vakanuvis.arrange.plan_search import plan_search_groups
from vakanuvis.model.archive import Archive
from vakanuvis.model.diagnostics import Report
from vakanuvis.model.pages import PagePlan
from vakanuvis.model.settings import Settings
from vakanuvis.pipeline.arranging import arrange_content
from vakanuvis.pipeline.content import Content, read_content
from vakanuvis.pipeline.frame import facts_of
from vakanuvis.pipeline.languages import archive_language
from vakanuvis.pipeline.progress import Progress, no_progress
from vakanuvis.pipeline.rendering import theme_of, try_plans
from vakanuvis.pipeline.shelves import open_store
from vakanuvis.pipeline.workers import hire_workers
from vakanuvis.store import Store


def check_site(settings: Settings, report: Report, progress: Progress = no_progress) -> Archive:
    """Read and arrange the site, and render one page of each kind: a template that is wrong is mostly wrong everywhere."""
    with open_store(settings, report) as store, hire_workers(settings.jobs) as workers:
        content = read_content(settings, store, workers, report, progress)
        archive = arrange_content(content, settings, store, report)
        _try_templates(archive, content, settings, store, report)
        return archive


def _try_templates(archive: Archive, content: Content, settings: Settings, store: Store, report: Report) -> None:
    theme = theme_of(settings, facts_of(settings, content.pages, report))
    plans = plan_pages(archive, settings, content.pages, archive_language(settings))
    samples = tuple(_first_of_each_template(chain(plan_search_groups(archive, settings)[:1], plans)))
    keys = {id_: content.records[id_][0] for plan in samples for id_ in plan.sources}
    for problem in try_plans(samples, theme, keys, store):
        report(problem)


def _first_of_each_template(plans: Iterable[PagePlan]) -> Iterator[PagePlan]:
    seen = set()
    for plan in plans:
        if plan.template not in seen:
            seen.add(plan.template)
            yield plan
