"""The part of a language that knows how people are named."""

from collections.abc import Callable
from dataclasses import dataclass
from re import Pattern

GIVEN = 1
"""A given name."""
SURNAME = 2
"""Known as a surname."""
TITLE = 4
"""Ends a title that stands before the name."""
MODIFIER = 8
"""Stands inside a title, before its head."""
HONORIFIC = 16
"""Follows a given name."""
HEAD = 32
"""Ends the name of an organisation, a place, a work, a law or an event."""
WEAK_HEAD = 64
"""May do so, but is a surname too."""
PLACE = 128
"""A country, a city, a town."""
PEOPLE = 256
"""A people or a faith, or its adjective."""
BODY = 512
"""A body that one word names."""
COMMON = 1024
"""A word of the common vocabulary, which a capital letter at the beginning of a sentence makes no name."""
WORD_NAME = 2048
"""A name that is a common word as well."""
INFLECTED = 4096
"""What the other kinds say was found by looking through a suffix."""
TOWN = 8192
"""A small place, whose name many bear as a surname."""
CITY = 32768
"""A place that somebody may have as a surname; said to be there, it is the place."""
FOREIGN = 65536
"""A given name of another language."""
ARTICLE = 131072
"""A function word of another language, which stands inside the names of works and bodies: the, of."""
PAIRED = 16384
"""A given name of two parts with a hyphen, the second in lower case, after the surname: Ki-moon."""

UNCLEAR = COMMON | PLACE | PEOPLE | BODY
"""Words that are names only where something else says so."""


@dataclass(frozen=True, slots=True, eq=False)
class Naming:
    """What a language says about names; all words are folded.

    There is one of each language. `eq=False` makes it its own hash, so that what is remembered by language is found at once.
    """

    kinds_of: Callable[[str], int]
    """The kinds of a word, the constants above added up; 0 for an unknown word. A suffix it may carry is looked through."""
    case_of: Callable[[str], str | None]
    """The case that a suffix (folded, without the apostrophe) marks; None where it is no suffix."""
    case_after: Callable[[str, str], str | None]
    """The same of a suffix written together with a stem, by which it can be told more surely."""
    particles: frozenset[str]
    """Words in lower case that stand inside names: bin, von."""
    linked_surnames: tuple[tuple[str, frozenset[str]], ...]
    """Particles that are words of the language too, with the surnames they introduce: da → silva."""
    local_cases: frozenset[str]
    """Cases that say where, whither, whence."""
    place_cases: frozenset[str]
    """Cases that say where: of a place rather than of a person."""
    prefixes: tuple[str, ...]
    """Parts in lower case that a hyphen binds to the name after them: el-."""
    abbreviated_titles: tuple[str, ...]
    """Titles that stand with a full stop, as written: Prof."""
    weak_titles: frozenset[str]
    """Titles that in lower case make no single word a person."""
    kin: frozenset[str]
    """Titles of kinship."""
    openers: frozenset[str]
    """Function words that are no names: alone they are not looked at."""
    trade: Callable[[str], bool]
    """Whether a word in lower case names somebody by their trade."""
    inflected_endings: tuple[str, ...]
    """Endings of nouns and verbs that open a sentence: where, whence, while."""
    head_after_name: Pattern[str]
    """Begins where a bare name ends, and makes it the name of something else: “Kaya street”."""
    free_suffixes: frozenset[str]
    """Suffixes that are words too when they stand alone."""
    surname_endings: tuple[str, ...]
    """Endings that only surnames have."""
    family_endings: tuple[str, ...]
    """Endings of surnames of other languages, after a name of unknown words."""
    thing_endings: tuple[str, ...]
    """Of a noun that belongs to the one before it, and so of no surname: “Ege [Rallisi]”."""
    speaking: tuple[str, ...]
    """Beginnings of verbs after somebody's own words that no body does: to speak so."""
    possessed_plural_endings: tuple[str, ...]
    """Of nouns that the one before them owns, and so no words of the title that follows: “[heads of firms] Minister Kaya”."""
    spans_of_time: frozenset[str]
    """Nouns that no title begins with: “last [year] Minister Kaya”."""
    possessive_endings: tuple[str, ...]
    """Endings that the last noun of a compound has: “the feast of victory”."""
    surname_suffixes: tuple[str, ...]
    """Endings in the same vowels that surnames have."""
    common_endings: tuple[str, ...]
    """Endings of plurals and abstract nouns, which a single unknown name has not."""
    subject_marks: frozenset[str]
    """Words after a name that show it to be one: too, whereas, with, and."""
    joining: frozenset[str]
    """Words between two names that make a person likely beside a person: and, with."""
    title_joining: frozenset[str]
    """Words that join two parts of a title."""
    other_capitals: Callable[[str], str]
    """Another reading of a folded word that stands in capitals."""
    telling: frozenset[str]
    """Participles of verbs that only people are the subject of; the name follows."""
    tells: Callable[[str, int], bool]
    """Whether a participle of `telling` that ends before an offset of the folded text has the complement that makes it one."""
    saying: tuple[str, ...]
    """Beginnings of what follows a closing quotation mark when a person has spoken."""
    describing: frozenset[str]
    """Words that describe a person by age, before the name: “aged 34”."""
    credits: frozenset[str]
    """Words before a colon in a list of credits, people after it: “Directed by: …”."""
    particulars: frozenset[str]
    """Words before a colon in a list of particulars, whatever stands after it: “Length: …”."""
    is_office_held: Callable[[str], bool]
    """Whether a folded word is an office as the object of holding it: “the direction of which [Kaya] took on”."""
    is_office_led: Callable[[str], bool]
    """Whether a folded word is an office as that under which something is done: “under the direction of [Kaya]”."""
    lists_people: Callable[[str, int], bool]
    """Whether the folded text goes on at an offset with words that make people of the names before it: “and other actors”."""
    possessed: tuple[str, ...]
    """Beginnings of what only people have: kin, lawyers, words."""
