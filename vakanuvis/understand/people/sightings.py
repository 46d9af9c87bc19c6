"""Places that may name a person, with the evidence for it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vakanuvis.language.base import Language
from vakanuvis.language.naming import BODY, COMMON, GIVEN, PEOPLE, PLACE, SURNAME, TITLE, WORD_NAME, Naming
from vakanuvis.model.findings import Certainty
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.phrases import Phrase, Word, reader_of
from vakanuvis.understand.people.runs import Run

MARKS = "\"“”„«»'‘"


class Sighting(NamedTuple):
    """A possible name in its place."""

    start: int
    end: int
    """Without suffix."""
    after: int
    case: str
    words: tuple[str, ...]
    """The name's words, folded; one that was glued of two is parted."""
    title: str
    """As written, empty where there is none."""
    rule: str
    certainty: Certainty
    initial: bool
    """Whether its capital letter says nothing, because a sentence begins here."""
    common: bool
    """Whether it is a common word as well."""


def find_sightings(passage: Passage, runs: Sequence[Run], language: Language) -> tuple[Sighting, ...]:
    """Return the places that may name a person, ascending, not overlapping."""
    read = reader_of(language.naming, language.alphabet)
    sightings: list[Sighting] = []
    before: Run | None = None
    for run in runs:
        phrase = read(passage.prose[run.start : run.end])
        if phrase.last > phrase.first:
            sightings.extend(_judge(passage, run, phrase, before, language.naming))
        before = run
    return tuple(sightings)


def _judge(passage: Passage, run: Run, phrase: Phrase, before: Run | None, naming: Naming) -> Iterator[Sighting]:
    words = phrase.words[phrase.first : phrase.last]
    start, end = run.start + words[0].start, run.start + words[-1].end
    case, after = (run.case, run.after) if phrase.whole else ("", end)
    if case == "adj" or (not case and passage.folded.startswith(naming.heads_after_name, after + 1)):
        return
    title, titled = _title_before(passage, run, phrase, before, naming)
    rule, certainty = _weigh(words, titled, phrase, run, passage, after, case, naming)
    yield Sighting(
        start,
        end,
        after,
        case,
        tuple(word.folded for word in words),
        title,
        rule,
        certainty,
        initial=run.initial and phrase.first == 0,
        common=bool(words[0].kinds & (WORD_NAME | COMMON | PLACE)),
    )


def _title_before(passage: Passage, run: Run, phrase: Phrase, before: Run | None, naming: Naming) -> tuple[str, bool]:
    """Return the title as written, and whether there is one at all."""
    if phrase.title:
        return passage.prose[run.start : run.start + phrase.words[phrase.title - 1].end], True
    if phrase.first:
        return "", False
    if before is not None and before.after + 1 == run.start and before.case == "adj":
        return passage.prose[before.start : before.after], True
    word = _word_before(passage, run.start)
    if naming.kinds_of(word) & (TITLE) and word:
        return word, True
    return "", phrase.honorific


def _word_before(passage: Passage, start: int) -> str:
    """Return the folded word before `start`; empty where a mark parts them."""
    if start < 2 or passage.prose[start - 1] != " " or not passage.prose[start - 2].isalpha():
        return ""
    begin = passage.folded.rfind(" ", max(start - 32, 0), start - 1) + 1
    return passage.folded[begin : start - 1].lstrip("\n" + MARKS)


def _weigh(
    words: tuple[Word, ...],
    titled: bool,
    phrase: Phrase,
    run: Run,
    passage: Passage,
    after: int,
    case: str,
    naming: Naming,
) -> tuple[str, Certainty]:
    """Return the strongest rule that holds, and how sure it makes."""
    full = len(words) > 1
    if titled:
        return ("title-full-name", Certainty.SURE) if full else ("title-surname", Certainty.LIKELY)
    if phrase.honorific:
        return "honorific", Certainty.LIKELY
    if _speaks(passage, run, after, case, naming) and not words[0].kinds & (PLACE | BODY | PEOPLE):
        return ("speaker-full-name", Certainty.SURE) if full else ("speaker-surname", Certainty.LIKELY)
    if not full:
        return "bare-name", Certainty.DOUBTFUL
    given = [word for word in words[:-1] if word.kinds & GIVEN]
    if given and (not words[0].kinds & WORD_NAME or len(given) > 1 or words[-1].kinds & SURNAME):
        return "given-name", Certainty.LIKELY
    return "two-capitals", Certainty.DOUBTFUL


def _speaks(passage: Passage, run: Run, after: int, case: str, naming: Naming) -> bool:
    """Tell whether words are given to the name: “…” said so-and-so."""
    if case:
        return False
    prose, folded = passage.prose, passage.folded
    if _word_before(passage, run.start) in naming.telling:
        return True
    if prose[after : after + 1] != ",":
        return False
    sentence = passage.sentence_at(run.start)
    opening = prose[after + 1 : after + 3].strip()
    closing = folded[max(sentence.end - 60, after) : sentence.end]
    return opening[:1] in MARKS and bool(opening) and any(saying in closing for saying in naming.saying)
