"""Findings as one line of JSON."""

import json
import re
from typing import Any

from vakanuvis.explain.examine import Examined
from vakanuvis.model.findings import Quotation
from vakanuvis.model.spans import Span


def json_of(examined: Examined, *, ascii_only: bool) -> str:
    """Return source, date, headline, people, quotations, reported, dates and events, and whether it was read alone.

    Offsets are code points of the file's bytes decoded as UTF-8, BOM and CR counted; ends are exclusive. A quotation that
    runs over several paragraphs is one, from its first word to its last; an event's text is its sentence, its headline the
    line of the timeline. `ascii_only` is for streams that know no more.
    """
    record, findings = examined.record, examined.record.findings
    direct = [quotation for quotation in findings.quotations if quotation.kind != "reported"]
    reported = [quotation for quotation in findings.quotations if quotation.kind == "reported"]
    explained = {
        "source": examined.path,
        "date": record.article.published.isoformat(),
        "headline": examined.headline,
        "people": _people(examined),
        "quotations": [_quotation(quotation, examined) for quotation in direct],
        "reported": [_quotation(quotation, examined) for quotation in reported],
        "dates": [{**_place(time.span, examined), "value": time.value, "rule": time.rule} for time in findings.times],
        "events": [
            {
                **_place(event.span, examined),
                "value": findings.times[event.time].value,
                "modality": event.modality.value,
                "headline": event.headline,
                "source": None if event.source is None else _person_id(event.source, examined),
                "people": [person for index in event.participants if (person := _person_id(index, examined))],
                "rule": event.rule,
            }
            for event in findings.events
        ],
        "alone": examined.alone,
    }
    line = json.dumps(explained, ensure_ascii=ascii_only)
    return _LINE_BREAKS.sub(lambda found: f"\\u{ord(found.group()):04x}", line)


_LINE_BREAKS = re.compile("[\x7f-\x9f\u2028\u2029]")
"""What JSON lets stand and some readers break lines at: texts of old dumps hold them."""


def _people(examined: Examined) -> list[dict[str, Any]]:
    """Return everybody who is known, in order of appearance; candidates of one person together."""
    findings = examined.record.findings
    people: dict[str, dict[str, Any]] = {}
    for index, (candidate, person) in enumerate(zip(findings.candidates, examined.people, strict=True)):
        if person is None:
            continue
        entry = people.setdefault(person.id, {"id": person.id, "name": person.name, "titles": [], "mentions": []})
        entry["titles"] += [title for title in candidate.titles if title not in entry["titles"]]
        entry["mentions"] += [
            {**_place(mention.span, examined), "certainty": candidate.certainty.value, "rule": mention.rule}
            for mention in findings.mentions
            if mention.candidate == index
        ]
    for entry in people.values():
        entry["mentions"].sort(key=lambda mention: mention["start"])
    return list(people.values())


def _quotation(quotation: Quotation, examined: Examined) -> dict[str, Any]:
    cue = quotation.cue
    speaker = None if quotation.speaker is None else _person_id(quotation.speaker, examined)
    return {
        **_place(quotation.span, examined),
        "kind": quotation.kind,
        "speaker": speaker,
        "certainty": quotation.certainty.value if speaker else None,
        "cue": None if cue is None else cue.text_of(examined.record.article.prose),
        "rule": quotation.rule,
    }


def _person_id(candidate: int, examined: Examined) -> str | None:
    person = examined.people[candidate]
    return None if person is None else person.id


def _place(span: Span, examined: Examined) -> dict[str, Any]:
    place = examined.place_of(span)
    return {"start": place.start, "end": place.end, "text": examined.source[place.start : place.end]}
