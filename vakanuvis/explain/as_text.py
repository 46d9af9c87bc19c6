"""Findings as a person reads them: marked in the text, then listed with their rules."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from vakanuvis.explain.examine import Examined
from vakanuvis.explain.paste import line_of_decision, paste_of, top_lines_of
from vakanuvis.model.findings import Event, Mention, Quotation, TimeExpression
from vakanuvis.model.spans import Span
from vakanuvis.model.words import Words


@dataclass(frozen=True, slots=True)
class _Look:
    """How one kind of finding is marked."""

    color: str
    """Parameters of the terminal's escape sequence."""
    opening: str
    """Where there are no colours."""
    closing: str


_PERSON = _Look("4;34", "[", "]")
_QUOTATION = _Look("4;33", "{", "}")
_TIME = _Look("4;32", "<", ">")


def text_of(examined: Examined, words: Words, *, colored: bool) -> str:
    """Return the article with people, quotations and dates marked, then each finding with its line, rule and correction."""
    record, findings = examined.record, examined.record.findings
    people = (mention.span for mention in findings.mentions if examined.people[mention.candidate])
    marks = [
        *((piece, _QUOTATION) for quotation in findings.quotations for piece in quotation.pieces),
        *((span, _PERSON) for span in people),
        *((time.span, _TIME) for time in findings.times),
    ]
    head = (_bold(examined.headline, colored=colored), f"{words.day(record.article.published)} · {examined.path}")
    made = (words.say("explain-headline-made"),) if record.headline_made else ()
    alone = (words.say("explain-alone"),) if examined.alone else ()
    parts = (
        "\n".join((*head, *made, *alone)),
        _marked(record.article.prose, marks, colored=colored),
        words.say("explain-legend", **_legend(colored=colored)),
        *_lists(examined, words, colored=colored),
    )
    return "\n\n".join(parts) + "\n"


def _lists(examined: Examined, words: Words, *, colored: bool) -> Iterator[str]:
    """Yield each list with its heading; what was not found is said too."""
    findings = examined.record.findings
    sections: tuple[tuple[str, list[str]], ...] = (
        ("people", list(_people(examined, words, colored=colored))),
        ("quotations", [_quotation(quotation, examined, words) for quotation in findings.quotations]),
        ("dates", [_time(time, examined, words) for time in findings.times]),
        ("events", [_event(event, examined, words) for event in findings.events]),
    )
    for name, rows in sections:
        heading = _bold(words.say(f"explain-{name}", count=len(rows)), colored=colored)
        yield "\n".join((heading, *(rows or (f"  {words.say('explain-none')}",))))
    pasted = dict.fromkeys(paste_of(finding, examined) for finding in _correctable(examined))
    yield "\n\n".join((words.say("explain-paste", file=examined.corrections), top_lines_of(examined), *pasted))


def _correctable(examined: Examined) -> Iterator[Mention | Quotation | TimeExpression | Event]:
    findings = examined.record.findings
    yield from findings.mentions
    yield from findings.quotations
    yield from findings.times
    yield from findings.events


def _people(examined: Examined, words: Words, *, colored: bool) -> Iterator[str]:
    """Yield everybody in order of appearance; candidates of one person together."""
    findings = examined.record.findings
    indexes: dict[str | int, list[int]] = {}
    for index, person in enumerate(examined.people):
        indexes.setdefault(person.id if person else index, []).append(index)
    for same in indexes.values():
        candidates = [findings.candidates[index] for index in same]
        person = examined.people[same[0]]
        who = (
            _bold(f"{person.name} ({person.id})", colored=colored)
            if person
            else words.say("explain-nobody", name=candidates[0].name)
        )
        lines = [f"  {who}"]
        titles = dict.fromkeys(title for candidate in candidates for title in candidate.titles)
        if titles:
            lines.append(f"    {words.say('explain-titles', titles=', '.join(titles))}")
        reasons = dict.fromkeys(_reason(index, examined, words) for index in same)
        lines += [f"    {words.say('explain-decided', reason=reason)}" for reason in reasons]
        if rivals := examined.rivals[same[0]]:
            may = ", ".join(f"{name} ({id_})" for id_, name in rivals)
            lines.append(f"    {words.say('explain-rivals', people=may)}")
        lines += [
            f"    {_where(mention.span, examined, words)} “{_text(mention.span, examined)}”: {_rule(mention.rule, words)}"
            for mention in findings.mentions
            if mention.candidate in same
        ]
        yield "\n".join(lines)


