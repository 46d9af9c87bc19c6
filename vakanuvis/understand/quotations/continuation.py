"""What is understood from before: a clause without a subject, a subject without a name, a quotation without a verb."""

from collections.abc import Sequence

from vakanuvis.language.speech import OWNER
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage
from vakanuvis.understand.quotations.names import Speaker
from vakanuvis.understand.quotations.scenes import NOTHING, Attribution, Scene
from vakanuvis.understand.quotations.subjects import only_subject, titled_subject
from vakanuvis.understand.quotations.utterances import Utterance

_LONG = 20
"""A subheading has no more words than this."""


def same_subject(scene: Scene, place: int, clause: Span, earlier: Sequence[Attribution]) -> Speaker | None:
    """Return the subject of the sentence before, for a clause that has none of its own: “Devam ederek "…" dedi”."""
    previous = scene.utterances[place - 1] if place else None
    start = clause.start
    if previous and clause.start <= previous.outer.start and previous.outer.end <= clause.end:
        start = previous.outer.end
    if not scene.speech.is_subjectless(scene.passage.folded[start : clause.end]):
        return None
    return _last_subject(scene, place, clause, earlier, "quotation-same-subject")


def described_subject(scene: Scene, place: int, clause: Span, earlier: Sequence[Attribution]) -> Speaker | None:
    """Return whom a subject without a name means: “yeni bakan”, “deneyimli isim”."""
    speaker = titled_subject(scene.passage, clause, scene.candidates, scene.named.mentions, scene.language)
    if speaker or not scene.speech.is_described(scene.passage.folded[clause.start : clause.end]):
        return speaker
    return _last_subject(scene, place, clause, earlier, "quotation-title")


def continues_last(passage: Passage, utterances: Sequence[Utterance], place: int, earlier: Attribution) -> bool:
    """Tell whether an utterance without words of saying goes on with what was said right before."""
    utterance, previous = utterances[place], utterances[place - 1]
    if previous.marked and not utterance.marked:
        return False  # a block quotation without words of saying
    if not earlier.said or (earlier.cue and earlier.cue.voice is OWNER and not earlier.colon):
        return False
    follows_nothing = not utterance.trail.text_of(passage.prose).strip(" .")
    if earlier.rule == "quotation-inverted" and previous.trail.end == utterance.outer.start:
        return follows_nothing and previous.trail.text_of(passage.prose).rstrip().endswith(",")
    if passage.prose[previous.trail.end : utterance.outer.start].strip(NOTHING):
        return False
    if utterance.alone:
        return utterance.closed or utterance.words > _LONG or _is_in_row(utterances, place, len(passage.blocks))
    return utterance.lead.start == utterance.lead.end and utterance.closed and follows_nothing


def _is_in_row(utterances: Sequence[Utterance], place: int, blocks: int) -> bool:
    """Tell whether an utterance stands in a row of paragraphs that are nothing but quotations: none of them is a subheading."""
    utterance, previous = utterances[place], utterances[place - 1]
    following = utterances[place + 1] if place + 1 < len(utterances) else None
    last = utterance.last_block == blocks - 1
    goes_on = following is not None and following.alone and following.first_block == utterance.last_block + 1
    return previous.alone and previous.last_block == utterance.first_block - 1 and (last or goes_on)


def carried_speaker(attribution: Attribution, rule: str) -> Speaker | None:
    """Return the speaker of an earlier utterance as that of a later one."""
    speaker = attribution.speaker
    if speaker is None or speaker.candidate is None:
        return None
    if attribution.cue and attribution.cue.voice is OWNER and not attribution.colon:
        return None
    return Speaker(speaker.candidate, rule)


def _last_subject(scene: Scene, place: int, clause: Span, earlier: Sequence[Attribution], rule: str) -> Speaker | None:
    """Return who spoke right before a clause, or else the only subject of the sentence before it."""
    passage, utterances, start = scene.passage, scene.utterances, clause.start
    while place and utterances[place - 1].outer.start >= start:
        place -= 1
    while place and utterances[place - 1].alone and not earlier[place - 1].said:
        if passage.prose[utterances[place - 1].outer.end : start].strip(NOTHING):
            break
        place -= 1  # a subheading between
        start = utterances[place].outer.start
    if place and not passage.prose[utterances[place - 1].trail.end : start].strip(NOTHING):
        return carried_speaker(earlier[place - 1], rule)
    end = start
    while end and passage.prose[end - 1] in NOTHING:
        end -= 1
    if not end:
        return None
    sentence = passage.sentence_at(end - 1)
    candidate = only_subject(passage, scene.named.between(sentence.start, sentence.end), scene.speech)
    return None if candidate is None else Speaker(candidate, rule)
