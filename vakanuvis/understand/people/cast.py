"""The people of one article, taking shape."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from vakanuvis.model.findings import Certainty
from vakanuvis.understand.people.sightings import Sighting

Key = tuple[str, ...]
"""The words of a name, folded."""
_MOST_NAMESAKES = 64
"""More people of one surname in one article are a list: it is read in linear time, and with less care."""
_RANK = {Certainty.DOUBTFUL: 0, Certainty.LIKELY: 1, Certainty.SURE: 2}


@dataclass(slots=True)
class Figure:
    """Somebody taking shape."""

    number: int
    key: Key
    """The fullest name so far."""
    certainty: Certainty = Certainty.DOUBTFUL
    places: list[int] = field(default_factory=list)
    """Where the name stands in full, ascending."""
    offices: set[str] = field(default_factory=set)
    """The last words of the titles, folded."""
    rivals: set[int] = field(default_factory=set)
    """Others that one of the bare forms may mean."""

    @property
    def full(self) -> bool:
        """Whether the name has more than one word."""
        return len(self.key) > 1

    @property
    def doubtful(self) -> bool:
        """Whether nothing has confirmed it yet."""
        return self.certainty is Certainty.DOUBTFUL

    def confirm(self, certainty: Certainty) -> None:
        """Raise the certainty to at least `certainty`."""
        self.certainty = max(self.certainty, certainty, key=_RANK.__getitem__)


@dataclass(slots=True)
class Cast:
    """Figures, found by any word of their names; and which sighting is whose."""

    figures: list[Figure] = field(default_factory=list)
    by_word: dict[str, list[Figure]] = field(default_factory=dict)
    by_key: dict[Key, Figure] = field(default_factory=dict)
    by_surname: dict[str, list[Figure]] = field(default_factory=dict)
    roles: dict[int, tuple[Sighting, Figure, str]] = field(default_factory=dict)
    """By where the sighting starts: sighting, figure, rule."""

    def named(self, key: Key) -> Figure | None:
        """Return the figure whose name `key` is a shorter or longer form of."""
        last = key[-1] if key[-1] in self.by_word else key[-1].rpartition("-")[2]
        for figure in self.by_word.get(last, ())[:_MOST_NAMESAKES]:
            if figure.full and (is_form_of(key, figure.key) or is_form_of(figure.key, key)):
                return figure
        return self.by_key.get(key)

    def enter(self, key: Key) -> Figure:
        """Add somebody new."""
        figure = Figure(len(self.figures), key)
        self.figures.append(figure)
        self.by_key[key] = figure
        self._list(figure, key)
        return figure

    def assign(self, sighting: Sighting, figure: Figure, rule: str, certainty: Certainty) -> None:
        """Say that `sighting` is of `figure`."""
        key = sighting.key
        if len(key) > 1:
            figure.places.append(sighting.start)
            if len(key) > len(figure.key):
                known, figure.key = figure.key, key
                self.by_key[key] = figure
                self._list(figure, (word for word in key if word not in known))
        figure.confirm(certainty)
        if sighting.title is not None and sighting.title.office:
            figure.offices.add(sighting.title.office)
        self.roles[sighting.start] = (sighting, figure, rule)

    def bearers(self, word: str) -> list[Figure]:
        """Return those whose surname is `word`; where there are none, those who have it in their name at all."""
        return (self.by_surname.get(word) or self.by_word.get(word, []))[-_MOST_NAMESAKES:]

    def _list(self, figure: Figure, words: Iterable[str]) -> None:
        for word in dict.fromkeys(words):
            prefix, _, bare = word.partition("-")  # el-sisi is found under sisi too, kaya-demir under demir
            for form in (word, bare) if bare and (len(prefix) < 3 or word == figure.key[-1]) else (word,):
                self.by_word.setdefault(form, []).append(figure)
                if word == figure.key[-1]:
                    self.by_surname.setdefault(form, []).append(figure)


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
    return all(any(_is_same(word, other) for other in rest) for word in short)


def _parted(key: Key) -> Key:
    return tuple(part for word in key for part in word.split("-") if part)


def _is_same(word: str, other: str) -> bool:
    if word == other:
        return True
    return (word[-1] == "." and other.startswith(word[:-1])) or (other[-1] == "." and word.startswith(other[:-1]))
