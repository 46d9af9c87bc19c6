"""site/addresses.txt: what it says, and what is wrong with it."""

from pathlib import Path

import pytest

from vakanuvis.model.diagnostics import Diagnostic
from vakanuvis.read.addresses import ADDRESSES_FILE, addresses_of, read_addresses


def read(text: str) -> tuple[dict[str, str], list[tuple[int | None, str]]]:
    said: list[Diagnostic] = []
    addresses = addresses_of(text.encode(), said.append)
    return addresses, [(diagnostic.line, diagnostic.code) for diagnostic in said]


def test_lines_have_two_sides() -> None:
    text = "\ufeff# açıklama\n\nisil-cag = Işıl Çağ\r\nhaber/2024/a.html=haber/2024/b.html\n  ali-oz   =   Ali Öz  "
    expected = {"isil-cag": "Işıl Çağ", "haber/2024/a.html": "haber/2024/b.html", "ali-oz": "Ali Öz"}
    assert read(text) == (expected, [])


@pytest.mark.parametrize("line", ["isil-cag", "isil-cag =", "= Işıl Çağ", "="])
def test_a_line_without_both_is_reported(line: str) -> None:
    assert read(f"# ilk\n{line}\n") == ({}, [(2, "addresses-line")])


@pytest.mark.parametrize(
    "left", ["../a.html", "/a.html", "a//b.html", ".git", "Işıl", "a/b.txt", "a b", "a\\b", "haber/.a.html"]
)
def test_what_is_no_address_is_reported(left: str) -> None:
    assert read(f"{left} = Işıl Çağ") == ({}, [(1, "addresses-unsafe")])


def test_of_two_lines_the_first_holds() -> None:
    assert read("a = Ali Öz\na = Can Öz") == ({"a": "Ali Öz"}, [(2, "addresses-twice")])


def test_bytes_that_are_no_text_are_reported() -> None:
    said: list[Diagnostic] = []
    assert addresses_of("a = Işıl\nb = Çağ\n".encode("windows-1254"), said.append) == {}
    assert [diagnostic.code for diagnostic in said] == ["addresses-line", "addresses-line"]


def test_no_file_is_no_lines(tmp_path: Path) -> None:
    said: list[Diagnostic] = []
    assert read_addresses(tmp_path, said.append) == {}
    assert said == []


def test_a_file_that_cannot_be_read_is_reported(tmp_path: Path) -> None:
    (tmp_path / ADDRESSES_FILE).mkdir()
    said: list[Diagnostic] = []
    assert read_addresses(tmp_path, said.append) == {}
    assert [diagnostic.code for diagnostic in said] == ["addresses-unreadable"]
