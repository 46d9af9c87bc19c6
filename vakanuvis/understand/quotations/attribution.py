"""Words of saying and a speaker for each utterance, in the order of the text: one may go on where the last one ended."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from vakanuvis.language.base import Language
from vakanuvis.language.speech import Cue, Speech, Voice
from vakanuvis.model.findings import Candidate, Certainty, Mention
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage
from vakanuvis.understand.quotations.speakers import (
    Speaker,
    inverted_subject,
    only_subject,
    opinion_before,
    owner_before,
    person_after,
    subject_before,
    titled_subject,
)
from vakanuvis.understand.quotations.utterances import Utterance


@dataclass(frozen=True, slots=True)
class Attribution:
    """How an utterance is given to somebody."""

    said: bool
    """Whether the text says at all that these are somebody's words."""
    rule: str
    """Name of the rule that says so, or that found the speaker."""
    speaker: Speaker | None = None
    cue: Cue | None = None
    colon: bool = False
    """Whether a colon led up to it."""


_START = attrgetter("span.start")
_END = attrgetter("span.end")
UNSAID = Attribution(said=False, rule="quotation-unsaid")


def attribute_utterances(
    passage: Passage,
    utterances: Sequence[Utterance],
    candidates: Sequence[Candidate],
    mentions: Sequence[Mention],
    language: Language,
) -> tuple[Attribution, ...]:
    """Return an attribution for each utterance, by `mentions` in the writer's own words."""
    doubtful = (place for place, candidate in enumerate(candidates) if candidate.certainty is Certainty.DOUBTFUL)
    scene = _Scene(passage, utterances, candidates, mentions, language, frozenset(doubtful))
    attributions: list[Attribution] = []
    for place in range(len(utterances)):
        found = _attribution_of(scene, place, attributions)
        if found.speaker and found.speaker.candidate is not None:
            found = replace(found, rule=found.speaker.rule)
        attributions.append(found)
    return tuple(attributions)


def outside(mentions: Sequence[Mention], utterances: Sequence[Utterance]) -> tuple[Mention, ...]:
    """Return the mentions that stand in the writer's own words."""
    starts = [utterance.outer.start for utterance in utterances]
    kept = []
    for mention in mentions:
        place = bisect_left(starts, mention.span.start) - 1
        if place < 0 or utterances[place].outer.end <= mention.span.start:
            kept.append(mention)
    return tuple(kept)


def mentions_in(mentions: Sequence[Mention], span: Span) -> Sequence[Mention]:
    """Return those of ascending `mentions` that lie in `span`."""
    first = bisect_left(mentions, span.start, key=_START)
    last = bisect_right(mentions, span.end, lo=first, key=_END)
    return mentions[first:last]


@dataclass(frozen=True, slots=True)
class _Scene:
    passage: Passage
    utterances: Sequence[Utterance]
    candidates: Sequence[Candidate]
    mentions: Sequence[Mention]
    language: Language
    doubtful: frozenset[int]
    """Candidates who may be no people."""

    @property
    def speech(self) -> Speech:
        return self.language.speech

    def named_in(self, start: int, end: int) -> Sequence[Mention]:
        return mentions_in(self.mentions, Span(start, end))


def _attribution_of(scene: _Scene, place: int, earlier: Sequence[Attribution]) -> Attribution:
    """Try what follows the closing mark, then a colon before it, then other signs; the first that says something counts."""
    utterance = scene.utterances[place]
    folded = scene.passage.folded
    cue = scene.speech.cue_after(folded, utterance.trail.start, utterance.trail.end)
    colon = _colon_before(scene.passage, utterance)
    if cue and (colon is None or cue.voice is not Voice.OWNER):
        speaker = _speaker_by_cue(scene, place, cue, earlier)
        return Attribution(said=True, rule=_RULES[cue.voice], speaker=speaker, cue=cue, colon=colon is not None)
    if colon is None:
        colon = _missing_colon(scene, utterance)
    if colon is not None:
        return _by_colon(scene, place, colon, earlier)
    named = scene.named_in(utterance.lead.start, utterance.lead.end)
    if scene.speech.equated.match(folded, utterance.trail.start, utterance.trail.end):
        cue = scene.speech.cue_before_colon(folded, utterance.lead.start, utterance.outer.start)
        if cue and cue.voice is Voice.OWNER:
            return Attribution(
                said=True,
                rule="quotation-owned",
                speaker=_owner_of_noun(scene, utterance.lead.start, cue),
                cue=cue,
                colon=True,
            )
    opinion = opinion_before(scene.passage, named, utterance.outer.start, scene.speech)
    if opinion:
        return Attribution(said=True, rule=opinion.rule, speaker=opinion)
    if place and _continues(scene.passage, utterance, scene.utterances[place - 1], earlier[-1]):
        return Attribution(said=True, rule="quotation-continued", speaker=_carried(earlier[-1], "quotation-continued"))
    return UNSAID


