"""Whether a line of the timeline can be read without the text that it was taken from.

A line stands among those of other articles: “they” and “a meeting” mean nothing there, and a sentence whose subject was
named in the one before tells of nobody.
"""

from vakanuvis.language.happenings import DescribedNoun, Form, Happenings, Head
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_clauses import Clause
from vakanuvis.understand.events_places import Place

_LEAST_WORDS = 2
"""Of what is described, besides the time and the participle: “zoning talks”, not “talks”."""


def reads_alone(
    place: Place,
    head: Head,
    noun: DescribedNoun | None,
    clause: Clause,
    passage: Passage,
    happenings: Happenings,
    *,
    long_ago: bool,
) -> bool:
    """Tell whether the clause of an event says by itself what happened; `noun` is what a relative `head` describes."""
    if _is_cut_out(place, head, clause, passage, happenings):
        return False
    if head.form is Form.TOLD:
        return not (
            _may_belong_to_the_telling(place, head, clause, passage, happenings)
            or _is_nobodys(place, head, clause, passage, happenings)
        )
    if noun is None:
        alone = clause.start == place.start and head.start < clause.end
        if alone and len(passage.prose[place.end : head.start].split()) < _LEAST_WORDS:
            return False  # “will open tomorrow”
        return not (long_ago and _goes_on(place, head, clause, passage, happenings))
    return not _is_hollow(place, head, noun, clause, passage, happenings)


def _is_cut_out(place: Place, head: Head, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether it begins with a pronoun, or with half of a pair of marks: the other half was forgotten."""
    folded, text = passage.folded, passage.prose[clause.start : clause.end]
    if clause.start < place.start and happenings.pointing.match(folded, clause.start):
        return True
    if clause.start == place.start and happenings.pointing.match(folded, place.end + 1):
        return True
    if text.count("(") != text.count(")"):
        return True
    if place.quoted:
        return False
    if place.sentence.text_of(passage.prose).count('"') % 2:
        return True
    if happenings.said_so.match(folded, head.end):
        return True
    if happenings.our_doing.search(folded, clause.start, clause.end):
        return True
    return head.form is Form.FINITE and happenings.first_person.fullmatch(folded, head.start, head.end) is not None


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
    """Tell whether nobody known tells what nobody named did: “(the firm said) that it began two weeks ago”."""
    if place.speaker is not None or place.quoted:
        return False
    owned = happenings.own_subject.search(passage.folded, clause.start, head.start)
    return head.many or (owned is None and not clause.mentions)


def _goes_on(place: Place, head: Head, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether a sentence of a biography goes on about whom the one before named: “In 1957 opened a theatre.”."""
    if place.quoted or clause.start != place.start:
        return False
    folded, near = passage.folded, head.start - 2
    if any(it.span.end < near and not happenings.together.match(folded, it.span.end) for it in clause.mentions):
        return False
    if happenings.of_a_life.match(passage.folded, head.start, head.end):
        return True
    return happenings.object_without_subject.search(passage.folded, place.end, head.start) is not None


def _is_hollow(
    place: Place, head: Head, noun: DescribedNoun, clause: Clause, passage: Passage, happenings: Happenings
) -> bool:
    """Tell whether a noun is described by little more than the time: “the meeting held on the 5th”, “the talk that he gave”."""
    folded = passage.folded
    nobody = clause.subject is None and not clause.mentions and clause.start == place.start
    if head.own and nobody and happenings.own_subject.search(folded, place.end, head.start) is None:
        return True
    stretches = ((clause.start, place.start), (place.end, head.start), (head.end, noun.end))
    words = [word for start, end in stretches for word in folded[start:end].split()]
    return sum(word not in happenings.hollow and not word.isdigit() for word in words) < _LEAST_WORDS
