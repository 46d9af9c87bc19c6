"""Reported speech: what somebody said, as a clause without marks."""

from bisect import bisect_left
from collections.abc import Sequence

from vakanuvis.language.speech import FOLLOWING, SUBJECT, Cue, Speech
from vakanuvis.model.findings import Mention, Quotation
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage
from vakanuvis.understand.quotations.names import title_start, word_end
from vakanuvis.understand.quotations.scenes import Named
from vakanuvis.understand.quotations.subjects import is_set_off, subject_before
from vakanuvis.understand.quotations.utterances import Utterance

_LONG = 4
"""Fewer words between marks are a term, which a report may hold."""
_STOPS = " .!…,"
_FEW = 12
"""So many people before a participle may be the subject of the sentence that holds it."""


def find_reports(
    passage: Passage,
    sentences: Sequence[Span],
    utterances: Sequence[Utterance],
    named: Named,
    speech: Speech,
) -> tuple[Quotation, ...]:
    """Return what is reported in `sentences` with its speaker, ascending; where the speaker is not named there is no report.

    The speaker is one who is `named` in the writer's own words.
    """
    reports: list[Quotation] = []
    folded, cue_of_report = passage.folded, speech.cue_of_report
    quoted = [utterance.outer.start for utterance in utterances]
    for sentence in sentences:
        begin, end = sentence.start, sentence.end
        first = bisect_left(named.starts, begin)
        mentions = named.mentions[first : bisect_left(named.starts, end, lo=first)]
        if not mentions:
            continue
        for place, mention in enumerate(mentions):
            name_start = title_start(passage, mention) if mention.titles else mention.span.start
            cue = cue_of_report(folded, begin, name_start) if name_start > begin else None
            if cue and cue.voice is FOLLOWING:
                reports.append(_by_participle(passage, sentence, mentions, place, cue, speech))
        place = bisect_left(quoted, begin)
        # up to a quotation (“… ifade ederek, "…" dedi”), and up to the end of the sentence
        stops = (quoted[place], end) if place < len(quoted) and quoted[place] < end else (end,)
        for stop in stops:
            cue_end = len(folded[begin:stop].rstrip(_STOPS)) + begin
            cue = cue_of_report(folded, begin, cue_end)
            report = _by_verb(passage, cue_end, mentions, cue, speech) if cue and cue.voice is SUBJECT else None
            if report:
                reports.append(report)
    if not reports:
        return ()
    long = [utterance.outer.start for utterance in utterances if utterance.words >= _LONG]
    return tuple([report for report in reports if not _holds(report, long)])


def _holds(report: Quotation, quoted: Sequence[int]) -> bool:
    """Tell whether a whole quotation begins inside a report: then what was said stands in it."""
    clause = report.pieces[0]
    return bisect_left(quoted, clause.start) < bisect_left(quoted, clause.end)


def _by_participle(
    passage: Passage, sentence: Span, named: Sequence[Mention], place: int, cue: Cue, speech: Speech
) -> Quotation:
    """Return “… ifade eden [X]”."""
    start = sentence.start
    for other in reversed(named[max(place - _FEW, 0) : place]):
        if is_set_off(passage, other, speech):
            start = _clause_start(passage, other, speech)
            break
    return _report(passage, Span(start, cue.span.start), cue, named[place].candidate, "report-participle")


def _by_verb(passage: Passage, stop: int, named: Sequence[Mention], cue: Cue, speech: Speech) -> Quotation | None:
    """Return “[X], … ifade etti”, whose verb ends at `stop`; None where the text leaves it open who is meant."""
    end = cue.span.start
    before = [mention for mention in named if mention.span.end <= end]
    subject = subject_before(passage, before, stop, speech)
    if not subject or subject.candidate is None:
        return None
    teller = next(
        mention for mention in reversed(before) if mention.candidate == subject.candidate and not mention.case
    )
    begin = min(_clause_start(passage, teller, speech), end)
    return _report(passage, Span(begin, end), cue, subject.candidate, "report-verb")


def _clause_start(passage: Passage, subject: Mention, speech: Speech) -> int:
    """Return where the clause begins that follows a subject: “X ise [bunun …]”."""
    match = speech.after_subject.match(passage.folded, word_end(passage, subject))
    return match.end() if match else word_end(passage, subject)


def _report(passage: Passage, clause: Span, cue: Cue, speaker: int, rule: str) -> Quotation:
    text = clause.text_of(passage.prose)
    start = clause.start + len(text) - len(text.lstrip(" ,;–-\n"))
    end = clause.start + len(text.rstrip())
    return Quotation(pieces=(Span(start, end),), kind="reported", speaker=speaker, cue=cue.span, rule=rule)
