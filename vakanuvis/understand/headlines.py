"""A headline from the text's own words, where none is given.

1. the best short sentence that somebody says, after the name     Demir: "Bu yolu biz bitirdik"
2. a title that the text begins with
3. its first sentence, cut at a word
"""

import re
from bisect import bisect_right
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
_LOOKED_AT = 3 * LONGEST
"""Code points of a sentence that is cut: one in capitals may be as long as the text."""
_FEW, _MANY = 12, 200
"""So many subheadings and quoted sentences are looked at, in an article of any length."""
_LONGER_WORD = re.compile(r"\w{4,}")
_DOUBTFUL = Certainty.DOUBTFUL  # to look up a member takes four times as long as a name
_CLOSING = {'"': '"', "“": "”", "„": "“", "«": "»"}
_MARKS = '"“”„«»'
_HAS_MARK = re.compile(f"[{_MARKS}]")
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
    folded: str
    place: int
    """How many sentences the speaker said before."""


def _spoken_headline(passage: Passage, findings: Findings, language: Language) -> str | None:
    """Return the sentence that stands best alone, of whoever speaks most if they have one, after the speaker's name."""
    direct = [quotation for quotation in findings.quotations if _counts(quotation, findings)]
    if not direct:
        return None
    said = Counter([quotation.speaker for quotation in direct if quotation.speaker is not None])
    ranks = {speaker: rank for rank, (speaker, _) in enumerate(said.most_common())}
    sayings = list(islice(_sayings_of(passage, direct), _MANY))
    repeated, headings = _repeated_sayings(passage, findings, sayings, language)
    sayings += repeated
    # what may become the best comes first, so that most sentences need not be judged
    order = [
        (abs(len(saying.text) - _BEST) + 5 * min(saying.place, 6) + 30 * ranks[saying.speaker], number)
        for number, saying in enumerate(sayings)
        if _SHORTEST <= len(saying.text) <= LONGEST
    ]
    order.sort()
    names: dict[int, str] = {}
    best: tuple[int, int, int, str] | None = None
    for least, number in order:
        if best is not None and least - _TELLING - (_CHOSEN if headings else 0) > best[0]:
            break  # however well it reads, it comes too late
        saying = sayings[number]
        text, speaker = saying.text, saying.speaker
        if speaker not in names:
            names[speaker] = _short_name(findings.candidates, speaker, language)
        if len(text) + len(names[speaker]) + len(': ""') > LONGEST or _HAS_MARK.search(text):
            continue
        awkwardness = least + _awkwardness(saying, language)
        if best is not None and awkwardness - (_CHOSEN if headings else 0) > best[0]:
            continue
        if headings and any(_repeats(saying.folded, heading) for heading in headings):
            awkwardness -= _CHOSEN
        option = (awkwardness, ranks[speaker], saying.place, f'{names[speaker]}: "{text}"')
        best = option if best is None else min(best, option)
    return best[-1] if best else None


def _repeated_sayings(
    passage: Passage, findings: Findings, sayings: Sequence[_Saying], language: Language
) -> tuple[list[_Saying], list[frozenset[str]]]:
    """Return subheadings that put in other words what somebody says, as theirs; and the stems of all subheadings."""
    quoted = [quotation for quotation in findings.quotations if quotation.kind == "heading"][:_FEW]
    if not quoted:
        return [], []
    repeated, headings = [], []
    for quotation in quoted:
        text = _plain(quotation.span.text_of(passage.prose))
        folded = language.alphabet.fold(text)
        heading = _stems_of(folded)
        headings.append(heading)
        source = next((saying for saying in sayings if _repeats(saying.folded, heading)), None)
        if source is not None and not text.isupper():
            repeated.append(replace(source, text=text, folded=folded))
    return repeated, headings


def _counts(quotation: Quotation, findings: Findings) -> bool:
    if quotation.kind != "direct" or quotation.speaker is None:
        return False
    return findings.candidates[quotation.speaker].certainty is not _DOUBTFUL


def _short_name(candidates: tuple[Candidate, ...], speaker: int, language: Language) -> str:
    """Return the surname with its particles; the whole name where the article has two of that surname."""
    words = candidates[speaker].name.split()
    fold = language.alphabet.fold
    if len(words) < 2 or not candidates[speaker].full:
        return candidates[speaker].name
    surnames = fold(" ".join([other.name.split()[-1] for other in candidates])).split(" ")
    if surnames.count(surnames[speaker]) > 1:
        return candidates[speaker].name
    first = next((place for place in range(1, len(words)) if words[place][0].islower()), len(words) - 1)
    short = " ".join(words[first:])
    return language.alphabet.upper(short[0]) + short[1:]


def _sayings_of(passage: Passage, quotations: Sequence[Quotation]) -> Iterator[_Saying]:
    """Yield the sentences of direct quotations, in order, without the stop at their end."""
    prose, folded = passage.prose, passage.folded
    sentences, starts = passage.sentences, passage.sentence_starts
    said: dict[int, int] = {}
    for quotation in quotations:
        speaker = quotation.speaker
        if speaker is None:
            continue
        place = said.get(speaker, 0)
        for piece in quotation.pieces:
            start, stop = piece.start, piece.end
            index = max(bisect_right(starts, start) - 1, 0)
            while start < stop:
                end = max(min(sentences[index].end, stop), start + 1)
                yield _Saying(speaker, _plain(prose[start:end]), folded[start:end], place)
                place += 1
                start = end
                while start < stop and not prose[start].isalnum():
                    start += 1
                while index + 1 < len(starts) and starts[index + 1] <= start:
                    index += 1
        said[speaker] = place


_TELLING, _CHOSEN = 20, 80
"""So much better reads what takes a stand, and what a subheading of the text repeats: its editor thought it best."""


def _awkwardness(saying: _Saying, language: Language) -> int:
    """Return how badly a sentence stands alone: the best one leans on nothing."""
    speech, words = language.speech, _plain(saying.folded).split()
    awkwardness = 0
    if words[0].strip(",") in speech.leaning:
        awkwardness += 60
    if len(words) < 3:
        awkwardness += 40
    if saying.text[0].islower():
        awkwardness += 40
    if saying.text[-1] == "?":
        awkwardness += 30
    if speech.is_telling(words[-1]):
        awkwardness -= _TELLING
    return awkwardness


def _repeats(folded: str, heading: frozenset[str]) -> bool:
    """Tell whether a sentence has most of the words of a heading with these stems."""
    left = len(heading)
    most = 0.6 * left
    for stem in heading:
        if stem not in folded:
            left -= 1
            if left < most:
                return False  # to look for them as letters is cheap, and enough for most sentences
    return bool(heading) and len(heading & _stems_of(folded)) >= most


def _stems_of(folded: str) -> frozenset[str]:
    """Return the beginnings of a text's longer words: what two wordings of one thought share."""
    return frozenset([word[:5] for word in _LONGER_WORD.findall(folded)])


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
            return _cut(_in_ordinary_case(text[:_LOOKED_AT], passage, language), language)
    return _cut(" ".join(passage.prose.split()), language)


def _plain(text: str) -> str:
    """Return a sentence on one line without a stop or comma at its end."""
    if "\n" in text or "  " in text or "\t" in text or "\xa0" in text:
        text = " ".join(text.split())
    return text.strip(" ").rstrip(" .,;:…")


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
