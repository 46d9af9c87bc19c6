"""Every kind of page, as a whole: what must hold for all of them, and what each one must have."""

import json
import re
import tomllib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from tests.render.reader import Element, read_html
from tests.render.samples import TEMPLATES, record, settings, words
from tests.render.small_archive import AYSE, BRIDGE, HOSTILE, MERT, PLAIN, Rendering, arranged, small_archive
from vakanuvis.model.pages import NotFoundPage, PagePlan, PeoplePage, RedirectPage, TimelineIndexPage
from vakanuvis.model.structs import replace
from vakanuvis.render import static_pages, theme_digest

ARTICLE = "haber/2025/2025-02-01-kopru.html"
EVIL = "haber/2025/2025-04-02-dusmanca.html"
GONE = "haber/2026/2026-01-06-geri.html"
PERSON = "kisi/ayse-yildizli.html"


def html_pages(rendering: Rendering) -> Iterator[tuple[str, str]]:
    for page in rendering.pages():
        if page.address.endswith(".html"):
            yield page.address, page.content.decode()


@pytest.fixture(params=[("tr", "full"), ("en", "full"), ("tr", "excerpt"), ("en", "index")], ids="-".join)
def rendering(request: pytest.FixtureRequest) -> Rendering:
    return small_archive(*request.param)


def test_all_pages_are_well_formed_and_whole(rendering: Rendering) -> None:
    for address, html in html_pages(rendering):
        tree = read_html(html)
        assert html.rstrip().endswith("</html>"), address
        assert len(tree.all("h1")) == 1, address
        assert len(tree.all("main")) == 1, address
        assert tree.all("title")[0].text().strip(), address
        assert tree.all("html")[0].attributes["lang"] in ("tr", "en"), address


def test_ids_are_there_once(rendering: Rendering) -> None:
    for address, html in html_pages(rendering):
        ids = re.findall(r'\bid="([^"]*)"', html)
        assert len(ids) == len(set(ids)), address


def test_headings_leave_no_level_out(rendering: Rendering) -> None:
    for address, html in html_pages(rendering):
        levels = [int(element.tag[1]) for element in read_html(html).all() if re.fullmatch("h[1-6]", element.tag)]
        assert levels[0] == 1, address
        assert all(after <= before + 1 for before, after in pairwise(levels)), (address, levels)


def test_links_are_relative_and_lead_somewhere(rendering: Rendering) -> None:
    addresses = {*rendering.plans, *(page.address for page in static_pages(settings()))} | {"ara.html"}
    for address, html in html_pages(rendering):
        if address == "404.html":
            continue
        for element in read_html(html).all():
            link = element.attributes.get("href", element.attributes.get("src", ""))
            if not link or link.startswith(("#", "https://", "data:")):
                continue
            assert not link.startswith("/"), (address, link)
            target = (Path("/") / address).parent.joinpath(re.split("[?#]", link)[0]).resolve().relative_to("/")
            assert str(target) in addresses or link == "iletisim.html", (address, link)


def test_fragments_lead_somewhere(rendering: Rendering) -> None:
    pages = dict(html_pages(rendering))
    ids = {address: set(re.findall(r'\bid="([^"]*)"', html)) for address, html in pages.items()}
    for address, html in pages.items():
        for link in re.findall(r'href="([^"]*#[^"]*)"', html):
            path, _, fragment = link.partition("#")
            target = (Path("/") / address).parent.joinpath(path).resolve().relative_to("/") if path else Path(address)
            if not link.startswith("https://"):
                assert fragment in ids[str(target)], (address, link)


def test_nothing_is_inline_and_nothing_comes_from_elsewhere(rendering: Rendering) -> None:
    for address, html in html_pages(rendering):
        tree = read_html(html)
        assert not [element for element in tree.all() if "style" in element.attributes], address
        assert not [name for element in tree.all() for name in element.attributes if name.startswith("on")], address
        assert all(script.attributes.get("type") == "application/ld+json" for script in tree.all("script")), address
        assert not [
            link
            for link in tree.all("link")
            if "stylesheet" in link.attributes["rel"] and "//" in link.attributes["href"]
        ]
        if address != "404.html" and "refresh" not in html:
            policy = [meta.attributes.get("content") for meta in tree.all("meta") if meta.attributes.get("http-equiv")]
            assert policy[0] == (
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
                "connect-src 'self'; form-action 'self'; base-uri 'none'"
            )


