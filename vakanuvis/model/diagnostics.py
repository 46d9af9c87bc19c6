"""Bad news about content: reported with its place, never thrown."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How bad it is, which decides the exit code."""

    ERROR = "error"
    """Something was left out; exit code 1 always."""
    WARNING = "warning"
    """Something is probably wrong; exit code 1 with --strict."""
    NOTE = "note"
    """Something a person may want to decide; never changes the exit code."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One message, not yet worded: `templates/words/<language>.toml` holds a sentence for each code."""

    path: str
    """File the message is about, as the user would type it: relative to the site folder where it lies inside."""
    line: int | None
    """Line in that file, counted from 1; None where no line is meant."""
    severity: Severity
    """Decides the exit code."""
    code: str
    """Key of the message's words, as `date-missing`."""
    arguments: dict[str, str] = field(default_factory=dict)
    """Values for the placeholders of the message."""


Report = Callable[[Diagnostic], None]
"""Takes a diagnostic and returns; whoever passes it decides what becomes of it."""
