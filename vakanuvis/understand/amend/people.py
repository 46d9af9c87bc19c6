"""Who is meant by a name."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from vakanuvis.model.editing import MentionCorrection
from vakanuvis.model.findings import Candidate, Certainty, Event, Findings, Mention, Quotation
from vakanuvis.model.spans import Span
from vakanuvis.model.structs import replace
from vakanuvis.understand.amend.places import RULE, Places

NOBODY = "none"
"""In the place of a person's id."""


def correct_mention(findings: Findings, correction: MentionCorrection, places: Places) -> Findings | None:
    """Return the findings with the name pointing to whom the correction means; None where it fits nothing.

    A candidate's fullest name means all its mentions, also the bare surnames; any other form only mentions of that form.
    Where the rules saw no mention of the name at all, one is added wherever it stands; where they saw only a shorter or
    longer one, it takes its place. Quotations and events follow the mention that is nearest to them.
    """
    blocks = places.blocks_within(correction.within)
    meant = _meant_mentions(findings, correction, blocks, places)
    unseen = () if meant or correction.person is None else _unseen(findings, correction.text, blocks, places)
    if not meant and not unseen:
        return None
    before = findings.mentions
    replaced = {index for index, mention in enumerate(before) if any(span.overlaps(mention.span) for span in unseen)}
    leaving = meant | replaced
    kept = [mention for index, mention in enumerate(before) if index not in leaving]
    staying = {mention.candidate for mention in kept}
    candidates = list(findings.candidates)
    targets: dict[int, int | None] = dict.fromkeys(before[index].candidate for index in sorted(leaving))
    if correction.person is not None:
        moved = [before[index] for index in sorted(meant)]
        decided = _decide(candidates, staying, moved, correction.person, places)
        targets.update(decided)
        kept += [replace(mention, candidate=decided[mention.candidate], rule=RULE) for mention in moved]
        if unseen:
            new = [Mention(span, _name_at(span, places), (), 0, RULE) for span in unseen]
            goal = _join(candidates, new, correction.person, places)
            targets.update(dict.fromkeys((before[index].candidate for index in replaced), goal))
            kept += [replace(mention, candidate=goal) for mention in new]
    for old, target in targets.items():
        if old not in staying and target != old:
            candidates[old] = replace(candidates[old], person=NOBODY, certainty=Certainty.SURE, ambiguous=())
    course = _Course(before, leaving, targets)
    corrected = Findings(
        candidates=tuple(candidates),
        mentions=tuple(sorted(kept, key=lambda mention: mention.span)),
        quotations=tuple(course.quotation(quotation) for quotation in findings.quotations),
        times=findings.times,
        events=tuple(course.event(event) for event in findings.events),
    )
    return _united(corrected)


def candidate_for(candidates: list[Candidate], who: str, places: Places) -> int:
    """Return the index of the candidate that `who`, an id or a full name, means; appends one where there is none."""
    for index, candidate in enumerate(candidates):
        if candidate.person == who or (candidate.person is None and places.is_same(candidate.name, who)):
            return index
    slug = places.alphabet.slug
    name = next((candidate.name for candidate in candidates if slug(candidate.name) == who), who)
    candidates.append(Candidate(name, (), (), Certainty.SURE, full=True, person=who))
    return len(candidates) - 1


def _meant_mentions(
    findings: Findings, correction: MentionCorrection, blocks: Sequence[Span], places: Places
) -> frozenset[int]:
    whole = {
        index
        for index, candidate in enumerate(findings.candidates)
        if candidate.person != NOBODY and places.is_same(candidate.name, correction.text)
    }
    return frozenset(
        index
        for index, mention in enumerate(findings.mentions)
        if any(block.contains(mention.span) for block in blocks)
        and (
            mention.candidate in whole
            or places.is_same(mention.name, correction.text)
            or places.is_same(mention.span.text_of(places.passage.prose), correction.text)
        )
    )


def _unseen(findings: Findings, text: str, blocks: tuple[Span, ...], places: Places) -> tuple[Span, ...]:
    """Return where the name stands and no mention is; where there is no such place, also where a mention is."""
    found = places.find(text, blocks, cased=True)
    free = tuple(span for span in found if not any(span.overlaps(mention.span) for mention in findings.mentions))
    return free or found


