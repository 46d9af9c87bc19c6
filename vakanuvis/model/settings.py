"""The site's settings, checked."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """What site.toml and the command line say; paths are absolute."""

    site: Path
    """Content: articles/, people/, corrections/, pages/, site.toml."""
    output: Path
    """Result."""
    cache: Path
    """Safe to delete."""
    templates: tuple[Path, ...]
    """Where templates and word files are looked for, first one wins: the site's own, then the theme's."""
    static: tuple[Path, ...]
    """The same for static files."""
    title: str = ""
    """Empty: the word file's own word for an archive."""
    description: str = ""
    language: str = "tr"
    """Of the interface."""
    article_language: str = "tr"
    """Of the articles that don't say otherwise: the interface's where the program reads that language."""
    base_url: str = ""
    """As https://example.org/repo/, with the slash; empty: feeds, sitemap and canonical links are left out."""
    is_address_wrong: bool = False
    """Something else was given in the place of `base_url`, and was reported."""
    publisher: str = ""
    """Who keeps the archive."""
    notice: str = ""
    """Stands on every page."""
    publish: str = "full"
    """`full`, `excerpt` or `index`: how much of an article's text is shown."""
    noindex: bool = False
    """Ask search engines to stay away from the whole site."""
    index_people: bool = False
    """Let search engines in on pages of people who are not in the register."""
    drafts: bool = False
    fresh: bool = False
    strict: bool = False
    jobs: int = 0
    """Worker processes; 0: as many as the machine has, 1: none besides our own."""
