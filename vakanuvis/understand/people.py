"""Who is named, and who of them is the same."""

from vakanuvis.language.base import Language
from vakanuvis.model.findings import Candidate, Mention
from vakanuvis.text.passages import Passage


def find_people(passage: Passage, language: Language) -> tuple[tuple[Candidate, ...], tuple[Mention, ...]]:
    """Return the people named and the places where they are."""
    del passage, language
    return (), ()
