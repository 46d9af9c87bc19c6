"""How sure a sighting is, taken by itself: rules that answer one question each, the lists of them at the end."""

from bisect import bisect_left
from collections.abc import Callable
from itertools import product

from vakanuvis.language.naming import (
    COMMON,
    FOREIGN,
    GIVEN,
    INFLECTED,
    PAIRED,
    PEOPLE,
    PLACE,
    SURNAME,
    TITLE,
    UNCLEAR,
    WEAK_HEAD,
    WORD_NAME,
    Naming,
)
from vakanuvis.model.findings import Certainty
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.circumstances import (
    is_credited,
    is_described,
    is_member,
    is_quoted,
    is_told_of,
    leads,
    possesses,
)
from vakanuvis.understand.people.neighbourhood import word_after
from vakanuvis.understand.people.sightings import Sighting
from vakanuvis.understand.people.words import Word

Rule = Callable[[Sighting, Passage, Naming], bool]


def judge(sighting: Sighting, passage: Passage, naming: Naming) -> tuple[str, Certainty]:
    """Return the name of the first rule that holds, and how sure it makes; a later rule needs less and is less sure."""
    full, titled = len(sighting.key) > 1, sighting.title is not None
    for name, certainty, holds in _RULES[full, titled, sighting.case != "", sighting.honorific]:
        if holds(sighting, passage, naming):
            return name, certainty
    return ("person-two-capitals" if full else "person-bare-name"), Certainty.DOUBTFUL


