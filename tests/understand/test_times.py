"""Times: every rule by its own examples, the corpus, and what holds for any text."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it.utils import read_fixture_file

from vakanuvis.language.base import Language
from vakanuvis.language.calendar import EXAMPLES_PUBLISHED, TimeRule, grammar_of
from vakanuvis.language.turkish import TURKISH
from vakanuvis.model.article import Anchorage, Article, Block, Run
from vakanuvis.model.findings import TimeExpression
from vakanuvis.model.spans import Span
from vakanuvis.text.edtf import days_of
from vakanuvis.text.passages import passage_of
from vakanuvis.understand.times import find_times

CORPUS = Path(__file__).parent.parent / "corpus" / "tr" / "times.md"
RULES = TURKISH.calendar.rules


def times_in(text: str, published: date, language: Language = TURKISH) -> tuple[TimeExpression, ...]:
    span = Span(0, len(text))
    block = Block("paragraph", (Run(text),), span, (Anchorage(0, 0),))
    article = Article("x.txt", "tr", None, published, text, (block,))
    return find_times(passage_of(article, language), published, language)


def told(text: str, published: date) -> list[tuple[str, str]]:
    return [(time.span.text_of(text), time.value) for time in times_in(text, published)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_reads_its_examples(rule: TimeRule) -> None:
    for phrase, *values in rule.examples:
        text = phrase.replace("[", "").replace("]", "")
        expected = list(zip(re.findall(r"\[(.*?)\]", phrase), values, strict=True))
        assert told(text, date(*EXAMPLES_PUBLISHED)) == expected
        assert all(time.rule == rule.name for time in times_in(text, date(*EXAMPLES_PUBLISHED)))


@pytest.mark.parametrize(
    ("line", "title", "given", "expected"), read_fixture_file(CORPUS), ids=lambda it: it if isinstance(it, str) else ""
)
def test_corpus(line: int, title: str, given: str, expected: str) -> None:
    day, _, text = given.strip().partition(" ")
    found = [f"{words} = {value}" for words, value in told(text, date.fromisoformat(day))]
    assert found == expected.split("\n")[:-1], f"{title} in line {line}"


def test_rule_names_are_worded() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    for code in ("tr", "en"):
        words = (CORPUS.parents[3] / "templates" / "words" / f"{code}.toml").read_text("utf-8")
        assert [name for name in names if f"\n{name} = " not in words] == []


def test_only_the_publication_date_anchors() -> None:
    anchored = {
        time.span.start: time.anchored for time in times_in("Dün 1 Eylül 2025'te ve 12 Ocak'ta.", date(2026, 2, 3))
    }
    assert list(anchored.values()) == [True, False, False]


def test_a_year_told_elsewhere_leaves_nothing_to_anchor() -> None:
    """The day that another sentence tells with its year needs no day of publication, one that it doesn't tell does."""
    text = "Köprü 12 Ocak 2024'te açıldı. Törene 12 Ocak'ta yağmur damga vurdu. Onarım 14 Ocak'ta bitti."
    times = [(time.span.text_of(text), time.value, time.anchored) for time in times_in(text, date(2025, 3, 5))]
    assert times == [
        ("12 Ocak 2024", "2024-01-12", False),
        ("12 Ocak", "2024-01-12", False),
        ("14 Ocak", "2025-01-14", True),
    ]


CALENDAR_WORDS = (
    "12 31 3 2025 1071 2099 28.10.2025 ocak Şubat 29 MAYIS ağustosta ' ’ - – , . ; / ve ile yılının ilk yarısı çeyreği geçen "
    "gelecek bu ay yıl hafta sonu dün bugün salı günü pazar önce sonra üç 90 'lı yıllar ayın 'inde yapılacak açıkladı İ \n"
)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from(CALENDAR_WORDS.split(" ")) | st.text(max_size=3), max_size=30),
    st.dates(),
    st.sampled_from(["", " "]),
)
def test_any_text_gives_sound_times(words: list[str], published: date, blank: str) -> None:
    text = blank.join(words) or "."
    end = 0
    for time in times_in(text, published):
        assert end <= time.span.start < time.span.end <= len(text)
        end = time.span.end
        first, last = days_of(time.value)
        assert first <= last


TRYING_EVERY_NUMBER = replace(TURKISH, calendar=replace(TURKISH.calendar, grammar=grammar_of(RULES, [""])))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from([*CALENDAR_WORDS.split(" "), " "]), max_size=30))
def test_no_number_of_a_time_is_left_alone(pieces: list[str]) -> None:
    text, published = "".join(pieces) or ".", date(*EXAMPLES_PUBLISHED)
    assert times_in(text, published) == times_in(text, published, TRYING_EVERY_NUMBER)


@pytest.mark.parametrize(
    "piece",
    ["1 ", "1, 2 ve ", "12 Ocak ve ", "3-2 ", "geçen yıl ", "2025-", "1", "ocak-", "mart, nisan ve ", "pazartesi, ", "yılın ", "bir ay ", '"', "a"],
)  # fmt: skip
def test_time_grows_with_length_only(piece: str) -> None:
    """Forty times the text in at most four hundred times the time: far from either a square or a busy machine."""

    def seconds(text: str) -> float:
        start = process_time()
        times_in(text, date(2025, 10, 28))
        return process_time() - start

    short, long = piece * 500, piece * 20_000
    assert seconds(long) < 400 * max(min(seconds(short) for _ in range(3)), 1e-4)
