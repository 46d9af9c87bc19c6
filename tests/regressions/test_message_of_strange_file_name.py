"""A line break or an escape sequence in a file's name broke the line of its message."""

from pathlib import Path

from vakanuvis.model.diagnostics import Diagnostic, Severity
from vakanuvis.words import load_words

TEMPLATES = Path(__file__).parents[2] / "templates"


def test_a_message_is_one_line_whatever_it_names() -> None:
    words = load_words("tr", (TEMPLATES,))
    line = words.line_of(Diagnostic("articles/a\n\x1b[31mb\u202e.txt", 1, Severity.ERROR, "date-missing"))
    assert line.startswith(r"articles/a\n\x1b[31mb\u202e.txt:1: hata: ")
