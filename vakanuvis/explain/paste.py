"""Lines that correct a finding, to be pasted and changed."""

from vakanuvis.explain.examine import Examined
from vakanuvis.model.archive import Person
from vakanuvis.model.findings import Event, Mention, Quotation, TimeExpression

_FIRST_WORDS = 6


def corrections_path(examined: Examined) -> str:
    """Return the file that the lines belong into, below the site folder."""
    return examined.corrections


Finding = Mention | Quotation | TimeExpression | Event


def paste_of(finding: Finding, examined: Examined) -> str:
    """Return the entry for one finding as it is now: what a person changes in it holds from the next build on."""
    prose = examined.record.article.prose
    match finding:
        case Mention():
            person = examined.people[finding.candidate]
            return _entry("mention", text=finding.span.text_of(prose), person=_name_of(person))
        case Quotation():
            speaker = None if finding.speaker is None else examined.people[finding.speaker]
            return _entry("quotation", text=_first_words(finding.span.text_of(prose)), speaker=_name_of(speaker))
        case TimeExpression():
            return _entry("date", text=finding.span.text_of(prose), value=finding.value)
        case Event():
            value = examined.record.findings.times[finding.time].value
            return _entry(
                "event", text=_first_words(finding.span.text_of(prose)), value=value, modality=finding.modality.value
            )


def _name_of(person: Person | None) -> str:
    """Return what stands for a person in a correction: the register's id, which lasts, or else the full name."""
    if person is None:
        return "none"
    return person.id if person.registered else person.name


def _entry(name: str, **values: str) -> str:
    return "\n".join((f"[[{name}]]", *(f"{key} = {_quoted(value)}" for key, value in values.items())))


def _quoted(text: str) -> str:
    """Return a TOML string on one line."""
    escaped = " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _first_words(text: str) -> str:
    return " ".join(text.split()[:_FIRST_WORDS])
