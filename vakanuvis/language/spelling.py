"""The part of a language that knows in how many ways a name is written."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Spelling:
    """What the spellings of a name share; words without blanks in, keys for comparing out.

    There is one of each language; see `Naming` for `eq=False`.
    """

    sound_of: Callable[[str], str]
    """Equal for words that only write other letters for the same sounds."""
    rough_sound_of: Callable[[str], str]
    """Equal also for long words whose vowels are heard differently."""
