"""The search index as scripts: each file calls one function of static/search.js with its content.

Scripts, because a page opened from disk may load nothing else. All of it is JSON, which is JavaScript too.
"""

import json
import re
from collections.abc import Callable

from vakanuvis.language.alphabet import Alphabet
from vakanuvis.model.archive import ArticleRef, PersonRef
from vakanuvis.model.pages import PagePlan
from vakanuvis.model.record import Extract
from vakanuvis.model.search import SearchGroupPage, SearchIndexPage, SearchPage, SearchTermsPage
from vakanuvis.render.press import Press
from vakanuvis.text.terms import terms_of

_SCRIPT_WORDS = ("start", "busy", "none", "found", "first", "cut", "failed")
_TEXT_BYTES = 60_000
"""How much of a text search sees, in UTF-8: no file may grow past 150 KB because of one article."""
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_BLANK = "_"
"""Stands for each letter of a name that may not be found."""


def render_search(plan: PagePlan, page: SearchPage, press: Press) -> str:
    """Return ara.html: the form, and what the script says."""
    words = {key: press.words.page[f"search_{key}"] for key in _SCRIPT_WORDS}
    words |= {"day": press.words.patterns["day"]}
    said = json.dumps(words | {"months": press.words.months}, ensure_ascii=False, separators=(",", ":"))
    return press.render(plan.template, plan.address, page=page, script_words=said)


def render_search_group(page: SearchGroupPage, load_extract: Callable[[str], Extract]) -> str:
    """Return ara/g/<code>.js: people (id, name), then articles.

    An article is [address, headline, date, people, text, quotations, blocks]; people and speakers count in the file's own
    list, -1 is nobody; a quotation is [start, length, anchor, speaker], a block [start, anchor]. Offsets are UTF-16 code
    units, which is what JavaScript counts.
    """
    people: dict[str, int] = {}
    names: list[tuple[str, str]] = []

    def number_of(person: PersonRef | None) -> int:
        if person is None:
            return -1
        if person.id not in people:
            people[person.id] = len(names)
            names.append((person.id, person.name))
        return people[person.id]

    articles = [
        _article_row(article, candidates, hidden, load_extract(article.id), page.publish, number_of)
        for (article, candidates), hidden in zip(page.articles, page.hidden, strict=True)
    ]
    return _call("group", page.code, names, articles)


def render_search_terms(page: SearchTermsPage) -> str:
    """Return ara/t/<letters>.js: words with their groups, people with theirs."""
    return _call("terms", page.letters, "\n".join(f"{word} {codes}" for word, codes in page.terms), page.people)


def render_search_index(page: SearchIndexPage) -> str:
    """Return ara/index.js: pieces of the dictionary and groups, latest first."""
    return _call("index", " ".join(page.letters), page.groups)


def terms_of_group(page: SearchGroupPage, load_extract: Callable[[str], Extract], alphabet: Alphabet) -> set[str]:
    """Return the words by which the articles of the group can be found."""
    terms: set[str] = set()
    for (article, candidates), hidden in zip(page.articles, page.hidden, strict=True):
        names = " ".join(person.name for person in candidates if person)
        text = _text_of(article, load_extract(article.id), hidden, page.publish)
        terms |= terms_of(alphabet.search_fold(f"{article.headline} {names} {text}"))
    return terms


def _text_of(article: ArticleRef, extract: Extract, hidden: tuple[int, ...], publish: str) -> str:
    """Return what search may see of a text: its beginning, without the names of people who are hidden."""
    if publish != "full":
        return article.excerpt if publish == "excerpt" and not hidden else ""
    text = extract.text
    for mention in extract.mentions:
        if mention.candidate in hidden:
            end = mention.start + len(mention.text)
            text = text[: mention.start] + _BLANK * len(mention.text) + text[end:]
    return _CONTROL.sub(" ", text.encode()[:_TEXT_BYTES].decode(errors="ignore"))


def _article_row(
    article: ArticleRef,
    candidates: tuple[PersonRef | None, ...],
    hidden: tuple[int, ...],
    extract: Extract,
    publish: str,
    number_of: Callable[[PersonRef | None], int],
) -> list[object]:
    text = _text_of(article, extract, hidden, publish)
    utf16 = _utf16_offsets(text)
    present = dict.fromkeys(number for person in candidates if (number := number_of(person)) >= 0)
    quotations = [
        [utf16(piece.start), utf16(piece.end) - utf16(piece.start), quotation.anchor, speaker]
        for quotation in (extract.quotations if publish == "full" else ())
        for speaker in (number_of(candidates[quotation.speaker]) if quotation.speaker is not None else -1,)
        for piece in quotation.pieces
        if piece.end <= len(text)
    ]
    blocks = [[utf16(start), anchor] for start, anchor in extract.blocks if publish == "full" and start < len(text)]
    return [
        article.address,
        article.headline,
        article.published.isoformat(),
        list(present),
        text,
        quotations,
        blocks,
    ]


def _utf16_offsets(text: str) -> Callable[[int], int]:
    """Return a function from offsets in code points to offsets in UTF-16; only signs beyond U+FFFF make a difference."""
    wide = [place for place, letter in enumerate(text) if letter > "\uffff"] if not text.isascii() else []
    if not wide:
        return lambda offset: offset
    return lambda offset: offset + sum(1 for place in wide if place < offset)


def _call(function: str, *arguments: object) -> str:
    parts = ",".join(json.dumps(argument, ensure_ascii=False, separators=(",", ":")) for argument in arguments)
    return f"vakanuvis.{function}({parts});\n"