def test_linked_data_is_json_whatever_the_texts_hold(rendering: Rendering) -> None:
    for address, html in html_pages(rendering):
        for block in read_html(html).all("script"):
            graph = json.loads(block.text())
            assert graph["@context"] == "https://schema.org", address
            assert all("@type" in thing for thing in graph["@graph"]), address


def test_regions_that_scroll_can_be_reached_by_keyboard(rendering: Rendering) -> None:
    for address, html in html_pages(rendering):
        for element in read_html(html).all(class_="scroll"):
            assert element.attributes["tabindex"] == "0", address
            assert element.attributes["aria-label"], address


def test_tables_have_captions_and_scopes(rendering: Rendering) -> None:
    for address, html in html_pages(rendering):
        tree = read_html(html)
        for table in (table for table in tree.all("table") if not table.all(class_="pilcrow")):
            if table.all("thead"):
                assert table.all("caption"), address
            assert all(cell.attributes.get("scope") for cell in table.all("th")), address


def test_the_same_plan_gives_the_same_bytes() -> None:
    first, again = (arranged((BRIDGE, PLAIN), settings(base_url="https://example.org/")) for _ in range(2))
    assert [page.content for page in first.pages()] == [page.content for page in again.pages()]


def test_hostile_headlines_stay_text() -> None:
    for address, html in html_pages(small_archive()):
        assert "<script>alert" not in html, address
    assert HOSTILE.headline in read_html(small_archive().page(EVIL)).all("h1")[0].text()


def test_article_has_all_that_readers_ask_for() -> None:
    tree = read_html(small_archive().page(ARTICLE))
    text = tree.text()
    said = words().page
    for expected in (
        "1 Şubat 2025 Cumartesi",
        "Kıyı Postası",
        "Ece Yazıcı",
        said["found_how"],
        said["hanging"],
        "Başka bir haberin",
    ):
        assert expected in text
    hrefs = {link.attributes["href"] for link in tree.all("a")}
    assert "2025-02-01-kopru.txt" in {href.rpartition("/")[2] for href in hrefs}
    assert "https://example.org/kopru?a=1&b=2" in hrefs
    assert "../../hakkinda.html" in hrefs
    assert [link.attributes["rel"] for link in tree.all("nav", "neighbours")[0].all("a")] == ["next"]
    assert "@misc{" in tree.all("details")[0].text()
    assert json.loads(tree.all("details")[1].all("code")[0].text())[0]["title"] == BRIDGE.headline


def test_article_lists_people_and_dated_events() -> None:
    aside = read_html(small_archive().page(ARTICLE)).all("aside", "apparatus")[0]
    assert AYSE in aside.all("ul", "plain")[0].all("li")[0].text()
    events = aside.all("ol", "plain")[0].all("li")
    assert "12 Mart 2025" in events[0].text()
    assert "25–27 Haziran 2025" in events[2].text()


def test_article_tells_machines_what_is_sure() -> None:
    tree = read_html(small_archive().page(ARTICLE))
    graph = {thing["@type"]: thing for thing in json.loads(tree.all("script")[0].text())["@graph"]}
    news = graph["NewsArticle"]
    assert [person["name"] for person in news["mentions"]] == [AYSE]  # the others are only likely
    assert {event["startDate"] for event in news["about"]} == {"2025-03-12", "2024"}
    assert {quotation["creator"]["name"] for quotation in news["hasPart"]} == {AYSE, MERT}
    assert "item" not in graph["BreadcrumbList"]["itemListElement"][-1]
    metas = {
        meta.attributes.get("name", meta.attributes.get("property")): meta.attributes.get("content")
        for meta in tree.all("meta")
    }
    assert metas["citation_publication_date"] == "2025/02/01"
    assert metas["og:type"] == "article"
    assert tree.all("link")[-1].attributes == {"rel": "canonical", "href": f"https://example.org/repo/{ARTICLE}"}


def test_a_made_headline_says_so() -> None:
    page = small_archive().page("haber/2026/2026-01-05-masa.html")
    assert words().page["headline_made"] in read_html(page).text()
    assert words().page["headline_made"] not in read_html(small_archive().page(ARTICLE)).text()


def test_a_withdrawn_article_gives_its_reason_and_no_text() -> None:
    tree = read_html(small_archive().page(GONE))
    assert "Yanlıştı <b>çok</b>." in tree.text()
    assert "Bu metin görünmemeli" not in tree.text()


