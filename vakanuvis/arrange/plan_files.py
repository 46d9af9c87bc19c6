"""Feeds, exports, and what else machines read."""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from vakanuvis.arrange.addresses import EXPORTS, PEOPLE
from vakanuvis.arrange.copies import originals_of
from vakanuvis.arrange.survey import Survey
from vakanuvis.model import templates
from vakanuvis.model.archive import ArticleRef, PersonRef
from vakanuvis.model.pages import (
    ArticlePage,
    DataPage,
    ExportPage,
    FeedPage,
    NotFoundPage,
    PagePlan,
    PersonPage,
    RobotsPage,
    SitemapPage,
)
from vakanuvis.model.settings import Settings

_FEED = 50


def plan_feeds(survey: Survey, settings: Settings) -> Iterator[PagePlan]:
    """Yield the feeds of the archive and of those people who have one; none without a base URL."""
    if not settings.base_url:
        return
    latest = [
        article for article in reversed(survey.archive.articles) if not survey.archive.summaries[article.id].withdrawn
    ]
    yield _feed("atom.xml", templates.ATOM, "", None, latest, survey)
    yield _feed("feed.json", templates.JSON_FEED, "", None, latest, survey)
    for person in survey.archive.people:
        if person.own_files:
            articles = [item.article for item in reversed(survey.appearances[person.id])]
            address = f"{PEOPLE}{person.id}.xml"
            yield _feed(address, templates.ATOM, person.name, survey.refs[person.id], articles, survey)


def _feed(
    address: str, template: str, title: str, person: PersonRef | None, latest: Iterable[ArticleRef], survey: Survey
) -> PagePlan:
    shown = tuple((article, _changed(survey, article)) for article, _ in zip(latest, range(_FEED), strict=False))
    return PagePlan(
        address, template, FeedPage(title, person, shown, address), tuple(article.id for article, _ in shown)
    )


def _changed(survey: Survey, article: ArticleRef) -> str:
    """Return the day of an article's last change."""
    summary = survey.archive.summaries[article.id]
    return max(summary.updated or summary.published, summary.published).isoformat()


def plan_exports(survey: Survey) -> Iterator[PagePlan]:
    """Yield the files of veri/ and the page that explains them."""
    archive = survey.archive
    articles = tuple((article, survey.candidates[article.id]) for article in archive.articles)
    everything = tuple(article.id for article in archive.articles)
    summaries = archive.summaries.values()
    tables = (
        (ExportPage("articles", (), articles, copies=tuple(originals_of(archive).items())), everything, len(articles)),
        (ExportPage("people", (), (), people=archive.people), (), len(archive.people)),
        (ExportPage("quotations", (), articles), everything, sum(len(summary.quotations) for summary in summaries)),
        (ExportPage("events", (), (), timeline=archive.timeline), (), len(archive.timeline)),
        (ExportPage("mentions", (), articles), everything, _mentions_in(survey)),
    )
    files = tuple(
        (f"{EXPORTS}{table.kind}.{ending}", records) for table, _, records in tables for ending in ("jsonl", "csv")
    )
    for table, sources, _ in tables:
        yield PagePlan(f"{EXPORTS}{table.kind}.jsonl", templates.EXPORT_JSONL, table, sources)
        yield PagePlan(f"{EXPORTS}{table.kind}.csv", templates.EXPORT_CSV, table, sources)
    description = ExportPage("datapackage", (), (), files=files)
    yield PagePlan(f"{EXPORTS}datapackage.json", templates.DATAPACKAGE, description)
    events = ExportPage("timelinejs", (), (), timeline=archive.timeline)
    yield PagePlan(f"{EXPORTS}timeline.json", templates.TIMELINEJS, events)
    yield PagePlan(f"{EXPORTS}archive.bib", templates.BIBTEX, ExportPage("bibtex", (), articles), everything)
    yield PagePlan(f"{EXPORTS}archive.csl.json", templates.CSL, ExportPage("csl", (), articles), everything)
    yield PagePlan(f"{EXPORTS}index.html", templates.DATA, DataPage(files))


def _mentions_in(survey: Survey) -> int:
    """Count the mentions of people who are known."""
    return sum(
        candidate.mentions
        for id_, people in survey.candidates.items()
        for person, candidate in zip(people, survey.archive.summaries[id_].candidates, strict=True)
        if person is not None
    )


def plan_last(plans: Iterable[PagePlan], survey: Survey, settings: Settings) -> Iterator[PagePlan]:
    """Yield what speaks of all other pages: 404.html, the sitemap, robots.txt."""
    home = urlsplit(settings.base_url).path or "/"
    yield PagePlan("404.html", templates.NOT_FOUND, NotFoundPage(home))
    if settings.base_url and not settings.noindex:
        rows = (_in_sitemap(plan, survey) for plan in plans)
        addresses = tuple(sorted(row for row in rows if row is not None))
        yield PagePlan("sitemap.xml", templates.SITEMAP, SitemapPage(addresses))
    sitemap = f"{settings.base_url}sitemap.xml" if settings.base_url and not settings.noindex else ""
    yield PagePlan("robots.txt", templates.ROBOTS, RobotsPage(settings.noindex, sitemap))


def _in_sitemap(plan: PagePlan, survey: Survey) -> tuple[str, str] | None:
    """Return the address and last change of a page that search engines may show."""
    context = plan.context
    if not plan.address.endswith(".html") or plan.template == templates.REDIRECT:
        return None
    if isinstance(context, ArticlePage):
        withdrawn = survey.archive.summaries[context.article.id].withdrawn
        return None if withdrawn else (plan.address, _changed(survey, context.article))
    if isinstance(context, PersonPage):
        return None if context.person.noindex else (plan.address, context.person.last.isoformat())
    return plan.address, ""
