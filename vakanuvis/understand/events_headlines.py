"""An event as a line of the timeline: the clause's own words, shortened where they are many."""

from collections.abc import Callable, Iterator

from vakanuvis.language.base import Language
from vakanuvis.model.spans import Span
from vakanuvis.model.structs import replace
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_clauses import Clause
from vakanuvis.understand.events_places import Place
from vakanuvis.understand.records import cut_at_word

HEADLINE_LENGTH = 120
_GAP = " … "
_FRAME = 60
"""Code points before the time that are told where the rest of a clause is shortened."""
_LOUD = 2
"""Words in capitals that no name has more of."""
_ABBREVIATION = 4
"""Letters that a name in capitals may have: “OECD”."""


def headline_of(
    clause: Clause, place: Place, passage: Passage, language: Language, reads: Callable[[str], bool]
) -> str | None:
    """Return the clause's own words, at most `HEADLINE_LENGTH` characters, with an ellipsis for each that is left out.

    The verb comes last in its clause and says what happened, so it is the middle or the beginning that goes. None where
    no wording passes `reads`: the subject would be lost.
    """
    if place.removable is not None:
        place = replace(place, removable=_said_from_here(place, place.removable, passage, language))
    for number, wording in enumerate(_wordings(clause, place, passage)):
        if len(wording) <= HEADLINE_LENGTH:
            quiet = _without_shouting(wording)
            text = _without_contrast(quiet, language)
            text = language.alphabet.upper(text[:1]) + text[1:]
            if reads(
                text if quiet == wording else _GAP.lstrip() + text
            ):  # what was taken out may have been the subject
                return text
            if number == 0:
                return None  # all that it says is too little
    return None


def _said_from_here(place: Place, time: Span, passage: Passage, language: Language) -> Span | None:
    """Return the words that only say how far from the publication a time is, “yesterday”, with an “about” before them."""
    before = passage.folded.rfind(" ", place.bounds.start, max(time.start - 1, place.bounds.start)) + 1
    for start in (before or place.bounds.start, time.start):
        match = language.happenings.said_from_here.match(passage.folded, start, place.bounds.end)
        if match is not None and match.end() >= time.end:
            return Span(start, match.end())
    return None


def _without_shouting(text: str) -> str:
    """Take out a heading in capitals before the sentence, whose line break was lost."""
    words = text.split(" ")
    loud = next((at for at, word in enumerate(words) if not word.isupper() and not word.isdigit()), 0)
    heading = loud > _LOUD or (loud > 1 and all(len(word) > _ABBREVIATION for word in words[:loud]))
    return " ".join(words[loud:]) if heading else text


def _without_contrast(text: str, language: Language) -> str:
    """Take out what sets a line against one that does not stand before it, and “held” where nothing says when any more."""
    folded = language.alphabet.fold(text)
    opener = language.happenings.clause_openers.match(folded) if folded[:1].isalpha() else None
    text, folded = (text[opener.end() :], folded[opener.end() :]) if opener else (text, folded)
    held = language.happenings.held.match(folded)
    text, folded = (text[held.end() :], folded[held.end() :]) if held else (text, folded)
    contrast = language.happenings.contrast.search(folded)
    return text[: contrast.start()] + text[contrast.end() :] if contrast else text


def _wordings(clause: Clause, place: Place, passage: Passage) -> Iterator[str]:
    """Yield ways to tell the clause, fullest first."""
    named = _named_first(clause, place)
    subject = "" if named is None else _words(named.start, named.end, place, passage)
    apart = clause.subject is not None and clause.subject.end < clause.start
    if clause.turn < clause.verb:
        # “on the 1st in A, on the 12th in B they met”: in B they met on the 12th only
        verb = _words(clause.verb, clause.end, place, passage)
        yield _words(clause.start, clause.turn, place, passage) + _GAP + verb
        short = _words(place.start, clause.turn, place, passage) + _GAP + verb
        if named is not None and named.end < place.start:
            yield subject + _GAP + short
        yield _words(clause.start, place.end, place, passage) + _GAP + verb
        yield short
        yield _words(place.start, place.end, place, passage) + _GAP + verb
        return
    full = _words(clause.start, clause.end, place, passage)
    yield subject + _GAP + full if apart else full
    comma = passage.prose.rfind(",", clause.start, place.start) + 1 or clause.start
    near, short = (_words(start, clause.end, place, passage) for start in (comma, place.start))
    if named is not None:
        yield subject + _GAP + near
        room = HEADLINE_LENGTH - len(subject) - len(_GAP)
        if len(short) <= room:
            rest = near if clause.subject is not None else _words(named.end, clause.end, place, passage)
            yield subject + _GAP + _ending(rest, room, len(short))
    if len(short) <= HEADLINE_LENGTH - len(_GAP):
        yield _GAP.lstrip() + _ending(full, HEADLINE_LENGTH - len(_GAP), len(short))
    yield short
    lead = clause.start if place.start - clause.start <= _FRAME else place.start
    if place.start - _FRAME <= clause.phrase < place.start:
        lead = clause.phrase
    when = _words(lead, place.end, place, passage)
    room = max(HEADLINE_LENGTH - len(when) - len(_GAP), 0)
    yield cut_at_word(when + _GAP + _ending(_words(place.end, clause.end, place, passage), room), HEADLINE_LENGTH)


def _named_first(clause: Clause, place: Place) -> Span | None:
    """Return the subject's words; where no comma ends them, those up to a person who is named first and without a case."""
    if clause.subject is not None or not clause.mentions:
        return clause.subject
    first = clause.mentions[0]
    near = clause.start <= first.span.start and first.span.end <= min(clause.start + _FRAME, place.start)
    return Span(clause.start, first.span.end) if near and not first.case else None


def _ending(text: str, room: int, least: int = 0) -> str:
    """Return the last whole words of `text` that fit; where `least` characters don't matter, from a comma on."""
    if len(text) <= room:
        return text
    last = text[len(text) - room :]
    word, comma = last.find(" ") + 1, last.find(", ") + 2
    if least:
        return last[word if len(last) - word >= least else len(last) - least :]
    return last[comma if 2 <= comma <= room // 2 else word :]


def _words(start: int, end: int, place: Place, passage: Passage) -> str:
    """Return the words of a stretch in one line; of a quotation in it only its marks are left."""
    text = passage.prose[start:end]
    here = place.removable
    if here is not None and start < here.end <= end:
        # the value beside the line says it: “yesterday”
        at = max(here.start, start) - start
        text = text[:at] + " " * (here.end - start - at) + text[here.end - start :]
    for piece in reversed(place.silent):
        if start < piece.start and piece.end <= end:
            text = text[: piece.start - start] + "…" + text[piece.end - start :]
    return " ".join(text.split()).strip(_EDGES)


_EDGES = " ,;:.–—-"
