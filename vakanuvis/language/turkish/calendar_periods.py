"""Periods whose year is another time's or the page's: “ilk çeyrekte”, “geçen yılın aynı döneminde”, “yeni yılda”."""

import re

from vakanuvis.language.calendar import OfYear, SamePart, Stated, TimeRule, Yearly
from vakanuvis.language.turkish.calendar_dates import NO_TIME, Readings, whole
from vakanuvis.language.turkish.calendar_words import LAST, NEXT, ORDINALS, number_of, phrase
from vakanuvis.language.turkish.calendar_years import years_away


def _same_part(match: re.Match[str], _prose: str) -> Readings:
    year = match["year"]
    return whole(match, SamePart(Stated(year) if year else OfYear(years_away(match["whose"]))))


def _quarter(match: re.Match[str], _prose: str) -> Readings:
    if not _tells_of_business(match):
        return NO_TIME  # a match's: "ilk çeyreği 21-18 önde kapattı"
    quarter = ORDINALS.get(match["which"], 4)
    return whole(match, Yearly((3 * quarter - 2, 0), (3 * quarter, 0)))


def _first_months(match: re.Match[str], _prose: str) -> Readings:
    if not _tells_of_business(match):
        return NO_TIME  # "hamileliğin ilk 3 ayında"
    count = number_of(match["count"])
    return whole(match, Yearly((1, 0), (count, 0))) if 2 <= count <= 11 else NO_TIME


def _new_year(match: re.Match[str], _prose: str) -> Readings:
    return whole(match, OfYear(0, turn=True))


def _tells_of_business(match: re.Match[str]) -> bool:
    """Tell whether figures of an economy stand near, and none of a match or of a child."""
    around = match.string[max(0, match.start() - _AROUND) : match.end() + _AROUND]
    return _BUSINESS.search(around) is not None and _OTHER_COUNTS.search(around) is None


_AROUND = 200
"""Code points on either side in which words say what a quarter is one of."""
_BUSINESS = re.compile(
    r"yüzde|%|büyüme|ekonomi|ihraca|ithala|gsyh|satış|ciro|\bkâr|\bkar[ıi]?\b|zarar|bilanço|enflasyon|faiz|bütçe|üretim|"
    r"dolar|lira|\btl\b|euro|avro|piyasa|sektör|şirket|milyon|milyar|bank|yatırım|turist|talep|rapor"
)
_OTHER_COUNTS = re.compile(
    r"\d-\d|periyo|skor|basket|ribaund|üçlük|parke|sayılık|potan|\bmaç|devre|şampiyona|hamile|gebe|bebe|emzir|anne sütü|"
    r"ameliyat|asır|yüzyıl"
)
_OTHER_MONTHS = "(?:dönem|ay|çeyre|tarih|gün|hafta)"
_WHICH = "(?:ilk|birinci|ikinci|üçüncü|dördüncü|son|[1-4]\\.)"
_COUNT = "(?:iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on(?: bir)?|[2-9]|1[01])"

PERIOD_RULES = (
    TimeRule(
        "time-same-part",
        (
            "0000",
            *(f"{word} {unit}" for word in ("bu", *LAST[:2], *NEXT, "evvelki") for unit in ("yıl", "sene")),
        ),
        phrase(
            "(?:(?<![\\d.,:/-])<year:year>(?: ?'n?Un|n?Un| yılının| yılı| senesinin)"
            "|(?P<whose>bu|geçen|geçtiğimiz|gelecek|önümüzdeki|evvelki) (?:yıl(?:ın)?|sene(?:nin)?))"
            f" aynı {_OTHER_MONTHS}<letters>"
        ),
        _same_part,
        (
            ("[2023 yılının aynı dönemine] göre arttı", "2023"),
            ("[geçen yılın aynı dönemine] göre arttı", "2024"),
        ),
    ),
    TimeRule(
        "time-quarter",
        (*(f"{which} çeyre" for which in ORDINALS if not which[0].isdigit()), "son çeyre", "0"),
        phrase(
            f"(?P<which>{_WHICH}) çeyre(?:k|kt[ae](?:n|ki)?|ğ[ei]|ği[n]?(?:d[ae]n?|[ae]|in)?)(?![^\\W\\d_])(?! (?:final|altın))"
        ),
        _quarter,
        (
            ("ekonomi [ilk çeyrekte] yüzde 3 büyüdü", "2025-01/2025-03"),
            ("büyüme [dördüncü çeyrekte] artacak", "2025-10/2025-12"),
            ("ilk çeyreği 21-18 önde kapattı",),
            ("son çeyrek asırda ekonomi büyüdü",),
        ),
    ),
    TimeRule(
        "time-first-months",
        ("ilk",),
        phrase(f"ilk (?P<count>{_COUNT}) ay(?:da|l[ıi]k|[ıi]nda)(?: dönem<letters>)?(?![^\\W\\d_])"),
        _first_months,
        (
            ("ihracat [ilk 9 ayda] yüzde 4 arttı", "2025-01/2025-09"),
            ("[ilk altı aylık dönemde] satışlar düştü", "2025-01/2025-06"),
            ("hamileliğin ilk 3 ayında",),
        ),
    ),
    TimeRule(
        "time-new-year",
        ("yeni yıl", "yeni sene"),
        phrase("yeni (?:yıl|sene)(?:DAn?|y?A|n?Un)(?![^\\W\\d_])"),
        _new_year,
        (("[yeni yılda] açılacak", "2026"), ("Yeni yıl konseri",)),
    ),
)
