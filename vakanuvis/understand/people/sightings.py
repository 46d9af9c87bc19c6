"""Places that may name a person, with what stands around them."""

from collections.abc import Sequence

from vakanuvis.language.base import Language
from vakanuvis.language.naming import CITY, COMMON, GIVEN, HONORIFIC, INFLECTED, MODIFIER, TITLE, TOWN, UNCLEAR, Naming
from vakanuvis.model.structs import Struct
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.grammar import grammar_of
from vakanuvis.understand.people.neighbourhood import word_after, word_before
from vakanuvis.understand.people.phrases import Phrase, readers_of
from vakanuvis.understand.people.runs import Run, run_cut
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


_GOING_ON = " \xa0&"
"""What stands after a name that the next word may make something else, or somebody."""
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
        if phrase.single:
            idle = phrase.nobody or phrase.upper or (phrase.initial and _is_idle(run, passage, naming))
        else:
            if prose.startswith(_BEFORE_LABEL_END, run.after):
                run = _without_label(run, passage, language)
                phrase = run.phrase
            idle = phrase.nobody or (phrase.upper and not _is_marked(run))
        if idle:
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


def _is_idle(run: Run, passage: Passage, naming: Naming) -> bool:
    """Tell whether no sign of a name follows a single word that opens a sentence: only the article can know it as one."""
    if run.case or not passage.prose.startswith(" ", run.end):
        return False
    following = word_after(passage, run.end)
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


def _is_part_of_more(passage: Passage, runs: Sequence[Run], index: int, run: Run, language: Language) -> bool:
    """Tell whether the words after the name make it part of what something else is called."""
    phrase = run.phrase
    if run.case and not phrase.kinds & GIVEN and _is_office(phrase):
        return True  # “Xyra Tolbar CEO'su”: a firm
    return _goes_on_as_thing(passage, runs, index, phrase, language)


def _is_office(phrase: Phrase) -> bool:
    """Tell whether the words after the name are somebody's office."""
    return all(word.kinds & (TITLE | MODIFIER) for word in phrase.words[phrase.last :])


def _goes_on_as_thing(passage: Passage, runs: Sequence[Run], index: int, phrase: Phrase, language: Language) -> bool:
    """Tell whether common words after the name and what “and” joins to them name a thing: “[Xyra Tolbar Mouth] and Tooth Centre”."""
    if not all(word.kinds & COMMON for word in phrase.words[phrase.last :]) or index + 1 == len(runs):
        return False
    run, following = runs[index], runs[index + 1]
    if run.case or passage.folded[run.after : following.start].strip() not in language.naming.title_joining:
        return False
    read = readers_of(language.naming, language.alphabet)[False][False]
    joined = read(passage.prose[following.start : following.end])
    return joined.thing == len(joined.words) and not joined.name


def _sighting_of(passage: Passage, runs: Sequence[Run], index: int, run: Run, language: Language) -> Sighting | None:
    """Return the name of the run; None where it is part of something else's name, or only an adjective."""
    phrase, naming, prose = run.phrase, language.naming, passage.prose
    start, end = run.start + phrase.begin, run.start + phrase.end
    case, after = run.case, run.after
    if not phrase.whole:
        if _is_part_of_more(passage, runs, index, run, language):
            return None
        case, after = "", end
    honorific, owns = phrase.honorific, False
    if case == "adj":
        return None
    if honorific or prose[after : after + 1] in _GOING_ON:
        if phrase.alone and prose.startswith((" &", "&"), after):
            return None  # “[Tolbar] & Zafka”: a firm
        owns = not case and naming.head_after_name.match(passage.folded, run.after if honorific else after) is not None
        if owns and phrase.alone:
            return None  # “[Tolbar] street”
        if not case and phrase.alone and phrase.kinds & GIVEN and not honorific:
            honorific = naming.kinds_of(word_after(passage, after)) & HONORIFIC != 0
    follows = phrase.follows or word_before(passage, start)
    if not follows and phrase.alone and prose.startswith("& ", start - 2):
        return None  # “Tolbar & [Zafka]”
    if phrase.kinds & COMMON and prose[start - 2 : start - 1].isdigit():
        return None  # the name of a month
    title = title_before(passage, runs, index, run, follows, language)
    if owns and (title is None or title.membership or naming.kinds_of(title.office) & GIVEN):
        return None  # “[Xyra Tolbar] street”, but “the singer Xyra Tolbar's film”
    if (follows in naming.particles and not phrase.first) or prose[start - 1 : start] == "-":
        start = _start_with_particles(passage, start, follows, naming)
    name, key = phrase.name, phrase.key
    if phrase.alone and phrase.first == phrase.title + 1 and _has_given_name(run, passage, naming):
        name = phrase.words[phrase.title :]
        key, start = (name[0].folded, *key), run.start + name[0].start
    return Sighting(start, end, after, case, name, key, title, honorific, phrase.initial and not phrase.first, follows)


def _has_given_name(run: Run, passage: Passage, naming: Naming) -> bool:
    """Tell whether a town before a name that is set off is its first part: “Roma Tolbar, …”; a subject would have no other after it."""
    before = run.phrase.words[run.phrase.first - 1].kinds
    if run.case or not run.phrase.whole or not before & (CITY | TOWN) or before & INFLECTED:
        return False
    return passage.prose.startswith(",", run.after) and not run.phrase.key[0].endswith(naming.thing_endings)


def _start_with_particles(passage: Passage, start: int, follows: str, naming: Naming) -> int:
    """Return where a name begins with the particles before it: “van den Berg”, but not “NATO 'den Elif Kaya”."""
    match = grammar_of(naming).opening.search(passage.prose, max(start - 16, 0), start)
    if match is None or (" " not in match[1].strip() and naming.case_of(follows) in naming.local_cases):
        return start
    return match.start(1)
