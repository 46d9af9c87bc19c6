"""How far a build is, told to whoever shows it."""

from collections.abc import Callable

Progress = Callable[[str, int, int], None]
"""Takes the phase (`read`, `render`), how many articles or pages are done, and of how many, as far as is known."""


def no_progress(phase: str, done: int, total: int) -> None:
    """Tell nobody."""
    del phase, done, total
