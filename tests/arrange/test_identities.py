"""Who is who: in one article, across the archive, by the register, by corrections."""

from collections.abc import Sequence
from datetime import date

import pytest

from tests.arrange.builders import arrange, candidate, doubtful, entry, names_in, summary
from vakanuvis.model.diagnostics import Severity
from vakanuvis.model.editing import RegisterEntry
from vakanuvis.model.record import CandidateSummary
from vakanuvis.model.structs import replace


def who(*articles: Sequence[CandidateSummary | str], register: Sequence[RegisterEntry] = ()) -> tuple[str | None, ...]:
    """The names that the candidates of the last article get."""
    summaries = [summary(f"{number}.txt", *names) for number, names in enumerate(articles)]
    archive, _ = arrange(summaries, register)
    return names_in(archive, summaries[-1].id)


def test_one_name_is_one_person_whatever_its_letters_look_like() -> None:
    archive, _ = arrange([summary("a.txt", "Işıl Öz"), summary("b.txt", "IŞIL ÖZ"), summary("c.txt", "Işıl  Öz")])
    assert [person.articles for person in archive.people] == [3]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kâmil Ton", "Kamil Ton"),
        ("Mary O’Brien", "Mary O'Brien"),
        ("Kim Yon-su", "Kim Yon‑su"),
        ("A.Çelik Ton", "A. Çelik Ton"),
    ],
)
def test_marks_that_writers_change_make_no_other_person(one: str, other: str) -> None:
    archive, _ = arrange([summary("a.txt", one), summary("b.txt", other)])
    assert len(archive.people) == 1


def test_dotted_and_dotless_i_are_two_people() -> None:
    archive, _ = arrange([summary("a.txt", "Alı Ton"), summary("b.txt", "Ali Ton")])
    assert len(archive.people) == 2


FULL = "Rıfat Tarık Demirsoy"


class TestFullNames:
    @pytest.mark.parametrize("short", ["Tarık Demirsoy", "Rıfat Demirsoy", "R. Demirsoy"])
    def test_a_given_name_left_out_is_the_same_person_where_a_title_says_so(self, short: str) -> None:
        titled = candidate(FULL, "Ulaştırma Bakanı")
        assert who([titled], [candidate(short, "ULAŞTIRMA BAKANI")]) == (FULL,)
        assert who([titled], [candidate(short, "eski Ulaştırma Bakanı")]) == (FULL,)
        assert who([titled], [candidate(short, "Tarım Bakanı")]) == (short,)
        assert who([titled], [short]) == (short,)

    def test_a_title_that_many_have_says_nothing(self) -> None:
        others = [candidate(f"{name} Akdal", "Milletvekili") for name in ("Can", "Efe", "Ece")]
        short = candidate("Tarık Demirsoy", "Milletvekili")
        assert who([candidate(FULL, "Milletvekili")], others[:1], [short]) == (FULL,)
        assert who([candidate(FULL, "Milletvekili")], others, [short]) == ("Tarık Demirsoy",)

    @pytest.mark.parametrize("short", ["Tarık Demirsoy", "Rıfat Demirsoy", "R. Demirsoy"])
    def test_it_is_where_an_article_uses_both(self, short: str) -> None:
        assert who([candidate(FULL, forms=(short,))], [short]) == (FULL,)

    @pytest.mark.parametrize("short", ["R. Tarık Demirsoy", "R. T. Demirsoy", "Rıfat T. Demirsoy"])
    def test_initials_are_the_only_person_they_can_be(self, short: str) -> None:
        assert who([FULL], [short]) == (FULL,)
        assert who([FULL], ["Remzi Tarık Demirsoy", "Rıfat Taner Demirsoy"], ["R. T. Demirsoy"]) == ("R. T. Demirsoy",)

    @pytest.mark.parametrize("other", ["Tarık Demirbey", "Ali Demirsoy", "T. Ali Demirsoy", "Tarık Rıfat Demirsoy"])
    def test_other_words_are_other_people(self, other: str) -> None:
        assert who([candidate(FULL, "Vali")], [candidate(other, "Vali")]) == (other,)

    def test_a_shorter_form_of_two_people_stays_by_itself(self) -> None:
        vali = [candidate(name, "Vali") for name in ("Can Ali Taşova", "Ali Efe Taşova", "Ali Taşova")]
        assert who([vali[0]], [vali[1]], [vali[2]]) == ("Ali Taşova",)

    def test_of_two_the_title_finds_the_right_one(self) -> None:
        people = [candidate("Can Ali Taşova", "Yol Müdürü"), candidate("Ali Efe Taşova", "Belediye Başkanı")]
        assert who(people, [candidate("Ali Taşova", "Belediye Başkanı")]) == ("Ali Efe Taşova",)

    def test_two_forms_side_by_side_in_one_article_are_two_people(self) -> None:
        names = [candidate(name, "Vali") for name in ("Can Ali Taşova", "Ali Taşova")]
        assert who(names, [names[1]]) == ("Ali Taşova",)

    def test_a_chain_of_forms_is_one_person(self) -> None:
        names = [candidate("Ö. Taşova"), candidate("Ömer Taşova", "Vali"), candidate("Ömer Can Taşova", "Vali")]
        archive, _ = arrange([summary(f"{place}.txt", name) for place, name in enumerate(names)])
        assert [(person.name, person.articles) for person in archive.people] == [("Ömer Can Taşova", 3)]


