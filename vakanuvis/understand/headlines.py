"""A headline from the text's own words, where none is given.

1. the best short sentence that somebody says, after the name     Demir: "Bu yolu biz bitirdik"
2. a title that the text begins with
3. its first sentence, cut at a word
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from vakanuvis.language.base import Language
from vakanuvis.model.findings import Candidate, Certainty, Findings, Quotation
from vakanuvis.model.structs import Struct, replace
from vakanuvis.text.passages import Passage

LONGEST = 90
"""Code points in a made headline."""
_BEST = 45
"""A quoted sentence of about this length reads best."""
_SHORTEST = 12
_FEW, _MANY = 12, 200
"""So many subheadings and quoted sentences are looked at, in an article of any length."""
_WORD = re.compile(r"\w+")
_CLOSING = {'"': '"', "“": "”", "„": "“", "«": "»"}
_MARKS = '"“”„«»'
# “ANKARA (AA) - ”, “BURSA - ”
_DATELINE = re.compile(r"[^\W\d_]{2,}[\w ,/.-]{0,40}(?:\([\w. ]{2,16}\)\s*[-–—:]?|\s[-–—])\s+")


def make_headline(passage: Passage, findings: Findings, language: Language) -> str:
    """Return a headline of at most 90 code points, without a full stop, never empty; every word is the text's own."""
    spoken = _spoken_headline(passage, findings, language)
    return spoken or _titled_headline(passage, language) or _first_words(passage, language)


class _Saying(Struct, frozen=True):
    """A sentence that somebody says."""

    speaker: int
    text: str
    place: int
    """How many sentences the speaker said before."""
    stems: frozenset[str]
    """What it shares with another wording of the same thought."""


def _spoken_headline(passage: Passage, findings: Findings, language: Language) -> str | None:
    """Return the sentence that stands best alone, of whoever speaks most if they have one, after the speaker's name."""
    direct = [quotation for quotation in findings.quotations if _counts(quotation, findings)]
    said = Counter(quotation.speaker for quotation in direct if quotation.speaker is not None)
    voices = [speaker for speaker, _ in said.most_common()]
    headings = [
        _plain(quotation.span.text_of(passage.prose))
        for quotation in findings.quotations
        if quotation.kind == "heading"
    ][:_FEW]
    sayings = list(islice(_sayings_of(passage, direct, language, compared=bool(headings)), _MANY))
    stems = [_stems_of(heading, language) for heading in headings]
    for heading, words in zip(headings, stems, strict=True):
        source = next((saying for saying in sayings if _repeats(saying.stems, words)), None)
        if source and not heading.isupper():
            sayings.append(replace(source, text=heading, stems=words))
    names = {voice: _short_name(findings.candidates, voice, language) for voice in voices}
    options = []
    for saying in sayings:
        name = names[saying.speaker]
        if _SHORTEST <= len(saying.text) <= LONGEST - len(name) - len(': ""') and not set(_MARKS) & set(saying.text):
            rank = voices.index(saying.speaker)
            awkwardness = _awkwardness(saying, stems, language) + 3 * rank
            options.append((awkwardness, rank, saying.place, f'{name}: "{saying.text}"'))
    return min(options)[-1] if options else None


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


def _sayings_of(
    passage: Passage, quotations: Sequence[Quotation], language: Language, *, compared: bool
) -> Iterator[_Saying]:
    """Yield the sentences of direct quotations, in order, without the stop at their end; stems only to be `compared`."""
    said = Counter[int]()
    for quotation in quotations:
        for piece in quotation.pieces:
            start = piece.start
            while start < piece.end and quotation.speaker is not None:
                end = max(min(passage.sentence_at(start).end, piece.end), start + 1)
                text = _plain(passage.prose[start:end])
                stems = _stems_of(text, language) if compared else frozenset[str]()
                yield _Saying(quotation.speaker, text, said[quotation.speaker], stems)
                said[quotation.speaker] += 1
                start = end
                while start < piece.end and not passage.prose[start].isalnum():
                    start += 1


def _awkwardness(saying: _Saying, headings: Sequence[frozenset[str]], language: Language) -> float:
    """Return how badly a sentence stands alone.

    Early ones of middling length that lean on nothing read best, and what a subheading of the text repeats is what its
    editor thought best.
    """
    text, speech = language.alphabet.fold(saying.text), language.speech
    words = text.split()
    chosen = any(_repeats(saying.stems, heading) for heading in headings)
    return (
        abs(len(text) - _BEST) / 10
        + min(saying.place, 6) / 2
        + 6 * (words[0].strip(",") in speech.leaning)
        + 4 * (len(words) < 3)
        + 4 * saying.text[0].islower()
        + 3 * text.endswith("?")
        - 2 * bool(speech.telling.search(words[-1]))
        - 8 * chosen
    )


def _repeats(stems: frozenset[str], heading: frozenset[str]) -> bool:
    """Tell whether a sentence has most of a heading's words."""
    return bool(heading) and len(heading & stems) >= 0.6 * len(heading)


def _stems_of(text: str, language: Language) -> frozenset[str]:
    """Return the beginnings of a text's longer words, folded: what two wordings of one thought share."""
    return frozenset(word[:5] for word in _WORD.findall(language.alphabet.fold(text)) if len(word) > 3)


def _titled_headline(passage: Passage, language: Language) -> str | None:
    """Return the text's first block where it looks like a title: a few words, and no full stop ends them."""
    first = passage.blocks[0].text.strip()
    text = _plain(first).strip(_MARKS + "'‘’-–— ")
    if len(passage.blocks) < 2 or first.endswith((".", ":", ",")) or len(text.split()) < 3:
        return None
    if not _SHORTEST <= len(text) <= LONGEST or language.speech.notice.search(language.alphabet.fold(text)):
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
    """Return `text`, or its beginning of whole words with an ellipsis; a word that dangles goes, an open mark is closed."""
    if len(text) <= LONGEST:
        return text
    words = text[: LONGEST - 1].split(" ")[:-1] or [text[: LONGEST - 2]]
    while len(words) > 1 and language.alphabet.fold(words[-1].strip(",;:–-" + _MARKS)) in language.speech.dangling:
        words.pop()
    head = " ".join(words).rstrip(" ,;:–-(" + _MARKS)
    opened = [mark for mark in head if mark in _MARKS]
    return f"{head}…{_CLOSING.get(opened[-1], '') if len(opened) % 2 else ''}"


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
