"""The form that a language fills in."""

from dataclasses import dataclass

from vakanuvis.language.alphabet import Alphabet
from vakanuvis.language.calendar import Calendar
from vakanuvis.language.happenings import Happenings
from vakanuvis.language.naming import Naming
from vakanuvis.language.speech import Speech
from vakanuvis.language.spelling import Spelling


@dataclass(frozen=True, slots=True)
class Language:
    """Everything the engine knows of a language."""

    code: str
    """ISO 639-1, as `tr`."""
    alphabet: Alphabet
    abbreviations: frozenset[str]
    """Words after which a full stop ends no sentence, as written: Dr, Prof."""
    spelling: Spelling
    """In how many ways a name is written."""
    naming: Naming
    """How people are named."""
    speech: Speech
    """How words are given to somebody."""
    calendar: Calendar
    """How times are told."""
    happenings: Happenings
    """How something is told to happen at a time."""
