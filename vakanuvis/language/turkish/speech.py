"""How Turkish says who said what."""

import re
from functools import lru_cache

from vakanuvis.language.speech import IsWord, Speech
from vakanuvis.language.turkish.lexicon import words_of
from vakanuvis.language.turkish.speech_cues import cue_after, cue_before_colon
from vakanuvis.language.turkish.speech_reports import cue_of_report
from vakanuvis.language.turkish.speech_verbs import grammar
from vakanuvis.language.turkish.speech_words import (
    COLOURS,
    COMPOUND_HEADS,
    DANGLING,
    DENYING,
    EPITHETS,
    GROUPS,
    KNOWN_EPITHETS,
    LEANING,
    NAME_ADJECTIVES,
    NAME_HEADS,
    NEWS_ADJECTIVES,
    PERSON_NOUNS,
    POSTPOSITIONS,
    SPOKEN_WORKS,
)

_EPITHETS = "|".join(EPITHETS)
_COLOURS = "|".join(COLOURS)
_KNOWN = rf"{'|'.join((*KNOWN_EPITHETS, *sorted(words_of('peoples'))))}|(?:{_COLOURS})-(?:{_COLOURS})l[ıiuü]"
# nothing of it can be given back to what follows, so nothing is tried twice
_AFTER_SUBJECT = r"(?:\s*+,)?+(?:\s++(?:ise|de|da)\b)?+\s*+,?+\s*+"
_TOO = r"(?:\s+(?:ise|de|da)\b)?"
_LINKS = (
    "ayrıca|öte yandan|bunun üzerine|daha sonra|ardından|sonra|son olarak|bu arada|yine|özellikle|burada|konuyla ilgili"
    "|konuya ilişkin|devamında|şunları da|bir kez daha|dün|bugün|önceki gün|geçen hafta|geçen ay|geçen yıl|daha önce|önce"
)
_HEARERS = "kendisine|kendilerine|ona|onlara|bana|bize|gazetecilere|basına|kamuoyuna|kendisi için|kendileri için"
_WORK = rf"(?:{'|'.join(SPOKEN_WORKS)})" + grammar("(?:lAr)?s?U(?:n(?:U|A|DA|DAn|Un)|ylA)")
_TOPICS = "üzerine|ilişkin|ilgili|konusunda|hakkında|dair|yönelik|karşılık|sorulması|değinirken"
_GROUP = rf"\b(?:{'|'.join(GROUPS)})(?:lar|ler)?(?:[ıiuü]|s[ıiuü])?\b(?!['’])"
_MEANWHILE = (
    rf"""(?:\s+ise)?,(?!.*{_GROUP})\s(?:[^\s,:;"“”]+\s){{0,14}}(?:\w+(?:arak|erek|ıp|ip|up|üp)|sonra|önce),?\s*"""
)
_CASES = grammar(r"(?:lAr)?s?U?n?(?:yA|yU|nA|nU|DA|DAn|nDA|nDAn|Un|nUn|ylA)?(?:ki)?")


def _word_that(pattern: str) -> IsWord:
    """Return what tells whether a pattern is found in a word; it remembers words, because texts repeat them."""
    search = re.compile(pattern).search

    @lru_cache(maxsize=4096)
    def is_found(word: str) -> bool:
        return search(word) is not None

    return is_found


# Yılmaz’ın konuştuğu gün [avukatı] ise
_LAST_WORD = re.compile(rf"(?:^|\s)([^\s,.:;()]++){_AFTER_SUBJECT}\Z")
_PARTICLES = frozenset(("ise", "de", "da"))
_FEW = 4
"""Words in which a subject at the end of a clause stands, with the few that may follow it."""
_LONGEST = 60
"""Code points of such words: more without a blank between them are none."""


@lru_cache(maxsize=4096)
def _subject_at_end(words: str) -> tuple[int, str] | None:
    """Return where the one word begins that stands before what may follow a subject, and that word; None for others."""
    match = _LAST_WORD.search(words)
    return (match.start(1), match[1]) if match else None


def _last_word(folded: str, begin: int, end: int) -> tuple[int, str]:
    """Return where the last word of a clause begins, and that word; a particle belongs to the word before it."""
    found, start = (begin, ""), end
    for _ in range(_FEW):
        start = folded.rfind(" ", begin, start)
        if start < 0:
            start = begin
        if end - start > _LONGEST:
            break
        last = _subject_at_end(folded[start:end])
        if last:
            place, word = last
            found = start + place, word
            if word not in _PARTICLES:
                break
    return found


