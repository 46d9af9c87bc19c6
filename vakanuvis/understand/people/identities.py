"""Who is the same: full names put together, bare surnames and given names given to them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from operator import attrgetter

from vakanuvis.language.base import Language
from vakanuvis.language.naming import CITY, TOWN, Naming
from vakanuvis.model.findings import DOUBTFUL, LIKELY, SURE, Certainty
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.bare_names import add_bare_name, add_strangers
from vakanuvis.understand.people.cast import Cast
from vakanuvis.understand.people.judgement import STRONG, acts, judge
from vakanuvis.understand.people.lineups import starts_in_lineups
from vakanuvis.understand.people.misspelt import join_misspelt
from vakanuvis.understand.people.neighbours import confirm_listed, confirm_neighbours
from vakanuvis.understand.people.recognition import (
    known_beginning,
    names_in_leftovers,
    surnames_in,
    with_rest,
    without_bound_suffix,
    without_unmarked_suffix,
)
from vakanuvis.understand.people.runs import Run
from vakanuvis.understand.people.sightings import Sighting

_Judged = tuple[Sighting, str, Certainty]
"""A full name with the rule that found it."""
_RETURNS = 2
"""Times that the last word of a name must stand alone to make it a person's."""


def settle_identities(
    passages: Sequence[Passage], seen: Sequence[tuple[Sequence[Sighting], Sequence[Run]]], language: Language
) -> list[Cast]:
    """Return the people of each article with their sightings, from those and from the runs that were left over.

    1. full names that the text shows to be people; 2. full names that it leaves in doubt; 3. single names, which belong to
    the full ones where they can; 4. what stands beside a person. Each step goes over all articles.
    """
    naming = language.naming
    entered = [_enter_full_names(passage, full, naming) for passage, (full, _) in zip(passages, seen, strict=True)]
    for passage, (sightings, leftovers), (cast, bare) in zip(passages, seen, entered, strict=True):
        _enter_bare_names(cast, bare, sightings, leftovers, passage, naming)
    for passage, (cast, _) in zip(passages, entered, strict=True):
        join_misspelt(cast, naming)
        if [figure for figure in cast.figures if figure.doubtful]:
            _confirm(cast, passage, naming)
    return [cast for cast, _ in entered]


def _enter_full_names(
    passage: Passage, sightings: Sequence[Sighting], naming: Naming
) -> tuple[Cast, Sequence[Sighting]]:
    """Return the people named in full, and the single names."""
    cast = Cast()
    bare: list[Sighting] = []
    others, couples = list[_Judged](), list[_Judged]()
    for sighting in sightings:
        if len(sighting.key) == 1:
            bare.append(sighting)
            continue
        rule, certainty = judge(sighting, passage, naming)
        if certainty is SURE:
            _add_full_name(cast, sighting, rule, certainty)
        else:
            others.append((sighting, rule, certainty))
    for sighting, rule, certainty in others:
        if rule not in STRONG and _is_pair(sighting, passage) and cast.named(sighting.key) is None:
            couples.append((sighting, rule, certainty))
            continue
        cut = known_beginning(without_bound_suffix(sighting, cast, naming), cast)
        surnames = [] if rule in STRONG or cast.named(cut.key) else surnames_in(sighting, cast, naming)
        if len(surnames) == 1 and _is_namesake(cut, surnames[0]):
            # of two doubtful ones neither proves the other: “Tolbar Roba, Zafka Roba”
            doubtful = all(figure.doubtful for figure in cast.bearers(surnames[0].key[0]))
            _add_full_name(cast, cut, "person-surname-shape", DOUBTFUL if doubtful else LIKELY)
        elif surnames:
            bare.extend(surnames)
        else:
            _add_full_name(cast, cut, rule, certainty)
    bare += _surnames_of_couples(cast, couples, naming)
    _join_bound_suffixes(cast, naming)
    return cast, bare


def _enter_bare_names(
    cast: Cast,
    bare: Sequence[Sighting],
    sightings: Sequence[Sighting],
    leftovers: Sequence[Run],
    passage: Passage,
    naming: Naming,
) -> None:
    """Give single names to those named in full where they can be theirs, and enter the other people's."""
    singles: list[Sighting] = []
    for sighting in (
        *names_in_leftovers(leftovers, cast, naming),
        *(with_rest(one, cast, passage, naming) for one in bare),
    ):
        if len(sighting.words) > 1:
            _add_full_name(cast, sighting, "person-known-name", DOUBTFUL)
        else:
            singles.append(sighting)
    singles.sort(key=attrgetter("start"))
    strangers = [
        sighting
        for sighting in singles
        if sighting.start not in cast.roles and not add_bare_name(cast, sighting, passage, naming)
    ]
    lineups = starts_in_lineups(sightings, passage, naming)
    add_strangers(cast, strangers, lineups, passage, naming)
    for start in lineups & cast.roles.keys():
        sighting, figure, _ = cast.roles[start]
        if figure.doubtful:
            cast.assign(sighting, figure, "person-listed", LIKELY)


def _confirm(cast: Cast, passage: Passage, naming: Naming) -> None:
    """Take doubtful figures for people where other places show them to be some."""
    _confirm_returning(cast, passage, naming)
    confirm_listed(cast, passage, naming)
    confirm_neighbours(cast, passage, naming)


def _surnames_of_couples(cast: Cast, couples: Sequence[_Judged], naming: Naming) -> Iterator[Sighting]:
    """Yield each of two surnames that a hyphen joins, where both are known: “the [Tolbar]-[Zafka] talks”.

    Others are one name, or none.
    """
    for sighting, rule, certainty in couples:
        surnames = surnames_in(sighting, cast, naming)
        if len(surnames) == len(sighting.words):
            yield from surnames
        elif certainty is not DOUBTFUL:
            _add_full_name(cast, sighting, rule, certainty)


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
        and not any(word.kinds and (sighting.case or not word.kinds & (CITY | TOWN)) for word in sighting.words[:-1])
    )


def _add_full_name(cast: Cast, sighting: Sighting, rule: str, certainty: Certainty) -> None:
    figure = cast.named(sighting.key)
    if figure is not None and certainty is DOUBTFUL:
        rule = "person-known-name"
    cast.assign(sighting, figure or cast.enter(sighting.key), rule, certainty)


def _join_bound_suffixes(cast: Cast, naming: Naming) -> None:
    """Give full names whose suffix stands without an apostrophe to the figure of the name without it.

    That figure is known by the name's first word, which nearly always is nobody else's.
    """
    for start, (sighting, figure, _) in list(cast.roles.items()):
        if not sighting.case and cast.by_word.get(sighting.key[0]) not in (None, [figure]):
            cut, bearer = without_unmarked_suffix(sighting, cast, naming)
            if bearer is not None and bearer is not figure:
                del cast.roles[start]
                cast.assign(cut, bearer, "person-known-name", figure.certainty)


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
                figure.confirm(LIKELY)


def _is_declined_or_acts(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    return sighting.case not in naming.place_cases and acts(sighting, passage, naming)


def _goes_on(sighting: Sighting, passage: Passage) -> bool:
    following = passage.prose[sighting.after : sighting.after + 2]
    return following[:1] == " " and (following[1:].isupper() or following[1:].isdigit())
