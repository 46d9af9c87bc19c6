"""Who is the same: full names put together, bare surnames and given names given to them."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from operator import attrgetter

from vakanuvis.language.base import Language
from vakanuvis.language.naming import BODY, COMMON, PEOPLE, PLACE, UNCLEAR, WORD_NAME, Naming
from vakanuvis.model.findings import Certainty
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.cast import Cast, Figure
from vakanuvis.understand.people.judgement import STRONG, acts, judge
from vakanuvis.understand.people.lineups import starts_in_lineups
from vakanuvis.understand.people.misspelt import join_misspelt
from vakanuvis.understand.people.neighbours import confirm_listed, confirm_neighbours
from vakanuvis.understand.people.recognition import (
    known_beginning,
    names_in_leftovers,
    surnames_in,
    without_bound_suffix,
    without_unmarked_suffix,
)
from vakanuvis.understand.people.sightings import Leftover, Sighting

_RETURNS = 2
"""Times that the last word of a name must stand alone to make it a person's."""


def settle_identities(
    passage: Passage, sightings: Sequence[Sighting], leftovers: Sequence[Leftover], language: Language
) -> Cast:
    """Return the people of the article with their sightings.

    1. full names that the text shows to be people; 2. full names that it leaves in doubt; 3. single names, which belong to
    the full ones where they can; 4. what stands beside a person.
    """
    naming = language.naming
    cast = Cast()
    others: list[tuple[Sighting, str, Certainty]] = []
    bare: list[Sighting] = []
    for sighting in sightings:
        if len(sighting.words) == 1:
            bare.append(sighting)
            continue
        rule, certainty = judge(sighting, passage, naming)
        if certainty is Certainty.SURE:
            _add_full_name(cast, sighting, rule, certainty)
        else:
            others.append((sighting, rule, certainty))
    for sighting, rule, certainty in others:
        if certainty is Certainty.DOUBTFUL and _is_pair(sighting, passage) and cast.named(sighting.key) is None:
            continue
        cut = known_beginning(without_bound_suffix(sighting, cast, naming), cast)
        surnames = [] if rule in STRONG or cast.named(cut.key) else surnames_in(sighting, cast, naming)
        if len(surnames) == 1 and _is_namesake(cut, surnames[0]):
            # of two doubtful ones neither proves the other: “Tolbar Roba, Zafka Roba”
            doubtful = all(figure.doubtful for figure in cast.bearers(surnames[0].key[0]))
            _add_full_name(cast, cut, "person-surname-shape", Certainty.DOUBTFUL if doubtful else Certainty.LIKELY)
        elif surnames:
            bare.extend(surnames)
        else:
            _add_full_name(cast, cut, rule, certainty)
    _join_bound_suffixes(cast, naming)
    for sighting in names_in_leftovers(leftovers, cast, naming):
        if len(sighting.words) > 1:
            _add_full_name(cast, sighting, "person-known-name", Certainty.DOUBTFUL)
        else:
            bare.append(sighting)
    bare.sort(key=attrgetter("start"))
    strangers = [
        sighting
        for sighting in bare
        if sighting.start not in cast.roles and not _add_bare_name(cast, sighting, passage, naming)
    ]
    lineups = starts_in_lineups(sightings, passage, naming)
    _add_strangers(cast, strangers, lineups, passage, naming)
    for start in lineups & cast.roles.keys():
        sighting, figure, _ = cast.roles[start]
        if figure.doubtful:
            cast.assign(sighting, figure, "person-listed", Certainty.LIKELY)
    join_misspelt(cast, naming)
    if [figure for figure in cast.figures if figure.doubtful]:
        _confirm_returning(cast, passage, naming)
        confirm_listed(cast, passage, naming)
        confirm_neighbours(cast, passage, naming)
    return cast


def _is_pair(sighting: Sighting, passage: Passage) -> bool:
    """Tell whether two words are joined by a hyphen and nothing else says that they are a name: “Tolbar-Zafka”."""
    return (
        passage.prose.find(" ", sighting.start, sighting.end)
        < 0
        < passage.prose.find("-", sighting.start, sighting.end)
    )


def _is_namesake(sighting: Sighting, surname: Sighting) -> bool:
    """Tell whether an unknown word before a surname that the article knows is somebody else's given name: “Ezo [Kaya]”."""
    return (
        surname.end == sighting.end
        and not (sighting.initial or sighting.upper)
        and not any(word.kinds for word in sighting.words[:-1])
    )


def _add_full_name(cast: Cast, sighting: Sighting, rule: str, certainty: Certainty) -> None:
    figure = cast.named(sighting.key)
    if figure is not None and certainty is Certainty.DOUBTFUL:
        rule = "person-known-name"
    cast.assign(sighting, figure or cast.enter(sighting.key), rule, certainty)


def _join_bound_suffixes(cast: Cast, naming: Naming) -> None:
    """Give full names whose suffix stands without an apostrophe to the figure of the name without it.

    That figure is known by the name's first word, which nearly always is nobody else's.
    """
    for start, (sighting, figure, _) in list(cast.roles.items()):
        if not sighting.case and len(sighting.key) > 1 and cast.by_word.get(sighting.key[0]) not in (None, [figure]):
            cut, bearer = without_unmarked_suffix(sighting, cast, naming)
            if bearer is not None and bearer is not figure:
                del cast.roles[start]
                cast.assign(cut, bearer, "person-known-name", figure.certainty)


