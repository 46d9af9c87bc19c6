"""Times that are told from the day of publication: “dün”, “geçen hafta salı”, “üç gün önce”, “ayın 20'sinde”."""

import re

from vakanuvis.language.calendar import (
    Away,
    Direction,
    Meaning,
    OfMonth,
    OfWeek,
    OfYear,
    TimeRule,
    Unit,
    Yearly,
)
from vakanuvis.language.turkish.calendar_dates import NO_TIME, Readings, whole
from vakanuvis.language.turkish.calendar_tense import happens_once
from vakanuvis.language.turkish.calendar_words import (
    MONTHS,
    NUMBERS,
    SEASONS,
    WEEKDAYS,
    month_of,
    number_of,
    phrase,
    weekday_of,
    word_before,
)
from vakanuvis.language.turkish.calendar_years import years_away

_DAYS = {"dün": -1, "bugün": 0, "yarın": 1, "evvel": -2, "öncek": -2, "bu": 0}
_UNITS = {"gün": Unit.DAY, "hafta": Unit.WEEK, "ay": Unit.MONTH, "yıl": Unit.YEAR, "sene": Unit.YEAR}
WHOSE = "(?P<whose>bu|geçen|geçtiğimiz|geride bıraktığımız|içinde bulunduğumuz|gelecek|önümüzdeki|evvelki)"
"""Which one of those that come again is meant."""
CASES = "(?:n?Un|DAn?|DAki|[yn]?A|[ys]?U|ki|y?lA)?(?![^\\W\\d_])"
"""What may hang on a unit: “geçen yıl[a]”, “bu hafta[ki]”; a plural may not."""
WEEKEND = (5, 6)
"""Saturday and Sunday."""


def _day(match: re.Match[str], _prose: str) -> Readings:
    before = word_before(match.string, match.start())
    if match["gone"] and (before == "bir" or _ABLATIVE.search(before)):
        return NO_TIME  # "bir önceki gün", "maçtan önceki gün": counted from something in the story
    count = next(count for word, count in _DAYS.items() if match[0].startswith(word))
    return whole(match, Away(Unit.DAY, count))


def _week(match: re.Match[str], _prose: str) -> Readings:
    weeks = years_away(match["whose"])
    if match["weekday"]:
        day = weekday_of(match["weekday"])
        return whole(match, OfWeek(weeks, day, day))
    return whole(match, OfWeek(weeks, *WEEKEND) if match["weekend"] else OfWeek(weeks))


def _month(match: re.Match[str], _prose: str) -> Readings:
    return whole(match, OfMonth(years_away(match["whose"]), int(match["day"] or 0)))


def _year(match: re.Match[str], _prose: str) -> Readings:
    return whole(match, OfYear(years_away(match["whose"])))


def said_direction(whose: str) -> Direction:
    """Return where “geçen” or “önümüzdeki” points; UNKNOWN for “bu”."""
    return Direction(years_away(whose))


def _named_month(match: re.Match[str], _prose: str) -> Readings:
    part = (month_of(match["month"]) if match["month"] else SEASONS[match["season"]], 0)
    direction = said_direction(match["whose"])
    meaning: Meaning = OfYear(0, part, part) if direction is Direction.UNKNOWN else Yearly(part, part, direction)
    return whole(match, meaning)


def _day_of_month(match: re.Match[str], _prose: str) -> Readings:
    if word_before(match.string, match.start()) in ("her", "o", "aynı", "ertesi", "bir", "önceki", "sonraki"):
        return NO_TIME
    return whole(match, OfMonth(None, int(match["day"])) if match["day"] else OfMonth(0))


def _away(match: re.Match[str], _prose: str) -> Readings:
    before = word_before(match.string, match.start())
    if before in ("yaklaşık", "tam"):
        before = word_before(match.string, match.start() - len(before) - 1)
    told = before == "bundan" or match.string.endswith("en son ", 0, match.start())
    if not told and (_ABLATIVE.search(before) or before in ("son", "ilk", "her") or before.endswith(("-", "–"))):
        return NO_TIME  # "maçtan iki gün önce", "2-3 yıl önce"
    unit, count = _UNITS[match["unit"]], number_of(match["count"])
    if match["after"]:
        return whole(match, Away(unit, count, Direction.UNKNOWN if before == "bundan" else Direction.FUTURE))
    return whole(match, Away(unit, -count))


