"""The part of a language that knows letters."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Alphabet:
    """Letters, their order and their cases; Python's own lower(), upper() and sorted() know no language.

    There is one of each language; see `Naming` for `eq=False`.
    """

    letters: str
    """The alphabet in order, lower case, as an index shows it."""
    fold: Callable[[str], str]
    """For comparing in this language: lower case by its rules; keeps the length, so that offsets hold."""
    lower: Callable[[str], str]
    """Lower case by the language's rules."""
    upper: Callable[[str], str]
    """Upper case by the language's rules."""
    capitalize: Callable[[str], str]
    """First letter of each word upper, the rest lower case; for names written in capitals."""
    sort_key: Callable[[str], tuple[int, ...]]
    """Key for sorting words as a dictionary of this language does."""
    initial: Callable[[str], str]
    """The letter of the index under which a name stands; `#` where there is none."""
    search_fold: Callable[[str], str]
    """For searching, the same in the build and in the browser: also drops accents and dots."""
    slug: Callable[[str], str]
    """ASCII for addresses: lower case letters, digits and hyphens; empty where nothing is left."""
