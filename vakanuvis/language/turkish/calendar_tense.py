"""Which way a verb looks: the first verb form after a yearless date tells whether it lies behind or ahead.

Turkish puts the verb last, and joins clauses by participles and verbal nouns that carry the tense: “12 Ocak'ta
[gönderdiğini] açıkladı”, “5 Mayıs'ta [yapılacak] toplantı”, “2 Kasım'da yapılması [planlanan] seçim”.
Göksel and Kerslake, § 8.2.3 (finite), § 15 and § 25 (nominalised and relative clauses).
"""

from vakanuvis.language.turkish.calendar_words import phrase

CUE = phrase(
    r"\b(?:"
    # ahead: "yapılacak", "olacağını", "planlanan", "bekleniyor", "gerekiyor"; before the others, which end alike
    r"(?P<future>[^\W\d_]{2,}(?<!y[ie]y)(?<!iç)[ae]ca[kğ](?![^\W\d_]*t[ıu])[^\W\d_]*|[^\W\d_]+ecek[^\W\d_]*(?<!ti)(?<!tı)"
    # what is put off lies ahead of that: "28 Kasım'a ertelendi"
    r"|[^\W\d_]+m[ae]y[ae] (?:karar|hazırlan|davet|çağır|çağr)[^\W\d_]*|[^\W\d_]+m[ae]y[ıi] (?:planl|hedefl|düşün|amaçl|bekl|um)[^\W\d_]*"
    r"|ertele(?![^\W\d_]*mişt)[^\W\d_]*|(?:planla|öngör|hedefle|bekle|amaçla)[^\W\d_]*(?<!dı)(?<!di)(?<!du)(?<!dü)"
    r"|gelecek|önümüzdeki|gerek(?:iyor|ir|en)|zorunda|[^\W\d_]{2,}m[ae]l[ıi](?:dır|dir|yız|yiz|lar|ler)?(?= ?[.!?]))"
    # behind: "açıkladı", "düzenlediğini", "başlamıştı", "yaşanan", "öldüğü"
    r"|(?P<past>(?!(?:kendi|şimdi|maddi|ciddi|yedi|altı|üstü|ordu|adı|ardı|katı)\b)[^\W\d_]+(?:"
    r"(?:(?<=[çfhkpsşt])t|(?<![çfhkpsşt])d)U(?:k|m|n|lAr|kl[ae]r[^\W\d_]*|ğ[^\W\d_]*)?|mUş[^\W\d_]*"
    r"|[ıiuü][ln][ae]n|[ae]n[ae]n|[lş][ae]y[ae]n|ş[ae]n|yl[ae]n[ae]n)|eden|olan|gelen|giden|biten|süren|ölen|veren|alan)"
    # now, or soon: "başlıyor"
    r"|(?P<present>[^\W\d_]+yor(?:lar|uz|um|sunuz)?)"
    # either way: "yapılacaktı"
    r"|(?P<open>[^\W\d_]+[ae]ca[kğ][^\W\d_]*t[ıi]|ertelen?mişt[^\W\d_]*)"
    r")\b"
)
