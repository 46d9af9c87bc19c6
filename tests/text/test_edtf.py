"""EDTF values: what is one, which days it covers."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vakanuvis.text.edtf import days_of, interval_of, is_edtf, week_of

COVERED = {
    "2025-06-25": (date(2025, 6, 25), date(2025, 6, 25)),
    "2024-02": (date(2024, 2, 1), date(2024, 2, 29)),
    "1071": (date(1071, 1, 1), date(1071, 12, 31)),
    "2099-12": (date(2099, 12, 1), date(2099, 12, 31)),
    "198X": (date(1980, 1, 1), date(1989, 12, 31)),
    "19XX": (date(1900, 1, 1), date(1999, 12, 31)),
    "0XXX": (date(1, 1, 1), date(999, 12, 31)),
    "2024-21": (date(2024, 3, 1), date(2024, 5, 31)),
    "2024-24": (date(2024, 12, 1), date(2025, 2, 28)),
    "9999-24": (date(9999, 12, 1), date(9999, 12, 31)),
    "2025-33": (date(2025, 1, 1), date(2025, 3, 31)),
    "2025-36": (date(2025, 10, 1), date(2025, 12, 31)),
    "2025-41": (date(2025, 7, 1), date(2025, 12, 31)),
    "2025-06-25/2025-06-27": (date(2025, 6, 25), date(2025, 6, 27)),
    "2024-12/2025-01": (date(2024, 12, 1), date(2025, 1, 31)),
    "2025-05/..": (date(2025, 5, 1), date(2025, 5, 31)),
    "../2025-05": (date(2025, 5, 1), date(2025, 5, 31)),
    "2025-05-XX": (date(2025, 5, 1), date(2025, 5, 31)),
    "1071~": (date(1071, 1, 1), date(1071, 12, 31)),
    "198X?": (date(1980, 1, 1), date(1989, 12, 31)),
}
NOT_EDTF = [
    "", "/", "../..", "25", "2025-6", "2025-13", "2025-00", "2025-02-29", "2025-06-31", "2025-06-00", "0000", "20252",
    "XXXX", "198X5", "2025-33-XX", "2025/2024", "2025-06-27/2025-06-25", "2025 ", "２０２５", "12.01.2026", "2025/2026/2027",
]  # fmt: skip


@pytest.mark.parametrize(("value", "days"), COVERED.items())
def test_days(value: str, days: tuple[date, date]) -> None:
    assert days_of(value) == days
    assert is_edtf(value)


@pytest.mark.parametrize("value", NOT_EDTF)
def test_no_edtf(value: str) -> None:
    assert not is_edtf(value)
    with pytest.raises(ValueError, match="no EDTF"):
        days_of(value)


@given(st.text("0123456789-/.X~?% ", max_size=24))
def test_any_text_is_judged(value: str) -> None:
    if is_edtf(value):
        first, last = days_of(value)
        assert first <= last


@given(st.dates(), st.dates())
def test_interval_covers_exactly_its_days(one: date, other: date) -> None:
    first, last = sorted((one, other))
    assert days_of(interval_of(first, last)) == (first, last)


def test_interval_is_short_where_it_can_be() -> None:
    assert interval_of(date(2025, 1, 1), date(2025, 12, 31)) == "2025"
    assert interval_of(date(2025, 6, 1), date(2025, 6, 30)) == "2025-06"
    assert interval_of(date(2025, 6, 1), date(2025, 6, 1)) == "2025-06-01"


@given(st.dates())
def test_week_holds_its_day(day: date) -> None:
    first, last = days_of(week_of(day))
    assert first <= day <= last
    assert (last - first).days == 6 or date.min in (first, last) or date.max in (first, last)


def test_week_runs_from_monday_to_sunday() -> None:
    assert week_of(date(2025, 9, 10)) == "2025-09-08/2025-09-14"
