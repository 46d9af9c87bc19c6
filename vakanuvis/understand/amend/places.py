"""Where the words of a correction stand in the text."""

import re
from dataclasses import dataclass
from functools import lru_cache

from vakanuvis.language.alphabet import Alphabet
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage

RULE = "correction"
"""Name of the rule of everything that a person decided."""

_DOUBLE, _SINGLE, _DASHES = '"“”„«»', "'’‘ʼ`´", "-–—‐‑"
_LOOKALIKES = {letter: f"[{re.escape(group)}]" for group in (_DOUBLE, _SINGLE, _DASHES) for letter in group}
_LEADING = f" {_DOUBLE}{_SINGLE}{_DASHES}…"


@dataclass(frozen=True, slots=True)
class Places:
    """An article's text, searched as a person who corrects it would: by words, not by signs."""

    passage: Passage
    alphabet: Alphabet

    def is_same(self, text: str, words: str) -> bool:
        """Tell whether `text` is `words`."""
        return _pattern_of(self.alphabet.fold(words.strip())).fullmatch(self.alphabet.fold(text)) is not None

    def begins(self, span: Span, words: str) -> bool:
        """Tell whether the text at `span` begins with `words`; marks before either don't count."""
        wanted = self.alphabet.fold(words).lstrip(_LEADING).rstrip(" …")
        text = self.passage.folded[span.start : span.end].lstrip(_LEADING)
        return bool(wanted) and _pattern_of(wanted).match(text) is not None

    def find(self, words: str, blocks: tuple[Span, ...], *, cased: bool = False) -> tuple[Span, ...]:
        """Return where `words` stand in the blocks as whole words; `cased` asks for the same capitals too."""
        wanted = words.strip() if cased else self.alphabet.fold(words.strip())
        text = self.passage.prose if cased else self.passage.folded
        if not wanted:
            return ()
        pattern = _pattern_of(wanted, whole=True)
        return tuple(
            Span(found.start(), found.end())
            for block in blocks
            for found in pattern.finditer(text, block.start, block.end)
        )

    def blocks_within(self, within: str | None) -> tuple[Span, ...]:
        """Return the paragraphs that begin with `within`; all where it is None."""
        spans = tuple(block.span for block in self.passage.blocks)
        return spans if within is None else tuple(span for span in spans if self.begins(span, within))


@lru_cache(maxsize=256)
def _pattern_of(words: str, *, whole: bool = False) -> re.Pattern[str]:
    """Return what `words` look like in a text: any white space, any look of quotation marks, apostrophes and dashes."""
    pattern = r"\s+".join(
        "".join(_LOOKALIKES.get(letter) or re.escape(letter) for letter in word) for word in words.split()
    )
    return re.compile(rf"(?<!\w){pattern}(?!\w)" if whole else pattern)
