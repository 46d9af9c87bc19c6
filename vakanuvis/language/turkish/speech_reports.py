"""Where a report without marks ends: “… olduğunu belirtti”, “… geleceğini söyleyen”."""

import re

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


def cue_of_report(folded: str, start: int, end: int) -> Cue | None:
    """Return the verb of saying that ends at `end` after a clause of what was said: “… olduğunu [belirtti]”."""
    while end > start and folded[end - 1] == " ":
        end -= 1
    if folded[end - 2 : end] not in _VERB_ENDS:
        return None
    starts = _word_starts(folded, start, end)
    for place in (0, 1):  # belirtti; ifade etti
        if place + 1 >= len(starts):
            return None
        match = SAYING.fullmatch(folded, starts[place], end)
        voice = match and voice_of(match["ending"])
        if voice in {Voice.SUBJECT, Voice.FOLLOWING}:
            break
    else:
        return None
    for begin, after in zip(starts[place + 1 :], starts[place:], strict=False):
        word = folded[begin:after].rstrip()
        if _CONTENT.fullmatch(word) and not ANY_NOUN.fullmatch(word):
            return Cue(Span(begin + len(word) + 1, end), voice)
        if word not in _CONTENT_LINKS:
            return None
    return None


def _word_starts(folded: str, start: int, end: int) -> list[int]:
    """Return where the last five words before `end` begin, the last one first."""
    starts: list[int] = []
    place = end
    while len(starts) < 5 and place > start:
        blank = folded.rfind(" ", start, place)
        starts.append(blank + 1 if blank >= 0 else start)
        place = blank if blank >= 0 else start
    return starts
