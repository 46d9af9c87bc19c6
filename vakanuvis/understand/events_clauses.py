"""The clause that tells an event: where it begins, and who is named in it."""

from collections.abc import Sequence

from vakanuvis.language.happenings import FINITE, TOLD, DescribedNoun, Happenings, Head
from vakanuvis.model.findings import Mention
from vakanuvis.model.spans import Span
from vakanuvis.model.structs import Struct
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_places import Place
from vakanuvis.understand.events_scenes import Scene
from vakanuvis.understand.events_starts import name_start
from vakanuvis.understand.quotations.names import title_start, word_end

_JOINT = 8
"""Code points between two clauses that are told in one breath: “, ve ”."""
_NEXT = 2
"""Code points of “, ”."""
_LONG = 90
"""Code points of two bodies' names with “between”."""
_SHORT = 60
"""Code points of a subject or an adjunct that may stand before the time."""


class Clause(Struct, frozen=True):
    """A stretch of a sentence that tells one happening."""

    start: int
    end: int
    """Where its verb or its noun ends, without what belongs to the words around it."""
    mentions: tuple[Mention, ...]
    """Who takes part, in order."""
    subject: Span | None
    """The words before the sentence's first comma that the clause has for a subject; may stand before it."""
    verb: int
    """Where the verb begins, or what several times share before it."""
    turn: int
    """Where the words of this time end and those of another one begin that shares the verb; the verb where there is none."""
    phrase: int
    """Where the last verb before the time ends, or the clause begins: after it stands whom the time is told of."""


def clause_of(
    place: Place, head: Head, noun: DescribedNoun | None, scene: Scene, passage: Passage, happenings: Happenings
) -> Clause:
    """Return the clause of `head`, which is the verb of the time at `place`; `noun` is what a relative form describes."""
    subject = _subject_before(place, scene, passage, happenings)
    if noun is not None:
        start, end = _start_of_description(place, head, noun.end, scene, passage, happenings), noun.end
        subject = None
    else:
        start, end = _start_of_clause(place, head, subject, scene, passage, happenings), head.bare_end
        # “X was born in A and died on the 5th”: the second clause has the first one's subject
        shares = head.form is FINITE and place.start - start <= _JOINT
        subject = subject if subject is not None and (subject.start >= start or shares) else None
    if head.form is TOLD and not happenings.own_subject.search(passage.folded, start, head.start):
        subject = _shared_subject(place, start, scene, passage) or subject
    opener = happenings.clause_openers.match(passage.folded, start)
    start = min(opener.end(), place.start) if opener else start
    return Clause(
        start,
        end,
        mentions=_people(start, end, subject, place, head, scene, passage, happenings),
        subject=subject,
        verb=min(scene.shared, head.start),
        turn=scene.turn,
        phrase=max([start, *(it.end for it in scene.before if it.end < place.start)]),
    )


def _people(
    start: int,
    end: int,
    subject: Span | None,
    place: Place,
    head: Head,
    scene: Scene,
    passage: Passage,
    happenings: Happenings,
) -> tuple[Mention, ...]:
    """Return who takes part: who is named in the clause, its subject before it, and a subject that two clauses share."""
    named = [it for it in scene.mentions if start <= it.span.start and it.span.end <= end]
    if subject is not None and subject.end <= start:
        named = [it for it in scene.mentions if subject.contains(it.span)] + named
    if head.form is TOLD and (head.many or not happenings.own_subject.search(passage.folded, start, head.start)):
        named = [it for it in _subjects_before(start, scene) if it.candidate != place.speaker] + named
    return tuple(it for it in named if not _owns_next(it, named, head, passage))


def _subject_before(place: Place, scene: Scene, passage: Passage, happenings: Happenings) -> Span | None:
    """Return the words up to the sentence's first comma, where no verb is in them and they stand before the time."""
    opener = happenings.clause_openers.match(passage.folded, place.bounds.start, place.start)
    start = opener.end() if opener else place.bounds.start
    if happenings.pointing.match(passage.folded, start):
        return None
    comma = passage.prose.find(",", start, min(place.start, start + _SHORT))
    if comma < 0 or (scene.before and scene.before[0].start < comma):
        return None
    last = next((it for it in reversed(scene.mentions) if it.span.end <= comma), None)
    if last is not None and last.span.end == comma and _is_listed(last, scene, passage, happenings):
        return None
    return Span(start, comma)


def _start_of_clause(
    place: Place, head: Head, subject: Span | None, scene: Scene, passage: Passage, happenings: Happenings
) -> int:
    """Return where the clause begins: after the clause before it; what is told begins after who tells it."""
    start = place.bounds.start
    for other in scene.before:
        if other.shape is FINITE or (other.shape is TOLD and head.form is TOLD):
            start = other.end
        elif head.form is TOLD and other.own:
            # “in the statement that he made, on the 5th …”: what is told begins after that
            start = max(start, passage.prose.find(",", other.end, place.start) + 1)
    teller = next(
        (
            it
            for it in reversed(scene.mentions)
            if start <= it.span.start < place.start
            and _is_set_off(it, passage)
            and not _is_listed(it, scene, passage, happenings)
        ),
        None,
    )
    if head.form is TOLD:
        if teller is not None:
            start = word_end(passage, teller)
        if head.end == head.bare_end:
            # “that the barrier was raised, on the 5th … was told”
            told = [it.end() for it in happenings.described_on.finditer(passage.folded, start, place.start)]
            start = max([start, *told])
        if subject is not None and not happenings.own_subject.search(passage.folded, subject.end - 4, subject.end):
            start = max(start, subject.end + 1)
    elif teller is not None and any(start <= it.start < teller.span.start for it in scene.before):
        # “recalling that …, Lavrov, on the 5th …”: the frame before the subject is another clause
        start = _whose_title(name_start(title_start(passage, teller), start, passage), scene, passage)
    return start