def _quotation(quotation: Quotation, examined: Examined, words: Words) -> str:
    said = words.say("explain-speaker-open")
    if quotation.speaker is not None:
        speaker, candidate = examined.people[quotation.speaker], examined.record.findings.candidates[quotation.speaker]
        said = words.say("explain-speaker", name=speaker.name) if speaker else f"{said} ({candidate.name})"
    kind = words.say(f"explain-kind-{quotation.kind}")
    return (
        f"  {_where(quotation.span, examined, words)} “{_shortened(_text(quotation.span, examined))}”\n"
        f"    {kind}; {said}: {_rule(quotation.rule, words)}"
    )


def _time(time: TimeExpression, examined: Examined, words: Words) -> str:
    return f"  {_where(time.span, examined, words)} “{_text(time.span, examined)}” → {time.value}: {_rule(time.rule, words)}"


def _event(event: Event, examined: Examined, words: Words) -> str:
    findings = examined.record.findings
    names = [person.name for index in event.participants if (person := examined.people[index])]
    modality = words.say(f"explain-modality-{event.modality.value}")
    people = f" · {', '.join(names)}" if names else ""
    return (
        f"  {_where(event.span, examined, words)} {findings.times[event.time].value}, {modality}: {event.headline}{people}\n"
        f"    {_rule(event.rule, words)}"
    )


def _reason(index: int, examined: Examined, words: Words) -> str:
    """Word what decided: `register people/x.md:3`, `correction`, or how the names of the archive spoke."""
    kind, _, place = examined.reasons[index].partition(" ")
    if kind == "correction":
        line = line_of_decision(examined.record.findings.candidates[index], examined)
        place = f"{examined.corrections}:{line}" if line else examined.corrections
    return words.say(f"decision-{kind}", place=place)


def _rule(rule: str, words: Words) -> str:
    """Return what a rule does, with its name, by which it is found in the program."""
    return f"{words.rule[rule]} ({rule})" if rule in words.rule else rule


def _where(span: Span, examined: Examined, words: Words) -> str:
    return words.say("explain-line", line=examined.line_of(span))


def _text(span: Span, examined: Examined) -> str:
    return " ".join(span.text_of(examined.record.article.prose).split())


def _shortened(text: str) -> str:
    return text if len(text) <= 90 else f"{text[:60]} … {text[-25:]}"


def _legend(*, colored: bool) -> dict[str, str]:
    looks = {"person": _PERSON, "quotation": _QUOTATION, "time": _TIME}
    if colored:
        return {
            f"{name}_{side}": code
            for name, look in looks.items()
            for side, code in (("open", f"\x1b[{look.color}m"), ("close", "\x1b[0m"))
        }
    return {
        f"{name}_{side}": sign
        for name, look in looks.items()
        for side, sign in (("open", look.opening), ("close", look.closing))
    }


def _marked(prose: str, marks: Iterable[tuple[Span, _Look]], *, colored: bool) -> str:
    """Return the prose with all marks, also where one lies inside another."""
    marks = sorted(marks, key=lambda mark: (mark[0].start, -mark[0].end))
    return _colored(prose, marks) if colored else _bracketed(prose, marks)


def _bracketed(prose: str, marks: Sequence[tuple[Span, _Look]]) -> str:
    signs: list[tuple[int, int, int, str]] = []
    for order, (span, look) in enumerate(marks):
        signs += [(span.start, 1, order, look.opening), (span.end, 0, -order, look.closing)]
    parts, last = [], 0
    for offset, _, _, sign in sorted(signs):
        parts += [prose[last:offset], sign]
        last = offset
    return "".join((*parts, prose[last:]))


def _colored(prose: str, marks: Sequence[tuple[Span, _Look]]) -> str:
    """Between two borders the innermost mark, the last that began, gives the colour."""
    borders = sorted({0, len(prose), *(border for span, _ in marks for border in (span.start, span.end))})
    parts = []
    for start, end in pairwise(borders):
        inside = [look for span, look in marks if span.start <= start and end <= span.end]
        text = prose[start:end]
        parts.append(f"\x1b[{inside[-1].color}m{text}\x1b[0m" if inside else text)
    return "".join(parts)


def _bold(text: str, *, colored: bool) -> str:
    return f"\x1b[1m{text}\x1b[0m" if colored else text
