"""The best short sentence that somebody says as a headline: Demir: "Bu yolu biz bitirdik".

Of whoever speaks most, early, of a good length, leaning on nothing that was said before; best of all what a subheading of
the text repeats, because its editor thought so.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from vakanuvis.language.base import Language
from vakanuvis.model.findings import Candidate, Certainty, Findings, Quotation
from vakanuvis.model.structs import Struct
from vakanuvis.text.passages import Passage

LONGEST = 90
"""Code points in a made headline."""
SHORTEST = 12
MARKS = '"“”„«»'
_BEST = 45
"""A quoted sentence of about this length reads best."""
_WIDEST = 110
"""Code points of a sentence as it stands, with blanks and stops that a headline leaves out."""
_FEW, _MANY = 12, 200
"""So many subheadings and quoted sentences are looked at, in an article of any length."""
_TELLING, _CHOSEN = 20, 80
"""So much better reads what takes a stand, and what a subheading of the text repeats: its editor thought it best."""
_LONGER_WORD = re.compile(r"\w{4,}")
_HAS_MARK = re.compile(f"[{MARKS}]")


def spoken_headline(passage: Passage, findings: Findings, language: Language) -> str | None:
    """Return the sentence that stands best alone, of whoever speaks most if they have one, after the speaker's name."""
    direct = [quotation for quotation in findings.quotations if _counts(quotation, findings)]
    if not direct:
        return None
    said = Counter(quotation.speaker for quotation in direct if quotation.speaker is not None)
    handicaps = {speaker: 30 * rank for rank, (speaker, _) in enumerate(said.most_common())}
    contest = _Contest(findings.candidates, _headings_of(passage, findings, language), language)
    prose, folded = passage.prose, passage.folded
    sayings = list(islice(_sayings_of(passage, direct), _MANY))
    for saying in sayings:
        length, late = saying.end - saying.start, 5 * min(saying.place, 6) + handicaps[saying.speaker]
        if length < _WIDEST and contest.may_win(late + max(_BEST - length, 0)):
            text, sentence = plain(prose[saying.start : saying.end]), folded[saying.start : saying.end]
            contest.enter(text, sentence, saying, late)
    for heading in contest.headings:  # what puts in other words what somebody says is as good as theirs
        if heading.text.isupper():
            continue
        source = next((one for one in sayings if _repeats(folded[one.start : one.end], heading.stems)), None)
        if source is not None:
            late = 5 * min(source.place, 6) + handicaps[source.speaker]
            contest.enter(heading.text, heading.folded, source, late)
    return contest.best[-1] if contest.best else None


class _Saying(Struct, frozen=True):
    """A sentence that somebody says, by its place: most are not worth reading."""

    speaker: int
    start: int
    end: int
    place: int
    """How many sentences the speaker said before."""


class _Heading(Struct, frozen=True):
    """A subheading between marks."""

    text: str
    folded: str
    stems: frozenset[str]


class _Contest:
    """Which sentence reads best as a headline: the one that reads least badly, of those the earliest."""

    def __init__(self, candidates: tuple[Candidate, ...], headings: Sequence[_Heading], language: Language) -> None:
        self.headings = headings
        self.best: tuple[int, int, int, str] | None = None
        self._gain = _TELLING + (_CHOSEN if headings else 0)
        self._candidates = candidates
        self._language = language
        self._names: dict[int, str] = {}

    def may_win(self, awkwardness: int) -> bool:
        """Tell whether a sentence that reads at least so badly may be the best all the same."""
        return self.best is None or awkwardness - self._gain <= self.best[0]

    def enter(self, text: str, folded: str, saying: _Saying, late: int) -> None:
        """Let the headline that `text` makes be the best if it reads better; `late` is how badly its place reads."""
        awkwardness = late + abs(len(text) - _BEST)
        if self.headings and self.may_win(awkwardness) and any(_repeats(folded, one.stems) for one in self.headings):
            awkwardness -= _CHOSEN
        elif self.best is not None and awkwardness - _TELLING > self.best[0]:
            return
        name = self._names.get(saying.speaker)
        if name is None:
            name = self._names[saying.speaker] = _short_name(self._candidates, saying.speaker, self._language)
        if not SHORTEST <= len(text) <= LONGEST - len(name) - len(': ""') or _HAS_MARK.search(text):
            return
        awkwardness += _awkwardness(text, folded, self._language)
        option = (awkwardness, late, saying.place, f'{name}: "{text}"')
        if self.best is None or option < self.best:
            self.best = option


