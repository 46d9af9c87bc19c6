"""Years, and what lies in a year that is named: months, halves, quarters, seasons."""

import re

from vakanuvis.language.calendar import MonthDay, OfYear, Stated, TimeRule
from vakanuvis.language.turkish.calendar_dates import NO_TIME, Readings, day_in, days_between, whole
from vakanuvis.language.turkish.calendar_decades import DECADE_RULES
from vakanuvis.language.turkish.calendar_single_years import SINGLE_YEAR_RULES
from vakanuvis.language.turkish.calendar_words import (
    LAST,
    NEXT,
    ORDINALS,
    SEASONS,
    month_of,
    number_of,
    phrase,
    word_before,
)

# what may be said of a year: "ilk yarısında", "üçüncü çeyreğinde", "Mart ayının 15'inde", "sonunda"
_PART = (
    "(?:<day:day> <month:month>"
    "|<month:m1>(?:<dash>| ile )<month:m2>"
    "|<month:m>(?: ay<letters>)?(?:(?<=ın) <day:dm>(?=')|<edge>)?"
    r"|(?P<half>ilk|birinci|ikinci|son|[12]\.) yarı<letters>"
    r"|(?P<quarter>ilk|birinci|ikinci|üçüncü|dördüncü|son|[1-4]\.) çeyre<letters>"
    r"|(?P<side>ilk|son) <number:count> ay<letters>"
    "|<season:season>(?: ay<letters>| mevsim<letters>|UndA|DA|Un)?(?![^\\W\\d_])"
    "|(?P<edge>(?:yıl )?(?:son(?:u|ları)|baş(?:ı|ları)|orta(?:sı|ları))(?:n?DAn?|n?A|nUn)?)(?![^\\W\\d_]))"
)


def _part_of(match: re.Match[str]) -> tuple[MonthDay, MonthDay] | None:
    """Return the first and last month or day of the part that `_PART` read; None: the year as a whole."""
    if match["month"]:
        return ((month_of(match["month"]), int(match["day"])),) * 2
    if match["m1"]:
        return (month_of(match["m1"]), 0), (month_of(match["m2"]), 0)
    if match["m"]:
        return ((month_of(match["m"]), int(match["dm"] or 0)),) * 2
    if match["half"]:
        return ((7, 0), (12, 0)) if match["half"] in ("ikinci", "son", "2.") else ((1, 0), (6, 0))
    if match["quarter"]:
        quarter = ORDINALS.get(match["quarter"], 4)
        return (3 * quarter - 2, 0), (3 * quarter, 0)
    if match["count"]:
        count = min(max(number_of(match["count"]), 1), 12)
        return ((1, 0), (count, 0)) if match["side"] == "ilk" else ((13 - count, 0), (12, 0))
    if match["season"]:
        return ((SEASONS[match["season"]], 0),) * 2
    return None


def _part_of_year(match: re.Match[str], _prose: str) -> Readings:
    year, part = match["year"], _part_of(match)
    if part is None:
        return whole(match, Stated(year))
    (first_month, first_day), (last_month, last_day) = part
    if first_month > 12:
        return whole(match, Stated(f"{year}-{first_month}"))
    if part[0] == part[1]:
        return whole(match, day_in(year, first_month, first_day))
    return whole(match, days_between((year, first_month, first_day), (year, last_month, last_day)))


def _part_of_relative_year(match: re.Match[str], _prose: str) -> Readings:
    before = word_before(match.string, match.start())
    if match["whose"] is None and (before in _OTHER_YEARS or before.isdigit()):
        return NO_TIME  # "o yılın sonunda", "5 yıl sonunda"
    years = years_away(match["whose"])
    part = _part_of(match)
    return whole(match, OfYear(years) if part is None else OfYear(years, *part))


def years_away(word: str | None) -> int:
    """Return what “geçen”, “bu” or “gelecek” adds to the publication's year; no word is this year."""
    word = " ".join((word or "").split())
    return -2 if word.startswith("evvel") else -1 if word in LAST else 1 if word in NEXT else 0