def _season(match: re.Match[str], prose: str) -> Readings:
    if prose[match.start()].isupper() and prose[match.start() - 2 : match.start() - 1].isalpha():
        return NO_TIME  # "Ayşe Bahar'da"
    if match["months"] and not happens_once(match.string, match.end()):
        return NO_TIME  # "yaz aylarında bol su için"
    part = (SEASONS[match["season"]], 0)
    return whole(match, Yearly(part, part))


def _next_year(match: re.Match[str], _prose: str) -> Readings:
    return whole(match, OfYear(1))


_ABLATIVE = phrase("[^\\W\\d_]{2}DAn$")
_THIS_OR_NEXT = "geçen|geçtiğimiz|geride bıraktığımız|içinde bulunduğumuz|gelecek|önümüzdeki|evvelki"
WHOSES = tuple(f"{words} " for words in _THIS_OR_NEXT.split("|"))
HERE = tuple(f"bu {word}" for word in (*WEEKDAYS, *MONTHS, *SEASONS, "hafta", "ay", "yıl", "sene"))

RELATIVE_RULES = (
    TimeRule(
        "time-relative-day",
        ("dün", "bugün", "yarın", "evvelsi ", "evvelki ", "önceki ", "bu sabah", "bu akşam", "bu gece", "bu öğle"),
        phrase(
            "(?:dün(?:kU|dAn(?= (?:beri|itibaren|bu yana|sonra)))?(?! gibi)"
            "|bugün(?:kU|dAn(?= (?:itibaren|başla|sonra|geçerli))|e(?= (?:ertele|alın|kal|sark)))?|yarın(?:ki|DAn|A)?(?! (?:bir|öbür) gün)"
            "|(?P<gone>(?:evvelsi|evvelki|önceki) (?:gün|akşam|gece)(?:kü|ki)?)"
            "|bu (?:sabah|akşam|gece|öğle(?:n|den sonra)?)(?:ki|tAn|dAn)?)(?![^\\W\\d_])"
        ),
        _day,
        (
            ("[Dün] gelen heyet", "2025-10-27"),
            ("[bugün] açıklandı, [yarın] oylanacak", "2025-10-28", "2025-10-29"),
            ("[önceki gün] ve [dünkü] toplantı", "2025-10-26", "2025-10-27"),
            ("[Bu sabah] itibarıyla", "2025-10-28"),
            ("dünden bugüne gelinen yer, bugüne kadar",),
            ("yarın bir gün herkesin başına gelebilir",),
            ("dün gibi hatırlıyorum",),
            ("maçtan önceki gün",),
        ),
    ),
    TimeRule(
        "time-relative-week",
        (*WHOSES, "bu hafta"),
        phrase(
            f"{WHOSE} hafta(?:"
            "(?P<weekend> ?son(?:u|ları)(?:n?DAn?|n?A|nUn|ki)?)|(?:nın)? <weekday:weekday>|"
            f"{CASES})(?![^\\W\\d_])"
        ),
        _week,
        (
            ("[Geçen hafta] Ankara'daydı", "2025-10-20/2025-10-26"),
            ("[geçen hafta sonu] oynandı", "2025-10-25/2025-10-26"),
            ("[gelecek hafta salı günü] toplanacak", "2025-11-04"),
            ("[bu haftaki] oturumda", "2025-10-27/2025-11-02"),
        ),
    ),
    TimeRule(
        "time-relative-month",
        (*WHOSES, "bu ay"),
        phrase(f"{WHOSE} ay(?:ın <day:day>(?=')|(?:ın)?<edge>|{CASES})"),
        _month,
        (
            ("[geçen ay] başladı", "2025-09"),
            ("[bu ayın 15]'inde yapıldı", "2025-10-15"),
            ("[önümüzdeki ay] yapılacak", "2025-11"),
            ("yoldan geçen ayrı bir araç",),
        ),
    ),
    TimeRule(
        "time-relative-year",
        (*WHOSES, "bu yıl", "bu sene"),
        phrase(f"{WHOSE} (?:yıl|sene){CASES}"),
        _year,
        (
            ("[Geçen yıl] en üst düzeyde", "2024"),
            ("[bu sene] yüzde 33", "2025"),
            ("[gelecek yıla] kaldı", "2026"),
            ("[geçen yılla] kıyaslandı", "2024"),
            ("geçen yıllarda",),
        ),
    ),
    TimeRule(
        "time-relative-named-month",
        (*WHOSES, *HERE),
        phrase(
            f"{WHOSE} (?:<month:month>(?: ay(?:ı|ında|ından|ının))?|<season:season>(?:UndA|DA|Un|ki|A)?)(?![^\\W\\d_])"
        ),
        _named_month,
        (
            ("[geçen ağustosta] yapıldı", "2025-08"),
            ("[önümüzdeki mart ayında] yapılacak", "2026-03"),
            ("[bu yaz] geldi", "2025-22"),
            ("[geçen kış] çok kar yağdı", "2024-24"),
        ),
    ),
    TimeRule(
        "time-day-of-month",
        ("ayın ", "ay son", "ay baş", "ay orta"),
        phrase(
            "ay(?:ın <day:day>(?=')|(?:ın)? (?:son(?:u|ları)|baş(?:ı|ları)|orta(?:sı|ları))(?:n?DAn?|n?A|nUn)?)(?![^\\W\\d_])"
        ),
        _day_of_month,
        (
            ("[ayın 20]'sinde yapıldı", "2025-10-20"),
            ("[ayın 5]'inde yapılacak", "2025-11-05"),
            ("[ay sonunda] bitecek", "2025-10"),
            ("her ayın 15'inde",),
        ),
    ),
    TimeRule(
        "time-away",
        ("0", *(f"{number} {unit}" for number in NUMBERS for unit in _UNITS)),
        phrase(
            "(?<![\\d.,:/])<number:count> (?P<unit>gün|hafta|ay|yıl|sene) (?:önce|evvel|(?P<after>sonra))(?:ki|sinde|si|ye|den)?(?![^\\W\\d_])"
        ),
        _away,
        (
            ("[üç gün önce] öldü", "2025-10-25"),
            ("[iki hafta önce] başladı", "2025-10-13/2025-10-19"),
            ("[bir ay önce] gündeme geldi", "2025-09"),
            ("[10 yıl önce] kuruldu", "2015"),
            ("en son [4 yıl önce] geldi", "2021"),
            ("[iki yıl sonra] açılacak", "2027"),
            ("iki gün sonra öldü",),
            ("maçtan iki gün önce",),
            ("ölümünden yaklaşık iki gün önce",),
            ("bundan yaklaşık [iki gün önce] öldü", "2025-10-26"),
        ),
    ),
    TimeRule(
        "time-season",
        ("sonbahar", "ilkbahar", "bahar", "yaz ay", "kış ay"),
        phrase(
            "(?P<season>sonbahar|ilkbahar|bahar|yaz|kış)(?:(?<=bahar)(?:DA(?:n|ki)?|A(?= (?:kadar|ertele|kal)))|(?P<months> aylarında(?:n|ki)?))"
            "(?![^\\W\\d_])"
        ),
        _season,
        (
            ("[sonbaharda] başladı", "2025-23"),
            ("[yaz aylarında] bitecek", "2026-22"),
            ("Arap Baharı",),
            ("yaz aylarında az yemeli",),
        ),
    ),
    TimeRule(
        "time-next-year",
        ("seneye",),
        phrase("seneye(?![^\\W\\d_])"),
        _next_year,
        (("[seneye] bitecek", "2026"),),
    ),
)
