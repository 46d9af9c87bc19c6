"""Understand: one article at a time, from its text alone. Article → Record.

1. split the prose into blocks, sentences and pairs of marks           text.passages
2. find who is named, and who of them is the same                      people
3. find when, as values                                                times
4. find quotations, and who of the people named said them              quotations
5. find what happened: dated sentences with their people               events
6. make a headline where none is given                              headlines
7. let a person's corrections win                                      amend
8. say what others need of it                                          records

It is pure: no register, no other article, no clock. What only few articles need is made when arranging asks for it: a headline
that names nobody                                                   headlines_nameless
"""

from vakanuvis.language.base import Language
from vakanuvis.model.article import Article
from vakanuvis.model.findings import Findings
from vakanuvis.model.record import Record
from vakanuvis.text.passages import passage_of
from vakanuvis.understand.amend import amend_record, dated_article
from vakanuvis.understand.events import find_events
from vakanuvis.understand.headlines import make_headline
from vakanuvis.understand.headlines_nameless import nameless_headline_of
from vakanuvis.understand.people import find_people
from vakanuvis.understand.quotations import find_quotations
from vakanuvis.understand.records import extract_of, record_of, summary_of
from vakanuvis.understand.times import find_times

__all__ = ["amend_record", "dated_article", "extract_of", "nameless_headline_of", "summary_of", "understand_article"]


def understand_article(article: Article, language: Language, *, reported: bool = False) -> Record:
    """Find people, quotations, times and events in `article`, and give it a headline where it has none.

    Reported speech is looked for where it says whose word an event is; everywhere if `reported`, because no page shows it.
    """
    passage = passage_of(article, language)
    candidates, mentions = find_people(passage, language)
    times = find_times(passage, article.published, language)
    dated = None if reported else passage.sentences_at([time.span.start for time in times])
    quotations = find_quotations(passage, candidates, mentions, language, dated)
    events = find_events(passage, mentions, quotations, times, article.published, language)
    findings = Findings(candidates, mentions, quotations, times, events)
    headline = make_headline(passage, findings, language) if article.headline is None else article.headline
    return record_of(article, findings, headline)
