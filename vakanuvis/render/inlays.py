"""What an article's findings and marks become in its body: people links, quotations, dates, emphasis."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from vakanuvis.model.archive import PersonRef
from vakanuvis.model.article import Block
from vakanuvis.model.findings import TimeExpression
from vakanuvis.model.record import Record
from vakanuvis.model.words import Words
from vakanuvis.render.dates import date_words, html_time
from vakanuvis.render.weave import Inlay, escape_value, order_inlays

_QUOTATION, _LINK, _PERSON, _TIME, _MARK = range(5)
"""Ranks: what stands outside of what where two cross."""
_ELEMENTS = {"emphasis": "em", "strong": "strong", "code": "code", "strike": "s"}
MARKED_QUOTATIONS = ("direct", "heading")
"""Kinds that stand between marks as somebody's words; a term of a few words and reported speech stay plain."""


def inlays_of(
    record: Record, people: Sequence[PersonRef | None], event_pages: Sequence[str], root: str, words: Words
) -> list[list[Inlay]]:
    """Return the elements of each block, cut to it and ordered for weaving.

    A person is linked, and a date marked, where a block names them first: once is enough for readers, and a text of one
    long line stays light.
    `people` says who each candidate is; `event_pages` has the timeline's address for each event, empty where it has none.
    """
    blocks = record.article.blocks
    inlays, links = _mark_inlays(blocks)
    inlays += _quotation_inlays(record)
    starts = [block.span.start for block in blocks]
    inlays += _person_inlays(record, people, root, links, starts)
    inlays += _time_inlays(record, event_pages, root, links, starts, words)
    return share_out(inlays, [(block.span.start, block.span.end) for block in blocks])


def share_out(inlays: Sequence[Inlay], stretches: Sequence[tuple[int, int]]) -> list[list[Inlay]]:
    """Return the elements of each stretch, ordered for weaving; one that runs over several is cut.

    `stretches` are (start, end), ascending, not overlapping. The first part of an element carries its anchor; one that
    covers nothing of any stretch stands at the end of the one before it.
    """
    shared: list[list[Inlay]] = [[] for _ in stretches]
    starts = [start for start, _ in stretches]
    for inlay in inlays:
        index = max(bisect_right(starts, inlay.start) - 1, 0)
        if starts[index] <= inlay.start and inlay.end <= stretches[index][1]:
            shared[index].append(inlay)
            continue
        opening, placed = inlay.opening, False
        for place in range(index, bisect_left(starts, inlay.end)):
            start, end = max(inlay.start, starts[place]), min(inlay.end, stretches[place][1])
            if start < end:
                shared[place].append(inlay._replace(start=start, end=end, opening=opening))
                opening, placed = inlay.reopening, True
        if not placed:
            end = stretches[index][1]
            shared[index].append(inlay._replace(start=end, end=end))
    return [order_inlays(own) if len(own) > 1 else own for own in shared]


def _quotation_inlays(record: Record) -> list[Inlay]:
    inlays = []
    for quotation, anchor in zip(record.findings.quotations, record.anchors.quotations, strict=True):
        if quotation.kind not in MARKED_QUOTATIONS:
            continue
        opening = f'<q id="{anchor}">'
        for piece in quotation.pieces:
            inlays.append(Inlay(piece.start, piece.end, _QUOTATION, opening, "<q>", "</q>"))
            opening = "<q>"
    return inlays


def _person_inlays(
    record: Record,
    people: Sequence[PersonRef | None],
    root: str,
    links: Sequence[tuple[int, int]],
    starts: Sequence[int],
) -> list[Inlay]:
    inlays = []
    linked: set[tuple[int, str]] = set()
    for mention in record.findings.mentions:
        person, (start, end) = people[mention.candidate], (mention.span.start, mention.span.end)
        if person is None or _inside_link(start, end, links):
            continue
        place = (bisect_right(starts, start), person.id)
        if place in linked:
            continue
        linked.add(place)
        opening = f'<a href="{root}{escape_value(person.address)}">'
        inlays.append(Inlay(start, end, _PERSON, opening, opening, "</a>"))
    return inlays


