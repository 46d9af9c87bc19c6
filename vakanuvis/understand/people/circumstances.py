"""What stands around a name and makes a person of it, besides titles and words of saying: lists, ages, offices held."""

from vakanuvis.language.naming import UNCLEAR, Naming
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.sightings import Sighting

_REACH = 60
"""Letters before a colon in which the word that introduces a list of names stands."""


def is_described(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """“aged 34, Xyra Tolbar”."""
    if sighting.follows not in naming.describing or sighting.words[0].kinds & UNCLEAR:
        return False
    return len(sighting.words) > 1 or bool(sighting.case) or passage.prose[sighting.after : sighting.after + 1] != " "


def is_credited(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """“Solist: Xyra Tolbar”, “Solist (soprano): Xyra Tolbar”."""
    folded = passage.folded
    colon = sighting.start - 1 - (folded[sighting.start - 1 : sighting.start] == " ")
    if colon < 1 or folded[colon] != ":":
        return False
    label = folded[max(colon - _REACH, 0) : colon].rstrip()
    if label.endswith(")"):
        label = label[: label.rfind("(")].rstrip()
    return label[label.rfind(" ") + 1 :] in naming.credits


def holds_office(sighting: Sighting, naming: Naming) -> bool:
    """“… which Xyra Tolbar directed”: the office, and the genitive."""
    return sighting.case == "gen" and naming.is_office_held(sighting.follows)
