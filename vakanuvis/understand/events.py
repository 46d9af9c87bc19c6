"""What happened: dated sentences with the people who take part."""

from collections.abc import Sequence
from datetime import date

from vakanuvis.language.base import Language
from vakanuvis.model.findings import Event, Mention, Quotation, TimeExpression
from vakanuvis.text.passages import Passage


def find_events(
    passage: Passage,
    mentions: Sequence[Mention],
    quotations: Sequence[Quotation],
    times: Sequence[TimeExpression],
    published: date,
    language: Language,
) -> tuple[Event, ...]:
    """Return the events."""
    del passage, mentions, quotations, times, published, language
    return ()
