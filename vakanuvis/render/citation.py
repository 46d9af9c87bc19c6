"""How an article is cited: in words, as BibTeX, as CSL-JSON."""

import json
import re
from dataclasses import dataclass
from datetime import date

from vakanuvis.model.words import Words

_ENCODER = json.JSONEncoder(ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Work:
    """What a citation says of an article."""

    key: str
    """ASCII, from the address: the same as long as the address is."""
    headline: str
    published: date
    byline: str | None
    publisher: str | None
    archive: str
    """Title of the archive."""
    url: str
    """Where the page is; empty where the site does not know its address."""
    language: str


def key_of(address: str) -> str:
    """Return the citation key of an article's address: haber/2025/minsk.html → haber-2025-minsk."""
    return re.sub(r"[^A-Za-z0-9]+", "-", address.removesuffix(".html")).strip("-") or "haber"


def citation_text(work: Work, words: Words) -> str:
    """Return the citation in words: byline or publisher, headline, date, archive, address."""
    parts = [f"{part}." for part in (work.byline, work.publisher) if part]
    parts.append(words.page["cite_headline"].format(headline=work.headline))
    parts.append(f"{words.day(work.published)}.")
    parts.append(f"{work.archive}{f', {work.url}' if work.url else ''}.")
    return " ".join(parts)


def bibtex_of(work: Work) -> str:
    """Return a BibTeX entry; braces keep the headline's capitals."""
    fields = [
        ("title", f"{{{bibtex_escape(work.headline)}}}"),
        ("author", f"{{{bibtex_escape(work.byline)}}}" if work.byline else ""),
        ("publisher", bibtex_escape(work.publisher or "")),
        ("howpublished", bibtex_escape(work.archive)),
        ("date", work.published.isoformat()),
        ("year", f"{work.published.year:04d}"),
        ("url", _bibtex_url(work.url)),
        ("langid", {"tr": "turkish", "en": "english"}.get(work.language, "")),
    ]
    lines = [f"  {name} = {{{text}}}," for name, text in fields if text]
    return "\n".join([f"@misc{{{work.key},", *lines, "}"])


def csl_of(work: Work) -> dict[str, object]:
    """Return the article as an item of CSL-JSON."""
    item: dict[str, object] = {
        "id": work.key,
        "type": "article-newspaper",
        "title": work.headline,
        "issued": {"date-parts": [[work.published.year, work.published.month, work.published.day]]},
    }
    if work.byline:
        item["author"] = [{"literal": work.byline}]
    if work.publisher:
        item["publisher"] = work.publisher
    item["container-title"] = work.archive
    if work.url:
        item["URL"] = work.url
    item["language"] = work.language
    return item


def csl_json(work: Work) -> str:
    """Return one item of CSL-JSON as text to copy, a line for each of its parts."""
    lines = (f' "{name}": {_ENCODER.encode(value)}' for name, value in csl_of(work).items())
    return "[{\n" + ",\n".join(lines) + "\n}]"


_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
_SPECIAL_SIGN = re.compile(r"[\\{}$&#%_~^]")


def bibtex_escape(text: str) -> str:
    """Return text that BibTeX takes as it is written; letters of any script stay."""
    return " ".join(_SPECIAL_SIGN.sub(lambda sign: _SPECIAL[sign[0]], text).split())


def _bibtex_url(url: str) -> str:
    return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")
