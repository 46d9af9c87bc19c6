"""The noun that a participle describes: “düzenlenen [geniş katılımlı toplantı]da”.

Its end is where a case, a comma or a postposition comes; endings alone can't tell every case, so some are left on.
"""

import re

from vakanuvis.language.happenings import DescribedNoun
from vakanuvis.language.turkish.calendar_words import phrase
from vakanuvis.language.turkish.happenings_verbs import verbs_of

_WORDS = 6
_HAPPENINGS = (
    "zirve toplantı seçim referandum oylama görüşme müzakere buluşma yemek ziyaret oturum kongre kurultay konferans forum "
    "çalıştay sempozyum panel seminer fuar festival sergi konser tören kutlama tanıtım etkinlik gösteri miting yürüyüş eylem "
    "protesto grev saldırı patlama çatışma baskın operasyon harekat tatbikat savaş darbe suikast cinayet katliam katliâm bombalı "
    "yangın deprem heyelan çığ fırtına felaket olay duruşma dava anlaşma antlaşma ateşkes sözleşme değişikli atama istifa "
    "maç karşılaşma mücadele müsabaka final turnuva yarış derbi rövanş ihale cenaze düğün nikah sınav konuşma röportaj "
    "açılış kapanış lansman defile idman antrenman kampanya uçuş sefer"
)
"""Beginnings of nouns that name something that happens, folded."""
_COMMON = (
    "toplantı görüşme buluşma yemek ziyaret oturum konferans panel seminer fuar sergi konser tören kutlama "
    "tanıtım etkinlik gösteri program final maç karşılaşma mücadele müsabaka yarış duruşma dava ihale sınav konuşma açılış kapanış idman antrenman kampanya uçuş"
)
COMMON = tuple(_COMMON.split())
"""Beginnings of nouns that name what happens every day somewhere."""


def described_noun(folded: str, start: int, limit: int) -> DescribedNoun:
    """Return the noun after a participle that ends at `start`, at most six words long and before `limit`."""
    olan = _OLAN.match(folded, start, limit)  # "yapılacak olan seçim"
    end, named, happens, before = olan.end() if olan else start, start, False, ""
    held = _HELD.search(folded, max(start - _LONGEST, 0), start) is not None
    lasts = folded.endswith(_LASTING, 0, start)  # what its sentence tells may have come later
    for _ in range(_WORDS):
        match = _NOUN.match(folded, end, limit)
        if match is None:
            break
        word, begin = match["word"], match.start("word")
        if word in _AFTER_NOUN:
            return DescribedNoun(end, happens, word in _DURING and not lasts)
        end = match.end()
        if happens and word.isdigit():
            return DescribedNoun(named, happens, occasion=False)
        itself = _HAPPENING.match(word) is not None
        if happens and not itself:
            # the happening ends its noun, "[zirve] sona erdi", unless what follows is of it: "konser biletleri"
            of_it = _OF_IT.search(word) is not None and not verbs_of(word)
            return DescribedNoun(named, happens=not of_it, occasion=False)
        if itself:
            named, happens = end, True
        apostrophe = _APOSTROPHE.search(word)
        case = None if apostrophe else _CASE.search(folded, begin, match.end("word"))
        case = case or (_ITS.search(folded, begin, match.end("word")) if itself and not apostrophe else None)
        if not happens and not itself and ((held and _OWNS.search(word)) or word.endswith(_BESIDE)):
            before = word
            continue  # "düzenlenen Aşağıköy Partisi'nin kurultayı", "7,4 büyüklüğündeki deprem"
        if apostrophe or case:
            if before.endswith(_MANY) and word.endswith(_TO):
                return DescribedNoun(
                    end, happens=False, occasion=False
                )  # "gelen köylüler protestoya": they, and no protest
            at = begin + apostrophe.start() if apostrophe else case.start() if case else end
            occasion = happens or word.startswith(_TELLINGS)
            return DescribedNoun(at, happens, occasion and not lasts and _OCCASION.search(word) is not None)
        before = word
        if match["stop"]:
            return DescribedNoun(end, happens, occasion=False)
    return DescribedNoun(named, happens, occasion=False)


