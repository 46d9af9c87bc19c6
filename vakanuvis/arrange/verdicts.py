"""What can be decided about a name, and why."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from vakanuvis.arrange.census import Census
from vakanuvis.arrange.names import endings_of
from vakanuvis.arrange.register import Register
from vakanuvis.model.editing import RegisterEntry

CORRECTION = "correction"
REGISTER = "register"
"""Before the place in the register, where an entry decides."""
FULL_NAME = "full-name"
FULLER_NAME = "fuller-name"
SAME_ARTICLE = "same-article"
ONLY_BEARER = "only-bearer"
ALONE = "alone"
"""A bare name of whom the archive knows no full form."""
AMBIGUOUS, UNCLEAR, GIVEN, DOUBTFUL = "ambiguous", "unclear", "given", "doubtful"
"""What stays open; as in `OpenName.reason`."""

Token = str
"""Somebody before they have an id: `r:` and the id of the register's entry, or `n:` and the key of the fullest name."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Who somebody is, and why."""

    token: Token | None
    """None: nobody."""
    reason: str
    meant: tuple[Token, ...] = ()
    """Whom an open name may mean."""


def open_verdict(reason: str, tokens: Iterable[Token]) -> Verdict:
    """Return that a name stays open, and whom it may mean."""
    return Verdict(None, reason, tuple(sorted(set(tokens))))


def verdict_of_entry(
    entry: RegisterEntry, key: str, key_of: Callable[[str], str], reason: str | None = None
) -> Verdict:
    """Return that the register decides, by the line that has the name with this key; nobody where it says `person: false`."""
    field = "name" if key == key_of(entry.name) else "aliases"
    place = f"{entry.path}:{entry.lines[field]}" if field in entry.lines else entry.path
    return Verdict(f"r:{entry.id}" if entry.person else None, reason or f"{REGISTER} {place}")


def verdicts_of_full_names(
    tops: Mapping[str, str], register: Register, key_of: Callable[[str], str]
) -> dict[str, Verdict]:
    """Return whose each full name is; a name whose person has another one in the register is the register's too.

    Nobody's is what the register says is no person, and what several entries claim.
    """
    owner = {top: register.general[key] for key, top in tops.items() if key in register.general}
    verdicts = {}
    for key, top in tops.items():
        reason = FULL_NAME if key == top else FULLER_NAME
        if top in owner:
            verdicts[key] = verdict_of_entry(owner[top], key, key_of, reason if owner[top].person else None)
        elif top in register.contested:
            verdicts[key] = verdict_of_claims(top, register)
        else:
            verdicts[key] = Verdict(f"n:{top}", reason)
    return verdicts


def verdict_of_claims(key: str, register: Register) -> Verdict:
    """Return that a name that several entries claim stays open, and whom it may mean."""
    claims = (register.entries[id_] for id_ in register.contested[key])
    return open_verdict(AMBIGUOUS, [f"r:{entry.id}" for entry in claims if entry.person])


def support_of(full: Mapping[str, Verdict], census: Census) -> dict[Token, int]:
    """Return in how many articles everybody has a full name."""
    support: dict[Token, int] = defaultdict(int)
    for key, verdict in full.items():
        if verdict.token is not None:
            support[verdict.token] += census.certain.get(key, 0)
    return support


def bearers_of(
    full: Mapping[str, Verdict], register: Register, key_of: Callable[[str], str]
) -> dict[str, frozenset[Token]]:
    """Return everybody by what their name is without given names; people of single articles too."""
    bearers: dict[str, set[Token]] = defaultdict(set)
    for key, verdict in full.items():
        tokens = verdict.meant if verdict.token is None else (verdict.token,)
        if tokens:
            for ending in endings_of(key):
                bearers[ending].update(tokens)
    for entry in register.entries.values():
        if entry.articles and entry.person:
            for name in (entry.name, *entry.aliases):
                for ending in endings_of(key_of(name)):
                    bearers[ending].add(f"r:{entry.id}")
    return {ending: frozenset(tokens) for ending, tokens in bearers.items()}


def nobodies_of(register: Register, key_of: Callable[[str], str]) -> dict[str, Verdict]:
    """Return what decides about the bare endings of names that the register says are no person's."""
    return {
        ending: verdict_of_entry(entry, key, key_of)
        for key, entry in register.general.items()
        if not entry.person
        for ending in endings_of(key)
    }
