"""Times that stand on their own: days, months, years, and their lists and ranges.

The order matters: what reads more words comes before what reads fewer.
"""

import re
from calendar import monthrange
from functools import lru_cache

from vakanuvis.language.calendar import Meaning, Reading, Stated, TimeRule, Yearly
from vakanuvis.language.turkish.calendar_words import MONTHS, month_of, phrase, weekday_of
from vakanuvis.model.structs import replace

Readings = tuple[Reading, ...] | None
"""None: another rule may try; empty: this is no time."""

NO_TIME: tuple[Reading, ...] = ()


def whole(match: re.Match[str], meaning: Meaning | None) -> Readings:
    """Return the whole match as one reading; where there is no such day, no time."""
    return NO_TIME if meaning is None else (Reading(match.start(), match.end(), meaning),)


@lru_cache(maxsize=4096)
def day_in(year: str | None, month: int, day: int) -> Meaning | None:
    """Return a day, or a month where `day` is 0; None where no calendar has it: 31 February."""
    if not 1 <= month <= 12 or day > monthrange(int(year or 2024), month)[1]:
        return None
    if year is None:
        return Yearly((month, day), (month, day))
    return Stated(f"{year}-{month:02}-{day:02}" if day else f"{year}-{month:02}")


def days_between(first: tuple[str | None, int, int], last: tuple[str | None, int, int]) -> Meaning | None:
    """Return what lies from one (year, month, day) to the other; a year missing is the other's, or the one before it."""
    if day_in(*first) is None or day_in(*last) is None:
        return None
    (start_year, *start), (end_year, *end) = first, last
    if end_year is None and start_year is None:
        return Yearly((start[0], start[1]), (end[0], end[1]))
    if start_year is None:
        start_year = str(int(end_year or 0) - (start > end)).zfill(4)
    end_year = end_year or str(int(start_year) + (end < start))
    if (start_year, *start) >= (end_year, *end):
        return None
    return Stated(
        "/".join(f"{y}-{m:02}" + (f"-{d:02}" if d else "") for y, (m, d) in ((start_year, start), (end_year, end)))
    )


def comes_every_year(text: str, position: int) -> bool:
    """Tell whether “every year” stands right before: “her yıl 8 Mart'ta”."""
    start = max(0, position - 16)
    return "her" in text[start:position] and _EVERY_YEAR.search(text, start, position) is not None


def _numeric(match: re.Match[str], _prose: str) -> Readings:
    return whole(match, day_in(match["year"], int(match["month"]), int(match["day"])))


def _no_time(_match: re.Match[str], _prose: str) -> Readings:
    return NO_TIME


def _days_across_months(match: re.Match[str], _prose: str) -> Readings:
    first = (match["y1"], month_of(match["m1"]), int(match["d1"]))
    return whole(match, days_between(first, (match["y2"], month_of(match["m2"]), int(match["d2"]))))


def _days_of_month(match: re.Match[str], _prose: str) -> Readings:
    year, month, first, last = match["year"], month_of(match["month"]), int(match["d1"]), int(match["d2"])
    if first >= last:
        return None
    return whole(match, days_between((year, month, first), (year, month, last)))


def _day_list(match: re.Match[str], _prose: str) -> Readings:
    year, month = match["year"], month_of(match["month"])
    readings = []
    for item in _ITEM.finditer(match.string, match.start(), match.end("days")):
        first, last = int(item["first"]), int(item["last"] or item["first"])
        if first == last:
            meaning = day_in(year, month, first)
        else:
            meaning = days_between((year, month, first), (year, month, last))
        if meaning is None:
            return NO_TIME
        readings.append(Reading(item.start(), item.end(), meaning))
    readings[-1] = Reading(readings[-1].start, match.end(), readings[-1].meaning)
    return tuple(readings)


