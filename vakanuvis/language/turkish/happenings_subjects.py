"""Whether a line names a subject: in Turkish it may be dropped, and then only the sentence before tells who it was.

Read from the endings alone: a phrase ends in a case (“Aşağıköy'de”), a postposition (“tarafından”) or in nothing, and what
ends in nothing is a subject, but right before a verb in the active an object (“ödül kazandı”). In doubt there is one.
"""

import re
from functools import lru_cache

from vakanuvis.language.turkish.calendar_words import MONTHS, WEEKDAYS, phrase
from vakanuvis.language.turkish.happenings_words import NO_PARTICIPLES
from vakanuvis.language.turkish.speech_words import COLOURS

_THINGS = (
    "film dizi konser oyun albüm kitap eser sergi gösteri festival fuar yarışma etkinlik tören toplantı turne müzayede "
    "grup takım ekip kulüp şirket firma kurum kurul komisyon mahkeme mağaza marka sanatçı yönetmen yazar oyuncu futbolcu "
    "araştırma çalışma proje rapor ihale dava karar kanun yasa tasarı yönetmelik uygulama cihaz ürün tablet telefon araç uydu "
    "olay kaza maç karşılaşma müsabaka ülke cami cihaz modül sistem"
)
_PLACES = (
    "ilçe|kent|şehir|köy|bölge|ülke|mahalle|okul|hastane|fuar|festival|tören|toplantı|etkinlik|konser|maç|kongre|zirve|müze|"
    "merkez|fabrika|tesis|ada|il"
)
_OCCASIONS = (
    "ödül|cenaze|açılış|kapanış|basın|imza|final|hazırlık|rövanş|anma|mezuniyet|yemin|devlet|kutlama|tanıtım|değerlendirme|"
    "bilgilendirme|veda|kura|temel atma"
)
# "ilçede", "açılan davada", "film, ", "filmin ", "konserler ise "; not "film yapımcısı"
ANY_SUCH = phrase(
    f"(?:benzer|biliyorsunuz|evvela|bakın|olan|diğer|öteki|eşi|babası|annesi|kardeşi|oğlu|kızı|partisi(?:nin)?|takımı(?:n[ıi]n)?|ülkesi(?:nin)?)(?![^\\W\\d_])|"
    f"<letters>l[ae]r[ıi],|"
    f"(?:{_OCCASIONS}) (?:tören|toplantı|maç|karşılaşma|gece|yemeğ|çekim|konuşma)s?[ıiuü](?:n[ıiuü]n)?(?:,| )|"
    f"(?:{_PLACES})(?:DA|n?[ıiuü]n)(?![^\\W\\d_])|(?:{_THINGS.replace(' ', '|')})(?:l[ae]r)?(?:,| (?:da|de|ise) |"
    "(?=(?: <day>)? <month>)|(?= <year>)|(?= [^\\s,]+'DA )|(?:s|n)?(?:[ıiuü]n)(?![^\\W\\d_]))"
)
"""What a text speaks of with one word only after it was named: “film, ”, “sergileri, ”."""
ANY_DESCRIBED = phrase("[^\\W\\d_]{2}<letters>(?:[ıiuü][ln]|l[ae]n)[ae]n (?!açıklama|duyuru)")
"""What is only described by what was done to it: “[tutuklanan] kişi”, but not “[tutuklanan] Ayşe Yılmaz”."""
_KNOWN = (
    "teknik adam|teknik direktör|futbolcu|oyuncu|kaleci|forvet|savunmacı|sporcu|kulüp|ekip|takım|grup|topluluk|gitarist|"
    "sanatçı|şarkıcı|yazar|isim|cihaz|ürün|şirket|firma|marka|parti|kadın|adam|çocuk|boksör|güreşçi|popstar|star|solist|"
    "program|festival|etkinlik|olay|gösteri|konser|yarışma|turnuva|yıldız|golcü|hoca|çalıştırıcı|antrenör|kafile|heyet|delegasyon|ikili|çift|aile|tablet|telefon|bilgisayar|dansçı|ressam|doktor|zanlı|şüpheli|film|dizi|oyun|albüm|kitap|eser|sergi|proje|tesis|bina|uydu|araç|uygulama|tasarı"
)
_PEOPLES = "türk|kürt|alman|fransız|ingiliz|rus|çek|ispanyol|italyan|yunan|arap|bulgar|sırp|hırvat|macar|romen|japon"
# "tecrübeli teknik adamın", "sarı-lacivertli kulüp", "yazılımı destekleyen cihaz"; not "bağlı ekip", "ünlü bir yazar"
EPITHET = phrase(
    "(?:… )?(?:[^\\s,]+ ){0,12}?(?:(?!bağlı|adlı|isimli|başlıklı|konulu|temalı)[^\\s,]+l[ıiuü]|<letters>[ae]n|"
    f"genç|usta|yıldız|milli|{_PEOPLES})"
    f"(?: (?!bir )<letters>)? (?:{_KNOWN})(?:,|(?:n?[ıiuü]n|DA)(?![^\\W\\d_])|(?: (?:da|de|ise))?(?= (?:<day> )?<month>| …|$))"
)
"""Matched at a line's beginning: what was named before is called by what it is like."""
_KINDS = "kuruluş|kurum|şirket|firma|banka|ekip|takım|kulüp|örgüt|ikili|üçlü"
# "Ay-Yıldızlılar", "sarı-lacivertli", "Aşağıköy ekibi", "takvime göre kuruluş, …"; not "Köprü adlı kuruluş, …"
NICKNAME = re.compile(
    rf"\bay ?- ?yıldızlı|\b(?:{'|'.join(COLOURS)}) ?- ?(?:{'|'.join(COLOURS)})l[ıiuü]|^[^\W\d_]+ (?:ekibi|temsilcisi)(?:nin)?[ ,]"
    rf"|(?:^|(?<!adlı)(?<!isimli)(?<!milli) )(?:{_KINDS}),|(?:^|[^n\W] )(?:cansız )?(?:bedeni|cesedi|naaşı)(?= )"
)
"""Searched in a line: somebody or a body is called by what it is like or where it is from, or by its kind alone."""
_TOLD_BEFORE = phrase(
    r"(?:\b[bşBŞ]u)(?= )(?! (?:yıl|sene|sezon(?!ki)|ay|hafta|gün|sabah|akşam|gece|öğle|kez|defa|<season>|<weekday>|<bare month>))"
    r"|\baynı (?!anda|zamanda|gün|yıl|ay|saat)|\b(?:bunlar(?:[ıi]n?|[ae])?|bun(?:un|a|u|dan)|söz konusu|adı geçen|bur[ae](?:y[ae]|d[ae]|s[ıi])|kendisi(?:n[ei]|yl[ae])|on(?:u|un|l[ae]r[ıi]?))(?![^\W_]|-)"
)