_PARTS = "devamında|sonunda|başında|ardından|içinde"
# [Konuşmasında, ]"…" dedi. · [Koalisyon iddialarına ilişkin ise ]"…" dedi. · [Yolun biteceğini belirterek, ]"…" dedi.
_SUBJECTLESS = re.compile(
    rf"\W*(?:(?:{_LINKS})[,\s]+)*"
    rf"(?:{_WORK}(?:\s+(?:{_PARTS}))?{_TOO}[,\s]*)?"
    rf"(?:(?!.*{_GROUP})[^,:]{{1,90}}\s(?:{_TOPICS})(?:\s+olarak)?{_TOO}[,\s]*)?"
    rf"(?:(?!.*{_GROUP})"
    + grammar(r"(?:[\w'’]+n?Un\s(?:[\w'’]+\s+){0,14}|(?:\w+\s+){0,3})\w+(?:ArAk|Up)\b[,\s]*)?")
    + rf"(?:(?:{_LINKS}|de|da|ise)[,\s]*)*"
)
# what the last word of such a clause ends in, if it has a word
_ends_subjectless = _word_that(
    rf"(?:^|\W|{_LINKS.replace(' ', '|')}|{_WORK}|{_PARTS}|{_TOPICS}|olarak|de|da|ise|{grammar('ArAk|Up')})\Z"
)


def _is_subjectless(clause: str) -> bool:
    """Tell whether a clause has no subject; its last word says so of nearly all that have one."""
    words = clause.rstrip(", ")
    return _ends_subjectless(words[words.rfind(" ") + 1 :]) and _SUBJECTLESS.fullmatch(clause) is not None


_DESCRIPTION = rf"(?:{_KNOWN})\s+(?:{'|'.join(PERSON_NOUNS)})"
# [Fransız oyuncu, ]soruları yanıtlayarak, "…" dedi.
_DESCRIBED_FIRST = re.compile(rf"\W*{_DESCRIPTION}{_TOO},")
# Soruları yanıtlayan [deneyimli isim, ]"…" dedi. · [Sarı-mavili yönetici ise ]"…" dedi.
_DESCRIBED_LAST = re.compile(rf"(?:^|\s){_DESCRIPTION}{_AFTER_SUBJECT}\Z")
_PERSONS = frozenset([noun.split()[-1] for noun in PERSON_NOUNS])


def _is_described(clause: str) -> bool:
    """Tell whether the subject of a clause describes somebody; few clauses end in a noun that may."""
    if _DESCRIBED_FIRST.match(clause):
        return True
    return _last_word(clause, 0, len(clause))[1] in _PERSONS and _DESCRIBED_LAST.search(clause) is not None


# [Son güncelleme]: 12:30
_LABEL = re.compile(
    r"(?:giriş|güncelleme|son güncelleme|yayın tarihi|yayınlanma|oluşturulma|kaynak|haber|foto|fotoğraf|editör|video)\s*:"
)
_NOTICES = ("tüm hakları", "abone ol", "haberin devamı", "ilginizi çekebilir")


def _is_notice(text: str) -> bool:
    """Tell whether a text holds what newspapers write beside their articles; few texts need the search."""
    for notice in _NOTICES:
        if notice in text:
            return True
    return ":" in text and _LABEL.search(text) is not None


