"""Names that others beside them show to be people's: in a list, or joined by “and” or “with”."""

from collections.abc import Iterator
from itertools import pairwise

from vakanuvis.language.naming import GIVEN, UNCLEAR, WORD_NAME, Naming
from vakanuvis.model.findings import Certainty
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.cast import Cast
from vakanuvis.understand.people.neighbourhood import word_after
from vakanuvis.understand.people.sightings import Sighting

_AFTER_LISTED = (",", ";", ".", "(", ")", "")
"""What stands after a name of a list."""
_BEFORE_LISTED = (",", ";", ")")
"""What stands before one."""


def confirm_neighbours(cast: Cast, passage: Passage, naming: Naming) -> None:
    """Take a doubtful name for a person's where one stands beside it: “Elif Kaya ile [Demirel]”, “Elif Kaya, [Xyz Abc]”."""
    ordered = [cast.roles[start] for start in sorted(cast.roles)]
    for pairs in (pairwise(ordered), pairwise(reversed(ordered))):  # a list is confirmed from both ends
        for (neighbour, one, _), (sighting, other, _) in pairs:
            if not other.doubtful or one.doubtful or any(word.kinds & UNCLEAR for word in sighting.words):
                continue
            left, right = sorted((neighbour, sighting), key=lambda each: each.start)
            between = passage.folded[left.after : right.start].strip()
            away = sighting.case in naming.local_cases  # “with Elif Kaya to [London]”
            joined = between in naming.joining and not away and (other.full or one.certainty is Certainty.SURE)
            listed = between == "," and one.full and other.full and _is_in_list(left, right, passage, naming)
            if listed or (joined and not _is_thing(sighting, naming)):
                cast.assign(sighting, other, "person-beside-person", Certainty.LIKELY)


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
    ordered = sorted(cast.roles)
    for index, start in enumerate(ordered):
        if naming.lists_people(passage.folded, cast.roles[start][0].after):
            for sighting in _listed_before(cast, passage, naming, ordered, index):
                figure = cast.roles[sighting.start][1]
                if figure.doubtful:
                    cast.assign(sighting, figure, "person-listed", Certainty.LIKELY)


def _listed_before(cast: Cast, passage: Passage, naming: Naming, ordered: list[int], index: int) -> Iterator[Sighting]:
    """Yield the sighting at `index` and those that commas or “and” join to it, backwards."""
    sighting = cast.roles[ordered[index]][0]
    while not sighting.case and not any(word.kinds & UNCLEAR for word in sighting.words):
        yield sighting
        index -= 1
        if index < 0:
            return
        before = cast.roles[ordered[index]][0]
        between = passage.folded[before.after : sighting.start].strip()
        if between != "," and between not in naming.joining:
            return
        sighting = before