_POINTING = "kendisine kendisini kendisiyle aynı buna bundan bunların bunlara bunları bu bunu bunun bunlar şu Bu Şu söz adı buraya burada burası onu onun onları onların onlar"
_POINTERS = frozenset(_POINTING.split())
"""Words without which `_TOLD_BEFORE` finds nothing."""


def points_back(text: str) -> bool:
    """Tell whether a clause, as written, points to what was said before: “bu kararı”, but not “bu yıl”."""
    return not _POINTERS.isdisjoint(text.split()) and _TOLD_BEFORE.search(text) is not None


def names_subject(words: list[str], folded: list[str]) -> bool:
    """Tell whether the words of a clause, as written and folded, the verb last, have a noun that may be its subject.

    >>> names_subject(["1951'de", "Aşağıköy'de", "öldü"], ["1951'de", "aşağıköy'de", "öldü"])
    False
    """
    if words[0].isupper() and len(words[0]) >= _SHORTEST:
        return True  # "AKOB"
    open_word = ""  # the last word of a phrase that has not ended yet
    one = False  # whether it has "bir" before it
    for at, text in enumerate(folded[:-1]):
        word = words[at] if at else text  # the capital letter of the first says nothing
        if text[0] == "(" and text[-1] == ")":
            if open_word and _kind_of(folded[at + 1].strip(_EDGES)) != _NOTHING:
                return True
            continue  # "Aşağıköy Partisi (AP) ile"
        bare = text.strip(_EDGES)
        kind = _kind_of(bare)
        if kind == _NOTHING:
            open_word, one = "", False
        elif kind == _WHEN:
            if open_word:
                return True  # "kurultay 5 Kasım'da"
        elif kind == _PARTICLE:
            if open_word and text in _SUBJECT_MARKS:
                return True
            if text == "bir":
                open_word, one = "", True
        elif (
            kind == _CASE
            and at == 1
            and words[0][:1].isupper()
            and word[:1].isupper()
            and _OWN.search(bare)
            and not one
        ):
            open_word = ""  # "Ayşe Yılmaz'ın": the capital letter of both
        elif kind == _CASE and (not word[0].isupper() or "'" in text or "’" in text or _WHERE.search(bare)):
            if open_word and (one or _is_another_phrase(open_word, bare)):
                return True
            open_word, one = "", False
        elif (word[-1] in _ENDS and not (word[0].isupper() and words[at + 1][0].isupper())) or (
            word[0].isupper() and open_word[:1].islower() and _HEAD.search(open_word)
        ):
            return True  # "ödül töreni," and "Türk takımı Aşağıköy Kupası'na"
        elif word[0].islower() and _ends_phrase(open_word) and not _HEAD.search(text):
            return True  # "Aşağıköy Belediyesi trafik …", "üyeleri yaygın …"
        else:
            open_word = word if word[0].isupper() else text
    verb = folded[-1]
    if open_word.endswith(("a", "e")) and verb.startswith(_GOING):
        return False  # "vizyona girecek"
    if open_word in _BEGUN and verb.startswith("başla"):
        return False  # "eğitime başladı"; not "kampanya başladı"
    return bool(open_word) and not IS_ACTIVE.match(verb)


