"""An event as a line of the timeline: the clause's own words, shortened where they are many."""

import re
from collections.abc import Callable, Iterator

from vakanuvis.language.base import Language
from vakanuvis.language.happenings import Happenings
from vakanuvis.model.spans import Span
from vakanuvis.model.structs import replace
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_clauses import Clause
from vakanuvis.understand.events_cuts import aside_in, cuts_in, may_name_subject
from vakanuvis.understand.events_places import Place
from vakanuvis.understand.events_tellings import Telling, parts_of

HEADLINE_LENGTH = 150
LONGEST_HEADLINE = 220
"""Where nothing can be left out."""
_GAP = " … "
_FRAME = 60
"""Code points before the time that are told where the rest of a clause is shortened."""
_SHORT = 70
"""Code points of somebody's words that a line may have room for: “to the words “we don't sell” he answered”."""
_SUFFIX = 4
"""Code points of the longest ending of an owner."""
_LISTED = 2
"""Code points between two names of a list."""
_LOUD = 2
"""Words in capitals that no name has more of."""
_ABBREVIATION = 4
"""Letters that a name in capitals may have: “OECD”."""


def headline_of(
    clause: Clause,
    place: Place,
    telling: Telling | None,
    passage: Passage,
    language: Language,
    reads: Callable[[str], bool],
    *,
    whole: bool,
) -> str | None:
    """Return the clause's own words, at most `HEADLINE_LENGTH` characters, or all of them where a few more are needed.

    None where no wording passes `reads`: the subject would be lost; or, with `whole`, where not every word has room.
    """
    if place.removable is not None:
        place = replace(place, removable=_said_from_here(place, place.removable, passage, language))
    told = () if telling is None else (told_by(telling, place, passage),)
    wordings = iter(told or _wordings(clause, place, passage, language))
    full = next(wordings, "")
    quiet = _without_shouting(full, passage)
    line = _line_of(quiet, place, language)
    # what was taken out may have been the subject
    holds = 0 < len(quiet) <= LONGEST_HEADLINE and reads(line if quiet == full else _GAP.lstrip() + line)
    if len(quiet) <= HEADLINE_LENGTH:
        return line if holds else None  # all that it says is too little
    if not whole:
        for wording in wordings:
            if len(wording) <= HEADLINE_LENGTH and reads(short := _line_of(wording, place, language)):
                return short
    return line if holds else None


def _line_of(wording: str, place: Place, language: Language) -> str:
    """Return a wording as a line that stands alone, with a capital letter."""
    text = _without_contrast(wording, language)
    text = text if place.removable is None else _without_its_traces(text, language)
    return language.alphabet.upper(text[:1]) + text[1:]


def told_by(telling: Telling, place: Place, passage: Passage) -> str:
    """Return the words of a line that says who tells it."""
    words = [_words(part.start, part.end, place, passage) for part in parts_of(telling)]
    if (
        words[0]
        and telling.teller is not telling.said
        and passage.prose[telling.teller.end - 2 : telling.teller.end] == ", "
    ):
        words[0] += ","
    return " ".join(filter(None, words))


def _without_its_traces(text: str, language: Language) -> str:
    """Take out what only stood around a time that is left out: “X's [held] meeting”, “the festival[,] begins”."""
    held = language.happenings.held_of.search(language.alphabet.fold(text))
    text = text[: held.start()] + text[held.end() :] if held else text
    before, comma, last = text.rpartition(", ")
    return f"{before} {last}" if comma and " " not in last and "," not in before else text


def _said_from_here(place: Place, time: Span, passage: Passage, language: Language) -> Span | None:
    """Return the words that only say how far from the publication a time is, “yesterday”, with an “about” before them."""
    before = passage.folded.rfind(" ", place.bounds.start, max(time.start - 1, place.bounds.start)) + 1
    for start in (before or place.bounds.start, time.start):
        match = language.happenings.said_from_here.match(passage.folded, start, place.bounds.end)
        if match is not None and match.end() >= time.end:
            return Span(start, match.end())
    return None


def _without_shouting(text: str, passage: Passage) -> str:
    """Take out a heading in capitals before the sentence, whose line break was lost."""
    words = text.split(" ")
    words = words[next((at for at, word in enumerate(words) if at and _opens_text(word, words[at - 1], passage)), 0) :]
    if not (words[0].isupper() or words[0].isdigit()) and not any(map(text.__contains__, _DASHES)):
        return " ".join(words)
    mark = next((at for at, word in enumerate(words[:_DATELINE]) if word[:1] in _DASHES or word[-1:] in _DASHES), None)
    if mark is not None and all(
        word.strip("-–—").isupper() for word in words[: mark + (words[mark][-1:] in _DASHES)] if word not in _DASHES
    ):
        words = [words[mark].lstrip("-–—"), *words[mark + 1 :]] if words[mark][:1] in _DASHES else words[mark + 1 :]
        words = [word for word in words if word]
    loud = next((at for at, word in enumerate(words) if not word.isupper() and not word.isdigit()), 0)
    heading = loud > _LOUD or (loud > 1 and all(len(word) > _ABBREVIATION for word in words[:loud]))
    return " ".join(words[loud:] if heading else words)


