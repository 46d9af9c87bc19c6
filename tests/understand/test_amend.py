"""What a person corrects always wins."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from vakanuvis.language.turkish import TURKISH
from vakanuvis.model.article import BLOCK_SEPARATOR, Anchorage, Article, Block, Run
from vakanuvis.model.diagnostics import Diagnostic
from vakanuvis.model.editing import (
    Correction,
    DateCorrection,
    EventCorrection,
    MentionCorrection,
    QuotationCorrection,
)
from vakanuvis.model.findings import Candidate, Certainty, Event, Findings, Mention, Modality, Quotation, TimeExpression
from vakanuvis.model.record import Record
from vakanuvis.model.spans import Span
from vakanuvis.model.structs import replace as struct_replace
from vakanuvis.understand import amend_record, dated_article, extract_of, summary_of
from vakanuvis.understand.records import record_of

PARAGRAPHS = (
    "Vali Ayşe Yılmaz ile Mehmet Yılmaz, 3 Mart'ta köprüyü açtı.",
    'Yılmaz, "Söz verdik, birlikte yaptık." dedi.',
    'Başkan Demir ise "Yolun kalanını yazın bitiririz." diye konuştu.',
    "Deniz Kurt da törende yer aldı; 5 Nisan yeni bir gün olacak.",
)
PROSE = BLOCK_SEPARATOR.join(PARAGRAPHS)
CORRECTION = Correction("a.txt", "corrections/a.toml", "0")


def span(text: str, *, after: str = "") -> Span:
    start = PROSE.index(text, PROSE.index(after))
    return Span(start, start + len(text))


FINDINGS = Findings(
    candidates=(
        Candidate("Ayşe Yılmaz", ("Ayşe Yılmaz", "Yılmaz"), ("Vali",), Certainty.SURE, full=True),
        Candidate("Mehmet Yılmaz", ("Mehmet Yılmaz",), (), Certainty.SURE, full=True),
        Candidate("Demir", ("Demir",), ("Başkan",), Certainty.LIKELY, full=False),
    ),
    mentions=(
        Mention(span("Ayşe Yılmaz"), "Ayşe Yılmaz", ("Vali",), 0, "full"),
        Mention(span("Mehmet Yılmaz"), "Mehmet Yılmaz", (), 1, "full"),
        Mention(span("Yılmaz", after='Yılmaz, "'), "Yılmaz", (), 0, "surname"),
        Mention(span("Demir"), "Demir", ("Başkan",), 2, "titled"),
    ),
    quotations=(
        Quotation((span("Söz verdik, birlikte yaptık."),), "direct", 0, span("dedi"), "subject"),
        Quotation((span("Yolun kalanını yazın bitiririz."),), "direct", 2, span("diye konuştu"), "subject"),
    ),
    times=(
        TimeExpression(span("3 Mart"), "2025-03-03", anchored=True, rule="day"),
        TimeExpression(span("5 Nisan"), "2025-04-05", anchored=True, rule="day"),
    ),
    events=(
        Event(span(PARAGRAPHS[0]), 0, "Köprüyü açtı", (0, 1), Modality.PAST, "past"),
        Event(span(PARAGRAPHS[3]), 1, "Yeni bir gün olacak", (), Modality.PLANNED, "planned"),
    ),
)


def record(headline: str | None = "Köprü açıldı") -> Record:
    blocks = []
    for text in PARAGRAPHS:
        place = span(text)
        blocks.append(Block("paragraph", (Run(text),), place, (Anchorage(place.start, place.start),)))
    article = Article("a.txt", "tr", headline, date(2025, 3, 4), PROSE, tuple(blocks))
    return record_of(article, FINDINGS, headline or "Yılmaz: Söz verdik")


def amend(correction: Correction, made: Record | None = None) -> tuple[Record, list[Diagnostic]]:
    found: list[Diagnostic] = []
    amended = amend_record(made or record(), correction, TURKISH, found.append)
    _check(amended)
    return amended, found


def _check(amended: Record) -> None:
    """Check that indexes, order and anchors hold, and that everybody who reads the record can."""
    findings, count = amended.findings, len(amended.findings.candidates)
    assert all(mention.candidate < count for mention in findings.mentions)
    assert all(event.time < len(findings.times) for event in findings.events)
    assert len(amended.anchors.quotations) == len(findings.quotations)
    _check_order([mention.span for mention in findings.mentions])
    _check_order([time.span for time in findings.times])
    summary_of(amended, extract_of(amended, TURKISH), "0", TURKISH)


def _check_order(spans: Sequence[Span]) -> None:
    assert all(before.end <= after.start for before, after in pairwise(spans))


def people(amended: Record) -> list[tuple[str, str | None]]:
    """Return each mention's name with whom it means: a correction's decision or the candidate's name."""
    candidates = amended.findings.candidates
    return [
        (mention.name, candidates[mention.candidate].person or candidates[mention.candidate].name)
        for mention in amended.findings.mentions
    ]


