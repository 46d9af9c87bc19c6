"""Whether a line has both halves of each pair of marks, and no heading before it."""

import re

_CLOSING = re.compile(r"['’](?:[\s,;.]|$|[^\W_]{1,4}\b)")
_OPENED = re.compile(r"['‘](?<!\S.)(\w)")
_CLOSED = re.compile(r"['’](?:(?!\w)|(?<=\w.)(?=[^\W\d_]{1,4}\b))")
_APOSTROPHES = ("'", "’", "‘")


def is_balanced(headline: str) -> bool:
    """Tell whether each mark and bracket that a line opens is closed in it."""
    return (
        headline.count("(") == headline.count(")")
        and headline.count("“") == headline.count("”")
        and headline.count('"') % 2 == 0
        and (
            not (opened := [it for it in _OPENED.findall(headline) if it.isupper()])
            or len(opened) <= len(_CLOSED.findall(headline))
        )
    )


def is_announced(headline: str) -> bool:
    """Tell whether a line has a heading before it, and a colon: “Seen this week: …”; not one inside quotation marks."""
    before, colon, _ = headline.partition(": ")
    if not colon:
        return False
    return before.count('"') % 2 == 0 and before.count("“") <= before.count("”") and not _OPENED.search(before)


def opens_a_mark(headline: str) -> bool:
    """Tell whether a line begins with a single quotation mark that nothing closes."""
    return headline[0] in _APOSTROPHES and _CLOSING.search(headline, 1) is None
