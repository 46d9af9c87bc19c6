"""Whether something happens beside a time: its verb, and whether it is behind, ahead or somebody's word."""

from collections.abc import Sequence
from datetime import date

from vakanuvis.language.calendar import Direction
from vakanuvis.language.happenings import RELATIVE, TOLD, DescribedNoun, Happenings, Head
from vakanuvis.model.findings import Modality, TimeExpression
from vakanuvis.model.structs import Struct
from vakanuvis.text.edtf import days_of
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_heads import head_of, is_in_a_name, is_said_again, lasts_for_months
from vakanuvis.understand.events_named import Named
from vakanuvis.understand.events_places import Place
from vakanuvis.understand.events_unclear import says_unclearly_when

_A_YEAR = "2025"


class Happening(Struct, frozen=True):
    """A time with the verb that it belongs to."""

    place: Place
    head: Head
    noun: DescribedNoun | None
    """What a relative form describes."""
    modality: Modality


def happening_at(
    place: Place,
    passage: Passage,
    named: Named,
    times: Sequence[TimeExpression],
    published: date,
    happenings: Happenings,
) -> Happening | None:
    """Return what happens at a place; None where nothing does, or nobody can say when."""
    if says_unclearly_when(place, times, published, passage, happenings):
        return None
    if place.speaker is not None and place.speaker not in named.sure:
        return None
    head, noun = head_of(place, passage, named, times, happenings)
    if head is None:
        return None
    modality = _modality_of(place, head, times[place.time].value, published)
    if modality is None or _is_of_no_day(place, head, times, passage, happenings):
        return None
    return Happening(place, head, noun, modality)


def _is_of_no_day(
    place: Place, head: Head, times: Sequence[TimeExpression], passage: Passage, happenings: Happenings
) -> bool:
    """Tell whether a time is only of nowadays, of a name or a season, or what is decided there may come later."""
    value, from_here = times[place.time].value, happenings.said_from_here.match(passage.folded, place.start)
    if len(value) == len(_A_YEAR) and not (head.momentary and head.form is not RELATIVE):
        return True
    if from_here and happenings.so_far.match(passage.folded, head.start, head.end):
        return True  # “today they have been deprived of …”
    if head.form is not RELATIVE and not from_here and happenings.decided.search(passage.folded, place.end, head.start):
        return True  # “in September the board decided to raise its output”
    return is_in_a_name(place, passage, value) or is_said_again(place, head, times) or lasts_for_months(place, times)


def _modality_of(place: Place, head: Head, value: str, published: date) -> Modality | None:
    """Return how the event is told; None where the date and the verb contradict each other."""
    first, last = days_of(value)
    if head.direction is Direction.PAST and first > published:
        return None
    if head.direction is Direction.FUTURE and last < published:
        return None
    if head.direction is Direction.PRESENT and first <= published:
        return None  # “continues today”: nothing that begins or ends
    if place.quoted or head.form is TOLD:
        return Modality.CLAIMED
    return Modality.PAST if head.direction is Direction.PAST else Modality.PLANNED
