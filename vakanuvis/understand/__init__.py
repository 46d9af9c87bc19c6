"""Understand: each article from its text alone. Article → Record.

1. split the prose into blocks, sentences and pairs of marks           text.passages
2. find who is named, and who of them is the same                      people
3. find when, as values                                                times
4. find quotations, and who of the people named said them              quotations
5. find what happened: dated sentences with their people               events
6. make a headline where none is given                         headlines
7. let a person's corrections win                                      amend
8. say what others need of it                                          records

It is pure: no register, no other article, no clock. A headline that names nobody (headlines_nameless) is needed by few
articles, so it is made when arranging asks for it.
"""

from collections.abc import Sequence

from vakanuvis.language.base import Language
from vakanuvis.model.article import Article
from vakanuvis.model.findings import Findings, TimeExpression
from vakanuvis.model.record import Record
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage, passages_of
from vakanuvis.understand.amend import amend_record, dated_article
from vakanuvis.understand.events import find_all_events
from vakanuvis.understand.headlines import make_headline
from vakanuvis.understand.headlines_nameless import nameless_headline_of
from vakanuvis.understand.people import find_all_people
from vakanuvis.understand.quotations import find_all_quotations
from vakanuvis.understand.records import extract_of, record_of, summary_of
from vakanuvis.understand.times import find_times

__all__ = [
    "amend_record",
    "dated_article",
    "extract_of",
    "nameless_headline_of",
    "summary_of",
    "understand_article",
    "understand_articles",
]


def understand_article(article: Article, language: Language, *, reported: bool = False) -> Record:
    """Find people, quotations, times and events in `article`, and give it a headline where it has none.

    Reported speech is looked for where it says whose word an event is; everywhere if `reported`, because no page shows it.
    """
    return understand_articles((article,), language, reported=reported)[0]


def understand_articles(articles: Sequence[Article], language: Language, *, reported: bool = False) -> list[Record]:
    """Do with each article as `understand_article` does, one step after the other over all of them.

    A few articles at once take a fifth less time than one after the other: a step finds its own code where it left it.
    """
    passages = passages_of(articles, language)
    people = find_all_people(passages, language)
    times = [
        find_times(passage, article.published, language) for passage, article in zip(passages, articles, strict=True)
    ]
    dated = [None if reported else _dated(passage, found) for passage, found in zip(passages, times, strict=True)]
    quotations = find_all_quotations(passages, people, language, dated)
    mentions, published = [named for _, named in people], [article.published for article in articles]
    events = find_all_events(passages, mentions, quotations, times, published, language)
    findings = [
        Findings(candidates, mentions, said, found, happened)
        for (candidates, mentions), said, found, happened in zip(people, quotations, times, events, strict=True)
    ]
    headlines = [
        make_headline(passage, found, language) if article.headline is None else article.headline
        for passage, found, article in zip(passages, findings, articles, strict=True)
    ]
    return [record_of(*one) for one in zip(articles, findings, headlines, strict=True)]


def _dated(passage: Passage, times: Sequence[TimeExpression]) -> tuple[Span, ...]:
    """Return the sentences with a time."""
    return passage.sentences_at([time.span.start for time in times])
