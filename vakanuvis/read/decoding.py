"""Bytes → text: UTF-8, and what else dumps bring."""

import codecs
import re

from vakanuvis.model.diagnostics import Diagnostic, Report, Severity

_LINE_BREAK = re.compile(r"\r\n?|\n")
_TURKISH_BYTES = frozenset(
    b"\xc7\xd0\xd6\xdc\xdd\xde\xe7\xf0\xf6\xfc\xfd\xfe"  # the letters that ASCII lacks
    b"\xc2\xce\xdb\xe2\xee\xfb"  # a, i, u with circumflex
    b"\x80\x85\x91\x92\x93\x94\x95\x96\x97\xa0\xab\xad\xb0\xb4\xb7\xbb"  # signs that typists use: quotation marks, dashes
)
_TURKISH_LETTERS = frozenset(_TURKISH_BYTES - frozenset(range(0xC0)))
_ENOUGH = 0.95
_OFFICE = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"{\\rtf")
"""What files of word processors begin with, whatever their name: docx and odt, doc, PDF, RTF."""


def decode_source(source: bytes, path: str, report: Report) -> str | None:
    """Return the text of a file, BOM included; None where it is left out, which is reported."""
    text = _decoded(source, path, report)
    if text is not None and not text.strip("\ufeff\u200b \t\r\n\xa0"):
        report(Diagnostic(path, None, Severity.ERROR, "file-empty"))
        return None
    return text


def line_at(text: str, offset: int) -> int:
    """Return the line, counted from 1, that `offset` lies in."""
    return sum(1 for _ in _LINE_BREAK.finditer(text, 0, offset)) + 1


def _decoded(source: bytes, path: str, report: Report) -> str | None:
    if source.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _decode_utf16(source, path, report)
    if source.startswith(_OFFICE):
        report(Diagnostic(path, None, Severity.ERROR, "file-office"))
        return None
    zero = source.find(0)
    if zero >= 0:
        arguments = {"byte": str(zero + 1)}
        report(Diagnostic(path, _line_of_byte(source, zero), Severity.ERROR, "file-binary", arguments))
        return None
    try:
        return source.decode()
    except UnicodeDecodeError as error:
        return _decode_windows(source, error.start, path, report)


def _decode_utf16(source: bytes, path: str, report: Report) -> str | None:
    try:
        text = source.decode("utf-16")
    except UnicodeDecodeError as error:
        arguments = {"byte": str(error.start + 1)}
        report(Diagnostic(path, None, Severity.ERROR, "encoding-utf16-broken", arguments))
        return None
    if "\0" in text:
        report(Diagnostic(path, line_at(text, text.index("\0")), Severity.ERROR, "file-binary", {"byte": "1"}))
        return None
    report(Diagnostic(path, None, Severity.WARNING, "encoding-utf16"))
    return text


def _decode_windows(source: bytes, at: int, path: str, report: Report) -> str | None:
    line = _line_of_byte(source, at)
    arguments = {"byte": str(at + 1), "value": f"0x{source[at]:02X}"}
    if _is_turkish(source):
        report(Diagnostic(path, line, Severity.WARNING, "encoding-windows", arguments))
        return source.decode("cp1254")
    report(Diagnostic(path, line, Severity.ERROR, "encoding-unknown", arguments))
    return None


def _is_turkish(source: bytes) -> bool:
    """Tell whether the bytes above ASCII are those that a Turkish text in windows-1254 has."""
    above = [byte for byte in source if byte >= 0x80]
    fitting = sum(byte in _TURKISH_BYTES for byte in above)
    letters = sum(byte in _TURKISH_LETTERS for byte in above)
    try:
        source.decode("cp1254")
    except UnicodeDecodeError:
        return False
    words = sum(65 <= byte <= 90 or 97 <= byte <= 122 for byte in source)
    return 0 < letters < words and fitting >= _ENOUGH * len(above)


def _line_of_byte(source: bytes, at: int) -> int:
    return line_at(source[:at].decode("latin-1"), at)
