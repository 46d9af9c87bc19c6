"""Lines that correct a finding, to be pasted and changed."""

from vakanuvis.explain.examine import Examined
from vakanuvis.model.findings import Candidate, Certainty, Event, Mention, Quotation, TimeExpression

NOBODY = "none"
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
            return _entry("mention", text=finding.span.text_of(prose), person=_who(finding.candidate, examined))
        case Quotation():
            speaker = _who(finding.speaker, examined)
            return _entry("quotation", text=_first_words(finding.span.text_of(prose)), speaker=speaker)
        case TimeExpression():
            return _entry("date", text=finding.span.text_of(prose), value=finding.value)
        case Event():
            time = examined.record.findings.times[finding.time]
            return _entry(
                "event",
                text=_first_words(finding.span.text_of(prose)),
                time=time.span.text_of(prose),
                value=time.value,
                modality=finding.modality.value,
            )


def top_lines_of(examined: Examined) -> str:
    """Return what can be corrected of the article itself, as it is now; TOML wants it above the first entry."""
    return f"headline = {_quoted(examined.headline)}\npublished = {examined.record.article.published.isoformat()}"


def line_of_decision(candidate: Candidate, examined: Examined) -> int | None:
    """Return the line of the article's corrections that says who a candidate is; None where that is not known."""
    correction, person = examined.correction, candidate.person
    if correction is None or person is None:
        return None
    wanted = None if person == NOBODY else person
    mentions = [entry for entry in correction.mentions if entry.person == wanted]
    named = [entry.line for entry in mentions if entry.text in (candidate.name, *candidate.forms)]
    lines = [entry.line for entry in mentions]
    lines += [entry.line for entry in correction.quotations if entry.speaker == wanted]
    lines += [entry.line for entry in correction.events if entry.people and person in entry.people]
    return next(iter((*named, *lines)), None)


def _who(index: int | None, examined: Examined) -> str:
    """Return what stands for a person in a correction: the register's id, which lasts, or else the name as it is known."""
    if index is None:
        return NOBODY
    person, candidate = examined.people[index], examined.record.findings.candidates[index]
    if person is None:
        return NOBODY if candidate.certainty is Certainty.DOUBTFUL else candidate.name
    return person.id if person.registered else person.name


def _entry(name: str, **values: str) -> str:
    return "\n".join((f"[[{name}]]", *(f"{key} = {_quoted(value)}" for key, value in values.items())))


def _quoted(text: str) -> str:
    """Return a TOML string on one line."""
    escaped = " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _first_words(text: str) -> str:
    return " ".join(text.split()[:_FIRST_WORDS])
