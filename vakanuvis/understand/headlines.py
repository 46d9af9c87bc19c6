"""A headline from the text's own words, where none is given."""

from vakanuvis.language.base import Language
from vakanuvis.model.findings import Findings
from vakanuvis.text.passages import Passage


def make_headline(passage: Passage, findings: Findings, language: Language) -> str:
    """Return a headline of at most 90 characters in the manner of the language."""
    del findings, language
    return passage.sentences[0].text_of(passage.prose)[:90]
