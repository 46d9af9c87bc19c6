"""A year alone: “2025'te”, “2024 yılında”, “2023 seçimlerinde”, “1990 doğumlu”."""

import re

from vakanuvis.language.calendar import Stated, TimeRule
from vakanuvis.language.turkish.calendar_dates import NO_TIME, Readings, whole
from vakanuvis.language.turkish.calendar_names import names_event, tells_birth
from vakanuvis.language.turkish.calendar_words import phrase, word_before


def _year(match: re.Match[str], prose: str) -> Readings:
    year, after = match["year"], match.string[match.end() : match.end() + 24]
    if names_event(match, prose):
        return NO_TIME
    if _is_amount(int(year), after):
        return NO_TIME
    before = word_before(prose, match.start())
    if before == "yaklaşık" and int(year) % 10 == 0:
        return NO_TIME  # "yangınların yaklaşık 1200'ü"
    if _SURE.match(after) or tells_birth(match):
        return whole(match, Stated(year))
    if (
        int(year) < 1900
        or int(year) % 100 == 0
        or _COUNTED.match(after)
        or _NUMBERED.search(match.string[max(0, match.start() - 14) : match.start()])
    ):
        return NO_TIME
    if before[:1].isupper() and before.isalpha() and match.start() > 1 and not _CALENDAR_NOUN.match(after):
        return NO_TIME  # "EXPO 2016", "Windows 2000"
    return whole(match, Stated(year))


def _is_amount(year: int, after: str) -> bool:
    """Tell whether so many are meant: “2000'den fazla”, and of round figures “1950'ye yükseldi”."""
    if _MORE_OR_LESS.match(after):
        return True
    return (year % 10 == 0 or year < 1900) and _RISES.match(after) is not None


# the year stands in a case, or with "yıl": "2025'te", "2019'dan", "2024 yılında", "2023 senesinin"
_SURE = phrase(
    "(?:(?:, ?| ve | ile | veya )<year>){0,6}(?:(?:yıl|sene)(?!l)|(?:(?: ?')?(?:DA(?:n|ki)?|nUn|yA)(?![^\\W\\d_])| ?'(?:n?DA(?:n|ki|kiler|ydı)?|[yn]?A|n?Un|[yn]?U|y?lA|nUnkU|dUr)(?![^\\W\\d_]))| (?:yıl|sene)(?:lAr|U|Un|si|ki|da|de|))"
)
# so many, and no year: "2000'den [fazla]"; "1950'ye [yükseldi]", "1800'ün [üzerinde]"
_MORE_OR_LESS = phrase(" ?'?(?:DAn (?:fazla|çok(?! önce)|az)(?![^\\W\\d_])|y?[ıiuü] aşkın|y?[ea] yakın)")
_RISES = phrase(
    " ?'?(?:n?Un (?:üzeri|üstü|altı)|y?U (?:bul|geç|aş)|y?A (?:yüksel|çık|düş|ulaş|dayan|gerile|in(?:di|en))|sU|U (?:kadın|erkek|çocuk))"
)
# something is counted: "2024 kişi", "1950 lira"
_COUNTED = phrase(
    r" ?(?:-? ?bit|%|kişi|lira|tl|dolar|e[uv]ro|avro|sterlin|metre|m²|m2|km|kilo|kg|gram|cm|mm|ton|adet|öğrenci|öğretmen|işçi|personel|konut|dönüm|"
    r"hektar|sayılı|nolu|numara|plaka|model|puan|oy |oyla|litre|[kmg]?watt|megavat|mw|tane|çalışan|bin |milyon|rakım|"
    r"sporcu|yatak|aile|hane |ev |daire|üye|asker|polis|ölü|yaralı|vaka|hasta|yaş|ada |parsel|sayfa|gün|saat|dakika|"
    r"saniye|baz |koltuk|araç|kadın|çocuk|erkek|m |volt|kalori|adım|kez|kere|defa|okul|köy|firma|şirket|bölüm|soru|"
    r"'?(?:er|ar|şer|şar|nci|ncı|ncu|ncü|li|lı|lu|lü)(?![^\W\d_])|'?lAr)"
)
_NUMBERED = phrase(r"(?:no|no:|numara|sayı|saat|madde|tel|tel:|\d|[-–/])\s*$")
_CALENDAR_NOUN = phrase(
    " (?:seçim|bütçe|sezon|mali|model yıl|dönem|veri|rakam|hedef|vizyon|rapor|beklenti|tahmin|gelir|ciro|büyüme|bilanço|yaz[ıi])"
)

SINGLE_YEAR_RULES = (
    TimeRule(
        "time-year",
        ("0000",),
        phrase(r"(?<!\d)(?<!\d[.,:/-])(?<!-)(?<!\d\s)<year:year>(?![-–/.,]\d| ?=)"),
        _year,
        (
            ("[2025]’te yaşandı", "2025"),
            ("[2024 yılında] kuruldu", "2024"),
            ("[1071]'de Malazgirt'te", "1071"),
            ("[2023] seçimlerinde", "2023"),
            ("2024 kişi katıldı",),
            ("1950 lira ödedi",),
            ("yangınların yaklaşık 1200'ü ormandaydı",),
            ("2018 ve 2022 Dünya Kupası maçları",),
            ("[1990] doğumlu oyuncu, [1958] Aşağıköy doğumlu antrenör", "1990", "1958"),
        ),
    ),
)