def speakers(amended: Record) -> list[str | None]:
    candidates = amended.findings.candidates
    return [
        None
        if quotation.speaker is None
        else candidates[quotation.speaker].person or candidates[quotation.speaker].name
        for quotation in amended.findings.quotations
    ]


def mention(text: str, person: str | None, within: str | None = None) -> Correction:
    return replace(CORRECTION, mentions=(MentionCorrection(text, person, 3, within),))


def quotation(text: str, speaker: str | None, *, drop: bool = False) -> Correction:
    return replace(CORRECTION, quotations=(QuotationCorrection(text, speaker, drop, 3),))


def time(text: str, value: str | None, within: str | None = None) -> Correction:
    return replace(CORRECTION, dates=(DateCorrection(text, value, value is None, 3, within),))


def event(text: str, **changes: object) -> Correction:
    return replace(CORRECTION, events=(replace(EventCorrection(text, 3), **changes),))  # type: ignore[arg-type]  # by tests


class TestMentions:
    def test_a_bare_surname_goes_to_somebody_else_and_takes_its_quotation_along(self) -> None:
        amended, found = amend(mention("Yılmaz", "Mehmet Yılmaz"))
        assert found == []
        assert people(amended)[2] == ("Yılmaz", "Mehmet Yılmaz")
        assert speakers(amended) == ["Mehmet Yılmaz", "Demir"]
        assert amended.findings.mentions[2].candidate == 1
        assert people(amended)[0] == ("Ayşe Yılmaz", "Ayşe Yılmaz")

    def test_a_full_name_means_its_short_forms_too(self) -> None:
        amended, _ = amend(mention("ayşe yılmaz", "ayse-yilmaz-2"))
        assert [who for _, who in people(amended)] == ["ayse-yilmaz-2", "Mehmet Yılmaz", "ayse-yilmaz-2", "Demir"]
        assert speakers(amended)[0] == "ayse-yilmaz-2"
        assert amended.findings.candidates[0].certainty is Certainty.SURE
        assert amended.findings.mentions[0].rule == "correction"

    def test_nobody_is_meant(self) -> None:
        amended, found = amend(mention("Demir", None))
        assert found == []
        assert "Demir" not in [name for name, _ in people(amended)]
        assert speakers(amended)[1] is None
        assert amended.findings.candidates[2].person == "none"

    def test_only_a_paragraph_is_meant(self) -> None:
        amended, found = amend(mention("Yılmaz", "x", within="Yılmaz, “Söz"))
        assert found == []
        assert people(amended)[2] == ("Yılmaz", "x")
        _, found = amend(mention("Yılmaz", "x", within="Deniz Kurt"))
        assert [(diagnostic.line, diagnostic.code) for diagnostic in found] == [(3, "correction-not-within")]

    def test_an_event_s_people_follow(self) -> None:
        amended, _ = amend(mention("Mehmet Yılmaz", None))
        assert amended.findings.events[0].participants == (0,)

    def test_somebody_whom_the_rules_missed_is_added(self) -> None:
        amended, found = amend(mention("Deniz  Kurt", "deniz-kurt"))
        assert found == []
        assert people(amended)[-1] == ("Deniz Kurt", "deniz-kurt")
        assert amended.findings.mentions[-1].span == span("Deniz Kurt")

    def test_a_name_cut_wrongly_is_cut_anew(self) -> None:
        amended, _ = amend(mention("Vali Ayşe Yılmaz", "Vali Ayşe Yılmaz"))
        assert amended.findings.mentions[0].span == span("Vali Ayşe Yılmaz")
        assert people(amended)[2] == ("Yılmaz", "Ayşe Yılmaz")

    def test_a_word_in_small_letters_is_nobody_s_name(self) -> None:
        _, found = amend(mention("Yolun", "x"))
        assert found == []
        _, found = amend(mention("yolun", "x"))
        assert [diagnostic.code for diagnostic in found] == ["correction-unmatched"]

    def test_only_what_the_rules_missed_altogether_is_added(self) -> None:
        bare = struct_replace(record(), findings=struct_replace(FINDINGS, mentions=FINDINGS.mentions[:2]))
        amended, _ = amend(mention("Mehmet Yılmaz", "mehmet-yilmaz"), bare)
        assert len(amended.findings.mentions) == 2

    def test_two_names_of_one_person_are_one_candidate(self) -> None:
        both = (MentionCorrection("Yılmaz", "ayse-yilmaz", 3), MentionCorrection("Ayşe Yılmaz", "ayse-yilmaz", 6))
        amended, found = amend(replace(CORRECTION, mentions=both))
        assert found == []
        first, second = amended.findings.mentions[0], amended.findings.mentions[2]
        assert first.candidate == second.candidate == amended.findings.quotations[0].speaker
        candidate = amended.findings.candidates[first.candidate]
        assert (candidate.name, candidate.person, candidate.titles) == ("Ayşe Yılmaz", "ayse-yilmaz", ("Vali",))
        assert len(amended.findings.candidates) == len(FINDINGS.candidates)

    def test_indexes_hold_when_candidates_become_one(self) -> None:
        unsure = struct_replace(FINDINGS.candidates[2], ambiguous=(0, 1))
        several = struct_replace(
            record(), findings=struct_replace(FINDINGS, candidates=(*FINDINGS.candidates[:2], unsure))
        )
        both = (MentionCorrection("Ayşe Yılmaz", "x", 3), MentionCorrection("Mehmet Yılmaz", "x", 6))
        amended, _ = amend(replace(CORRECTION, mentions=both), several)
        assert people(amended) == [("Ayşe Yılmaz", "x"), ("Mehmet Yılmaz", "x"), ("Yılmaz", "x"), ("Demir", "Demir")]
        assert speakers(amended) == ["x", "Demir"]
        assert amended.findings.events[0].participants == (0,)
        assert amended.findings.candidates[1].ambiguous == (0,)


