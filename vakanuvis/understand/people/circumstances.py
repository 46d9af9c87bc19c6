"""What stands around a name and makes a person of it, besides titles: words of saying, lists, ages, offices held."""

from bisect import bisect_left

from vakanuvis.language.naming import BODY, GIVEN, HEAD, PEOPLE, PLACE, SURNAME, TITLE, UNCLEAR, Naming
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.grammar import APOSTROPHES
from vakanuvis.understand.people.neighbourhood import word_after
from vakanuvis.understand.people.sightings import Sighting

_REACH = 60
"""Letters before a colon in which the word that introduces a list of names stands."""
_NEAR = 16
"""Letters: more than a word like “ise” and a comma need between a name and a quotation."""
_OPENING = "\"“„«”'‘"
_NAME = GIVEN | SURNAME


def is_told_of(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """“… belirten Kaya”; but an unknown name that goes on in capitals is something else's."""
    if sighting.follows not in naming.telling or not naming.tells(passage.folded, sighting.start):
        return False
    return any(word.kinds & _NAME for word in sighting.words) or not _goes_on(sighting, passage)


def _goes_on(sighting: Sighting, passage: Passage) -> bool:
    following = passage.prose[sighting.after : sighting.after + 2]
    return following[:1] == " " and (following[1:].isupper() or following[1:] == "&")


def is_quoted(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """“Kaya, "…" dedi”: words of saying follow the quotation right after the name."""
    prose, at = passage.prose, sighting.after
    index = bisect_left(passage.mark_starts, at)
    if index == len(passage.marks) or passage.mark_starts[index] > at + _NEAR:
        return False
    if (word := word_after(passage, at)) in naming.subject_marks:
        at += len(word) + 1
    at += prose[at : at + 1] == ","
    at += prose[at : at + 1] == " "
    if at == sighting.after or prose[at : at + 1] not in _OPENING or passage.mark_starts[index] != at:
        return False
    end = passage.marks[index].outer.end
    return passage.folded[end : end + 3].lstrip(" ,") != "" and passage.folded[end : end + 40].lstrip(" ,").startswith(
        naming.saying
    )


def is_member(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """“CHP'li Kaya”; a single name only after a short form or a body that the lists know."""
    title, word = sighting.title, sighting.words[0]
    if title is None or not title.membership or word.kinds & (PLACE | PEOPLE):
        return False
    if len(sighting.words) > 1:
        return True
    end = next((at for at in range(title.start, title.end) if passage.prose[at] in APOSTROPHES), title.end)
    body = passage.prose[title.start : end].rstrip()
    last = passage.folded[title.start : title.start + len(body)].rpartition(" ")[2]
    return body.isupper() or bool(naming.kinds_of(last) & (BODY | HEAD))


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


def leads(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """“under the direction of Xyra Tolbar”: the office that the name owns, with or without the genitive."""
    if sighting.case not in ("", "gen") or any(word.kinds & UNCLEAR for word in sighting.words):
        return False
    return naming.is_office_led(word_after(passage, sighting.after))


def possesses(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """What follows the genitive is what only people have."""
    if sighting.case != "gen" or sighting.words[0].kinds & (PLACE | PEOPLE | TITLE):
        return False
    if _holds_office(sighting, naming):
        return True
    return word_after(passage, sighting.after).startswith(naming.possessed)


def _holds_office(sighting: Sighting, naming: Naming) -> bool:
    """“… which Xyra Tolbar directed”: the office, and the genitive."""
    return sighting.case == "gen" and naming.is_office_held(sighting.follows)
