"""Which language reads what."""

from vakanuvis.config import language_of
from vakanuvis.language.base import Language
from vakanuvis.model.settings import Settings


def archive_language(settings: Settings) -> Language:
    """Return the language whose alphabet sorts the archive: its articles', or else the first one the program learnt."""
    language = language_of(settings.article_language) or language_of("tr")
    assert language is not None
    return language
