"""What every page is made with: settings, words, templates, and where the texts are."""

from collections.abc import Callable
from dataclasses import dataclass

from vakanuvis.model.pages import SiteFacts
from vakanuvis.model.record import Extract, Record
from vakanuvis.model.settings import Settings
from vakanuvis.model.words import Words
from vakanuvis.render.engine import Engine
from vakanuvis.render.frame import Frames
from vakanuvis.render.vocabulary import counted, filters_of, names_of


@dataclass(frozen=True, slots=True)
class Press:
    """Shared by all pages; made once in each process."""

    settings: Settings
    facts: SiteFacts
    words: Words
    engine: Engine
    frames: Frames
    load_record: Callable[[str], Record]
    load_extract: Callable[[str], Extract]

    def render(self, template: str, address: str, **variables: object) -> str:
        """Return the template filled in, with the frame that belongs to its address."""
        frame = self.frames.frame_of(address)
        variables |= {"frame": frame, "root": frame.root, "address": address, "canonical": self.absolute(address)}
        return self.engine.render(template, variables)

    def root_of(self, address: str) -> str:
        """Return what leads from the page at `address` to the site's root."""
        return "../" * address.count("/")

    def absolute(self, address: str) -> str:
        """Return the whole address, empty where the site does not know its own."""
        if not self.facts.base_url:
            return ""
        path, slash, name = address.rpartition("/")
        return f"{self.facts.base_url}{path}{slash}{'' if name == 'index.html' else name}"

    def counted(self, key: str, number: int) -> str:
        """Return a number with its noun, as “3 haber”; a language may have one form for one and another for many."""
        return counted(self.words, key, number)


def make_press(
    settings: Settings,
    facts: SiteFacts,
    words: Words,
    load_record: Callable[[str], Record],
    load_extract: Callable[[str], Extract],
) -> Press:
    """Set the press up: the names that all templates know are given here."""
    names = {"site": facts, "publish": settings.publish, **names_of(words)}
    engine = Engine(settings.templates, names, filters_of(words))
    return Press(settings, facts, words, engine, Frames(engine, settings, facts), load_record, load_extract)