class TestBareSurnames:
    def test_the_only_bearer_of_the_archive(self) -> None:
        assert who(["Gökçe Akdal"], ["Akdal"]) == ("Gökçe Akdal",)

    def test_two_bearers_leave_it_open_however_frequent_one_is(self) -> None:
        articles = [*[["Gökçe Akdal"]] * 9, ["Ümit Akdal"], ["Akdal"]]
        assert who(*articles) == (None,)

    def test_what_stays_open_is_noted_once_with_all_it_may_mean(self) -> None:
        archive, said = arrange(
            [
                summary("a.txt", "Gökçe Akdal"),
                summary("b.txt", "Ümit Akdal"),
                summary("c.txt", "Akdal"),
                summary("d.txt", "Akdal"),
            ]
        )
        notes = [diagnostic for diagnostic in said if diagnostic.code == "ambiguous-surname"]
        assert [note.path for note in notes] == ["articles/c.txt"]
        assert notes[0].arguments == {"name": "Akdal", "people": "Gökçe Akdal, Ümit Akdal", "count": "2"}
        assert archive.open_names[0].articles == ("c.txt", "d.txt")

    def test_the_full_form_of_the_same_article_comes_before_the_archive(self) -> None:
        assert who(["Ümit Akdal"], ["Gökçe Akdal", "Akdal"]) == ("Gökçe Akdal", "Gökçe Akdal")

    def test_what_the_article_itself_leaves_unclear_stays_open(self) -> None:
        bare = candidate("Akdal", ambiguous=(0, 1))
        assert who(["Gökçe Akdal", "Ümit Akdal", bare]) == ("Gökçe Akdal", "Ümit Akdal", None)

    def test_two_bearers_in_the_article_itself_are_its_own_question(self) -> None:
        archive, said = arrange([summary("a.txt", "Gökçe Akdal", "Ümit Akdal", "Akdal")])
        assert archive.decisions["a.txt"][2] == "unclear"
        assert [d.code for d in said] == ["unclear-surname"]

    def test_where_none_of_those_meant_is_a_person_there_is_nothing_to_note(self) -> None:
        archive, said = arrange([summary("a.txt", candidate("Akdal", ambiguous=(7, 8)))])
        assert [(one.name, one.people) for one in archive.open_names] == [("Akdal", ())]
        assert said == []

    def test_without_any_full_form_it_is_a_person_of_its_own(self) -> None:
        archive, _ = arrange([summary("a.txt", "Akdal"), summary("b.txt", "Akdal")])
        assert [(person.name, person.articles) for person in archive.people] == [("Akdal", 2)]

    def test_a_given_name_is_nobodys_surname(self) -> None:
        assert who(["Gökçe Akdal"], ["Gökçe"]) == (None,)

    def test_who_is_called_by_a_given_name_is_nobody_of_that_surname(self) -> None:
        called = replace(candidate("Akdal"), by_given_name=True)
        assert who(["Gökçe Akdal"], [called]) == (None,)
        assert who(["Gökçe Akdal", called]) == ("Gökçe Akdal", None)

    def test_a_surname_given_to_the_nearest_of_two_is_noted(self) -> None:
        nearest = candidate("Ümit Akdal", ambiguous=(0,), forms=("Akdal",))
        _, said = arrange([summary("a.txt", "Gökçe Akdal", nearest), summary("b.txt", "Gökçe Akdal", nearest)])
        (note,) = [diagnostic for diagnostic in said if diagnostic.code == "nearest-surname"]
        assert (note.path, note.severity) == ("articles/a.txt", Severity.NOTE)
        assert note.arguments == {"name": "Akdal", "people": "Gökçe Akdal, Ümit Akdal", "count": "2"}

    def test_particles_belong_to_it(self) -> None:
        full = candidate("Halid bin Naim")
        bare = candidate("bin Naim")
        assert who([full], [bare]) == ("Halid bin Naim",)

    def test_a_shorter_full_form_is_no_second_bearer(self) -> None:
        assert who([candidate(FULL, "Vali")], [candidate("Tarık Demirsoy", "Vali")], ["Demirsoy"]) == (FULL,)


