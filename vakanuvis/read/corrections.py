"""site/corrections/<article's path>.toml → what a person corrected in one article."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import TypeVar

from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.editing import (
    Correction,
    DateCorrection,
    EventCorrection,
    MentionCorrection,
    QuotationCorrection,
)
from vakanuvis.model.findings import Modality
from vakanuvis.read.care import CARE, find_care, nearest_of
from vakanuvis.read.fields import Fields, is_false
from vakanuvis.read.toml import TomlFile, read_toml
from vakanuvis.read.withdrawal import joined, path_of, strays_in, withdrawal_in, withdrawals_by
from vakanuvis.text.edtf import is_edtf

KEYS = ("headline", "date", "published", "note", "withdrawn", "mention", "quotation", "event")
NOBODY = "none"
"""Stands for nobody in the place of a person."""

_Entry = TypeVar("_Entry")


def read_corrections(site: Path, report: Report) -> dict[str, Correction]:
    """Return the corrections by the id of their article; reports files that belong to no article."""
    root = site / "corrections"
    corrections: dict[str, Correction] = {}
    orphans = []
    places = sorted((file.relative_to(root) for file in root.rglob("*.toml")), key=Path.as_posix)
    for place in places:
        if any(part.startswith(".") for part in place.parts) or not (root / place).is_file():
            continue
        path = path_of(root / place, root)
        ids = [id_ for id_ in _articles_of(place) if (site / "articles" / id_).is_file()]
        if not ids:
            orphans.append(place)
            continue
        toml = read_toml(root / place, path, report)
        found = withdrawals_by(root / place, path, ids, report) if toml is None else _for_all(toml, ids)
        for correction in found:
            corrections[correction.article] = joined(corrections.get(correction.article), correction, report)
    for correction in strays_in(site, orphans, report):
        mine = corrections.get(correction.article, correction)
        corrections[correction.article] = replace(
            mine, withdrawn=mine.withdrawn or correction.withdrawn, digest=mine.digest + correction.digest
        )
    return corrections


def correction_of(toml: TomlFile, article: str) -> Correction:
    """Return what a file says about the article; entries that can't be understood are reported and left out."""
    top = toml.top
    care = find_care(top, KEYS)
    withdrawn = withdrawal_in(toml, care)
    top.report_unknown((*KEYS, *care))
    published, published_key = _published(top)
    mentions = _entries(toml, "mention", ("text", "person", "within", "drop"), _mention_of)
    quotations = _entries(toml, "quotation", ("text", "speaker", "drop"), _quotation_of)
    dates = _entries(toml, "date", ("text", "value", "within", "drop"), _date_of) if _has_dates(top) else ()
    _report_contradictions([(entry.line, entry.text, entry.within, entry.person) for entry in mentions], top)
    _report_contradictions([(entry.line, entry.text, None, (entry.drop, entry.speaker)) for entry in quotations], top)
    _report_contradictions([(entry.line, entry.text, entry.within, entry.value) for entry in dates], top)
    return Correction(
        article=article,
        path=top.path,
        digest=blake2b(toml.content, digest_size=16).hexdigest(),
        headline=top.text("headline"),
        headline_line=top.line_of("headline"),
        published=published,
        published_line=top.line_of(published_key),
        note=top.text("note"),
        withdrawn=withdrawn,
        mentions=mentions,
        quotations=quotations,
        dates=dates,
        events=_entries(toml, "event", ("text", "time", "value", "headline", "modality", "people", "drop"), _event_of),
    )


def _for_all(toml: TomlFile, ids: Iterable[str]) -> list[Correction]:
    """Return what a file says about each of the articles that it belongs to; what is wrong with it is said once."""
    first, *others = ids
    correction = correction_of(toml, first)
    return [correction, *(replace(correction, article=other) for other in others)]


def _articles_of(place: Path) -> Iterator[str]:
    """Yield the ids that a corrections file may belong to: of 2025/x.toml 2025/x.txt, 2025/x.md, and 2025/x itself."""
    for suffix in (".txt", ".md", ""):
        yield place.with_suffix(suffix).as_posix()


def _published(top: Fields) -> tuple[date | None, str]:
    """Return the article's own date, under `date`, or under `published` where `[[date]]` takes that key."""
    key = "published" if _has_dates(top) or not top.has("date") else "date"
    return top.day(key), key


def _has_dates(top: Fields) -> bool:
    return top.has("date") and isinstance(top.values["date"].value, list)


