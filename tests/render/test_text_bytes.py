from hypothesis import given
from hypothesis import strategies as st

from tests.render.reader import read_xml
from vakanuvis.render.text_bytes import encode_text


def test_ordinary_text_is_kept() -> None:
    assert encode_text("İğdır’da “söz”\n\tſ· 😀\r\n").decode() == "İğdır’da “söz”\n\tſ· 😀\r\n"


def test_what_html_and_xml_forbid_goes() -> None:
    assert encode_text("a\x00b\x07c\x1bd\x7fe\x85f\x9fg").decode() == "abcdefg"
    assert encode_text("a\ufffeb\uffffc\ufdd0d").decode() == "a�b�c�d"
    assert encode_text("a\ud800b").decode() == "a?b"


@given(st.text(st.characters()))
def test_the_result_is_always_xml(text: str) -> None:
    safe = encode_text(text).replace(b"&", b"").replace(b"<", b"").replace(b"]]>", b"")
    read_xml(b"<x>" + safe + b"</x>")
