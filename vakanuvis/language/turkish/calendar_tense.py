"""Which way a verb looks: the first verb form after a yearless date tells whether it lies behind or ahead.

Turkish puts the verb last, and joins clauses by participles and verbal nouns that carry the tense: “12 Ocak'ta
[gönderdiğini] açıkladı”, “5 Mayıs'ta [yapılacak] toplantı”, “2 Kasım'da yapılması [planlanan] seçim”.
"""

import re

from vakanuvis.language.calendar import Direction
from vakanuvis.language.turkish.calendar_words import phrase
from vakanuvis.language.turkish.happenings_verbs import looks_ahead, verbs_of


def direction_of_verb(folded: str, start: int, end: int) -> Direction | None:
    """Return where the first verb form between two offsets looks; None where there is none.

    >>> direction_of_verb("toplantıda görüşülecek", 0, 22)
    <Direction.FUTURE: 1>
    """
    for word in _WORD.finditer(folded, start, end):
        if looks_ahead(word[0]) or (word[0].endswith(_AIMS) and _INTENDED.match(folded, word.end(), end)):
            return Direction.FUTURE
        for verb in verbs_of(word[0]):
            form = verb.form
            if form.direction is not Direction.UNKNOWN and (
                form.follows is None or form.follows.match(folded, word.end(), end)
            ):
                return form.direction
    return None


_WORD = re.compile(r"[^\W\d_]{3,}")
_AIMS = ("maya", "meye", "mayı", "meyi", "mak", "mek")
_INTENDED = phrase(" (?:karar|hazırlan|davet|çağ|planl|hedefl|düşün|amaçl|bekl|um|iste)")  # "yapmaya karar verdi"
