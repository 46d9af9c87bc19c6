"""Wire text → drafts of blocks: paragraphs, subheadings, a byline, and headlines of other articles that hang at the end."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise, takewhile

from vakanuvis.read.dateline import dateline_of_value
from vakanuvis.read.paragraphs import Paragraph, find_paragraphs
from vakanuvis.read.tracing import Draft, Piece, draft_of, pieces_of

HEADING = 200
"""A subheading has at most so many characters,"""
LABEL = 80
"""and at most so many where only its shortness tells it from a paragraph."""
_HANGING = 160
_BYLINE = 80

_DASH = re.compile(r"[-–—]\s?(?=\S)")  # "- ", before a subheading
_MARKS = '"“”„«»'
# a line that is one quotation
_QUOTED = re.compile(rf"[{_MARKS}](?P<words>[^{_MARKS}]+)[{_MARKS}]|['‘](?P<single>[^{_MARKS}]+)['’]")
_STOPPED = re.compile(r"(?:(?<!\.)\.(?!\.)|[,;:])[\"”“’'»)\]]*\Z")  # “… dedi.”, “… dedi:”; not “…”, not “?”
_ENDED = re.compile(r"[.!?…][\"”“’'»)\]]*\Z")
_INNER_STOP = re.compile(r"[^\W\d_]{2}[.!?]\s+[^\W\d_]")  # one sentence and the next
_WORD = re.compile(r"[^\W\d_]+")
# Ali KAYA · Ali KAYA - ANKARA · Ali KAYA / ANKARA, (ABC); the capitals are checked in code
_SIGNED_NAME = r"(?P<name>[^\W\d_]+(?:[ .][^\W\d_]+){1,3})"
_SIGNED = re.compile(_SIGNED_NAME + r"(?:\s*[-–/,|]\s*[^\W\d_]+){0,2}[\s,]*(?:\([^\W\d_]{2,5}\))?")
# the same with its agency, before the first sentence
_LEADING = re.compile(rf"{_SIGNED_NAME}(?:\s*[-–/,|]\s*[^\W\d_]+){{0,2}}[\s,]*\((?P<agency>[^\W\d_]{{2,5}})\)(?!\w)")
_AGENCY = re.compile(r"[^\W\d_][^.!?:\"“”]*\((?P<agency>[^\W\d_]{2,5})\)")  # Ali Kaya, ANKARA, (ABC)
# Eklenme: 12.03.2024 - 14:20; two of them, one after the other
_STAMP = r"[^\W\d_][^\W\d_ ]*(?: [^\W\d_]+)? ?: ?(\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})(?:[ ,T-]{1,3}\d{1,2}[:.]\d{2}(?::\d{2})?)?"
_STAMPS = re.compile(rf"{_STAMP}[ ,;|–-]{{1,5}}{_STAMP}(?=\W*(?:\s|\Z))")


@dataclass(frozen=True, slots=True)
class WireText:
    """A wire text in its parts."""

    drafts: tuple[Draft, ...]
    byline: str | None
    updated: date | None
    related: tuple[str, ...]


def read_wire(source: str, start: int) -> WireText:
    """Take the text from `start` on apart; nothing of it is lost: byline and header lines stay paragraphs."""
    paragraphs = find_paragraphs(source, start)
    drafts = [draft_of("paragraph", pieces_of(source, *_ends(paragraph))) for paragraph in paragraphs]
    blanks = [paragraph.blanks for paragraph in paragraphs]
    body = _end_of_body([draft.text for draft in drafts], blanks)
    related = tuple(draft.text for draft in drafts[body:])
    stamped, updated = _split_stamps(drafts[:body])
    signed = _count_bylines([draft.text for draft in stamped])
    byline = ", ".join(draft.text for draft in stamped[len(stamped) - signed :]) or _leading_byline(stamped)
    return WireText(_with_headings(stamped, len(stamped) - signed), byline, updated, related)


def _ends(paragraph: Paragraph) -> tuple[int, int]:
    return paragraph.span.start, paragraph.span.end


def _end_of_body(texts: Sequence[str], blanks: Sequence[int]) -> int:
    """Return how many paragraphs are the article's own: the others are short, unstopped and stand further off."""
    tail = len(texts) - sum(1 for _ in takewhile(_is_hanging, reversed(texts[1:])))
    usual = Counter(blanks[1:tail]).most_common(1)
    far = max(2, usual[0][0] + 1) if usual else 2
    hanging = (
        index for index in range(max(tail, 1), len(texts)) if blanks[index] >= far and not _is_byline(texts[index])
    )
    return next(hanging, len(texts))