class TestDoubtfulNames:
    def test_alone_they_do_not_count(self) -> None:
        assert who([doubtful("Deniz Güneş")]) == (None,)

    def test_a_sure_one_elsewhere_confirms_them(self) -> None:
        assert who(["Deniz Güneş"], [doubtful("Deniz Güneş")]) == ("Deniz Güneş",)

    def test_the_register_confirms_them(self) -> None:
        assert who([doubtful("Deniz Güneş")], register=[entry("deniz", "Deniz Güneş")]) == ("Deniz Güneş",)

    def test_a_full_form_elsewhere_confirms_a_bare_surname(self) -> None:
        assert who(["Deniz Akdal"], ["Deniz Akdal"], [doubtful("Akdal")]) == ("Deniz Akdal",)

    def test_a_word_that_is_a_surname_now_and_then_is_still_a_word(self) -> None:
        assert who(["Deniz Güneş"], [doubtful("Güneş")]) == (None,)
        assert who(*[["Deniz Güneş"]] * 3, [doubtful("Güneş")], [doubtful("Güneş")]) == (None,)
        assert who(*[["Deniz Güneş"]] * 4, [doubtful("Güneş")], [doubtful("Güneş")]) == ("Deniz Güneş",)

    def test_a_likely_one_counts_unless_it_is_mostly_in_doubt(self) -> None:
        doubts = [[doubtful("Gökdere")] for _ in range(4)]
        assert who(*doubts[:3], ["Gökdere"]) == ("Gökdere",)
        assert who(*doubts, ["Gökdere"]) == (None,)

    def test_a_full_name_that_is_nearly_always_in_doubt_is_nobodys(self) -> None:
        doubts = [[doubtful("Ak Köşk")] for _ in range(11)]
        assert who(*doubts[:10], ["Ak Köşk"]) == ("Ak Köşk",)
        assert who(*doubts, ["Ak Köşk"]) == (None,)

    def test_a_doubtful_word_that_may_mean_several_people_is_open_to_them(self) -> None:
        archive, _ = arrange(
            [summary("a.txt", "Gökçe Akdal"), summary("b.txt", "Ümit Akdal"), summary("c.txt", doubtful("Akdal"))]
        )
        assert archive.open_names[0].people == ("Gökçe Akdal", "Ümit Akdal")

    def test_titles_in_several_articles_confirm_them(self) -> None:
        assert who([doubtful("Deniz Güneş", "Vali")], [doubtful("Deniz Güneş", "Vali")]) == ("Deniz Güneş",)
        assert who([doubtful("Deniz Güneş")], [doubtful("Deniz Güneş")]) == (None,)

    def test_a_fuller_form_confirms_them(self) -> None:
        assert who([candidate("Ali Deniz Güneş", "Vali")], [doubtful("Deniz Güneş", "Vali")]) == ("Ali Deniz Güneş",)

    def test_they_are_nobodys_fuller_form(self) -> None:
        assert who([doubtful("Ali Deniz Güneş", "Vali")], [candidate("Deniz Güneş", "Vali")]) == ("Deniz Güneş",)


