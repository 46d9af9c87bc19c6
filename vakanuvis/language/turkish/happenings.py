"""Which verb a Turkish time belongs to: the next one after it, because the verb closes its clause."""

import re
from collections.abc import Iterator

from vakanuvis.language.calendar import Direction
from vakanuvis.language.happenings import FINITE, NONE, OTHER, TOLD, Happenings, Head
from vakanuvis.language.turkish.alphabet import SMALL
from vakanuvis.language.turkish.calendar_words import MONTHS, WEEKDAYS, phrase
from vakanuvis.language.turkish.happenings_nouns import COMMON, described_noun
from vakanuvis.language.turkish.happenings_openers import CLAUSE_OPENERS
from vakanuvis.language.turkish.happenings_people import BEFORE_NAMES, OF_A_NAME, OF_PEOPLE, OWNED_TITLE
from vakanuvis.language.turkish.happenings_subjects import (
    ANY_DESCRIBED,
    ANY_SUCH,
    EPITHET,
    IS_ACTIVE,
    NICKNAME,
    described_names,
    names_subject,
    points_back,
)
from vakanuvis.language.turkish.happenings_untold import NEVER_IN_CLAUSE
from vakanuvis.language.turkish.happenings_verbs import Verb, verbs_of
from vakanuvis.model.spans import Span


def find_heads(prose: str, folded: str, stretch: Span) -> Iterator[Head]:
    """Yield the verb forms in a stretch, ascending; a capitalised word is a name and no participle."""
    for word in _WORD.finditer(folded, stretch.start, stretch.end):
        text = word[0]
        verbs = verbs_of(text)
        if not verbs and text not in _NO_VERBS:
            continue
        for verb in verbs:
            end = word.end()
            follows = verb.form.follows
            if (
                follows is not None
                and not follows.match(folded, end, stretch.end)
                and not _ends_heading(verb, text, prose, end)
            ):
                continue
            if (
                not prose[word.start()].isupper()
                or (verb.form.form is TOLD and word.start() == stretch.start)
                or (verb.form.name == "going on" and prose[end + 1 : end + 2].isupper())
            ):
                yield _head_of(verb, word.start(), end, folded, stretch.end)
            break
        else:
            if text in _NO_VERBS:
                yield Head(word.start(), word.end(), NONE, Direction.UNKNOWN, word.end(), FINITE)


def _ends_heading(verb: Verb, text: str, prose: str, end: int) -> bool:
    """Tell whether a verb closes a heading whose line break was lost, before a capital letter: “… kazandı Aşağıköy'de”."""
    return verb.form.name in _CLOSING and prose[end + 1 : end + 2].isupper() and not text.endswith(_OPEN)


def _head_of(verb: Verb, start: int, end: int, folded: str, limit: int) -> Head:
    form, kind, bare_end = verb.form, verb.kind, start + verb.bare
    if form.form in (FINITE, TOLD) and folded[max(0, start - 12) : start].rstrip().endswith(_LASTING_WITH):
        kind = NONE
    if form.form is TOLD and folded.endswith(("na", "ne"), start, end) and _OF_NEWS.match(folded, end, limit):
        kind = NONE
    if form.name == "planned" and form.follows is not None:
        match = form.follows.match(folded, end, limit)
        bare_end = end = match.end() if match else end
        kind = OTHER if folded.endswith(("an", "en"), start, end) else kind  # "yapılması planlanan"
    return Head(start, end, kind, form.direction, bare_end, form.form, form.own, verb.many, verb.momentary)


_CLOSING = frozenset(["behind", "going on"])
_OPEN = ("mış", "miş", "muş", "müş")
_OF_NEWS = phrase(",? ?(?:dair|ilişkin|yönelik|inan)")  # "görüştüğüne dair haberler"
_WORD = re.compile(f"[{SMALL}]{{2,}}+")
_NO_VERBS = frozenset(["değil", "değildi", "değildir", "yok", "yoktu", "yoktur", "var", "vardı", "vardır"])
_LASTING_WITH = (
    " olmaya",
    " anılmaya",
    " bilinmeye",
    " devam",
    " yer",
    " ümit",
    " sahip",
    " konusu",
)  # "devam etti", "yer aldı"

