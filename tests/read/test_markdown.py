"""Markdown with front matter."""

from datetime import date

import pytest

from vakanuvis.model.article import Article
from vakanuvis.model.diagnostics import Diagnostic
from vakanuvis.model.spans import Span
from vakanuvis.read import article_of
from vakanuvis.text.origins import source_span

MATTER = "---\ndate: 2025-09-01\n---\n"


def read(text: str, id_: str = "a.md") -> tuple[Article | None, list[tuple[int | None, str]]]:
    found: list[Diagnostic] = []
    article = article_of(text.encode(), id_, "tr", found.append)
    return article, [(diagnostic.line, diagnostic.code) for diagnostic in found]


def article_in(text: str) -> Article:
    article, said = read(text)
    assert article is not None, said
    return article


def blocks_of(body: str) -> list[tuple[str, int, str]]:
    return [(block.kind, block.level, block.text) for block in article_in(MATTER + body).blocks]


class TestFrontMatter:
    def test_every_key_is_read(self) -> None:
        article, said = read(
            '---\ntitle: "Köprü: açıldı"\ndate: 2025-09-01\nupdated: 2025-09-03T10:00:00+03:00\nauthor: Ayşe Yılmaz\n'
            "publisher: Kıyı Postası\nurl: https://example.org/kopru\nlanguage: tr\nkeywords: [köprü, yol]\nslug: kopru\n"
            "draft: true\n---\nVali köprüyü açtı.\n"
        )
        assert said == []
        assert article is not None
        assert (article.headline, article.published, article.updated) == (
            "Köprü: açıldı",
            date(2025, 9, 1),
            date(2025, 9, 3),
        )
        assert (article.byline, article.publisher, article.url) == (
            "Ayşe Yılmaz",
            "Kıyı Postası",
            "https://example.org/kopru",
        )
        assert (article.keywords, article.slug, article.draft, article.wire) == (("köprü", "yol"), "kopru", True, False)

    def test_an_unknown_key_gets_did_you_mean(self) -> None:
        found: list[Diagnostic] = []
        article_of(f"{MATTER[:-4]}pubisher: x\n---\nMetin.".encode(), "a.md", "tr", found.append)
        assert [(diagnostic.line, diagnostic.code) for diagnostic in found] == [(3, "key-similar")]
        assert found[0].arguments == {"key": "pubisher", "similar": "publisher"}

    @pytest.mark.parametrize(
        ("matter", "said"),
        [
            ("title: x\n", [(1, "date-missing-key")]),
            ("title: x\ndate: 2025-02-30\n", [(3, "date-impossible")]),
            ("date: [a]\n", [(2, "date-wrong")]),
            ('title: x\nauthor: "y\n', [(3, "front-matter-broken")]),
            ("title: a: b\n", [(2, "front-matter-broken")]),
            ("title: &x a\n", [(2, "front-matter-alias")]),
            ("title: *x\n", [(2, "front-matter-alias")]),
            ("date: 2025-09-01\ntags:\n  - [a]\n", [(4, "front-matter-nested")]),
            ("date: 2025-09-01\ntags: {a: b}\n", [(3, "front-matter-nested")]),
            ("just a text\n", [(2, "front-matter-no-keys")]),
        ],
    )
    def test_what_is_wrong_has_its_line(self, matter: str, said: list[tuple[int, str]]) -> None:
        assert read(f"---\n{matter}---\nMetin.\n") == (None, said)

    @pytest.mark.parametrize(
        ("line", "code"),
        [
            ("title: [a]", "value-not-text"),
            ("updated: x", "value-not-date"),
            ("url: ftp://x", "url-wrong"),
            ("date: 2025-09-02", "key-twice"),
        ],
    )
    def test_a_wrong_value_is_left_out_alone(self, line: str, code: str) -> None:
        article, said = read(f"---\ndate: 2025-09-01\n{line}\n---\nMetin.\n")
        assert article is not None
        assert said == [(3, code)]

    def test_a_draft_that_is_unclear_stays_a_draft(self) -> None:
        article, said = read("---\ndate: 2025-09-01\ndraft: belki\n---\nMetin.\n")
        assert article is not None
        assert article.draft
        assert said == [(3, "value-careful-flag")]

    def test_it_has_to_end(self) -> None:
        assert read("---\ndate: 2025-09-01\nMetin.\n") == (None, [(1, "front-matter-open")])

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    def test_lines_may_end_as_they_like(self, end: str) -> None:
        article, said = read("\ufeff" + f"{MATTER}Bir.\n\nİki.\n".replace("\n", end))
        assert said == []
        assert article is not None
        assert article.prose == "Bir.\n\nİki."

    def test_without_front_matter_the_file_s_name_or_the_first_line_has_the_date(self) -> None:
        for text, id_ in (("Vali **geldi**.", "2025-10-28-vali.md"), ("date 2025-10-28 Vali **geldi**.", "a.md")):
            article, said = read(text, id_)
            assert article is not None
            assert said == []
            assert (article.published, article.prose) == (date(2025, 10, 28), "Vali geldi.")
        assert read("Vali geldi.") == (None, [(1, "date-missing-key")])

    def test_a_first_heading_is_the_headline(self) -> None:
        article = article_in(f"{MATTER}# Köprü açıldı\n\nVali geldi.\n\n# Yarın\n\nTören var.")
        assert article.headline == "Köprü açıldı"
        assert [(block.kind, block.level) for block in article.blocks] == [
            ("paragraph", 0),
            ("heading", 2),
            ("paragraph", 0),
        ]


