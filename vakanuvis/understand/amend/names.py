"""People as a made headline names them, where corrections gave speakers by their ids."""

from vakanuvis.language.alphabet import Alphabet
from vakanuvis.model.findings import Findings
from vakanuvis.model.structs import replace


def with_names(findings: Findings, alphabet: Alphabet) -> Findings:
    """Return the findings with one candidate for each name, and no speaker of whom only an id is known.

    A speaker whom a correction gives by an id is a candidate beside the one of that name: for a headline they are one person,
    not two of one surname. What the id's person is called, only the register knows.
    """
    firsts: dict[str, int] = {}
    speakers: list[int | None] = []
    for index, candidate in enumerate(findings.candidates):
        only_id = not candidate.forms and candidate.name == candidate.person == alphabet.slug(candidate.name)
        first = firsts.setdefault(alphabet.fold(candidate.name), index)
        speakers.append(None if only_id else first)
    if speakers == list(range(len(speakers))):
        return findings
    kept = sorted({speaker for speaker in speakers if speaker is not None})
    now = {old: new for new, old in enumerate(kept)}
    places = [None if speaker is None else now[speaker] for speaker in speakers]
    return replace(
        findings,
        candidates=tuple(findings.candidates[index] for index in kept),
        mentions=tuple(
            replace(mention, candidate=place)
            for mention in findings.mentions
            if (place := places[mention.candidate]) is not None
        ),
        quotations=tuple(
            replace(quotation, speaker=None if quotation.speaker is None else places[quotation.speaker])
            for quotation in findings.quotations
        ),
        events=(),
    )
