"""The people of one article, taking shape."""

from bisect import insort
from collections.abc import Sequence

from vakanuvis.model.findings import DOUBTFUL, SURE, Certainty
from vakanuvis.model.structs import Struct, field
from vakanuvis.understand.people.sightings import Sighting

Key = tuple[str, ...]
"""The words of a name, folded."""
_MOST_NAMESAKES = 64
"""More people of one surname in one article are a list: it is read in linear time, and with less care."""


class Figure(Struct, eq=False):
    """Somebody taking shape."""

    number: int
    key: Key
    """The fullest name so far."""
    full: bool
    """Whether it has more than one word."""
    certainty: Certainty = DOUBTFUL
    """Raised by `confirm` only."""
    doubtful: bool = True
    """Whether nothing has confirmed it yet; kept beside `certainty` because it is asked so often."""
    places: list[int] = field(default_factory=list)
    """Where the name stands in full, ascending."""
    offices: set[str] = field(default_factory=set)
    """The last words of the titles, folded."""
    rivals: set[int] = field(default_factory=set)
    """Others that one of the bare forms may mean."""
    addressed: bool = False
    """Whether an honorific has followed the name."""

    def confirm(self, certainty: Certainty) -> None:
        """Raise the certainty to at least `certainty`."""
        if certainty is not DOUBTFUL and self.certainty is not SURE:
            self.certainty, self.doubtful = certainty, False

    def rename(self, key: Key) -> None:
        """Give a fuller name."""
        self.key, self.full = key, len(key) > 1


Role = tuple[Sighting, Figure, str]
"""A sighting, whose it is, and the rule that says so."""


class Cast(Struct, eq=False):
    """Figures, found by any word of their names; and which sighting is whose."""

    figures: list[Figure] = field(default_factory=list)
    by_word: dict[str, list[Figure]] = field(default_factory=dict)
    by_key: dict[Key, Figure] = field(default_factory=dict)
    by_surname: dict[str, list[Figure]] = field(default_factory=dict)
    roles: dict[int, Role] = field(default_factory=dict)
    """By where the sighting starts."""

    def in_order(self) -> list[Role]:
        """Return the roles by their places, ascending."""
        return list(map(self.roles.__getitem__, sorted(self.roles)))

    def named(self, key: Key) -> Figure | None:
        """Return the figure whose name `key` is a shorter or longer form of."""
        last = key[-1]
        bearers = self.by_word.get(last) or ("-" in last and self.by_word.get(last.rpartition("-")[2]))
        if bearers:
            for figure in bearers[:_MOST_NAMESAKES]:
                if figure.full and (key == figure.key or is_form_of(key, figure.key) or is_form_of(figure.key, key)):
                    return figure
        return self.by_key.get(key)

    def enter(self, key: Key) -> Figure:
        """Add somebody new."""
        figure = Figure(len(self.figures), key, len(key) > 1)
        self.figures.append(figure)
        self.by_key[key] = figure
        self._list(figure, key)
        return figure

    def assign(self, sighting: Sighting, figure: Figure, rule: str, certainty: Certainty) -> None:
        """Say that `sighting` is of `figure`."""
        key, title = sighting.key, sighting.title
        if len(key) > 1:
            insort(figure.places, sighting.start)  # sure sightings come first, wherever they stand
            known = figure.key
            if len(key) > len(known):
                figure.rename(key)
                self.by_key[key] = figure
                self._list(figure, [word for word in key if word not in known])
        if figure.doubtful or certainty is SURE:
            figure.confirm(certainty)
        if title is not None and title.office:
            figure.offices.add(title.office)
        if sighting.honorific:
            figure.addressed = True
        self.roles[sighting.start] = (sighting, figure, rule)

    def bearers(self, word: str) -> Sequence[Figure]:
        """Return those whose surname is `word`; where there are none, those who have it in their name at all."""
        bearers = self.by_surname.get(word) or self.by_word.get(word, [])
        return bearers[-_MOST_NAMESAKES:]

    def _list(self, figure: Figure, words: Sequence[str]) -> None:
        surname = figure.key[-1]
        for word in dict.fromkeys(words):
            is_surname = word == surname
            for form in _forms_of(word, is_surname=is_surname) if "-" in word else (word,):
                self.by_word.setdefault(form, []).append(figure)
                if is_surname:
                    self.by_surname.setdefault(form, []).append(figure)


def _forms_of(word: str, *, is_surname: bool) -> tuple[str, ...]:
    """Return what a word with a hyphen is found under: el-sisi under sisi too, the surname kaya-demir under demir."""
    prefix, _, bare = word.partition("-")
    return (word, bare) if bare and (len(prefix) < 3 or is_surname) else (word,)


def is_form_of(short: Key, long: Key) -> bool:
    """Tell whether `short` is a shorter form of `long`: its words in their order, initials allowed, the last word the same.

    >>> is_form_of(("r.", "kaya"), ("refik", "can", "kaya"))
    True
    """
    if short[-1] != long[-1]:
        if "-" not in short[-1] and "-" not in long[-1]:
            return False
        short, long = _parted(short), _parted(long)  # “Kaya-Demir”, “Kaya Demir”
    if short[-1] != long[-1] or len(short) > len(long):
        return False
    rest = iter(long)
    for word in short:
        for other in rest:
            if _is_same(word, other):
                break
        else:
            return False
    return True


def _parted(key: Key) -> Key:
    return tuple(part for word in key for part in word.split("-") if part)


def _is_same(word: str, other: str) -> bool:
    if word == other:
        return True
    return (word[-1] == "." and other.startswith(word[:-1])) or (other[-1] == "." and word.startswith(other[:-1]))