# a word with the mark that ends the noun; a number's full stop doesn't: "3. Minsk Konferansı", "“Yeşil Hat” toplantısı"
_NOUN = re.compile(r"\s+[\"“'‘]?(?P<word>(?:\d+\.)|\d+,\d+|[^\s,;.!?:\"“”()]+)[\"”]?(?P<stop>[,;.!?:)]?)")
_HELD = phrase("(?:düzenlenen|yapılan|gerçekleş(?:tiril)?en|düzenlenecek|yapılacak|gerçekleş(?:tiril)?ecek)\\Z")
_LONGEST = 20
_LASTING = ("başlayan", "başlatılan", "süren", "sürdürülen", "yürütülen", "yürürlüğe giren")
_OWNS = re.compile("(?:['’‘]n?|n|s)[ıiuü]n\\Z")
_OLAN = re.compile(r"\s+olan(?=\s)")
_APOSTROPHE = re.compile("(?<=.)['’‘]")
_TELLINGS = ("program", "açıklama", "yayın", "demec", "demeç", "mesaj", "paylaşım", "mülakat")
"""Where something is told: no happening for a timeline, but the sentence's own verb has its time."""
# "sergisi" is one, "sergilenen" and "seçimli" aren't
_HAPPENING = phrase(f"(?:{_HAPPENINGS.replace(' ', '|')}|kaza(?![kn]))(?!l[ae]n|l[ıiuü]k?$|[cç][ıiuü]|s[ae]l)")
_POSTPOSITIONS = (
    "ile için rağmen nedeniyle dolayısıyla öncesi öncesinde sonrası sonrasında ardından gibi kadar ve veya olarak göre ise de da "
    "üzere dolayı üzerine tarafından arasında sırasında kapsamında çerçevesinde esnasında vesilesiyle münasebetiyle hakkında"
)
_LOST_APOSTROPHE = "ın in un ün nın nin nun nün da de ta te dan den tan ten nda nde ndan nden na ne"
_AFTER_NOUN = frozenset(f"{_POSTPOSITIONS} {_LOST_APOSTROPHE}".split())
_BESIDE = ("daki", "deki", "taki", "teki")
_DURING = frozenset(["sırasında", "kapsamında", "çerçevesinde", "esnasında", "vesilesiyle", "münasebetiyle"])
# of a noun that is known to name a happening: "töreni|ne", "eylem|in", "konser|e"
_ITS = phrase(
    "(?<=[^\\W\\d_]{3}[ıiuü])(?<!yangı)(?<!baskı)(?<!salgı)(?<!akı)n[aeıiuü]$|(?<=[^\\W\\d_]{3})(?<!bask)(?<!yang)(?<!sayg)[ıiuü]n$"
    "|(?:(?<=[^\\W\\d_]{2}[ktçşprsn])|(?<=eylem)|(?<=grev))(?<!kongr)[ae]$"
)
_OF_IT = phrase("(?:[^\\W\\d_]{3}[ıiuü]|l[ae]r[ıi])n?(?:DAn?|[ae]|[ıiuü]n?|y?l[ae])?$")
_MANY = ("lar", "ler")
_TO = ("a", "e")
_OCCASION = phrase("DA(?:ki|yse)?$")
# what puts a noun in a case, where its end alone can tell: "toplantısı|nda", "konferans|ta", "görüşme|yi"
_CASE = phrase(
    r"(?:(?<=[^\W\d_][^aeıioöuü\W][ıiuü])nDA(?:n|ki)?|(?<=[^\W\d_]{3})DA(?:n|yse)?|(?<=[sşr][ıiuü])n(?:A|U|Un)"
    r"|(?<=[^\W\d_]{3}[aeıioöuü])(?<!kurulta)(?:y[ıiuüae]|nUn)|(?<=[^\W\d_]{3}[aeıiuü])yl[ae]|(?<=[^\W\d_]{2}[çfğhkmnprsştvyz])l[ae])$"
)
