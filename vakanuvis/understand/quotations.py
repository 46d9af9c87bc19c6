"""What was said, and by whom."""

from collections.abc import Sequence

from vakanuvis.language.base import Language
from vakanuvis.model.findings import Candidate, Mention, Quotation
from vakanuvis.text.passages import Passage


def find_quotations(
    passage: Passage, candidates: Sequence[Candidate], mentions: Sequence[Mention], language: Language
) -> tuple[Quotation, ...]:
    """Return the quotations with their speakers."""
    del passage, candidates, mentions, language
    return ()
