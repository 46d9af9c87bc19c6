"""Months without a year before them: “ağustosta”, “Mayıs 2025”, “ocak-mart döneminde”, “ocak ayının 15'inde”."""

import re

from vakanuvis.language.calendar import Reading, Stated, TimeRule, Yearly
from vakanuvis.language.turkish.calendar_dates import NO_TIME, Readings, comes_every_year, day_in, days_between, whole
from vakanuvis.language.turkish.calendar_words import MONTHS, month_of, phrase, word_before

_STARTS = (*MONTHS, "ocağ", "aralığ")
_ALSO_NAMES = frozenset({1, 3, 4, 9, 10, 11, 12})
"""Ocak, Mart, Nisan, Eylül, Ekim, Kasım and Aralık are also names, places or common words."""


def _month_range(match: re.Match[str], _prose: str) -> Readings:
    first, last = month_of(match["m1"]), month_of(match["m2"])
    if first == last and match["y1"] is None:
        return None
    if _COMES_AGAIN.match(match.string, match.end()):
        return NO_TIME
    return whole(match, days_between((match["y1"], first, 0), (match["year"], last, 0)))


def _day_of_month(match: re.Match[str], _prose: str) -> Readings:
    return whole(match, day_in(None, month_of(match["month"]), int(match["day"])))


def _month_of_year(match: re.Match[str], _prose: str) -> Readings:
    return whole(match, Stated(f"{match['year']}-{month_of(match['month']):02}"))


def _month_list(match: re.Match[str], _prose: str) -> Readings:
    if _COMES_AGAIN.match(match.string, match.end()):
        return NO_TIME
    readings = []
    for item in _ITEM.finditer(match.string, match.start(), match.end("months")):
        month = month_of(item[0])
        readings.append(Reading(item.start(), item.end(), _month_meaning(month, match["year"])))
    if match["year"]:
        readings[-1] = Reading(readings[-1].start, match.end(), readings[-1].meaning)
    return tuple(readings)


def _month_meaning(month: int, year: str | None) -> Stated | Yearly:
    return Stated(f"{year}-{month:02}") if year else Yearly((month, 0), (month, 0))


def _month(match: re.Match[str], prose: str) -> Readings:
    month = month_of(match["month"])
    if _COMES_AGAIN.match(match.string, match.end()) or comes_every_year(match.string, match.start()):
        return NO_TIME
    if match["ay"] is not None and _opens_a_title(match, prose):
        return NO_TIME
    if match["ay"] is None and (_is_part_of_name(match, prose, month) or _is_other_word(match, month)):
        return NO_TIME
    return (Reading(match.start(), match.end("word"), Yearly((month, 0), (month, 0))),)


def _opens_a_title(match: re.Match[str], prose: str) -> bool:
    """Tell whether a work's name begins with the month, in quotation marks or not: Ekim Ayının Gölgesi."""
    at = match.start("ay")
    return prose.startswith("Ay", at) and (
        prose[match.start() - 1 : match.start()] in _OPENING or _TITLE.match(prose, at) is not None
    )


def _is_part_of_name(match: re.Match[str], prose: str, month: int) -> bool:
    """Tell whether a capitalised month stands right beside another capitalised word: “Ahmet Ekim'de”, “Eylül Deniz”."""
    if month not in _ALSO_NAMES or not prose[match.start()].isupper():
        return False
    before = word_before(prose, match.start())
    return before[:1].isupper() and before[-1:].isalpha() and not prose[match.start() + 1].isupper()


def _is_other_word(match: re.Match[str], month: int) -> bool:
    """Tell whether a hearth or a gap is meant: “kömür ocakta yandı”, “dar bir aralıkta”."""
    if month == 12:
        return word_before(match.string, match.start()) in _BEFORE_A_GAP
    return (
        month == 1 and _BESIDE_A_HEARTH.search(match.string[max(0, match.start() - 60) : match.end() + 60]) is not None
    )


_ITEM = phrase("<month>")
# "mart [ayında doğanlar]", "mayısta [doğan çocuklar]": whatever the year
_COMES_AGAIN = phrase(
    "(?: ?'DA)?(?: ayı(?:nda| arasında))? doğan(?:l[ae]r| (?:kişi|çocuk|bebek|insan|birey|kadın|erkek)l[ae]r)"
)
_OPENING = ('"', "“", "‘", "'")
_TITLE = re.compile(r"Ay(?:ının|ı)\s+(?!İlk|Son|Bir|İkinci|Üçüncü)[A-ZÇĞİÖŞÜ][a-zçğıöşü]+(?=\s+[A-ZÇĞİÖŞÜ][a-zçğıöşü])")
_BEFORE_A_GAP = ("dar", "geniş", "bu", "şu", "o", "fiyat", "yaş", "kısa", "uzun", "aynı", "bir")
_BESIDE_A_HEARTH = phrase(
    r"\b(?:maden|kömür|göçük|grizu|taş oca|tencere|tava |tavada|mutfak|yemek piş|pişir|pişen|kaynat|kısık|aynı oca)"
)

