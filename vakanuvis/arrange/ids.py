"""Everybody's id, which is their address: from the register, from site/addresses.txt, or made of the name."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from vakanuvis.arrange.addresses import name_people
from vakanuvis.arrange.identities import Identities
from vakanuvis.arrange.verdicts import Token
from vakanuvis.language.alphabet import Alphabet
from vakanuvis.model.diagnostics import Report
from vakanuvis.model.record import Summary

Tokens = Mapping[str, Sequence[Token | None]]
"""By article: who each candidate is, before they have an id."""


def assign_ids(
    first_seen: Mapping[Token, date],
    identities: Identities,
    addresses: Mapping[str, str],
    key_of: Callable[[str], str],
    alphabet: Alphabet,
    report: Report,
) -> tuple[dict[Token, str], tuple[tuple[str, str], ...]]:
    """Return everybody's id, and for ids of site/addresses.txt that are no longer anybody's who has another one now.

    The second value holds (id once, id now), ascending.
    """
    entries = identities.register.entries
    owners = _owners_of(addresses, first_seen, identities, key_of)
    kept = {token: token[2:] for token in first_seen if token.startswith("r:")}
    for id_, token in sorted(owners.items(), key=lambda owner: (key_of(addresses[owner[0]]) != owner[1][2:], owner[0])):
        if id_ not in entries:
            kept.setdefault(token, id_)
    newcomers = [(token, name_of(token, identities), day) for token, day in first_seen.items()]
    ids = name_people(newcomers, (*entries, *addresses), kept, alphabet, report)
    moved = (
        (id_, ids[token])
        for id_, token in owners.items()
        if ids[token] != id_ and id_ not in entries and not is_hidden(token, identities)
    )
    return ids, tuple(sorted(moved))


def first_seen_of(summaries: Iterable[Summary], tokens: Tokens) -> dict[Token, date]:
    """Return the day on which everybody was seen first; `summaries` by publication."""
    first: dict[Token, date] = {}
    for summary in summaries:
        for token in tokens[summary.id]:
            if token is not None and not token.startswith("i:"):
                first.setdefault(token, summary.published)
    return first


def people_of(tokens: Tokens, ids: Mapping[Token, str]) -> dict[str, tuple[str | None, ...]]:
    """Return everybody's id by article; an id in a correction that is nobody's is left out."""
    known = set(ids.values())
    people = {}
    for article, row in tokens.items():
        people[article] = tuple(ids.get(token, token[2:]) if token is not None else None for token in row)
        people[article] = tuple(person if person in known else None for person in people[article])
    return people


def name_of(token: Token, identities: Identities) -> str:
    """Return how somebody is called: as the register says, else the commonest spelling of the fullest name."""
    kind, key = token[:2], token[2:]
    if kind == "r:":
        return identities.register.entries[key].name
    spellings = identities.census.spellings.get(key, {})
    return max(spellings, key=lambda spelling: (spellings[spelling], spelling), default=key)


def is_hidden(token: Token, identities: Identities) -> bool:
    """Tell whether the register hides somebody."""
    return token.startswith("r:") and identities.register.entries[token[2:]].hidden


def _owners_of(
    addresses: Mapping[str, str], first_seen: Mapping[Token, date], identities: Identities, key_of: Callable[[str], str]
) -> dict[str, Token]:
    """Return whose each id of site/addresses.txt is, by the name that stands beside it."""
    owners = {}
    for id_, name in addresses.items():
        if "/" in id_:
            continue
        token = identities.whose(key_of(name))
        if token is not None and token in first_seen:
            owners[id_] = token
    return owners
