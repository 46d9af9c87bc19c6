"""The sentence of what somebody says that stands best alone, as a headline: Demir: "Bu yolu biz bitirdik"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from vakanuvis.language.base import Language
from vakanuvis.model.findings import DOUBTFUL, Candidate, Findings, Quotation
from vakanuvis.model.structs import Struct, replace
from vakanuvis.text.passages import Passage

LONGEST = 90
"""Code points in a made headline."""
SHORTEST = 12
MARKS = '"“”„«»'
_LAST = " .,;:…"
"""What a headline does not end in."""
_BEST = 45
"""A quoted sentence of about this length reads best."""
_SHORTEST_NAME = 3
_FEW, _MANY = 12, 200
"""So many subheadings and quoted sentences are looked at, in an article of any length."""
_STEM = re.compile(r"(\w{4,5})\w*")
_NAME = re.compile(r"\w+")
_HAS_MARK = re.compile(f"[{MARKS}]")


class _Saying(Struct, frozen=True):
    """A sentence that somebody says, without the stop at its end."""

    least: int
    """How badly it stands alone at least: by its length, and by `late`."""
    late: int
    """How much counts against it who says it, and after how many other sentences."""
    speaker: int
    start: int
    end: int
    place: int
    """How many sentences the speaker said before."""
    heading: str | None = None
    """The same in the words of a subheading, which are to be taken."""


_least_of = attrgetter("least")


def spoken_headline(passage: Passage, findings: Findings, language: Language) -> str | None:
    """Return the sentence that stands best alone, of whoever speaks most if they have one, after the speaker's name."""
    direct, ranks = _direct_quotations(findings)
    if not direct:
        return None
    headings = _headings_of(passage, findings, language)
    sayings, fitting = _sayings_of(passage, direct, ranks, whole=bool(headings))
    fitting += _repeated_sayings(passage, findings, sayings, headings, language)
    # what may become the best comes first, so that most sentences need not be judged
    fitting.sort(key=_least_of)
    bonus = _CHOSEN if headings else 0
    names: dict[int, str] = {}
    best: tuple[int, int, int, str] | None = None
    for saying in fitting:
        if best is not None and saying.least - _TELLING - bonus > best[0]:
            break  # however well it reads, it comes too late
        speaker, heading = saying.speaker, saying.heading
        text = plain(passage.prose[saying.start : saying.end]) if heading is None else heading
        if speaker not in names:
            names[speaker] = _short_name(findings.candidates, speaker, language)
        if len(text) + len(names[speaker]) + len(': ""') > LONGEST:
            continue
        folded = passage.folded[saying.start : saying.end] if heading is None else language.alphabet.fold(text)
        awkwardness = saying.least + _awkwardness(text, folded, language)
        if (best is not None and awkwardness - bonus > best[0]) or _HAS_MARK.search(text):
            continue
        for other in headings:
            if _repeats(folded, other.stems):
                awkwardness -= _CHOSEN
                break
        option = (awkwardness, ranks[speaker], saying.place, f'{names[speaker]}: "{text}"')
        if best is None or option < best:
            best = option
    return best[-1] if best else None


def _direct_quotations(findings: Findings) -> tuple[list[tuple[int, Quotation]], dict[int, int]]:
    """Return direct quotations after their speakers, who are people; and what counts against each: others speak more."""
    direct = []
    said: dict[int, int] = {}
    for quotation in findings.quotations:
        speaker = quotation.speaker
        if speaker is None or quotation.kind != "direct" or findings.candidates[speaker].certainty is DOUBTFUL:
            continue
        direct.append((speaker, quotation))
        said[speaker] = said.get(speaker, 0) + 1
    order = sorted(said, key=said.__getitem__, reverse=True)
    return direct, {speaker: 30 * rank for rank, speaker in enumerate(order)}


def plain(text: str) -> str:
    """Return a sentence on one line without a stop or comma at its end."""
    if "\n" in text or "  " in text or "\t" in text or "\xa0" in text:  # not only single blanks, as in most
        text = " ".join(text.split())
    return text.strip(" ").rstrip(_LAST)


class _Heading(Struct, frozen=True):
    """A subheading with words that somebody says."""

    quotation: Quotation
    text: str
    folded: str
    stems: frozenset[str]


def _headings_of(passage: Passage, findings: Findings, language: Language) -> list[_Heading]:
    headings = []
    for quotation in [quotation for quotation in findings.quotations if quotation.kind == "heading"][:_FEW]:
        text = plain(passage.prose[quotation.pieces[0].start : quotation.pieces[-1].end])
        folded = language.alphabet.fold(text)
        headings.append(_Heading(quotation, text, folded, _stems_of(folded)))
    return headings


