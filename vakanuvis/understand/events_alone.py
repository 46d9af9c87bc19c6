"""Whether a line of the timeline can be read without the text that it was taken from.

A line stands among those of other articles: “they” and “a meeting” mean nothing there, and a sentence whose subject was
named in the one before tells of nobody.
"""

import re

from vakanuvis.language.base import Language
from vakanuvis.language.happenings import DescribedNoun, Form, Happenings, Head
from vakanuvis.language.naming import BODY, PLACE
from vakanuvis.model.findings import Mention
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_clauses import Clause
from vakanuvis.understand.events_cuts import may_name_subject
from vakanuvis.understand.events_places import Place

_LEAST_WORDS = 2
"""Of what is described, besides the time and the participle: “zoning talks”, not “talks”."""
_GAP = "… "
_VERB = "."
"""Stands for the verb where only the words before a comma are asked for a subject."""
_MEETING = 2
"""People that a meeting is told by: “the talks between A and B”."""
_LEAST_TOLD = 3
"""Words of what is told, besides the time and the verb: “that they opened the shop in 2001” lacks what, if it is left out before."""
_WORD = 40
_OPENING = "\"'“‘’”(…"
_APOSTROPHES = ("'", "’", "‘")
_STEM = re.compile(r"[^\W\d_]{2,}")  # "Roma" of "Roma'da"


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
        words = len(passage.prose[clause.start : place.start].split()) + len(
            passage.prose[place.end : head.start].split()
        )
        return not (
            (head.many and words < _LEAST_TOLD)
            or _may_belong_to_the_telling(place, head, clause, passage, happenings)
            or _is_nobodys(place, head, clause, passage, happenings)
        )
    if noun is None:
        alone = clause.start == place.start and head.start < clause.end
        if alone and len(passage.prose[place.end : head.start].split()) < _LEAST_WORDS:
            return False  # “will open tomorrow”
        return not (long_ago and _goes_on(place, head, clause, passage, happenings))
    return not _is_hollow(place, head, noun, clause, passage, happenings)


def says_who(headline: str, place: Place, head: Head, clause: Clause, passage: Passage, language: Language) -> bool:
    """Tell whether a line tells who or what: it names something, and what it tells of was not named before it."""
    cut, headline = headline.startswith(_GAP), headline.removeprefix(_GAP)
    if " " not in headline or headline[0] == "(" or not _is_balanced(headline):
        return False
    happenings, folded = language.happenings, language.alphabet.fold(headline)
    named = [it for it in clause.mentions if it.span.text_of(passage.prose) in headline]
    words = headline.split()
    if not named and not _names_something(words, language):
        if place.speaker is None or head.many or happenings.first_person.fullmatch(words[-1]):
            return False
        # in the words of somebody known: “that the foundation was laid on the 5th”
        if place.quoted and any(word.isdigit() for word in words):
            return False  # figures
        if not happenings.own_subject.search(folded) and not happenings.names_subject(words, folded.split()):
            return False
    if place.quoted:
        return True
    if happenings.any_such.match(folded) or happenings.epithet.match(folded):
        return False
    if head.form is not Form.FINITE:
        return not (cut and head.form is Form.TOLD)
    if clause.subject is not None and not cut:
        before = slice(clause.subject.start, clause.subject.end)
        if happenings.names_subject(
            [*(passage.prose[before] + ",").split(), _VERB], [*(passage.folded[before] + ",").split(), _VERB]
        ):
            return True
    if any(_may_be_subject(it, clause, passage, happenings) for it in named):
        return True
    return happenings.names_subject(words, folded.split())


