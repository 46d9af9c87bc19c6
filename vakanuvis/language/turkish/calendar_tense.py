"""Which way a verb looks: the first verb form after a yearless date tells whether it lies behind or ahead.

Turkish puts the verb last, and joins clauses by participles and verbal nouns that carry the tense: “12 Ocak'ta
[gönderdiğini] açıkladı”, “5 Mayıs'ta [yapılacak] toplantı”, “2 Kasım'da yapılması [planlanan] seçim”.
"""

import re
from functools import lru_cache

from vakanuvis.language.calendar import Direction
from vakanuvis.language.happenings import Form
from vakanuvis.language.turkish.alphabet import SMALL
from vakanuvis.language.turkish.calendar_words import phrase
from vakanuvis.language.turkish.happenings_verbs import looks_ahead, verbs_of
from vakanuvis.language.turkish.happenings_words import CLOSED


def direction_of_verb(prose: str, folded: str, start: int, end: int) -> Direction | None:
    """Return where the first verb form between two offsets looks; None where there is none.

    A word with a capital letter is a name and no participle: “Erdoğan”, “Hakan”.

    >>> direction_of_verb("toplantıda Hakan konuşacak", "toplantıda hakan konuşacak", 0, 26)
    <Direction.FUTURE: 1>
    """
    if _UNTIL.match(folded, start) and _GRANTED.search(folded, start, end):
        return Direction.FUTURE
    for word in _WORD.finditer(folded, start, end):
        text = word[0]
        if text.startswith(_PUTTING_OFF):
            if _ON.match(folded, start):
                return Direction.PAST  # “17 Ağustos'ta erteledi”
            if _TO.match(folded, start):
                return Direction.FUTURE  # “17 Aralık'a bıraktı”
        signs = _signs_of(text)
        if signs and not prose[word.start() : word.end()].istitle():
            for follows, direction in signs:
                if follows is None or follows.match(folded, word.end(), end):
                    return direction
    return None


@lru_cache(maxsize=20_000)
def _signs_of(word: str) -> tuple[tuple[re.Pattern[str] | None, Direction], ...]:
    """Return what a word may say of the direction, each with what has to follow it; most words say nothing."""
    if looks_ahead(word):
        return ((None, Direction.FUTURE),)
    if word == "gelecek":  # an adjective, but at the end of a clause
        return ((CLOSED, Direction.FUTURE),)
    aims = ((_INTENDED, Direction.FUTURE),) if word.endswith(_AIMS) else ()
    forms = [verb.form for verb in verbs_of(word) if verb.form.direction is not Direction.UNKNOWN]
    return (*aims, *((form.follows, form.direction) for form in forms))


def happens_once(folded: str, start: int) -> bool:
    """Tell whether the first verb form of the sentence after `start` is one of a single time, not of what comes again.

    What comes again each week or year is told in the present tense or in no tense: “yaz aylarında az yemeli”, “salı ve
    perşembe günleri çalışan merkez”.

    >>> happens_once("yaz aylarında açılacak.", 14), happens_once("yaz aylarında az yemeli.", 14)
    (True, False)
    """
    stop = _STOP.search(folded, start, start + _NEAR)
    end = stop.start() + 1 if stop else min(len(folded), start + _NEAR)
    for word in _WORD.finditer(folded, start, end):
        if looks_ahead(word[0]):
            return not word[0].startswith(_NEEDED)
        for verb in verbs_of(word[0]):
            form = verb.form
            if form.direction is not Direction.UNKNOWN and (
                form.follows is None or form.follows.match(folded, word.end(), end)
            ):
                ahead = form.direction is Direction.FUTURE and form.name != "necessary"
                return ahead or (form.direction is Direction.PAST and (form.form is Form.FINITE or form.name == "was"))
    return False


_WORD = re.compile(f"[{SMALL}]{{3,}}+")
_STOP = re.compile(r"[.!?\n]")
_NEAR = 200
"""Code points after a time in which its verb is looked for."""
_PUTTING_OFF = ("ertele", "bırak")
_ON = phrase("(?: ?')?DA(?![^\\W\\d_])")
_TO = phrase("(?: ?')?y?A(?![^\\W\\d_])")
_UNTIL = phrase("(?: ?')?y?A (?:kadar|dek|değin)(?![^\\W\\d_])")
# "5 Aralık'a kadar süre verdi", "ödenmesini istedi"
_GRANTED = phrase("(?:süre|mühlet) (?:ver|tan)|öngör|m[ae]s[ıi]n[ıi] (?:iste|talep|öner|şart|emret)")
_NEEDED = ("gerek", "zorunda")
_AIMS = ("maya", "meye", "mayı", "meyi", "mak", "mek")
_INTENDED = phrase(" (?:karar|hak|aday|hazır|davet|çağ|planl|hedefl|düşün|amaçl|bekl|um|iste)")  # "yapmaya karar verdi"