def _add_bare_name(cast: Cast, sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """Give a single name to somebody of that name; return whether the article names any in full."""
    if sighting.key[0] not in cast.by_word:
        sighting = without_bound_suffix(sighting, cast, naming)
    bearers = [figure for figure in cast.bearers(sighting.key[0]) if figure.full]
    if not bearers:
        return False
    if _is_something_else(sighting, passage, naming):
        return True
    figure = bearers[0] if len(bearers) == 1 else _choose(sighting, bearers, naming)
    rule = "person-surname-of" if figure.key[-1] == sighting.key[0] else "person-given-name-of"
    if (
        rule == "person-given-name-of"
        and sighting.words[0].kinds & (UNCLEAR | WORD_NAME)
        and not acts(sighting, passage, naming)
    ):
        return True
    declined = bool(sighting.case) and sighting.case not in naming.place_cases
    sure_of_word = not sighting.unclear and (
        not figure.doubtful or (declined and not any(map(naming.kinds_of, figure.key)))
    )
    if rule == "person-surname-of" and (sure_of_word or (not figure.doubtful and acts(sighting, passage, naming))):
        certainty = Certainty.LIKELY
    else:
        certainty = judge(sighting, passage, naming)[1] if figure.doubtful else Certainty.DOUBTFUL
    cast.assign(sighting, figure, rule, certainty)
    return True


def _is_something_else(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """Tell whether a known name is a common word here, at the beginning of a sentence, or the place that it also is."""
    kinds = sighting.words[0].kinds
    if kinds & (COMMON | PEOPLE | BODY) and sighting.initial:
        return not acts(sighting, passage, naming)
    return bool(kinds & PLACE) and sighting.case in naming.place_cases and sighting.title is None


def _choose(sighting: Sighting, bearers: list[Figure], naming: Naming) -> Figure:
    """Return which of several bearers is meant: the one of that title, the nearest before it, the first after it.

    Somebody's kin is seldom called by the surname alone.
    """
    if sighting.title is None or sighting.title.office not in naming.kin:
        bearers = [figure for figure in bearers if not figure.offices or figure.offices - naming.kin] or bearers
    choice = [figure for figure in bearers if sighting.title and sighting.title.office in figure.offices] or bearers
    before = [figure for figure in choice if figure.places[0] < sighting.start]
    if before:
        chosen = max(before, key=lambda figure: figure.places[bisect_left(figure.places, sighting.start) - 1])
    else:
        chosen = min(choice, key=lambda figure: figure.places[0])
    chosen.rivals.update(other.number for other in choice if other is not chosen)
    return chosen


def _add_strangers(
    cast: Cast, strangers: Sequence[Sighting], lineups: frozenset[int], passage: Passage, naming: Naming
) -> None:
    """Enter those of whom the article gives a single name only: first where it shows them to be people."""
    unsure = []
    for sighting in strangers:
        if sighting.start in lineups:
            cast.assign(sighting, _stranger_of(sighting, cast), "person-listed", Certainty.LIKELY)
            continue
        if sighting.upper or (sighting.initial and not acts(sighting, passage, naming)):
            continue
        rule, certainty = judge(sighting, passage, naming)
        if certainty is Certainty.DOUBTFUL:
            unsure.append(sighting)
        else:
            cast.assign(sighting, _stranger_of(sighting, cast), rule, certainty)
    for sighting in unsure:
        figure = cast.by_word.get(sighting.key[0], [None])[0]
        if figure is not None and not figure.doubtful:
            if not _is_something_else(sighting, passage, naming):
                cast.assign(sighting, figure, "person-known-name", Certainty.LIKELY)
        elif not sighting.unclear and (sighting.case or not sighting.initial):
            cast.assign(sighting, figure or cast.enter(sighting.key), "person-bare-name", Certainty.DOUBTFUL)


def _stranger_of(sighting: Sighting, cast: Cast) -> Figure:
    known = cast.by_word.get(sighting.key[0])
    return known[0] if known else cast.enter(sighting.key)


def _confirm_returning(cast: Cast, passage: Passage, naming: Naming) -> None:
    """Take a doubtful full name of unknown words for a person's where its last word returns alone as people's names do.

    A number or a capital right after it is part of the name of a thing: “Tolbar [7]”.
    """
    bare = [
        (sighting, figure)
        for sighting, figure, rule in cast.roles.values()
        if figure.doubtful and rule == "person-surname-of"
    ]
    if len(bare) < _RETURNS:
        return
    returned = Counter(figure.number for _, figure in bare)
    acting = Counter(figure.number for sighting, figure in bare if _is_declined_or_acts(sighting, passage, naming))
    things = {figure.number for sighting, figure in bare if not sighting.upper and _goes_on(sighting, passage)}
    for sighting, figure, _ in cast.roles.values():
        number = figure.number
        if number in things or returned[number] < _RETURNS or 2 * acting[number] < returned[number]:
            continue
        if figure.doubtful and len(sighting.words) > 1:
            unknown = not any(word.kinds for word in sighting.words)
            if unknown and not sighting.key[-1].endswith(naming.possessive_endings):
                figure.confirm(Certainty.LIKELY)


def _is_declined_or_acts(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    return sighting.case not in naming.place_cases and acts(sighting, passage, naming)


def _goes_on(sighting: Sighting, passage: Passage) -> bool:
    following = passage.prose[sighting.after : sighting.after + 2]
    return following[:1] == " " and (following[1:].isupper() or following[1:].isdigit())
