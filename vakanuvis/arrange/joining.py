"""Which full names are one person: `Recep Tayyip Demir`, `Tayyip Demir` and `R. Tayyip Demir`."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping

from vakanuvis.arrange.census import Census
from vakanuvis.arrange.names import is_full, shortens
from vakanuvis.arrange.register import Register

_FEW, _SHARE = 3, 100
"""A title says who somebody is when at most three names have it, or one in a hundred."""
_LONGEST = 8
"""Words of a name; what is longer is none that anybody shortens."""


class Joining:
    """Finds the fuller name that a full name shortens, where the archive shows it and there is only one.

    A given name left out makes another name: `Ali Demir` is seldom `Can Ali Demir`. So it joins the fuller one only when
    an article uses both for one person, or when both have a title that few others have. Initials join without that. None joins when
    several people have such a name, when the two stand side by side in one article, or when the register knows them as two.
    """

    def __init__(self, census: Census, register: Register, fold: Callable[[str], str]) -> None:
        """Take the full names of the archive; those of the register join them."""
        registered = [key for key, entry in register.general.items() if is_full(key) and entry.person]
        self._keys = sorted({*census.full, *registered})
        self._census = census
        self._register = register
        self._fold = fold
        self._longer: dict[tuple[str, str], list[str]] = defaultdict(list)
        for key in self._keys:
            words = key.split()
            for given in dict.fromkeys(part for word in words[:-1] for part in (word, word[0] + ".")):
                self._longer[words[-1], given].append(key)
        self._holders = self._count_holders()
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
            fuller = [other for other in self._candidates(words) if shortens(words, other.split())]
            shown = [other for other in fuller if self._is_shown(key, other)]
            tops = {self.top_of(other) for other in shown or fuller if shown or len(other.split()) == len(words)}
            top = tops.pop() if len(tops) == 1 else key
            self._top[key] = top = top if self._may_join(key, top) else key
        return top

    def _is_shown(self, key: str, other: str) -> bool:
        """Tell whether the archive shows that both names are one person's."""
        if (other, key) in self._census.linked:
            return True
        mine, theirs = self._titles_of(key), self._titles_of(other)
        few = max(_FEW, len(self._keys) // _SHARE)
        return any(
            title in self._endings_of(longer) and self._holders[title] <= few
            for one, another in ((mine, theirs), (theirs, mine))
            for title in one
            for longer in another
        )

    def _titles_of(self, key: str) -> set[str]:
        """Return the titles of a name, folded, and the role that the register gives."""
        entry = self._register.general.get(key)
        role = {entry.role} if entry is not None and entry.role else set()
        return {" ".join(self._fold(title).split()) for title in {*self._census.titles.get(key, ()), *role}}

    def _endings_of(self, title: str) -> Iterator[str]:
        """Yield a title, folded, and what is left of it without its first words: `agriculture minister`, `minister`."""
        words = self._fold(title).split()
        return (" ".join(words[place:]) for place in range(len(words)))

    def _count_holders(self) -> Counter[str]:
        """Count how many names have each title."""
        holders: Counter[str] = Counter()
        for title, count in Counter(title for key in self._keys for title in self._census.titles.get(key, ())).items():
            for ending in self._endings_of(title):
                holders[ending] += count
        return holders

    def _candidates(self, words: list[str]) -> list[str]:
        """Return names of the same surname that share the rarest of the given names."""
        if len(words) > _LONGEST:
            return []
        return min((self._longer.get((words[-1], word), []) for word in words[:-1]), key=len, default=[])

    def _may_join(self, key: str, top: str) -> bool:
        if key == top:
            return True
        if (key, top) in self._census.together or (top, key) in self._census.together:
            return False
        mine, other = self._register.general.get(key), self._register.general.get(top)
        if mine is not None and other is not None and mine is not other:
            return False
        owner = mine or other
        return owner is None or (
            self._register.allows(owner, key) and self._register.allows(owner, top) and owner.person
        )
