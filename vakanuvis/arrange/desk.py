"""The editor's desk: whom the archive found and nobody has decided about, and the files to decide in."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from vakanuvis.arrange.names import is_full, make_key_of
from vakanuvis.arrange.variants import find_variants
from vakanuvis.language.alphabet import Alphabet
from vakanuvis.language.base import Language
from vakanuvis.model.archive import Archive, Person

NEW, ALIKE, AMBIGUOUS, DOUBTFUL = "new", "alike", "ambiguous", "doubtful"
KINDS = (NEW, ALIKE, AMBIGUOUS, DOUBTFUL)
"""Sections of the desk, in order."""


@dataclass(frozen=True, slots=True)
class DeskRow:
    """Something to decide."""

    kind: str
    """One of `KINDS`: somebody the register does not know; people who may be one; a name that may mean several people;
    a name that may be no person."""
    name: str
    articles: int
    mentions: int
    example: str
    """Id of an article."""
    others: tuple[str, ...] = ()
    """Of `alike` who it may be too, of `ambiguous` whom it may mean."""
    id: str = ""
    """Of a person; empty for an open name."""


def desk_rows(archive: Archive, language: Language) -> tuple[DeskRow, ...]:
    """Return everything to decide, by kind, and what is in most articles first."""
    articles_of: dict[str, set[str]] = defaultdict(set)
    for article, people in archive.identities.items():
        for person in people:
            if person is not None:
                articles_of[person].add(article)
    seen_in = {person: frozenset(articles) for person, articles in articles_of.items()}
    return (
        *_by_weight(_new_rows(archive, seen_in)),
        *_by_weight(_alike_rows(archive, seen_in, language)),
        *_by_weight(_open_rows(archive)),
    )


def _by_weight(rows: Iterator[DeskRow]) -> list[DeskRow]:
    return sorted(rows, key=lambda row: (KINDS.index(row.kind), -row.articles, -row.mentions, row.name, row.others))


def _new_rows(archive: Archive, seen_in: Mapping[str, frozenset[str]]) -> Iterator[DeskRow]:
    for person in archive.people:
        if not person.registered:
            yield _row_of(NEW, person, seen_in)


def _alike_rows(archive: Archive, seen_in: Mapping[str, frozenset[str]], language: Language) -> Iterator[DeskRow]:
    """Yield pairs that may be one person; the rarer name is the one to look at."""
    people = {person.id: person for person in archive.people}
    for pair in find_variants(archive.people, seen_in, language, make_key_of(language.alphabet)):
        often, seldom = sorted((people[id_] for id_ in pair), key=lambda person: (-person.articles, person.id))
        if not (often.registered and seldom.registered):
            yield _row_of(ALIKE, seldom, seen_in, (f"{often.name} ({often.id})",))


def _row_of(kind: str, person: Person, seen_in: Mapping[str, frozenset[str]], others: tuple[str, ...] = ()) -> DeskRow:
    return DeskRow(kind, person.name, person.articles, person.mentions, min(seen_in[person.id]), others, person.id)


def _open_rows(archive: Archive) -> Iterator[DeskRow]:
    for name in archive.open_names:
        kind = AMBIGUOUS if name.people else DOUBTFUL
        yield DeskRow(kind, name.name, len(name.articles), name.mentions, name.articles[0], name.people)


def register_files(archive: Archive, alphabet: Alphabet, at_least: int = 1) -> tuple[tuple[str, str], ...]:
    """Return (path, text) of a register file for everybody the register does not know, ascending by path.

    `at_least` is in how many articles somebody must be. Paths lie below the site folder.
    """
    key_of = make_key_of(alphabet)
    files = []
    for person in archive.people:
        if not person.registered and person.articles >= at_least:
            aliases = [
                form for form, _ in person.forms if is_full(key_of(form)) and key_of(form) != key_of(person.name)
            ]
            files.append((f"people/{person.id}.md", _register_text(person, aliases)))
    return tuple(sorted(files))


def _register_text(person: Person, aliases: list[str]) -> str:
    """Return a file to edit: what is known of somebody as given, everything else that may be said as comments."""
    title = max(person.roles, key=lambda role: (role.last, role.count, role.title), default=None)
    lines = [
        "---",
        f"name: {_quoted(person.name)}",
        f"aliases: [{', '.join(map(_quoted, aliases))}]",
        f"role: {_quoted(title.title)}" if title else "# role:",
        "# wikidata: Q1",
        "# not: []",
        "# articles: []",
        "# hidden: true",
        "# person: false",
        "---",
        "",
    ]
    return "\n".join(lines)


def _quoted(text: str) -> str:
    """Return the text as YAML reads it whatever is in it; a string of JSON is one of YAML."""
    return json.dumps(text, ensure_ascii=False)


def keep_addresses(text: str, archive: Archive) -> str:
    """Return the text of site/addresses.txt that keeps everybody's present address; `text` is what it holds now.

    Comments, lines of people who are gone and of pages that moved stay as they are; a line whose person has got a fuller
    name gets it too; new lines follow, ascending.
    """
    names = {person.id: person.name for person in archive.people}
    lines = []
    for line in text.splitlines():
        left = line.partition("=")[0].strip()
        name = names.pop(left, None)
        lines.append(line if name is None else f"{left} = {name}")
    lines += [f"{id_} = {name}" for id_, name in sorted(names.items())]
    return "".join(f"{line}\n" for line in lines)
