"""What every page is made with: settings, words, templates, and where the texts are."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from types import SimpleNamespace

from vakanuvis.model.pages import SiteFacts
from vakanuvis.model.record import Extract, Record
from vakanuvis.model.settings import Settings
from vakanuvis.model.words import Words
from vakanuvis.render.dates import date_words, html_time
from vakanuvis.render.engine import Engine
from vakanuvis.render.frame import Frames


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
        """Return a number with its noun, as “3 haber”; languages that bend the noun after one have a word for it."""
        return counted(self.words, key, number)


def make_press(
    settings: Settings,
    facts: SiteFacts,
    words: Words,
    load_record: Callable[[str], Record],
    load_extract: Callable[[str], Extract],
) -> Press:
    """Set the press up: the names that all templates know are given here."""
    shared = {
        "site": facts,
        "publish": settings.publish,
        "w": SimpleNamespace(**words.page),
        "day": words.day,
        "weekday": lambda day: words.day(day, weekday=True),
        "number": words.number,
        "counted": lambda key, number: counted(words, key, number),
        "date_words": lambda value: date_words(value, words),
        "html_time": html_time,
        "range": lambda first, last: day_range(words, first, last),
    }
    engine = Engine(settings.templates, shared)
    return Press(settings, facts, words, engine, Frames(engine, settings, facts), load_record, load_extract)


def counted(words: Words, key: str, number: int) -> str:
    """Return a number with its noun from the words `<key>_one` and `<key>_many`."""
    form = "one" if number == 1 else "many"
    return words.page[f"{key}_{form}"].format(number=words.number(number))


def day_range(words: Words, first: date, last: date) -> str:
    """Return two days in words, one where they are the same."""
    return words.day(first) if first == last else date_words(f"{first.isoformat()}/{last.isoformat()}", words)
