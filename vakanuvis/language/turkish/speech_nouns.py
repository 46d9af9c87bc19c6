"""Nouns for what somebody says, with their possessive and case: “ifadesini”, “sözleriyle”, “sorusuna”."""

import re
from functools import lru_cache

from vakanuvis.language.turkish.speech_verbs import grammar
from vakanuvis.language.turkish.speech_words import QUESTION_NOUNS, REPORTING_NOUNS

NOUN_FORM = grammar(r"(?:lAr)?s?U(?:(?P<case>nU|nA|nDA|nDAn|nUn|n?lA|ylA)(?P<ki>ki)?)?")
"""Plural, possessive of the third person, case (group `case`), -ki (group `ki`)."""
ANY_NOUN = re.compile(
    rf"(?:{'|'.join((*REPORTING_NOUNS, *QUESTION_NOUNS))})(?:{grammar('(?:lAr)?s?U(?:n(?:U|A|DA|DAn|Un)(?:ki)?|ylA)?')})?"
)
"""A whole word that is such a noun."""


@lru_cache(maxsize=4096)
def is_noun_of_speech(word: str) -> bool:
    """Tell whether a whole word is such a noun; it remembers words, because texts repeat them."""
    return ANY_NOUN.fullmatch(word) is not None


QUESTION = re.compile(rf"(?:{'|'.join(QUESTION_NOUNS)})\w*")
"""A whole word for a question."""
