"""Every file of the site: where it is, and what it shows from outside its own article."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from vakanuvis.arrange.copies import count_quotations
from vakanuvis.arrange.plan_articles import plan_articles
from vakanuvis.arrange.plan_files import plan_exports, plan_feeds, plan_last
from vakanuvis.arrange.plan_people import plan_people
from vakanuvis.arrange.plan_persons import plan_persons
from vakanuvis.arrange.plan_timeline import months_of, plan_timeline, tally_of
from vakanuvis.arrange.survey import Survey, row_of, survey_archive
from vakanuvis.language.base import Language
from vakanuvis.model import templates
from vakanuvis.model.archive import Archive
from vakanuvis.model.pages import AboutPage, HomePage, PagePlan, PlainPage, RedirectPage
from vakanuvis.model.settings import Settings

HOME = "index.html"
ABOUT = "hakkinda.html"
_LATEST = 12
_PRESENT = 12
_MONTHS = 24


def plan_pages(
    archive: Archive, settings: Settings, own_pages: Sequence[tuple[str, PlainPage]], language: Language
) -> Iterator[PagePlan]:
    """Yield a plan for every file of the site except static ones and search; addresses are unique.

    A page of the site's own takes the place of ours at the same address. Feeds and the sitemap need a base URL.
    """
    survey = survey_archive(archive)
    own = {address for address, _ in own_pages}
    listed: list[PagePlan] = []
    for plan in chain(
        (_plan_home(survey), _plan_about(survey)),
        plan_articles(survey, settings),
        plan_timeline(archive, survey.calendar),
        plan_people(archive, language.alphabet),
        plan_persons(survey, language.alphabet),
        plan_feeds(survey, settings),
        plan_exports(survey),
    ):
        if plan.address not in own:
            listed.append(plan)
            yield plan
    for address, page in own_pages:
        listed.append(PagePlan(address, templates.PLAIN, page))
        yield listed[-1]
    taken = {plan.address for plan in listed}
    for address, target in archive.redirects:
        if address not in taken:
            yield PagePlan(address, templates.REDIRECT, RedirectPage(target))
    yield from (plan for plan in plan_last(listed, survey, settings) if plan.address not in taken)


def _plan_home(survey: Survey) -> PagePlan:
    archive, articles = survey.archive, survey.archive.articles
    last = articles[-1].published if articles else None
    months = [
        month
        for year in survey.calendar.years
        for month in months_of(year)
        if month.address and (last is None or month.label <= last.isoformat()[:7])
    ]
    present = sorted(archive.people, key=lambda person: (-person.articles, -person.mentions))[:_PRESENT]
    context = HomePage(
        articles=len(articles),
        people=len(archive.people),
        quotations=count_quotations(archive),
        events=len(archive.timeline),
        first=articles[0].published if articles else None,
        last=last,
        years=tuple(map(tally_of, survey.calendar.years)),
        months=tuple(months[-_MONTHS:]),
        latest=articles[: -_LATEST - 1 : -1],
        present=tuple(map(row_of, present)),
    )
    return PagePlan(HOME, templates.HOME, context)


def _plan_about(survey: Survey) -> PagePlan:
    archive = survey.archive
    rules: Counter[str] = Counter()
    for summary in archive.summaries.values():
        rules.update(dict(summary.rules))
    context = AboutPage(
        articles=len(archive.articles),
        people=len(archive.people),
        quotations=count_quotations(archive),
        events=len(archive.timeline),
        rules=tuple(sorted(rules.items())),
    )
    return PagePlan(ABOUT, templates.ABOUT, context)