def _decide(
    candidates: list[Candidate], staying: AbstractSet[int], moved: Sequence[Mention], person: str, places: Places
) -> dict[int, int]:
    """Return the new candidate for each old one of `moved`.

    One whose mentions all move is decided where it stands; the mentions that part from others get a candidate of their own.
    """
    targets: dict[int, int] = {}
    olds = dict.fromkeys(mention.candidate for mention in moved)
    for old in olds:
        if old not in staying:
            candidates[old] = replace(candidates[old], person=person, certainty=Certainty.SURE, ambiguous=())
            targets[old] = old
    for old in olds:
        if old in staying:
            own = [mention for mention in moved if mention.candidate == old]
            targets[old] = _join(candidates, own, person, places)
    return targets


def _join(candidates: list[Candidate], mentions: Sequence[Mention], person: str, places: Places) -> int:
    """Return the candidate of the person with the mentions' names and titles, made of them where it is new."""
    count = len(candidates)
    target = candidate_for(candidates, person, places)
    names = tuple(dict.fromkeys(mention.name for mention in mentions))
    titles = tuple(dict.fromkeys(title for mention in mentions for title in mention.titles))
    if target == count:
        name = max(names, key=len)
        candidates[target] = Candidate(name, names, titles, Certainty.SURE, full=" " in name, person=person)
    else:
        known = candidates[target]
        forms = tuple(dict.fromkeys((*known.forms, *names)))
        candidates[target] = replace(known, forms=forms, titles=tuple(dict.fromkeys((*known.titles, *titles))))
    return target


def _united(findings: Findings) -> Findings:
    """Return the findings with one candidate for each person whom corrections decided, and every index as it is now."""
    first: dict[str, int] = {}
    keepers = [
        index if candidate.person in (None, NOBODY) else first.setdefault(str(candidate.person), index)
        for index, candidate in enumerate(findings.candidates)
    ]
    kept = sorted(set(keepers))
    now = [kept.index(keeper) for keeper in keepers]
    candidates = []
    for keeper in kept:
        same = [candidate for index, candidate in enumerate(findings.candidates) if keepers[index] == keeper]
        candidates.append(_joined(same, now))
    return Findings(
        candidates=tuple(candidates),
        mentions=tuple(replace(mention, candidate=now[mention.candidate]) for mention in findings.mentions),
        quotations=tuple(
            quotation if quotation.speaker is None else replace(quotation, speaker=now[quotation.speaker])
            for quotation in findings.quotations
        ),
        times=findings.times,
        events=tuple(
            replace(
                event,
                participants=tuple(dict.fromkeys(now[person] for person in event.participants)),
                source=None if event.source is None else now[event.source],
            )
            for event in findings.events
        ),
    )


def _joined(same: Sequence[Candidate], now: Sequence[int]) -> Candidate:
    """Return the one candidate that several are; the fullest name is theirs."""
    return replace(
        max(same, key=lambda candidate: len(candidate.name.split())),
        forms=tuple(dict.fromkeys(form for candidate in same for form in candidate.forms)),
        titles=tuple(dict.fromkeys(title for candidate in same for title in candidate.titles)),
        ambiguous=tuple(dict.fromkeys(now[index] for index in same[0].ambiguous)),
    )


def _name_at(span: Span, places: Places) -> str:
    name = " ".join(span.text_of(places.passage.prose).split())
    return places.alphabet.capitalize(name) if name.isupper() and len(name) > 3 else name


@dataclass(frozen=True, slots=True)
class _Course:
    """Where whatever hangs on a mention goes when mentions move."""

    mentions: Sequence[Mention]
    """As they were."""
    leaving: AbstractSet[int]
    targets: Mapping[int, int | None]
    """The new candidate for each old one; None: nobody."""

    def quotation(self, quotation: Quotation) -> Quotation:
        speaker = self._of(quotation.speaker, quotation.span)
        return quotation if speaker == quotation.speaker else replace(quotation, speaker=speaker)

    def event(self, event: Event) -> Event:
        people = (self._of(person, event.span) for person in event.participants)
        participants = tuple(dict.fromkeys(person for person in people if person is not None))
        return replace(event, participants=participants, source=self._of(event.source, event.span))

    def _of(self, candidate: int | None, place: Span) -> int | None:
        own = [index for index, mention in enumerate(self.mentions) if mention.candidate == candidate]
        nearest = min(own, key=lambda index: _distance(self.mentions[index].span, place), default=None)
        if candidate is None or nearest is None or nearest not in self.leaving:
            return candidate
        return self.targets[candidate]


def _distance(span: Span, place: Span) -> tuple[int, int]:
    """Return how far a mention is from a place; of two equally far ones the earlier counts."""
    return max(place.start - span.end, span.start - place.end, 0), span.start
