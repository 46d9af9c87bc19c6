"""Persons: everything the archive says of somebody, added up."""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches

from vakanuvis.arrange.addresses import person_address
from vakanuvis.arrange.identities import Identities
from vakanuvis.arrange.ids import is_hidden, name_of
from vakanuvis.arrange.names import is_full
from vakanuvis.arrange.verdicts import Token
from vakanuvis.language.alphabet import Alphabet
from vakanuvis.model.archive import Person, Role
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.editing import RegisterEntry
from vakanuvis.model.record import CandidateSummary, Summary
from vakanuvis.model.settings import Settings

OWN_FILES_FROM = 3
"""So many articles give somebody who is not in the register a feed and data files."""
NEAR = 0.9
"""How much of two names must be the same where one is probably the other misspelt; a letter in ten."""
_ROLES = 40


@dataclass(slots=True)
class Tally:
    """Somebody's figures while they are being added up."""

    first: date
    last: date
    articles: int = 0
    mentions: int = 0
    quotations: int = 0
    forms: dict[str, int] = field(default_factory=dict)
    titles: dict[str, list[date]] = field(default_factory=dict)
    months: dict[str, int] = field(default_factory=dict)


def tally_people(
    summaries: Iterable[Summary], people: Mapping[str, Sequence[str | None]], copies: Mapping[str, tuple[str, ...]]
) -> dict[str, Tally]:
    """Return everybody's figures by id; `summaries` by publication, `people` by article.

    A text sent twice counts once: of its copies only the first one that names somebody.
    """
    tallies: dict[str, Tally] = {}
    counted: dict[str, set[str]] = defaultdict(set)
    for summary in summaries:
        day = summary.published
        month = f"{day.year:04}-{day.month:02}"
        already = _counted_in_copies(summary.id, copies, counted)
        here = counted[summary.id] if summary.id in copies else set()
        for candidate, person in zip(summary.candidates, people[summary.id], strict=True):
            if person is None or person in already:
                continue
            tally = tallies.get(person)
            if tally is None:
                tally = tallies[person] = Tally(day, day)
            if person not in here:
                here.add(person)
                tally.articles += 1
                tally.last = day
                tally.months[month] = tally.months.get(month, 0) + 1
            _add(tally, candidate, day)
    return tallies


def _counted_in_copies(id_: str, copies: Mapping[str, tuple[str, ...]], counted: Mapping[str, set[str]]) -> set[str]:
    return {person for other in copies.get(id_, ()) for person in counted.get(other, ())}


def _add(tally: Tally, candidate: CandidateSummary, day: date) -> None:
    tally.mentions += candidate.mentions
    tally.quotations += candidate.quotations
    for form, count in candidate.forms:
        tally.forms[form] = tally.forms.get(form, 0) + count
    for title in candidate.titles:
        tally.titles.setdefault(title, []).append(day)


def make_people(
    tallies: Mapping[str, Tally],
    tokens: Mapping[str, Token],
    identities: Identities,
    settings: Settings,
    alphabet: Alphabet,
) -> tuple[Person, ...]:
    """Return everybody who is not hidden, in the language's order of their names; `tokens` by id."""
    people = []
    for id_, tally in tallies.items():
        token = tokens[id_]
        if not is_hidden(token, identities):
            entry = identities.register.entries[token[2:]] if token.startswith("r:") else None
            people.append(_person_of(tally, name_of(token, identities), id_, entry, settings, alphabet))
    return tuple(sorted(people, key=lambda person: (alphabet.sort_key(person.name), person.id)))


def _person_of(
    tally: Tally, name: str, id_: str, entry: RegisterEntry | None, settings: Settings, alphabet: Alphabet
) -> Person:
    return Person(
        id=id_,
        address=person_address(id_),
        name=name,
        forms=tuple(sorted(tally.forms.items(), key=lambda form: (-form[1], form[0]))),
        roles=_roles_of(tally.titles, alphabet),
        articles=tally.articles,
        mentions=tally.mentions,
        quotations=tally.quotations,
        first=tally.first,
        last=tally.last,
        registered=entry is not None,
        role=entry.role if entry else None,
        wikidata=entry.wikidata if entry else None,
        biography=entry.biography if entry else "",
        noindex=settings.noindex or (entry is None and not settings.index_people),
        own_files=entry is not None or tally.articles >= OWN_FILES_FROM,
        activity=tuple(sorted(tally.months.items())),
    )


def _roles_of(titles: Mapping[str, list[date]], alphabet: Alphabet) -> tuple[Role, ...]:
    """Return the commonest titles, latest first; the same title in other cases of letters is one."""
    spellings: dict[str, str] = {}
    days: dict[str, list[date]] = defaultdict(list)
    for title in sorted(titles):
        spelling = spellings.setdefault(alphabet.fold(title), title)
        days[spelling].extend(titles[title])
    roles = [Role(title, min(seen), max(seen), len(seen)) for title, seen in days.items()]
    roles.sort(key=lambda role: (-role.count, role.title))
    return tuple(sorted(roles[:_ROLES], key=lambda role: (-role.last.toordinal(), -role.count, role.title)))


def report_register(
    tallies: Mapping[str, Tally],
    identities: Identities,
    told: Container[str],
    key_of: Callable[[str], str],
    report: Report,
) -> None:
    """Report entries of the register that nobody in the archive matches; `told`: ids of those that something was said about.

    It is an error where somebody is to be hidden whose name may be misspelt, unless the entry says `not` to the other one.
    """
    nobody = {verdict.reason for verdicts in identities.verdicts.values() for verdict in verdicts if not verdict.token}
    contested = {id_ for claim in identities.register.contested.values() for id_ in claim}
    for entry in identities.register.entries.values():
        matched = entry.id in tallies or any(reason.startswith(f"register {entry.path}") for reason in nobody)
        if not matched and (entry.articles or entry.id not in contested) and entry.id not in told:
            line = entry.lines.get("name")
            similar = _similar_to(entry, identities, key_of) if entry.hidden else None
            if similar is None:
                report(Diagnostic(entry.path, line, Severity.WARNING, "register-unmatched", {"name": entry.name}))
            else:
                arguments = {"name": entry.name, "similar": similar}
                report(Diagnostic(entry.path, line, Severity.ERROR, "register-hidden-unmatched", arguments))


def _similar_to(entry: RegisterEntry, identities: Identities, key_of: Callable[[str], str]) -> str | None:
    """Return the name of the archive that is nearest to one of the entry's names; None where none is near."""
    spellings = identities.census.spellings
    others = [key for key in spellings if identities.register.allows(entry, key)]
    words = set(key_of(entry.name).split())
    longer = [key for key in others if words <= set(key.split()) or (is_full(key) and words >= set(key.split()))]
    if longer:
        return min(spellings[min(longer)])
    near = (get_close_matches(key_of(name), others, 1, NEAR) for name in (entry.name, *entry.aliases))
    return next((min(spellings[found[0]]) for found in near if found), None)
