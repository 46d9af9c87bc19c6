"""Which Turkish verb forms say that something happens, and which deny, wish, ask or measure.

The verb closes its clause, so the verb of a time is the next one after it. Participles and verbal nouns carry the tense
(Göksel and Kerslake, § 15.2, 24.4, 25): “düzenlenen toplantı”, “görüştüğünü söyledi”, “yapılacak seçim”. The notation is that of
calendar_words. Each alternative below is a group whose name says what it means.
"""

import re

from vakanuvis.language.calendar import Direction
from vakanuvis.language.happenings import Form, Happenings, Head
from vakanuvis.language.turkish.calendar_words import phrase

_W = r"[^\W\d_]"
_CLOSED = r"(?= ?(?:[.,;:!?…)]|[\"”»]|\Z)| (?:ve|ama|ancak|fakat|diye)\b)"
_PLANNING = "(?:planla|bekle|öngör|hedefle|kararlaştır)"

_HEAD = phrase(
    r"\b(?:"
    # denied: "gelmedi", "yapılmadığını", "gelmeyecek", "değil"
    rf"(?P<denied>{_W}+m[aeıiuü](?:dU|mUş|y[ae]c[ae]|dUğ|dUk|y[ae]n|yor){_W}*|{_W}+m[ae]z(?:l[ae]r)?(?= ?[.!?;]| ?\Z)|değil{_W}*|yok(?:tu|tur|sa)?)"
    # possible or conditional: "olabilir", "yapılabileceğini", "giderse", "yapılması halinde"
    rf"|(?P<possible>{_W}+[ae]bil{_W}+|(?!(?:ana)?yasa|[mk]asa|borsa|kısa){_W}+(?:[aeıiuü]rs|mUşs|y?s)[ae](?:k|n|l[ae]r|yd[ıi])?{_CLOSED}|{_W}+m[ae]s[ıi] (?:hal|durum|gerek|şart|ihtimal|lazım){_W}*)"
    # wished: "yapılmasını istedi", "yapılmalı", "gelsin"
    rf"|(?P<wished>{_W}+m[ae](?:s[ıi]n[ıi]|l[ae]r[ıi]n[ıi])|{_W}+m[ae]l[ıi](?:dır|dir|yız|yiz|l[ae]r)?{_CLOSED}|{_W}+s[ıiuü]n(?:l[ae]r)?{_CLOSED})"
    # planned, with the noun of what is planned before it: "yapılması planlanıyor", "başlaması beklenen"
    rf"|(?P<planned>{_W}+m[ae](?:s[ıi]|l[ae]r[ıi])(?: {_W}+){{0,2}}? {_PLANNING}(?P<planned_end>{_W}*))"
    # what somebody says: "başlayacağını", "görüştüğünü", "yapıldığı bildirildi"
    rf"|(?P<told_ahead>{_W}+[ae]c[ae](?:ğ[ıi]|kl[ae]r[ıi]|ğ[ıi]m[ıi]z))(?P<told_ahead_case>n?[ıi])(?!{_W})"
    rf"|(?P<told>{_W}+[dt]U(?:ğU|kl[ae]r[ıi]|ğUmUz|ğUm))(?P<told_case>n?U)(?!{_W})"
    rf"|(?P<told_passive>{_W}+(?:[dt]U(?:ğU|kl[ae]r[ıi])|[ae]c[ae](?:ğ[ıi]|kl[ae]r[ıi])))(?= (?:belirtil|bildiril|açıklan|kaydedil|ifade edil|aktarıl|iddia|ileri sürül|duyurul|vurgulan|dile getiril|hatırlatıl|öğrenil|anlaşıl))"
    # "yapılacak." closes, "yapılacak toplantı" describes
    rf"|(?P<ahead>(?!gelecek|yiyecek|içecek){_W}{{2,}}[ae]c[ae](?:k(?:l[ae]r|t[ıi]r)?|ğ[ıi]z|ğ[ıi]m){_CLOSED})"
    rf"|(?P<relative_ahead>(?!gelecek|yiyecek|içecek){_W}{{2,}}[ae]c[ae](?:k|ğ[ıi]|kl[ae]r[ıi])(?= {_W}))"
    # "katıldığı toplantı"
    rf"|(?P<relative_own>{_W}+[dt]U(?:ğU|kl[ae]r[ıi]|ğUmUz|ğUm)(?= {_W}))(?! (?:için|gibi|kadar|halde|sürece|gerekçesi|takdirde|müddetçe|ölçüde|zaman|sıra|andan|günden))"
    # "görüştü.", "başlamıştı"
    rf"|(?P<behind>(?!(?:kendi|şimdi|maddi|ciddi|yedi|altı|üstü|adı|ardı|katı)\b){_W}+(?:(?:(?<=[çfhkpsşt])t|(?<![çfhkpsştyr])d|(?<!yo)(?<=r)d|(?<=[ae]y)d)U(?:k|m|l[ae]r)?|mUş(?:t[ıiuü]r?|l[ae]r(?:d[ıi])?)?){_CLOSED})"
    # "başlıyor", "çalışmakta"
    rf"|(?P<going_on>{_W}+(?:yor(?:l[ae]r|uz|um)?(?:du{_W}*)?|m[ae]kt[ae]{_W}*))"
    # "düzenlenen", "gerçekleşen", "ölen"
    rf"|(?P<relative>{_W}{{2,}}(?:[ıiuü]l|[ıiuü]n|l[ae]n|[ae]n|ş|[ae]y)[ae]n|gelen|giden|ölen|veren|yapan|çıkan|düşen|katılan|konuşan)(?= )"
    r")"
)
_FORMS = {
    "planned": (Form.FINITE, Direction.FUTURE),
    "told_ahead_case": (Form.TOLD, Direction.FUTURE),
    "told_case": (Form.TOLD, Direction.PAST),
    "told_passive": (Form.TOLD, Direction.PAST),
    "ahead": (Form.FINITE, Direction.FUTURE),
    "relative_ahead": (Form.RELATIVE, Direction.FUTURE),
    "relative_own": (Form.RELATIVE, Direction.PAST),
    "behind": (Form.FINITE, Direction.PAST),
    "going_on": (Form.FINITE, Direction.UNKNOWN),
    "relative": (Form.RELATIVE, Direction.PAST),
}

