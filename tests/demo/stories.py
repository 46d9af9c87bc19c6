"""One invented story: a lead, words of two people, what happened when and what is planned, in the manner of an agency."""

import random
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from tests.demo.cast import PLACES, Figure
from tests.demo.suffixes import at, of, to

_MONTHS = (
    "Ocak",
    "Şubat",
    "Mart",
    "Nisan",
    "Mayıs",
    "Haziran",
    "Temmuz",
    "Ağustos",
    "Eylül",
    "Ekim",
    "Kasım",
    "Aralık",
)
_TOPICS: tuple[dict[str, Any], ...] = tuple(
    tomllib.loads(Path(__file__).with_name("topics.toml").read_text(encoding="utf-8"))["topic"]
)
_SAID = ("dedi", "diye konuştu", "şeklinde konuştu", "ifadelerini kullandı", "ifadesini kullandı")
_YEAR_ENDINGS = ("de", "de", "de", "te", "te", "te", "da", "de", "de", "da")
"""By the last digit's word: sıfır is never read out, 2020 ends in yirmi."""
_HANGING = ("Sis yüzünden feribot seferleri durdu", "Pazarda fiyatlar düştü", "Kayak merkezine ilk kar düştü")


@dataclass(frozen=True)
class Story:
    """A made article before it is written in one form or the other."""

    published: date
    topic: str
    place: str
    headline: str
    """Only the Markdown form gives it."""
    paragraphs: tuple[str, ...]
    """A subheading begins with “- ”."""
    hanging: tuple[str, ...]
    """Headlines of other articles at the end; only in the wire form."""


def make_story(rng: random.Random, cast: Sequence[Figure], published: date) -> Story:
    """Tell something invented that two of `cast` spoke about on that day."""
    place, topic = rng.choice(PLACES), rng.choice(_TOPICS)
    first, second = _choose_speakers(rng, cast, place)
    names = _names(place, first, second)

    def tell(line: str) -> str:
        return line.format(**names, **_chances(rng, published))

    lead = rng.choice(topic["leads"])
    opening, second_opening = map(tell, rng.sample(topic["openers"], 2))
    closing, second_closing = map(tell, rng.sample(topic["closers"], 2))
    said, said_too = rng.sample(_SAID, 2)
    speaker = "{a}" if "{A" in lead else "{A}"
    paragraphs = (
        tell(lead),
        tell(f'{speaker}, "{opening} {closing}" {said}.'),
        " ".join(map(tell, rng.sample(topic["facts"], 2))),
        f"- {rng.choice(topic['heads'])}",
        tell(rng.choice(topic["reported"]).replace("{b}", "{B}", 1)),
        tell(f'Toplantıda söz alan {{b}}, "{second_opening} {second_closing}" {said_too}.'),
        tell(rng.choice(topic["plans"])),
    )
    hanging = tuple(rng.sample(_HANGING, 2)) if rng.random() < 0.2 else ()
    return Story(published, topic["name"], place, f"{first.surname}: {closing.rstrip('.')}", paragraphs, hanging)


def _choose_speakers(rng: random.Random, cast: Sequence[Figure], place: str) -> tuple[Figure, Figure]:
    """One of the town; the other of the town too, or one of the few who appear everywhere."""
    locals_ = [figure for figure in cast if figure.place == place]
    everywhere = [figure for figure in cast if not figure.place]
    first = locals_[
        min(int(rng.expovariate(0.3)), len(locals_) - 1)
    ]  # a governor speaks more often than a bar president
    others = everywhere if rng.random() < 0.35 else locals_
    return first, rng.choice([figure for figure in others if figure.surname != first.surname])


def _names(place: str, first: Figure, second: Figure) -> dict[str, str]:
    """Fill the blanks that stay the same through a story."""
    return {
        "A": f"{first.title} {first.name}",
        "A_of": of(f"{first.title} {first.name}"),
        "a": first.surname,
        "B": f"{second.title} {second.name}",
        "b": second.surname,
        "place": place,
        "place_in": at(place),
        "place_of": of(place),
        "place_to": to(place),
    }


def _chances(rng: random.Random, published: date) -> dict[str, str]:
    """Fill the blanks that every line may fill anew: days around `published`, and numbers."""
    return {
        "past": _day(published - timedelta(rng.randint(3, 170)), published),
        "future": _day(published + timedelta(rng.randint(5, 150)), published),
        "month": f"{rng.choice(_MONTHS)} {_at_year(published.year - rng.randint(1, 3))}",
        "n": str(rng.randint(105, 980)),
        "m": str(rng.choice((12, 15, 18, 22, 26, 31, 36, 43, 45, 48))),
    }


def _day(day: date, published: date) -> str:
    """Return “12 Mart'ta”, with the year where it is another one than the article's."""
    if day.year == published.year:
        return f"{day.day} {at(_MONTHS[day.month - 1])}"
    return f"{day.day} {_MONTHS[day.month - 1]} {_at_year(day.year)}"


def _at_year(year: int) -> str:
    """Return a year of our time in the locative: 2024'te, 2026'da."""
    return f"{year}'{_YEAR_ENDINGS[year % 10]}"