def _whose_title(at: int, scene: Scene, passage: Passage) -> int:
    """Return where the words begin that a title in small letters belongs to: “who was poisoned, [Roma School] pupil X”."""
    begin = max((it.end + 1 for it in scene.before if it.end < at), default=at)
    return begin if passage.prose[at].islower() and "," not in passage.prose[begin:at] else at


def _start_of_description(
    place: Place, head: Head, noun_end: int, scene: Scene, passage: Passage, happenings: Happenings
) -> int:
    """Return where the words begin that describe a noun.

    With the time, or with where (“Roma'da 4 Mart'ta”) or who (“X ile Y”) right before it; where the noun is
    what somebody does, with all that stands between the last comma or verb and the time.
    """
    begin = max([place.bounds.start, *(it.end for it in scene.before)])
    begin = max(begin, passage.prose.rfind(",", begin, place.start) + 1)
    start = place.start
    if head.own and not happenings.own_subject.search(passage.folded, place.end, head.start):
        objects = [it.end() for it in happenings.object_before.finditer(passage.folded, begin, start)]
        begin = max([begin, *objects])
        if start - begin <= _SHORT:
            return begin
    if any(it.end() >= start for it in happenings.between.finditer(passage.folded, begin, start)):
        return (
            begin + (passage.prose[begin] == " ") if start - begin <= _LONG else start
        )  # “between A and B on the 5th”
    for mention in reversed(scene.mentions):
        if begin <= mention.span.start and mention.span.end <= start:
            if not happenings.together.fullmatch(passage.folded, word_end(passage, mention), start):
                break
            start = title_start(passage, mention)
            if passage.prose[start].islower():
                start = name_start(start, begin, passage)  # “the Roman mayor X”
    if start < place.start:
        return start
    owner = happenings.owner_before.search(passage.folded, begin, start)
    if owner is not None and not head.own and happenings.owned.search(passage.folded, head.end, noun_end):
        return name_start(owner.start(), begin, passage)  # “X's meeting that was held on the 5th”
    if happenings.whence.search(passage.folded, begin, start) and start - begin <= _SHORT:
        return begin + (passage.prose[begin] == " ")  # “from his post | last week | who left”
    inside = happenings.inside.search(passage.folded, begin, start)
    if inside is not None:
        return name_start(inside.start(), begin, passage)  # “in Roma's Ostia district | on the 5th”
    while start > begin:
        before = passage.prose.rfind(" ", begin, start - 1) + 1 or begin
        if not happenings.where_before.fullmatch(passage.folded, before, start):
            break
        start = name_start(before, begin, passage) if passage.prose[before].isupper() else before
    return start


def _subjects_before(start: int, scene: Scene) -> tuple[Mention, ...]:
    """Return who is named in the clause right before, which shares its subject: “that X met Y, (and) on the 5th …”."""
    told = [it for it in scene.before if it.form is TOLD and it.end <= start]
    if not told or start - told[-1].end > _JOINT:
        return ()
    begin = told[-2].end if len(told) > 1 else 0
    return tuple(it for it in scene.mentions if begin <= it.span.start < told[-1].start)


def _shared_subject(place: Place, start: int, scene: Scene, passage: Passage) -> Span | None:
    """Return the words of people who are the subject of what was told right before: “that X and Y met, (and) on the 5th …”."""
    shared = [it for it in _subjects_before(start, scene) if it.candidate != place.speaker]
    if not shared or shared[-1].case != "gen":
        return None
    return Span(title_start(passage, shared[0]), word_end(passage, shared[-1]))


def _owns_next(mention: Mention, named: Sequence[Mention], head: Head, passage: Passage) -> bool:
    """Tell whether somebody is only named as the owner of who comes next: “X’s envoy Y”; a told clause has such subjects."""
    following = next((it for it in named if it.span.start > mention.span.start), None)
    if mention.case != "gen" or following is None or head.form is TOLD or not following.titles:
        return False
    return title_start(passage, following) - word_end(passage, mention) <= 2


def _is_set_off(mention: Mention, passage: Passage) -> bool:
    return not mention.case and passage.prose[mention.span.end : mention.span.end + 1] == ","


def _is_listed(mention: Mention, scene: Scene, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether a list goes on right after the comma: “Ali Kaya, Mehmet Kaya and …”."""
    following = next((it for it in scene.mentions if it.span.start > mention.span.start), None)
    if following is None or title_start(passage, following) - mention.span.end > _NEXT:
        return False
    end = following.span.end
    return passage.prose[end : end + 1] == "," or happenings.together.match(passage.folded, end) is not None