def _year_range(match: re.Match[str], _prose: str) -> Readings:
    first, last = match["y1"], match["y2"]
    return whole(match, Stated(f"{first}/{last}")) if first < last else None


def _no_time(_match: re.Match[str], _prose: str) -> Readings:
    return NO_TIME


_OTHER_YEARS = ("o", "aynı", "ertesi", "her", "önceki", "sonraki", "bir", "mali")
_STATED = (
    "(?<![\\d.,:/-])<year:year>(?: ?'n?Un|n?Un(?= )| n?Un(?= )| (?:yıl|sene)(?:UnUn|sinin|U|si|)|)(?![^\\W\\d_]),? "
)
_RELATIVE_YEAR = (
    "(?:(?P<whose>bu|geçen|geçtiğimiz|gelecek|önümüzdeki|evvelki|evvelsi) )?(?:yıl|sene)(?:n?Un|)(?![^\\W\\d_]),? "
)

YEAR_RULES = (
    TimeRule(
        "time-season-years",
        ("0", "0000"),
        phrase(
            r"(?<!\d)(?:19|20)?\d\d ?[-–/] ?(?:19|20)?\d\d(?:<suffix>)? (?:[^\W\d_-]+[ -]){0,4}?(?:sezon|eğitim|öğretim|lig|futbol|akademik|yasama)"
        ),
        _no_time,
        (
            ("2024-2025 sezonu başladı",),
            ("2024/25 futbol sezonunda",),
            ("2024 - 2025 Örnek Kupa Süper Lig sezonunda",),
            ("2023-2024 eğitim öğretim yılında",),
        ),
    ),
    TimeRule(
        "time-part-of-year",
        ("0000",),
        phrase(_STATED + _PART),
        _part_of_year,
        (
            ("[2027’nin ilk yarısında] bitecek", "2027-01/2027-06"),
            ("[2025 yılının üçüncü çeyreğinde] büyüdü", "2025-07/2025-09"),
            ("[2025'in ilk 9 ayında] arttı", "2025-01/2025-09"),
            ("[2025'in mayıs ayında] başladı", "2025-05"),
            ("[2025 in ilk yarısında] arttı", "2025-01/2025-06"),
            ("[2024 yılının Mart ayının 15]'inde", "2024-03-15"),
            ("[2024 baharında] açıldı", "2024-21"),
            ("[2024 yılı 15 Mayıs]'ında", "2024-05-15"),
            ("[2025 sonunda] açıkladı", "2025"),
        ),
    ),
    TimeRule(
        "time-year-range",
        ("0000",),
        phrase(
            r"(?<![\d.,:/-])<year:y1>(?:<dash>| ile (?=<year>[^.;]{0,40}aras)|(?: ?')DAn (?=<year> ?'y?A(?![^\W\d_])))<year:y2>(?![-/])"
        ),
        _year_range,
        (
            ("[2019-2021 yılları] arasında", "2019/2021"),
            ("[2019 ile 2021] arasında", "2019/2021"),
            ("[2002'den 2007]'ye kadar", "2002/2007"),
        ),
    ),
    *DECADE_RULES,
    *SINGLE_YEAR_RULES,
)

RELATIVE_YEAR_RULES = (
    TimeRule(
        "time-part-of-relative-year",
        (
            *(f"{word} {unit}" for word in ("bu", *LAST[:2], *NEXT, "evvelki") for unit in ("yıl", "sene")),
            "yılın ",
            "senenin ",
            "yıl son",
            "yıl baş",
            "yıl orta",
            "sene son",
            "sene baş",
        ),
        phrase(_RELATIVE_YEAR + _PART),
        _part_of_relative_year,
        (
            ("[geçen sene ağustosta] yüzde 50'ydi", "2024-08"),
            ("[geçen yıl mayısta] başladı", "2024-05"),
            ("[yılın üçüncü çeyreğinde] büyüdü", "2025-07/2025-09"),
            ("[bu yılın ocak-eylül döneminde]", "2025-01/2025-09"),
            ("[gelecek yılın ilk yarısında] bitecek", "2026-01/2026-06"),
            ("[yıl sonu] hedefi", "2025"),
            ("o yılın sonunda",),
        ),
    ),
)
