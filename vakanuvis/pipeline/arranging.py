"""The reduction between the two maps: all summaries → one archive."""

from vakanuvis.arrange import arrange_archive
from vakanuvis.arrange.copies import count_quotations
from vakanuvis.model.archive import Archive
from vakanuvis.model.diagnostics import Report
from vakanuvis.model.settings import Settings
from vakanuvis.pipeline.content import Content, read_content
from vakanuvis.pipeline.languages import archive_language
from vakanuvis.pipeline.progress import Progress, no_progress
from vakanuvis.pipeline.shelves import Shelf, open_store
from vakanuvis.pipeline.understanding import headline_without_names
from vakanuvis.pipeline.workers import hire_workers
from vakanuvis.store import Store
from vakanuvis.words import load_words


def arrange_site(settings: Settings, report: Report, progress: Progress = no_progress) -> Archive:
    """Read the site and return its archive; nothing but the cache is written."""
    with open_store(settings, report) as store, hire_workers(settings.jobs) as workers:
        return arrange_content(read_content(settings, store, workers, report, progress), settings, store, report)


def arrange_content(content: Content, settings: Settings, store: Store, report: Report) -> Archive:
    """Arrange what was read."""
    summaries = tuple(content.summaries.values())
    language = archive_language(settings)
    words = load_words(settings.language, settings.templates)
    shelf = Shelf(settings, store)
    shelf.keys.update({id_: key for id_, (key, _) in content.records.items()})

    def nameless(id_: str) -> str:
        return headline_without_names(shelf.record_of(id_), language)

    return arrange_archive(
        summaries, content.register, content.addresses, settings, language, words, nameless, report, content.corrections
    )


def counts_of(archive: Archive) -> dict[str, int]:
    """Return how much there is of what the summary of a build names."""
    return {
        "articles": len(archive.articles),
        "people": len(archive.people),
        "quotations": count_quotations(archive),
        "events": len(archive.timeline),
    }
