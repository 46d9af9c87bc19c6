"""Whether a line of the timeline can be read without the text that it was taken from.

A line stands among those of other articles: “they” and “a meeting” mean nothing there, and a sentence whose subject was
named in the one before tells of nobody.
"""

import re

from vakanuvis.language.calendar import Direction
from vakanuvis.language.happenings import DescribedNoun, Form, Happenings, Head
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_clauses import Clause
from vakanuvis.understand.events_cuts import may_name_subject
from vakanuvis.understand.events_places import Place

_ADDRESS = re.compile(r"https?:|www\.")
_LEAST_TOLD = 4
"""Words, with the time, of what somebody tells of themselves: “that he will go to Roma today” has too few."""
_BULLET = re.compile("[·•|]| / ")  # of a list or a table
_LEAST_WORDS = 2
"""Of what is described, besides the time and the participle: “zoning talks”, not “talks”."""
_PLACE = 3  # words
_MEETING = 2
"""People that a meeting is told by: “the talks between A and B”."""
_QUOTES = '"“‘'
_APOSTROPHES = ("'", "’", "‘")


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
    if head.form is Form.FINITE and ";" in passage.prose[place.end : head.start]:
        return False  # “on the 5th A; on the 6th B have opened”
    if head.form is Form.TOLD:
        owned = happenings.doer.search(passage.folded, clause.start, head.start) is not None
        words = passage.prose[clause.start : head.start].split()
        return not (
            (not owned and (head.many or len(words) < _LEAST_TOLD))
            or _may_belong_to_the_telling(place, head, clause, passage, happenings)
            or _is_nobodys(place, head, clause, passage, happenings)
            or _is_shared(place, head, clause, passage, happenings)
            or _is_anybodys(head, clause, passage, happenings)
        )
    if noun is not None and place.quoted:
        return False
    if noun is None:
        alone = clause.start == place.start and head.start < clause.end
        if alone and len(passage.prose[place.end : head.start].split()) < _LEAST_WORDS:
            return False  # “will open tomorrow”
        if happenings.going.match(passage.folded, head.start) and not any(
            happenings.whither.search(passage.prose, start, end)
            for start, end in ((clause.start, place.start), (place.end, head.start))
        ):
            return False  # “In August Ali Kaya came.”
        recent = happenings.of_an_office.match(passage.folded, head.start) is not None
        return not ((long_ago or recent) and _goes_on(place, head, clause, passage, happenings))
    if head.direction is Direction.FUTURE and happenings.called_off.search(
        passage.folded, noun.end, place.sentence.end
    ):
        return False
    return not _is_hollow(place, head, noun, clause, passage, happenings)