def acts(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """Tell whether a word stands as a name does, though it may be a common one: “Deniz, …”, “Deniz'in”, “Deniz ise”."""
    if sighting.case or sighting.title is not None or sighting.honorific:
        return True
    if passage.prose[sighting.after : sighting.after + 1] in _AFTER_SUBJECT:
        return True
    return word_after(passage, sighting.after) in naming.subject_marks or is_told_of(sighting, passage, naming)


def _has_title(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """“Bakan Elif Kaya”."""
    del passage, naming
    return sighting.title is not None and not sighting.title.membership


def _has_title_and_clear_name(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """“Bakan Kaya”, not “Bakan Londra”."""
    if not _has_title(sighting, passage, naming) or _is_somewhere(sighting):
        return False
    word = sighting.words[0]
    if word.folded.endswith("."):
        return False  # an initial alone
    if not (sighting.case or word.kinds) and passage.prose[sighting.after : sighting.after + 2].strip().isupper():
        weak = sighting.title is not None and sighting.title.office in naming.weak_titles
        if weak or naming.kinds_of(word_after(passage, sighting.after)) & COMMON:
            return False  # “Guest Tolbar Festival”: the title is an adjective of the whole
    if (
        not (sighting.case or word.kinds)
        and sighting.title
        and sighting.title.office.endswith(naming.possessed_plural_endings)
        and word_after(passage, sighting.after) not in naming.joining
    ):
        return False  # “the players of the game [Tolbar] island”, but “its players [Tolbar] and [Zafka]”
    if word.kinds & (COMMON | INFLECTED) == COMMON | INFLECTED and not word.kinds & (GIVEN | SURNAME | WORD_NAME):
        return False  # “Baba [Evi]”
    if word.kinds & TITLE and not word.kinds & (GIVEN | SURNAME):
        return False  # “Genel [Vekil]”
    return bool(word.kinds) or not word.folded.endswith(naming.thing_endings)


def _has_honorific(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """“Ahmet Bey”."""
    del passage, naming
    return sighting.honorific


def _speaks(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """“Kaya, "…" dedi”, “… belirten Kaya”."""
    if sighting.case:
        return False
    if len(sighting.words) == 1:
        word = sighting.words[0]
        adverb = sighting.initial and not word.kinds and word.folded.endswith(naming.inflected_endings)
        if adverb or _is_somewhere(sighting):
            return False
    return is_told_of(sighting, passage, naming) or is_quoted(sighting, passage, naming)


def _is_given_and_surname(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """“Elif Kaya”: a given name that is nothing else, or one beside which nothing looks like a common noun."""
    del passage
    given = [word.kinds for word in sighting.words[:-1] if word.kinds & GIVEN]
    last = sighting.words[-1]
    if last.kinds & PAIRED and sighting.words[0].kinds & WORD_NAME:
        return True  # “Kim Wa-tol”: the surname stands first, and is a word too
    if sighting.words[0].kinds & PAIRED or (
        last.folded[-1] == "." and all(word.folded[-1] == "." for word in sighting.words)
    ):
        return False  # “Wi-fi Tolbar”: such a given name follows the surname; “A. B.”: initials alone
    clear = len(given) == len(sighting.words) - 1 and not given[0] & (WORD_NAME | UNCLEAR)
    if not given or _looks_possessed(last, naming, clear=clear):
        return False
    if not given[0] & WORD_NAME or len(given) > 1 or last.kinds & (SURNAME | GIVEN):
        return True
    return not (given[0] & COMMON and sighting.initial and sighting.case) and not last.kinds


def _looks_possessed(word: Word, naming: Naming, *, clear: bool) -> bool:
    """Tell whether an unknown word may be the noun that the word before it owns: “Ege [Rallisi]”.

    After `clear` given names only where it has the ending that follows vowels.
    """
    if word.kinds or not word.folded.endswith(naming.possessive_endings):
        return False
    return word.folded.endswith(naming.thing_endings) or not (clear or word.folded.endswith(naming.surname_suffixes))


def _has_surname_shape(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """“Xyz Kayazade”: an ending that only surnames have, or a known surname after an unknown word."""
    del passage
    last = sighting.words[-1]
    shape = len(last.folded) > 6 and last.folded.endswith(naming.surname_endings)
    if len(sighting.words) > 1 and len(last.folded) > 4 and not last.kinds and not sighting.words[0].kinds & UNCLEAR:
        shape = shape or last.folded.endswith(naming.family_endings)
    owned = not sighting.words[0].kinds and sighting.words[0].folded.endswith(naming.thing_endings)
    known = (
        last.kinds & (SURNAME | WORD_NAME) == SURNAME and len(sighting.words) > 1 and not (sighting.initial or owned)
    )
    return shape or known


def _speaks_later(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """The subject of a sentence that ends in somebody's words, further on than the next comma."""
    if not _opens_sentence(sighting, passage, naming):
        return False
    end = passage.sentence_at(sighting.start).end
    index = bisect_left(passage.mark_starts, sighting.after)
    if index < len(passage.marks) and passage.marks[index].outer.start <= end:
        end = max(end, passage.marks[index].outer.end + _REACH)  # several sentences between the marks
    sentence = passage.folded[sighting.after : end]
    return any(verb in sentence for verb in naming.speaking)


def _opens_sentence(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """Tell whether it stands as a subject at the beginning of a sentence of the writer's."""
    if sighting.case or not sighting.initial or not acts(sighting, passage, naming):
        return False
    return not _is_inside_marks(sighting, passage)


def _is_inside_marks(sighting: Sighting, passage: Passage) -> bool:
    index = bisect_left(passage.mark_starts, sighting.start)
    return index > 0 and passage.marks[index - 1].outer.end > sighting.start


def _speaks_later_alone(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """The same of a single word that no list knows."""
    word = sighting.words[0]
    if not sighting.initial or word.kinds or word.folded.endswith((*naming.common_endings, *naming.inflected_endings)):
        return False
    index = bisect_left(passage.mark_starts, sighting.after)
    if index == len(passage.marks) or passage.marks[index].outer.start > passage.sentence_at(sighting.start).end:
        return False
    if not _opens_sentence(sighting, passage, naming) or word_after(passage, sighting.after) in naming.joining:
        return False
    sentence = passage.folded[sighting.after : passage.sentence_at(sighting.start).end]
    return any(verb in sentence for verb in naming.speaking)


def _is_known_surname(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """A word that is a surname and no common word; at the beginning of a sentence it must act."""
    if sighting.words[0].kinds & (SURNAME | UNCLEAR | WEAK_HEAD | TITLE) != SURNAME:
        return False
    return bool(sighting.case) or not word_after(passage, sighting.after).endswith(naming.possessive_endings)


def _is_known_given_name(sighting: Sighting, passage: Passage, naming: Naming) -> bool:
    """A suffix follows a given name that is no common word, and does not say where."""
    del passage
    return (
        bool(sighting.case)
        and sighting.case not in naming.place_cases
        and sighting.words[0].kinds & (GIVEN | FOREIGN | UNCLEAR | WEAK_HEAD) == GIVEN
    )


def _is_somewhere(sighting: Sighting) -> bool:
    return bool(sighting.words[0].kinds & (PLACE | PEOPLE))


_REACH = 40
"""Letters after a quotation in which the verb of saying stands."""
_AFTER_SUBJECT = (",", ":", ";", ")")
_FULL: tuple[tuple[str, Certainty, Rule], ...] = (
    ("person-title-full-name", Certainty.SURE, _has_title),
    ("person-speaker-full-name", Certainty.SURE, _speaks),
    ("person-member-full-name", Certainty.LIKELY, is_member),
    ("person-honorific", Certainty.LIKELY, _has_honorific),
    ("person-given-name-surname", Certainty.LIKELY, _is_given_and_surname),
    ("person-surname-shape", Certainty.LIKELY, _has_surname_shape),
    ("person-possessor", Certainty.LIKELY, possesses),
    ("person-credited", Certainty.LIKELY, is_credited),
    ("person-leading", Certainty.LIKELY, leads),
    ("person-described", Certainty.LIKELY, is_described),
    ("person-speaker-full-name", Certainty.LIKELY, _speaks_later),
)
_BARE: tuple[tuple[str, Certainty, Rule], ...] = (
    ("person-title-surname", Certainty.LIKELY, _has_title_and_clear_name),
    ("person-member-surname", Certainty.LIKELY, is_member),
    ("person-honorific", Certainty.LIKELY, _has_honorific),
    ("person-speaker-surname", Certainty.LIKELY, _speaks),
    ("person-possessor", Certainty.LIKELY, possesses),
    ("person-surname-shape", Certainty.LIKELY, _has_surname_shape),
    ("person-known-surname", Certainty.LIKELY, _is_known_surname),
    ("person-described", Certainty.LIKELY, is_described),
    ("person-speaker-surname", Certainty.LIKELY, _speaks_later_alone),
    ("person-given-name", Certainty.LIKELY, _is_known_given_name),
)
_OF_TITLED, _OF_DECLINED = (_has_title, _has_title_and_clear_name, is_member), (possesses, _is_known_given_name)
_OF_BARE_FORMS = (_speaks, _speaks_later, _speaks_later_alone)
_RULES = {  # by what is seen at once: only the rules that may hold then, as each one costs a call for each sighting
    (full, titled, declined, honoured): tuple(
        rule
        for rule in (_FULL if full else _BARE)
        if (titled or rule[2] not in _OF_TITLED)
        and rule[2] not in (_OF_BARE_FORMS if declined else _OF_DECLINED)
        and (honoured or rule[2] is not _has_honorific)
    )
    for full, titled, declined, honoured in product((False, True), repeat=4)
}
STRONG = frozenset(("person-member-full-name", "person-honorific", "person-given-name-surname"))
"""Rules less than sure whose names are taken as they stand; what others found may be two names side by side."""
