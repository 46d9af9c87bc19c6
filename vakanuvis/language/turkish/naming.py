"""Turkish names: what may stand inside a name, before it and after it."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from vakanuvis.language.naming import TITLE, Naming
from vakanuvis.language.turkish.lexicon import kinds_of, words_of
from vakanuvis.language.turkish.suffixes import case_after, case_of

_PARTICLES = ("bin bint ibn ibni el al abu ebu", "von van der den zu ter", "do di dos das del della delle du")
_LINKED = {  # “da” and “de” are the Turkish “too” as well, “la” and “le” are suffixes: only these surnames take them
    "da": "silva costa souza sousa vinci gama cunha rocha fonseca cruz luz graça mota rosa ponte veiga",
    "de": "gaulle niro blasio mistura villepin vega jong boer kerchove wever guindos palma luca santis laurentiis rossi "
    "klerk bruyne ligt gea sica souza sousa oliveira almeida castro la leon león margerie",
    "la": "rue torre vega cruz fuente russa rosa hoya",
    "le": "pen drian maire guin carré clézio bon corbusier",
}
_PREFIXES = "el al ez es eş er en et ed ül ul üd ud üs uş as ad an ar at az"
_ABBREVIATED = "Prof Doç Dr Yrd Yard Av Op Opr Opt Uzm Psk Dyt Fzt Dt Ecz Öğr Gör Arş Alb Yb Bnb Yzb Org Korg Tümg Tuğg Sn Hz Mr Mrs Ms St"
_FREE_SUFFIXES = "da de ta te ya ye la le a e ı i u ü ne na ki ile sa se"
_POSSESSED = (  # after a genitive
    "eşi oğlu oğul kızı kızın babası annesi kardeşi ağabeyi ablası dedesi torunu yeğeni kuzeni avukat sevgili nişanlı cenaze naaş "
    "sözleri sözlerin ölüm vefat doğum hayatını hayatın cesed mezar biyografi danışman müvekkil imzası konuşması konuşmasın "
    "evinde evine gözaltı tutuk ifadesin sağlık yönettiği yönetip kaleme canlandır seslendir bestele rejisi menajer kariyer"
)

_PERSONS = ("ını", "ini", "unu", "ünü", "rım", "rim", "rum", "rüm", "yım", "yim")  # Yönetmenliğini, Umarım
_OURS = ("mız", "miz", "muz", "müz")  # Komşumuz
_SPANS = "yıl yıllar ay hafta gün sene yüzyıl dönem sezon günü yılı ayı haftası gecesi"
_SUBJECT_MARKS = "ise de da ile ve gibi şöyle şunları şunu sözlerini açıklamasında konuşmasında mesajında paylaşımında mektubunda yazısında demecinde röportajında"
_TRADE = re.compile(r"\w{2,}(?:o|[^\Waâeıiîoöuûün])[cç][ıiuü](?:s[ıiuü])?")  # tiyatrocu, golcüsü; not ikinci, süreci
_FAMILY = (  # of Slavic, Georgian, Armenian, Greek and Romanian surnames; no Turkish word ends so
    *("ov", "ova", "yeva", "ski", "sky", "ska", "vic", "jic", "kic", "zic", "ić", "vich", "idze", "adze"),
    *("escu", "akis", "idis", "poulos", "pulos", *(consonant + "yan" for consonant in "bcdfghjklmnprsştvz")),
)
_WEAK = words_of("weak_titles")
_OFFICE = re.compile(r"(\w{3,})l[ıiuü]ğ[ıiuü]n[ıiuü]")  # yönetmenliğini, başkanlığını
_LED = re.compile(r"(?:(\w{2,})l[ıiuü]ğ[ıiuü]|yönetimi)nd[ae]")  # şefliğinde, yönetiminde
_OF_BODIES = ("önder", "koordinatör")
_LIKENED = re.compile(r" gibi((?: \w{2,40}){1,3})")  # “Torlakova ve Oselidu [gibi ünlü oyuncular]”
# “Metin [isimli bir vatandaş]”
_NAMED_SO = re.compile(
    r" (?:isimli|adlı) (?:bir )?(?:\w+ )??(?:kişi|kadın|adam|erkek|çocu[kğ]|kız|gen[cç]|vatandaş|yurttaş|işçi|öğrenci|bebe[kğ]|şahı?s|sürücü)"
)
_PLURAL = re.compile(r"(\w{2,}?)l[ae]r\w*")
_COMPLEMENT = 60
"""Letters before a name in which a participle and its complement stand."""
_WITH_EDEN = (
    "ifade iddia itiraf teşekkür rica tavsiye şikayet şikâyet hitap beyan ima işaret temenni davet talep ısrar "
    "vaat tehdit itiraz söz ziyaret istifa dua tebrik arzu sohbet veda telkin tarif kabul iade sitem isyan "
    "umut ilan alay espri not taahhüt merak hayal tespit tahmin analiz terk tercih deklare feryat ümit"
)
# of participles of light verbs: what makes a verb of people of them; “devam eden” and “süren” may be said of anything
_COMPLEMENTS = {
    "eden": frozenset(_WITH_EDEN.split()),
    "getiren": frozenset(("dile", "gündeme", "açıklık", "eleştiri")),
    "süren": frozenset(("öne", "ileri")),
}
_NOTICE = ("dikkat", "dikkati", "dikkatleri", "ilgi", "tepki")


def _tells(folded: str, start: int) -> bool:
    """Tell whether the participle before `start` says what people do: “ifade eden”, not “devam eden”.

    “Artışa dikkat çeken [Yılmaz]” draws attention to something; “hızıyla dikkat çeken” is anything.
    """
    words = ["", "", *folded[max(start - _COMPLEMENT, 0) : start].split()]
    object_, complement, verb = words[-3:]
    if (complements := _COMPLEMENTS.get(verb)) is not None:
        return complement in complements
    if verb == "kaydeden":  # “büyüme kaydeden” grows, “büyüdüğünü kaydeden” says so
        return complement[-1:] in ("ı", "i", "u", "ü") or complement in ("de", "da", "ayrıca", "")
    if verb == "çeken" and complement in _NOTICE:
        return complement in _NOTICE[:3] and object_[-1:] in ("a", "e") and object_[-2:] not in ("la", "le")
    return True


def _by_initial(words: Iterable[str]) -> str:
    """Return an alternation of the words that passes over all of the same first letter at once."""
    groups = groupby(sorted(words), key=itemgetter(0))
    return "|".join(f"{initial}(?:{'|'.join(word[1:] for word in group)})" for initial, group in groups)


def _is_office_held(word: str) -> bool:
    """Tell whether a folded word is an office in the accusative that somebody holds; a host may be a town."""
    match = _OFFICE.fullmatch(word)
    return match is not None and bool(kinds_of(match[1]) & TITLE) and match[1] not in _WEAK


def _is_office_led(word: str) -> bool:
    """Tell whether a folded word is an office in the locative under which something is done; bodies may be leaders too."""
    match = _LED.fullmatch(word)
    if match is None:
        return False
    office = match[1]
    return office is None or (bool(kinds_of(office) & TITLE) and office not in _WEAK and office not in _OF_BODIES)


def _lists_people(folded: str, at: int) -> bool:
    """Tell whether “such as” follows with a noun in the plural that means people."""
    if folded.startswith(" gibi ", at):
        match = _LIKENED.match(folded, at)
        return match is not None and any(map(_are_people, match[1].split()))
    return _NAMED_SO.match(folded, at) is not None


def _are_people(word: str) -> bool:
    """Tell whether a folded word is a plural noun for people, of those that stand for nothing else."""
    plural = _PLURAL.fullmatch(word)
    return word.startswith("isim") or (plural is not None and plural[1] not in _WEAK and bool(kinds_of(word) & TITLE))


@lru_cache(maxsize=4096)
def _is_trade(word: str) -> bool:
    """Tell whether a folded word has the suffix of those who do something for a living."""
    return _TRADE.fullmatch(word) is not None


def _with_dots(word: str) -> str:
    """Return how a folded word in capitals reads where I was meant for i, as in names of other languages."""
    return word.replace("ı", "i")


NAMING = Naming(
    kinds_of=kinds_of,
    case_of=case_of,
    case_after=case_after,
    particles=frozenset(" ".join(_PARTICLES).split()),
    linked_surnames=tuple((particle, frozenset(names.split())) for particle, names in _LINKED.items()),
    local_cases=frozenset(("loc", "dat", "abl")),
    place_cases=frozenset(("loc",)),
    prefixes=tuple(_PREFIXES.split()),
    abbreviated_titles=tuple(_ABBREVIATED.split()),
    weak_titles=_WEAK,
    kin=words_of("kin"),
    openers=words_of("function_words") | {"ben"},  # a given name of other languages as well
    trade=_is_trade,
    inflected_endings=(
        "da",
        "de",
        "ta",
        "te",
        "dan",
        "den",
        "tan",
        "ten",
        "ken",
        "arak",
        "erek",
        "yla",
        "yle",
        *_OURS,
        *_PERSONS,
    ),
    # “Örnek yönetimi”, but not “Elif Kaya yönetimindeki araç”
    head_after_name=re.compile(rf"[ \xa0](?:{_by_initial(words_of('heads_after_name'))}|yönetimi(?!nde))"),
    free_suffixes=frozenset(_FREE_SUFFIXES.split()),
    surname_endings=(
        "oğlu",
        "oğulları",
        "zade",
        "yev",
        "yeva",
        "skiy",
        "wski",
        "vski",
        "enko",
        "şvili",
        "viç",
        "vic",
        "dottir",
    ),
    family_endings=_FAMILY,
    # vowels agree: no noun owned is “Karasu”, “İncesu”
    thing_endings=("ası", "ısı", "esi", "isi", "osu", "usu", "ösü", "üsü", "ları", "leri"),
    speaking=("dedi", "diyor", "diye konuş", "şeklinde konuş", "diye ekle", "diye seslen", "diye anlat"),
    possessed_plural_endings=("ları", "leri"),
    spans_of_time=frozenset(_SPANS.split()),
    possessive_endings=("ı", "i", "u", "ü"),
    surname_suffixes=(*(c + v for c in "lcç" for v in "ıiuü"), "oğlu", "su"),
    common_endings=("lar", "ler", "lık", "lik", "luk", "lük"),
    subject_marks=frozenset(_SUBJECT_MARKS.split()),
    joining=frozenset(("ve", "ile")),
    title_joining=frozenset(("ve",)),
    other_capitals=_with_dots,
    telling=words_of("telling"),
    tells=_tells,
    saying=(
        *("dedi", "diyor", "diye konuş", "diye yaz", "diye sor", "diye ekle", "diye seslen", "şeklinde konuş"),
        *("ifadesini kullan", "ifadelerini kullan", "ifadesine yer ver", "ifadelerine yer ver", "sözlerini kullan"),
        *("yanıtını ver", "cevabını ver", "karşılığını ver", "mesajını ver", "çağrısında bulun", "uyarısında bulun"),
        *("açıklamasında bulun", "açıklamasını yap", "değerlendirmesinde bulun", "değerlendirmesini yap"),
        *("görüşünü dile", "görüşünü savun", "yorumunu yap", "yorumunda bulun"),
    ),
    describing=frozenset(("yaşındaki", "yaşlarındaki", "doğumlu")),
    credits=words_of("credits"),
    particulars=words_of("particulars"),
    is_office_held=_is_office_held,
    is_office_led=_is_office_led,
    lists_people=_lists_people,
    possessed=tuple(_POSSESSED.split()),
)