def _repeated_sayings(
    passage: Passage,
    findings: Findings,
    sayings: Sequence[_Saying],
    headings: Sequence[_Heading],
    language: Language,
) -> list[_Saying]:
    """Return subheadings that put in other words what somebody says, as theirs, if they would fit into a headline."""
    repeated = []
    for heading in headings:
        text = heading.text
        if not SHORTEST <= len(text) <= LONGEST or text.isupper():
            continue
        source = next((one for one in sayings if _repeats(passage.folded[one.start : one.end], heading.stems)), None)
        if source is None:
            continue
        said = passage.folded[source.start : source.end].split()
        # “No use” is not what somebody said who said “of use”
        denied = language.speech.denying.intersection(heading.folded.split()).difference(said)
        if not denied and _is_own(heading.quotation, findings.candidates[source.speaker], passage):
            least, start = abs(len(text) - _BEST) + source.late, heading.quotation.pieces[0].start
            repeated.append(replace(source, least=least, start=start, end=start + len(text), heading=text))
    return repeated


def _is_own(heading: Quotation, speaker: Candidate, passage: Passage) -> bool:
    """Tell whether a subheading stands alone or after its speaker's name: “From the prosecutor “No use” claim” is another's."""
    span = heading.span
    names = {word for form in speaker.forms for word in form.split()}
    follows = passage.prose[span.end : span.end + 3].lstrip(MARKS + "'’ ")
    return not follows[:1].islower() and names.issuperset(
        _NAME.findall(passage.prose[passage.sentence_at(span.start).start : span.start])
    )


def _short_name(candidates: tuple[Candidate, ...], speaker: int, language: Language) -> str:
    """Return the surname with its particles; the whole name where the article has two of that surname."""
    name = candidates[speaker].name
    words = name.split()
    if len(words) < 2 or not candidates[speaker].full:
        return name
    surnames = language.alphabet.fold(" ".join([other.name.split()[-1] for other in candidates])).split(" ")
    if surnames.count(surnames[speaker]) > 1:
        return name
    first = 1
    while first < len(words) - 1 and not words[first][0].islower():
        first += 1
    short = " ".join(words[first:])
    if len(short) < _SHORTEST_NAME:
        return name  # “Chan Ho”: the surname may stand first
    return language.alphabet.upper(short[0]) + short[1:]


def _sayings_of(
    passage: Passage, quotations: Sequence[tuple[int, Quotation]], ranks: dict[int, int], *, whole: bool
) -> tuple[list[_Saying], list[_Saying]]:
    """Return the first sentences of direct quotations, only with `whole` all; and those that are as long as a headline may be."""
    prose, sentences, starts = passage.prose, passage.sentences, passage.sentence_starts
    sayings: list[_Saying] = []
    fitting: list[_Saying] = []
    said, left = dict.fromkeys(ranks, 0), _MANY
    for speaker, quotation in quotations:
        place = said[speaker]
        late = ranks[speaker] + 5 * min(place, 6)
        for piece in quotation.pieces:
            begin, stop = piece.start, piece.end
            first = bisect_right(starts, begin)
            for sentence in sentences[first - 1 if first else 0 : bisect_left(starts, stop, first)]:
                start, end = sentence.start, sentence.end
                if start < begin or end > stop:
                    start, end = max(start, begin), min(end, stop)
                while end > start and prose[end - 1] in _LAST:
                    end -= 1
                while begin < start < end and not prose[start].isalnum():
                    start += 1
                if start >= end:
                    continue
                length = end - start
                fits = SHORTEST <= length <= LONGEST and not prose[start].islower()  # no part of the writer's sentence
                if fits or whole:
                    sayings.append(_Saying(abs(length - _BEST) + late, late, speaker, start, end, place))
                if fits:
                    fitting.append(sayings[-1])
                place += 1
                late += 5 if place <= 6 else 0
                left -= 1
                if not left:
                    return sayings, fitting
        said[speaker] = place
    return sayings, fitting


_TELLING, _CHOSEN = 20, 80
"""So much better reads what takes a stand, and what a subheading of the text repeats: its editor thought it best."""


def _awkwardness(text: str, folded: str, language: Language) -> int:
    """Return how badly a sentence stands alone: the best one leans on nothing."""
    speech, first_words = language.speech, folded.split(None, 2)
    awkwardness = 0
    if first_words[0].strip(",") in speech.leaning:
        awkwardness += 60
    if len(first_words) < 3:
        awkwardness += 40
    if text[-1] == "?":
        awkwardness += 30
    if speech.is_telling(folded.rsplit(None, 1)[-1]):
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
    return frozenset(_STEM.findall(folded))
