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

_IN_DOUBT = 10
"""A name in doubt so many times as often as it is somebody's is a slip of the rules where it is."""


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
    """Pairs of full names of one surname, side by side in one article as two people."""
    linked: AbstractSet[tuple[str, str]]
    """Pairs of a fuller name and another full form that an article uses for the same person."""
    titles: Mapping[str, AbstractSet[str]]
    """Titles as the texts give them, by name."""


def name_by_correction(candidate: CandidateSummary, alphabet: Alphabet) -> str | None:
    """Return the full name that a correction gives; None where there is no correction, or it gives an id."""
    person = candidate.person
    return None if person is None or person == alphabet.slug(person) else person


def has_given_name(candidate: CandidateSummary) -> bool:
    """Tell whether a name is full; one that begins with a particle, as `bin Naim`, is a surname alone."""
    return candidate.full and not candidate.name[:1].islower()


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
    linked: set[tuple[str, str]] = set()
    titles: dict[str, set[str]] = defaultdict(set)
    for summary in summaries:
        surnames: dict[str, list[str]] = {}
        scoped = summary.id in register.scoped
        for candidate in summary.candidates:
            name, trusted, full = (
                candidate.name,
                candidate.certainty is not Certainty.DOUBTFUL,
                has_given_name(candidate),
            )
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
                titles[key].update(candidate.titles)
                linked.update((key, other) for form, _ in candidate.forms if is_full(other := key_of(form)))
            if full and trusted:
                bearers = surnames.setdefault(surname_of(key), [])
                together.update((other, key) for other in bearers if other != key)
                bearers.append(key)
    known = {key for key, count in certain.items() if count * _IN_DOUBT >= doubtful.get(key, 0)}
    known.update(key for key, count in titled.items() if count >= _TITLED_ARTICLES)
    return Census(spellings, known & whole, known - whole, certain, doubtful, together, linked, titles)
