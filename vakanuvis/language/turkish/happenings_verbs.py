"""A word's verb forms, looked up by how it ends."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from vakanuvis.language.happenings import Form
from vakanuvis.language.turkish.calendar_words import phrase
from vakanuvis.language.turkish.happenings_forms import VERB_FORMS
from vakanuvis.language.turkish.happenings_moods import VerbForm


@dataclass(frozen=True, slots=True)
class Verb:
    """A word as a verb form."""

    form: VerbForm
    kind: Form
    """NONE where the verb is denied, or one of being, lasting, wanting or measuring."""
    bare: int
    """Length of the word without the suffix that a verb of saying asks for."""
    momentary: bool
    """Whether it names a single happening that is worth a line even where only its year is known."""
    many: bool
    """Whether it is said of several."""


@lru_cache(maxsize=20_000)
def verbs_of(word: str) -> tuple[Verb, ...]:
    """Return the verb forms that a folded word may be, in order; most words are none.

    >>> [verb.form.name for verb in verbs_of("görüştüğünü")]
    ['told behind']
    """
    return tuple(
        _verb_of(word, form, match) for form in _BY_ENDING.get(word[-2:], ()) if (match := form.word.fullmatch(word))
    )


def looks_ahead(word: str) -> bool:
    """Tell whether a word is of those that by their meaning look ahead: “planlanan”, “ertelendi”."""
    if word.startswith("beklenti"):
        return False
    if word.startswith("ertele"):
        return "mişt" not in word
    return word.startswith(_AHEAD) and not word.endswith(_BACK)


def _verb_of(word: str, form: VerbForm, match: re.Match[str]) -> Verb:
    told_of = form.form is Form.RELATIVE and _TOLD_OF.match(word)
    nothing = form.untold or _DENIED.fullmatch(word) or _POSSIBLE.search(word) or _LASTING.match(word)
    return Verb(
        form=form,
        kind=Form.NONE if nothing else Form.OTHER if told_of else form.form,
        bare=match.end("bare") if "bare" in match.groupdict() else len(word),
        momentary=_MOMENTARY.match(word) is not None,
        many="lar" in word[-6:] or "ler" in word[-6:],
    )


def _endings_of(form: VerbForm) -> set[str]:
    """Write out the endings of a form: "dU" is dı, di, du and dü."""
    letters = {"A": "ae", "I": "ıi", "U": "ıiuü"}
    return {"".join(pair) for end in form.ends.split() for pair in product(*(letters.get(it, it) for it in end))}


_BY_ENDING = {
    end: tuple(form for form in VERB_FORMS if end in _endings_of(form))
    for end in {end for form in VERB_FORMS for end in _endings_of(form)}
}

# "açıklanırdı"; "gelmedi", "yapılmadığını", "gelmeyecek", "gelmeyen", "gelmiyor"
_DENIED = phrase(
    r"<letters>(?:[ıiuü]l|[ıiuü]n|l[ae]n)[ıiuü]rdU<letters>|<letters>m[aeıiuü](?:dU|mUş|y[ae]c[ae]|dUğ|dUk|y[ae]n|yor)<letters>"
)
# what is announced, planned or put off on a day happens on another: "dün açıklanan seçim", "ekimde duyurduğu toplantı"
_TOLD_OF = phrase(r"duyur|açıkla|ilan|planla|bildir|ertele|beklen|belirle|hazırla")
_POSSIBLE = re.compile(r"[ae]bil[^\W\d_]")  # "gelebilir", "yapılabileceğini"
# words of saying whose quotation is not marked, verbs of being, lasting, wanting, thinking and measuring: a date beside them tells of no happening
_LASTING = phrase(
    r"de(?:di|miş)|diyor|ol(?:du|muş|an|acak|aca|uyor)|kal(?:dı|an|mış|acak)|sür(?:dü|en|mek|üyor|mü|ec)|bulunan|bulunduğ|bulunuyor|ist[ei]|bil(?:di(?!r)|en|iyor)|"
    r"var(?:dı(?!ğ|k)|mış)|inan|düşün|bekl|um(?:du|u)|dayan|içer|kapsa|oluş|aş(?:tı|an|mış|ıyor)|art(?:tı|an|mış|ıyor|aca)|yüksel|düş(?:tü|en|müş|üyor)|gerile|azal|"
    r"büyü|küçül|ulaş(?:tı|an|mış)|yaşıyor|yaşadı|yaşat|çalış(?:tı|an|ıyor)|doğ(?:du|an|muş|duğ)|hedefl|amaçl|gerek|öngör|göster(?:di|en|iyor)|"
    r"koru(?:du|yor|muş)|dönüş(?:tü(?!r)|müş|üyor)|çağır|davet|etkile|belirleyeceğ|taşı(?:dı|yan)|yansı|sağla|devam|ait|süregel|geçen"
)

# verbs of a single happening, worth a line even where only its year is known
_MOMENTARY = phrase(
    r"kur(?:du|ul|muş)|imzala|öl(?:dü|mü|en)|öldür|seçil|seçtik|atan(?!a)|kazan(?:dı|mış)|evlen|aç(?:tı|ıl|mış)|düzenle|gerçekleş|"
    r"başla(?:dı|t|mış|n|ya)|tutukla|yayı[mn]la|ilan|fethe|feshe|kapat|yap(?:tı|ıl|mış)|tanış|tamamla|yürürlü|kabul|açıkla|görüş(?:tü|me)|"
    r"ziyaret|çık(?:tı|mış|ar)|taşın|yıkıl|devral|atadı|katıl"
)
_AHEAD = (
    "planla",
    "öngör",
    "hedefle",
    "bekle",
    "amaçla",
    "gerekiyor",
    "gerekir",
    "gereken",
    "zorunda",
    "önümüzdeki",
)
_BACK = ("dı", "di", "du", "dü", "tı", "ti", "tu", "tü")
