"""Bad content is reported with file, line, what is wrong and what to do; nothing is ever raised."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vakanuvis.model.article import Article
from vakanuvis.model.diagnostics import Diagnostic, Severity
from vakanuvis.model.spans import Span
from vakanuvis.read import article_of, list_articles
from vakanuvis.text.origins import source_span

Said = list[tuple[int | None, str, str]]


def read(source: bytes, id_: str = "a.txt") -> tuple[Article | None, Said]:
    found: list[Diagnostic] = []
    article = article_of(source, id_, "tr", found.append)
    assert all(diagnostic.path == f"articles/{id_}" for diagnostic in found)
    return article, [(diagnostic.line, diagnostic.severity.value, diagnostic.code) for diagnostic in found]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (b"", (None, "error", "file-empty")),
        (b" \r\n\t\n", (None, "error", "file-empty")),
        ("\ufeff\u00a0\n".encode(), (None, "error", "file-empty")),
        (b"Vali geldi.", (1, "error", "date-missing")),
        (b"date yesterday Vali geldi.", (1, "error", "date-missing")),
        (b"\n\n date 2025-02-30 Vali geldi.", (3, "error", "date-impossible")),
        (b"date 0000-01-01 Vali geldi.", (1, "error", "date-impossible")),
        (b"date 2025-10-28", (1, "error", "text-missing")),
        (b"date 2025-10-28\n\n\n", (1, "error", "text-missing")),
        (b"date 2025-10-28 a\nb\0c", (2, "error", "file-binary")),
        (b"\xff\xfea", (None, "error", "encoding-utf16-broken")),
        (b"date 2025-10-28 Vali\n\xc3\x28 geldi \x81.", (2, "error", "encoding-unknown")),
    ],
)
def test_what_cannot_be_read_is_left_out_and_said(source: bytes, said: tuple[int | None, str, str]) -> None:
    assert read(source) == (None, [said])


MATTER = "title: Köprü\ndate: 2025-10-28\n"


@pytest.mark.parametrize(
    ("text", "id_", "line", "code", "date"),
    [
        ("date 5 Mart 2024 Vali geldi.", "a.txt", 1, "date-wrong", "5 Mart 2024"),
        ("\nTarih: 5 Mart 2024\n\nVali geldi.", "a.txt", 2, "date-wrong", "5 Mart 2024"),
        ("5 Mart 2024 Vali geldi.", "a.md", 1, "date-wrong", "5 Mart 2024"),
        ("date 2024,03,05 Vali geldi.", "a.txt", 1, "date-wrong", "2024,03,05"),
        ("date 5.3.24 Vali geldi.", "a.txt", 1, "date-wrong", "5.3.24"),
        ("12.03.2024 Vali geldi.", "a.txt", 1, "date-wrong", "12.03.2024"),
        ("5 bin 200 kişi geldi.", "a.txt", 1, "date-missing", None),
        ("date 03/25/2024 Vali geldi.", "a.txt", 1, "date-impossible", "03/25/2024"),
        ("Vali geldi.", "2025-02-30-a.txt", None, "date-impossible-name", "2025-02-30"),
        ("Vali geldi.", "2025-02-30-a.md", None, "date-impossible-name", "2025-02-30"),
        (f"---\n{MATTER}---\n\nVali geldi.", "a.txt", 1, "front-matter-in-text", None),
        (f"---\n{MATTER}---\n\nVali geldi.", "2025-10-28-a.txt", 1, "front-matter-in-text", None),
        (f"\n---\n{MATTER}---\n\nVali geldi.", "a.md", 2, "front-matter-unopened", None),
        (f"-----\n{MATTER}-----\n\nVali geldi.", "2025-10-28-a.md", 1, "front-matter-unopened", None),
        (f"—\n{MATTER}—\n\nVali geldi.", "a.md", 1, "front-matter-unopened", None),
        (f"+++\n{MATTER}+++\n\nVali geldi.", "a.md", 1, "front-matter-unopened", None),
        (f"{MATTER}---\n\nVali geldi.", "a.md", 1, "front-matter-unopened", None),
        ("PK\x03\x04\x14\0\x06", "a.md", None, "file-office", None),
        ("%PDF-1.7", "a.txt", None, "file-office", None),
        ("{\\rtf1 date 2025-10-28 Vali geldi.}", "a.txt", None, "file-office", None),
    ],
)
def test_what_was_meant_is_said(text: str, id_: str, line: int | None, code: str, date: str | None) -> None:
    found: list[Diagnostic] = []
    assert article_of(text.encode(), id_, "tr", found.append) is None
    assert [(diagnostic.line, diagnostic.code) for diagnostic in found] == [(line, code)]
    assert found[0].arguments.get("date") == date


def test_lines_and_numbers_of_a_text_are_no_front_matter() -> None:
    """What a wire text may begin with besides, under a name that gives its date."""
    for text in ("---\n\nVali geldi.\n", "5 bin 200 kişi geldi.", "Tarih: iki bin yıl önce."):
        article, said = read(text.encode(), "2025-10-28-a.txt")
        assert article is not None
        assert said == [(1, "warning", "date-from-name")]


def test_the_byte_is_named() -> None:
    found: list[Diagnostic] = []
    article_of(b"date 2025-10-28 a\xff\xff\xff", "a.txt", "tr", found.append)
    assert found[0].arguments == {"byte": "18", "value": "0xFF"}


def test_windows_1254_that_makes_sense_is_read_with_a_warning() -> None:
    article, said = read("date 2025-10-28 Vali “Işık doğdu” dedi, şenlik sürdü.".encode("cp1254"))
    assert article is not None
    assert article.prose == "Vali “Işık doğdu” dedi, şenlik sürdü."
    assert said == [(1, "warning", "encoding-windows")]


def test_one_broken_byte_in_utf_8_is_no_windows_1254() -> None:
    article, said = read("date 2025-10-28 Çiğdem Işık’ın şarkısı".encode() + b"\xff")
    assert article is None
    assert said == [(1, "error", "encoding-unknown")]


def test_two_encodings_in_one_file_are_none() -> None:
    _, said = read("date 2025-10-28 Çiğdem Işık, ".encode() + "ağaç dikti, şarkı söyledi, çiçek açtı".encode("cp1254"))
    assert said == [(1, "error", "encoding-unknown")]


def test_utf_16_is_read_with_a_warning() -> None:
    article, said = read("date 2025-10-28 Işık doğdu.".encode("utf-16"))
    assert article is not None
    assert article.prose == "Işık doğdu."
    assert said == [(None, "warning", "encoding-utf16")]


def test_a_dated_file_name_helps_out() -> None:
    article, said = read(b"Vali geldi.", "2025/2025-10-28-vali.txt")
    assert article is not None
    assert article.published.isoformat() == "2025-10-28"
    assert said == [(1, "warning", "date-from-name")]


def test_an_impossible_date_is_not_guessed_from_the_file_name() -> None:
    article, said = read(b"date 2025-02-30 Vali geldi.", "2025-02-28-vali.txt")
    assert article is None
    assert said == [(1, "error", "date-impossible")]


def test_the_far_future_is_a_date() -> None:
    article, said = read(b"date 9999-12-31 Vali geldi.")
    assert article is not None
    assert said == []


PIECES = st.sampled_from(
    [
        *(
            b"date 2025-10-28 ",
            b"---\n",
            b"title: ",
            b"date: 2025-01-01\n",
            b"&a ",
            b"*a\n",
            b"- ",
            b"> ",
            b"[x](y)",
            b"\n\n",
        ),
        *(
            b"```\n",
            b"| a | b |\n|--|--|\n",
            b"![",
            b"](",
            b"<p>",
            b"&amp;",
            b"\xc4\xb0",
            b"\xff",
            b"\0",
            b"\r",
            b"\xef\xbb\xbf",
        ),
        *(
            b"\xe2\x80\x8b",
            b"i\xcc\x87",
            b'"',
            b"A B\n",
            b"`",
            b"\\",
            b"1. ",
            b"    ",
            b"\t",
            b"# ",
            b"***",
            b"~~",
            b"{[",
            b"!!python/x ",
        ),
    ]
)
ANY_BYTES = st.one_of(st.binary(max_size=80), st.lists(PIECES, max_size=25).map(b"".join))


@given(ANY_BYTES, st.sampled_from(["a.txt", "a.md", "2025-01-02-a.md", "2025-01-02-a.txt", "x/\u00fc.MD"]))
@example(b"---\ndate: 2025-01-01\n---\n\\\n\\\nx", "a.md")
@example(b"---\n- &a [*a]\n---\n", "a.md")
def test_any_bytes_are_an_article_or_a_message(source: bytes, id_: str) -> None:
    article, said = read(source, id_)
    assert article is not None or any(severity == Severity.ERROR for _, severity, _ in said)
    if article is None:
        return
    for before, block in zip(article.blocks, article.blocks[1:], strict=False):
        assert before.span.end + 2 == block.span.start
    for block in article.blocks:
        assert block.text == block.span.text_of(article.prose)
        assert "\n\n" not in block.text
        assert block.origin[0].prose == block.span.start
        for place in range(block.span.start, block.span.end):
            found = source_span(article, Span(place, place + 1))
            assert 0 <= found.start <= found.end <= len(source)


@given(ANY_BYTES)
def test_every_message_has_words_in_both_languages(source: bytes) -> None:
    found: list[Diagnostic] = []
    article_of(source, "a.md", "tr", found.append)
    for diagnostic in found:
        for words in WORDS:
            assert words[diagnostic.code].format(**diagnostic.arguments)


WORDS = [
    tomllib.loads((Path(__file__).parents[2] / "templates" / "words" / f"{code}.toml").read_text(encoding="utf-8"))[
        "message"
    ]
    for code in ("tr", "en")
]


def test_articles_are_listed_by_path(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "2025/z.TXT", ".hidden.txt", ".git/x.txt", "photo.jpg"):
        file = tmp_path / "articles" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x", encoding="utf-8")
    found: list[Diagnostic] = []
    assert list_articles(tmp_path, found.append) == ("2025/z.TXT", "a.md", "b.txt")
    assert [(diagnostic.path, diagnostic.code) for diagnostic in found] == [("articles/photo.jpg", "file-ignored")]


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    found: list[Diagnostic] = []
    assert list_articles(tmp_path, found.append) == ()
    assert [(diagnostic.severity, diagnostic.code) for diagnostic in found] == [(Severity.ERROR, "articles-missing")]
