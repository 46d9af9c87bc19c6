"""timeline.json: the dated events as TimelineJS takes them."""

from collections.abc import Sequence
from datetime import date

from vakanuvis.model.archive import TimelineEntry
from vakanuvis.render.dates import date_words
from vakanuvis.render.press import Press
from vakanuvis.render.weave import escape_text


def timelinejs_of(entries: Sequence[TimelineEntry], press: Press) -> dict[str, object]:
    """Return all entries; an imprecise date keeps its words as `display_date`. TimelineJS reads texts as HTML: escaped."""
    title = {"text": {"headline": escape_text(press.facts.title), "text": escape_text(press.facts.description)}}
    return {"title": title, "events": [_event(entry, press) for entry in entries]}


def _event(entry: TimelineEntry, press: Press) -> dict[str, object]:
    sources = ", ".join(
        f'<a href="{press.absolute(source.article.address) or "../" + source.article.address}#{source.anchor}">'
        f"{escape_text(source.article.headline)}</a>"
        for source in entry.sources
    )
    event: dict[str, object] = {
        "unique_id": entry.id,
        "start_date": _date(entry.start),
        "display_date": date_words(entry.value, press.words),
        "text": {"headline": escape_text(entry.headline), "text": sources},
        "group": press.words.page[f"modality_{entry.modality}"],
    }
    if entry.end != entry.start:
        event["end_date"] = _date(entry.end)
    return event


def _date(day: date) -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}
