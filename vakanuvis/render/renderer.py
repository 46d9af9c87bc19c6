"""From a page plan to a page: who makes what."""

from collections.abc import Callable

from vakanuvis.language.alphabet import Alphabet
from vakanuvis.language.base import Language
from vakanuvis.model.pages import (
    AboutPage,
    ArticlePage,
    DataPage,
    ExportPage,
    FeedPage,
    HomePage,
    NotFoundPage,
    Page,
    PagePlan,
    PeoplePage,
    PersonPage,
    PlainPage,
    RedirectPage,
    RobotsPage,
    SiteFacts,
    SitemapPage,
    SourceText,
    TimelineIndexPage,
    TimelinePage,
)
from vakanuvis.model.record import Extract, Record
from vakanuvis.model.search import SearchGroupPage, SearchIndexPage, SearchPage, SearchTermsPage
from vakanuvis.model.settings import Settings
from vakanuvis.model.words import Words
from vakanuvis.render.article import render_article
from vakanuvis.render.exports import render_export
from vakanuvis.render.feeds import render_feed, render_robots, render_sitemap
from vakanuvis.render.pages import (
    render_about,
    render_data,
    render_home,
    render_not_found,
    render_people,
    render_plain,
    render_redirect,
)
from vakanuvis.render.person import render_person
from vakanuvis.render.press import Press, make_press
from vakanuvis.render.search import render_search, render_search_group, render_search_index, render_search_terms
from vakanuvis.render.text_bytes import encode_text
from vakanuvis.render.timeline import render_timeline, render_timeline_index


class Renderer:
    """Makes pages; set up once in each process, then any number of pages in any order."""

    def __init__(
        self,
        settings: Settings,
        facts: SiteFacts,
        words: Words,
        language: Language | Alphabet,
        load_record: Callable[[str], Record],
        load_extract: Callable[[str], Extract],
    ) -> None:
        self.language = language
        self._press = make_press(settings, facts, words, load_record, load_extract)

    def render_page(self, plan: PagePlan) -> Page:
        """Return the finished file; the same plan and records give the same bytes."""
        return Page(plan.address, encode_text(_text_of(plan, self._press)))


def _text_of(plan: PagePlan, press: Press) -> str:
    match plan.context:
        case ArticlePage() as page:
            return render_article(plan, page, press)
        case PersonPage() as page:
            return render_person(plan, page, press)
        case SourceText():
            return press.load_record(plan.sources[0]).article.prose + "\n"
        case TimelinePage() as page:
            return render_timeline(plan, page, press)
        case TimelineIndexPage() as page:
            return render_timeline_index(plan, page, press)
        case PeoplePage() as page:
            return render_people(plan, page, press)
        case HomePage() as page:
            return render_home(plan, page, press)
        case AboutPage() as page:
            return render_about(plan, page, press)
        case PlainPage() as page:
            return render_plain(plan, page, press)
        case DataPage() as page:
            return render_data(plan, page, press)
        case NotFoundPage() as page:
            return render_not_found(plan, page, press)
        case RedirectPage() as page:
            return render_redirect(plan, page, press)
        case FeedPage() as page:
            return render_feed(plan, page, press)
        case ExportPage() as page:
            return render_export(plan, page, press)
        case SitemapPage() as page:
            return render_sitemap(page, press)
        case RobotsPage() as page:
            return render_robots(page)
        case SearchPage() as page:
            return render_search(plan, page, press)
        case SearchGroupPage() as page:
            return render_search_group(page, press.load_extract)
        case SearchTermsPage() as page:
            return render_search_terms(page)
        case SearchIndexPage() as page:
            return render_search_index(page)
