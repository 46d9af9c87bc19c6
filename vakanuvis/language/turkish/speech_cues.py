"""Where a text says that something was said: right after a closing mark, or before a colon.

Cues are composed: a reporting noun with its possessive and case, a light verb, an ending; or “diye”, or a word of manner,
and a verb. All functions take folded prose and look only at a few words next to the place they are asked about.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import islice

from vakanuvis.language.speech import FOLLOWING, NOBODY, OWNER, SUBJECT, Cue, Voice
from vakanuvis.language.turkish.speech_nouns import NOUN_FORM, QUESTION, is_noun_of_speech
from vakanuvis.language.turkish.speech_verbs import LIGHT, SAYING, grammar, verbs_of, voice_of
from vakanuvis.language.turkish.speech_words import MANNERS, NAMING_VERBS, POINTERS, QUESTION_NOUNS, REPORTING_NOUNS
from vakanuvis.model.spans import Span

_REACH = 6
"""How many words after a reporting noun, “diye” or a word of manner its verb may stand."""

_ASKING = re.compile(verbs_of(("sor", "yönelt")))
_BEING_IN = re.compile(verbs_of(("bulun",)))
_PLACING = re.compile(verbs_of((), (("yer", "ver"),)))
_NAMING = re.compile(verbs_of(NAMING_VERBS))
_OPENING = r"[\s,;–—\"”’')-]*+"


def cue_after(folded: str, start: int, end: int) -> Cue | None:
    """Return the cue that follows a closing mark at `start`; None where what follows says nothing of speech."""
    first = _FIRST_WORD.match(folded, start, end)
    for find in _finders_of(first[1]) if first else ():
        found, cue = find(folded, start, end)
        if found:
            return cue
    return None


# the word after a closing mark
_FIRST_WORD = re.compile(_OPENING + r"(\w+)")
# dedi, demişti, diyor, diyen, diyerek, dediğini, denildi; never the particle “de”
_SAY = re.compile(_OPENING + r"(?P<cue>(?:de|di(?=y)|d(?=iyor))(?P<ending>\w+))\b")
# diye konuştu, şeklinde konuşan, yönündeki açıklaması
_MANNER = re.compile(_OPENING + rf"(?P<cue>diye|(?:{'|'.join(MANNERS)})(?P<ki>ki)?)\b")
# ifadesini, ifadelerine, sözleriyle, yanıtı, açıklamasında
_NOUN = re.compile(
    _OPENING + rf"(?P<cue>(?:(?P<question>{'|'.join(QUESTION_NOUNS)})|{'|'.join(REPORTING_NOUNS)}){NOUN_FORM})\b"
)
# X'in "…" sorusuna [verdiği] yanıt: X answers
_ANSWERING = re.compile(
    grammar(r"\s+(?:(?:yanıt|cevap|karşılık)\s+)?(?:ver|yanıtla|cevapla)(?:DUğ|y?AcAğ|ir?ken|rken|mA|meD)\w*")
)
# "…" sözleriyle [karşılandı], "…" tepkisiyle [karşılaştı]: the subject hears the words
_HEARING = re.compile(r"karşılaş|karşılan|karşı\b|muhatap|anıl|uğurlan|suçlan|eleştiril|alkışlan|yuhalan|sarsıl|uyarıl")
# "…" suçlamasıyla [tutuklandı]: the subject is charged and says nothing, nor does the owner
_CHARGE = re.compile("(?:suçlama|iddia|itham|isnat)")
_PASSIVE = re.compile(grammar(r"\w{2,}(?:Ul|Un|lAn)(?:DU|mUş|mUştU|Uyor|AcAk|mAsU)\w*"))
# "…" yazdı, "…" sorar
_PLAIN_VERBS = ("yaz", "sor", "ekle", "yanıtla", "haykır", "bağır", "seslen", "fısılda", "paylaş")
_PLAIN = re.compile(_OPENING + rf"(?P<cue>{verbs_of(_PLAIN_VERBS)})\b")
_PAST = re.compile(grammar(r"\w{2,}(?:DU|mUş|mUştU|U?yor|U?yordu)"))
_WORD = re.compile(r"[^\s,.;:!?\"“”()]+")
_STOP = re.compile(r"[,.:;!?\"“”]")


_Found = tuple[bool, Cue | None]
"""Whether the stretch was recognised, and the cue in it, which may be none all the same."""


@lru_cache(maxsize=4096)
def _finders_of(word: str) -> tuple[Callable[[str, int, int], _Found], ...]:
    """Return what may recognise a stretch that begins with `word`; most words say nothing of speech."""
    patterns = ((_SAY, _after_say), (_MANNER, _after_manner), (_NOUN, _after_noun), (_PLAIN, _after_plain_verb))
    return tuple(find for pattern, find in patterns if pattern.match(word))


def _after_say(folded: str, start: int, end: int) -> _Found:
    match = _SAY.match(folded, start, end)
    voice = match and voice_of(match["ending"])
    return (True, Cue(Span(*match.span("cue")), voice)) if match and voice else (False, None)


def _after_manner(folded: str, start: int, end: int) -> _Found:
    match = _MANNER.match(folded, start, end)
    if not match:
        return False, None
    words = _words_after(folded, match.end(), end)
    if match["ki"]:
        question = any(QUESTION.fullmatch(folded, *word) for word in words[:4])
        return True, Cue(Span(*match.span("cue")), OWNER, question)
    verb = _verb_among(folded, words, SAYING, LIGHT)
    if _verb_among(folded, words[:2], _NAMING):
        return True, None
    asked = match["cue"] == "diye" and bool(words) and bool(_ASKING.fullmatch(folded, *words[0]))
    if verb:
        return True, Cue(Span(match.start("cue"), verb[0]), verb[1], asked)
    past = next((word for word in words if _PAST.fullmatch(folded, *word)), None)
    return True, Cue(Span(match.start("cue"), past[1]), SUBJECT) if past else None


def _after_noun(folded: str, start: int, end: int) -> _Found:
    match = _NOUN.match(folded, start, end)
    if not match:
        return False, None
    span, case, question = Span(*match.span("cue")), match["case"] or "", bool(match["question"])
    owner = Cue(span, OWNER, question)
    if match["ki"]:
        return True, owner
    if question and _ANSWERING.match(folded, match.end(), end):
        return True, Cue(span, NOBODY, question)
    words = _words_after(folded, match.end(), end)
    if question:
        verb = _verb_among(folded, words[:3], _ASKING)
    elif case.endswith(("la", "le")) or (words and folded[slice(*words[0])] == "ile" and not case):
        heard = any(_HEARING.match(folded, *word) for word in words[:3])
        charged = _CHARGE.match(folded, *match.span("cue")) and any(_PASSIVE.fullmatch(folded, *word) for word in words)
        if charged:
            return True, None
        return True, owner if heard else Cue(span, SUBJECT)
    elif case in {"nda", "nde"}:
        verb = _verb_among(folded, words[:3], _BEING_IN)
    elif case in {"na", "ne"}:
        verb = _verb_among(folded, words[:3], _PLACING)
    else:
        # a bare noun makes a verb only right beside it: “çağrısı yaptı”, but “sözleri yankı uyandırdı”
        near = words[:4] if case else [word for word in words[:2] if folded[slice(*word)] not in {"de", "da"}][:1]
        verb = _verb_among(folded, near, LIGHT) if case[1:] in {"", "ı", "i", "u", "ü"} else None
    return True, Cue(Span(span.start, verb[0]), verb[1], question) if verb else owner


def _after_plain_verb(folded: str, start: int, end: int) -> _Found:
    match = _PLAIN.match(folded, start, end)
    voice = match and voice_of(match["ending"])
    if not match or not voice or not (voice is FOLLOWING or _PAST.fullmatch(folded, *match.span("cue"))):
        return False, None
    return True, Cue(Span(*match.span("cue")), voice, bool(_ASKING.fullmatch(folded, *match.span("cue"))))


def _words_after(folded: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Return the next few words; any stop or comma ends them."""
    end = min(end, start + 120)
    stop = _STOP.search(folded, start, end)
    words = _WORD.finditer(folded, start, stop.start() if stop else end)
    return tuple([match.span() for match in islice(words, _REACH)])


