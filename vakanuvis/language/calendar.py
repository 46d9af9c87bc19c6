"""The part of a language that knows how times are told."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calendar:
    """To be filled in by the finder that reads it."""
