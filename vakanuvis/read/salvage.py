"""Who is to be hidden by a file of the register that cannot be read."""

from pathlib import Path

from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.editing import RegisterEntry
from vakanuvis.read.care import find_care_line, lines_of, nearest_of, text_in


def hidden_by(file: Path, path: str, id_: str, report: Report, *, is_stray: bool = False) -> RegisterEntry | None:
    """Return an entry that hides whom the file names in its text or by its own name; None where nothing in it says so.

    A file of the register whose text can't be had at all may say so; a stray one is none of the register. Who stays hidden
    that way is reported, with the line that says so.
    """
    text = text_in(file)
    line = find_care_line(text) if text is not None else None
    if line is None and (is_stray or text is not None):
        return None
    report(Diagnostic(path, line, Severity.ERROR, "register-stray" if is_stray else "register-kept-hidden"))
    names = names_in(text or "")
    return RegisterEntry(id=id_, path=path, name=names[0] if names else id_, aliases=names[1:], hidden=True)


def names_in(text: str) -> tuple[str, ...]:
    """Return the names that the lines of a broken file of the register give, the first one first."""
    names: list[str] = []
    key: str | None = None
    parted = (line.replace("{", "").replace(",", "\n") if "{" in line else line for line in text.splitlines())
    for _, word, value, is_signed in lines_of("\n".join(parted)):
        if is_signed:
            key = nearest_of(word)
            names += [name.strip(" \t\"'") for name in value.split(",")] if key in ("name", "aliases") else []
        elif key == "aliases":  # a list, one item a line
            names.append(f"{word} {value}".strip())
    return tuple(dict.fromkeys(name.strip("}") for name in names if name.strip("}")))