class TestQuotations:
    @pytest.mark.parametrize("words", ["Söz verdik", '"SÖZ VERDİK, ', "söz  verdik, birlikte yaptık."])
    def test_it_is_known_by_its_first_words(self, words: str) -> None:
        amended, found = amend(quotation(words, "Demir"))
        assert found == []
        assert amended.findings.quotations[0].speaker == 2
        assert amended.findings.quotations[0].certainty is Certainty.SURE
        assert amended.findings.quotations[0].rule == "correction"

    def test_an_id_is_somebody_of_the_archive(self) -> None:
        amended, _ = amend(quotation("Söz verdik", "mehmet-yilmaz"))
        assert speakers(amended)[0] == "mehmet-yilmaz"
        assert amended.findings.candidates[-1].name == "Mehmet Yılmaz"

    def test_nobody_said_it(self) -> None:
        amended, _ = amend(quotation("Söz verdik", None))
        assert speakers(amended) == [None, "Demir"]

    def test_it_is_no_quotation(self) -> None:
        amended, _ = amend(quotation("Söz verdik", None, drop=True))
        assert speakers(amended) == ["Demir"]

    def test_what_matches_nothing_is_reported(self) -> None:
        amended, found = amend(quotation("Hiç söylenmedi", "Demir"))
        assert amended.findings == FINDINGS
        assert found[0].arguments == {"text": "Hiç söylenmedi"}

    def test_words_between_marks_that_the_rules_left_out_become_a_quotation(self) -> None:
        bare = struct_replace(record(), findings=struct_replace(FINDINGS, quotations=()))
        amended, _ = amend(quotation("Yolun kalanını", "Demir"), bare)
        assert amended.findings.quotations[0].pieces == (span("Yolun kalanını yazın bitiririz."),)


class TestDates:
    def test_a_value_changes_and_its_event_with_it(self) -> None:
        amended, _ = amend(time("3 mart", "2024-03-03"))
        assert amended.findings.times[0].value == "2024-03-03"
        assert not amended.findings.times[0].anchored
        assert len(amended.findings.events) == 2

    def test_a_date_that_goes_takes_its_event_along(self) -> None:
        amended, _ = amend(time("3 Mart", None))
        assert [time.value for time in amended.findings.times] == ["2025-04-05"]
        assert [(event.headline, event.time) for event in amended.findings.events] == [("Yeni bir gün olacak", 0)]

    def test_a_date_that_the_rules_missed_is_added(self) -> None:
        amended, found = amend(time("yazın", "2025-22"))
        assert found == []
        assert [time.value for time in amended.findings.times] == ["2025-03-03", "2025-22", "2025-04-05"]
        assert amended.findings.times[1].span == span("yazın")
        assert [event.time for event in amended.findings.events] == [0, 2]

    def test_a_longer_expression_takes_the_place_of_a_shorter_one(self) -> None:
        amended, _ = amend(time("5 Nisan yeni bir gün", "2026-04-05"))
        assert amended.findings.times[1].span == span("5 Nisan yeni bir gün")
        assert amended.findings.events[1].time == 1

    def test_only_a_paragraph_is_meant(self) -> None:
        _, found = amend(time("3 Mart", "2024-03-03", within="Deniz"))
        assert [diagnostic.code for diagnostic in found] == ["correction-not-within"]


