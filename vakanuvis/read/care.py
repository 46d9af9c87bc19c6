"""Care: the keys that keep somebody or something offline, found also where they are misspelt or their file is broken.

What is unclear is taken for care, and is an error: a name that stayed hidden for a day too long can be shown, one that was
online cannot be taken back.
"""

import re
from collections.abc import Collection, Iterator
from difflib import get_close_matches
from pathlib import Path

from vakanuvis.read.fields import SMALL, Field, Fields, is_false, is_true

CARE = ("hidden", "withdrawn")
OTHERS = (
    *("name", "aliases", "role", "wikidata", "articles", "not", "person"),
    *("headline", "date", "published", "note", "mention", "quotation", "event"),
    *("text", "within", "drop", "speaker", "value", "modality", "people", "time"),
)
"""Keys of the register and of corrections that are no care; a word that is nearer to one of these is none either."""
_LONGEST = 100_000
"""Bytes; what is longer was not written by hand."""
_LINE = re.compile(r"[^\w#]{0,12}(?P<key>[^\W\d][\w-]{0,29})[^\w:=#]{0,6}(?P<sign>[:=\uff1a]?)(?P<value>.*)")
# “hidden: true”, “'withdrawn' = "reason"”, “- hidden”
_INLINE = re.compile(
    r"[^#]*\b(?:hidden|withdrawn)[\"']?[ \t]*[:=][ \t]*(?!false|no\b|off\b)"
)  # “{name: A, hidden: true}”


def find_care(fields: Fields, known: Collection[str], code: str = "key-care") -> tuple[str, ...]:
    """Return the keys of a table that nobody reads and that are probably care, misspelt; reports them as errors.

    Where the table knows such a key, every unknown one that is true is taken for it: nothing else there is said so.
    """
    meant = next((word for word in CARE if word in known), "")
    found = [
        key
        for key, field in fields.values.items()
        if key not in known and not is_false(field.value) and (care_meant(key) or (meant and is_true(field.value)))
    ]
    for key in found:
        fields.complain(key, code, similar=meant)
    return tuple(found)


def care_meant(key: str) -> str | None:
    """Return the key of care that `key` is or is nearest to; None where it is something else.

    >>> care_meant("Hiden"), care_meant("withn")
    ('hidden', None)
    """
    nearest = nearest_of(key)
    return nearest if nearest in CARE else None


def nearest_of(key: str) -> str | None:
    """Return the key of the register or of corrections that `key` is nearest to; None where it is like none."""
    return next(iter(get_close_matches(key.translate(SMALL), (*CARE, *OTHERS), n=1)), None)


def is_unclear(field: Field) -> bool:
    """Tell whether a key of care is there twice, or has nothing beside it."""
    return bool(field.before) or field.value is None or (isinstance(field.value, str) and not field.value.strip())


def find_care_line(text: str) -> int | None:
    """Return the first line of a text that cannot be read as what it should be where care seems to be written."""
    for number, key, value, is_signed in lines_of(text):
        whole = is_signed or not value or is_true(value)
        if whole and care_meant(key) and not is_false(value):
            return number
    said = (number for number, line in enumerate(text.splitlines(), 1) if _INLINE.match(line))
    return next(said, None)


def find_flag_line(text: str) -> int | None:
    """Return the first line of running text that is nothing but a key of care with true beside it."""
    found = (
        number for number, key, value, is_signed in lines_of(text) if is_signed and is_true(value) and care_meant(key)
    )
    return next(found, None)


def lines_of(text: str) -> Iterator[tuple[int, str, str, bool]]:
    """Yield of each line that may give a key its number, the key, what stands beside it, and whether a sign parts them.

    Of front matter that is closed nothing behind it counts, and comments never.
    """
    lines = text.replace("\0", "").splitlines()
    for number, written in enumerate(lines, 1):
        if number > 1 and written.strip() == "---" and lines[0].strip("\ufeff \t") == "---":
            return
        found = _LINE.match(written)
        if found:
            value = re.sub(r"(?:^|[ \t])#.*", "", found["value"], count=1)
            yield number, found["key"], value.strip(" \t,\"'[]"), bool(found["sign"])


def text_in(file: Path) -> str | None:
    """Return what can be made out of a file's text, whatever its bytes; None where they can't be had."""
    try:
        with file.open("rb") as opened:
            content = opened.read(_LONGEST)
    except OSError:
        return None
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "replace")
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content.decode("cp1254", "replace")


def find_strays(root: Path, suffix: str, *, deep: bool) -> list[Path]:
    """Return the files below a folder that are not read because of their place or ending, ascending; no copies of editors.

    `deep`: files in folders below it are read as well.
    """
    if not root.is_dir():
        return []
    return sorted(
        file
        for file in root.rglob("*")
        if file.is_file()
        and not any(part.startswith(".") for part in file.relative_to(root).parts)
        and not file.name.endswith(_COPIES)
        and not (file.name.endswith(suffix) and (deep or file.parent == root))
    )


_COPIES = ("~", ".bak", ".orig", ".rej", ".swp", ".tmp")
