"""Two people of one full name: noticed where the texts give them posts that one person does not hold in turns."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import combinations, pairwise

from vakanuvis.model.archive import Person
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity

_SEEN = 2
_TURNS = 3
"""A, B, A, B: whoever only moves from one post to another turns once."""
_COMPARED = 12
"""Titles of one person, the commonest."""


def report_conflicts(
    people: Iterable[Person],
    titles: Mapping[str, Mapping[str, Sequence[date]]],
    fold: Callable[[str], str],
    report: Report,
) -> None:
    """Note people whom the register does not know and who may be two; `titles` by person, each with its days."""
    for person in people:
        if not person.registered and person.articles >= _SEEN * 2:
            conflict = find_conflict(titles[person.id], fold)
            if conflict is not None:
                arguments = {"name": person.name, "first": conflict[0], "second": conflict[1]}
                report(Diagnostic("people/", None, Severity.NOTE, "roles-conflict", arguments))


def find_conflict(titles: Mapping[str, Sequence[date]], fold: Callable[[str], str]) -> tuple[str, str] | None:
    """Return two titles that one person hardly has at the same time.

    They are posts of one kind (`Agriculture Minister`, `Transport Minister`: the same last word), neither is the longer
    form of the other, no day has both, and they come in turns.
    """
    often = [(title, days) for title, days in titles.items() if len(days) >= _SEEN and " " in title]
    often.sort(key=lambda item: (-len(item[1]), item[0]))
    for (first, mine), (second, other) in combinations(often[:_COMPARED], 2):
        words, others = fold(first).split(), fold(second).split()
        if words[-1] != others[-1] or set(words) <= set(others) or set(others) <= set(words):
            continue
        if set(mine).isdisjoint(other) and _turns(mine, other) >= _TURNS:
            return first, second
    return None


def _turns(mine: Sequence[date], other: Sequence[date]) -> int:
    """Count how often one follows the other in time."""
    order = [whose for _, whose in sorted([*((day, 0) for day in mine), *((day, 1) for day in other)])]
    return sum(before != after for before, after in pairwise(order))