def _time_inlays(
    record: Record,
    event_pages: Sequence[str],
    root: str,
    links: Sequence[tuple[int, int]],
    starts: Sequence[int],
    words: Words,
) -> list[Inlay]:
    """Return the dates; one that tells when an event happened carries its anchor and leads to the timeline."""
    told, inlays = _told_times(record)
    explained: dict[tuple[str, bool], tuple[str, str]] = {}
    marked: set[tuple[int, str]] = set()
    for index, time in enumerate(record.findings.times):
        start, end = time.span.start, time.span.end
        place = (bisect_right(starts, start), time.value)
        event = told.get(index)
        if event is None and place in marked:
            continue
        marked.add(place)
        known = (time.value, time.anchored)
        if known not in explained:
            explained[known] = _time_tags(time, words)
        opening, closing = explained[known]
        if event is None:
            inlays.append(Inlay(start, end, _TIME, f"{opening}>", f"{opening}>", closing))
            continue
        anchor, page = record.anchors.events[event], event_pages[event]
        if page and not _inside_link(start, end, links):
            link = f'<a class="e" href="{root}{escape_value(page)}"'
            first, again, closing = f'{link} id="{anchor}">{opening}>', f"{link}>{opening}>", f"{closing}</a>"
        else:
            first, again = f'{opening} id="{anchor}">', f"{opening}>"
        inlays.append(Inlay(start, end, _TIME, first, again, closing))
    return inlays


def _told_times(record: Record) -> tuple[dict[int, int], list[Inlay]]:
    """Return which event each time tells first, and bare anchors for further events of the same time."""
    told: dict[int, int] = {}
    anchors = []
    for index, event in enumerate(record.findings.events):
        if event.time in told:
            start = record.findings.times[event.time].span.start
            opening = f'<span id="{record.anchors.events[index]}">'
            anchors.append(Inlay(start, start, _TIME, opening, "<span>", "</span>"))
        else:
            told[event.time] = index
    return told, anchors


def _time_tags(time: TimeExpression, words: Words) -> tuple[str, str]:
    """Return the start tag, not yet ended, and the end tag; a relative date says in its title which day it is."""
    machine = html_time(time.value)
    opening = f'<time datetime="{machine}"' if machine else f'<span class="date" data-date="{escape_value(time.value)}"'
    if time.anchored:
        opening += f' title="{escape_value(date_words(time.value, words))}"'
    return opening, "</time>" if machine else "</span>"


def _mark_inlays(blocks: Sequence[Block]) -> tuple[list[Inlay], list[tuple[int, int]]]:
    """Return the elements of the runs' marks, and where the links among them stand."""
    inlays: list[Inlay] = []
    links: list[tuple[int, int]] = []
    for block in blocks:
        if len(block.runs) <= 1 and not (block.runs and block.runs[0].marks):
            continue
        start = block.span.start
        for run in block.runs:
            end = start + len(run.text)
            for depth, mark in enumerate(run.marks):
                if mark in _ELEMENTS:
                    element = _ELEMENTS[mark]
                    inlays.append(Inlay(start, end, _MARK + depth, f"<{element}>", f"<{element}>", f"</{element}>"))
                elif run.href and block.kind != "image" and not (links and links[-1] == (start, end)):
                    opening = f'<a href="{escape_value(run.href)}" rel="nofollow">'
                    inlays.append(Inlay(start, end, _LINK, opening, opening, "</a>"))
                    links.append((start, end))
            start = end
    return inlays, links


def _inside_link(start: int, end: int, links: Sequence[tuple[int, int]]) -> bool:
    if not links:
        return False
    before = bisect_left(links, (end, end)) - 1
    return before >= 0 and links[before][1] > start
