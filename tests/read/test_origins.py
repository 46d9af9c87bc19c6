"""Every character of the prose remembers where it stood."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from vakanuvis.model.article import Article
from vakanuvis.model.diagnostics import Diagnostic
from vakanuvis.model.spans import Span
from vakanuvis.read import article_of
from vakanuvis.text.origins import source_offset, source_span


def read(text: str) -> Article:
    found: list[Diagnostic] = []
    article = article_of(text.encode(), "a.txt", "tr", found.append)
    assert article is not None, found
    return article


def source_of(text: str, words: str) -> str:
    """Return the part of the source that `words` of the prose stand for."""
    article = read(text)
    start = article.prose.index(words)
    span = source_span(article, Span(start, start + len(words)))
    return span.text_of(text)


def test_plain_text_is_in_step() -> None:
    assert source_of(" date 2025-10-28 Ayşe Yılmaz geldi.", "Ayşe Yılmaz") == "Ayşe Yılmaz"


def test_bom_and_carriage_returns_count() -> None:
    article = read("\ufeff date 2025-10-28 Bir.\r\n\r\nİki üç.")
    assert article.prose == "Bir.\n\nİki üç."
    assert source_offset(article, article.prose.index("üç")) == 30


def test_a_lone_carriage_return_breaks_lines() -> None:
    assert [block.text for block in read("date 2025-10-28 Bir.\r\rİki.").blocks] == ["Bir.", "İki."]


def test_decomposed_letters_become_one() -> None:
    decomposed = unicodedata.normalize("NFD", "Çiğdem Şükür")
    article = read(f"date 2025-10-28 {decomposed} geldi.")
    assert article.prose == "Çiğdem Şükür geldi."
    assert source_of(f"date 2025-10-28 {decomposed} geldi.", "Çiğdem") == unicodedata.normalize("NFD", "Çiğdem")
    assert source_of(f"date 2025-10-28 {decomposed} geldi.", "geldi") == "geldi"


def test_a_zero_width_space_belongs_to_no_word() -> None:
    text = "date 2025-10-28 Ayşe\u200b Yıl\u00admaz geldi."
    assert read(text).prose == "Ayşe Yılmaz geldi."
    assert source_of(text, "Ayşe") == "Ayşe"
    assert source_of(text, "Yılmaz") == "Yıl\u00admaz"


def test_a_control_character_that_stands_for_a_mark_is_that_mark() -> None:
    text = "date 2025-10-28 Ayşe Yılmaz\x92ın \x91evi\x92 yandı."
    assert read(text).prose == "Ayşe Yılmaz’ın ‘evi’ yandı."
    assert source_of(text, "Ayşe Yılmaz") == "Ayşe Yılmaz"
    assert source_of(text, "‘evi’") == "\x91evi\x92"
    code = "---\ndate: 2025-10-28\n---\n\n```\nYılmaz\x92ın\n```\n"
    article = article_of(code.encode(), "a.md", "tr", lambda _: None)
    assert article is not None
    assert article.prose == "Yılmaz’ın"


def test_an_entity_is_one_character() -> None:
    text = "date 2025-10-28 Ayşe&nbsp;Yılmaz, &quot;Geldim&quot; dedi &amp; gitti."
    assert read(text).prose == 'Ayşe Yılmaz, "Geldim" dedi & gitti.'
    assert source_of(text, "Ayşe") == "Ayşe"
    assert source_of(text, '"Geldim"') == "&quot;Geldim&quot;"
    assert source_of(text, "Geldim") == "Geldim"


def test_a_wrapped_line_goes_on_after_one_blank() -> None:
    text = "date 2025-10-28 Bakan Ayşe\r\n   Yılmaz\u00a0 bugün\ngeldi."
    assert read(text).prose == "Bakan Ayşe Yılmaz bugün geldi."
    assert source_of(text, "Ayşe Yılmaz bugün") == "Ayşe\r\n   Yılmaz\u00a0 bugün"


ODD = st.sampled_from(
    [
        *"aİışğ .\"'’-&;<>\n\r\t\u00a0\u200b\u00ad\u2028\u0301\u0327\u0307\u0130\u212b\u0958\u1100\u1161",
        "e\u0301",
        "&amp;",
    ]
)
ANY_TEXT = st.one_of(st.text(max_size=60), st.lists(ODD, max_size=40).map("".join))


@given(ANY_TEXT)
def test_what_is_mapped_is_the_same_up_to_normalisation(text: str) -> None:
    text = (
        "date 2025-10-28 x "
        + text.replace("&", "+").replace("\0", "0").replace("<", "(").encode("utf-8", "replace").decode()
    )
    article = read(text)
    assert unicodedata.is_normalized("NFC", article.prose)
    for block in article.blocks:
        assert block.text == block.span.text_of(article.prose)
        offsets = [anchorage.prose for anchorage in block.origin]
        assert offsets == sorted(offsets)
        assert offsets[0] == block.span.start
        for place in range(block.span.start, block.span.end):
            letter = article.prose[place]
            original = text[source_offset(article, place) :]
            if letter == " ":
                assert original[0].isspace() or not original[0].isprintable()
            else:
                whole = source_span(article, Span(place, place + 1)).text_of(text)
                assert letter in unicodedata.normalize("NFC", _shown(whole))


@given(ANY_TEXT)
def test_a_span_of_the_prose_is_the_same_text_in_the_source(text: str) -> None:
    text = (
        "date 2025-10-28 x "
        + text.replace("&", "+").replace("\0", "0").replace("<", "(").encode("utf-8", "replace").decode()
    )
    article = read(text)
    for block in article.blocks:
        written = source_span(article, block.span).text_of(text)
        assert " ".join(unicodedata.normalize("NFC", _shown(written)).split()) == block.text


def _shown(written: str) -> str:
    return "".join(filter(_is_visible, written.replace("\x91", "‘").replace("\x92", "’")))


def _is_visible(letter: str) -> bool:
    noncharacter = ord(letter) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(letter) <= 0xFDEF
    unseen = noncharacter or unicodedata.category(letter) == "Cc" or letter in "\u00ad\u200b\u2060\ufeff"
    return letter.isspace() or not unseen