def _headings_of(passage: Passage, findings: Findings, language: Language) -> list[_Heading]:
    headings = []
    for quotation in [one for one in findings.quotations if one.kind == "heading"][:_FEW]:
        text = plain(quotation.span.text_of(passage.prose))
        folded = language.alphabet.fold(text)
        headings.append(_Heading(text, folded, _stems_of(folded)))
    return headings


def _counts(quotation: Quotation, findings: Findings) -> bool:
    if quotation.kind != "direct" or quotation.speaker is None:
        return False
    return findings.candidates[quotation.speaker].certainty is not Certainty.DOUBTFUL


def _short_name(candidates: tuple[Candidate, ...], speaker: int, language: Language) -> str:
    """Return the surname with its particles; the whole name where the article has two of that surname."""
    words = candidates[speaker].name.split()
    if len(words) < 2 or not candidates[speaker].full:
        return candidates[speaker].name
    fold = language.alphabet.fold
    surnames = fold(" ".join([other.name.split()[-1] for other in candidates])).split(" ")
    if surnames.count(surnames[speaker]) > 1:
        return candidates[speaker].name
    first = next((place for place in range(1, len(words)) if words[place][0].islower()), len(words) - 1)
    short = " ".join(words[first:])
    return language.alphabet.upper(short[0]) + short[1:]


def _sayings_of(passage: Passage, quotations: Sequence[Quotation]) -> Iterator[_Saying]:
    """Yield the sentences of direct quotations, in order."""
    prose = passage.prose
    said: dict[int, int] = {}
    for quotation in quotations:
        speaker = quotation.speaker
        if speaker is None:
            continue
        place = said.get(speaker, 0)
        for piece in quotation.pieces:
            start, last = piece.start, piece.end
            while start < last:
                end = max(min(passage.sentence_at(start).end, last), start + 1)
                yield _Saying(speaker, start, end, place)
                place += 1
                start = end
                while start < last and not prose[start].isalnum():
                    start += 1
        said[speaker] = place


def _awkwardness(text: str, folded: str, language: Language) -> int:
    """Return how badly a sentence stands alone: the best one leans on nothing."""
    speech, words = language.speech, plain(folded).split()
    awkwardness = 0
    if words[0].strip(",") in speech.leaning:
        awkwardness += 60
    if len(words) < 3:
        awkwardness += 40
    if text[0].islower():
        awkwardness += 40
    if text[-1] == "?":
        awkwardness += 30
    if _takes_stand(words[-1], speech.telling):
        awkwardness -= _TELLING
    return awkwardness


@lru_cache(maxsize=4096)
def _takes_stand(word: str, telling: re.Pattern[str]) -> bool:
    """Tell whether a sentence that ends in this word says what is, will be or must be."""
    return telling.search(word) is not None


def _repeats(folded: str, heading: frozenset[str]) -> bool:
    """Tell whether a sentence has most of the words of a heading with these stems."""
    most = 0.6 * len(heading)
    if not heading or len([stem for stem in heading if stem in folded]) < most:
        return False  # to look for them as letters is cheap, and enough for most sentences
    return len(heading & _stems_of(folded)) >= most


def _stems_of(folded: str) -> frozenset[str]:
    """Return the beginnings of a text's longer words: what two wordings of one thought share."""
    return frozenset([word[:5] for word in _LONGER_WORD.findall(folded)])


def plain(text: str) -> str:
    """Return a sentence on one line without a stop or comma at its end."""
    if "\n" in text or "  " in text or "\t" in text or "\xa0" in text:
        text = " ".join(text.split())
    return text.strip(" ").rstrip(" .,;:…")
