"""Single articles as the whole archive knows them."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from vakanuvis.model.archive import Archive
from vakanuvis.model.diagnostics import Report
from vakanuvis.model.record import Record
from vakanuvis.model.settings import Settings
from vakanuvis.pipeline.arranging import arrange_content
from vakanuvis.pipeline.content import Content, read_content
from vakanuvis.pipeline.progress import Progress
from vakanuvis.pipeline.shelves import open_store
from vakanuvis.pipeline.workers import hire_workers
from vakanuvis.store import Store


@dataclass(frozen=True, slots=True)
class ArchiveView:
    """The archive, with the records of its articles at hand as long as the store is open."""

    archive: Archive
    _content: Content
    _store: Store

    def record_of(self, id_: str) -> Record | None:
        """Return the record of an article; None of one that the site doesn't have."""
        if id_ not in self.archive.summaries:
            return None
        return self._store.load_record(self._content.records[id_][0])


@contextmanager
def view_archive(
    settings: Settings, wanted: Collection[str], report_reading: Report, report_arranging: Report, progress: Progress
) -> Iterator[ArchiveView]:
    """Read and arrange the site, as `arrange_site` does; drafts are among its articles where one is `wanted`."""
    with open_store(settings, report_reading) as store:
        with hire_workers(settings.jobs) as workers:
            content = read_content(settings, store, workers, report_reading, progress)
        if any(summary.draft and summary.id in wanted for summary in content.summaries.values()):
            settings = replace(settings, drafts=True)
        yield ArchiveView(arrange_content(content, settings, report_arranging), content, store)
