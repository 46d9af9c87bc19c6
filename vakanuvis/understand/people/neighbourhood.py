"""The words next to a place in the text."""

import re

from vakanuvis.text.passages import Passage

_BLANKS = " \xa0"
_EITHER_BLANK = (" ", "\xa0")
_REACH = 40
"""Letters: longer words are none."""
_WORDS = re.compile(r"[^\W\d_]+")
_NEXT_WORD = re.compile("[ \xa0]([^\\W\\d_]+)")


def word_before(passage: Passage, start: int) -> str:
    """Return the folded word before `start`; empty where more than a blank parts them."""
    folded = passage.folded
    if start < 2 or folded[start - 1] not in _BLANKS or not folded[start - 2].isalpha():
        return ""
    lowest = start - _REACH if start > _REACH else 0
    begin = folded.rfind(" ", lowest, start - 1) + 1  # 0 where there is no blank
    word = folded[begin or lowest : start - 1]
    return word if word.isalpha() else _WORDS.findall(word.split()[-1])[-1]


def word_after(passage: Passage, end: int) -> str:
    """Return the folded word after `end`; empty where more than a blank parts them."""
    if not passage.folded.startswith(_EITHER_BLANK, end):
        return ""  # most names end before a comma or an apostrophe
    match = _NEXT_WORD.match(passage.folded, end)
    return match[1] if match else ""
