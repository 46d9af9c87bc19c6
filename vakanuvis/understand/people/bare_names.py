"""Whose a single name is: of somebody whom the article names in full, or of a stranger."""

from bisect import bisect_left
from collections.abc import Sequence

from vakanuvis.language.naming import BODY, COMMON, INFLECTED, PEOPLE, PLACE, UNCLEAR, WORD_NAME, Naming
from vakanuvis.model.findings import DOUBTFUL, LIKELY
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.cast import Cast, Figure
from vakanuvis.understand.people.judgement import acts, judge
from vakanuvis.understand.people.recognition import without_bound_suffix
from vakanuvis.understand.people.sightings import Sighting

_THING = COMMON | PEOPLE | BODY
_ELSE = _THING | PLACE
"""What a known name may be instead."""


def add_bare_name(cast: Cast, sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """Give a single name to somebody of that name; return whether the article names any in full."""
    if sighting.key[0] not in cast.by_word:
        sighting = without_bound_suffix(sighting, cast, naming)
    bearers = cast.bearers(sighting.key[0])
    if len(bearers) != 1 or not bearers[0].full:
        bearers = [figure for figure in bearers if figure.full]
        if not bearers:
            return False
    kinds = sighting.words[0].kinds
    # a word that only its ending makes a common one, or one for a town's people, is the surname that the article knows
    formed = kinds & INFLECTED and not [one for one in bearers if one.doubtful or one.key[-1] != sighting.key[0]]
    if kinds & _ELSE and not formed and _is_something_else(sighting, passage, naming):
        return True
    figure = bearers[0] if len(bearers) == 1 else _choose(sighting, bearers, passage, naming)
    if figure is None:
        if not kinds & UNCLEAR or acts(sighting, passage, naming):
            _leave_open(cast, sighting, bearers)
        return True
    is_surname = figure.key[-1] == sighting.key[0]
    if not is_surname and kinds & (UNCLEAR | WORD_NAME) and not acts(sighting, passage, naming):
        return True
    if is_surname and _is_clearly(figure, sighting, passage, naming):
        certainty = LIKELY
    else:
        certainty = judge(sighting, passage, naming)[1] if figure.doubtful else DOUBTFUL
    cast.assign(sighting, figure, "person-surname-of" if is_surname else "person-given-name-of", certainty)
    return True


def _is_clearly(figure: Figure, sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """Tell whether a single word is the surname of somebody, and nothing else; of a doubtful one only an unknown word is."""
    unclear = sighting.words[0].kinds & UNCLEAR
    if not figure.doubtful:
        return not unclear or acts(sighting, passage, naming)
    declined = sighting.case and sighting.case not in naming.place_cases
    return bool(declined) and not unclear and not any(map(naming.kinds_of, figure.key))


def add_strangers(
    cast: Cast, strangers: Sequence[Sighting], lineups: frozenset[int], passage: Passage, naming: Naming
) -> None:
    """Enter those of whom the article gives a single name only: first where it shows them to be people."""
    unsure = []
    for sighting in strangers:
        if sighting.start in lineups:
            cast.assign(sighting, _stranger_of(sighting, cast), "person-listed", LIKELY)
            continue
        if sighting.upper or (sighting.initial and not acts(sighting, passage, naming)):
            continue
        rule, certainty = judge(sighting, passage, naming)
        if certainty is DOUBTFUL:
            unsure.append(sighting)
        else:
            cast.assign(sighting, _stranger_of(sighting, cast), rule, certainty)
    for sighting in unsure:
        figure = cast.by_word.get(sighting.key[0], [None])[0]
        if figure is not None and not figure.doubtful:
            if not _is_something_else(sighting, passage, naming):
                cast.assign(sighting, figure, "person-known-name", LIKELY)
        elif not sighting.unclear and (sighting.case or not sighting.initial):
            cast.assign(sighting, figure or cast.enter(sighting.key), "person-bare-name", DOUBTFUL)


def _is_something_else(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """Tell whether a known name is a common word here, at the beginning of a sentence, or the place that it also is."""
    kinds = sighting.words[0].kinds
    if kinds & _THING and sighting.initial:
        return not acts(sighting, passage, naming)
    return bool(kinds & PLACE) and sighting.case in naming.place_cases and sighting.title is None


def _choose(sighting: Sighting, bearers: Sequence[Figure], passage: Passage, naming: Naming) -> Figure | None:
    """Return which of several bearers is meant: the one of that title, the nearest before it, the first after it.

    None where the nearest two stand in one sentence: of brothers the text means either. Somebody's kin is seldom called by
    the surname alone.
    """
    if sighting.title is None or sighting.title.office not in naming.kin:
        bearers = [figure for figure in bearers if not figure.offices or figure.offices - naming.kin] or bearers
    choice = [figure for figure in bearers if sighting.title and sighting.title.office in figure.offices] or bearers
    before = {
        figure.places[bisect_left(figure.places, sighting.start) - 1]: figure
        for figure in choice
        if figure.places[0] < sighting.start
    }
    near = before or {figure.places[0]: figure for figure in choice}
    place = max(near) if before else min(near)
    chosen, sentence = near[place], passage.sentence_at(place)
    if any(sentence.start <= other < sentence.end for other in near if other != place):
        return None
    chosen.rivals.update(other.number for other in choice if other is not chosen)
    return chosen


def _leave_open(cast: Cast, sighting: Sighting, bearers: Sequence[Figure]) -> None:
    """Enter a single name that any of several may be called by as somebody's of its own, whom they are rivals for."""
    figure = cast.by_key.get(sighting.key) or cast.enter(sighting.key)
    figure.rivals.update(bearer.number for bearer in bearers)
    cast.assign(sighting, figure, "person-surname-shared", LIKELY)


def _stranger_of(sighting: Sighting, cast: Cast) -> Figure:
    known = cast.by_word.get(sighting.key[0])
    return known[0] if known else cast.enter(sighting.key)
