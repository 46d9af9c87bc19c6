"""Where everything is: known, and collisions reported, before the first template runs.

An article's address comes from its source's path, a person's from the register, site/addresses.txt or the name.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from hashlib import blake2b

from vakanuvis.language.alphabet import Alphabet
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.record import Summary

ARTICLES = "haber/"
PEOPLE = "kisi/"
PEOPLE_INDEX = "kisiler/"
TIMELINE = "zaman/"
EXPORTS = "veri/"
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")  # 2025-10-28-ankara
_LONGEST = 100
"""Characters of one part of an address: file systems allow 255 bytes, endings included."""


def address_articles(summaries: Iterable[Summary], alphabet: Alphabet, report: Report) -> dict[str, str]:
    """Return the address of each article by its id; reports and leaves out whatever has another one's address."""
    slugs = _Slugs(alphabet)
    taken: dict[str, str] = {}
    addresses = {}
    for summary in sorted(summaries, key=lambda summary: summary.id):
        *folders, file = summary.id.split("/")
        last = summary.slug or file.rpartition(".")[0] or file
        address = ARTICLES + "/".join(slugs.part_of(part) for part in (*folders, last)) + ".html"
        first = taken.setdefault(address, summary.id)
        if first == summary.id:
            addresses[summary.id] = address
        else:
            arguments = {"address": address, "other": f"articles/{first}"}
            report(Diagnostic(f"articles/{summary.id}", None, Severity.ERROR, "address-twice", arguments))
    return addresses


def person_address(id_: str) -> str:
    """Return the address of a person's first page."""
    return f"{PEOPLE}{id_}.html"


def name_people(
    newcomers: Sequence[tuple[str, str, date]],
    reserved: Iterable[str],
    kept: Mapping[str, str],
    alphabet: Alphabet,
    report: Report,
) -> dict[str, str]:
    """Return an id for each of `newcomers`: (token, name, first seen).

    `kept` holds ids that site/addresses.txt keeps, by token; `reserved` those that nobody may get. Where two have the same
    name, the one seen first has it without a number; that is noted.
    """
    slugs = _Slugs(alphabet)
    taken = {*reserved, *kept.values()}
    ids = dict(kept)
    for token, name, _ in sorted(newcomers, key=lambda person: (person[2], person[0])):
        if token in kept:
            continue
        wanted = slugs.part_of(name)
        id_, number = wanted, 1
        while id_ in taken:
            number += 1
            id_ = f"{wanted}-{number}"
        taken.add(id_)
        ids[token] = id_
        if number > 1:
            arguments = {"name": name, "address": person_address(id_), "other": person_address(wanted)}
            report(Diagnostic("people/", None, Severity.NOTE, "person-address-numbered", arguments))
    return ids


class _Slugs:
    """Parts of addresses; slugs of single words are made once, because they are slow."""

    def __init__(self, alphabet: Alphabet) -> None:
        self._alphabet = alphabet
        self._words: dict[str, str] = {}

    def part_of(self, text: str) -> str:
        """Return `text` as one part of an address: never empty, never too long for a file system."""
        if _SLUG.fullmatch(text):
            slug = text
        else:
            slug = "-".join(filter(None, map(self._word_of, text.split())))
        if len(slug) > _LONGEST:
            return f"{slug[: _LONGEST - 9].rstrip('-')}-{_digest_of(text)}"
        return slug or _digest_of(text)

    def _word_of(self, word: str) -> str:
        slug = self._words.get(word)
        if slug is None:
            slug = self._words[word] = self._alphabet.slug(word)
        return slug


def _digest_of(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()
