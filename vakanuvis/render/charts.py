"""Charts as SVG: bars that are links, sizes in whole units, looks from the stylesheet's classes.

No library: those that were looked at write inline styles (which the pages' policy forbids), random ids, or need a script.
A table beside each chart says the same in numbers.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from vakanuvis.render.weave import escape_value

_STEP_LEAST, _STEP_MOST, _WIDTH = 26, 52, 600
"""From bar to bar: a bar can be hit with a finger (24 units at least), and few bars share the width."""
_HEIGHT = 84
"""Of the longest bar, on either side of the axis."""
_TICK = 20
"""Room for the labels between the two sides."""
_FIGURE = 14
"""Room for the number at a bar's end."""
_SPARK_WIDTH, _SPARK_HEIGHT, _SPARK_BARS = 72, 14, 24
_RANK_WIDTH, _RANK_HEIGHT = 160, 3


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart, or two: above the axis and below it."""

    tick: str
    """Short label on the axis; may be empty."""
    name: str
    """What the bar says in words, for its link and its tooltip."""
    above: int
    below: int
    href: str
    """Empty: not a link."""


def bar_chart(id_: str, title: str, description: str, bars: Sequence[Bar]) -> str:
    """Return a chart of `bars` from left to right; `id_` must be the only one of its page."""
    highest = max((bar.above for bar in bars), default=0)
    deepest = max((bar.below for bar in bars), default=0)
    scale = max(highest, deepest, 1)
    step = min(max(_WIDTH // max(len(bars), 1), _STEP_LEAST), _STEP_MOST)
    top = _FIGURE + _length(highest, scale)
    width, height = len(bars) * step, top + _TICK + (_length(deepest, scale) + _FIGURE if deepest else 0)
    size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    svg = [
        f'<svg class="chart" {size} role="group" aria-labelledby="{id_}-t {id_}-d">',
        f'<title id="{id_}-t">{escape_value(title)}</title><desc id="{id_}-d">{escape_value(description)}</desc>',
    ]
    svg += (_bar(bar, index * step, step, top, height, scale) for index, bar in enumerate(bars))
    svg.append(f'<path class="axis" d="M0 {top}.5H{width}"/></svg>')
    return "".join(svg)


def sparkline(values: Sequence[int]) -> str:
    """Return a word-sized chart without labels; the numbers stand beside it."""
    shown = _binned(values, _SPARK_BARS)
    highest = max(shown, default=0) or 1
    step = _SPARK_WIDTH // max(len(shown), 12)
    strokes = "".join(
        f"M{place * step + 1} {_SPARK_HEIGHT}v-{max(round(value / highest * _SPARK_HEIGHT), 1)}"
        for place, value in enumerate(shown)
        if value
    )
    return (
        f'<svg class="spark" width="{_SPARK_WIDTH}" height="{_SPARK_HEIGHT}" viewBox="0 0 {_SPARK_WIDTH} {_SPARK_HEIGHT}"'
        f' aria-hidden="true"><path d="{strokes}"/></svg>'
    )


def rank_bar(value: int, highest: int) -> str:
    """Return a horizontal bar for a line of a ranking; the number stands beside it."""
    length = max(round(value / max(highest, 1) * _RANK_WIDTH), 1)
    return (
        f'<svg class="rank" width="{_RANK_WIDTH}" height="{_RANK_HEIGHT}" aria-hidden="true">'
        f'<rect width="{length}" height="{_RANK_HEIGHT}"/></svg>'
    )


def _bar(bar: Bar, left: int, step: int, top: int, height: int, scale: int) -> str:
    name = escape_value(bar.name)
    width = step * 7 // 10
    x, middle = left + (step - width) // 2, left + step // 2
    above, below, base = _length(bar.above, scale), _length(bar.below, scale), top + _TICK
    shapes = f'<title>{name}</title><rect class="hit" x="{left}" width="{step}" height="{height}"/>'
    if above:
        shapes += f'<rect class="published" x="{x}" y="{top - above}" width="{width}" height="{above}"/>'
        shapes += f'<text x="{middle}" y="{top - above - 3}">{bar.above}</text>'
    if below:
        shapes += f'<rect class="happened" x="{x}.5" y="{base}.5" width="{width - 1}" height="{max(below - 1, 1)}"/>'
        shapes += f'<text x="{middle}" y="{base + below + 11}">{bar.below}</text>'
    if bar.tick:
        shapes += f'<text class="tick" x="{middle}" y="{top + 14}">{escape_value(bar.tick)}</text>'
    if not bar.href:
        return f"<g>{shapes}</g>"
    return f'<a href="{escape_value(bar.href)}">{shapes}</a>'  # named by its title, which holds more than its numbers


def _length(value: int, scale: int) -> int:
    """Return the length of a bar: one that stands for something can be seen."""
    return max(round(value / scale * _HEIGHT), 2) if value else 0


def _binned(values: Sequence[int], most: int) -> list[int]:
    """Return at most `most` sums of neighbouring values."""
    width = -(-len(values) // most) or 1
    return [sum(values[start : start + width]) for start in range(0, len(values), width)]