_RULES = {
    Voice.SUBJECT: "quotation-said",
    Voice.FOLLOWING: "quotation-said",
    Voice.OWNER: "quotation-owned",
    Voice.NOBODY: "quotation-impersonal",
}


def _speaker_by_cue(scene: _Scene, place: int, cue: Cue, earlier: Sequence[Attribution]) -> Speaker | None:
    """Return whom a cue after the closing mark means."""
    utterance, passage, speech = scene.utterances[place], scene.passage, scene.speech
    before = scene.named_in(utterance.lead.start, utterance.lead.end)
    after = scene.named_in(cue.span.end, utterance.trail.end)
    if cue.voice in {Voice.OWNER, Voice.NOBODY}:
        return owner_before(passage, before, utterance.outer.start, speech)
    if cue.voice is Voice.FOLLOWING:
        return person_after(passage, after, cue.span.end, speech)
    return (
        subject_before(passage, before, utterance.outer.start, speech, scene.doubtful)
        or _described(scene, place, utterance.lead, earlier)
        or subject_before(passage, scene.named_in(utterance.trail.start, cue.span.end), cue.span.end, speech)
        or inverted_subject(passage, after, cue.span.end, utterance.trail.end, speech)
        or person_after(passage, after, cue.span.end, speech, distant=True)
        or _same_subject(scene, place, utterance.lead, earlier)
    )


def _described(scene: _Scene, place: int, clause: Span, earlier: Sequence[Attribution]) -> Speaker | None:
    """Return whom a subject without a name means: “genç bakan”, “deneyimli isim”."""
    named = scene.named_in(0, clause.start)
    speaker = titled_subject(scene.passage, clause, scene.candidates, named, scene.language)
    if speaker or not scene.speech.described.search(scene.passage.folded[clause.start : clause.end]):
        return speaker
    return _subject_before_clause(scene, place, clause, earlier, "quotation-title")


def _colon_before(passage: Passage, utterance: Utterance) -> int | None:
    """Return where the colon stands that leads up to an utterance, in its own block or at the end of the one before."""
    end = _end_of_lead(passage, utterance)
    return end - 1 if end and passage.prose[end - 1] in ":;" else None


def _missing_colon(scene: _Scene, utterance: Utterance) -> int | None:
    """Return where a colon should stand: “şunları söyledi. "…"”, “şöyle konuştu "…"”."""
    passage = scene.passage
    end = _end_of_lead(passage, utterance)
    stop = end - passage.prose.endswith(".", 0, end)
    cue = scene.speech.cue_before_colon(passage.folded, passage.sentence_at(stop - 1).start, stop) if stop > 0 else None
    return stop if cue and cue.points else None


def _end_of_lead(passage: Passage, utterance: Utterance) -> int:
    """Return where the writer's words end that come before an utterance, dashes left out; 0 where there are none."""
    end = utterance.outer.start
    if utterance.alone or end == passage.blocks[utterance.first_block].span.start:
        if not utterance.first_block:
            return 0
        end = passage.blocks[utterance.first_block - 1].span.end
    while end and passage.prose[end - 1] in " \n-–—":
        end -= 1
    return end


