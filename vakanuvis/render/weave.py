"""Text and the elements around stretches of it, woven into HTML without ever crossing."""

from collections.abc import Callable, Sequence
from html import escape
from typing import NamedTuple


class Inlay(NamedTuple):
    """An element around a stretch of the prose; a tuple, because an article has a hundred of them."""

    start: int
    """Offset in the prose."""
    end: int
    """Offset after it; equal to `start` for an element that only carries an anchor."""
    rank: int
    """Where two cover the same stretch, or cross, the lower one is outside."""
    opening: str
    """Start tag."""
    reopening: str
    """Start tag of every further part, where the element must be parted: without the anchor, which is there but once."""
    closing: str


def escape_text(text: str) -> str:
    """Return text for the content of an element; quotation marks stay as they are."""
    if "&" in text or "<" in text or ">" in text:
        return escape(text, quote=False)
    return text


def escape_value(text: str) -> str:
    """Return text for the value of an attribute; most values need nothing escaped, and asking is cheaper than escaping."""
    if '"' in text or "&" in text or "<" in text or ">" in text or "'" in text:
        return escape(text)
    return text


def escaper_for(prose: str) -> Callable[[str], str]:
    """Return what escapes parts of `prose`: most articles need nothing escaped at all."""
    return escape_text if "&" in prose or "<" in prose or ">" in prose else str


def order_inlays(inlays: list[Inlay]) -> list[Inlay]:
    """Return the inlays as `weave` wants them: outer before inner."""
    return sorted(inlays, key=_outer_first)


def weave(prose: str, start: int, end: int, inlays: Sequence[Inlay], escaped: Callable[[str], str]) -> str:
    """Return the HTML of `prose[start:end]` with `inlays`, which lie within it and are ordered by `order_inlays`.

    Taking the tags out of the result gives the escaped text back, whatever the inlays are.
    """
    if not inlays:
        return escaped(prose[start:end])
    html: list[str] = []
    open_until: list[tuple[int, str]] = []
    place = start
    for inlay in inlays:
        while open_until and open_until[-1][0] <= inlay.start:
            until, closing = open_until.pop()
            html += (escaped(prose[place:until]), closing)
            place = until
        if open_until and inlay.end > open_until[-1][0]:
            return _weave_crossing(prose, start, end, inlays, escaped)
        html += (escaped(prose[place : inlay.start]), inlay.opening)
        place = inlay.start
        open_until.append((inlay.end, inlay.closing))
    while open_until:
        until, closing = open_until.pop()
        html += (escaped(prose[place:until]), closing)
        place = until
    html.append(escaped(prose[place:end]))
    return "".join(html)


def _outer_first(inlay: Inlay) -> tuple[int, int, int]:
    return inlay.start, -inlay.end, inlay.rank


def _weave_crossing(prose: str, start: int, end: int, inlays: Sequence[Inlay], escaped: Callable[[str], str]) -> str:
    """Weave elements of which some cross: the inner ones are parted at the borders of the outer ones."""
    starting: dict[int, list[Inlay]] = {}
    for inlay in inlays:
        starting.setdefault(inlay.start, []).append(inlay)
    borders = sorted({start, end, *(inlay.start for inlay in inlays), *(inlay.end for inlay in inlays)})
    html: list[str] = []
    active: list[Inlay] = []
    opened: set[int] = set()
    for border, after in zip(borders, [*borders[1:], end], strict=True):
        wanted = [inlay for inlay in active if inlay.end > border]
        beginning = starting.get(border, [])
        wanted += [inlay for inlay in beginning if inlay.end > border]
        wanted.sort(key=lambda inlay: (inlay.rank, *_outer_first(inlay)))
        kept = _common_length(active, wanted)
        html += (inlay.closing for inlay in reversed(active[kept:]))
        for inlay in beginning:
            if inlay.end == border:
                html += (inlay.opening, inlay.closing)
        for inlay in wanted[kept:]:
            html.append(inlay.reopening if id(inlay) in opened else inlay.opening)
            opened.add(id(inlay))
        active = wanted
        html.append(escaped(prose[border:after]))
    html += (inlay.closing for inlay in reversed(active))
    return "".join(html)


def _common_length(one: Sequence[Inlay], other: Sequence[Inlay]) -> int:
    length = 0
    for left, right in zip(one, other, strict=False):
        if left is not right:
            break
        length += 1
    return length
