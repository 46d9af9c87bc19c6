"""What leads up to an utterance with a colon: “devam etti: "…"”, “X'in ifadesi: "…"”, “X: "…"”."""

import re
from collections.abc import Sequence

from vakanuvis.language.speech import NOBODY, OWNER, SUBJECT, Cue
from vakanuvis.model.findings import SURE
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage
from vakanuvis.understand.quotations.continuation import carried_speaker, described_subject, same_subject
from vakanuvis.understand.quotations.names import Speaker
from vakanuvis.understand.quotations.scenes import NOTHING, RULES, Attribution, Scene
from vakanuvis.understand.quotations.speakers import inverted_subject, owner_before
from vakanuvis.understand.quotations.subjects import subject_before
from vakanuvis.understand.quotations.utterances import Utterance

_NEAR = 100
"""Code points before a colon in which a word may point to what follows it."""


def end_of_lead(passage: Passage, utterance: Utterance) -> int:
    """Return where the writer's words end that come before an utterance, dashes left out; 0 where there are none.

    They stand in its own block or at the end of the one before.
    """
    end, block, prose = utterance.outer.start, utterance.first_block, passage.prose
    if utterance.alone or end == passage.block_starts[block]:
        if not block:
            return 0
        end = passage.blocks[block - 1].span.end
    while end and prose[end - 1] in NOTHING:
        end -= 1
    return end


def missing_colon(scene: Scene, end: int) -> int | None:
    """Return where a colon should stand in a lead that ends at `end`: “dile getirdi. "…"”, “devam etti "…"”."""
    passage, speech = scene.passage, scene.speech
    stop = end - 1 if passage.prose[end - 1] == "." else end
    near = passage.folded[max(stop - _NEAR, 0) : stop]
    for pointer in speech.pointers:
        if pointer in near:
            break
    else:
        return None
    cue = speech.cue_before_colon(passage.folded, passage.sentence_at(stop - 1).start, stop)
    return stop if cue and cue.points else None


def by_colon(scene: Scene, place: int, colon: int, earlier: Sequence[Attribution]) -> Attribution:
    """Return the attribution by what leads up to a colon."""
    passage = scene.passage
    utterance = scene.utterances[place]
    start = utterance.lead.start if utterance.lead.start < colon else passage.sentence_at(colon - 1).start
    cue = scene.speech.cue_before_colon(passage.folded, start, colon)
    clause = Span(start, cue.span.start if cue else colon)
    if cue is None:
        speaker = _owner(scene, clause) or _named_before(scene, clause)
    elif cue.voice is NOBODY:
        speaker = _owner(scene, clause)
    elif cue.voice is OWNER:
        speaker = _owner(scene, clause) or _subject(scene, clause)
    else:
        speaker = (
            _subject(scene, clause)
            or described_subject(scene, place, clause, earlier)
            or inverted_subject(passage, scene.named.between(cue.span.end, colon), cue.span.end, colon, scene.speech)
            or same_subject(scene, place, clause, earlier)
            or _who_went_on(scene, place, clause, earlier)
        )
    rule = RULES[cue.voice] if cue else "quotation-colon"
    return Attribution(said=True, rule=rule, speaker=speaker, cue=cue, colon=True)


def _who_went_on(scene: Scene, place: int, clause: Span, earlier: Sequence[Attribution]) -> Speaker | None:
    """Return who said what the clause holds: “X, "…" dedi ve devam etti:”, with the next quotation in the next paragraph."""
    last = scene.utterances[place - 1].outer.end if place else 0
    if not clause.start < last <= clause.end or scene.named.between(last, clause.end):
        return None
    cue = scene.speech.cue_after(scene.passage.folded, last, clause.end)
    if cue is None or cue.voice is not SUBJECT:
        return None
    went_on = scene.passage.folded[cue.span.end : clause.end].strip() in scene.speech.coordinators
    return carried_speaker(earlier[-1], "quotation-same-subject") if went_on else None


def by_noun_before(scene: Scene, utterance: Utterance) -> Attribution | None:
    """Return the attribution where a noun before an utterance is said to be it: “X'in tepkisi "…" oldu”."""
    folded = scene.passage.folded
    if not scene.speech.equated.match(folded, utterance.trail.start, utterance.trail.end):
        return None
    cue: Cue | None = scene.speech.cue_before_colon(folded, utterance.lead.start, utterance.outer.start)
    if cue is None or cue.voice is not OWNER:
        return None
    speaker = _owner(scene, Span(utterance.lead.start, cue.span.start))
    return Attribution(said=True, rule=RULES[cue.voice], speaker=speaker, cue=cue, colon=True)


def _owner(scene: Scene, clause: Span) -> Speaker | None:
    return owner_before(scene.passage, scene.named.between(clause.start, clause.end), clause.end, scene.speech)


def _subject(scene: Scene, clause: Span) -> Speaker | None:
    named = scene.named.between(clause.start, clause.end)
    return subject_before(scene.passage, named, clause.end, scene.speech, scene.doubtful)


def _named_before(scene: Scene, clause: Span) -> Speaker | None:
    """Return the person right before a colon without a verb: “X: "…"”, “X (43): "…"”; never one somewhere in the sentence."""
    note = _NOTE.search(scene.passage.prose, clause.start, clause.end)
    found = _subject(scene, Span(clause.start, note.start()) if note else clause)
    return found if found and found.certainty is SURE else None


# the age after a name: “Demir[ (43)]: "…"”
_NOTE = re.compile(r"\s*\([^()]{1,40}\)\s*\Z")
