"""Where a report without marks ends: “… olduğunu belirtti”, “… geleceğini söyleyen”."""

import re
from functools import lru_cache

from vakanuvis.language.speech import Cue, Voice
from vakanuvis.language.turkish.speech_nouns import ANY_NOUN
from vakanuvis.language.turkish.speech_verbs import SAYING, grammar, voice_of
from vakanuvis.model.spans import Span

# olduğunu, geleceğini, yapıldıklarına, yapılması gerektiğinin
_CONTENT = re.compile(grammar(r"\w+(?:DUğ|y?AcAğ|DUklAr|y?AcAklAr|mAs|mAlAr)Un(?:U|A|Un)"))
_CONTENT_LINKS = frozenset(("de", "da", "ise", "ayrıca", "açıkça", "özellikle", "şöyle", "bir", "kez", "daha"))
# last two letters of -en, -di, -yor, -miş, -erek, -ip
_VERB_END = "an en dı di du dü tı ti tu tü or ış iş uş üş ak ek ıp ip up üp"
_VERB_ENDS = frozenset(_VERB_END.split())


_WORDS = 5
"""So many words at the end of a stretch are looked at: the verb, of one or two, and links before it."""
_REACH = 100
"""Code points in which they stand."""


def cue_of_report(folded: str, start: int, end: int) -> Cue | None:
    """Return the verb of saying that ends at `end` after a clause of what was said: “… olduğunu [belirtti]”."""
    while end > start and folded[end - 1] == " ":
        end -= 1
    if folded[end - 2 : end] not in _VERB_ENDS:
        return None
    words = folded[max(start, end - _REACH) : end].rsplit(" ", _WORDS)[-_WORDS:]
    verb = words.pop()
    voice = _voice_of_saying(verb)
    if voice is None and len(words) > 1:
        verb = f"{words.pop()} {verb}"  # ifade etti
        voice = _voice_of_saying(verb)
    if voice is None:
        return None
    begin = end - len(verb)
    for word in reversed(words):
        if _is_content(word):
            return Cue(Span(begin - len(word) + len(word.rstrip()), end), voice)
        if word not in _CONTENT_LINKS:
            return None
        begin -= len(word) + 1
    return None


@lru_cache(maxsize=4096)
def _voice_of_saying(verb: str) -> Voice | None:
    """Return whom a form of a verb of saying means; None where nobody beside it is meant, or it is no such verb."""
    match = SAYING.fullmatch(verb)
    voice = match and voice_of(match["ending"])
    return voice if voice is Voice.SUBJECT or voice is Voice.FOLLOWING else None


@lru_cache(maxsize=4096)
def _is_content(word: str) -> bool:
    """Tell whether a word ends the clause of what was said: “olduğunu”, and not “açıklamasını”."""
    word = word.rstrip()
    return _CONTENT.fullmatch(word) is not None and ANY_NOUN.fullmatch(word) is None
