"""site/addresses.txt: addresses that must not change, one a line.

# lines that begin with # are comments
ayse-yilmaz = Ayse Yilmaz                                      a person's address, and the name they are found under
haber/2024/old-name.html = haber/2024/new-name.html            a page that moved; the old address leads to the new one
"""

import re
from pathlib import Path

from vakanuvis.model.diagnostics import Diagnostic, Report, Severity

ADDRESSES_FILE = "addresses.txt"


def read_addresses(site: Path, report: Report) -> dict[str, str]:
    """Return the lines of site/addresses.txt: left side to right side, in the file's order.

    No file is no lines. Reports lines without both sides, and a left side that comes twice; the first one holds.
    """
    try:
        content = (site / ADDRESSES_FILE).read_bytes()
    except FileNotFoundError:
        return {}
    except OSError as error:
        arguments = {"reason": error.strerror or str(error)}
        report(Diagnostic(ADDRESSES_FILE, None, Severity.ERROR, "addresses-unreadable", arguments))
        return {}
    return addresses_of(content, report)


def addresses_of(content: bytes, report: Report) -> dict[str, str]:
    """Return the lines of the file's content; see `read_addresses`."""
    addresses: dict[str, str] = {}
    text = content.decode("utf-8-sig", "replace")
    for number, line in enumerate(text.splitlines(), start=1):
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        left, sign, right = (part.strip() for part in stripped.partition("="))
        if not (left and sign and right) or "\ufffd" in stripped:
            report(Diagnostic(ADDRESSES_FILE, number, Severity.WARNING, "addresses-line", {"line": stripped}))
        elif not _is_address(left):
            report(Diagnostic(ADDRESSES_FILE, number, Severity.WARNING, "addresses-unsafe", {"address": left}))
        elif left in addresses:
            report(Diagnostic(ADDRESSES_FILE, number, Severity.WARNING, "addresses-twice", {"address": left}))
        else:
            addresses[left] = right
    return addresses


def _is_address(text: str) -> bool:
    """Tell whether `text` may be a person's id, or the address of a page: ASCII, below the root, no blanks."""
    parts = text.split("/")
    safe = all(part and not part.startswith(".") and not set(part) - _SAFE for part in parts)
    is_below_page = any(_FILE.search(part) for part in parts[:-1])
    return safe and not is_below_page and (len(parts) == 1 or text.endswith(".html"))


_FILE = re.compile(r"\.[a-z]+\Z")  # index.html: where a page is, no folder can be
_SAFE = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-_.")
