"""site/pages/*.md → the site's own pages."""

import re
from pathlib import Path

from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.pages import PlainPage
from vakanuvis.read.care import find_strays
from vakanuvis.read.frontmatter import read_front_matter
from vakanuvis.read.register import list_markdown, read_text, slug_of

KEYS = ("title", "headline", "language", "draft")
TAKEN = ("index", "ara", "hakkinda", "404")
"""Pages that the program itself makes beside them."""
_FIRST_HEADING = re.compile(r"\s*#[ \t]+(?P<title>[^\n]+?)[ \t]*#*[ \t]*(?:\n|\Z)")  # "# Imprint"


def read_pages(site: Path, report: Report, language: str) -> tuple[tuple[str, PlainPage], ...]:
    """Return the site's own pages with their addresses, ascending by file name; `language` is the interface's."""
    pages: dict[str, PlainPage] = {}
    paths: dict[str, str] = {}
    for file in list_markdown(site / "pages"):
        path = f"pages/{file.name}"
        slug = slug_of(file.stem)
        address = f"{slug}.html"
        if not slug or slug in TAKEN:
            report(Diagnostic(path, None, Severity.ERROR, "page-address-taken", {"address": address}))
            continue
        page = _page_of(file, path, report, language)
        if page is None:
            continue
        if address in pages:
            arguments = {"address": address, "other": paths[address]}
            report(Diagnostic(path, None, Severity.ERROR, "page-address-twice", arguments))
            continue
        pages[address], paths[address] = page, path
    for file in find_strays(site / "pages", ".md", deep=False):
        path = file.relative_to(site).as_posix().encode("utf-8", "backslashreplace").decode()
        report(Diagnostic(path, None, Severity.NOTE, "file-unread-md", {"folder": "pages/"}))
    return tuple(pages.items())


def _page_of(file: Path, path: str, report: Report, language: str) -> PlainPage | None:
    text = read_text(file, path, report)
    matter = read_front_matter(text, path, report) if text is not None else None
    if text is None or matter is None or matter.fields.flag("draft", is_careful=True):
        return None
    matter.fields.report_unknown(KEYS)
    body = "\n".join(text[matter.body :].strip().splitlines())
    title = matter.fields.text("title", "headline")
    heading = _FIRST_HEADING.match(body)
    if heading and title in (None, heading["title"]):
        title, body = heading["title"], body[heading.end() :].strip()
    if title is None and not any(matter.fields.is_given(key) for key in ("title", "headline")):
        report(Diagnostic(path, 1, Severity.WARNING, "page-title-missing"))
    return PlainPage(title or file.stem, body, matter.fields.text("language") or language)