def _may_be_subject(mention: Mention, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether a name has no case, and is not the first part of another one or of what belongs to it."""
    end = mention.span.end
    if passage.prose[end : end + 1] == "," and any(it.span.start == end + 2 for it in clause.mentions):
        return False  # “Ali Kaya, Mehmet Kaya and …”
    if mention.case or happenings.no_subject.match(passage.folded, end):
        return False
    following = passage.prose[end + 1 : end + _WORD].split(" ", 1)[0]
    return not following[:1].isupper() or any(mark in following for mark in _APOSTROPHES)


def _is_balanced(headline: str) -> bool:
    return (
        headline.count("(") == headline.count(")")
        and headline.count("“") == headline.count("”")
        and headline.count('"') % 2 == 0
    )


def _names_something(words: list[str], language: Language) -> bool:
    """Tell whether a line has a name of somebody, a place or a thing: “The market … opened” could be any market.

    A month is none, and the capital letter that opens a line shows none.
    """
    calendar, fold = language.happenings.calendar_names, language.alphabet.fold
    for at, word in enumerate(words):
        bare = word.lstrip(_OPENING)
        if not bare[:1].isupper():
            continue
        stem = _STEM.match(bare)
        if stem is None or (folded := fold(stem[0])) in calendar:
            continue
        if at or stem[0].isupper() or bare[stem.end() : stem.end() + 1] in _APOSTROPHES:
            return True
        if language.naming.kinds_of(folded) & (PLACE | BODY):
            return True
    return False


def _is_cut_out(place: Place, head: Head, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether it begins with a pronoun, or with half of a pair of marks: the other half was forgotten."""
    folded, text = passage.folded, passage.prose[clause.start : clause.end]
    if clause.start < place.start and happenings.pointing.match(folded, clause.start):
        return True
    if clause.start == place.start and happenings.pointing.match(folded, place.end + 1):
        return True
    if text.count("(") != text.count(")") or happenings.points_back(text):
        return True
    if place.quoted:
        return place.speaker is None
    if passage.prose[place.sentence.start].islower() or place.sentence.text_of(passage.prose).count('"') % 2:
        return True  # a sentence that lost its beginning
    if passage.prose[max(place.sentence.start - 2, 0) : place.sentence.start].startswith("?"):
        return True  # “Where To? Festival begins”: a mark in a name is no end
    if happenings.ours.search(folded, clause.start, clause.end):
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


def _is_somebodys(head: Head, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether somebody is named who did what is described, one or several as the verb says."""
    subject = clause.subject
    if subject is None:
        return any(not it.case for it in clause.mentions)
    words, folded = (text[subject.start : subject.end].split() for text in (passage.prose, passage.folded))
    one = [it for it in clause.mentions if subject.contains(it.span)]
    return may_name_subject(words, folded, happenings) and not (
        head.many and len(one) == 1 and one[0].span.end == subject.end
    )


def _is_hollow(
    place: Place, head: Head, noun: DescribedNoun, clause: Clause, passage: Passage, happenings: Happenings
) -> bool:
    """Tell whether a noun is described by little more than the time: “the meeting held on the 5th”, “the talk that he gave”."""
    folded = passage.folded
    owned = happenings.own_subject.search(folded, clause.start, head.start) is not None
    doer = happenings.doer.search(folded, clause.start, head.start) is not None
    if head.own and not doer and not _is_somebodys(head, clause, passage, happenings):
        return True  # “the talk that he gave on the 5th”
    named = [word for word in folded[head.end : noun.end].split() if word not in happenings.hollow]
    bare = len(named) == 1
    if (
        bare
        and named[0] in happenings.common
        and not doer
        and clause.subject is None
        and len(clause.mentions) < _MEETING
    ):
        return True  # “the ceremony that was held in A on the 5th”
    if bare and not clause.mentions and clause.subject is None and not owned:
        return True  # “the match that will begin in A on the 5th”
    stretches = ((clause.start, place.start), (place.end, head.start), (head.end, noun.end))
    words = [word for start, end in stretches for word in folded[start:end].split()]
    return sum(word not in happenings.hollow and not word.isdigit() for word in words) < _LEAST_WORDS
