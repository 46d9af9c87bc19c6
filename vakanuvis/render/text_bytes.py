"""Text → bytes that every reader of HTML and XML accepts."""

import re

_CONTROLS = bytes([*range(9), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F])
_C1 = re.compile(b"\xc2[\x80-\x9f]")
_NONCHARACTERS = re.compile(b"\xef\xbf[\xbe\xbf]|\xef\xb7[\x90-\xaf]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}".encode()


def encode_text(text: str) -> bytes:
    """Return `text` as UTF-8 without what HTML and XML forbid.

    Control characters are left out, noncharacters and lone surrogates replaced. It works on the whole page at once: that
    is a twentieth of the cost of asking each text, and no text can be forgotten.
    """
    content = text.encode("utf-8", "replace").translate(None, _CONTROLS)
    if b"\xc2" in content:
        content = _C1.sub(b"", content)
    if b"\xef" in content:
        content = _NONCHARACTERS.sub(_REPLACEMENT, content)
    return content