class TestRegister:
    def test_an_alias_joins_other_spellings(self) -> None:
        register = [entry("refik", "Refik Aliyev", "Rafik Aliyev")]
        assert who(["Refik Aliyev"], ["Rafik Aliyev"], register=register) == ("Refik Aliyev",)

    def test_an_alias_decides_about_a_bare_surname(self) -> None:
        register = [entry("gokce", "Gökçe Akdal", "Akdal")]
        assert who(["Ümit Akdal"], ["Akdal"], register=register) == ("Gökçe Akdal",)

    def test_its_names_are_full_forms_of_the_archive(self) -> None:
        assert who(["Akdal"], register=[entry("gokce", "Gökçe Akdal")]) == ("Gökçe Akdal",)

    def test_a_fuller_form_of_the_archive_is_the_registers_person(self) -> None:
        register = [entry("tarik", "Tarık Demirsoy", role="Vali")]
        archive, _ = arrange([summary("a.txt", candidate(FULL, "Yeşilova Valisi", "Vali"))], register)
        assert [(person.id, person.name) for person in archive.people] == [("tarik", "Tarık Demirsoy")]

    def test_two_entries_are_never_joined(self) -> None:
        register = [entry("a", FULL), entry("b", "Tarık Demirsoy")]
        names = [candidate(name, "Vali") for name in (FULL, "Tarık Demirsoy")]
        assert who(names[:1], names[1:], register=register) == ("Tarık Demirsoy",)

    def test_not_parts_a_name_from_the_entry(self) -> None:
        register = [entry("a", FULL, excluded=("Tarık Demirsoy",))]
        names = [candidate(name, "Vali") for name in (FULL, "Tarık Demirsoy")]
        assert who(names[:1], names[1:], register=register) == ("Tarık Demirsoy",)

    def test_not_leaves_a_bare_surname_to_others(self) -> None:
        register = [entry("a", "Gökçe Akdal", excluded=("Akdal",))]
        assert who(["Gökçe Akdal"], ["Ümit Akdal"], ["Akdal"], register=register) == ("Ümit Akdal",)

    def test_two_people_of_one_name_are_told_apart_by_articles(self) -> None:
        register = [entry("vali", "Ali Taşova", articles=("1.txt",)), entry("doktor", "Ali Taşova", articles=("2*",))]
        summaries = [
            summary("1.txt", "Ali Taşova"),
            summary("2.txt", "Ali Taşova", "Taşova"),
            summary("3.txt", "Ali Taşova"),
        ]
        archive, _ = arrange(summaries, register)
        assert archive.identities["1.txt"] == ("vali",)
        assert archive.identities["2.txt"] == ("doktor", "doktor")
        assert archive.identities["3.txt"] == (None,)

    def test_namesakes_of_other_articles_are_no_third_person(self) -> None:
        register = [
            entry("vali", "Ali Can Taşova", "Ali Taşova", articles=("1.txt",)),
            entry("doktor", "Ali Taşova", articles=("2.txt",)),
        ]
        names = ("Ali Taşova", "Ali Taşova", "Ali Taşova", "Taşova", "A. Taşova")
        archive, _ = arrange([summary(f"{place}.txt", name) for place, name in enumerate(names, 1)], register)
        assert {person.id for person in archive.people} == {"vali", "doktor"}
        assert [archive.identities[f"{place}.txt"] for place in range(3, 6)] == [(None,)] * 3
        assert {name.name: name.people for name in archive.open_names} == dict.fromkeys(
            names[2:], ("Ali Can Taşova", "Ali Taşova")
        )

    def test_namesakes_are_told_apart_by_their_files(self) -> None:
        register = [entry(id_, "Ali Taşova", articles=(f"{id_}.txt",)) for id_ in ("vali", "doktor")]
        archive, said = arrange([summary(f"{id_}.txt", "Ali Taşova") for id_ in ("vali", "doktor", "x")], register)
        people = ("Ali Taşova (people/doktor.md)", "Ali Taşova (people/vali.md)")
        assert [name.people for name in archive.open_names] == [people]
        assert [d.arguments["people"] for d in said] == [", ".join(people)]

    def test_an_entry_of_other_articles_that_is_not_in_its_own_is_reported(self) -> None:
        register = [entry(id_, "Ali Taşova", articles=(f"{id_}.txt",)) for id_ in ("vali", "doktor")]
        _, said = arrange([summary("vali.txt", "Ali Taşova"), summary("doktor.txt", "Can Öz")], register)
        assert [(d.path, d.code) for d in said] == [("people/doktor.md", "register-unmatched")]

    @pytest.mark.parametrize("pattern", ["2025/a.txt", "2025/a", "2025", "2025/", "articles/2025/a.txt", "*/a.*"])
    def test_articles_are_named_by_id_folder_or_pattern(self, pattern: str) -> None:
        archive, _ = arrange([summary("2025/a.txt", "Ali Taşova")], [entry("ali", "Ali Taşova", articles=(pattern,))])
        assert archive.identities["2025/a.txt"] == ("ali",)

    def test_a_bare_surname_is_not_given_to_somebody_of_other_articles(self) -> None:
        register = [entry("vali", "Ali Taşova", articles=("0.txt",))]
        assert who(["Ali Taşova"], ["Taşova"], register=register) == (None,)

    def test_no_person(self) -> None:
        register = [entry("saray", "Ak Köşk", person=False)]
        assert who(["Ak Köşk", "Can Köşk"], register=register) == (None, "Can Köşk")

    def test_no_persons_name_is_nobodys_surname_either(self) -> None:
        register = [entry("saray", "Ak Köşk", person=False)]
        archive, said = arrange(
            [summary("a.txt", "Ak Köşk"), summary("b.txt", "Köşk"), summary("c.txt", doubtful("Köşk"))], register
        )
        assert archive.people == ()
        assert archive.open_names == ()
        assert set(archive.decisions.values()) == {("register people/saray.md:2",)}
        assert said == []

    def test_no_persons_name_leaves_a_surname_to_people(self) -> None:
        register = [entry("saray", "Ak Köşk", person=False)]
        assert who(["Ak Köşk"], ["Can Köşk"], ["Köşk"], register=register) == ("Can Köşk",)

    def test_who_is_hidden_leaves_no_trace(self) -> None:
        register = [entry("gizli", "Gökçe Akdal", hidden=True)]
        archive, said = arrange([summary("a.txt", "Gökçe Akdal"), summary("b.txt", "Akdal")], register)
        assert archive.people == ()
        assert archive.identities == {"a.txt": (None,), "b.txt": (None,)}
        assert archive.hidden == {"a.txt": (0,), "b.txt": (0,)}
        assert said == []

    def test_who_is_in_no_article_is_reported(self) -> None:
        _, said = arrange([summary("a.txt", "Ali Taşova")], [entry("gokce", "Gökçe Akdal")])
        assert [(d.path, d.line, d.code) for d in said] == [("people/gokce.md", 2, "register-unmatched")]

    def test_a_name_that_two_entries_claim_is_nobodys_and_reported(self) -> None:
        register = [entry("a", "Ali Taşova"), entry("b", "Can Taşova", "Ali Taşova")]
        archive, said = arrange([summary("a.txt", "Ali Taşova", "Can Taşova")], register)
        assert archive.identities["a.txt"] == (None, "b")
        assert archive.open_names[0].people == ("Ali Taşova", "Can Taşova")
        assert [person.id for person in archive.people] == ["b"]
        assert [(d.path, d.line, d.code) for d in said if d.code.startswith("register")] == [
            ("people/b.md", 3, "register-name-twice")
        ]

    def test_of_two_entries_the_one_of_this_article_comes_first(self) -> None:
        register = [entry("vali", "Ali Taşova", articles=("0.txt",)), entry("doktor", "Ali Taşova")]
        assert who(["Ali Taşova"], register=register) == ("Ali Taşova",)
        archive, said = arrange([summary("0.txt", "Ali Taşova"), summary("1.txt", "Ali Taşova")], register)
        assert archive.identities == {"0.txt": ("vali",), "1.txt": ("doktor",)}
        assert said == []

    def test_articles_that_are_not_there_are_reported(self) -> None:
        _, said = arrange([summary("a.txt", "Ali Taşova")], [entry("a", "Ali Taşova", articles=("yok/*",))])
        assert "register-articles-unmatched" in [d.code for d in said]


