"""Which names the archive has, before anybody says whose they are."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from vakanuvis.arrange.names import is_full, surname_of
from vakanuvis.arrange.register import Register
from vakanuvis.language.alphabet import Alphabet
from vakanuvis.model.findings import Certainty
from vakanuvis.model.record import CandidateSummary, Summary

_TITLED_ARTICLES = 2
"""A doubtful name with titles in so many articles is a person's."""


@dataclass(frozen=True, slots=True)
class Census:
    """All names by key."""

    spellings: Mapping[str, Mapping[str, int]]
    """How each name is written, with the number of articles."""
    full: AbstractSet[str]
    """Trusted names with a given name and a surname."""
    bare: AbstractSet[str]
    """Trusted names without."""
    certain: Mapping[str, int]
    """In how many articles a name is somebody's."""
    doubtful: Mapping[str, int]
    """In how many it may be nobody's."""
    together: AbstractSet[tuple[str, str]]
    """Pairs of full names of one surname, side by side in one article."""


def name_by_correction(candidate: CandidateSummary, alphabet: Alphabet) -> str | None:
    """Return the full name that a correction gives; None where there is no correction, or it gives an id."""
    person = candidate.person
    return None if person is None or person == alphabet.slug(person) else person


def take_census(
    summaries: Iterable[Summary], register: Register, alphabet: Alphabet, key_of: Callable[[str], str]
) -> Census:
    """Collect the names of all articles; names that the register gives to somebody in that article only do not count."""
    spellings: dict[str, dict[str, int]] = {}
    certain: dict[str, int] = defaultdict(int)
    doubtful: dict[str, int] = defaultdict(int)
    whole: set[str] = set()
    titled: dict[str, int] = defaultdict(int)
    together: set[tuple[str, str]] = set()
    for summary in summaries:
        surnames: dict[str, str] = {}
        scoped = summary.id in register.scoped
        for candidate in summary.candidates:
            name, trusted, full = candidate.name, candidate.certainty is not Certainty.DOUBTFUL, candidate.full
            if candidate.person is not None:
                given = name_by_correction(candidate, alphabet)
                if given is None:
                    continue
                name, trusted, full = given, True, is_full(key_of(given))
            key = key_of(name)
            if scoped and register.entry_in(summary.id, key):
                continue
            written = spellings.setdefault(key, {})
            written[name] = written.get(name, 0) + 1
            if trusted:
                certain[key] += 1
            else:
                doubtful[key] += 1
                titled[key] += bool(candidate.titles)
            if full:
                whole.add(key)
            if full and trusted:
                other = surnames.setdefault(surname_of(key), key)
                if other != key:
                    together.add((other, key))
    known = certain.keys() | {key for key, count in titled.items() if count >= _TITLED_ARTICLES}
    return Census(spellings, known & whole, known - whole, certain, doubtful, together)
