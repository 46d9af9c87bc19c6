"""What an editor finds on the desk, and the files that the desk writes."""

from datetime import date

import pytest
import yaml

from tests.arrange.builders import arrange, candidate, doubtful, entry, summary
from vakanuvis.arrange.conflicts import find_conflict
from vakanuvis.arrange.desk import ALIKE, AMBIGUOUS, DOUBTFUL, NEW, DeskRow, desk_rows, keep_addresses, register_files
from vakanuvis.language.turkish import TURKISH
from vakanuvis.language.turkish.alphabet import fold
from vakanuvis.model.diagnostics import Severity
from vakanuvis.model.record import CandidateSummary, Summary

ALPHABET = TURKISH.alphabet


def rows(kind: str, *summaries: Summary, register: tuple[str, ...] = ()) -> list[DeskRow]:
    archive, _ = arrange(summaries, [entry(f"r{number}", name) for number, name in enumerate(register)])
    return [row for row in desk_rows(archive, TURKISH) if row.kind == kind]


def named(row: DeskRow) -> list[str]:
    """Return who else a row is about, without their ids."""
    return [other.rpartition(" (")[0] for other in row.others]


def test_new_are_those_whom_the_register_does_not_know() -> None:
    found = rows(
        NEW, summary("a.txt", "Efe Ongun", "Ali Taşova"), summary("b.txt", "Can Öz", "Can Öz"), register=("Efe Ongun",)
    )
    assert found == [
        DeskRow(NEW, "Can Öz", 1, 2, "b.txt", (), "can-oz"),
        DeskRow(NEW, "Ali Taşova", 1, 1, "a.txt", (), "ali-tasova"),
    ]


class TestAlike:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Refik Alitov", "Rafik Alitov"),
            ("Vladimir Zelentsky", "Vladimir Zelentskiy"),
            ("Işıl Taşova", "Isil Tasova"),
            ("Ömer Karacabey", "Ömer Karacebey"),
        ],
    )
    def test_spellings_a_letter_or_accents_apart(self, one: str, other: str) -> None:
        found = rows(ALIKE, summary("a.txt", one), summary("b.txt", one), summary("c.txt", other))
        assert [(row.name, named(row), row.example) for row in found] == [(other, [one], "c.txt")]

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Sergey Volkonski", "Sergei Volkonsky"),
            ("Yannis Varoulakis", "Yanis Varulakis"),
            ("Muhammed Zafkali", "Mohammed Zafkali"),
            ("Mikhail Gorşkov", "Mihail Gorshkov"),
            ("Aleksis Tolbaris", "Alexis Tolbaris"),
            ("Qasim Tolbar", "Kasım Tolbar"),
            ("Mohammed el Zafkali", "Muhammed Al-Zafkali"),
            ("Nikos Tsiranis", "Nikos Çiranis"),
            ("Stephan Wolkov", "Stefan Volkov"),
            ("Jean-Claude Zafka", "Jean Claude Zafka"),
            ("Ayşe Nur Yelkenli", "Ayşenur Yelkenli"),
            ("Selin Yelkenli", "Selin Yelkenli Kaya"),
            ("Xi Jinbing", "Jinbing Xi"),
            ("Çavez Tolbar", "Chavez Tolbar"),
        ],
    )
    def test_other_spellings_and_orders(self, one: str, other: str) -> None:
        found = rows(ALIKE, summary("a.txt", one), summary("b.txt", one), summary("c.txt", other))
        assert [(row.name, named(row)) for row in found] == [(other, [one])]

    def test_a_name_that_several_lengthen_is_nobodys_former_one(self) -> None:
        names = ("Mehmet Ali", "Mehmet Ali Tolbar", "Mehmet Ali Zafka")
        assert rows(ALIKE, *(summary(f"{name}.txt", name) for name in names)) == []

    def test_namesakes_that_the_register_parts_are_decided(self) -> None:
        register = [entry("vali", "Ali Taşova", articles=("a.txt",))]
        archive, _ = arrange([summary("a.txt", "Ali Taşova"), summary("b.txt", "Ali Taşova")], register)
        assert [row for row in desk_rows(archive, TURKISH) if row.kind == ALIKE] == []

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Gülsüm Taşova", "Gülsem Taşoya"),
            ("Emel Taşova", "Amal Taşova"),
            ("Mehmet Taşova", "Mahmut Taşova"),
            ("Ali Can Taşova", "Ali Cem Taşova"),
            ("Ali Taşova", "Taşova Ali Öz Kaya"),
            ("Ali Kaya", "Ali Kara"),
            ("Refik Alitov", "Rafik Alitof"),
            ("Efe Karacabey", "Can Karacabey"),
            ("Demir", "Deniz"),
        ],
    )
    def test_others_are_other_people(self, one: str, other: str) -> None:
        assert rows(ALIKE, summary("a.txt", one), summary("b.txt", other)) == []

    def test_two_of_one_article_are_two(self) -> None:
        assert rows(ALIKE, summary("a.txt", "Refik Alitov", "Rafik Alitov")) == []

    def test_a_short_form_of_several_people(self) -> None:
        found = rows(
            ALIKE,
            summary("a.txt", "Can Ali Taşova"),
            summary("b.txt", "Ali Efe Taşova"),
            summary("c.txt", "Ali Taşova"),
        )
        assert [(row.name, row.others) for row in found] == [
            ("Ali Taşova", ("Ali Efe Taşova (ali-efe-tasova)",)),
            ("Can Ali Taşova", ("Ali Taşova (ali-tasova)",)),
        ]

    def test_what_the_register_keeps_apart_is_decided(self) -> None:
        names = ("Refik Alitov", "Rafik Alitov")
        assert rows(ALIKE, summary("a.txt", names[0]), summary("b.txt", names[1]), register=names) == []


