"""Pages of articles, and their original texts."""

from collections.abc import Iterator

from vakanuvis.arrange.related import Relations
from vakanuvis.arrange.survey import Survey
from vakanuvis.model import templates
from vakanuvis.model.archive import ArticleRef, PersonRef
from vakanuvis.model.findings import Certainty
from vakanuvis.model.pages import ArticlePage, PagePlan, PersonInArticle, SourceText
from vakanuvis.model.record import CandidateSummary
from vakanuvis.model.settings import Settings


def plan_articles(survey: Survey, settings: Settings) -> Iterator[PagePlan]:
    """Yield a page for each article, and its text where the site publishes texts; a withdrawn one's page stays."""
    articles = survey.archive.articles
    relations = Relations(survey)
    for place, article in enumerate(articles):
        summary = survey.archive.summaries[article.id]
        entries = survey.told_in.get(article.id, {})
        context = ArticlePage(
            article=article,
            candidates=survey.candidates[article.id],
            people=_people_in(survey, article),
            event_pages=tuple(
                f"{survey.calendar.events[entry.id]}#{entry.id}" if (entry := entries.get(event.anchor)) else ""
                for event in summary.events
            ),
            previous=articles[place - 1] if place else None,
            next=articles[place + 1] if place + 1 < len(articles) else None,
            related=relations.related_to(article.id),
            day_address=survey.calendar.articles[article.id],
        )
        yield PagePlan(article.address, templates.ARTICLE, context, (article.id,))
        if settings.publish == "full" and not summary.withdrawn:
            address = article.address.removesuffix(".html") + ".txt"
            yield PagePlan(address, templates.SOURCE, SourceText(article), (article.id,))


def _people_in(survey: Survey, article: ArticleRef) -> tuple[PersonInArticle, ...]:
    """Return everybody in an article, the most present first."""
    found: dict[str, tuple[PersonRef, dict[str, None], list[CandidateSummary]]] = {}
    summary = survey.archive.summaries[article.id]
    for person, candidate in zip(survey.candidates[article.id], summary.candidates, strict=True):
        if person is not None:
            _, titles, candidates = found.setdefault(person.id, (person, {}, []))
            titles.update(dict.fromkeys(candidate.titles))
            candidates.append(candidate)
    rows = [
        PersonInArticle(
            person=person,
            titles=tuple(titles),
            mentions=sum(candidate.mentions for candidate in candidates),
            quotations=sum(candidate.quotations for candidate in candidates),
            sure=survey.people[person.id].registered
            or any(candidate.certainty is Certainty.SURE for candidate in candidates),
        )
        for person, titles, candidates in found.values()
    ]
    return tuple(sorted(rows, key=lambda row: (-row.mentions, -row.quotations)))
