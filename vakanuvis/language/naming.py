"""The part of a language that knows how people are named."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Naming:
    """To be filled in by the finder that reads it."""
