import pytest

from tests.render.samples import words
from vakanuvis.render.dates import date_words, html_time, period_words


@pytest.mark.parametrize(
    ("value", "turkish", "english"),
    [
        ("2025-06-25", "25 Haziran 2025", "25 June 2025"),
        ("2025-08", "Ağustos 2025", "August 2025"),
        ("2025", "2025", "2025"),
        ("0968", "968", "968"),
        ("2025-06-25/2025-06-27", "25–27 Haziran 2025", "25–27 June 2025"),
        ("2025-06-28/2025-07-02", "28 Haziran – 2 Temmuz 2025", "28 June – 2 July 2025"),
        ("2024-12-30/2025-01-02", "30 Aralık 2024 – 2 Ocak 2025", "30 December 2024 – 2 January 2025"),
        ("2025-03/2025-05", "Mart–Mayıs 2025", "March–May 2025"),
        ("2023/2025", "2023–2025", "2023–2025"),
        ("198X", "1980–1989", "1980–1989"),
        ("2024-21", "2024 ilkbaharı", "spring 2024"),
        ("2025-33", "2025 yılının ilk çeyreği", "first quarter of 2025"),
        ("2025-40", "2025 yılının ilk yarısı", "first half of 2025"),
        ("2025-05/..", "Mayıs 2025 ve sonrası", "May 2025 and after"),
        ("../2025-05", "Mayıs 2025 ve öncesi", "May 2025 and before"),
        ("1071~", "1071 dolayları", "around 1071"),
        ("2025-06-XX", "Haziran 2025", "June 2025"),
        ("XXXX-10-29", "29 Ekim", "29 October"),
        ("2025-02-30", "2025-02-30", "2025-02-30"),
        ("2025-13", "2025-13", "2025-13"),
        ("2025-00-01", "2025-00-01", "2025-00-01"),
        ("söz", "söz", "söz"),
        ("", "", ""),
    ],
)
def test_values_in_words(value: str, turkish: str, english: str) -> None:
    assert date_words(value, words("tr")) == turkish
    assert date_words(value, words("en")) == english


@pytest.mark.parametrize("value", ["2025", "2025-12", "2025-12-31", "1071"])
def test_html_knows_days_months_and_years(value: str) -> None:
    assert html_time(value) == value


@pytest.mark.parametrize(
    "value", ["2025-22", "198X", "2025-01/2025-02", "2025~", "0000", "2025-02-30", "2025-13", "", "12"]
)
def test_html_knows_nothing_else(value: str) -> None:
    assert html_time(value) is None


@pytest.mark.parametrize(
    ("period", "said"),
    [("2025", "2025"), ("2025-10", "Ekim 2025"), ("2025-10-05", "5 Ekim 2025"), ("2024-2", "2024-2"), ("", "")],
)
def test_periods_in_words(period: str, said: str) -> None:
    assert period_words(period, words("tr")) == said
