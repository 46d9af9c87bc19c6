"""People whom the register hides, where the words of a text itself name them."""

import re
from collections.abc import Mapping, Sequence

from vakanuvis.arrange.register import Register
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.record import Summary
from vakanuvis.model.structs import replace


def hidden_of(people: Mapping[str, Sequence[str | None]], register: Register) -> dict[str, tuple[int, ...]]:
    """Return by article which of its candidates are hidden, ascending; articles without any are not there."""
    hidden = {entry.id for entry in register.entries.values() if entry.hidden}
    if not hidden:
        return {}
    rows = ((id_, tuple(index for index, person in enumerate(row) if person in hidden)) for id_, row in people.items())
    return {id_: indexes for id_, indexes in rows if indexes}


def is_naming(text: str, summary: Summary, hidden: Sequence[int]) -> bool:
    """Tell whether `text`, which is the article's own, names one of its `hidden` candidates.

    A made headline names a speaker by the last part of the name, also where the article has only the whole.
    """
    forms = {form for index in hidden for form, _ in summary.candidates[index].forms}
    return any(
        form in text or any(re.search(rf"\b{re.escape(last)}\b", text) for last in form.split()[-1:]) for form in forms
    )


def without_hidden(ordered: Sequence[Summary], hidden: Mapping[str, Sequence[int]]) -> Sequence[Summary]:
    """Return the summaries without the events whose words name a hidden person: the timeline quotes those words."""
    return [
        replace(summary, events=tuple(event for event in summary.events if not is_naming(event.headline, summary, row)))
        if (row := hidden.get(summary.id, ()))
        else summary
        for summary in ordered
    ]


def report_headlines(ordered: Sequence[Summary], hidden: Mapping[str, Sequence[int]], report: Report) -> None:
    """Report headlines that name a hidden person: they stand in indexes and feeds, and only an editor can change them."""
    for summary in ordered:
        if is_naming(summary.headline, summary, hidden.get(summary.id, ())):
            arguments = {"headline": summary.headline}
            report(Diagnostic(f"articles/{summary.id}", None, Severity.WARNING, "headline-names-hidden", arguments))
