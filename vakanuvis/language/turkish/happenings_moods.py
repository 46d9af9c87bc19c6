"""Turkish verb forms that tell of nothing that happens: denied, wished, conditional, or only when and why something else does."""

from dataclasses import dataclass
from re import Pattern

from vakanuvis.language.calendar import Direction
from vakanuvis.language.happenings import Form
from vakanuvis.language.turkish.calendar_words import phrase
from vakanuvis.language.turkish.happenings_words import ADVERBIAL, AFTER_THAT, CLOSED, DEEDS, OFFERED


@dataclass(frozen=True, slots=True)
class VerbForm:
    """A family of verb forms; `form` is what it is where what has to follow does follow."""

    name: str
    ends: str
    """The last two letters that such words may have."""
    word: Pattern[str]
    """The whole word; group `bare`, where there is one, is the word without the suffix that a verb of saying asks for."""
    follows: Pattern[str] | None
    """What has to follow; None: anything."""
    form: Form
    direction: Direction
    examples: tuple[str, ...]
    """Words of this family, each with what may follow it."""
    own: bool = False
    """Whether the noun described is no subject of it."""
    untold: bool = False
    """Whether nothing happens in it, though it closes a clause."""


UNTOLD_FORMS = (
    VerbForm(
        "never",
        "Az Ar",
        phrase(r"<letters>m[ae]z(?:l[ae]r)?"),
        phrase(r" ?(?:[.!?;]|\Z)"),
        Form.NONE,
        Direction.UNKNOWN,
        ("gelmez.",),
    ),
    VerbForm(
        "conditional",
        "sA Ak Ar dI",
        phrase(
            r"<letters>(?:[aeıiuü]rs|mUşs|DUys|[ae]c[ae]ks|yors)[ae](?:k|n|l[ae]r|yd[ıi])?|ols[ae](?:k|l[ae]r|yd[ıi])?"
        ),
        None,
        Form.NONE,
        Direction.UNKNOWN,
        ("giderse, kalır", "olsaydı,"),
    ),
    VerbForm(
        "wished for",
        "sA Ak Ar dI",
        phrase(r"(?!ise|(?:ana)?yasa|[mk]asa|borsa|kısa|hisse|hassa)<letters>s[ae](?:k|l[ae]r|yd[ıi])?"),
        CLOSED,
        Form.NONE,
        Direction.UNKNOWN,
        ("gelse,", "yapsaydı."),
    ),
    VerbForm(
        "wished",
        "nI",
        phrase(rf"(?!(?:{DEEDS.replace(' ', '|')})(?:s[ıi]|l[ae]r))<letters>m[ae](?:s[ıi]n[ıi]|l[ae]r[ıi]n[ıi])"),
        None,
        Form.NONE,
        Direction.UNKNOWN,
        ("yapılmasını istedi", "gelmelerini bekledi"),
    ),
    VerbForm(
        "necessary",
        "lI Ir Iz Ar Un",
        phrase(r"<letters>m[ae]l[ıi](?:dır|dir|yız|yiz|l[ae]r)?|(?!basın|yasın)<letters>s[ıiuü]n(?:l[ae]r)?"),
        CLOSED,
        Form.NONE,
        Direction.FUTURE,
        ("yapılmalı.", "gelsin."),
    ),
    VerbForm(
        "verbal noun",
        "sI rI In Un An nA lA dA tA",
        phrase(
            r"<letters>(?:[ıiuü]l|[ıiuü]n|l[ae]n)m[ae](?:s[ıi]|l[ae]r[ıi])(?:n?[ıi]n|nd[ae]n|n[ae]|yl[ae])?|<letters>(?:DU(?:kt[ae]n|ğUnd[ae]|kl[ae]r[ıi]n[ıi]n|ğUnUn)|m[ae]d[ae]n)"
        ),
        None,
        Form.NONE,
        Direction.UNKNOWN,
        ("imzalanmasının ardından", "özelleştirilmesi", "kaybolduktan sonra", "başlamadan"),
    ),
    VerbForm(
        "after that",
        "In An sI rI",
        phrase(r"<letters>m[ae](?:s[ıi]|l[ae]r[ıi])(?:n[ıi]n|nd[ae]n)?"),
        AFTER_THAT,
        Form.NONE,
        Direction.UNKNOWN,
        ("yerleşmesinin ardından", "gelmesi üzerine"),
    ),
    # a time before it is that of what is planned or offered, not of the offer
    VerbForm(
        "offered",
        "yI",
        phrase("<letters>m[ae]y[ıi]"),
        OFFERED,
        Form.NONE,
        Direction.UNKNOWN,
        ("yapmayı teklif etti", "çekmeyi planladığını"),
    ),
    VerbForm(
        "until",
        "nA",
        phrase("[^\\W\\d_]+[ae]n[ae]"),
        phrase(" (?:kadar|dek|değin)(?![^\\W\\d_])"),
        Form.NONE,
        Direction.UNKNOWN,
        ("ölene kadar", "gelene dek"),
    ),
    VerbForm(
        "while",
        "en",
        phrase("<letters>(?:[ae]r|[ıiuü]r|yor|[ae]c[ae]k|m[ae]z)ken"),
        None,
        Form.NONE,
        Direction.UNKNOWN,
        ("giderken", "hazırlanıyorken"),
    ),
    # “was going there”: what was so, or what was to come then
    VerbForm(
        "was going on",
        "du Ar uk dI tI Iş",
        phrase(r"<letters>(?:yor(?:du(?:k|l[ae]r)?|l[ae]rd[ıi])|[ae]c[ae]k(?:t[ıi]|m[ıi]ş|l[ae]rd[ıi]|l[ae]rm[ıi]ş))"),
        None,
        Form.NONE,
        Direction.PAST,
        ("gidiyordu.", "gidiyorlardı", "gidecekti.", "gidecekmiş"),
    ),
    VerbForm(
        "adverbial",
        "ğI ğU rI Uz Um",
        phrase(r"<letters>(?:DU(?:ğU|kl[ae]r[ıi]|ğUmUz|ğUm)|[ae]c[ae](?:ğ[ıi]|kl[ae]r[ıi]))"),
        ADVERBIAL,
        Form.NONE,
        Direction.UNKNOWN,
        ("açtığı andan itibaren", "geldiği için", "geleceği gibi"),
    ),
)
"""They stand before the forms that tell: “yapılmasını” is wished and not told."""
