"""A headline from the text's own words, where none is given.

1. a title that the text begins with, if it tells the news         Demir yolu bitirdi
2. the best short sentence that somebody says, after the name     Demir: "Bu yolu biz bitirdik"
3. another title that the text begins with
4. its first sentence, cut at a word
"""

import re
from collections.abc import Iterable, Iterator

from vakanuvis.language.base import Language
from vakanuvis.language.naming import BODY, COMMON, GIVEN, PLACE
from vakanuvis.model.findings import Findings
from vakanuvis.text.passages import Passage
from vakanuvis.understand.headlines_spoken import LONGEST, MARKS, SHORTEST, plain, spoken_headline

_LOOKED_AT = 3 * LONGEST
"""Code points of a sentence that is cut: one in capitals may be as long as the text."""
_FEWEST = 4
"""Words of a title that tells something."""
_SHORTEST_LOUD = 3
_ABBREVIATED = 5
"""Letters that an abbreviation may have: “NATO”."""
_QUOTED = (*MARKS, " '", "' ", "‘", "…")
_DASH = " - "
_EITHER_MARK = MARKS + "'‘’"
_CLOSING = {'"': '"', "“": "”", "„": "“", "«": "»"}
# “ANKARA (AA) - ”, “BURSA - ”
_DATELINE = re.compile(r"[^\W\d_]{2,}[\w ,/.-]{0,40}(?:\([\w. ]{2,16}\)\s*[-–—:]?|\s[-–—])\s+")


def make_headline(passage: Passage, findings: Findings, language: Language) -> str:
    """Return a headline of at most 90 code points, without a full stop, never empty; every word is the text's own."""
    titled = _titled_headline(passage, language)
    if titled is not None and _is_told(titled, passage, language):
        return titled
    return spoken_headline(passage, findings, language) or titled or _first_words(passage, language)


def _is_told(title: str, passage: Passage, language: Language) -> bool:
    """Tell whether a title is its writer's own and tells the news: somebody's words are better told with who said them."""
    first = passage.blocks[0].text
    if any(map(first.__contains__, _QUOTED)) or _DASH in first or first.isupper():
        return False
    words = language.alphabet.fold(title).split()
    last = words[-1]
    return len(words) >= _FEWEST and not (
        language.speech.is_telling(last) or language.happenings.first_person.fullmatch(last)
    )


def _titled_headline(passage: Passage, language: Language) -> str | None:
    """Return the text's first block where it looks like a title: a few words, and no full stop ends them."""
    first = passage.blocks[0].text.strip()
    if len(passage.blocks) < 2 or first.endswith((".", ":", ",")) or len(first) > _LOOKED_AT:
        return None
    text = plain(first).strip("-–— ")
    if text[:1] in _EITHER_MARK and text[-1:] in _EITHER_MARK:
        text = text.strip(_EITHER_MARK)  # “'Ring' opened” keeps its marks
    if (
        len(text.split()) < 3
        or not SHORTEST <= len(text) <= LONGEST
        or language.speech.is_notice(language.alphabet.fold(text))
    ):
        return None
    return _in_ordinary_case(text, passage, language)


def _first_words(passage: Passage, language: Language) -> str:
    """Return the first sentence that is no notice of the newspaper's, cut at a word."""
    for sentence in passage.sentences:
        text = " ".join(sentence.text_of(passage.prose).split())
        if language.speech.is_notice(language.alphabet.fold(text[:60])):
            continue
        dateline = _DATELINE.match(text)
        if dateline and dateline.group()[:3].isupper():
            text = text[dateline.end() :]
        text = plain(text).strip(" -–—")
        if len(text) >= SHORTEST:
            return _cut(_in_ordinary_case(text[:_LOOKED_AT], passage, language), language)
    return _cut(" ".join(passage.prose.split()), language)


def _cut(text: str, language: Language) -> str:
    """Return `text`, or its beginning of whole words with an ellipsis; a word that dangles goes, an open mark is closed."""
    if len(text) <= LONGEST:
        return text
    words = text[: LONGEST - 1].split(" ")[:-1] or [text[: LONGEST - 2]]
    while len(words) > 1 and language.alphabet.fold(words[-1].strip(",;:–-" + MARKS)) in language.speech.dangling:
        words.pop()
    head = " ".join(words).rstrip(" ,;:–-(" + MARKS)
    opened = [mark for mark in head if mark in MARKS]
    return f"{head}…{_CLOSING.get(opened[-1], '') if len(opened) % 2 else ''}"


def _in_ordinary_case(text: str, passage: Passage, language: Language) -> str:
    """Return a text with words in capitals as the article writes them elsewhere; a word that is always in capitals stays."""
    shouted = text.isupper()
    first, *others = text.split(" ")
    first = _ordinary_word(first, passage, language, first=True, shouted=shouted)
    return " ".join([first, *_ordinary_words(others, passage, language, shouted=shouted)])


def without_capitals(text: str, passage: Passage, language: Language) -> str:
    """Return a line with each word in capitals as the article writes it elsewhere in ordinary case, if it does.

    The first one may stand in capitals as newspapers open a text with them: what the lists know has ordinary case then.
    """
    first, *others = _ordinary_words(text.split(" "), passage, language, shouted=False)
    stem = re.split("['’]", first, maxsplit=1)[0]
    if stem.isupper() and len(stem) >= _SHORTEST_LOUD:
        kinds = language.naming.kinds_of(language.alphabet.fold(stem))
        if kinds & (COMMON | PLACE | GIVEN) or (kinds & BODY and len(stem) > _ABBREVIATED):
            first = language.alphabet.capitalize(stem) + language.alphabet.lower(first[len(stem) :])
    text = " ".join([first, *others])
    return language.alphabet.upper(text[:1]) + text[1:]


def _ordinary_words(words: Iterable[str], passage: Passage, language: Language, *, shouted: bool) -> Iterator[str]:
    for word in words:
        # most words go on in small letters, whatever they begin with
        yield word if word[1:3].islower() else _ordinary_word(word, passage, language, first=False, shouted=shouted)


def _ordinary_word(word: str, passage: Passage, language: Language, *, first: bool, shouted: bool) -> str:
    alphabet = language.alphabet
    stem = re.split("['’]", word, maxsplit=1)[0].strip('"“”‘(),.:;!?')
    if len(stem) < 3 or not stem.isupper():
        return word
    capital, small = alphabet.capitalize(stem), alphabet.lower(stem)
    if _has_word(passage.prose, capital) or (first and (shouted or len(stem) > 4)):
        chosen = capital
    elif shouted or _has_word(passage.prose, small):
        chosen = small
    else:
        return word
    tail = word[word.index(stem) + len(stem) :]
    return word[: word.index(stem)] + chosen + (alphabet.lower(tail) if shouted or tail.isupper() else tail)


def _has_word(prose: str, word: str) -> bool:
    """Tell whether `prose` has the whole word; to look for its letters first is cheap, and mostly enough."""
    return word in prose and re.search(rf"\b{re.escape(word)}\b", prose) is not None
