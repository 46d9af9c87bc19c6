"""Whether a line of the timeline says who or what it tells of, by a name, and not only by what was named before it."""

import re
from itertools import pairwise

from vakanuvis.language.base import Language
from vakanuvis.language.happenings import FINITE, RELATIVE, TOLD, Happenings, Head
from vakanuvis.language.naming import BODY, COMMON, GIVEN, HEAD, PLACE, SURNAME, TITLE
from vakanuvis.model.findings import Mention
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_clauses import Clause
from vakanuvis.understand.events_marks import is_announced, is_balanced, opens_a_mark
from vakanuvis.understand.events_places import Place

_GAP = "… "
_LEAST_BLANKS = 2
"""Between the words of what is described: “zoning talks” could be any, where no time and no place is left."""
_MARKS = "\"'“”‘’(),;:"
_SILENT = re.compile("[\"'“‘]…")
"""Somebody's words that had no room."""
_LOUD = 3
"""Letters of a name in capitals."""
_VERB = "."
"""Stands for the verb where only the words before a comma are asked for a subject."""
_ENDING = 2
"""Letters that say when."""
_WORD = 40
_TITLED = 60
"""Code points of “and”, a title, and what the title is of."""
_OPENING = "\"'“‘’”(…"
_APOSTROPHES = ("'", "’", "‘")
_STEM = re.compile(r"[^\W\d_]{2,}")  # "Roma" of "Roma'da"


def says_who(headline: str, place: Place, head: Head, clause: Clause, passage: Passage, language: Language) -> bool:
    """Tell whether a line tells who or what: it names something, and what it tells of was not named before it."""
    cut, headline = headline.startswith(_GAP), headline.removeprefix(_GAP)
    if (
        " " not in headline
        or (head.form is RELATIVE and headline.count(" ") < _LEAST_BLANKS)
        or headline[0] in " ("
        or not is_balanced(headline)
        or "( )" in headline
        or is_announced(headline)
    ):
        return False
    happenings, folded = language.happenings, language.alphabet.fold(headline)
    named = [it for it in clause.mentions if it.span.text_of(passage.prose) in headline]
    words = headline.split()
    if not named and not _names_something(words, language):
        return False
    if _has_a_byline(words, language) or _begins_with_a_byline(headline, named, clause, passage, language):
        return False
    if not named and _is_any_at_a_place(words, folded.split(), language):
        return False
    if clause.subject is not None and _is_set_against(clause.subject.end + 1, place, passage, happenings):
        return False
    if _SILENT.search(headline) or opens_a_mark(headline):
        return False
    if place.quoted and happenings.first_person.fullmatch(words[-1]):
        return not cut
    if (head.form is not RELATIVE or clause.subject is not None) and not _says_whose(
        place, head, clause, passage, language
    ):
        return False
    if _is_known_by_kind(folded, language) or (not named and happenings.any_described.match(folded)):
        return False
    if clause.subject is not None and not named and _is_a_bare_title(clause.subject, passage, language):
        return False  # “The prime minister, who …, on the 5th …”
    if _is_a_common_noun(words[0], language) and not named and not _is_name_elsewhere(words[0].strip(_MARKS), passage):
        return False  # “The rocket, first of all, …”
    if happenings.several.match(folded) and not _is_name_elsewhere(words[0], passage):
        return False  # “The artists applied for visas.”
    if head.form is not FINITE:
        return not (cut and head.form is TOLD)
    if clause.subject is not None and not cut:
        before = slice(clause.subject.start, clause.subject.end)
        if happenings.names_subject(
            [*(passage.prose[before] + ",").split(), _VERB], [*(passage.folded[before] + ",").split(), _VERB]
        ):
            return True
    if any(_may_be_subject(it, clause, passage, happenings) for it in named):
        return True
    if happenings.names_subject(words, folded.split()):
        return True
    # with the time that the line may have left out: “The board | yesterday | in Roma …”
    said = slice(clause.start, clause.end)
    return not cut and happenings.names_subject(passage.prose[said].split(), passage.folded[said].split())


def is_whole(headline: str, language: Language, *, named: bool) -> bool:
    """Tell whether a line that says who tells it has both halves of each pair of marks, and nothing of a heading.

    Where it does not name a person who does, it has to name somebody or something.
    """
    if not is_balanced(headline) or is_announced(headline) or _SILENT.search(headline) is not None:
        return False
    return named or (
        _names_something(headline.split(), language)
        and not _is_a_common_noun(headline.split(" ", 1)[0], language)
        and not _is_known_by_kind(language.alphabet.fold(headline), language)
    )


def _is_known_by_kind(folded: str, language: Language) -> bool:
    """Tell whether a line calls what was named before by its kind, its colours or what it is like."""
    happenings = language.happenings
    return bool(
        happenings.any_such.match(folded) or happenings.nickname.search(folded) or happenings.epithet.match(folded)
    )


def _is_a_bare_title(subject: Span, passage: Passage, language: Language) -> bool:
    """Tell whether a subject is an office alone: who holds it, stands in another sentence."""
    last = passage.folded[subject.start : subject.end].rpartition(" ")[2]
    kinds = language.naming.kinds_of(last)
    return bool(kinds & TITLE) and not kinds & (GIVEN | SURNAME)


def _is_a_common_noun(word: str, language: Language) -> bool:
    """Tell whether a line's first word is set off by a comma, and a noun that is nobody's name: “The rocket, …”."""
    if not word.endswith(","):
        return False
    kinds = language.naming.kinds_of(language.alphabet.fold(word[:-1]))
    return bool(kinds & (COMMON | HEAD)) and not kinds & (GIVEN | SURNAME | TITLE | PLACE | BODY)


