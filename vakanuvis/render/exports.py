"""The files of veri/ and a person's own: the same findings for programs, each with its rule and its certainty."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping

from vakanuvis.model.archive import ArticleRef, Person, PersonRef, TimelineEntry
from vakanuvis.model.pages import ExportPage, PagePlan
from vakanuvis.model.record import Extract
from vakanuvis.render.citation import Work, bibtex_of, csl_of, key_of
from vakanuvis.render.columns import COLUMNS
from vakanuvis.render.datapackage import datapackage_of
from vakanuvis.render.press import Press
from vakanuvis.render.timelinejs import timelinejs_of

Row = Mapping[str, object]

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_LIST_MARK = "; "
"""Between the parts of a list in CSV."""


def render_export(plan: PagePlan, page: ExportPage, press: Press) -> str:
    """Return the file; the address's ending picks its form."""
    ending = plan.address.rpartition(".")[2]
    if page.kind == "datapackage":
        return _pretty(datapackage_of(page.files, press))
    if page.kind == "timelinejs":
        return _pretty(timelinejs_of(page.timeline, press))
    if page.kind == "bibtex":
        return "\n\n".join(bibtex_of(work) for work in _works(page, press)) + "\n"
    if page.kind == "csl":
        return _pretty([csl_of(work) for work in _works(page, press)])
    if page.kind == "person" and page.person is not None and ending == "json":
        return _pretty(_person_file(page.person, page, press))
    name = "quotations" if page.kind == "person" else page.kind
    rows = rows_of(page, press)
    if ending == "csv":
        return _csv(name, rows)
    return "".join(f"{_ENCODER.encode(row)}\n" for row in rows)


def rows_of(page: ExportPage, press: Press) -> Iterator[Row]:
    """Return the rows of the table; of a person's file the quotations by them."""
    match page.kind:
        case "people":
            return (_person_row(person, press) for person in page.people)
        case "events":
            return (_event_row(entry, press) for entry in page.timeline)
        case "articles":
            first = dict(page.copies)
            return (
                _article_row(ref, people, press.load_extract(ref.id), first.get(ref.id), press)
                for ref, people in page.articles
            )
        case "mentions":
            return _mention_rows(page, press)
        case _:
            return _quotation_rows(page, press)


def _article_row(
    ref: ArticleRef, people: tuple[PersonRef | None, ...], extract: Extract, first: str | None, press: Press
) -> Row:
    return {
        "id": ref.id,
        "address": ref.address,
        "url": press.absolute(ref.address),
        "headline": ref.headline,
        "headline_made": extract.headline_made,
        "published": ref.published.isoformat(),
        "updated": extract.updated.isoformat() if extract.updated else None,
        "byline": extract.byline,
        "publisher": ref.publisher,
        "source_url": extract.url,
        "language": extract.language,
        "keywords": list(extract.keywords),
        "people": list(dict.fromkeys(person.id for person in people if person)),
        "quotation_count": len(extract.quotations),
        "withdrawn": extract.withdrawn,
        "copy_of": first,
    }


def _person_row(person: Person, press: Press) -> Row:
    return {
        "id": person.id,
        "address": person.address,
        "url": press.absolute(person.address),
        "name": person.name,
        "forms": [form for form, _ in person.forms],
        "role": person.role,
        "titles": [role.title for role in person.roles],
        "wikidata": person.wikidata,
        "registered": person.registered,
        "article_count": person.articles,
        "mention_count": person.mentions,
        "quotation_count": person.quotations,
        "first": person.first.isoformat(),
        "last": person.last.isoformat(),
    }


def _event_row(entry: TimelineEntry, press: Press) -> Row:
    source = entry.sources[0]
    return {
        "id": entry.id,
        "value": entry.value,
        "start": entry.start.isoformat(),
        "end": entry.end.isoformat(),
        "headline": entry.headline,
        "modality": str(entry.modality),
        "claimed_by": entry.claimed_by.id if entry.claimed_by else None,
        "people": [person.id for person in entry.people],
        "articles": [told.article.id for told in entry.sources],
        "url": _place(source.article, source.anchor, press),
        "rule": source.rule,
    }


def _quotation_rows(page: ExportPage, press: Press) -> Iterator[Row]:
    """Yield every quotation, of a person's file only theirs; without words where no texts are published."""
    shown = press.settings.publish != "index"
    for ref, people in page.articles:
        for quotation in press.load_extract(ref.id).quotations:
            speaker = None if quotation.speaker is None else people[quotation.speaker]
            if page.person is not None and (speaker is None or speaker.id != page.person.id):
                continue
            yield {
                "id": quotation.anchor,
                "article": ref.id,
                "url": _place(ref, quotation.anchor, press),
                "published": ref.published.isoformat(),
                "speaker": speaker.id if speaker else None,
                "speaker_name": speaker.name if speaker else None,
                "text": quotation.text if shown else None,
                "certainty": str(quotation.certainty) if speaker else None,  # it is the speaker's
                "rule": quotation.rule,
            }


def _mention_rows(page: ExportPage, press: Press) -> Iterator[Row]:
    """Yield every mention of somebody who has a page."""
    full = press.settings.publish == "full"
    for ref, people in page.articles:
        for mention in press.load_extract(ref.id).mentions:
            person = people[mention.candidate]
            if person is None:
                continue
            yield {
                "article": ref.id,
                "url": _place(ref, mention.anchor if full else "", press),
                "published": ref.published.isoformat(),
                "person": person.id,
                "person_name": person.name,
                "text": mention.text,
                "sentence": mention.sentence if full else None,
                "certainty": str(mention.certainty),
                "rule": mention.rule,
            }


def _person_file(person: Person, page: ExportPage, press: Press) -> Row:
    return {
        **_person_row(person, press),
        "forms": [{"form": form, "count": count} for form, count in person.forms],
        "titles": [
            {"title": r.title, "first": r.first.isoformat(), "last": r.last.isoformat(), "count": r.count}
            for r in person.roles
        ],
        "activity": [{"month": month, "article_count": count} for month, count in person.activity],
        "articles": [
            {"id": ref.id, "address": ref.address, "headline": ref.headline, "published": ref.published.isoformat()}
            for ref, _ in page.articles
        ],
        "quotations": list(_quotation_rows(page, press)),
    }


def _works(page: ExportPage, press: Press) -> Iterator[Work]:
    for ref, _ in page.articles:
        extract = press.load_extract(ref.id)
        yield Work(
            key=key_of(ref.address),
            headline=ref.headline,
            published=ref.published,
            byline=extract.byline,
            publisher=ref.publisher or press.facts.publisher or None,
            archive=press.facts.title,
            url=press.absolute(ref.address),
            language=extract.language,
        )


def _place(ref: ArticleRef, anchor: str, press: Press) -> str:
    address = press.absolute(ref.address) or ref.address
    return f"{address}#{anchor}" if anchor else address


def _csv(name: str, rows: Iterable[Row]) -> str:
    """Return CSV as RFC 4180 has it, with the columns of `name` in order."""
    file = io.StringIO()
    names = [column.name for column in COLUMNS[name]]
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow([_cell(row[column]) for column in names])
    return file.getvalue()


def _cell(value: object) -> str:
    """Return a value for a spreadsheet: what looks like a formula there is made text by an apostrophe."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = _LIST_MARK.join(str(part) for part in value) if isinstance(value, list) else str(value)
    return f"'{text}" if text[:1] in ("=", "+", "@", "\t", "\r") or (text[:1] == "-" and text[1:2].isalpha()) else text


def _pretty(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
