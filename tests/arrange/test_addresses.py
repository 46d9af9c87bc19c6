"""Addresses come from paths and names, and never change because something else was found."""

from datetime import date

import pytest

from tests.arrange.builders import SETTINGS, arrange, candidate, entry, summary
from vakanuvis.arrange import plan_pages
from vakanuvis.language.turkish import TURKISH
from vakanuvis.model.diagnostics import Severity


@pytest.mark.parametrize(
    ("id_", "slug", "address"),
    [
        ("2025/2025-10-28-lavrov.txt", None, "haber/2025/2025-10-28-lavrov.html"),
        ("Şubat Sayısı/IĞDIR'da İlk Gün.md", None, "haber/subat-sayisi/igdir-da-ilk-gun.html"),
        ("2025/a.txt", "Güz Sayısı", "haber/2025/guz-sayisi.html"),
        ("x.y.txt", None, "haber/x-y.html"),
        ("no-ending", None, "haber/no-ending.html"),
    ],
)
def test_an_article_is_where_its_file_is(id_: str, slug: str | None, address: str) -> None:
    archive, _ = arrange([summary(id_, slug=slug)])
    assert archive.articles[0].address == address


def test_a_name_without_letters_has_an_address_too() -> None:
    archive, _ = arrange([summary("?.txt"), summary("!.txt")])
    addresses = {article.address for article in archive.articles}
    assert len(addresses) == 2
    assert all(len(address) > len("haber/.html") for address in addresses)


def test_a_very_long_name_fits_into_a_file_system() -> None:
    archive, _ = arrange([summary(f"{'a' * 250}.txt"), summary(f"{'a' * 251}.txt")])
    names = {article.address.rpartition("/")[2] for article in archive.articles}
    assert len(names) == 2
    assert max(map(len, names)) < 120


def test_of_two_articles_with_one_address_the_second_is_left_out_and_reported() -> None:
    archive, said = arrange(
        [summary("a.txt", "Ali Taşova"), summary("a.md", "Can Ongun"), summary("A.txt", "Efe Ongun")]
    )
    assert [article.id for article in archive.articles] == ["A.txt"]
    assert [person.name for person in archive.people] == ["Efe Ongun"]
    assert [(d.path, d.severity, d.code) for d in said] == [
        ("articles/a.md", Severity.ERROR, "address-twice"),
        ("articles/a.txt", Severity.ERROR, "address-twice"),
    ]


