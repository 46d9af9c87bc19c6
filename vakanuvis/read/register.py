"""site/people/*.md → what a person decided about people."""

import re
import string
import unicodedata
from pathlib import Path

from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.editing import RegisterEntry
from vakanuvis.read.decoding import decode_source
from vakanuvis.read.frontmatter import read_front_matter

KEYS = ("name", "aliases", "role", "wikidata", "articles", "not", "hidden", "person")
_WIKIDATA = re.compile(r"Q[1-9]\d*")
_SMALL = str.maketrans(string.ascii_uppercase + "\u0131", string.ascii_lowercase + "i")
_NO_SLUG = re.compile(r"[^a-z0-9]+")


def read_register(site: Path, report: Report) -> tuple[RegisterEntry, ...]:
    """Return the entries of the register, ascending by id; no folder is an empty register."""
    entries: dict[str, RegisterEntry] = {}
    for file in list_markdown(site / "people"):
        path = f"people/{file.name}"
        entry = _entry_of(file, path, report)
        if entry is None:
            continue
        first = entries.setdefault(entry.id, entry)
        if first is not entry:
            arguments = {"id": entry.id, "other": first.path}
            report(Diagnostic(path, None, Severity.ERROR, "register-id-twice", arguments))
    return tuple(entries[id_] for id_ in sorted(entries))


def list_markdown(folder: Path) -> list[Path]:
    """Return the Markdown files of a folder, ascending by name; hidden ones are none."""
    if not folder.is_dir():
        return []
    files = [
        file for file in folder.iterdir() if file.suffix == ".md" and not file.name.startswith(".") and file.is_file()
    ]
    return sorted(files, key=lambda file: file.name)


def read_text(file: Path, path: str, report: Report) -> str | None:
    """Return the text of a file; None where it can't be read, which is reported."""
    try:
        content = file.read_bytes()
    except OSError as error:
        arguments = {"reason": error.strerror or str(error)}
        report(Diagnostic(path, None, Severity.ERROR, "file-unreadable", arguments))
        return None
    return decode_source(content, path, report)


def slug_of(stem: str) -> str:
    """Return a file's stem as part of an address: ASCII small letters, digits, hyphens; empty where nothing is left.

    >>> slug_of("Ay\u015fe Y\u0131lmaz")
    'ayse-yilmaz'
    """
    plain = unicodedata.normalize("NFKD", stem).translate(_SMALL).encode("ascii", "ignore").decode()
    return _NO_SLUG.sub("-", plain).strip("-")


def _entry_of(file: Path, path: str, report: Report) -> RegisterEntry | None:
    text = read_text(file, path, report)
    matter = read_front_matter(text, path, report) if text is not None else None
    if text is None or matter is None:
        return None
    fields = matter.fields
    fields.report_unknown(KEYS)
    name = fields.text("name")
    if name is None:
        report(Diagnostic(path, fields.line_of("name"), Severity.ERROR, "register-name-missing"))
        return None
    id_ = slug_of(file.stem)
    if not id_:
        report(Diagnostic(path, None, Severity.ERROR, "register-file-name"))
        return None
    wikidata = fields.text("wikidata")
    if wikidata is not None and _WIKIDATA.fullmatch(wikidata) is None:
        fields.complain("wikidata", "wikidata-wrong", Severity.WARNING, value=wikidata)
        wikidata = None
    hidden = fields.flag("hidden")
    return RegisterEntry(
        id=id_,
        path=path,
        name=_plain(name),
        aliases=tuple(map(_plain, fields.texts("aliases"))),
        excluded=tuple(map(_plain, fields.texts("not"))),
        articles=fields.texts("articles"),
        role=fields.text("role"),
        wikidata=wikidata,
        hidden=hidden if hidden is not None else fields.is_given("hidden"),  # what is unclear stays hidden
        person=fields.flag("person") is not False,
        biography="\n".join(text[matter.body :].strip().splitlines()),
        lines={key: field.line for key, field in fields.values.items()},
    )


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split())
