"""What an utterance is: a direct quotation, a subheading, a term of a few words, or the name of something."""

from collections.abc import Sequence

from vakanuvis.language.base import Language
from vakanuvis.language.speech import OWNER
from vakanuvis.model.findings import LIKELY, Quotation
from vakanuvis.text.passages import Passage
from vakanuvis.understand.quotations.scenes import Attribution
from vakanuvis.understand.quotations.utterances import Utterance

_SENTENCE = 4
"""Fewer words between marks are a term unless a verb of saying follows."""
_HEADING = 25
"""A subheading has no more words than this."""
_NEAR = 6
"""A subheading repeats one of so many quotations after it."""


def quotations_of(
    passage: Passage, utterances: Sequence[Utterance], attributions: Sequence[Attribution], language: Language
) -> tuple[Quotation, ...]:
    """Return a quotation of its kind for each utterance that is one."""
    quotations = []
    for place, (utterance, attribution) in enumerate(zip(utterances, attributions, strict=True)):
        kind = _kind_of(passage, utterances, place, attribution, language)
        if kind is None:
            continue
        direct, cue = kind == "direct", attribution.cue
        speaker = attribution.speaker if direct else None
        quotations.append(
            Quotation(
                pieces=utterance.pieces,
                kind=kind,
                speaker=speaker.candidate if speaker else None,
                cue=cue.span if cue else None,
                rule=attribution.rule if direct else f"quotation-{kind}",
                certainty=speaker.certainty if speaker else LIKELY,
            )
        )
    return tuple(quotations)


def _kind_of(
    passage: Passage, utterances: Sequence[Utterance], place: int, attribution: Attribution, language: Language
) -> str | None:
    """Return the kind; None for the name of something, which nobody said."""
    utterance = utterances[place]
    # a sentence by itself that nobody is said to have said
    free = not attribution.said and utterance.marked and (utterance.alone or _stands_free(passage, utterance))
    if free and utterance.words <= _HEADING and _may_be_heading(passage, utterance):
        return "heading"  # whatever it repeats: to compare it with what follows takes longest
    may_repeat = (free and utterance.closed) or _is_in_headline(passage, utterance, attribution)
    if may_repeat and _is_repeated(passage, utterances, place):
        return "heading"
    if attribution.said:
        owned = attribution.cue is not None and attribution.cue.voice is OWNER and not attribution.colon
        return "fragment" if owned and utterance.words < _SENTENCE else "direct"
    if free:
        return "direct"
    return None if not utterance.marked or _is_name(passage, utterance, language) else "fragment"


def _may_be_heading(passage: Passage, utterance: Utterance) -> bool:
    """Tell whether an utterance is set as a heading, or no full stop ends it."""
    return not utterance.closed or passage.blocks[utterance.first_block].kind == "heading"


def _is_in_headline(passage: Passage, utterance: Utterance, attribution: Attribution) -> bool:
    """Tell whether an utterance ends a heading or what looks like one: no verb, no full stop, “X: "…"”."""
    block = passage.blocks[utterance.first_block]
    if block.kind == "heading":
        return True
    if utterance.closed or block.span.start != utterance.lead.start:
        return False
    if block.span.end == utterance.outer.end:
        return block.text.count(" ") < _HEADING
    # where paragraphs were lost the next sentence follows at once
    verbless = attribution.cue is None or attribution.cue.voice is OWNER
    return attribution.colon and verbless and _begins_sentence(passage, utterance)


def _stands_free(passage: Passage, utterance: Utterance) -> bool:
    """Tell whether an utterance is a sentence of its own between two of the writer's, where paragraphs were lost."""
    if utterance.lead.start < utterance.lead.end or utterance.words < _SENTENCE:
        return False
    return _begins_sentence(passage, utterance)


def _begins_sentence(passage: Passage, utterance: Utterance) -> bool:
    """Tell whether what follows an utterance is a new sentence."""
    rest = utterance.trail.text_of(passage.prose).lstrip()
    return not rest or rest[0].isupper() or rest[0].isdigit()


def _is_repeated(passage: Passage, utterances: Sequence[Utterance], place: int) -> bool:
    """Tell whether most words of an utterance come again in one of the next."""
    following = utterances[place + 1 : place + 1 + _NEAR]
    longer = [other for other in following if other.words >= utterances[place].words]
    words = _words_of(passage, utterances[place]) if longer else set()
    half = len(words) / 2
    for other in longer:
        text = other.outer.text_of(passage.folded)
        # to look for them as letters is cheap, and enough for most
        if len([word for word in words if word in text]) > half and len(words & _words_of(passage, other)) > half:
            return True
    return False


def _words_of(passage: Passage, utterance: Utterance) -> set[str]:
    text = " ".join([passage.folded[piece.start : piece.end] for piece in utterance.pieces])
    return {word.strip(".,;:!?…'’\"") for word in text.split()}


def _is_name(passage: Passage, utterance: Utterance, language: Language) -> bool:
    """Tell whether marks hold the name of a work, a project, a law: by the word after them, or by its capitals."""
    following = passage.folded[utterance.trail.start : utterance.trail.end].split(None, 1)[:1]
    if following and language.speech.is_name_word(following[0].strip(",.;:")):
        return True
    words = [word for piece in utterance.pieces for word in piece.text_of(passage.prose).split() if len(word) > 3]
    return bool(words) and all(word[0].isupper() for word in words) and not all(word.isupper() for word in words)
