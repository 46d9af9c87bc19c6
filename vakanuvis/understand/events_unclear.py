"""What keeps a time off the timeline before its verb is looked for: a span, a year long past, a sentence that is torn."""

from collections.abc import Sequence
from datetime import date, timedelta

from vakanuvis.language.happenings import Happenings
from vakanuvis.model.findings import TimeExpression
from vakanuvis.text.edtf import days_of
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_places import Place

_LONGEST = 62
"""Days; what lasts longer is a span in which things happen, not when one happened."""
_YEAR = 365
_A_YEAR = len("2025")
_LATELY = timedelta(days=90)
"""So near is a day without a year that somebody speaks of."""
_APOSTROPHES = ("'", "’", "‘")


def says_unclearly_when(
    place: Place, times: Sequence[TimeExpression], published: date, passage: Passage, happenings: Happenings
) -> bool:
    """Tell whether no event can be at `place`, whatever its verb is."""
    time = times[place.time]
    first, last = days_of(time.value)
    if place.quoted:
        # a quotation of nobody known; “yesterday”: of the day on which it was said, which the text does not tell
        if place.speaker is None or happenings.said_from_here.match(passage.folded, place.start):
            return True
        if time.anchored and abs(first - published) > _LATELY:
            return True  # “on the 5th of May”: speakers leave out the year of what everybody remembers
    elif _is_torn(place, passage) or (place.time and _may_be_of_the_year_before(place, times, published, passage)):
        return True
    days = (last - first).days + 1
    if days <= _LONGEST:
        return False
    # a bare year may be that of a single happening; of what is long past it is background
    return days < _YEAR or len(time.value) != _A_YEAR or first.year < published.year - 1


def _may_be_of_the_year_before(
    place: Place, times: Sequence[TimeExpression], published: date, passage: Passage
) -> bool:
    """Tell whether the sentence before tells another year: “The last election was in 2023. On the 14th of May …”."""
    time, before = times[place.time], times[place.time - 1]
    if not time.anchored or before.anchored or len(before.value) != _A_YEAR or len(time.value) <= _A_YEAR:
        return False
    if not before.value.isdigit() or int(before.value) >= published.year:
        return False
    start = place.sentence.start
    if passage.sentence_at(before.span.start).end + 1 < start or before.span.start >= start:
        return False
    return passage.block_at(before.span.start) == passage.block_at(start) and passage.prose[time.span.start].isdigit()


def _is_torn(place: Place, passage: Passage) -> bool:
    """Tell whether a sentence has lost its beginning, or half of a pair of marks.

    Where it ends inside a quotation, the other half stands in another sentence: “X, recalling that …, "On the 5th we met.”.
    """
    prose, start, end = passage.prose, place.sentence.start, place.sentence.end
    if place.silent and place.start < place.silent[-1].start and end <= place.silent[-1].end:
        end = place.silent[-1].start - 1
    if prose[start].islower() or prose.count('"', start, end) % 2:
        return True
    if start > 1 and prose[start - 2] == "?":
        return True  # “Where To? Festival begins”: a mark in a name is no end
    return prose[start] in _APOSTROPHES and prose[start + 1 : start + 2].islower()  # “'de Ali Kaya”
