"""Where a report without marks ends: “… olduğunu belirtti”, “… geleceğini söyleyen”."""

import re
from functools import lru_cache

from vakanuvis.language.speech import FOLLOWING, SUBJECT, Cue, Voice
from vakanuvis.language.turkish.speech_nouns import ANY_NOUN
from vakanuvis.language.turkish.speech_verbs import SAYING, grammar, verbs_of, voice_of
from vakanuvis.language.turkish.speech_words import SAYING_PHRASES
from vakanuvis.model.spans import Span

# olduğunu, geleceğini, yapıldıklarına, yapılması gerektiğinin
_CONTENT = re.compile(grammar(r"\w+(?:DUğ|y?AcAğ|DUklAr|y?AcAklAr|mAs|mAlAr)Un(?:U|A|Un)"))
_CONTENT_LINKS = frozenset(
    ("de", "da", "ise", "ayrıca", "açıkça", "özellikle", "şöyle", "bir", "kez", "daha", "sözlerine")
)
_SECOND = re.compile(verbs_of(word for _, second in SAYING_PHRASES for word in second.split()))
"""Any form of a verb that says with a word before it."""
# last two letters of -en, -di, -yor, -miş, -erek, -ip
_VERB_END = "an en dı di du dü tı ti tu tü or ış iş uş üş ak ek ıp ip up üp"
_VERB_ENDS = frozenset(_VERB_END.split())


_WORDS = 4
"""So many words before the verb are looked at: links, and the verb of what was said."""
_REACH = 100
"""Code points in which they stand."""


def cue_of_report(folded: str, start: int, end: int) -> Cue | None:
    """Return the verb of saying that ends at `end` after a clause of what was said: “… olduğunu [belirtti]”."""
    while end > start and folded[end - 1] == " ":
        end -= 1
    if folded[end - 2 : end] not in _VERB_ENDS:
        return None
    begin = folded.rfind(" ", start, end) + 1 or start
    voice, phrasal = _voice_of_saying(folded[begin:end])
    if voice is None and phrasal:  # ifade etti
        begin = max(folded.rfind(" ", start, max(begin - 1, start)) + 1, start)
        voice, _ = _voice_of_saying(folded[begin:end])
    if voice is None:
        return None
    first = max(start, begin - _REACH)
    for _ in range(_WORDS):
        if begin <= first:
            break
        stop = begin - 1
        begin = max(folded.rfind(" ", first, stop) + 1, first)
        word = folded[begin:stop]
        if _is_content(word):
            return Cue(Span(begin + len(word.rstrip()) + 1, end), voice)
        if word not in _CONTENT_LINKS:
            return None
    return None


@lru_cache(maxsize=4096)
def _voice_of_saying(verb: str) -> tuple[Voice | None, bool]:
    """Return whom a form of a verb of saying means, and whether it may be one only with the word before it: “ifade etti”.

    None where nobody beside it is meant, or it is no such verb.
    """
    match = SAYING.fullmatch(verb)
    voice = match and voice_of(match["ending"])
    return (voice if voice is SUBJECT or voice is FOLLOWING else None), bool(_SECOND.fullmatch(verb))


@lru_cache(maxsize=4096)
def _is_content(word: str) -> bool:
    """Tell whether a word ends the clause of what was said: “olduğunu”, and not “açıklamasını”."""
    word = word.rstrip()
    return _CONTENT.fullmatch(word) is not None and ANY_NOUN.fullmatch(word) is None
