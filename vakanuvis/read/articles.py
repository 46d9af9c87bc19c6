"""site/articles/ → Article."""

import os
import re
from pathlib import Path

from vakanuvis.model.article import Article
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.read.dateline import Dateline, dateline_of_name, find_dateline
from vakanuvis.read.decoding import decode_source, line_at
from vakanuvis.read.tracing import compose_blocks
from vakanuvis.read.wire import read_wire

_SUFFIX = re.compile(r".+\.(?:txt|md)", re.IGNORECASE | re.DOTALL)


def list_articles(site: Path, report: Report) -> tuple[str, ...]:
    """Return the ids of all articles below `site`, ascending: their paths below articles/, with forward slashes."""
    root = site / "articles"
    if not root.is_dir():
        report(Diagnostic("articles/", None, Severity.ERROR, "articles-missing", {"folder": str(root)}))
        return ()

    def report_folder(error: OSError) -> None:
        arguments = {"reason": error.strerror or str(error)}
        report(Diagnostic(str(error.filename), None, Severity.ERROR, "file-unreadable", arguments))

    ids = []
    for folder, folders, files in os.walk(root, onerror=report_folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            id_ = (Path(folder) / name).relative_to(root).as_posix()
            if not name.startswith(".") and _is_article(id_, report):
                ids.append(id_)
    return tuple(sorted(ids))


def article_of(source: bytes, id_: str, language: str, report: Report) -> Article | None:
    """Return the article that a file's bytes hold; None where it is left out, which is reported.

    `language` is what the article is in unless its front matter says otherwise.
    """
    path = f"articles/{id_}"
    text = decode_source(source, path, report)
    if text is None:
        return None
    return _article_of_wire(text, id_, language, report)


def _article_of_wire(text: str, id_: str, language: str, report: Report) -> Article | None:
    path = f"articles/{id_}"
    dateline = _dateline_of(text, id_, report)
    if dateline is None or dateline.day is None:
        return None
    wire = read_wire(text, dateline.end)
    prose, blocks = compose_blocks(wire.drafts)
    if not prose:
        report(Diagnostic(path, line_at(text, dateline.end), Severity.ERROR, "text-missing"))
        return None
    return Article(
        id=id_,
        language=language,
        headline=None,
        published=dateline.day,
        prose=prose,
        blocks=blocks,
        updated=wire.updated,
        byline=wire.byline,
        related=wire.related,
    )


def _dateline_of(text: str, id_: str, report: Report) -> Dateline | None:
    """Return the first line's date, or the one in the file's name; reports what is wrong with it."""
    path = f"articles/{id_}"
    dateline = find_dateline(text)
    if dateline is not None:
        if dateline.day is None:
            line = line_at(text, dateline.start)
            report(Diagnostic(path, line, Severity.ERROR, "date-impossible", {"date": dateline.written}))
        return dateline
    named = dateline_of_name(id_)
    if named is None or named.day is None:
        report(Diagnostic(path, 1, Severity.ERROR, "date-missing"))
        return None
    report(Diagnostic(path, 1, Severity.WARNING, "date-from-name", {"date": named.written}))
    return Dateline(named.written, named.day, 0, 0)


def _is_article(id_: str, report: Report) -> bool:
    try:
        id_.encode()
    except UnicodeEncodeError:
        shown = id_.encode("utf-8", "backslashreplace").decode()
        report(Diagnostic(f"articles/{shown}", None, Severity.ERROR, "file-name-broken"))
        return False
    if _SUFFIX.fullmatch(id_) is None:
        report(Diagnostic(f"articles/{id_}", None, Severity.NOTE, "file-ignored"))
        return False
    return True