def _by_colon(scene: _Scene, place: int, colon: int, earlier: Sequence[Attribution]) -> Attribution:
    """Return the attribution by what leads up to a colon."""
    passage, speech = scene.passage, scene.speech
    utterance = scene.utterances[place]
    start = utterance.lead.start if utterance.lead.start < colon else passage.sentence_at(colon - 1).start
    cue = speech.cue_before_colon(passage.folded, start, colon)
    end = cue.span.start if cue else colon
    named = scene.named_in(start, end)
    if cue and cue.voice in {Voice.OWNER, Voice.NOBODY}:
        speaker = _owner_of_noun(scene, start, cue)
        if cue.voice is Voice.OWNER:
            speaker = speaker or subject_before(passage, named, end, speech, scene.doubtful)
    else:
        speaker = subject_before(passage, named, end, speech, scene.doubtful)
        speaker = speaker or _described(scene, place, Span(start, end), earlier)
        if cue and not speaker:
            speaker = inverted_subject(passage, scene.named_in(cue.span.end, colon), cue.span.end, colon, speech)
            speaker = speaker or _same_subject(scene, place, Span(start, end), earlier)
    rule = _RULES[cue.voice] if cue else "quotation-colon"
    return Attribution(said=True, rule=rule, speaker=speaker, cue=cue, colon=True)


def _owner_of_noun(scene: _Scene, start: int, cue: Cue) -> Speaker | None:
    """Return the owner of a noun that stands for the words: “X'ın [yanıtı] şöyle”."""
    named = scene.named_in(start, cue.span.start)
    return owner_before(scene.passage, named, cue.span.start, scene.speech)


def _same_subject(scene: _Scene, place: int, lead: Span, earlier: Sequence[Attribution]) -> Speaker | None:
    """Return the subject of the sentence before, for a clause that has none of its own: “Sözlerini sürdürerek "…" dedi”."""
    passage = scene.passage
    previous = scene.utterances[place - 1] if place else None
    if previous and lead.start <= previous.outer.start and previous.outer.end <= lead.end:
        rest = passage.folded[previous.outer.end : lead.end]
    else:
        rest = passage.folded[lead.start : lead.end]
    if not scene.speech.subjectless.fullmatch(rest):
        return None
    return _subject_before_clause(scene, place, lead, earlier, "quotation-same-subject")


def _subject_before_clause(
    scene: _Scene, place: int, clause: Span, earlier: Sequence[Attribution], rule: str
) -> Speaker | None:
    """Return who spoke right before a clause, or else the only subject of the sentence before it."""
    passage, utterances, start = scene.passage, scene.utterances, clause.start
    while place and utterances[place - 1].outer.start >= start:
        place -= 1
    while place and utterances[place - 1].alone and not earlier[place - 1].said:
        if passage.prose[utterances[place - 1].outer.end : start].strip(_NOTHING):
            break
        place -= 1  # a subheading between
        start = utterances[place].outer.start
    if place and not passage.prose[utterances[place - 1].trail.end : start].strip(_NOTHING):
        return _carried(earlier[place - 1], rule)
    before = passage.prose[:start].rstrip(_NOTHING)
    if not before:
        return None
    candidate = only_subject(passage, scene.mentions, passage.sentence_at(len(before) - 1), scene.speech)
    return None if candidate is None else Speaker(candidate, rule)


def _carried(attribution: Attribution, rule: str) -> Speaker | None:
    """Return the speaker of an earlier utterance as that of a later one."""
    speaker = attribution.speaker
    if speaker is None or speaker.candidate is None:
        return None
    if attribution.cue and attribution.cue.voice is Voice.OWNER and not attribution.colon:
        return None
    return Speaker(speaker.candidate, rule)


_NOTHING = " \n-–—"
"""What may stand between two sentences."""
_LONG = 20
"""A subheading has no more words than this."""


def _continues(passage: Passage, utterance: Utterance, previous: Utterance, earlier: Attribution) -> bool:
    """Tell whether an utterance without words of saying goes on with what was said right before."""
    if not earlier.said or (earlier.cue and earlier.cue.voice is Voice.OWNER and not earlier.colon):
        return False
    if passage.prose[previous.trail.end : utterance.outer.start].strip(_NOTHING):
        return False
    if utterance.alone:
        return utterance.closed or utterance.words > _LONG
    starts = utterance.lead.start == utterance.lead.end
    return starts and utterance.closed and not passage.prose[utterance.trail.start : utterance.trail.end].strip(" .")
