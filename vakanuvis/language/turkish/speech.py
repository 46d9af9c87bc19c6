"""How Turkish says who said what."""

import re

from vakanuvis.language.speech import Speech
from vakanuvis.language.turkish.speech_cues import cue_after, cue_before_colon, cue_of_report
from vakanuvis.language.turkish.speech_verbs import grammar
from vakanuvis.language.turkish.speech_words import (
    DANGLING,
    GROUPS,
    LEANING,
    NAME_WORDS,
    NO_SUBJECT_BEFORE,
    SPOKEN_WORKS,
)

_TOO = r"(?:\s+(?:ise|de|da))?"
_LINKS = (
    "ayrıca|öte yandan|bunun üzerine|daha sonra|ardından|sonra|son olarak|bu arada|yine|özellikle|burada|konuyla ilgili"
    "|konuya ilişkin|devamında|şunları da|bir kez daha|dün|bugün|önceki gün|geçen hafta|geçen ay|geçen yıl|daha önce|önce"
)
_WORK = grammar(rf"(?:{'|'.join(SPOKEN_WORKS)})(?:lAr)?s?U(?:n(?:U|A|DA|DAn|Un)|ylA)")
_TOPICS = "üzerine|ilişkin|ilgili|konusunda|hakkında|dair|yönelik|karşılık|sorulması|değinirken"
_GROUP = rf"\b(?:{'|'.join(GROUPS)})(?:lar|ler)?(?:[ıiuü]|s[ıiuü])?\b(?!['’])"

SPEECH = Speech(
    cue_after=cue_after,
    cue_before_colon=cue_before_colon,
    cue_of_report=cue_of_report,
    # “tepki gösteren [Yılmaz]”, “diyen eski bakan [Yılmaz]”
    subject_follows=re.compile(grammar(r"\w{2,}y?An\s+\Z")),
    # Yılmaz[’a göre, ]"…" · Yılmaz[’ın ifadesiyle ]"…"
    by_opinion=re.compile(
        grammar(r"\s+(?:(?P<dat>göre)|(?P<gen>(?:ifade|deyim|tabir|söz|anlatım)(?:lAr)?UylA))\s*[,:]?\s*")
    ),
    # Yılmaz[ ise, ]"…" · Yılmaz[, şunları kaydetti:]
    after_subject=re.compile(r"(?:\s*,)?(?:\s+(?:ise|de|da)\b)?\s*,?\s*"),
    # Yılmaz’ın[, dün ]"…"
    after_owner=re.compile(rf"\s*,?\s*(?:(?:{_LINKS})\s+)*"),
    # [Konuşmasında, ]"…" dedi. · [Koalisyon iddialarına ilişkin ise ]"…" dedi.
    subjectless=re.compile(
        rf"\W*(?:(?:{_LINKS})[,\s]+)*"
        rf"(?:{_WORK}(?:\s+(?:devamında|sonunda|başında|ardından|içinde))?{_TOO}[,\s]*)?"
        rf"(?:(?!.*{_GROUP})[^,:]{{1,90}}\s(?:{_TOPICS})(?:\s+olarak)?{_TOO}[,\s]*)?"
        + grammar(rf"(?:(?!.*{_GROUP})(?:[\w'’]+nUn\s(?:[\w'’]+\s+){{0,14}}|(?:\w+\s+){{0,3}})\w+(?:ArAk|Up)\b[,\s]*)?")
        + rf"(?:(?:{_LINKS}|de|da|ise)[,\s]*)*"
    ),
    no_subject_before=NO_SUBJECT_BEFORE,
    coordinators=frozenset(("ve", "veya", "ile")),
    no_title=re.compile(
        grammar(r"(?!(?:hoca|usta|baba|anne|abla|amca|dede|nine|teyze|hala|müdire|kraliçe|sayın|ünlü|eski)\b)")
        + grammar(r"\w+(?:[^\WaeıioöuüâîûI]A|y(?:A|U)|nU|DAn|ylA)|ise|de|da")
    ),
    name_words=NAME_WORDS,
    dangling=DANGLING,
    leaning=LEANING,
    notice=re.compile(
        r"(?:giriş|güncelleme|son güncelleme|yayın tarihi|yayınlanma|oluşturulma|kaynak|haber|foto|fotoğraf|editör|video)\s*:"
        r"|tüm hakları|abone ol|haberin devamı|ilginizi çekebilir"
    ),
)