def _is_hanging(text: str) -> bool:
    return len(text) <= _HANGING and not _STOPPED.search(text) and not _INNER_STOP.search(text)


def _split_stamps(drafts: Sequence[Draft]) -> tuple[list[Draft], date | None]:
    """Part a header with two labelled dates from the text behind it; the second is that of the last change."""
    for index, draft in enumerate(drafts[:3]):
        stamps = _STAMPS.match(draft.text)
        days = [found.day for text in stamps.groups() if (found := dateline_of_value(text))] if stamps else []
        if stamps is None or len(days) < 2 or days[0] is None or days[1] is None or days[1] < days[0]:
            continue
        parts = [part for part in _cut(draft, stamps.end()) if part.text]
        return [*drafts[:index], *parts, *drafts[index + 1 :]], days[1]
    return list(drafts), None


def _cut(draft: Draft, at: int) -> tuple[Draft, Draft]:
    before: list[Piece] = []
    after: list[Piece] = []
    for piece in draft.pieces:
        if len(piece.text) <= at:
            before.append(piece)
        elif at <= 0:
            after.append(piece)
        else:
            before.append(replace(piece, text=piece.text[:at], end=piece.start + at))
            after.append(replace(piece, text=piece.text[at:], start=piece.start + at))
        at -= len(piece.text)
    return draft_of(draft.kind, before), draft_of(draft.kind, after)


def _leading_byline(drafts: Sequence[Draft]) -> str | None:
    """Return the byline that the text begins with: Ali KAYA - ANKARA, (ABC)."""
    leading = _LEADING.match(drafts[0].text) if drafts else None
    if leading is None:
        return None
    *given, surname = leading["name"].split()
    names = all(word[0].isupper() and not word.isupper() for word in given) and _is_capitals(surname)
    return leading.group() if names and _is_capitals(leading["agency"]) else None


def _count_bylines(texts: Sequence[str]) -> int:
    """Return how many paragraphs at the end say who wrote the text: never all of them, three at most."""
    return sum(1 for _ in takewhile(_is_byline, reversed(texts[1:][-3:])))


def _is_byline(text: str) -> bool:
    if len(text) > _BYLINE or _INNER_STOP.search(text):
        return False
    words = _WORD.findall(text)
    if words and len(words) <= 3 and all(_is_capitals(word) for word in words) and _is_name(text):
        return True
    signed = _SIGNED.fullmatch(text)
    if signed:
        *given, surname = signed["name"].split()
        if _is_capitals(surname) and all(word[0].isupper() for word in given):
            return True
    agency = _AGENCY.fullmatch(text)
    return agency is not None and _is_capitals(agency["agency"]) and text[0].isupper()


def _is_name(text: str) -> bool:
    return all(letter.isalpha() or letter in " .-" for letter in text) and not text.endswith(".")


def _with_headings(drafts: Sequence[Draft], end: int) -> tuple[Draft, ...]:
    """Make headings of the paragraphs before `end` that are subheadings; the last one of a text never is."""
    texts = [draft.text for draft in drafts]
    headings = {
        index
        for index, (text, following) in enumerate(pairwise(texts[:end]))
        if _is_heading(text, texts[index - 1] if index else "", following)
    }
    return tuple(_heading_of(draft) if index in headings else draft for index, draft in enumerate(drafts))


def _is_heading(text: str, before: str, following: str) -> bool:
    dash = _DASH.match(text)
    words = text[dash.end() :] if dash else text
    if len(words) > HEADING or before.endswith(":") or _INNER_STOP.search(words):
        return False
    quoted = _QUOTED.fullmatch(words)
    if quoted:
        return not _STOPPED.search(quoted["words"] or quoted["single"])
    if _STOPPED.search(words):
        return False
    if _is_capitals(words):
        return len(_WORD.findall(words)) > 1 or dash is None
    # neither marks nor capitals: a short line between two that are sentences, as “Uzmanlar ne diyor?”
    short = len(words) <= LABEL and dash is None and words[0].isupper() and not words.endswith(("!", "…", "..."))
    return short and _is_paragraph(following) and (not before or _ENDED.search(before) is not None)


def _is_paragraph(text: str) -> bool:
    return len(text) > LABEL and _ENDED.search(text) is not None


def _is_capitals(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) >= 2 and not any(letter.islower() for letter in letters)


def _heading_of(draft: Draft) -> Draft:
    dash = _DASH.match(draft.text)
    pieces = _cut(draft, dash.end())[1].pieces if dash else draft.pieces
    return draft_of("heading", pieces, level=2)
