"""What the frame of every page shows."""

from collections.abc import Sequence

from vakanuvis.model.diagnostics import Report
from vakanuvis.model.pages import Link, PlainPage, SiteFacts
from vakanuvis.model.settings import Settings
from vakanuvis.words import load_words


def facts_of(settings: Settings, pages: Sequence[tuple[str, PlainPage]], report: Report) -> SiteFacts:
    """Return the facts; an archive without a title is called what the words file calls one.

    Reports what is wrong with the site's own words.
    """
    words = load_words(settings.language, settings.templates, report)
    return SiteFacts(
        title=settings.title or words.page["default_title"],
        description=settings.description,
        language=settings.language,
        base_url=settings.base_url,
        publisher=settings.publisher,
        notice=settings.notice,
        noindex=settings.noindex,
        pages=tuple(Link(page.title, address) for address, page in pages),
    )
