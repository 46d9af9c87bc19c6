"""Who is the same: full names put together, bare surnames and given names given to them."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from vakanuvis.language.base import Language
from vakanuvis.language.naming import Naming
from vakanuvis.model.findings import Certainty
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.cast import Cast, Figure
from vakanuvis.understand.people.judgement import acts, judge
from vakanuvis.understand.people.sightings import Leftover, Sighting, known_words


def settle_identities(
    passage: Passage, sightings: Sequence[Sighting], leftovers: Sequence[Leftover], language: Language
) -> Cast:
    """Return the people of the article with their sightings.

    1. full names that the text shows to be people; 2. full names that it leaves in doubt; 3. single names, which belong to
    the full ones where they can; 4. what stands beside a person.
    """
    naming = language.naming
    cast = Cast()
    doubtful: list[Sighting] = []
    bare = [sighting for sighting in sightings if len(sighting.words) == 1]
    for sighting in sightings:
        if len(sighting.words) > 1:
            rule, certainty = judge(sighting, passage, naming)
            if certainty is Certainty.DOUBTFUL:
                doubtful.append(sighting)
            else:
                _add_full_name(cast, sighting, rule, certainty)
    for sighting in doubtful:
        if cast.named(sighting.key) is None and (parts := _known_parts(sighting, cast)):
            bare.extend(parts)
        else:
            _add_full_name(cast, sighting, "two-capitals", Certainty.DOUBTFUL)
    bare.extend(known_words(leftovers, cast.by_word))
    for sighting in sorted(bare, key=lambda sighting: sighting.start):
        _add_bare_name(cast, sighting, passage, naming)
    _confirm_neighbours(cast, passage, naming)
    return cast


def _add_full_name(cast: Cast, sighting: Sighting, rule: str, certainty: Certainty) -> None:
    figure = cast.named(sighting.key) or cast.enter(sighting.key)
    cast.assign(sighting, figure, rule, certainty)


def _known_parts(sighting: Sighting, cast: Cast) -> list[Sighting]:
    """Return the words that are surnames of people known by now: headlines put two of them side by side."""
    base = sighting.end - sighting.words[-1].end
    parts = []
    for place, word in enumerate(sighting.words):
        if any(figure.full and figure.key[-1] == word.folded for figure in cast.by_word.get(word.folded, ())):
            last = place == len(sighting.words) - 1
            start, end = base + word.start, base + word.end
            parts.append(
                sighting._replace(
                    start=start,
                    end=end,
                    words=(word,),
                    key=(word.folded,),
                    after=sighting.after if last else end,
                    case=sighting.case if last else "",
                    title=sighting.title if place == 0 else None,
                    initial=sighting.initial and place == 0,
                )
            )
    return parts


def _add_bare_name(cast: Cast, sighting: Sighting, passage: Passage, naming: Naming) -> None:
    """Give a single name to the nearest before it who bears it; else to the first one; else it stands for itself."""
    if sighting.start in cast.roles:
        return
    sighting = _without_bound_suffix(sighting, cast, naming)
    bearers = [figure for figure in cast.bearers(sighting.key[0]) if figure.full]
    if not bearers:
        _add_stranger(cast, sighting, passage, naming)
        return
    if sighting.initial and sighting.unclear and not acts(sighting, passage, naming):
        return
    figure = bearers[0] if len(bearers) == 1 else _choose(sighting, bearers)
    rule = "surname-of" if figure.key[-1] == sighting.key[0] else "given-name-of"
    supports = rule == "surname-of" and (not sighting.unclear or acts(sighting, passage, naming))
    cast.assign(sighting, figure, rule, Certainty.LIKELY if supports else Certainty.DOUBTFUL)


def _choose(sighting: Sighting, bearers: list[Figure]) -> Figure:
    """Return which of several bearers is meant: the one of that title, the nearest before it, the first after it."""
    choice = [figure for figure in bearers if figure.offices & sighting.office] or bearers
    before = [figure for figure in choice if figure.places[0] < sighting.start]
    if before:
        chosen = max(before, key=lambda figure: figure.places[bisect_left(figure.places, sighting.start) - 1])
    else:
        chosen = min(choice, key=lambda figure: figure.places[0])
    chosen.rivals.update(other.number for other in choice if other is not chosen)
    return chosen


def _add_stranger(cast: Cast, sighting: Sighting, passage: Passage, naming: Naming) -> None:
    """Enter somebody of whom the article gives a single name only."""
    if sighting.upper or (sighting.initial and not acts(sighting, passage, naming)):
        return
    rule, certainty = judge(sighting, passage, naming)
    if (
        certainty is Certainty.DOUBTFUL
        and sighting.initial
        and (sighting.unclear or not acts(sighting, passage, naming))
    ):
        return
    known = cast.bearers(sighting.key[0])
    cast.assign(sighting, known[0] if known else cast.enter(sighting.key), rule, certainty)


def _without_bound_suffix(sighting: Sighting, cast: Cast, naming: Naming) -> Sighting:
    """Return a sighting whose suffix stands without an apostrophe, cut to a name that is known: “Kayaya”."""
    word = sighting.key[0]
    if sighting.case or word in cast.by_word or sighting.words[0].kinds:
        return sighting
    for end in range(len(word) - 1, 3, -1):
        if word[:end] in cast.by_word and (case := naming.case_after(word[:end], word[end:])) is not None:
            name = sighting.words[0]._replace(folded=word[:end], end=sighting.words[0].start + end)
            return sighting._replace(end=sighting.start + end, words=(name,), key=(word[:end],), case=case)
    return sighting


def _confirm_neighbours(cast: Cast, passage: Passage, naming: Naming) -> None:
    """Take a doubtful single name for a person's where one stands beside it: “Elif Kaya ile [Demirel]”."""
    ordered = [cast.roles[start] for start in sorted(cast.roles)]
    for (left, one, _), (right, other, _) in pairwise(ordered):
        if one.doubtful == other.doubtful or passage.folded[left.after : right.start].strip() not in naming.joining:
            continue
        sighting, figure = (left, one) if one.doubtful else (right, other)
        if not sighting.unclear:
            figure.confirm(Certainty.LIKELY)
