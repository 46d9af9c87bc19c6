"""site/articles/ → Article."""

import os
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from vakanuvis.model.article import Article
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.read.care import find_care
from vakanuvis.read.dateline import Dateline, dateline_of_name, find_dateline
from vakanuvis.read.decoding import decode_source, line_at
from vakanuvis.read.fields import Fields
from vakanuvis.read.frontmatter import FrontMatter, read_front_matter
from vakanuvis.read.markdown import read_markdown
from vakanuvis.read.tracing import Draft, compose_blocks
from vakanuvis.read.undated import date_like, find_unopened
from vakanuvis.read.wire import read_wire

KEYS = (
    "headline",
    "title",
    "date",
    "updated",
    "author",
    "publisher",
    "url",
    "language",
    "keywords",
    "tags",
    "slug",
    "draft",
)
"""Of front matter; `title` is another word for `headline`, `tags` for `keywords`."""
_TELLING = ("headline", "title", "date")
"""Keys that show that front matter was meant."""
_MARKDOWN = re.compile(r"\.md\Z", re.IGNORECASE)
_WEB = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)
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
    if _MARKDOWN.search(id_):
        return _article_of_markdown(text, id_, language, report)
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


def _article_of_markdown(text: str, id_: str, language: str, report: Report) -> Article | None:
    path = f"articles/{id_}"
    matter = read_front_matter(text, path, report)
    if matter is None:
        return None
    fields = matter.fields
    if find_care(fields, KEYS, "article-care"):
        return None
    published, body = _published(matter, text, id_, report)
    fields.report_unknown(KEYS, needed="" if published else "date")
    if published is None:
        return None
    headline, drafts = _split_headline(fields.text("headline", "title"), read_markdown(text, body, path, report))
    prose, blocks = compose_blocks(drafts)
    if not prose.strip():
        report(Diagnostic(path, line_at(text, body), Severity.ERROR, "text-missing"))
        return None
    return Article(
        id=id_,
        language=fields.text("language") or language,
        headline=headline,
        published=published,
        prose=prose,
        blocks=blocks,
        updated=fields.day("updated"),
        byline=fields.text("author"),
        publisher=fields.text("publisher"),
        url=_web_address(fields),
        keywords=fields.texts("keywords", "tags", parted=True),
        slug=fields.text("slug"),
        draft=fields.flag("draft", is_careful=True) or False,
        wire=False,
    )


def _published(matter: FrontMatter, text: str, id_: str, report: Report) -> tuple[date | None, int]:
    """Return the date in front matter, on the first line or in the file's name, and where the text goes on."""
    fields = matter.fields
    if fields.is_given("date"):
        return fields.day("date", "date-wrong", "date-impossible"), matter.body
    if not matter.present and find_dateline(text):
        dateline = _dateline_of(text, id_, report)
        return (dateline.day, dateline.end) if dateline else (None, matter.body)
    unopened = None if matter.present else find_unopened(text, _TELLING)
    if unopened is not None:
        report(Diagnostic(f"articles/{id_}", unopened, Severity.ERROR, "front-matter-unopened"))
        return None, matter.body
    named = dateline_of_name(id_)
    if named is not None and named.day is not None:
        return named.day, matter.body
    if matter.present and named is None:
        fields.report_missing("date", KEYS, "date-missing-key", "date-misspelt")
    else:
        _report_undated(text, id_, named, "date-missing-key", report)
    return None, matter.body


def _split_headline(given: str | None, drafts: Sequence[Draft]) -> tuple[str | None, Sequence[Draft]]:
    """Return the headline and the body: a first heading of the highest level is the headline, and not said twice."""
    highest = bool(drafts) and drafts[0].kind == "heading" and drafts[0].level == 1
    if highest and given in (None, drafts[0].text) and len(drafts) > 1:
        given, drafts = drafts[0].text, drafts[1:]
    headline = " ".join(unicodedata.normalize("NFC", given).split()) if given else None
    return headline, [
        replace(draft, level=2) if draft.kind == "heading" and draft.level == 1 else draft for draft in drafts
    ]


def _web_address(fields: Fields) -> str | None:
    address = fields.text("url")
    if address is None or _WEB.fullmatch(address):
        return address
    fields.complain("url", "url-wrong", Severity.WARNING, address=address)
    return None


def _dateline_of(text: str, id_: str, report: Report) -> Dateline | None:
    """Return the first line's date, or the one in the file's name; reports what is wrong with it."""
    path = f"articles/{id_}"
    dateline = find_dateline(text)
    if dateline is not None:
        if dateline.day is None:
            line = line_at(text, dateline.start)
            report(Diagnostic(path, line, Severity.ERROR, "date-impossible", {"date": dateline.written}))
        return dateline
    unopened = find_unopened(text, _TELLING)
    if unopened is not None:
        report(Diagnostic(path, unopened, Severity.ERROR, "front-matter-in-text"))
        return None
    named = dateline_of_name(id_)
    if named is None or named.day is None:
        _report_undated(text, id_, named, "date-missing", report)
        return None
    report(Diagnostic(path, 1, Severity.WARNING, "date-from-name", {"date": named.written}))
    return Dateline(named.written, named.day, 0, 0)


def _report_undated(text: str, id_: str, named: Dateline | None, missing: str, report: Report) -> None:
    """Report an article without a date: as `missing`, or what stands in its place."""
    path, like = f"articles/{id_}", date_like(text)
    if named is not None:
        report(Diagnostic(path, None, Severity.ERROR, "date-impossible-name", {"date": named.written}))
    elif like is not None:
        report(Diagnostic(path, like[0], Severity.ERROR, "date-wrong", {"date": like[1]}))
    else:
        report(Diagnostic(path, 1, Severity.ERROR, missing))


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
