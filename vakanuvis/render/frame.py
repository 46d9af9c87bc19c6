"""What stands around every page: made once for each depth and section, not once a page."""

from dataclasses import dataclass

from vakanuvis.model.pages import SiteFacts
from vakanuvis.model.settings import Settings
from vakanuvis.render.engine import Engine, Markup

CONTENT_SECURITY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'"
)
"""Nothing from elsewhere, nothing inline; works over http and from disk."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The parts of a page that are the same on all pages of its depth."""

    root: str
    """From the page to the site's root, as `../../`; empty at the root."""
    opening: Markup
    """From the doctype to the last of the head's lines that all pages share."""
    masthead: Markup
    """Skip link, name of the archive, navigation, notice."""
    footer: Markup
    """Own pages, feeds, colophon."""


class Frames:
    """Makes frames and keeps them."""

    def __init__(self, engine: Engine, settings: Settings, facts: SiteFacts) -> None:
        self._engine = engine
        self._facts = facts
        self._own_style = any((folder / "custom.css").is_file() for folder in settings.static)
        self._made: dict[tuple[str, str], Frame] = {}

    def frame_of(self, address: str) -> Frame:
        """Return the frame of the page at `address`."""
        root = "../" * address.count("/")
        section = _section_of(address)
        frame = self._made.get((root, section))
        if frame is None:
            frame = self._made[root, section] = self._make(root, section)
        return frame

    def _make(self, root: str, section: str) -> Frame:
        variables = {
            "root": root,
            "section": section,
            "security": Markup(CONTENT_SECURITY),
            "own_style": self._own_style,
        }
        parts = ("opening", "masthead", "footer")
        return Frame(
            root, *(Markup(self._engine.render(f"partials/{part}.html", variables)) for part in parts)
        )  # our own templates made it, and they escape


def _section_of(address: str) -> str:
    folder, slash, _ = address.partition("/")
    return folder if slash else address.removesuffix(".html")
