"""Headlines, beginnings of texts and events that feeds, indexes and the timeline quote named people who are hidden."""

from tests.arrange.builders import arrange, entry, event, summary
from vakanuvis.model.structs import replace

HIDDEN = entry("gizli", "Gökçe Akdal", hidden=True)


def test_the_beginning_of_a_text_is_not_quoted_where_it_names_somebody_hidden() -> None:
    first = replace(summary("a.txt", "Gökçe Akdal"), excerpt="Gökçe Akdal'ın sözleri tartışıldı.")
    second = replace(summary("b.txt", "Gökçe Akdal"), excerpt="Toplantı yapıldı.")
    third = replace(summary("c.txt", "Gökçe Akdal"), excerpt="AKDAL'IN SÖZLERİ TARTIŞILDI")
    archive, _ = arrange([first, second, third], [HIDDEN])
    assert [article.excerpt for article in archive.articles] == ["", "Toplantı yapıldı.", ""]


def test_an_event_whose_words_name_somebody_hidden_is_not_on_the_timeline() -> None:
    events = (event("2025-03-01", "Gökçe Akdal'ın konuşması", 0), event("2025-03-02", "Köprünün açılışı"))
    archive, _ = arrange([summary("a.txt", "Gökçe Akdal", events=events)], [HIDDEN])
    assert [told.headline for told in archive.timeline] == ["Köprünün açılışı"]
