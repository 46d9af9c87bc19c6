"""site/people/*.md → what a person decided about people."""

import re
import string
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.editing import RegisterEntry
from vakanuvis.read.care import find_care, find_flag_line, find_strays, is_unclear
from vakanuvis.read.decoding import decode_source
from vakanuvis.read.fields import Fields, is_false
from vakanuvis.read.frontmatter import read_front_matter
from vakanuvis.read.salvage import hidden_by
from vakanuvis.read.undated import find_unopened

KEYS = ("name", "aliases", "role", "wikidata", "articles", "not", "hidden", "person")
_WIKIDATA = re.compile(r"Q[1-9]\d*")
_SMALL = str.maketrans(string.ascii_uppercase + "\u0131", string.ascii_lowercase + "i")
_SUFFIXES = re.compile(r"(?:\.[a-zA-Z]{1,8}){1,4}\Z")  # ayse-yilmaz.md.txt
_NO_SLUG = re.compile(r"[^a-z0-9]+")


def read_register(site: Path, report: Report) -> tuple[RegisterEntry, ...]:
    """Return the entries of the register, ascending by id; no folder is an empty register."""
    entries: dict[str, RegisterEntry] = {}
    for entry in _find_entries(site / "people", report):
        first = entries.setdefault(entry.id, entry)
        if first is not entry:
            arguments = {"id": entry.id, "other": first.path}
            report(Diagnostic(entry.path, None, Severity.ERROR, "register-id-twice", arguments))
            if entry.hidden:
                names = (*first.aliases, entry.name, *entry.aliases)
                articles = (*first.articles, *entry.articles) if first.articles and entry.articles else ()
                entries[entry.id] = replace(first, aliases=names, articles=articles, hidden=True, person=True)
    return tuple(entries[id_] for id_ in sorted(entries))


def _find_entries(folder: Path, report: Report) -> Iterator[RegisterEntry]:
    """Yield what each file says; of one that can't be used only whom it hides, and that is found in strays as well."""
    for file in list_markdown(folder):
        path, id_ = _path_of(file, folder), _id_of(file)
        if not _is_unicode(file.name):
            report(Diagnostic(path, None, Severity.ERROR, "file-name-broken"))
        entry = _entry_of(file, path, report) or hidden_by(file, path, id_, report)
        if entry is not None and (entry.hidden or _is_unicode(file.name)):
            yield entry
    for file in find_strays(folder, ".md", deep=False):
        entry = hidden_by(file, _path_of(file, folder), _id_of(file), report, is_stray=True)
        if entry is not None:
            yield entry
        else:
            report(Diagnostic(_path_of(file, folder), None, Severity.NOTE, "file-unread-md", {"folder": "people/"}))


def _path_of(file: Path, folder: Path) -> str:
    shown = file.relative_to(folder).as_posix().encode("utf-8", "backslashreplace").decode()
    return f"people/{shown}"


def _id_of(file: Path) -> str:
    """Return the id that a file's name makes; of a name without letters one that is nobody's name."""
    stem = file.stem if file.suffix == ".md" else _SUFFIXES.sub("", file.name)
    return slug_of(stem) or f"hidden-{file.name.encode('utf-8', 'surrogateescape').hex()}"


def _is_unicode(name: str) -> bool:
    return not any("\ud800" <= letter <= "\udfff" for letter in name)


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
    misspelt = find_care(fields, KEYS)
    fields.report_unknown((*KEYS, *misspelt), needed="" if fields.is_given("name") else "name")
    below = find_flag_line(text[matter.body :])
    if below is not None:
        line = text.count("\n", 0, matter.body) + below
        report(Diagnostic(path, line, Severity.ERROR, "hidden-misplaced"))
    hidden = _is_hidden(fields) or bool(misspelt) or below is not None
    name = fields.text("name", code="register-name-wrong")
    if name is None:
        unopened = None if matter.present else find_unopened(text, ("name",))
        if unopened is not None:
            report(Diagnostic(path, unopened, Severity.ERROR, "front-matter-unopened"))
        elif not fields.is_given("name"):
            fields.report_missing("name", KEYS, "register-name-missing", "register-name-misspelt")
        return None
    id_ = slug_of(file.stem)
    if not id_:
        report(Diagnostic(path, None, Severity.ERROR, "register-file-name"))
        if not hidden:
            return None
        id_ = _id_of(file)
    earlier = [name for name in fields.values["name"].before if hidden and isinstance(name, str)]
    wikidata = fields.text("wikidata")
    if wikidata is not None and _WIKIDATA.fullmatch(wikidata) is None:
        fields.complain("wikidata", "wikidata-wrong", Severity.WARNING, value=wikidata)
        wikidata = None
    return RegisterEntry(
        id=id_,
        path=path,
        name=_plain(name),
        aliases=tuple(map(_plain, (*fields.texts("aliases", parted=True), *earlier))),
        excluded=tuple(map(_plain, fields.texts("not", parted=True))),
        articles=fields.texts("articles", parted=True),
        role=fields.text("role"),
        wikidata=wikidata,
        hidden=hidden,
        person=fields.flag("person") is not False or hidden,  # of what is no person the words would stay where they are
        biography="\n".join(text[matter.body :].strip().splitlines()),
        lines={key: field.line for key, field in fields.values.items()},
    )


def _is_hidden(fields: Fields) -> bool:
    """Tell whether the entry hides its person; what is unclear stays hidden, and is reported."""
    field = fields.values.get("hidden")
    if field is None or all(is_false(value) for value in (field.value, *field.before)):
        return False
    if field.before:
        fields.complain("hidden", "hidden-twice")
    elif is_unclear(field):
        fields.complain("hidden", "value-careful-flag")
    else:
        fields.flag("hidden", is_careful=True)
    return True


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split())
