"""The verb that a time belongs to, and times that no verb makes a day: of a season, of a name, of a list of months."""

from collections.abc import Sequence

from vakanuvis.language.calendar import Direction
from vakanuvis.language.happenings import FINITE, NONE, OTHER, RELATIVE, TOLD, DescribedNoun, Happenings, Head
from vakanuvis.model.findings import TimeExpression
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_named import Named
from vakanuvis.understand.events_nouns import described_person
from vakanuvis.understand.events_places import Place
from vakanuvis.understand.events_scenes import is_inside

_A_YEAR = "2025"
_A_MONTH = "2025-05"
_JOINED = 5
"""Code points between two months of a list."""
_FEW = 3
"""Times after a year among which one may say more of the same year."""


def head_of(
    place: Place,
    passage: Passage,
    named: Named,
    times: Sequence[TimeExpression],
    happenings: Happenings,
) -> tuple[Head, DescribedNoun] | tuple[Head, None] | tuple[None, None]:
    """Return the verb form that the time belongs to, with the noun that it describes; None where nothing happens there."""
    following = (
        head
        for head in happenings.find_heads(passage.prose, passage.folded, Span(place.end, place.bounds.end))
        if not (place.silent and is_inside(head.start, place.silent))
    )
    head = next(following, None)
    set_off = passage.prose.startswith(", ", place.end)  # “In May, during a relief operation led in A, the army …”
    later = times[place.next].span.start if place.next < len(times) else place.bounds.end
    while head is not None and (
        (head.form in (RELATIVE, OTHER) and later < head.start)
        or (
            head.form is NONE
            and (
                happenings.undated.match(passage.folded, head.start, head.end)
                or happenings.purpose.match(passage.folded, head.start)
                or (later > head.end and happenings.ending_to_come.match(passage.folded, head.start))
            )
        )
        or (head.own and head.form is RELATIVE and happenings.reason.match(passage.folded, head.end))
        or (set_off and head.form in (RELATIVE, OTHER))
    ):
        head = next(following, None)  # “on the 1st in A, on the 12th at a forum held in B they met”
    if head is None or head.form in (NONE, OTHER):
        return None, None
    if head.form is TOLD and head.direction is Direction.FUTURE and later < head.start:
        return None, None  # “yesterday said that on the 5th … will”
    if head.form is not RELATIVE:
        return head, None
    if happenings.described_on.search(passage.folded, place.end, head.start):
        return None, None
    noun = happenings.described_noun(passage.folded, head.end, place.bounds.end)
    if noun.occasion:
        # “at the meeting held on the 5th they signed”: what the sentence itself tells happened then too
        main = next(following, None)
        if head.own and main is not None and main.shape is TOLD:
            # “in the statement that X made on the 5th, that …, said”: X said it then, if X is known
            main = next((it for it in following if it.form is FINITE), None) if place.report is not None else None
        if (
            main is not None
            and main.form in (FINITE, TOLD)
            and main.direction is head.direction
            and happenings.in_order_to.search(passage.folded, noun.end, main.start) is None
        ):
            return main, None
    described = (
        noun if noun.happens else described_person(head, place.end, place.bounds.end, named, passage, happenings)
    )
    return (None, None) if described is None else (head, described)


def is_said_again(place: Place, head: Head, times: Sequence[TimeExpression]) -> bool:
    """Tell whether a year is only “this year”, of seasons and figures, or a day of it follows: “in 2025 in A on the 5th of May”."""
    time = times[place.time]
    if len(time.value) != len(_A_YEAR):
        return False
    following = times[place.next : place.next + _FEW]
    before = times[max(place.time - _FEW, 0) : place.time]
    if any(it.span.start >= place.bounds.start and it.value.startswith(time.value + "-") for it in before):
        return True  # “on the 5th of May, at the Roma Games in 2025, …”
    return time.anchored or any(
        it.span.start < head.start and it.value.startswith(time.value) and it.value != time.value for it in following
    )


def is_in_a_name(place: Place, passage: Passage, value: str) -> bool:
    """Tell whether a year belongs to the name before it, where the subject stands before a comma: “X, in Roma Games 2025, …”."""
    if len(value) != len(_A_YEAR):
        return False
    comma = passage.prose.rfind(", ", place.bounds.start, place.start)
    before = passage.prose[comma + 2 : place.start].split()
    return comma > 0 and bool(before) and before[-1][0].isupper() and before[-1].isalpha()


def lasts_for_months(place: Place, times: Sequence[TimeExpression]) -> bool:
    """Tell whether the time is of a list of months: something lasts for all of them."""
    if len(times[place.time].value) != len(_A_MONTH):
        return False
    first = place.time
    while first > 0 and times[first].span.start - times[first - 1].span.end <= _JOINED:
        first -= 1
    return place.next - first >= _FEW