def test_a_correction_note_is_shown() -> None:
    noted = arranged((replace(PLAIN, note="Ad düzeltildi."),), settings())
    assert "Ad düzeltildi." in noted.page("haber/2026/2026-01-05-masa.html")


def test_excerpts_show_the_beginning_and_the_quotations_only() -> None:
    tree = read_html(small_archive("tr", "excerpt").page(ARTICLE))
    assert words().page["only_excerpt"] in tree.text()
    assert not tree.all("a", "pilcrow")
    assert set(BRIDGE.anchors.quotations) <= {element.attributes.get("id") for element in tree.all()}
    assert "Toplantıya" not in tree.all("div", "text")[0].text()


def test_an_index_shows_no_text_at_all() -> None:
    rendering = small_archive("tr", "index")
    tree = read_html(rendering.page(ARTICLE))
    assert words().page["only_index"] in tree.text()
    for address, html in html_pages(rendering):
        assert "iki yakayı birleştirecek" not in html, address


def test_person_page_has_words_forms_company_and_activity() -> None:
    tree = read_html(small_archive().page(PERSON))
    text = tree.text()
    assert "Bu köprü iki yakayı birleştirecek" in text
    assert tree.all("svg", "chart")
    assert MERT in tree.all("ol", "ranked")[0].text()
    assert "Başkan" in tree.all("p", "standfirst")[0].text()
    assert {"../kisi/ayse-yildizli.xml", "../kisi/ayse-yildizli.json", "../kisi/ayse-yildizli.csv"} <= {
        link.attributes["href"] for link in tree.all("a")
    }
    profile = next(
        thing for thing in json.loads(tree.all("script")[0].text())["@graph"] if thing["@type"] == "ProfilePage"
    )
    assert profile["mainEntity"]["sameAs"] == "https://www.wikidata.org/entity/Q1"


def test_quotations_on_a_person_page_lead_to_their_exact_place() -> None:
    tree = read_html(small_archive().page(PERSON))
    anchors = [link.attributes["href"] for link in tree.all("ol", "quotations")[0].all("a")]
    assert any(href.endswith(f"{ARTICLE}#{BRIDGE.anchors.quotations[0]}") for href in anchors) or any(
        BRIDGE.anchors.quotations[0] in link.attributes["href"] for link in tree.all("a")
    )


def test_people_outside_the_register_keep_search_engines_away() -> None:
    def robots(page: str) -> list[str]:
        return [
            meta.attributes["content"]
            for meta in read_html(page).all("meta")
            if meta.attributes.get("name") == "robots"
        ]

    assert robots(small_archive().page("kisi/mert-kocacinar.html")) == ["noindex"]
    assert robots(small_archive().page(PERSON)) == []


def test_timeline_tells_two_layers_apart_by_word_and_place() -> None:
    tree = read_html(small_archive().page("zaman/2025-04.html"))
    assert [heading.attributes["id"] for heading in tree.all("h2")] == ["happened", "published"]
    year = read_html(small_archive().page("zaman/2024.html"))
    assert "2024" in year.all("li", "entry")[0].all("p", "when")[0].text()


def test_empty_states_are_a_sentence_and_a_way_out() -> None:
    empty = arranged((), settings())
    said = words().page
    for address, sentence in (
        ("index.html", said["empty_archive"]),
        ("kisiler/index.html", said["no_people"]),
        ("zaman/index.html", said["no_articles"]),
    ):
        main = read_html(empty.page(address)).all("main")[0]
        assert sentence in main.text(), address
        assert main.all("a"), address


def test_a_crowd_stays_within_the_budget() -> None:
    crowd = [f"Ad{place:03} Soyad{place:03}" for place in range(300)]
    text = ", ".join(crowd)
    big = arranged((record(text, people=crowd, id="2025/kalabalik.txt"),), settings(base_url="https://example.org/"))
    page = big.page("haber/2025/kalabalik.html")
    assert len(page.encode()) - len(text.encode()) < 25_000
    tree = read_html(page)
    assert len(tree.all("div", "prose")[0].all("p")[0].all("a")) == 301
    assert "276" in tree.all("aside")[0].text()


