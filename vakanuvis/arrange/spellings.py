"""Names that differ in how they are written or how much of them is said, word for word.

One person may be `Mihail Volkonski` and `Mikhail Volkonsky`, `Annamaria` and `Anna Maria`, `Xi Jinbing` and `Jinbing Xi`, and
`Selin Yelkenli` before she was `Selin Yelkenli Kaya`.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from itertools import combinations

from vakanuvis.language.spelling import Spelling

CROWD = 50
"""More names than this of one key are a family, not spellings."""

Pair = tuple[str, str]
"""Ids of two people, ascending."""


def find_spellings(keys: Mapping[str, str], spelling: Spelling) -> Iterator[Pair]:
    """Yield pairs of full names that may be one, some of them twice; `keys` are names' keys by person.

    Each name is put under a few keys, so that time grows with their number only.
    """
    words = {id_: tuple(map(spelling.sound_of, parts)) for id_, key in keys.items() if len(parts := _parts_of(key)) > 1}
    rough = {id_: tuple(map(spelling.rough_sound_of, _parts_of(keys[id_]))) for id_ in words}
    yield from _couples(words, lambda id_: [tuple(sorted(words[id_]))])  # as they sound, in any order
    yield from _couples(
        words, lambda id_: [spelling.sound_of("".join(_parts_of(keys[id_])))]
    )  # however they are joined
    yield from _couples(words, lambda id_: _but_one_word(words[id_], rough[id_]))
    yield from _lengthened(words)


def _parts_of(key: str) -> list[str]:
    return key.replace("-", " ").split()


def _but_one_word(words: tuple[str, ...], rough: tuple[str, ...]) -> Iterator[Hashable]:
    """Yield the words with each one in turn only roughly as it sounds."""
    for place, word in enumerate(rough):
        yield place, (*words[:place], word, *words[place + 1 :])


def _lengthened(words: Mapping[str, tuple[str, ...]]) -> Iterator[Pair]:
    """Yield those of whom one has the other's whole name and another surname, if nobody else has."""
    longer: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for id_, name in words.items():
        longer[name[:-1]].append(id_)
    for id_, name in words.items():
        others = longer.get(name, ())
        if len(others) == 1:
            yield pair_of(id_, others[0])


def _couples(ids: Iterable[str], keys_of: Callable[[str], Iterable[Hashable]]) -> Iterator[Pair]:
    """Yield those that share a key."""
    sharing: dict[Hashable, list[str]] = defaultdict(list)
    for id_ in ids:
        for key in keys_of(id_):
            sharing[key].append(id_)
    for found in sharing.values():
        if 1 < len(found) <= CROWD:
            yield from (pair_of(one, other) for one, other in combinations(found, 2))


def pair_of(one: str, other: str) -> Pair:
    """Return two ids, ascending."""
    return (one, other) if one < other else (other, one)