# verbs of being, lasting, wanting, thinking and measuring: a date beside them tells of no happening
_LASTING = phrase(
    r"(?:ol(?:du|muş|an|acak|aca|uyor)|kal(?:dı|an|mış|acak)|sür(?:dü|en|mek|üyor|mü|ec)|bulunan|bulunduğ|bulunuyor|iste|bil(?:di(?!r)|en|iyor)|var(?:dı|mış)|inan|düşün|bekle|um(?:du|u)|"
    r"dayan|içer|kapsa|oluş|art(?:tı|an|mış|ıyor)|yüksel|düş(?:tü|en|müş|üyor)|gerile|azal|büyü|küçül|ulaş(?:tı|an|mış)|yaşıyor|yaşadı|çalış(?:tı|an|ıyor)|"
    r"doğ(?:du|an|muş|duğ)|hedefl|amaçl|gerek|öngör|göster(?:di|en|iyor)|taşı|sağla|devam|ait|süregel|yer al|geçen|neden(?! ol)|insan|zaman|yeniden)"
)
_MOMENTARY = phrase(
    r"(?:kur(?:du|ul|muş)|imzala|öl(?:dü|mü|en)|öldür|seçil|seçtik|atan(?!a)|kazan(?:dı|mış)|evlen|aç(?:tı|ıl|mış)|düzenle|gerçekleş|başla(?:dı|t|mış|n|ya)|"
    r"tutukla|yayı[mn]la|ilan|fethe|feshe|kapat|yap(?:tı|ıl|mış)|tanış|tamamla|yürürlü|kabul|açıkla|görüş(?:tü|me)|ziyaret|çık(?:tı|mış|ar)|taşın|yıkıl|devral|atadı|katıl)"
)
_OCCASION = phrase(r"(?:<letters>)(?:DA|DAki)$")
_DURING = ("sırasında", "kapsamında", "çerçevesinde", "esnasında", "vesilesiyle", "münasebetiyle")
# what puts a noun in a case, where the end of the word alone can tell: "toplantısı|nda", "konferans|ta", "görüşme|yi"
_CASE = phrase(
    r"(?:(?<=[^\W\d_][^aeıioöuü\W][ıiuü])nDAn?|(?<=[^\W\d_]{3})DAn?|(?<=[sşr][ıiuü])n(?:A|U|Un)"
    r"|(?<=[^\W\d_]{3}[aeıiuü])(?:y[ıiuüae]|nUn)|(?<=[^\W\d_]{3}[aeıiuü])yl[ae]|(?<=[^\W\d_]{2}[yrtnkm])l[ae])$"
)
_NOUN = re.compile(r"\s+(?P<word>[^\s,;.!?:\"“”()]+)(?P<stop>[,;.!?:)\"”]?)")
_AFTER_NOUN = (
    "ile", "için", "nedeniyle", "öncesi", "öncesinde", "sonrası", "sonrasında", "ardından", "gibi", "kadar", "ve", "veya",
    "olarak", "göre", "ise", "de", "da", "üzere", "dolayı", "üzerine", "tarafından", "arasında",
)  # fmt: skip
_NOUN_WORDS = 6


def find_heads(folded: str, start: int, end: int) -> tuple[Head, ...]:
    """Return the verb forms between two offsets, ascending."""
    return tuple(_head_of(match, folded, end) for match in _HEAD.finditer(folded, start, end))


