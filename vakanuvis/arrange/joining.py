"""Which full names are one person: `Recep Tayyip Demir`, `Tayyip Demir` and `R. Tayyip Demir`."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

from vakanuvis.arrange.names import is_full, shortens
from vakanuvis.arrange.register import Register

_LONGEST = 8
"""Words of a name; what is longer is none that anybody shortens."""


class Joining:
    """Finds the fuller name that a full name shortens, where there is only one.

    A name joins the fuller one when nobody else of the archive has a name that it shortens, the two never stand side by
    side in one article, and the register does not know them as two people. So `Mehmet Demir` stays by himself as long as
    there are a `Mehmet Ali Demir` and a `Mehmet Can Demir`.
    """

    def __init__(self, keys: Iterable[str], together: AbstractSet[tuple[str, str]], register: Register) -> None:
        """Take the full names of the archive; those of the register join them.

        `together` holds pairs of names that stand side by side in an article as two people.
        """
        registered = [key for key, entry in register.general.items() if is_full(key) and entry.person]
        self._keys = sorted({*keys, *registered})
        self._together = together
        self._register = register
        self._longer: dict[tuple[str, str], list[str]] = defaultdict(list)
        for key in self._keys:
            words = key.split()
            for given in dict.fromkeys(part for word in words[:-1] for part in (word, word[0] + ".")):
                self._longer[words[-1], given].append(key)
        self._top: dict[str, str] = {}

    def names(self) -> Mapping[str, str]:
        """Return for each full name a name of its person that is the same for all of that person's names."""
        tops = {key: self.top_of(key) for key in self._keys}
        owners: dict[str, set[str]] = defaultdict(set)
        for key, top in tops.items():
            if key in self._register.general:
                owners[top].add(self._register.general[key].id)
        return {key: top if len(owners[top]) <= 1 else key for key, top in tops.items()}

    def top_of(self, key: str) -> str:
        """Return the fullest name that `key` stands for; itself where it shortens none, or several people's."""
        top = self._top.get(key)
        if top is None:
            words = key.split()
            tops = {self.top_of(other) for other in self._candidates(words) if shortens(words, other.split())}
            top = tops.pop() if len(tops) == 1 else key
            self._top[key] = top = top if self._may_join(key, top) else key
        return top

    def _candidates(self, words: list[str]) -> list[str]:
        """Return names of the same surname that share the rarest of the given names."""
        if len(words) > _LONGEST:
            return []
        return min((self._longer.get((words[-1], word), []) for word in words[:-1]), key=len, default=[])

    def _may_join(self, key: str, top: str) -> bool:
        if key == top:
            return True
        if (key, top) in self._together or (top, key) in self._together:
            return False
        mine, other = self._register.general.get(key), self._register.general.get(top)
        if mine is not None and other is not None and mine is not other:
            return False
        owner = mine or other
        return owner is None or (
            self._register.allows(owner, key) and self._register.allows(owner, top) and owner.person
        )
