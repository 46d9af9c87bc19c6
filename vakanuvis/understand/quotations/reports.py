"""Reported speech: what somebody said, as a clause without marks."""

from collections.abc import Iterator, Sequence

from vakanuvis.language.speech import Cue, Speech, Voice
from vakanuvis.model.findings import Mention, Quotation
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage
from vakanuvis.understand.quotations.attribution import mentions_in, outside
from vakanuvis.understand.quotations.speakers import is_set_off, subject_before, title_start, word_end
from vakanuvis.understand.quotations.utterances import Utterance


def find_reports(
    passage: Passage, utterances: Sequence[Utterance], mentions: Sequence[Mention], speech: Speech
) -> tuple[Quotation, ...]:
    """Return what is reported with its speaker, ascending; where the speaker is not named there is no report."""
    writers = outside(mentions, utterances)
    reports: list[Quotation] = []
    place = 0
    for sentence in passage.sentences:
        named = mentions_in(writers, sentence)
        while place < len(utterances) and utterances[place].outer.end <= sentence.start:
            place += 1
        if named:
            quoted = place < len(utterances) and utterances[place].outer.start < sentence.end
            end = utterances[place].outer.start if quoted else sentence.end
            # up to a quotation (“… belirterek, "…" dedi”), and up to the end of the sentence
            ends = dict.fromkeys((end, sentence.end))
            reports += _reports_in(passage, sentence.start, tuple(ends), named, speech)
    return tuple(reports)


def _reports_in(
    passage: Passage, start: int, ends: Sequence[int], named: Sequence[Mention], speech: Speech
) -> Iterator[Quotation]:
    """Yield “… söyleyen [X]” for each person, then “[X], … belirtti” at each end."""
    first = start
    for mention in named:
        cue = speech.cue_of_report(passage.folded, start, title_start(passage, mention))
        if cue and cue.voice is Voice.FOLLOWING:
            yield _report(passage, Span(start, cue.span.start), cue, mention.candidate, "report-participle")
        if is_set_off(passage, mention, speech):
            start = _clause_start(passage, mention, speech)
    for end in ends:
        stop = first + len(passage.prose[first:end].rstrip(" .!…,"))
        cue = speech.cue_of_report(passage.folded, first, stop)
        before = [mention for mention in named if cue and mention.span.end <= cue.span.start]
        subject = subject_before(passage, before, stop, speech) if cue and cue.voice is Voice.SUBJECT else None
        if cue and subject and subject.candidate is not None:
            teller = next(
                mention for mention in reversed(before) if mention.candidate == subject.candidate and not mention.case
            )
            begin = min(_clause_start(passage, teller, speech), cue.span.start)
            yield _report(passage, Span(begin, cue.span.start), cue, subject.candidate, "report-verb")


def _clause_start(passage: Passage, subject: Mention, speech: Speech) -> int:
    """Return where the clause begins that follows a subject: “X ise [bunun …]”."""
    match = speech.after_subject.match(passage.folded, word_end(subject))
    return match.end() if match else word_end(subject)


def _report(passage: Passage, clause: Span, cue: Cue, speaker: int, rule: str) -> Quotation:
    text = clause.text_of(passage.prose)
    start = clause.start + len(text) - len(text.lstrip(" ,;–-\n"))
    return Quotation(pieces=(Span(start, clause.end),), kind="reported", speaker=speaker, cue=cue.span, rule=rule)