def described_names(words: list[str], folded: list[str]) -> list[int]:
    """Return at which words, as written and folded, a name begins that a participle before it describes.

    >>> described_names(["Kurumu", "yöneten", "Ayşe", "Yılmaz"], ["kurumu", "yöneten", "ayşe", "yılmaz"])
    [2]
    """
    return [
        at
        for at in range(1, len(words))
        if _is_name(words, at)
        and words[at - 1][:1].islower()
        and _DESCRIBES.search(folded[at - 1])
        and _kind_of(folded[at - 1]) == _NOTHING
    ]


def _is_name(words: list[str], at: int) -> bool:
    """Tell whether a name begins at a word: “Ayşe”, “7. Aşağıköy”."""
    word = words[at].lstrip(_EDGES) if at < len(words) else ""
    return word[:1].isupper() or (word[:1].isdigit() and at + 1 < len(words) and words[at + 1][0].isupper())


def _ends_phrase(word: str) -> bool:
    """Tell whether only a noun that belongs to it may follow: after “Belediyesi” or “üyeleri”, but not after “resmi”."""
    return _PLURAL.search(word) is not None or (word[:1].isupper() and _HEAD.search(word) is not None)


_BARE, _CASE, _NOTHING, _WHEN, _PARTICLE = range(5)
_EDGES = "\"“”'‘’(),;:.…"
_ENDS = ",;)"
_CALENDAR = frozenset((*MONTHS, *WEEKDAYS))


@lru_cache(maxsize=20_000)
def _kind_of(word: str) -> int:
    if not word or word in _PARTICLES or word.isdigit():
        return _PARTICLE
    if word in _POSTPOSITIONS:
        return _NOTHING
    stem = word.replace("’", "'").partition("'")[0]
    if word in _WHICH or stem in _CALENDAR or (word[0].isdigit() and not word.isdigit()):
        return _WHEN
    if _MODIFIES.search(word) and word not in _NO_MODIFIERS:
        return _NOTHING
    apostrophe = "'" in word or "’" in word
    if apostrophe and word.endswith(("ler", "lar")):
        return _BARE
    return _CASE if apostrophe or (len(word) > _SHORTEST and _CASES.search(word)) else _BARE


