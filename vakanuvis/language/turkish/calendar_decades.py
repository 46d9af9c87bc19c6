"""Decades: “1980'li yıllarda”, “90'lar”, “seksenli yıllar”."""

import re

from vakanuvis.language.calendar import Stated, TimeRule
from vakanuvis.language.turkish.calendar_dates import NO_TIME, Readings, whole
from vakanuvis.language.turkish.calendar_words import TENS, phrase


def _decade(match: re.Match[str], _prose: str) -> Readings:
    tens = match["tens"] or str(TENS[match["word"]])
    if len(tens) == 4:
        return whole(match, Stated(f"{tens[:-1]}X"))
    before = match.string[max(0, match.start() - _BEFORE) : match.start()]
    if match["plural"] and (tens < "50" or _MEASURED.search(before)):
        return NO_TIME  # "sıcaklık 40'lara çıktı", "yüzde 80'lerde"
    return whole(match, Stated(f"19{tens[0]}X"))


_BEFORE = 30
_MEASURED = re.compile(r"yüzde|%|\bilk |\bson |yaş|derece|sıcaklık|puan|lira|dolar|euro")
# "1970 [ve 1980'li yıllarda]", "60 [ve 70'lerde]": what is said of the last is meant of all
_SHARED = "(?= ?(?:,|ve|ile|veya|[-–]) ?(?:1\\d|20)?\\d0 ?'?(?:lU yıl|l[ae]r))"

DECADE_RULES = (
    TimeRule(
        "time-decade",
        ("0", "0000", *TENS),
        phrase(
            rf"(?<![\d.,:/-])(?:(?P<tens>(?:1\d|20)\d0|[2-9]0)(?:(?: ?'?lU(?= yıl))|{_SHARED}"
            r"|(?P<plural> ?'?l[ae]r)(?=(?:DA(?:n|ki)?|Un|A|DUr|l[ae])?(?![^\W\d_])))"
            f"|(?P<word>{'|'.join(TENS)})(?= yıl))"
        ),
        _decade,
        (
            ("[1980'li yıllarda] kuruldu", "198X"),
            ("[90'lı yılların] başında", "199X"),
            ("[1970'ler]de göç etti, [80’ler] farklıydı", "197X", "198X"),
            ("[1970] ve [1980'li yıllarda] yaygındı", "197X", "198X"),
            ("[seksenli yıllarda]", "198X"),
            ("60'lı yaşlarında, yüzde 80'lerde, 40'lara varan",),
        ),
    ),
)
