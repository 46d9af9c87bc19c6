"""The archive as somebody needs it who looks at single articles."""

from collections.abc import Collection
from dataclasses import replace

from vakanuvis.model.archive import Archive
from vakanuvis.model.diagnostics import Diagnostic, Report
from vakanuvis.model.settings import Settings
from vakanuvis.pipeline.arranging import arrange_content
from vakanuvis.pipeline.content import read_content
from vakanuvis.pipeline.progress import Progress
from vakanuvis.pipeline.shelves import open_store
from vakanuvis.pipeline.workers import hire_workers


def archive_around(settings: Settings, wanted: Collection[str], report: Report, progress: Progress) -> Archive:
    """Read and arrange the site as `arrange_site` does; drafts are among its articles where one is `wanted`.

    Reports what arranging finds wrong; what is wrong with other articles, a build says.
    """
    with open_store(settings, _say_nothing) as store, hire_workers(settings.jobs) as workers:
        content = read_content(settings, store, workers, _say_nothing, progress)
        if any(summary.draft and summary.id in wanted for summary in content.summaries.values()):
            settings = replace(settings, drafts=True)
        return arrange_content(content, settings, store, report)


def _say_nothing(diagnostic: Diagnostic) -> None:
    del diagnostic
