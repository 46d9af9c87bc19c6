"""A name in a sentence: where it begins and ends, whom it is joined with; and what a search for a speaker answers."""

from collections.abc import Sequence

from vakanuvis.language.speech import Speech
from vakanuvis.model.findings import LIKELY, Certainty, Mention
from vakanuvis.model.structs import Struct
from vakanuvis.text.passages import Passage


class Speaker(Struct, frozen=True):
    """A person found as the speaker, or that nobody can be."""

    candidate: int | None
    """None: two people share the words, or who spoke is left open; looking further would be guessing."""
    rule: str
    certainty: Certainty = LIKELY


OPEN = Speaker(None, "quotation-open")
"""Somebody spoke, and it is not certain who."""


def word_end(passage: Passage, mention: Mention) -> int:
    """Return where a mention's word ends, suffix included."""
    end, after = mention.span.end, mention.after
    if after >= 0 and after != end:
        return after
    return end + 1 if passage.prose.startswith(".", end) and ends_in_initial(passage, mention) else end


def title_start(passage: Passage, mention: Mention) -> int:
    """Return where the titles before a name begin."""
    start = mention.span.start
    if not mention.titles:
        return start
    for title in reversed(mention.titles):
        place = start - len(title) - 1
        if place >= 0 and passage.prose.startswith(title, place):
            start = place
    return start


def is_joined(passage: Passage, mentions: Sequence[Mention], mention: Mention, speech: Speech) -> bool:
    """Tell whether another name before or after shares the clause with this one: “X ve Y”."""
    place = mentions.index(mention)
    if place and joins(passage, mentions[place - 1], mention, speech):
        return True
    return place + 1 < len(mentions) and joins(passage, mention, mentions[place + 1], speech)


def joins(passage: Passage, first: Mention, second: Mention, speech: Speech) -> bool:
    """Tell whether two names stand for one subject: “X ve Y”, but not “X ile gelen Y”."""
    if first.case or second.case or word_at(passage.folded, first.span.end) not in speech.coordinators:
        return False
    start = title_start(passage, second)
    if speech.subject_follows.search(passage.folded, max(first.span.end, start - 40), start):
        return False  # “X ile gelen Y”
    return may_be_apposition(" ".join(passage.prose[first.span.end : start].split()[1:]))


def ends_in_initial(passage: Passage, mention: Mention) -> bool:
    """Tell whether a name ends in an initial with its full stop: “Elif K.”."""
    end = mention.span.end
    prose = passage.prose
    return prose.startswith(".", end) and prose[end - 2 : end - 1].isspace()


def may_be_apposition(words: str) -> bool:
    """Tell whether nothing but words of a title can stand in `words`: no comma, and at most four."""
    return "," not in words and len(words.split()) <= 4 and not any(stop in words for stop in '.:;"“”')


def word_at(folded: str, start: int) -> str:
    """Return the word that follows a blank at `start`; empty where something else does."""
    if not folded.startswith(" ", start):
        return ""
    start += 1
    end = folded.find(" ", start, start + 23)
    return folded[start : end if end >= 0 else start + 23].rstrip(",.;:")