HAPPENINGS = Happenings(
    find_heads=find_heads,
    described_noun=described_noun,
    when_by_itself=phrase(
        r"(?:dün|bugün|yarın|(?:evvelsi|evvelki|önceki) (?:gün|akşam|gece)|bu (?:sabah|akşam|gece|öğle(?:n|den sonra)?)"
        r"|(?:geçen|geçtiğimiz|bu|gelecek|önümüzdeki) (?:(?:hafta )?<weekday>|yıl|sene|hafta|ay|<season>)"
        r"|(?!bir gün önce).*(?: önce|gün[üu]|DA|hafta ?sonu))"
    ),
    when_after=phrase(
        r"(?:(?: ?')?n?DA(?![^\W\d_])| tarih(?:ler)?(?:in)?[ıiuü]?nd[ae](?![^\W\d_])| (?:gün|gece|akşam|sabah|öğle)(?:ler)?(?:in)?(?:[ıiuü]?nd[ae]|ü|i|ı|si)?(?![^\W\d_])"
        r"|,? saat (?:\d\d?[.:]\d\d<suffix>?)?| (?:yılı|ayı)(?:nda)(?![^\W\d_])| (?:<weekday>)(?: günü)?(?![^\W\d_]))"
    ),
    never_after=phrase(
        r" (?:günü |gün )?(?:veya|ya da) |(?<=sonu) ve tatil|(?<=k[iıuü])(?![^\W\d_])|(?:<suffix>|<letters>)?(?: (?:yıl|ay|gün)<letters>)?(?: aynı<letters>(?: <letters>)?)? ?(?:\d\d[.:]\d\d|,? <weekday> \d\d[.:]\d\d"
        r"|yani|göre|kıyasla|oranla|nazaran|bu yana|beri|kadar|dek|değin|için|itibar[ıi]yl[ae]|önce|sonra|öncesi|sonrası|civarı|gibi|tarihli|arası|boyunca|süresince|(?:akşam|sabah|gece)ki)"
    ),
    joined=phrase(r"(?:<suffix>)?(?:,|,? (?:ve|ile))? ?"),
    never_in_clause=NEVER_IN_CLAUSE,
    clause_openers=CLAUSE_OPENERS,
    pointing=phrase(
        "(?:(?:tüm |bütün )?(?:bu|şu)(?! (?:yıl|sene|ay|hafta|gün|sabah|akşam|gece|öğle|<season>|<weekday>|<bare month>))|aynı|aralarında|böyle|yerine|o|on(?:lar)?(?:[ıu]n?|a|dan)|onlar|bun(?:lar)?(?:[ıu]n?|a|dan)|bunlar|bana|beni|bize|bizi|ben|biz|siz|size|kendi(?:si|l[ae]ri)?n?(?:[aeıi]|DAn?|[ıi]n)?|"
        "(?:takım|eş|baba|anne|kardeş|oğl|kız|ülke|ekib)s?[ıiuü]n[ıiuü]n|or[ae]y?[ae]|or[ae]da|bur[ae]ya|bur[ae]da)(?: (?:da|de|ise))?(?![^\\W\\d_])"
    ),
    first_person=phrase("<letters>(?:DU[km]|[ae]c[ae]ğ[ıi][zm]|yoru[zm]|mUşU[zm])"),
    # "gelmezse"; found by its s, which is rarer than what may stand before it
    if_so=phrase(
        r"s(?=[ae](?:k|l[ae]r)?(?![^\W\d_]))"
        r"(?:(?<=[^\W\d_]{2}[ae]zs)|(?<=[^\W\d_]{2}[aeıiuü]rs)|(?<=[^\W\d_]{2}[ae]c[ae]ks)|(?<=[^\W\d_]{2}yors)|(?<=[^\W\d_]{2}mUşs))"
    ),
    our_doing=re.compile(r"ğ(?<=[^\W\d_][dt][ıiuü]ğ)[ıiuü]m[ıiuü]z"),  # yaptığımız
    # "takımımız", "ülkemizde", "bizim"; not "temiz"
    ours=phrase(
        r"b(?<![^\W\d_]b)(?:en(?:im|i|den|de)?|ana|iz(?:im|i|e|den|de)?)(?![^\W\d_])"
        r"|m[ıiuü]z(?:(?<=[^\W\d_]{2}[ıiuü]m[ıiuü]z)|(?<=[^\W\d_]{3}[aeıiuü]m[ıiuü]z))(?:[ıiuüae]|[ıiuü]n|DAn?|l[ae]|DAki)?(?![^\W\d_])"
    ),
    said_from_here=phrase(
        "(?:(?:yaklaşık|bundan|daha|tam) )?(?:dün|bugün|yarın|(?:evvelsi|evvelki|önceki) gün|bu (?:hafta|ay|yıl|sene|sabah|akşam|gece)|"
        "(?:geçen|geçtiğimiz|gelecek|önümüzdeki) (?:hafta|ay|yıl|sene)|<number> (?:gün|hafta|ay|yıl|sene) (?:önce|sonra))(?! ?sonu(?:nda|na)?(?![^\\W\\d_]))"
        "(?: iç(?:er[ıi]s)?inde)?(?: d[ae](?= ))?(?: |(?=[,.;]|$))"
    ),
    common=COMMON,
    new=frozenset(["bir", "iki", "üç", "dört", "beş", "yüzlerce", "binlerce", "çok"]),
    thereafter=phrase(" (?:ardından|sonrasında|öncesinde|sonra|önce)(?![^\\W\\d_])"),
    after_and=re.compile(r" (?<=\S )ve\s*\Z"),
    bare_owner=re.compile(
        r"(?<!\w)(?!(?:(?:bu)?gün|dün|yarın|için|bütün|yakın|uzun|kadın|altın)(?!\w))[^\W\d_]*?[^\W\d_aeıioöuü][ıiuü]n(?!\w)"
    ),
    of_an_office=phrase("(?:seçil(?:di|miş)|atan(?:dı|mış)|evlen(?:di|miş))"),
    hollow=frozenset(["olan", "resmi", "resmî", "bir", "ilk", "son", "bu", "o", "şu", "aynı"]),
    object_without_subject=phrase(r"(?:[ıiuü]n|'[ny]?|y)[ıiuü] \Z"),
    of_a_life=phrase(
        "(?:öldü|doğdu|atan(?:dı|mış)|getiril(?:di|miş)|seçil(?:di|miş)|evlen(?:di|miş)|mezun|emekli|yerleş(?:ti|miş)|taşın(?:dı|mış))"
    ),
    on_the_way=re.compile(r",(?:(?<=[^\W\d_][ae]r[ae]k,)|(?<=[^\W\d_][ıiuü]p,))"),  # giderek, gidip,
    held=phrase("(?:yapıl|düzenlen|görül|gerçekleş(?:tiril)?)(?:[ae]n|[ae]c[ae]k)(?: olan)? "),
    held_of=re.compile(
        "(?:(?<=['’][ıiuü]n)|(?<=['’]n[ıiuü]n)) (?:yapıl|düzenlen|görül|gerçekleş(?:tiril)?)(?:[ae]n|[ae]c[ae]k)(?: olan)?(?= )"
    ),
    converb=phrase("(?:[ae]r[ae]k|[^\\W\\d_][ıiuü]p)(?![^\\W\\d_])"),
    contrast=re.compile(r" (?<=[^\s.;] )(?:ise|ayrıca)(?=,? )"),
    # "Yılmaz da", "maçı da"; not "hem … hem de", "ya da", "olsa da", "gelip de"
    also=re.compile(
        r" d[ae](?= )(?<!\b[yn][ae] d[ae])(?<!\b(?:ve|bu) d[ae])(?<!\b(?:hem|bir) d[ae])(?<!\b(?:daha|yine|bile) d[ae])(?<!\bo d[ae])"
        r"(?<!s[ae] d[ae])(?<!ken d[ae])(?<![ıiuü]p d[ae])(?<!r[ae]k d[ae])"
    ),
    called=phrase(" (?:adlı|isimli|adındaki)(?![^\\W\\d_])"),
    between=phrase(" arasında "),
    together=phrase(" (?:ile|ve|arasında) "),
    # a genitive: "Yılmaz'ın", "İsrail'in", "görüşmelerin", "zirvenin"
    own_subject=phrase(r"n(?![^\W\d_])(?:(?<='Un)|(?<='nUn)|(?<=l[ae]r[ıi]n)|(?<=[aeıioöuü]nUn))"),
    # the same, but not "Yılmaz'ın yardımcısı", "kentin merkezinde", "Aşağıköy'ün Yukarıköy ilçesinde" and "ülkenin başkenti Aşağıköy'de"
    doer=phrase(
        r"n(?![^\W\d_])(?:(?<='Un)|(?<='nUn)|(?<=l[ae]r[ıi]n)|(?<=[aeıioöuü]nUn))"
        r"(?! (?:(?:[^\s,]+ ){0,2}?[^\s,]+[ıiuü]n(?:DA(?:n|ki)?|[ae])|[^\s,]+[ıiuü] [^\s,]+?'DA(?:n|ki)?|(?!(?:cum|paz)artesi)[^\s,]+s[ıiuü])(?![^\W\d_]))"
    ),
    object_before=re.compile(r"(?<=[ıiuü]n[ıiuü])\s"),
    by_account=phrase(r"(?: ?')?y?A göre"),
    by_report=phrase(
        "(?:açıklama|haber|iddia|bilgi|rapor|menajer|uzman|yetkili|kaynak|basın|gazete|medya|tanık|söylenti|sayfa|site|belge)<letters>?[ae] göre(?![^\\W\\d_])"
    ),
    beside_time=phrase("<suffix>?<letters>(?: de| da)?(?: [^\\s,;]+'DA(?: de| da)?){0,4}(?= )"),
    said_so=phrase(",? diye (?:konuş|söyle|kaydet|ekle|açıkla|belirt|de[dğm]|yaz|cevap|yanıt)"),
    calendar_names=frozenset((*MONTHS, *WEEKDAYS, "tsi", "tl")),
    names_subject=names_subject,
    # "yapıldığını", "toplanacağını"; in doubt also "söylendiğini"
    passive=phrase(
        "(?!taşın|kullan|inan|öğren|davran|dayan|düşün|kazan|uzan|uyan|güven|evlen|yararlan|savun|sığın|hoşlan|katlan)"
        "<letters>[aeıioöuü]<letters>(?:[ıiuü]l|[ıiuü]n|l[ae]n)(?:D[ıiuü]|[ae]c[ae])"
    ),
    acts=IS_ACTIVE,
    described_names=described_names,
    no_subject=phrase(
        " ?'|[^\\W_]| (?:<letters>[ıiuü]n(?:DAn?|[ae])|(?:<letters>[ıiuü] )?(?:tarafından|ile)|[yn]?[ıiuü]n?|[yn][ae]|DAn)(?![^\\W\\d_])| (?:için|adlı|isimli)(?![^\\W\\d_])"
    ),
    any_such=ANY_SUCH,
    any_described=ANY_DESCRIBED,
    epithet=EPITHET,
    nickname=NICKNAME,
    several=phrase("[^\\W\\d_]{2,}l[ae]r,? "),
    points_back=points_back,
    # "belirten Yılmaz", "dile getiren Yılmaz", "ifade ederek", "hatırlatırken"
    tells_on=phrase(
        ",?(?: (?:de|da|dile|ifade|iddia|öne|ileri))? <letters>(?:[ae]n|[ae]r[ae]k|[ıiuü]p|ken)(?![^\\W\\d_])"
    ),
    # "doğan", "kapsayan": a time before them is that of the next verb
    of_people=OF_PEOPLE,
    of_a_name=OF_A_NAME,
    before_names=BEFORE_NAMES,
    owned_title=OWNED_TITLE,
    undated=re.compile(
        "(?:doğan|kapsayan|içeren|öngören|isteyen|bekleyen|bilinen|gereken|taşıyan|sağlayan|amaçlayan|hedefleyen"
        "|(?<=aralarında )(?:bulunduğu|bulunan|olduğu))(?![^\\W\\d_])"
    ),
    # "iadesinin hesaplanması amacıyla"
    purpose=phrase("<letters>m[ae](?:s[ıi]|l[ae]r[ıi]) (?:amacıyla|maksadıyla|için)(?![^\\W\\d_])"),
    # "deprem olmuş, 234 kişi ölmüştü": the ending of both is the second's
    ending_to_come=phrase("<letters>mUş(?:l[ae]r)?(?:,| ve )"),
    # "düzenlediği, … kaybettiği saldırı": which of the two has the time?
    described_on=re.compile("[dt][ıiuü]ğ[ıiuü],"),
    # "görevini ihmal ettiği gerekçesiyle"
    reason=phrase(" (?:gerekçe|iddia|suçlama|şüphe|talep)(?:s[ıi]|l[ae]r[ıi])yl[ae](?![^\\W\\d_])"),
    # "artırma kararı aldı": what is decided may be of the time before it
    decided=phrase("m[ae] (?:kararı|kararları|yetkisi|sözü) "),
    in_order_to=phrase(
        "(?:kaybed|yitir|öl|yarala|etkile|gör)<letters>nl[ae]r|[^\\W\\d_]{2}m[ae]k (?:için|üzere|amacıyla)"
    ),
    # "muhabiriAşağıköy", "OHAAşağıköy"; not "YouTube"
    glued=re.compile("[A-ZÇĞİÖŞÜ](?:(?<=[a-zçğıöşüâîû]{6}.)[a-zçğıöşüâîû]{3}|[A-ZÇĞİÖŞÜ]{3}[a-zçğıöşüâîû]{4})"),
    so_far=phrase("<letters>mUşt[ıiuü]r\\Z"),
    alternative=(" veya ", " ya da ", " yahut ", " yani "),
    owner_before=phrase("[^\\s,]+'n?[ıiuü]n \\Z"),
    owned=phrase("(?<!toplant)(?<!saldır)(?<!göster)(?<!serg)(?<!sald[ıi]r)[ıiuü]\\Z"),
    # "Ayşe Yılmaz hakkında", "Yılmaz'a ilişkin", "Yılmaz'la ilgili", "Yılmaz'dan sonra"
    about=phrase(
        "(?: (?:hakkında|anısına|adına|gibi|konusunda|konulu|döneminde|yerine|için)"
        "|(?:'[yn]?)?[ae] (?:dair|ilişkin|yönelik|ithaf)|(?:'y?l[ae]| ile) ilgili|'DAn (?:sonra|önce|beri|söz|bahs))(?![^\\W\\d_])"
    ),
    going=phrase("(?:gel|gid|git|çık|dön|gir|kaybet|ulaş)(?:D[ıiuü]|[ae]c[ae]|[ıiuü]yor|mUş|ec)"),
    # "Aşağıköy'e", "yola", "evden", "maçı": not "Ağustos ayında geldi"
    whither=re.compile(
        r"(?:(?<!\w)[a-zâçğıîöşü]\w+?|['’]\w*?)(?:[ae]|[dt][ae]n|[ıiuü])(?!\w)(?<!nda)(?<!nde)(?<!ta)(?<!te)(?<!da)(?<!de)"
    ),
    # “Gürcistan'la yapılan hazırlık maçı”
    against_one=re.compile(
        r"(?!.*arasında)(?=.*(?:['’]y?l[ae] | ile )).*\b(?:maç|karşılaşma|mücadele|müsabaka|görüşme)[^\W\d_]*\Z"
    ),
    # "Ortaköyspor maçı"; not "Aşağıköyspor-Ortaköyspor maçı", "… ile … maçı", "kupa maçları"
    one_sided=re.compile(
        r"\A(?!.*(?:[^\W\d_]\s?[-–]\s?[^\W\d_]|['’]y?l[ae] | ile |arasında)).*\b(?:maçı|karşılaşması|mücadelesi|müsabakası)\Z"
    ),
    somebodys=phrase("(?:ziyaret|konuşma|röportaj|istifa)"),
    called_off=re.compile(r"\b(?:iptal|ertelen|vazgeç)"),
    inside=phrase("[^\\s,]+?'n?[ıiuü]n (?:[^\\s,]+ ){0,2}?[^\\s,]+[ıiuü]nDA \\Z"),
    whence=phrase("DAn \\Z"),
    where=phrase("DA(?:n|ki)?,?\\Z"),
    at_a_name=phrase("'n?DA(?:n|ki)?,?\\Z"),
    in_its_place=phrase(
        "(?:salonu|stad[ıi]|stadyumu|merkezi|tesisleri|sahnesi|park[ıi]|oteli|müzesi|sarayı|meydanı|tiyatrosu|havalimanı|kampüsü)'nDA(?:n|ki)?,?\\Z"
    ),
    where_before=phrase("[^\\s,]+'DA "),
)
