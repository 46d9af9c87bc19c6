"""Names that others beside them show to be people's: in a list, or joined by “and” or “with”."""

from collections.abc import Iterator, Sequence

from vakanuvis.language.naming import FOREIGN, GIVEN, HEAD, UNCLEAR, WORD_NAME, Naming
from vakanuvis.model.findings import Certainty
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.cast import Cast, Role
from vakanuvis.understand.people.neighbourhood import word_after
from vakanuvis.understand.people.sightings import Sighting

_AFTER_LISTED = (",", ";", ".", "(", ")", "")
"""What stands after a name of a list."""
_FULL = 2
"""Words of a full name."""
_BEFORE_LISTED = (",", ";", ")")
"""What stands before one."""


def confirm_neighbours(cast: Cast, passage: Passage, naming: Naming) -> None:
    """Take a doubtful name for a person's where one stands beside it: “Elif Kaya ile [Demirel]”, “Elif Kaya, [Xyz Abc]”."""
    ordered = cast.in_order()
    doubted = [index for index, (_, figure, _) in enumerate(ordered) if figure.doubtful]
    for index in doubted:
        sighting, figure, _ = ordered[index]
        inside = figure.full and figure.doubtful and 0 < index < len(ordered) - 1
        if inside and _is_between(ordered[index - 1], sighting, ordered[index + 1], passage, naming):
            cast.assign(sighting, figure, "person-beside-person", Certainty.LIKELY)
    for index in doubted:  # a list is confirmed from both ends
        if index:
            _confirm_beside(ordered[index - 1], ordered[index], cast, passage, naming)
    for index in reversed(doubted):
        if index + 1 < len(ordered):
            _confirm_beside(ordered[index + 1], ordered[index], cast, passage, naming)


def _is_between(left: Role, sighting: Sighting, right: Role, passage: Passage, naming: Naming) -> bool:
    """Tell whether a full name stands in a list with people named in full on both sides, whatever its words mean else."""
    if sighting.case in naming.local_cases or left[1].doubtful or right[1].doubtful:
        return False
    if len(left[0].key) < _FULL or len(right[0].key) < _FULL:
        return False
    before, after = (passage.folded[left[0].after : sighting.start], passage.folded[sighting.after : right[0].start])
    return before == ", " and (after == ", " or after.strip() in naming.joining)


def _confirm_beside(known: Role, doubted: Role, cast: Cast, passage: Passage, naming: Naming) -> None:
    """Confirm a doubtful name if the one beside it is a person's, and they are joined or parts of a list."""
    (neighbour, one, _), (sighting, other, _) = known, doubted
    if one.doubtful or not other.doubtful or [word for word in sighting.words if word.kinds & UNCLEAR]:
        return
    if not other.full and (len(sighting.key[0]) == 1 or _is_cut(sighting, passage)):
        return  # “with the [A] team”, “[Roba's] Park”
    left, right = (neighbour, sighting) if neighbour.start < sighting.start else (sighting, neighbour)
    between = passage.folded[left.after : right.start].strip()
    away = sighting.case in naming.local_cases  # “with Elif Kaya to [London]”
    # “its players [Tolbar] and [Zafka]”
    announced = left.title is not None and left.title.office.endswith(naming.possessed_plural_endings)
    joined = between in naming.joining and (announced or (not away and (other.full or one.certainty is Certainty.SURE)))
    listed = (
        between == ","
        and ((one.full and other.full) or _is_given_name(sighting))
        and not naming.kinds_of(word_after(passage, sighting.after)) & HEAD  # “Tolbar Zafka plc”
        and _is_in_list(left, right, passage, naming)
    )
    if listed or (joined and not _is_thing(sighting, naming)):
        cast.assign(sighting, other, "person-beside-person", Certainty.LIKELY)


def _is_given_name(sighting: Sighting) -> bool:
    """Tell whether a single word is a given name of the language, and nothing else."""
    kinds = sighting.words[0].kinds
    return len(sighting.words) == 1 and bool(kinds & GIVEN) and not kinds & (WORD_NAME | FOREIGN | UNCLEAR)


def _is_cut(sighting: Sighting, passage: Passage) -> bool:
    """Tell whether a longer name goes on after an apostrophe of another language."""
    following = passage.prose[sighting.after : sighting.after + 2]
    return following[:1] == " " and following[1:].isupper() and not sighting.key[0].isalpha()


def _is_in_list(left: Sighting, right: Sighting, passage: Passage, naming: Naming) -> bool:
    """Tell whether two names with a comma between them are part of a list, and not a subject before what it does.

    “…, Elif Kaya, Xyra Tolbar” and “Elif Kaya, Xyra Tolbar ve …”, but not “Elif Kaya, [who] spoke of Xyra Tolbar”.
    """
    following = passage.prose[right.after : right.after + 2].lstrip()[:1]
    if following in _AFTER_LISTED or word_after(passage, right.after) in naming.subject_marks:
        return True
    start = left.start if left.title is None else left.title.start
    return passage.prose[max(start - 2, 0) : start].rstrip()[-1:] in _BEFORE_LISTED


def _is_thing(sighting: Sighting, naming: Naming) -> bool:
    """Tell whether the last of several unknown words is what the one before it owns: “Tolbar [Perileri]”."""
    last = sighting.words[-1]
    if sighting.words[0].kinds & (GIVEN | WORD_NAME):
        return False
    return len(sighting.words) > 1 and not last.kinds and last.folded.endswith(naming.thing_endings)


def confirm_listed(cast: Cast, passage: Passage, naming: Naming) -> None:
    """Take for people what stands in a list that says so at its end: “[Xyra], [Zafka] ve [Tolbar] gibi oyuncular”."""
    ordered = cast.in_order()
    for index, (last, _, _) in enumerate(ordered):
        if naming.lists_people(passage.folded, last.after):
            for sighting, figure, _ in _listed_before(ordered, index, passage, naming):
                if figure.doubtful:
                    cast.assign(sighting, figure, "person-listed", Certainty.LIKELY)


def _listed_before(ordered: Sequence[Role], index: int, passage: Passage, naming: Naming) -> Iterator[Role]:
    """Yield the sighting at `index` and those that commas or “and” join to it, backwards."""
    sighting = ordered[index][0]
    while not sighting.case and not any(word.kinds & UNCLEAR for word in sighting.words):
        yield ordered[index]
        index -= 1
        if index < 0:
            return
        before = ordered[index][0]
        between = passage.folded[before.after : sighting.start].strip()
        if between != "," and between not in naming.joining:
            return
        sighting = before
