"""What holds for any archive: nothing raises, and the order of the articles makes no difference."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.arrange.builders import SETTINGS, arrange, candidate, entry, event, summary
from vakanuvis.arrange import plan_pages
from vakanuvis.language.turkish import TURKISH
from vakanuvis.model.editing import RegisterEntry
from vakanuvis.model.findings import Certainty, Modality
from vakanuvis.model.record import CandidateSummary, EventSummary, Summary

WORDS = st.sampled_from(
    ["Ali", "A.", "Can", "Işıl", "İ.", "Efe", "Ongun", "Taşova", "ONGUN", "bin", "O’Nal", "Ak-Su", "Kâmil"]
)
NAMES = st.one_of(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), st.text(min_size=1, max_size=12))
VALUES = st.sampled_from(
    ["2025-03-01", "2025-03", "2025", "198X", "2025-03-30/2025-04-02", "2025-21", "1071", "nonsense"]
)
HEADLINES = st.lists(st.sampled_from(["Köprü", "açıldı", "Bakan", "geldi", "toplantı", ""]), max_size=5).map(" ".join)


@st.composite
def candidates(draw: st.DrawFn) -> CandidateSummary:
    return candidate(
        draw(NAMES),
        *draw(st.lists(st.sampled_from(["Bakan", "Vali", "Belediye Başkanı"]), max_size=2)),
        certainty=draw(st.sampled_from(Certainty)),
        ambiguous=draw(st.sampled_from([(), (), (0,), (0, 1)])),
        person=draw(st.one_of(st.none(), st.none(), st.just("none"), st.just("ali-ongun"), NAMES)),
    )


@st.composite
def events(draw: st.DrawFn, people: int) -> EventSummary:
    return event(
        draw(VALUES),
        draw(HEADLINES),
        *draw(st.lists(st.integers(0, people - 1), max_size=3) if people else st.just([])),
        modality=draw(st.sampled_from(Modality)),
        source=draw(st.sampled_from([None, *range(people)])),
        anchor=draw(st.sampled_from(["e-1", "e-2", "e-3"])),
    )


@st.composite
def summaries(draw: st.DrawFn) -> Summary:
    named = draw(st.lists(candidates(), max_size=5))
    several = st.lists(st.integers(0, len(named) - 1), max_size=2).map(tuple) if named else st.just(())
    quotations = st.tuples(st.sampled_from([None, *range(len(named))]), several)
    return summary(
        draw(st.sampled_from("ab")) + str(draw(st.integers(0, 9))) + draw(st.sampled_from([".txt", ".md", "/x.txt"])),
        *named,
        published=date(2025, draw(st.integers(1, 3)), draw(st.integers(1, 28))),
        quotations=tuple(draw(st.lists(quotations, max_size=3))),
        events=tuple(draw(st.lists(events(len(named)), max_size=3))),
        fingerprint=draw(st.sampled_from([(), (1, 2, 3), (1, 2, 4), (7, 8)])),
        withdrawn=draw(st.booleans()),
    )


@st.composite
def entries(draw: st.DrawFn) -> RegisterEntry:
    return entry(
        draw(st.sampled_from(["ali-ongun", "x", "y"])),
        draw(NAMES),
        *draw(st.lists(NAMES, max_size=2)),
        excluded=tuple(draw(st.lists(NAMES, max_size=1))),
        articles=draw(st.sampled_from([(), (), ("a*",), ("b1.txt",)])),
        hidden=draw(st.booleans()),
        person=draw(st.booleans()),
    )


ARCHIVES = st.lists(summaries(), max_size=8, unique_by=lambda summary: summary.id)
REGISTERS = st.lists(entries(), max_size=3, unique_by=lambda entry: entry.id)
ADDRESSES = st.dictionaries(st.sampled_from(["ongun", "ali-ongun", "haber/a1.html", "x"]), NAMES, max_size=3)


@settings(max_examples=150, deadline=None)
@given(ARCHIVES, REGISTERS, ADDRESSES, st.randoms(use_true_random=False))
def test_the_order_of_articles_and_entries_makes_no_difference(archive, register, addresses, random) -> None:  # type: ignore[no-untyped-def]  # hypothesis gives them
    first, said = arrange(archive, register, addresses)
    plans = list(plan_pages(first, SETTINGS, (), TURKISH))
    random.shuffle(archive)
    random.shuffle(register)
    second, said_then = arrange(archive, register, dict(reversed(addresses.items())))
    assert first == second
    assert sorted(map(repr, said)) == sorted(map(repr, said_then))
    assert plans == list(plan_pages(second, SETTINGS, (), TURKISH))
    assert len({plan.address for plan in plans}) == len(plans)
