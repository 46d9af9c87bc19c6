"""Who is the same: full names put together, bare surnames and given names given to them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from vakanuvis.language.base import Language
from vakanuvis.model.findings import Candidate, Certainty, Mention
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.sightings import Sighting


@dataclass(slots=True)
class _Figure:
    """Somebody taking shape."""

    words: tuple[str, ...]
    """The fullest name so far, folded."""
    places: list[int]
    """Where the full name stands, ascending."""
    sightings: list[Sighting] = field(default_factory=list)
    rivals: set[int] = field(default_factory=set)


def settle_identities(
    passage: Passage, sightings: Sequence[Sighting], language: Language
) -> tuple[tuple[Candidate, ...], tuple[Mention, ...]]:
    """Return a candidate for everybody named, and the mentions with theirs."""
    figures: list[_Figure] = []
    by_word: dict[str, list[int]] = {}
    owner: dict[int, int] = {}
    for sighting in sightings:
        if len(sighting.words) > 1:
            owner[sighting.start] = _place_full_name(sighting, figures, by_word)
    for sighting in sightings:
        if len(sighting.words) == 1 and sighting.start not in owner:
            found = _place_bare_name(sighting, figures, by_word, passage, language)
            if found is not None:
                owner[sighting.start] = found
    return _present(passage, sightings, figures, owner, language)


def _place_full_name(sighting: Sighting, figures: list[_Figure], by_word: dict[str, list[int]]) -> int:
    words = sighting.words
    for index in by_word.get(words[-1], ()):
        figure = figures[index]
        if _is_part(words, figure.words) or _is_part(figure.words, words):
            if len(words) > len(figure.words):
                figure.words = words
            figure.places.append(sighting.start)
            return index
    figures.append(_Figure(words, [sighting.start]))
    for word in dict.fromkeys(words):
        by_word.setdefault(word, []).append(len(figures) - 1)
    return len(figures) - 1


def _is_part(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Tell whether all words of `short` occur in `long` in their order, and both end alike."""
    rest = iter(long)
    return short[-1] == long[-1] and all(word in rest for word in short)


def _place_bare_name(
    sighting: Sighting, figures: list[_Figure], by_word: dict[str, list[int]], passage: Passage, language: Language
) -> int | None:
    word = sighting.words[0]
    named = by_word.get(word, ())
    bearers = [index for index in named if figures[index].words[-1] == word] or list(named)
    if not bearers:
        figures.append(_Figure(sighting.words, [sighting.start]))
        by_word.setdefault(word, []).append(len(figures) - 1)
        return len(figures) - 1
    if sighting.initial and sighting.common and sighting.rule == "bare-name" and not _acts(sighting, passage, language):
        return None
    before = [index for index in bearers if figures[index].places[0] < sighting.start]
    if before:
        chosen = max(before, key=lambda index: max(place for place in figures[index].places if place < sighting.start))
    else:
        chosen = min(bearers, key=lambda index: figures[index].places[0])
    full = [index for index in bearers if len(figures[index].words) > 1]
    if len(full) > 1:
        figures[chosen].rivals.update(index for index in full if index != chosen)
    return chosen


def _acts(sighting: Sighting, passage: Passage, language: Language) -> bool:
    """Tell whether a common word at the beginning of a sentence is used as a name: “Kaya, …”, “Kaya’ya”."""
    if sighting.case:
        return True
    following = passage.folded[sighting.after : sighting.after + 6]
    return following[:1] in ",:;)" or following.split(maxsplit=1)[:1] in (
        [mark] for mark in language.naming.subject_marks
    )


def _present(
    passage: Passage, sightings: Sequence[Sighting], figures: list[_Figure], owner: dict[int, int], language: Language
) -> tuple[tuple[Candidate, ...], tuple[Mention, ...]]:
    for sighting in sightings:
        if sighting.start in owner:
            figures[owner[sighting.start]].sightings.append(sighting)
    order = sorted(
        (index for index, figure in enumerate(figures) if figure.sightings),
        key=lambda index: figures[index].sightings[0].start,
    )
    number = {index: place for place, index in enumerate(order)}
    candidates = tuple(_candidate_of(figures[index], passage, number, language) for index in order)
    mentions = tuple(
        Mention(
            span=Span(sighting.start, sighting.end),
            name=_written(passage, sighting, language),
            titles=(sighting.title,) if sighting.title else (),
            candidate=number[owner[sighting.start]],
            rule=_rule_of(sighting, figures[owner[sighting.start]]),
            case=sighting.case,
            after=sighting.after,
        )
        for sighting in sightings
        if sighting.start in owner
    )
    return candidates, mentions


def _candidate_of(figure: _Figure, passage: Passage, number: dict[int, int], language: Language) -> Candidate:
    forms = tuple(dict.fromkeys(_written(passage, sighting, language) for sighting in figure.sightings))
    return Candidate(
        name=max(forms, key=lambda form: len(form.split())),
        forms=forms,
        titles=tuple(dict.fromkeys(sighting.title for sighting in figure.sightings if sighting.title)),
        certainty=_certainty_of(figure),
        full=len(figure.words) > 1,
        ambiguous=tuple(sorted(number[index] for index in figure.rivals if index in number)),
    )


_RANK = {Certainty.DOUBTFUL: 0, Certainty.LIKELY: 1, Certainty.SURE: 2}


def _certainty_of(figure: _Figure) -> Certainty:
    return max((sighting.certainty for sighting in figure.sightings), key=_RANK.__getitem__)


def _rule_of(sighting: Sighting, figure: _Figure) -> str:
    if len(sighting.words) == 1 and len(figure.words) > 1:
        return "surname-of" if sighting.words[0] == figure.words[-1] else "given-name-of"
    return sighting.rule


def _written(passage: Passage, sighting: Sighting, language: Language) -> str:
    text = " ".join(passage.prose[sighting.start : sighting.end].split())
    return language.alphabet.capitalize(text) if text.isupper() else text
