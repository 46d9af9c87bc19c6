"""Which articles are to be withdrawn, also by a file that says so in the wrong place or cannot be read.

What is unclear is taken for a withdrawal, and is an error; see `care`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path

from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.editing import Correction
from vakanuvis.read.care import care_meant, find_care_line, find_strays, text_in
from vakanuvis.read.register import slug_of
from vakanuvis.read.toml import TomlFile

UNSAID = "\u2026"
"""The reason of an article that is withdrawn without one."""
_SUFFIXES = re.compile(r"(?:\.(?:toml|txt|md)){1,4}\Z", re.IGNORECASE)  # 2025-03-12-kopru.toml.txt


def withdrawal_in(toml: TomlFile, misspelt: Iterable[str]) -> str | None:
    """Return the reason for which a file of corrections withdraws its article; None where it doesn't.

    `misspelt` are keys of the file that are taken for it. One that stands below a table is reported, and obeyed too.
    """
    top = toml.top
    reasons = [_reason_of(top.values[key].value) for key in misspelt]
    if top.has("withdrawn") and top.values["withdrawn"].value is not False:
        if top.text("withdrawn", code="withdrawn-unsaid") is None and not top.is_given("withdrawn"):
            top.complain("withdrawn", "withdrawn-unsaid")
        reasons.insert(0, _reason_of(top.values["withdrawn"].value))
    for key, value, line in toml.nested():
        if care_meant(key) and value is not False:
            top.report(Diagnostic(top.path, line, Severity.ERROR, "withdrawn-misplaced", {"key": key}))
            reasons.append(_reason_of(value))
    return reasons[0] if reasons else None


def withdrawals_by(file: Path, path: str, ids: Iterable[str], report: Report) -> Iterator[Correction]:
    """Yield the withdrawals by a file that can't be read, if its text seems to say so or can't be had."""
    text = text_in(file)
    line = find_care_line(text) if text is not None else None
    if line is not None or text is None:
        report(Diagnostic(path, line, Severity.ERROR, "correction-kept-withdrawn"))
        yield from (_withdrawal(id_, path, text or "") for id_ in ids)


def strays_in(site: Path, orphans: Sequence[Path], report: Report) -> Iterator[Correction]:
    """Yield the withdrawals by files that are read as nobody's corrections: `orphans`, and files with another ending.

    Whichever articles have the same name, in whatever folder, are withdrawn. Reports all of the files; those that withdraw
    something as errors.
    """
    root = site / "corrections"
    articles: Mapping[str, list[str]] | None = None
    for file in (*(root / orphan for orphan in orphans), *find_strays(root, ".toml", deep=True)):
        text = text_in(file)
        line = find_care_line(text) if text is not None else None
        path, orphan = path_of(file, root), file.relative_to(root) in orphans
        wanted = path_of(file.with_suffix(".txt"), root).replace("corrections/", "articles/", 1)
        if text is None or line is None:
            code, severity = ("correction-orphan", Severity.WARNING) if orphan else ("file-unread-toml", Severity.NOTE)
            report(Diagnostic(path, None, severity, code, {"article": wanted, "folder": "corrections/"}))
            continue
        articles = _articles_by_name(site / "articles") if articles is None else articles
        ids = articles.get(_name_of(file), [])
        place = path_of(root / _bare(file.relative_to(root).as_posix()), root) + ".toml"
        arguments = {"place": place, "article": wanted, "articles": ", ".join(ids) or "\u2013"}
        code = "correction-orphan-withdrawn" if orphan else "correction-stray"
        report(Diagnostic(path, line, Severity.ERROR, code, arguments))
        yield from (_withdrawal(id_, path, text) for id_ in ids)


def joined(first: Correction | None, second: Correction, report: Report) -> Correction:
    """Return the one of two corrections of an article that holds; withdrawn where either says so."""
    if first is None:
        return second
    report(Diagnostic(second.path, None, Severity.ERROR, "correction-twice", {"other": first.path}))
    digest = blake2b(f"{first.digest}{second.digest}".encode(), digest_size=16).hexdigest()
    return replace(second, digest=digest, withdrawn=second.withdrawn or first.withdrawn)


def path_of(file: Path, root: Path) -> str:
    """Return the path of a file of corrections, for messages."""
    return f"corrections/{file.relative_to(root).as_posix()}".encode("utf-8", "backslashreplace").decode()


def _reason_of(value: object) -> str:
    return (value.strip() if isinstance(value, str) else "") or UNSAID


def _withdrawal(article: str, path: str, text: str) -> Correction:
    digest = blake2b(f"withdrawn\0{text}".encode("utf-8", "replace"), digest_size=16).hexdigest()
    return Correction(article=article, path=path, digest=digest, withdrawn=UNSAID)


def _articles_by_name(root: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for file in sorted(file for file in root.rglob("*") if file.is_file()):
        found.setdefault(_name_of(file), []).append(file.relative_to(root).as_posix())
    return found


def _name_of(file: Path) -> str:
    return slug_of(_bare(file.name)) or file.name


def _bare(name: str) -> str:
    return _SUFFIXES.sub("", name)