def _verb_among(folded: str, words: Sequence[tuple[int, int]], *verbs: re.Pattern[str]) -> tuple[int, Voice] | None:
    """Return where the first verb among these words ends, and whom its ending means."""
    for start, end in words:
        if is_noun_of_speech(folded[start:end]):
            continue
        for pattern in verbs:
            match = pattern.match(folded, start, words[-1][1])
            voice = match and voice_of(match["ending"])
            if match and voice:
                return match.end(), voice
    return None


def cue_before_colon(folded: str, start: int, end: int) -> Cue | None:
    """Return the cue that leads up to a colon at `end`: “şunları kaydetti”, “sözleri şöyle”; None where there is none."""
    words = _words_before(folded, start, end)
    if words and folded[slice(*words[-1])] == "ki":  # diyor ki: "…"
        words = words[:-1]
    if not words:
        return None
    points = not POINTERS.isdisjoint([folded[begin:stop] for begin, stop in words])
    last = words[-1][1]
    if _APPEARING.search(folded, words[-2:][0][0], last):
        return Cue(Span(_pointer_start(folded, words, len(words) - 1), last), NOBODY, points=points)
    for first in range(max(len(words) - 2, 0), len(words)):
        voice = _voice_of_verb(folded[words[first][0] : last])
        if voice and not (voice is OWNER and points):
            return Cue(Span(_pointer_start(folded, words, first), last), voice, points=points)
    if _say_form(folded, *words[-1]):
        return Cue(Span(*words[-1]), SUBJECT, points=points)
    nouns = [(begin, stop) for begin, stop in words[-5:] if is_noun_of_speech(folded[begin:stop])]
    if nouns:
        question = any(QUESTION.fullmatch(folded, *word) for word in nouns)
        return Cue(Span(nouns[-1][0], words[-1][1]), OWNER, question, points)
    if _PAST.fullmatch(folded, *words[-1]):
        return Cue(Span(_pointer_start(folded, words, len(words) - 1), words[-1][1]), SUBJECT)
    return None


