"""People whom the register hides, where the words of a text itself name them."""

import re
from collections.abc import Callable, Mapping, Sequence

from vakanuvis.arrange.register import Register
from vakanuvis.model.record import Summary
from vakanuvis.model.structs import replace


def hidden_of(people: Mapping[str, Sequence[str | None]], register: Register) -> dict[str, tuple[int, ...]]:
    """Return by article which of its candidates are hidden, ascending; articles without any are not there."""
    hidden = {entry.id for entry in register.entries.values() if entry.hidden}
    if not hidden:
        return {}
    rows = ((id_, tuple(index for index, person in enumerate(row) if person in hidden)) for id_, row in people.items())
    return {id_: indexes for id_, indexes in rows if indexes}


def is_naming(text: str, summary: Summary, hidden: Sequence[int], upper: Callable[[str], str]) -> bool:
    """Tell whether `text`, which is the article's own, names one of its `hidden` candidates.

    By any of its forms, in capitals too, or by the last part of one alone.
    """
    found = [form for index in hidden for form, _ in summary.candidates[index].forms]
    forms = {*found, *map(upper, found)}
    return any(
        form in text or any(re.search(rf"\b{re.escape(last)}\b", text) for last in form.split()[-1:]) for form in forms
    )


def without_hidden(
    ordered: Sequence[Summary], hidden: Mapping[str, Sequence[int]], upper: Callable[[str], str]
) -> Sequence[Summary]:
    """Return the summaries without the events whose words name a hidden person: the timeline quotes those words."""
    return [
        replace(
            summary,
            events=tuple(event for event in summary.events if not is_naming(event.headline, summary, row, upper)),
        )
        if (row := hidden.get(summary.id, ()))
        else summary
        for summary in ordered
    ]
