"""Turkish verb forms by their endings: which say that something happens, and which deny, wish, ask or measure.

The verb closes its clause, and participles and verbal nouns carry the tense inside a sentence: “düzenlenen toplantı”,
“görüştüğünü söyledi”, “yapılacak seçim” (Göksel and Kerslake, *Turkish*, § 8.2, 15.2, 24.4 and 25). What a form does often
depends on what follows it: “yapılacak.” closes a sentence, “yapılacak toplantı” describes a noun. The notation is that of
calendar_words; I is ı or i.
"""

from vakanuvis.language.calendar import Direction
from vakanuvis.language.happenings import Form
from vakanuvis.language.turkish.calendar_words import phrase
from vakanuvis.language.turkish.happenings_moods import UNTOLD_FORMS, VerbForm
from vakanuvis.language.turkish.happenings_words import (
    CLOSED,
    CLOSED_AHEAD,
    ENDED,
    NO_OLAN,
    NO_PARTICIPLES,
    NOUN,
    PLANNED,
    SAID,
)

VERB_FORMS = (
    VerbForm(
        "planned",
        "sI rI",
        phrase(r"<letters>m[ae](?:s[ıi]|l[ae]r[ıi])"),
        PLANNED,
        Form.FINITE,
        Direction.FUTURE,
        ("yapılması planlanıyor", "başlaması beklenen"),
    ),
    *UNTOLD_FORMS,
    VerbForm(
        "told ahead",
        "nI zI nA",
        phrase(r"(?P<bare><letters>[ae]c[ae](?:ğ[ıi]|kl[ae]r[ıi]|ğ[ıi]m[ıi]z))(?:n?[ıi]|n[ae])"),
        None,
        Form.TOLD,
        Direction.FUTURE,
        ("başlayacağını", "görüşeceklerini", "yapılacağına dikkat çekti"),
    ),
    VerbForm(
        "told behind",
        "nU zU mU nA",
        phrase(r"(?P<bare><letters>DU(?:ğU|kl[ae]r[ıi]|ğUmUz|ğUm))(?:n?U|n[ae])"),
        None,
        Form.TOLD,
        Direction.PAST,
        ("görüştüğünü", "başladıklarını", "başladığına dikkat çekti"),
    ),
    VerbForm(
        "said ahead",
        "ğI rI",
        phrase(r"<letters>[ae]c[ae](?:ğ[ıi]|kl[ae]r[ıi])"),
        SAID,
        Form.TOLD,
        Direction.FUTURE,
        ("yapılacağı bildirildi",),
    ),
    VerbForm(
        "said behind",
        "ğU rI",
        phrase(r"<letters>DU(?:ğU|kl[ae]r[ıi])"),
        SAID,
        Form.TOLD,
        Direction.PAST,
        ("yapıldığı öğrenildi",),
    ),
    VerbForm(
        "coming",
        "Ak Ar",
        phrase(r"gelecek(?:l[ae]r)?"),
        ENDED,
        Form.FINITE,
        Direction.FUTURE,
        ("gelecek.",),
    ),
    VerbForm(
        "ahead",
        "Ak Ar Ir Iz In Im",
        phrase(r"(?!gelecek|yiyecek|içecek)<letters>[ae]c[ae](?:k(?:l[ae]r|t[ıi]r|siniz|sin)?|ğ[ıi]z|ğ[ıi]m)"),
        CLOSED_AHEAD,
        Form.FINITE,
        Direction.FUTURE,
        ("yapılacak.", "gidecekler ve", "görüşeceğiz,"),
    ),
    VerbForm(
        "describing ahead",
        "Ak",
        phrase(r"(?!gelecek|yiyecek|içecek)<letters>[ae]c[ae]k"),
        NOUN,
        Form.RELATIVE,
        Direction.FUTURE,
        ("yapılacak seçim",),
    ),
    VerbForm(
        "describing ahead what somebody does",
        "ğI rI",
        phrase(r"<letters>[ae]c[ae](?:ğ[ıi]|kl[ae]r[ıi])"),
        NOUN,
        Form.RELATIVE,
        Direction.FUTURE,
        ("yapacağı ziyaret",),
        own=True,
    ),
    VerbForm(
        "describing what somebody did",
        "ğU rI Uz Um",
        phrase(r"<letters>DU(?:ğU|kl[ae]r[ıi]|ğUmUz|ğUm)"),
        NOUN,
        Form.RELATIVE,
        Direction.PAST,
        ("katıldığı toplantı", "yaptıkları açıklama"),
        own=True,
    ),
    VerbForm(
        "behind",
        "dU tU Uk Um Ar Uş Ur",
        phrase(
            r"(?!(?:kendi|şimdi|maddi|ciddi|yedi|altı|üstü|adı|ardı|katı|kredi|yurdu|ordu|haydi|hadi)\Z)<letters>"
            r"(?:(?:(?<=[çfhkpsşt])t|(?<![çfhkpsşty])d|(?<=\b[kdsgu][ouaiö]y)d)U(?:k|m|l[ae]r)?|mUş(?:t[ıiuü]r?|l[ae]rd[ıi]))"
        ),
        CLOSED,
        Form.FINITE,
        Direction.PAST,
        ("görüştü.", "başlamıştı,", "duydu."),
    ),
    VerbForm(
        "behind, as is heard",
        "Uş Ar",
        phrase(r"<letters>mUş(?:l[ae]r)?"),
        ENDED,
        Form.FINITE,
        Direction.PAST,
        ("görüşmüş.", "başlamışlar."),
    ),
    # “alınmış ve tutuklanmıştı”: the first has its ending from the second, without which it says that it is hearsay
    VerbForm(
        "behind, its ending to come",
        "Uş Ar",
        phrase(r"<letters>mUş(?:l[ae]r)?"),
        CLOSED,
        Form.FINITE,
        Direction.PAST,
        ("alınmış ve", "açılmış,"),
        untold=True,
    ),
    VerbForm(
        "was",
        "dU Ar",
        phrase("<letters>[aeıioöuü]ydU(?:l[ae]r)?|idi|yoktu|değildi"),
        None,
        Form.NONE,
        Direction.PAST,
        ("kapalıydı", "doruktaydı"),
    ),
    VerbForm(
        "going on",
        "or Ar Uz Um tA Ir",
        phrase(r"<letters>(?:yor(?:l[ae]r|uz|um)?|m[ae]kt[ae](?:d[ıi]r)?)"),
        phrase("(?! ol(?:an|duğu|duklar)| m[ıiuü](?:s|y|z|$|[^\\w]))"),
        Form.FINITE,
        Direction.PRESENT,
        ("başlıyor.", "çalışmaktadır"),
    ),
    VerbForm(
        "describing",
        "An",
        phrase(
            rf"(?!(?:{NO_PARTICIPLES.replace(' ', '|')})\Z)(?:<letters>(?:(?<![dt])(?<![ryi]k)[ae]n|(?<=[aeıioöuürlny]t)[ae]n)"
            r"|(?:[^\W\d_]+[bdfhkmrstyz]s?)?(?:eden|giden|güden))"
        ),
        NO_OLAN,
        Form.RELATIVE,
        Direction.PAST,
        (
            "düzenlenen toplantı",
            "gerçekleşen zirve",
            "giden heyet",
            "kaydeden Yılmaz",
            "belirten Yılmaz",
            "yöneten kurul",
        ),
    ),
)