class TestLikeHidden:
    @pytest.mark.parametrize(
        "name", ["Mikhail Gorshkov", "Mihail Gorşkof", "Gorşkov Mihail", "Mihail Gorşkov Kaya", "Mihail Can Gorşkov"]
    )
    def test_another_spelling_of_somebody_hidden_is_reported(self, name: str) -> None:
        register = [entry("gizli", "Mihail Gorşkov", hidden=True)]
        _, said = arrange([summary("a.txt", "Mihail Gorşkov"), summary("b.txt", name, "Can Öz")], register)
        assert [(d.path, d.line, d.severity, d.code) for d in said] == [
            ("people/gizli.md", 2, Severity.WARNING, "hidden-alike")
        ]
        assert said[0].arguments["similar"] == name

    def test_it_is_an_error_where_nobody_has_the_hidden_name(self) -> None:
        register = [entry("gizli", "Mihail Gorşkov", hidden=True)]
        _, said = arrange([summary("b.txt", "Mikhail Gorshkov")], register)
        assert [(d.severity, d.code) for d in said] == [(Severity.ERROR, "register-hidden-unmatched")]

    def test_not_and_the_register_decide(self) -> None:
        summaries = [summary("a.txt", "Mihail Gorşkov"), summary("b.txt", "Mikhail Gorshkov")]
        hidden = entry("gizli", "Mihail Gorşkov", hidden=True)
        assert arrange(summaries, [hidden, entry("b", "Mikhail Gorshkov")])[1] == []
        excluding = entry("gizli", "Mihail Gorşkov", hidden=True, excluded=("Mikhail Gorshkov",))
        assert arrange(summaries, [excluding])[1] == []


def test_open_names_say_whom_they_may_mean_and_where() -> None:
    summaries = (
        summary("a.txt", "Gökçe Akdal"),
        summary("b.txt", "Ümit Akdal"),
        summary("c.txt", candidate("Akdal", mentions=4)),
    )
    assert rows(AMBIGUOUS, *summaries) == [DeskRow(AMBIGUOUS, "Akdal", 1, 4, "c.txt", ("Gökçe Akdal", "Ümit Akdal"))]
    assert rows(DOUBTFUL, summary("a.txt", doubtful("Deniz Güneş"))) == [
        DeskRow(DOUBTFUL, "Deniz Güneş", 1, 1, "a.txt")
    ]