def test_any_text_keeps_its_page_whole() -> None:
    made = record("a" * 200 + "\n\nשלום עולם\n\n😀", headline="Uzun " * 80, id="2025/uzun.txt")
    tree = read_html(arranged((made,), settings()).page("haber/2025/uzun.html"))
    assert tree.all("div", "prose")[0].attributes["dir"] == "auto"
    assert tree.all("h1")[0].text() == made.headline


def test_not_found_works_at_any_depth_with_its_own_style() -> None:
    from base64 import b64encode
    from hashlib import sha256

    plan = PagePlan("404.html", "not_found.html", NotFoundPage("/repo/"))
    page = small_archive().renderer.render_page(plan).content.decode()
    tree = read_html(page)
    style = tree.all("style")[0].text()
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in tree.all("meta")[1].attributes["content"]
    assert {link.attributes["href"][:6] for link in tree.all("a")} == {"/repo/"}


def test_redirects_lead_on_and_say_where() -> None:
    plan = PagePlan("kisi/eski.html", "redirect.html", RedirectPage("kisi/yeni.html"))
    tree = read_html(small_archive().renderer.render_page(plan).content.decode())
    assert tree.all("meta")[3].attributes["content"] == "0; url=../kisi/yeni.html"
    assert tree.all("a")[0].attributes["href"] == "../kisi/yeni.html"


def test_a_site_replaces_one_template_one_word_and_adds_a_style(tmp_path: Path) -> None:
    own, static = tmp_path / "templates", tmp_path / "static"
    (own / "partials").mkdir(parents=True)
    static.mkdir()
    (own / "partials" / "footer.html").write_text("<footer>Kendi altlığım</footer></body></html>", "utf-8")
    (static / "custom.css").write_text(":root { --paper: #fff }", "utf-8")
    chosen = settings(templates=(own, TEMPLATES), static=(static, *settings().static))
    page = arranged((PLAIN,), chosen).page("index.html")
    assert "Kendi altlığım" in page
    assert 'href="static/custom.css"' in page
    assert "static/custom.css" in {static_page.address for static_page in static_pages(chosen)}
    assert theme_digest(chosen) != theme_digest(settings())


def test_a_site_changes_one_block_and_keeps_the_rest(tmp_path: Path) -> None:
    (tmp_path / "article.html").write_text(
        '{% extends "theme/article.html" %}{% block after %}{{ super() }}<p>Ekim {{ article.published|day }}</p>{% endblock %}',
        "utf-8",
    )
    page = arranged((PLAIN,), settings(templates=(tmp_path, TEMPLATES))).page("haber/2026/2026-01-05-masa.html")
    assert "<p>Ekim 5 Ocak 2026</p>" in page
    assert PLAIN.anchors.blocks[0] in page


def test_pages_know_nothing_of_the_live_server() -> None:
    assert "livereload" not in small_archive().page("index.html")


def test_a_person_leads_to_the_search_in_their_articles() -> None:
    assert 'href="../ara.html?kisi=ayse-yildizli"' in small_archive().page("kisi/ayse-yildizli.html")


def test_both_languages_have_the_same_words_and_templates_use_no_others() -> None:
    known = {code: tomllib.loads((TEMPLATES / "words" / f"{code}.toml").read_text("utf-8")) for code in ("tr", "en")}
    for section in ("date", "page"):
        assert known["tr"][section].keys() == known["en"][section].keys()
    for path in TEMPLATES.rglob("*.html"):
        for word in re.findall(r"\bw\.([a-z_]+)", path.read_text("utf-8")):
            assert word in known["tr"]["page"], (path.name, word)


def test_people_index_names_everybody_once() -> None:
    plan = small_archive().plans["kisiler/index.html"]
    assert isinstance(plan.context, PeoplePage)
    tree = read_html(small_archive().page("kisiler/index.html"))
    rows: list[Element] = [row for list_ in tree.all("ul", "people") for row in list_.all("li")]
    assert len(rows) == plan.context.total


def test_timeline_index_counts_every_month_in_chart_and_table() -> None:
    plan = small_archive().plans["zaman/index.html"]
    assert isinstance(plan.context, TimelineIndexPage)
    tree = read_html(small_archive().page("zaman/index.html"))
    filled = [month for month in plan.context.months if month.address]
    assert len(tree.all("table")[0].all("td")) == 13 * len(plan.context.years)
    assert len([cell for cell in tree.all("td") if cell.all("a")]) == len(filled)
    assert len(tree.all("svg", "chart")[0].all("a")) == len(filled)
