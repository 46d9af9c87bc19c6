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
from vakanuvis.understand.quotations.attribution import attribute_utterances
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
    utterances = find_utterances(passage, language.speech.coordinators)
    sentences = passage.sentences if reported_in is None else reported_in
    if not utterances and not sentences:
        return ()
    writers = outside(mentions, utterances)
    attributions = attribute_utterances(passage, utterances, candidates, writers, language)
    direct = quotations_of(passage, utterances, attributions, language)
    reports = find_reports(passage, sentences, utterances, writers, language.speech)
    if not reports:
        return direct
    return tuple(sorted((*direct, *reports), key=_first_piece))


def _first_piece(quotation: Quotation) -> Span:
    return quotation.pieces[0]
