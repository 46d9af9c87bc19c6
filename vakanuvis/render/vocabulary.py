"""What every template can say: the page's words, and numbers, days and findings in words."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache, partial
from types import SimpleNamespace

from vakanuvis.model.archive import Person
from vakanuvis.model.findings import Modality
from vakanuvis.model.pages import AboutPage, PeoplePage, PersonRow, Related, Tally
from vakanuvis.model.words import Words
from vakanuvis.render.charts import sparkline
from vakanuvis.render.dates import date_words, html_time, period_words
from vakanuvis.render.engine import Markup, join_markup

Filter = Callable[..., object]

_KEPT = 4096
"""Days and numbers in words are asked for again and again: so many of each are kept."""


def names_of(words: Words) -> Mapping[str, object]:
    """Return the names that templates may use anywhere."""
    return {"w": SimpleNamespace(**words.page), "letter_anchor": letter_anchor}


def filters_of(words: Words) -> Mapping[str, Filter]:
    """Return the filters of templates; docs/theme.md explains each of them.

    Filters, not functions: Jinja calls them directly, which a page with hundreds of numbers notices.
    """

    @lru_cache(_KEPT)
    def counted_words(number: int, key: str) -> str:
        return counted(words, key, number)

    @lru_cache(_KEPT)
    def weekday(day: date) -> str:
        return words.day(day, weekday=True)

    return {
        "number": words.number,
        "counted": counted_words,
        "day": lru_cache(_KEPT)(words.day),
        "weekday": weekday,
        "day_range": partial(day_range, words),
        "date_words": lru_cache(_KEPT)(lambda value: date_words(value, words)),
        "html_time": html_time,
        "period_words": lambda period: period_words(period, words),
        "modality": lambda told: modality_words(words, told),
        "reason": lambda related: reason_words(words, related),
        "person_summary": lambda person: person_summary(words, person),
        "tally_words": lambda tally: tally_words(words, tally),
        "about_counts": lambda page: about_counts(words, page),
        "view_words": lambda label: words.page.get(f"view_{label}", label),
        "prose": prose_of,
        "spark": spark_of,
    }


def counted(words: Words, key: str, number: int) -> str:
    """Return a number with its noun from the words `<key>_one` and `<key>_many`."""
    form = "one" if number == 1 else "many"
    return words.page[f"{key}_{form}"].format(number=words.number(number))


def day_range(words: Words, first: date, last: date) -> str:
    """Return two days in words, one where they are the same."""
    return words.day(first) if first == last else date_words(f"{first.isoformat()}/{last.isoformat()}", words)


def modality_words(words: Words, told: Modality) -> str:
    """Return how an event is told, in a word."""
    return words.page[f"modality_{told}"]


def reason_words(words: Words, related: Related) -> str:
    """Return why an article is related."""
    if related.reason != "people":
        return words.page[f"reason_{related.reason.replace('-', '_')}"]
    return words.page["reason_people"].format(people=", ".join(person.name for person in related.people))


def person_summary(words: Words, person: Person) -> str:
    """Return a person's numbers and days in a line."""
    return words.page["person_summary"].format(
        articles=counted(words, "articles", person.articles),
        quotations=counted(words, "quotations", person.quotations),
        range=day_range(words, person.first, person.last),
    )


def tally_words(words: Words, tally: Tally) -> str:
    """Return what a bar or a cell stands for."""
    return words.page["histogram_bar"].format(
        period=period_words(tally.label, words),
        articles=counted(words, "articles", tally.published),
        events=counted(words, "events", tally.happened),
    )


def about_counts(words: Words, page: AboutPage) -> str:
    """Return how much the archive holds."""
    kinds = ("articles", "people", "quotations", "events")
    return words.page["about_counts"].format(**{kind: counted(words, kind, getattr(page, kind)) for kind in kinds})


def letter_anchor(page: PeoplePage, letter: str) -> str:
    """Return the fragment that the alphabet's links use for a letter."""
    address = next((found.address for found in page.letters if found.letter == letter), "")
    return address.partition("#")[2] or f"letter-{ord(letter[0])}"


def prose_of(text: str) -> Markup:
    """Return words of several paragraphs, parted by empty lines, as paragraphs."""
    return join_markup("<p>{}</p>", (" ".join(part.split()) for part in text.split("\n\n") if part.strip()))


def spark_of(row: PersonRow) -> Markup:
    """Return a person's years as a word-sized chart, where they are three or more; gaps are years without articles."""
    counts = {int(year): number for year, number in row.activity}
    first, last = min(counts, default=0), max(counts, default=0)
    if last - first < 2:
        return Markup("")
    return Markup(sparkline([counts.get(year, 0) for year in range(first, last + 1)]))  # numbers only