def _day(match: re.Match[str], prose: str) -> Readings:
    is_event = _UNINFLECTED.fullmatch(match["month"]) and _EVENT.match(match.string, match.end("month"))
    if is_event or _NAMED_AFTER_A_DAY.match(prose, match.end("month")):
        return NO_TIME
    meaning = day_in(match["year"], month_of(match["month"]), int(match["day"]))
    if isinstance(meaning, Yearly) and comes_every_year(match.string, match.start()):
        return NO_TIME
    if isinstance(meaning, Yearly) and match["weekday"]:
        meaning = replace(meaning, weekday=weekday_of(match["weekday"]))
    return whole(match, meaning)


_EVERY_YEAR = phrase(r"\bher (?:yıl|sene)(?:in)? \Z")
_ITEM = phrase("<day:first>(?:<dash><day:last>)?")
_NOT_WITHIN_A_NUMBER = r"(?<!\d)(?<!\d[.,:/])"

# "28 Şubat süreci", "15 Temmuz'un mağdurları", "12 Eylül askeri darbesi": the day is the name of something larger, but not
# with the suffix of another case: "9 Nisan'da operasyon düzenledi"
_UNINFLECTED = phrase("<bare month>(?:Un)?")
_EVENT = phrase(
    r"(?: ?'Un)?(?: <letters>){0,2}? (?:süreci|dava|darbe|muhtıra|soruşturma|operasyon|mağdur|şehit|şehid|gazi|ruhu|ihtilal|fetö|kalkışma|zihniyet|dönem)"
)
# "19 Mayıs Stadı", "15 Temmuz Şehitler Köprüsü", "29 Ekim Caddesi": places named after a day; capitals matter
_NAMED_AFTER_A_DAY = re.compile(
    r"(?: [A-ZÇĞİÖŞÜ][^\W\d_]*){0,3}? "
    r"(?:Stad|Üniversite|Cad|Mahalle|Mah\.|Meydan|Bulvar|Köprü|Lise|İlkokul|İlköğretim|Ortaokul|Park|Hastane|Müze|Salon|"
    r"Dernek|Derneğ|Vakf|Soka|Kışla|Otogar|Kampüs|Yerleşke|Spor |Barajı|Kültür Merkez|Viyadü|Tünel|İstasyon)"
)

AFTER_NUMBER = (
    *(*MONTHS, "ocağ", "aralığ", "ve", "ile", "gün", "hafta", "ay", "yıl", "sene", "çeyre"),
    *("lı", "li", "lu", "lü", "lar", "ler"),
)
"""Beginnings of what stands next to a number in a time: nearly all numbers of a text are known by that to be none."""
# the same told exactly
_IN_TIME = (
    r"\d{4}(?!\d)|\d\d?[./-]\d\d?[./-]\d|\d{1,3} (?:gün|hafta|ay|yıl|sene) |\d0 ?'?l(?:[ıiuü] |[ae]r)|[1-4]\. çeyre"
    r"|\d\d?(?:(?: ?[-–—,/] ?| ve | ile | veya )\d\d?){0,30}\.? ?<bare month>"
)

