"""Places that may name a person, with what stands around them."""

from collections.abc import Sequence

from vakanuvis.language.base import Language
from vakanuvis.language.naming import COMMON, GIVEN, HONORIFIC, MODIFIER, TITLE, UNCLEAR, Naming
from vakanuvis.model.structs import Struct
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.neighbourhood import word_after, word_before
from vakanuvis.understand.people.phrases import Phrase, readers_of
from vakanuvis.understand.people.runs import Run, grammar_of, run_cut
from vakanuvis.understand.people.titles import Title, title_before
from vakanuvis.understand.people.words import Word


class Sighting(Struct, frozen=True):
    """A possible name in its place."""

    start: int
    end: int
    """Without suffix."""
    after: int
    """Where the word ends, suffix included."""
    case: str
    words: tuple[Word, ...]
    """The name's words; one that was glued of two is parted."""
    key: tuple[str, ...]
    """The same, folded."""
    title: Title | None = None
    honorific: bool = False
    """Whether an honorific follows."""
    initial: bool = False
    """Whether its capital letter says nothing, because a sentence begins here."""
    follows: str = ""
    """The folded word right before it."""
    upper: bool = False
    """Whether all of the run is in capitals."""

    @property
    def unclear(self) -> bool:
        """Whether it is a common word as well."""
        return self.words[0].kinds & UNCLEAR != 0


_BEFORE_LABEL_END = (":", " :", " (")
_LONGEST_REMARK = 40
"""Letters in brackets between a label and its colon."""


def find_sightings(
    passage: Passage, runs: Sequence[Run], language: Language
) -> tuple[tuple[Sighting, ...], tuple[Run, ...]]:
    """Return the places that may name a person, and the runs that do so only if the article knows one of their words.

    Both ascend; nothing overlaps.
    """
    naming, prose = language.naming, passage.prose
    sightings: list[Sighting] = []
    leftovers: list[Run] = []
    for index, whole in enumerate(runs):
        run, phrase = whole, whole.phrase
        if not phrase.single and prose.startswith(_BEFORE_LABEL_END, whole.after):
            run = _without_label(whole, passage, language)
            phrase = run.phrase
        if (
            phrase.nobody
            or (phrase.upper and not _is_marked(run))
            or (phrase.single and not run.case and run.initial and _is_idle(passage, run.end, naming))
        ):
            leftovers.append(run)
        elif (sighting := _sighting_of(passage, runs, index, run, language)) is not None:
            while sighting.title is not None and sightings and sightings[-1].start >= sighting.title.start:
                sightings.pop()  # it was part of this title
            sightings.append(sighting)
    return tuple(sightings), tuple(leftovers)


def _is_marked(run: Run) -> bool:
    """Tell whether a run in capitals shows a name all the same: two or three words from a given name to a suffix."""
    phrase, name = run.phrase, run.phrase.name
    return bool(run.case) and phrase.whole and 1 < len(name) < 4 and not phrase.first and bool(name[0].kinds & GIVEN)


def _is_idle(passage: Passage, end: int, naming: Naming) -> bool:
    """Tell whether no sign of a name follows a single word that opens a sentence: only the article can know it as one."""
    if not passage.prose.startswith(" ", end):
        return False
    following = word_after(passage, end)
    return following not in naming.subject_marks and not naming.kinds_of(following) & HONORIFIC


def _without_label(run: Run, passage: Passage, language: Language) -> Run:
    """Return a run without the words of a label at its end: “Xyra Tolbar [Oynayanlar]: …”, where line breaks were lost."""
    colon = passage.prose.find(":", run.after, run.after + _LONGEST_REMARK)
    between = passage.prose[run.after : colon].strip()
    if run.case or colon < 0 or (between and (between[0] != "(" or between.find(")") != len(between) - 1)):
        return run
    naming, words = language.naming, passage.folded[run.start : run.end].split(" ")
    kept = len(words)
    while kept and (words[kept - 1] in naming.credits or words[kept - 1] in naming.particulars):
        kept -= 1
    if passage.prose[run.start - 2 : run.start] == ": ":  # between two colons what follows the surname is a label
        surname = next((place for place in range(1, len(words)) if not naming.kinds_of(words[place]) & GIVEN), kept)
        kept = min(kept, len(words) - 1, surname + 1)
    if kept < 2 or kept == len(words):
        return run
    return run_cut(run, run.start + len(" ".join(words[:kept])), passage, language)


def _goes_on_as_thing(passage: Passage, runs: Sequence[Run], index: int, phrase: Phrase, language: Language) -> bool:
    """Tell whether common words after the name and what “and” joins to them name a thing: “[Xyra Tolbar Mouth] and Tooth Centre”."""
    if not all(word.kinds & COMMON for word in phrase.words[phrase.last :]) or index + 1 == len(runs):
        return False
    run, following = runs[index], runs[index + 1]
    if run.case or passage.folded[run.after : following.start].strip() not in language.naming.title_joining:
        return False
    joined = readers_of(language.naming, language.alphabet)[False][False](
        passage.prose[following.start : following.end]
    )
    return joined.thing == len(joined.words) and not joined.name


def _is_office(phrase: Phrase) -> bool:
    """Tell whether the words after the name are somebody's office."""
    return all(word.kinds & (TITLE | MODIFIER) for word in phrase.words[phrase.last :])


def _sighting_of(passage: Passage, runs: Sequence[Run], index: int, run: Run, language: Language) -> Sighting | None:
    """Return the name of the run; None where it is part of something else's name, or only an adjective."""
    phrase, naming, prose = run.phrase, language.naming, passage.prose
    words = phrase.name
    start, end = run.start + words[0].start, run.start + words[-1].end
    case, after = (run.case, run.after) if phrase.whole else ("", end)
    honorific = phrase.honorific
    if case == "adj" or (not case and naming.head_after_name.match(passage.folded, run.after if honorific else after)):
        return None
    if not phrase.whole and run.case and not words[0].kinds & GIVEN and _is_office(phrase):
        return None  # “Xyra Tolbar CEO'su”: a firm
    if not phrase.whole and _goes_on_as_thing(passage, runs, index, phrase, language):
        return None
    if len(words) == 1 and (prose.startswith((" &", "&"), after) or prose.startswith("& ", start - 2)):
        return None  # “Tolbar & Zafka”: a firm
    if words[0].kinds & COMMON and prose[start - 2 : start - 1].isdigit():
        return None  # the name of a month
    if not case and len(words) == 1 and words[0].kinds & GIVEN:
        honorific = honorific or bool(naming.kinds_of(word_after(passage, after)) & HONORIFIC)
    follows = phrase.words[phrase.first - 1].folded if phrase.first else word_before(passage, start)
    title = title_before(passage, runs, index, phrase, follows, language)
    if (follows in naming.particles and not phrase.first) or (start and prose[start - 1] == "-"):
        match = grammar_of(naming).opening.search(prose, max(start - 16, 0), start)
        if match is not None and (" " in match[1].strip() or naming.case_of(follows) not in naming.local_cases):
            start = match.start(1)  # “van den Berg”, but not “NATO 'den Elif Kaya”
    initial = run.initial and phrase.first == 0
    return Sighting(start, end, after, case, words, phrase.key, title, honorific, initial, follows)