class TestCorrections:
    def test_nobody(self) -> None:
        assert who([candidate("Ali Taşova", person="none")]) == (None,)

    def test_an_id_of_the_register(self) -> None:
        register = [entry("gokce", "Gökçe Akdal")]
        assert who([candidate("Ali Taşova", person="gokce")], register=register) == ("Gökçe Akdal",)

    def test_an_id_of_the_archive(self) -> None:
        assert who(["Gökçe Akdal"], [candidate("Akdallı", person="gokce-akdal")]) == ("Gökçe Akdal",)

    def test_a_full_name(self) -> None:
        assert who(["Gökçe Akdal"], [candidate("Akdallı", person="Gökçe Akdal")]) == ("Gökçe Akdal",)

    def test_a_name_nobody_had_yet(self) -> None:
        assert who([candidate("Akdallı", person="Gökçe Akdal")]) == ("Gökçe Akdal",)

    def test_a_correction_comes_before_the_register(self) -> None:
        register = [entry("ali", "Ali Taşova")]
        assert who([candidate("Ali Taşova", person="Gökçe Akdal")], register=register) == ("Gökçe Akdal",)

    def test_an_id_of_nobody_is_reported(self) -> None:
        archive, said = arrange([summary("2025/a.txt", candidate("Ali Taşova", person="yok-boyle"))])
        assert archive.identities["2025/a.txt"] == (None,)
        assert [(d.path, d.code) for d in said] == [("corrections/2025/a.toml", "correction-person-unknown")]


def test_what_decided_is_told() -> None:
    register = [entry("gokce", "Gökçe Akdal", "Gökçe Hanım")]
    summaries = [
        summary("a.txt", "Gökçe Akdal", "Gökçe Hanım", FULL),
        summary("b.txt", "Demirsoy", "R. Tarık Demirsoy", doubtful("Deniz Güneş"), candidate("X Y", person="none")),
        summary("c.txt", "Akdal", "Ongun"),
    ]
    archive, _ = arrange(summaries, register)
    assert archive.decisions == {
        "a.txt": ("register people/gokce.md:2", "register people/gokce.md:3", "full-name"),
        "b.txt": ("same-article", "fuller-name", "doubtful", "correction"),
        "c.txt": ("only-bearer", "alone"),
    }


def test_drafts_are_left_out() -> None:
    archive, _ = arrange(
        [summary("a.txt", "Ali Taşova", draft=True), summary("b.txt", "Can Ongun", published=date(2025, 1, 2))]
    )
    assert [article.id for article in archive.articles] == ["b.txt"]
    assert [person.name for person in archive.people] == ["Can Ongun"]