DAY_RULES = (
    TimeRule(
        "time-mere-number",
        ("0",),
        phrase(rf"(?!{_IN_TIME})\d+"),
        _no_time,
        (("3 kişi, yüzde 4,5 ve 250 lira",),),
    ),
    TimeRule(
        "time-numeric-date",
        ("0",),
        phrase(
            _NOT_WITHIN_A_NUMBER
            + r"(?P<day>\d\d?)(?P<mark>[./-])(?P<month>\d\d?)(?P=mark)(?P<year>(?:1\d|20)\d\d)(?!\d)"
        ),
        _numeric,
        (("[28.10.2025] tarihli karar", "2025-10-28"), ("[5/3/2024]'te başladı", "2024-03-05"), ("32.10.2025 sayısı",)),
    ),
    TimeRule(
        "time-iso-date",
        ("0000",),
        phrase(
            _NOT_WITHIN_A_NUMBER + r"(?P<year>(?:1\d|20)\d\d)(?P<mark>[.-])(?P<month>\d\d)(?P=mark)(?P<day>\d\d)(?!\d)"
        ),
        _numeric,
        (("[2025-10-28 günü]", "2025-10-28"), ("[2013.09.08] Amsterdam", "2013-09-08")),
    ),
    TimeRule(
        "time-days-across-months",
        ("0",),
        phrase(
            _NOT_WITHIN_A_NUMBER + "<day:d1> <month:m1>(?: <year:y1>)?"
            "(?:<dash>|(?: ?')?DAn | ile (?=<day>[^.;]{0,40}aras)| (?=<day> <month>(?: <year>)? (?:tarihleri )?aras))"
            "<day:d2> <month:m2>(?: <year:y2>)?"
        ),
        _days_across_months,
        (
            ("[28 Şubat-3 Mart tarihlerinde] yapıldı", "2025-02-28/2025-03-03"),
            ("[1 Ocak 2024'ten 5 Mart]'a kadar sürdü", "2024-01-01/2024-03-05"),
            ("[30 Aralık 2023 - 2 Ocak 2024] arasında", "2023-12-30/2024-01-02"),
            ("[30 Aralık ile 2 Ocak] arasında kapalıydı", "2024-12-30/2025-01-02"),
            ("[29 Mayıs 5 Haziran tarihleri] arasında", "2025-05-29/2025-06-05"),
        ),
    ),
    TimeRule(
        "time-days-of-month",
        ("0",),
        phrase(
            _NOT_WITHIN_A_NUMBER
            + "<day:d1>(?:<dash>|/| ile (?=<day>[^.;]{0,40}aras))<day:d2> <month:month>(?: <year:year>)?"
        ),
        _days_of_month,
        (
            ("[25-27 Haziran 2025 tarihlerinde]", "2025-06-25/2025-06-27"),
            ("[3 -16 Kasıma] ertelendi", "2025-11-03/2025-11-16"),
            ("[5 ile 9 Mayıs] arasında yapıldı", "2025-05-05/2025-05-09"),
            ("Takım 3-2 kazandı",),
        ),
    ),
    TimeRule(
        "time-day-list",
        ("0",),
        phrase(
            _NOT_WITHIN_A_NUMBER
            + "(?P<days><day>(?:<dash><day>)?(?:(?: ?, ?<day>(?:<dash><day>)?){0,9},? (?:ve|ile|veya) "
            "<day>(?:<dash><day>)?|(?: ?, ?<day>){2,9})) <month:month>(?: <year:year>)?"
        ),
        _day_list,
        (
            ("[12], [13] ve [14 Ocak 2025 tarihlerinde]", "2025-01-12", "2025-01-13", "2025-01-14"),
            ("[2] ve [5-7 Mayıs]'ta yapıldı", "2025-05-02", "2025-05-05/2025-05-07"),
            ("[5], [12], [19 Mart] seansları", "2025-03-05", "2025-03-12", "2025-03-19"),
            ("2 ve 3 numaralı kapılar",),
        ),
    ),
    TimeRule(
        "time-day",
        ("0",),
        phrase(
            _NOT_WITHIN_A_NUMBER + r"(?P<day><day>)\.?(?: |(?=<month>))<month:month>(?:,? (?P<year><year>))?"
            "(?: <weekday:weekday>(?![^\\W\\d_]))?"
        ),
        _day,
        (
            ("[12 Ocak]'ta açıkladı", "2025-01-12"),
            ("[15 Eylül 2025 Pazartesi günü] açıldı", "2025-09-15"),
            ("[2 Kasım]'da yapılacak", "2025-11-02"),
            ("[8 Kasım Çarşamba] akşamı sahnede", "2023-11-08"),
            ("[16 Mayıs], [2 Haziran] ve [23 Temmuz 2024 tarihlerinde]", "2024-05-16", "2024-06-02", "2024-07-23"),
            ("28 Şubat süreci anlatıldı",),
            ("[9 Nisan]'daki operasyonda, [9 nisanda] operasyon düzenledi", "2025-04-09", "2025-04-09"),
            ("19 Mayıs Stadı'nda oynandı",),
            ("31 Şubat'ta",),
            ("her yıl 8 Mart'ta kutlanır",),
        ),
    ),
)
