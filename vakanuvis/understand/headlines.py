"""A headline from the text's own words, where none is given.

1. the best short sentence of whoever speaks most          Lavrov: "Sonuca varmaya hazırız"
2. a title that the text begins with
3. its first sentence, cut at a word
"""

import re
from collections import Counter
from collections.abc import Iterator

from vakanuvis.language.base import Language
from vakanuvis.model.findings import Candidate, Certainty, Findings, Quotation
from vakanuvis.text.passages import Passage

LONGEST = 90
"""Code points in a made headline."""
_BEST = 45
"""A quoted sentence of about this length reads best."""
_SHORTEST = 12
_MARKS = '"“”„«»'
# “ANKARA (AA) - ”, “İSTANBUL - ”
_DATELINE = re.compile(r"[^\W\d_]{2,}[\w ,/.-]{0,40}(?:\([\w. ]{2,16}\)\s*[-–—:]?|\s[-–—])\s+")


def make_headline(passage: Passage, findings: Findings, language: Language) -> str:
    """Return a headline of at most 90 code points, without a full stop, never empty; every word is the text's own."""
    spoken = _spoken_headline(passage, findings, language)
    return spoken or _titled_headline(passage, language) or _first_words(passage, language)


def _spoken_headline(passage: Passage, findings: Findings, language: Language) -> str | None:
    """Return the main speaker's best short sentence after the name that headlines use."""
    direct = [quotation for quotation in findings.quotations if _counts(quotation, findings)]
    if not direct:
        return None
    words = Counter[int]()
    for quotation in direct:
        assert quotation.speaker is not None
        words[quotation.speaker] += 1
    speaker = max(words, key=lambda index: (words[index], -index))
    name = _short_name(findings.candidates, speaker, language)
    room = LONGEST - len(name) - len(': ""')
    sentences = [
        (place, text)
        for place, text in enumerate(_sentences_of(passage, [q for q in direct if q.speaker == speaker]))
        if _SHORTEST <= len(text) <= room and not any(mark in text for mark in _MARKS)
    ]
    if not sentences:
        return None
    _, best = min(sentences, key=lambda sentence: _awkwardness(sentence[0], sentence[1], language))
    return f'{name}: "{best}"'


def _counts(quotation: Quotation, findings: Findings) -> bool:
    if quotation.kind != "direct" or quotation.speaker is None:
        return False
    return findings.candidates[quotation.speaker].certainty is not Certainty.DOUBTFUL


def _short_name(candidates: tuple[Candidate, ...], speaker: int, language: Language) -> str:
    """Return the surname with its particles; the whole name where the article has two of that surname."""
    words = candidates[speaker].name.split()
    fold = language.alphabet.fold
    if len(words) < 2 or not candidates[speaker].full:
        return candidates[speaker].name
    if any(
        fold(other.name.split()[-1]) == fold(words[-1]) for place, other in enumerate(candidates) if place != speaker
    ):
        return candidates[speaker].name
    first = next((place for place in range(1, len(words)) if words[place][0].islower()), len(words) - 1)
    short = " ".join(words[first:])
    return language.alphabet.upper(short[0]) + short[1:]


def _sentences_of(passage: Passage, quotations: list[Quotation]) -> Iterator[str]:
    """Yield the sentences of these quotations without the stop at their end."""
    for quotation in quotations:
        for piece in quotation.pieces:
            start = piece.start
            while start < piece.end:
                end = min(passage.sentence_at(start).end, piece.end)
                if end <= start:
                    break
                yield _plain(passage.prose[start:end])
                start = end
                while start < piece.end and not passage.prose[start].isalnum():
                    start += 1


def _awkwardness(place: int, text: str, language: Language) -> float:
    """Return how badly a sentence stands alone; early ones of middling length that lean on nothing read best."""
    words = language.alphabet.fold(text).split()
    leans = words[0].strip(",") in language.speech.leaning
    return abs(len(text) - _BEST) / 10 + place + 6 * leans + 4 * (len(words) < 3) + 3 * text.endswith("?")


def _titled_headline(passage: Passage, language: Language) -> str | None:
    """Return the text's first block where it looks like a title: short, and no full stop ends it."""
    first = passage.blocks[0]
    text = _plain(" ".join(first.text.split())).strip(_MARKS + "'‘’-–— ")
    if len(passage.blocks) < 2 or not _SHORTEST <= len(text) <= LONGEST or first.text.rstrip().endswith((".", ":")):
        return None
    return _in_ordinary_case(text, passage, language)


def _first_words(passage: Passage, language: Language) -> str:
    """Return the first sentence that is no notice of the newspaper's, cut at a word."""
    for sentence in passage.sentences:
        text = " ".join(sentence.text_of(passage.prose).split())
        if language.speech.notice.search(language.alphabet.fold(text[:60])):
            continue
        dateline = _DATELINE.match(text)
        if dateline and dateline.group()[:3].isupper():
            text = text[dateline.end() :]
        text = _plain(text).strip(" -–—")
        if len(text) >= _SHORTEST:
            return _cut(_in_ordinary_case(text, passage, language), language)
    return _cut(" ".join(passage.prose.split()), language)


def _plain(text: str) -> str:
    """Return a sentence on one line without a stop or comma at its end."""
    return " ".join(text.split()).rstrip(" .,;:…")


def _cut(text: str, language: Language) -> str:
    """Return `text`, or its beginning of whole words with an ellipsis; never with an open mark or a word that dangles."""
    if len(text) <= LONGEST:
        return text
    words = text[: LONGEST - 1].split(" ")[:-1] or [text[: LONGEST - 1]]
    while len(words) > 1 and language.alphabet.fold(words[-1].strip(",;:–-")) in language.speech.dangling:
        words.pop()
    head = " ".join(words)
    if sum(head.count(mark) for mark in _MARKS) % 2:
        head = head[: max(head.rfind(mark) for mark in _MARKS)] if head.rfind(" ") > LONGEST // 2 else head
    return head.rstrip(" ,;:–-(" + _MARKS) + "…"


def _in_ordinary_case(text: str, passage: Passage, language: Language) -> str:
    """Return a text with words in capitals as the article writes them elsewhere; a word that is always in capitals stays."""
    shouted = text == language.alphabet.upper(text)
    return " ".join(
        _ordinary_word(word, passage, language, first=place == 0, shouted=shouted)
        for place, word in enumerate(text.split(" "))
    )


def _ordinary_word(word: str, passage: Passage, language: Language, *, first: bool, shouted: bool) -> str:
    alphabet = language.alphabet
    stem = re.split("['’]", word, maxsplit=1)[0].strip('"“”‘(),.:;!?')
    if len(stem) < 3 or not stem.isupper():
        return word
    capital, small = alphabet.capitalize(stem), alphabet.lower(stem)
    if re.search(rf"\b{re.escape(capital)}\b", passage.prose) or (first and (shouted or len(stem) > 4)):
        chosen = capital
    elif shouted or re.search(rf"\b{re.escape(small)}\b", passage.prose):
        chosen = small
    else:
        return word
    tail = word[word.index(stem) + len(stem) :]
    return word[: word.index(stem)] + chosen + (alphabet.lower(tail) if shouted else tail)