class TestPeople:
    def test_the_register_names_the_file(self) -> None:
        archive, _ = arrange([summary("a.txt", "Ali Taşova")], [entry("baskan", "Ali Taşova")])
        assert archive.people[0].address == "kisi/baskan.html"

    def test_without_it_the_name_does(self) -> None:
        archive, _ = arrange([summary("a.txt", "Işıl Çağ")])
        assert archive.people[0].address == "kisi/isil-cag.html"

    def test_names_alike_in_ascii_are_numbered_in_the_order_they_were_seen(self) -> None:
        summaries = [
            summary("a.txt", "Işıl Çağ", published=date(2025, 2, 1)),
            summary("b.txt", "İsil Cağ", published=date(2025, 1, 1)),
        ]
        archive, said = arrange(summaries)
        assert {person.id: person.name for person in archive.people} == {
            "isil-cag": "İsil Cağ",
            "isil-cag-2": "Işıl Çağ",
        }
        assert [d.code for d in said] == ["person-address-numbered"]

    def test_nobody_gets_the_address_of_somebody_in_the_register(self) -> None:
        register = [entry("ali-tasova", "Ali Taşova", articles=("a.txt",))]
        archive, _ = arrange([summary("a.txt", "Ali Taşova"), summary("b.txt", "Ali Taşova")], register)
        assert archive.identities == {"a.txt": ("ali-tasova",), "b.txt": ("ali-tasova-2",)}

    def test_addresses_txt_keeps_an_address_when_a_fuller_name_is_found(self) -> None:
        archive, _ = arrange([summary("a.txt", "Ongun"), summary("b.txt", "Efe Ongun")], addresses={"ongun": "Ongun"})
        assert [(person.id, person.name) for person in archive.people] == [("ongun", "Efe Ongun")]
        assert archive.redirects == ()

    def test_an_old_address_leads_to_the_one_of_the_register(self) -> None:
        archive, _ = arrange(
            [summary("a.txt", "Efe Ongun")], [entry("baskan", "Efe Ongun")], {"efe-ongun": "Efe Ongun"}
        )
        assert archive.redirects == (("kisi/efe-ongun.html", "kisi/baskan.html"),)

    def test_of_two_addresses_the_one_with_the_present_name_holds(self) -> None:
        addresses = {"a-ongun": "Ongun", "z-ongun": "Efe Ongun"}
        archive, _ = arrange([summary("a.txt", "Efe Ongun"), summary("b.txt", "Ongun")], addresses=addresses)
        assert [person.id for person in archive.people] == ["z-ongun"]
        assert archive.redirects == (("kisi/a-ongun.html", "kisi/z-ongun.html"),)

    def test_an_address_of_somebody_who_is_gone_is_nobody_elses(self) -> None:
        archive, _ = arrange([summary("a.txt", "Efe Ongun")], addresses={"efe-ongun": "Başka Biri"})
        assert [person.id for person in archive.people] == ["efe-ongun-2"]

    def test_no_redirect_betrays_who_is_hidden(self) -> None:
        archive, _ = arrange(
            [summary("a.txt", "Efe Ongun")], [entry("x", "Efe Ongun", hidden=True)], {"efe": "Efe Ongun"}
        )
        assert archive.redirects == ()


class TestMovedPages:
    def test_a_line_with_a_slash_is_a_redirect(self) -> None:
        archive, _ = arrange([summary("new.txt")], addresses={"haber/old.html": "haber/new.html"})
        assert archive.redirects == (("haber/old.html", "haber/new.html"),)
        plans = {plan.address: plan.template for plan in plan_pages(archive, SETTINGS, (), TURKISH)}
        assert plans["haber/old.html"] == "redirect.html"

    def test_one_that_leads_nowhere_is_reported(self) -> None:
        archive, said = arrange([summary("new.txt")], addresses={"haber/old.html": "haber/gone.html"})
        assert archive.redirects == ()
        assert [d.code for d in said] == ["redirect-target-missing"]

    def test_one_in_the_way_of_a_page_is_reported(self) -> None:
        archive, said = arrange([summary("a.txt"), summary("b.txt")], addresses={"haber/a.html": "haber/b.html"})
        assert archive.redirects == ()
        assert [d.code for d in said] == ["redirect-in-use"]


def test_a_person_known_only_by_a_correction_has_a_page() -> None:
    archive, _ = arrange([summary("a.txt", candidate("Reis", person="Efe Ongun"))])
    assert [person.address for person in archive.people] == ["kisi/efe-ongun.html"]


def test_a_fuller_name_keeps_the_address_that_is_kept_and_else_takes_its_own() -> None:
    short = summary("a.txt", candidate("Ali Taşova", "Akçabel Valisi"), published=date(2025, 1, 1))
    full = summary("b.txt", candidate("Ali Can Taşova", "Akçabel Valisi"), published=date(2025, 1, 2))
    assert [person.id for person in arrange([short, full])[0].people] == ["ali-can-tasova"]
    kept, _ = arrange([short, full], addresses={"ali-tasova": "Ali Taşova"})
    assert [(person.id, person.name) for person in kept.people] == [("ali-tasova", "Ali Can Taşova")]
    both, _ = arrange([short, full], addresses={"ali-tasova": "Ali Taşova", "ali-can-tasova": "Ali Can Taşova"})
    assert both.redirects == (("kisi/ali-tasova.html", "kisi/ali-can-tasova.html"),)
