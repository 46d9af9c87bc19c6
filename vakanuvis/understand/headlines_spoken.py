"""The sentence of what somebody says that stands best alone, as a headline: Demir: "Bu yolu biz bitirdik"."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

from vakanuvis.language.base import Language
from vakanuvis.model.findings import Candidate, Certainty, Findings, Quotation
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
_LONGER_WORD = re.compile(r"\w{4,}")
_NAME = re.compile(r"\w+")
_HAS_MARK = re.compile(f"[{MARKS}]")
_DOUBTFUL = Certainty.DOUBTFUL  # to look up a member takes four times as long as a name


class _Saying(Struct, frozen=True):
    """A sentence that somebody says, without the stop at its end."""

    speaker: int
    start: int
    end: int
    place: int
    """How many sentences the speaker said before."""
    heading: str | None = None
    """The same in the words of a subheading, which are to be taken."""


def spoken_headline(passage: Passage, findings: Findings, language: Language) -> str | None:
    """Return the sentence that stands best alone, of whoever speaks most if they have one, after the speaker's name."""
    direct = [quotation for quotation in findings.quotations if _counts(quotation, findings)]
    if not direct:
        return None
    said = Counter([quotation.speaker for quotation in direct])
    ranks = {speaker: 30 * rank for rank, (speaker, _) in enumerate(said.most_common())}
    sayings = _sayings_of(passage, direct)
    repeated, headings = _repeated_sayings(passage, findings, sayings, language)
    sayings += repeated
    bonus = _CHOSEN if headings else 0
    # what may become the best comes first, so that most sentences need not be judged
    order = [
        (abs(length - _BEST) + 5 * min(saying.place, 6) + ranks[saying.speaker], number)
        for number, saying in enumerate(sayings)
        if SHORTEST <= (length := saying.end - saying.start) <= LONGEST
    ]
    order.sort()
    names: dict[int, str] = {}
    best: tuple[int, int, int, str] | None = None
    for least, number in order:
        if best is not None and least - _TELLING - bonus > best[0]:
            break  # however well it reads, it comes too late
        saying = sayings[number]
        text, speaker = _text_of(saying, passage), saying.speaker
        if speaker not in names:
            names[speaker] = _short_name(findings.candidates, speaker, language)
        if len(text) + len(names[speaker]) + len(': ""') > LONGEST or _HAS_MARK.search(text):
            continue
        folded = passage.folded[saying.start : saying.end] if saying.heading is None else language.alphabet.fold(text)
        awkwardness = least + _awkwardness(text, folded, language)
        if best is not None and awkwardness - bonus > best[0]:
            continue
        if headings and any(_repeats(folded, heading) for heading in headings):
            awkwardness -= _CHOSEN
        option = (awkwardness, ranks[speaker], saying.place, f'{names[speaker]}: "{text}"')
        best = option if best is None else min(best, option)
    return best[-1] if best else None


def _text_of(saying: _Saying, passage: Passage) -> str:
    return plain(passage.prose[saying.start : saying.end]) if saying.heading is None else saying.heading


def plain(text: str) -> str:
    """Return a sentence on one line without a stop or comma at its end."""
    if not _is_on_one_line(text):
        text = " ".join(text.split())
    return text.strip(" ").rstrip(_LAST)


def _is_on_one_line(text: str) -> bool:
    """Tell whether nothing but single blanks parts the words of a text."""
    return not ("\n" in text or "  " in text or "\t" in text or "\xa0" in text)


def _repeated_sayings(
    passage: Passage, findings: Findings, sayings: Sequence[_Saying], language: Language
) -> tuple[list[_Saying], list[frozenset[str]]]:
    """Return subheadings that put in other words what somebody says, as theirs; and the stems of all subheadings."""
    quoted = [quotation for quotation in findings.quotations if quotation.kind == "heading"][:_FEW]
    if not quoted:
        return [], []
    repeated, headings = [], []
    for quotation in quoted:
        text = plain(quotation.span.text_of(passage.prose))
        words = language.alphabet.fold(text)
        heading = _stems_of(words)
        headings.append(heading)
        source = next((one for one in sayings if _repeats(passage.folded[one.start : one.end], heading)), None)
        if source is None or text.isupper():
            continue
        said = passage.folded[source.start : source.end].split()
        # “No use” is not what somebody said who said “of use”
        denied = language.speech.denying.intersection(words.split()).difference(said)
        if not denied and _is_own(quotation, findings.candidates[source.speaker], passage):
            start = quotation.span.start
            repeated.append(replace(source, start=start, end=start + len(text), heading=text))
    return repeated, headings


def _is_own(heading: Quotation, speaker: Candidate, passage: Passage) -> bool:
    """Tell whether a subheading stands alone or after its speaker's name: “From the prosecutor “No use” claim” is another's."""
    span = heading.span
    names = {word for form in speaker.forms for word in form.split()}
    follows = passage.prose[span.end : span.end + 3].lstrip(MARKS + "'’ ")
    return not follows[:1].islower() and names.issuperset(
        _NAME.findall(passage.prose[passage.sentence_at(span.start).start : span.start])
    )


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
    if len(short) < _SHORTEST_NAME:
        return candidates[speaker].name  # “Chan Ho”: the surname may stand first
    return language.alphabet.upper(short[0]) + short[1:]


def _sayings_of(passage: Passage, quotations: Sequence[Quotation]) -> list[_Saying]:
    """Return the first sentences of direct quotations, in order."""
    prose, sentences, starts = passage.prose, passage.sentences, passage.sentence_starts
    sayings: list[_Saying] = []
    said: dict[int, int] = {}
    for quotation in quotations:
        speaker = quotation.speaker
        if speaker is None:
            continue
        place = said.get(speaker, 0)
        for piece in quotation.pieces:
            begin, stop = piece.start, piece.end
            first = bisect_right(starts, begin)
            for sentence in sentences[first - 1 if first else 0 : bisect_left(starts, stop, first)]:
                start, end = sentence.start, sentence.end
                start = max(start, begin)
                end = min(end, stop)
                while end > start and prose[end - 1] in _LAST:
                    end -= 1
                while start < end and start > begin and not prose[start].isalnum():
                    start += 1
                if start < end:
                    sayings.append(_Saying(speaker, start, end, place))
                    place += 1
        said[speaker] = place
        if len(sayings) > _MANY:
            return sayings[:_MANY]
    return sayings


_TELLING, _CHOSEN = 20, 80
"""So much better reads what takes a stand, and what a subheading of the text repeats: its editor thought it best."""


def _awkwardness(text: str, folded: str, language: Language) -> int:
    """Return how badly a sentence stands alone: the best one leans on nothing."""
    speech, words = language.speech, folded.split()
    awkwardness = 0
    if words[0].strip(",") in speech.leaning:
        awkwardness += 60
    if len(words) < 3:
        awkwardness += 40
    if text[0].islower():
        awkwardness += 40
    if text[-1] == "?":
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
