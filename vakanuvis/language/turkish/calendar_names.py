"""Years that are part of a name, which is no time, or of a person's description: “2018 Dünya Kupası”, “1990 doğumlu oyuncu”."""

import re

from vakanuvis.language.turkish.calendar_words import phrase


def names_event(match: re.Match[str], prose: str) -> bool:
    """Tell whether the year of `match` begins or ends the name of an event: “2018 Dünya Kupası”, “Euro 2012'ye”.

    Of two years before one name both are its: “2018 ve 2022 Dünya Kupası”.
    """
    more = _MORE_YEARS.match(match.string, match.end())
    start = more.end() if more else match.end()
    name = _CAPITALS.match(prose, start)
    if name and _EVENT.search(match.string, start, name.end()) and not _CALENDAR_WORD.match(match.string, start):
        return True
    return more is None and _SERIES.search(match.string, max(0, match.start() - 14), match.start()) is not None


def tells_birth(match: re.Match[str]) -> bool:
    """Tell whether the year describes a person by birth, with or without the place: “1990 doğumlu”, “1990 İzmir doğumlu”."""
    return _BORN.match(match.string, match.end()) is not None


_MORE_YEARS = phrase("(?:, ?| ve | ile )<year>(?= )")
_CAPITALS = re.compile(r"(?: [A-ZÇĞİÖŞÜ][^\s,.;:!?()\"“”]*){1,7}")
_CALENDAR_WORD = phrase(" (?:yıl|sene|sezon)")
_EVENT = phrase(
    " (?:kupa|şampiyonası|olimpiyatları|(?:olimpiyat|paralimpik|yaz|kış|akdeniz|avrupa) oyunları|elemeleri|rallisi|"
    "turnuvası|festivali|bienali|ödülleri|yarışması|fuarı|kongresi|zirvesi|konferansı)"
)
_SERIES = phrase(r"\b(?:euro|eurobasket|eurovision|expo|universiade) \Z")
_BORN = phrase("(?: <letters>){0,2}? doğumlu")