def _opens_text(word: str, before: str, passage: Passage) -> bool:
    """Tell whether a word is in capitals as newspapers write the first one of a text, “ROMA'DA”, and no abbreviation.

    An abbreviation has its ending in small letters, and the article never writes it otherwise. Nor is it a surname, as
    offices write them: “Ali KAYA”.
    """
    if not word[:1].isupper() or word[1:2].islower():
        return False  # as nearly all words
    stem = _LETTERS.match(word)
    if stem is None or not stem[0].isupper():
        return False
    ending = word[stem.end() + 1 :].rstrip(_EDGES)
    if ending:
        return ending.isupper()
    if before[:1].isupper() and before.isalpha():
        return False
    at = passage.prose.find(stem[0])
    begin = passage.folded[at : at + min(len(stem[0]), _STEM)] if at >= 0 else ""
    place = passage.folded.find(begin) if begin else -1
    while place >= 0:
        whole = len(stem[0]) >= _STEM or not passage.prose[place + len(stem[0]) : place + len(stem[0]) + 1].isalnum()
        if whole and passage.prose[place + 1].islower() and not passage.prose[place - 1 : place].isalnum():
            return True
        place = passage.folded.find(begin, place + 1)
    return False


def _without_contrast(text: str, language: Language) -> str:
    """Take out what sets a line against one that does not stand before it, and “held” where nothing says when any more."""
    folded = language.alphabet.fold(text)
    opener = language.happenings.clause_openers.match(folded) if folded[:1].isalpha() else None
    text, folded = (text[opener.end() :], folded[opener.end() :]) if opener else (text, folded)
    held = language.happenings.held.match(folded)
    text, folded = (text[held.end() :], folded[held.end() :]) if held else (text, folded)
    for beside in (language.happenings.contrast, language.happenings.also):
        match = beside.search(folded)
        text, folded = (it[: match.start()] + it[match.end() :] if match else it for it in (text, folded))
    return text


def _wordings(clause: Clause, place: Place, passage: Passage, language: Language) -> Iterator[str]:
    """Yield ways to tell the clause, fullest first; a phrase is kept whole or left out whole."""
    named = _named_first(clause, place, passage, language.happenings)
    subject = "" if named is None else _words(named.start, named.end, place, passage)
    apart = named is not None and named.end < clause.start
    if clause.turn < clause.verb:
        # “on the 1st in A, on the 12th in B they met”: in B they met on the 12th only
        comma = passage.prose.find(",", place.end, clause.turn)
        beside = passage.prose[place.end : max(comma, place.end)].split()
        shared = language.happenings.converb.search(passage.folded, place.end, clause.turn) is None
        if comma > 0 and shared and (not beside or language.happenings.where.search(beside[-1])):
            verb = _words(clause.verb, clause.end, place, passage)
            yield _words(clause.start, comma, place, passage) + _GAP + verb
        return
    full = _words(clause.start, clause.end, place, passage)
    yield subject + _GAP + full if apart else full
    if named is not None:
        return
    aside = aside_in(Span(place.end, clause.end), passage, language.happenings)
    if aside is not None:
        before = _words(clause.start, aside.start, place, passage)
        yield f"{before}, {_words(aside.end, clause.end, place, passage)}"
    subject_stays = _has_subject(clause, place, passage, language)
    nominative = max((it.span.end for it in clause.mentions if not it.case and it.span.end < place.start), default=0)
    for cut in cuts_in(Span(clause.start, place.start), passage, language.happenings, subject=subject_stays):
        if cut < nominative or not nominative:
            yield _words(cut, clause.end, place, passage)


def _has_subject(clause: Clause, place: Place, passage: Passage, language: Language) -> bool:
    """Tell whether the subject stands before the time."""
    words, folded = (text[clause.start : place.start].split() for text in (passage.prose, passage.folded))
    return may_name_subject(words, folded, language.happenings)


def _named_first(clause: Clause, place: Place, passage: Passage, happenings: Happenings) -> Span | None:
    """Return the subject's words; where no comma ends them, those up to a person who is named right before the time."""
    subject = clause.subject
    if subject is not None:
        words, folded = (text[subject.start : subject.end].split() for text in (passage.prose, passage.folded))
        owned = happenings.own_subject.search(passage.folded, max(subject.end - _SUFFIX, subject.start), subject.end)
        return subject if owned or may_name_subject(words, folded, happenings) else None
    if not clause.mentions:
        return None
    first = clause.mentions[0]
    owner = first.case == "gen" and first.after >= 0  # “(said) that Ali Kaya, …, on the 5th”
    end = first.after if owner else first.span.end
    near = clause.start <= first.span.start and end <= min(clause.start + _FRAME, place.start)
    listed = any(0 < it.span.start - first.span.end <= _LISTED for it in clause.mentions)
    set_off = passage.prose[end : end + 1] == "," and not listed
    fits = near and (owner or not first.case) and (set_off or (end + 1 == place.start and not owner))
    return Span(clause.start, end) if fits else None


def _words(start: int, end: int, place: Place, passage: Passage) -> str:
    """Return the words of a stretch in one line; of a quotation in it only its marks are left."""
    text = passage.prose[start:end]
    here = place.removable
    if here is not None and start < here.end and here.start < end:
        # the value beside the line says it: “yesterday”
        at = max(here.start, start) - start
        text = text[:at] + " " * (min(here.end, end) - start - at) + text[here.end - start :]
    for piece in reversed(place.silent):
        if start < piece.start and piece.end <= end and piece.end - piece.start > _SHORT:
            text = text[: piece.start - start] + "…" + text[piece.end - start :]
    return " ".join(text.split()).replace(" ,", ",").replace(",,", ",").strip(_EDGES)


_LETTERS = re.compile(r"[^\W\d_]{3,}")
_STEM = 6
"""Letters of a word that are the same under any suffix."""
_DASHES = ("-", "–", "—")
_DATELINE = 3
"""Words that a newspaper may set before its text: “GAZETTE - ”."""
_EDGES = " *•,;:.–—-"
