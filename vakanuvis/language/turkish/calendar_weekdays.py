"""Days of the week, as the verb looks or as an adjective says: “salı günü”, “geçtiğimiz cuma”, “hafta sonunda”."""

import re

from vakanuvis.language.calendar import Direction, OfWeek, Reading, TimeRule, Weekday
from vakanuvis.language.turkish.calendar_dates import NO_TIME, Readings, whole
from vakanuvis.language.turkish.calendar_relative import CASES, HERE, WEEKEND, WHOSE, WHOSES, said_direction
from vakanuvis.language.turkish.calendar_tense import happens_once
from vakanuvis.language.turkish.calendar_words import NUMBERS, WEEKDAYS, phrase, weekday_of, word_before


def _weekday(match: re.Match[str], _prose: str) -> Readings:
    if match["whose"]:
        day, direction = weekday_of(match["named"]), said_direction(match["whose"])
        return whole(match, OfWeek(0, day, day) if direction is Direction.UNKNOWN else Weekday(day, day, direction))
    before = match.string[max(0, match.start() - 24) : match.start()]
    if _COMES_AGAIN.search(before) or _DATED.search(before):
        return NO_TIME  # "her salı", "ayın ilk salı günü"; "15 Eylül 2025, Pazartesi"
    days = [
        (item.start(), item.end(), weekday_of(item[0]))
        for item in _ITEM.finditer(match.string, match.start(), match.end())
    ]
    if match["every"] and (len(days) == 1 or not happens_once(match.string, match.end())):
        return NO_TIME  # "salı günleri"; "salı ve cuma günleri çalışan"
    last = len(days) - 1
    return tuple(
        Reading(start, match.end() if index == last else end, Weekday(number, number))
        for index, (start, end, number) in enumerate(days)
    )


def _weekend(match: re.Match[str], prose: str) -> Readings:
    if _TITLE.match(prose, match.start()) and word_before(prose, match.start())[:1].isupper():
        return NO_TIME  # a work: Çılgın Hafta Sonu
    before = word_before(match.string, match.start())
    if before in _COUNTED or before.isdigit():
        return NO_TIME
    if _DATED.search(match.string[max(0, match.start() - 24) : match.start()]):
        return NO_TIME  # "8 Ağustos hafta sonu"
    return whole(match, Weekday(*WEEKEND) if match["edge"].startswith("son") else OfWeek(0))


_ITEM = phrase("<weekday>")
_TITLE = re.compile(r"Hafta\s+Son")
_COMES_AGAIN = phrase(r"\b(?:her(?: hafta)?|bir|haftanın|(?:ilk|son|birinci|ikinci|üçüncü|dördüncü)) [\"“‘(]?\Z")
# "birkaç hafta içinde"
_COUNTED = frozenset(["her", "o", "aynı", "önceki", "birkaç", "birçok", "yarım", "kaç", *NUMBERS])
_DATED = phrase(r"(?:\d{4}|<bare month>),? ?$")

WEEKDAY_RULES = (
    TimeRule(
        "time-weekday",
        (*WHOSES, *HERE, *WEEKDAYS),
        phrase(
            f"(?:{WHOSE} <weekday:named>{CASES}"
            "|(?P<days><weekday>(?:(?:, ?<weekday>){0,6}(?:,? (?:ve|ile|veya) |<dash>)<weekday>)?)"
            "(?= (?:(?P<every>günleri)|(?:gün|gece|akşam|sabah|öğle)(?:ü|ı|si|kü|ki)))"
            "|(?P<inflected>(?:(?:pazartesi|salı|çarşamba|perşembe|cumartesi)y?(?:DAn|e|a)|cuma(?:dan|ya))))(?![^\\W\\d_])"
        ),
        _weekday,
        (
            ("[Salı günü] toplandı", "2025-10-28"),
            ("[geçtiğimiz salı] oynandı", "2025-10-21"),
            ("[önümüzdeki cuma] görüşülecek", "2025-10-31"),
            ("[pazartesi] ve [çarşamba günleri] yapılacak", "2025-11-03", "2025-10-29"),
            ("[cumartesiden] itibaren uygulandı", "2025-10-25"),
            ("semt pazarı kuruldu",),
            ("her cuma günü",),
            ("ayın ilk salı günü",),
            ("salı günleri",),
            ("pazartesi, salı ve cuma günleri çalışan merkez",),
        ),
    ),
    TimeRule(
        "time-weekend",
        ("hafta son", "haftason", "hafta içi", "hafta baş"),
        phrase("hafta ?(?P<edge>sonu|içi|başı)(?:n?DAn?|n?A|nUn|ki|ndaki)?(?![^\\W\\d_])"),
        _weekend,
        (
            ("[hafta sonu] oynandı", "2025-10-25/2025-10-26"),
            ("[Hafta sonunda] oynanacak", "2025-11-01/2025-11-02"),
            ("[hafta içinde] görüştü", "2025-10-27/2025-11-02"),
            ("hafta sonları açık",),
            ("birkaç hafta içinde ziyaret edecek",),
            ("üç hafta içinde tamamlanacak",),
        ),
    ),
)
