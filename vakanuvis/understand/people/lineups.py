"""Line-ups: names in a row, each with a number or nothing behind it: “Ada (13), Ela Kaya (8), Naz (L), Ece, …”."""

import re
from collections.abc import Sequence
from itertools import pairwise

from vakanuvis.language.naming import BODY, GIVEN, HEAD, PEOPLE, PLACE, SURNAME, Naming
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.sightings import Sighting

_FEWEST = 5
"""Fewer names in a row are an ordinary list, and may be of anything."""
_WIDEST = 20
"""Code points between two names of a row."""
# “Ada[ (13), ]Ela[, ]Naz[ - ]Ece”, or each on a line of its own
_BETWEEN = re.compile(r"\s*(?:\([^()\n]{1,12}\))?(?:\s*[,;/–-]\s*|[ \xa0]*\n\s*)")
_NAME = GIVEN | SURNAME
_NO_NAME = PLACE | PEOPLE | BODY | HEAD


def starts_in_lineups(sightings: Sequence[Sighting], passage: Passage, naming: Naming) -> frozenset[int]:
    """Return where the names of line-ups start; `sightings` ascend.

    At least half of a row must look like given names or surnames, and none like a place or a body: “Ankara, Roma, …” is none.
    """
    near = [one for one, other in pairwise(sightings) if other.start - one.after < _WIDEST]
    if len(near) < _FEWEST - 1:
        return frozenset()  # as in most articles
    starts: set[int] = set()
    row: list[Sighting] = []
    for sighting in sightings:
        if len(sighting.key[0]) == 1:
            continue  # what stands in brackets: “Naz (L)”
        if row and not (
            sighting.start - row[-1].after < _WIDEST
            and _BETWEEN.fullmatch(passage.prose, row[-1].after, sighting.start) is not None
        ):
            if len(row) >= _FEWEST:
                starts.update(_names_of(row, passage, naming))
            row.clear()
        if sighting.case or sighting.title is not None:
            row.clear()
        else:
            row.append(sighting)
    if len(row) >= _FEWEST:
        starts.update(_names_of(row, passage, naming))
    return frozenset(starts)


def _names_of(row: Sequence[Sighting], passage: Passage, naming: Naming) -> list[int]:
    """Return where the names of a row start, if it is a line-up."""
    known, names = 0, []
    for sighting in row:
        kinds, word = sighting.words[-1].kinds, sighting.key[-1]
        full = len(sighting.words) > 1
        if (kinds & _NAME or word.endswith((*naming.surname_endings, *naming.family_endings))) or (
            full and sighting.words[0].kinds & GIVEN
        ):
            known += 1
        elif kinds & _NO_NAME:
            return []
        elif kinds or not (full or passage.prose[sighting.after : sighting.after + 2] == " ("):
            continue  # a common word; and of “Ela, Rings, Ada” nobody knows what it is
        names.append(sighting.start)
    return names if 2 * known >= len(row) else []