def _entries(
    toml: TomlFile, name: str, keys: tuple[str, ...], entry_of: Callable[[Fields, str], _Entry | None]
) -> tuple[_Entry, ...]:
    """Return the entries `[[name]]`; every one needs the words that it is about."""
    entries = []
    for fields in toml.tables(name):
        fields.report_unknown((*keys, *_misplaced(fields, keys)))
        text = fields.text("text", code="correction-not-text")
        if text is None:
            if not fields.is_given("text"):
                arguments = {"name": name}
                fields.report(
                    Diagnostic(fields.path, fields.line, Severity.ERROR, "correction-text-missing", arguments)
                )
            continue
        entry = entry_of(fields, text)
        if entry is not None:
            entries.append(entry)
    return tuple(entries)


def _misplaced(fields: Fields, keys: Sequence[str]) -> list[str]:
    """Return the keys of a table that belong above all tables, which is reported."""
    found = []
    for key in fields.values:
        meant = None if key in keys else nearest_of(key)
        if meant in CARE:
            found.append(key)  # reported where the withdrawal was found
        elif meant in KEYS and meant not in keys:
            found.append(key)
            fields.complain(key, "key-misplaced")
    return found


def _report_contradictions(said: Iterable[tuple[int, str, str | None, object]], top: Fields) -> None:
    """Report entries of one kind that say different things of the same words; as (line, words, within, what is said)."""
    first: dict[tuple[str, str | None], tuple[int, object]] = {}
    for line, text, within, what in said:
        before, earlier = first.setdefault((" ".join(text.split()), within), (line, what))
        if earlier != what:
            arguments = {"text": text, "line": str(before)}
            top.report(Diagnostic(top.path, line, Severity.WARNING, "correction-contradicts", arguments))


def _mention_of(fields: Fields, text: str) -> MentionCorrection | None:
    person = fields.text("person", code="correction-not-text")
    drop = fields.flag("drop") or False
    if person is None and not drop:
        _report_empty(fields, "person")
        return None
    nobody = drop or person == NOBODY
    return MentionCorrection(text, None if nobody else person, fields.line, fields.text("within"))


def _quotation_of(fields: Fields, text: str) -> QuotationCorrection | None:
    speaker = fields.text("speaker", code="correction-not-text")
    drop = fields.flag("drop") or False
    if speaker is None and not drop:
        _report_empty(fields, "speaker")
        return None
    return QuotationCorrection(text, None if speaker == NOBODY else speaker, drop, fields.line)


def _date_of(fields: Fields, text: str) -> DateCorrection | None:
    value = _edtf(fields)
    drop = fields.flag("drop") or False
    if value is None and not drop:
        _report_empty(fields, "value")
        return None
    return DateCorrection(text, None if drop else value, drop, fields.line, fields.text("within"))


def _event_of(fields: Fields, text: str) -> EventCorrection | None:
    modality = fields.text("modality")
    if modality is not None and modality not in list(Modality):
        fields.complain("modality", "modality-unknown", value=modality, known=", ".join(Modality))
        modality = None
    correction = EventCorrection(
        text=text,
        line=fields.line,
        value=_edtf(fields),
        headline=fields.text("headline"),
        modality=modality,
        people=fields.texts("people") if fields.has("people") else None,
        drop=fields.flag("drop") or False,
        time=fields.text("time"),
    )
    if not any(fields.has(key) for key in ("value", "headline", "modality", "people", "drop")):
        _report_empty(fields, "value")
        return None
    return correction


def _edtf(fields: Fields) -> str | None:
    """Return `value` as EDTF; also where TOML took it for a date or a number."""
    value = fields.values["value"].value if fields.has("value") else None
    if isinstance(value, date):
        written = value.isoformat()[:10]
    elif isinstance(value, int) and not isinstance(value, bool):
        written = f"{value:04d}"
    else:
        written = fields.text("value") or ""
    if not written:
        return None
    if not is_edtf(written):
        fields.complain("value", "value-not-edtf", value=written)
        return None
    return written


def _report_empty(fields: Fields, key: str) -> None:
    """Report an entry that says nothing, unless what it says is wrong: that is reported already."""
    drop = fields.values.get("drop")
    if fields.is_given(key) or (drop and not is_false(drop.value)):
        return
    fields.report(Diagnostic(fields.path, fields.line, Severity.ERROR, "correction-empty", {"key": key}))
