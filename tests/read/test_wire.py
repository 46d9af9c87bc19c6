"""Wire texts, as documents: what a text says, and its blocks as it is read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from vakanuvis.model.article import Article
from vakanuvis.model.diagnostics import Diagnostic
from vakanuvis.read import article_of

CASES = read_fixture_file(Path(__file__).parent.parent / "corpus" / "tr" / "wire.md")
SIGNS = {"paragraph": "¶", "heading": "#"}


@pytest.mark.parametrize(("line", "title", "text", "expected"), CASES, ids=[case[1] for case in CASES])
def test_corpus(line: int, title: str, text: str, expected: str) -> None:
    found: list[Diagnostic] = []
    article = article_of(text.encode(), "a.txt", "tr", found.append)
    assert article is not None, (line, title)
    assert found == []
    assert "\n".join(lines_of(article)) + "\n" == expected


def lines_of(article: Article) -> Iterator[str]:
    """Say an article in the notation of the corpus."""
    yield article.published.isoformat()
    for block in article.blocks:
        yield f"{SIGNS[block.kind]} {block.text}"
    for headline in article.related:
        yield f"> {headline}"
    if article.byline:
        yield f"~ {article.byline}"
    if article.updated:
        yield f"! {article.updated}"


def test_what_hangs_at_the_end_is_not_in_the_prose() -> None:
    article = article_of(b"date 2025-10-28 Bir.\n\n\n\nBaskan geldi", "a.txt", "tr", _fail)
    assert article is not None
    assert (article.prose, article.related) == ("Bir.", ("Baskan geldi",))


@pytest.mark.parametrize("gap", ["\u00a0", "\t", " \u200b", "\u2009 "])
def test_blanks_of_any_kind_stand_around_the_date(gap: str) -> None:
    article = article_of(f"{gap}date{gap}2025-10-28{gap}14:30{gap}Vali geldi.".encode(), "a.txt", "tr", _fail)
    assert article is not None
    assert (article.published.isoformat(), article.prose) == ("2025-10-28", "Vali geldi.")


def test_huge_odd_texts_are_read() -> None:
    """One long line, only marks, only breaks, only tags, only entities, only subheadings."""
    for text in (
        "a " * 100_000,
        '"' * 100_000,
        "\n" * 100_000 + "x",
        "<p>" * 50_000 + "x",
        "&amp;" * 50_000,
        "- A\n\n" * 20_000,
    ):
        assert article_of(f"date 2025-10-28 x {text}".encode(), "a.txt", "tr", _fail) is not None


def _fail(diagnostic: Diagnostic) -> None:
    pytest.fail(diagnostic.code)
