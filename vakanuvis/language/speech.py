"""The part of a language that knows how words are given to somebody."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speech:
    """To be filled in by the finder that reads it."""
