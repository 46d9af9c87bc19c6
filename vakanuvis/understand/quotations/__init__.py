"""What was said, and by whom. Passage and mentions → quotations.

1. what stands between marks, with the writer's words around it          utterances
2. the words of saying after it, or before it with a colon               attribution, colons, language.speech
3. who spoke: subject, owner, the person named after a participle        subjects, speakers
4. what is understood from the sentence before                           continuation
5. what is no quotation of its own: subheadings, terms, names of things  kinds
6. what is reported without marks                                        reports

Who spoke is left open where the text leaves it open: words in the wrong mouth are the worst this program can do.
"""

from collections.abc import Sequence

from vakanuvis.language.base import Language
from vakanuvis.model.findings import Candidate, Mention, Quotation
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage
from vakanuvis.understand.quotations.attribution import attribute_utterances, cues_after
from vakanuvis.understand.quotations.kinds import quotations_of
from vakanuvis.understand.quotations.reports import find_reports
from vakanuvis.understand.quotations.scenes import outside
from vakanuvis.understand.quotations.utterances import find_utterances


def find_quotations(
    passage: Passage,
    candidates: Sequence[Candidate],
    mentions: Sequence[Mention],
    language: Language,
    reported_in: Sequence[Span] | None = None,
) -> tuple[Quotation, ...]:
    """Return quotations, subheadings, terms and reported speech with their speakers, ascending.

    Direct ones, subheadings and terms do not overlap; what is reported may hold a term. Reported speech is looked for in
    the sentences `reported_in`, which ascend; in all of them without.
    """
    return find_all_quotations((passage,), ((candidates, mentions),), language, (reported_in,))[0]


def find_all_quotations(
    passages: Sequence[Passage],
    people: Sequence[tuple[Sequence[Candidate], Sequence[Mention]]],
    language: Language,
    reported_in: Sequence[Sequence[Span] | None],
) -> list[tuple[Quotation, ...]]:
    """Do with each passage as `find_quotations` does, one step after the other over all of them."""
    speech = language.speech
    uttered = [find_utterances(passage, speech.coordinators) for passage in passages]
    writers = [outside(mentions, utterances) for (_, mentions), utterances in zip(people, uttered, strict=True)]
    cues = [cues_after(passage, utterances, speech) for passage, utterances in zip(passages, uttered, strict=True)]
    attributed = [
        attribute_utterances(passage, utterances, found, candidates, named, language)
        for passage, utterances, found, (candidates, _), named in zip(
            passages, uttered, cues, people, writers, strict=True
        )
    ]
    direct = [
        quotations_of(passage, utterances, attributions, language)
        for passage, utterances, attributions in zip(passages, uttered, attributed, strict=True)
    ]
    reported = [
        find_reports(passage, passage.sentences if sentences is None else sentences, utterances, named, speech)
        for passage, sentences, utterances, named in zip(passages, reported_in, uttered, writers, strict=True)
    ]
    return [
        tuple(sorted((*said, *reports), key=_first_piece)) if reports else said
        for said, reports in zip(direct, reported, strict=True)
    ]


def _first_piece(quotation: Quotation) -> Span:
    return quotation.pieces[0]
