"""Whether what somebody is told to have said says by itself what happened: “(said) that the bridge was opened on the 5th”.

Its subject has the genitive; where it has none, the one who tells is meant, and who that is the line has to know.
"""

from vakanuvis.language.happenings import Happenings, Head
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_clauses import Clause
from vakanuvis.understand.events_cuts import may_name_subject
from vakanuvis.understand.events_places import Place

_LEAST_TOLD = 4
"""Words, with the time, of what somebody tells of themselves: “that he will go to Roma today” has too few."""
_LISTED = 30
"""Code points after a comma in which “and” shows that it is of a list."""
_QUOTES = '"“‘'
_APOSTROPHES = ("'", "’", "‘")


def is_told_whole(place: Place, head: Head, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether the clause of a told verb has its own subject, a name, and nothing of the words that tell it."""
    owned = happenings.doer.search(passage.folded, clause.start, head.start) is not None
    words = passage.prose[clause.start : head.start].split()
    return not (
        (not owned and (head.many or len(words) < _LEAST_TOLD))
        or _may_belong_to_the_telling(place, head, clause, passage, happenings)
        or _is_nobodys(place, head, clause, passage, happenings)
        or _is_shared(place, head, clause, passage, happenings)
        or _is_anybodys(place, head, clause, passage, happenings)
        or _has_teller(place, head, clause, passage, happenings)
    )


def is_told_then(place: Place, head: Head, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether the time is that of what is told, and its subject is named or new, in a line that says who tells it."""
    return not (
        _may_belong_to_the_telling(place, head, clause, passage, happenings)
        or any(it.candidate == place.speaker and not it.case for it in clause.mentions)
        or _has_another_teller(place, head, passage, happenings)
        or _is_anybodys(place, head, clause, passage, happenings)
    )


def _may_belong_to_the_telling(
    place: Place, head: Head, clause: Clause, passage: Passage, happenings: Happenings
) -> bool:
    """Tell whether a time stands before the subject of what is told, among words of the clause that tells it.

    “The board in May that the firm broke the law had claimed”: in Turkish word order either may have been in May.
    """
    if happenings.on_the_way.search(passage.folded, place.end, head.start):
        return True
    before = passage.prose[clause.start : place.start].rstrip()
    if not before or before.endswith(","):
        return False
    own = happenings.own_subject
    return (
        own.search(passage.folded, clause.start, place.start) is None
        and own.search(passage.folded, place.end, head.start) is not None
    )


def _is_nobodys(place: Place, head: Head, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether a line that does not name who tells has nobody who did it: “(the firm said) that it began two weeks ago”."""
    if place.quoted:
        return False
    owned = happenings.doer.search(passage.folded, clause.start, head.start) or happenings.bare_owner.search(
        passage.folded, clause.start, head.start
    )
    if head.many or owned is not None:
        return head.many and place.speaker is None
    if head.end > head.bare_end and place.speaker is None:
        return True  # “who announced to have left the show”
    if happenings.acts.match(passage.folded, head.start, head.end):
        return True  # “(said) that will play with X”
    said = slice(clause.start, head.bare_end)
    return not happenings.names_subject(passage.prose[said].split(), passage.folded[said].split())


def _is_anybodys(place: Place, head: Head, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether what is told has a subject without a name or a number: “that the board met in Roma on the 5th”."""
    owners = (happenings.own_subject, happenings.bare_owner)
    end = max((it.end() for one in owners for it in one.finditer(passage.folded, clause.start, head.start)), default=0)
    if not end:
        return False
    before = passage.prose[clause.start : min(place.start, end)].split()
    words = before + passage.prose[place.end : max(place.end, end)].split()
    return not words or not (
        any(it[:1].isupper() or it[:1] in _QUOTES or it[:1].isdigit() for it in words[1:])
        or any(mark in words[0] for mark in _APOSTROPHES)
        or words[0][:2].isupper()
        or words[0][:1].isdigit()
        or (not before and words[0][:1].isupper())
    )


def _has_teller(place: Place, head: Head, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether who tells may stand in what is told: it begins with the sentence, and a verb of saying closes that.

    “The board | next week in Roma to meet | decided”; but “that they met next week | said X”.
    """
    if place.quoted or head.end == head.bare_end:
        return False
    before = passage.prose[clause.start : place.start].split()
    if (
        before
        and before[-1][0].isupper()
        and before[-1].isalpha()
        and not happenings.own_subject.search(passage.folded, place.start - 3, place.start - 1)
    ):
        return True  # “the board, told of it, Roma yesterday (knew) that the war had begun”
    if passage.prose[place.bounds.start : clause.start].strip():
        return False
    return happenings.tells_on.match(passage.folded, head.end) is None


def _is_shared(place: Place, head: Head, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether what is told has its subject in the words before it, or who tells among its own."""
    if any(it.candidate == place.speaker and not it.case for it in clause.mentions):
        return True
    if any(
        it.case == "gen" and follows_owner(it.span.start, clause.start, passage, happenings) for it in clause.mentions
    ):
        return True  # “that a reporter, that X’s papers were handed out”
    if _has_another_teller(place, head, passage, happenings):
        return True
    if clause.subject is not None:
        return False
    said = slice(place.end, head.bare_end)
    if passage.prose[said].strip() and happenings.names_subject(
        passage.prose[said].split(), passage.folded[said].split()
    ):
        return False  # “(said) that on the 5th three rounds of talks were held”
    own = happenings.own_subject
    return (
        own.search(passage.folded, clause.start, head.start) is None
        and happenings.bare_owner.search(passage.folded, clause.start, head.start) is None
        and any(it.search(passage.folded, place.bounds.start, clause.start) for it in (own, happenings.bare_owner))
    )


def _has_another_teller(place: Place, head: Head, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether a subject stands before a comma and what it tells after it: “on the 5th the board, that A was turned down”."""
    comma = passage.prose.find(",", place.end, head.start)
    if (
        comma < 0
        or happenings.together.search(passage.folded, comma, min(comma + _LISTED, head.start))
        or not happenings.own_subject.search(passage.folded, comma, head.start)
    ):
        return False
    between = slice(place.end, comma)
    return may_name_subject(passage.prose[between].split(), passage.folded[between].split(), happenings)


def follows_owner(at: int, start: int, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether an owner before a comma stands right before a place in a clause: each is the subject of another verb."""
    comma = passage.prose.rfind(", ", start, at)
    return comma == at - 2 and happenings.own_subject.search(passage.folded, max(comma - 4, start), comma) is not None
