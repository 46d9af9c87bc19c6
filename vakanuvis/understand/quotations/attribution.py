"""Words of saying and a speaker for each utterance, in the order of the text: one may go on where the last one ended.

1. what follows the closing mark                “"…" dedi”, “"…" diyen X”, “X'in "…" ifadesi”
2. a colon before it, or what stands for one    colons
3. “X'in tepkisi "…" oldu”, “according to X "…"”, “X, "…"”
4. the one before it goes on                    continuation
"""

from collections.abc import Sequence

from vakanuvis.language.base import Language
from vakanuvis.language.speech import FOLLOWING, NOBODY, OWNER, Cue, Speech
from vakanuvis.model.findings import DOUBTFUL, LIKELY, Candidate
from vakanuvis.model.structs import replace
from vakanuvis.text.passages import Passage
from vakanuvis.understand.quotations.colons import by_colon, by_noun_before, end_of_lead, missing_colon
from vakanuvis.understand.quotations.continuation import (
    carried_speaker,
    continues_last,
    described_subject,
    same_subject,
)
from vakanuvis.understand.quotations.names import OPEN, Speaker
from vakanuvis.understand.quotations.scenes import RULES, UNSAID, Attribution, Named, Scene
from vakanuvis.understand.quotations.speakers import (
    agent_before,
    inverted_subject,
    opinion_before,
    owner_before,
    person_after,
)
from vakanuvis.understand.quotations.subjects import bare_subject, subject_before
from vakanuvis.understand.quotations.utterances import Utterance


def cues_after(passage: Passage, utterances: Sequence[Utterance], speech: Speech) -> list[Cue | None]:
    """Return the words of saying right after each utterance."""
    return [speech.cue_after(passage.folded, one.trail.start, one.trail.end) for one in utterances]


def attribute_utterances(
    passage: Passage,
    utterances: Sequence[Utterance],
    cues: Sequence[Cue | None],
    candidates: Sequence[Candidate],
    named: Named,
    language: Language,
) -> tuple[Attribution, ...]:
    """Return an attribution for each utterance, by the cue after it and by who is `named` in the writer's own words."""
    if not utterances:
        return ()
    doubtful = frozenset([place for place, candidate in enumerate(candidates) if candidate.certainty is DOUBTFUL])
    scene = Scene(passage, utterances, cues, candidates, named, language, language.speech, doubtful)
    attributions: list[Attribution] = []
    for place in range(len(utterances)):
        found = _attribution_of(scene, place, attributions)
        if found.speaker is not None and found.speaker.candidate is not None:
            found = _ruled(scene, place, found, found.speaker, attributions)
        attributions.append(found)
    _share_in_lists(utterances, attributions)
    return tuple(attributions)


def _ruled(
    scene: Scene, place: int, found: Attribution, speaker: Speaker, earlier: Sequence[Attribution]
) -> Attribution:
    """Return an attribution under its speaker's rule; never sure where a bare name may mean somebody else."""
    last = earlier[-1].speaker if earlier else None
    if last is not None and last.candidate != speaker.candidate and _may_be_namesake(scene, place, speaker, last):
        speaker = OPEN
    elif scene.candidates[speaker.candidate or 0].ambiguous:
        speaker = replace(speaker, certainty=LIKELY)
    return replace(found, rule=speaker.rule, speaker=speaker)


def _may_be_namesake(scene: Scene, place: int, speaker: Speaker, last: Speaker) -> bool:
    """Tell whether a bare name may as well mean the one who spoke last and bears it too."""
    if speaker.candidate is None or last.candidate is None:
        return False
    meant, other = scene.candidates[speaker.candidate].name, scene.candidates[last.candidate].name
    if meant.split()[-1:] != other.split()[-1:]:
        return False
    since = scene.named.between(scene.utterances[place - 1].outer.end, scene.utterances[place].trail.end)
    return not any(mention.candidate == speaker.candidate and " " in mention.name for mention in since)


def _attribution_of(scene: Scene, place: int, earlier: Sequence[Attribution]) -> Attribution:
    """Try one sign after the other; the first that says something counts."""
    passage, utterance, cue = scene.passage, scene.utterances[place], scene.cues[place]
    lead_end = end_of_lead(passage, utterance)
    colon = lead_end - 1 if lead_end and passage.prose[lead_end - 1] in ":;" else None
    if cue and (colon is None or cue.voice is not OWNER):
        speaker = _speaker_by_cue(scene, place, cue, earlier)
        return Attribution(said=True, rule=RULES[cue.voice], speaker=speaker, cue=cue, colon=colon is not None)
    if colon is None and lead_end:
        colon = missing_colon(scene, lead_end)
    if colon is not None:
        return by_colon(scene, place, colon, earlier)
    found = by_noun_before(scene, utterance) or _by_person_before(scene, utterance)
    if found:
        return found
    if place and continues_last(passage, scene.utterances, place, earlier[-1]):
        return Attribution(
            said=True, rule="quotation-continued", speaker=carried_speaker(earlier[-1], "quotation-continued")
        )
    return UNSAID


def _speaker_by_cue(scene: Scene, place: int, cue: Cue, earlier: Sequence[Attribution]) -> Speaker | None:
    """Return whom a cue after the closing mark means."""
    utterance, passage, speech = scene.utterances[place], scene.passage, scene.speech
    before = scene.named.between(utterance.lead.start, utterance.head)
    if cue.voice is OWNER:
        return owner_before(passage, before, utterance.head, speech)
    if cue.voice is NOBODY and cue.question:
        return None
    if cue.voice is NOBODY:
        return owner_before(passage, before, utterance.head, speech) or agent_before(passage, before, speech)
    if cue.voice is FOLLOWING:
        return person_after(passage, scene.named.between(cue.span.end, utterance.trail.end), cue.span.end, speech)
    speaker = subject_before(passage, before, utterance.head, speech, scene.doubtful)
    if speaker:
        return speaker
    after = scene.named.between(cue.span.end, utterance.trail.end)
    return (
        described_subject(scene, place, utterance.lead, earlier)
        or subject_before(passage, scene.named.between(utterance.trail.start, cue.span.end), cue.span.end, speech)
        or inverted_subject(passage, after, cue.span.end, utterance.trail.end, speech)
        or person_after(passage, after, cue.span.end, speech, distant=True)
        or same_subject(scene, place, utterance.lead, earlier)
    )


def _by_person_before(scene: Scene, utterance: Utterance) -> Attribution | None:
    """Return the attribution to a person right before an utterance that no verb follows: “according to X "…"”, “X, "…"”."""
    named = scene.named.between(utterance.lead.start, utterance.head)
    speaker = opinion_before(scene.passage, named, utterance.head, scene.speech)
    if not speaker and named and not any(map(str.isalnum, utterance.trail.text_of(scene.passage.prose))):
        speaker = bare_subject(scene.passage, named, utterance, scene.speech)
    return Attribution(said=True, rule=speaker.rule, speaker=speaker) if speaker else None


def _share_in_lists(utterances: Sequence[Utterance], attributions: list[Attribution]) -> None:
    """Give the earlier members of a list what its last one has: “X, "…" ve "…" dedi”."""
    for place in range(len(utterances) - 2, -1, -1):
        if not attributions[place].said and utterances[place].head == utterances[place + 1].head:
            attributions[place] = attributions[place + 1]
