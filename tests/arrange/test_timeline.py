"""What happened, once, however many articles tell it."""

from datetime import date

from tests.arrange.builders import arrange, candidate, entry, event, summary
from vakanuvis.model.archive import TimelineEntry
from vakanuvis.model.findings import Modality
from vakanuvis.model.record import Summary

DAY = "2025-03-10"


def told(*summaries: Summary) -> list[tuple[str, int]]:
    """The timeline: each event's headline with the number of its sources."""
    archive, _ = arrange(summaries)
    return [(entry.headline, len(entry.sources)) for entry in archive.timeline]


def only(*summaries: Summary) -> TimelineEntry:
    archive, _ = arrange(summaries)
    assert len(archive.timeline) == 1
    return archive.timeline[0]


def test_the_same_people_and_half_of_the_words_are_one_event() -> None:
    one = summary("a.txt", "Efe Ongun", events=(event(DAY, "Ongun Yeşilova'da köprüyü açtı", 0),))
    other = summary("b.txt", "Efe Ongun", events=(event(DAY, "Bakan Ongun köprüyü hizmete açtı", 0),))
    assert told(one, other) == [("Ongun Yeşilova'da köprüyü açtı", 2)]


def test_the_same_people_on_one_day_may_do_several_things() -> None:
    one = summary("a.txt", "Efe Ongun", events=(event(DAY, "Ongun Yeşilova'da köprüyü açtı", 0),))
    other = summary("b.txt", "Efe Ongun", events=(event(DAY, "Ongun öğrencilerle buluştu", 0),))
    assert len(told(one, other)) == 2


def test_most_of_the_words_are_enough_without_people() -> None:
    one = summary("a.txt", events=(event(DAY, "Gökdere'de belediye meclisi toplandı"),))
    other = summary("b.txt", events=(event(DAY, "Gökdere belediye meclisi yeniden toplandı"),))
    assert len(told(one, other)) == 1


def test_what_every_announcement_says_makes_no_two_the_same() -> None:
    words = ("okul", "köprü", "hastane", "tünel", "müze", "liman", "baraj", "havuz", "çarşı", "stadyum")
    announced = [
        summary(f"{word}.txt", events=(event(DAY, f"Şartnameye göre {word}ların açılması öngörülüyor"),))
        for word in words
    ]
    assert len(told(*announced)) == len(words)


def test_different_people_do_different_things_in_the_same_words() -> None:
    one = summary("a.txt", "Efe Ongun", events=(event(DAY, "Başkan Ongun köprüyü törenle açtı", 0),))
    other = summary("b.txt", "Can Taşova", events=(event(DAY, "Başkan Taşova köprüyü törenle açtı", 0),))
    assert len(told(one, other)) == 2


def test_a_name_with_its_title_is_nothing_that_happened() -> None:
    who = candidate("Efe Ongun", "Kıyı Belediyeleri Birliği Genel Sekreteri")
    one = summary(
        "a.txt",
        who,
        events=(event("2025-03", "Kıyı Belediyeleri Birliği Genel Sekreteri Efe Ongun kurula davet edildi", 0),),
    )
    other = summary(
        "b.txt", who, events=(event("2025-03", "Kıyı Belediyeleri Birliği Genel Sekreteri Efe Ongun kente geldi", 0),)
    )
    assert len(told(one, other)) == 2


def test_another_day_is_another_event() -> None:
    one = summary("a.txt", "Efe Ongun", events=(event(DAY, "Ongun köprüyü açtı", 0),))
    other = summary("b.txt", "Efe Ongun", events=(event("2025-03-11", "Ongun köprüyü açtı", 0),))
    assert len(told(one, other)) == 2


def test_two_sentences_of_one_article_are_two_events_unless_they_are_alike() -> None:
    first, second = (
        event(DAY, "Ongun köprüyü açtı", 0, anchor="e-1"),
        event(DAY, "Ongun köprüyü halkla gezdi", 0, anchor="e-2"),
    )
    assert len(told(summary("a.txt", "Efe Ongun", events=(first, second)))) == 2
    assert len(told(summary("a.txt", "Efe Ongun", events=(first, first)))) == 1


def test_it_counts_as_fact_when_one_article_tells_it_so() -> None:
    planned = event(DAY, "Ongun Yeşilova köprüsünü törenle açacak", 0, modality=Modality.PLANNED)
    claimed = event(DAY, "Yeşilova köprüsünün törenle açıldığı", 0, modality=Modality.CLAIMED, source=0)
    past = event(DAY, "Ongun Yeşilova köprüsünü törenle açtı", 0)
    entry_ = only(
        summary("a.txt", "Efe Ongun", events=(planned,), published=date(2025, 3, 1)),
        summary("b.txt", "Efe Ongun", events=(claimed,), published=date(2025, 3, 10)),
        summary("c.txt", "Efe Ongun", events=(past,), published=date(2025, 3, 11)),
    )
    assert (entry_.modality, entry_.headline, entry_.claimed_by) == (
        Modality.PAST,
        "Ongun Yeşilova köprüsünü törenle açtı",
        None,
    )
    assert [source.article.id for source in entry_.sources] == ["a.txt", "b.txt", "c.txt"]


def test_a_claim_names_whose_word_it_is() -> None:
    claimed = event(DAY, "Köprü açıldı", modality=Modality.CLAIMED, source=0)
    claimed_by = only(summary("a.txt", "Efe Ongun", events=(claimed,))).claimed_by
    assert claimed_by is not None
    assert claimed_by.name == "Efe Ongun"


def test_who_is_hidden_or_open_takes_no_part() -> None:
    archive, _ = arrange(
        [summary("a.txt", "Efe Ongun", candidate("Akdal", ambiguous=(0,)), events=(event(DAY, "Köprü açıldı", 0, 1),))],
        [entry("efe", "Efe Ongun", hidden=True)],
    )
    assert archive.timeline[0].people == ()


def test_each_value_keeps_its_form_and_its_days() -> None:
    values = ("1071", "2025-03", "2025-03-25/2025-04-02", "198X")
    archive, _ = arrange(
        [summary("a.txt", events=tuple(event(value, f"Olay {value}", anchor=value) for value in values))]
    )
    assert [(entry.value, entry.start, entry.end) for entry in archive.timeline] == [
        ("1071", date(1071, 1, 1), date(1071, 12, 31)),
        ("198X", date(1980, 1, 1), date(1989, 12, 31)),
        ("2025-03", date(2025, 3, 1), date(2025, 3, 31)),
        ("2025-03-25/2025-04-02", date(2025, 3, 25), date(2025, 4, 2)),
    ]


def test_what_is_no_date_is_left_out() -> None:
    archive, _ = arrange([summary("a.txt", events=(event("yarın", "Bir olay"),))])
    assert archive.timeline == ()


def test_anchors_are_unique() -> None:
    events = [event(DAY, f"{word} oldu", anchor="e-1") for word in ("Yangın", "Deprem", "Kaza")]
    archive, _ = arrange([summary(f"{number}.txt", events=(one,)) for number, one in enumerate(events)])
    assert len({entry.id for entry in archive.timeline}) == 3


def test_a_numbered_anchor_does_not_take_anothers() -> None:
    events = [event(DAY, "Yangın oldu"), event(DAY, "Deprem oldu", anchor="e-1-2"), event(DAY, "Kaza oldu")]
    archive, _ = arrange([summary(f"{number}.txt", events=(one,)) for number, one in enumerate(events)])
    assert [entry.id for entry in archive.timeline] == ["e-1", "e-1-2", "e-1-3"]