class TestRegisterFiles:
    def test_they_hold_what_is_known_and_read_as_yaml(self) -> None:
        who = candidate("Rıfat Tarık Demirsoy", 'Özel "Kalem" Müdürü', forms=("Tarık Demirsoy", "Demirsoy"))
        archive, _ = arrange([summary("a.txt", who)])
        ((path, text),) = register_files(archive, ALPHABET)
        assert path == "people/rifat-tarik-demirsoy.md"
        assert yaml.safe_load(text.split("---")[1]) == {
            "name": "Rıfat Tarık Demirsoy",
            "aliases": ["Tarık Demirsoy"],
            "role": 'Özel "Kalem" Müdürü',
        }

    def test_only_for_those_seen_often_enough_and_not_registered(self) -> None:
        archive, _ = arrange(
            [summary("a.txt", "Efe Ongun", "Can Öz", "Ece Su"), summary("b.txt", "Efe Ongun", "Can Öz")],
            [entry("can", "Can Öz")],
        )
        assert [path for path, _ in register_files(archive, ALPHABET, 2)] == ["people/efe-ongun.md"]

    def test_a_register_made_of_them_changes_nobody(self) -> None:
        summaries = [
            summary("a.txt", candidate("Rıfat Tarık Demirsoy", forms=("Tarık Demirsoy",))),
            summary("b.txt", "Tarık Demirsoy", "Demirsoy"),
        ]
        before, _ = arrange(summaries)
        matter = yaml.safe_load(register_files(before, ALPHABET)[0][1].split("---")[1])
        after, _ = arrange(summaries, [entry("rifat-tarik-demirsoy", matter["name"], *matter["aliases"])])
        assert after.identities == before.identities


class TestAddresses:
    def test_everybody_gets_a_line(self) -> None:
        archive, _ = arrange([summary("a.txt", "Işıl Çağ", "Ali Öz")])
        assert keep_addresses("", archive) == "ali-oz = Ali Öz\nisil-cag = Işıl Çağ\n"

    def test_what_stands_there_stays_and_a_fuller_name_is_written(self) -> None:
        text = "# ours\nongun = Ongun\n\ngone = Gitti Bitti\nhaber/a.html = haber/b.html\n"
        archive, _ = arrange([summary("b.txt", "Efe Ongun"), summary("c.txt", "Ongun")], addresses={"ongun": "Ongun"})
        assert keep_addresses(text, archive) == text.replace("= Ongun", "= Efe Ongun")

    def test_kept_addresses_are_the_same_addresses(self) -> None:
        summaries = [summary("a.txt", "Işıl Çağ"), summary("b.txt", "İsil Cağ"), summary("c.txt", "Ongun")]
        before, _ = arrange(summaries)
        kept = dict(line.split(" = ") for line in keep_addresses("", before).splitlines())
        after, _ = arrange(summaries[::-1], addresses=kept)
        assert after.identities == before.identities


class TestConflicts:
    DAYS = tuple(date(2025, 1, day) for day in range(1, 9))

    def test_posts_of_one_kind_in_turns_are_two_people(self) -> None:
        titles = {"Tarım Bakanı": self.DAYS[::2], "Ulaştırma Bakanı": self.DAYS[1::2]}
        assert find_conflict(titles, fold) == ("Tarım Bakanı", "Ulaştırma Bakanı")

    @pytest.mark.parametrize(
        ("first", "second", "days", "others"),
        [
            ("Tarım Bakanı", "Ulaştırma Bakanı", DAYS[:4], DAYS[4:]),
            ("Tarım Bakanı", "Ulaştırma Bakanı", DAYS, DAYS),
            ("Dışişleri Bakanı", "Rusya Dışişleri Bakanı", DAYS[::2], DAYS[1::2]),
            ("Genel Başkan", "Ankara Milletvekili", DAYS[::2], DAYS[1::2]),
            ("Bakan", "Vali", DAYS[::2], DAYS[1::2]),
        ],
        ids=["one after the other", "on the same days", "one fuller than the other", "of two kinds", "bare"],
    )
    def test_one_person_may_have(
        self, first: str, second: str, days: tuple[date, ...], others: tuple[date, ...]
    ) -> None:
        assert find_conflict({first: days, second: others}, fold) is None

    def test_it_is_noted_until_the_register_knows(self) -> None:
        def named(place: int) -> CandidateSummary:
            return candidate("Mehmet Taşova", ("Tarım Bakanı", "Ulaştırma Bakanı")[place % 2])

        summaries = [summary(f"{place}.txt", named(place), published=day) for place, day in enumerate(self.DAYS)]
        _, said = arrange(summaries)
        assert [(d.path, d.severity, d.code) for d in said] == [("people/", Severity.NOTE, "roles-conflict")]
        register = [
            entry("tarim", "Mehmet Taşova", articles=("[0246].txt",)),
            entry("yol", "Mehmet Taşova", articles=("[1357].txt",)),
        ]
        archive, said = arrange(summaries, register)
        assert said == []
        assert [(person.id, person.articles) for person in archive.people] == [("tarim", 4), ("yol", 4)]
