"""Names that an article writes in two ways: “Erhan Kayaalp … [Kayalp]”, “[Zafar Kayalp]” for “Zafer Kayalp”."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from vakanuvis.language.naming import GIVEN, SURNAME, Naming
from vakanuvis.understand.people.cast import Cast, Figure
from vakanuvis.understand.people.sightings import Sighting

_SHORTEST = 6
"""Letters: shorter surnames differ by one letter too often."""
_SHORTEST_BESIDE = 5
"""The same of words that stand beside others that are the same."""
_MOST = 32
"""Full names that are compared; with more the article is a list."""


def join_misspelt(cast: Cast, naming: Naming) -> None:
    """Join names that differ by one letter, which is not the first.

    Two full names of which only one word differs are one person's; a single name is that of the only person named in full
    whose surname it nearly is.
    """
    shared = {figure.number for bearers in cast.by_word.values() if len(bearers) > 1 for figure in bearers}
    singles: list[Sighting] = []
    if [figure for figure in cast.figures if not figure.full]:
        of_one_word = [sighting for sighting, figure, _ in cast.roles.values() if not figure.full]
        singles = [sighting for sighting in of_one_word if _is_odd(sighting, naming)]
    if not shared and not singles:
        return
    full = {figure.number: figure for _, figure, _ in cast.roles.values() if figure.full and not figure.doubtful}
    if len(full) > _MOST:
        return
    # only one word differs, the others are the same: it is enough to compare those who share one
    _join_full_names(cast, [figure for figure in full.values() if figure.number in shared], naming)
    if not singles:
        return
    bearers: dict[str, dict[int, Figure]] = defaultdict(dict)
    for _, figure, _ in cast.roles.values():
        if figure.full and not figure.doubtful and len(figure.key[-1]) >= _SHORTEST:
            bearers[figure.key[-1]][figure.number] = figure
    for sighting in singles:
        word = sighting.key[0]
        near = [one for surname, named in bearers.items() if _differ_by_one(word, surname) for one in named.values()]
        if len(near) == 1:
            cast.roles[sighting.start] = (sighting, near[0], "person-misspelt")


def _is_odd(sighting: Sighting, naming: Naming) -> bool:
    """Tell whether a single word may be misspelt; one that the lists know is no slip of the pen, but somebody else."""
    return len(sighting.key) == 1 and len(sighting.key[0]) >= _SHORTEST and not naming.kinds_of(sighting.key[0])


def _join_full_names(cast: Cast, figures: Sequence[Figure], naming: Naming) -> None:
    same = {
        later.number: earlier for earlier, later in combinations(figures, 2) if _is_misspelt(earlier, later, naming)
    }
    if not same:
        return
    for start, (sighting, figure, _) in list(cast.roles.items()):
        if figure.number in same:
            cast.roles[start] = (sighting, same[figure.number], "person-misspelt")


def _is_misspelt(one: Figure, other: Figure, naming: Naming) -> bool:
    """Tell whether one word of two full names differs by a letter; two names that both are known are two people's."""
    if len(one.key) != len(other.key):
        return False
    differing = [words for words in zip(one.key, other.key, strict=True) if words[0] != words[1]]
    if len(differing) != 1 or max(map(len, differing[0])) < _SHORTEST_BESIDE:
        return False
    known = all(naming.kinds_of(word) & (GIVEN | SURNAME) for word in differing[0])
    return not known and _differ_by_one(*differing[0])


def _differ_by_one(word: str, other: str) -> bool:
    """Tell whether one letter is another, missing or too many, or two beside each other are exchanged.

    >>> _differ_by_one("kayalp", "kayaalp"), _differ_by_one("kayalp", "kayanp"), _differ_by_one("kaya", "maya")
    (True, True, False)
    >>> _differ_by_one("kaylap", "kayalp")
    True
    """
    if word[0] != other[0] or abs(len(word) - len(other)) > 1 or word == other:
        return False
    same = next((place for place, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), None)
    if same is None:
        return True
    rests = ((same + 1, same + 1), (same + 1, same), (same, same + 1))
    if any(word[first:] == other[second:] for first, second in rests):
        return True
    return word[same : same + 2] == other[same : same + 2][::-1] and word[same + 2 :] == other[same + 2 :]