SPEECH = Speech(
    cue_after=cue_after,
    cue_before_colon=cue_before_colon,
    cue_of_report=cue_of_report,
    # söylediği [şu]: "…" · [şöyle] konuştu: "…"
    pointers=("şu", "şöyle", "aşağıdaki"),
    # “tepki gösteren [Yılmaz]”
    subject_follows=re.compile(grammar(r"\w{2,}y?An\s+\Z")),
    # Yılmaz[’a göre, ]"…" · Yılmaz[’ın ifadesiyle ]"…"
    by_opinion=re.compile(
        grammar(r"\s+(?:(?P<dat>göre)|(?P<gen>(?:ifade|deyim|tabir|söz|anlatım)(?:lAr)?s?UylA))\s*[,:]?\s*")
    ),
    # Yılmaz[ ise, ]"…" · Yılmaz[, ]şunları kaydetti:
    after_subject=re.compile(_AFTER_SUBJECT),
    # Yılmaz’ın[, dün ]"…" · Yılmaz’ın[ kurulda yaptığı konuşmada ]"…" · Yılmaz’dan[ sert ]tepki:
    after_owner=re.compile(
        rf"\s*,?\s*(?:(?:{_LINKS}|{_HEARERS})\s+)*(?:(?:{'|'.join(NEWS_ADJECTIVES)})\s+)*"
        + grammar(r"(?:(?:[^\s,.:;]+\s+){0,6}\w+DUğU\s+)?")
        + rf"(?:(?:(?:yazılı|basın|canlı|sosyal|medya)\s+)*(?:{'|'.join(SPOKEN_WORKS)})"
        + grammar(rf"(?:lAr)?(?:s?Un)?DA(?:ki)?\s*,?\s*(?:(?:{_LINKS}|de|da)\s+)*)?")
    ),
    is_subjectless=_is_subjectless,
    ends_subject=_word_that(rf"^(?:(?:{'|'.join(POSTPOSITIONS)})|(?:{'|'.join(COMPOUND_HEADS)}){_CASES})\Z"),
    coordinators=frozenset(("ve", "veya", "ile")),
    equated=re.compile(r"\W*(?:şeklinde |biçiminde )?(?:oldu|olmuştu|idi|şeklindeydi|olarak (?:kaydedildi|yansıdı))\b"),
    agent=re.compile(r"\s+tarafından\b"),
    # Yılmaz gelince [vatandaşlar] "…" dedi. · Yılmaz’ın konuştuğu gün [avukatı] ise "…" dedi.
    is_other_subject=_word_that(rf"{_GROUP}\Z"),
    # Yılmaz salondan çıkarken [bir kadın] yaklaşıp "…" dedi.
    # (a blank is found three times as fast as the border of a word)
    # but not: [bir sendika] yetkilisiyle konuşurken, [bir yazar] çıkmasından söz ederek, [bir televizyon] programında
    newcomer=re.compile(
        rf" (?:bir|bazı|iki|üç|çok sayıda)\s+(?:\w+\s+)?{_GROUP}(?!\s*(?:olarak|gibi|için|ile)\b|\s+\w{{3,}}[ıiuü]n(?:d[ae](?:ki)?|[ae])\b)"
        rf"(?!\s+(?:{'|'.join(GROUPS)}))(?!\s+\w{{2,30}}(?:m[ae]s[ıi]|[dt][ıiuü]ğ|[ae]c[ae]ğ))"
    ),
    # Çocuklara "…" diyerek [baskı yapılmaması gerektiğini] söyleyen Yılmaz
    advised=re.compile(grammar(r"\w+mAs[ıi](?:n[ıi]n)?\s+(?:gerektiğ|gerekmediğ|doğru olmad|yanlış ol)")),
    # "…" diyen Yılmaz’ın[ avukatı]
    relation=re.compile(rf"\s+{_GROUP}"),
    last_word=_last_word,
    is_inflected=_word_that(
        grammar(r"(?:['’]\w+|n?DA|n?DAn|n(?:A|U)|y(?:A|U)|n?Un|ylA|[^aeıioöuüâîû]lA|[ae]rak|Up|ki)\Z")
    ),
    # [Genç bakan, ]"…" dedi. · Köyü gezen [genç bakan ise ]"…" dedi. · Köyü gezen [Çevre Bakanı ise ]"…" dedi.
    # [Vali, kararı duyurarak, ]"…" dedi.
    titled=re.compile(
        rf"(?:^\W*(?:(?:{_EPITHETS})\s+)*|\s(?:(?:{_EPITHETS})\s+)+)(?P<title>\w++)(?:{_AFTER_SUBJECT}|{_MEANWHILE})\Z"
        rf"|(?:^|\s)(?P<phrase>\w++ \w++)(?:{_AFTER_SUBJECT}|{_MEANWHILE})\Z"
    ),
    is_described=_is_described,
    # “diyen [eski ]bakan Yılmaz”, “diyen [35 yaşındaki ]Yılmaz”
    epithets=re.compile(rf"\s*(?:(?:{_EPITHETS}|\d+)\s+)*"),
    is_name_word=_word_that(
        rf"^(?:(?:{'|'.join(NAME_ADJECTIVES)})|(?:{'|'.join(NAME_HEADS)})" + grammar(r"s?U(?:n\w{1,4}|ylA)?)\Z")
    ),
    dangling=DANGLING,
    leaning=LEANING,
    denying=DENYING,
    # istiyoruz, vazgeçmeyeceğiz, gitmeliyiz, şarttır, korkmayız, hazırız
    is_telling=_word_that(
        grammar(
            r"(?:U?yor(?:Um|Uz|lAr)?|y?AcA[ğk]\w*|mAlU\w*|DUr|mAyUz|mAz|U?rUz|hazırUz|gerek\w*|şart|lazım|var|yok|değil\w*)\Z"
        )
    ),
    is_notice=_is_notice,
)
