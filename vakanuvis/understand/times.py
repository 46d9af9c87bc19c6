"""When: time expressions with their values."""

from datetime import date

from vakanuvis.language.base import Language
from vakanuvis.model.findings import TimeExpression
from vakanuvis.text.passages import Passage


def find_times(passage: Passage, published: date, language: Language) -> tuple[TimeExpression, ...]:
    """Return the time expressions with their values."""
    del passage, published, language
    return ()
