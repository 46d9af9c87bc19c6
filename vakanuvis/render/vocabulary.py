"""What every template can say: the page's words, and numbers, days and findings in words."""

from collections.abc import Mapping
from datetime import date
from types import SimpleNamespace

from vakanuvis.model.archive import Person
from vakanuvis.model.findings import Modality
from vakanuvis.model.pages import AboutPage, PeoplePage, Related, Tally
from vakanuvis.model.words import Words
from vakanuvis.render.dates import date_words, html_time, period_words
from vakanuvis.render.engine import Markup, join_markup


def vocabulary_of(words: Words) -> Mapping[str, object]:
    """Return the names that templates may use anywhere; docs/theme.md explains each of them."""

    def reason(related: Related) -> str:
        if related.reason != "people":
            return words.page[f"reason_{related.reason.replace('-', '_')}"]
        return words.page["reason_people"].format(people=", ".join(person.name for person in related.people))

    def person_summary(person: Person) -> str:
        return words.page["person_summary"].format(
            articles=counted(words, "articles", person.articles),
            quotations=counted(words, "quotations", person.quotations),
            range=day_range(words, person.first, person.last),
        )

    def tally_words(tally: Tally) -> str:
        return words.page["histogram_bar"].format(
            period=period_words(tally.label, words),
            articles=counted(words, "articles", tally.published),
            events=counted(words, "events", tally.happened),
        )

    def about_counts(page: AboutPage) -> str:
        kinds = ("articles", "people", "quotations", "events")
        return words.page["about_counts"].format(**{kind: counted(words, kind, getattr(page, kind)) for kind in kinds})

    def modality(told: Modality) -> str:
        return words.page[f"modality_{told}"]

    return {
        "w": SimpleNamespace(**words.page),
        "day": words.day,
        "weekday": lambda day: words.day(day, weekday=True),
        "range": lambda first, last: day_range(words, first, last),
        "date_words": lambda value: date_words(value, words),
        "html_time": html_time,
        "period_words": lambda period: period_words(period, words),
        "number": words.number,
        "counted": lambda key, number: counted(words, key, number),
        "modality": modality,
        "reason": reason,
        "person_summary": person_summary,
        "tally_words": tally_words,
        "about_counts": about_counts,
        "view_words": lambda label: words.page.get(f"view_{label}", label),
        "letter_anchor": letter_anchor,
        "words_prose": lambda key: prose_of(words.page[key]),
    }


def counted(words: Words, key: str, number: int) -> str:
    """Return a number with its noun from the words `<key>_one` and `<key>_many`."""
    form = "one" if number == 1 else "many"
    return words.page[f"{key}_{form}"].format(number=words.number(number))


def day_range(words: Words, first: date, last: date) -> str:
    """Return two days in words, one where they are the same."""
    return words.day(first) if first == last else date_words(f"{first.isoformat()}/{last.isoformat()}", words)


def letter_anchor(page: PeoplePage, letter: str) -> str:
    """Return the fragment that the alphabet's links use for a letter."""
    address = next((found.address for found in page.letters if found.letter == letter), "")
    return address.partition("#")[2] or f"letter-{ord(letter[0])}"


def prose_of(text: str) -> Markup:
    """Return words of several paragraphs, parted by empty lines, as paragraphs."""
    return join_markup("<p>{}</p>", (" ".join(part.split()) for part in text.split("\n\n") if part.strip()))