def _is_cut_out(place: Place, head: Head, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether it begins with a pronoun, or with half of a pair of marks: the other half was forgotten."""
    folded, text = passage.folded, passage.prose[clause.start : clause.end]
    if clause.start < place.start and happenings.pointing.match(folded, clause.start):
        return True
    if clause.start == place.start and happenings.pointing.match(folded, place.end + 1):
        return True
    if _BULLET.search(text) or text.count("(") != text.count(")") or happenings.points_back(text):
        return True
    if happenings.ours.search(folded, clause.start, clause.end):
        return True
    if place.quoted:
        return place.speaker is None
    if passage.prose[place.sentence.start].islower() or place.sentence.text_of(passage.prose).count('"') % 2:
        return True  # a sentence that lost its beginning
    if passage.prose[max(place.sentence.start - 2, 0) : place.sentence.start].startswith("?"):
        return True  # “Where To? Festival begins”: a mark in a name is no end
    opens = passage.prose[place.sentence.start : place.sentence.start + 2]
    if opens[:1] in _APOSTROPHES and opens[1:].islower():
        return True  # “'de Ali Kaya”
    link = happenings.after_and.search(folded, clause.start, place.start)
    if link is not None and not _is_date(link["word"], happenings):
        return True  # “(on the 5th) A and on the 6th B will play”
    if happenings.if_so.search(folded, clause.start, head.start) or _ADDRESS.search(text):
        return True
    if clause.turn < head.start and happenings.thereafter.search(folded, place.end, clause.turn):
        return True
    if happenings.said_so.match(folded, head.end):
        return True
    if happenings.our_doing.search(folded, clause.start, clause.end):
        return True
    return head.form is Form.FINITE and happenings.first_person.fullmatch(folded, head.start, head.end) is not None


def _is_date(word: str, happenings: Happenings) -> bool:
    return any(letter.isdigit() for letter in word) or word.partition("'")[0] in happenings.calendar_names


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
    owned = happenings.doer.search(passage.folded, clause.start, head.start) or happenings.bare_owner.search(
        passage.folded, clause.start, head.start
    )
    if head.many or owned is not None:
        return head.many
    if head.end > head.bare_end:
        return True  # “who announced to have left the show”
    said = slice(clause.start, head.bare_end)
    return not happenings.names_subject(passage.prose[said].split(), passage.folded[said].split())


def _is_anybodys(head: Head, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether what is told has a subject without a name: “that the board met in Roma on the 5th”."""
    end = max((it.end() for it in happenings.own_subject.finditer(passage.folded, clause.start, head.start)), default=0)
    if not end:
        return False
    words = passage.prose[clause.start : end].split()
    return not (
        any(it[:1].isupper() or it[:1] in _QUOTES for it in words[1:])
        or any(mark in words[0] for mark in _APOSTROPHES)
        or words[0][:2].isupper()
    )


def _is_shared(place: Place, head: Head, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether what is told has its subject in the words before it, or who tells among its own."""
    if any(it.candidate == place.speaker and not it.case for it in clause.mentions):
        return True
    if any(
        it.case == "gen" and _follows_owner(it.span.start, clause.start, passage, happenings) for it in clause.mentions
    ):
        return True  # “that a reporter, that X’s papers were handed out”
    own = happenings.own_subject
    comma = passage.prose.find(",", place.end, head.start)
    if comma > 0 and own.search(passage.folded, comma, head.start):
        between = slice(place.end, comma)
        if may_name_subject(passage.prose[between].split(), passage.folded[between].split(), happenings):
            return True  # “on the 5th the board, that the wish of A was turned down”
    if clause.subject is not None:
        return False
    said = slice(place.end, head.bare_end)
    if passage.prose[said].strip() and happenings.names_subject(
        passage.prose[said].split(), passage.folded[said].split()
    ):
        return False  # “(said) that on the 5th three rounds of talks were held”
    return (
        own.search(passage.folded, clause.start, head.start) is None
        and happenings.bare_owner.search(passage.folded, clause.start, head.start) is None
        and any(it.search(passage.folded, place.bounds.start, clause.start) for it in (own, happenings.bare_owner))
    )


def _follows_owner(at: int, start: int, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether an owner before a comma stands right before a place in a clause: each is the subject of another verb."""
    comma = passage.prose.rfind(", ", start, at)
    return comma == at - 2 and happenings.own_subject.search(passage.folded, max(comma - 4, start), comma) is not None


def _goes_on(place: Place, head: Head, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether a sentence of a biography goes on about whom the one before named: “In 1957 opened a theatre.”."""
    if place.quoted or clause.start != place.start or clause.subject is not None:
        return False
    folded, near = passage.folded, head.start - 2
    if any(
        it.span.end < near
        and not it.case
        and passage.prose[it.span.start - 1 : it.span.start] != "("
        and not happenings.no_subject.match(folded, it.span.end)
        for it in clause.mentions
    ):
        return False
    if happenings.of_a_life.match(passage.folded, head.start, head.end):
        return True
    return happenings.object_without_subject.search(passage.folded, place.end, head.start) is not None


def _has_part(place: Place, head: Head, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether what describes a noun names somebody, or something that is not only where it was: “with A”, “for B”."""
    if len([it for it in clause.mentions if not it.case]) >= _MEETING:
        return True
    for start, end in ((clause.start, place.start), (place.end, head.start)):
        words = passage.prose[start:end].split()
        for at, word in enumerate(words):
            if word[:1].isupper() and not any(happenings.where.search(it) for it in words[at : at + _PLACE]):
                return True
    return False


def _is_hollow(
    place: Place, head: Head, noun: DescribedNoun, clause: Clause, passage: Passage, happenings: Happenings
) -> bool:
    """Tell whether a noun is described by little more than the time: “the meeting held on the 5th”, “the talk that he gave”."""
    folded = passage.folded
    owned = happenings.own_subject.search(folded, clause.start, head.start) is not None
    doer = happenings.doer.search(folded, clause.start, head.start) is not None
    if head.own and (not doer or _follows_owner(clause.start, place.bounds.start, passage, happenings)):
        return True  # “the talk that he gave on the 5th”
    if not head.own and clause.start == place.start and happenings.own_subject.match(folded, place.start - 2):
        return True  # “his party's congress that will be held on the 5th”
    written = passage.prose[head.end : noun.end].split()
    named = [word for word in folded[head.end : noun.end].split() if word not in happenings.hollow]
    if not doer and named and named[-1].startswith(happenings.common) and not any(it[:1].isupper() for it in written):
        if not _has_part(place, head, clause, passage, happenings):
            return True  # “the ceremony that was held in A on the 5th”
        if happenings.against_one.match(folded, clause.start, noun.end):
            return True  # “the match that was played with A”
    if named and not owned and happenings.somebodys.match(folded, noun.end - len(named[-1])) is not None:
        return True  # “the visit to A that will begin on the 5th”
    if not doer and not owned and happenings.one_sided.search(passage.prose[clause.start : noun.end]):
        return True  # “the A match that was played on the 5th”
    if len(named) == 1 and not clause.mentions and not owned:
        return True  # “the match that will begin in A on the 5th”
    stretches = ((clause.start, place.start), (place.end, head.start), (head.end, noun.end))
    words = [word for start, end in stretches for word in folded[start:end].split()]
    return sum(word not in happenings.hollow and not word.isdigit() for word in words) < _LEAST_WORDS