def _head_of(match: re.Match[str], folded: str, limit: int) -> Head:
    group = match.lastgroup or ""
    group = "planned" if group == "planned_end" else group
    form, direction = _FORMS.get(group, (Form.NONE, Direction.UNKNOWN))
    if _LASTING.match(folded, match.start()):
        form = Form.NONE
    momentary = _MOMENTARY.match(folded, match.start()) is not None
    if form is Form.TOLD:
        if group == "told_passive" and _AHEAD.search(match[0]):
            direction = Direction.FUTURE
        bare_end = match.end() if group == "told_passive" else match.end(group.removesuffix("_case"))
        many = _MANY.search(match[0]) is not None
        return Head(match.start(), match.end(), form, direction, bare_end, many=many, momentary=momentary)
    if form is Form.RELATIVE:
        bare_end, occasion = _described_noun(folded, match.end(), limit)
        own = group == "relative_own" or match[0].endswith(("ğı", "ği", "arı", "eri"))
        return Head(match.start(), match.end(), form, direction, bare_end, occasion, own, momentary=momentary)
    return Head(match.start(), match.end(), form, direction, match.end(), momentary=momentary)


def _described_noun(folded: str, start: int, limit: int) -> tuple[int, bool]:
    """Return where the noun after a participle ends without its case, and whether it is an occasion: “toplantı|da”."""
    end = start
    for _ in range(_NOUN_WORDS):
        match = _NOUN.match(folded, end, limit)
        if match is None or match["word"] in (*_AFTER_NOUN, *_DURING):
            return end, match is not None and match["word"] in _DURING
        word, begin, end = match["word"], match.start("word"), match.end("word")
        apostrophe = _APOSTROPHE.search(word)
        if apostrophe is not None:
            return begin + apostrophe.start(), _OCCASION.search(word) is not None
        case = _CASE.search(folded, begin, end)
        if case is not None:
            return case.start(), _OCCASION.search(word) is not None
        if match["stop"]:
            break
    return end, False


_MANY = phrase("kl[ae]r[ıi]")
_AHEAD = phrase("[ae]c[ae](?:ğ|k)")
_APOSTROPHE = re.compile("['’‘]")

HAPPENINGS = Happenings(
    find_heads=find_heads,
    when_by_itself=phrase(
        r"(?:dün|bugün|yarın|(?:evvelsi|evvelki|önceki) (?:gün|akşam|gece)|bu (?:sabah|akşam|gece|öğle(?:n|den sonra)?)"
        r"|(?:geçen|geçtiğimiz|bu|gelecek|önümüzdeki) (?:yıl|sene|hafta|ay|<weekday>|<season>)|(?:geçen|gelecek|bu|önümüzdeki) hafta <weekday>"
        r"| önce|gün[üu]|DA|hafta son(?:u|unda))$"
    ),
    when_after=phrase(
        r"(?: ?'n?DA(?![^\W\d_])| (?:tarih|gün|gece|akşam|sabah|öğle)(?:ler)?(?:in)?(?:[ıiuü]?nd[ae]|ü|i|ı|si)?(?![^\W\d_])| saat |,? saat \d| (?:yılı|ayı)(?:nda)(?![^\W\d_])"
        r"| (?:<weekday>)(?: günü)?(?![^\W\d_]))"
    ),
    never_after=phrase(
        r"(?:<suffix>|<letters>)?(?: (?:yıl|ay|gün)<letters>)?(?: aynı<letters>(?: <letters>)?)? ?(?:\d\d[.:]\d\d|,? <weekday> \d\d[.:]\d\d|göre|kıyasla|oranla|nazaran|bu yana|beri|kadar|dek|değin|itibar[ıi]yla|önce|sonra|öncesi|sonrası|civarı|gibi|tarihli|arası)"
    ),
    joined=phrase(r"(?:<suffix>)?(?:,|,? (?:ve|ile|veya))? ?"),
    never_in_clause=phrase(
        r"(?:\byüzde\b|%|\bher (?:yıl|sene|ay|gün|hafta)|\beğer\b|\bşayet\b|\bortalama\b|\bbu yana\b|\bberi\b|\bdoğumlu|\bm[ıiuü]\b|\bacaba\b|\bvarsay|\bmilyon\b|\bmilyar\b|\bpuan)"
    ),
    labelled=phrase(r"(?:[^\W\d_]+ ?[:|]|[|•]) ?$"),
    clause_openers=phrase(r"(?:[\s,;:.…–-]|(?:ve|ancak|ama|fakat|ise|de|da|ayrıca|öte yandan|bu arada)(?![^\W\d_]))+"),
    together=phrase(" (?:ile|ve|arasında) "),
    own_subject=phrase(r"(?:'n?Un|[^\W\d_]{3}(?:l[ae]r[ıi]n|[aeıiuü]nUn))(?![^\W\d_])"),
    by_account=phrase(r"(?: ?')?y?A göre"),
)
