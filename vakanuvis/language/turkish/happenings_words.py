"""What follows a verb form and decides what it does, and words that only look like one."""

from vakanuvis.language.turkish.calendar_words import phrase

_END = r" ?(?:[.,;:!?…)]|\Z)|[\"”»]| [\"”»](?![^\W_])| (?:ve|ama|ancak|fakat|diye|ise)(?![^\W\d_])"
CLOSED = phrase(_END)
"""After a verb that closes its clause."""
CLOSED_AHEAD = phrase(rf"(?! ve(?: [^\W_]+){{1,4}}? [^\W\d_]+[ae]c[ae]k [^\W\d_])(?:{_END})")
"""After “yapılacak”, but not where it and the next one describe a noun together: “başlanacak ve yerini alacak model”."""
ENDED = phrase(r" ?(?:[.!?…]|\Z)|[\"”»]")
"""After a verb that closes its sentence."""
_WHEN_OR_WHY = "için|gibi|kadar|halde|sürece|takdirde|müddetçe|ölçüde|zaman|andan|günden|beri"
ADVERBIAL = phrase(rf" (?:{_WHEN_OR_WHY})(?![^\W\d_])")
"""After a participle that says when or why: “geldiği zaman”."""
AFTER_THAT = phrase(
    " (?:ardından|üzerine|sonrasında|sonra|öncesinde|önce|(?:(?:de|da) )?(?:tartış|konuşul|gündem|ele al|değerlendir)[^\\W\\d_]*|nedeniyle|dolayısıyla|sebebiyle|için|halinde|durumunda|konusunda|hususunda|yönünde|amacıyla)(?![^\\W\\d_])"
)
"""After a verbal noun that says after what or why: “gelmesinin ardından”."""
OFFERED = phrase(
    "(?: (?:da|de))? (?:planla|teklif|düşün|hedefle|iste|öner|kararlaştır|vaat|vadet|um|bekle|amaçla|öngör|talep)"
)
"""After what is offered or wished for: “yapmayı teklif”."""
_NOUN = rf" (?:'|[\"“])?(?!(?:{_WHEN_OR_WHY})(?![^\W\d_]))[^\W_]"
NOUN = phrase(_NOUN)
"""After a participle that describes a noun."""
NO_OLAN = phrase(rf"(?! olan(?![^\W\d_])){_NOUN}")
"""After “düzenlenen”; two participles don't follow each other: “ormanlık alan olan”."""
SAID = phrase(
    " (?:belirtil|bildiril|açıklan|kaydedil|ifade edil|aktarıl|iddia (?:ed|olun)|ileri sürül|duyurul|vurgulan|dile getiril|hatırlatıl|öğrenil|anlaşıl)"
    "(?!(?:il)?[ae]n(?![^\\W\\d_]))"
)
"""After what was said by nobody known: “yapıldığı bildirildi”."""
PLANNED = phrase("(?: [^\\W\\d_]+){0,2}? (?:planla|bekle|öngör|hedefle|kararlaştır)[^\\W\\d_]*")
"""After a verbal noun that is planned: “yapılması planlanıyor”."""

# nouns and adverbs that end like a participle
NO_PARTICIPLES = (
    "an en zaman insan liman roman plan ilan ekran kurban hayvan vatan düşman uzman orman kahraman duman can kan yan "
    "yalan yılan ceylan aslan tavan divan kervan sultan lisan nisan isyan beyan ziyan bayan çoban taban yaban "
    "talan filan falan canan devran eğitmen öğretmen yönetmen seçmen göçmen düzen tren desen çimen ben sen "
    "hemen aynen zaten yeğen dümen gen üçgen fen gezegen köken tamamen resmen kısmen fiilen aslen naklen "
    "şahsen madden ruhen bedenen ilmen hukuken fikren manen alenen iken mağdur neden beden maden yeniden "
    "birden aniden önceden eskiden nereden buradan ekseriyeten nakden kaptan şeytan destan bostan mercan figan itibaren nispeten esasen binaen rağmen kasten resen hakikaten mecburen ciddiyen "
    "külhan olağan bakan başkan başbakan"
)

# nouns that are verbal by their ending, and name a thing: “anlaşmasını imzaladı”
DEEDS = (
    "anlaşma antlaşma sözleşme görüşme açıklama uygulama soruşturma araştırma düzenleme kutlama karşılaşma çalışma konuşma "
    "yarışma değerlendirme inceleme ödeme işletme çatışma tartışma buluşma duruşma yargılama sıralama arama kurtarma savunma "
    "danışma dayanışma yapılanma örgütlenme bilgilendirme güncelleme yapılandırma özelleştirme kamulaştırma koruma"
)