class TestEvents:
    def test_everything_of_it_can_change(self) -> None:
        amended, _ = amend(
            event("vali ayşe", value="2025-03", headline="Köprü", modality="claimed", people=("Demir", "deniz-kurt"))
        )
        changed = amended.findings.events[0]
        assert (changed.headline, changed.modality, changed.rule) == ("Köprü", Modality.CLAIMED, "correction")
        assert amended.findings.times[0].value == "2025-03"
        assert changed.participants == (2, 3)
        assert amended.findings.candidates[3].person == "deniz-kurt"

    def test_one_of_several_in_a_sentence_is_known_by_its_time(self) -> None:
        second = struct_replace(FINDINGS.events[1], span=FINDINGS.events[0].span, headline="İkinci")
        several = struct_replace(record(), findings=struct_replace(FINDINGS, events=(FINDINGS.events[0], second)))
        amended, found = amend(event("Vali Ayşe", time="5 nisan", drop=True), several)
        assert found == []
        assert [event.headline for event in amended.findings.events] == ["Köprüyü açtı"]
        _, found = amend(event("Vali Ayşe", time="6 Nisan", drop=True), several)
        assert [diagnostic.code for diagnostic in found] == ["correction-time-unmatched"]

    def test_it_goes(self) -> None:
        amended, _ = amend(event("Vali Ayşe", drop=True))
        assert [event.headline for event in amended.findings.events] == ["Yeni bir gün olacak"]

    def test_a_sentence_without_one_gets_one(self) -> None:
        amended, found = amend(event("Başkan Demir ise", value="2025-22"))
        assert found == []
        added = amended.findings.events[1]
        assert added.span == span(PARAGRAPHS[2])
        assert added.participants == (2,)
        assert amended.findings.times[added.time].value == "2025-22"
        assert [amended.findings.times[event.time].value for event in amended.findings.events] == [
            "2025-03-03",
            "2025-22",
            "2025-04-05",
        ]

    def test_the_value_of_one_of_two_events_of_a_time_is_its_own(self) -> None:
        second = struct_replace(FINDINGS.events[0], headline="İkinci")
        other = struct_replace(FINDINGS.events[0], span=FINDINGS.events[1].span, headline="Üçüncü")
        shared = struct_replace(FINDINGS, events=(second, other))
        amended, _ = amend(event("Vali Ayşe", value="2025-03-01"), struct_replace(record(), findings=shared))
        values = [amended.findings.times[event.time].value for event in amended.findings.events]
        assert values == ["2025-03-01", "2025-03-03"]
        assert [time.value for time in amended.findings.times] == ["2025-03-01", "2025-03-03", "2025-04-05"]

    def test_a_sentence_without_a_time_needs_a_value(self) -> None:
        _, found = amend(event("Başkan Demir ise", headline="Demir konuştu"))
        assert [diagnostic.code for diagnostic in found] == ["correction-dateless"]


def test_headline_and_note_are_what_the_person_wrote() -> None:
    amended, _ = amend(replace(CORRECTION, headline="Yeni başlık", note="Tarih düzeltildi."), record(None))
    assert (amended.headline, amended.headline_made, amended.note) == ("Yeni başlık", False, "Tarih düzeltildi.")


def test_a_made_headline_follows_a_corrected_speaker() -> None:
    made = record(None)
    amended, _ = amend(quotation("Söz verdik", "Demir"), made)
    assert amended.headline_made
    assert amended.headline != made.headline
    assert "Yılmaz:" not in amended.headline


def test_nothing_is_left_of_a_withdrawn_article_but_its_frame() -> None:
    amended, _ = amend(replace(CORRECTION, withdrawn="Yanlıştı."), record(None))
    assert amended.withdrawn == "Yanlıştı."
    assert amended.findings == Findings()
    for text in PARAGRAPHS:
        assert text not in repr(amended)
        assert text[:20] not in repr(amended)
    assert amended.headline == ""


def test_the_date_is_corrected_before_anything_is_understood() -> None:
    article = record().article
    assert dated_article(article, replace(CORRECTION, published=date(2024, 1, 2))).published == date(2024, 1, 2)
    assert dated_article(article, CORRECTION) is article