MONTH_RULES = (
    TimeRule(
        "time-month-range",
        _STARTS,
        phrase(
            "<month:m1>(?: <year:y1>(?=<dash><month>| ile <month> <year>))?"
            "(?:<dash>|(?<=DAn) (?=<month> ?(?:'y?A)?)| ile (?=<month>[^.;]{0,30}(?:aras|dönem)))<month:m2>(?: <year:year>)?"
        ),
        _month_range,
        (
            ("[Ocak-Mart döneminde] arttı", "2025-01/2025-03"),
            ("[nisan-mayıs aylarında]", "2025-04/2025-05"),
            ("[Kasım - Aralık 2024 döneminde]", "2024-11/2024-12"),
            ("[Haziran 2023-Kasım 2024 döneminde]", "2023-06/2024-11"),
            ("[Haziran 2023 ile Kasım 2024] arasında", "2023-06/2024-11"),
            ("[ocaktan marta] kadar sürdü", "2025-01/2025-03"),
            ("[mart ile mayıs] arasında", "2025-03/2025-05"),
        ),
    ),
    TimeRule(
        "time-day-of-named-month",
        _STARTS,
        phrase("<bare month:month>(?: ?'?(?:Un)| ayının) <day:day>(?=')"),
        _day_of_month,
        (
            ("[Ocak ayının 15]'inde yapıldı", "2025-01-15"),
            ("[ağustosun 5]'inde", "2025-08-05"),
            ("[Mayıs'ın 20]'sinde", "2025-05-20"),
        ),
    ),
    TimeRule(
        "time-month-list",
        _STARTS,
        phrase(
            "(?P<months><month>(?:, ?<month>){0,10},? (?:ve|ile|veya) <month>)(?: <year:year>)?(?(year)|(?:(?= ay(?:lar|ı))|(?<=DA)))"
        ),
        _month_list,
        (
            ("[Mart] ve [Nisan 2024] verileri", "2024-03", "2024-04"),
            ("[temmuz] ve [ağustos aylarında]", "2025-07", "2025-08"),
        ),
    ),
    TimeRule(
        "time-month-of-year",
        _STARTS,
        phrase("<month:month>(?: ayı)? <year:year>"),
        _month_of_year,
        (("[Mayıs 2025]'te başladı", "2025-05"), ("[ekim 2024] itibarıyla", "2024-10")),
    ),
    TimeRule(
        "time-month",
        _STARTS,
        phrase(
            "(?P<word><bare month:month>(?:(?= (?P<ay>ay(?:ı|lar)))"
            "|DA(?:n|ki|ydı)?(?![^\\W\\d_])"
            "|(?= ?'DA(?:n|ki|ydı)?(?![^\\W\\d_]))"
            "|y?A(?= (?:kadar|dek|değin|ertele|sark|kal))"
            "|(?= ?'y?A (?:kadar|dek|değin|ertele|sark|kal))"
            "|(?: ?')?Un(?= (?:ilk|son|baş|orta|ikinci|ikinci))"
            "|(?= (?:son|baş|orta)(?:u|ı|ları|sı)(?:n?DAn?|n?A|nUn)?(?![^\\W\\d_]))"
            "|(?= (?:dönem|enflasyon|veri|rakam|ihracat|ithalat|seçim|zamm|maaş|bülten|anket|tüfe|üfe|endeks|toplantıs|sayıs|sayım)))<edge>?)"
        ),
        _month,
        (
            ("zirve [ağustosta] yapıldı", "2025-08"),
            ("[Mayıs ayından] bu yana", "2025-05"),
            ("[Ekim]'de yükseldi", "2025-10"),
            ("[temmuza] kadar sürdü", "2025-07"),
            ("[mart] enflasyonu açıklandı", "2025-03"),
            ("[haziran sonunda] bitti", "2025-06"),
            ("Ahmet Ekim'de sorun yok",),
            ("ocakta kısık ateşte pişirin",),
            ("mart kedisi",),
            ("mart ayında doğanlar",),
            ("her yıl nisan ayında toplanır",),
        ),
    ),
)