def _is_another_phrase(open_word: str, text: str) -> bool:
    """Tell whether a word with a case begins a phrase: after “töreni” a name does, after “Avrupa” not “ülkelerinde”."""
    if "'" in text or "’" in text:
        return open_word[0].islower()
    if _ITS_CASE.search(text):
        return open_word[0].islower() and _PLURAL.search(open_word) is not None
    return open_word[0].isupper() or _HEAD.search(open_word) is not None


_NO_MODIFIERS = frozenset(f"bakan başkan tören meydan mekan imkan dükkan hanedan {NO_PARTICIPLES}".split())
_LITTLE = "geri saat da de ise bir daha çok en günü yılı ayı tarihi günleri akşamı sabahı gecesi ve ya bin tüm bütün yeni eski büyük küçük bazı son aynı"
_DEICTIC = "bu geçen geçtiğimiz gelecek önümüzdeki dün bugün yarın yılında ayında tarihinde tarihlerinde"
_AFTER_NOUN = (
    "ile için tarafından kadar göre üzerine sonra önce itibaren gibi doğru karşı dolayı rağmen birlikte beraber olarak "
    "aracılığıyla vasıtasıyla sayesinde yüzünden eliyle eşliğinde öncesi sonrası arasında üzere ardından kez defa ilk adlı isimli"
)
_DESCRIBES = phrase("(?:[ae]n|DUğ[ıiuü]|[ae]c[ae]ğ[ıi]|[ae]c[ae]k|DUkl[ae]r[ıi])\\Z")
_PARTICLES = frozenset(_LITTLE.split())
_SHORTEST = 3
_WHICH = frozenset(_DEICTIC.split())
_SUBJECT_MARKS = frozenset(["da", "de", "ise"])
_POSTPOSITIONS = frozenset(_AFTER_NOUN.split())
# "oynayarak", "gelip", "giderken"; "düzenlenen", "yaptığı", "yapılacak"
_MODIFIES = phrase(
    "(?:[ae]r[ae]k|[ıiuü]p|ken|[ıiuü]nc[ae]|(?<![dt])[ae]n|(?<=[aeıioöuürlny]t)[ae]n|(?:(?<!n)ed|gid|güd)en|DUğ[ıiuü]|[ae]c[ae]ğ[ıi]|[ae]c[ae]k|DUkl[ae]r[ıi])\\Z"
)
_CASES = phrase(
    "(?:DA(?:n|ki)?|n[ıiuü]n|[ıiuü]n[ae]|[aeıioöuü]y[ae]|(?<=[^\\W\\d_]{3})ğ[ae]|(?<=[ıiuü])n[ıiuü]|(?<=[aeıioöuü])y[ıiuü]|[ıiuü]yl[ae]"
    "|l[ae]r(?:[ıi]n|[ae]|l[ae]))\\Z"
)
_ITS_CASE = phrase("[ıiuü]n(?:DAn?|[ae]|[ıiuü]n?|DAki)\\Z")
_WHERE = phrase("[ıiuü]nDAn?\\Z")  # of a name in capitals too: "Aşağıköy Kültür Merkezinde"
_OWN = phrase("'[^\\W\\d_]+\\Z")
_PLURAL = re.compile("l[ae]r[ıi]?\\Z")
_HEAD = re.compile("(?:[ıiuü]|l[ae]r)\\Z")
_BEGUN = frozenset(
    [
        "göreve",
        "işe",
        "okula",
        "eğitime",
        "öğretime",
        "yayına",
        "üretime",
        "tatile",
        "derse",
        "dersine",
        "hayata",
        "uygulamaya",
        "çalışmaya",
    ]
)
_GOING = ("gir", "çık", "gel", "git", "gid", "dön", "geç", "er", "düş")
# a verb whose bare noun is its object: "ödül kazandı", "sahne alacak"; not "tören yapıldı", "konser başladı"
IS_ACTIVE = phrase(
    "(?!<letters>[aeıioöuü]<letters>(?:[ıiuü]l|[ıiuü]n|l[ae]n|(?<!m)[aeıiuü]ş)(?:D[ıiuü]|[ae]c[ae]|[ıiuü]yor|mUş|mAs)|başl|bit|ol|çık|gel|git|gid|dön|düş|kal|geç|gir|art)"
)
