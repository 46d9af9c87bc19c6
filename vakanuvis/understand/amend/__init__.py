"""Amend: what a person corrects always wins. Record, Correction → Record.

1. the article's own date, before anything is understood               dated_article
2. who is meant by a name: other people, nobody, somebody unseen        people
3. when: values changed, taken away, added                              times
4. who said it, and what is no quotation                                quotations
5. what happened                                                        events
6. headline, note; of a withdrawn article nothing is left but its frame

Words are found as they stand in the text, whatever their case, their white space and the look of their marks. A correction
that fits nothing is reported with its line, and why (unmatched). Candidates are never taken away, so that indexes hold.
"""

from vakanuvis.language.base import Language
from vakanuvis.model.article import Anchorage, Article, Block
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.editing import Correction
from vakanuvis.model.findings import Findings
from vakanuvis.model.record import Record
from vakanuvis.model.spans import Span
from vakanuvis.model.structs import replace
from vakanuvis.text.passages import passage_of
from vakanuvis.understand.amend.events import correct_event
from vakanuvis.understand.amend.names import with_names
from vakanuvis.understand.amend.people import correct_mention
from vakanuvis.understand.amend.places import Places
from vakanuvis.understand.amend.quotations import correct_quotation
from vakanuvis.understand.amend.times import correct_date
from vakanuvis.understand.amend.unmatched import AnyEntry, why_unmatched
from vakanuvis.understand.headlines import make_headline
from vakanuvis.understand.records import record_of


def dated_article(article: Article, correction: Correction) -> Article:
    """Return the article with the date that the correction gives it: to be done before it is understood."""
    return article if correction.published is None else replace(article, published=correction.published)


def amend_record(record: Record, correction: Correction, language: Language, report: Report) -> Record:
    """Return the record as the correction says; reports entries that fit nothing in it."""
    if correction.withdrawn is not None:
        return _withdrawn(record, correction)
    findings = _amended(record, correction, language, report)
    headline, made = record.headline, record.headline_made
    if correction.headline is not None:
        headline, made = correction.headline, False
    elif made and findings != record.findings:
        passage, named = passage_of(record.article, language), with_names(findings, language.alphabet)
        headline = make_headline(passage, named, language)
    amended = record_of(record.article, findings, headline)
    return replace(amended, headline_made=made, note=correction.note)


def _amended(record: Record, correction: Correction, language: Language, report: Report) -> Findings:
    if not (correction.mentions or correction.dates or correction.quotations or correction.events):
        return record.findings
    places = Places(passage_of(record.article, language), language.alphabet)
    amended = record.findings

    def take(corrected: Findings | None, entry: AnyEntry) -> None:
        nonlocal amended
        if corrected is None:
            code, arguments = why_unmatched(entry, places)
            report(Diagnostic(correction.path, entry.line, Severity.WARNING, code, arguments))
        else:
            amended = corrected

    for mention in correction.mentions:
        take(correct_mention(amended, mention, places), mention)
    for date in correction.dates:
        take(correct_date(amended, date, places), date)
    for quotation in correction.quotations:
        take(correct_quotation(amended, quotation, places), quotation)
    for event in correction.events:
        take(correct_event(amended, event, places), event)
    return amended


def _withdrawn(record: Record, correction: Correction) -> Record:
    """Return the frame of a withdrawn article: its text is in nothing that is published, nor a headline made of it.

    What it is called where nobody gave it a headline, arranging says.
    """
    empty = Block("paragraph", (), Span(0, 0), (Anchorage(0, 0),))
    article = replace(record.article, prose="", blocks=(empty,), related=())
    frame = record_of(article, Findings(), correction.headline or record.article.headline or "")
    return replace(frame, headline_made=False, note=correction.note, withdrawn=correction.withdrawn)
