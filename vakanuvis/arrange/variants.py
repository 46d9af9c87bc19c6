"""Names that may be one person's: other spellings, names a letter apart, and short forms that several people could have.

They are only suggested; the register joins them.
"""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence

from vakanuvis.arrange.names import is_full, shortens
from vakanuvis.arrange.register import Register
from vakanuvis.arrange.spellings import CROWD, Pair, find_spellings, pair_of
from vakanuvis.language.base import Language
from vakanuvis.model.archive import Person
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity

_LETTERS = 5
"""A word with fewer has too many neighbours: Kaya and Kara, Ali and Ale."""


def find_variants(
    people: Sequence[Person],
    articles_of: Mapping[str, frozenset[str]],
    language: Language,
    key_of: Callable[[str], str],
) -> tuple[Pair, ...]:
    """Return pairs of people who may be one, ascending; never two who stand in one article, nor namesakes.

    Time grows with the letters of all names, not with the square of their number.
    """
    keys = {person.id: key_of(person.name) for person in people}
    pairs = _pairs_of(keys, language)
    return tuple((one, other) for one, other in pairs if articles_of[one].isdisjoint(articles_of[other]))


def report_like_hidden(
    people: Sequence[Person],
    matched: Container[str],
    register: Register,
    language: Language,
    key_of: Callable[[str], str],
    report: Report,
) -> frozenset[str]:
    """Report people who may be somebody whom the register hides, under another spelling; the desk can't list them.

    It is an error where the archive has nobody of the hidden name itself: `matched` are the ids of those whom it has. Returns
    the ids of the entries that something was said about.

    An entry that says `not` to the name, or one of the register that has it, decides that they are somebody else.
    """
    hidden = [entry for entry in register.entries.values() if entry.hidden]
    named = {f"{entry.id} {name}": (entry, name) for entry in hidden for name in (entry.name, *entry.aliases)}
    keys = {id_: key for id_, (_, name) in named.items() if is_full(key := key_of(name))}
    if not keys:
        return frozenset()
    shown = {person.id: person for person in people if not person.registered}
    pairs = _pairs_of({**keys, **{id_: key_of(person.name) for id_, person in shown.items()}}, language)
    found = {}
    for pair in pairs:
        ids = [id_ for id_ in pair if id_ in shown]
        if len(ids) == 1:
            entry, _ = named[next(id_ for id_ in pair if id_ not in shown)]
            if register.allows(entry, key_of(shown[ids[0]].name)):
                found[entry.id, ids[0]] = entry
    for (_, id_), entry in found.items():
        arguments = {"name": entry.name, "similar": shown[id_].name}
        line = entry.lines.get("name")
        if entry.id in matched:
            report(Diagnostic(entry.path, line, Severity.WARNING, "hidden-alike", arguments))
        else:
            report(Diagnostic(entry.path, line, Severity.ERROR, "register-hidden-unmatched", arguments))
    return frozenset(id_ for id_, _ in found)


def _pairs_of(keys: Mapping[str, str], language: Language) -> list[Pair]:
    """Return all pairs of names that are alike in any way, ascending."""
    plain = language.alphabet.search_fold
    pairs = {*_spelled_alike(keys, plain), *find_spellings(keys, language.spelling), *_shortened(keys)}
    return sorted((one, other) for one, other in pairs if keys[one] != keys[other])


def _spelled_alike(keys: Mapping[str, str], plain: Callable[[str], str]) -> Iterator[Pair]:
    """Yield those whose names differ in one word, by one letter or by accents only."""
    alike: dict[tuple[int, str, str, str], list[tuple[str, str]]] = defaultdict(list)
    for id_, key in keys.items():
        words = plain(key).split()
        for place, word in enumerate(words):
            before, after = " ".join(words[:place]), " ".join(words[place + 1 :])
            for shorter in _shorter_by_one(word):
                alike[place, before, shorter, after].append((id_, word))
    for found in alike.values():
        if 1 < len(found) <= CROWD:
            yield from (_pair(one, other) for one, other in _couples(found) if _differ_by_one(one[1], other[1]))


def _shorter_by_one(word: str) -> set[str]:
    """Return the word, and where it is long enough all that is left of it without one letter."""
    if len(word) < _LETTERS:
        return {word}
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}


def _differ_by_one(one: str, other: str) -> bool:
    """Tell whether a letter is put in, left out, or changed, at most."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest, other_rest = one[start:], other[start:]
    return rest[1:] == other_rest[1:] or rest[1:] == other_rest or rest == other_rest[1:]


def _shortened(keys: Mapping[str, str]) -> Iterator[Pair]:
    """Yield those of whom one name leaves out a given name of the other, or has an initial for it."""
    having: dict[tuple[str, str], list[tuple[str, list[str]]]] = defaultdict(list)
    names = [(id_, key.split()) for id_, key in keys.items() if " " in key]
    for id_, words in names:
        for given in {part for word in words[:-1] for part in (word, word[0] + ".")}:
            having[words[-1], given].append((id_, words))
    for id_, words in names:
        longer = min((having[words[-1], word] for word in words[:-1]), key=len)
        yield from (pair_of(id_, other) for other, others in longer[:CROWD] if shortens(words, others))


def _couples(found: Iterable[tuple[str, str]]) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
    seen: list[tuple[str, str]] = []
    for item in found:
        yield from ((other, item) for other in seen if other[0] != item[0])
        seen.append(item)


def _pair(one: tuple[str, str], other: tuple[str, str]) -> Pair:
    return pair_of(one[0], other[0])