class TestBody:
    def test_lists_keep_depth_and_order(self) -> None:
        article = article_in(f"{MATTER}1. elma\n   - armut\n2. 2\n\n   devamı\n")
        assert [(block.kind, block.level, block.ordered, block.text) for block in article.blocks] == [
            ("item", 1, True, "elma"),
            ("item", 2, False, "armut"),
            ("item", 1, True, "2\ndevamı"),
        ]

    def test_tables_are_rows_of_cells(self) -> None:
        assert blocks_of("| a | b \\| c |\n|---|---|\n|  | **d** |\n") == [("row", 1, "a\tb | c"), ("row", 0, "\td")]

    def test_quotes_code_rules_and_headings(self) -> None:
        assert blocks_of("> bir\n> iki\n>\n> > üç\n\n```\na\n\n  b\n```\n\n***\n\n### Ara\n") == [
            ("quote", 1, "bir iki"),
            ("quote", 2, "üç"),
            ("code", 0, "a\n \n  b"),
            ("rule", 0, ""),
            ("heading", 3, "Ara"),
        ]

    def test_a_line_break_that_is_wanted_stays(self) -> None:
        assert blocks_of("bir  \niki\\\nüç\ndört") == [("paragraph", 0, "bir\niki\nüç dört")]

    def test_looks_become_marks(self) -> None:
        (block,) = article_in(f"{MATTER}a **b *c*** ~~d~~ `e` [f](x.html)").blocks
        assert [(run.text, run.marks, run.href) for run in block.runs if run.marks] == [
            ("b ", ("strong",), ""),
            ("c", ("strong", "emphasis"), ""),
            ("d", ("strike",), ""),
            ("e", ("code",), ""),
            ("f", ("link",), "x.html"),
        ]

    def test_raw_html_is_text(self) -> None:
        assert blocks_of("<script>alert(1)</script> <b>x</b>") == [
            ("paragraph", 0, "<script>alert(1)</script> <b>x</b>")
        ]

    def test_an_image_alone_is_a_block(self) -> None:
        (block,) = article_in(f"{MATTER}![Köprü *ve* yol](static/k.png)").blocks
        assert (block.kind, block.text) == ("image", "Köprü ve yol")
        assert {(run.marks, run.href) for run in block.runs} == {(("image",), "static/k.png")}

    @pytest.mark.parametrize(
        "address",
        ["javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "file:///x", "//host/x", "&#106;avascript:x"],
    )
    def test_an_unsafe_link_is_only_its_words(self, address: str) -> None:
        article, said = read(f"{MATTER}Bir.\n\n[iki]({address})")
        assert article is not None
        assert said == [(6, "link-unsafe")]
        assert [run.href for block in article.blocks for run in block.runs] == ["", ""]
        assert article.prose == "Bir.\n\niki"

    @pytest.mark.parametrize(
        "address", ["https://e.org/a", "mailto:a@e.org", "../b.html", "#c", "d e".replace(" ", "%20")]
    )
    def test_a_safe_link_leads_where_it_says(self, address: str) -> None:
        (block,) = article_in(f"{MATTER}[iki]({address})").blocks
        assert block.runs[0].href == address


TRICKY = MATTER + (
    "1. 1\n2. a*b*c \\* &amp; &#199;ok\n\n> x [x](x_(x) 'x') x <http://x.y> x ![x](x) son\n> devam\n\n"
    "| x | x |\n|---|---|\n| `x  x` | x\\|y |\n\n[x][y] [y][] [y] son\r\n\n[y]: z\n"
)


@pytest.mark.parametrize("link", ["[b](son)", "[b][son]", "![b](son)", "<son:b>", "[b](<so n> 'son')"])
def test_a_word_after_a_link_is_not_looked_for_in_its_address(link: str) -> None:
    text = f"{MATTER}{link}son\n\n[son]: x\n"
    article, _ = read(text)
    assert article is not None
    assert article.prose.endswith("son")
    end = len(article.prose)
    assert source_span(article, Span(end - 3, end)).start == text.index(link) + len(link)


def test_every_word_remembers_its_place() -> None:
    article = article_in(TRICKY)
    places = []
    for block in article.blocks:
        for place in range(block.span.start, block.span.end):
            letter, written = article.prose[place], source_span(article, Span(place, place + 1)).text_of(TRICKY)
            if letter not in "\t ":
                assert letter in written or written in ("&amp;", "&#199;", "\\*"), (letter, written)
                places.append(source_span(article, Span(place, place + 1)).start)
    assert places == sorted(set(places))


@pytest.mark.parametrize(("words", "nth", "start"), [("1", 0, "1. "), ("son", 0, "![x](x) "), ("y", -1, "x\\|")])
def test_a_word_is_not_taken_for_the_marks_around_it(words: str, nth: int, start: str) -> None:
    article = article_in(TRICKY)
    places = [place for place in range(len(article.prose)) if article.prose.startswith(words, place)]
    places = [place for place in places if words != "y" or article.prose[place - 1] == "|"]
    found = source_span(article, Span(places[nth], places[nth] + len(words)))
    assert found.start == TRICKY.index(start) + len(start)
