"""Everything of a site that is read, before it is arranged."""

from collections.abc import Mapping
from dataclasses import dataclass

from vakanuvis.model.diagnostics import Report
from vakanuvis.model.editing import Correction, RegisterEntry
from vakanuvis.model.pages import PlainPage
from vakanuvis.model.record import Summary
from vakanuvis.model.settings import Settings
from vakanuvis.pipeline.progress import Progress
from vakanuvis.pipeline.reading import read_articles
from vakanuvis.pipeline.workers import Workers
from vakanuvis.read import read_addresses, read_corrections, read_pages, read_register
from vakanuvis.store import Store


@dataclass(frozen=True, slots=True)
class Content:
    """A site as it was read."""

    summaries: Mapping[bytes, Summary]
    """By key of the article, in order of the articles' ids; those that were left out are not here."""
    keys: tuple[bytes, ...]
    """Of all articles, also those left out: names all that they were read from and with."""
    corrections: Mapping[str, Correction]
    """By article."""
    register: tuple[RegisterEntry, ...]
    addresses: Mapping[str, str]
    """What site/addresses.txt keeps."""
    pages: tuple[tuple[str, PlainPage], ...]
    """The site's own, with their addresses."""

    @property
    def records(self) -> dict[str, tuple[bytes, str]]:
        """By article id: key of its record in the store, and the record's digest."""
        return {summary.id: (key, summary.digest) for key, summary in self.summaries.items()}


def read_content(settings: Settings, store: Store, workers: Workers, report: Report, progress: Progress) -> Content:
    """Read the site; only articles that changed are understood anew."""
    corrections = read_corrections(settings.site, report)
    readings = read_articles(settings, corrections, store, workers, report, progress)
    return Content(
        summaries={key: reading.summary for key, reading in readings.items() if reading.summary is not None},
        keys=tuple(readings),
        corrections=corrections,
        register=read_register(settings.site, report),
        addresses=read_addresses(settings.site, report),
        pages=read_pages(settings.site, report, settings.language),
    )