def _has_a_byline(words: list[str], language: Language) -> bool:
    """Tell whether a name in capitals stands in a line: “Board meets ALI KAYA Roma The board …”."""
    return any(
        first.isupper()
        and second.isupper()
        and len(first) >= _LOUD
        and len(second) >= _LOUD
        and language.naming.kinds_of(language.alphabet.fold(first)) & GIVEN
        for first, second in pairwise(words)
    )


def _begins_with_a_byline(
    headline: str, named: list[Mention], clause: Clause, passage: Passage, language: Language
) -> bool:
    """Tell whether a line begins with a name that stands nowhere else and leads to another: “Ali Kaya Roma and its mayor …”."""
    if not named or named[0].titles or " " not in named[0].name or not headline.startswith(named[0].name + " "):
        return False
    following = headline[len(named[0].name) + 1 :].split(" ", 1)[0]
    if not following[:1].isupper() or any(mark in following for mark in _APOSTROPHES):
        return False
    leads = language.naming.kinds_of(language.alphabet.fold(following)) & (PLACE | GIVEN)
    return bool(leads) and passage.prose.count(named[0].name) == 1 and clause.subject is None


def _is_any_at_a_place(words: list[str], folded: list[str], language: Language) -> bool:
    """Tell whether a line has a meeting, a ceremony or a match that only its place tells from others: “At Roma a ceremony will be held”."""
    happenings = language.happenings
    if not any(it.startswith(happenings.common) for it in folded):
        return False
    left = list(words)
    for at, word in enumerate(words):
        if happenings.at_a_name.search(word) is None:
            continue
        left[at], before = "", at - 1
        hall = happenings.in_its_place.search(folded[at]) is not None
        while hall and before >= 0 and words[before][:1].isupper() and words[before].isalnum():
            left[before], before = "", before - 1  # “the Ali Kaya Hall's”
    return not _names_something(left, language)


def _is_set_against(start: int, place: Place, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether the subject before the first comma is not the one whose time it is: “A, to sell its own, and B, on the other hand, …”."""
    contrast = happenings.contrast.search(passage.folded, start, place.start)
    return contrast is not None and "," in passage.prose[start : contrast.start()]


def _says_whose(place: Place, head: Head, clause: Clause, passage: Passage, language: Language) -> bool:
    """Tell whether what stands before the time is named or new: “the funeral”, “his film” are somebody's who was named before."""
    happenings, begin = language.happenings, clause.start
    if clause.subject is not None and clause.subject.end < begin:
        begin = clause.subject.start
    end = place.start if clause.subject is None or head.form is not RELATIVE else clause.subject.end
    written, folded = (text[begin:end].split() for text in (passage.prose, passage.folded))
    if not written or any(begin <= it.span.start < end for it in clause.mentions):
        return True
    if (head.form is TOLD or place.quoted) and place.speaker is not None:
        return True  # in the words of somebody known: “that the foundation was laid on the 5th”
    if happenings.new.isdisjoint(folded) and not any(word[:1].isdigit() for word in folded):
        return _names_something(written, language) or _is_name_elsewhere(written[0].strip(_MARKS), passage)
    return True


def _is_name_elsewhere(word: str, passage: Passage) -> bool:
    """Tell whether the article writes a word with a capital letter in the middle of a sentence too, or with a suffix of names."""
    if not word[:1].isupper():
        return False
    at = passage.prose.find(word)
    while at >= 0:
        end = at + len(word)
        before = passage.prose[max(at - 2, 0) : at]
        if passage.prose[end : end + 1] in _APOSTROPHES or (before[:1].islower() and before[1:] == " "):
            return True
        at = passage.prose.find(word, end)
    return False


def _may_be_subject(mention: Mention, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether a name has no case, and is not the first part of another one or of what belongs to it."""
    end = mention.span.end
    if passage.prose[end : end + 1] == "," and any(it.span.start == end + 2 for it in clause.mentions):
        return False  # “Ali Kaya, Mehmet Kaya and …”
    if mention.case or happenings.no_subject.match(passage.folded, end):
        return False
    joined = next((it for it in clause.mentions if it.span.start > end), None)
    if joined is not None and happenings.together.match(passage.folded, end) and joined.span.start - end <= _TITLED:
        return _may_be_subject(joined, clause, passage, happenings)  # “by Ali Kaya and mayor Mehmet Kaya”
    following = passage.prose[end + 1 : end + _WORD].split(" ", 1)[0]
    return not following[:1].isupper() or any(mark in following for mark in _APOSTROPHES)


def _names_something(words: list[str], language: Language) -> bool:
    """Tell whether a line has a name of somebody, a place or a thing: “The market … opened” could be any market.

    A month is none, and the capital letter that opens a line shows none.
    """
    calendar, fold = language.happenings.calendar_names, language.alphabet.fold
    for at, word in enumerate(words):
        bare = word.lstrip(_OPENING)
        if not bare[:1].isupper():
            continue
        if len(bare) > 1 and bare.strip(_MARKS).isupper() and fold(bare.strip(_MARKS)) not in calendar:
            return True
        stem = _STEM.match(bare)
        if stem is None or (folded := fold(stem[0])) in calendar or folded[:-_ENDING] in calendar:
            continue  # “May”, and “Haziranda” without its apostrophe
        if at or stem[0].isupper() or bare[stem.end() : stem.end() + 1] in _APOSTROPHES:
            return True
        if language.naming.kinds_of(folded) & (PLACE | BODY):
            return True
    return False