@lru_cache(maxsize=4096)
def _voice_of_verb(verb: str) -> Voice | None:
    """Return whom a verb of saying means, of one word or two; None where it is none."""
    match = SAYING.fullmatch(verb) or LIGHT.fullmatch(verb)
    return match and voice_of(match["ending"])


# şu ifadeler yer aldı; şöyle geçti
_APPEARING = re.compile(grammar(r"\b(?:yer (?:al|bul)|geç|okun)(?:DU|mUştU|[ıi]yor\w*)\Z"))


def _say_form(folded: str, start: int, end: int) -> bool:
    match = _SAY.fullmatch(folded, start, end)
    return match is not None and voice_of(match["ending"]) is SUBJECT


def _pointer_start(folded: str, words: Sequence[tuple[int, int]], verb: int) -> int:
    """Return where “şu ifadeleri kullandı” begins, if such a word stands within four words before its verb."""
    for word in words[max(verb - 4, 0) : verb]:
        if folded[slice(*word)] in POINTERS:
            return word[0]
    return words[verb][0]


def _words_before(folded: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Return the last few words before `end`."""
    begin = max(start, end - 100)
    if begin > start:
        begin = max(folded.find(" ", begin, end), start)
    return tuple([match.span() for match in _WORD.finditer(folded, begin, end)][-8:])
