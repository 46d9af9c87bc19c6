"""A plan for every file of the site."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.arrange.builders import SETTINGS, arrange, candidate, entry, event, summary
from vakanuvis.arrange import plan_pages
from vakanuvis.language.turkish import TURKISH
from vakanuvis.model.editing import RegisterEntry
from vakanuvis.model.pages import (
    ArticlePage,
    DataPage,
    ExportPage,
    FeedPage,
    HomePage,
    PagePlan,
    PeoplePage,
    PersonPage,
    PlainPage,
    RobotsPage,
    SitemapPage,
    TimelineIndexPage,
    TimelinePage,
)
from vakanuvis.model.record import Summary
from vakanuvis.model.settings import Settings


def plans_of(
    summaries: Sequence[Summary],
    register: Sequence[RegisterEntry] = (),
    settings: Settings = SETTINGS,
    pages: Sequence[tuple[str, PlainPage]] = (),
) -> dict[str, PagePlan]:
    archive, _ = arrange(summaries, register, settings=settings)
    plans = list(plan_pages(archive, settings, pages, TURKISH))
    addresses = [plan.address for plan in plans]
    assert len(set(addresses)) == len(addresses)
    return {plan.address: plan for plan in plans}


def article(plans: dict[str, PagePlan], address: str) -> ArticlePage:
    context = plans[address].context
    assert isinstance(context, ArticlePage)
    return context


def person(plans: dict[str, PagePlan], address: str) -> PersonPage:
    context = plans[address].context
    assert isinstance(context, PersonPage)
    return context


def period(plans: dict[str, PagePlan], address: str) -> TimelinePage:
    context = plans[address].context
    assert isinstance(context, TimelinePage)
    return context


SMALL = [
    summary(
        "2025/a.txt",
        candidate("Efe Ongun", "Bakan", quotations=1),
        "Ali Taşova",
        quotations=((0, (1,)),),
        events=(event("2025-03-10", "Ongun köprüyü açtı", 0),),
    ),
    summary("2025/b.txt", "Efe Ongun", published=date(2025, 4, 2)),
]
ALWAYS = [
    "index.html",
    "hakkinda.html",
    "404.html",
    "robots.txt",
    "zaman/index.html",
    "kisiler/index.html",
    "veri/index.html",
    "veri/articles.jsonl",
    "veri/articles.csv",
    "veri/people.jsonl",
    "veri/people.csv",
    "veri/quotations.jsonl",
    "veri/quotations.csv",
    "veri/events.jsonl",
    "veri/events.csv",
    "veri/mentions.jsonl",
    "veri/mentions.csv",
    "veri/datapackage.json",
    "veri/timeline.json",
    "veri/archive.bib",
    "veri/archive.csl.json",
]


class TestWhatThereIs:
    def test_an_empty_archive_has_its_frame(self) -> None:
        plans = plans_of([])
        assert set(ALWAYS) <= plans.keys()
        home = plans["index.html"].context
        assert isinstance(home, HomePage)
        assert (home.articles, home.first, home.latest) == (0, None, ())

    def test_every_article_person_year_and_month_has_a_page(self) -> None:
        assert plans_of(SMALL).keys() - set(ALWAYS) == {
            "haber/2025/a.html",
            "haber/2025/a.txt",
            "haber/2025/b.html",
            "haber/2025/b.txt",
            "zaman/2025.html",
            "zaman/2025-03.html",
            "zaman/2025-04.html",
            "kisiler/sayi.html",
            "kisiler/son.html",
            "kisi/efe-ongun.html",
            "kisi/ali-tasova.html",
            "atom.xml",
            "feed.json",
            "sitemap.xml",
        }

    def test_without_a_base_url_there_are_no_feeds_and_no_sitemap(self) -> None:
        plans = plans_of(SMALL, [entry("efe", "Efe Ongun")], replace(SETTINGS, base_url=""))
        assert not plans.keys() & {"atom.xml", "feed.json", "sitemap.xml", "kisi/efe.xml"}
        assert plans["robots.txt"].context == RobotsPage(disallow=False, sitemap="")
        _, said = arrange(SMALL, settings=replace(SETTINGS, base_url=""))
        assert [(d.path, d.code) for d in said] == [("site.toml", "base-url-missing")]

    @pytest.mark.parametrize("publish", ["excerpt", "index"])
    def test_original_texts_are_there_only_where_texts_are_published(self, publish: str) -> None:
        plans = plans_of(SMALL, settings=replace(SETTINGS, publish=publish))
        assert "haber/2025/a.txt" not in plans
        assert article(plans, "haber/2025/a.html").article.excerpt == ("" if publish == "index" else "Bir cümle.")

    def test_a_withdrawn_article_keeps_its_page_only(self) -> None:
        plans = plans_of([summary("a.txt", withdrawn=True), summary("b.txt")])
        assert "haber/a.html" in plans
        assert "haber/a.txt" not in plans
        assert article(plans, "haber/a.html").article.excerpt == ""
        feed, sitemap = plans["atom.xml"].context, plans["sitemap.xml"].context
        assert isinstance(feed, FeedPage)
        assert isinstance(sitemap, SitemapPage)
        assert [ref.id for ref, _ in feed.articles] == ["b.txt"]
        assert "haber/a.html" not in dict(sitemap.addresses)

    def test_own_pages_take_the_place_of_ours(self) -> None:
        own = PlainPage("Künye", "Metin", "tr")
        plans = plans_of(SMALL, pages=[("kunye.html", own), ("hakkinda.html", own)])
        assert plans["kunye.html"].context == plans["hakkinda.html"].context == own

    def test_files_of_their_own_have_those_in_the_register_or_in_three_articles(self) -> None:
        summaries = [
            summary(f"{number}.txt", "Efe Ongun", *(["Ali Taşova"] * (number < 2)), "Can Öz" if number else "Ece Su")
            for number in range(3)
        ]
        plans = plans_of(summaries, [entry("ece", "Ece Su")])
        with_files = {address for address in plans if address.startswith("kisi/") and not address.endswith(".html")}
        assert with_files == {
            f"kisi/{id_}.{ending}" for id_ in ("efe-ongun", "ece") for ending in ("json", "csv", "xml")
        }

    def test_people_outside_the_register_are_not_in_the_sitemap(self) -> None:
        sitemap = plans_of(SMALL, [entry("efe", "Efe Ongun")])["sitemap.xml"].context
        assert isinstance(sitemap, SitemapPage)
        addresses = dict(sitemap.addresses)
        assert addresses["kisi/efe.html"] == "2025-04-02"
        assert "kisi/ali-tasova.html" not in addresses
        assert addresses["haber/2025/a.html"] == "2025-03-01"

    def test_a_site_that_asks_search_engines_to_stay_away_says_so(self) -> None:
        plans = plans_of(SMALL, settings=replace(SETTINGS, noindex=True))
        assert plans["robots.txt"].context == RobotsPage(disallow=True, sitemap="")
        assert "sitemap.xml" not in plans

    def test_nothing_names_who_is_hidden(self) -> None:
        plans = plans_of(SMALL, [entry("efe", "Efe Ongun", hidden=True)])
        assert "Ongun" not in repr([replace(plan, sources=()) for plan in plans.values()]).replace(
            "Ongun köprüyü açtı", ""
        )


class TestArticles:
    def test_neighbours_follow_publication(self) -> None:
        plans = plans_of([summary("z.txt", published=date(2025, 1, 1)), summary("a.txt"), summary("b.txt")])
        middle = article(plans, "haber/a.html")
        assert [ref.id for ref in (middle.previous, middle.next) if ref] == ["z.txt", "b.txt"]
        assert article(plans, "haber/z.html").previous is None

    def test_its_events_lead_to_the_timeline(self) -> None:
        plans = plans_of(SMALL)
        assert article(plans, "haber/2025/a.html").event_pages == ("zaman/2025-03.html#e-1",)
        assert article(plans, "haber/2025/b.html").day_address == "zaman/2025-04.html"

    def test_copies_and_common_events_and_rare_people_relate(self) -> None:
        crowd = [summary(f"x{number:02}.txt", "Ünlü Biri", fingerprint=(number, 10 + number)) for number in range(40)]
        summaries = [
            *crowd,
            summary(
                "a.txt",
                "Ünlü Biri",
                "Nadir Kişi",
                fingerprint=(1000, 1001),
                events=(event("2025-03-10", "Köprü hizmete açıldı"),),
            ),
            summary("b.txt", fingerprint=(1000, 1001)),
            summary("c.txt", events=(event("2025-03-10", "Köprü hizmete açıldı"),)),
            summary("d.txt", "Nadir Kişi"),
        ]
        related = article(plans_of(summaries), "haber/a.html").related
        assert [(row.article.id, row.reason) for row in related] == [
            ("b.txt", "same-text"),
            ("c.txt", "same-event"),
            ("d.txt", "people"),
        ]
        assert [ref.name for ref in related[2].people] == ["Nadir Kişi"]

    def test_two_candidates_who_are_one_person_are_one_row(self) -> None:
        plans = plans_of(
            [summary("a.txt", candidate("Efe Ongun", "Bakan", mentions=2), candidate("Ongun", "Vali", mentions=3))]
        )
        rows = article(plans, "haber/a.html").people
        assert [(row.person.name, row.titles, row.mentions) for row in rows] == [("Efe Ongun", ("Bakan", "Vali"), 5)]


class TestPeople:
    def test_words_by_and_about_somebody(self) -> None:
        plans = plans_of(SMALL)
        spoken = person(plans, "kisi/efe-ongun.html").appearances[-1]
        about = person(plans, "kisi/ali-tasova.html").appearances[0]
        assert (spoken.spoken, spoken.about) == ((0,), ())
        assert (about.spoken, [(index, ref.name if ref else None) for index, ref in about.about]) == (
            (),
            [(0, "Efe Ongun")],
        )
        assert plans["kisi/efe-ongun.html"].sources == ("2025/a.txt",)

    def test_company_and_namesakes(self) -> None:
        plans = plans_of([*SMALL, summary("c.txt", "Can Taşova")])
        page = person(plans, "kisi/ali-tasova.html")
        assert [(row.person.name, row.count) for row in page.companions] == [("Efe Ongun", 1)]
        assert [ref.name for ref in page.namesakes] == ["Can Taşova"]

    def test_copies_are_shown_beside_the_first(self) -> None:
        marks = (1, 2, 3)
        plans = plans_of(
            [summary("a.txt", "Efe Ongun", fingerprint=marks), summary("b.txt", "Efe Ongun", fingerprint=marks)]
        )
        (appearance,) = person(plans, "kisi/efe-ongun.html").appearances
        assert (appearance.article.id, [copy.id for copy in appearance.copies]) == ("a.txt", ["b.txt"])

    def test_a_long_page_is_cut_by_years(self) -> None:
        summaries = [
            summary(f"{number:03}.txt", "Efe Ongun", published=date(2023 + number // 40, 1, 1)) for number in range(120)
        ]
        plans = plans_of(summaries)
        first = person(plans, "kisi/efe-ongun.html")
        assert [(link.label, link.address) for link in first.parts] == [
            ("2025", "kisi/efe-ongun.html"),
            ("2024", "kisi/efe-ongun/2024.html"),
            ("2023", "kisi/efe-ongun/2023.html"),
        ]
        assert [len(person(plans, link.address).appearances) for link in first.parts] == [40, 40, 40]

    def test_a_person_in_thousands_of_articles_has_no_page_that_is_too_long(self) -> None:
        summaries = [
            summary(f"{number:04}.txt", candidate("Efe Ongun", quotations=2), quotations=((0, ()), (0, ())))
            for number in range(2000)
        ]
        plans = plans_of(summaries)
        pages = [plan.context for plan in plans.values() if isinstance(plan.context, PersonPage)]
        assert sum(len(page.appearances) for page in pages) == 2000
        assert max(len(page.appearances) for page in pages) <= 70

    def test_a_short_index_is_one_page(self) -> None:
        index = plans_of(SMALL)["kisiler/index.html"].context
        assert isinstance(index, PeoplePage)
        assert [(letter, [row.person.name for row in (*several, *once)]) for letter, several, once in index.groups] == [
            ("A", ["Ali Taşova"]),
            ("E", ["Efe Ongun"]),
        ]
        assert {letter.letter: letter.address for letter in index.letters}["Ç"] == "kisiler/index.html#c-2"

    def test_a_long_index_has_pages_for_letters_that_hold_everybody_once(self) -> None:
        names = [
            f"{given}{'abcdefghij'[number % 10]} {'Soy' + 'abcdefghij'[number // 10 % 10]}{'lmnopr'[number // 100]}"
            for given in ("Ça", "Ca", "Ia", "İa")
            for number in range(600)
        ]
        plans = plans_of([summary("a.txt", *names)])
        pages = [
            plan.context
            for plan in plans.values()
            if isinstance(plan.context, PeoplePage) and plan.context.view == "letter"
        ]
        listed = [row.person.name for page in pages for _, several, once in page.groups for row in (*several, *once)]
        assert sorted(listed) == sorted(names)
        assert {"kisiler/c.html", "kisiler/c-2.html", "kisiler/i.html", "kisiler/i-2.html"} <= plans.keys()
        index = plans["kisiler/index.html"].context
        assert isinstance(index, PeoplePage)
        assert (index.groups, index.total) == ((), 2400)
        assert {letter.address for letter in index.letters if letter.count} <= plans.keys()


class TestTimeline:
    def test_index_and_years_show_every_month(self) -> None:
        plans = plans_of(SMALL)
        index = plans["zaman/index.html"].context
        assert isinstance(index, TimelineIndexPage)
        assert [(bar.label, bar.published, bar.happened) for bar in index.years] == [("2025", 2, 1)]
        assert len(index.months) == 12
        assert [bar.address for bar in index.months[1:4]] == ["", "zaman/2025-03.html", "zaman/2025-04.html"]
        assert (index.events, index.undated) == (1, 1)

    def test_months_are_neighbours_across_the_turn_of_the_year(self) -> None:
        plans = plans_of([summary("a.txt", published=date(2024, 12, 31)), summary("b.txt", published=date(2025, 2, 1))])
        december = period(plans, "zaman/2024-12.html")
        assert december.next is not None
        assert (december.next.address, december.previous, december.up.address) == (
            "zaman/2025-02.html",
            None,
            "zaman/2024.html",
        )

    def test_what_is_known_to_the_year_or_lasts_longer_than_a_month_stands_with_the_year(self) -> None:
        values = ("2025", "2025-03", "2025-03-05", "2025-03-30/2025-04-02")
        plans = plans_of(
            [summary("a.txt", events=tuple(event(value, f"Olay {value}", anchor=value) for value in values))]
        )
        assert [entry.value for entry in period(plans, "zaman/2025.html").entries] == ["2025", "2025-03-30/2025-04-02"]
        assert [entry.value for entry in period(plans, "zaman/2025-03.html").entries] == ["2025-03", "2025-03-05"]

    def test_a_month_of_many_events_is_split_into_days(self) -> None:
        events = [
            event(f"2025-03-{1 + number % 31:02}", f"{number:05} numaralı olay", anchor=f"e-{number}")
            for number in range(200)
        ]
        plans = plans_of([summary("a.txt", events=(*events, event("2025-03", "Ay boyu sürdü", anchor="e-ay")))])
        month = period(plans, "zaman/2025-03.html")
        assert [entry.value for entry in month.entries] == ["2025-03"]
        assert [bar.label for bar in month.months] == [f"2025-03-{day:02}" for day in range(1, 32)]
        assert month.articles == ()
        day = period(plans, "zaman/2025-03-01.html")
        assert (len(day.entries), [ref.id for ref in day.articles], day.up.address) == (
            7,
            ["a.txt"],
            "zaman/2025-03.html",
        )
        assert article(plans, "haber/a.html").day_address == "zaman/2025-03-01.html"

    def test_a_day_of_two_thousand_articles_has_several_pages(self) -> None:
        plans = plans_of([summary(f"{number:04}.txt") for number in range(2000)])
        days = [
            plan
            for address, plan in plans.items()
            if address.startswith("zaman/2025-03") and isinstance(plan.context, TimelinePage)
        ]
        parts = [
            plan.context
            for plan in days
            if isinstance(plan.context, TimelinePage) and plan.context.period == "2025-03-01"
        ]
        assert sum(len(part.articles) for part in parts) == 2000
        assert max(len(part.articles) for part in parts) < 300
        assert [part.part for part in parts] == list(range(1, len(parts) + 1))
        assert [link.address for link in parts[0].parts][:2] == ["zaman/2025-03-01.html", "zaman/2025-03/01-2.html"]

    def test_far_years_have_pages_too(self) -> None:
        plans = plans_of(
            [
                summary(
                    "a.txt",
                    events=(event("1071-08-26", "Meydanda toplandılar"), event("2099", "Yol bitecek", anchor="e-2")),
                )
            ]
        )
        assert {"zaman/1071.html", "zaman/1071-08.html", "zaman/2099.html"} <= plans.keys()
        home = plans["index.html"].context
        assert isinstance(home, HomePage)
        assert [bar.label for bar in home.months] == ["1071-08", "2025-03"]


class TestFiles:
    def test_feeds_hold_the_latest_fifty(self) -> None:
        summaries = [
            summary(
                f"{number:03}.txt",
                "Efe Ongun",
                published=date(2025, 1, 1) + timedelta(number),
                updated=date(2025, 1, 1),
            )
            for number in range(60)
        ]
        plans = plans_of(summaries)
        for address in ("atom.xml", "feed.json", "kisi/efe-ongun.xml"):
            feed = plans[address].context
            assert isinstance(feed, FeedPage)
            assert [ref.id for ref, _ in feed.articles] == [f"{number:03}.txt" for number in range(59, 9, -1)]
            assert feed.articles[0][1] == "2025-03-01"
            assert plans[address].sources == tuple(ref.id for ref, _ in feed.articles)

    def test_the_data_page_counts_records(self) -> None:
        page = plans_of(SMALL)["veri/index.html"].context
        assert isinstance(page, DataPage)
        counts = {
            address.removeprefix("veri/").removesuffix(".jsonl"): count
            for address, count in page.files
            if address.endswith("jsonl")
        }
        assert counts == {"articles": 2, "people": 2, "quotations": 1, "events": 1, "mentions": 3}

    def test_tables_name_the_articles_whose_extracts_they_show(self) -> None:
        plans = plans_of(SMALL)
        table = plans["veri/mentions.csv"]
        assert isinstance(table.context, ExportPage)
        assert table.sources == ("2025/a.txt", "2025/b.txt")
        assert [[ref.name for ref in people if ref] for _, people in table.context.articles] == [
            ["Efe Ongun", "Ali Taşova"],
            ["Efe Ongun"],
        ]
        assert plans["veri/people.csv"].sources == ()
